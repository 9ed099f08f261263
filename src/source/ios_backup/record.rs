//! The record of one file in the listing: the column `file`, a keyed archive of one object.

use crate::bounds::Limits;
use crate::decode::keyed_archive;
use crate::decode::plist::{self, Value};

/// Largest record that is looked into, in bytes. Those of a phone are below 2,000.
const MOST_BYTES: usize = 1 << 20;
/// Bytes of a key that are kept: one more than a right one has, so that a wrong length shows.
const KEY_BYTES: usize = crate::decode::keybag::CLASS_AND_KEY + 1;

/// What is needed to decrypt a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FileRecord {
    /// Protection class and wrapped key, in an encrypted backup.
    pub(super) key: Option<Vec<u8>>,
    /// Size of the plain file in bytes; not always true.
    pub(super) size: Option<u64>,
}

impl FileRecord {
    /// `None` when the record is no keyed archive, or of something else.
    pub(super) fn parse(record: &[u8], limits: &Limits) -> Option<Self> {
        if record.len() > MOST_BYTES {
            return None;
        }
        let document = plist::parse(record, limits).ok()?;
        let archive = keyed_archive::resolve(&document.root, limits).ok()?;
        // The root has no name in what some tools write.
        let root = archive.get("root").or_else(|| archive.entries().first().map(|(_, value)| value))?;
        let size = root.get("Size").and_then(Value::as_int);
        let key = root.get("EncryptionKey").and_then(Value::as_data);
        let key = key.map(|key| key.iter().copied().take(KEY_BYTES).collect());
        Some(Self { key, size: size.and_then(|size| u64::try_from(size).ok()) })
    }
}
