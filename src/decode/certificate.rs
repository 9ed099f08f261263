//! Certificates: only who a certificate is about, as it says itself, and its digests. Nothing is verified.

use sha1::{Digest as _, Sha1};
use sha2::Sha256;
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

/// Digests of a DER certificate, as lists of known signers and Android's own texts give them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Digests {
    /// SHA-1, 40 upper-case hex digits.
    pub sha1: String,
    /// SHA-256, 64 lower-case hex digits.
    pub sha256: String,
    /// Java's `Arrays.hashCode` of the bytes, hex without leading zeros: all that `dumpsys package` prints.
    pub java_hash: String,
}

/// The digests of a certificate, whether or not its bytes make sense.
pub fn digests(der: &[u8]) -> Digests {
    // h = 31 * h + byte, the byte signed, modulo 2^32 (`java.util.Arrays.hashCode(byte[])`).
    let java = der.iter().fold(1_u32, |hash, byte| {
        let signed = u32::from(*byte).wrapping_sub(if *byte < 0x80 { 0 } else { 0x100 });
        hash.wrapping_mul(31).wrapping_add(signed)
    });
    Digests {
        sha1: hex(&Sha1::digest(der)).to_ascii_uppercase(),
        sha256: hex(&Sha256::digest(der)),
        java_hash: format!("{java:x}"),
    }
}

/// Bytes in lower-case hex.
fn hex(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from_digit(nibble.into(), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 0x0f)]).collect()
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
    fn digests_of_bytes() {
        let none = digests(b"");
        assert_eq!(none.sha1, "DA39A3EE5E6B4B0D3255BFEF95601890AFD80709");
        assert!(none.sha256.starts_with("e3b0c44298fc1c149afbf4c8996fb924"));
        assert_eq!(none.java_hash, "1");
        // Java: Arrays.hashCode(new byte[] {-1, 127, -128}) == 31 * (31 * (31 - 1) + 127) - 128.
        assert_eq!(digests(&[0xff, 0x7f, 0x80]).java_hash, format!("{:x}", 31 * (31 * 30 + 127) - 128));
        assert_eq!(digests(&[0x80]).java_hash, format!("{:x}", u32::MAX - 96));
    }
}
