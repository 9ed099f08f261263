//! The zip archive of an APK, opened as Android opens it.
//!
//! Malware breaks its archive in ways that Android's reader (`libziparchive`) does not mind and other readers do
//! ("BadPack"): false compression methods, an encryption flag, sizes that contradict one another, a false end record.
//! Here the central directory wins over local headers, flags are not obeyed, and whatever is not deflated is taken as
//! stored. What was odd is told, because an honest build tool does none of it.

use std::collections::BTreeSet;
use std::ops::Range;

use flate2::read::DeflateDecoder;
use memchr::memmem;

use super::le::{short_at, size_at, slice, u16_at};
use crate::bounds::{Limits, read_capped};
use crate::speech::{Message, Tell};

const LOCAL: &[u8] = b"PK\x03\x04";
const RECORD: &[u8] = b"PK\x01\x02";
const END: &[u8] = b"PK\x05\x06";
/// Length of an end record without its comment, and the longest comment.
const END_BYTES: usize = 22;
const COMMENT_BYTES: usize = 65_535;
/// End records that are tried, from the back.
const END_TRIES: usize = 64;
/// Local headers that are looked at when there is no list of members.
const SALVAGE: usize = 65_536;
/// The member without which an archive is no APK.
const MANIFEST: &[u8] = b"AndroidManifest.xml";
const DEFLATED: u16 = 8;

/// An APK's archive.
#[derive(Debug)]
pub struct ApkZip<'a> {
    bytes: &'a [u8],
    members: Vec<Member>,
    /// Where the list of members begins; the signing block stands before it.
    pub central: usize,
    /// What an honest build tool would not have done; words for a technician.
    pub oddities: BTreeSet<&'static str>,
    /// Whether there is no end record at all: only the beginning of an APK, which no phone would install.
    pub cut_off: bool,
}

#[derive(Debug, Clone)]
struct Member {
    name: Range<usize>,
    flags: u16,
    method: u16,
    packed: usize,
    size: usize,
    header: usize,
}

/// Why there is nothing to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ApkZipError {
    /// Neither a list of members nor members.
    #[error("not an APK: it is no zip archive, or only a part of one")]
    NotZip,
}

impl Tell for ApkZipError {
    fn tell(&self) -> Message {
        match self {
            Self::NotZip => Message::new("why-not-apk"),
        }
    }
}

impl<'a> ApkZip<'a> {
    /// Finds the members.
    ///
    /// # Errors
    /// [`ApkZipError::NotZip`] when there are none.
    pub fn open(bytes: &'a [u8], limits: &Limits) -> Result<Self, ApkZipError> {
        let start = bytes.len().saturating_sub(END_BYTES.saturating_add(COMMENT_BYTES).saturating_mul(2));
        let tail = bytes.get(start..).unwrap_or_default();
        let ends: Vec<usize> =
            memmem::rfind_iter(tail, END).take(END_TRIES).map(|at| at.saturating_add(start)).collect();
        let mut best: Option<Self> = None;
        for end in ends {
            let Some(zip) = Self::from_end(bytes, end, limits) else { continue };
            let whole = zip.has(MANIFEST);
            if whole || best.is_none() {
                best = Some(zip);
            }
            if whole {
                break;
            }
        }
        let cut_off = memmem::rfind(tail, END).is_none();
        let mut zip = match best {
            Some(zip) if zip.has(MANIFEST) => zip,
            other => Self::salvage(bytes, limits).or(other).ok_or(ApkZipError::NotZip)?,
        };
        if cut_off {
            // Nobody did that on purpose.
            zip.oddities.clear();
            zip.cut_off = true;
        }
        if memmem::rfind(tail, END).is_some_and(|last| last.saturating_add(start) > zip.end()) {
            zip.oddities.insert("a second end record in the comment of the archive");
        }
        zip.inspect();
        Ok(zip)
    }

    /// The members named by one end record, or nothing when it points nowhere.
    fn from_end(bytes: &'a [u8], end: usize, limits: &Limits) -> Option<Self> {
        let record = slice(bytes, end, END_BYTES)?;
        let (count, size) = (short_at(record, 10)?, size_at(record, 12)?);
        let (offset, comment) = (size_at(record, 16)?, short_at(record, 20)?);
        let mut zip =
            Self { bytes, members: Vec::new(), central: offset, oddities: BTreeSet::new(), cut_off: false };
        if end.saturating_add(END_BYTES).saturating_add(comment) != bytes.len() {
            zip.oddities.insert("the archive does not end where its end record says");
        }
        let begins = |at: usize| slice(bytes, at, RECORD.len()) == Some(RECORD);
        let before = end.checked_sub(size).filter(|at| begins(*at));
        if count > 0 && !begins(offset) {
            zip.central = before?;
            zip.oddities.insert("the list of members is not where the end record says");
        }
        let mut at = zip.central;
        for _ in 0..count.min(limits.entries) {
            let Some((member, next)) = Member::read(bytes, at) else {
                zip.oddities.insert("the list of members is shorter than its count");
                break;
            };
            zip.members.push(member);
            at = next;
        }
        if at < end && begins(at) {
            zip.oddities.insert("the list of members is longer than its count");
        } else if at < end && count > 0 {
            zip.oddities.insert("unknown bytes behind the list of members");
        }
        Some(zip)
    }

    /// The members by their local headers alone.
    fn salvage(bytes: &'a [u8], limits: &Limits) -> Option<Self> {
        let members: Vec<Member> = memmem::find_iter(bytes, LOCAL)
            .take(SALVAGE.min(limits.entries))
            .filter_map(|at| Member::local(bytes, at))
            .collect();
        let central = members.last()?.header;
        let oddities = BTreeSet::from(["the list of members is missing or broken"]);
        let zip = Self { bytes, members, central, oddities, cut_off: false };
        zip.has(MANIFEST).then_some(zip)
    }

    fn end(&self) -> usize {
        let from = self.bytes.get(self.central..).unwrap_or_default();
        memmem::find(from, END).map_or(self.bytes.len(), |at| at.saturating_add(self.central))
    }

    fn has(&self, name: &[u8]) -> bool {
        self.members.iter().any(|member| self.name_of(member) == name)
    }

    fn name_of(&self, member: &Member) -> &'a [u8] {
        self.bytes.get(member.name.clone()).unwrap_or_default()
    }

    /// Compares the list with the local headers.
    fn inspect(&mut self) {
        let mut found: BTreeSet<&'static str> = BTreeSet::new();
        let mut names: BTreeSet<&[u8]> = BTreeSet::new();
        for member in &self.members {
            let name = self.name_of(member);
            if !names.insert(name) {
                found.insert("two members with the same name");
            }
            if name.strip_prefix(MANIFEST).is_some_and(|rest| rest.first() == Some(&b'/')) {
                found.insert("a member that poses as a folder named like the manifest");
            }
            if member.flags & 1 != 0 {
                found.insert("members are marked as encrypted and are not");
            }
            if member.method != 0 && member.method != DEFLATED {
                found.insert("members name a compression method that Android does not have");
            }
            if member.method == 0 && member.packed != member.size {
                found.insert("a stored member names two different sizes");
            }
            match Member::local(self.bytes, member.header) {
                None => {
                    found.insert("members without a local header where the list says");
                }
                Some(local) => {
                    if self.name_of(&local) != name {
                        found.insert("the list and a local header name a member differently");
                    }
                    if local.method != member.method {
                        found.insert("the list and a local header name different compression methods");
                    }
                }
            }
        }
        self.oddities.extend(found);
    }

    /// The names of the members, in their order.
    pub fn names(&self) -> impl Iterator<Item = &'a [u8]> + '_ {
        self.members.iter().map(|member| self.name_of(member))
    }

    /// The bytes of the first member with this name that make sense, up to `cap` bytes.
    ///
    /// A member whose method lies may be read in more than one way; `sensible` tells the right one.
    pub fn read(&self, name: &[u8], cap: u64, sensible: &dyn Fn(&[u8]) -> bool) -> Option<Vec<u8>> {
        let mut named = self.members.iter().filter(|member| self.name_of(member) == name).take(8);
        named.find_map(|member| self.read_member(member, cap, sensible))
    }

    fn read_member(&self, member: &Member, cap: u64, sensible: &dyn Fn(&[u8]) -> bool) -> Option<Vec<u8>> {
        let data = self.data_of(member)?;
        let inflated = || inflate(data, cap).filter(|bytes| sensible(bytes));
        let stored = || {
            let size = member.size.min(usize::try_from(cap).unwrap_or(usize::MAX));
            let bytes = data.get(..size).unwrap_or(data);
            sensible(bytes).then(|| bytes.to_vec())
        };
        if member.method == DEFLATED { inflated().or_else(stored) } else { stored().or_else(inflated) }
    }

    /// Everything from the member's first byte on. Its length is not to be trusted.
    fn data_of(&self, member: &Member) -> Option<&'a [u8]> {
        let name = self.name_of(member);
        let named = |at: usize| {
            Member::local(self.bytes, at).is_some_and(|local| self.name_of(&local) == name).then_some(at)
        };
        let header = Member::local(self.bytes, member.header).map(|_| member.header);
        let header = header.or_else(|| memmem::find_iter(self.bytes, LOCAL).take(SALVAGE).find_map(named))?;
        let skip = short_at(self.bytes, header.checked_add(26)?)?
            .checked_add(short_at(self.bytes, header.checked_add(28)?)?)?;
        self.bytes.get(header.checked_add(30)?.checked_add(skip)?..)
    }
}

impl Member {
    /// A record of the list, and where the next one begins.
    fn read(bytes: &[u8], at: usize) -> Option<(Self, usize)> {
        let fixed = slice(bytes, at, 46).filter(|record| record.starts_with(RECORD))?;
        let start = at.checked_add(46)?;
        let name = start..start.checked_add(short_at(fixed, 28)?)?;
        let next = name.end.checked_add(short_at(fixed, 30)?)?.checked_add(short_at(fixed, 32)?)?;
        let member = Self {
            name,
            flags: u16_at(fixed, 8)?,
            method: u16_at(fixed, 10)?,
            packed: size_at(fixed, 20)?,
            size: size_at(fixed, 24)?,
            header: size_at(fixed, 42)?,
        };
        (next <= bytes.len()).then_some((member, next))
    }

    /// What a local header says.
    fn local(bytes: &[u8], at: usize) -> Option<Self> {
        let fixed = slice(bytes, at, 30).filter(|header| header.starts_with(LOCAL))?;
        let start = at.checked_add(30)?;
        Some(Self {
            name: start..start.checked_add(short_at(fixed, 26)?)?,
            flags: u16_at(fixed, 6)?,
            method: u16_at(fixed, 8)?,
            packed: size_at(fixed, 18)?,
            size: size_at(fixed, 22)?,
            header: at,
        })
    }
}

fn inflate(data: &[u8], cap: u64) -> Option<Vec<u8>> {
    let (bytes, _) = read_capped(&mut DeflateDecoder::new(data), cap).ok()?;
    Some(bytes)
}

#[cfg(test)]
#[path = "apk_zip_tests.rs"]
mod tests;
