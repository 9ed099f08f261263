//! Certificates: only who a certificate is about, and only as it says itself. Nothing is verified.

use sha1::Sha1;
use sha2::{Digest as _, Sha256};
use x509_parser::prelude::{FromDer as _, X509Certificate};

/// Longest certificate that is looked at, in bytes. Real ones have one to four thousand.
const MOST_BYTES: usize = 64 << 10;

/// The subject of a DER certificate ("C=US, O=Example, CN=Example CA"); `None` when it is no certificate.
pub fn subject(der: &[u8]) -> Option<String> {
    if der.len() > MOST_BYTES {
        return None;
    }
    let (_, certificate) = X509Certificate::from_der(der).ok()?;
    Some(certificate.subject().to_string())
}

/// SHA-1 in lower-case hex.
pub fn sha1(der: &[u8]) -> String {
    hex(&Sha1::digest(der))
}

/// SHA-256 in lower-case hex.
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// The 32-bit hash by which Android's dumps name a certificate: Java's `Arrays.hashCode`, hex without leading zeros
/// (AOSP `PackageSignatures.toString`).
pub fn java_hash(der: &[u8]) -> String {
    let hash = der.iter().fold(1_u32, |hash, byte| {
        hash.wrapping_mul(31).wrapping_add(i32::from(byte.cast_signed()).cast_unsigned())
    });
    format!("{hash:x}")
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_certificate_has_no_subject() {
        assert_eq!(subject(b""), None);
        assert_eq!(subject(b"\x30\x82\x01\x00"), None);
        assert_eq!(subject(&vec![0x30; MOST_BYTES + 1]), None);
    }

    #[test]
    fn digests_are_the_known_ones() {
        assert_eq!(sha1(b"abc"), "a9993e364706816aba3e25717850c26c9cd0d89d");
        assert_eq!(sha256(b""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        // Arrays.hashCode(new byte[] {1, 2, -1}) is ((31 + 1) * 31 + 2) * 31 - 1.
        assert_eq!(java_hash(&[1, 2, 0xff]), format!("{:x}", (32 * 31 + 2) * 31 - 1));
    }
}
