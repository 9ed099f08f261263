//! Compressed streams: gzip and zstd, recognised by their first bytes and read as they come.

use std::io::{self, Read};

use flate2::read::MultiGzDecoder;
use ruzstd::decoding::StreamingDecoder;

/// First bytes of a gzip stream.
const GZIP: &[u8] = b"\x1f\x8b";
/// First bytes of a zstd stream.
const ZSTD: &[u8] = b"\x28\xb5\x2f\xfd";

/// Whether a file begins as a compressed stream that [`unpack`] reads.
pub fn is_packed(head: &[u8]) -> bool {
    head.starts_with(GZIP) || head.starts_with(ZSTD)
}

/// The content of a stream: unpacked when it begins as a compressed one, else as it is.
///
/// # Errors
/// When a compressed stream has no valid beginning.
pub fn unpack<'r>(head: &[u8], reader: impl Read + 'r) -> io::Result<Box<dyn Read + 'r>> {
    if head.starts_with(GZIP) {
        Ok(Box::new(MultiGzDecoder::new(reader)))
    } else if head.starts_with(ZSTD) {
        let decoder =
            StreamingDecoder::new(reader).map_err(|error| io::Error::other(format!("zstd: {error}")))?;
        Ok(Box::new(decoder))
    } else {
        Ok(Box::new(reader))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounds::read_capped;
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
    fn damage_is_an_error_and_not_a_panic() {
        let zstd = b"\x28\xb5\x2f\xfd\x20\x05\x29\x00\x00hello";
        for end in 4..zstd.len() {
            if let Ok(mut reader) = unpack(zstd, &zstd[..end]) {
                assert!(read_capped(&mut reader, 1 << 20).is_err(), "{end}");
            }
        }
    }
}
