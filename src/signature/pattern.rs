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
