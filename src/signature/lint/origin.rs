//! Where things come from, and under which terms.

use std::ops::Range;

use super::Pen;
use crate::signature::load::{Files, Placed};

/// Licences under which facts may be taken over into the database.
pub(crate) const LICENCES: [&str; 4] = ["CC-BY-4.0", "MIT", "Apache-2.0", "CC0-1.0"];

/// Everything with a source: file, place, source, licence.
fn each(files: &Files) -> impl Iterator<Item = (&str, &Range<usize>, &str, &str)> {
    files.families.iter().flat_map(|family| {
        let file = family.file.as_str();
        let single = family
            .indicators
            .iter()
            .map(move |i| (file, &i.span, i.value.source.as_str(), i.value.licence.as_str()));
        let lists = family
            .bulk
            .iter()
            .map(move |b| (file, &b.span, b.value.source.as_str(), b.value.licence.as_str()));
        single.chain(lists)
    })
}

pub(super) fn source(files: &Files, pen: &mut Pen<'_>) {
    let hint = "no indicator without provenance: say where it is from, with a commit or a date";
    for (file, span, source, _) in each(files) {
        if source.trim().is_empty() {
            pen.written(file, span, source, ("the source is empty", hint));
        }
    }
    for Placed { value, span } in &files.generic {
        if value.source.trim().is_empty() {
            pen.note(
                "generic_certificates.toml",
                Some(span),
                "the source is empty",
                "say where it is known from",
            );
        }
    }
}

pub(super) fn licence(files: &Files, pen: &mut Pen<'_>) {
    for (file, span, _, licence) in each(files) {
        if !LICENCES.contains(&licence) {
            let message = format!("the licence `{licence}` is not one the database can carry");
            let hint = format!("facts are taken over under {}", LICENCES.join(", "));
            pen.written(file, span, licence, (&message, &hint));
        }
    }
}
