//! First floor of the left wing: from a path to backups, and from a backup to the bytes of its files.
//!
//! This is the only floor that touches the file system. A [`Format`] recognises a copy by its content and opens it as
//! a [`Backup`], whose [`Store`] hands out files under *logical* paths, so that a parser never knows which container
//! its bytes came from:
//!
//! | logical path | what |
//! |---|---|
//! | `HomeDomain/Library/TCC/TCC.db` | a file of an iOS backup: domain, then relative path |
//! | `Info.plist`, `Manifest.plist`, `Status.plist` | files beside the manifest of an iOS backup |
//! | `listing/domains` | the domains of the manifest, one a line (made by the store) |
//! | `listing/bundles`, `listing/traces` | bundles of apps, and names that a jailbreak leaves, in an iOS file system (made by the store) |
//! | `bundle/com.example/Info.plist` | a file of the bundle of an iOS app, by the id of the app |
//! | `system-bundle/Maps.app/Info.plist` | the same of an app on the system volume, by its folder |
//! | `device/SystemVersion.plist` | the version of iOS, in file systems and diagnoses |
//! | `listing/apps` | a list of apps that an iPhone gave to a computer |
//! | `dumpsys/package` | one service of a `dumpsys` text, wherever the text was |
//! | `dumpstate/SYSTEM PROPERTIES` | one `------ TITLE` section of a bug report |
//! | `dumpstate/header` | the lines before the first section of a bug report |
//! | `intrusion/…` | a text of Android's intrusion log |
//! | `huawei/info.xml`, `smartswitch/…`, `listing/apkfile` | plain lists in the backups of phone makers |
//! | `apk/…` | an Android app as a file |
//! | `android/system/packages.xml` | a file of an Android file system, by its path below `/data` |
//! | `android-image/system/build.prop` | a file of the system image of an Android file system |
//! | `android/listing/folders` | folders of apps in an Android file system that no package owns (made by the store) |
//! | `adb/_manifest/com.example` | what an adb backup says about an app |
//! | `adb/listing` | the apps and APKs of an adb backup (made by the store) |
//! | `apk/com.example/base.apk` | an APK, by the name of its app |
//! | `androidqf/packages.json` | a file of an androidqf acquisition, without its uuid folder |
//! | `apk/com.example.apk` | an APK file, wherever it was |
//! | `apk-left/com.example-1/base.apk` | an APK in an Android file system that no installed app owns |

pub mod adb_backup;
pub mod android_filesystem;
pub mod androidqf;
pub mod apk_folder;
pub mod app_listing;
pub mod bugreport;
pub mod discover;
pub mod dumpsys;
pub mod folder;
mod gather;
pub mod intrusion_logs;
pub mod ios_backup;
pub mod ios_filesystem;
mod ios_keybag;
pub mod maker_backup;
mod mapped;
pub mod opened;
pub mod sysdiagnose;
mod tar_file;
mod text_store;
mod tree;
pub mod unlock;

pub use discover::{Found, discover, open_as};
pub use unlock::{Ask, NoKey, Passphrase, Unlock};

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::bounds::{Exceeded, Limits};
use crate::model::{Outcome, Platform, Surface};
use crate::speech::{Message, Tell};

/// Every format, in the order in which they are tried.
pub static FORMATS: &[&dyn Format] = &[
    &ios_backup::IosBackup,
    &androidqf::AndroidQf,
    &bugreport::BugReport,
    &adb_backup::AdbBackup,
    &apk_folder::ApkFolder,
    &dumpsys::Dumpsys,
    &maker_backup::HuaweiBackup,
    &maker_backup::SmartSwitch,
    &intrusion_logs::IntrusionLogs,
    &android_filesystem::AndroidFilesystem,
    &ios_filesystem::IosFilesystem,
    &sysdiagnose::Sysdiagnose,
    &app_listing::AppListing,
];

/// How sure a format is that a candidate is its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// It has parts of it (damaged or pruned copies).
    Likely,
    /// Its content says so.
    Certain,
}

/// A file or folder that might be a backup, with what is needed to recognise it.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// Where it lies.
    pub path: PathBuf,
    /// What it is.
    pub kind: CandidateKind,
}

/// What a candidate is, and its first bytes or names.
#[derive(Debug, Clone)]
pub enum CandidateKind {
    /// A regular file.
    File {
        /// Its first 64 KiB.
        head: Vec<u8>,
        /// Its size in bytes.
        size: u64,
        /// Names of its members when it is a zip archive, else empty. Sorted.
        members: Vec<String>,
        /// Whether that archive has lost the list of its members, so that there may have been more.
        cut_off: bool,
        /// Files in that archive whose names lead outside of it, which are refused.
        outside: u64,
    },
    /// A folder.
    Folder {
        /// Names directly in it, folders with a trailing `/`. Sorted.
        names: Vec<String>,
    },
}

/// A kind of copy.
pub trait Format: Sync {
    /// Stable name ("ios-backup").
    fn name(&self) -> &'static str;

    /// Kind of phone.
    fn platform(&self) -> Platform;

    /// Whether the candidate is of this format, by content.
    fn sniff(&self, at: &Candidate) -> Option<Confidence>;

    /// Opens it. `key` is asked only when it is encrypted.
    ///
    /// # Errors
    /// [`SourceError`] when nothing of it can be read.
    fn open(&self, at: &Candidate, key: &mut dyn Unlock, limits: &Limits) -> Result<Backup, SourceError>;

    /// Questions that such a copy can answer at all.
    fn holds(&self) -> &'static [Surface];

    /// Which of the names directly in a folder of this format are no part of the copy. They are searched for other copies.
    fn beside(&self, _at: &Candidate, _names: &[String]) -> Vec<String> {
        Vec::new()
    }

    /// Folders or files of an archive that are further copies of this format, which [`Format::open`] does not read.
    fn further(&self, _at: &Candidate) -> Vec<String> {
        Vec::new()
    }
}

/// Endings of files that may be a whole copy.
const ARCHIVES: &[&str] = &["zip", "ab", "tar", "tgz", "gz", "zst", "bak", "age", "7z", "rar", "xz"];

/// Whether a file beside a copy is named like another one: an archive, or the text of a report.
pub(super) fn named_like_a_copy(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let Some((stem, ending)) = lower.rsplit_once('.') else { return false };
    let text = ["bugreport", "dumpstate", "dumpsys"].iter().any(|begin| stem.starts_with(begin));
    ARCHIVES.contains(&ending) || (text && matches!(ending, "txt" | "log"))
}

/// An opened copy.
pub struct Backup {
    /// Name of its format.
    pub format: &'static str,
    /// Kind of phone.
    pub platform: Platform,
    /// Path relative to what the user gave, `/` between parts; empty for that path itself.
    pub path: String,
    /// SHA-256 of a single-file source that was read whole anyway.
    pub sha256: Option<String>,
    /// Whether the copy is whole as far as can be told. Where it is not, the absence of a file proves nothing.
    pub complete: bool,
    /// Remarks for the technician.
    pub notes: Vec<Message>,
    /// Questions that are answered here whatever the parsers find (a locked part, a listing).
    pub known_gaps: Vec<(Surface, Outcome)>,
    /// Questions that this kind of copy can answer.
    pub holds: &'static [Surface],
    /// Its files.
    pub store: Box<dyn Store>,
    /// Copies of the same phone inside it.
    pub nested: Vec<Backup>,
}

/// A file of a backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Logical path, which patterns are matched against.
    pub logical: String,
    /// Path as a technician would name it, relative to the source.
    pub shown: String,
    /// Where its bytes lie when that differs from `shown`.
    pub stored_as: Option<String>,
}

impl Entry {
    /// An entry whose three names are the same.
    pub fn plain(path: impl Into<String>) -> Self {
        let path = path.into();
        Self { logical: path.clone(), shown: path, stored_as: None }
    }
}

/// The files of a backup.
pub trait Store: Send + Sync {
    /// Entries whose logical path matches `pattern` (`*` is any run of characters except `/`), sorted by logical
    /// path, at most `limits.files_per_artifact`. A listed entry need not be readable: then [`Store::open`] says why.
    fn find(&self, pattern: &str, limits: &Limits) -> Vec<Entry>;

    /// The bytes of an entry.
    ///
    /// # Errors
    /// [`ReadError`] when they cannot be had.
    fn open(&self, entry: &Entry, limits: &Limits) -> Result<Blob, ReadError>;

    /// Whether every file of the phone that such a copy holds is named, though some need not be there. Then that a file is
    /// not named is an answer. `None` where names and files are one, so that [`Backup::complete`] tells it.
    fn names_all(&self) -> Option<bool> {
        None
    }

    /// Why a file that `pattern` does not find may yet belong to the copy: the text whose part it would be has lost its end.
    fn lost(&self, _pattern: &str) -> Option<&Message> {
        None
    }
}

/// Bytes of a file or of a section of one.
#[derive(Debug, Clone)]
pub struct Blob {
    bytes: Arc<Vec<u8>>,
    start: usize,
    end: usize,
    /// Line of the file, counted from 1, on which these bytes begin.
    pub first_line: u64,
    /// Set when a limit cut the bytes short, or the source is known to end early here; why.
    pub cut: Option<Message>,
}

impl Blob {
    /// A whole file.
    pub fn whole(bytes: Vec<u8>, more: Option<Exceeded>) -> Self {
        let end = bytes.len();
        Self { bytes: Arc::new(bytes), start: 0, end, first_line: 1, cut: more.map(|more| more.tell()) }
    }

    /// A part of a file that others share.
    pub fn part(bytes: Arc<Vec<u8>>, range: std::ops::Range<usize>, first_line: u64) -> Self {
        Self { bytes, start: range.start, end: range.end, first_line, cut: None }
    }

    /// The whole file that these bytes are part of.
    pub fn shared(&self) -> Arc<Vec<u8>> {
        Arc::clone(&self.bytes)
    }

    /// The bytes alone, without a copy where nobody shares them.
    pub fn into_bytes(self) -> Vec<u8> {
        if self.start == 0 && self.end == self.bytes.len() {
            return Arc::unwrap_or_clone(self.bytes);
        }
        self.bytes().to_vec()
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        self.bytes.get(self.start..self.end).unwrap_or_default()
    }
}

/// Why a file of a backup could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// The listing names it and it is not there.
    #[error("{}", Message::new("why-listed-not-there"))]
    Missing,
    /// It is encrypted.
    #[error("{}", Message::new("why-locked").told("why", .0))]
    Locked(Message),
    /// It is a link, a device, a pipe or a folder; such things are not followed.
    #[error("{}", Message::new("why-not-regular"))]
    NotRegular,
    /// It cannot be read.
    #[error("{0}")]
    Damaged(Message),
}

impl Tell for ReadError {
    fn tell(&self) -> Message {
        match self {
            Self::Missing => Message::new("why-listed-not-there"),
            Self::Locked(why) => Message::new("why-locked").told("why", why),
            Self::NotRegular => Message::new("why-not-regular"),
            Self::Damaged(why) => why.clone(),
        }
    }
}

/// Why a copy could not be opened. Every refusal names the cause and the next thing to try.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct SourceError {
    /// What kind of refusal.
    pub kind: Refusal,
    /// The path, relative to what the user gave.
    pub path: String,
    /// What is wrong.
    pub message: Message,
    /// What to try next.
    pub hint: Message,
}

impl Tell for SourceError {
    fn tell(&self) -> Message {
        self.message.clone()
    }
}

/// Kinds of refusal, which decide the exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing there is a backup.
    NotABackup,
    /// It is encrypted and was not opened.
    Locked,
    /// It is a backup and is too damaged to read.
    Damaged,
    /// The file system refused.
    Io,
}

/// Reads what is needed to recognise a path.
///
/// # Errors
/// [`SourceError`] of kind [`Refusal::Io`] when the path cannot be looked at.
pub fn candidate(path: &Path, limits: &Limits) -> Result<Candidate, SourceError> {
    folder::candidate(path, limits)
}
