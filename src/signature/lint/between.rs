//! All values at once: none twice in a family, none in two families unless both say so, none that anybody can use.
//!
//! Spellings that differ in case are one value between families, and two within one: sources differ, and so do apps.

use std::collections::BTreeMap;
use std::ops::Range;

use super::Pen;
use crate::signature::load::{FamilyFile, Files, Placed};
use crate::signature::schema::{Flag, IndicatorKind, Status};

/// One use of a value: the family, its place, and whether it says that it is shared.
struct Use<'a> {
    family: &'a FamilyFile,
    spelling: &'a str,
    span: &'a Range<usize>,
    shared: bool,
}

type Uses<'a> = BTreeMap<(IndicatorKind, String), Vec<Use<'a>>>;

fn uses(files: &Files) -> Uses<'_> {
    let mut uses: Uses<'_> = BTreeMap::new();
    for family in files.families.iter().filter(|family| family.head.status != Status::Withdrawn) {
        for Placed { value, span } in family.indicators.iter().filter(|i| i.value.withdrawn.is_none()) {
            let shared = value.flags.contains(&Flag::Shared);
            let key = (value.kind, value.value.to_ascii_lowercase());
            uses.entry(key).or_default().push(Use { family, spelling: &value.value, span, shared });
        }
        for Placed { value: bulk, span } in &family.bulk {
            let shared = bulk.flags.contains(&Flag::Shared);
            for spelling in &bulk.values {
                let key = (bulk.kind, spelling.to_ascii_lowercase());
                uses.entry(key).or_default().push(Use { family, spelling, span, shared });
            }
        }
    }
    uses
}

fn is_first(uses: &[Use<'_>], index: usize) -> bool {
    let Some(found) = uses.get(index) else { return true };
    let same = |other: &Use<'_>| std::ptr::eq(other.family, found.family) && other.spelling == found.spelling;
    !uses.iter().take(index).any(same)
}

pub(super) fn twice(files: &Files, pen: &mut Pen<'_>) {
    for ((_, value), uses) in &uses(files) {
        for (_, found) in uses.iter().enumerate().filter(|(index, _)| !is_first(uses, *index)) {
            let message = format!("{value} is listed twice");
            pen.written(&found.family.file, found.span, found.spelling, (&message, "remove one"));
        }
    }
}

pub(super) fn shared(files: &Files, pen: &mut Pen<'_>) {
    for ((_, value), uses) in &uses(files) {
        for (_, found) in
            uses.iter().enumerate().filter(|(index, found)| is_first(uses, *index) && !found.shared)
        {
            if let Some(other) = uses.iter().find(|other| !std::ptr::eq(other.family, found.family)) {
                let message = format!("{value} is also listed in {}", other.family.file);
                let words = (message.as_str(), "remove one, or flag both as shared");
                pen.written(&found.family.file, found.span, found.spelling, words);
            }
        }
    }
}

pub(super) fn generic(files: &Files, pen: &mut Pen<'_>) {
    for ((kind, value), uses) in &uses(files) {
        if !is_generic(files, *kind, value) {
            continue;
        }
        for found in uses {
            let message = format!("{value} is a certificate that anybody can use");
            let words = (message.as_str(), "it can never point to a family: remove it");
            pen.written(&found.family.file, found.span, found.spelling, words);
        }
    }
}

fn is_generic(files: &Files, kind: IndicatorKind, value: &str) -> bool {
    let same = |listed: &str| listed.eq_ignore_ascii_case(value);
    files.generic.iter().any(|Placed { value: generic, .. }| match kind {
        IndicatorKind::CertificateSha1 => same(&generic.sha1),
        IndicatorKind::CertificateSha256 => generic.sha256.as_deref().is_some_and(same),
        IndicatorKind::CertificateJavaHash => generic.java_hash.as_deref().is_some_and(same),
        _ => false,
    })
}
