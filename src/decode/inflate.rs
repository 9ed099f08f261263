//! A compressed stream of unknown length, with an end to what it may grow to.

use std::io::{self, BufRead as _, BufReader, Read};

use flate2::{Decompress, FlushDecompress, Status};

use crate::bounds::Limits;

/// Bytes read at once.
const CHUNK: usize = 64 << 10;
/// The window of DEFLATE (RFC 1951): with as much room, what was unpacked before damage comes out, too.
const WINDOW: usize = 32 << 10;

/// Unpacks a stream. It ends with an error when the stream grows over the limits, and where it is damaged; everything
/// before the damage comes first.
pub struct Inflate<R: Read> {
    packed: BufReader<R>,
    stream: Decompress,
    /// What was unpacked and not yet taken: `ready[taken..]`.
    ready: Vec<u8>,
    taken: usize,
    end: Option<End>,
    most: u64,
    ratio: u64,
    free: u64,
    stopped: Option<Stop>,
}

/// Which limit ended a stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// More than this many bytes when unpacked.
    Bytes(u64),
    /// More than this many bytes out of one.
    Ratio(u64),
}

/// Why there is no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Reached,
    Damaged,
}

impl<R: Read> Inflate<R> {
    /// A zlib stream (RFC 1950) under these limits.
    pub fn new(reader: R, limits: &Limits) -> Self {
        Self::of(reader, true, limits)
    }

    /// A stream of DEFLATE (RFC 1951) with nothing around it, as the members of zips are, under these limits.
    pub fn bare(reader: R, limits: &Limits) -> Self {
        Self::of(reader, false, limits)
    }

    fn of(reader: R, zlib: bool, limits: &Limits) -> Self {
        Self {
            packed: BufReader::with_capacity(CHUNK, reader),
            stream: Decompress::new(zlib),
            ready: Vec::new(),
            taken: 0,
            end: None,
            most: limits.inflated_bytes,
            ratio: limits.inflate_ratio,
            free: limits.inflate_free,
            stopped: None,
        }
    }

    /// The limit that ended the stream, if one did.
    pub const fn stopped(&self) -> Option<Stop> {
        self.stopped
    }

    /// Whether bytes follow the end of the stream.
    ///
    /// # Errors
    /// Any error of the reader.
    pub fn has_rest(&mut self) -> io::Result<bool> {
        self.packed.fill_buf().map(|rest| !rest.is_empty())
    }

    fn is_over_a_limit(&mut self) -> io::Result<()> {
        let (unpacked, packed) = (self.stream.total_out(), self.stream.total_in());
        if unpacked > self.most {
            self.stopped = Some(Stop::Bytes(self.most));
            return Err(io::Error::other(format!(
                "more than {} bytes when unpacked; the rest was not read",
                self.most
            )));
        }
        if unpacked > self.free && unpacked > packed.saturating_mul(self.ratio) {
            self.stopped = Some(Stop::Ratio(self.ratio));
            return Err(io::Error::other(format!(
                "it grows more than {}-fold when unpacked; the rest was not read",
                self.ratio
            )));
        }
        Ok(())
    }

    /// Unpacks the next piece into `room`, which is at least a window; how many bytes it has. None is the end.
    fn piece(&mut self, room: &mut [u8]) -> io::Result<usize> {
        loop {
            match self.end {
                Some(End::Reached) => return Ok(0),
                Some(End::Damaged) => {
                    return Err(io::Error::new(io::ErrorKind::InvalidInput, "corrupt deflate stream"));
                }
                None => self.is_over_a_limit()?,
            }
            let input = self.packed.fill_buf()?;
            let last = input.is_empty();
            let flush = if last { FlushDecompress::Finish } else { FlushDecompress::None };
            let (packed, unpacked) = (self.stream.total_in(), self.stream.total_out());
            let status = self.stream.decompress(input, room, flush);
            let used = self.stream.total_in().saturating_sub(packed);
            let made = self.stream.total_out().saturating_sub(unpacked);
            self.packed.consume(usize::try_from(used).unwrap_or(usize::MAX));
            self.end = match status {
                Ok(Status::StreamEnd) => Some(End::Reached),
                Ok(_) if last && made == 0 => Some(End::Reached),
                Ok(_) if used == 0 && made == 0 => Some(End::Damaged),
                Ok(_) => None,
                Err(_) => Some(End::Damaged),
            };
            if made > 0 {
                return Ok(usize::try_from(made).unwrap_or(usize::MAX).min(room.len()));
            }
        }
    }
}

impl<R: Read> Read for Inflate<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        if self.taken >= self.ready.len() {
            if buffer.len() >= WINDOW {
                return self.piece(buffer);
            }
            let mut room = std::mem::take(&mut self.ready);
            room.resize(WINDOW, 0);
            let made = self.piece(&mut room);
            room.truncate(*made.as_ref().unwrap_or(&0));
            (self.ready, self.taken) = (room, 0);
            made?;
        }
        let mut rest = self.ready.get(self.taken..).unwrap_or_default();
        let given = rest.read(buffer)?;
        self.taken = self.taken.saturating_add(given);
        Ok(given)
    }
}

impl<R: Read> std::fmt::Debug for Inflate<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Inflate").field("most", &self.most).finish_non_exhaustive()
    }
}

#[cfg(test)]
#[expect(clippy::arithmetic_side_effects, reason = "tests make their own small inputs")]
mod tests {
    use super::*;
    use flate2::Compression;
    use flate2::write::ZlibEncoder;
    use std::io::Write as _;

    fn pack(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    fn drain(bytes: &[u8], limits: &Limits) -> (usize, Option<String>, bool) {
        let mut stream = Inflate::new(bytes, limits);
        let (mut all, mut buffer) = (0, [0_u8; 4096]);
        loop {
            match stream.read(&mut buffer) {
                Ok(0) => return (all, None, stream.has_rest().unwrap()),
                Ok(read) => all += read,
                Err(error) => return (all, Some(error.to_string()), false),
            }
        }
    }

    #[test]
    fn limits_and_rests() {
        let limits = Limits { inflate_free: 10_000, ..Limits::default() };
        let text: Vec<u8> = (0..50_000_u32).flat_map(u32::to_le_bytes).collect();
        assert_eq!(drain(&pack(&text), &limits), (text.len(), None, false));
        assert_eq!(drain(&[pack(&text), b"more".to_vec()].concat(), &limits), (text.len(), None, true));
        let (size, why, _) = drain(&pack(&vec![0; 1 << 20]), &limits);
        assert!(size < 10_000 + 2 * WINDOW && why.unwrap().contains("fold"));
        let small = Limits { inflated_bytes: 8000, ..Limits::default() };
        assert!(drain(&pack(&text), &small).1.unwrap().contains("8000"));
        assert!(drain(b"rubbish that is no stream", &limits).1.is_some());
    }

    #[test]
    fn what_stands_before_damage_comes_out() {
        let limits = Limits::default();
        let text: Vec<u8> = (0..5_000_u32).flat_map(u32::to_le_bytes).collect();
        let mut packed = pack(&text);
        let checksum = packed.len() - 2;
        packed[checksum] ^= 4;
        assert_eq!(drain(&packed, &limits), (text.len(), Some("corrupt deflate stream".to_owned()), false));
        // Cut short: no error, and the reader of the archive misses its end.
        let cut = packed.len() / 2;
        let (size, why, _) = drain(&packed[..cut], &limits);
        assert!(size > text.len() / 4 && size < text.len() && why.is_none(), "{size} {why:?}");
        // Into a large room directly, and byte by byte.
        for room in [2 * WINDOW, 1] {
            let (mut stream, mut whole, mut buffer) =
                (Inflate::new(packed.as_slice(), &limits), Vec::new(), vec![0; room]);
            while let Ok(read) = stream.read(&mut buffer) {
                assert_ne!(read, 0, "the end is damage");
                whole.extend_from_slice(&buffer[..read]);
            }
            assert_eq!(whole, text, "{room}");
        }
    }
}
