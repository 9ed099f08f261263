//! A list of apps as the phone itself gives it to a computer (`installation_proxy`), kept in a file by pymobiledevice3
//! (`apps list`), ideviceinstaller (`-l -o xml`) or the clinics' tool ISDi: a property list or JSON.
//!
//! It tells for each app who signed it, which no backup does. It does not name the phone.

use super::folder::read_regular;
use super::{
    Backup, Blob, Candidate, CandidateKind, Confidence, Entry, Format, ReadError, Refusal, SourceError,
    Store, Unlock,
};
use crate::bounds::Limits;
use crate::model::{Platform, Surface};
use crate::source::tree::sha256;
use crate::speech::Message;

/// Logical path of the list.
const LOGICAL: &str = "listing/apps";
/// Questions that it can answer.
static HOLDS: &[Surface] = &[Surface::InstalledApps, Surface::AppOrigin, Surface::AppSigners];

/// The format `ios-app-listing`.
#[derive(Debug)]
pub struct AppListing;

impl Format for AppListing {
    fn name(&self) -> &'static str {
        "ios-app-listing"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn sniff(&self, at: &Candidate) -> Option<Confidence> {
        let CandidateKind::File { head, .. } = &at.kind else { return None };
        let text = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start();
        let is_list = [&b"<?xml"[..], b"<!DOCTYPE plist", b"<plist", b"bplist00", b"{", b"["]
            .iter()
            .any(|begin| text.starts_with(begin));
        let names = |key: &[u8]| memchr::memmem::find(head, key).is_some();
        // Both keys together stand in no other file that phones or computers make.
        let apps = names(b"CFBundleIdentifier") && (names(b"SignerIdentity") || names(b"ApplicationType"));
        (is_list && apps).then_some(Confidence::Certain)
    }

    fn open(&self, at: &Candidate, _: &mut dyn Unlock, limits: &Limits) -> Result<Backup, SourceError> {
        let refuse = |kind, message: Message| SourceError {
            kind,
            path: String::new(),
            message,
            hint: "try-give-file-pymobiledevice3-apps-list".into(),
        };
        let CandidateKind::File { .. } = &at.kind else {
            return Err(refuse(Refusal::NotABackup, Message::new("why-folder-list-apps-file")));
        };
        let blob = read_regular(&at.path, limits)
            .map_err(|error| refuse(Refusal::Io, Message::new("why-cannot-read-2").told("why", &error)))?;
        let name = at.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(Backup {
            format: self.name(),
            platform: self.platform(),
            path: String::new(),
            sha256: Some(sha256(blob.bytes())),
            complete: blob.cut.is_none(),
            notes: vec![Message::new("why-list-apps-does-not-name")],
            known_gaps: Vec::new(),
            holds: HOLDS,
            store: Box::new(One { name, blob }),
            nested: Vec::new(),
        })
    }

    fn holds(&self) -> &'static [Surface] {
        HOLDS
    }
}

/// The one file.
struct One {
    name: String,
    blob: Blob,
}

impl Store for One {
    fn find(&self, pattern: &str, _: &Limits) -> Vec<Entry> {
        let entry = Entry { logical: LOGICAL.to_owned(), shown: self.name.clone(), stored_as: None };
        if crate::text::matches_pattern(pattern, LOGICAL) { vec![entry] } else { Vec::new() }
    }

    fn open(&self, _: &Entry, _: &Limits) -> Result<Blob, ReadError> {
        Ok(self.blob.clone())
    }
}
