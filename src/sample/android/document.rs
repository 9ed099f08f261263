//! The two forms in which Android keeps its own files: XML, and from version 12 binary XML (ABX).
//!
//! Token values and lengths are those of AOSP's `BinaryXmlSerializer` and `FastDataOutput`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::sample::seed;

/// Attribute value. The binary form keeps the kind, XML its text.
#[derive(Debug, Clone)]
pub(crate) enum Value {
    /// Any text.
    Text(String),
    /// A whole number, written in decimal.
    Number(u32),
    /// Milliseconds since 1970, written in hex.
    Millis(i64),
    /// A truth value.
    Truth(bool),
    /// Bytes, written in hex.
    Bytes(Vec<u8>),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(number)
    }
}

impl From<bool> for Value {
    fn from(truth: bool) -> Self {
        Self::Truth(truth)
    }
}

impl Value {
    fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Millis(millis) => format!("{millis:x}"),
            Self::Truth(truth) => truth.to_string(),
            Self::Bytes(bytes) => seed::hex(bytes),
        }
    }
}

/// An element.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    name: &'static str,
    attributes: Vec<(&'static str, Value)>,
    children: Vec<Self>,
    text: String,
}

impl Node {
    /// An empty element.
    pub(crate) fn new(name: &'static str) -> Self {
        Self { name, attributes: Vec::new(), children: Vec::new(), text: String::new() }
    }

    /// Adds an attribute.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// Adds an attribute if there is a value.
    pub(crate) fn with_some(self, name: &'static str, value: Option<&String>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// Sets the text inside.
    pub(crate) fn saying(mut self, text: &str) -> Self {
        text.clone_into(&mut self.text);
        self
    }

    /// Adds an element inside.
    pub(crate) fn holding(mut self, child: Self) -> Self {
        self.children.push(child);
        self
    }

    /// Adds elements inside.
    pub(crate) fn holding_all(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        self.children.extend(children);
        self
    }

    /// As XML. Characters that XML cannot hold become U+FFFD.
    pub(crate) fn xml(&self) -> Vec<u8> {
        let mut out = "<?xml version='1.0' encoding='utf-8' standalone='yes' ?>\n".to_owned();
        self.write_xml(0, &mut out);
        out.into_bytes()
    }

    fn write_xml(&self, depth: usize, out: &mut String) {
        let indent = "  ".repeat(depth);
        // Writing to a String cannot fail.
        let _ = write!(out, "{indent}<{}", self.name);
        for (name, value) in &self.attributes {
            let _ = write!(out, " {name}=\"{}\"", escaped(&value.text()));
        }
        if self.children.is_empty() && self.text.is_empty() {
            out.push_str(" />\n");
            return;
        }
        out.push('>');
        out.push_str(&escaped(&self.text));
        if !self.children.is_empty() {
            out.push('\n');
            for child in &self.children {
                child.write_xml(depth.saturating_add(1), out);
            }
            out.push_str(&indent);
        }
        let _ = writeln!(out, "</{}>", self.name);
    }

    /// As binary XML.
    pub(crate) fn binary(&self) -> Vec<u8> {
        let mut writer = Binary { out: b"ABX\0".to_vec(), pool: BTreeMap::new() };
        writer.out.push(token::START_DOCUMENT | token::NULL);
        writer.element(self);
        writer.out.push(token::END_DOCUMENT | token::NULL);
        writer.out
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("&#10;"),
            '\r' => out.push_str("&#13;"),
            '\t' => out.push_str("&#9;"),
            '\0'..'\u{20}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            other => out.push(other),
        }
    }
    out
}

/// Low four bits: what happens; high four bits: the kind of value that follows.
mod token {
    pub(super) const START_DOCUMENT: u8 = 0;
    pub(super) const END_DOCUMENT: u8 = 1;
    pub(super) const START_TAG: u8 = 2;
    pub(super) const END_TAG: u8 = 3;
    pub(super) const TEXT: u8 = 4;
    pub(super) const ATTRIBUTE: u8 = 15;
    pub(super) const NULL: u8 = 1 << 4;
    pub(super) const STRING: u8 = 2 << 4;
    pub(super) const INTERNED: u8 = 3 << 4;
    pub(super) const BYTES_HEX: u8 = 4 << 4;
    pub(super) const INT: u8 = 6 << 4;
    pub(super) const LONG_HEX: u8 = 9 << 4;
    pub(super) const TRUE: u8 = 12 << 4;
    pub(super) const FALSE: u8 = 13 << 4;
}

struct Binary {
    out: Vec<u8>,
    pool: BTreeMap<&'static str, u16>,
}

impl Binary {
    fn element(&mut self, node: &Node) {
        self.out.push(token::START_TAG | token::INTERNED);
        self.interned(node.name);
        for (name, value) in &node.attributes {
            self.attribute(name, value);
        }
        if !node.text.is_empty() {
            self.out.push(token::TEXT | token::STRING);
            self.bytes(node.text.as_bytes());
        }
        for child in &node.children {
            self.element(child);
        }
        self.out.push(token::END_TAG | token::INTERNED);
        self.interned(node.name);
    }

    fn attribute(&mut self, name: &'static str, value: &Value) {
        let kind = match value {
            Value::Text(_) => token::STRING,
            Value::Number(_) => token::INT,
            Value::Millis(_) => token::LONG_HEX,
            Value::Truth(true) => token::TRUE,
            Value::Truth(false) => token::FALSE,
            Value::Bytes(_) => token::BYTES_HEX,
        };
        self.out.push(token::ATTRIBUTE | kind);
        self.interned(name);
        match value {
            Value::Text(text) => self.bytes(text.as_bytes()),
            Value::Number(number) => self.out.extend(number.to_be_bytes()),
            Value::Millis(millis) => self.out.extend(millis.to_be_bytes()),
            Value::Truth(_) => {}
            Value::Bytes(bytes) => self.bytes(bytes),
        }
    }

    /// A name: its number in the pool, or `ffff` and the name itself the first time.
    fn interned(&mut self, name: &'static str) {
        if let Some(number) = self.pool.get(name) {
            self.out.extend(number.to_be_bytes());
            return;
        }
        self.out.extend([0xff, 0xff]);
        self.bytes(name.as_bytes());
        let next = u16::try_from(self.pool.len()).unwrap_or(u16::MAX);
        self.pool.insert(name, next);
    }

    /// Bytes after their number in two bytes; what is beyond 65535 is left out.
    fn bytes(&mut self, bytes: &[u8]) {
        let length = u16::try_from(bytes.len()).unwrap_or(u16::MAX);
        self.out.extend(length.to_be_bytes());
        self.out.extend(bytes.iter().take(usize::from(length)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Node {
        Node::new("a")
            .with("t", "x&\"\n\u{1b}")
            .with("n", 7)
            .holding(Node::new("b").with("y", true).with("m", Value::Millis(0x1ff)))
            .holding(Node::new("b").with("k", Value::Bytes(vec![0xab, 1])).saying("hi"))
    }

    #[test]
    fn as_text() {
        let text = String::from_utf8(sample().xml()).unwrap();
        let wanted = "<a t=\"x&amp;&quot;&#10;\u{fffd}\" n=\"7\">\n  <b y=\"true\" m=\"1ff\" />\n  <b k=\"ab01\">hi</b>\n</a>\n";
        assert_eq!(text.split_once('\n').unwrap().1, wanted);
    }

    #[test]
    fn as_tokens() {
        let bytes = Node::new("a").with("n", 7).holding(Node::new("a").with("n", true)).binary();
        let wanted: &[u8] = b"ABX\0\x10\x32\xff\xff\0\x01a\x6f\xff\xff\0\x01n\0\0\0\x07\x32\0\0\xcf\0\x01\x33\0\0\x33\0\0\x11";
        assert_eq!(bytes, wanted);
    }
}
