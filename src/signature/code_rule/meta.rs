//! What a rule says about itself.

use std::collections::BTreeMap;
use std::ops::Range;

use super::read::Fault;
use super::{CodeKind, CodeRule, is_id};
use crate::signature::lint::LICENCES;
use crate::signature::schema::Status;

/// Keys that every rule has, and the others.
const NEEDED: [&str; 8] = ["id", "title", "kind", "source", "licence", "date", "clean", "test"];
const OTHERS: [&str; 3] = ["family", "level", "status"];

/// The values by key, each with its place.
pub(super) type Meta = BTreeMap<String, Vec<(String, Range<usize>)>>;

/// Whether a key is known.
pub(super) fn is_key(key: &str) -> bool {
    NEEDED.contains(&key) || OTHERS.contains(&key)
}

/// The values of one rule, while it is looked at.
pub(super) struct Described<'m> {
    meta: &'m Meta,
    /// Where the name of the rule stands: the place of what is missing.
    name: &'m Range<usize>,
    faults: Vec<Fault>,
}

impl<'m> Described<'m> {
    pub(super) fn new(meta: &'m Meta, name: &'m Range<usize>) -> Self {
        Self { meta, name, faults: Vec::new() }
    }

    fn text(&self, key: &str) -> &'m str {
        self.meta.get(key).and_then(|values| values.first()).map_or("", |(value, _)| value.as_str())
    }

    fn place(&self, key: &str) -> &'m Range<usize> {
        self.meta.get(key).and_then(|values| values.first()).map_or(self.name, |(_, place)| place)
    }

    /// Notes a fault of a value that is there.
    fn wrong(&mut self, key: &str, code: &'static str, message: &str, hint: &'static str) {
        if self.meta.contains_key(key) {
            self.faults.push(Fault::new(code, self.place(key), message, hint));
        }
    }

    /// The rule that stands at `whole` in the text of a file, and everything that is missing or wrong.
    pub(super) fn rule(
        mut self,
        file: &str,
        text: &str,
        whole: Range<usize>,
    ) -> (Option<CodeRule>, Vec<Fault>) {
        self.look_for_all();
        let kind = CodeKind::parse(self.text("kind"));
        if kind.is_none() {
            self.wrong("kind", "SIG040", "no such kind is known", "docs/signatures.md lists them");
        }
        let status = status(self.text("status"));
        if status.is_none() {
            let hint = "leave it away, or say experimental or withdrawn";
            self.wrong("status", "SIG040", "no such state is known", hint);
        }
        let level = self.level(kind);
        let rule = kind.zip(status).map(|(kind, status)| CodeRule {
            id: self.text("id").to_owned(),
            title: self.text("title").to_owned(),
            kind,
            family: (kind == CodeKind::Family).then(|| self.text("family").to_owned()),
            level,
            status,
            source: self.text("source").to_owned(),
            licence: self.text("licence").to_owned(),
            date: self.text("date").to_owned(),
            clean: self.text("clean").to_owned(),
            tests: self.meta.get("test").into_iter().flatten().map(|(text, _)| text.clone()).collect(),
            file: file.to_owned(),
            at: whole.start,
            text: text.get(whole).unwrap_or_default().to_owned(),
            id_span: self.place("id").clone(),
            family_span: self.place("family").clone(),
        });
        (rule, self.faults)
    }

    /// Looks whether everything is there and has its form.
    fn look_for_all(&mut self) {
        for key in NEEDED {
            let values = self.meta.get(key);
            if !values.is_some_and(|values| values.iter().all(|(value, _)| !value.trim().is_empty())) {
                let message = format!("the rule says no `{key}`");
                self.faults.push(Fault::new("SIG040", self.name, message, "every rule says all of them"));
            }
        }
        if !is_id(self.text("id")) {
            let hint = "take the next number";
            self.wrong("id", "SIG043", "the id is not SSC-Y and three digits", hint);
        }
        if self.text("date").parse::<jiff::civil::Date>().is_err() {
            self.wrong("date", "SIG040", "this is no date", "write it as 2026-11-22");
        }
        if !LICENCES.contains(&self.text("licence")) {
            let message = "the licence is not one the database can carry";
            self.wrong("licence", "SIG014", message, "take CC-BY-4.0, MIT, Apache-2.0 or CC0-1.0");
        }
    }

    /// The level of a rule that points to no family.
    fn level(&mut self, kind: Option<CodeKind>) -> u8 {
        let of_family = kind == Some(CodeKind::Family);
        let level: Option<u8> = self.text("level").parse().ok().filter(|level| *level < 2);
        if of_family != self.meta.contains_key("family") || of_family == self.meta.contains_key("level") {
            let message = "a rule of the kind `family` names a `family`, any other has a `level`";
            self.wrong("kind", "SIG044", message, "a family gives its level itself");
        } else if !of_family && level.is_none() {
            let hint = "who does it, and whether it was agreed to, code does not say";
            self.wrong("level", "SIG044", "what code can do is level 0 or 1", hint);
        }
        level.unwrap_or(1)
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
