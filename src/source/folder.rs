//! Looking at paths: folders without following links, regular files with a cap.
//!
//! A backup may hold links, pipes and devices that somebody planted. Nothing is followed, and a file is opened only
//! after its type was checked.

use std::fs::{self, File, OpenOptions};
use std::path::Path;

use super::{Blob, Candidate, CandidateKind, ReadError, Refusal, SourceError};
use crate::bounds::{Limits, read_capped};
use crate::decode::zip::{Names, Zip};
use crate::speech::{Message, Tell};

/// Bytes kept for recognising a file.
const HEAD_BYTES: u64 = 64 << 10;

/// What is at a path, for the formats to recognise.
pub(super) fn candidate(path: &Path, limits: &Limits) -> Result<Candidate, SourceError> {
    let refuse = |message: Message, hint: &'static str| SourceError {
        kind: Refusal::Io,
        path: String::new(),
        message,
        hint: hint.into(),
    };
    let meta = fs::metadata(path).map_err(|error| {
        refuse(Message::new("why-cannot-look-at").told("why", &error), "try-check-spelling-this-account-may")
    })?;
    let kind = if meta.is_dir() {
        CandidateKind::Folder {
            names: names_in(path, limits.entries).map_err(|error| {
                refuse(
                    Message::new("why-cannot-list-folder").told("why", &error),
                    "try-check-this-account-may-read-folder",
                )
            })?,
        }
    } else if meta.is_file() {
        let (mut head, _) = open_unnoted(path)
            .and_then(|mut file| read_capped(&mut file, HEAD_BYTES).map_err(|e| ReadError::Damaged(e.tell())))
            .map_err(|error| {
                refuse(Message::new("why-cannot-read").told("why", &error), "try-check-this-account-may-read")
            })?;
        if let Some(text) = crate::text::from_windows(&head) {
            head = text;
        }
        let Names { names, cut_off, outside } =
            if head.starts_with(b"PK") { members_of(path, limits) } else { Names::default() };
        CandidateKind::File { head, size: meta.len(), members: names, cut_off, outside }
    } else {
        // A device or a pipe may never end, so that nobody looks for a copy in it.
        let refused =
            refuse(Message::new("why-neither-file-nor-folder"), "try-give-folder-or-file-backup-itself");
        return Err(SourceError { kind: Refusal::NotABackup, ..refused });
    };
    Ok(Candidate { path: path.to_owned(), kind })
}

/// Names of the members of a zip archive; none when it is none.
fn members_of(path: &Path, limits: &Limits) -> Names {
    open_unnoted(path).map(|file| Zip::names(Box::new(file), limits)).unwrap_or_default()
}

/// Names directly in a folder, folders with a trailing `/`, sorted. Links and special files are left out.
///
/// # Errors
/// Any error of the file system.
pub fn names_in(path: &Path, most: usize) -> std::io::Result<Vec<String>> {
    let mut names = Vec::new();
    #[expect(clippy::disallowed_methods, reason = "this is the home of folder listing")]
    for entry in fs::read_dir(path)?.take(most) {
        let entry = entry?;
        let Ok(kind) = entry.file_type() else { continue };
        let name = entry.file_name().to_string_lossy().into_owned();
        if kind.is_dir() {
            names.push(format!("{name}/"));
        } else if kind.is_file() {
            names.push(name);
        }
    }
    names.sort_unstable();
    Ok(names)
}

/// Names of the links directly in a folder that lead to a folder, or to a file that is named like a copy, sorted.
pub(super) fn links_in(path: &Path, most: usize) -> Vec<String> {
    let leads = |name: &String| {
        let at = path.join(name);
        at.is_symlink() && (at.is_dir() || (at.is_file() && super::named_like_a_copy(name)))
    };
    all_names(path, most).unwrap_or_default().into_iter().filter(leads).collect()
}

/// Names of everything directly in a folder, links and special files too, sorted.
///
/// # Errors
/// Any error of the file system.
pub fn all_names(path: &Path, most: usize) -> std::io::Result<Vec<String>> {
    let mut names = Vec::new();
    #[expect(clippy::disallowed_methods, reason = "this is the home of folder listing")]
    for entry in fs::read_dir(path)?.take(most) {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort_unstable();
    Ok(names)
}

/// Opens a regular file of a copy for reading, and notes that it was; links, pipes and devices are refused without
/// waiting on them.
pub(super) fn open_regular(path: &Path) -> Result<File, ReadError> {
    let file = open_unnoted(path)?;
    super::opened::note(path);
    Ok(file)
}

/// The same without a note: to find out what a file is, or to hash it.
pub(super) fn open_unnoted(path: &Path) -> Result<File, ReadError> {
    let meta = fs::symlink_metadata(path).map_err(|error| {
        if error.kind() == std::io::ErrorKind::NotFound {
            ReadError::Missing
        } else {
            ReadError::Damaged(error.tell())
        }
    })?;
    if !meta.is_file() {
        return Err(ReadError::NotRegular);
    }
    let file = OpenOptions::new().read(true).open(path).map_err(|error| ReadError::Damaged(error.tell()))?;
    // Looked at again through the handle: the name could have been exchanged in between.
    match file.metadata() {
        Ok(meta) if meta.is_file() => Ok(file),
        _ => Err(ReadError::NotRegular),
    }
}

/// Opens a file that the person who runs the program named on purpose; there a link is fine.
///
/// # Errors
/// Any error of the file system.
pub fn open_named(path: &Path) -> std::io::Result<File> {
    OpenOptions::new().read(true).open(path)
}

/// Every file below a folder whose name ends with `ending`, as (path relative to the folder with `/`, text), sorted.
///
/// # Errors
/// When the folder cannot be walked, or a file is not text or over the limit.
pub fn text_files(folder: &Path, ending: &str, limits: &Limits) -> Result<Vec<(String, String)>, ReadError> {
    let damaged = |error: &dyn std::fmt::Display| ReadError::Damaged(Message::technical(error));
    let mut files = Vec::new();
    let walk = walkdir::WalkDir::new(folder).max_depth(limits.folder_depth).sort_by_file_name();
    for entry in walk.into_iter().take(limits.entries) {
        let entry = entry.map_err(|error| damaged(&error))?;
        let relative = entry.path().strip_prefix(folder).map_err(|error| damaged(&error))?;
        let name = relative.to_string_lossy().replace('\\', "/");
        if entry.file_type().is_file() && name.ends_with(ending) {
            let blob = read_regular(entry.path(), limits)?;
            if let Some(why) = &blob.cut {
                return Err(ReadError::Damaged(Message::new("why-of").put("of", name).told("why", why)));
            }
            let text = std::str::from_utf8(blob.bytes()).map_err(|error| damaged(&error))?;
            files.push((name, text.to_owned()));
        }
    }
    Ok(files)
}

/// The first bytes of a regular file, by which it is told; `None` where it cannot be read.
pub(super) fn first_bytes(path: &Path, most: u64) -> Option<Vec<u8>> {
    let mut file = open_regular(path).ok()?;
    read_capped(&mut file, most).ok().map(|(bytes, _)| bytes)
}

/// Reads a regular file up to the limit.
pub(super) fn read_regular(path: &Path, limits: &Limits) -> Result<Blob, ReadError> {
    let mut file = open_regular(path)?;
    let (bytes, more) =
        read_capped(&mut file, limits.file_bytes).map_err(|error| ReadError::Damaged(error.tell()))?;
    Ok(Blob::whole(bytes, more))
}
