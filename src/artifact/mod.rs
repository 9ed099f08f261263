//! Second floor of the left wing: from the bytes of one file to facts.
//!
//! An [`Artifact`] is pure: bytes in, facts out. It cannot name a file, so it cannot misattribute; it never writes
//! coverage, which the [driver](read) derives from what was there, what was skipped and how the parser ended.

pub mod android;
pub mod ios;

mod driver;

pub use driver::{read, read_with};

use crate::bounds::Limits;
use crate::model::{AppClaim, At, Fact, Platform, Surface, Weight};
use crate::speech::{Message, Tell};

/// Every parser, iOS first, each list in reading order.
pub static ARTIFACTS: &[&[&dyn Artifact]] = &[ios::ARTIFACTS, android::ARTIFACTS];

/// A parser of one kind of file.
pub trait Artifact: Sync {
    /// Stable kebab-case name ("android-dumpsys-package").
    fn name(&self) -> &'static str;

    /// Kind of phone.
    fn platform(&self) -> Platform;

    /// Logical paths it reads (see [`crate::source`]); `*` is any run of characters except `/`.
    fn paths(&self) -> &'static [&'static str];

    /// Questions it answers, and how far.
    fn answers(&self) -> &'static [(Surface, Weight)];

    /// Patterns of files beside which its own files would lie. Where a complete copy holds one of these, the absence of
    /// its own is itself an answer (no `MDM.plist` in the folder of profiles: not enrolled) rather than a gap. Empty:
    /// absence tells nothing.
    fn absence_answers(&self) -> &'static [&'static str] {
        &[]
    }

    /// Whether it looks at something private that is looked at only when the person who scans asks for it
    /// ([`Limits::wanted_hosts`]). Until then it is not given any file, and its questions are not asked.
    fn only_when_asked(&self) -> bool {
        false
    }

    /// Whether the database's write-ahead log (same path plus `-wal`) is wanted beside the file.
    fn wants_wal(&self) -> bool {
        false
    }

    /// Logical paths of files that belong to the one at `path`; the first that is there is handed over with it.
    fn companions(&self, path: &str) -> Vec<String> {
        if self.wants_wal() { vec![format!("{path}-wal")] } else { Vec::new() }
    }

    /// Reads one file.
    ///
    /// # Errors
    /// [`ParseError`] when the file cannot be understood (further); what was emitted before it stays.
    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError>;
}

/// One file for a parser.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    /// Logical path.
    pub path: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
    /// Line of the shown file on which the bytes begin, counted from 1.
    pub first_line: u64,
    /// The file that belongs to it ([`Artifact::companions`]), where asked for and there: mostly the write-ahead log.
    pub wal: Option<&'a [u8]>,
    /// Bounds.
    pub limits: &'a Limits,
}

impl<'a> Input<'a> {
    /// The lines with their numbers in the shown file, without line ends. Lines over the limit are cut.
    pub fn lines(&self) -> impl Iterator<Item = (u64, &'a [u8])> + use<'a> {
        let cap = self.limits.line_bytes;
        let first = self.first_line;
        self.bytes.split(|b| *b == b'\n').zip(0_u64..).map(move |(line, index)| {
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            (first.saturating_add(index), line.get(..cap).unwrap_or(line))
        })
    }
}

/// Why a parser stopped.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{what}")]
pub struct ParseError {
    /// What is wrong, in words for a technician ("not a property list: unexpected end").
    pub what: Message,
}

impl Tell for ParseError {
    fn tell(&self) -> Message {
        self.what.clone()
    }
}

impl ParseError {
    /// From a reason.
    pub fn new(what: impl Into<Message>) -> Self {
        Self { what: what.into() }
    }
}

/// A parser's pen.
#[derive(Debug)]
pub struct Emitter<'a> {
    limits: &'a Limits,
    facts: Vec<(Fact, At)>,
    gaps: Vec<(Option<Surface>, Message)>,
    skipped: u64,
    first_skip: Option<(At, Message)>,
    overflow: bool,
}

impl<'a> Emitter<'a> {
    /// A pen for one file.
    pub fn new(limits: &'a Limits) -> Self {
        Self { limits, facts: Vec::new(), gaps: Vec::new(), skipped: 0, first_skip: None, overflow: false }
    }

    /// States a fact.
    pub fn emit(&mut self, fact: Fact, at: At) {
        if self.facts.len() < self.limits.facts_per_file {
            self.facts.push((fact, at));
        } else {
            self.overflow = true;
        }
    }

    /// States something about an app.
    pub fn app(&mut self, id: &str, user: Option<u32>, claim: AppClaim, at: At) {
        self.emit(Fact::App { id: crate::text::keep(id), user, claim }, at);
    }

    /// Passes over a record that cannot be understood. The answers of this parser become partial.
    pub fn skip(&mut self, at: At, why: impl Into<Message>) {
        self.skipped = self.skipped.saturating_add(1);
        if self.first_skip.is_none() {
            self.first_skip = Some((at, why.into()));
        }
    }

    /// Declares one question (or, with `None`, all of this parser's) answered only in part.
    pub fn gap(&mut self, surface: Option<Surface>, why: impl Into<Message>) {
        if self.gaps.len() < 64 {
            self.gaps.push((surface, why.into()));
        }
    }

    /// How many facts were stated so far.
    pub fn len(&self) -> usize {
        self.facts.len()
    }

    /// Whether nothing was stated so far.
    pub fn is_empty(&self) -> bool {
        self.facts.is_empty()
    }

    /// The facts stated so far, in order. For tests of parsers.
    pub fn facts(&self) -> &[(Fact, At)] {
        &self.facts
    }
}
