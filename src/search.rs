//! What is looked for inside the code of apps, as the wing that reads sees it: bytes go in, and what was found comes
//! out. What it is, and what it means, is the business of the other wing; nobody who reads a file has to know.

use std::fmt;
use std::sync::Arc;

/// Looks for known values in code.
pub trait Search: Send + Sync {
    /// Begins to look, once an app: beginning costs about as much as reading some hundred kilobytes.
    ///
    /// # Errors
    /// Why nothing can be looked for, in words for a person.
    fn begin(&self) -> Result<Box<dyn Session + '_>, String>;
}

/// A search that has begun.
pub trait Session {
    /// Looks through one piece of code.
    fn look(&mut self, bytes: &[u8]) -> Looked;
}

/// What one piece of code holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Looked {
    /// The values found, sorted, each once.
    pub found: Vec<Found>,
    /// Why there may be more, where the search could not be ended.
    pub unfinished: Option<String>,
}

/// A value that is looked for and was found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Found {
    /// What it is.
    pub kind: FoundKind,
    /// The value as it is listed.
    pub value: String,
}

/// Kinds of values that are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FoundKind {
    /// The name of a server.
    ServerName,
    /// The number of a server (IP address).
    ServerNumber,
    /// A text that only one maker writes.
    Text,
    /// A combination that a rule describes; the value is the id of the rule.
    Rule,
}

/// A search that can be passed on. Two are equal when they are one and the same.
#[derive(Clone)]
pub struct Searcher(Arc<dyn Search>);

impl Searcher {
    /// Wraps a search.
    pub fn new(search: impl Search + 'static) -> Self {
        Self(Arc::new(search))
    }

    /// Begins to look; see [`Search::begin`].
    ///
    /// # Errors
    /// Why nothing can be looked for.
    pub fn begin(&self) -> Result<Box<dyn Session + '_>, String> {
        self.0.begin()
    }
}

impl fmt::Debug for Searcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Searcher")
    }
}

impl PartialEq for Searcher {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Searcher {}
