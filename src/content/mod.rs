//! What is looked for in the code of apps: servers that apps of a family report to and texts that only its maker writes, as
//! the database lists them, and combinations that its rules for code describe.
//!
//! All of it is of the database that a scan uses, so signatures that are updated or added bring theirs along. The engine is
//! a feature of the build; without it a search says that it cannot be made.

mod alone;
#[cfg(feature = "yara")]
mod engine;
pub mod rules;

use std::sync::{Mutex, PoisonError};

use crate::search::{Found, Searcher};
use crate::signature::{CodeRule, Problem, SignatureDb};

pub use alone::stands_alone;

/// What a search looks for: values, and rules.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Wanted {
    values: Vec<Found>,
    rules: Vec<CodeRule>,
}

/// The last search that was made, with what it looks for.
static LAST: Mutex<Option<(Wanted, Searcher)>> = Mutex::new(None);

/// The search for everything that a database implies. Nothing is prepared before it begins for the first time.
///
/// The rules are prepared once for scans that follow one another with the same values: a test of the signatures scans
/// thousands of phones.
pub fn searcher(db: &SignatureDb) -> Searcher {
    let wanted = Wanted { values: rules::values(db), rules: rules::written(db) };
    let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
    match &*last {
        Some((known, searcher)) if *known == wanted => searcher.clone(),
        _ => {
            let searcher = new(wanted.clone());
            *last = Some((wanted, searcher.clone()));
            searcher
        }
    }
}

/// What the engine finds wrong with the rules for code in signature files, each with its place. A build without the engine
/// finds nothing; what the signature files themselves are held against is looked at in either.
pub fn problems(files: &[(String, String)]) -> Vec<Problem> {
    #[cfg(feature = "yara")]
    return engine::problems(files);
    #[cfg(not(feature = "yara"))]
    {
        let _ = files;
        Vec::new()
    }
}

#[cfg(feature = "yara")]
fn new(wanted: Wanted) -> Searcher {
    Searcher::new(engine::Engine::new(wanted))
}

#[cfg(not(feature = "yara"))]
fn new(wanted: Wanted) -> Searcher {
    Searcher::new(Absent { wanted })
}

/// The search of a build without the engine.
#[cfg(not(feature = "yara"))]
struct Absent {
    wanted: Wanted,
}

#[cfg(not(feature = "yara"))]
impl crate::search::Search for Absent {
    fn begin(&self) -> Result<Box<dyn crate::search::Session + '_>, String> {
        let (values, rules) = (self.wanted.values.len(), self.wanted.rules.len());
        Err(format!(
            "this build of the program cannot look for the {values} known servers and texts and the {rules} rules in the code of apps"
        ))
    }
}
