//! The listing of a backup: `Manifest.db`, looked up by path and never decoded as a whole.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use sha1::{Digest as _, Sha1};

use super::database::{Opened, decrypted, plain};
use super::old::OldListing;
use super::record::FileRecord;
use crate::bounds::Limits;
use crate::decode::keybag::FileKey;
use crate::decode::sqlite::{Database, Row, SqlValue};
use crate::source::folder::read_regular;
use crate::source::{Blob, Entry};
use crate::speech::Message;

/// A SHA-1, which is the name of a file.
pub(super) type FileId = [u8; 20];

/// Columns that the table `Files` must have.
const COLUMNS: [&str; 4] = ["fileID", "domain", "relativePath", "flags"];
/// `flags` of a regular file; 2 is a folder and 4 a symbolic link.
const REGULAR: i64 = 1;

/// Where a file lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place(pub(super) FileId);

impl Place {
    /// Worked out from domain and path, as the phone does.
    pub(super) fn of(domain: &str, path: &str) -> Self {
        if let Some(id) = digest_of_short(domain.as_bytes(), path.as_bytes()) {
            return Self(id);
        }
        let mut hash = Sha1::new();
        hash.update(domain.as_bytes());
        hash.update(b"-");
        hash.update(path.as_bytes());
        Self(hash.finalize().into())
    }

    /// Read from a listing or a folder: exactly 40 lower-case hexadecimal digits.
    pub(super) fn parse(name: &[u8]) -> Option<Self> {
        let mut id = FileId::default();
        let name: &[u8; 40] = name.try_into().ok()?;
        let (pairs, _) = name.as_chunks::<2>();
        // Both halves of every byte are judged at the end and at once: a listing may have a million names.
        let mut wrong = 0;
        for (byte, [high, low]) in id.iter_mut().zip(pairs) {
            let (high, low) = (digit(*high), digit(*low));
            wrong |= high | low;
            *byte = (high << 4) | (low & 15);
        }
        (wrong <= 15).then_some(Self(id))
    }

    /// Name of the folder.
    pub(super) fn folder(self) -> String {
        self.0.first().map(|byte| format!("{byte:02x}")).unwrap_or_default()
    }

    /// Folder and name of the file; only its name where a backup keeps its files `flat`.
    pub(super) fn file(self, flat: bool) -> String {
        let mut file = String::with_capacity(43);
        if !flat {
            file.push_str(&self.folder());
            file.push('/');
        }
        for byte in self.0 {
            file.extend(
                [byte >> 4, byte & 15].iter().filter_map(|half| char::from_digit(u32::from(*half), 16)),
            );
        }
        file
    }
}

/// SHA-1 of a name of up to 119 bytes, which most are: two blocks at most, put together in place. The general digest
/// spends half as much again on keeping its buffer, for each entry of a listing.
fn digest_of_short(domain: &[u8], path: &[u8]) -> Option<FileId> {
    let mut room = [[0_u8; 64]; 2];
    let length = domain.len().checked_add(1)?.checked_add(path.len())?;
    let blocks = match length {
        ..=55 => 1,
        56..=119 => 2,
        _ => return None,
    };
    let flat = room.as_flattened_mut();
    let (head, rest) = flat.split_at_mut_checked(domain.len())?;
    head.copy_from_slice(domain);
    let (dash, rest) = rest.split_first_mut()?;
    *dash = b'-';
    let (tail, filling) = rest.split_at_mut_checked(path.len())?;
    tail.copy_from_slice(path);
    *filling.first_mut()? = 0x80;
    let room = room.get_mut(..blocks)?;
    let bits = u64::try_from(length).ok()?.checked_mul(8)?;
    *room.last_mut()?.last_chunk_mut()? = bits.to_be_bytes();
    // The first state of the algorithm, FIPS 180-4, 5.3.1.
    let mut state = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0];
    sha1::block_api::compress(&mut state, room);
    let mut id = FileId::default();
    for (four, word) in id.as_chunks_mut::<4>().0.iter_mut().zip(state) {
        *four = word.to_be_bytes();
    }
    Some(id)
}

/// What a lower-case hexadecimal digit stands for; more than 15 for everything else.
const fn digit(byte: u8) -> u8 {
    match byte {
        b'0'..=b'9' => byte.wrapping_sub(b'0'),
        b'a'..=b'f' => byte.wrapping_sub(b'a').wrapping_add(10),
        _ => 0xf0,
    }
}

/// One row of the listing that is a regular file, or cannot be understood.
pub(super) enum Listed<'r> {
    /// A regular file.
    File {
        /// Domain.
        domain: &'r str,
        /// Path in it.
        path: &'r str,
        /// Its stated place, where that has the right form.
        stated: Option<Place>,
    },
    /// A folder or a link.
    Other {
        /// Domain.
        domain: &'r str,
        /// Path in it.
        path: &'r str,
    },
    /// Columns of the wrong type.
    Odd,
}

/// Files by logical path, kept when the database broke off.
pub(super) type Salvaged = BTreeMap<String, Kept>;

/// A row that was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Kept {
    /// Its stated place, where that has the right form.
    pub(super) stated: Option<Place>,
    /// What is needed to decrypt it, in an encrypted backup.
    pub(super) record: Option<FileRecord>,
}

/// The listing.
pub(super) struct Manifest {
    rows: Rows,
    /// Records of the files that were found so far; none where nothing is encrypted.
    records: Option<Mutex<BTreeMap<String, FileRecord>>>,
    notes: Vec<Message>,
    cut: bool,
}

enum Rows {
    Database(Mutex<Database>),
    Old(OldListing),
    Salvaged(Salvaged),
}

impl Manifest {
    /// Opens `Manifest.db` with its write-ahead log, where there is one. `records`: whether files may be encrypted.
    pub(super) fn open(
        root: &Path,
        names: &[String],
        records: bool,
        limits: &Limits,
    ) -> Result<Self, Message> {
        let wal = names
            .iter()
            .any(|name| name == "Manifest.db-wal")
            .then(|| read_regular(&root.join("Manifest.db-wal"), limits).ok())
            .flatten()
            .filter(|blob| !blob.bytes().is_empty());
        let path = root.join("Manifest.db");
        Self::of(plain(&path, wal.as_ref().map(Blob::bytes), limits)?, records)
    }

    /// Decrypts `Manifest.db` into memory.
    pub(super) fn decrypt(root: &Path, key: &FileKey, limits: &Limits) -> Result<Self, Message> {
        Self::of(decrypted(&root.join("Manifest.db"), key, limits)?, true)
    }

    fn of((database, notes, cut): Opened, records: bool) -> Result<Self, Message> {
        let Some(columns) = database.columns("Files") else {
            return Err(Message::new("why-unknown-manifest-schema-there-no"));
        };
        let has = |wanted: &str| columns.iter().any(|column| column == wanted);
        if let Some(column) = COLUMNS.iter().find(|wanted| !has(wanted)) {
            return Err(Message::new("why-unknown-manifest-schema-table-files").put("column", column));
        }
        let records = (records && has("file")).then(Mutex::default);
        Ok(Self { rows: Rows::Database(Mutex::new(database)), records, notes, cut })
    }

    /// Opens `Manifest.mbdb`.
    pub(super) fn open_old(root: &Path, limits: &Limits) -> Result<Self, Message> {
        let old = OldListing::open(root, limits)?;
        let (notes, cut) = (old.notes.clone(), old.cut);
        Ok(Self { rows: Rows::Old(old), records: None, notes, cut })
    }

    /// Whether the files lie in one folder instead of 256: backups with `Manifest.mbdb`.
    pub(super) const fn is_flat(&self) -> bool {
        matches!(self.rows, Rows::Old(_))
    }

    /// A listing from the rows read before a database broke off.
    pub(super) fn salvaged(rows: Salvaged) -> Self {
        Self { rows: Rows::Salvaged(rows), records: None, notes: Vec::new(), cut: true }
    }

    /// Whether it tells what is needed to decrypt files, if they are encrypted.
    pub(super) const fn has_records(&self) -> bool {
        self.records.is_some() || !matches!(self.rows, Rows::Database(_))
    }

    /// What is needed to decrypt a file that [`Manifest::find`] gave out.
    pub(super) fn record(&self, logical: &str) -> Option<FileRecord> {
        if let Rows::Salvaged(rows) | Rows::Old(OldListing { rows, .. }) = &self.rows {
            return rows.get(logical)?.record.clone();
        }
        let records = self.records.as_ref()?.lock().unwrap_or_else(PoisonError::into_inner);
        records.get(logical).cloned()
    }

    /// Remarks of the decoder.
    pub(super) fn notes(&self) -> &[Message] {
        &self.notes
    }

    /// Whether a part of the listing is known to be lost.
    pub(super) fn is_cut(&self) -> bool {
        self.cut
    }

    /// Shows every row once, in the order of the table.
    ///
    /// # Errors
    /// Why the table broke off, and the files listed before.
    pub(super) fn every_row(
        &self,
        limits: &Limits,
        see: &mut dyn FnMut(&Listed<'_>),
    ) -> Result<(), (Message, Salvaged)> {
        if let Rows::Old(old) = &self.rows {
            old.every_row(limits, see);
        }
        let Rows::Database(database) = &self.rows else { return Ok(()) };
        let database = database.lock().unwrap_or_else(PoisonError::into_inner);
        let sql = "SELECT fileID, domain, relativePath, flags FROM Files NOT INDEXED";
        let mut left = limits.entries;
        let outcome = database.rows(sql, &[], &mut |row| {
            left = left.saturating_sub(1);
            listed(row, see);
            left > 0
        });
        let why = match outcome {
            Ok(_) if left > 0 => return Ok(()),
            Ok(_) => Message::new("why-more-than-entries-rest-not").put("entries", limits.entries),
            Err(error) => Message::technical(error.why),
        };
        // Broken indices would lie, so the rows are read again, this time to be kept.
        let sql =
            format!("SELECT fileID, domain, relativePath, flags{} FROM Files NOT INDEXED", self.column());
        let mut kept = Salvaged::new();
        let mut left = limits.entries;
        let again = database.rows(&sql, &[], &mut |row| {
            left = left.saturating_sub(1);
            let record = row.blob(4).and_then(|record| FileRecord::parse(record, limits));
            listed(row, &mut |listed| keep(listed, record.as_ref(), &mut kept));
            left > 0
        });
        match again {
            Ok(_) | Err(_) => Err((why, kept)),
        }
    }

    /// Files whose logical path matches.
    pub(super) fn find(&self, pattern: &str, limits: &Limits) -> Vec<Entry> {
        let mut found = match &self.rows {
            Rows::Salvaged(rows) => salvaged(rows, pattern, false),
            Rows::Old(old) => salvaged(&old.rows, pattern, true),
            Rows::Database(database) => {
                let database = database.lock().unwrap_or_else(PoisonError::into_inner);
                let found = looked_up(&database, pattern, self.column(), limits);
                self.remember(found)
            }
        };
        found.sort_by(|a, b| a.logical.cmp(&b.logical));
        found.dedup_by(|a, b| a.logical == b.logical);
        found.truncate(limits.files_per_artifact);
        found
    }

    /// The column of records as a fifth one of a query, where it is needed.
    fn column(&self) -> &'static str {
        if self.records.is_some() { ", file" } else { "" }
    }

    fn remember(&self, found: Vec<(Entry, Option<FileRecord>)>) -> Vec<Entry> {
        let mut known =
            self.records.as_ref().map(|known| known.lock().unwrap_or_else(PoisonError::into_inner));
        found
            .into_iter()
            .map(|(entry, record)| {
                if let (Some(known), Some(record)) = (&mut known, record) {
                    known.insert(entry.logical.clone(), record);
                }
                entry
            })
            .collect()
    }

    /// Shows the place of every regular file among the `wanted` ones that has no content. One pass over the records (the
    /// column `file`): a lookup of each would cost a pass of its own in a database without index.
    pub(super) fn empty_files(
        &self,
        wanted: &dyn Fn(Place) -> bool,
        limits: &Limits,
        see: &mut dyn FnMut(Place),
    ) {
        if let Rows::Old(old) = &self.rows {
            old.empty_files().filter(|place| wanted(*place)).for_each(&mut *see);
        }
        let Rows::Database(database) = &self.rows else { return };
        let database = database.lock().unwrap_or_else(PoisonError::into_inner);
        let sql = "SELECT fileID, file FROM Files NOT INDEXED WHERE flags = 1";
        let outcome = database.rows(sql, &[], &mut |row| {
            if let (Some(place), Some(record)) = (row.blob(0).and_then(Place::parse), row.blob(1))
                && wanted(place)
                && FileRecord::parse(record, limits).and_then(|record| record.size) == Some(0)
            {
                see(place);
            }
            true
        });
        // Whether the table breaks off was told when its rows were counted.
        drop(outcome);
    }
}

fn listed(row: &Row<'_>, see: &mut dyn FnMut(&Listed<'_>)) {
    let (id, domain, path) = (row.text(0), row.text(1), row.text(2));
    match (domain.as_deref(), path.as_deref(), row.int(3)) {
        (Some(domain), Some(path), Some(REGULAR)) => {
            let stated = id.as_deref().and_then(|id| Place::parse(id.as_bytes()));
            see(&Listed::File { domain, path, stated });
        }
        (Some(domain), Some(path), Some(2 | 4)) => see(&Listed::Other { domain, path }),
        _ => see(&Listed::Odd),
    }
}

fn keep(row: &Listed<'_>, record: Option<&FileRecord>, kept: &mut Salvaged) {
    if let Listed::File { domain, path, stated } = row {
        let own = Some(Place::of(domain, path)) == *stated;
        let logical = format!("{domain}/{path}");
        if own || !kept.contains_key(&logical) {
            kept.insert(logical, Kept { stated: *stated, record: record.cloned() });
        }
    }
}

fn entry(domain: &str, path: &str, stated: Option<Place>, flat: bool) -> Entry {
    let logical = format!("{domain}/{path}");
    Entry { shown: logical.clone(), logical, stored_as: stated.map(|place| place.file(flat)) }
}

fn salvaged(rows: &Salvaged, pattern: &str, flat: bool) -> Vec<Entry> {
    let prefix = pattern.split('*').next().unwrap_or(pattern);
    rows.range(prefix.to_owned()..)
        .take_while(|(logical, _)| logical.starts_with(prefix))
        .filter(|(logical, _)| crate::text::matches_pattern(pattern, logical))
        .filter_map(|(logical, kept)| {
            logical.split_once('/').map(|(domain, path)| entry(domain, path, kept.stated, flat))
        })
        .collect()
}

/// Rows of the database, found through its indices by the text before the first `*` of domain and path, with their
/// records where `column` asks for them.
fn looked_up(
    database: &Database,
    pattern: &str,
    column: &str,
    limits: &Limits,
) -> Vec<(Entry, Option<FileRecord>)> {
    let Some((domain, path)) = pattern.split_once('/') else { return Vec::new() };
    let (mut wheres, mut values) = (Vec::new(), Vec::new());
    for (column, wanted) in [("domain", domain), ("relativePath", path)] {
        condition(column, wanted, &mut wheres, &mut values);
    }
    let filter = if wheres.is_empty() { "1".to_owned() } else { wheres.join(" AND ") };
    // The unary plus keeps the index on flags out: nearly every row has the same.
    for table in ["Files", "Files NOT INDEXED"] {
        let sql = format!(
            "SELECT fileID, domain, relativePath, flags{column} FROM {table} WHERE +flags = 1 AND {filter}"
        );
        let mut found: BTreeMap<String, (Entry, Option<FileRecord>)> = BTreeMap::new();
        let outcome = database.rows(&sql, &values, &mut |row| {
            listed(row, &mut |listed| {
                let Listed::File { domain, path, stated } = listed else { return };
                let made = entry(domain, path, *stated, false);
                if !crate::text::matches_pattern(pattern, &made.logical) {
                    return;
                }
                // Of several rows with one name, the one whose file has its own name is the true one.
                let own = Some(Place::of(domain, path)) == *stated;
                if own || !found.contains_key(&made.logical) {
                    let record = row.blob(4).and_then(|record| FileRecord::parse(record, limits));
                    found.insert(made.logical.clone(), (made, record));
                }
                if found.len() > limits.files_per_artifact {
                    found.pop_last();
                }
            });
            true
        });
        if outcome.is_ok() {
            return found.into_values().collect();
        }
    }
    Vec::new()
}

fn condition(column: &str, wanted: &str, wheres: &mut Vec<String>, values: &mut Vec<SqlValue>) {
    let prefix = wanted.split('*').next().unwrap_or(wanted);
    let mut bind = |operator: &str, value: String| {
        values.push(SqlValue::Text(value));
        wheres.push(format!("{column} {operator} ?{}", values.len()));
    };
    if prefix == wanted {
        bind("=", wanted.to_owned());
    } else if !prefix.is_empty() {
        bind(">=", prefix.to_owned());
        // The greatest character follows everything that begins with the prefix.
        bind("<", format!("{prefix}{}", char::MAX));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_hashes_of_names() {
        let place = Place::of("HomeDomain", "Library/TCC/TCC.db");
        assert_eq!(place.file(true), "64d0019cb3d46bfc8cce545a8ba54b93e7ea9347");
        assert_eq!(place.file(false), "64/64d0019cb3d46bfc8cce545a8ba54b93e7ea9347");
        assert_eq!(Place::parse(b"64d0019cb3d46bfc8cce545a8ba54b93e7ea9347"), Some(place));
    }

    #[test]
    fn names_of_every_length_are_hashed_alike() {
        for length in 0..200 {
            let path = "p\u{e9}/".repeat(length).chars().take(length).collect::<String>();
            for domain in ["", "HomeDomain"] {
                let general: FileId = Sha1::digest(format!("{domain}-{path}")).into();
                assert_eq!(Place::of(domain, &path).0, general, "{domain} {length}");
            }
        }
    }

    #[test]
    fn only_forty_lower_case_digits_are_a_place() {
        for name in [
            "",
            "a",
            "../../../../../../../../../../../etc/pass",
            "64D0019CB3D46BFC8CCE545A8BA54B93E7EA9347",
            "64d0019cb3d46bfc8cce545a8ba54b93e7ea934",
            "64d0019cb3d46bfc8cce545a8ba54b93e7ea93470",
            "g4d0019cb3d46bfc8cce545a8ba54b93e7ea9347",
        ] {
            assert_eq!(Place::parse(name.as_bytes()), None, "{name}");
        }
    }

    #[test]
    fn salvaged_rows_are_found_by_pattern() {
        let mut rows = Salvaged::new();
        for path in ["a/profile-1.stub", "a/profile-2.stub", "a/b/profile-3.stub", "b/profile-4.stub"] {
            rows.insert(format!("D/{path}"), Kept { stated: Some(Place::of("D", path)), record: None });
        }
        let manifest = Manifest::salvaged(rows);
        let found = manifest.find("D/a/profile-*.stub", &Limits::default());
        let names: Vec<&str> = found.iter().map(|entry| entry.logical.as_str()).collect();
        assert_eq!(names, ["D/a/profile-1.stub", "D/a/profile-2.stub"]);
        assert_eq!(manifest.find("D/b/profile-4.stub", &Limits::default()).len(), 1);
    }
}
