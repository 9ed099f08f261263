//! Rules in what changed between two databases.

use std::collections::BTreeSet;

use super::CodeRule;
use crate::signature::SignatureDb;
use crate::signature::change::{Change, Changed};
use crate::signature::schema::Status;

/// Adds the rules that are new, changed or withdrawn.
pub(crate) fn compare(old: &SignatureDb, new: &SignatureDb, change: &mut Change) {
    for rule in new.code_rules() {
        match old.code_rule(&rule.id) {
            None => change.added.push(told(rule, Vec::new())),
            Some(before) if before.text == rule.text => {}
            Some(before) if rule.status == Status::Withdrawn && before.status != rule.status => {
                change.withdrawn.push(told(rule, Vec::new()));
            }
            Some(before) => change.changed.push(told(rule, words(before, rule))),
        }
    }
    for rule in old.code_rules().iter().filter(|rule| new.code_rule(&rule.id).is_none()) {
        let gone = "it is not there any more; old reports that name it cannot be explained";
        change.withdrawn.push(told(rule, vec![gone.to_owned()]));
    }
}

fn told(rule: &CodeRule, words: Vec<String>) -> Changed {
    let name = format!("rule for code: {}", rule.title);
    Changed { id: rule.id.clone(), name, words, added: BTreeSet::new(), gone: BTreeSet::new() }
}

fn words(before: &CodeRule, after: &CodeRule) -> Vec<String> {
    let level = |rule: &CodeRule| rule.family.clone().unwrap_or_else(|| format!("level {}", rule.level));
    let said = [
        ("title", before.title.clone(), after.title.clone()),
        ("kind", before.kind.as_str().to_owned(), after.kind.as_str().to_owned()),
        ("points to", level(before), level(after)),
    ];
    let changed = said.into_iter().filter(|(_, before, after)| before != after);
    let mut words: Vec<String> =
        changed.map(|(what, before, after)| format!("{what}: {before} -> {after}")).collect();
    words.push(format!("its text was changed, dated {}", after.date));
    words
}
