//! Code for Android's run time with nothing in it but strings: header, list of strings, their data, and the map.

use crate::sample::seed;

/// Bytes of a header.
const HEADER: usize = 0x70;

/// A DEX file that holds strings. Lists in such a file are sorted.
pub(crate) fn file(strings: &[String]) -> Vec<u8> {
    let mut strings: Vec<&str> = strings.iter().map(String::as_str).collect();
    strings.sort_unstable();
    strings.dedup();
    let data = HEADER.saturating_add(strings.len().saturating_mul(4));
    let (mut ids, mut body) = (Vec::new(), Vec::new());
    for text in &strings {
        ids.extend(word(data.saturating_add(body.len())));
        body.extend(uleb128(text.chars().map(char::len_utf16).sum()));
        body.extend(text.bytes());
        body.push(0);
    }
    body.resize(body.len().next_multiple_of(4), 0);
    let map = data.saturating_add(body.len());
    let entries =
        [(0_u16, 1, 0), (1, strings.len(), HEADER), (0x2002, strings.len(), data), (0x1000, 1, map)];
    body.extend(word(entries.len()));
    for (kind, count, at) in entries {
        body.extend([kind.to_le_bytes(), [0, 0]].concat());
        body.extend(word(count).into_iter().chain(word(at)));
    }
    let size = data.saturating_add(body.len());
    let mut fields = [size, HEADER, 0x1234_5678, 0, 0, map, strings.len(), HEADER].map(word).concat();
    // Types, prototypes, fields, methods and classes: none.
    fields.resize(10 * 4 + 32, 0);
    fields.extend([size.saturating_sub(data), data].map(word).concat());
    let mut dex = b"dex\n035\0\0\0\0\0".to_vec();
    // A check sum and a signature; nothing here looks at them.
    dex.extend(seed::bytes("signature of the code").iter().take(20));
    dex.extend(fields);
    dex.extend(ids);
    dex.extend(body);
    dex
}

fn word(number: usize) -> [u8; 4] {
    u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes()
}

/// A number in groups of seven bits, the lowest first.
fn uleb128(mut number: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let group = u8::try_from(number & 0x7f).unwrap_or(0);
        number >>= 7;
        if number == 0 {
            bytes.push(group);
            return bytes;
        }
        bytes.push(group | 0x80);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_points_to_the_strings_and_the_size_is_right() {
        let dex = file(&["b.example".to_owned(), "a".repeat(200)]);
        let number = |at: usize| u32::from_le_bytes(*dex[at..].first_chunk().unwrap());
        let at = |at: usize| usize::try_from(number(at)).unwrap();
        assert_eq!((at(0x20), at(0x24), at(0x38), at(0x3c)), (dex.len(), 0x70, 2, 0x70));
        let (first, second) = (at(0x70), at(0x74));
        assert_eq!(&dex[first..first + 2], [0xc8, 0x01]);
        assert!(dex[first + 2..].starts_with(b"aaa"));
        assert!(dex[second..].starts_with(b"\x09b.example\0"));
        assert_eq!((at(0x68) + at(0x6c), at(0x6c)), (dex.len(), 0x78));
    }
}
