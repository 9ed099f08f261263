//! The bytes of a database before SQLite sees them: header checks, and the write-ahead log laid over the pages.
//!
//! Formats after <https://sqlite.org/fileformat2.html>. The log is applied here, in memory, because SQLite would write
//! its index and a checkpoint beside the evidence, and would trust a hostile index file.

use crate::bounds::{Limits, len64};
use crate::decode::sqlite::SqlError;
use crate::speech::Message;

/// First bytes of every database.
const MAGIC: &[u8] = b"SQLite format 3\0";
/// Length of the database's header, in bytes.
pub(crate) const HEADER: usize = 100;
/// Length of the log's own header, in bytes.
const LOG_HEADER: usize = 32;
/// Length of the header of each frame of the log, in bytes.
const FRAME_HEADER: usize = 24;
/// Pages that a log may add without holding them: pages that were freed before they were ever written.
const UNWRITTEN_PAGES: u64 = 1024;

/// The image that SQLite is to read: the log applied, cut to whole pages, marked as needing no log.
pub(crate) fn prepare(
    mut bytes: Vec<u8>,
    wal: Option<&[u8]>,
    limits: &Limits,
) -> Result<(Vec<u8>, Vec<Message>), SqlError> {
    let mut notes = Vec::new();
    if let Some(wal) = wal.filter(|wal| !wal.is_empty()) {
        match Log::read(wal) {
            Ok(log) => log.apply(&mut bytes, limits, &mut notes),
            Err(why) => notes.push(Message::new("why-write-ahead-log-not-read").told("why", &why)),
        }
    }
    let header = bytes.get(..HEADER).ok_or(SqlError::NotADatabase)?;
    let page = check_header(header, len64(bytes.len()))?;
    let whole = bytes.len().checked_rem(page).map_or(0, |rest| bytes.len().saturating_sub(rest));
    bytes.truncate(whole);
    forget_log(&mut bytes);
    Ok((bytes, notes))
}

/// Makes a header say that no log belongs to the file: SQLite refuses an image in memory that needs one.
pub(crate) fn forget_log(header: &mut [u8]) {
    for version in header.iter_mut().skip(18).take(2).filter(|version| **version == 2) {
        *version = 1;
    }
}

/// Checks a header against the length of its file and returns the page size.
pub(crate) fn check_header(header: &[u8], length: u64) -> Result<usize, SqlError> {
    if !header.starts_with(MAGIC) {
        return Err(SqlError::NotADatabase);
    }
    let page = page_size(header)?;
    // The count is valid only where the header was last written by a version that keeps it.
    let (changes, valid_for) = (header.get(24..28), header.get(92..96));
    let declared = number(header, 28).filter(|_| changes == valid_for).unwrap_or(0);
    let have = length.checked_div(len64(page)).unwrap_or(0);
    if u64::from(declared) > have || have == 0 {
        return Err(SqlError::Truncated { have, declared: declared.max(1) });
    }
    Ok(page)
}

/// How many of the bytes SQLite would look at: what its header declares, where that can be believed.
pub(crate) fn used(bytes: &[u8]) -> usize {
    let believed = bytes.get(24..28) == bytes.get(92..96);
    let declared = number(bytes, 28).filter(|pages| believed && *pages > 0);
    declared
        .zip(page_size(bytes).ok())
        .and_then(|(pages, page)| usize::try_from(pages).ok()?.checked_mul(page))
        .map_or(bytes.len(), |length| length.min(bytes.len()))
}

fn page_size(header: &[u8]) -> Result<usize, SqlError> {
    let stored = header.get(16..18).and_then(|pair| pair.try_into().ok()).map(u16::from_be_bytes);
    match stored {
        Some(1) => Ok(65_536),
        Some(size) if size >= 512 && size.is_power_of_two() => Ok(size.into()),
        size => Err(SqlError::Damaged(format!("a page size of {} is impossible", size.unwrap_or(0)))),
    }
}

/// The part of a write-ahead log that SQLite would accept.
struct Log<'a> {
    page: usize,
    /// Page numbers and contents up to the last commit, oldest first.
    frames: Vec<(u32, &'a [u8])>,
    /// Size of the database after the last commit, in pages; 0 without a commit.
    pages: u32,
    torn: bool,
}

impl<'a> Log<'a> {
    fn read(wal: &'a [u8]) -> Result<Self, Message> {
        let (header, body) = wal.split_at_checked(LOG_HEADER).ok_or("why-shorter-than-header")?;
        let big_endian = match number(header, 0) {
            Some(0x377f_0682) => false,
            Some(0x377f_0683) => true,
            _ => return Err(Message::new("why-does-not-begin-like-one")),
        };
        let page = number(header, 8).and_then(|size| usize::try_from(size).ok()).unwrap_or(0);
        if !page.is_power_of_two() || !(512..=65_536).contains(&page) {
            return Err(Message::new("why-impossible-page-size").put("page", page));
        }
        let mut sum = Sum { big_endian, first: 0, second: 0 };
        sum.add(header.get(..24).unwrap_or(&[]));
        if !sum.matches(header.get(24..)) {
            return Err(Message::new("why-header-fails-checksum"));
        }
        let salts = header.get(16..24);
        let mut log = Self { page, frames: Vec::new(), pages: 0, torn: false };
        let mut committed = 0;
        for frame in body.chunks(page.saturating_add(FRAME_HEADER)) {
            let Some((head, content)) = frame.split_at_checked(FRAME_HEADER) else { break };
            // Frames of an earlier round lie behind those of the newest and carry other salts.
            if head.get(8..16) != salts {
                break;
            }
            sum.add(head.get(..8).unwrap_or(&[]));
            sum.add(content);
            let (Some(place), Some(after)) = (number(head, 0), number(head, 4)) else { break };
            if content.len() != page || place == 0 || !sum.matches(head.get(16..)) {
                log.torn = true;
                break;
            }
            log.frames.push((place, content));
            if after > 0 {
                log.pages = after;
                committed = log.frames.len();
            }
        }
        log.frames.truncate(committed);
        Ok(log)
    }

    /// Lays the committed pages over the database. Where that is impossible the database stays as it was.
    fn apply(&self, bytes: &mut Vec<u8>, limits: &Limits, notes: &mut Vec<Message>) {
        if self.torn {
            notes.push(Message::new("why-write-ahead-log-breaks-off"));
        }
        if self.pages == 0 {
            return;
        }
        // A database that was never checkpointed may be empty: everything is in the log.
        if bytes.starts_with(MAGIC) && page_size(bytes).ok() != Some(self.page) {
            notes.push(Message::new("why-write-ahead-log-has-another"));
            return;
        }
        let page = len64(self.page);
        let have = len64(bytes.len()).checked_div(page).unwrap_or(0);
        let most = have.saturating_add(len64(self.frames.len())).saturating_add(UNWRITTEN_PAGES);
        let length = u64::from(self.pages).saturating_mul(page);
        let length = usize::try_from(length)
            .ok()
            .filter(|_| u64::from(self.pages) <= most && length <= limits.file_bytes.max(len64(bytes.len())));
        let Some(length) = length else {
            notes.push(Message::new("why-write-ahead-log-declares-impossible"));
            return;
        };
        bytes.resize(length, 0);
        for (place, content) in &self.frames {
            let start =
                usize::try_from(*place).ok().and_then(|place| place.checked_sub(1)?.checked_mul(self.page));
            let target = start.and_then(|start| bytes.get_mut(start..)?.get_mut(..self.page));
            // Pages past the final size were cut off again by a later transaction.
            if let Some(target) = target {
                target.copy_from_slice(content);
            }
        }
    }
}

/// The running checksum of a log.
struct Sum {
    big_endian: bool,
    first: u32,
    second: u32,
}

impl Sum {
    fn add(&mut self, bytes: &[u8]) {
        let word = if self.big_endian { u32::from_be_bytes } else { u32::from_le_bytes };
        let (pairs, _) = bytes.as_chunks::<8>();
        for [a, b, c, d, e, f, g, h] in pairs {
            self.first = self.first.wrapping_add(word([*a, *b, *c, *d])).wrapping_add(self.second);
            self.second = self.second.wrapping_add(word([*e, *f, *g, *h])).wrapping_add(self.first);
        }
    }

    /// Whether two stored numbers (always big-endian) are this sum.
    fn matches(&self, stored: Option<&[u8]>) -> bool {
        stored.is_some_and(|stored| {
            number(stored, 0) == Some(self.first) && number(stored, 4) == Some(self.second)
        })
    }
}

fn number(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..)?.first_chunk().copied().map(u32::from_be_bytes)
}
