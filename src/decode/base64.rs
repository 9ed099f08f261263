//! Base64 (RFC 4648), read leniently.

/// Bytes, and whether every character belonged there. Others are passed over, as the readers of
/// Apple and Android do.
pub fn bytes(text: &str) -> (Vec<u8>, bool) {
    let mut bytes = Vec::with_capacity((text.len() / 4).saturating_mul(3));
    let (mut pending, mut bits, mut clean) = (0_u32, 0_u32, true);
    for c in text.bytes().filter(|c| !c.is_ascii_whitespace()) {
        let six = match c {
            b'A'..=b'Z' => c.wrapping_sub(b'A'),
            b'a'..=b'z' => c.wrapping_sub(b'a').wrapping_add(26),
            b'0'..=b'9' => c.wrapping_sub(b'0').wrapping_add(52),
            b'+' => 62,
            b'/' => 63,
            b'=' => break,
            _ => {
                clean = false;
                continue;
            }
        };
        pending = (pending << 6) | u32::from(six);
        bits = bits.saturating_add(6);
        if bits >= 8 {
            bits = bits.saturating_sub(8);
            let whole = pending.checked_shr(bits).unwrap_or(0) & 0xff;
            bytes.extend(u8::try_from(whole));
        }
    }
    (bytes, clean && bits < 6)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_clean_is_told() {
        assert_eq!(bytes("AKv/AQ=="), (vec![0, 0xab, 0xff, 1], true));
        assert_eq!(bytes("aGVs\nbG8"), (b"hello".to_vec(), true));
        assert_eq!(bytes("aG!VsbG8="), (b"hello".to_vec(), false));
        assert!(!bytes("a").1);
    }
}
