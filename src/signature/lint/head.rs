//! The family itself: its id, name, dates, state, and whether it can be tested.

use std::collections::BTreeMap;

use super::Pen;
use crate::signature::load::{FamilyFile, Files, Placed};
use crate::signature::schema::Status;

/// The id of a family that has not been given one.
pub(crate) const PLACEHOLDER: &str = "SSC-0000";

/// The number in an id of the form SSC-0001.
pub(crate) fn serial_of(id: &str) -> Option<u32> {
    let serial = id.strip_prefix("SSC-")?;
    let digits = serial.len() == 4 && serial.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| serial.parse().ok()).flatten()
}

pub(super) fn id_form(files: &Files, pen: &mut Pen<'_>) {
    for family in files.families.iter().filter(|family| serial_of(&family.head.id).is_none()) {
        pen.note(
            &family.file,
            family.key("id"),
            &format!("`{}` is not an id of the form SSC-0001", family.head.id),
            "write SSC-0000; `stalkscan signatures assign-ids` gives it a number",
        );
    }
}

pub(super) fn id_twice(files: &Files, pen: &mut Pen<'_>) {
    let mut ids: BTreeMap<&str, &str> = BTreeMap::new();
    for family in files.families.iter().filter(|family| family.head.id != PLACEHOLDER) {
        if let Some(other) = ids.insert(&family.head.id, &family.file) {
            let message = format!("the id {} is also used by {other}", family.head.id);
            let hint = "write SSC-0000 in the newer one; `stalkscan signatures assign-ids` gives it a number";
            pen.note(&family.file, family.key("id"), &message, hint);
        }
    }
}

/// Numbers chosen by hand collide when two people add families at the same time.
pub(super) fn id_by_hand(files: &Files, pen: &mut Pen<'_>) {
    let Some(register) = &files.register else { return };
    for family in files.families.iter().filter(|family| family.head.id != PLACEHOLDER) {
        let given = register.iter().find(|entry| entry.value.0 == family.head.id);
        let slug = family.slug();
        let message = match given {
            None => format!("the id {} was not given out by the register", family.head.id),
            Some(entry) if entry.value.1 != slug => {
                format!("the id {} belongs to families/{}.toml", family.head.id, entry.value.1)
            }
            Some(_) => continue,
        };
        let hint = "write SSC-0000; `stalkscan signatures assign-ids` gives it a number";
        pen.note(&family.file, family.key("id"), &message, hint);
    }
}

pub(super) fn id_gone(files: &Files, pen: &mut Pen<'_>) {
    for Placed { value: (id, slug), span } in files.register.iter().flatten() {
        let there = files.families.iter().any(|family| family.head.id == *id);
        // A file that could not be read has been told of already.
        let unread = files.unread.iter().any(|file| *file == format!("families/{slug}.toml"));
        if !there && !unread {
            let message = format!("the id {id} was given to families/{slug}.toml, which does not have it");
            let hint = "bring the family back with status = \"withdrawn\": old reports name its id";
            pen.note("ids.toml", Some(span), &message, hint);
        }
    }
}

pub(super) fn name(files: &Files, pen: &mut Pen<'_>) {
    let mut names: BTreeMap<String, &str> = BTreeMap::new();
    for family in &files.families {
        if family.head.name.trim().is_empty() {
            pen.note(&family.file, family.key("name"), "the name is empty", "name the family");
        } else if let Some(other) = names.insert(family.head.name.to_ascii_lowercase(), &family.file) {
            let message = format!("the name {} is also used by {other}", family.head.name);
            pen.note(&family.file, family.key("name"), &message, "merge the two families or rename one");
        }
    }
}

pub(super) fn modified(files: &Files, pen: &mut Pen<'_>) {
    for family in files.families.iter().filter(|family| !is_date(&family.head.modified)) {
        let message = format!("`{}` is not a date", family.head.modified);
        let hint = "write modified as year-month-day, such as 2026-11-22";
        pen.note(&family.file, family.key("modified"), &message, hint);
    }
}

fn is_date(text: &str) -> bool {
    text.len() == 10 && text.parse::<jiff::civil::Date>().is_ok()
}

/// A database cannot hold what was changed after it was dated: its version was not raised, or the date is wrong. A family that
/// waits for its id is not in it yet.
pub(super) fn modified_late(files: &Files, pen: &mut Pen<'_>) {
    let Some(version) = &files.version else { return };
    let parts: Vec<&str> = version.value.version.split('.').take(3).collect();
    let date = parts.join("-");
    let given = files.families.iter().filter(|family| family.head.id != PLACEHOLDER);
    for family in given.filter(|f| is_date(&f.head.modified) && is_date(&date)) {
        if family.head.modified > date {
            let message = format!("changed on {}, after the database of {date}", family.head.modified);
            let hint = "raise the version in database.toml, or correct the date";
            pen.note(&family.file, family.key("modified"), &message, hint);
        }
    }
}

/// Whether a text is "2026-12-01: because ...".
fn is_reason(text: &str) -> bool {
    text.split_once(": ").is_some_and(|(date, reason)| is_date(date) && reason.trim().len() >= 10)
}

pub(super) fn withdrawn(files: &Files, pen: &mut Pen<'_>) {
    let hint = "write withdrawn = \"2026-12-01: why\", and keep it: old reports name it";
    for family in &files.families {
        let head = &family.head;
        match (head.status, &head.withdrawn) {
            (Status::Withdrawn, None) => {
                pen.note(
                    &family.file,
                    family.key("status"),
                    "the family is withdrawn without a reason",
                    hint,
                );
            }
            (Status::Experimental | Status::Stable, Some(_)) => {
                let message = "the family has a reason for being withdrawn, but is not";
                pen.note(&family.file, family.key("withdrawn"), message, "add status = \"withdrawn\"");
            }
            (Status::Withdrawn, Some(reason)) if !is_reason(reason) => {
                let message = "the reason for withdrawing has no date or says nothing";
                pen.note(&family.file, family.key("withdrawn"), message, hint);
            }
            _ => {}
        }
        for Placed { value, span } in &family.indicators {
            if value.withdrawn.as_deref().is_some_and(|reason| !is_reason(reason)) {
                let message = "the reason for withdrawing has no date or says nothing";
                pen.note(&family.file, Some(span), message, hint);
            }
        }
    }
}

/// A phone is made for each indicator that a phone can hold. A family without any is one that no test can show.
pub(super) fn testable(files: &Files, pen: &mut Pen<'_>) {
    for family in files.families.iter().filter(|family| family.head.status != Status::Withdrawn) {
        let kinds =
            family.indicators.iter().map(|i| i.value.kind).chain(family.bulk.iter().map(|b| b.value.kind));
        let any = kinds.clone().any(|kind| kind != crate::signature::schema::IndicatorKind::DomainWeb);
        match &family.head.unmatchable {
            None if !any && family.whole => pen.note(
                &family.file,
                family.key("id"),
                "nothing in this family can be found on a phone, so no test shows that it works",
                "add an indicator, or say why there is none: unmatchable = \"...\"",
            ),
            Some(_) if any => pen.note(
                &family.file,
                family.key("unmatchable"),
                "the family has an indicator that can be found, and says that it has none",
                "remove unmatchable",
            ),
            _ => {}
        }
        for fixture in &family.head.fixtures {
            if fixture.title.trim().is_empty() || !fixture.recipe.contains("expect") {
                pen.note(
                    &family.file,
                    family.key("fixture"),
                    "the fixture has no title, or its recipe expects nothing",
                    "see fixtures/README.md for the recipe and its [expect]",
                );
            }
        }
    }
}

impl FamilyFile {
    /// The name of the file without folder and ending.
    pub(crate) fn slug(&self) -> &str {
        let name = self.file.strip_prefix(crate::signature::canonical::FAMILIES).unwrap_or(&self.file);
        name.strip_suffix(".toml").unwrap_or(name)
    }
}
