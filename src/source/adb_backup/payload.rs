//! From a file to the members of the archive in it: decrypt, unpack, split, all as streams.

use std::io::{self, BufReader, Cursor, Read, Seek as _, SeekFrom};
use std::path::PathBuf;
use std::sync::Arc;

use crate::bounds::Limits;
use crate::decode::crypto::{ArchiveKey, CbcReader};
use crate::decode::inflate::{Inflate, Stop};
use crate::decode::tar::TarReader;
use crate::source::ReadError;
use crate::source::folder::open_regular;
use crate::speech::{Message, Tell};

/// Bytes read at once.
const CHUNK: usize = 64 << 10;
/// Bytes behind the end of an archive that are looked at; a tar is filled up to 10 KiB.
const REST_BYTES: usize = 1 << 20;

type Bytes = Box<dyn Read + Send>;

/// Where the bytes of a backup lie.
#[derive(Debug, Clone)]
pub(in crate::source) enum Origin {
    /// In a file.
    Path(PathBuf),
    /// In memory, out of another container.
    Bytes(Arc<Vec<u8>>),
}

impl Origin {
    /// A reader from a position on.
    pub(super) fn reader(&self, from: u64) -> Result<Bytes, ReadError> {
        match self {
            Self::Path(path) => {
                let mut file = open_regular(path)?;
                file.seek(SeekFrom::Start(from)).map_err(|error| ReadError::Damaged(error.tell()))?;
                Ok(Box::new(file))
            }
            Self::Bytes(bytes) => {
                let mut cursor = Cursor::new(Shared(Arc::clone(bytes)));
                cursor.set_position(from);
                Ok(Box::new(cursor))
            }
        }
    }
}

struct Shared(Arc<Vec<u8>>);

impl AsRef<[u8]> for Shared {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// One backup file, ready to be read as often as needed.
#[derive(Debug)]
pub(super) struct Volume {
    /// Its name in the folder it lies in; empty when it is the source itself.
    pub(super) name: String,
    /// Where its bytes lie.
    pub(super) origin: Origin,
    /// Where the archive begins.
    pub(super) payload: u64,
    /// Whether it is compressed.
    pub(super) compressed: bool,
    /// Its key, where it is encrypted.
    pub(super) key: Option<ArchiveKey>,
}

impl Volume {
    /// The members of the archive.
    pub(super) fn members(&self, limits: &Limits) -> Result<TarReader<Payload>, ReadError> {
        let raw = self.origin.reader(self.payload)?;
        let plain: Bytes = match &self.key {
            Some(key) => Box::new(CbcReader::new(raw, key)),
            None => raw,
        };
        let payload = if self.compressed {
            Payload::Packed(Inflate::new(plain, limits))
        } else {
            Payload::Plain(BufReader::with_capacity(CHUNK, plain))
        };
        Ok(TarReader::new(payload))
    }
}

/// The bytes of the archive.
pub(super) enum Payload {
    Plain(BufReader<Bytes>),
    Packed(Inflate<Bytes>),
}

impl Read for Payload {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Plain(reader) => reader.read(buffer),
            Self::Packed(reader) => reader.read(buffer),
        }
    }
}

impl Payload {
    /// Why reading was stopped, where a limit did it rather than the end of the file. With what can be done.
    pub(super) fn limit(&self) -> Option<Message> {
        match self {
            Self::Plain(_) => None,
            Self::Packed(reader) => reader.stopped().map(|stop| match stop {
                Stop::Bytes(most) => Message::new("why-backup-larger-than-limit").put("most", most),
                Stop::Ratio(ratio) => Message::new("why-backup-grows-over-limit").put("ratio", ratio),
            }),
        }
    }

    /// What follows the end of the archive, if it is more than the usual filling.
    pub(super) fn rest(&mut self) -> Option<Message> {
        let mut buffer = vec![0_u8; CHUNK];
        let mut looked = 0_usize;
        while looked < REST_BYTES {
            match self.read(&mut buffer) {
                Ok(0) => break,
                Ok(read) if buffer.get(..read).unwrap_or_default().iter().any(|byte| *byte != 0) => {
                    return Some(Message::new("why-data-follow-end-archive-they"));
                }
                Ok(read) => looked = looked.saturating_add(read),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Some(Message::new("why-behind-end-archive").told("why", &error)),
            }
        }
        let more = match self {
            Self::Packed(reader) => reader.has_rest().unwrap_or(false),
            Self::Plain(_) => false,
        };
        more.then(|| Message::new("why-data-follow-end-compressed-stream"))
    }
}
