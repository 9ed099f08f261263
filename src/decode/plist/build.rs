//! The one place that builds values: every reader's events pass its budget.

use std::collections::BTreeMap;

use crate::bounds::{Budget, Exceeded, Limits, len64};
use crate::decode::plist::{Document, PlistError, Value};
use crate::speech::Message;
use crate::text::printable;

/// Most notes kept about one file.
const NOTES: usize = 32;

/// Most nodes of one list; the largest honest ones have some tens of thousands, each of which takes about 100 bytes.
const MOST_NODES: u64 = 400_000;

/// How many bytes of text and data may be built from a list of `input` bytes.
///
/// Binary lists share equal strings, so honest ones grow when they are spelt out; graphs made to explode grow without
/// end.
fn content_bytes(input: usize, limits: &Limits) -> u64 {
    len64(input).saturating_mul(32).saturating_add(4 << 20).min(limits.file_bytes)
}

/// How many nodes may be built from it. Every reference takes a byte at least, so only shared collections can yield more
/// nodes than the file has bytes; a database may hold thousands of small lists that are made to explode.
fn nodes(input: usize, limits: &Limits) -> u64 {
    len64(input).saturating_mul(16).saturating_add(4096).min(len64(limits.nodes)).min(MOST_NODES)
}

enum Open {
    Array(Vec<Value>),
    Dict { entries: Vec<(String, Value)>, key: Option<String> },
}

/// Builds a [`Document`] from events.
pub(crate) struct Builder {
    depth: usize,
    nodes: Budget,
    bytes: Budget,
    open: Vec<Open>,
    root: Option<Value>,
    notes: Vec<Message>,
}

impl Builder {
    /// For a file of `input` bytes.
    pub(crate) fn new(input: usize, limits: &Limits) -> Self {
        Self {
            depth: limits.depth,
            nodes: Budget::new("nodes", nodes(input, limits)),
            bytes: Budget::new("bytes of content", content_bytes(input, limits)),
            open: Vec::new(),
            root: None,
            notes: Vec::new(),
        }
    }

    /// To be called before text or data of that length is built.
    pub(crate) fn charge(&mut self, bytes: usize) -> Result<(), Exceeded> {
        self.bytes.charge(len64(bytes))
    }

    /// Remembers an oddity; the detail comes from the file.
    pub(crate) fn note(&mut self, what: &str, detail: &str) {
        if self.notes.len() == NOTES {
            self.notes.push(Message::technical("further oddities are not listed"));
        } else if self.notes.len() < NOTES {
            let detail = printable(detail);
            self.notes.push(if detail.is_empty() {
                Message::technical(what)
            } else {
                Message::technical(format_args!("{what}: {detail}"))
            });
        }
    }

    /// Whether the innermost open collection is a dictionary; `None` outside any.
    pub(crate) fn in_dict(&self) -> Option<bool> {
        self.open.last().map(|open| matches!(open, Open::Dict { .. }))
    }

    /// Whether a dictionary is open that has a key without its value.
    pub(crate) fn has_key(&self) -> bool {
        matches!(self.open.last(), Some(Open::Dict { key: Some(_), .. }))
    }

    /// Whether the outermost value is complete.
    pub(crate) fn is_done(&self) -> bool {
        self.open.is_empty() && self.root.is_some()
    }

    /// Opens a collection.
    pub(crate) fn open(&mut self, dict: bool) -> Result<(), Exceeded> {
        if self.open.len() >= self.depth {
            return Err(Exceeded { what: "levels of nesting", limit: len64(self.depth) });
        }
        self.nodes.charge(1)?;
        self.open.push(if dict {
            Open::Dict { entries: Vec::new(), key: None }
        } else {
            Open::Array(Vec::new())
        });
        Ok(())
    }

    /// Closes the innermost collection, if there is one.
    pub(crate) fn close(&mut self) {
        match self.open.pop() {
            Some(Open::Array(items)) => self.place(Value::Array(items)),
            Some(Open::Dict { mut entries, key }) => {
                if let Some(key) = key {
                    self.note("key without a value", &key);
                    entries.push((key, Value::Null));
                }
                let entries = self.last_wins(entries);
                self.place(Value::Dict(entries));
            }
            None => {}
        }
    }

    /// The key of the next value.
    pub(crate) fn key(&mut self, text: String) -> Result<(), Exceeded> {
        self.nodes.charge(1)?;
        if let Some(Open::Dict { entries, key }) = self.open.last_mut() {
            if let Some(earlier) = key.replace(text) {
                entries.push((earlier.clone(), Value::Null));
                self.note("key without a value", &earlier);
            }
        } else {
            self.note("key outside a dictionary", &text);
        }
        Ok(())
    }

    /// A value that is not a collection.
    pub(crate) fn value(&mut self, value: Value) -> Result<(), Exceeded> {
        self.nodes.charge(1)?;
        self.place(value);
        Ok(())
    }

    /// The finished document.
    pub(crate) fn finish(self) -> Result<Document, PlistError> {
        if !self.open.is_empty() {
            return Err(PlistError::damaged("it ends inside a collection"));
        }
        let root = self.root.ok_or_else(|| PlistError::damaged("it holds no value"))?;
        Ok(Document { root, notes: self.notes })
    }

    fn place(&mut self, value: Value) {
        match self.open.last_mut() {
            Some(Open::Array(items)) => items.push(value),
            Some(Open::Dict { entries, key }) => match key.take() {
                Some(key) => entries.push((key, value)),
                None => self.note("value without a key", ""),
            },
            None if self.root.is_some() => self.note("more than one outermost value; the first was read", ""),
            None => self.root = Some(value),
        }
    }

    /// Of entries with the same key only the last stays, as in Apple's reader; the key is noted, for two entries with
    /// one key are a way to show different things to different readers.
    fn last_wins(&mut self, entries: Vec<(String, Value)>) -> Vec<(String, Value)> {
        let mut last: BTreeMap<&str, usize> = BTreeMap::new();
        let mut repeated: Vec<usize> = Vec::new();
        for (index, (key, _)) in entries.iter().enumerate() {
            repeated.extend(last.insert(key, index));
        }
        if repeated.is_empty() {
            return entries;
        }
        drop(last);
        repeated.sort_unstable();
        let mut kept = Vec::with_capacity(entries.len().saturating_sub(repeated.len()));
        for (index, entry) in entries.into_iter().enumerate() {
            if repeated.binary_search(&index).is_ok() {
                self.note("repeated key, the last value was read", &entry.0);
            } else {
                kept.push(entry);
            }
        }
        kept
    }
}
