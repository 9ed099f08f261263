//! The files of one copy under relative names, whether they lie in a folder, in an archive or alone.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sha2::{Digest, Sha256};
use walkdir::WalkDir;

use super::folder::{open_regular, read_regular};
use super::{ReadError, Refusal, SourceError};
use crate::bounds::Limits;
use crate::decode::zip::{Zip, ZipError};
use crate::model::{Outcome, Surface};
use crate::speech::{Message, Tell};
use crate::text::from_windows;

/// Named files.
#[derive(Debug)]
pub(super) struct Tree {
    files: BTreeMap<String, Place>,
    zip: Option<Zip>,
    /// Remarks for the technician.
    pub(super) notes: Vec<Message>,
    /// Whether everything there was listed.
    pub(super) complete: bool,
}

#[derive(Debug)]
enum Place {
    Path(PathBuf, u64),
    Member(u64),
}

/// The bytes of a file.
#[derive(Debug, Clone)]
pub(super) struct Loaded {
    /// What could be read.
    pub(super) bytes: Arc<Vec<u8>>,
    /// Why there is no more.
    pub(super) cut: Option<Message>,
}

impl Loaded {
    /// The same as a plain text, where Windows wrote it. To be called after its digest was taken.
    pub(super) fn plain(self) -> Self {
        match from_windows(&self.bytes) {
            Some(text) => Self { bytes: Arc::new(text), cut: self.cut },
            None => self,
        }
    }
}

impl Tree {
    /// The regular files under a folder. Links are not followed.
    pub(super) fn folder(root: &Path, limits: &Limits) -> Self {
        let (mut files, mut notes, mut complete) = (BTreeMap::new(), Vec::new(), true);
        let walk = WalkDir::new(root).follow_links(false).max_depth(limits.folder_depth).sort_by_file_name();
        for (count, entry) in walk.into_iter().enumerate() {
            if count >= limits.entries {
                notes.push(
                    Message::new("why-folder-holds-more-than-entries-rest").put("entries", limits.entries),
                );
                complete = false;
                break;
            }
            let Ok(entry) = entry else {
                if complete {
                    notes.push(Message::new("why-part-folder-could-not-listed"));
                }
                complete = false;
                continue;
            };
            if !entry.file_type().is_file() {
                continue;
            }
            let Ok(relative) = entry.path().strip_prefix(root) else { continue };
            let parts: Vec<_> = relative.iter().map(|part| part.to_string_lossy()).collect();
            let size = entry.metadata().map_or(0, |meta| meta.len());
            files.insert(parts.join("/"), Place::Path(entry.path().to_owned(), size));
        }
        Self { files, zip: None, notes, complete }
    }

    /// One file by itself.
    pub(super) fn one(path: &Path, size: u64) -> Self {
        let name =
            path.file_name().map_or_else(|| "file".to_owned(), |name| name.to_string_lossy().into_owned());
        let files = BTreeMap::from([(name, Place::Path(path.to_owned(), size))]);
        Self { files, zip: None, notes: Vec::new(), complete: true }
    }

    /// An archive on disk.
    pub(super) fn zip_file(path: &Path, limits: &Limits) -> Result<Self, SourceError> {
        let file = open_regular(path).map_err(|error| refused(Refusal::Io, &error))?;
        Zip::open(Box::new(file), limits).map(Self::from_zip).map_err(|error| broken(&error))
    }

    /// Of an archive on disk only the files that are wanted by name.
    pub(super) fn zip_wanted(
        path: &Path,
        limits: &Limits,
        wanted: &dyn Fn(&str) -> bool,
    ) -> Result<Self, SourceError> {
        let file = open_regular(path).map_err(|error| refused(Refusal::Io, &error))?;
        Zip::open_wanted(Box::new(file), limits, wanted).map(Self::from_zip).map_err(|error| broken(&error))
    }

    /// An archive behind a reader.
    #[cfg(feature = "age")]
    pub(super) fn zip_reader(
        reader: Box<dyn crate::decode::zip::ReadSeek>,
        limits: &Limits,
    ) -> Result<Self, SourceError> {
        Zip::open(reader, limits).map(Self::from_zip).map_err(|error| broken(&error))
    }

    /// An archive in memory.
    pub(super) fn zip_bytes(bytes: Vec<u8>, limits: &Limits) -> Result<Self, SourceError> {
        Zip::from_bytes(bytes, limits).map(Self::from_zip).map_err(|error| broken(&error))
    }

    fn from_zip(zip: Zip) -> Self {
        let files =
            zip.members().iter().map(|(name, member)| (name.clone(), Place::Member(member.size))).collect();
        // A file that is refused by its name could have been part of the copy.
        let complete = !zip.cut && zip.left_out == 0;
        Self { files, notes: zip.notes.clone(), complete, zip: Some(zip) }
    }

    /// Whether two files of an archive have one name.
    pub(super) fn doubled(&self) -> bool {
        self.zip.as_ref().is_some_and(|zip| zip.doubled)
    }

    /// The names, sorted.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// Whether there is such a file.
    pub(super) fn has(&self, name: &str) -> bool {
        self.files.contains_key(name)
    }

    /// Size of a file as the folder or archive states it.
    pub(super) fn size(&self, name: &str) -> Option<u64> {
        self.files.get(name).map(|place| match place {
            Place::Path(_, size) | Place::Member(size) => *size,
        })
    }

    /// Where a file lies, when it is one on disk.
    pub(super) fn path(&self, name: &str) -> Option<&Path> {
        match self.files.get(name) {
            Some(Place::Path(path, _)) => Some(path),
            _ => None,
        }
    }

    /// The bytes of a file, up to the limit.
    pub(super) fn read(&self, name: &str, limits: &Limits) -> Result<Loaded, ReadError> {
        match (self.files.get(name), &self.zip) {
            (Some(Place::Path(path, _)), _) => {
                let blob = read_regular(path, limits)?;
                Ok(Loaded { bytes: blob.shared(), cut: blob.cut })
            }
            (Some(Place::Member(_)), Some(zip)) => match zip.read(name, limits.file_bytes) {
                Ok(read) => Ok(Loaded { bytes: Arc::new(read.bytes), cut: read.cut }),
                Err(ZipError::Missing) => Err(ReadError::Missing),
                Err(error @ ZipError::Locked) => Err(ReadError::Locked(error.tell())),
                Err(ZipError::Damaged(why)) => Err(ReadError::Damaged(why)),
            },
            _ => Err(ReadError::Missing),
        }
    }
}

/// The questions of a copy that is not whole: what is missing could belong to each answer.
pub(super) fn not_whole(holds: &[Surface]) -> Vec<(Surface, Outcome)> {
    let why = "why-copy-not-whole-or-holds";
    holds.iter().map(|surface| (*surface, Outcome::Partial(why.into()))).collect()
}

/// SHA-256 in lower-case hex.
pub(super) fn sha256(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn refused(kind: Refusal, why: &ReadError) -> SourceError {
    SourceError {
        kind,
        path: String::new(),
        message: Message::new("why-cannot-read").told("why", why),
        hint: Message::new("try-check-this-account-may-read"),
    }
}

fn broken(error: &ZipError) -> SourceError {
    SourceError {
        kind: Refusal::Damaged,
        path: String::new(),
        message: Message::new("why-zip-archive-cannot-read").told("why", &error),
        hint: Message::new("try-probably-copied-or-downloaded-only"),
    }
}
