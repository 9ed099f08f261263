//! The header of an adb backup: text lines before the archive (AOSP `BackupManagerService`, `FullBackupEngine`).
//!
//! `ANDROID BACKUP`, version, whether it is compressed, algorithm; when that is `AES-256`, five lines about keys follow.
//! Xiaomi's backup app writes some lines of its own before it.

use crate::bounds::len64;
use crate::speech::{Message, Tell};

/// First line.
pub const MAGIC: &[u8] = b"ANDROID BACKUP";
/// First line of Xiaomi's wrapper.
pub const WRAPPER: &[u8] = b"MIUI BACKUP";
/// Longest line, in bytes.
const LINE_BYTES: usize = 4096;
/// Bytes of the wrapper in which the header proper must begin.
const WRAPPER_BYTES: usize = 4096;
/// Versions that are known: 1 (Android 4.0), 2 (4.4, other checksum), 3 and 4 (5.0), 5 (8.0, key-value data).
const KNOWN: std::ops::RangeInclusive<u32> = 1..=5;
/// Versions above this are taken for damage rather than for something new.
const FUTURE: u32 = 99;
/// Most rounds of key derivation that are done for a file that asks for them.
const ROUNDS: std::ops::RangeInclusive<u32> = 1..=10_000_000;
/// Bytes of a salt.
const SALT: usize = 64;
/// Bytes of the encrypted block with the keys.
const BLOB: usize = 96;

/// A header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdbHeader {
    /// Version of the format.
    pub version: u32,
    /// Whether the archive is compressed (one zlib stream).
    pub compressed: bool,
    /// How it is encrypted, if it is.
    pub encryption: Option<Encryption>,
    /// Where the archive begins in the file, in bytes.
    pub payload: u64,
    /// Remarks for the technician.
    pub notes: Vec<Message>,
}

/// What is needed, beside the passphrase, to decrypt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Encryption {
    /// Salt of the key that the passphrase gives.
    pub user_salt: Vec<u8>,
    /// Salt of the checksum of the archive's key.
    pub checksum_salt: Vec<u8>,
    /// Rounds of key derivation, at most 10,000,000.
    pub rounds: u32,
    /// Initial vector of the block with the keys.
    pub user_iv: [u8; 16],
    /// The encrypted block with the keys.
    pub blob: Vec<u8>,
}

/// What is wrong with a header.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct HeaderError(String);

impl Tell for HeaderError {
    fn tell(&self) -> Message {
        Message::technical(&self.0)
    }
}

/// Whether a file begins like an adb backup, with or without Xiaomi's wrapper.
pub fn is_backup(head: &[u8]) -> bool {
    [MAGIC, WRAPPER].iter().any(|magic| {
        head.strip_prefix(*magic).is_some_and(|rest| rest.starts_with(b"\n") || rest.starts_with(b"\r\n"))
    })
}

/// Reads the header from the first bytes of a file.
///
/// # Errors
/// [`HeaderError`] when a line is missing, too long or no value that it can have.
pub fn parse(head: &[u8]) -> Result<AdbHeader, HeaderError> {
    let skipped = if head.starts_with(WRAPPER) { wrapped(head)? } else { 0 };
    let mut lines = Lines { rest: head.get(skipped..).unwrap_or_default(), at: skipped };
    if lines.next("its first line")? != MAGIC {
        return Err(HeaderError("it does not begin as an adb backup".to_owned()));
    }
    let mut notes = Vec::new();
    let version = version(lines.next("the version")?, &mut notes)?;
    let compressed = match lines.next("the compression")? {
        b"0" => false,
        b"1" => true,
        other => return Err(odd("compression", other)),
    };
    let encryption = match lines.next("the algorithm")? {
        b"none" => None,
        b"AES-256" => Some(encryption(&mut lines)?),
        other => return Err(odd("encryption algorithm", other)),
    };
    Ok(AdbHeader { version, compressed, encryption, payload: len64(lines.at), notes })
}

/// Where the header proper begins behind Xiaomi's lines.
fn wrapped(head: &[u8]) -> Result<usize, HeaderError> {
    let window = head.get(..head.len().min(WRAPPER_BYTES)).unwrap_or_default();
    let inner = [&b"\nANDROID BACKUP\n"[..], b"\nANDROID BACKUP\r\n"]
        .iter()
        .filter_map(|mark| memchr::memmem::find(window, mark))
        .min();
    inner.map(|at| at.saturating_add(1)).ok_or_else(|| {
        HeaderError("no adb backup follows the lines that Xiaomi's phones put first".to_owned())
    })
}

fn version(line: &[u8], notes: &mut Vec<Message>) -> Result<u32, HeaderError> {
    match number(line) {
        Some(version) if KNOWN.contains(&version) => Ok(version),
        Some(version) if version > *KNOWN.end() && version <= FUTURE => {
            notes.push(Message::new("why-adb-version-newer").put("version", version));
            Ok(version)
        }
        _ => Err(odd("version", line)),
    }
}

fn encryption(lines: &mut Lines<'_>) -> Result<Encryption, HeaderError> {
    let user_salt = hex(lines.next("the first salt")?, "first salt", SALT)?;
    let checksum_salt = hex(lines.next("the second salt")?, "second salt", SALT)?;
    let line = lines.next("the number of rounds")?;
    let rounds = number(line)
        .filter(|rounds| ROUNDS.contains(rounds))
        .ok_or_else(|| odd("number of rounds (1 to 10000000)", line))?;
    let iv = hex(lines.next("the initial vector")?, "initial vector", 16)?;
    let user_iv = iv.first_chunk().copied().ok_or_else(|| odd("initial vector", &iv))?;
    let blob = hex(lines.next("the block with the keys")?, "block with the keys", BLOB)?;
    Ok(Encryption { user_salt, checksum_salt, rounds, user_iv, blob })
}

struct Lines<'a> {
    rest: &'a [u8],
    at: usize,
}

impl<'a> Lines<'a> {
    fn next(&mut self, what: &str) -> Result<&'a [u8], HeaderError> {
        let window = self.rest.get(..self.rest.len().min(LINE_BYTES)).unwrap_or_default();
        let end = memchr::memchr(b'\n', window).ok_or_else(|| {
            let why = if window.len() < LINE_BYTES { "the file ends" } else { "a line is too long" };
            HeaderError(format!("its header is damaged: {why} where {what} should be"))
        })?;
        let line = window.get(..end).unwrap_or_default();
        let next = end.saturating_add(1);
        self.rest = self.rest.get(next..).unwrap_or_default();
        self.at = self.at.saturating_add(next);
        Ok(line.strip_suffix(b"\r").unwrap_or(line))
    }
}

fn odd(what: &str, line: &[u8]) -> HeaderError {
    let text = crate::text::lossy(line);
    HeaderError(format!(
        "its header is damaged: \"{}\" is no {what}",
        crate::text::printable(crate::text::clip(&text, 40))
    ))
}

fn number(line: &[u8]) -> Option<u32> {
    let digits = !line.is_empty() && line.len() <= 10 && line.iter().all(u8::is_ascii_digit);
    std::str::from_utf8(line).ok().filter(|_| digits)?.parse().ok()
}

fn hex(line: &[u8], what: &str, length: usize) -> Result<Vec<u8>, HeaderError> {
    crate::decode::certificate::from_hex(line).filter(|bytes| bytes.len() == length).ok_or_else(|| {
        HeaderError(format!("its header is damaged: the {what} is not {length} bytes in hexadecimal"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locked(change: &[(usize, &str)]) -> Vec<u8> {
        let mut lines = ["ANDROID BACKUP", "5", "1", "AES-256"].map(str::to_owned).to_vec();
        lines.extend([
            "AB".repeat(64),
            "cd".repeat(64),
            "10000".to_owned(),
            "01".repeat(16),
            "FF".repeat(96),
        ]);
        for (line, text) in change {
            lines[*line] = (*text).to_owned();
        }
        (lines.join("\n") + "\npayload").into_bytes()
    }

    #[test]
    fn plain_headers() {
        for version in 1..=5 {
            let head = format!("ANDROID BACKUP\n{version}\n1\nnone\nx");
            let header = parse(head.as_bytes()).unwrap();
            assert_eq!((header.version, header.compressed, header.payload), (version, true, 24));
            assert!(header.encryption.is_none() && header.notes.is_empty());
            assert!(is_backup(head.as_bytes()));
        }
        let crlf = parse(b"ANDROID BACKUP\r\n1\r\n0\r\nnone\r\nx").unwrap();
        assert_eq!((crlf.compressed, crlf.payload), (false, 28));
        assert_eq!(parse(b"ANDROID BACKUP\n6\n0\nnone\n").unwrap().notes.len(), 1);
    }

    #[test]
    fn the_wrapper_of_xiaomi() {
        let head = b"MIUI BACKUP\n2\ncom.a App\n-1\n0\nANDROID BACKUP\n5\n0\nnone\nx";
        assert!(is_backup(head));
        assert_eq!(parse(head).unwrap().payload, 53);
        let far = [&b"MIUI BACKUP\n"[..], &[b'x'; 5000], b"\nANDROID BACKUP\n5\n0\nnone\n"].concat();
        assert!(parse(&far).unwrap_err().to_string().contains("Xiaomi"));
    }

    #[test]
    fn encrypted_headers() {
        let header = parse(&locked(&[])).unwrap();
        let encryption = header.encryption.unwrap();
        assert_eq!((encryption.rounds, encryption.user_iv), (10_000, [1; 16]));
        assert_eq!((encryption.user_salt.len(), encryption.blob.len()), (64, 96));
    }

    #[test]
    fn damaged_headers_are_refused() {
        let long = "A".repeat(5000);
        for (line, text) in [
            (0, "ANDROID BACKUPS"),
            (1, "0"),
            (1, "-1"),
            (1, "99999999999"),
            (1, "100"),
            (1, ""),
            (2, "2"),
            (2, "true"),
            (3, "aes"),
            (3, "AES-128"),
            (4, "ABC"),
            (4, "AB"),
            (4, &long),
            (5, "zz"),
            (6, "0"),
            (6, "4000000000"),
            (6, "10000001"),
            (6, "ten"),
            (7, "0101"),
            (8, "FFFF"),
            (8, "Ä"),
        ] {
            assert!(parse(&locked(&[(line, text)])).is_err(), "{line}: {text}");
        }
        assert!(parse(b"").is_err());
        let whole = locked(&[]);
        let end = whole.len() - "payload".len();
        for at in 0..end {
            assert!(parse(&whole[..at]).is_err(), "{at}");
        }
    }
}
