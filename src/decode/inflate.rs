//! A zlib stream of unknown length, with an end to what it may grow to.

use std::io::{self, BufRead as _, BufReader, Read};

use flate2::bufread::ZlibDecoder;

use crate::bounds::Limits;

/// Bytes read at once.
const CHUNK: usize = 64 << 10;

/// Unpacks a stream. It ends with an error when the stream grows over the limits.
pub struct Inflate<R: Read> {
    stream: ZlibDecoder<BufReader<R>>,
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

impl<R: Read> Inflate<R> {
    /// A stream under these limits.
    pub fn new(reader: R, limits: &Limits) -> Self {
        Self {
            stream: ZlibDecoder::new(BufReader::with_capacity(CHUNK, reader)),
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
        self.stream.get_mut().fill_buf().map(|rest| !rest.is_empty())
    }
}

impl<R: Read> Read for Inflate<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
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
        self.stream.read(buffer)
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
        assert!(size < 20_000 && why.unwrap().contains("fold"));
        let small = Limits { inflated_bytes: 8000, ..Limits::default() };
        assert!(drain(&pack(&text), &small).1.unwrap().contains("8000"));
        assert!(drain(b"rubbish that is no stream", &limits).1.is_some());
    }
}
