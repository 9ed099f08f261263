//! The file index of a backup, `Manifest.db`, and the blobs it names.

use std::collections::BTreeMap;

use plist::{Dictionary, Value};
use rusqlite::{Connection, params};

use crate::sample::error::RecipeError;
use crate::sample::ios::archive::Archive;
use crate::sample::ios::property;
use crate::sample::ios::vault::Vault;
use crate::sample::seed;
use crate::sample::tree::FileTree;

/// The name of the listing, and of its key.
const LISTING: &str = "Manifest.db";
/// Protection classes of files and of the listing.
const CLASSES: (u32, u32) = (3, 4);

/// The key of the listing as `Manifest.plist` states it.
pub(crate) fn key() -> Vec<u8> {
    Vault::stated_key(CLASSES.1, LISTING)
}

/// Files of a backup by domain and path.
#[derive(Default)]
pub(crate) struct Contents {
    rows: BTreeMap<(String, String), Option<Vec<u8>>>,
}

impl Contents {
    /// Adds a file and the folders above it.
    pub(crate) fn file(&mut self, domain: &str, path: &str, bytes: Vec<u8>) {
        self.folder(domain, "");
        for (at, _) in path.match_indices('/') {
            self.folder(domain, path.get(..at).unwrap_or_default());
        }
        self.rows.insert((domain.to_owned(), path.to_owned()), Some(bytes));
    }

    /// Adds a property list in binary form.
    pub(crate) fn plist(&mut self, domain: &str, path: &str, value: &Value) -> Result<(), RecipeError> {
        self.file(domain, path, property::binary(value)?);
        Ok(())
    }

    /// Adds a folder.
    pub(crate) fn folder(&mut self, domain: &str, path: &str) {
        self.rows.entry((domain.to_owned(), path.to_owned())).or_insert(None);
    }

    /// Files and folders by domain and path; folders have no bytes.
    pub(crate) fn rows(&self) -> impl Iterator<Item = (&str, &str, Option<&[u8]>)> {
        self.rows.iter().map(|((domain, path), bytes)| (domain.as_str(), path.as_str(), bytes.as_deref()))
    }

    /// `Manifest.db` and every blob below the two first digits of its name, sealed if `encrypted`.
    pub(crate) fn write(
        &self,
        modified: i64,
        encrypted: bool,
        tree: &mut FileTree,
    ) -> Result<(), RecipeError> {
        let mut db = database()?;
        db.execute_batch(
            "PRAGMA page_size = 4096; PRAGMA user_version = 2;
             CREATE TABLE Files (fileID TEXT PRIMARY KEY, domain TEXT, relativePath TEXT, flags INTEGER, file BLOB);
             CREATE TABLE Properties (key TEXT PRIMARY KEY, value BLOB);
             CREATE INDEX FilesDomainIdx ON Files(domain);
             CREATE INDEX FilesRelativePathIdx ON Files(relativePath);
             CREATE INDEX FilesFlagsIdx ON Files(flags);",
        )?;
        let batch = db.transaction()?;
        for (number, ((domain, path), bytes)) in self.rows.iter().enumerate() {
            let id = file_id(domain, path);
            let key = bytes.as_ref().filter(|_| encrypted).map(|_| Vault::stated_key(CLASSES.0, &id));
            let record = record(path, bytes.as_deref(), (modified, number), key)?;
            let flags = if bytes.is_some() { 1 } else { 2 };
            batch.execute(
                "INSERT INTO Files VALUES (?1, ?2, ?3, ?4, ?5)",
                params![id, domain, path, flags, record],
            )?;
            if let Some(bytes) = bytes {
                let folder: String = id.chars().take(2).collect();
                let sealed = if encrypted { Vault::seal(&id, bytes) } else { bytes.clone() };
                tree.put(format!("{folder}/{id}"), sealed);
            }
        }
        batch.commit()?;
        let image = image(&mut db)?;
        tree.put(LISTING, if encrypted { Vault::seal(LISTING, &image) } else { image });
        Ok(())
    }
}

/// The name of a blob: SHA-1 of domain, a dash and the path.
pub(crate) fn file_id(domain: &str, path: &str) -> String {
    seed::sha1(format!("{domain}-{path}").as_bytes())
}

/// An empty database in memory.
#[expect(clippy::disallowed_methods, reason = "a new empty database is made here; no evidence is opened")]
pub(crate) fn database() -> Result<Connection, RecipeError> {
    Ok(Connection::open_in_memory()?)
}

/// The file that a database would be on disk.
pub(crate) fn image(db: &mut Connection) -> Result<Vec<u8>, RecipeError> {
    Ok(db.serialize("main")?.to_vec())
}

/// The archived `MBFile` of a row.
fn record(
    path: &str,
    bytes: Option<&[u8]>,
    (modified, number): (i64, usize),
    key: Option<Vec<u8>>,
) -> Result<Vec<u8>, RecipeError> {
    let integer = |value: i64| Value::Integer(value.into());
    let size = i64::try_from(bytes.map_or(0, <[u8]>::len)).unwrap_or(0);
    let inode = i64::try_from(number).unwrap_or(0).saturating_add(1000);
    let mut archive = Archive::new();
    // The archiver puts the root object first, before what it refers to.
    let slot = archive.text("root");
    let name = archive.text(path);
    let class = archive.add(property::dict([
        ("$classname", property::text("MBFile")),
        ("$classes", Value::Array(vec![property::text("MBFile"), property::text("NSObject")])),
    ]));
    let mut fields = property::dict([
        ("LastModified", integer(modified)),
        ("Flags", integer(0)),
        ("GroupID", integer(501)),
        ("$class", class),
        ("LastStatusChange", integer(modified)),
        ("RelativePath", name),
        ("Birth", integer(modified)),
        ("Size", integer(size)),
        ("InodeNumber", integer(inode)),
        ("Mode", integer(if bytes.is_some() { 0o100_644 } else { 0o040_755 })),
        ("UserID", integer(501)),
        ("ProtectionClass", integer(if bytes.is_some() { 3 } else { 0 })),
    ]);
    if let Some(key) = key {
        let key = archive.object(&["NSMutableData", "NSData"], vec![("NS.data", Value::Data(key))]);
        property::put(&mut fields, "EncryptionKey", key);
    }
    archive.replace(&slot, fields);
    let mut top = Dictionary::new();
    top.insert("root".to_owned(), slot);
    property::binary(&archive.finish(top))
}
