//! What the parsers of property lists have in common: opening one, and reading fields that may have any type.

use crate::artifact::{Emitter, Input, ParseError};
use crate::decode::plist::{self, Value};
use crate::model::fact::DeviceKey;
use crate::model::{At, Fact};
use crate::speech::Tell;

/// Remarks of the decoder that are quoted.
const QUOTED_NOTES: usize = 3;

/// The outermost dictionary of a file. What is odd about the file makes the answers of the parser partial.
pub(super) fn dictionary(input: &Input<'_>, out: &mut Emitter<'_>) -> Result<Value, ParseError> {
    let document = plist::parse(input.bytes, input.limits).map_err(|error| ParseError::new(error.tell()))?;
    if !document.notes.is_empty() {
        let notes: Vec<String> = document.notes.iter().take(QUOTED_NOTES).map(ToString::to_string).collect();
        out.gap(None, notes.join("; "));
    }
    if matches!(document.root, Value::Dict(_)) {
        Ok(document.root)
    } else {
        Err(ParseError::new("why-property-list-but-no-dictionary"))
    }
}

/// The place of a value, as a path of keys.
pub(super) fn key(path: &str) -> At {
    At::Key(crate::text::keep(path))
}

/// Text under a key that says something.
pub(super) fn text<'v>(of: &'v Value, name: &str) -> Option<&'v str> {
    of.get(name).and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty())
}

/// Text or a number under a key, as text.
pub(super) fn scalar(of: &Value, name: &str) -> Option<String> {
    of.get(name).and_then(shown)
}

/// A short value in words: text, a number or a truth value.
pub(super) fn shown(value: &Value) -> Option<String> {
    match value {
        Value::Text(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        Value::Int(number) => Some(number.to_string()),
        Value::Real(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        _ => None,
    }
}

/// States one property of the phone for every key that has a value.
pub(super) fn device(of: &Value, under: &str, keys: &[(&str, DeviceKey)], out: &mut Emitter<'_>) {
    for (name, property) in keys {
        if let Some(value) = scalar(of, name) {
            let at = key(&format!("{under}{name}"));
            out.emit(Fact::Device { key: *property, value: crate::text::keep(&value) }, at);
        }
    }
}

/// The host in a URL, or the text itself up to the first `/` when it is no URL. Names of users are left out.
pub(super) fn host(url: &str) -> Option<&str> {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host).trim();
    (!host.is_empty()).then_some(host)
}

/// Whether text has the form of a bundle identifier: at least two parts of letters, digits, `-` and `_`.
pub(super) fn is_bundle_id(text: &str) -> bool {
    text.len() <= 255
        && text.contains('.')
        && text.split('.').all(|part| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_without_users_and_paths() {
        assert_eq!(host("https://mdm.example.org/mdm?x=1"), Some("mdm.example.org"));
        assert_eq!(host("https://user:secret@mdm.example.org:8443/mdm"), Some("mdm.example.org:8443"));
        assert_eq!(host("vpn.example.org"), Some("vpn.example.org"));
        assert_eq!(host("https:///x"), None);
        assert_eq!(host(""), None);
    }

    #[test]
    fn bundle_ids_are_told_from_other_text() {
        assert!(is_bundle_id("com.example.app-2_b"));
        assert!(is_bundle_id("243LU875E5.groups.com.apple.podcasts"));
        for text in ["", "WhatsApp", "a..b", "../../x", "com.apple.\u{202e}fake", "en_GB@sw=QWERTY", ".a.b"] {
            assert!(!is_bundle_id(text), "{text}");
        }
    }
}
