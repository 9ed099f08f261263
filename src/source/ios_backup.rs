//! iOS backups as iTunes, Finder, the Apple Devices app, idevicebackup2 and pymobiledevice3 write them, encrypted or not:
//! one folder a phone, with `Manifest.db` and 256 folders of files under the SHA-1 of their names, or, up to iOS 9, with
//! `Manifest.mbdb` and the files beside it.
//!
//! `Manifest.db` and every file decide by their bytes whether they are encrypted. The flag in `Manifest.plist` does not:
//! decrypted copies keep it. What is decrypted stays in memory.

mod census;
mod database;
mod domains;
mod here;
mod manifest;
mod old;
mod record;
mod store;

use std::path::Path;

use super::folder::{open_regular, read_regular};
use super::ios_keybag::Lock;
use super::{Backup, Candidate, CandidateKind, Confidence, Format, ReadError, Refusal, SourceError, Unlock};
use crate::bounds::{Limits, read_capped};
use crate::decode::keybag::Keys;
use crate::decode::plist::{self, Value};
use crate::model::{Outcome, Platform, Surface};
use crate::speech::{Message, Tell};
use census::Census;
use manifest::{Manifest, Place};
use store::Files;

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

    fn sniff(&self, at: &Candidate) -> Option<Confidence> {
        let CandidateKind::Folder { names } = &at.kind else { return None };
        let has = |name: &str| names.iter().any(|known| known == name);
        if has("Manifest.db") || has(old::NAME) {
            return Some(Confidence::Certain);
        }
        let beside = BESIDE.iter().filter(|name| has(name)).count();
        let folders = names.iter().filter(|name| is_prefix_folder(name)).count();
        let remains = folders >= 128 || (beside >= 1 && folders >= 16) || beside >= 2;
        remains.then_some(Confidence::Likely)
    }

    fn open(&self, at: &Candidate, key: &mut dyn Unlock, limits: &Limits) -> Result<Backup, SourceError> {
        let CandidateKind::Folder { names } = &at.kind else {
            return Err(refuse(
                Refusal::NotABackup,
                "why-file-backup-iphone-folder",
                "try-give-folder-holds-manifest-db",
            ));
        };
        let opened = open_listing(&at.path, names, key, limits)
            .and_then(|listing| self.with_listing(at, names, listing, (key, limits)));
        match opened {
            Err(error) if error.kind == Refusal::Damaged => self.without_listing(at, names, error, limits),
            other => other,
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

    fn beside(&self, _: &Candidate, names: &[String]) -> Vec<String> {
        let hashed = |name: &str| {
            let stem = name.split('.').next().unwrap_or(name);
            stem.len() == 40 && stem.bytes().all(|byte| byte.is_ascii_hexdigit())
        };
        let listed =
            |name: &str| name.starts_with("Manifest.") || BESIDE.contains(&name) || name == "Snapshot/";
        let own = |name: &str| is_prefix_folder(name) || hashed(name) || listed(name);
        names.iter().filter(|name| !own(name)).cloned().collect()
    }
}

impl IosBackup {
    fn with_listing(
        &self,
        at: &Candidate,
        names: &[String],
        listing: Listing,
        (key, limits): (&mut dyn Unlock, &Limits),
    ) -> Result<Backup, SourceError> {
        let Listing { manifest, keys, mut notes } = listing;
        notes.extend(manifest.notes().iter().cloned());
        let flat = manifest.is_flat();
        let mut census = Census::of_folders(&at.path, names, flat, limits);
        let read = manifest.every_row(limits, &mut |row| census.count(row));
        let cut = read.is_err() || manifest.is_cut();
        let manifest = match read {
            Ok(()) => manifest,
            Err((why, rows)) => {
                notes.push(
                    Message::new("why-manifest-db-damaged-only-entries")
                        .told("why", &why)
                        .put("rows", rows.len()),
                );
                Manifest::salvaged(rows)
            }
        };
        census.forgive_empty_files(&manifest, limits);
        let mut complete = !cut;
        complete &= census.judge(&mut notes);
        let finished = finished(&at.path, names, limits, &mut notes);
        complete &= finished;
        let names_all = !cut && finished && census.names_all();
        let domains = census.domains();
        let mut store =
            Files { root: at.path.clone(), beside: beside(names), manifest, domains, flat, names_all, keys };
        if store.keys.is_none() && store.contents_are_locked(limits) {
            let opened = Lock::read(&at.path, limits).open(key)?;
            notes.extend(opened.notes);
            store.keys = Some(opened.keys);
        }
        let mut backup = self.backup(store, complete, notes);
        if cut {
            backup.known_gaps = gaps_of_a_cut_listing();
        }
        // The phone writes it into every backup. Without it nothing contradicts the computer's list of apps.
        if !names.iter().any(|name| name == "Manifest.plist") {
            let why = Message::new("why-manifest-plist-not-in-backup");
            backup.known_gaps.push((Surface::InstalledApps, Outcome::Partial(why)));
        }
        Ok(backup)
    }

    /// A backup whose listing is unusable: the files beside it still name the apps, and a file whose whole path is known
    /// is found without it. Everything else is reported as missing.
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
        if !(tells("Info.plist") || tells("Manifest.plist")) {
            return Err(error);
        }
        let notes = vec![
            Message::new("why-only-files-beside-listing-those")
                .told("why", &error.message)
                .told("hint", &error.hint),
        ];
        let store = Files {
            root: at.path.clone(),
            beside,
            manifest: Manifest::salvaged(std::collections::BTreeMap::new()),
            domains: Vec::new(),
            flat: names.iter().any(|name| Place::parse(name.as_bytes()).is_some()),
            names_all: false,
            keys: None,
        };
        let mut backup = self.backup(store, false, notes);
        backup.known_gaps = gaps_of_a_cut_listing();
        Ok(backup)
    }

    fn backup(&self, store: Files, complete: bool, notes: Vec<Message>) -> Backup {
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

/// An opened listing.
struct Listing {
    manifest: Manifest,
    /// Class keys, when the listing is encrypted.
    keys: Option<Keys>,
    notes: Vec<Message>,
}

/// The listing, or why it cannot be used.
fn open_listing(
    root: &Path,
    names: &[String],
    key: &mut dyn Unlock,
    limits: &Limits,
) -> Result<Listing, SourceError> {
    let has = |name: &str| names.iter().any(|known| known == name);
    if has(old::NAME) && !has("Manifest.db") {
        let manifest = Manifest::open_old(root, limits).map_err(unusable)?;
        return Ok(Listing { manifest, keys: None, notes: Vec::new() });
    }
    let lock = Lock::read(root, limits);
    if !is_locked(root, &lock)? {
        let opened = Manifest::open(root, names, lock.says_encrypted, limits);
        let manifest =
            opened.map_err(|why| unusable(Message::new("why-manifest-db-cannot-used").told("why", &why)))?;
        return Ok(Listing { manifest, keys: None, notes: Vec::new() });
    }
    let opened = lock.open(key)?;
    let Some(wrapped) = &lock.manifest_key else {
        return Err(unusable("why-manifest-db-encrypted-key-manifestkey"));
    };
    let manifest_key = opened.keys.unwrap_file_key(wrapped).map_err(|error| {
        unusable(Message::new("why-passphrase-right-but-key-manifest").told("why", &error))
    })?;
    let manifest = Manifest::decrypt(root, &manifest_key, limits)
        .map_err(|why| unusable(Message::new("why-passphrase-right-but-manifest-db").told("why", &why)))?;
    Ok(Listing { manifest, keys: Some(opened.keys), notes: opened.notes })
}

fn unusable(message: impl Into<Message>) -> SourceError {
    refuse(Refusal::Damaged, message, "try-copy-backup-again-from-computer")
}

fn refuse(kind: Refusal, message: impl Into<Message>, hint: &'static str) -> SourceError {
    SourceError { kind, path: String::new(), message: message.into(), hint: hint.into() }
}

/// Whether a name is one of the 256 folders, `00/` to `ff/`.
fn is_prefix_folder(name: &str) -> bool {
    let hex = name.strip_suffix('/').unwrap_or_default();
    hex.len() == 2 && hex.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

fn beside(names: &[String]) -> Vec<&'static str> {
    BESIDE.into_iter().filter(|name| names.iter().any(|known| known == name)).collect()
}

/// Whether the manifest is encrypted. Refuses what has none, or one that is neither a database nor encrypted.
fn is_locked(root: &Path, lock: &Lock) -> Result<bool, SourceError> {
    let mut file = match open_regular(&root.join("Manifest.db")) {
        Ok(file) => file,
        Err(ReadError::Missing) => return Err(without_manifest()),
        Err(error) => {
            return Err(refuse(
                Refusal::Damaged,
                Message::new("why-manifest-db-cannot-opened").told("why", &error),
                "try-copy-backup-again-from-computer-made",
            ));
        }
    };
    let (head, _) = read_capped(&mut file, SAMPLE).map_err(|error| {
        refuse(
            Refusal::Io,
            Message::new("why-manifest-db-cannot-read").told("why", &error),
            "try-check-disk-this-account-may",
        )
    })?;
    if head.starts_with(SQLITE_MAGIC) {
        return Ok(false);
    }
    if looks_random(&head) && lock.may_be_locked() {
        return Ok(true);
    }
    if looks_random(&head) && lock.is_lost() {
        return Err(refuse(
            Refusal::Damaged,
            "why-manifest-db-damaged-not-database",
            "try-copy-backup-again-whole-with",
        ));
    }
    Err(unusable(if head.is_empty() {
        "why-manifest-db-damaged-empty-interrupted"
    } else {
        "why-manifest-db-damaged-not-database"
    }))
}

/// Questions that several files answer together: of a cut listing nobody knows whether all of them were named.
fn gaps_of_a_cut_listing() -> Vec<(Surface, Outcome)> {
    let why = "why-listing-backup-damaged-so-files";
    [
        Surface::InstalledApps,
        Surface::Keyboards,
        Surface::ConfigurationProfiles,
        Surface::DeviceManagement,
        Surface::VpnAndFilters,
        Surface::ProtectionSettings,
    ]
    .into_iter()
    .map(|surface| (surface, Outcome::Partial(why.into())))
    .collect()
}

fn without_manifest() -> SourceError {
    refuse(Refusal::Damaged, "why-manifest-db-missing-without-files", "try-check-this-folder-phone-itself")
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
fn finished(root: &Path, names: &[String], limits: &Limits, notes: &mut Vec<Message>) -> bool {
    if !names.iter().any(|name| name == "Status.plist") {
        notes.push(Message::new("why-there-no-status-plist-so"));
        return true;
    }
    let status = read_regular(&root.join("Status.plist"), limits)
        .map_err(|error| error.tell())
        .and_then(|blob| plist::parse(blob.bytes(), limits).map_err(|error| error.tell()));
    match status {
        Ok(status) => match status.root.get("SnapshotState").and_then(Value::as_str) {
            Some("finished") => true,
            Some(other) => {
                let state = crate::text::printable(other);
                notes.push(Message::new("why-backup-not-finished-status-plist").put("state", state));
                false
            }
            None => {
                notes.push(Message::new("why-status-plist-does-not-say"));
                true
            }
        },
        Err(why) => {
            notes.push(Message::new("why-status-plist-cannot-read-interrupted").told("why", &why));
            false
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
        assert_eq!(IosBackup.sniff(&folder(&["Manifest.mbdb"])), Some(Confidence::Certain));
        assert_eq!(IosBackup.sniff(&folder(&["Info.plist", "Status.plist"])), Some(Confidence::Likely));
        assert_eq!(IosBackup.sniff(&folder(&["Info.plist", "Contents/"])), None);
        assert_eq!(IosBackup.sniff(&folder(&["00/", "ff/"])), None);
        let hex: Vec<String> = (0..=255).map(|n| format!("{n:02x}/")).collect();
        let hex: Vec<&str> = hex.iter().map(String::as_str).collect();
        assert_eq!(IosBackup.sniff(&folder(&hex)), Some(Confidence::Likely));
    }
}
