//! Documents of elements and attributes, whether they are written as XML or as Android's binary XML (ABX).
//!
//! Android 12 and later keep most system files as ABX, earlier versions as XML, and some files stay XML everywhere
//! (`persist.sys.binary_xml`). So nobody asks a name: [`parse_any`] looks at the bytes, and both readers build the
//! same bounded tree. A document that breaks off keeps what was read; [`Document::cut`] says why there is no more.

mod plain;

use std::sync::Arc;

use crate::bounds::{Budget, Exceeded, Limits, len64};
use crate::decode::abx;
use crate::speech::{Message, Tell};

/// Most attributes of one element.
const ATTRIBUTES: usize = 512;
/// Text that a document may hold beyond three times its own size (bytes may be written as hex), in bytes.
const TEXT_SLACK: u64 = 64 << 10;
/// Most remarks kept for one document.
const NOTES: usize = 16;

/// An element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    /// Its name, with a prefix as written.
    pub name: Arc<str>,
    /// Its attributes in the order of the file; a name may be there twice.
    pub attributes: Vec<(Arc<str>, Arc<str>)>,
    /// The elements in it.
    pub children: Vec<Element>,
    /// The text in it, without the text of its children.
    pub text: String,
    /// Line on which it begins, counted from 1; `None` in binary documents.
    pub line: Option<u64>,
}

impl Element {
    /// The value of an attribute. Of two with one name the first counts, as for Android's own readers.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| **known == *name).map(|(_, value)| &**value)
    }

    /// The elements in it with this name.
    pub fn children(&self, name: &str) -> impl Iterator<Item = &Self> {
        self.children.iter().filter(move |child| *child.name == *name)
    }
}

/// A document.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Document {
    /// Its outermost elements: one, but Android also writes files with several.
    pub roots: Vec<Element>,
    /// Remarks that do not touch what was read.
    pub notes: Vec<Message>,
    /// Why it was not read to its end.
    pub cut: Option<String>,
}

impl Document {
    /// The first outermost element with this name.
    pub fn root(&self, name: &str) -> Option<&Element> {
        self.roots.iter().find(|root| *root.name == *name)
    }
}

/// Why nothing of a document could be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum XmlError {
    /// There are no bytes, or only zeros, as a phone that lost power leaves them.
    #[error("the file is empty, or holds only zeros")]
    Empty,
    /// It begins as neither.
    #[error("neither XML nor Android's binary XML")]
    NotXml,
    /// It could not be read; why.
    #[error("{0}")]
    Damaged(String),
}

impl Tell for XmlError {
    fn tell(&self) -> Message {
        match self {
            Self::Empty => Message::new("why-file-empty-or-zeros"),
            Self::NotXml => Message::new("why-not-xml"),
            Self::Damaged(why) => why.tell(),
        }
    }
}

/// Reads a document of either kind.
///
/// # Errors
/// [`XmlError`] when not one element could be read.
pub fn parse_any(bytes: &[u8], limits: &Limits) -> Result<Document, XmlError> {
    if bytes.iter().all(|b| *b == 0) {
        return Err(XmlError::Empty);
    }
    let document = if abx::is_abx(bytes) {
        abx::parse(bytes, limits)
    } else {
        let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        if text.trim_ascii_start().first() != Some(&b'<') {
            return Err(XmlError::NotXml);
        }
        plain::parse(text, limits)
    };
    match (document.roots.is_empty(), document.cut) {
        (false, cut) => Ok(Document { cut, ..document }),
        (true, why) => Err(XmlError::Damaged(why.unwrap_or_else(|| "it holds no element".to_owned()))),
    }
}

/// Why a reader stopped.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Stop {
    /// A limit.
    #[error(transparent)]
    Exceeded(#[from] Exceeded),
    /// Damage, or something that is refused.
    #[error("{0}")]
    Damaged(String),
}

/// Builds the tree for both readers, within the limits.
#[derive(Debug)]
pub(crate) struct Builder {
    document: Document,
    open: Vec<Element>,
    depth: usize,
    nodes: Budget,
    text: Budget,
}

impl Builder {
    /// For a document of `size` bytes.
    pub(crate) fn new(size: usize, limits: &Limits) -> Self {
        Self {
            document: Document::default(),
            open: Vec::new(),
            depth: limits.depth,
            nodes: Budget::new("elements and attributes", len64(limits.nodes)),
            text: Budget::new("bytes of text", len64(size).saturating_mul(3).saturating_add(TEXT_SLACK)),
        }
    }

    /// Opens an element.
    pub(crate) fn open(&mut self, name: Arc<str>, line: Option<u64>) -> Result<(), Stop> {
        if self.open.len() >= self.depth {
            return Err(Exceeded { what: "levels of elements", limit: len64(self.depth) }.into());
        }
        self.nodes.charge(1)?;
        self.open.push(Element {
            name,
            attributes: Vec::new(),
            children: Vec::new(),
            text: String::new(),
            line,
        });
        Ok(())
    }

    /// Gives the open element an attribute.
    pub(crate) fn attribute(&mut self, name: Arc<str>, value: Arc<str>) -> Result<(), Stop> {
        let Some(element) = self.open.last_mut() else {
            return Err(Stop::Damaged("an attribute outside of an element".to_owned()));
        };
        self.nodes.charge(1)?;
        if element.attributes.len() >= ATTRIBUTES {
            return Err(Exceeded { what: "attributes of one element", limit: len64(ATTRIBUTES) }.into());
        }
        element.attributes.push((name, value));
        Ok(())
    }

    /// Takes `bytes` of text off the budget; for text that is not shared with the document or among elements.
    pub(crate) fn charge(&mut self, bytes: usize) -> Result<(), Stop> {
        Ok(self.text.charge(len64(bytes))?)
    }

    /// Adds text to the open element. Text outside of elements is dropped.
    pub(crate) fn text(&mut self, text: &str) -> Result<(), Stop> {
        self.charge(text.len())?;
        if let Some(element) = self.open.last_mut() {
            element.text.push_str(text);
        }
        Ok(())
    }

    /// Name of the open element.
    pub(crate) fn name(&self) -> Option<&str> {
        self.open.last().map(|element| &*element.name)
    }

    /// Closes the open element.
    pub(crate) fn close(&mut self) {
        let Some(element) = self.open.pop() else { return };
        match self.open.last_mut() {
            Some(parent) => parent.children.push(element),
            None => self.document.roots.push(element),
        }
    }

    /// Keeps a remark.
    pub(crate) fn note(&mut self, note: &str) {
        let (notes, note) = (&mut self.document.notes, Message::technical(note));
        if notes.len() < NOTES && !notes.contains(&note) {
            notes.push(note);
        }
    }

    /// The tree; what is still open is closed, and missed.
    pub(crate) fn finish(mut self, result: Result<(), Stop>) -> Document {
        let unfinished = !self.open.is_empty();
        while !self.open.is_empty() {
            self.close();
        }
        self.document.cut = match result {
            Err(why) => Some(why.to_string()),
            Ok(()) => unfinished.then(|| "it ends inside an element".to_owned()),
        };
        self.document
    }
}

/// The character of a reference (`amp`, `#38`, `#x26`); `None` for any other name, since no document may define its own.
pub(crate) fn reference(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let digits = name.strip_prefix('#')?;
            let code = digits
                .strip_prefix(['x', 'X'])
                .map_or_else(|| digits.parse().ok(), |hex| u32::from_str_radix(hex, 16).ok())?;
            char::from_u32(code)
        }
    }
}

#[cfg(test)]
mod tests;
