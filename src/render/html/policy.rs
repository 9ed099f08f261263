//! The content security policy: nothing may be loaded, and only the page's own style and script run, by their hashes.

use sha2::{Digest as _, Sha256};

/// The two pieces of a page that are not text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Inline {
    /// How it looks.
    Style,
    /// The way out: Escape and the button clear the page.
    Script,
}

impl Inline {
    /// The element that holds it.
    pub(super) const fn tag(self) -> &'static str {
        match self {
            Self::Style => "style",
            Self::Script => "script",
        }
    }

    /// Its content. Browsers hash what they parsed, and they parse line ends as `\n`, however the source was checked out.
    pub(super) fn content(self) -> String {
        let source = match self {
            Self::Style => include_str!("page.css"),
            Self::Script => include_str!("page.js"),
        };
        source.replace('\r', "")
    }
}

/// The policy for `<meta http-equiv="Content-Security-Policy">`.
pub(super) fn content_security_policy() -> String {
    format!(
        "default-src 'none'; style-src {}; script-src {}; base-uri 'none'; form-action 'none'",
        hash(Inline::Style),
        hash(Inline::Script)
    )
}

fn hash(inline: Inline) -> String {
    format!("'sha256-{}'", base64(&Sha256::digest(inline.content().as_bytes())))
}

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Base64 with padding (RFC 4648, section 4).
fn base64(bytes: &[u8]) -> String {
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let byte = |at: usize| u32::from(chunk.get(at).copied().unwrap_or_default());
        let group = (byte(0) << 16) | (byte(1) << 8) | byte(2);
        for (place, bits) in [group >> 18, group >> 12, group >> 6, group].into_iter().enumerate() {
            let letter = usize::try_from(bits & 63).ok().and_then(|index| ALPHABET.get(index)).copied();
            out.push(if place > chunk.len() { '=' } else { char::from(letter.unwrap_or(b'=')) });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_vectors_of_rfc_4648() {
        for (plain, coded) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(base64(plain.as_bytes()), coded);
        }
    }

    #[test]
    fn inline_pieces_cannot_end_their_element_or_load_anything() {
        for inline in [Inline::Style, Inline::Script] {
            let content = inline.content();
            assert!(content.len() > 100, "{inline:?} is empty");
            for bad in ["</", "<!--", "http:", "https:", "url(", "src=", "@import", "fetch", "eval", "\r"] {
                assert!(!content.contains(bad), "{inline:?} holds {bad:?}");
            }
        }
    }
}
