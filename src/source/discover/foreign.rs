//! What a path is that no format reads: other kinds of backups, which get a better hint than "unknown", and
//! ordinary files, which are named so that a wrong pick is seen at once.

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
}

impl Foreign {
    /// As a refusal.
    pub(super) fn into_error(self) -> SourceError {
        let message = if self.is_copy {
            format!("this is {}, which this version does not read", self.what)
        } else {
            format!("this is {}, not a backup of a phone", self.what)
        };
        SourceError { kind: Refusal::NotABackup, path: String::new(), message, hint: self.hint.to_owned() }
    }
}

const BUG_REPORT: &str =
    "make a bug report on the phone (Settings > Developer options > Take bug report) and bring its zip";
const UNPACK: &str = "unpack it and give the unpacked folder";
const IOS: &str = "make a local backup with Finder, iTunes or the Apple Devices app and give its folder";
const OTHER: &str =
    "check that it is the right file; `stalkscan formats` lists what can be read and how to make it";

/// Beginnings of files: offset, bytes, what it is, what to do, whether it is a copy of a phone.
const MAGIC: &[(usize, &[u8], &str, &str, bool)] = &[
    (0, b"ANDROID BACKUP\n", "an adb backup (.ab)", BUG_REPORT, true),
    (0, b"MIUI BACKUP\n", "a backup of one app by a Xiaomi phone", BUG_REPORT, true),
    (
        0,
        b"age-encryption.org/v1",
        "an encrypted file (age), as androidqf writes it with a key",
        "decrypt it with `age --decrypt -i KEY`, and give the result",
        true,
    ),
    (
        0,
        b"-----BEGIN AGE ENCRYPTED FILE",
        "an encrypted file (age)",
        "decrypt it with `age --decrypt -i KEY`, and give the result",
        true,
    ),
    (257, b"ustar", "a tar archive", UNPACK, true),
    (0, b"\x1f\x8b", "a gzip archive (a sysdiagnose, for example)", UNPACK, true),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", UNPACK, true),
    (0, b"Rar!", "a RAR archive", UNPACK, true),
    (0, b"\xfd7zXZ", "an xz archive", UNPACK, true),
    (0, b"\x28\xb5\x2f\xfd", "a zstd archive", UNPACK, true),
    (0, b"oaes", "an encrypted TWRP backup", BUG_REPORT, true),
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

/// Names in an archive or folder: one of them is enough.
const NAMES: &[(&[&str], &str, &str)] = &[
    (&["Manifest.mbdb"], "a backup of iOS 9 or older", IOS),
    (&["Manifest.db"], "an iOS backup inside an archive", UNPACK),
    (&["info.xml", "HuaweiBackup", "HuaweiBackup/"], "a backup by a Huawei phone", BUG_REPORT),
    (&["SmartSwitchBackup.json", "backupHistoryInfo.xml"], "a Samsung Smart Switch backup", BUG_REPORT),
    (&[".SeedVaultAndroidBackup", ".SeedVaultAndroidBackup/"], "a Seedvault backup", BUG_REPORT),
    (&["data.info", "data.ext4.win000", "data.f2fs.win000"], "a TWRP backup", BUG_REPORT),
    (&["packages.xml", "data/system/packages.xml"], "a file system copy of an Android phone", BUG_REPORT),
    (&["private/", "private/var/mobile/Library/TCC/TCC.db"], "a file system copy of an iPhone", IOS),
];

/// What a candidate is, if it is something known.
pub(super) fn describe(at: &Candidate) -> Option<Foreign> {
    match &at.kind {
        CandidateKind::Folder { names } => named(&|name| names.iter().any(|n| n == name)),
        CandidateKind::File { head, members, .. } if head.starts_with(b"PK") => Some(zip(members)),
        CandidateKind::File { head, .. } => {
            let magic = MAGIC
                .iter()
                .find(|(at, magic, ..)| head.get(*at..).is_some_and(|rest| rest.starts_with(magic)));
            magic.map(|(_, _, what, hint, is_copy)| Foreign { what, hint, is_copy: *is_copy })
        }
    }
}

fn named(has: &dyn Fn(&str) -> bool) -> Option<Foreign> {
    NAMES.iter().find(|(names, ..)| names.iter().any(|name| has(name))).map(|(_, what, hint)| Foreign {
        what,
        hint,
        is_copy: true,
    })
}

fn zip(members: &[String]) -> Foreign {
    if members.is_empty() {
        return Foreign {
            what: "a zip archive that is empty or cannot be listed (cut short, probably)",
            hint: "copy it from the phone again, and compare the sizes",
            is_copy: true,
        };
    }
    let ends = |end: &str| members.iter().any(|name| name == end || name.ends_with(&format!("/{end}")));
    if ends("AndroidManifest.xml") && (ends("classes.dex") || ends("resources.arsc")) {
        return Foreign { what: "an Android app (APK)", hint: BUG_REPORT, is_copy: false };
    }
    named(&ends).unwrap_or(Foreign {
        what: "a zip archive without a bug report or an androidqf acquisition in it",
        hint: "check that it is the right archive; when a backup folder was packed into it, unpack it first",
        is_copy: false,
    })
}
