//! Files of a copy under logical paths that differ from their own names.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use super::folder::read_regular;
use super::tree::{Loaded, Tree};
use super::{Blob, Entry, ReadError, Store};
use crate::bounds::Limits;
use crate::speech::Message;
use crate::text::matches_pattern;

/// Where the bytes of a file are.
#[derive(Debug, Clone)]
pub(super) enum Place {
    /// On disk.
    Path(PathBuf),
    /// In the archive, under its own name.
    Member,
    /// In memory.
    Memory(Loaded),
}

/// The wanted files of a copy by their own names, and where their bytes are.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    /// Files whose content is wanted.
    pub(super) files: BTreeMap<String, Place>,
    /// Files of which only the name is wanted.
    pub(super) names: BTreeSet<String>,
    /// The archive they lie in.
    pub(super) archive: Option<Tree>,
    /// Remarks for the technician.
    pub(super) notes: Vec<Message>,
    /// Whether everything there was listed.
    pub(super) complete: bool,
    /// Whether two files have one name, so that which is meant cannot be told.
    pub(super) doubled: bool,
}

impl Gathered {
    /// The bytes of a file.
    pub(super) fn read(&self, name: &str, limits: &Limits) -> Result<Blob, ReadError> {
        let loaded = match self.files.get(name).ok_or(ReadError::Missing)? {
            Place::Path(path) => return read_regular(path, limits),
            Place::Member => self.archive.as_ref().ok_or(ReadError::Missing)?.read(name, limits)?,
            Place::Memory(loaded) => loaded.clone(),
        };
        let end = loaded.bytes.len();
        let mut blob = Blob::part(loaded.bytes, 0..end, 1);
        blob.cut = loaded.cut;
        Ok(blob)
    }
}

/// A store of gathered files.
#[derive(Debug, Default)]
pub(super) struct MappedStore {
    gathered: Gathered,
    /// Own names by logical path.
    named: BTreeMap<String, String>,
    /// Texts that the store itself makes, and what they are made from.
    made: BTreeMap<String, (String, Arc<Vec<u8>>)>,
}

impl MappedStore {
    /// A store without any logical path yet.
    pub(super) fn new(gathered: Gathered) -> Self {
        Self { gathered, ..Self::default() }
    }

    /// Offers a gathered file under a logical path; false when another file has that path already.
    pub(super) fn offer(&mut self, logical: String, name: &str) -> bool {
        let free = !self.named.contains_key(&logical);
        if free {
            self.named.insert(logical, name.to_owned());
        }
        free
    }

    /// Offers a text that was made from names.
    pub(super) fn make(&mut self, logical: &str, shown: &str, text: String) {
        self.made.insert(logical.to_owned(), (shown.to_owned(), Arc::new(text.into_bytes())));
    }

    /// Whether some logical path matches.
    pub(super) fn has(&self, pattern: &str) -> bool {
        self.named.keys().any(|logical| matches_pattern(pattern, logical))
    }

    /// Whether there is no file at all.
    pub(super) fn is_empty(&self) -> bool {
        self.named.is_empty()
    }
}

impl Store for MappedStore {
    fn find(&self, pattern: &str, limits: &Limits) -> Vec<Entry> {
        let prefix = pattern.split('*').next().unwrap_or(pattern);
        let named = self.named.range(prefix.to_owned()..);
        let made = self.made.range(prefix.to_owned()..).map(|(logical, (shown, _))| (logical, shown));
        let fits = |logical: &str| matches_pattern(pattern, logical);
        let mut found: Vec<Entry> = named
            .take_while(|(logical, _)| logical.starts_with(prefix))
            .chain(made.take_while(|(logical, _)| logical.starts_with(prefix)))
            .filter(|(logical, _)| fits(logical))
            .take(limits.files_per_artifact)
            .map(|(logical, shown)| Entry { logical: logical.clone(), shown: shown.clone(), stored_as: None })
            .collect();
        found.sort_by(|a, b| a.logical.cmp(&b.logical));
        found
    }

    fn open(&self, entry: &Entry, limits: &Limits) -> Result<Blob, ReadError> {
        if let Some((_, text)) = self.made.get(&entry.logical) {
            return Ok(Blob::part(Arc::clone(text), 0..text.len(), 1));
        }
        let name = self.named.get(&entry.logical).ok_or(ReadError::Missing)?;
        self.gathered.read(name, limits)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_found_by_logical_path_and_the_first_of_two_counts() {
        let bytes = |text: &str| Place::Memory(Loaded { bytes: Arc::new(text.into()), cut: None });
        let files = BTreeMap::from([("x/1".to_owned(), bytes("one")), ("y/1".to_owned(), bytes("two"))]);
        let mut store = MappedStore::new(Gathered { files, ..Gathered::default() });
        assert!(store.offer("D/1".to_owned(), "x/1"));
        assert!(!store.offer("D/1".to_owned(), "y/1"));
        store.make("listing/d", "(names)", "D\n".to_owned());
        let limits = Limits::default();
        let found = store.find("D/*", &limits);
        assert_eq!((found.len(), found[0].shown.as_str()), (1, "x/1"));
        assert_eq!(store.open(&found[0], &limits).unwrap().bytes(), b"one");
        let listing = store.find("listing/*", &limits);
        assert_eq!(store.open(&listing[0], &limits).unwrap().bytes(), b"D\n");
        assert_eq!(store.open(&Entry::plain("D/2"), &limits).unwrap_err(), ReadError::Missing);
    }
}
