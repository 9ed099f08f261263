//! The listing of backups of iOS 5 to 9, `Manifest.mbdb`. It names no files of its own: each lies in the folder of the
//! backup under the SHA-1 of its name.

use std::path::Path;

use super::manifest::{Kept, Listed, Place, Salvaged};
use super::record::FileRecord;
use crate::bounds::Limits;
use crate::decode::mbdb::{self, Kind, MbdbError};
use crate::source::Blob;
use crate::source::folder::read_regular;
use crate::speech::Message;

/// Name of the file.
pub(super) const NAME: &str = "Manifest.mbdb";

/// The listing, in memory.
pub(super) struct OldListing {
    blob: Blob,
    /// Regular files by logical path.
    pub(super) rows: Salvaged,
    /// What is wrong with it.
    pub(super) notes: Vec<Message>,
    /// Whether a part of it is lost.
    pub(super) cut: bool,
}

impl OldListing {
    /// Reads the listing in the folder of a backup.
    pub(super) fn open(root: &Path, limits: &Limits) -> Result<Self, Message> {
        let blob = read_regular(&root.join(NAME), limits)
            .map_err(|error| Message::new("why-file-is").put("name", NAME).told("why", &error))?;
        let records = mbdb::records(blob.bytes())
            .map_err(|error| Message::new("why-damaged").put("name", NAME).told("why", &error))?;
        let (mut rows, mut notes, mut cut) = (Salvaged::new(), Vec::new(), blob.cut.is_some());
        for (count, record) in records.enumerate() {
            if count >= limits.entries {
                notes.push(
                    Message::new("why-more-than-entries-rest-not-read")
                        .put("name", NAME)
                        .put("entries", limits.entries),
                );
                cut = true;
                break;
            }
            match record {
                Ok(record) if record.kind == Kind::File => {
                    let stated = Some(Place::of(&record.domain, &record.path));
                    let key = record.key.map(<[u8]>::to_vec);
                    let kept = Kept { stated, record: Some(FileRecord { key, size: Some(record.size) }) };
                    rows.entry(format!("{}/{}", record.domain, record.path)).or_insert(kept);
                }
                Ok(_) => {}
                Err(error) => {
                    cut = true;
                    if notes.len() < 8 {
                        notes.push(
                            Message::new("why-files-before-known")
                                .put("name", NAME)
                                .told("why", &error)
                                .put("rows", rows.len()),
                        );
                    }
                }
            }
        }
        if rows.is_empty() {
            return Err(Message::new("why-lists-no-file").put("name", NAME));
        }
        Ok(Self { blob, rows, notes, cut })
    }

    /// Shows every entry in the order of the listing.
    pub(super) fn every_row(&self, limits: &Limits, see: &mut dyn FnMut(&Listed<'_>)) {
        let Ok(records) = mbdb::records(self.blob.bytes()) else { return };
        for record in records.take(limits.entries) {
            let record = match record {
                Ok(record) => record,
                Err(MbdbError::Magic | MbdbError::Damaged(_) | MbdbError::Cut(_)) => {
                    see(&Listed::Odd);
                    continue;
                }
            };
            let (domain, path) = (record.domain.as_ref(), record.path.as_ref());
            match record.kind {
                Kind::File => see(&Listed::File { domain, path, stated: Some(Place::of(domain, path)) }),
                Kind::Folder | Kind::Link => see(&Listed::Other { domain, path }),
                Kind::Other => see(&Listed::Odd),
            }
        }
    }

    /// Places of the files that have no content.
    pub(super) fn empty_files(&self) -> impl Iterator<Item = Place> {
        let is_empty = |kept: &&Kept| kept.record.as_ref().is_some_and(|record| record.size == Some(0));
        self.rows.values().filter(is_empty).filter_map(|kept| kept.stated)
    }
}
