//! Opening `Manifest.db`: where it lies, or decrypted in memory; whole, or as far as it goes.

use std::path::Path;

use crate::bounds::Limits;
use crate::decode::keybag::FileKey;
use crate::decode::sqlite::{Database, SqlError};
use crate::source::folder::{open_regular, read_regular};
use crate::speech::{Message, Tell};

/// The database, remarks about it, and whether it is cut short.
pub(super) type Opened = (Database, Vec<Message>, bool);

/// Opens a plain database with its write-ahead log, where there is one.
pub(super) fn plain(path: &Path, wal: Option<&[u8]>, limits: &Limits) -> Result<Opened, Message> {
    let mut notes = Vec::new();
    // A log has to be laid over the database in memory; SQLite cannot open a path that is no Unicode.
    if wal.is_some() || path.to_str().is_none() {
        match bytes_of(path, limits).map(|bytes| Database::from_bytes(bytes, wal, limits)) {
            Ok(Ok((database, notes))) => return Ok((database, notes, false)),
            Ok(Err(SqlError::Truncated { .. })) => {}
            Ok(Err(error)) => return Err(error.tell()),
            Err(why) => notes.push(Message::new("why-manifest-db-wal-not-applied").told("why", &why)),
        }
    }
    match Database::open_file(path, limits) {
        Ok(database) => Ok((database, notes, false)),
        Err(SqlError::Truncated { have, declared }) => {
            cut_short(bytes_of(path, limits)?, (have, declared), notes, limits)
        }
        Err(error) => Err(error.tell()),
    }
}

/// A database that ends before its end.
fn cut_short(
    bytes: Vec<u8>,
    (have, declared): (u64, u32),
    mut notes: Vec<Message>,
    limits: &Limits,
) -> Result<Opened, Message> {
    let bytes = mended(bytes, (have, declared), limits);
    let (database, more) = Database::from_bytes(bytes, None, limits).map_err(|error| {
        Message::new("why-cut-short-pages").put("have", have).put("declared", declared).told("why", &error)
    })?;
    notes.extend(more);
    notes.push(Message::new("why-manifest-db-cut-short-pages").put("have", have).put("declared", declared));
    Ok((database, notes, true))
}

/// An encrypted database, of which no plain byte leaves the memory.
pub(super) fn decrypted(path: &Path, key: &FileKey, limits: &Limits) -> Result<Opened, Message> {
    let file = open_regular(path).map_err(|error| error.tell())?;
    let length = file.metadata().map_err(|error| error.tell())?.len();
    // Bytes after the last whole block cannot be decrypted.
    let length = length.saturating_sub(length.checked_rem(16).unwrap_or(0));
    // It has to fit into memory. That of a phone with a million files has 833 MB.
    let most = limits.file_bytes.saturating_mul(2);
    if length > most {
        return Err(Message::new("why-larger-than-bytes").put("most", most));
    }
    match Database::from_reader(&mut key.reader(file), length, limits) {
        Ok(database) => Ok((database, Vec::new(), false)),
        Err(SqlError::Truncated { have, declared }) => {
            let mut bytes = bytes_of(path, limits)?;
            key.decrypt_blocks(&mut bytes);
            cut_short(bytes, (have, declared), Vec::new(), limits)
        }
        Err(SqlError::NotADatabase) => Err("why-decrypted-no-database-listing-another".into()),
        Err(error) => Err(error.tell()),
    }
}

fn bytes_of(path: &Path, limits: &Limits) -> Result<Vec<u8>, Message> {
    let blob = read_regular(path, limits).map_err(|error| error.tell())?;
    if blob.cut.is_some() {
        return Err(Message::new("why-larger-than-bytes-2").put("most", limits.file_bytes));
    }
    Ok(blob.into_bytes())
}

/// A truncated database that SQLite will read as far as it goes. Blank pages stand in for the lost ones: SQLite meets
/// them as damage, and only where a query needs them. Where they would take too much memory, the header is made to
/// state the pages that are there, which works as long as every table and index begins in front of the cut.
fn mended(mut bytes: Vec<u8>, (have, declared): (u64, u32), limits: &Limits) -> Vec<u8> {
    let page = bytes.get(16..18).and_then(|pair| pair.try_into().ok()).map(u16::from_be_bytes);
    // The page size 65,536 is written as 1.
    let page = page.map_or(0, |size| if size == 1 { 65_536 } else { u64::from(size) });
    let wanted = page.saturating_mul(u64::from(declared));
    if let (Ok(length), true) = (usize::try_from(wanted), wanted <= limits.file_bytes) {
        bytes.resize(length.max(bytes.len()), 0);
    } else if let (Some(count), Ok(pages)) = (bytes.get_mut(28..32), u32::try_from(have)) {
        count.copy_from_slice(&pages.to_be_bytes());
    }
    bytes
}
