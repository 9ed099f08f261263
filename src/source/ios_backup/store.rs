//! The files of one backup, decrypted one by one when they are asked for.

use std::path::PathBuf;

use super::looks_random;
use super::manifest::{Manifest, Place};
use crate::bounds::{Limits, len64};
use crate::decode::keybag::{FileKeyError, Keys, is_plain};
use crate::source::folder::read_regular;
use crate::source::{Blob, Entry, ReadError, Store};

/// Logical path of the listing of domains.
const DOMAINS: &str = "listing/domains";
/// Files that nearly every phone has, small enough to look into.
const PROBES: [&str; 3] = [
    "HomeDomain/Library/Preferences/.GlobalPreferences.plist",
    "HomeDomain/Library/TCC/TCC.db",
    "RootDomain/Library/Caches/locationd/clients.plist",
];

/// The files of one backup.
pub(super) struct Files {
    /// The folder of the backup.
    pub(super) root: PathBuf,
    /// Files beside the manifest that are there.
    pub(super) beside: Vec<&'static str>,
    /// The listing.
    pub(super) manifest: Manifest,
    /// The listing of domains, ready to read.
    pub(super) domains: Vec<u8>,
    /// Class keys of an encrypted backup.
    pub(super) keys: Option<Keys>,
}

impl Files {
    /// Whether the files are encrypted although the listing is not: encrypted backups of iOS 10.0 and 10.1 are so.
    pub(super) fn contents_are_locked(&self, limits: &Limits) -> bool {
        PROBES
            .into_iter()
            .flat_map(|probe| self.manifest.find(probe, limits))
            .any(|entry| matches!(self.open(&entry, limits), Err(ReadError::Locked(_))))
    }

    /// The bytes of a file as the phone had them. What a file is, is decided by its content: decrypted copies keep keys
    /// and flags, and some are decrypted in part.
    fn decrypted(&self, logical: &str, blob: Blob) -> Result<Blob, ReadError> {
        let record = self.manifest.record(logical);
        let size = record.as_ref().and_then(|record| record.size);
        let key = record.as_ref().and_then(|record| record.key.as_deref());
        if is_plain(blob.bytes(), size) {
            return Ok(blob);
        }
        match (&self.keys, key) {
            (Some(keys), Some(key)) => opened(keys, key, size, blob),
            // A sealed file is longer than the listing says, for there is always a filling.
            (None, Some(_)) if size != Some(len64(blob.bytes().len())) && looks_random(blob.bytes()) => {
                Err(ReadError::Locked("it is encrypted, though the listing of the backup is not".to_owned()))
            }
            (Some(_), None) if looks_random(blob.bytes()) => Err(ReadError::Damaged(
                "it is encrypted, and its record in the listing, which holds its key, is damaged".to_owned(),
            )),
            _ => Ok(blob),
        }
    }
}

fn opened(keys: &Keys, key: &[u8], size: Option<u64>, mut blob: Blob) -> Result<Blob, ReadError> {
    let key = keys.unwrap_file_key(key).map_err(|error| match error {
        FileKeyError::PhoneOnly(_) | FileKeyError::NoClass(_) => ReadError::Locked(error.to_string()),
        _ => ReadError::Damaged(error.to_string()),
    })?;
    let cut = blob.cut.take();
    let mut bytes = blob.into_bytes();
    if cut.is_some() {
        key.decrypt_blocks(&mut bytes);
        return Ok(Blob { cut, ..Blob::whole(bytes, None) });
    }
    let plain = key.decrypt(bytes, size);
    Ok(Blob { cut: plain.cut.map(str::to_owned), ..Blob::whole(plain.bytes, None) })
}

impl Store for Files {
    fn find(&self, pattern: &str, limits: &Limits) -> Vec<Entry> {
        let mut found: Vec<Entry> = self
            .beside
            .iter()
            .filter(|name| crate::text::matches_pattern(pattern, name))
            .map(|name| Entry::plain(*name))
            .collect();
        if crate::text::matches_pattern(pattern, DOMAINS) {
            let shown = "Manifest.db".to_owned();
            found.push(Entry { logical: DOMAINS.to_owned(), shown, stored_as: None });
        }
        found.extend(self.manifest.find(pattern, limits));
        found.sort_by(|a, b| a.logical.cmp(&b.logical));
        found.truncate(limits.files_per_artifact);
        found
    }

    fn open(&self, entry: &Entry, limits: &Limits) -> Result<Blob, ReadError> {
        if entry.logical == DOMAINS {
            return Ok(Blob::whole(self.domains.clone(), None));
        }
        if self.beside.contains(&entry.logical.as_str()) {
            return read_regular(&self.root.join(&entry.logical), limits);
        }
        // The name of the file is worked out from its path, never taken from the listing.
        let (domain, path) = entry.logical.split_once('/').ok_or(ReadError::Missing)?;
        let own = Place::of(domain, path);
        let stated = entry.stored_as.as_deref() == Some(own.file().as_str());
        // A folder that is a link would lead out of the backup.
        let linked =
            std::fs::symlink_metadata(self.root.join(own.folder())).is_ok_and(|folder| !folder.is_dir());
        if linked {
            return Err(ReadError::NotRegular);
        }
        match read_regular(&self.root.join(own.file()), limits) {
            Ok(blob) => self.decrypted(&entry.logical, blob),
            Err(ReadError::Missing) if !stated => Err(ReadError::Damaged(
                "the listing gives it a name that is not its own, and under its own name there is nothing"
                    .to_owned(),
            )),
            Err(other) => Err(other),
        }
    }
}
