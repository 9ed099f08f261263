//! adb backups (`.ab`), the `.bak` files of Xiaomi's backup app, and unpacked backups.
//!
//! The archive is passed through once, whatever its size. Kept are the `_manifest` of each app (who signed it, who
//! installed it) and the place and digest of each APK; an APK is read in a second pass when somebody asks for it.
//! Names and contents of the apps' own files are not kept, and messages are not opened.

mod census;
mod payload;
mod store;
mod unpacked;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use self::census::Census;
use self::payload::{Origin, Volume};
use self::store::AdbStore;
use super::unlock::{Ask, Passphrase, Unlock};
use super::{Backup, Candidate, CandidateKind, Confidence, Format, Refusal, SourceError};
use crate::bounds::{Limits, read_capped};
use crate::decode::adb_header::{self, AdbHeader, WRAPPER};
use crate::decode::crypto::{self, ArchiveKey};
use crate::model::{Outcome, Platform, Surface};
use crate::speech::{Message, Tell};

/// Bytes of a file that may hold its header: 4 KiB of a wrapper, and nine lines of at most 4 KiB.
const HEAD_BYTES: u64 = 64 << 10;
/// Most passphrases that are tried for one file.
const TRIES: u32 = 3;
/// What no adb backup can tell.
const PART: &str = "why-adb-backup-leaves-out-every";

/// Questions that an adb backup answers in part.
static HOLDS: &[Surface] = &[Surface::InstalledApps, Surface::AppSigners, Surface::AppOrigin];

/// The format `adb-backup`.
#[derive(Debug, Clone, Copy)]
pub struct AdbBackup;

impl Format for AdbBackup {
    fn name(&self) -> &'static str {
        "adb-backup"
    }

    fn platform(&self) -> Platform {
        Platform::Android
    }

    fn sniff(&self, at: &Candidate) -> Option<Confidence> {
        match &at.kind {
            CandidateKind::File { head, .. } => adb_header::is_backup(head).then_some(Confidence::Certain),
            CandidateKind::Folder { names } => sniff_folder(&at.path, names),
        }
    }

    fn open(&self, at: &Candidate, key: &mut dyn Unlock, limits: &Limits) -> Result<Backup, SourceError> {
        match &at.kind {
            CandidateKind::File { .. } => open_origin(Origin::Path(at.path.clone()), key, limits),
            CandidateKind::Folder { names } if names.iter().any(|name| is_bak(name)) => {
                open_folder(&at.path, names, key, limits)
            }
            CandidateKind::Folder { .. } => unpacked::open(&at.path, limits),
        }
    }

    fn holds(&self) -> &'static [Surface] {
        HOLDS
    }

    fn beside(&self, _: &Candidate, names: &[String]) -> Vec<String> {
        let own = |name: &str| is_bak(name) || matches!(name, "descript.xml" | "apps/" | "shared/");
        names.iter().filter(|name| !own(name)).cloned().collect()
    }
}

/// Xiaomi's files of a folder that are looked at before it is claimed.
const BAK_TRIES: usize = 64;

fn is_bak(name: &str) -> bool {
    name.to_ascii_lowercase().ends_with(".bak")
}

/// A folder of Xiaomi's files (one an app, with a description beside them), or an unpacked archive.
fn sniff_folder(path: &Path, names: &[String]) -> Option<Confidence> {
    let is_one = |name: &&String| {
        let head = super::folder::first_bytes(&path.join(name), 64);
        head.is_some_and(|head| head.starts_with(WRAPPER) || adb_header::is_backup(&head))
    };
    // One that is damaged must not make a copy of its own of each of the others.
    if names.iter().filter(|name| is_bak(name)).take(BAK_TRIES).any(|name| is_one(&name)) {
        return Some(Confidence::Certain);
    }
    let apps = names.iter().any(|name| name == "apps/");
    (apps && unpacked::has_manifest(&path.join("apps"))).then_some(Confidence::Certain)
}

/// A file with its header read and its key found.
fn volume(
    name: &str,
    origin: Origin,
    keys: &mut Keys<'_>,
    notes: &mut Vec<Message>,
) -> Result<Volume, SourceError> {
    let mut file = origin.reader(0).map_err(|error| damaged(error.tell()))?;
    let (head, _) = read_capped(&mut file, HEAD_BYTES).map_err(|error| damaged(error.tell()))?;
    let header = adb_header::parse(&head).map_err(|error| damaged(error.tell()))?;
    notes.extend(header.notes.iter().cloned());
    let key = keys.unlock(name, &header)?;
    Ok(Volume { name: name.to_owned(), origin, payload: header.payload, compressed: header.compressed, key })
}

/// Opens one backup, which may lie inside something else.
pub(super) fn open_origin(
    origin: Origin,
    key: &mut dyn Unlock,
    limits: &Limits,
) -> Result<Backup, SourceError> {
    let mut census = Census::new(limits);
    let mut notes = Vec::new();
    let volume = volume("", origin, &mut Keys { key, known: None }, &mut notes)?;
    census.notes.extend(notes);
    census.pass(&volume, 0, limits);
    finish(census, vec![volume], limits)
}

/// A folder with one file an app.
fn open_folder(
    folder: &Path,
    names: &[String],
    key: &mut dyn Unlock,
    limits: &Limits,
) -> Result<Backup, SourceError> {
    let mut census = Census::new(limits);
    let mut keys = Keys { key, known: None };
    let (mut volumes, mut first_error) = (Vec::new(), None);
    for name in names.iter().filter(|name| is_bak(name)) {
        let mut notes = Vec::new();
        match volume(name, Origin::Path(folder.join(name)), &mut keys, &mut notes) {
            Ok(volume) => {
                census.pass(&volume, volumes.len(), limits);
                volumes.push(volume);
            }
            Err(error) => {
                census
                    .gap(Message::new("why-of").put("of", crate::text::printable(name)).told("why", &error));
                first_error.get_or_insert(error);
            }
        }
        for note in notes {
            census.note(Message::new("why-of").put("of", crate::text::printable(name)).said("why", note));
        }
    }
    match first_error {
        Some(error) if volumes.is_empty() => Err(error),
        _ => finish(census, volumes, limits),
    }
}

/// The copy from what a pass found.
fn finish(mut census: Census, volumes: Vec<Volume>, limits: &Limits) -> Result<Backup, SourceError> {
    if let (true, Some(gap)) = (census.apps.is_empty(), census.gaps.first()) {
        let error = damaged(gap.clone());
        // The file may be whole: another copy of it would change nothing.
        return Err(if census.limited {
            SourceError { hint: "try-unpack-adb-backup".into(), ..error }
        } else {
            error
        });
    }
    census.close(limits);
    let complete = census.gaps.is_empty();
    let why = census.gaps.first().cloned().unwrap_or_else(|| PART.into());
    let known_gaps = HOLDS.iter().map(|surface| (*surface, Outcome::Partial(why.clone()))).collect();
    let mut notes = std::mem::take(&mut census.gaps);
    notes.append(&mut census.notes);
    Ok(Backup {
        format: AdbBackup.name(),
        platform: Platform::Android,
        path: String::new(),
        sha256: None,
        complete,
        notes,
        known_gaps,
        holds: HOLDS,
        store: Box::new(AdbStore::new(census, volumes)),
        nested: Vec::new(),
    })
}

/// Asks for passphrases, and remembers one that worked for the other files of a folder.
struct Keys<'k> {
    key: &'k mut dyn Unlock,
    known: Option<Passphrase>,
}

impl Keys<'_> {
    fn unlock(&mut self, name: &str, header: &AdbHeader) -> Result<Option<ArchiveKey>, SourceError> {
        let Some(encryption) = &header.encryption else { return Ok(None) };
        if let Some(known) = &self.known
            && let Some(key) = crypto::unlock(encryption, known.bytes())
        {
            return Ok(Some(key));
        }
        for tried in 0..TRIES {
            let Some(given) = self.key.passphrase(&Ask { what: "ask-adb-backup", name, tried }) else {
                return Err(locked(tried > 0));
            };
            if let Some(key) = crypto::unlock(encryption, given.bytes()) {
                self.known = Some(given);
                return Ok(Some(key));
            }
        }
        Err(locked(true))
    }
}

fn locked(wrong: bool) -> SourceError {
    let (message, hint) = if wrong {
        ("why-wrong-passphrase-for-adb-backup", "try-try-passphrase-typed-on-phone")
    } else {
        ("why-adb-backup-encrypted", "try-give-passphrase-typed-on-phone")
    };
    SourceError { kind: Refusal::Locked, path: String::new(), message: message.into(), hint: hint.into() }
}

fn damaged(what: impl Into<Message>) -> SourceError {
    SourceError {
        kind: Refusal::Damaged,
        path: String::new(),
        message: Message::new("why-adb-backup-cannot-read").said("what", what),
        hint: Message::new("try-copy-file-again-compare-sizes"),
    }
}

/// What stands for an adb backup inside another copy that could not be opened: nothing of it was read, and why.
pub(super) fn unread(error: &SourceError) -> Backup {
    let what = |why: Message| match error.kind {
        Refusal::Locked => Outcome::Locked(why),
        _ => Outcome::Failed(why),
    };
    Backup {
        format: AdbBackup.name(),
        platform: Platform::Android,
        path: String::new(),
        sha256: None,
        complete: false,
        notes: vec![Message::new("why-not-read").told("why", &error.message).told("hint", &error.hint)],
        known_gaps: HOLDS.iter().map(|surface| (*surface, what(error.message.clone()))).collect(),
        holds: HOLDS,
        store: Box::new(store::Nothing),
        nested: Vec::new(),
    }
}

/// An adb backup that lies inside another copy, by the bytes or the path of it.
pub(super) fn inside(bytes: Arc<Vec<u8>>) -> Origin {
    Origin::Bytes(bytes)
}

/// The same for a file on disk.
pub(super) fn beside(path: PathBuf) -> Origin {
    Origin::Path(path)
}
