//! Rules for code and texts in code: what must hold between them and the rest of a database.

use std::collections::BTreeMap;

use super::Pen;
use crate::signature::load::Files;
use crate::signature::schema::{IndicatorKind, Status};

/// Most rules of a database.
pub(crate) const MOST: usize = 256;

/// Fewest and most bytes of a text in code.
const TEXT_BYTES: std::ops::RangeInclusive<usize> = 10..=200;
/// Fewest different letters of a text in code.
const LETTERS: usize = 6;

/// Beginnings and parts of names that stand in the code of every other app.
const PLATFORM: &[&str] = &[
    "android.",
    "android/",
    "androidx",
    "com.google.",
    "com/google/",
    "dalvik",
    "java.",
    "java/",
    "javax",
    "kotlin",
    "kotlinx",
    "okhttp",
    "org.json",
    "org/json",
    "com.facebook.",
    "com/facebook/",
    "content://",
    "firebase",
];

pub(super) fn id_twice(files: &Files, pen: &mut Pen<'_>) {
    let mut first: BTreeMap<&str, &str> = BTreeMap::new();
    for rule in &files.rules {
        if let Some(other) = first.get(rule.id.as_str()) {
            let message = format!("the id {} is also used in {other}", rule.id);
            pen.note(&rule.file, Some(&rule.id_span), &message, "take the next number");
        } else {
            first.insert(&rule.id, &rule.file);
        }
    }
}

pub(super) fn family(files: &Files, pen: &mut Pen<'_>) {
    for rule in &files.rules {
        let Some(wanted) = &rule.family else { continue };
        let known = files.families.iter().find(|family| family.head.id == *wanted);
        let message = match known.map(|family| family.head.status) {
            None if files.unread.is_empty() => format!("there is no family {wanted}"),
            Some(Status::Withdrawn) => format!("the family {wanted} is withdrawn"),
            _ => continue,
        };
        let hint = "name a family of this database by its id, or withdraw the rule";
        pen.note(&rule.file, Some(&rule.family_span), &message, hint);
    }
}

pub(super) fn many(files: &Files, pen: &mut Pen<'_>) {
    if let Some(rule) = files.rules.get(MOST) {
        let message = format!("there are more than {MOST} rules");
        pen.note(&rule.file, Some(&rule.id_span), &message, "every app is held against each of them");
    }
}

pub(super) fn strings(files: &Files, pen: &mut Pen<'_>) {
    for family in &files.families {
        let single = family.indicators.iter().map(|i| (i.value.kind, i.value.value.as_str(), &i.span));
        let lists = family.bulk.iter().flat_map(|list| {
            list.value.values.iter().map(|value| (list.value.kind, value.as_str(), &list.span))
        });
        let texts = single.chain(lists).filter(|(kind, ..)| *kind == IndicatorKind::CodeString);
        for (_, value, span) in texts {
            if let Some(wanted) = text_fault(value) {
                let message = format!("`{}` is not {wanted}", crate::text::printable(value));
                let hint = "take a text that only this maker would write; half of a sentence is fine";
                pen.written(&family.file, span, value, (&message, hint));
            }
        }
    }
}

/// What a text in code should be and is not.
pub(crate) fn text_fault(value: &str) -> Option<&'static str> {
    if !TEXT_BYTES.contains(&value.len()) {
        return Some("a text of 10 to 200 bytes");
    }
    if !value.bytes().all(|b| matches!(b, b' '..=b'~')) || value.trim() != value {
        return Some("printable ASCII without blanks at its ends");
    }
    let mut letters: Vec<u8> = value.to_ascii_lowercase().into_bytes();
    letters.sort_unstable();
    letters.dedup();
    if letters.len() < LETTERS {
        return Some("a text with six different letters or more");
    }
    let lower = value.to_ascii_lowercase();
    if PLATFORM.iter().any(|part| lower.contains(part)) {
        return Some("a text of the maker's own: it names a part of the system or of a library");
    }
    // One word in small letters is in a dictionary, and in many an app.
    (!value.bytes().skip(1).any(|b| !b.is_ascii_lowercase())).then_some("more than one plain word")
}
