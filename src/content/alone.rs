//! Whether a name that was found in code is that name, and not a part of a longer one.

use std::ops::Range;

use crate::search::FoundKind;

/// Whether the value at `at` stands alone: `thd.cc` in `https://a.thd.cc/x` does, in `asthd.cc` and `thd.cc.example` not.
///
/// In DEX code a byte with the length of the string stands directly before it. Where that byte happens to be a letter or
/// digit, it is told from a longer name by the string ending where the length says
/// (<https://source.android.com/docs/core/runtime/dex-format>, `string_data_item`).
pub fn stands_alone(bytes: &[u8], at: &Range<usize>, kind: FoundKind) -> bool {
    let byte = |at: Option<usize>| at.and_then(|at| bytes.get(at)).copied();
    let before = at.start.checked_sub(1);
    let free_before = match byte(before) {
        None => true,
        Some(b'.') => kind == FoundKind::ServerName,
        Some(b) => !is_name(b) || is_length(bytes, at.start),
    };
    let free_after = match byte(Some(at.end)) {
        None => true,
        // A point ends a sentence, or the name in the form with the root.
        Some(b'.') => !byte(at.end.checked_add(1)).is_some_and(is_name),
        Some(b) => !is_name(b),
    };
    free_before && free_after
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}

/// Whether the byte before `start` is the length of a string of DEX code that begins there.
fn is_length(bytes: &[u8], start: usize) -> bool {
    let ended = start.checked_sub(2).and_then(|at| bytes.get(at)) == Some(&0);
    let length = start.checked_sub(1).and_then(|at| bytes.get(at)).map_or(0, |length| usize::from(*length));
    let string = bytes.get(start..).unwrap_or_default();
    ended && string.iter().take(length.saturating_add(1)).position(|b| *b == 0) == Some(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alone(text: &[u8], value: &str, kind: FoundKind) -> bool {
        let start = memchr::memmem::find(text, value.as_bytes()).unwrap();
        stands_alone(text, &(start..start.saturating_add(value.len())), kind)
    }

    #[test]
    fn a_name_counts_with_its_sub_names_and_never_as_a_part() {
        let name = |text: &[u8]| alone(text, "thd.cc", FoundKind::ServerName);
        for text in [
            &b"thd.cc"[..],
            b"\x06thd.cc\0",
            b"https://a.thd.cc/x",
            b"a.thd.cc:443",
            b"see thd.cc.",
            b"\xffthd.cc\xff",
        ] {
            assert!(name(text), "{text:?}");
        }
        for text in
            [&b"asthd.cc"[..], b"my-thd.cc", b"thd.cc.example.org", b"thd.cco", b"thd.cc-x", b"\0athd.cc\0"]
        {
            assert!(!name(text), "{text:?}");
        }
    }

    #[test]
    fn the_length_of_a_string_is_no_letter_of_its_name() {
        // 97 characters: the length is the letter a.
        let mut text = b"\0athd.cc/".to_vec();
        text.resize(2 + 97, b'x');
        assert!(!alone(&text, "thd.cc", FoundKind::ServerName));
        text.push(0);
        assert!(alone(&text, "thd.cc", FoundKind::ServerName));
    }

    #[test]
    fn a_number_is_no_part_of_a_longer_one() {
        let number = |text: &[u8]| alone(text, "69.64.91.29", FoundKind::ServerNumber);
        assert!(number(b"http://69.64.91.29:8080/"));
        assert!(!number(b"169.64.91.29") && !number(b"1.69.64.91.29") && !number(b"69.64.91.290"));
        assert!(!number(b"69.64.91.29.1") && number(b"69.64.91.29. "));
    }
}
