//! What must hold inside and between signature files. One table of rules serves the loader, `signatures lint` and the
//! tests: the loader refuses what would mislead a scan, the lint names everything a reviewer would send back.

mod before;
mod between;
mod form;
mod head;
mod origin;
mod rules;
#[cfg(test)]
mod tests;
mod words;

use std::collections::BTreeMap;
use std::ops::Range;

use crate::signature::load::{Files, Problem};

pub(crate) use form::{SCHEMA, fault};
pub(crate) use head::{PLACEHOLDER, serial_of};
pub(crate) use origin::LICENCES;
pub(crate) use rules::MOST as MOST_RULES;

/// One thing that is looked for.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Stable code ("SIG001").
    pub code: &'static str,
    /// What must hold, one line.
    pub says: &'static str,
    /// Whether a database that breaks it is refused; else only the lint tells.
    pub blocks: bool,
    check: fn(&Files, &mut Pen<'_>),
}

/// Every rule, by code. Those without a check of their own are held while the files are read; those that say
/// `--against` need the database that was published before.
pub static RULES: &[Rule] = &[
    Rule { code: "SIG001", says: "the file is TOML of a sensible size", blocks: true, check: by_reader },
    Rule { code: "SIG002", says: "every key is known", blocks: true, check: by_reader },
    Rule {
        code: "SIG003",
        says: "every needed key is there and has its type",
        blocks: true,
        check: by_reader,
    },
    Rule { code: "SIG004", says: "every file is one that the database has", blocks: true, check: by_reader },
    Rule {
        code: "SIG005",
        says: "the database has a version and a known format",
        blocks: true,
        check: form::version,
    },
    Rule { code: "SIG006", says: "an id is SSC- and four digits", blocks: true, check: head::id_form },
    Rule { code: "SIG007", says: "no id is used twice", blocks: true, check: head::id_twice },
    Rule {
        code: "SIG008",
        says: "a new family has the placeholder id",
        blocks: false,
        check: head::id_by_hand,
    },
    Rule { code: "SIG009", says: "no id that was given out goes away", blocks: false, check: head::id_gone },
    Rule { code: "SIG010", says: "a family has a name of its own", blocks: true, check: head::name },
    Rule { code: "SIG011", says: "modified is a date", blocks: true, check: head::modified },
    Rule {
        code: "SIG012",
        says: "modified is not after the date of the database",
        blocks: false,
        check: head::modified_late,
    },
    Rule { code: "SIG013", says: "everything has a source", blocks: true, check: origin::source },
    Rule {
        code: "SIG014",
        says: "everything has a licence that can be carried",
        blocks: true,
        check: origin::licence,
    },
    Rule { code: "SIG015", says: "a hash has its length and case", blocks: true, check: form::hashes },
    Rule { code: "SIG016", says: "a package name is one", blocks: true, check: form::packages },
    Rule {
        code: "SIG017",
        says: "a bundle id is one, without a team prefix",
        blocks: true,
        check: form::bundles,
    },
    Rule { code: "SIG018", says: "a host name or address is one", blocks: true, check: form::hosts },
    Rule { code: "SIG019", says: "a profile identifier is not empty", blocks: true, check: form::profiles },
    Rule {
        code: "SIG020",
        says: "a pattern is anchored at both ends",
        blocks: true,
        check: form::unanchored,
    },
    Rule {
        code: "SIG021",
        says: "a pattern repeats nothing without a bound",
        blocks: true,
        check: form::unbounded,
    },
    Rule { code: "SIG022", says: "a pattern is sound and small", blocks: true, check: form::unsound },
    Rule {
        code: "SIG023",
        says: "only ids have patterns, never hashes or hosts",
        blocks: true,
        check: form::pattern_kind,
    },
    Rule { code: "SIG024", says: "no value stands twice in a family", blocks: true, check: between::twice },
    Rule {
        code: "SIG025",
        says: "a value in two families is flagged as shared in both",
        blocks: true,
        check: between::shared,
    },
    Rule {
        code: "SIG026",
        says: "a certificate that anybody can use points to no family",
        blocks: true,
        check: between::generic,
    },
    Rule {
        code: "SIG027",
        says: "a web site is context and nothing more",
        blocks: true,
        check: form::web_site,
    },
    Rule {
        code: "SIG028",
        says: "what is withdrawn has a date and a reason",
        blocks: false,
        check: head::withdrawn,
    },
    Rule {
        code: "SIG029",
        says: "a family can be tested, or says why no phone can show it",
        blocks: false,
        check: head::testable,
    },
    Rule { code: "SIG030", says: "words accuse nobody", blocks: false, check: words::banned },
    Rule { code: "SIG031", says: "no letter looks like another", blocks: false, check: words::look_alike },
    Rule { code: "SIG032", says: "nothing of the template is left", blocks: false, check: words::template },
    Rule { code: "SIG033", says: "lists are sorted and not empty", blocks: false, check: form::lists },
    Rule {
        code: "SIG034",
        says: "a database that changed has a newer version (--against)",
        blocks: false,
        check: before::version,
    },
    Rule {
        code: "SIG035",
        says: "a family or a rule for code that changed has a newer date (--against)",
        blocks: false,
        check: before::modified,
    },
    Rule {
        code: "SIG036",
        says: "a family that was published stays (--against)",
        blocks: false,
        check: before::gone,
    },
    Rule {
        code: "SIG037",
        says: "an id that was published stays with its family (--against)",
        blocks: false,
        check: before::reused,
    },
    Rule {
        code: "SIG038",
        says: "an indicator that was published is withdrawn and not removed (--against)",
        blocks: false,
        check: before::removed,
    },
    Rule {
        code: "SIG039",
        says: "a rule for code is written in the part of YARA that is allowed, and the engine takes it",
        blocks: true,
        check: by_reader,
    },
    Rule {
        code: "SIG040",
        says: "a rule for code says what it is, where it is from and how it is tested",
        blocks: true,
        check: by_reader,
    },
    Rule {
        code: "SIG041",
        says: "a rule for code begins with the kind of code that it is for",
        blocks: true,
        check: by_reader,
    },
    Rule {
        code: "SIG042",
        says: "a pattern of a rule for code is long enough",
        blocks: true,
        check: by_reader,
    },
    Rule {
        code: "SIG043",
        says: "a rule for code has an id of its own",
        blocks: true,
        check: rules::id_twice,
    },
    Rule {
        code: "SIG044",
        says: "a rule for code points to a family that is there, or has a level",
        blocks: true,
        check: rules::family,
    },
    Rule { code: "SIG045", says: "rules for code are few and small", blocks: true, check: rules::many },
    Rule {
        code: "SIG046",
        says: "a text in code is long and unusual enough to be a family's own",
        blocks: true,
        check: rules::strings,
    },
    Rule {
        code: "SIG047",
        says: "a rule for code that was published is withdrawn and not removed (--against)",
        blocks: false,
        check: before::rules_removed,
    },
];

/// Looks at all files with every rule.
pub(crate) fn all(files: &Files, texts: &BTreeMap<&str, &str>, problems: &mut Vec<Problem>) {
    for rule in RULES {
        (rule.check)(files, &mut Pen { code: rule.code, texts, problems });
    }
}

/// Whether a problem of this rule makes a database unusable.
pub(crate) fn blocks(code: &str) -> bool {
    RULES.iter().any(|rule| rule.code == code && rule.blocks)
}

fn by_reader(_: &Files, _: &mut Pen<'_>) {}

/// Writes the problems of one rule down.
pub(crate) struct Pen<'a> {
    code: &'static str,
    texts: &'a BTreeMap<&'a str, &'a str>,
    problems: &'a mut Vec<Problem>,
}

impl Pen<'_> {
    /// Notes a problem at a place of a file, with a hint.
    fn note(&mut self, file: &str, span: Option<&Range<usize>>, message: &str, hint: &str) {
        let text = self.texts.get(file).copied().unwrap_or_default();
        self.problems.push(Problem::at(file, text, span, self.code).saying(message, hint));
    }

    /// Notes a problem of a text in the table that begins at a place, where that text is written.
    fn written(&mut self, file: &str, table: &Range<usize>, value: &str, words: (&str, &str)) {
        let text = self.texts.get(file).copied().unwrap_or_default();
        let place = place_of(text, table, value).unwrap_or_else(|| table.clone());
        self.note(file, Some(&place), words.0, words.1);
    }
}

/// Where a table of a file holds a text, in quotes of either kind. A text with escapes is not found.
fn place_of(text: &str, table: &Range<usize>, value: &str) -> Option<Range<usize>> {
    let rest = text.get(table.start..)?;
    let body = rest.find("\n[").and_then(|end| rest.get(..end)).unwrap_or(rest);
    let found = ['"', '\''].iter().filter_map(|quote| {
        let quoted = format!("{quote}{value}{quote}");
        let from = table.start.checked_add(body.find(&quoted)?)?;
        Some(from..from.checked_add(quoted.len())?)
    });
    found.min_by_key(|place| place.start)
}
