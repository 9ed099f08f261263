//! Pieces of `dumpsys` lines: indents, keys, package names, components, users.
//!
//! These texts are made of two-space indents, and an app may write line breaks into its own strings. A parser
//! therefore looks at the exact indent of a line before it looks at its words.

use crate::model::{AppClaim, At, Fact, Grant, GrantState, Power};
use crate::time::Moment;

/// The describing half of an [`crate::artifact::Artifact`]: name, paths, answers.
macro_rules! describe {
    ($name:literal, $paths:expr, $answers:expr) => {
        fn name(&self) -> &'static str {
            $name
        }

        fn platform(&self) -> $crate::model::Platform {
            $crate::model::Platform::Android
        }

        fn paths(&self) -> &'static [&'static str] {
            $paths
        }

        fn answers(&self) -> &'static [($crate::model::Surface, $crate::model::Weight)] {
            $answers
        }
    };
}
pub(super) use describe;

/// Longest package or component name that is believed, in bytes.
const NAME_BYTES: usize = 512;

/// Number of leading spaces.
pub(super) fn indent(line: &[u8]) -> usize {
    line.iter().take_while(|b| **b == b' ').count()
}

/// The line after exactly `spaces` spaces; `None` when its indent differs.
pub(super) fn at_indent(line: &[u8], spaces: usize) -> Option<&[u8]> {
    if indent(line) == spaces { line.get(spaces..) } else { None }
}

/// Without spaces at both ends.
pub(super) fn trim(line: &[u8]) -> &[u8] {
    line.trim_ascii()
}

/// Splits at the first `sep`.
pub(super) fn cut(line: &[u8], sep: u8) -> Option<(&[u8], &[u8])> {
    let at = memchr::memchr(sep, line)?;
    Some((line.get(..at)?, line.get(at.checked_add(1)?..)?))
}

/// What lies between the first `open` and the next `close` after it.
pub(super) fn between<'a>(line: &'a [u8], open: &[u8], close: u8) -> Option<&'a [u8]> {
    let start = memchr::memmem::find(line, open)?.checked_add(open.len())?;
    let rest = line.get(start..)?;
    rest.get(..memchr::memchr(close, rest)?)
}

/// The word that follows `key` (for `key=word more`), up to a space or comma. The key must begin a word.
pub(super) fn word_after<'a>(line: &'a [u8], key: &[u8]) -> Option<&'a [u8]> {
    memchr::memmem::find_iter(line, key).find_map(|at| {
        let before = at.checked_sub(1).and_then(|i| line.get(i));
        if before.is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_') {
            return None;
        }
        let rest = line.get(at.checked_add(key.len())?..)?;
        let end = rest.iter().position(|b| matches!(b, b' ' | b',' | b'\t')).unwrap_or(rest.len());
        rest.get(..end)
    })
}

/// The line as text when it is plain ASCII without controls.
pub(super) fn ascii(bytes: &[u8]) -> Option<&str> {
    bytes.iter().all(|b| (0x20..0x7f).contains(b)).then(|| std::str::from_utf8(bytes).ok()).flatten()
}

/// A decimal number.
pub(super) fn number<T: std::str::FromStr>(bytes: &[u8]) -> Option<T> {
    if bytes.is_empty() || !bytes.iter().all(u8::is_ascii_digit) {
        return None;
    }
    std::str::from_utf8(bytes).ok()?.parse().ok()
}

/// An Android package name. Nothing with spaces, brackets or line breaks passes, so that no text can pose as one.
pub(super) fn package(bytes: &[u8]) -> Option<&str> {
    let good = !bytes.is_empty()
        && bytes.len() <= NAME_BYTES
        && bytes.iter().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-'))
        && bytes.first().is_some_and(|b| b.is_ascii_alphabetic() || *b == b'_');
    good.then(|| std::str::from_utf8(bytes).ok()).flatten()
}

/// A component `package/.Class` or `package/full.Class`: the package and the component with its class written out.
pub(super) fn component(bytes: &[u8]) -> Option<(&str, String)> {
    let (owner, class) = cut(trim(bytes), b'/')?;
    let owner = package(owner)?;
    let good = !class.is_empty()
        && class.len() <= NAME_BYTES
        && class
            .iter()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'$' | b'-') || *b >= 0x80);
    if !good {
        return None;
    }
    let class = std::str::from_utf8(class).ok()?;
    let dot = if class.starts_with('.') { owner } else { "" };
    Some((owner, format!("{owner}/{dot}{class}")))
}

/// A wall-clock time of the phone; `None` for the zero time (1970, or 1969 west of Greenwich) and for nonsense.
pub(super) fn local_time(bytes: &[u8]) -> Option<Moment> {
    let text = ascii(trim(bytes))?;
    if text.starts_with("1970-01-01") || text.starts_with("1969-12-31") {
        return None;
    }
    Moment::from_local(text)
}

/// The name of the key of a `key=value` line.
pub(super) fn key_value(line: &[u8]) -> Option<(&str, &[u8])> {
    let (key, value) = cut(line, b'=')?;
    let good = !key.is_empty() && key.len() <= 64 && key.iter().all(u8::is_ascii_alphanumeric);
    if good { Some((std::str::from_utf8(key).ok()?, value)) } else { None }
}

/// A grant without time.
pub(super) fn grant(
    app: &str,
    user: Option<u32>,
    power: Power,
    state: GrantState,
    detail: Option<&str>,
) -> Fact {
    Fact::Grant(Grant {
        app: crate::text::keep(app),
        user,
        power,
        state,
        detail: detail.map(crate::text::keep),
        at: None,
    })
}

/// A statement about an app.
pub(super) fn claim(app: &str, user: Option<u32>, claim: AppClaim) -> Fact {
    Fact::App { id: crate::text::keep(app), user, claim }
}

/// Bytes as kept text.
pub(super) fn kept(bytes: &[u8]) -> Box<str> {
    crate::text::keep(&crate::text::lossy(bytes))
}

/// A place on a line.
pub(super) fn at(line: u64) -> At {
    At::Line(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_no_names_do_not_pass() {
        assert_eq!(package(b"com.example_a.b-2"), Some("com.example_a.b-2"));
        for bad in [&b""[..], b"a b", b"a]b", b"1a", b"a/b", b"a\x1b[2J", b"com.\xff"] {
            assert_eq!(package(bad), None);
        }
        assert_eq!(package(&vec![b'a'; NAME_BYTES + 1]), None);
    }

    #[test]
    fn short_classes_are_written_out() {
        assert_eq!(component(b"com.a/.B"), Some(("com.a", "com.a/com.a.B".to_owned())));
        assert_eq!(component(b" com.a/x.Y$Z "), Some(("com.a", "com.a/x.Y$Z".to_owned())));
        assert_eq!(component(b"com.a/"), None);
        assert_eq!(component(b"com.a/B {x}"), None);
    }

    #[test]
    fn words_begin_at_their_key() {
        assert_eq!(word_after(b"a installed=true enabled=0", b"enabled="), Some(&b"0"[..]));
        assert_eq!(word_after(b"uninstalled=x installed=y", b"installed="), Some(&b"y"[..]));
        assert_eq!(word_after(b"x", b"y="), None);
    }

    #[test]
    fn the_zero_time_is_no_time() {
        assert!(local_time(b"1970-01-01 01:00:00").is_none());
        assert!(local_time(b"2025-06-01 12:00:00").is_some());
        assert!(local_time(b"9999999").is_none());
    }
}
