//! Copies of an Android phone's file system: a folder, a zip, a tar (plain, gzip or zstd), a TWRP backup, or only the
//! system's own files.
//!
//! What is read lies below `/data`, wherever that begins: `data/` beside `system/`, `userdata/`, the content of `/data`
//! itself, or a bare `packages.xml`. Archives are read once as a stream, and only what a parser asks for is kept in
//! memory; nothing is unpacked to disk and no link is followed.
//!
//! The APKs below `/data/app` are handed on where they lie: on disk, in the zip, or at their place in a plain tar. A
//! compressed tar has no such places, so of it only 256 MiB of them are kept, and the rest is a gap.
//! APKs of the system image are not read: they are gigabytes that came with the phone, packages.xml names their signers,
//! and an app that somebody put there is in packages.xml like any other.

mod apks;
mod archive;
mod disk;
mod names;
mod store;

use std::path::Path;

use self::apks::Apks;
use self::archive::{missing, open_volumes, open_zip, volumes};
use self::disk::{open_folder, sniff_folder};
use self::names::{FLAT_MARK, Folders, is_root_folder, looks_flat, looks_like_data, root_of};
#[cfg(test)]
use self::store::Packages;
use self::store::{FileStore, Place};
use super::gather::first_names;
use super::tree::not_whole;
use super::{
    Backup, Candidate, CandidateKind, Confidence, Format, Refusal, SourceError, Unlock, named_like_a_copy,
};
use crate::bounds::Limits;
use crate::model::{Outcome, Platform, Surface};
use crate::speech::Message;

/// Beginning of an archive that TWRP encrypted (openaes).
const ENCRYPTED: &[u8] = b"oaes";

/// Questions that such a copy can answer.
static HOLDS: &[Surface] = &[
    Surface::InstalledApps,
    Surface::AppSigners,
    Surface::AppOrigin,
    Surface::AppContents,
    Surface::HiddenIcons,
    Surface::AccessibilityServices,
    Surface::DeviceAdmins,
    Surface::DeviceOwner,
    Surface::NotificationListeners,
    Surface::Keyboards,
    Surface::Permissions,
    Surface::AppOperations,
    Surface::LocationAccess,
    Surface::VpnAndFilters,
    Surface::DeviceManagement,
    Surface::TrustedCertificates,
    Surface::Accounts,
    Surface::ProtectionSettings,
    Surface::RemovedApps,
    Surface::RootOrJailbreak,
];

/// The format `android-filesystem`.
#[derive(Debug, Clone, Copy)]
pub struct AndroidFilesystem;

impl Format for AndroidFilesystem {
    fn name(&self) -> &'static str {
        "android-filesystem"
    }

    fn platform(&self) -> Platform {
        Platform::Android
    }

    fn sniff(&self, at: &Candidate) -> Option<Confidence> {
        match &at.kind {
            CandidateKind::Folder { names } => sniff_folder(&at.path, names),
            CandidateKind::File { head, members, .. } if head.starts_with(b"PK") => {
                let flat = || members.iter().any(|name| name == FLAT_MARK).then_some(Confidence::Likely);
                root_of(&mut members.iter().map(String::as_str)).map(|(_, sure)| sure).or_else(flat)
            }
            CandidateKind::File { head, .. } if head.starts_with(ENCRYPTED) => Some(Confidence::Likely),
            CandidateKind::File { head, .. } if is_packages(head) => Some(Confidence::Certain),
            CandidateKind::File { head, .. } => {
                let names = first_names(head);
                let root = root_of(&mut names.iter().map(String::as_str)).map(|(_, sure)| sure);
                root.or_else(|| (looks_like_data(&names) || looks_flat(&names)).then_some(Confidence::Likely))
            }
        }
    }

    fn open(&self, at: &Candidate, _: &mut dyn Unlock, limits: &Limits) -> Result<Backup, SourceError> {
        match &at.kind {
            CandidateKind::Folder { names } => {
                let volumes = volumes(names);
                if volumes.is_empty() {
                    open_folder(&at.path, limits)
                } else {
                    open_volumes(&at.path, &volumes, &missing(names), limits)
                }
            }
            CandidateKind::File { head, members, .. } if head.starts_with(b"PK") => {
                open_zip(&at.path, members, limits)
            }
            CandidateKind::File { head, .. } if is_packages(head) => open_one(&at.path),
            CandidateKind::File { .. } => {
                let name =
                    at.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                let folder = at.path.parent().unwrap_or_else(|| Path::new(""));
                // Whatever lies beside it: this file alone is read.
                let lost = missing(std::slice::from_ref(&name));
                open_volumes(folder, &[name.as_str()], &lost, limits)
            }
        }
        .map(|open| open.into_backup(limits))
    }

    fn holds(&self) -> &'static [Surface] {
        HOLDS
    }

    fn beside(&self, _: &Candidate, names: &[String]) -> Vec<String> {
        // Around the content of `/data` lie folders that every phone has; in it anything may lie.
        let around = names.iter().any(|name| matches!(name.as_str(), "data/" | "userdata/"));
        let own = volumes(names);
        let other = |name: &str| match name.strip_suffix('/') {
            Some(folder) => around && !is_root_folder(folder),
            None => named_like_a_copy(name) && !own.contains(&name),
        };
        names.iter().filter(|name| other(name)).cloned().collect()
    }
}

/// Whether a file is a packages.xml by itself, of either kind.
fn is_packages(head: &[u8]) -> bool {
    let begin = head.get(..4_096).unwrap_or(head);
    let has = |what: &[u8]| memchr::memmem::find(begin, what).is_some();
    (begin.starts_with(b"ABX\0")
        && begin.get(..64).is_some_and(|b| memchr::memmem::find(b, b"\0\x08packages").is_some()))
        || (begin.trim_ascii_start().starts_with(b"<")
            && has(b"<packages>")
            && (has(b"<version ") || has(b"<version>")))
}

/// A copy whose files are listed.
struct Open {
    root: String,
    store: FileStore,
    folders: Folders,
    apks: Apks,
    /// Where else in an archive the content of a `/data` lies, which is not read.
    others: Vec<String>,
    notes: Vec<Message>,
    /// Only the system's own files, which are a part of a phone however many there are.
    flat: bool,
    complete: bool,
}

impl Open {
    fn into_backup(mut self, limits: &Limits) -> Backup {
        let packages = self.store.settle_packages(limits);
        if let Some(reserve) = packages.reserve {
            self.notes.push(Message::new("why-packages-xml-broken-or-missing").put("reserve", reserve));
        }
        self.store.offer_listing(&self.root, &self.folders, &packages);
        let mut known_gaps = self.apks.offer(&mut self.store, &self.root, &packages, limits);
        known_gaps.extend(self.store.holes(limits));
        let users_whole = known_gaps.iter().all(|(surface, _)| *surface != Surface::AccessibilityServices);
        if !self.complete && !self.flat {
            known_gaps.extend(not_whole(HOLDS));
        }
        let system = [
            "system/packages.xml",
            "system/users/0/settings_secure.xml",
            "system/users/0/package-restrictions.xml",
        ];
        let whole = system.iter().all(|path| self.store.has(&format!("android/{path}")));
        if !whole {
            self.notes.push(Message::new("why-copy-holds-only-part-phones"));
        }
        if !self.folders.has_misc(&self.root) {
            let why = Message::new("why-folder-misc-where-added-certificates");
            known_gaps.push((Surface::TrustedCertificates, Outcome::Partial(why)));
        }
        if let Some(first) = self.others.first() {
            let why = Message::new("why-archive-holds-system-files-phones")
                .put("count", self.others.len().saturating_add(1))
                .put("folder", if self.root.is_empty() { "/" } else { &self.root })
                .put("other", crate::text::printable(first));
            self.notes.push(why.clone());
            known_gaps.push((Surface::InstalledApps, Outcome::Partial(why)));
        }
        Backup {
            format: AndroidFilesystem.name(),
            platform: Platform::Android,
            path: String::new(),
            sha256: None,
            complete: self.complete && whole && users_whole && self.others.is_empty(),
            notes: self.notes,
            known_gaps,
            holds: HOLDS,
            store: Box::new(self.store),
            nested: Vec::new(),
        }
    }
}

/// Only a packages.xml.
fn open_one(path: &Path) -> Result<Open, SourceError> {
    let mut store = FileStore::new(None);
    store.offer(
        "android/system/packages.xml".to_owned(),
        "packages.xml".to_owned(),
        Place::Path(path.to_owned()),
    );
    finish(Open {
        root: String::new(),
        store,
        folders: Folders::default(),
        apks: Apks::default(),
        others: Vec::new(),
        notes: Vec::new(),
        flat: true,
        complete: false,
    })
}

fn finish(open: Open) -> Result<Open, SourceError> {
    if open.store.len() > 0 {
        return Ok(open);
    }
    Err(SourceError {
        kind: Refusal::NotABackup,
        path: String::new(),
        message: Message::new("why-holds-no-system-files-android"),
        hint: Message::new("try-give-copy-holds-phones-data"),
    })
}

fn encrypted() -> SourceError {
    SourceError {
        kind: Refusal::Locked,
        path: String::new(),
        message: Message::new("why-this-twrp-backup-encrypted-with"),
        hint: Message::new("try-restore-on-phone-make-backup"),
    }
}

#[cfg(test)]
mod tests;
