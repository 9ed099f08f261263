//! The engine: YARA-X over one piece of code at a time.

use std::collections::BTreeSet;
use std::sync::OnceLock;
use std::time::Duration;

use yara_x::{Compiler, Rules, Scanner};

use super::{rules, stands_alone};
use crate::search::{Found, Looked, Search, Session};

/// Longest time for one piece of code; the engine counts whole seconds. It takes one second for a hundred megabytes and more.
const TIME: Duration = Duration::from_secs(30);
/// Most places of one value in one piece of code. Code that names a server more often than that is made to hide something.
const PLACES: usize = 4_096;

/// The search, with the rules once they are needed: most copies of phones hold no app file.
pub(super) struct Engine {
    values: Vec<Found>,
    rules: OnceLock<Result<Rules, String>>,
}

impl Engine {
    pub(super) fn new(values: Vec<Found>) -> Self {
        Self { values, rules: OnceLock::new() }
    }
}

impl Search for Engine {
    fn begin(&self) -> Result<Box<dyn Session + '_>, String> {
        let rules = self.rules.get_or_init(|| compile(&self.values)).as_ref().map_err(Clone::clone)?;
        let mut scanner = Scanner::new(rules);
        scanner.set_timeout(TIME).max_matches_per_pattern(PLACES).use_mmap(false);
        Ok(Box::new(Look { values: &self.values, scanner }))
    }
}

/// Compiles the rules. What would be slow on hostile input is an error here.
pub(super) fn compile(values: &[Found]) -> Result<Rules, String> {
    let mut compiler = Compiler::new();
    compiler.enable_includes(false).error_on_slow_pattern(true).error_on_slow_loop(true);
    compiler
        .add_source(rules::source(values).as_str())
        .map_err(|error| format!("the rules for the code of apps cannot be used: {error}"))?;
    Ok(compiler.build())
}

struct Look<'a> {
    values: &'a [Found],
    scanner: Scanner<'a>,
}

impl Session for Look<'_> {
    fn look(&mut self, bytes: &[u8]) -> Looked {
        let results = match self.scanner.scan(bytes) {
            Ok(results) => results,
            Err(error) => {
                let unfinished = Some(format!("the search in it was not ended ({error})"));
                return Looked { found: Vec::new(), unfinished };
            }
        };
        let (mut found, mut unfinished) = (BTreeSet::new(), None);
        for pattern in results.matching_rules().flat_map(|rule| rule.patterns()) {
            let index = pattern.identifier().strip_prefix("$v").and_then(|number| number.parse().ok());
            let Some(value) = index.and_then(|index: usize| self.values.get(index)) else { continue };
            let mut places = pattern.matches();
            if places.any(|place| stands_alone(bytes, &place.range(), value.kind)) {
                found.insert(value.clone());
            } else if pattern.matches().count() >= PLACES {
                unfinished = Some(format!("it repeats a name more than {PLACES} times"));
            }
        }
        Looked { found: found.into_iter().collect(), unfinished }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::FoundKind;
    use crate::signature::SignatureDb;

    fn look(bytes: &[u8]) -> Looked {
        let names = ["thd.cc", "spyzie.com"]
            .map(|name| Found { kind: FoundKind::ServerName, value: name.to_owned() });
        let engine = Engine::new(names.to_vec());
        let mut session = engine.begin().unwrap();
        session.look(bytes)
    }

    fn names(looked: &Looked) -> Vec<&str> {
        looked.found.iter().map(|found| found.value.as_str()).collect()
    }

    #[test]
    fn code_that_names_a_server_is_found_in_either_kind_of_code_and_in_any_letters() {
        assert_eq!(names(&look(b"dex\n035\0...\0\x0aa.THD.cc/x/\0")), ["thd.cc"]);
        assert_eq!(names(&look(b"\x7fELF\x02\x01\x01\0\0spyzie.com\0thd.cc\0")), ["spyzie.com", "thd.cc"]);
        assert_eq!(names(&look(b"PK\x03\x04 thd.cc spyzie.com")), [""; 0]);
        assert_eq!(names(&look(b"dex\n035\0 mythd.cc thd.cc.org")), [""; 0]);
    }

    #[test]
    fn a_name_behind_many_others_is_found_or_the_doubt_is_told() {
        let mut code = b"dex\n035\0".to_vec();
        code.extend(b"xthd.cc ".repeat(100));
        code.extend(b" thd.cc ");
        assert_eq!(names(&look(&code)), ["thd.cc"]);
        let mut code = b"dex\n035\0".to_vec();
        code.extend(b"xthd.cc ".repeat(2 * PLACES));
        code.extend(b" thd.cc ");
        let looked = look(&code);
        assert!(looked.found.is_empty() && looked.unfinished.is_some(), "{looked:?}");
    }

    #[test]
    fn the_rules_of_the_database_compile_without_a_slow_pattern_or_a_warning() {
        let values = rules::values(&SignatureDb::built_in().unwrap());
        let rules = compile(&values).unwrap();
        let warnings: Vec<String> = rules.warnings().iter().map(ToString::to_string).collect();
        assert!(warnings.is_empty(), "{warnings:?}");
    }
}
