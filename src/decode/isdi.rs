//! The text that the clinics' tool ISDi keeps of a phone: some services, then some settings.
//!
//! Layout (ISDi `phone_scanner`): a line `DUMP OF SERVICE name` (no dashes above, no colon) opens a service, a line
//! `DUMP OF SETTINGS space` opens the output of `settings list`. Nothing closes a part. The order is always the same,
//! which is all that tells a true line from one that an app wrote into its own text: the longest run of lines in that
//! order is believed, and every other such line is reported.

use std::ops::Range;

use memchr::memchr_iter;

use crate::speech::Message;
use crate::text::{clip, lossy, printable};

/// The parts in the order in which ISDi writes them.
const ORDER: &[&str] = &[
    "SERVICE package",
    "SERVICE location",
    "SERVICE media.camera",
    "SERVICE netpolicy",
    "SERVICE mount",
    "SERVICE cpuinfo",
    "SERVICE dbinfo",
    "SERVICE meminfo",
    "SERVICE procstats",
    "SERVICE batterystats",
    "SERVICE netstats detail",
    "SERVICE usagestats",
    "SERVICE activity",
    "SERVICE appops",
    "SERVICE net_stats",
    "SETTINGS secure",
    "SETTINGS system",
    "SETTINGS global",
];

/// Most opening lines that are weighed; ISDi writes 18.
const MOST: usize = 256;

/// One part of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// `SERVICE name` or `SETTINGS space`.
    pub name: &'static str,
    /// The bytes after its opening line, without the empty lines at the end.
    pub range: Range<usize>,
    /// Line of the text, counted from 1, on which the range begins.
    pub first_line: u64,
    /// Why the part may not be whole or may be another's.
    pub doubt: Option<Message>,
}

#[derive(Debug, Clone)]
struct Mark {
    /// Place in [`ORDER`]; `None` for a name that ISDi does not write.
    rank: Option<usize>,
    at: usize,
    body: usize,
    line: u64,
    claimed: String,
}

/// Whether the first bytes of a file are such a text.
pub fn is_isdi(head: &[u8]) -> bool {
    head.split(|b| *b == b'\n').take(200).any(|line| line.trim_ascii_end() == b"DUMP OF SERVICE package")
}

/// The parts of a text, in order, and what a technician should know about it.
pub fn parts(bytes: &[u8]) -> (Vec<Part>, Vec<Message>) {
    let (marks, crowded) = collect(bytes);
    let believed = longest_run(&marks);
    let mut parts: Vec<Part> = Vec::new();
    for (nth, index) in believed.iter().enumerate() {
        let Some(mark) = marks.get(*index) else { continue };
        let Some(name) = mark.rank.and_then(|rank| ORDER.get(rank)) else { continue };
        let next = believed.get(nth.saturating_add(1)).and_then(|next| marks.get(*next));
        let end = next.map_or(bytes.len(), |next| next.at);
        let body = bytes.get(mark.body..end).unwrap_or_default();
        let end = mark.body.saturating_add(body.trim_ascii_end().len().saturating_add(1).min(body.len()));
        let doubt = crowded.then(|| Message::new("why-text-holds-too-many-section"));
        parts.push(Part { name, range: mark.body..end, first_line: mark.line, doubt });
    }
    let notes = disbelieved(&marks, &believed, &mut parts);
    (parts, notes)
}

fn collect(bytes: &[u8]) -> (Vec<Mark>, bool) {
    let mut marks = Vec::new();
    let (mut start, mut line) = (0_usize, 1_u64);
    for end in memchr_iter(b'\n', bytes).chain(std::iter::once(bytes.len())) {
        let text = bytes.get(start..end).unwrap_or_default().trim_ascii_end();
        let body = end.saturating_add(1).min(bytes.len());
        line = line.saturating_add(1);
        if let Some(claimed) = text.strip_prefix(b"DUMP OF ")
            && (claimed.starts_with(b"SERVICE ") || claimed.starts_with(b"SETTINGS "))
        {
            if marks.len() >= MOST {
                return (marks, true);
            }
            let claimed = clip(&lossy(claimed), 80).to_owned();
            let rank = ORDER.iter().position(|name| *name == claimed);
            marks.push(Mark { rank, at: start, body, line, claimed });
        }
        start = body;
    }
    (marks, false)
}

/// Indices of the longest run of marks whose places rise. Where the same name stands twice, the later line counts: the
/// part before it is the one that holds texts of apps. Only before the first part there is nothing to write into.
fn longest_run(marks: &[Mark]) -> Vec<usize> {
    let mut best: Vec<(usize, Option<usize>)> = Vec::new();
    for (index, mark) in marks.iter().enumerate() {
        let mut longest = (usize::from(mark.rank.is_some()), None);
        for (before, earlier) in marks.iter().enumerate().take(index) {
            let Some((length, _)) = best.get(before) else { continue };
            let grown = length.saturating_add(1);
            if earlier.rank < mark.rank && earlier.rank.is_some() && better(grown, longest.0, earlier) {
                longest = (grown, Some(before));
            }
        }
        best.push(longest);
    }
    let mut at: Option<usize> = None;
    for (index, (length, _)) in best.iter().enumerate() {
        let top = at.and_then(|at| best.get(at)).map_or(0, |(length, _)| *length);
        if *length > 0 && *length >= top {
            at = Some(index);
        }
    }
    let mut run = Vec::new();
    while let Some(index) = at {
        run.push(index);
        at = best.get(index).and_then(|(_, before)| *before);
    }
    run.reverse();
    run
}

fn better(grown: usize, longest: usize, earlier: &Mark) -> bool {
    if earlier.rank == Some(0) { grown > longest } else { grown >= longest }
}

/// Lines that were not believed: remarks, and doubts on the part they lie in and the part they claim to open.
fn disbelieved(marks: &[Mark], believed: &[usize], parts: &mut [Part]) -> Vec<Message> {
    let mut first = None;
    let mut count = 0_u64;
    for (index, mark) in marks.iter().enumerate() {
        if believed.contains(&index) {
            continue;
        }
        count = count.saturating_add(1);
        let line = mark.line.saturating_sub(1);
        let claimed = printable(&mark.claimed).into_owned();
        let doubt =
            Message::new("why-line-looks-like-beginning-line").put("claimed", &claimed).put("line", line);
        for part in parts.iter_mut().filter(|part| part.name == mark.claimed || part.range.contains(&mark.at))
        {
            part.doubt.get_or_insert_with(|| doubt.clone());
        }
        first.get_or_insert((claimed, line));
    }
    first.map_or_else(Vec::new, |(claimed, line)| {
        vec![
            Message::new("why-line-s-look-like-beginning")
                .count("count", count)
                .put("claimed", claimed)
                .put("line", line),
        ]
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<(&'static str, u64, bool)> {
        parts(text.as_bytes()).0.iter().map(|p| (p.name, p.first_line, p.doubt.is_some())).collect()
    }

    fn body<'t>(text: &'t str, part: &Part) -> &'t str {
        text.get(part.range.clone()).unwrap()
    }

    #[test]
    fn parts_have_their_lines() {
        let text = "\nDUMP OF SERVICE package\nPackages:\n\nDUMP OF SERVICE appops\r\nx\n\n\nDUMP OF SETTINGS secure\na=1\n";
        assert_eq!(
            names(text),
            [("SERVICE package", 3, false), ("SERVICE appops", 6, false), ("SETTINGS secure", 10, false)]
        );
        let found = parts(text.as_bytes()).0;
        assert_eq!(body(text, &found[1]), "x\n");
        assert_eq!(body(text, &found[2]), "a=1\n");
    }

    #[test]
    fn a_line_that_an_app_wrote_opens_nothing() {
        let forged = "DUMP OF SERVICE package\nA\nDUMP OF SERVICE appops\nevil\nB\nDUMP OF SERVICE package\nC\n\
                      DUMP OF SERVICE mine\nDUMP OF SERVICE location\nlocation\nDUMP OF SERVICE appops\ntrue\n";
        assert_eq!(
            names(forged),
            [("SERVICE package", 2, true), ("SERVICE location", 10, false), ("SERVICE appops", 12, true)]
        );
        let (found, notes) = parts(forged.as_bytes());
        assert_eq!(body(forged, &found[2]), "true\n");
        assert!(notes[0].to_string().starts_with("3 lines"), "{notes:?}");
    }

    #[test]
    fn the_later_of_two_equal_lines_counts() {
        let text = "DUMP OF SERVICE package\nDUMP OF SERVICE location\nforged\nDUMP OF SERVICE location\ntrue\nDUMP OF SERVICE appops\n";
        let found = parts(text.as_bytes()).0;
        assert_eq!(body(text, &found[1]), "true\n");
        assert!(found[0].doubt.is_some() && found[1].doubt.is_some());
    }

    #[test]
    fn any_text_is_taken() {
        for text in ["", "\n", "DUMP OF SERVICE ", "DUMP OF SERVICE package", "DUMP OF SETTINGS x\n"] {
            let (found, _) = parts(text.as_bytes());
            assert!(found.len() <= 1, "{text:?}");
        }
        let crowd = "DUMP OF SERVICE package\n".repeat(5000);
        assert!(parts(crowd.as_bytes()).0.iter().all(|part| part.doubt.is_some()));
    }
}
