//! The engine: YARA-X over one piece of code at a time.

use std::collections::BTreeSet;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use yara_x::{Compiler, Rules, ScanResults, Scanner};

use super::{Wanted, rules, stands_alone};
use crate::search::{Found, FoundKind, Looked, Search, Session};
use crate::signature::{CodeRule, Problem, Status, code_rule};

/// Longest time for one piece of code; the engine counts whole seconds. It takes one second for a hundred megabytes and more.
const TIME: Duration = Duration::from_secs(30);
/// The same for rules that nobody reviewed. They are looked for apart, so that nothing else waits for them.
const TIME_OF_ADDED: Duration = Duration::from_secs(5);
/// So many pieces of code for which that was not enough, and rules that nobody reviewed are looked for no more.
const STALLS: usize = 3;
/// Most places of one value in one piece of code. Code that names a server more often than that is made to hide something.
const PLACES: usize = 4_096;
/// Name space of the rule for the values. Those of the other rules are called as their ids.
const VALUES: &str = "values";

/// Rules that are compiled when they are needed: most copies of phones hold no app file.
#[derive(Default)]
struct Lazy(OnceLock<Result<Rules, String>>);

impl Lazy {
    fn get(&self, values: &[Found], written: &[CodeRule]) -> Result<&Rules, String> {
        self.0.get_or_init(|| compile(values, written)).as_ref().map_err(Clone::clone)
    }
}

/// The search.
pub(super) struct Engine {
    values: Vec<Found>,
    reviewed: Vec<CodeRule>,
    added: Vec<CodeRule>,
    main: Lazy,
    others: Lazy,
    /// How often the time was not enough for rules that nobody reviewed.
    stalls: AtomicUsize,
}

impl Engine {
    pub(super) fn new(wanted: Wanted) -> Self {
        let (added, reviewed) =
            wanted.rules.into_iter().partition(|rule| rule.status == Status::Experimental);
        Self {
            values: wanted.values,
            reviewed,
            added,
            main: Lazy::default(),
            others: Lazy::default(),
            stalls: AtomicUsize::new(0),
        }
    }
}

impl Search for Engine {
    fn begin(&self) -> Result<Box<dyn Session + '_>, String> {
        let main = scanner(self.main.get(&self.values, &self.reviewed)?, TIME);
        let added = if self.added.is_empty() {
            None
        } else {
            Some(scanner(self.others.get(&[], &self.added)?, TIME_OF_ADDED))
        };
        Ok(Box::new(Look { values: &self.values, main, added, stalls: &self.stalls }))
    }
}

fn scanner(rules: &Rules, time: Duration) -> Scanner<'_> {
    let mut scanner = Scanner::new(rules);
    scanner.set_timeout(time).max_matches_per_pattern(PLACES).use_mmap(false);
    scanner
}

/// A compiler for which it is an error what would be slow on hostile input.
fn compiler<'a>() -> Compiler<'a> {
    let mut compiler = Compiler::new();
    compiler.enable_includes(false).error_on_slow_pattern(true).error_on_slow_loop(true);
    compiler
}

/// Compiles the rule for the values and the written ones, each of these in a name space that is called as its id.
fn compile(values: &[Found], written: &[CodeRule]) -> Result<Rules, String> {
    let unusable = |error| format!("the rules for the code of apps cannot be used: {error}");
    let mut compiler = compiler();
    if !values.is_empty() {
        compiler.new_namespace(VALUES).add_source(rules::source(values).as_str()).map_err(unusable)?;
    }
    for rule in written {
        compiler.new_namespace(&rule.id).add_source(rule.text.as_str()).map_err(unusable)?;
    }
    Ok(compiler.build())
}

/// What the engine finds wrong with the rules in signature files.
pub(super) fn problems(files: &[(String, String)]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (name, text) in files {
        for rule in code_rule::of_file(name, text) {
            problems.extend(problem(&rule, text));
        }
    }
    problems
}

/// An error of the engine about a rule, or its first warning, with its place in the file.
fn problem(rule: &CodeRule, file: &str) -> Option<Problem> {
    let mut compiler = compiler();
    let told = |title: &str, place: Option<(std::ops::Range<usize>, String)>| {
        let (span, why) = place.unwrap_or_default();
        let (start, end) = (span.start.saturating_add(rule.at), span.end.saturating_add(rule.at));
        let message = if why.is_empty() { title.to_owned() } else { format!("{title}: {why}") };
        Problem::in_rule(rule, file, &(start..end), &message)
    };
    let error = compiler.add_source(rule.text.as_str()).err();
    match (&error, compiler.warnings().first()) {
        (Some(error), _) => {
            let label = error.labels().next().map(|label| (label.span().range(), label.text().to_owned()));
            Some(told(error.title(), label))
        }
        (None, Some(warning)) => {
            let label = warning.labels().next().map(|label| (label.span().range(), label.text().to_owned()));
            Some(told(warning.title(), label))
        }
        (None, None) => None,
    }
}

struct Look<'a> {
    values: &'a [Found],
    main: Scanner<'a>,
    added: Option<Scanner<'a>>,
    stalls: &'a AtomicUsize,
}

impl Session for Look<'_> {
    fn look(&mut self, bytes: &[u8]) -> Looked {
        let (mut found, mut unfinished) = (BTreeSet::new(), None);
        match self.main.scan(bytes) {
            Ok(results) => sort_out(&results, self.values, bytes, &mut found, &mut unfinished),
            Err(error) => unfinished = Some(format!("the search in it was not ended ({error})")),
        }
        if let Some(added) = &mut self.added {
            if self.stalls.load(Ordering::Relaxed) >= STALLS {
                unfinished.get_or_insert("a rule that was added takes too long and was left out".to_owned());
            } else {
                match added.scan(bytes) {
                    Ok(results) => sort_out(&results, &[], bytes, &mut found, &mut unfinished),
                    Err(error) => {
                        self.stalls.fetch_add(1, Ordering::Relaxed);
                        unfinished.get_or_insert(format!("rules that were added were not ended ({error})"));
                    }
                }
            }
        }
        Looked { found: found.into_iter().collect(), unfinished }
    }
}

/// Values that stand alone, and the ids of rules.
fn sort_out(
    results: &ScanResults<'_, '_>,
    values: &[Found],
    bytes: &[u8],
    found: &mut BTreeSet<Found>,
    unfinished: &mut Option<String>,
) {
    for rule in results.matching_rules() {
        if rule.namespace() != VALUES {
            found.insert(Found { kind: FoundKind::Rule, value: rule.namespace().to_owned() });
            continue;
        }
        for pattern in rule.patterns() {
            let index = pattern.identifier().strip_prefix("$v").and_then(|number| number.parse().ok());
            let Some(value) = index.and_then(|index: usize| values.get(index)) else { continue };
            let mut places = pattern.matches();
            if places.any(|place| stands_alone(bytes, &place.range(), value.kind)) {
                found.insert(value.clone());
            } else if pattern.matches().count() >= PLACES {
                unfinished.get_or_insert(format!("it repeats a name more than {PLACES} times"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signature::SignatureDb;

    fn engine(values: &[Found]) -> Engine {
        Engine::new(Wanted { values: values.to_vec(), rules: Vec::new() })
    }

    fn look(bytes: &[u8]) -> Looked {
        let names = ["thd.cc", "spyzie.com"]
            .map(|name| Found { kind: FoundKind::ServerName, value: name.to_owned() });
        let engine = engine(&names);
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
    fn a_text_counts_with_its_capital_letters_and_not_as_a_part_of_a_word() {
        let text = Found { kind: FoundKind::Text, value: "say \"go\\_hide\"".to_owned() };
        let engine = engine(&[text]);
        let mut session = engine.begin().unwrap();
        assert_eq!(names(&session.look(b"dex\n035\0\x0esay \"go\\_hide\"\0")), ["say \"go\\_hide\""]);
        for other in [&b"dex\n035\0\x0eSay \"go\\_hide\"\0"[..], b"dex\n035\0 xsay \"go\\_hide\"\0"] {
            assert_eq!(names(&session.look(other)), [""; 0]);
        }
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
        let db = SignatureDb::built_in().unwrap();
        let compiled = compile(&rules::values(&db), &rules::written(&db)).unwrap();
        let warnings: Vec<String> = compiled.warnings().iter().map(ToString::to_string).collect();
        assert!(warnings.is_empty(), "{warnings:?}");
    }

    /// Rules that nobody reviewed have no say over what else is found, however often their time is not enough.
    #[test]
    fn rules_that_were_added_are_left_out_when_they_stall_and_the_others_go_on() {
        let db = SignatureDb::built_in().unwrap();
        let rule = rules::written(&db).into_iter().next().unwrap();
        let tests = rule.tests.join("\0");
        let added = CodeRule { status: Status::Experimental, ..rule };
        let values = vec![Found { kind: FoundKind::ServerName, value: "thd.cc".to_owned() }];
        let engine = Engine::new(Wanted { values, rules: vec![added.clone()] });
        let code = [b"dex\n035\0 thd.cc \0", tests.as_bytes()].concat();
        let looked = engine.begin().unwrap().look(&code);
        assert_eq!(names(&looked), ["thd.cc", added.id.as_str()]);
        assert_eq!(looked.unfinished, None);
        engine.stalls.store(STALLS, Ordering::Relaxed);
        let looked = engine.begin().unwrap().look(&code);
        assert_eq!(names(&looked), ["thd.cc"]);
        assert!(looked.unfinished.is_some_and(|why| why.contains("left out")));
    }
}
