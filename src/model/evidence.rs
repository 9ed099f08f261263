//! The log of everything read, with its place. Append-only; a [`FactId`] points into it.

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
