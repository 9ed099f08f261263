//! The contents of files: decrypted blocks, and where the file ends in them.

use std::fmt;
use std::io::{self, Read};

use aes::Aes256;
use aes::cipher::array::Array;
use aes::cipher::{BlockModeDecrypt as _, KeyIvInit as _};

use super::FileKey;
use crate::bounds::len64;
use crate::decode::blocks::{fill, unfilled};

/// Bytes of a cipher block.
const BLOCK: usize = 16;
/// Bytes decrypted at once; a multiple of the block size.
const CHUNK: usize = 64 << 10;
/// What every SQLite database begins with.
const DATABASE: &[u8] = b"SQLite format 3\0";
/// What the plain files begin with that are read from backups: databases, property lists.
const PLAIN: [&[u8]; 4] = [DATABASE, b"bplist0", b"<?xml ", b"\xef\xbb\xbf<?xml"];

type Decryptor = cbc::Decryptor<Aes256>;

/// A decrypted file.
#[derive(Clone, PartialEq, Eq)]
pub struct Plain {
    /// What could be decrypted.
    pub bytes: Vec<u8>,
    /// Set when the encrypted file is known to have lost its end; why.
    pub cut: Option<&'static str>,
}

/// The contents are not for a log.
impl fmt::Debug for Plain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Plain({} bytes)", self.bytes.len())
    }
}

/// Whether a file is readable as it lies: tools that decrypt a backup leave its keys and flags as they were.
///
/// Bytes of a cipher begin like a database or a property list once in 2^40 files or less often, and their length is
/// always a multiple of 16. `size` is the size of the plain file that the listing states.
pub fn is_plain(bytes: &[u8], size: Option<u64>) -> bool {
    let ragged = bytes.len().checked_rem(BLOCK).is_some_and(|rest| rest != 0);
    PLAIN.iter().any(|magic| bytes.starts_with(magic)) || (ragged && size == Some(len64(bytes.len())))
}

impl FileKey {
    /// Decrypts a whole file in place and cuts off the filling. `size` is what the listing states, which is not always
    /// true: databases go on growing while they are copied.
    pub fn decrypt(&self, mut bytes: Vec<u8>, size: Option<u64>) -> Plain {
        let ragged = self.decrypt_blocks(&mut bytes);
        let cut = if ragged { Some("why-encrypted-file-ends-middle-block") } else { end(&mut bytes, size) };
        Plain { bytes, cut }
    }

    /// Decrypts the blocks of a file that was read in part, and drops a last one that is not whole; whether there was
    /// one.
    pub fn decrypt_blocks(&self, bytes: &mut Vec<u8>) -> bool {
        let (blocks, rest) = bytes.as_chunks_mut::<BLOCK>();
        let ragged = rest.len();
        self.decryptor().decrypt_blocks(Array::cast_slice_from_core_mut(blocks));
        bytes.truncate(bytes.len().saturating_sub(ragged));
        ragged > 0
    }

    /// Decrypts a stream block by block. Nothing is cut off at its end.
    pub fn reader<R: Read>(&self, reader: R) -> BlockReader<R> {
        BlockReader { reader, cipher: self.decryptor(), plain: Vec::new(), at: 0, ended: false }
    }

    fn decryptor(&self) -> Decryptor {
        Decryptor::new((&**self.0).into(), &Array::from([0; BLOCK]))
    }
}

/// Cuts off what follows the file in its last blocks; why its end is lost, if it is.
fn end(bytes: &mut Vec<u8>, size: Option<u64>) -> Option<&'static str> {
    // A database knows its pages, and no page is as short as a filling.
    if bytes.starts_with(DATABASE) {
        return None;
    }
    let length = len64(bytes.len());
    if size == Some(length) {
        return None;
    }
    if let Some(kept) = unfilled(bytes) {
        bytes.truncate(kept);
        return None;
    }
    match size {
        Some(size) if size < length => {
            bytes.truncate(usize::try_from(size).unwrap_or(usize::MAX));
            None
        }
        Some(_) => Some("why-shorter-than-listing-says-end"),
        None if bytes.is_empty() => None,
        None => Some("why-last-block-does-not-end"),
    }
}

/// A stream that decrypts whole blocks; bytes after the last whole block are dropped.
pub struct BlockReader<R> {
    reader: R,
    cipher: Decryptor,
    plain: Vec<u8>,
    at: usize,
    ended: bool,
}

impl<R> fmt::Debug for BlockReader<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BlockReader").finish_non_exhaustive()
    }
}

impl<R: Read> BlockReader<R> {
    fn refill(&mut self) -> io::Result<()> {
        self.at = 0;
        self.plain.resize(CHUNK, 0);
        let have = fill(&mut self.reader, &mut self.plain)?;
        self.ended = have < CHUNK;
        self.plain.truncate(have);
        let (blocks, rest) = self.plain.as_chunks_mut::<BLOCK>();
        let whole = have.saturating_sub(rest.len());
        self.cipher.decrypt_blocks(Array::cast_slice_from_core_mut(blocks));
        self.plain.truncate(whole);
        Ok(())
    }
}

impl<R: Read> Read for BlockReader<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.at >= self.plain.len() && !self.ended && !buffer.is_empty() {
            self.refill()?;
        }
        let ready = self.plain.get(self.at..).unwrap_or_default();
        let size = ready.len().min(buffer.len());
        if let (Some(from), Some(to)) = (ready.get(..size), buffer.get_mut(..size)) {
            to.copy_from_slice(from);
        }
        self.at = self.at.saturating_add(size);
        Ok(size)
    }
}
