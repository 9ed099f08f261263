//! The files of an adb backup under logical paths.

use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};

use super::census::{Apk, Census, Manifest};
use super::payload::{Payload, Volume};
use crate::bounds::Limits;
use crate::decode::tar::TarReader;
use crate::source::{Blob, Entry, ReadError, Store};
use crate::text::matches_pattern;

/// Archives that are kept open between two APKs, so that reading them in order is one pass.
const OPEN: usize = 4;

/// The files of a backup.
pub(super) struct AdbStore {
    items: Vec<Item>,
    manifests: Vec<Manifest>,
    apks: Vec<Apk>,
    listing: String,
    volumes: Vec<Volume>,
    open: Mutex<Vec<Cursor>>,
}

struct Item {
    /// What patterns are matched against: the logical path without the number of a second copy.
    path: String,
    entry: Entry,
    part: Part,
}

#[derive(Debug, Clone, Copy)]
enum Part {
    Manifest(usize),
    Apk(usize),
    Listing,
}

/// An archive read up to some member.
struct Cursor {
    volume: usize,
    /// Where the content of the last member began.
    at: u64,
    tar: TarReader<Payload>,
}

impl AdbStore {
    /// A store over what was found.
    pub(super) fn new(census: Census, volumes: Vec<Volume>) -> Self {
        let listing = listing(&census);
        let Census { manifests, apks, .. } = census;
        let mut items = vec![Item {
            path: "adb/listing".to_owned(),
            entry: Entry { logical: "adb/listing".to_owned(), shown: "apps".to_owned(), stored_as: None },
            part: Part::Listing,
        }];
        for (index, manifest) in manifests.iter().enumerate() {
            let path = format!("adb/_manifest/{}", manifest.app);
            items.push(item(path, &manifest.shown, Part::Manifest(index)));
        }
        for (index, apk) in apks.iter().enumerate() {
            items.push(item(format!("apk/{}/{}", apk.app, apk.name), &apk.shown, Part::Apk(index)));
        }
        // A stable order: second copies stay behind first ones, and get numbers of their own.
        items.sort_by(|a, b| a.path.cmp(&b.path));
        let mut copies = 1_u32;
        let mut before = String::new();
        for item in &mut items {
            copies = if item.path == before { copies.saturating_add(1) } else { 1 };
            if copies > 1 {
                item.entry.logical = format!("{}~{copies}", item.path);
            }
            before.clone_from(&item.path);
        }
        Self { items, manifests, apks, listing, volumes, open: Mutex::new(Vec::new()) }
    }

    fn apk(&self, apk: &Apk, limits: &Limits) -> Result<Blob, ReadError> {
        let mut cursor = self.cursor(apk.volume, apk.offset, limits)?;
        loop {
            match cursor.tar.next() {
                Some(Ok(member)) if member.offset == apk.offset => break,
                Some(Ok(member)) if member.offset > apk.offset => return Err(ReadError::Missing),
                Some(_) => {}
                None => return Err(ReadError::Missing),
            }
        }
        let content = cursor.tar.content(limits.file_bytes);
        cursor.at = apk.offset;
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if open.len() < OPEN {
            open.push(cursor);
        }
        let mut blob = Blob::whole(content.bytes, None);
        blob.cut = content.cut;
        Ok(blob)
    }

    /// The open archive that is nearest before a position, or a new one.
    fn cursor(&self, volume: usize, offset: u64, limits: &Limits) -> Result<Cursor, ReadError> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let nearest = open
            .iter()
            .enumerate()
            .filter(|(_, cursor)| cursor.volume == volume && cursor.at < offset)
            .max_by_key(|(_, cursor)| cursor.at)
            .map(|(index, _)| index);
        if let Some(index) = nearest {
            return Ok(open.swap_remove(index));
        }
        if open.len() >= OPEN {
            open.clear();
        }
        drop(open);
        let tar = self.volumes.get(volume).ok_or(ReadError::Missing)?.members(limits)?;
        Ok(Cursor { volume, at: 0, tar })
    }
}

fn item(path: String, shown: &str, part: Part) -> Item {
    let entry = Entry { logical: path.clone(), shown: shown.to_owned(), stored_as: None };
    Item { path, entry, part }
}

/// One line an app or APK, fields between tabs: `app`, name, number of manifests; `apk`, app, SHA-256 or `-`, size,
/// name of the member.
fn listing(census: &Census) -> String {
    let mut text = String::new();
    for (app, manifests) in &census.apps {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "app\t{app}\t{manifests}");
    }
    for apk in census.apks.iter().filter(|apk| !apk.shown.chars().any(char::is_control)) {
        let sha256 = apk.sha256.as_deref().unwrap_or("-");
        let _ = writeln!(text, "apk\t{}\t{sha256}\t{}\t{}", apk.app, apk.size, apk.shown);
    }
    text
}

impl Store for AdbStore {
    fn find(&self, pattern: &str, limits: &Limits) -> Vec<Entry> {
        self.items
            .iter()
            .filter(|item| matches_pattern(pattern, &item.path))
            .take(limits.files_per_artifact)
            .map(|item| item.entry.clone())
            .collect()
    }

    fn open(&self, entry: &Entry, limits: &Limits) -> Result<Blob, ReadError> {
        let found = self.items.iter().find(|item| item.entry == *entry).ok_or(ReadError::Missing)?;
        match found.part {
            Part::Listing => Ok(Blob::whole(self.listing.clone().into_bytes(), None)),
            Part::Manifest(index) => {
                let manifest = self.manifests.get(index).ok_or(ReadError::Missing)?;
                let end = manifest.bytes.len();
                let mut blob = Blob::part(std::sync::Arc::clone(&manifest.bytes), 0..end, 1);
                blob.cut.clone_from(&manifest.cut);
                Ok(blob)
            }
            Part::Apk(index) => self.apk(self.apks.get(index).ok_or(ReadError::Missing)?, limits),
        }
    }
}

/// The store of a backup that could not be opened.
#[derive(Debug)]
pub(super) struct Nothing;

impl Store for Nothing {
    fn find(&self, _: &str, _: &Limits) -> Vec<Entry> {
        Vec::new()
    }

    fn open(&self, _: &Entry, _: &Limits) -> Result<Blob, ReadError> {
        Err(ReadError::Missing)
    }
}
