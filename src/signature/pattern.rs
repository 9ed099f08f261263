//! Patterns over whole ids, kept small enough to be read and to match nothing by accident.

use regex_lite::{Regex, RegexBuilder};

/// Longest pattern, in bytes.
const PATTERN_BYTES: usize = 200;

/// Longest id that a pattern is tried on, in bytes.
const ID_BYTES: usize = 255;

/// Largest compiled pattern, in bytes.
const COMPILED_BYTES: usize = 1 << 18;

/// A compiled pattern: `^...$`, upper and lower case alike.
#[derive(Debug, Clone)]
pub(crate) struct Pattern(Regex);

/// Why a pattern is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum PatternError {
    /// It does not cover the whole value.
    #[error("the pattern `{0}` is not anchored at both ends")]
    Unanchored(String),
    /// It can match ids of any length.
    #[error("the pattern `{0}` repeats without an upper bound")]
    Unbounded(String),
    /// It is no regular expression, or too large.
    #[error("the pattern cannot be used: {0}")]
    Invalid(String),
}

impl PatternError {
    /// What to do about it.
    pub(crate) const fn hint(&self) -> &'static str {
        match self {
            Self::Unanchored(_) => "write ^ in front and $ behind",
            Self::Unbounded(_) => "write a bounded repetition such as [a-z]{1,20} in place of *, + and {n,}",
            Self::Invalid(_) => "see https://docs.rs/regex-lite for the syntax",
        }
    }
}

impl Pattern {
    /// Compiles a pattern that has been written as `^...$`.
    ///
    /// # Errors
    /// [`PatternError`] when it is not anchored, not bounded, too large or no regular expression.
    pub(crate) fn new(text: &str) -> Result<Self, PatternError> {
        let inner = text
            .strip_prefix('^')
            .and_then(|rest| rest.strip_suffix('$'))
            .filter(|inner| !inner.is_empty() && !inner.ends_with('\\'))
            .ok_or_else(|| PatternError::Unanchored(text.to_owned()))?;
        if text.len() > PATTERN_BYTES {
            return Err(PatternError::Invalid(format!("it is longer than {PATTERN_BYTES} bytes")));
        }
        if is_unbounded(inner) {
            return Err(PatternError::Unbounded(text.to_owned()));
        }
        // The inner part must stand on its own, or `a)|(b` would escape the group that anchors every alternative.
        compile(inner)?;
        compile(&format!("^(?:{inner})$")).map(Self)
    }

    /// Whether the whole id fits.
    pub(crate) fn matches(&self, id: &str) -> bool {
        id.len() <= ID_BYTES && self.0.is_match(id)
    }
}

fn compile(text: &str) -> Result<Regex, PatternError> {
    RegexBuilder::new(text)
        .case_insensitive(true)
        .size_limit(COMPILED_BYTES)
        .build()
        .map_err(|error| PatternError::Invalid(error.to_string()))
}

/// Whether `*`, `+` or `{n,}` occurs outside a character class.
fn is_unbounded(inner: &str) -> bool {
    let mut chars = inner.chars().peekable();
    let mut class = false;
    let mut braces = false;
    while let Some(c) = chars.next() {
        match c {
            '\\' => drop(chars.next()),
            '[' => class = true,
            ']' => class = false,
            _ if class => {}
            '*' | '+' => return true,
            '{' => braces = true,
            '}' => braces = false,
            ',' if braces && chars.peek() == Some(&'}') => return true,
            _ => {}
        }
    }
    false
}

/// Deepest nesting of groups that an example is made for.
const GROUPS: usize = 8;

/// A value that a pattern fits. Different numbers give different ones as far as the pattern allows it.
pub fn example(pattern: &str, number: usize) -> Option<String> {
    let inner = pattern.strip_prefix('^')?.strip_suffix('$')?;
    let chars: Vec<char> = inner.chars().take(PATTERN_BYTES).collect();
    let (text, rest) = alternatives(&chars, number, GROUPS)?;
    let fits = rest.is_empty() && Pattern::new(pattern).is_ok_and(|pattern| pattern.matches(&text));
    fits.then_some(text)
}

/// One of the alternatives up to the end of the group, and what follows it.
fn alternatives(mut rest: &[char], number: usize, depth: usize) -> Option<(String, &[char])> {
    let depth = depth.checked_sub(1)?;
    let mut all = vec![String::new()];
    while let Some((first, after)) = rest.split_first() {
        let piece: String;
        (piece, rest) = match first {
            ')' => break,
            '|' => {
                all.push(String::new());
                rest = after;
                continue;
            }
            '(' => {
                let inner = after.strip_prefix(&['?', ':']).unwrap_or(after);
                let (text, behind) = alternatives(inner, number, depth)?;
                (text, behind.strip_prefix(&[')'])?)
            }
            '[' => class(after, number)?,
            '\\' => {
                let (escaped, behind) = after.split_first()?;
                let c = if *escaped == 'd' {
                    char::from_digit(u32::try_from(number % 10).ok()?, 10)?
                } else {
                    *escaped
                };
                (c.to_string(), behind)
            }
            '.' => ("a".to_owned(), after),
            c => (c.to_string(), after),
        };
        let times;
        (times, rest) = repetition(rest, number)?;
        all.last_mut()?.push_str(&piece.repeat(times));
    }
    let chosen = number.checked_rem(all.len())?;
    Some((all.swap_remove(chosen), rest))
}

/// A character of a class, and what follows the class.
fn class(chars: &[char], number: usize) -> Option<(String, &[char])> {
    let end = chars.iter().position(|c| *c == ']')?;
    let (inside, behind) = chars.split_at_checked(end)?;
    let mut members = Vec::new();
    let mut left = inside;
    loop {
        match left {
            [from, '-', to, rest @ ..] => {
                members.extend(*from..=*to);
                left = rest;
            }
            [one, rest @ ..] => {
                members.push(*one);
                left = rest;
            }
            [] => break,
        }
    }
    let chosen = members.get(number.checked_rem(members.len())?)?;
    Some((chosen.to_string(), behind.strip_prefix(&[']'])?))
}

/// How often the piece before is written, and what follows.
fn repetition(rest: &[char], number: usize) -> Option<(usize, &[char])> {
    if let Some(behind) = rest.strip_prefix(&['?']) {
        return Some((number % 2, behind));
    }
    let Some(inside) = rest.strip_prefix(&['{']) else { return Some((1, rest)) };
    let end = inside.iter().position(|c| *c == '}')?;
    let (bounds, behind) = inside.split_at_checked(end)?;
    let text: String = bounds.iter().collect();
    let (least, most) = text.split_once(',').unwrap_or((&text, &text));
    let (least, most): (usize, usize) = (least.parse().ok()?, most.parse().ok()?);
    let span = most.checked_sub(least)?.saturating_add(1);
    Some((least.saturating_add(number.checked_rem(span)?), behind.strip_prefix(&['}'])?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_example_fits_its_pattern() {
        for pattern in [
            r"^com\.android\.core\.(?:mnt[a-z]{0,2}|monitor(?:null|\.[a-z]{1,8})?)$",
            r"^com\.sec\.android\.(?:[b-df-hj-np-tv-z][aeiou]){3}[b-df-hj-np-tv-z]$",
            r"^com\.android\.internet\.a20\d{6}$",
            r"^(?:app|net)\.(?:cybrook\.)?trackvie[a-z](?:\.pro)?$",
            "^a$",
        ] {
            let compiled = Pattern::new(pattern).unwrap();
            for number in 0..30 {
                let text = example(pattern, number).unwrap_or_else(|| panic!("{pattern} {number}"));
                assert!(compiled.matches(&text), "{text} {pattern}");
            }
        }
        assert_ne!(example("^a[bc]$", 0), example("^a[bc]$", 1));
        for broken in ["", "^", "a", "^(a$", "^[a$", "^a{$", "^a{9,1}$", "^((((((((((a))))))))))$"] {
            assert_eq!(example(broken, 0), None, "{broken}");
        }
    }
}
