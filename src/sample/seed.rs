//! Invented but stable identifiers: everything random-looking in a sample is a digest of what it belongs to.

use sha1::Sha1;
use sha2::{Digest as _, Sha256};

/// Lower-case hex of bytes.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|digit| char::from_digit(u32::from(digit), 16))
        .collect()
}

/// 32 bytes that depend on the text alone.
pub(crate) fn bytes(text: &str) -> [u8; 32] {
    Sha256::digest(text.as_bytes()).into()
}

/// The SHA-1 of bytes in lower-case hex.
pub(crate) fn sha1(data: &[u8]) -> String {
    hex(&Sha1::digest(data))
}

/// The SHA-256 of bytes in lower-case hex.
pub(crate) fn sha256(data: &[u8]) -> String {
    hex(&Sha256::digest(data))
}

/// `digits` hex digits (at most 64).
pub(crate) fn digits(text: &str, digits: usize) -> String {
    hex(&bytes(text)).chars().take(digits).collect()
}

/// A number below 2^32.
pub(crate) fn number(text: &str) -> u32 {
    let [a, b, c, d, ..] = bytes(text);
    u32::from_be_bytes([a, b, c, d])
}

/// An upper-case version 4 UUID.
pub(crate) fn uuid(text: &str) -> String {
    let raw = digits(text, 32).to_uppercase();
    let part = |from: usize, length: usize| raw.chars().skip(from).take(length).collect::<String>();
    format!("{}-{}-4{}-8{}-{}", part(0, 8), part(8, 4), part(13, 3), part(17, 3), part(20, 12))
}

/// The 22 characters and two `=` of the random part of an Android code path.
pub(crate) fn path_token(text: &str) -> String {
    const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
    let token: String = bytes(text)
        .iter()
        .take(22)
        .filter_map(|byte| ALPHABET.get(usize::from(byte & 63)).copied().map(char::from))
        .collect();
    format!("{token}==")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_have_their_usual_form() {
        assert_eq!(uuid("x").len(), 36);
        assert_eq!(uuid("x").split('-').map(str::len).collect::<Vec<_>>(), [8, 4, 4, 4, 12]);
        assert_eq!(path_token("x").len(), 24);
        assert_ne!(path_token("x"), path_token("y"));
        assert_eq!(sha1(b"abc"), "a9993e364706816aba3e25717850c26c9cd0d89d");
        assert_eq!(digits("x", 7).len(), 7);
    }
}
