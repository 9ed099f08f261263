//! The log of everything read, with its place. Append-only; a [`FactId`] points into it.

use std::collections::BTreeSet;
use std::fmt;

use serde::Serialize;

use super::coverage::Answer;
use super::fact::Fact;
use super::words::{Platform, Surface};
use crate::speech::{Message, Tell};

/// Index of a source (one backup, bug report, acquisition) of a phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct SourceId(pub usize);

/// Index of a file in [`Evidence::files`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileId(pub usize);

/// Index of a fact in [`Evidence::facts`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct FactId(pub usize);

/// Place of a record inside its file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum At {
    /// The file as a whole.
    Whole,
    /// A line, counted from 1.
    Line(u64),
    /// A row of a database table.
    Row {
        /// The table.
        table: Box<str>,
        /// Its `rowid`.
        id: i64,
    },
    /// A key or path of keys in a structured file ("Applications/com.example").
    Key(Box<str>),
    /// An entry of a list, counted from 0 as in the file.
    Index(u64),
    /// Several places that say it together, the main one first; see [`At::several`].
    Several(Box<[Self]>),
}

/// Places of one statement that are named; the rest is counted.
const NAMED_PLACES: usize = 16;

impl At {
    /// Places that say something together, each once and in the order given. One alone stands for itself.
    pub fn several(places: impl IntoIterator<Item = Self>) -> Self {
        let mut all: Vec<Self> = Vec::new();
        let mut known: BTreeSet<Self> = BTreeSet::new();
        for place in places {
            let parts = if let Self::Several(parts) = place { parts.into_vec() } else { vec![place] };
            all.extend(parts.into_iter().filter(|part| known.insert(part.clone())));
        }
        match (all.pop(), all.is_empty()) {
            (None, _) => Self::Whole,
            (Some(only), true) => only,
            (Some(last), false) => {
                all.push(last);
                Self::Several(all.into())
            }
        }
    }

    /// Whether another place can be named together with this one: a row of the same table, a line, a key.
    fn is_beside(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Row { table, .. }, Self::Row { table: its, .. }) => table == its,
            (Self::Line(_), Self::Line(_)) | (Self::Key(_), Self::Key(_)) => true,
            _ => false,
        }
    }
}

/// Several places in words: those of one kind together.
fn tell_several(places: &[At]) -> Message {
    let mut groups: Vec<Message> = Vec::new();
    let mut open = places.iter().take(NAMED_PLACES).peekable();
    while let Some(first) = open.next() {
        let mut group = vec![first];
        while let Some(next) = open.next_if(|next| first.is_beside(next)) {
            group.push(next);
        }
        groups.push(tell_group(first, &group));
    }
    let all = groups
        .into_iter()
        .reduce(|first, next| Message::new("at-and").said("first", first).said("next", next))
        .unwrap_or_else(|| Message::new("at-whole"));
    match places.len().saturating_sub(NAMED_PLACES) {
        0 => all,
        more => Message::new("at-and-more").said("all", all).put("more", more),
    }
}

fn tell_group(first: &At, group: &[&At]) -> Message {
    let listed = |one: fn(&At) -> Option<String>| {
        group.iter().filter_map(|place| one(place)).collect::<Vec<String>>().join(", ")
    };
    match first {
        _ if group.len() < 2 => first.tell(),
        At::Row { table, .. } => {
            let rows = listed(|place| match place {
                At::Row { id, .. } => Some(id.to_string()),
                _ => None,
            });
            Message::new("at-rows").put("table", crate::text::printable(table)).put("rows", rows)
        }
        At::Line(_) => {
            let lines = listed(|place| match place {
                At::Line(line) => Some(line.to_string()),
                _ => None,
            });
            Message::new("at-lines").put("lines", lines)
        }
        _ => {
            let keys = listed(|place| match place {
                At::Key(key) => Some(crate::text::printable(key).into_owned()),
                _ => None,
            });
            Message::new("at-keys").put("keys", keys)
        }
    }
}

impl fmt::Display for At {
    /// Words for a report; evidence text in it is escaped.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole => f.write_str("whole file"),
            Self::Line(line) => write!(f, "line {line}"),
            Self::Row { table, id } => write!(f, "table {}, row {id}", crate::text::printable(table)),
            Self::Key(key) => write!(f, "key {}", crate::text::printable(key)),
            Self::Index(index) => write!(f, "entry {index}"),
            Self::Several(places) => write!(f, "{}", tell_several(places)),
        }
    }
}

/// The same in the language of the reader; evidence text in it is escaped.
impl Tell for At {
    fn tell(&self) -> Message {
        match self {
            Self::Whole => Message::new("at-whole"),
            Self::Line(line) => Message::new("at-line").put("line", line),
            Self::Row { table, id } => {
                Message::new("at-row").put("table", crate::text::printable(table)).put("row", id)
            }
            Self::Key(key) => Message::new("at-key").put("key", crate::text::printable(key)),
            Self::Index(index) => Message::new("at-entry").put("entry", index),
            Self::Several(places) => tell_several(places),
        }
    }
}

/// A file that facts came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileRef {
    /// The source that holds it.
    pub source: SourceId,
    /// Its path inside the source, as a technician would name it.
    pub path: Box<str>,
    /// Where its bytes lie when that differs (an iOS backup stores `64/64d0...` for `HomeDomain/.../TCC.db`).
    pub stored_as: Option<Box<str>>,
}

/// A fact and its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Observed {
    /// What was said.
    pub fact: Fact,
    /// In which file.
    pub file: FileId,
    /// Where in it.
    pub at: At,
}

/// One backup, bug report or acquisition that was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceInfo {
    /// Name of the format ("ios-backup").
    pub format: &'static str,
    /// Path relative to what the user gave; nested ones join with `!` ("acq.zip!bugreport.zip").
    pub path: Box<str>,
    /// SHA-256 of a single-file source that was read whole anyway, lower-case hex.
    pub sha256: Option<Box<str>>,
    /// Whether the copy is whole as far as can be told.
    pub complete: bool,
    /// Remarks for the technician (truncated, filtered, edited).
    pub notes: Vec<Message>,
    /// Questions that this kind of container can answer at all.
    pub holds: &'static [Surface],
}

/// Everything read from the sources of one phone.
#[derive(Debug, Clone, Default)]
pub struct Evidence {
    /// Kind of phone; set by the first source.
    pub platform: Option<Platform>,
    /// The sources.
    pub sources: Vec<SourceInfo>,
    /// The files that were read, or found unreadable.
    pub files: Vec<FileRef>,
    /// The statements, in a fixed order.
    pub facts: Vec<Observed>,
    /// What each parser could and could not answer.
    pub answers: Vec<Answer>,
}

impl Evidence {
    /// A fact by its index.
    pub fn fact(&self, id: FactId) -> Option<&Observed> {
        self.facts.get(id.0)
    }

    /// A file by its index.
    pub fn file(&self, id: FileId) -> Option<&FileRef> {
        self.files.get(id.0)
    }

    /// Every fact with its index.
    pub fn iter(&self) -> impl Iterator<Item = (FactId, &Observed)> {
        self.facts.iter().enumerate().map(|(index, observed)| (FactId(index), observed))
    }

    /// Appends the evidence of another source of the same phone, shifting its indices.
    pub fn absorb(&mut self, other: Self) {
        let (sources, files) = (self.sources.len(), self.files.len());
        self.platform = self.platform.or(other.platform);
        self.sources.extend(other.sources);
        self.files.extend(other.files.into_iter().map(|mut file| {
            file.source.0 = file.source.0.saturating_add(sources);
            file
        }));
        self.facts.extend(other.facts.into_iter().map(|mut observed| {
            observed.file.0 = observed.file.0.saturating_add(files);
            observed
        }));
        self.answers.extend(other.answers.into_iter().map(|mut answer| {
            answer.source.0 = answer.source.0.saturating_add(sources);
            answer.file = answer.file.map(|file| FileId(file.0.saturating_add(files)));
            answer
        }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(table: &str, id: i64) -> At {
        At::Row { table: table.into(), id }
    }

    #[test]
    fn several_places_are_named_together_and_no_more_than_can_be_read() {
        let key = |key: &str| At::Key(key.into());
        for (places, wanted) in [
            (vec![], "whole file"),
            (vec![row("a", 1), row("a", 1)], "table a, row 1"),
            (vec![row("a", 1), row("a", 3), row("b", 2)], "table a, rows 1, 3; table b, row 2"),
            (vec![At::several([key("URL"), key("Title")]), key("URL")], "keys URL, Title"),
            (vec![At::Line(7), At::Line(9), At::Whole], "lines 7, 9; whole file"),
        ] {
            assert_eq!(At::several(places).to_string(), wanted);
        }
        let many = At::several((1..=20).map(|id| row("a", id))).to_string();
        assert!(many.ends_with("15, 16 and 4 more"), "{many}");
        let hostile = At::several([key("a\u{1b}[2J"), key("b\u{202e}")]).to_string();
        assert!(!hostile.contains(['\u{1b}', '\u{202e}']), "{hostile}");
    }
}
