//! What one pass over the members keeps.

use std::collections::BTreeMap;
use std::sync::Arc;

use sha2::{Digest as _, Sha256};

use super::payload::{Payload, Volume};
use crate::bounds::{Limits, len64};
use crate::decode::certificate::to_hex;
use crate::decode::tar::{Content, Kind, Member, TarError, TarReader};
use crate::speech::{Message, Tell};
use crate::text::printable;

/// Largest `_manifest` that is kept. Real ones have about 3 KiB.
const MANIFEST_BYTES: u64 = 1 << 20;
/// Most bytes of all manifests together.
const KEPT_BYTES: u64 = 32 << 20;
/// Most apps that are told apart.
const APPS: usize = 200_000;
/// Most remarks of a kind.
const REMARKS: usize = 16;

/// The manifest of an app.
#[derive(Debug, Clone)]
pub(super) struct Manifest {
    /// Name of the app's folder.
    pub(super) app: String,
    /// Name of the member, with that of its file where there are several.
    pub(super) shown: String,
    /// Its bytes.
    pub(super) bytes: Arc<Vec<u8>>,
    /// Why they are not all.
    pub(super) cut: Option<Message>,
}

/// An APK in an archive.
#[derive(Debug, Clone)]
pub(super) struct Apk {
    /// Name of the app's folder.
    pub(super) app: String,
    /// Its own name.
    pub(super) name: String,
    /// Name of the member, with that of its file where there are several.
    pub(super) shown: String,
    /// Which file it is in.
    pub(super) volume: usize,
    /// Where its content begins in the archive.
    pub(super) offset: u64,
    /// Its size.
    pub(super) size: u64,
    /// Its SHA-256; `None` when it is cut short.
    pub(super) sha256: Option<String>,
}

/// What was found.
#[derive(Debug, Default)]
pub(super) struct Census {
    /// Apps that have a folder, and how many manifests each has.
    pub(super) apps: BTreeMap<String, u32>,
    /// Manifests, in the order of the archive.
    pub(super) manifests: Vec<Manifest>,
    /// APKs, in the order of the archive.
    pub(super) apks: Vec<Apk>,
    /// Remarks for the technician.
    pub(super) notes: Vec<Message>,
    /// Why the copy is not whole.
    pub(super) gaps: Vec<Message>,
    /// Whether a limit ended the reading of a file that may be whole.
    pub(super) limited: bool,
    kept: u64,
    messages: u64,
    members: usize,
    most_members: usize,
}

impl Census {
    /// Nothing found yet.
    pub(super) fn new(limits: &Limits) -> Self {
        Self { most_members: limits.entries, ..Self::default() }
    }

    pub(super) fn note(&mut self, note: Message) {
        if self.notes.len() < REMARKS && !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }

    pub(super) fn gap(&mut self, gap: Message) {
        if self.gaps.len() < REMARKS && !self.gaps.contains(&gap) {
            self.gaps.push(gap);
        }
    }

    /// Passes over the archive of one file.
    pub(super) fn pass(&mut self, volume: &Volume, index: usize, limits: &Limits) {
        let of = |why: Message| {
            if volume.name.is_empty() {
                why
            } else {
                Message::new("why-of").put("of", printable(&volume.name)).said("why", why)
            }
        };
        let mut tar = match volume.members(limits) {
            Ok(tar) => tar,
            Err(error) => return self.gap(of(error.tell())),
        };
        let damage = |error: &TarError| of(Message::new("why-archive").told("why", error));
        let mut unreadable = None;
        while let Some(next) = tar.next() {
            match next {
                Ok(member) => self.member(volume, index, &member, &mut tar),
                Err(error @ TarError::Read(_)) => unreadable = Some(error),
                Err(error) => self.gap(damage(&error)),
            }
            self.members = self.members.saturating_add(1);
            if self.members > self.most_members {
                let most = Message::new("why-more-than-members-rest-not").put("most", self.most_members);
                return self.gap(of(most));
            }
        }
        for note in tar.notes() {
            self.note(of(note.clone()));
        }
        let marked = tar.marked();
        let mut payload = tar.into_inner();
        if let Some(limit) = payload.limit() {
            self.limited = true;
            return self.gap(of(limit));
        }
        if let Some(error) = unreadable {
            self.gap(damage(&error));
        }
        match payload.rest() {
            _ if !marked => self.gap(of(Message::new("why-archive-ends-without-end-mark"))),
            Some(rest) => self.gap(of(rest)),
            None => {}
        }
    }

    fn member(&mut self, volume: &Volume, index: usize, member: &Member, tar: &mut TarReader<Payload>) {
        let Some((app, rest)) = member.name.strip_prefix("apps/").and_then(|name| name.split_once('/'))
        else {
            return;
        };
        if !self.see(app) || member.kind != Kind::File {
            return;
        }
        let shown = if volume.name.is_empty() {
            member.name.clone()
        } else {
            format!("{}!{}", volume.name, member.name)
        };
        if rest == "_manifest" {
            let content = tar.content(MANIFEST_BYTES);
            self.manifest(app, shown, content);
        } else if let Some(name) = rest.strip_prefix("a/").filter(|name| is_apk(name)) {
            let sha256 = digest(tar);
            let (app, name) = (app.to_owned(), name.to_owned());
            if self.apks.len() < APPS {
                let (offset, size) = (member.offset, member.size);
                self.apks.push(Apk { app, name, shown, volume: index, offset, size, sha256 });
            }
        } else if app == "com.android.providers.telephony" && is_messages(rest) {
            self.messages = self.messages.saturating_add(1);
        }
    }

    /// Counts an app; tells whether it is kept apart.
    pub(super) fn see(&mut self, app: &str) -> bool {
        if app.is_empty() || app.len() > 255 || app.chars().any(char::is_control) {
            self.note(Message::new("why-folders-whose-names-cannot-those"));
            return false;
        }
        if self.apps.contains_key(app) {
            return true;
        }
        if self.apps.len() >= APPS {
            self.gap(Message::new("why-more-than-apps-rest-not").put("apps", APPS));
            return false;
        }
        self.apps.insert(app.to_owned(), 0);
        true
    }

    /// Keeps the manifest of an app.
    pub(super) fn manifest(&mut self, app: &str, shown: String, content: Content) {
        let kept = self.kept.saturating_add(len64(content.bytes.len()));
        if kept > KEPT_BYTES {
            return self.gap(Message::new("why-more-than-bytes-manifests-rest").put("most", KEPT_BYTES));
        }
        self.kept = kept;
        let count = self.apps.entry(app.to_owned()).or_default();
        *count = count.saturating_add(1);
        if *count == 2 {
            self.note(Message::new("why-has-two-manifests-archive-both").put("app", printable(app)));
        }
        let Content { bytes, cut } = content;
        self.manifests.push(Manifest { app: app.to_owned(), shown, bytes: Arc::new(bytes), cut });
    }

    /// Ends the counting.
    pub(super) fn close(&mut self, limits: &Limits) {
        if self.messages > 0 {
            self.notes.push(Message::new("why-holds-file-s-with-text").count("messages", self.messages));
        }
        if self.manifests.len() > limits.files_per_artifact {
            let most = limits.files_per_artifact;
            self.gap(Message::new("why-more-than-apps-rest-only").put("most", most));
        }
        if self.apps.is_empty() {
            self.gap(Message::new("why-holds-no-app-at-all"));
        }
    }
}

fn is_apk(name: &str) -> bool {
    !name.contains('/') && name.to_ascii_lowercase().ends_with(".apk")
}

fn is_messages(rest: &str) -> bool {
    rest.starts_with("d_f/") && (rest.ends_with("_sms_backup") || rest.ends_with("_mms_backup"))
}

/// SHA-256 of the current member, without keeping it.
fn digest(tar: &mut TarReader<Payload>) -> Option<String> {
    let mut hasher = Sha256::new();
    let mut buffer = vec![0_u8; 64 << 10];
    loop {
        match tar.read(&mut buffer) {
            Ok(0) => return Some(to_hex(&hasher.finalize())),
            Ok(read) => hasher.update(buffer.get(..read).unwrap_or_default()),
            Err(_) => return None,
        }
    }
}
