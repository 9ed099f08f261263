//! Certificates: only who a certificate is about, and only as it says itself. Nothing is verified.

use std::fmt::Write as _;

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

/// The common name of the subject of a DER certificate ("Example CA"); `None` when it has none, or is no certificate.
pub fn common_name(der: &[u8]) -> Option<String> {
    if der.len() > MOST_BYTES {
        return None;
    }
    let (_, certificate) = X509Certificate::from_der(der).ok()?;
    let name = certificate.subject().iter_common_name().next()?.as_str().ok()?;
    Some(name.to_owned())
}

/// The DER bytes of a certificate file: the first PEM block that says it is one, or the bytes themselves.
pub fn der_of(bytes: &[u8]) -> Option<Vec<u8>> {
    if bytes.len() > MOST_BYTES {
        return None;
    }
    if bytes.first() == Some(&0x30) {
        return Some(bytes.to_vec());
    }
    let (_, pem) = x509_parser::pem::parse_x509_pem(bytes).ok()?;
    (pem.label == "CERTIFICATE" && !pem.contents.is_empty()).then_some(pem.contents)
}

/// The digests by which a certificate is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Digests {
    /// SHA-1, 40 upper-case hex digits.
    pub sha1: String,
    /// SHA-256, 64 lower-case hex digits.
    pub sha256: String,
    /// Java's `Arrays.hashCode` as Android dumps print it: hex without leading zeros.
    pub java_hash: String,
}

/// The digests of a DER certificate; `None` when the bytes cannot be one.
pub fn digests(der: &[u8]) -> Option<Digests> {
    if der.len() > MOST_BYTES || der.len() < 16 || der.first() != Some(&0x30) {
        return None;
    }
    Some(Digests { sha1: sha1(der).to_ascii_uppercase(), sha256: sha256(der), java_hash: java_hash(der) })
}

/// SHA-1 in lower-case hex.
pub fn sha1(der: &[u8]) -> String {
    to_hex(&Sha1::digest(der))
}

/// SHA-256 in lower-case hex.
pub fn sha256(bytes: &[u8]) -> String {
    to_hex(&Sha256::digest(bytes))
}

/// The 32-bit hash by which Android's dumps name a certificate: Java's `Arrays.hashCode`, hex without leading zeros
/// (AOSP `PackageSignatures.toString`).
pub fn java_hash(der: &[u8]) -> String {
    let hash = der.iter().fold(1_u32, |hash, byte| {
        hash.wrapping_mul(31).wrapping_add(i32::from(byte.cast_signed()).cast_unsigned())
    });
    format!("{hash:x}")
}

/// Lower-case hex digits.
pub fn to_hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len().saturating_mul(2)), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The bytes that hex digits stand for, in either case; `None` when they are none or an odd number.
pub fn from_hex(digits: &[u8]) -> Option<Vec<u8>> {
    let value = |digit: u8| char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok());
    let (pairs, []) = digits.as_chunks::<2>() else { return None };
    pairs.iter().map(|[high, low]| Some(value(*high)? << 4 | value(*low)?)).collect()
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
    fn digests_are_those_of_the_field() {
        let der = [&[0x30, 0xff][..], &[7; 20]].concat();
        let digests = digests(&der).unwrap();
        assert_eq!((digests.sha1.len(), digests.sha256.len()), (40, 64));
        let java = der
            .iter()
            .fold(1_i32, |h, b| h.wrapping_mul(31).wrapping_add(i32::from(i8::from_ne_bytes([*b]))));
        assert_eq!(digests.java_hash, format!("{java:x}"));
        assert_eq!(super::digests(b""), None);
        assert_eq!(super::digests(&[7; 100]), None);
        assert_eq!(from_hex(b"00fFa"), None);
        assert_eq!(from_hex(b"00fg"), None);
        assert_eq!(from_hex(b"00fFA0").unwrap(), [0, 255, 160]);
        assert_eq!(to_hex(&[0, 255, 160]), "00ffa0");
    }

    #[test]
    fn digests_are_the_known_ones() {
        assert_eq!(sha1(b"abc"), "a9993e364706816aba3e25717850c26c9cd0d89d");
        assert_eq!(sha256(b""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        // Arrays.hashCode(new byte[] {1, 2, -1}) is ((31 + 1) * 31 + 2) * 31 - 1.
        assert_eq!(java_hash(&[1, 2, 0xff]), format!("{:x}", (32 * 31 + 2) * 31 - 1));
    }
}
