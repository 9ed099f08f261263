//! JSON whose records survive one another.
//!
//! A file of records is cut by its brackets and strings first and each piece is parsed alone, so that a record which no
//! parser takes (a number out of range, a nesting bomb, half a file) costs itself and nothing else.

use std::borrow::Cow;

use memchr::memchr_iter;
use serde_json::Value;

use crate::bounds::{Budget, Exceeded, Limits, len64};
use crate::speech::{Message, Tell};
use crate::text::lossy;

const BOM: &[u8] = b"\xef\xbb\xbf";

/// Why JSON, or one record of it, could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum JsonError {
    /// Nothing but blanks.
    #[error("the file is empty")]
    Empty,
    /// It ends before it is complete.
    #[error("it breaks off")]
    Truncated,
    /// It is not JSON.
    #[error("not JSON: {0}")]
    Damaged(String),
    /// A limit was reached.
    #[error("JSON too large: {0}")]
    TooLarge(#[from] Exceeded),
}

impl Tell for JsonError {
    fn tell(&self) -> Message {
        match self {
            Self::Empty => Message::new("why-file-empty"),
            Self::Truncated => Message::new("why-breaks-off"),
            Self::Damaged(why) => Message::new("why-not-json").told("why", why),
            Self::TooLarge(much) => Message::new("why-json-too-large").told("why", much),
        }
    }
}

/// Reads one document. Invalid UTF-8 and halves of surrogate pairs become U+FFFD.
///
/// # Errors
/// [`JsonError`] when it is not JSON, breaks off or passes the limits.
pub fn parse(bytes: &[u8], limits: &Limits) -> Result<Value, JsonError> {
    let body = bytes.strip_prefix(BOM).unwrap_or(bytes).trim_ascii();
    if body.is_empty() {
        return Err(JsonError::Empty);
    }
    // serde_json stops at whatever follows the first value, so only that value needs to be weighed.
    let extent = measure(body, false);
    extent.check(limits)?;
    decode(body)
}

/// The records of a file: the elements of an outermost array, lines of JSON, or objects written one after another.
pub fn records<'a>(bytes: &'a [u8], limits: &Limits) -> Records<'a> {
    let bytes = bytes.strip_prefix(BOM).unwrap_or(bytes);
    // Enough for a file in which every few records are damaged, and a bound for one made of nothing else.
    let rescans = len64(bytes.len()).saturating_mul(8).saturating_add(1 << 20);
    Records {
        bytes,
        at: 0,
        line: 1,
        line_start: 0,
        index: 0,
        in_array: false,
        done: false,
        limits: limits.clone(),
        rescans: Budget::new("bytes of damaged records", rescans),
    }
}

/// Iterator over records: number from 0, line from 1, and the record or what is wrong with it.
///
/// A file that breaks off yields the records before the cut and then one error.
#[derive(Debug, Clone)]
pub struct Records<'a> {
    bytes: &'a [u8],
    at: usize,
    /// Line of `at`, and where it begins.
    line: u64,
    line_start: usize,
    index: u64,
    in_array: bool,
    done: bool,
    limits: Limits,
    rescans: Budget,
}

impl Iterator for Records<'_> {
    type Item = (u64, u64, Result<Value, JsonError>);

    fn next(&mut self) -> Option<Self::Item> {
        while !self.done {
            match self.bytes.get(self.at) {
                None => {
                    self.done = true;
                    return self.in_array.then_some((self.index, self.line, Err(JsonError::Truncated)));
                }
                Some(b',' | b' ' | b'\t' | b'\r' | b'\n') => self.advance(1),
                Some(b'[') if !self.in_array => {
                    self.in_array = true;
                    self.advance(1);
                }
                Some(b']') if self.in_array => {
                    self.in_array = false;
                    self.advance(1);
                }
                Some(_) => return Some(self.record()),
            }
        }
        None
    }
}

impl Records<'_> {
    fn record(&mut self) -> (u64, u64, Result<Value, JsonError>) {
        let (index, line) = (self.index, self.line);
        self.index = self.index.saturating_add(1);
        let rest = self.bytes.get(self.at..).unwrap_or(&[]);
        let extent = measure(rest, self.in_array);
        let text = rest.get(..extent.length).unwrap_or(rest);
        let result = extent.check(&self.limits).and_then(|()| decode(text));
        let mut length = extent.length;
        if matches!(result, Err(JsonError::Truncated | JsonError::Damaged(_))) {
            if let Some(resume) = self.resume(text) {
                length = resume;
            } else if !extent.closed {
                self.done = true;
            }
        }
        self.advance(length.max(1));
        (index, line, result)
    }

    /// Where the next record begins inside a piece that lost its end: on the next line that starts an object in the same
    /// column as this one. Such a line inside a sound record is never looked at.
    fn resume(&mut self, text: &[u8]) -> Option<usize> {
        let indent = self.bytes.get(self.line_start..self.at)?;
        if !indent.iter().all(u8::is_ascii_whitespace) || !text.starts_with(b"{") {
            return None;
        }
        self.rescans.charge(len64(text.len())).ok()?;
        memchr_iter(b'\n', text).filter_map(|end| end.checked_add(1)).find_map(|start| {
            let object = text.get(start..)?.strip_prefix(indent)?.starts_with(b"{");
            object.then(|| start.checked_add(indent.len())).flatten()
        })
    }

    fn advance(&mut self, length: usize) {
        let end = self.at.saturating_add(length).min(self.bytes.len());
        let passed = self.bytes.get(self.at..end).unwrap_or(&[]);
        for newline in memchr_iter(b'\n', passed) {
            self.line = self.line.saturating_add(1);
            self.line_start = self.at.saturating_add(newline).saturating_add(1);
        }
        self.at = end;
    }
}

/// How far a value goes, judged by brackets and strings alone.
struct Extent {
    length: usize,
    /// Whether its end was found.
    closed: bool,
    depth: usize,
    nodes: usize,
}

impl Extent {
    fn check(&self, limits: &Limits) -> Result<(), JsonError> {
        if self.depth > limits.depth {
            return Err(Exceeded { what: "levels of nesting", limit: len64(limits.depth) }.into());
        }
        if self.nodes > limits.nodes {
            return Err(Exceeded { what: "nodes", limit: len64(limits.nodes) }.into());
        }
        if self.closed { Ok(()) } else { Err(JsonError::Truncated) }
    }
}

/// Measures the value at the start of `bytes`. What is not in brackets or quotes ends with its line or, inside an array,
/// at the next comma or bracket.
fn measure(bytes: &[u8], in_array: bool) -> Extent {
    let mut extent = Extent { length: bytes.len(), closed: false, depth: 0, nodes: 1 };
    let (mut level, mut quoted, mut escaped) = (0_usize, false, false);
    for (index, byte) in bytes.iter().enumerate() {
        let mut ends = false;
        if quoted {
            quoted = escaped || *byte != b'"';
            escaped = !escaped && *byte == b'\\';
            ends = !quoted && level == 0;
        } else {
            match byte {
                b'"' => quoted = true,
                b'{' | b'[' => {
                    level = level.saturating_add(1);
                    extent.depth = extent.depth.max(level);
                    extent.nodes = extent.nodes.saturating_add(1);
                }
                b',' | b']' if level == 0 && in_array => {
                    return Extent { length: index, closed: true, ..extent };
                }
                b'\n' if level == 0 => return Extent { length: index, closed: true, ..extent },
                b'}' | b']' => {
                    level = level.saturating_sub(1);
                    ends = level == 0;
                }
                b',' | b':' => extent.nodes = extent.nodes.saturating_add(1),
                _ => {}
            }
        }
        if ends {
            return Extent { length: index.saturating_add(1), closed: true, ..extent };
        }
    }
    // A bare word at the very end is whole, unless the array around it is not.
    extent.closed = level == 0 && !quoted && !in_array;
    extent
}

fn decode(text: &[u8]) -> Result<Value, JsonError> {
    let first = match serde_json::from_slice(text) {
        Ok(value) => return Ok(value),
        Err(error) => error,
    };
    let valid = lossy(text);
    let mended = mend(&valid).or_else(|| matches!(valid, Cow::Owned(_)).then(|| valid.to_string()));
    if let Some(value) = mended.and_then(|mended| serde_json::from_str(&mended).ok()) {
        return Ok(value);
    }
    Err(if first.is_eof() { JsonError::Truncated } else { JsonError::Damaged(first.to_string()) })
}

/// The text with halves of surrogate pairs, which some writers leave when they cut a label, replaced. `None` where there
/// is nothing to replace.
fn mend(text: &str) -> Option<String> {
    let mut mended = String::new();
    let mut changed = false;
    let mut rest = text;
    while let Some((before, escape)) = rest.find('\\').and_then(|at| rest.split_at_checked(at)) {
        mended.push_str(before);
        let whole = match (unit(escape), escape.get(6..).and_then(unit)) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => 12,
            (Some(0xd800..=0xdfff), _) => 0,
            (Some(_), _) => 6,
            (None, _) => 2,
        };
        let length = if whole == 0 { 6 } else { whole };
        // A backslash before a longer character is not JSON; it is kept for the parser to refuse.
        let Some((escape, after)) = escape.split_at_checked(length) else { break };
        mended.push_str(if whole == 0 { "\\ufffd" } else { escape });
        changed |= whole == 0;
        rest = after;
    }
    mended.push_str(rest);
    changed.then_some(mended)
}

/// The UTF-16 unit of a `\uXXXX` at the start of the text.
fn unit(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    u16::from_str_radix(digits, 16).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn all(bytes: &[u8]) -> Vec<(u64, u64, Result<Value, JsonError>)> {
        records(bytes, &Limits::default()).collect()
    }

    fn good(bytes: &[u8]) -> Vec<Value> {
        all(bytes).into_iter().filter_map(|(_, _, record)| record.ok()).collect()
    }

    #[test]
    fn one_document() {
        let limits = Limits::default();
        assert_eq!(
            parse(b"\xef\xbb\xbf {\"a\": [1, \"\xff\"]}\n", &limits),
            Ok(json!({"a": [1, "\u{fffd}"]}))
        );
        assert_eq!(parse(b" \n", &limits), Err(JsonError::Empty));
        assert_eq!(parse(b"{\"a\": ", &limits), Err(JsonError::Truncated));
        assert!(matches!(parse(b"{} {}", &limits), Err(JsonError::Damaged(_))));
        assert!(matches!(parse(b"hello", &limits), Err(JsonError::Damaged(_))));
        assert_eq!(parse(br#""a\ud83d\ude00b\ud83dc\\ud800""#, &limits), Ok(json!("a😀b\u{fffd}c\\ud800")));
        let deep = "[".repeat(100_000);
        assert!(matches!(parse(deep.as_bytes(), &limits), Err(JsonError::TooLarge(_))));
        let few = Limits { nodes: 10, ..Limits::default() };
        assert!(matches!(parse(b"[1,2,3,4,5,6,7,8,9,10]", &few), Err(JsonError::TooLarge(_))));
        assert!(parse(b"[1,2,3,4]", &few).is_ok());
    }

    #[test]
    fn the_three_shapes() {
        let expected = [json!({"a": 1}), json!({"a": "}],[{"}), json!({"a": [[]]})];
        assert_eq!(good(b"[\n {\"a\": 1},\n {\"a\": \"}],[{\"}, {\"a\": [[]]}\n]\n"), expected);
        assert_eq!(good(b"{\"a\": 1}\r\n\r\n{\"a\": \"}],[{\"}\n{\"a\": [[]]}"), expected);
        assert_eq!(good(b"{\"a\": 1}{\n\"a\":\n\"}],[{\"}\n\n{\"a\": [[]]}"), expected);
        assert_eq!(good(b"[1, \"x\", null, true]"), [json!(1), json!("x"), json!(null), json!(true)]);
        assert_eq!(all(b""), []);
        assert_eq!(all(b"[]"), []);
    }

    #[test]
    fn numbers_and_lines() {
        let found = all(b"[\n{\"a\":\n1},\n\n{}, 7]\n");
        let places: Vec<(u64, u64)> = found.iter().map(|(index, line, _)| (*index, *line)).collect();
        assert_eq!(places, [(0, 2), (1, 5), (2, 5)]);
    }

    #[test]
    fn a_bad_record_hides_nothing() {
        let deep = format!("{{\"a\": {}{}}}", "[".repeat(5000), "]".repeat(5000));
        for bad in ["{\"a\": 1e999}", "{\"a\" 1}", "nonsense", "{\"a\": \"\u{1}\"}", &deep] {
            for (head, between, tail) in [("[", ",", "]"), ("", "\n", ""), ("[\n  ", ",\n  ", "\n]")] {
                let text = format!("{head}{{\"n\": 1}}{between}{bad}{between}{{\"n\": 2}}{tail}");
                let found = all(text.as_bytes());
                assert_eq!(found.len(), 3, "{text:.80}");
                assert!(found[1].2.is_err());
                assert_eq!(good(text.as_bytes()), [json!({"n": 1}), json!({"n": 2})]);
            }
        }
        assert_eq!(good(b"{\"n\": \"\\ud800\"}\n{}"), [json!({"n": "\u{fffd}"}), json!({})]);
        // A record that lost its end does not swallow the next line.
        for text in [
            "{\"n\": 1}\n{\"a\": {\"b\": 1}\n{\"n\": 2}\n",
            "[\n  {\"n\": 1},\n  {\"a\": \"x},\n  {\"n\": 2}\n]",
        ] {
            assert_eq!(good(text.as_bytes()), [json!({"n": 1}), json!({"n": 2})], "{text}");
        }
    }

    #[test]
    fn a_cut_file_yields_what_came_before() {
        for whole in [
            "[{\"n\": 1}, {\"n\": \"é\"}, {\"n\": [2]}]",
            "[\n {\"n\": 1},\n {\"n\": \"é\"},\n {\"n\": [2]}\n]",
        ] {
            for cut in 1..whole.len() {
                let found = all(&whole.as_bytes()[..cut]);
                let (last, before) = found.split_last().unwrap();
                assert!(last.2.is_err(), "{cut}: {last:?}");
                assert!(before.iter().all(|(_, _, record)| record.is_ok()), "{cut}");
                assert_eq!(before.len(), memchr_iter(b'}', &whole.as_bytes()[..cut]).count(), "{cut}");
            }
        }
        assert!(matches!(
            all(b"{\"n\": 1}\n{\"n\": ").as_slice(),
            [(0, 1, Ok(_)), (1, 2, Err(JsonError::Truncated))]
        ));
    }

    #[test]
    fn unclosed_lines_take_bounded_work() {
        let text = "{\"a\":\n".repeat(200_000);
        let found = all(text.as_bytes());
        assert!(!found.is_empty());
        assert!(found.iter().all(|(_, _, record)| record.is_err()));
    }

    proptest! {
        #[test]
        fn any_bytes_come_to_an_end(bytes in proptest::collection::vec(prop_oneof![Just(b'{'), Just(b'}'), Just(b'['), Just(b']'), Just(b'"'), Just(b'\\'), Just(b'\n'), Just(b','), any::<u8>()], 0..300)) {
            let found = all(&bytes).len();
            prop_assert!(found <= bytes.len().saturating_add(1));
            drop(parse(&bytes, &Limits::default()));
        }

        #[test]
        fn sound_records_come_back(values in proptest::collection::vec(("[ -~é\\\\\"😀]{0,20}", any::<i64>(), any::<bool>()), 0..10), pretty in any::<bool>()) {
            let values: Vec<Value> = values.into_iter().map(|(text, number, truth)| json!({"t": text, "n": [number, {"b": truth}]})).collect();
            let array = if pretty { serde_json::to_string_pretty(&values) } else { serde_json::to_string(&values) }.unwrap();
            prop_assert_eq!(&good(array.as_bytes()), &values);
            let lines: String = values.iter().flat_map(|value| [value.to_string(), "\n".to_owned()]).collect();
            prop_assert_eq!(&good(lines.as_bytes()), &values);
        }

        #[test]
        fn a_mended_text_is_valid(text in "(\\\\u(d8|DC|00)[0-9a-f]{2}|\\\\n|\\\\\\\\|[a-zé]){0,30}") {
            let text = format!("\"{text}\"");
            prop_assert!(parse(text.as_bytes(), &Limits::default()).is_ok());
        }
    }
}
