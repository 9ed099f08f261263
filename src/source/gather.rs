//! Picks the wanted files out of a folder, a zip or a tar, whatever their number.
//!
//! A copy of a phone's file system holds a million names. A folder is walked only where something wanted may lie, of a
//! zip only the wanted names are kept, and a tar is read once as a stream, keeping only what is wanted. Nothing is
//! written and no link is followed.

use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use walkdir::WalkDir;

use super::mapped::{Gathered, Place};
use super::tar_file::{self, TarFile};
use super::tree::{Loaded, Tree};
use super::{Candidate, CandidateKind, SourceError};
use crate::bounds::{Budget, Limits, len64};
use crate::decode::tar::{self, Kind, TarReader};
use crate::decode::unpack::{is_packed, unpack};
use crate::speech::{Message, Tell};

/// Most bytes of wanted files that are kept in memory from one tar.
const KEPT_BYTES: u64 = 256 << 20;
/// Most bytes of one of them; a database of a phone that is asked for has a few megabytes.
const ONE_BYTES: u64 = 64 << 20;
/// Most remarks kept.
const NOTES: usize = 32;
/// Bytes that are unpacked to look at the first names of a compressed archive.
const LOOK_BYTES: u64 = 1 << 20;
/// Names that are looked at.
const LOOK_NAMES: usize = 4_096;

/// How much of a file is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Want {
    /// Nothing.
    No,
    /// That it is there.
    Name,
    /// Its bytes.
    Content,
}

/// Which files are wanted, by their own names (`/` between parts, none in front).
pub(super) trait Wanted {
    /// How much of a file.
    fn file(&self, name: &str) -> Want;

    /// Whether anything below a folder may be wanted.
    fn folder(&self, name: &str) -> bool;
}

/// Picks the wanted files out of a candidate.
///
/// # Errors
/// [`SourceError`] when the archive cannot be opened at all.
pub(super) fn gather(at: &Candidate, wanted: &dyn Wanted, limits: &Limits) -> Result<Gathered, SourceError> {
    match &at.kind {
        CandidateKind::Folder { .. } => Ok(of_folder(&at.path, wanted, limits)),
        CandidateKind::File { head, .. } if head.starts_with(b"PK") => of_zip(&at.path, wanted, limits),
        CandidateKind::File { .. } => of_tar(&at.path, wanted, limits),
    }
}

/// The first names of a tar, as far as the beginning of the file shows them; none when it is no tar.
pub(super) fn first_names(head: &[u8]) -> Vec<String> {
    let mut unpacked = Vec::new();
    let head = if is_packed(head) {
        let Ok(mut reader) = unpack(head, head) else { return Vec::new() };
        let mut buffer = vec![0_u8; 16 << 10];
        // The head ends in the middle of the stream, so an error is the rule.
        while let Ok(read @ 1..) = reader.read(&mut buffer) {
            unpacked.extend_from_slice(buffer.get(..read).unwrap_or_default());
            if len64(unpacked.len()) > LOOK_BYTES {
                break;
            }
        }
        &unpacked
    } else {
        head
    };
    if !tar::is_header(head) {
        return Vec::new();
    }
    TarReader::new(head).take(LOOK_NAMES).map_while(Result::ok).map(|member| member.name).collect()
}

fn of_folder(root: &Path, wanted: &dyn Wanted, limits: &Limits) -> Gathered {
    let mut gathered = Gathered { complete: true, ..Gathered::default() };
    let name = |path: &Path| {
        let relative = path.strip_prefix(root).unwrap_or(path);
        let parts: Vec<_> = relative.iter().map(|part| part.to_string_lossy()).collect();
        parts.join("/")
    };
    let walk = WalkDir::new(root).follow_links(false).max_depth(limits.folder_depth).sort_by_file_name();
    let walk = walk.into_iter().filter_entry(|entry| {
        entry.depth() == 0 || !entry.file_type().is_dir() || wanted.folder(&name(entry.path()))
    });
    for (count, entry) in walk.enumerate() {
        if count >= limits.entries {
            miss(
                &mut gathered,
                Message::new("why-folder-holds-more-than-entries").put("entries", limits.entries),
            );
            break;
        }
        let Ok(entry) = entry else {
            miss(&mut gathered, Message::new("why-part-folder-could-not-listed"));
            continue;
        };
        let name = name(entry.path());
        match wanted.file(&name) {
            Want::Content if entry.file_type().is_file() => {
                gathered.files.insert(name, Place::Path(entry.path().to_owned()));
            }
            Want::Name if !entry.file_type().is_dir() => {
                gathered.names.insert(name);
            }
            _ => {}
        }
    }
    gathered
}

fn of_zip(path: &Path, wanted: &dyn Wanted, limits: &Limits) -> Result<Gathered, SourceError> {
    let tree = Tree::zip_wanted(path, limits, &|name| wanted.file(name) != Want::No)?;
    let mut gathered = Gathered { complete: tree.complete, notes: tree.notes.clone(), ..Gathered::default() };
    for name in tree.names() {
        match wanted.file(name) {
            Want::No => {}
            Want::Name => {
                gathered.names.insert(name.to_owned());
            }
            Want::Content => {
                gathered.files.insert(name.to_owned(), Place::Member);
            }
        }
    }
    gathered.doubled = tree.doubled();
    gathered.archive = Some(tree);
    Ok(gathered)
}

fn of_tar(path: &Path, wanted: &dyn Wanted, limits: &Limits) -> Result<Gathered, SourceError> {
    Ok(match tar_file::open(path, &tar_file::head(path)?)? {
        TarFile::Plain(reader) => of_stream(reader, wanted, limits),
        TarFile::Packed(reader) => of_stream(reader, wanted, limits),
    })
}

fn of_stream<R: Read>(mut reader: TarReader<R>, wanted: &dyn Wanted, limits: &Limits) -> Gathered {
    let mut gathered = Gathered { complete: true, ..Gathered::default() };
    let mut kept = 0_u64;
    let mut entries = Budget::new("entries", len64(limits.entries));
    while let Some(member) = reader.next() {
        let member = match member {
            Ok(member) => member,
            Err(error) => {
                miss(&mut gathered, error.tell());
                continue;
            }
        };
        if let Err(error) = entries.charge(1) {
            miss(&mut gathered, error.tell());
            return gathered;
        }
        let want = wanted.file(&member.name);
        if want == Want::Name && member.kind != Kind::Folder {
            gathered.names.insert(member.name);
        } else if want == Want::Content && member.kind == Kind::File {
            if gathered.files.contains_key(&member.name) {
                gathered.doubled = true;
                continue;
            }
            let content = reader.content(ONE_BYTES.min(limits.file_bytes));
            let after = kept.saturating_add(len64(content.bytes.len()));
            if after > KEPT_BYTES {
                miss(&mut gathered, Message::new("why-more-than-bytes-wanted-files").put("most", KEPT_BYTES));
                continue;
            }
            kept = after;
            let loaded = Loaded { bytes: Arc::new(content.bytes), cut: content.cut };
            gathered.files.insert(member.name, Place::Memory(loaded));
        }
    }
    gathered.notes.extend(reader.notes().iter().cloned());
    if gathered.doubled {
        gathered.notes.push(Message::new("why-archive-holds-two-members-with"));
    }
    if !reader.marked() {
        miss(&mut gathered, Message::new("why-archive-has-no-end-probably"));
    }
    gathered
}

/// Notes a hole in the copy.
fn miss(gathered: &mut Gathered, why: Message) {
    gathered.complete = false;
    if gathered.notes.len() < NOTES && !gathered.notes.contains(&why) {
        gathered.notes.push(why);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::candidate;

    struct Plists;

    impl Wanted for Plists {
        fn file(&self, name: &str) -> Want {
            match name.rsplit_once('.') {
                Some((_, "plist")) => Want::Content,
                Some((_, "mark")) => Want::Name,
                _ => Want::No,
            }
        }

        fn folder(&self, name: &str) -> bool {
            name != "bulk"
        }
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "tests write their own inputs")]
    fn only_wanted_files_of_a_folder_are_looked_at() {
        let room = tempfile::tempdir().unwrap();
        for (name, text) in [("a/1.plist", "x"), ("a/2.mark", "y"), ("a/3.jpg", "z"), ("bulk/4.plist", "w")] {
            let path = room.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        let limits = Limits::default();
        let gathered = gather(&candidate(room.path(), &limits).unwrap(), &Plists, &limits).unwrap();
        assert_eq!(gathered.files.keys().collect::<Vec<_>>(), ["a/1.plist"]);
        assert_eq!(gathered.names.iter().collect::<Vec<_>>(), ["a/2.mark"]);
        assert_eq!(gathered.read("a/1.plist", &limits).unwrap().bytes(), b"x");
        assert!(gathered.complete);
    }
}
