//! The list of members at the end of a zip, walked as a stream. Copies of whole phones have some hundred thousand members
//! of which a few hundred are wanted; the `zip` crate would hold half a kilobyte for each of them.
//!
//! Only a list that is wholly in order is walked (PKWARE APPNOTE 6.3.10, 4.3.12 to 4.3.16). Whatever is odd is left to the
//! crate.

use std::io::{BufReader, Read, Seek, SeekFrom};

use super::ReadSeek;
use super::salvage::{self, Walked};
use crate::bounds::{Limits, len64, read_capped};
use crate::decode::le::{slice, u16_at, u32_at, u64_at};

/// Beginnings of a record of the list and of the two records at the end.
pub(super) const RECORD: &[u8] = b"PK\x01\x02";
pub(super) const END: &[u8] = b"PK\x05\x06";
pub(super) const END_64: &[u8] = b"PK\x06\x06";
const LOCATOR: &[u8] = b"PK\x06\x07";
/// Lengths of the fixed parts.
const RECORD_BYTES: usize = 46;
const END_BYTES: usize = 22;
const END_64_BYTES: usize = 56;
const LOCATOR_BYTES: usize = 20;
const COMMENT_BYTES: usize = 65_535;
/// The field with another name for a member, which the crate prefers.
pub(super) const OTHER_NAME: [u8; 2] = [0x75, 0x70];
/// Type bits of the mode of a symbolic link, in the upper half of the external attributes.
const TYPE: u32 = 0o170_000;
const LINK: u32 = 0o120_000;

/// One member as the list has it.
pub(super) struct Listed<'a> {
    /// Its name, as it stands there.
    pub(super) name: &'a [u8],
    /// Whether it is a file: no folder, no link.
    pub(super) is_file: bool,
    /// Whether another name may stand beside it.
    pub(super) renamed: bool,
    /// The whole record.
    pub(super) raw: &'a [u8],
}

/// Where the list lies.
struct Place {
    start: u64,
    count: u64,
}

/// Shows every member to `see`, up to the limit; whether there were more. Nothing when the list is not in order: what was
/// seen until then does not count.
pub(super) fn walk(
    reader: &mut dyn ReadSeek,
    limits: &Limits,
    see: &mut dyn FnMut(&Listed<'_>),
) -> Option<bool> {
    let (place, end) = find(reader)?;
    reader.seek(SeekFrom::Start(place.start)).ok()?;
    let mut stream = BufReader::with_capacity(64 << 10, reader.take(end.checked_sub(place.start)?));
    let most = len64(limits.entries).min(place.count);
    let mut record = Vec::new();
    for _ in 0..most {
        record.resize(RECORD_BYTES, 0);
        stream.read_exact(&mut record).ok()?;
        let fixed = record.get(..RECORD_BYTES).filter(|fixed| fixed.starts_with(RECORD))?;
        let name = usize::from(u16_at(fixed, 28)?);
        let rest = [30, 32]
            .into_iter()
            .try_fold(name, |sum, at| Some(sum.saturating_add(usize::from(u16_at(fixed, at)?))))?;
        let (made_by, mode) = (u16_at(fixed, 4)?, u32_at(fixed, 38)? >> 16);
        record.resize(RECORD_BYTES.saturating_add(rest), 0);
        stream.read_exact(record.get_mut(RECORD_BYTES..)?).ok()?;
        let (name, extra) = record.get(RECORD_BYTES..)?.split_at_checked(name)?;
        let is_folder = name.ends_with(b"/") || name.ends_with(b"\\");
        let is_link = made_by >> 8 == 3 && mode & TYPE == LINK;
        let renamed = extra.windows(2).any(|two| two == OTHER_NAME);
        see(&Listed { name, is_file: !is_folder && !is_link, renamed, raw: &record });
    }
    // A count that is too small hides members.
    (most < place.count || stream.read(&mut [0]).ok()? == 0).then_some(most < place.count)
}

/// The last bytes, in which the record at the end has to be, and where they begin.
fn tail(reader: &mut dyn ReadSeek) -> Option<(Vec<u8>, u64)> {
    let length = reader.seek(SeekFrom::End(0)).ok()?;
    let begin =
        length.saturating_sub(len64(END_BYTES.saturating_add(COMMENT_BYTES).saturating_add(LOCATOR_BYTES)));
    reader.seek(SeekFrom::Start(begin)).ok()?;
    let (tail, _) = read_capped(reader, length.checked_sub(begin)?).ok()?;
    Some((tail, begin))
}

/// Whether there is any record at the end, whatever it says.
pub(super) fn has_end(reader: &mut dyn ReadSeek) -> bool {
    tail(reader).is_some_and(|(tail, _)| memchr::memmem::rfind(&tail, END).is_some())
}

fn find(reader: &mut dyn ReadSeek) -> Option<(Place, u64)> {
    let (tail, begin) = tail(reader)?;
    let at = memchr::memmem::rfind(&tail, END)?;
    let record = tail.get(at..)?;
    let comment = usize::from(u16_at(record, 20)?);
    if record.len() != END_BYTES.saturating_add(comment) {
        return None;
    }
    let end = begin.saturating_add(len64(at));
    let (count, size, start) = (u16_at(record, 10)?, u32_at(record, 12)?, u32_at(record, 16)?);
    if count == u16::MAX || size == u32::MAX || start == u32::MAX {
        let locator = slice(&tail, at.checked_sub(LOCATOR_BYTES)?, LOCATOR_BYTES)?;
        let place = u64_at(locator, 8).filter(|_| locator.starts_with(LOCATOR))?;
        return large(reader, place, end.checked_sub(len64(LOCATOR_BYTES))?);
    }
    let (start, count) = (u64::from(start), u64::from(count));
    let fits = start.checked_add(u64::from(size)) == Some(end) && u32_at(record, 4) == Some(0);
    fits.then_some((Place { start, count }, end))
}

/// The list of an archive whose numbers do not fit the short record at its end.
fn large(reader: &mut dyn ReadSeek, at: u64, locator: u64) -> Option<(Place, u64)> {
    reader.seek(SeekFrom::Start(at)).ok()?;
    let mut record = [0; END_64_BYTES];
    reader.read_exact(&mut record).ok()?;
    let (count, size, start) = (u64_at(&record, 32)?, u64_at(&record, 40)?, u64_at(&record, 48)?);
    let fits = record.starts_with(END_64)
        && start.checked_add(size) == Some(at)
        && at.checked_add(len64(END_64_BYTES)) == Some(locator)
        && u64_at(&record, 16) == Some(0);
    fits.then_some((Place { start, count }, at))
}

/// An archive with a shorter list of members than it has: what stands before the list, and a list of some of them.
pub(super) struct Shortened<R> {
    inner: R,
    /// Where the list begins.
    start: u64,
    list: Vec<u8>,
    at: u64,
}

impl<R: ReadSeek> Shortened<R> {
    /// The archive with the members that `keep` wants; whether the list was longer than the limit. The reader comes back
    /// when the list is not in order.
    pub(super) fn new(
        mut inner: R,
        limits: &Limits,
        keep: &mut dyn FnMut(&Listed<'_>) -> bool,
    ) -> Result<(Self, bool), R> {
        let (mut list, mut kept) = (Vec::new(), 0_u64);
        let more = walk(&mut inner, limits, &mut |member| {
            if keep(member) {
                list.extend_from_slice(member.raw);
                kept = kept.saturating_add(1);
            }
        });
        let place = find(&mut inner);
        let (Some(more), Some((place, _))) = (more, place) else { return Err(inner) };
        end(&mut list, place.start, kept);
        Ok((Self { inner, start: place.start, list, at: 0 }, more))
    }

    /// An archive without its list, with a list of the members that `keep` wants; and what was seen of it. Nothing when it
    /// has no members either.
    pub(super) fn salvaged(
        mut inner: R,
        limits: &Limits,
        keep: &mut dyn FnMut(&Listed<'_>) -> bool,
    ) -> Option<(Self, Walked)> {
        let (mut list, mut kept) = (Vec::new(), 0_u64);
        let walked = salvage::walk(&mut inner, limits, &mut |member| {
            if keep(member) {
                list.extend_from_slice(member.raw);
                kept = kept.saturating_add(1);
            }
        })?;
        end(&mut list, walked.end, kept);
        Some((Self { inner, start: walked.end, list, at: 0 }, walked))
    }
}

/// Ends a list of `count` members that begins at `start`, with the long records that any number fits.
fn end(list: &mut Vec<u8>, start: u64, count: u64) {
    let size = len64(list.len());
    list.extend_from_slice(END_64);
    list.extend(44_u64.to_le_bytes());
    list.extend([45, 0, 45, 0]);
    list.extend([0; 8]);
    for number in [count, count, size, start] {
        list.extend(number.to_le_bytes());
    }
    list.extend_from_slice(LOCATOR);
    list.extend([0; 4]);
    list.extend(start.saturating_add(size).to_le_bytes());
    list.extend(1_u32.to_le_bytes());
    list.extend_from_slice(END);
    list.extend([0; 4]);
    list.extend([0xff; 12]);
    list.extend([0; 2]);
}

impl<R: ReadSeek> Read for Shortened<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = if let Some(left) = self.start.checked_sub(self.at).filter(|left| *left > 0) {
            self.inner.seek(SeekFrom::Start(self.at))?;
            (&mut self.inner).take(left).read(buffer)?
        } else {
            let at = usize::try_from(self.at.saturating_sub(self.start)).unwrap_or(usize::MAX);
            self.list.get(at..).unwrap_or_default().read(buffer)?
        };
        self.at = self.at.saturating_add(len64(read));
        Ok(read)
    }
}

impl<R: ReadSeek> Seek for Shortened<R> {
    fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
        let end = self.start.saturating_add(len64(self.list.len()));
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => end.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = at.ok_or_else(|| std::io::Error::from(std::io::ErrorKind::InvalidInput))?;
        Ok(self.at)
    }
}
