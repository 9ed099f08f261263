//! Property lists of every encoding, read under a budget.
//!
//! The binary and XML readers are our own. General-purpose ones lose a whole file to one impossible date, expand a
//! 400-byte graph of shared references to gigabytes, overflow the stack when a deep document is dropped, and pass over
//! entities and `CDATA` sections in silence, so that a configuration profile could hide text from an examiner. The
//! `plist` crate reads the old ASCII form, which phones no longer write, and is the yardstick in the tests.

mod ascii;
mod binary;
mod build;
mod xml;

use std::borrow::Cow;

use crate::bounds::{Exceeded, Limits, len64};
use crate::speech::{Message, Tell};
use crate::time::Moment;

/// Largest list that is taken apart, in bytes. A computer's list of 1,000 apps with their pictures is half of that; every
/// other one is far smaller, and what is built from it takes room beside it.
const MOST_BYTES: u64 = 64 << 20;

/// A node of a property list.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// The null object of a binary list, or a value that could not be read (then there is a note).
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// An integer. Wide enough for the unsigned 64-bit numbers that Apple writes.
    Int(i128),
    /// A floating-point number, not necessarily finite.
    Real(f64),
    /// An instant; `None` for a date that makes no sense.
    Date(Option<Moment>),
    /// Bytes.
    Data(Vec<u8>),
    /// Text. Invalid sequences were replaced by U+FFFD.
    Text(String),
    /// A reference inside a keyed archive.
    Uid(u64),
    /// An array, or a set.
    Array(Vec<Value>),
    /// A dictionary in the order of the file, every key once.
    Dict(Vec<(String, Value)>),
}

impl Value {
    /// The value under a key, when this is a dictionary that has it.
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.entries().iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// The text, when this is text.
    pub fn as_str(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The integer, when this is one that fits.
    pub fn as_int(&self) -> Option<i64> {
        if let Self::Int(number) = self { i64::try_from(*number).ok() } else { None }
    }

    /// The truth value; the integers 0 and 1 count, for some writers use them.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(truth) => Some(*truth),
            Self::Int(0) => Some(false),
            Self::Int(1) => Some(true),
            _ => None,
        }
    }

    /// The number as a floating-point one; integers count.
    pub fn as_real(&self) -> Option<f64> {
        match self {
            Self::Real(number) => Some(*number),
            Self::Int(number) => number.to_string().parse().ok(),
            _ => None,
        }
    }

    /// The bytes, when this is data.
    pub fn as_data(&self) -> Option<&[u8]> {
        if let Self::Data(bytes) = self { Some(bytes) } else { None }
    }

    /// The instant, when this is a date that makes sense.
    pub fn as_date(&self) -> Option<Moment> {
        if let Self::Date(at) = self { *at } else { None }
    }

    /// The elements, when this is an array.
    pub fn as_array(&self) -> Option<&[Self]> {
        if let Self::Array(items) = self { Some(items) } else { None }
    }

    /// Keys and values of a dictionary; empty for anything else.
    pub fn entries(&self) -> &[(String, Self)] {
        if let Self::Dict(entries) = self { entries } else { &[] }
    }
}

/// A property list that could be read.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// Its outermost value.
    pub root: Value,
    /// What is odd about the file without having lost it: repeated keys, unreadable dates or numbers, null objects.
    /// A bounded number of short sentences, safe to show.
    pub notes: Vec<Message>,
}

/// Why a property list could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlistError {
    /// No bytes at all. Usual for some files of a backup (a `Manifest.plist` that was never finished).
    #[error("the file is empty")]
    Empty,
    /// Neither binary, XML nor ASCII.
    #[error("not a property list")]
    Unrecognised,
    /// It begins as a property list and then makes no sense.
    #[error("damaged property list: {0}")]
    Damaged(String),
    /// A document type with declarations of its own. Apple never writes one; it can hide text.
    #[error("property list with a document type of its own, which can hide text; refused")]
    Entities,
    /// A limit was reached.
    #[error("property list too large: {0}")]
    TooLarge(#[from] Exceeded),
}

impl Tell for PlistError {
    fn tell(&self) -> Message {
        match self {
            Self::Empty => Message::new("why-file-empty"),
            Self::Unrecognised => Message::new("why-not-property-list"),
            Self::Damaged(why) => Message::new("why-damaged-property-list").told("why", why),
            Self::Entities => Message::new("why-property-list-document-type"),
            Self::TooLarge(much) => Message::new("why-property-list-too-large").told("why", much),
        }
    }
}

impl PlistError {
    pub(crate) fn damaged(why: impl Into<String>) -> Self {
        Self::Damaged(why.into())
    }
}

/// Reads a property list: binary, XML (UTF-8 or UTF-16) or old ASCII.
///
/// # Errors
/// [`PlistError`] when it is none, is structurally damaged (truncated, cyclic) or passes the limits.
pub fn parse(bytes: &[u8], limits: &Limits) -> Result<Document, PlistError> {
    if bytes.is_empty() {
        return Err(PlistError::Empty);
    }
    let most = limits.file_bytes.min(MOST_BYTES);
    if len64(bytes.len()) > most {
        return Err(Exceeded { what: "bytes", limit: most }.into());
    }
    if bytes.starts_with(b"bplist") {
        return binary::parse(bytes, limits);
    }
    let (text, replaced) = decode_text(bytes);
    let body = text.trim_start();
    let mut document = if body.starts_with('<') {
        xml::parse(body, limits)
    } else if body.starts_with(['{', '(', '"']) || body.starts_with("//") || body.starts_with("/*") {
        ascii::parse(body, limits)
    } else {
        Err(PlistError::Unrecognised)
    }?;
    if replaced {
        document.notes.push(Message::technical("text that is not valid Unicode was replaced"));
    }
    Ok(document)
}

/// How two bytes make a UTF-16 unit.
type Unit = fn([u8; 2]) -> u16;

/// Text in UTF-8 or, as a byte-order mark or a NUL beside the first `<` tells, UTF-16.
fn decode_text(bytes: &[u8]) -> (Cow<'_, str>, bool) {
    let wide: Option<(&[u8], Unit)> = match bytes {
        [0xff, 0xfe, rest @ ..] => Some((rest, u16::from_le_bytes)),
        [0xfe, 0xff, rest @ ..] => Some((rest, u16::from_be_bytes)),
        [b'<', 0, ..] => Some((bytes, u16::from_le_bytes)),
        [0, b'<', ..] => Some((bytes, u16::from_be_bytes)),
        _ => None,
    };
    if let Some((body, unit)) = wide {
        let (pairs, odd) = body.as_chunks::<2>();
        let mut replaced = !odd.is_empty();
        let text = char::decode_utf16(pairs.iter().map(|pair| unit(*pair)))
            .map(|c| {
                c.unwrap_or_else(|_| {
                    replaced = true;
                    char::REPLACEMENT_CHARACTER
                })
            })
            .collect::<String>();
        return (Cow::Owned(text), replaced);
    }
    let text = crate::text::lossy(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes));
    let replaced = matches!(text, Cow::Owned(_));
    (text, replaced)
}

#[cfg(test)]
mod tests;
