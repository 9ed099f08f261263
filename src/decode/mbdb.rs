//! `Manifest.mbdb`, the listing of backups of iOS 5 to 9: records one after another, numbers with the high byte first.
//!
//! A record is: domain, path, target of a link, digest, key (each a 16-bit length and bytes, the length FFFF for none),
//! mode (16 bits), inode (64), user and group (32 each), three times (32 each), size (64), protection class (8), number
//! of properties (8) and so many pairs of texts. Layout as the readers of pyiosbackup and iLEAPP agree on it.

use crate::speech::{Message, Tell};
use crate::text::lossy;

/// What the file begins with.
pub const MAGIC: &[u8] = b"mbdb\x05\x00";
/// Longest domain that is believed when a record is looked for after damage. Domains hold an identifier of an app.
const DOMAIN_BYTES: usize = 512;
/// Bytes of a record between its texts and its properties.
const FIXED: usize = 40;

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record<'m> {
    /// Domain; invalid UTF-8 became U+FFFD.
    pub domain: std::borrow::Cow<'m, str>,
    /// Path in it.
    pub path: std::borrow::Cow<'m, str>,
    /// Protection class and wrapped key, in an encrypted backup.
    pub key: Option<&'m [u8]>,
    /// What it is.
    pub kind: Kind,
    /// Size in bytes.
    pub size: u64,
}

/// What an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A regular file.
    File,
    /// A folder.
    Folder,
    /// A symbolic link.
    Link,
    /// Something else.
    Other,
}

/// Why a part of the listing was lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MbdbError {
    /// It does not begin as such a listing does.
    #[error("it does not begin as a listing does")]
    Magic,
    /// A record that makes no sense; reading went on at the next one that does.
    #[error("damaged at byte {0}")]
    Damaged(usize),
    /// A record that makes no sense, and none after it.
    #[error("it breaks off, or is damaged to its end, at byte {0}")]
    Cut(usize),
}

impl Tell for MbdbError {
    fn tell(&self) -> Message {
        match self {
            Self::Magic => Message::new("why-begins-not-as-listing"),
            Self::Damaged(at) => Message::new("why-damaged-at-byte").put("at", at),
            Self::Cut(at) => Message::new("why-listing-breaks-off").put("at", at),
        }
    }
}

/// The records in order. After damage the next record that makes sense is looked for.
///
/// # Errors
/// [`MbdbError::Magic`] when the bytes are no such listing.
pub fn records(bytes: &[u8]) -> Result<Records<'_>, MbdbError> {
    if !bytes.starts_with(MAGIC) {
        return Err(MbdbError::Magic);
    }
    Ok(Records { bytes, at: MAGIC.len() })
}

/// Iterator over records.
#[derive(Debug, Clone)]
pub struct Records<'m> {
    bytes: &'m [u8],
    at: usize,
}

impl<'m> Iterator for Records<'m> {
    type Item = Result<Record<'m>, MbdbError>;

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.bytes.get(self.at..).filter(|rest| !rest.is_empty())?;
        let damaged = self.at;
        if let Some((record, length)) = record(rest) {
            self.at = self.at.saturating_add(length);
            return Some(Ok(record));
        }
        let begins = |at: &usize| self.bytes.get(*at..).is_some_and(is_sound);
        if let Some(next) = (self.at.saturating_add(1)..self.bytes.len()).find(begins) {
            self.at = next;
            return Some(Err(MbdbError::Damaged(damaged)));
        }
        self.at = self.bytes.len();
        Some(Err(MbdbError::Cut(damaged)))
    }
}

/// Whether a record that makes sense begins here: a domain as phones name them, and a file, folder or link.
fn is_sound(bytes: &[u8]) -> bool {
    let Some((length, rest)) = bytes.split_first_chunk::<2>() else { return false };
    let length = usize::from(u16::from_be_bytes(*length));
    if !(6..=DOMAIN_BYTES).contains(&length) || !rest.first().is_some_and(u8::is_ascii_uppercase) {
        return false;
    }
    let Some(domain) = rest.get(..length) else { return false };
    let name = domain.split(|b| *b == b'-').next().unwrap_or_default();
    let fits = name.iter().all(u8::is_ascii_alphabetic)
        && (name.ends_with(b"Domain") || name.starts_with(b"AppDomain"));
    fits && record(bytes).is_some_and(|(record, _)| record.kind != Kind::Other)
}

/// One record, and its length.
fn record(bytes: &[u8]) -> Option<(Record<'_>, usize)> {
    let mut cursor = Cursor { rest: bytes };
    let domain = cursor.text()?.0?;
    let path = cursor.text()?.0.unwrap_or_default();
    let (_target, _digest, Text(key)) = (cursor.text()?, cursor.text()?, cursor.text()?);
    let fixed = cursor.take(FIXED)?;
    let (mode, rest) = fixed.split_first_chunk::<2>()?;
    let size = rest.get(28..36)?.first_chunk::<8>()?;
    let properties = *rest.get(37)?;
    for _ in 0..properties {
        cursor.text()?;
        cursor.text()?;
    }
    let kind = match u16::from_be_bytes(*mode) & 0o170_000 {
        0o100_000 => Kind::File,
        0o040_000 => Kind::Folder,
        0o120_000 => Kind::Link,
        _ => Kind::Other,
    };
    let size = u64::from_be_bytes(*size);
    let length = bytes.len().checked_sub(cursor.rest.len())?;
    Some((Record { domain: lossy(domain), path: lossy(path), key, kind, size }, length))
}

/// A text of a record; the length FFFF says that there is none.
struct Text<'m>(Option<&'m [u8]>);

struct Cursor<'m> {
    rest: &'m [u8],
}

impl<'m> Cursor<'m> {
    fn take(&mut self, count: usize) -> Option<&'m [u8]> {
        let (taken, rest) = self.rest.split_at_checked(count)?;
        self.rest = rest;
        Some(taken)
    }

    /// A text, or that there is none; `None` when the bytes end before it does.
    fn text(&mut self) -> Option<Text<'m>> {
        let (length, rest) = self.rest.split_first_chunk::<2>()?;
        self.rest = rest;
        let length = u16::from_be_bytes(*length);
        Some(Text(if length == u16::MAX { None } else { Some(self.take(usize::from(length))?) }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: Option<&[u8]>) -> Vec<u8> {
        let length = text.map_or(u16::MAX, |text| u16::try_from(text.len()).unwrap());
        [length.to_be_bytes().as_slice(), text.unwrap_or_default()].concat()
    }

    fn written(domain: &str, path: &str, mode: u16, size: u64, key: Option<&[u8]>) -> Vec<u8> {
        let mut bytes = [
            text(Some(domain.as_bytes())),
            text(Some(path.as_bytes())),
            text(None),
            text(Some(&[7; 20])),
            text(key),
        ]
        .concat();
        bytes.extend(mode.to_be_bytes());
        bytes.extend([0; 28]);
        bytes.extend(size.to_be_bytes());
        bytes.extend([3, 1]);
        bytes.extend(text(Some(b"name")));
        bytes.extend(text(Some(b"\xff\xfe")));
        bytes
    }

    fn listing(records: &[Vec<u8>]) -> Vec<u8> {
        [MAGIC.to_vec(), records.concat()].concat()
    }

    fn sample() -> [Vec<u8>; 3] {
        [
            written("HomeDomain", "", 0o040_755, 0, None),
            written("HomeDomain", "Library/TCC/TCC.db", 0o100_644, 77, Some(&[9; 44])),
            written("AppDomain-org.a.b", "Library", 0o120_755, 0, None),
        ]
    }

    #[test]
    fn records_are_read_in_order() {
        let bytes = listing(&sample());
        let all: Vec<Record<'_>> = records(&bytes).unwrap().map(Result::unwrap).collect();
        let kinds: Vec<Kind> = all.iter().map(|record| record.kind).collect();
        assert_eq!(kinds, [Kind::Folder, Kind::File, Kind::Link]);
        assert_eq!(
            (all[1].path.as_ref(), all[1].size, all[1].key),
            ("Library/TCC/TCC.db", 77, Some(&[9; 44][..]))
        );
    }

    #[test]
    fn a_damaged_record_costs_only_itself() {
        let [first, mut second, third] = sample();
        // A length that reaches beyond the end.
        second[12] = 0xff;
        second[13] = 0xf0;
        let bytes = listing(&[first, second, third]);
        let all: Vec<Result<Record<'_>, MbdbError>> = records(&bytes).unwrap().collect();
        assert_eq!(all.iter().filter(|record| record.is_ok()).count(), 2);
        assert!(matches!(all[1], Err(MbdbError::Damaged(_))), "{:?}", all[1]);
        assert_eq!(all[2].as_ref().unwrap().domain, "AppDomain-org.a.b");
    }

    #[test]
    fn every_cut_and_every_rubbish_ends() {
        let bytes = listing(&sample());
        for end in 0..bytes.len() {
            match records(&bytes[..end]) {
                Err(error) => assert!(error == MbdbError::Magic && end < MAGIC.len()),
                Ok(records) => assert!(records.count() <= 3),
            }
        }
        let rubbish = [MAGIC, &[0xff; 4096]].concat();
        assert_eq!(records(&rubbish).unwrap().last(), Some(Err(MbdbError::Cut(6))));
        let zeros = [MAGIC, &[0; 4096]].concat();
        assert!(records(&zeros).unwrap().count() < 4096);
    }
}
