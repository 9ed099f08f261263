//! Certificates: only who a certificate is about, and only as it says itself. Nothing is verified.

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_certificate_has_no_subject() {
        assert_eq!(subject(b""), None);
        assert_eq!(subject(b"\x30\x82\x01\x00"), None);
        assert_eq!(subject(&vec![0x30; MOST_BYTES + 1]), None);
    }
}
