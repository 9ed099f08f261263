//! Signer certificates made by hand: well-formed self-signed X.509 whose key and signature are invented bytes.

use crate::sample::seed;

/// A certificate as DER, the same for the same label.
pub(crate) fn make(label: &str, organisation: &str) -> Vec<u8> {
    let name = name(label, organisation);
    let algorithm = sequence(&[oid(&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b]), tlv(0x05, &[])]);
    let validity = sequence(&[tlv(0x17, b"200101000000Z"), tlv(0x17, b"491231235959Z")]);
    let version = tlv(0xa0, &integer(&[2]));
    let to_be_signed = sequence(&[
        version,
        integer(&serial(label)),
        algorithm.clone(),
        name.clone(),
        validity,
        name,
        public_key(label),
    ]);
    let mut signature = vec![0];
    signature.extend(stream(&format!("signature of {label}"), 256));
    sequence(&[to_be_signed, algorithm, tlv(0x03, &signature)])
}

/// Content in the envelope of a signature (RFC 5652), without any signer: what readers of the content need of it.
pub(crate) fn signed(content: &[u8]) -> Vec<u8> {
    let kind = |last: u8| oid(&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, last]);
    let inner = sequence(&[kind(1), tlv(0xa0, &tlv(0x04, content))]);
    let data = sequence(&[integer(&[1]), tlv(0x31, &[]), inner, tlv(0x31, &[])]);
    sequence(&[kind(2), tlv(0xa0, &data)])
}

/// The 32-bit hash by which Android dumps name a certificate: Java's `Arrays.hashCode` of its DER, in hex without
/// leading zeros.
pub(crate) fn short_hash(der: &[u8]) -> String {
    let hash = der.iter().fold(1_u32, |hash, byte| {
        let signed = i32::from(i8::from_ne_bytes([*byte])).cast_unsigned();
        hash.wrapping_mul(31).wrapping_add(signed)
    });
    format!("{hash:x}")
}

fn serial(label: &str) -> Vec<u8> {
    let mut raw = vec![0x01];
    raw.extend(seed::bytes(label).into_iter().take(15));
    raw
}

fn public_key(label: &str) -> Vec<u8> {
    let mut modulus = vec![0, 0xc1];
    modulus.extend(stream(&format!("key of {label}"), 255));
    let key = sequence(&[tlv(0x02, &modulus), integer(&[1, 0, 1])]);
    let mut bits = vec![0];
    bits.extend(key);
    let algorithm = sequence(&[oid(&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01]), tlv(0x05, &[])]);
    sequence(&[algorithm, tlv(0x03, &bits)])
}

fn name(label: &str, organisation: &str) -> Vec<u8> {
    let mut parts = Vec::new();
    if !organisation.is_empty() {
        parts.push(attribute(10, organisation));
    }
    parts.push(attribute(3, label));
    sequence(&parts)
}

/// One relative distinguished name of arc 2.5.4.
fn attribute(kind: u8, text: &str) -> Vec<u8> {
    tlv(0x31, &sequence(&[oid(&[0x55, 0x04, kind]), tlv(0x0c, text.as_bytes())]))
}

fn stream(text: &str, length: usize) -> Vec<u8> {
    (0_u32..).flat_map(|block| seed::bytes(&format!("{text} {block}"))).take(length).collect()
}

fn integer(raw: &[u8]) -> Vec<u8> {
    tlv(0x02, raw)
}

fn oid(raw: &[u8]) -> Vec<u8> {
    tlv(0x06, raw)
}

fn sequence(parts: &[Vec<u8>]) -> Vec<u8> {
    tlv(0x30, &parts.concat())
}

/// Tag, length and value; lengths of 128 and more take the long form.
fn tlv(tag: u8, value: &[u8]) -> Vec<u8> {
    let mut out = vec![tag];
    match u8::try_from(value.len()) {
        Ok(short) if short < 128 => out.push(short),
        _ => {
            let length: Vec<u8> =
                value.len().to_be_bytes().into_iter().skip_while(|byte| *byte == 0).collect();
            out.push(0x80 | u8::try_from(length.len()).unwrap_or(8));
            out.extend(length);
        }
    }
    out.extend_from_slice(value);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_certificate_is_well_formed() {
        let der = make("Maker", "Example Ltd");
        let (rest, parsed) = x509_parser::parse_x509_certificate(&der).unwrap();
        assert!(rest.is_empty());
        assert_eq!(parsed.subject().to_string(), "O=Example Ltd, CN=Maker");
        assert_eq!(parsed.subject(), parsed.issuer());
        assert_eq!(der, make("Maker", "Example Ltd"));
        assert_ne!(der, make("Maker2", "Example Ltd"));
    }

    #[test]
    fn the_short_hash_is_javas() {
        // Arrays.hashCode(new byte[] {1, 2, -1}) is ((31 + 1) * 31 + 2) * 31 - 1.
        assert_eq!(short_hash(&[1, 2, 0xff]), format!("{:x}", (32 * 31 + 2) * 31 - 1));
    }
}
