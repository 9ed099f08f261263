//! What a path is that no format reads: other kinds of backups, which get a better hint than "unknown", and
//! ordinary files, which are named so that a wrong pick is seen at once.

use std::path::Path;

use super::{Candidate, CandidateKind, Refusal, SourceError};
use crate::speech::Message;

/// A recognised thing that is not read here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Foreign {
    /// What it is, after "this is ".
    pub(super) what: &'static str,
    /// What to bring instead.
    pub(super) hint: &'static str,
    /// Whether it is a copy of a phone (and not a picture or a document).
    pub(super) is_copy: bool,
    /// Whether it is encrypted, so that its kind of copy could be read and this one cannot.
    pub(super) locked: bool,
    /// Whether it is cut off, so that it may have been one that could be read.
    pub(super) cut_off: bool,
    /// Files in it that are refused because their names lead elsewhere.
    pub(super) outside: u64,
}

impl Foreign {
    /// As a refusal.
    pub(super) fn into_error(self) -> SourceError {
        let message = if self.outside > 0 {
            Message::new(self.what).count("count", self.outside)
        } else if self.cut_off {
            Message::new("why-this-cut-off").said("what", self.what)
        } else if self.locked {
            Message::new("why-this-encrypted-this-program-cannot").said("what", self.what)
        } else if self.is_copy {
            Message::new("why-this-which-this-version-does").said("what", self.what)
        } else {
            Message::new("why-this-not-backup-phone").said("what", self.what)
        };
        let kind = match (self.locked, self.cut_off || self.outside > 0) {
            (true, _) => Refusal::Locked,
            (false, true) => Refusal::Damaged,
            (false, false) => Refusal::NotABackup,
        };
        SourceError { kind, path: String::new(), message, hint: self.hint.into() }
    }
}

const BUG_REPORT: &str = "try-make-bug-report-on-phone";
const DECRYPT: &str = "try-decrypt-with-age-tool-key";
const SEEDVAULT: &str = "try-can-only-opened-with-twelve";
const UNPACK: &str = "try-unpack-give-unpacked-folder";
const OTHER: &str = "try-check-right-file-stalkscan-formats";

/// Beginnings of files: offset, bytes, what it is, what to do, whether it is a copy of a phone.
const MAGIC: &[(usize, &[u8], &str, &str, bool)] = &[
    (257, b"ustar", "why-tar-archive", UNPACK, true),
    (0, b"\x1f\x8b", "why-gzip-archive", UNPACK, true),
    (0, b"7z\xbc\xaf\x27\x1c", "why-7-zip-archive", UNPACK, true),
    (0, b"Rar!", "why-rar-archive", UNPACK, true),
    (0, b"\xfd7zXZ", "why-xz-archive", UNPACK, true),
    (0, b"\x28\xb5\x2f\xfd", "why-zstd-archive", UNPACK, true),
    (0, b"\x04\x22\x4d\x18", "why-lz4-archive", UNPACK, true),
    (0, b"%PDF", "why-pdf-document", OTHER, false),
    (0, b"\x89PNG", "why-picture-png", OTHER, false),
    (0, b"\xff\xd8\xff", "why-picture-jpeg", OTHER, false),
    (0, b"GIF8", "why-picture-gif", OTHER, false),
    (4, b"ftyp", "why-video-or-picture", OTHER, false),
    (0, b"ID3", "why-sound-file", OTHER, false),
    (0, b"MZ", "why-windows-program", OTHER, false),
    (0, b"\x7fELF", "why-program", OTHER, false),
    (0, b"SQLite format 3\0", "why-single-database", "try-give-whole-backup-folder-belongs", false),
    (0, b"bplist00", "why-single-property-list", "try-give-whole-backup-folder-belongs", false),
];

/// Beginnings of encrypted files: offset, bytes, what it is, what to do.
const LOCKED: &[(usize, &[u8], &str, &str)] = &[
    (0, b"age-encryption.org/v1", "why-acquisition-or-file-encrypted-with", DECRYPT),
    (0, b"-----BEGIN AGE ENCRYPTED FILE", "why-acquisition-or-file-encrypted-with", DECRYPT),
    (0, b"oaes", "why-part-twrp-backup", BUG_REPORT),
    (0, b"\x6b\x39\xa4\x74", "why-part-samsung-smart-switch-or", BUG_REPORT),
];

/// Endings of the encrypted files of Samsung Smart Switch and Kies, which have no beginning of their own.
const SAMSUNG: &[&str] = &["spb", "sme", "ssc", "smem", "penc", "exml"];

/// Names in an archive or folder: one of them is enough.
const NAMES: &[(&[&str], &str, &str)] = &[
    (&["Manifest.mbdb", "Manifest.db"], "why-ios-backup-inside-archive", UNPACK),
    (&["data.info", "data.ext4.win000", "data.f2fs.win000"], "why-twrp-backup", BUG_REPORT),
];

/// What a candidate is, if it is something known.
pub(super) fn describe(at: &Candidate) -> Option<Foreign> {
    match &at.kind {
        CandidateKind::Folder { names } if is_seedvault(&at.path, names) => Some(Foreign {
            what: "why-seedvault-backup",
            hint: SEEDVAULT,
            is_copy: true,
            locked: true,
            cut_off: false,
            outside: 0,
        }),
        CandidateKind::Folder { names } => named(&|name| names.iter().any(|n| n == name)),
        CandidateKind::File { head, members, cut_off: true, .. } if head.starts_with(b"PK") => {
            Some(cut_zip(members))
        }
        CandidateKind::File { head, members, outside, .. } if head.starts_with(b"PK") => {
            Some(zip(members, *outside))
        }
        CandidateKind::File { head, .. } => {
            if let Some(locked) = locked(&at.path, head) {
                return Some(locked);
            }
            let magic = MAGIC
                .iter()
                .find(|(at, magic, ..)| head.get(*at..).is_some_and(|rest| rest.starts_with(magic)));
            magic.map(|(_, _, what, hint, is_copy)| Foreign {
                what,
                hint,
                is_copy: *is_copy,
                locked: false,
                cut_off: false,
                outside: 0,
            })
        }
    }
}

fn named(has: &dyn Fn(&str) -> bool) -> Option<Foreign> {
    NAMES.iter().find(|(names, ..)| names.iter().any(|name| has(name))).map(|(_, what, hint)| Foreign {
        what,
        hint,
        is_copy: true,
        locked: false,
        cut_off: false,
        outside: 0,
    })
}

/// The folder of Seedvault, or one of its repositories: snapshots, and folders named by two hex digits for the rest.
fn is_seedvault(path: &Path, names: &[String]) -> bool {
    let own = path.file_name().is_some_and(|name| name == ".SeedVaultAndroidBackup");
    own && !names.is_empty() || names.iter().any(|name| name.ends_with(".SeedSnap"))
}

/// An encrypted file. One with an ending of Samsung's has to look like noise too: text and archives are something else.
fn locked(path: &Path, head: &[u8]) -> Option<Foreign> {
    let foreign =
        |what, hint| Foreign { what, hint, is_copy: true, locked: true, cut_off: false, outside: 0 };
    let begins = |at: usize, magic: &[u8]| head.get(at..).is_some_and(|rest| rest.starts_with(magic));
    if let Some((_, _, what, hint)) = LOCKED.iter().find(|(at, magic, ..)| begins(*at, magic)) {
        return Some(foreign(what, hint));
    }
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase())?;
    let noise = std::str::from_utf8(head).is_err() && !head.starts_with(b"PK");
    (SAMSUNG.contains(&ending.as_str()) && noise)
        .then(|| foreign("why-part-samsung-smart-switch-or", BUG_REPORT))
}

fn zip(members: &[String], outside: u64) -> Foreign {
    if let Some(known) = named(&|end| ends(members, end)) {
        return known;
    }
    let (what, hint, is_copy) = if outside > 0 {
        ("why-zip-archive-names-lead-outside", "try-pack-folder-again-from-inside", true)
    } else if members.is_empty() {
        ("why-zip-archive-empty-or-cannot", "try-copy-from-phone-again-compare", true)
    } else {
        ("why-zip-archive-without-bug-report", "try-check-right-archive-when-backup", false)
    };
    Foreign { what, hint, is_copy, locked: false, cut_off: false, outside }
}

/// An archive whose end is missing: what it was cannot be told for sure.
fn cut_zip(members: &[String]) -> Foreign {
    let is_report = members.iter().any(|name| name == "version.txt" || name.starts_with("FS/"));
    let what = if NAMES.iter().any(|(names, ..)| names.iter().any(|name| ends(members, name))) {
        "why-cut-off-archive-with-backup"
    } else if is_report {
        "why-cut-off-bug-report"
    } else {
        "why-cut-off-zip-archive"
    };
    let hint = "try-copy-from-phone-again-wait";
    Foreign { what, hint, is_copy: true, locked: false, cut_off: true, outside: 0 }
}

/// Whether an archive holds a file of this name, in any folder.
fn ends(members: &[String], end: &str) -> bool {
    members.iter().any(|name| name == end || name.ends_with(&format!("/{end}")))
}
