//! Compressed streams: gzip and zstd, recognised by their first bytes and read as they come.
//!
//! Both may be written in several parts one after the other (by compressors that use several threads, and by `cat`);
//! all of them are read.

use std::io::{self, Read};

use flate2::read::MultiGzDecoder;
use ruzstd::decoding::{FrameDecoder, StreamingDecoder};

use crate::bounds::read_capped;

/// First bytes of a gzip stream.
const GZIP: &[u8] = b"\x1f\x8b";
/// First bytes of a zstd stream.
const ZSTD: &[u8] = b"\x28\xb5\x2f\xfd";
/// Frames of zstd that hold nothing to unpack: 0x184D2A50 to 0x184D2A5F, then their size (RFC 8878).
const SKIPPABLE: &[u8] = b"\x2a\x4d\x18";

/// Whether a file begins as a compressed stream that [`unpack`] reads.
pub fn is_packed(head: &[u8]) -> bool {
    head.starts_with(GZIP) || head.starts_with(ZSTD) || is_skippable(head)
}

fn is_skippable(head: &[u8]) -> bool {
    head.split_first().is_some_and(|(first, rest)| first & 0xf0 == 0x50 && rest.starts_with(SKIPPABLE))
}

/// The content of a stream: unpacked when it begins as a compressed one, else as it is.
///
/// # Errors
/// When a compressed stream has no valid beginning.
pub fn unpack<'r>(head: &[u8], reader: impl Read + 'r) -> io::Result<Box<dyn Read + 'r>> {
    if head.starts_with(GZIP) {
        Ok(Box::new(MultiGzDecoder::new(reader)))
    } else if head.starts_with(ZSTD) || is_skippable(head) {
        Ok(Box::new(Frames { state: Some(State::Between(reader)) }))
    } else {
        Ok(Box::new(reader))
    }
}

/// The frames of a zstd stream. Every frame consumes bytes of the input, so their number is bounded by it.
struct Frames<R: Read> {
    /// `None` after the end or an error.
    state: Option<State<R>>,
}

enum State<R: Read> {
    Between(R),
    Inside(Box<StreamingDecoder<Begun<R>, FrameDecoder>>),
}

/// What follows the first four bytes of a frame, and those bytes again.
type Begun<R> = io::Chain<io::Cursor<[u8; 4]>, R>;

impl<R: Read> Read for Frames<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        loop {
            match self.state.take() {
                None => return Ok(0),
                Some(State::Between(reader)) => self.state = next(reader)?,
                Some(State::Inside(mut decoder)) => match decoder.read(buffer)? {
                    // The frame is at its end, and its four first bytes were read.
                    0 => self.state = Some(State::Between(decoder.into_inner().into_inner().1)),
                    read => {
                        self.state = Some(State::Inside(decoder));
                        return Ok(read);
                    }
                },
            }
        }
    }
}

/// Begins the next frame; `None` at the end.
fn next<R: Read>(mut reader: R) -> io::Result<Option<State<R>>> {
    let (head, _) = read_capped(&mut (&mut reader).take(4), 4)?;
    if head.is_empty() {
        return Ok(None);
    }
    let Some(head) = head.first_chunk::<4>().copied() else {
        return Err(broken("it ends in the head of a frame"));
    };
    if head == *ZSTD {
        let decoder = StreamingDecoder::new(io::Cursor::new(head).chain(reader)).map_err(broken)?;
        return Ok(Some(State::Inside(Box::new(decoder))));
    }
    if !is_skippable(&head) {
        return Err(broken("something that is no frame follows a frame"));
    }
    let mut size = [0_u8; 4];
    reader.read_exact(&mut size)?;
    let size = u64::from(u32::from_le_bytes(size));
    let skipped = io::copy(&mut (&mut reader).take(size), &mut io::sink())?;
    if skipped < size { Err(broken("it ends in a frame")) } else { Ok(Some(State::Between(reader))) }
}

fn broken(why: impl std::fmt::Display) -> io::Error {
    io::Error::other(format!("zstd: {why}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;

    fn content(packed: &[u8]) -> Vec<u8> {
        read_capped(&mut unpack(packed, packed).unwrap(), 1 << 20).unwrap().0
    }

    #[test]
    fn each_kind_is_told_by_its_beginning() {
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        gzip.write_all(b"hello").unwrap();
        assert_eq!(content(&gzip.finish().unwrap()), b"hello");
        // One raw block of five bytes in a frame of known size (RFC 8878).
        let zstd = b"\x28\xb5\x2f\xfd\x20\x05\x29\x00\x00hello";
        assert_eq!(content(zstd), b"hello");
        assert_eq!(content(b"plain"), b"plain");
        assert!(is_packed(zstd) && is_packed(b"\x1f\x8b\x08") && !is_packed(b"PK"));
    }

    #[test]
    fn every_part_of_a_stream_is_read() {
        let frame = b"\x28\xb5\x2f\xfd\x20\x05\x29\x00\x00hello".to_vec();
        let skip = b"\x5a\x2a\x4d\x18\x03\x00\x00\x00abc".to_vec();
        assert_eq!(
            content(&[frame.clone(), skip.clone(), frame.clone(), frame.clone()].concat()),
            b"hellohellohello"
        );
        assert_eq!(content(&[skip.clone(), frame.clone()].concat()), b"hello");
        let member = || {
            let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
            gzip.write_all(b"hello").unwrap();
            gzip.finish().unwrap()
        };
        assert_eq!(content(&[member(), member()].concat()), b"hellohello");
        for bad in [&b"\0\0"[..], b"junk that is no frame", b"\x50\x2a\x4d\x18\xff\xff\xff\xff"] {
            let bytes = [frame.as_slice(), bad].concat();
            let mut reader = unpack(&bytes, &bytes[..]).unwrap();
            assert!(read_capped(&mut reader, 1 << 20).is_err());
        }
    }

    #[test]
    fn damage_is_an_error_and_not_a_panic() {
        let zstd = b"\x28\xb5\x2f\xfd\x20\x05\x29\x00\x00hello";
        for end in 4..zstd.len() {
            if let Ok(mut reader) = unpack(zstd, &zstd[..end]) {
                assert!(read_capped(&mut reader, 1 << 20).is_err(), "{end}");
            }
        }
    }
}
