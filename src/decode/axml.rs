//! Android's binary XML (`AndroidManifest.xml` of an APK), read the way `ResXMLTree` of the platform reads it.
//!
//! Layout (AOSP `ResourceTypes.h`): chunks of {u16 type, u16 header size, u32 size}; a string pool (0x0001), the
//! resource ids of attribute names (0x0180), then start (0x0102) and end (0x0103) of elements. Obfuscators blank or
//! exchange attribute names, so an attribute is known by its resource id.

use std::collections::BTreeSet;

use super::le::{short_at, size_at, slice, u16_at, u32_at};
use crate::bounds::{Budget, Exceeded, Limits};
use crate::speech::{Message, Tell};

const POOL: u16 = 0x0001;
const XML: u16 = 0x0003;
const IDS: u16 = 0x0180;
const FIRST_NODE: u16 = 0x0100;
const START: u16 = 0x0102;
const END: u16 = 0x0103;
const LAST_NODE: u16 = 0x017f;
/// Bytes of an attribute as every build tool writes it.
const ATTRIBUTE_BYTES: usize = 20;
/// Longest string that is kept, in bytes or UTF-16 units.
const STRING_UNITS: usize = 16 << 10;
/// Bytes of strings read from one file: a short table may be named millions of times.
const TEXT_BYTES: u64 = 64 << 20;

/// A typed value (`Res_value`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A string.
    Text(String),
    /// A reference to a resource, by id.
    Reference(u32),
    /// A whole number.
    Int(u32),
    /// A truth value.
    Bool(bool),
    /// Another type.
    Other,
}

/// An attribute of an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    /// Resource id of its name; 0 for a name that is none of the platform's.
    pub id: u32,
    /// Its name as written, which may be a lie where there is an id.
    pub name: String,
    /// Its value.
    pub value: Value,
}

/// Something met in the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// An element begins.
    Start {
        /// Its name.
        name: String,
        /// Its attributes.
        attributes: Vec<Attribute>,
    },
    /// The element begun last ends.
    End,
}

/// Why a document cannot be read (further).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AxmlError {
    /// It has no element.
    #[error("not a binary manifest")]
    NotAxml,
    /// It has too much of something.
    #[error(transparent)]
    TooMuch(#[from] Exceeded),
}

impl Tell for AxmlError {
    fn tell(&self) -> Message {
        match self {
            Self::NotAxml => Message::new("why-not-binary-manifest"),
            Self::TooMuch(much) => much.tell(),
        }
    }
}

/// Whether bytes could be a binary manifest. The type is not looked at: Android does not either.
pub fn is_likely(bytes: &[u8]) -> bool {
    let header = short_at(bytes, 2).unwrap_or_default();
    (8..=64).contains(&header) && Chunk::read(bytes, header).is_some_and(|chunk| chunk.size >= 8)
}

/// Reads a document and hands each node to `on`, in order. Returns what an honest build tool would not have written.
///
/// # Errors
/// [`AxmlError`]; nodes handed out before it stay valid.
pub fn read(
    bytes: &[u8],
    limits: &Limits,
    on: &mut dyn FnMut(Node),
) -> Result<BTreeSet<&'static str>, AxmlError> {
    let mut reader = Reader {
        pool: Pool::default(),
        ids: &[],
        odd: BTreeSet::new(),
        nodes: Budget::new("nodes", crate::bounds::len64(limits.nodes)),
        text: Budget::new("bytes of text", TEXT_BYTES),
    };
    if u16_at(bytes, 0) != Some(XML) {
        reader.odd.insert("the manifest calls itself something else than a binary XML file");
    }
    let mut at = short_at(bytes, 2).ok_or(AxmlError::NotAxml)?;
    if size_at(bytes, 4).is_some_and(|size| size > bytes.len()) {
        reader.odd.insert("the manifest is shorter than it says");
    }
    let mut begun = false;
    while at < bytes.len() {
        reader.nodes.charge(1)?;
        let Some(chunk) = Chunk::read(bytes, at) else {
            reader.odd.insert("the manifest breaks off or holds broken parts");
            break;
        };
        begun |= chunk.kind == START;
        reader.chunk(bytes, &chunk, on)?;
        at = at.saturating_add(chunk.size);
    }
    if begun { Ok(reader.odd) } else { Err(AxmlError::NotAxml) }
}

struct Chunk<'a> {
    kind: u16,
    header: usize,
    size: usize,
    bytes: &'a [u8],
}

impl<'a> Chunk<'a> {
    fn read(bytes: &'a [u8], at: usize) -> Option<Self> {
        let kind = u16_at(bytes, at)?;
        let header = short_at(bytes, at.checked_add(2)?)?;
        let size = size_at(bytes, at.checked_add(4)?)?;
        let whole = slice(bytes, at, size)?;
        (header >= 8 && header <= size).then_some(Self { kind, header, size, bytes: whole })
    }
}

struct Reader<'a> {
    pool: Pool<'a>,
    ids: &'a [u8],
    odd: BTreeSet<&'static str>,
    nodes: Budget,
    text: Budget,
}

impl<'a> Reader<'a> {
    fn chunk(
        &mut self,
        whole: &'a [u8],
        chunk: &Chunk<'a>,
        on: &mut dyn FnMut(Node),
    ) -> Result<(), Exceeded> {
        match chunk.kind {
            POOL if self.pool.bytes.is_empty() => {
                self.pool = Pool::new(chunk.bytes);
                if self.pool.count > chunk.bytes.len() {
                    self.odd.insert("the manifest counts more strings than it holds");
                }
            }
            IDS => self.ids = chunk.bytes.get(chunk.header..).unwrap_or_default(),
            START => {
                if let Some(node) = self.start(chunk)? {
                    on(node);
                }
            }
            END => on(Node::End),
            FIRST_NODE..=LAST_NODE => {}
            _ => {
                self.odd.insert("the manifest holds parts that are no XML");
            }
        }
        debug_assert!(chunk.size <= whole.len(), "a chunk is a part of the file");
        Ok(())
    }

    fn start(&mut self, chunk: &Chunk<'a>) -> Result<Option<Node>, Exceeded> {
        if chunk.header != 16 {
            self.odd.insert("an element of the manifest has an unusual header");
        }
        let body = chunk.bytes.get(chunk.header..).unwrap_or_default();
        let fields = (u32_at(body, 4), short_at(body, 8), short_at(body, 10), short_at(body, 12));
        let (Some(name), Some(first), Some(each), Some(count)) = fields else {
            self.odd.insert("the manifest breaks off or holds broken parts");
            return Ok(None);
        };
        let name = self.string(name)?.unwrap_or_default();
        if each != ATTRIBUTE_BYTES && count > 0 {
            self.odd.insert("the attributes of the manifest have an unusual size");
        }
        let mut attributes = Vec::new();
        let mut at = first;
        for _ in 0..count {
            self.nodes.charge(1)?;
            let Some(raw) = slice(body, at, ATTRIBUTE_BYTES) else {
                self.odd.insert("the manifest breaks off or holds broken parts");
                break;
            };
            if let Some(attribute) = self.attribute(raw)? {
                attributes.push(attribute);
            }
            // A step of nothing would name the same attribute over and over.
            at = at.saturating_add(if each == 0 { ATTRIBUTE_BYTES } else { each });
        }
        Ok(Some(Node::Start { name, attributes }))
    }

    fn attribute(&mut self, raw: &[u8]) -> Result<Option<Attribute>, Exceeded> {
        let fields = (u32_at(raw, 4), u32_at(raw, 8), raw.get(15).copied(), u32_at(raw, 16));
        let (Some(name), Some(written), Some(kind), Some(data)) = fields else { return Ok(None) };
        let index = usize::try_from(name).unwrap_or(usize::MAX);
        let id = index.checked_mul(4).and_then(|at| u32_at(self.ids, at)).unwrap_or(0);
        let name = self.string(name)?.unwrap_or_default();
        let value = match typed(kind, data) {
            Typed::String(index) => {
                let text = self.string(index)?;
                let text = if text.is_none() { self.string(written)? } else { text };
                Value::Text(text.unwrap_or_default())
            }
            Typed::Plain(value) => value,
        };
        Ok(Some(Attribute { id, name, value }))
    }

    fn string(&mut self, index: u32) -> Result<Option<String>, Exceeded> {
        let text = self.pool.get(index);
        self.text.charge(crate::bounds::len64(text.as_ref().map_or(0, String::len)))?;
        Ok(text)
    }
}

/// A value whose string is not yet looked up.
pub(super) enum Typed {
    /// Index in the string pool.
    String(u32),
    /// The value.
    Plain(Value),
}

/// The types of `Res_value` that matter here.
pub(super) fn typed(kind: u8, data: u32) -> Typed {
    match kind {
        0x03 => Typed::String(data),
        0x01 | 0x07 => Typed::Plain(Value::Reference(data)),
        0x12 => Typed::Plain(Value::Bool(data != 0)),
        0x10 | 0x11 => Typed::Plain(Value::Int(data)),
        _ => Typed::Plain(Value::Other),
    }
}

/// A table of strings (`ResStringPool`).
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Pool<'a> {
    bytes: &'a [u8],
    header: usize,
    count: usize,
    utf8: bool,
    strings: usize,
}

impl<'a> Pool<'a> {
    /// From the bytes of the chunk.
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            header: short_at(bytes, 2).unwrap_or(28),
            count: size_at(bytes, 8).unwrap_or(0),
            utf8: u32_at(bytes, 16).is_some_and(|flags| flags & 0x100 != 0),
            strings: size_at(bytes, 20).unwrap_or(0),
        }
    }

    /// The string with an index, cut to a bounded length.
    pub(super) fn get(&self, index: u32) -> Option<String> {
        let index = usize::try_from(index).ok().filter(|index| *index < self.count)?;
        let offset = size_at(self.bytes, self.header.checked_add(index.checked_mul(4)?)?)?;
        let text = self.bytes.get(self.strings.checked_add(offset)?..)?;
        if self.utf8 { utf8(text) } else { utf16(text) }
    }
}

/// Two lengths (in characters, then in bytes), each of one or two bytes, then the bytes.
fn utf8(text: &[u8]) -> Option<String> {
    let length = |at: usize| -> Option<(usize, usize)> {
        let first = usize::from(*text.get(at)?);
        if first & 0x80 == 0 {
            return Some((first, at.checked_add(1)?));
        }
        let second = usize::from(*text.get(at.checked_add(1)?)?);
        Some(((first & 0x7f) << 8 | second, at.checked_add(2)?))
    };
    let (_, at) = length(0)?;
    let (bytes, at) = length(at)?;
    let rest = text.get(at..)?;
    let bytes = rest.get(..bytes.min(STRING_UNITS)).unwrap_or(rest.get(..rest.len().min(STRING_UNITS))?);
    Some(crate::text::lossy(bytes).into_owned())
}

/// A length of one or two words, then the words.
fn utf16(text: &[u8]) -> Option<String> {
    let first = short_at(text, 0)?;
    let (units, at) =
        if first & 0x8000 == 0 { (first, 2) } else { ((first & 0x7fff) << 16 | short_at(text, 2)?, 4) };
    let rest = text.get(at..)?;
    let words = rest.chunks_exact(2).take(units.min(STRING_UNITS)).filter_map(|pair| u16_at(pair, 0));
    Some(char::decode_utf16(words).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect())
}

#[cfg(test)]
#[path = "axml_tests.rs"]
mod tests;
