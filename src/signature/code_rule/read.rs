//! A file with rules, read piece by piece. Whatever is not known to be harmless is refused.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::token::{Placed, Reader, Token, Unread};
use super::{CodeKind, CodeRule, is_id};
use crate::signature::schema::Status;

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
/// Licences under which a rule may be passed on.
const LICENCES: [&str; 4] = ["CC-BY-4.0", "MIT", "Apache-2.0", "CC0-1.0"];
/// Keys that every rule has, and the others.
const NEEDED: [&str; 8] = ["id", "title", "kind", "source", "licence", "date", "clean", "test"];
const OTHERS: [&str; 3] = ["family", "level", "status"];
/// The kinds of code with which a condition may begin: for Android's run time, native, or either.
const GATES: [&str; 3] = [
    "uint32 ( 0 ) == 0x0a786564",
    "uint32 ( 0 ) == 0x464c457f",
    "( uint32 ( 0 ) == 0x0a786564 or uint32 ( 0 ) == 0x464c457f )",
];

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
    fn new(code: &'static str, span: &Range<usize>, message: impl Into<String>, hint: &'static str) -> Self {
        Self { code, span: span.clone(), message: message.into(), hint }
    }
}

const LANGUAGE: &str = "docs/signatures.md shows the part of the language that is allowed";
const GATE: &str = "begin with `uint32(0) == 0x0a786564 and` for DEX code; `or` belongs in parentheses after it";

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

/// The meta values of a rule by key, each with its place.
type Meta = BTreeMap<String, Vec<(String, Range<usize>)>>;

impl Source<'_> {
    fn next(&mut self, wanted: &str) -> Result<Placed, Fault> {
        let end = self.text.len();
        self.reader.next()?.ok_or_else(|| Fault::new("SIG039", &(end..end), format!("{wanted} is missing"), LANGUAGE))
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
        let found = crate::text::clip(self.text.get(span.clone()).unwrap_or_default(), 40);
        let message = format!("`{}` stands where {wanted} is expected", crate::text::printable(found));
        Fault::new("SIG039", span, message, LANGUAGE)
    }

    fn fault(&mut self, code: &'static str, span: &Range<usize>, message: impl Into<String>, hint: &'static str) {
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
        self.judge_condition(&pieces, &patterns, &name_span);
        let rule = self.described(meta, &name_span, start..end);
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
            let known = NEEDED.contains(&key.as_str()) || OTHERS.contains(&key.as_str());
            let values = meta.entry(key.clone()).or_default();
            values.push((value, place));
            let most = if key == "test" { TESTS } else { 1 };
            let many = values.len() > most;
            if !known {
                self.fault("SIG040", &span, format!("unknown key `{key}`"), "correct the spelling or remove it");
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
            let Token::Pattern(name) = token else { return Err(self.refuse(&span, "a pattern or `condition`")) };
            names = names.saturating_add(1);
            if name.len() < 2 || name.ends_with('*') || patterns.insert(name, span.clone()).is_some() {
                self.fault("SIG039", &span, "a pattern needs a name of its own", LANGUAGE);
            }
            if names > PATTERNS {
                let message = format!("the rule has more than {PATTERNS} patterns");
                return Err(Fault::new("SIG045", &span, message, "a rule that needs so many knows too little"));
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
                if !digits.bytes().all(|b| b.is_ascii_hexdigit() || b == b'?') || !digits.len().is_multiple_of(2) {
                    return Err(Fault::new("SIG039", &span, "bytes are pairs of hexadecimal digits or `?`", LANGUAGE));
                }
                (longest_run(digits.as_bytes()), digits.len().saturating_div(2))
            }
            _ => return Err(self.refuse(&span, "a text or bytes (no regular expression)")),
        };
        if !PATTERN_BYTES.contains(&shortest) || longest > *PATTERN_BYTES.end() {
            let message =
                format!("a pattern has {} to {} known bytes in a row", PATTERN_BYTES.start(), PATTERN_BYTES.end());
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

    /// Holds a condition against what is allowed: what code it is for, and then nothing but patterns that are there.
    fn judge_condition(&mut self, pieces: &[Placed], patterns: &BTreeMap<String, Range<usize>>, name: &Range<usize>) {
        let words: Vec<&str> = pieces.iter().map(|(_, span)| self.text.get(span.clone()).unwrap_or_default()).collect();
        let gate = GATES.iter().map(|gate| gate.split(' ').collect::<Vec<_>>()).find(|gate| words.starts_with(gate));
        let after = gate.map(|gate| gate.len()).filter(|length| words.get(*length) == Some(&"and"));
        let place = pieces.first().map_or(name, |(_, span)| span).clone();
        let Some(after) = after else {
            return self.fault("SIG041", &place, "the condition does not begin with a kind of code", GATE);
        };
        let (mut depth, mut used) = (0_usize, BTreeSet::new());
        for (number, (token, span)) in pieces.iter().enumerate().skip(after) {
            let before_of = || pieces.get(number.saturating_add(1)).is_some_and(|(t, _)| is_word(t, "of"));
            let allowed = match token {
                Token::Word(word) if word == "or" && depth == 0 => {
                    return self.fault("SIG041", span, "this `or` lets other code in", GATE);
                }
                Token::Word(word) => match word.as_str() {
                    "and" | "or" | "of" => true,
                    "any" | "all" => before_of(),
                    "them" => {
                        used.insert("$*".to_owned());
                        true
                    }
                    number => is_count(number) && before_of(),
                },
                Token::Pattern(name) => {
                    used.insert(name.clone());
                    fits(name, patterns)
                }
                Token::Mark(mark) => match mark.as_str() {
                    "(" => {
                        depth = depth.saturating_add(1);
                        true
                    }
                    ")" => {
                        let open = depth > 0;
                        depth = depth.saturating_sub(1);
                        open
                    }
                    mark => mark == ",",
                },
                Token::Text(_) => false,
            };
            if !allowed {
                let fault = self.refuse(span, "a pattern of the rule, `and`, `or`, `any of`, `all of` or `3 of`");
                self.faults.push(fault);
                return;
            }
        }
        let unused = patterns.iter().find(|(name, _)| !used.iter().any(|used| means(used, name)));
        if let Some((name, span)) = unused {
            self.fault("SIG039", &span.clone(), format!("{name} is not in the condition"), "use it, or remove it");
        } else if used.is_empty() {
            self.fault("SIG039", &place, "the condition names no pattern", LANGUAGE);
        }
    }

    /// The rule, from its meta values. Everything that is missing or wrong is told.
    fn described(&mut self, meta: Meta, name: &Range<usize>, whole: Range<usize>) -> Option<CodeRule> {
        for key in NEEDED {
            if !meta.get(key).is_some_and(|values| values.iter().all(|(value, _)| !value.trim().is_empty())) {
                self.fault("SIG040", name, format!("the rule says no `{key}`"), "every rule says all of them");
            }
        }
        let value = |key: &str| meta.get(key).and_then(|values| values.first()).cloned();
        let text = |key: &str| value(key).map(|(value, _)| value).unwrap_or_default();
        let place = |key: &str| value(key).map_or_else(|| name.clone(), |(_, place)| place);
        let kind = CodeKind::parse(&text("kind"));
        let status = status(&text("status"));
        let id = text("id");
        let mut wrong = |key: &str, code, is: bool, message: &str, hint| {
            if is && meta.contains_key(key) {
                self.fault(code, &place(key), message, hint);
            }
        };
        wrong("id", "SIG043", !is_id(&id), "the id is not SSC-Y and three digits", "take the next number");
        wrong("kind", "SIG040", kind.is_none(), "no such kind is known", "docs/signatures.md lists them");
        wrong("status", "SIG040", status.is_none(), "no such state is known", "leave it away, or say experimental or withdrawn");
        let dated = text("date").parse::<jiff::civil::Date>().is_ok();
        wrong("date", "SIG040", !dated, "this is no date", "write it as 2026-11-22");
        let licensed = LICENCES.contains(&text("licence").as_str());
        wrong("licence", "SIG014", !licensed, "the licence is not one the database can carry", "take CC-BY-4.0, MIT, Apache-2.0 or CC0-1.0");
        let of_family = kind == Some(CodeKind::Family);
        let level: Option<u8> = text("level").parse().ok().filter(|level| *level < 2);
        if of_family != meta.contains_key("family") || of_family == meta.contains_key("level") {
            let message = "a rule of the kind `family` names a `family`, any other has a `level`";
            self.fault("SIG044", &place("kind"), message, "a family gives its level itself");
        } else if !of_family && level.is_none() {
            self.fault("SIG044", &place("level"), "what code can do is level 0 or 1", "who does it, and whether it was agreed to, code does not say");
        }
        Some(CodeRule {
            id,
            title: text("title"),
            kind: kind?,
            family: of_family.then(|| text("family")),
            level: level.unwrap_or(1),
            status: status?,
            source: text("source"),
            licence: text("licence"),
            date: text("date"),
            clean: text("clean"),
            tests: meta.get("test").into_iter().flatten().map(|(text, _)| text.clone()).collect(),
            file: self.file.to_owned(),
            at: whole.start,
            text: self.text.get(whole)?.to_owned(),
            id_span: place("id"),
            family_span: place("family"),
        })
    }
}

fn status(text: &str) -> Option<Status> {
    match text {
        "" | "stable" => Some(Status::Stable),
        "experimental" => Some(Status::Experimental),
        "withdrawn" => Some(Status::Withdrawn),
        _ => None,
    }
}

fn is_word(token: &Token, wanted: &str) -> bool {
    matches!(token, Token::Word(word) if word == wanted)
}

/// Whether a word is a count of patterns: 1 to 99. "0 of them" would mean that none may be there.
fn is_count(word: &str) -> bool {
    word.len() <= 2 && !word.starts_with('0') && word.bytes().all(|b| b.is_ascii_digit())
}

/// Whether a name in a condition means this pattern.
fn means(used: &str, name: &str) -> bool {
    used.strip_suffix('*').map_or(used == name, |start| name.starts_with(start))
}

fn fits(used: &str, patterns: &BTreeMap<String, Range<usize>>) -> bool {
    patterns.keys().any(|name| means(used, name))
}

/// The longest row of bytes that are known whole.
fn longest_run(digits: &[u8]) -> usize {
    let known = |pair: &[u8]| !pair.contains(&b'?');
    let runs = digits.chunks(2).collect::<Vec<_>>();
    runs.split(|pair| !known(pair)).map(<[_]>::len).max().unwrap_or(0)
}
