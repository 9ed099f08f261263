//! What a path is that no format reads: other kinds of backups, which get a better hint than "unknown", and
//! ordinary files, which are named so that a wrong pick is seen at once.

use std::path::Path;

use super::{Candidate, CandidateKind, Refusal, SourceError};

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
}

impl Foreign {
    /// As a refusal.
    pub(super) fn into_error(self) -> SourceError {
        let message = if self.cut_off {
            format!("this is {}", self.what)
        } else if self.locked {
            format!("this is {}: it is encrypted, and this program cannot open it", self.what)
        } else if self.is_copy {
            format!("this is {}, which this version does not read", self.what)
        } else {
            format!("this is {}, not a backup of a phone", self.what)
        };
        let kind = match (self.locked, self.cut_off) {
            (true, _) => Refusal::Locked,
            (false, true) => Refusal::Damaged,
            (false, false) => Refusal::NotABackup,
        };
        SourceError { kind, path: String::new(), message, hint: self.hint.to_owned() }
    }
}

const BUG_REPORT: &str =
    "make a bug report on the phone (Settings > Developer options > Take bug report) and bring its zip";
const DECRYPT: &str = "decrypt it with the age tool and the key of the acquisition (`age --decrypt -i key.txt -o acquisition.zip FILE`), \
     then give the result";
const SEEDVAULT: &str = "it can only be opened with the twelve recovery words, by a phone; make a bug report on the phone (Settings > \
     Developer options > Take bug report) and bring its zip";
const UNPACK: &str = "unpack it and give the unpacked folder";
const OTHER: &str =
    "check that it is the right file; `stalkscan formats` lists what can be read and how to make it";

/// Beginnings of files: offset, bytes, what it is, what to do, whether it is a copy of a phone.
const MAGIC: &[(usize, &[u8], &str, &str, bool)] = &[
    (257, b"ustar", "a tar archive", UNPACK, true),
    (0, b"\x1f\x8b", "a gzip archive", UNPACK, true),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", UNPACK, true),
    (0, b"Rar!", "a RAR archive", UNPACK, true),
    (0, b"\xfd7zXZ", "an xz archive", UNPACK, true),
    (0, b"\x28\xb5\x2f\xfd", "a zstd archive", UNPACK, true),
    (0, b"%PDF", "a PDF document", OTHER, false),
    (0, b"\x89PNG", "a picture (PNG)", OTHER, false),
    (0, b"\xff\xd8\xff", "a picture (JPEG)", OTHER, false),
    (0, b"GIF8", "a picture (GIF)", OTHER, false),
    (4, b"ftyp", "a video or picture", OTHER, false),
    (0, b"ID3", "a sound file", OTHER, false),
    (0, b"MZ", "a Windows program", OTHER, false),
    (0, b"\x7fELF", "a program", OTHER, false),
    (0, b"SQLite format 3\0", "a single database", "give the whole backup folder it belongs to", false),
    (0, b"bplist00", "a single property list", "give the whole backup folder it belongs to", false),
];

/// Beginnings of encrypted files: offset, bytes, what it is, what to do.
const LOCKED: &[(usize, &[u8], &str, &str)] = &[
    (0, b"age-encryption.org/v1", "an acquisition or file encrypted with age", DECRYPT),
    (0, b"-----BEGIN AGE ENCRYPTED FILE", "an acquisition or file encrypted with age", DECRYPT),
    (0, b"oaes", "a part of a TWRP backup", BUG_REPORT),
    (0, b"\x6b\x39\xa4\x74", "a part of a Samsung Smart Switch or Kies backup", BUG_REPORT),
];

/// Endings of the encrypted files of Samsung Smart Switch and Kies, which have no beginning of their own.
const SAMSUNG: &[&str] = &["spb", "sme", "ssc", "smem", "penc", "exml"];

/// Names in an archive or folder: one of them is enough.
const NAMES: &[(&[&str], &str, &str)] = &[
    (&["Manifest.mbdb", "Manifest.db"], "an iOS backup inside an archive", UNPACK),
    (&["data.info", "data.ext4.win000", "data.f2fs.win000"], "a TWRP backup", BUG_REPORT),
];

/// What a candidate is, if it is something known.
pub(super) fn describe(at: &Candidate) -> Option<Foreign> {
    match &at.kind {
        CandidateKind::Folder { names } if is_seedvault(&at.path, names) => Some(Foreign {
            what: "a Seedvault backup",
            hint: SEEDVAULT,
            is_copy: true,
            locked: true,
            cut_off: false,
        }),
        CandidateKind::Folder { names } => named(&|name| names.iter().any(|n| n == name)),
        CandidateKind::File { head, members, cut_off: true, .. } if head.starts_with(b"PK") => {
            Some(cut_zip(members))
        }
        CandidateKind::File { head, members, .. } if head.starts_with(b"PK") => Some(zip(members)),
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
    })
}

/// The folder of Seedvault, or one of its repositories: snapshots, and folders named by two hex digits for the rest.
fn is_seedvault(path: &Path, names: &[String]) -> bool {
    let own = path.file_name().is_some_and(|name| name == ".SeedVaultAndroidBackup");
    own && !names.is_empty() || names.iter().any(|name| name.ends_with(".SeedSnap"))
}

/// An encrypted file. One with an ending of Samsung's has to look like noise too: text and archives are something else.
fn locked(path: &Path, head: &[u8]) -> Option<Foreign> {
    let foreign = |what, hint| Foreign { what, hint, is_copy: true, locked: true, cut_off: false };
    let begins = |at: usize, magic: &[u8]| head.get(at..).is_some_and(|rest| rest.starts_with(magic));
    if let Some((_, _, what, hint)) = LOCKED.iter().find(|(at, magic, ..)| begins(*at, magic)) {
        return Some(foreign(what, hint));
    }
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase())?;
    let noise = std::str::from_utf8(head).is_err() && !head.starts_with(b"PK");
    (SAMSUNG.contains(&ending.as_str()) && noise)
        .then(|| foreign("a part of a Samsung Smart Switch or Kies backup", BUG_REPORT))
}

fn zip(members: &[String]) -> Foreign {
    if members.is_empty() {
        return Foreign {
            what: "a zip archive that is empty or cannot be listed (cut short, probably)",
            hint: "copy it from the phone again, and compare the sizes",
            is_copy: true,
            locked: false,
            cut_off: false,
        };
    }
    named(&|end| ends(members, end)).unwrap_or(Foreign {
        what: "a zip archive without a bug report or an androidqf acquisition in it",
        hint: "check that it is the right archive; when a backup folder was packed into it, unpack it first",
        is_copy: false,
        locked: false,
        cut_off: false,
    })
}

/// An archive whose end is missing: what it was cannot be told for sure.
fn cut_zip(members: &[String]) -> Foreign {
    let is_report = members.iter().any(|name| name == "version.txt" || name.starts_with("FS/"));
    let what = if NAMES.iter().any(|(names, ..)| names.iter().any(|name| ends(members, name))) {
        "an archive with the backup of a phone in it, and its end is cut off"
    } else if is_report {
        "a bug report whose end is cut off, before the text with the answers"
    } else {
        "a zip archive whose end is cut off; nothing that is left of it can be read here"
    };
    let hint = "copy it from the phone again, wait until the copy is finished, and compare the sizes";
    Foreign { what, hint, is_copy: true, locked: false, cut_off: true }
}

/// Whether an archive holds a file of this name, in any folder.
fn ends(members: &[String], end: &str) -> bool {
    members.iter().any(|name| name == end || name.ends_with(&format!("/{end}")))
}
