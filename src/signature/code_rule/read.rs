//! A file with rules, read piece by piece. Whatever is not known to be harmless is refused.

use std::collections::BTreeMap;
use std::ops::Range;

use super::meta::{self, Described, Meta};
use super::token::{Placed, Reader, Token, Unread};
use super::{CodeRule, condition};

/// Largest file, in bytes.
const FILE_BYTES: usize = 64 << 10;
/// Most rules of one file.
const RULES: usize = 64;
/// Most patterns of one rule.
const PATTERNS: usize = 64;
/// Most pieces of one condition.
const PIECES: usize = 512;
/// Most test texts of one rule.
const TESTS: usize = 32;
/// Fewest and most bytes of a pattern. Shorter ones turn up by chance.
const PATTERN_BYTES: std::ops::RangeInclusive<usize> = 6..=200;

/// What is wrong with a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    /// Code of the rule of the lint.
    pub(crate) code: &'static str,
    /// Its bytes in the file.
    pub(crate) span: Range<usize>,
    /// What is wrong.
    pub(crate) message: String,
    /// What to do about it.
    pub(crate) hint: &'static str,
}

impl Fault {
    pub(super) fn new(
        code: &'static str,
        span: &Range<usize>,
        message: impl Into<String>,
        hint: &'static str,
    ) -> Self {
        Self { code, span: span.clone(), message: message.into(), hint }
    }
}

pub(super) const LANGUAGE: &str = "docs/signatures.md shows the part of the language that is allowed";

impl From<Unread> for Fault {
    fn from(unread: Unread) -> Self {
        Self::new("SIG039", &unread.span, unread.why, LANGUAGE)
    }
}

/// The rules of a file, and everything that is wrong with it. A rule with a fault is left out; after what cannot be
/// read at all nothing more of the file is.
pub(crate) fn read(file: &str, text: &str) -> (Vec<CodeRule>, Vec<Fault>) {
    let (mut rules, mut faults) = (Vec::new(), Vec::new());
    if text.len() > FILE_BYTES {
        faults.push(Fault::new("SIG045", &(0..0), "the file is larger than 64 KiB", "split it"));
        return (rules, faults);
    }
    let mut source = Source { file, text, reader: Reader::new(text), faults: Vec::new() };
    for count in 0_usize.. {
        match source.rule(&mut rules) {
            Ok(false) => break,
            Ok(true) if count >= RULES => {
                let message = format!("the file holds more than {RULES} rules");
                faults.push(Fault::new("SIG045", &(0..0), message, "split it"));
                break;
            }
            Ok(true) => {}
            Err(fault) => {
                faults.push(fault);
                break;
            }
        }
    }
    faults.append(&mut source.faults);
    (rules, faults)
}

/// A file being read.
struct Source<'t> {
    file: &'t str,
    text: &'t str,
    reader: Reader<'t>,
    faults: Vec<Fault>,
}

impl Source<'_> {
    fn next(&mut self, wanted: &str) -> Result<Placed, Fault> {
        let end = self.text.len();
        self.reader
            .next()?
            .ok_or_else(|| Fault::new("SIG039", &(end..end), format!("{wanted} is missing"), LANGUAGE))
    }

    /// Takes a mark or keyword that has to be there.
    fn expect(&mut self, wanted: &str) -> Result<Range<usize>, Fault> {
        let (token, span) = self.next(wanted)?;
        match &token {
            Token::Word(text) | Token::Mark(text) if text == wanted => Ok(span),
            _ => Err(self.refuse(&span, wanted)),
        }
    }

    fn refuse(&self, span: &Range<usize>, wanted: &str) -> Fault {
        refuse(self.text, span, wanted)
    }

    fn fault(
        &mut self,
        code: &'static str,
        span: &Range<usize>,
        message: impl Into<String>,
        hint: &'static str,
    ) {
        self.faults.push(Fault::new(code, span, message, hint));
    }

    /// Reads the next rule; whether there was one. One with faults is left out.
    fn rule(&mut self, rules: &mut Vec<CodeRule>) -> Result<bool, Fault> {
        let start = self.reader.start()?;
        let Some((first, span)) = self.reader.next()? else { return Ok(false) };
        if first != Token::Word("rule".to_owned()) {
            return Err(self.refuse(&span, "a rule"));
        }
        let before = self.faults.len();
        let (name, name_span) = self.next("the name of the rule")?;
        if !matches!(name, Token::Word(_)) {
            return Err(self.refuse(&name_span, "the name of the rule"));
        }
        for wanted in ["{", "meta", ":"] {
            self.expect(wanted)?;
        }
        let meta = self.meta()?;
        self.expect(":")?;
        let patterns = self.patterns()?;
        self.expect(":")?;
        let (pieces, end) = self.condition()?;
        self.faults.extend(condition::fault(self.text, &pieces, &patterns, &name_span));
        let (rule, mut faults) = Described::new(&meta, &name_span).rule(self.file, self.text, start..end);
        self.faults.append(&mut faults);
        rules.extend(rule.filter(|_| self.faults.len() == before));
        Ok(true)
    }

    /// The meta values, up to and with the word `strings`.
    fn meta(&mut self) -> Result<Meta, Fault> {
        let mut meta = Meta::new();
        loop {
            let (key, span) = self.next("`strings`")?;
            let Token::Word(key) = key else { return Err(self.refuse(&span, "a key or `strings`")) };
            if key == "strings" {
                return Ok(meta);
            }
            self.expect("=")?;
            let (value, place) = self.next("a value")?;
            let (Token::Text(value) | Token::Word(value)) = value else {
                return Err(self.refuse(&place, "a value"));
            };
            let known = meta::is_key(&key);
            let values = meta.entry(key.clone()).or_default();
            values.push((value, place));
            let most = if key == "test" { TESTS } else { 1 };
            let many = values.len() > most;
            if !known {
                self.fault(
                    "SIG040",
                    &span,
                    format!("unknown key `{key}`"),
                    "correct the spelling or remove it",
                );
            } else if many {
                self.fault("SIG040", &span, format!("`{key}` stands there too often"), "leave one");
            }
        }
    }

    /// The names of the patterns, up to and with the word `condition`.
    fn patterns(&mut self) -> Result<BTreeMap<String, Range<usize>>, Fault> {
        let mut patterns = BTreeMap::new();
        let mut names = 0_usize;
        let (mut token, mut span) = self.next("`condition`")?;
        while token != Token::Word("condition".to_owned()) {
            let Token::Pattern(name) = token else {
                return Err(self.refuse(&span, "a pattern or `condition`"));
            };
            names = names.saturating_add(1);
            if name.len() < 2 || name.ends_with('*') || patterns.insert(name, span.clone()).is_some() {
                self.fault("SIG039", &span, "a pattern needs a name of its own", LANGUAGE);
            }
            if names > PATTERNS {
                let message = format!("the rule has more than {PATTERNS} patterns");
                return Err(Fault::new(
                    "SIG045",
                    &span,
                    message,
                    "a rule that needs so many knows too little",
                ));
            }
            self.expect("=")?;
            self.pattern()?;
            (token, span) = self.next("`condition`")?;
            while let Token::Word(word) = &token {
                if word == "condition" {
                    break;
                }
                if !["ascii", "wide", "nocase", "fullword"].contains(&word.as_str()) {
                    return Err(self.refuse(&span, "`ascii`, `wide`, `nocase` or `fullword`"));
                }
                (token, span) = self.next("`condition`")?;
            }
        }
        Ok(patterns)
    }

    /// One pattern: a text, or bytes of which some may be anything.
    fn pattern(&mut self) -> Result<(), Fault> {
        let (token, span) = self.next("a pattern")?;
        let (shortest, longest) = match &token {
            Token::Text(text) => (text.len(), text.len()),
            Token::Mark(mark) if mark == "{" => {
                let digits: String = self.reader.braced()?.split_ascii_whitespace().collect();
                if !digits.bytes().all(|b| b.is_ascii_hexdigit() || b == b'?')
                    || !digits.len().is_multiple_of(2)
                {
                    return Err(Fault::new(
                        "SIG039",
                        &span,
                        "bytes are pairs of hexadecimal digits or `?`",
                        LANGUAGE,
                    ));
                }
                (longest_run(digits.as_bytes()), digits.len().saturating_div(2))
            }
            _ => return Err(self.refuse(&span, "a text or bytes (no regular expression)")),
        };
        if !PATTERN_BYTES.contains(&shortest) || longest > *PATTERN_BYTES.end() {
            let message = format!(
                "a pattern has {} to {} known bytes in a row",
                PATTERN_BYTES.start(),
                PATTERN_BYTES.end()
            );
            self.fault("SIG042", &span, message, "take more of the text; short pieces turn up by chance");
        }
        Ok(())
    }

    /// The pieces of a condition, and where the rule ends.
    fn condition(&mut self) -> Result<(Vec<Placed>, usize), Fault> {
        let mut pieces = Vec::new();
        loop {
            let (token, span) = self.next("`}`")?;
            if token == Token::Mark("}".to_owned()) {
                return Ok((pieces, span.end));
            }
            if pieces.len() >= PIECES {
                return Err(Fault::new("SIG045", &span, "the condition is too long", "make two rules of it"));
            }
            pieces.push((token, span));
        }
    }
}

/// The fault of a piece that stands where it may not.
pub(super) fn refuse(text: &str, span: &Range<usize>, wanted: &str) -> Fault {
    let found = crate::text::clip(text.get(span.clone()).unwrap_or_default(), 40);
    let message = format!("`{}` stands where {wanted} is expected", crate::text::printable(found));
    Fault::new("SIG039", span, message, LANGUAGE)
}

/// The longest row of bytes that are known whole.
fn longest_run(digits: &[u8]) -> usize {
    let known = |pair: &[u8]| !pair.contains(&b'?');
    let runs = digits.chunks(2).collect::<Vec<_>>();
    runs.split(|pair| !known(pair)).map(<[_]>::len).max().unwrap_or(0)
}
