//! Text that came from a phone, made safe to show.
//!
//! App labels, profile names and setting values are written by whoever made the app. They may hold terminal escape
//! codes, direction overrides or line breaks that forge a report. Nothing from evidence reaches an output except
//! through [`Untrusted`] or [`printable`].

use std::borrow::Cow;
use std::fmt::{self, Write as _};

use unicode_width::UnicodeWidthChar;

/// Longest piece of evidence text that is kept whole in a fact or shown in a report, in characters.
pub const QUOTE_CHARS: usize = 200;

/// Text from evidence. `Display` escapes whatever could move a cursor, reorder or hide text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Untrusted<'a>(pub &'a str);

impl fmt::Display for Untrusted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.0.chars() {
            if is_hostile(c) { write!(f, "\\u{{{:x}}}", u32::from(c))? } else { f.write_char(c)? }
        }
        Ok(())
    }
}

/// Whether a character is escaped before it is shown: controls (line breaks too), direction marks and overrides,
/// zero-width characters, tags, interlinear marks, private use and non-characters.
pub fn is_hostile(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
            | '\u{e000}'..='\u{f8ff}' | '\u{e0000}'..='\u{e0fff}' | '\u{f0000}'..='\u{10ffff}')
}

/// The same text, escaped and cut to [`QUOTE_CHARS`] characters, ready for any output.
pub fn printable(text: &str) -> Cow<'_, str> {
    let short = clip(text, QUOTE_CHARS);
    if short.len() == text.len() && !text.chars().any(is_hostile) {
        return Cow::Borrowed(text);
    }
    let mut shown = Untrusted(short).to_string();
    if short.len() < text.len() {
        shown.push('…');
    }
    Cow::Owned(shown)
}

/// A JSON document in which every character that could move a cursor, reorder or hide text is written as an escape.
///
/// JSON itself escapes only the first 32 characters, and people look at JSON in terminals too. Such characters stand
/// only inside the strings of a document, so this changes how it is written and not what it says. Line ends stay.
pub fn escape_json(document: &str) -> Cow<'_, str> {
    let told = |c: char| is_hostile(c) && c != '\n';
    if !document.chars().any(told) {
        return Cow::Borrowed(document);
    }
    let mut out = String::with_capacity(document.len());
    let mut units = [0_u16; 2];
    for c in document.chars() {
        if told(c) {
            for unit in c.encode_utf16(&mut units) {
                // Writing to a String cannot fail.
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

/// The first `chars` characters of a text.
pub fn clip(text: &str, chars: usize) -> &str {
    text.char_indices().nth(chars).and_then(|(at, _)| text.get(..at)).unwrap_or(text)
}

/// Bytes from evidence as text: invalid UTF-8 becomes U+FFFD, never an error.
pub fn lossy(bytes: &[u8]) -> Cow<'_, str> {
    // The lossy conversion goes byte by byte; valid text, which nearly all is, need not.
    std::str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed)
}

/// An owned, clipped copy of evidence text, for keeping inside a fact.
pub fn keep(text: &str) -> Box<str> {
    clip(text, QUOTE_CHARS.saturating_mul(5)).into()
}

/// Columns that a text takes in a terminal.
pub fn width(text: &str) -> usize {
    text.chars().map(|c| c.width().unwrap_or(0)).sum()
}

/// Hides the middle of an identifier (serial, phone number, account) but keeps enough to recognise one's own:
/// the first two and the last two characters.
pub fn mask(identifier: &str) -> String {
    let chars: Vec<char> = identifier.chars().filter(|c| !is_hostile(*c)).collect();
    if let ([a, b, _, _, _, .., y, z], true) = (chars.as_slice(), chars.len() >= 8) {
        format!("{a}{b}…{y}{z}")
    } else if chars.is_empty() {
        String::new()
    } else {
        "…".to_owned()
    }
}

/// A text as other systems write it, if these bytes are a text that Windows wrote: without its byte order mark, in UTF-8
/// instead of UTF-16 (PowerShell's `>`), with plain line ends (old versions of `adb` made `\r\r\n` of each). Lines keep their
/// numbers. `None`: nothing is to be changed.
pub fn from_windows(bytes: &[u8]) -> Option<Vec<u8>> {
    let wide = |unit: fn([u8; 2]) -> u16| {
        let pairs = bytes.get(2..).unwrap_or_default().as_chunks::<2>().0.iter();
        let text: String = char::decode_utf16(pairs.map(|pair| unit(*pair)))
            .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
            .collect();
        // Noise can begin like that too.
        let begin = text.chars().take(256);
        let plain = begin
            .clone()
            .filter(|c| c.is_ascii() && (!c.is_ascii_control() || c.is_ascii_whitespace()))
            .count();
        (plain.saturating_mul(2) > begin.count()).then(|| text.into_bytes())
    };
    let text = match bytes {
        [0xff, 0xfe, ..] => wide(u16::from_le_bytes),
        [0xfe, 0xff, ..] => wide(u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => Some(rest.to_vec()),
        _ => None,
    };
    let seen = text.as_deref().unwrap_or(bytes);
    let begin = seen.get(..seen.len().min(4_096)).unwrap_or_default();
    if begin.contains(&0) || memchr::memmem::find(begin, b"\r\r\n").is_none() {
        return text;
    }
    let mut plain = Vec::with_capacity(seen.len());
    let mut from = 0_usize;
    for at in memchr::memmem::find_iter(seen, b"\r\r\n") {
        plain.extend_from_slice(seen.get(from..at).unwrap_or_default());
        plain.push(b'\n');
        from = at.saturating_add(3);
    }
    plain.extend_from_slice(seen.get(from..).unwrap_or_default());
    Some(plain)
}

/// Whether `name` matches `pattern`, in which `*` stands for any run of characters except `/`.
pub fn matches_pattern(pattern: &str, name: &str) -> bool {
    let (mut p, mut n) = (pattern.bytes().peekable(), name.bytes().peekable());
    let mut retry: Option<(
        std::iter::Peekable<std::str::Bytes<'_>>,
        std::iter::Peekable<std::str::Bytes<'_>>,
    )> = None;
    loop {
        match (p.peek().copied(), n.peek().copied()) {
            (Some(b'*'), _) => {
                p.next();
                retry = Some((p.clone(), n.clone()));
            }
            (Some(a), Some(b)) if a == b => {
                p.next();
                n.next();
            }
            (None, None) => return true,
            _ => {
                let Some((p_after, n_from)) = retry.as_mut() else { return false };
                if n_from.next().is_none_or(|skipped| skipped == b'/') {
                    return false;
                }
                p = p_after.clone();
                n = n_from.clone();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terminal_and_bidi_tricks_are_escaped() {
        let evil = "a\u{1b}]52;c;x\u{7}b\u{202e}c\r\nd\u{200b}";
        let shown = Untrusted(evil).to_string();
        assert_eq!(shown, "a\\u{1b}]52;c;x\\u{7}b\\u{202e}c\\u{d}\\u{a}d\\u{200b}");
        assert!(!shown.chars().any(is_hostile));
    }

    #[test]
    fn long_text_is_cut_and_marked() {
        let long = "é".repeat(500);
        let shown = printable(&long);
        assert_eq!(shown.chars().count(), QUOTE_CHARS + 1);
        assert!(shown.ends_with('…'));
        assert_eq!(printable("Wi-Fi ملف"), "Wi-Fi ملف");
    }

    #[test]
    fn json_shows_no_hidden_character_and_says_the_same() {
        let evil = "a\u{1b}[2J\u{7f}\u{9b}31m\u{202e}b\u{200b}\u{e0041}\"\\é";
        let plain = serde_json::to_string_pretty(&[evil]).unwrap();
        let shown = escape_json(&plain);
        assert!(shown.chars().all(|c| c == '\n' || !is_hostile(c)), "{shown}");
        assert_eq!(serde_json::from_str::<Vec<String>>(&shown).unwrap(), [evil]);
        assert!(matches!(escape_json("[\n\"é\"\n]"), Cow::Borrowed(_)));
    }

    #[test]
    fn masks_keep_only_the_ends() {
        assert_eq!(mask("350000000000018"), "35…18");
        assert_eq!(mask("abc"), "…");
        assert_eq!(mask(""), "");
    }

    #[test]
    fn texts_of_windows_become_plain_ones() {
        let wide =
            |text: &str, unit: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(unit).collect::<Vec<u8>>();
        let text = "\u{feff}Packages:\r\r\n  Päckchen\r\r\n";
        for bytes in [wide(text, u16::to_le_bytes), wide(text, u16::to_be_bytes), text.as_bytes().to_vec()] {
            assert_eq!(from_windows(&bytes).unwrap(), "Packages:\n  Päckchen\n".as_bytes());
        }
        assert_eq!(from_windows(b"one\r\r\ntwo").unwrap(), b"one\ntwo");
        for other in [&b"plain\r\n"[..], b"", b"PK\x03\x04\0\0\r\r\n", b"\xff", b"\xff\xfe\xa1\x99\x88\x12"] {
            assert_eq!(from_windows(other), None);
        }
    }

    #[test]
    fn patterns_do_not_cross_folders() {
        assert!(matches_pattern("*/packages.json", "uuid/packages.json"));
        assert!(!matches_pattern("*/packages.json", "a/b/packages.json"));
        assert!(matches_pattern("d/profile-*.stub", "d/profile-00ff.stub"));
        assert!(!matches_pattern("d/profile-*.stub", "d/profile-00ff.stub2"));
        assert!(matches_pattern("a*b*c", "aXXbYYc"));
        assert!(!matches_pattern("a*b*c", "aXXbYY"));
        assert!(matches_pattern("*", "x"));
        assert!(!matches_pattern("", "x"));
    }
}
