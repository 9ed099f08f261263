//! Files by relative path, held in memory.

use std::collections::BTreeMap;
use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::sample::error::RecipeError;

/// Files of a synthetic container: relative path (with `/`) to bytes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FileTree(pub BTreeMap<String, Vec<u8>>);

impl FileTree {
    /// A tree of one file.
    #[must_use]
    pub fn single(path: &str, bytes: Vec<u8>) -> Self {
        Self(BTreeMap::from([(path.to_owned(), bytes)]))
    }

    /// Adds or replaces a file.
    pub fn put(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.0.insert(path.into(), bytes.into());
    }

    /// The bytes of a file.
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.0.get(path).map(Vec::as_slice)
    }

    /// The same files inside a folder.
    #[must_use]
    pub fn prefixed(&self, folder: &str) -> Self {
        Self(self.0.iter().map(|(path, bytes)| (format!("{folder}/{path}"), bytes.clone())).collect())
    }

    /// The files of a folder without the folder's name; files outside it are left out.
    #[must_use]
    pub fn inside(&self, folder: &str) -> Self {
        let own = |path: &String| path.strip_prefix(folder)?.strip_prefix('/').map(str::to_owned);
        Self(self.0.iter().filter_map(|(path, bytes)| Some((own(path)?, bytes.clone()))).collect())
    }

    /// The files as one zip archive with fixed times, in path order: the same tree gives the same bytes.
    pub fn zip(&self) -> Result<Vec<u8>, RecipeError> {
        let made = DateTime::from_date_and_time(2026, 3, 1, 9, 30, 0)
            .map_err(|fault| RecipeError::Archive { source: fault.into() })?;
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(made)
            .unix_permissions(0o600);
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (path, bytes) in &self.0 {
            archive.start_file(path.as_str(), options)?;
            archive.write_all(bytes).map_err(|fault| RecipeError::Archive { source: fault.into() })?;
        }
        Ok(archive.finish()?.into_inner())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_tree_gives_the_same_archive() {
        let mut tree = FileTree::default();
        tree.put("b/two.txt", b"two".repeat(500));
        tree.put("one.txt", b"one".to_vec());
        let bytes = tree.zip().unwrap();
        assert_eq!(bytes, tree.clone().zip().unwrap());
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        assert_eq!(archive.by_index(0).unwrap().size(), 1500);
        assert_eq!(archive.by_name("b/two.txt").unwrap().size(), 1500);
        assert_eq!(tree.prefixed("x").get("x/one.txt"), Some(b"one".as_slice()));
        assert_eq!(tree.prefixed("x").inside("x"), tree);
        assert_eq!(tree.inside("b").0.len(), 1);
    }
}
