//! The files of one backup, decrypted one by one when they are asked for.

use std::path::PathBuf;

use super::looks_random;
use super::manifest::{Manifest, Place};
use crate::bounds::{Limits, len64};
use crate::decode::keybag::{FileKeyError, Keys, is_plain};
use crate::source::folder::read_regular;
use crate::source::{Blob, Entry, ReadError, Store};
use crate::speech::{Message, Tell};

/// Logical path of the listing of domains.
const DOMAINS: &str = "listing/domains";
/// Small files that parsers read, those that nearly every phone has first. A copy may lack any of them.
const PROBES: [&str; 14] = [
    "HomeDomain/Library/Preferences/.GlobalPreferences.plist",
    "HomeDomain/Library/TCC/TCC.db",
    "RootDomain/Library/Caches/locationd/clients.plist",
    "SystemPreferencesDomain/*.plist",
    "SystemPreferencesDomain/SystemConfiguration/*.plist",
    "SysSharedContainerDomain-systemgroup.com.apple.configurationprofiles/Library/ConfigurationProfiles/*",
    "HomeDomain/Library/ConfigurationProfiles/*",
    "HomeDomain/Library/UserConfigurationProfiles/*",
    "HomeDomain/Library/Preferences/*.plist",
    "HomeDomain/Library/Accounts/Accounts3.sqlite",
    "HomeDomain/Library/FrontBoard/applicationState.db",
    "WirelessDomain/Library/Databases/DataUsage.sqlite",
    "KeychainDomain/TrustStore.sqlite3",
    "ManagedPreferencesDomain/*/*.plist",
];
/// Files looked into for each of them.
const PROBED: usize = 8;

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
    /// Whether all files lie beside the listing.
    pub(super) flat: bool,
    /// Whether the listing names every file.
    pub(super) names_all: bool,
    /// Class keys of an encrypted backup.
    pub(super) keys: Option<Keys>,
}

impl Files {
    /// Whether files are encrypted although the listing is not: encrypted backups of iOS 10.0 and 10.1 are so. Only files
    /// whose record has a key are looked at, and one that is locked is enough: copies may be decrypted in part.
    pub(super) fn contents_are_locked(&self, limits: &Limits) -> bool {
        let keyed = |entry: &Entry| {
            self.manifest.record(&entry.logical).is_some_and(|record| record.key.is_some())
                && self.unlisted(&entry.logical).is_some()
        };
        // The beginning of a file tells it.
        let small = Limits { file_bytes: limits.small_bytes.min(limits.file_bytes), ..limits.clone() };
        self.manifest.has_records()
            && PROBES
                .into_iter()
                .flat_map(|probe| self.manifest.find(probe, limits).into_iter().filter(keyed).take(PROBED))
                .any(|entry| matches!(self.open(&entry, &small), Err(ReadError::Locked(_))))
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
                Err(ReadError::Locked(Message::new("why-encrypted-though-listing-backup-not")))
            }
            (Some(_), None) if looks_random(blob.bytes()) => {
                Err(ReadError::Damaged(Message::new("why-encrypted-record-listing-which-holds")))
            }
            _ => Ok(blob),
        }
    }
}

fn opened(keys: &Keys, key: &[u8], size: Option<u64>, mut blob: Blob) -> Result<Blob, ReadError> {
    let key = keys.unwrap_file_key(key).map_err(|error| match error {
        FileKeyError::PhoneOnly(_) | FileKeyError::NoClass(_) => ReadError::Locked(error.tell()),
        _ => ReadError::Damaged(error.tell()),
    })?;
    let cut = blob.cut.take();
    let mut bytes = blob.into_bytes();
    if cut.is_some() {
        key.decrypt_blocks(&mut bytes);
        return Ok(Blob { cut, ..Blob::whole(bytes, None) });
    }
    let plain = key.decrypt(bytes, size);
    Ok(Blob { cut: plain.cut.map(Message::new), ..Blob::whole(plain.bytes, None) })
}

impl Files {
    /// A file by what it is called, which tells where it lies: for one that the listing does not name, or where there is
    /// no listing.
    fn unlisted(&self, logical: &str) -> Option<Entry> {
        let (domain, path) = logical.split_once('/').filter(|_| !logical.contains('*'))?;
        let place = Place::of(domain, path);
        let is = |path: PathBuf, wanted: fn(&std::fs::Metadata) -> bool| {
            std::fs::symlink_metadata(path).is_ok_and(|meta| wanted(&meta))
        };
        let folder = self.flat || is(self.root.join(place.folder()), std::fs::Metadata::is_dir);
        let here = folder && is(self.root.join(place.file(self.flat)), std::fs::Metadata::is_file);
        here.then(|| Entry { stored_as: Some(place.file(self.flat)), ..Entry::plain(logical) })
    }
}

impl Store for Files {
    fn names_all(&self) -> Option<bool> {
        Some(self.names_all)
    }

    fn find(&self, pattern: &str, limits: &Limits) -> Vec<Entry> {
        let mut found: Vec<Entry> = self
            .beside
            .iter()
            .filter(|name| crate::text::matches_pattern(pattern, name))
            .map(|name| Entry::plain(*name))
            .collect();
        if crate::text::matches_pattern(pattern, DOMAINS) {
            let shown = if self.flat { super::old::NAME } else { "Manifest.db" }.to_owned();
            found.push(Entry { logical: DOMAINS.to_owned(), shown, stored_as: None });
        }
        let listed = self.manifest.find(pattern, limits);
        found.extend(if listed.is_empty() { self.unlisted(pattern).into_iter().collect() } else { listed });
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
        let stated = entry.stored_as.as_deref() == Some(own.file(self.flat).as_str());
        // A folder that is a link would lead out of the backup.
        let linked = !self.flat
            && std::fs::symlink_metadata(self.root.join(own.folder())).is_ok_and(|folder| !folder.is_dir());
        if linked {
            return Err(ReadError::NotRegular);
        }
        match read_regular(&self.root.join(own.file(self.flat)), limits) {
            Ok(blob) => self.decrypted(&entry.logical, blob),
            Err(ReadError::Missing) if !stated => {
                Err(ReadError::Damaged("why-listing-gives-name-not-own".into()))
            }
            Err(other) => Err(other),
        }
    }
}
