//! Tars on disk, plain or compressed, to be read once from front to back.

use std::fs::File;
use std::io::{BufReader, Read};
use std::path::Path;

use super::folder::open_regular;
use super::{Refusal, SourceError};
use crate::bounds::read_capped;
use crate::decode::tar::TarReader;
use crate::decode::unpack::{is_packed, unpack};
use crate::speech::{Message, Tell};

/// Bytes by which a compressed or encrypted archive is told.
const HEAD_BYTES: u64 = 512;

/// An archive before its first member.
pub(super) enum TarFile {
    /// Content that is not asked for is jumped over, and a member can be read at its place later.
    Plain(TarReader<File>),
    /// All of it has to be unpacked on the way.
    Packed(TarReader<Box<dyn Read>>),
}

/// The first bytes of an archive, for [`open`] and to recognise what is none.
///
/// # Errors
/// [`Refusal::Damaged`] when it cannot be read.
pub(super) fn head(path: &Path) -> Result<Vec<u8>, SourceError> {
    let mut file = open_regular(path).map_err(|error| damaged(&error))?;
    let (head, _) = read_capped(&mut file, HEAD_BYTES).map_err(|error| damaged(&error))?;
    Ok(head)
}

/// Opens an archive with this beginning.
///
/// # Errors
/// [`Refusal::Damaged`] when it cannot be read or unpacked from its beginning on.
pub(super) fn open(path: &Path, head: &[u8]) -> Result<TarFile, SourceError> {
    let file = open_regular(path).map_err(|error| damaged(&error))?;
    if !is_packed(head) {
        return Ok(TarFile::Plain(TarReader::seeking(file)));
    }
    let reader = unpack(head, BufReader::new(file)).map_err(|error| damaged(&error))?;
    Ok(TarFile::Packed(TarReader::new(reader)))
}

fn damaged(why: &dyn Tell) -> SourceError {
    SourceError {
        kind: Refusal::Damaged,
        path: String::new(),
        message: Message::new("why-archive-cannot-read").said("why", why.tell()),
        hint: Message::new("try-probably-copied-only-part-copy"),
    }
}
