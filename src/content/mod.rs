//! What is looked for in the code of apps: the servers that apps of a family report to, as the database lists them.
//!
//! The rules are made of the database that a scan uses, so signatures that are updated or added bring theirs along. No
//! rule is shipped that the database does not imply: strings of families that no public source documents would be
//! guesses. The engine is a feature of the build; without it a search says that it cannot be made.

mod alone;
#[cfg(feature = "yara")]
mod engine;
pub mod rules;

use std::sync::{Mutex, PoisonError};

use crate::search::{Found, Searcher};
use crate::signature::SignatureDb;

pub use alone::stands_alone;

/// The last search that was made, with what it looks for.
static LAST: Mutex<Option<(Vec<Found>, Searcher)>> = Mutex::new(None);

/// The search for everything that a database implies. Nothing is prepared before it begins for the first time.
///
/// The rules are prepared once for scans that follow one another with the same values: a test of the signatures scans
/// thousands of phones.
pub fn searcher(db: &SignatureDb) -> Searcher {
    let values = rules::values(db);
    let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
    match &*last {
        Some((known, searcher)) if *known == values => searcher.clone(),
        _ => {
            let searcher = new(&values);
            *last = Some((values, searcher.clone()));
            searcher
        }
    }
}

#[cfg(feature = "yara")]
fn new(values: &[Found]) -> Searcher {
    Searcher::new(engine::Engine::new(values.to_vec()))
}

#[cfg(not(feature = "yara"))]
fn new(values: &[Found]) -> Searcher {
    Searcher::new(Absent { values: values.len() })
}

/// The search of a build without the engine.
#[cfg(not(feature = "yara"))]
struct Absent {
    values: usize,
}

#[cfg(not(feature = "yara"))]
impl crate::search::Search for Absent {
    fn begin(&self) -> Result<Box<dyn crate::search::Session + '_>, String> {
        let values = self.values;
        Err(format!(
            "this build of the program cannot look for the {values} known servers in the code of apps"
        ))
    }
}
