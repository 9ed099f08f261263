//! Conditions: what code a rule is for, and then nothing but patterns that have to be there.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::read::{Fault, LANGUAGE, refuse};
use super::token::{Placed, Token};

/// The kinds of code with which a condition may begin: for Android's run time, native, or either.
const GATES: [&str; 3] = [
    "uint32 ( 0 ) == 0x0a786564",
    "uint32 ( 0 ) == 0x464c457f",
    "( uint32 ( 0 ) == 0x0a786564 or uint32 ( 0 ) == 0x464c457f )",
];

const GATE: &str =
    "begin with `uint32(0) == 0x0a786564 and` for DEX code; `or` belongs in parentheses after it";

/// What is wrong with a condition, if anything. `name` is the place of the name of the rule.
pub(super) fn fault(
    text: &str,
    pieces: &[Placed],
    patterns: &BTreeMap<String, Range<usize>>,
    name: &Range<usize>,
) -> Option<Fault> {
    let words: Vec<&str> =
        pieces.iter().map(|(_, span)| text.get(span.clone()).unwrap_or_default()).collect();
    let gate =
        GATES.iter().map(|gate| gate.split(' ').collect::<Vec<_>>()).find(|gate| words.starts_with(gate));
    let after = gate.map(|gate| gate.len()).filter(|length| words.get(*length) == Some(&"and"));
    let place = pieces.first().map_or(name, |(_, span)| span);
    let Some(after) = after else {
        return Some(Fault::new("SIG041", place, "the condition does not begin with a kind of code", GATE));
    };
    let mut reader = Condition { patterns, depth: 0, used: BTreeSet::new() };
    for (number, (token, span)) in pieces.iter().enumerate().skip(after) {
        if reader.depth == 0 && is_word(token, "or") {
            return Some(Fault::new("SIG041", span, "this `or` lets other code in", GATE));
        }
        let of = pieces.get(number.saturating_add(1)).is_some_and(|(next, _)| is_word(next, "of"));
        if !reader.allows(token, of) {
            let wanted = "a pattern of the rule, `and`, `or`, `any of`, `all of` or `3 of`";
            return Some(refuse(text, span, wanted));
        }
    }
    let used = &reader.used;
    let unused = patterns.iter().find(|(name, _)| !used.iter().any(|used| means(used, name)));
    if let Some((name, span)) = unused {
        let message = format!("{name} is not in the condition");
        return Some(Fault::new("SIG039", span, message, "use it, or remove it"));
    }
    used.is_empty().then(|| Fault::new("SIG039", place, "the condition names no pattern", LANGUAGE))
}

/// A condition behind its kind of code.
struct Condition<'p> {
    patterns: &'p BTreeMap<String, Range<usize>>,
    depth: usize,
    used: BTreeSet<String>,
}

impl Condition<'_> {
    /// Whether a piece may stand there; `of` says whether the next one is the word `of`.
    fn allows(&mut self, token: &Token, of: bool) -> bool {
        match token {
            Token::Word(word) => match word.as_str() {
                "and" | "or" | "of" => true,
                "any" | "all" => of,
                "them" => {
                    self.used.insert("$*".to_owned());
                    true
                }
                number => is_count(number) && of,
            },
            Token::Pattern(name) => {
                self.used.insert(name.clone());
                self.patterns.keys().any(|known| means(name, known))
            }
            Token::Mark(mark) => match mark.as_str() {
                "(" => {
                    self.depth = self.depth.saturating_add(1);
                    true
                }
                ")" => {
                    let open = self.depth > 0;
                    self.depth = self.depth.saturating_sub(1);
                    open
                }
                mark => mark == ",",
            },
            Token::Text(_) => false,
        }
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
