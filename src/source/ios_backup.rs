//! Unencrypted iOS backups as iTunes, Finder, the Apple Devices app, idevicebackup2 and pymobiledevice3 write them:
//! one folder a phone, with `Manifest.db` and 256 folders of files under the SHA-1 of their names.
//!
//! `Manifest.db` decides by its bytes whether the copy is encrypted. The flag in `Manifest.plist` does not: decrypted
//! copies keep it.

mod census;
mod manifest;

use std::path::Path;

use super::folder::{open_regular, read_regular};
use super::{
    Backup, Blob, Candidate, CandidateKind, Confidence, Entry, Format, ReadError, Refusal, SourceError,
    Store, Unlock,
};
use crate::bounds::{Limits, read_capped};
use crate::decode::plist::{self, Value};
use crate::model::{Outcome, Platform, Surface};
use census::Census;
use manifest::{Manifest, Place};

/// The format `ios-backup`.
#[derive(Debug)]
pub struct IosBackup;

/// What every SQLite database begins with.
const SQLITE_MAGIC: &[u8] = b"SQLite format 3\0";
/// Files beside the manifest that parsers may ask for.
const BESIDE: [&str; 3] = ["Info.plist", "Manifest.plist", "Status.plist"];
/// Bytes of `Manifest.db` that are looked at to tell encryption from damage.
const SAMPLE: u64 = 64 << 10;

impl Format for IosBackup {
    fn name(&self) -> &'static str {
        "ios-backup"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn describe(&self) -> &'static str {
        "a backup of an iPhone or iPad made by a computer (iTunes, Finder, Apple Devices, idevicebackup2), not encrypted: \
         the folder that holds Manifest.db"
    }

    fn sniff(&self, at: &Candidate) -> Option<Confidence> {
        let CandidateKind::Folder { names } = &at.kind else { return None };
        let has = |name: &str| names.iter().any(|known| known == name);
        if has("Manifest.db") {
            return Some(Confidence::Certain);
        }
        let beside = BESIDE.iter().filter(|name| has(name)).count();
        let folders = names.iter().filter(|name| is_prefix_folder(name)).count();
        let remains = has("Manifest.mbdb") || folders >= 128 || (beside >= 1 && folders >= 16) || beside >= 2;
        remains.then_some(Confidence::Likely)
    }

    fn open(&self, at: &Candidate, _: &mut dyn Unlock, limits: &Limits) -> Result<Backup, SourceError> {
        let CandidateKind::Folder { names } = &at.kind else {
            return Err(refuse(
                Refusal::NotABackup,
                "it is a file, and a backup of an iPhone is a folder",
                "give the folder that holds Manifest.db",
            ));
        };
        match open_manifest(&at.path, names, limits) {
            Ok(manifest) => self.with_manifest(at, names, manifest, limits),
            Err(error) => self.without_listing(at, names, error, limits),
        }
    }

    fn holds(&self) -> &'static [Surface] {
        &[
            Surface::InstalledApps,
            Surface::AppOrigin,
            Surface::Keyboards,
            Surface::Permissions,
            Surface::LocationAccess,
            Surface::VpnAndFilters,
            Surface::ConfigurationProfiles,
            Surface::DeviceManagement,
            Surface::ProtectionSettings,
            Surface::RemovedApps,
            Surface::RootOrJailbreak,
            Surface::TrustedCertificates,
            Surface::Accounts,
            Surface::Automations,
            Surface::Browsing,
        ]
    }
}

impl IosBackup {
    fn with_manifest(
        &self,
        at: &Candidate,
        names: &[String],
        manifest: Manifest,
        limits: &Limits,
    ) -> Result<Backup, SourceError> {
        let mut notes = manifest.notes().to_vec();
        let mut census = Census::of_folders(&at.path, names, limits);
        let read = manifest.every_row(limits, &mut |row| census.count(row));
        let cut = read.is_err() || manifest.is_cut();
        let manifest = match read {
            Ok(()) => manifest,
            Err((why, rows)) => {
                notes.push(format!(
                    "Manifest.db is damaged ({why}); only the {} entries before the damage are known",
                    rows.len()
                ));
                Manifest::salvaged(rows)
            }
        };
        census.forgive_empty_files(&manifest, limits);
        let mut complete = !cut;
        complete &= census.judge(&mut notes);
        complete &= finished(&at.path, names, limits, &mut notes);
        let domains = census.domains();
        let store = Files { root: at.path.clone(), beside: beside(names), manifest, domains };
        if store.contents_are_locked(limits) {
            return Err(locked());
        }
        let mut backup = self.backup(store, complete, notes);
        if cut {
            backup.known_gaps = gaps_of_a_cut_listing();
        }
        Ok(backup)
    }

    /// A backup whose listing is unusable: the files beside it still name the apps, so they are read, and everything
    /// else is reported as missing.
    fn without_listing(
        &self,
        at: &Candidate,
        names: &[String],
        error: SourceError,
        limits: &Limits,
    ) -> Result<Backup, SourceError> {
        let beside = beside(names);
        let tells = |name: &str| {
            beside.contains(&name)
                && read_regular(&at.path.join(name), limits)
                    .is_ok_and(|blob| plist::parse(blob.bytes(), limits).is_ok())
        };
        if error.kind != Refusal::Damaged || !(tells("Info.plist") || tells("Manifest.plist")) {
            return Err(error);
        }
        let notes =
            vec![format!("{}; only the files beside it were read. Next: {}", error.message, error.hint)];
        let store = Files {
            root: at.path.clone(),
            beside,
            manifest: Manifest::salvaged(std::collections::BTreeMap::new()),
            domains: Vec::new(),
        };
        let mut backup = self.backup(store, false, notes);
        backup.known_gaps = gaps_of_a_cut_listing();
        Ok(backup)
    }

    fn backup(&self, store: Files, complete: bool, notes: Vec<String>) -> Backup {
        Backup {
            format: self.name(),
            platform: self.platform(),
            path: String::new(),
            sha256: None,
            complete,
            notes,
            known_gaps: Vec::new(),
            holds: self.holds(),
            store: Box::new(store),
            nested: Vec::new(),
        }
    }
}

/// The listing, or why it cannot be used.
fn open_manifest(root: &Path, names: &[String], limits: &Limits) -> Result<Manifest, SourceError> {
    recognise(root, names, limits)?;
    Manifest::open(root, names, limits).map_err(|why| {
        refuse(
            Refusal::Damaged,
            &format!("Manifest.db cannot be used: {why}"),
            "copy the backup again from the computer that made it; if it stays so, make a new backup",
        )
    })
}

fn refuse(kind: Refusal, message: &str, hint: &str) -> SourceError {
    SourceError { kind, path: String::new(), message: message.to_owned(), hint: hint.to_owned() }
}

/// Whether a name is one of the 256 folders, `00/` to `ff/`.
fn is_prefix_folder(name: &str) -> bool {
    let hex = name.strip_suffix('/').unwrap_or_default();
    hex.len() == 2 && hex.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

fn beside(names: &[String]) -> Vec<&'static str> {
    BESIDE.into_iter().filter(|name| names.iter().any(|known| known == name)).collect()
}

/// Refuses what has no manifest, or one that is no database.
fn recognise(root: &Path, names: &[String], limits: &Limits) -> Result<(), SourceError> {
    let mut file = match open_regular(&root.join("Manifest.db")) {
        Ok(file) => file,
        Err(ReadError::Missing) => return Err(without_manifest(names)),
        Err(error) => {
            return Err(refuse(
                Refusal::Damaged,
                &format!("Manifest.db cannot be opened: {error}"),
                "copy the backup again from the computer that made it",
            ));
        }
    };
    let (head, _) = read_capped(&mut file, SAMPLE).map_err(|error| {
        refuse(
            Refusal::Io,
            &format!("Manifest.db cannot be read: {error}"),
            "check the disk, and that this account may read the file",
        )
    })?;
    if head.starts_with(SQLITE_MAGIC) {
        return Ok(());
    }
    if looks_random(&head) && says_encrypted(root, limits) {
        return Err(locked());
    }
    let what = if head.is_empty() {
        "Manifest.db is damaged: it is empty, as an interrupted backup leaves it"
    } else {
        "Manifest.db is damaged: it is not a database"
    };
    Err(refuse(
        Refusal::Damaged,
        what,
        "copy the backup again from the computer that made it; if it stays so, make a new backup",
    ))
}

/// Questions that several files answer together: of a cut listing nobody knows whether all of them were named.
fn gaps_of_a_cut_listing() -> Vec<(Surface, Outcome)> {
    let why = "Manifest.db is damaged, so files that belong to the answer may not be named in it";
    [
        Surface::InstalledApps,
        Surface::Keyboards,
        Surface::ConfigurationProfiles,
        Surface::DeviceManagement,
        Surface::VpnAndFilters,
        Surface::ProtectionSettings,
    ]
    .into_iter()
    .map(|surface| (surface, Outcome::Partial(why.to_owned())))
    .collect()
}

fn locked() -> SourceError {
    refuse(
        Refusal::Locked,
        "the backup is encrypted, and this version cannot open encrypted ones",
        "keep this copy safe, it holds more than an unencrypted one; to scan now, give the folder of a decrypted copy, or \
         of a second backup that was made with encryption switched off",
    )
}

fn without_manifest(names: &[String]) -> SourceError {
    if names.iter().any(|name| name == "Manifest.mbdb") {
        return refuse(
            Refusal::Damaged,
            "the backup has an older layout (Manifest.mbdb, up to iOS 9) that this version does not read",
            "if the phone still works, make a new backup after updating it, or use another tool for this one",
        );
    }
    refuse(
        Refusal::Damaged,
        "Manifest.db is missing, and without it the files of the backup have no names",
        "check that this is the folder of the phone itself (it holds Manifest.db and folders 00 to ff), and copy it \
         again as a whole",
    )
}

/// Whether `Manifest.plist` says that the manifest is encrypted. Only asked when it is no database.
fn says_encrypted(root: &Path, limits: &Limits) -> bool {
    let Ok(blob) = read_regular(&root.join("Manifest.plist"), limits) else { return false };
    let Ok(document) = plist::parse(blob.bytes(), limits) else { return false };
    let plist = document.root;
    let filled = |name: &str| plist.get(name).and_then(Value::as_data).is_some_and(|data| !data.is_empty());
    match plist.get("IsEncrypted").and_then(Value::as_bool) {
        Some(said) => said || filled("ManifestKey"),
        None => filled("ManifestKey") || filled("BackupKeyBag"),
    }
}

/// Whether bytes are spread as those of a cipher are. Judged by how often the commonest byte comes: in 64 KiB of
/// random bytes it stays near 1 in 256, in text, zeros and database pages it is far above.
fn looks_random(bytes: &[u8]) -> bool {
    let mut counts = [0_usize; 256];
    for byte in bytes {
        if let Some(count) = counts.get_mut(usize::from(*byte)) {
            *count = count.saturating_add(1);
        }
    }
    let most = counts.iter().copied().max().unwrap_or(0);
    bytes.len() >= 64 && most.saturating_mul(64) <= bytes.len().saturating_add(512)
}

/// What `Status.plist` says about the end of the backup. It is not proof: one tool writes "finished" before it begins.
fn finished(root: &Path, names: &[String], limits: &Limits, notes: &mut Vec<String>) -> bool {
    if !names.iter().any(|name| name == "Status.plist") {
        notes.push("there is no Status.plist, so the backup does not say whether it was finished".to_owned());
        return true;
    }
    let status = read_regular(&root.join("Status.plist"), limits)
        .map_err(|error| error.to_string())
        .and_then(|blob| plist::parse(blob.bytes(), limits).map_err(|error| error.to_string()));
    match status {
        Ok(status) => match status.root.get("SnapshotState").and_then(Value::as_str) {
            Some("finished") => true,
            Some(other) => {
                let state = crate::text::printable(other);
                notes.push(format!("the backup was not finished (Status.plist: {state})"));
                false
            }
            None => {
                notes.push("Status.plist does not say whether the backup was finished".to_owned());
                true
            }
        },
        Err(why) => {
            notes.push(format!("Status.plist cannot be read ({why}); an interrupted backup leaves it so"));
            false
        }
    }
}

/// The files of one backup.
struct Files {
    root: std::path::PathBuf,
    beside: Vec<&'static str>,
    manifest: Manifest,
    /// The listing of domains, ready to read.
    domains: Vec<u8>,
}

const DOMAINS: &str = "listing/domains";
/// A property list that every phone has, small enough to look into.
const PROBE: &str = "HomeDomain/Library/Preferences/.GlobalPreferences.plist";

impl Files {
    /// Whether the files are encrypted although the listing is not: encrypted backups of iOS 10.0 and 10.1 are so.
    fn contents_are_locked(&self, limits: &Limits) -> bool {
        says_encrypted(&self.root, limits)
            && self
                .manifest
                .find(PROBE, limits)
                .iter()
                .filter_map(|entry| self.open(entry, limits).ok())
                .any(|blob| plist::parse(blob.bytes(), limits).is_err() && looks_random(blob.bytes()))
    }
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
            Err(ReadError::Missing) if !stated => Err(ReadError::Damaged(
                "the listing gives it a name that is not its own, and under its own name there is nothing"
                    .to_owned(),
            )),
            other => other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cipher_text_is_told_from_other_bytes() {
        let mut state = 1_u32;
        let noise: Vec<u8> = std::iter::repeat_with(|| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state.to_be_bytes()[0]
        })
        .take(65_536)
        .collect();
        assert!(looks_random(&noise));
        assert!(looks_random(&noise[..1024]));
        assert!(!looks_random(&[0; 4096]));
        assert!(!looks_random(&b"The quick brown fox jumps over the lazy dog. ".repeat(90)));
        assert!(!looks_random(b""));
    }

    #[test]
    fn only_the_folder_of_a_phone_is_recognised() {
        let folder = |names: &[&str]| Candidate {
            path: "x".into(),
            kind: CandidateKind::Folder { names: names.iter().map(|n| (*n).to_owned()).collect() },
        };
        assert_eq!(IosBackup.sniff(&folder(&["Manifest.db"])), Some(Confidence::Certain));
        assert_eq!(IosBackup.sniff(&folder(&["Manifest.mbdb"])), Some(Confidence::Likely));
        assert_eq!(IosBackup.sniff(&folder(&["Info.plist", "Status.plist"])), Some(Confidence::Likely));
        assert_eq!(IosBackup.sniff(&folder(&["Info.plist", "Contents/"])), None);
        assert_eq!(IosBackup.sniff(&folder(&["00/", "ff/"])), None);
        let hex: Vec<String> = (0..=255).map(|n| format!("{n:02x}/")).collect();
        let hex: Vec<&str> = hex.iter().map(String::as_str).collect();
        assert_eq!(IosBackup.sniff(&folder(&hex)), Some(Confidence::Likely));
    }
}
