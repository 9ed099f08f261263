//! Tar archives as a stream: one header at a time, never more in memory than one header and what is asked for.
//!
//! Read are ustar, v7, GNU long names and PAX `path` and `size`. Links, devices, pipes and sparse files are named and
//! never followed or expanded. A name is only ever a label: `/` and `./` at its start are taken off (TWRP writes
//! absolute names), and a name with `..` in it is left out. After a damaged header the next valid one is looked for.

mod header;

use std::io::{self, Read, Seek, SeekFrom};

use self::header::{BLOCK, Header, Type};
use crate::bounds::len64;
use crate::speech::{Message, Tell};

pub use self::header::is_header;

/// Most bytes of a long name, and of the extended records of one member, that are kept.
const EXTENDED_BYTES: u64 = 1 << 20;
/// Longest name that is believed, in bytes. Linux allows 4,096.
const NAME_BYTES: usize = 8 << 10;
/// Bytes moved at once.
const CHUNK: usize = 64 << 10;
/// Most different remarks kept.
const NOTES: usize = 8;

/// What a member is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A regular file.
    File,
    /// A folder.
    Folder,
    /// A symbolic or hard link; it is not followed.
    Link,
    /// A device, a pipe, a sparse file or something unknown; it is not read.
    Other,
}

/// A member of an archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Its name with `/` between parts, without `/` at either end. Evidence: it may hold anything but NUL and `..`.
    pub name: String,
    /// Size of its content in bytes, as declared: the archive may end before.
    pub size: u64,
    /// Where its content begins, in bytes from the beginning of the archive.
    pub offset: u64,
    /// What it is.
    pub kind: Kind,
}

/// What could be read of a member's content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// Why there are no more, where the content goes on.
    pub cut: Option<Message>,
}

/// Why an archive cannot be read further, or a part of it was passed over.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TarError {
    /// A header that is none; the reader goes on at the next valid one.
    #[error("damaged at byte {0}: no valid header there")]
    Header(u64),
    /// The archive ends in the middle.
    #[error("it ends in the middle, at byte {0}")]
    Cut(u64),
    /// The bytes cannot be had (a damaged compression, a failing disk).
    #[error("{0}")]
    Read(String),
}

impl Tell for TarError {
    fn tell(&self) -> Message {
        match self {
            Self::Header(at) => Message::new("why-no-valid-header").put("at", at),
            Self::Cut(at) => Message::new("why-ends-in-middle").put("at", at),
            Self::Read(why) => Message::technical(why),
        }
    }
}

/// Reads an archive member by member. As an [`Iterator`] it gives the members; between two of them
/// [`TarReader::read`] and [`TarReader::content`] give the content of the last one. What is not asked for is skipped.
pub struct TarReader<R> {
    reader: R,
    /// How to jump over bytes, where the reader can.
    jump: Option<fn(&mut R, i64) -> io::Result<()>>,
    /// Bytes taken from the reader.
    at: u64,
    /// Content of the current member that was not read yet.
    left: u64,
    /// Filling after it.
    pad: u64,
    /// Whether a damaged header was met and no valid one since.
    lost: bool,
    done: bool,
    marked: bool,
    notes: Vec<Message>,
}

/// Names and sizes that stand before the member they belong to.
#[derive(Default)]
struct Extended {
    name: Option<Vec<u8>>,
    size: Option<u64>,
    sparse: bool,
}

impl<R: Read> TarReader<R> {
    /// A reader from the first header on.
    pub const fn new(reader: R) -> Self {
        Self {
            reader,
            jump: None,
            at: 0,
            left: 0,
            pad: 0,
            lost: false,
            done: false,
            marked: false,
            notes: Vec::new(),
        }
    }

    /// The same for a reader that can jump over what is not asked for.
    pub fn seeking(reader: R) -> Self
    where
        R: Seek,
    {
        Self {
            jump: Some(|reader, bytes| reader.seek(SeekFrom::Current(bytes)).map(drop)),
            ..Self::new(reader)
        }
    }

    /// Remarks for the technician, without repeats.
    pub fn notes(&self) -> &[Message] {
        &self.notes
    }

    /// Whether the mark at the end of an archive was reached. Without it the archive was probably cut short.
    pub const fn marked(&self) -> bool {
        self.marked
    }

    /// Gives the inner reader back, for instance to ask how it ended.
    pub fn into_inner(self) -> R {
        self.reader
    }

    /// Reads content of the current member into a buffer; 0 at its end.
    ///
    /// # Errors
    /// [`TarError`] when the archive ends before the content does, or cannot be read.
    pub fn read(&mut self, buffer: &mut [u8]) -> Result<usize, TarError> {
        let most = usize::try_from(self.left).unwrap_or(usize::MAX).min(buffer.len());
        let Some(buffer) = buffer.get_mut(..most).filter(|buffer| !buffer.is_empty()) else { return Ok(0) };
        let read = self.fill(buffer)?;
        self.left = self.left.saturating_sub(len64(read));
        if read == 0 { Err(self.end(TarError::Cut(self.at))) } else { Ok(read) }
    }

    /// Up to `cap` bytes of the current member's content, from where reading stands. Never fails: what could be read
    /// before an error stays, and `cut` says why there is no more.
    pub fn content(&mut self, cap: u64) -> Content {
        let mut bytes = Vec::new();
        let mut buffer = vec![0_u8; CHUNK];
        while len64(bytes.len()) < cap {
            let room = usize::try_from(cap.saturating_sub(len64(bytes.len()))).unwrap_or(CHUNK).min(CHUNK);
            let Some(part) = buffer.get_mut(..room) else { break };
            match self.read(part) {
                Ok(0) => return Content { bytes, cut: None },
                Ok(read) => bytes.extend_from_slice(part.get(..read).unwrap_or_default()),
                Err(error) => return Content { bytes, cut: Some(error.tell()) },
            }
        }
        let cut = (self.left > 0).then(|| Message::new("why-more-than-bytes-rest-not").put("cap", cap));
        Content { bytes, cut }
    }

    fn note(&mut self, note: &'static str) {
        let note = Message::new(note);
        if self.notes.len() < NOTES && !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }

    /// Some bytes of the reader; 0 at its end.
    fn fill(&mut self, buffer: &mut [u8]) -> Result<usize, TarError> {
        loop {
            match self.reader.read(buffer) {
                Ok(read) => {
                    self.at = self.at.saturating_add(len64(read));
                    return Ok(read);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(self.end(TarError::Read(error.to_string()))),
            }
        }
    }

    /// Nothing more can be read.
    fn end(&mut self, error: TarError) -> TarError {
        self.done = true;
        self.left = 0;
        self.pad = 0;
        error
    }

    /// One block; fewer bytes only at the end of the archive.
    fn block(&mut self) -> Result<([u8; BLOCK], usize), TarError> {
        let mut block = [0_u8; BLOCK];
        let mut have = 0_usize;
        while let Some(room) = block.get_mut(have..).filter(|room| !room.is_empty()) {
            let read = self.fill(room)?;
            if read == 0 {
                break;
            }
            have = have.saturating_add(read);
        }
        Ok((block, have))
    }

    /// Jumps over the rest of the current member. Missing filling at the very end is tolerated, missing content is not.
    fn skip(&mut self) -> Result<(), TarError> {
        let (content, all) = (self.left, self.left.saturating_add(self.pad));
        (self.left, self.pad) = (0, 0);
        if let (Some(jump), Ok(distance)) = (self.jump, i64::try_from(all)) {
            jump(&mut self.reader, distance).map_err(|error| self.end(TarError::Read(error.to_string())))?;
            self.at = self.at.saturating_add(all);
            return Ok(());
        }
        let mut buffer = vec![0_u8; usize::try_from(all).unwrap_or(CHUNK).min(CHUNK)];
        let mut gone = 0_u64;
        while gone < all {
            let room = usize::try_from(all.saturating_sub(gone)).unwrap_or(CHUNK).min(CHUNK);
            let Some(part) = buffer.get_mut(..room) else { break };
            let read = self.fill(part)?;
            if read == 0 {
                return if gone < content { Err(self.end(TarError::Cut(self.at))) } else { Ok(()) };
            }
            gone = gone.saturating_add(len64(read));
        }
        Ok(())
    }

    /// The next valid header, or `None` at the end of the archive.
    fn header(&mut self) -> Result<Option<Header>, TarError> {
        let mut zeros = 0_u8;
        loop {
            let start = self.at;
            let (block, have) = self.block()?;
            if have == 0 {
                return Ok(None);
            }
            if block.iter().all(|byte| *byte == 0) {
                zeros = zeros.saturating_add(1);
                self.marked |= zeros == 2;
                // An odd piece of an empty block is how some writers finish.
                if have < BLOCK || zeros == 2 {
                    return Ok(None);
                }
                continue;
            }
            if have < BLOCK {
                return Err(self.end(TarError::Cut(self.at)));
            }
            match Header::parse(&block) {
                Some(header) if !self.lost || header.is_ustar() => {
                    self.lost = false;
                    return Ok(Some(header));
                }
                _ if self.lost => {}
                _ => {
                    self.lost = true;
                    return Err(TarError::Header(start));
                }
            }
        }
    }

    fn advance(&mut self) -> Result<Option<Member>, TarError> {
        let mut extended = Extended::default();
        loop {
            self.skip()?;
            let Some(header) = self.header()? else { return Ok(None) };
            let own = if header.kind().has_content() { header.size } else { 0 };
            self.set_content(own);
            match header.kind() {
                Type::LongName => {
                    let mut name = self.extension(own);
                    name.truncate(name.iter().position(|byte| *byte == 0).unwrap_or(name.len()));
                    extended.name = Some(name);
                }
                Type::Extended => {
                    let records = self.extension(own);
                    self.records(&records, &mut extended);
                }
                Type::LongLink => {}
                Type::Global => self.note("why-holds-header-for-all-members"),
                Type::OldSparse => {
                    self.sparse_map(&header)?;
                    return Ok(Some(self.member(&header, &extended, Kind::Other)));
                }
                Type::Member(kind) => {
                    if let (Some(size), true) = (extended.size, header.kind().has_content()) {
                        self.set_content(size);
                    }
                    let kind = if extended.sparse { Kind::Other } else { kind };
                    let member = self.member(&header, &extended, kind);
                    extended = Extended::default();
                    if member.name.len() > NAME_BYTES || points_outside(&member.name) {
                        self.note("why-members-whose-names-point-outside");
                        continue;
                    }
                    return Ok(Some(member));
                }
            }
        }
    }

    fn set_content(&mut self, size: u64) {
        self.left = size;
        let odd = size.checked_rem(len64(BLOCK)).unwrap_or(0);
        self.pad = if odd == 0 { 0 } else { len64(BLOCK).saturating_sub(odd) };
    }

    fn member(&mut self, header: &Header, extended: &Extended, kind: Kind) -> Member {
        let raw = extended.name.as_deref().unwrap_or(&header.name);
        let name = crate::text::lossy(raw);
        let mut short = name.as_ref();
        while let Some(rest) = short.strip_prefix("./").or_else(|| short.strip_prefix('/')) {
            short = rest;
        }
        let is_folder = kind == Kind::Folder || (kind == Kind::File && short.ends_with('/'));
        let kind = if is_folder { Kind::Folder } else { kind };
        match kind {
            Kind::Link => self.note("why-holds-links-which-not-followed"),
            Kind::Other => self.note("why-holds-devices-pipes-or-sparse"),
            Kind::File | Kind::Folder => {}
        }
        Member { name: short.trim_end_matches('/').to_owned(), size: self.left, offset: self.at, kind }
    }

    /// The content of a header that describes the next one. What is over the limit is skipped.
    fn extension(&mut self, size: u64) -> Vec<u8> {
        if size > EXTENDED_BYTES {
            self.note("why-long-name-or-extended-header");
            return Vec::new();
        }
        self.content(EXTENDED_BYTES).bytes
    }

    /// PAX records: `<length> <key>=<value>\n`. One that is not understood does not spoil the others.
    fn records(&mut self, bytes: &[u8], extended: &mut Extended) {
        let mut rest = bytes;
        while !rest.is_empty() && rest.first() != Some(&0) {
            let Some((record, after)) = header::record(rest) else {
                self.note("why-extended-header-damaged");
                return;
            };
            rest = after;
            // TWRP writes records without an equal sign.
            let Some((key, value)) = record else { continue };
            match key {
                b"path" | b"GNU.sparse.name" if !value.contains(&0) => extended.name = Some(value.to_vec()),
                b"size" => match header::decimal(value) {
                    Some(size) => extended.size = Some(size),
                    None => self.note("why-extended-header-states-size-no"),
                },
                b"path" => self.note("why-extended-header-states-name-with"),
                _ => {}
            }
            extended.sparse |= key.starts_with(b"GNU.sparse.");
        }
    }

    /// The further blocks of an old GNU sparse map, which stand between a header and its content.
    fn sparse_map(&mut self, header: &Header) -> Result<(), TarError> {
        let mut more = header.more_sparse;
        while more {
            let (block, have) = self.block()?;
            if have < BLOCK {
                return Err(self.end(TarError::Cut(self.at)));
            }
            more = block.get(504).is_some_and(|flag| *flag != 0);
        }
        Ok(())
    }
}

impl<R: Read> Iterator for TarReader<R> {
    type Item = Result<Member, TarError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.done {
            return None;
        }
        match self.advance() {
            Ok(Some(member)) => Some(Ok(member)),
            Ok(None) => {
                self.done = true;
                None
            }
            Err(error) => Some(Err(error)),
        }
    }
}

impl<R> std::fmt::Debug for TarReader<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TarReader").field("at", &self.at).field("left", &self.left).finish_non_exhaustive()
    }
}

fn points_outside(name: &str) -> bool {
    name.contains('\0') || name.split('/').any(|part| part == "..")
}

#[cfg(test)]
#[expect(clippy::arithmetic_side_effects, reason = "tests make their own small inputs")]
mod tests;
