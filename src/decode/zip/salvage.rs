//! Members of an archive whose list at the end is not there, by the header that stands in front of each.
//!
//! The list is the last thing that is written, so a copy that was interrupted has none, and whole members all the same.
//! They are walked from the front: every header begins where the member before it ends, so none is counted twice and the
//! walk always goes forward. Where a member ends is said by its header; or, where the writer did not know it yet (bug reports
//! are written so), by the compressed stream itself; or, where there is none to ask, by a descriptor behind it whose numbers
//! fit (PKWARE APPNOTE 6.3.10, 4.3.7 to 4.3.9, 4.5.3). Each member is given the record that it would have in the list.

use std::io::{BufRead as _, BufReader, ErrorKind, Read as _, SeekFrom};

use flate2::{Crc, Decompress, FlushDecompress, Status};
use memchr::memmem;

use super::ReadSeek;
use super::directory::{END, END_64, Listed, RECORD};
use crate::bounds::{Limits, len64};
use crate::decode::le::{short_at, slice, u16_at, u32_at, u64_at};

const LOCAL: &[u8] = b"PK\x03\x04";
const DESCRIPTOR: &[u8] = b"PK\x07\x08";
/// Stands in front of the first member of an archive that was meant to be split and was not.
const NOT_SPLIT: &[u8] = b"PK00";
/// What may stand behind a member: another one, the list, or what stands before the list (APPNOTE 4.3.11).
const BEHIND: &[&[u8]] = &[LOCAL, RECORD, END, END_64, b"PK\x06\x08"];
const LOCAL_BYTES: usize = 30;
/// Bytes read or unpacked at once.
const CHUNK: usize = 64 << 10;
/// The longest descriptor, and the signature behind it.
const DESCRIPTOR_BYTES: usize = 28;
/// Flags of a member: encrypted, and with its sizes behind it.
const ENCRYPTED: u16 = 1;
const SIZES_BEHIND: u16 = 1 << 3;
const DEFLATED: u16 = 8;
const STORED: u16 = 0;
/// Extra fields: sizes of eight bytes, the encryption by AES, another name.
const LARGE: u16 = 1;
const KEPT_FIELDS: [u16; 2] = [0x9901, 0x7075];

/// Why a walk ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stop {
    /// At the list of members: every member was seen.
    List,
    /// At the end of the bytes.
    End,
    /// At something that is neither a member nor the list.
    Damage,
    /// At the limit of entries or of bytes that are unpacked.
    Limit,
}

/// What a walk saw.
#[derive(Debug)]
pub(super) struct Walked {
    /// Members, with the one that is not whole.
    pub(super) members: u64,
    /// Name of the last member, when its end is missing.
    pub(super) broken: Option<Vec<u8>>,
    /// Where the bytes end that belong to members.
    pub(super) end: u64,
    /// Why there are no more.
    pub(super) stop: Stop,
}

/// A member by its local header.
struct Member {
    flags: u16,
    method: u16,
    /// Time and date as they stand there.
    when: u32,
    crc: u32,
    packed: u64,
    size: u64,
    name: Vec<u8>,
    extra: Vec<u8>,
    offset: u64,
}

/// What a stream or a descriptor says of a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Measured {
    crc: u32,
    packed: u64,
    size: u64,
    /// Bytes behind the member that tell this.
    behind: u64,
}

/// How a compressed stream ended.
enum Stream {
    Whole(Measured),
    /// The bytes end in it; so much was unpacked.
    Short(u64),
    /// It is no such stream, or one that grows too much.
    Broken,
}

/// Shows every member to `see` with the record that it would have in the list. Nothing when the bytes do not begin with one.
pub(super) fn walk(
    reader: &mut dyn ReadSeek,
    limits: &Limits,
    see: &mut dyn FnMut(&Listed<'_>),
) -> Option<Walked> {
    let length = reader.seek(SeekFrom::End(0)).ok()?;
    reader.rewind().ok()?;
    let stream = BufReader::with_capacity(CHUNK, reader);
    let mut walk = Walk {
        stream,
        at: 0,
        length,
        left: limits.inflated_bytes,
        free: limits.inflate_free,
        ratio: limits.inflate_ratio,
    };
    let mark = walk.peek(4);
    if mark == DESCRIPTOR || mark == NOT_SPLIT {
        walk.go(4)?;
    }
    let mut seen = Walked { members: 0, broken: None, end: 0, stop: Stop::Damage };
    loop {
        let offset = walk.at;
        let fixed = walk.fill(LOCAL_BYTES);
        if !fixed.starts_with(LOCAL) || fixed.len() < LOCAL_BYTES {
            seen.stop = stop_at(&fixed);
            break;
        }
        if seen.members >= len64(limits.entries) || walk.left == 0 {
            seen.stop = Stop::Limit;
            break;
        }
        let Some(mut member) = walk.header(&fixed, offset) else {
            seen.stop = Stop::End;
            break;
        };
        let whole = walk.measure(&mut member);
        seen.end = walk.at;
        seen.members = seen.members.saturating_add(1);
        let record = member.record();
        see(&Listed {
            name: &member.name,
            is_file: !(member.name.ends_with(b"/") || member.name.ends_with(b"\\")),
            renamed: member.extra.windows(2).any(|two| two == super::directory::OTHER_NAME),
            raw: &record,
        });
        if !whole {
            seen.stop = if walk.at >= length { Stop::End } else { Stop::Damage };
            seen.end = length;
            seen.broken = Some(member.name);
            break;
        }
    }
    (seen.members > 0).then_some(seen)
}

/// What stands where no member begins.
fn stop_at(head: &[u8]) -> Stop {
    let part = head.get(..4).unwrap_or(head);
    if part.len() == 4 && BEHIND.iter().any(|mark| part == *mark && part != LOCAL) {
        Stop::List
    } else if part == LOCAL || is_behind(part) {
        Stop::End
    } else {
        Stop::Damage
    }
}

/// Whether bytes are the beginning of what may stand behind a member; no bytes at all are.
fn is_behind(bytes: &[u8]) -> bool {
    let bytes = bytes.get(..4).unwrap_or(bytes);
    BEHIND.iter().any(|mark| mark.starts_with(bytes))
}

struct Walk<'r> {
    stream: BufReader<&'r mut dyn ReadSeek>,
    at: u64,
    length: u64,
    /// Bytes that may still be unpacked.
    left: u64,
    /// Bytes up to which a stream may grow as it likes, and how many times its size beyond that.
    free: u64,
    ratio: u64,
}

impl Walk<'_> {
    /// The next bytes, fewer where the file ends or cannot be read.
    fn fill(&mut self, count: usize) -> Vec<u8> {
        let mut bytes = vec![0; count];
        let mut filled = 0_usize;
        while let Some(rest) = bytes.get_mut(filled..).filter(|rest| !rest.is_empty()) {
            match self.stream.read(rest) {
                Ok(read @ 1..) => filled = filled.saturating_add(read),
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Ok(0) | Err(_) => break,
            }
        }
        bytes.truncate(filled);
        self.at = self.at.saturating_add(len64(filled));
        bytes
    }

    /// The next bytes, which stay the next ones.
    fn peek(&mut self, count: usize) -> Vec<u8> {
        let at = self.at;
        let bytes = self.fill(count);
        // A place that was just read can be gone back to; where not, the walk ends there.
        let _ = self.go(at);
        bytes
    }

    fn go(&mut self, to: u64) -> Option<()> {
        let by = i64::try_from(to).ok()?.checked_sub(i64::try_from(self.at).ok()?)?;
        self.stream.seek_relative(by).ok()?;
        self.at = to;
        Some(())
    }

    /// The header of a member; nothing when it is not whole.
    fn header(&mut self, fixed: &[u8], offset: u64) -> Option<Member> {
        let (name, extra) = (short_at(fixed, 26)?, short_at(fixed, 28)?);
        let rest = self.fill(name.saturating_add(extra));
        let (name, extra) = rest.split_at_checked(name).filter(|(_, found)| found.len() == extra)?;
        let mut member = Member {
            flags: u16_at(fixed, 6)?,
            method: u16_at(fixed, 8)?,
            when: u32_at(fixed, 10)?,
            crc: u32_at(fixed, 14)?,
            packed: u64::from(u32_at(fixed, 18)?),
            size: u64::from(u32_at(fixed, 22)?),
            name: name.to_vec(),
            extra: extra.to_vec(),
            offset,
        };
        member.take_large();
        Some(member)
    }

    /// Finds the end of a member and goes there; whether it is whole.
    fn measure(&mut self, member: &mut Member) -> bool {
        let start = self.at;
        let plain = member.flags & ENCRYPTED == 0;
        let behind = member.flags & SIZES_BEHIND != 0;
        let told = !behind || member.packed > 0;
        if told && self.skip(member, start, behind) {
            return true;
        }
        let cut = told && start.checked_add(member.packed).is_none_or(|end| end > self.length);
        if plain && member.method == DEFLATED && self.go(start).is_some() {
            match self.inflate(start) {
                Stream::Whole(measured) => return self.take(member, start, measured),
                Stream::Short(size) => {
                    member.size = size.max(if told { member.size } else { 0 });
                    return self.rest(member, start);
                }
                Stream::Broken => {}
            }
        }
        let stored = plain && member.method == STORED;
        match if behind { self.search(start, stored) } else { None } {
            Some(measured) => self.take(member, start, measured),
            // Something else follows than should; what the header says of this one may be right all the same.
            None if told && !cut => self.go(start.saturating_add(member.packed)).is_some(),
            None => self.rest(member, start),
        }
    }

    /// Goes behind a member whose size the header says; false when nothing follows that may follow.
    fn skip(&mut self, member: &Member, start: u64, behind: bool) -> bool {
        let end = start.checked_add(member.packed).filter(|end| *end <= self.length);
        let Some(end) = end.filter(|end| self.go(*end).is_some()) else { return false };
        let bytes = self.peek(DESCRIPTOR_BYTES);
        let shapes = if behind { descriptors(&bytes) } else { Vec::new() };
        let descriptor = shapes.into_iter().find(|one| one.packed == member.packed);
        match descriptor {
            Some(one) => self.go(end.saturating_add(one.behind)).is_some(),
            None => is_behind(&bytes),
        }
    }

    fn take(&mut self, member: &mut Member, start: u64, measured: Measured) -> bool {
        (member.crc, member.packed, member.size) = (measured.crc, measured.packed, measured.size);
        let end = start.saturating_add(measured.packed).saturating_add(measured.behind);
        self.go(end.min(self.length)).is_some()
    }

    /// Gives everything that is left to a member that is not whole.
    fn rest(&mut self, member: &mut Member, start: u64) -> bool {
        member.packed = self.length.saturating_sub(start);
        if member.method == STORED {
            member.size = member.packed;
        }
        // Whoever cannot go to the end is at its end as far as the walk goes.
        self.at = start;
        let _ = self.go(self.length);
        false
    }

    /// Unpacks a stream to find its end, and what stands behind it. Nothing of it is kept.
    fn inflate(&mut self, start: u64) -> Stream {
        let (mut stream, mut crc) = (Decompress::new(false), Crc::new());
        let mut out = vec![0_u8; CHUNK];
        let ended = loop {
            let input = match self.stream.fill_buf() {
                Ok(input) => input,
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(_) => &[],
            };
            let last = input.is_empty();
            let (read, made) = (stream.total_in(), stream.total_out());
            let flush = if last { FlushDecompress::Finish } else { FlushDecompress::None };
            let status = stream.decompress(input, &mut out, flush);
            let used = usize::try_from(stream.total_in().saturating_sub(read)).unwrap_or(0);
            let new = stream.total_out().saturating_sub(made);
            self.stream.consume(used);
            self.at = self.at.saturating_add(len64(used));
            crc.update(out.get(..usize::try_from(new).unwrap_or(0)).unwrap_or_default());
            self.left = self.left.saturating_sub(new);
            match status {
                Ok(Status::StreamEnd) => break true,
                Ok(_) if last && new == 0 => break false,
                Ok(_) if used > 0 || new > 0 => {}
                Ok(_) | Err(_) => return Stream::Broken,
            }
            if self.left == 0 || self.grows(stream.total_in(), stream.total_out()) {
                return Stream::Broken;
            }
        };
        if !ended {
            return Stream::Short(stream.total_out());
        }
        let measured =
            Measured { crc: crc.sum(), packed: stream.total_in(), size: stream.total_out(), behind: 0 };
        if self.go(start.saturating_add(measured.packed)).is_none() {
            return Stream::Broken;
        }
        let bytes = self.peek(DESCRIPTOR_BYTES);
        let same = |one: &Measured| one.packed == measured.packed && one.size == measured.size;
        match descriptors(&bytes).into_iter().find(same) {
            Some(told) => Stream::Whole(told),
            None if is_behind(&bytes) || bytes.len() < DESCRIPTOR_BYTES => Stream::Whole(measured),
            // A damaged stream can end too early.
            None => Stream::Broken,
        }
    }

    fn grows(&self, packed: u64, unpacked: u64) -> bool {
        unpacked > self.free && unpacked > packed.saturating_mul(self.ratio)
    }

    /// Searches the descriptor of a member that begins at `start`: one that names the distance from there and, where the bytes
    /// are stored as they are, their checksum.
    fn search(&mut self, start: u64, stored: bool) -> Option<Measured> {
        self.go(start)?;
        let (mut window, mut base, mut crc) = (Vec::new(), 0_u64, Crc::new());
        loop {
            let chunk = self.fill(CHUNK);
            let last = chunk.len() < CHUNK;
            window.extend_from_slice(&chunk);
            let keep = if last { 0 } else { DESCRIPTOR_BYTES };
            let safe = window.len().saturating_sub(keep);
            let mut summed = 0_usize;
            for hit in memmem::find_iter(&window, DESCRIPTOR).take_while(|hit| *hit < safe) {
                crc.update(window.get(summed..hit).unwrap_or_default());
                summed = hit;
                let distance = base.saturating_add(len64(hit));
                let near = window.get(hit..).unwrap_or_default();
                let fits = |one: &Measured| {
                    let sound = !stored || one.crc == crc.sum() && one.size == distance;
                    one.packed == distance && sound
                };
                if let Some(found) = descriptors(near).into_iter().find(fits) {
                    return Some(found);
                }
            }
            if last {
                return None;
            }
            crc.update(window.get(summed..safe).unwrap_or_default());
            window.drain(..safe);
            base = base.saturating_add(len64(safe));
        }
    }
}

/// What the descriptors say that these bytes can be read as: with and without a signature, with sizes of four and eight bytes.
/// What follows one must be something that may follow.
fn descriptors(bytes: &[u8]) -> Vec<Measured> {
    let marked = usize::from(bytes.starts_with(DESCRIPTOR)).saturating_mul(4);
    let read = |skip: usize, wide: bool| {
        let crc = u32_at(bytes, skip)?;
        let first = skip.checked_add(4)?;
        let (packed, size, end) = if wide {
            (u64_at(bytes, first)?, u64_at(bytes, first.checked_add(8)?)?, first.checked_add(16)?)
        } else {
            let packed = u32_at(bytes, first)?;
            (u64::from(packed), u64::from(u32_at(bytes, first.checked_add(4)?)?), first.checked_add(8)?)
        };
        let fits = is_behind(bytes.get(end..)?);
        fits.then_some(Measured { crc, packed, size, behind: len64(end) })
    };
    [(marked, false), (marked, true), (0, false), (0, true)]
        .into_iter()
        .filter_map(|(skip, wide)| read(skip, wide))
        .collect()
}

impl Member {
    /// Takes sizes that do not fit the fixed part from the extra field: first unpacked, then packed.
    fn take_large(&mut self) {
        let wide = u64::from(u32::MAX);
        let Some(field) = fields(&self.extra).find_map(|(id, field, _)| (id == LARGE).then_some(field))
        else {
            return;
        };
        let mut at = 0_usize;
        for size in [&mut self.size, &mut self.packed] {
            if *size == wide
                && let Some(large) = u64_at(field, at)
            {
                *size = large;
                at = at.saturating_add(8);
            }
        }
    }

    /// The record of the member in a list.
    fn record(&self) -> Vec<u8> {
        let wide = u32::MAX;
        let is_large =
            [self.packed, self.size, self.offset].iter().any(|number| *number >= u64::from(u32::MAX));
        let mut extra = Vec::new();
        if is_large {
            extra.extend(LARGE.to_le_bytes());
            extra.extend(24_u16.to_le_bytes());
            for number in [self.size, self.packed, self.offset] {
                extra.extend(number.to_le_bytes());
            }
        }
        for (_, _, whole) in fields(&self.extra).filter(|(id, ..)| KEPT_FIELDS.contains(id)) {
            extra.extend_from_slice(whole);
        }
        // Too many bytes for a list are there only by malice; then none are kept.
        let extra_bytes = u16::try_from(extra.len()).unwrap_or(0);
        extra.truncate(usize::from(extra_bytes));
        let short = |number: u64| if is_large { wide } else { u32::try_from(number).unwrap_or(wide) };
        let mut record = RECORD.to_vec();
        record.extend([45, 0, 45, 0]);
        record.extend(self.flags.to_le_bytes());
        record.extend(self.method.to_le_bytes());
        record.extend(self.when.to_le_bytes());
        for number in [self.crc, short(self.packed), short(self.size)] {
            record.extend(number.to_le_bytes());
        }
        // Its length was read from two bytes.
        record.extend(u16::try_from(self.name.len()).unwrap_or(0).to_le_bytes());
        record.extend(extra_bytes.to_le_bytes());
        record.extend([0; 10]);
        record.extend(short(self.offset).to_le_bytes());
        record.extend_from_slice(&self.name);
        record.extend(extra);
        record
    }
}

/// The extra fields of a header: number, content, and all of it.
fn fields(extra: &[u8]) -> impl Iterator<Item = (u16, &[u8], &[u8])> {
    let mut rest = extra;
    std::iter::from_fn(move || {
        let (id, length) = (u16_at(rest, 0)?, short_at(rest, 2)?);
        let content = slice(rest, 4, length)?;
        let (whole, behind) = rest.split_at_checked(length.checked_add(4)?)?;
        rest = behind;
        Some((id, content, whole))
    })
}

#[cfg(test)]
#[path = "salvage_tests.rs"]
mod tests;
