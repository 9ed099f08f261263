//! The only numbers that say "enough", and the readers that obey them.
//!
//! Every byte of a backup is hostile, so no loop may be bounded by what the input declares about itself. Parsers
//! take a [`Limits`], charge a [`Budget`] before they work, and read through [`read_capped`]. A limit that is hit is
//! never silent: it travels up as [`Exceeded`] and becomes a gap in the coverage.

use std::collections::BTreeSet;
use std::io::{self, Read};

use crate::search::Searcher;
use crate::speech::{Arg, Message, Tell};

/// Upper bounds for one scan. Counts are per file unless the field says otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Largest file, or member of an archive, that is read into memory, in bytes.
    pub file_bytes: u64,
    /// Largest file that is read together with others, in bytes. A larger one is read alone, so that the memory of a
    /// scan does not grow with the number of threads.
    pub small_bytes: u64,
    /// Largest property list or database of a phone that is read into memory, in bytes. Those that parsers read are a
    /// few megabytes in honest copies; a file may claim any size without taking room on disk.
    pub record_bytes: u64,
    /// Most entries listed from one folder tree or archive.
    pub entries: usize,
    /// Most files that one artefact parser is given from one source.
    pub files_per_artifact: usize,
    /// Most facts that one file may yield.
    pub facts_per_file: usize,
    /// Deepest nesting followed in a property list, JSON or XML document.
    pub depth: usize,
    /// Most nodes built from one property list or JSON document.
    pub nodes: usize,
    /// Longest text line that is interpreted, in bytes; longer ones are skipped and counted.
    pub line_bytes: usize,
    /// Most virtual-machine steps one SQL query may take. Steps, not seconds, so that results repeat.
    pub sql_steps: u64,
    /// Most bytes that one compressed stream may unpack to, while it is passed through without being kept.
    pub inflated_bytes: u64,
    /// Bytes up to which no stream is called a bomb, whatever its ratio.
    pub inflate_free: u64,
    /// Most bytes out of one byte in, above [`Limits::inflate_free`].
    pub inflate_ratio: u64,
    /// How many containers may be nested in one another (a bug report inside an acquisition is 1).
    pub nesting: usize,
    /// How deep a folder tree is walked.
    pub folder_depth: usize,
    /// Hosts of which visits may be told (lower case); a visit to any other is not kept. `None`: browsing was not asked
    /// for, and no history is opened.
    pub wanted_hosts: Option<BTreeSet<String>>,
    /// What is looked for in the code of apps. `None`: nothing, and no code is unpacked.
    pub content: Option<Searcher>,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_bytes: 512 << 20,
            small_bytes: 8 << 20,
            record_bytes: 96 << 20,
            entries: 4_000_000,
            files_per_artifact: 4_096,
            facts_per_file: 2_000_000,
            depth: 96,
            nodes: 2_000_000,
            line_bytes: 1 << 20,
            sql_steps: 4_000_000_000,
            inflated_bytes: 64 << 30,
            inflate_free: 64 << 20,
            inflate_ratio: 200,
            nesting: 2,
            folder_depth: 32,
            wanted_hosts: None,
            content: None,
        }
    }
}

/// A limit was reached; what was read up to there stays valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("more than {limit} {what}; the rest was not read")]
pub struct Exceeded {
    /// What was counted, in the plural ("bytes", "entries").
    pub what: &'static str,
    /// The bound that was reached.
    pub limit: u64,
}

impl Tell for Exceeded {
    fn tell(&self) -> Message {
        let what = Arg::known_or_text("unit", self.what);
        Message::new("why-exceeded").put("limit", self.limit).with("what", what)
    }
}

/// A countdown for one kind of work inside one file.
#[derive(Debug, Clone)]
pub struct Budget {
    what: &'static str,
    limit: u64,
    left: u64,
}

impl Budget {
    /// A budget of `limit` units of `what` (a plural noun, shown to people).
    pub fn new(what: &'static str, limit: u64) -> Self {
        Self { what, limit, left: limit }
    }

    /// Takes `units` off the budget, before the work is done.
    ///
    /// # Errors
    /// [`Exceeded`] when fewer than `units` were left; the budget is then spent.
    pub fn charge(&mut self, units: u64) -> Result<(), Exceeded> {
        if let Some(left) = self.left.checked_sub(units) {
            self.left = left;
            Ok(())
        } else {
            self.left = 0;
            Err(Exceeded { what: self.what, limit: self.limit })
        }
    }
}

/// Reads at most `cap` bytes, whatever the input says about its own size.
///
/// The second value tells whether the input went on after the cap.
///
/// # Errors
/// Any error of the reader.
pub fn read_capped(reader: &mut dyn Read, cap: u64) -> io::Result<(Vec<u8>, Option<Exceeded>)> {
    let mut bytes = Vec::new();
    #[expect(
        clippy::disallowed_methods,
        reason = "the one home of an unbounded read: the reader is capped by take"
    )]
    reader.take(cap).read_to_end(&mut bytes)?;
    let mut probe = [0_u8; 1];
    let more = len64(bytes.len()) >= cap && reader.read(&mut probe)? > 0;
    Ok((bytes, more.then_some(Exceeded { what: "bytes", limit: cap })))
}

/// A length in memory as the 64-bit number that limits are kept in.
pub fn len64(len: usize) -> u64 {
    u64::try_from(len).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_capped_read_stops_and_says_so() {
        let (bytes, more) = read_capped(&mut &b"abcdef"[..], 4).unwrap();
        assert_eq!(bytes, b"abcd");
        assert_eq!(more.unwrap().limit, 4);
        let (bytes, more) = read_capped(&mut &b"abcd"[..], 4).unwrap();
        assert_eq!(bytes, b"abcd");
        assert!(more.is_none());
    }

    #[test]
    fn an_endless_reader_is_cut() {
        let (bytes, more) = read_capped(&mut io::repeat(7), 1000).unwrap();
        assert_eq!(bytes.len(), 1000);
        assert!(more.is_some());
    }

    #[test]
    fn a_spent_budget_stays_spent() {
        let mut budget = Budget::new("nodes", 3);
        assert!(budget.charge(3).is_ok());
        assert_eq!(budget.charge(1).unwrap_err().to_string(), "more than 3 nodes; the rest was not read");
        assert!(budget.charge(0).is_ok());
    }
}
