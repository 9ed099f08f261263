//! Between the files and the database that was published before them: what changed has a new date, and nothing goes away.

use std::collections::BTreeMap;

use super::{PLACEHOLDER, Pen};
use crate::signature::change::values;
use crate::signature::code_rule::CodeRule;
use crate::signature::load::{Before, FamilyFile, Files};
use crate::signature::pack::is_newer;
use crate::signature::schema::Family;

/// The date in a version ("2026.11.22.1").
fn date_of(version: &str) -> String {
    version.split('.').take(3).collect::<Vec<_>>().join("-")
}

/// The earlier database, by id, and the files with the family that each holds.
struct Pairs<'a> {
    before: &'a Before,
    earlier: BTreeMap<&'a str, &'a Family>,
    now: Vec<(&'a FamilyFile, Family)>,
}

fn pairs(files: &Files) -> Option<Pairs<'_>> {
    let before = files.before.as_ref()?;
    let earlier = before.families.iter().map(|family| (family.id.as_str(), family)).collect();
    let now = files.families.iter().map(|file| (file, file.family())).collect();
    Some(Pairs { before, earlier, now })
}

impl<'a> Pairs<'a> {
    /// Files that were read whole, with their family now and before.
    fn both(&self) -> impl Iterator<Item = (&'a FamilyFile, &Family, &'a Family)> {
        let whole = self.now.iter().filter(|(file, _)| file.whole);
        whole.filter_map(|(file, now)| Some((*file, now, *self.earlier.get(now.id.as_str())?)))
    }
}

/// A family with everything but its date in one order, so that moving lines about is no change.
fn said(family: &Family) -> Family {
    let mut said = Family { modified: String::new(), ..family.clone() };
    said.indicators.sort_by(|a, b| (a.kind, &a.value).cmp(&(b.kind, &b.value)));
    said.bulk.sort_by(|a, b| (a.kind, &a.source, &a.values).cmp(&(b.kind, &b.source, &b.values)));
    said
}

pub(super) fn version(files: &Files, pen: &mut Pen<'_>) {
    let (Some(pairs), Some(version)) = (pairs(files), &files.version) else { return };
    let before = &pairs.before.version;
    // What waits for its id comes in when it gets one.
    let mut given = pairs.now.iter().filter(|(_, family)| family.id != PLACEHOLDER);
    let fresh = given.any(|(_, family)| !pairs.earlier.contains_key(family.id.as_str()));
    let changed = pairs.both().any(|(_, now, earlier)| said(now) != said(earlier));
    let rules = rules_differ(files, pairs.before);
    if (fresh || changed || rules) && !is_newer(&version.value.version, before) {
        let what = if fresh || changed { "families" } else { "rules for code" };
        let message = format!("{what} changed since {before}, and the version is {}", version.value.version);
        pen.note(
            "database.toml",
            Some(&version.span),
            &message,
            "raise the version: its date, or its last number",
        );
    }
}

/// Whether a rule for code is new or has another text.
fn rules_differ(files: &Files, before: &Before) -> bool {
    files.rules.iter().any(|rule| rule_before(before, rule).is_none_or(|earlier| earlier.text != rule.text))
}

fn rule_before<'b>(before: &'b Before, rule: &CodeRule) -> Option<&'b CodeRule> {
    before.rules.iter().find(|earlier| earlier.id == rule.id)
}

/// What was changed on the day of the earlier database itself may keep its date, as long as that day lasts.
pub(super) fn modified(files: &Files, pen: &mut Pen<'_>) {
    let (Some(pairs), Some(version)) = (pairs(files), &files.version) else { return };
    let today = date_of(&version.value.version);
    for (file, now, earlier) in pairs.both().filter(|(_, now, earlier)| said(now) != said(earlier)) {
        let moved = now.modified > earlier.modified;
        let same_day = now.modified == earlier.modified && today <= earlier.modified;
        if !moved && !same_day {
            let message = format!(
                "the family is not what it was in {}, and its date did not move on from {}",
                pairs.before.version, earlier.modified
            );
            pen.note(
                &file.file,
                file.key("modified"),
                &message,
                "write the date of the change into modified",
            );
        }
    }
    for rule in &files.rules {
        let Some(earlier) = rule_before(pairs.before, rule) else { continue };
        let same_day = rule.date == earlier.date && today <= earlier.date;
        if rule.text != earlier.text && rule.date <= earlier.date && !same_day {
            let message = format!(
                "the rule is not what it was in {}, and its date did not move on from {}",
                pairs.before.version, earlier.date
            );
            pen.note(&rule.file, Some(&rule.id_span), &message, "write the date of the change into date");
        }
    }
}

pub(super) fn gone(files: &Files, pen: &mut Pen<'_>) {
    let Some(pairs) = pairs(files) else { return };
    for (id, earlier) in &pairs.earlier {
        let there = files.families.iter().any(|file| file.head.id == *id);
        let file = format!("families/{}.toml", crate::signature::write::slug(&earlier.name));
        // A file that could not be read has been told of already.
        if !there && !files.unread.contains(&file) {
            let message =
                format!("{} ({id}) was published in {} and is not there", earlier.name, pairs.before.version);
            let hint = "bring it back with status = \"withdrawn\": old reports name its id";
            pen.note(&file, None, &message, hint);
        }
    }
}

/// Another name, no value in common: what old reports call by the id is something else now.
pub(super) fn reused(files: &Files, pen: &mut Pen<'_>) {
    let Some(pairs) = pairs(files) else { return };
    for (file, now, earlier) in pairs.both() {
        let renamed = now.name != earlier.name && !now.aliases.contains(&earlier.name);
        let (before, after) = (values(earlier), values(now));
        if renamed && !before.is_empty() && before.is_disjoint(&after) {
            let message = format!("the id {} was published for {}", now.id, earlier.name);
            let hint = "write SSC-0000 for what is new, and bring the other family back as withdrawn";
            pen.note(&file.file, file.key("id"), &message, hint);
        }
    }
}

pub(super) fn removed(files: &Files, pen: &mut Pen<'_>) {
    let Some(pairs) = pairs(files) else { return };
    for (file, now, earlier) in pairs.both() {
        for indicator in &earlier.indicators {
            let single =
                now.indicators.iter().any(|i| i.kind == indicator.kind && i.value == indicator.value);
            let listed = now
                .bulk
                .iter()
                .any(|list| list.kind == indicator.kind && list.values.contains(&indicator.value));
            if !single && !listed {
                let kind = indicator.kind.as_str();
                let message = format!(
                    "{kind} {} was published in {} and is not there",
                    indicator.value, pairs.before.version
                );
                let hint = "bring it back with withdrawn = \"date: reason\": old reports name it";
                pen.note(&file.file, file.key("id"), &message, hint);
            }
        }
    }
}

pub(super) fn rules_removed(files: &Files, pen: &mut Pen<'_>) {
    let Some(before) = &files.before else { return };
    for earlier in &before.rules {
        let there = files.rules.iter().any(|rule| rule.id == earlier.id);
        // A rule with a fault has been told of already.
        if !there && !files.unread_rules.contains(&earlier.file) {
            let message =
                format!("the rule {} was published in {} and is not there", earlier.id, before.version);
            let hint = "bring it back with status = \"withdrawn\": old reports name its id";
            pen.note(&earlier.file, None, &message, hint);
        }
    }
}
