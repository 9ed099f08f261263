//! Keys and streams of encrypted adb backups: PBKDF2-HMAC-SHA1 and AES-256 in CBC mode.
//!
//! Versions of Android disagree on how a passphrase and a key become bytes, and old files give no hint, so both ways
//! are tried: characters as UTF-8 or cut to 8 bits.

use std::io::{self, Read};

use aes::Aes256;
use aes::cipher::array::Array;
use aes::cipher::{BlockModeDecrypt as _, KeyIvInit as _};
use sha1::Sha1;
use zeroize::Zeroizing;

use crate::decode::adb_header::Encryption;
use crate::decode::blocks::{fill, unfilled};

/// Bytes decrypted at once; a multiple of the block size.
const CHUNK: usize = 64 << 10;
/// Bytes of a cipher block.
const BLOCK: usize = 16;
/// Bytes of a key.
const KEY: usize = 32;

type Decryptor = cbc::Decryptor<Aes256>;

/// The key of an archive. It is wiped when it is dropped and never shown.
#[derive(Clone)]
pub struct ArchiveKey {
    /// Stays where it is until it is wiped: a move of the bytes themselves would leave a copy behind.
    key: Box<Zeroizing<[u8; KEY]>>,
    iv: [u8; BLOCK],
}

impl std::fmt::Debug for ArchiveKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ArchiveKey(..)")
    }
}

/// Finds the key of an archive. `None`: the passphrase is wrong, or the header is damaged in a way that looks the same.
pub fn unlock(encryption: &Encryption, passphrase: &[u8]) -> Option<ArchiveKey> {
    let cut = low_bytes(passphrase);
    let cut = cut.filter(|cut| cut.as_slice() != passphrase);
    let ways = [Some(passphrase), cut.as_ref().map(|cut| cut.as_slice())];
    ways.into_iter().flatten().find_map(|way| unlock_with(encryption, way))
}

fn unlock_with(encryption: &Encryption, passphrase: &[u8]) -> Option<ArchiveKey> {
    let user_key = derive(passphrase, &encryption.user_salt, encryption.rounds);
    let mut blob = Zeroizing::new(encryption.blob.clone());
    let mut cipher = Decryptor::new(&Array::from(*user_key), &Array::from(encryption.user_iv));
    decrypt(&mut cipher, &mut blob);
    // The block: length and vector, length and key, length and checksum.
    let (iv, rest) = field(&blob)?;
    let (key, rest) = field(rest)?;
    let (checksum, _) = field(rest)?;
    let iv: [u8; BLOCK] = iv.try_into().ok()?;
    let key: &[u8; KEY] = key.try_into().ok()?;
    let matches =
        |bytes: &[u8]| derive(bytes, &encryption.checksum_salt, encryption.rounds).as_slice() == checksum;
    (matches(&as_java_text(key)) || matches(key)).then(|| {
        let mut own = Box::new(Zeroizing::new([0; KEY]));
        own.copy_from_slice(key);
        ArchiveKey { key: own, iv }
    })
}

fn derive(secret: &[u8], salt: &[u8], rounds: u32) -> Zeroizing<[u8; KEY]> {
    let mut key = Zeroizing::new([0_u8; KEY]);
    pbkdf2::pbkdf2_hmac::<Sha1>(secret, salt, rounds, &mut *key);
    key
}

fn field(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_first()?;
    rest.split_at_checked(usize::from(*length))
}

/// A key as Android since 4.4 makes text of it for the checksum: each byte, with its sign, as a 16-bit character in
/// UTF-8.
fn as_java_text(key: &[u8]) -> Zeroizing<Vec<u8>> {
    let mut text = Zeroizing::new(Vec::with_capacity(key.len().saturating_mul(3)));
    for byte in key {
        if *byte < 0x80 {
            text.push(*byte);
        } else {
            // U+FF80 to U+FFFF.
            text.extend_from_slice(&[0xef, 0xbe | (byte >> 6 & 1), byte & 0x3f | 0x80]);
        }
    }
    text
}

/// The characters of a passphrase cut to their low 8 bits; `None` when it is no text.
fn low_bytes(passphrase: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let text = std::str::from_utf8(passphrase).ok()?;
    Some(Zeroizing::new(text.encode_utf16().map(|unit| unit.to_le_bytes()[0]).collect()))
}

/// Decrypts whole blocks in place; what is left over at the end stays as it is.
fn decrypt(cipher: &mut Decryptor, bytes: &mut [u8]) {
    let (blocks, _) = bytes.as_chunks_mut::<BLOCK>();
    cipher.decrypt_blocks(Array::cast_slice_from_core_mut(blocks));
}

/// Decrypts a stream. Bytes after the last whole block and a wrong filling at the end are errors, which come after
/// everything before them was given out.
pub struct CbcReader<R> {
    reader: R,
    cipher: Decryptor,
    /// Decrypted bytes that were not given out yet; the last block is held back until the end is known.
    plain: Vec<u8>,
    at: usize,
    limit: usize,
    ended: bool,
    fault: Option<&'static str>,
}

impl<R: Read> CbcReader<R> {
    /// A stream with the key of its archive.
    pub fn new(reader: R, key: &ArchiveKey) -> Self {
        let cipher = Decryptor::new((&**key.key).into(), &Array::from(key.iv));
        Self { reader, cipher, plain: Vec::new(), at: 0, limit: 0, ended: false, fault: None }
    }

    fn refill(&mut self) -> io::Result<()> {
        self.plain.drain(..self.at);
        self.at = 0;
        let start = self.plain.len();
        self.plain.resize(start.saturating_add(CHUNK), 0);
        let read = fill(&mut self.reader, self.plain.get_mut(start..).unwrap_or_default())?;
        self.ended = read < CHUNK;
        let have = start.saturating_add(read);
        self.plain.truncate(have);
        let fresh = self.plain.get_mut(start..).unwrap_or_default();
        let ragged = fresh.len().checked_rem(BLOCK).unwrap_or(0);
        decrypt(&mut self.cipher, fresh);
        self.plain.truncate(have.saturating_sub(ragged));
        if self.ended {
            self.finish(ragged > 0);
        } else {
            self.limit = self.plain.len().saturating_sub(BLOCK);
        }
        Ok(())
    }

    /// Takes the filling off: as many bytes as each of them says.
    fn finish(&mut self, ragged: bool) {
        match unfilled(&self.plain).filter(|_| !ragged) {
            Some(kept) => self.plain.truncate(kept),
            None => self.fault = Some("the encrypted data end in the middle, or are damaged"),
        }
        self.limit = self.plain.len();
    }
}

impl<R: Read> Read for CbcReader<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        while self.at >= self.limit {
            if self.ended {
                return match self.fault.take() {
                    Some(fault) => Err(io::Error::new(io::ErrorKind::InvalidData, fault)),
                    None => Ok(0),
                };
            }
            self.refill()?;
        }
        let ready = self.plain.get(self.at..self.limit).unwrap_or_default();
        let size = ready.len().min(buffer.len());
        if let (Some(from), Some(to)) = (ready.get(..size), buffer.get_mut(..size)) {
            to.copy_from_slice(from);
        }
        self.at = self.at.saturating_add(size);
        Ok(size)
    }
}

impl<R> std::fmt::Debug for CbcReader<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CbcReader").finish_non_exhaustive()
    }
}

#[cfg(test)]
#[expect(clippy::arithmetic_side_effects, reason = "tests make their own small inputs")]
mod tests {
    use super::*;
    use aes::cipher::BlockModeEncrypt as _;

    type Encryptor = cbc::Encryptor<Aes256>;

    fn encrypt(key: [u8; KEY], iv: [u8; BLOCK], plain: &[u8]) -> Vec<u8> {
        let mut bytes = plain.to_vec();
        let filling = BLOCK - plain.len() % BLOCK;
        bytes.resize(plain.len() + filling, u8::try_from(filling).unwrap());
        let (blocks, _) = bytes.as_chunks_mut::<BLOCK>();
        Encryptor::new(&Array::from(key), &Array::from(iv))
            .encrypt_blocks(Array::cast_slice_from_core_mut(blocks));
        bytes
    }

    fn sealed(passphrase: &[u8], checksum_of: &[u8], key: [u8; KEY], lengths: [u8; 3]) -> Encryption {
        let (user_salt, checksum_salt, rounds) = (vec![1; 64], vec![2; 64], 3);
        let checksum = derive(checksum_of, &checksum_salt, rounds);
        let mut blob = vec![lengths[0]];
        blob.extend([9; BLOCK]);
        blob.push(lengths[1]);
        blob.extend(key);
        blob.push(lengths[2]);
        blob.extend(*checksum);
        let blob = encrypt(*derive(passphrase, &user_salt, rounds), [4; BLOCK], &blob);
        Encryption { user_salt, checksum_salt, rounds, user_iv: [4; BLOCK], blob }
    }

    const LENGTHS: [u8; 3] = [16, 32, 32];

    fn key() -> [u8; KEY] {
        std::array::from_fn(|at| u8::try_from(at * 8 % 256).unwrap())
    }

    #[test]
    fn both_ways_of_text_and_of_checksums() {
        let java: Vec<u8> = key()
            .iter()
            .flat_map(|byte| {
                let unit = u32::from(i16::from(i8::from_ne_bytes([*byte])).cast_unsigned());
                char::from_u32(unit).unwrap().to_string().into_bytes()
            })
            .collect();
        assert_eq!(&*as_java_text(&key()), &java);
        for passphrase in ["pässwörd", "plain", ""] {
            let low: Vec<u8> =
                passphrase.chars().map(|c| u8::try_from(u32::from(c) & 255).unwrap()).collect();
            for encoded in [passphrase.as_bytes(), &low] {
                for checksum in [&java[..], &key()] {
                    let sealed = sealed(encoded, checksum, key(), LENGTHS);
                    let opened = unlock(&sealed, passphrase.as_bytes()).unwrap();
                    assert_eq!((**opened.key, opened.iv), (key(), [9; BLOCK]));
                    assert!(unlock(&sealed, b"other").is_none());
                    assert!(!format!("{opened:?}").contains('9'));
                }
            }
        }
    }

    #[test]
    fn lengths_that_lie_are_no_key() {
        for lengths in [[200, 32, 32], [16, 255, 32], [16, 32, 255], [0, 0, 0], [16, 31, 32]] {
            assert!(unlock(&sealed(b"x", &key(), key(), lengths), b"x").is_none(), "{lengths:?}");
        }
        let mut odd = sealed(b"x", &key(), key(), LENGTHS);
        odd.blob.pop();
        assert!(unlock(&odd, b"x").is_none());
        odd.blob.clear();
        assert!(unlock(&odd, b"x").is_none());
    }

    fn drain(bytes: &[u8]) -> (Vec<u8>, Option<String>) {
        let key = ArchiveKey { key: Box::new(Zeroizing::new([5; KEY])), iv: [6; BLOCK] };
        let mut reader = CbcReader::new(bytes, &key);
        let (mut all, mut buffer) = (Vec::new(), [0_u8; 1000]);
        loop {
            match reader.read(&mut buffer) {
                Ok(0) => return (all, None),
                Ok(read) => all.extend_from_slice(&buffer[..read]),
                Err(error) => return (all, Some(error.to_string())),
            }
        }
    }

    #[test]
    fn streams_of_every_length() {
        for length in [0, 1, 15, 16, 17, 1000, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK + 5] {
            let plain: Vec<u8> = (0..length).map(|at| u8::try_from(at % 251).unwrap()).collect();
            let sealed = encrypt([5; KEY], [6; BLOCK], &plain);
            assert_eq!(drain(&sealed), (plain.clone(), None), "{length}");
            let (cut, fault) = drain(&sealed[..sealed.len() - 1]);
            assert!(fault.is_some() && plain.starts_with(&cut[..cut.len().min(plain.len())]), "{length}");
        }
        assert!(drain(b"").1.is_some());
    }
}
