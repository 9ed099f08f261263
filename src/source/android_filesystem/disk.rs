//! Copies that lie in a folder: where `/data` is in it, and which of its files are wanted. No link is followed.

use std::io::ErrorKind;
use std::path::Path;

use super::apks::{self, Apks};
use super::names::{self, FLAT, FLAT_MARK, Folders, IMAGE, WANTED, root_of};
use super::store::{FileStore, Place};
use super::{Open, finish, volumes};
use crate::bounds::Limits;
use crate::source::folder::names_in;
use crate::source::{Confidence, SourceError};
use crate::speech::Message;
use crate::text::matches_pattern;

/// Most folders that are remembered as not readable.
const UNREAD: usize = 256;
/// Paths that `/data` may have in a folder.
const ROOTS: &[&str] = &["data/", "userdata/", ""];

pub(super) fn sniff_folder(path: &Path, names: &[String]) -> Option<Confidence> {
    if !volumes(names).is_empty() {
        return Some(Confidence::Certain);
    }
    let here = |relative: &str| regular(path, relative);
    let sure = |root: &str| {
        let marks: Vec<String> =
            names::marks().map(|mark| format!("{root}{mark}")).filter(|mark| here(mark)).collect();
        root_of(&mut marks.iter().map(String::as_str)).map(|(_, sure)| sure)
    };
    ROOTS
        .iter()
        .filter_map(|root| sure(root))
        .max()
        .or_else(|| names.iter().any(|name| name == FLAT_MARK).then_some(Confidence::Likely))
}

/// Whether a path below a folder is a regular file, reached through no link.
fn regular(folder: &Path, relative: &str) -> bool {
    let mut path = folder.to_owned();
    let mut parts = relative.split('/').peekable();
    while let Some(part) = parts.next() {
        path.push(part);
        let Ok(meta) = path.symlink_metadata() else { return false };
        let fits = if parts.peek().is_some() { meta.is_dir() } else { meta.is_file() };
        if !fits {
            return false;
        }
    }
    true
}

pub(super) fn open_folder(path: &Path, limits: &Limits) -> Result<Open, SourceError> {
    let marks = ROOTS.iter().flat_map(|root| names::marks().map(move |mark| format!("{root}{mark}")));
    let marks: Vec<String> = marks.filter(|mark| regular(path, mark)).collect();
    let mut store = FileStore::new(None);
    let (mut folders, mut found) = (Folders::default(), Apks::default());
    let mut walk = Walk { limits, notes: Vec::new(), unread: Vec::new() };
    let Some((root, _)) = root_of(&mut marks.iter().map(String::as_str)) else {
        offer_flat(path, &mut walk, &mut store);
        return finish(Open {
            root: String::new(),
            store,
            folders,
            apks: found,
            others: Vec::new(),
            flat: walk.notes.is_empty(),
            notes: walk.notes,
            complete: false,
        });
    };
    let data = path.join(&root);
    for pattern in WANTED {
        for relative in walk.expand(&data, pattern) {
            let place = Place::Path(data.join(&relative));
            store.offer_data(&root, &relative, place);
        }
    }
    for pattern in apks::PATTERNS {
        for relative in walk.expand(&data, pattern) {
            let place = Place::Path(data.join(&relative));
            found.see(relative, place);
        }
    }
    // Of what could not be read, this much is below `/data`.
    store.unread.append(&mut walk.unread);
    let top = root.strip_suffix("data/").or_else(|| root.strip_suffix("userdata/"));
    if let Some(top) = top.map(|top| top.strip_suffix("user").unwrap_or(top)) {
        for relative in IMAGE.iter().flat_map(|pattern| walk.expand(&path.join(top), pattern)) {
            if !relative.starts_with("data/") {
                let place = Place::Path(path.join(top).join(&relative));
                store.offer(format!("android-image/{relative}"), format!("{top}{relative}"), place);
            }
        }
    }
    for pattern in
        ["data/*/", "user/*/*/", "user_de/*/*/", "media/*/Android/data/*/", "app/*/*/", "app/*/", "misc/*/"]
    {
        for relative in walk.expand(&data, pattern) {
            // The name of a file in it makes a code folder one.
            folders.see(&format!("{root}{relative}/x"));
        }
    }
    let complete = walk.notes.is_empty();
    finish(Open {
        root,
        store,
        folders,
        apks: found,
        others: Vec::new(),
        notes: walk.notes,
        flat: false,
        complete,
    })
}

/// Offers the files of a copy of `/data/system` itself, and of files that lie together without their folders.
fn offer_flat(path: &Path, walk: &mut Walk<'_>, store: &mut FileStore) {
    for pattern in WANTED.iter().filter_map(|pattern| pattern.strip_prefix("system/")) {
        for relative in walk.expand(path, pattern) {
            let place = Place::Path(path.join(&relative));
            store.offer(format!("android/system/{relative}"), relative, place);
        }
    }
    store.unread.extend(walk.unread.drain(..).map(|unread| format!("system/{unread}")));
    for (name, relative) in FLAT.iter().filter(|(name, _)| regular(path, name)) {
        store.offer(format!("android/{relative}"), (*name).to_owned(), Place::Path(path.join(name)));
    }
}

/// Looks for names on disk, following no link.
struct Walk<'l> {
    limits: &'l Limits,
    notes: Vec<Message>,
    /// Folders that could not be looked into.
    unread: Vec<String>,
}

impl Walk<'_> {
    /// Paths below a folder that match a pattern: files, or folders where the pattern ends with `/`.
    fn expand(&mut self, folder: &Path, pattern: &str) -> Vec<String> {
        let (pattern, want_folders) =
            pattern.strip_suffix('/').map_or((pattern, false), |pattern| (pattern, true));
        let mut found = vec![String::new()];
        let mut parts = pattern.split('/').peekable();
        while let Some(part) = parts.next() {
            let folders = parts.peek().is_some() || want_folders;
            let mut next = Vec::new();
            for before in found {
                let wanted = |name: &str| {
                    let base = if folders { name.strip_suffix('/')? } else { name };
                    (!base.ends_with('/') && matches_pattern(part, base))
                        .then(|| if before.is_empty() { base.to_owned() } else { format!("{before}/{base}") })
                };
                if part.contains('*') {
                    let names = names_in(&folder.join(&before), self.limits.entries);
                    let names = names.unwrap_or_else(|error| {
                        self.miss(&before, &error);
                        Vec::new()
                    });
                    next.extend(names.iter().filter_map(|name| wanted(name)));
                } else {
                    let path = folder.join(&before).join(part);
                    let fits = match path.symlink_metadata() {
                        Ok(meta) if folders => meta.is_dir(),
                        Ok(meta) => meta.is_file(),
                        Err(error) => {
                            self.miss(&before, &error);
                            false
                        }
                    };
                    next.extend(fits.then(|| {
                        if before.is_empty() { part.to_owned() } else { format!("{before}/{part}") }
                    }));
                }
            }
            found = next;
            found.truncate(self.limits.entries);
        }
        found
    }

    /// Notes a folder that is there and cannot be looked into.
    fn miss(&mut self, folder: &str, error: &std::io::Error) {
        if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) {
            return;
        }
        let note = Message::new("why-part-folder-could-not-listed");
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
        if !self.unread.iter().any(|known| known == folder) && self.unread.len() < UNREAD {
            self.unread.push(folder.to_owned());
        }
    }
}
