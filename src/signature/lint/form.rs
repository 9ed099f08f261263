//! The form of single values: hashes, ids, hosts, patterns, lists, the version.

use std::net::IpAddr;
use std::ops::Range;

use super::Pen;
use crate::signature::load::{Files, Placed};
use crate::signature::pattern::{Pattern, PatternError};
use crate::signature::schema::{IndicatorKind, Match, Role};

/// Version of the file format that this program reads.
pub(crate) const SCHEMA: u32 = 1;

pub(super) fn version(files: &Files, pen: &mut Pen<'_>) {
    let file = "database.toml";
    let Some(found) = &files.version else {
        if !files.unread.iter().any(|unread| unread == file) {
            let hint = "add database.toml with version and schema";
            pen.note(file, None, "the version of the database is missing", hint);
        }
        return;
    };
    if found.value.schema != SCHEMA {
        let message = format!("format {} is not one this program reads", found.value.schema);
        pen.note(
            file,
            Some(&found.span),
            &message,
            "use a database made for this program, or a newer program",
        );
    }
    let parts: Vec<&str> = found.value.version.split('.').collect();
    if parts.len() != 4 || parts.iter().any(|part| part.parse::<u32>().is_err()) {
        let message = "the version is not of the form 2026.11.22.1";
        pen.note(file, Some(&found.span), message, "write year.month.day.serial");
    }
}

/// One value that is compared letter by letter.
struct Exact<'f> {
    file: &'f str,
    span: &'f Range<usize>,
    kind: IndicatorKind,
    value: &'f str,
}

fn exact(files: &Files) -> Vec<Exact<'_>> {
    let mut found = Vec::new();
    for family in &files.families {
        let file = family.file.as_str();
        let single = family.indicators.iter().filter(|i| i.value.how == Match::Exact);
        found.extend(single.map(|i| Exact {
            file,
            span: &i.span,
            kind: i.value.kind,
            value: &i.value.value,
        }));
        for Placed { value, span } in &family.bulk {
            found.extend(value.values.iter().map(|text| Exact { file, span, kind: value.kind, value: text }));
        }
    }
    let file = "generic_certificates.toml";
    for Placed { value, span } in &files.generic {
        let kinds = [
            (IndicatorKind::CertificateSha1, Some(value.sha1.as_str())),
            (IndicatorKind::CertificateSha256, value.sha256.as_deref()),
            (IndicatorKind::CertificateJavaHash, value.java_hash.as_deref()),
        ];
        found.extend(
            kinds.into_iter().filter_map(|(kind, value)| Some(Exact { file, span, kind, value: value? })),
        );
    }
    found
}

/// Notes every value of these kinds that has not the form of its kind.
fn faults(files: &Files, pen: &mut Pen<'_>, kinds: &[IndicatorKind]) {
    for one in exact(files).iter().filter(|one| kinds.contains(&one.kind)) {
        if let Some(wanted) = fault(one.kind, one.value) {
            let message = format!("`{}` is not {wanted}", crate::text::printable(one.value));
            pen.written(one.file, one.span, one.value, (&message, "copy the value again from its source"));
        }
    }
}

/// What a value of a kind should be and is not.
pub(crate) fn fault(kind: IndicatorKind, value: &str) -> Option<&'static str> {
    match kind {
        IndicatorKind::CertificateSha1 => hash_fault(value, 40, true),
        IndicatorKind::CertificateSha256 | IndicatorKind::ApkSha256 => hash_fault(value, 64, false),
        IndicatorKind::CertificateJavaHash => java_hash_fault(value),
        IndicatorKind::Package | IndicatorKind::BundleId => app_id_fault(kind, value),
        IndicatorKind::ProfileIdentifier => value.trim().is_empty().then_some("an identifier"),
        IndicatorKind::IpC2 => value.parse::<IpAddr>().err().map(|_| "an IP address"),
        IndicatorKind::MdmHost | IndicatorKind::DomainC2 | IndicatorKind::DomainWeb => host_fault(value),
        IndicatorKind::CodeString => super::rules::text_fault(value),
    }
}

pub(super) fn hashes(files: &Files, pen: &mut Pen<'_>) {
    faults(
        files,
        pen,
        &[
            IndicatorKind::CertificateSha1,
            IndicatorKind::CertificateSha256,
            IndicatorKind::CertificateJavaHash,
            IndicatorKind::ApkSha256,
        ],
    );
}

pub(super) fn packages(files: &Files, pen: &mut Pen<'_>) {
    faults(files, pen, &[IndicatorKind::Package]);
}

pub(super) fn bundles(files: &Files, pen: &mut Pen<'_>) {
    faults(files, pen, &[IndicatorKind::BundleId]);
}

pub(super) fn hosts(files: &Files, pen: &mut Pen<'_>) {
    faults(
        files,
        pen,
        &[IndicatorKind::IpC2, IndicatorKind::MdmHost, IndicatorKind::DomainC2, IndicatorKind::DomainWeb],
    );
}

pub(super) fn profiles(files: &Files, pen: &mut Pen<'_>) {
    faults(files, pen, &[IndicatorKind::ProfileIdentifier]);
}

/// Notes every pattern whose error is one of those.
fn patterns(files: &Files, pen: &mut Pen<'_>, wanted: fn(&PatternError) -> bool) {
    for family in &files.families {
        for Placed { value, span } in family.indicators.iter().filter(|i| i.value.how == Match::Regex) {
            if let Err(error) = Pattern::new(&value.value)
                && wanted(&error)
            {
                pen.written(&family.file, span, &value.value, (&error.to_string(), error.hint()));
            }
        }
    }
}

pub(super) fn unanchored(files: &Files, pen: &mut Pen<'_>) {
    patterns(files, pen, |error| matches!(error, PatternError::Unanchored(_)));
}

pub(super) fn unbounded(files: &Files, pen: &mut Pen<'_>) {
    patterns(files, pen, |error| matches!(error, PatternError::Unbounded(_)));
}

pub(super) fn unsound(files: &Files, pen: &mut Pen<'_>) {
    patterns(files, pen, |error| matches!(error, PatternError::Invalid(_)));
}

pub(super) fn pattern_kind(files: &Files, pen: &mut Pen<'_>) {
    for family in &files.families {
        for Placed { value, span } in family.indicators.iter().filter(|i| i.value.how == Match::Regex) {
            if !matches!(value.kind, IndicatorKind::Package | IndicatorKind::BundleId) {
                let message = format!("a {} is compared whole, never by a pattern", value.kind.as_str());
                pen.written(&family.file, span, &value.value, (&message, "list the values one by one"));
            }
        }
    }
}

/// People read about an app before and after they meet it. A visit must never weigh anything.
pub(super) fn web_site(files: &Files, pen: &mut Pen<'_>) {
    let hint = "remove class and role: a visit to a web site is never more than context";
    for family in &files.families {
        let single = family.indicators.iter().filter(|i| i.value.kind == IndicatorKind::DomainWeb);
        for Placed { span, .. } in single.filter(|i| i.value.class.is_some() || i.value.role != Role::Target)
        {
            pen.note(&family.file, Some(span), "a web site is given the weight of an app", hint);
        }
        let lists = family.bulk.iter().filter(|b| b.value.kind == IndicatorKind::DomainWeb);
        for Placed { span, .. } in lists.filter(|b| b.value.class.is_some()) {
            pen.note(&family.file, Some(span), "web sites are given the weight of an app", hint);
        }
    }
}

pub(super) fn lists(files: &Files, pen: &mut Pen<'_>) {
    for family in &files.families {
        for Placed { value, span } in &family.bulk {
            if value.values.is_empty() {
                pen.note(&family.file, Some(span), "the list is empty", "remove it, or fill it");
            } else if !value.values.is_sorted() {
                pen.note(
                    &family.file,
                    Some(span),
                    "the list is not sorted",
                    "sort it, so that changes can be read",
                );
            }
        }
    }
}

fn hash_fault(value: &str, digits: usize, upper: bool) -> Option<&'static str> {
    let case =
        |b: u8| b.is_ascii_digit() || if upper { b.is_ascii_uppercase() } else { b.is_ascii_lowercase() };
    let fits = value.len() == digits && value.bytes().all(|b| b.is_ascii_hexdigit() && case(b));
    match (fits, upper) {
        (true, _) => None,
        (false, true) => Some("a SHA-1 of 40 upper-case hex digits"),
        (false, false) => Some("a SHA-256 of 64 lower-case hex digits"),
    }
}

fn java_hash_fault(value: &str) -> Option<&'static str> {
    let fits = matches!(value.len(), 1..=8)
        && !value.starts_with('0')
        && value.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'a'..=b'f'));
    (!fits).then_some("a 32-bit hash in lower-case hex digits without leading zeros")
}

/// Tolerant on purpose: ids that Android or Apple would refuse today are found on old phones.
fn app_id_fault(kind: IndicatorKind, value: &str) -> Option<&'static str> {
    let letters = value.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-'));
    let fits = letters && matches!(value.len(), 1..=255);
    if kind == IndicatorKind::Package {
        let segments = value.contains('.') && value.split('.').all(|part| !part.is_empty());
        return (!fits || !segments).then_some("a package name");
    }
    let team = value.split_once('.').is_some_and(|(team, _)| {
        team.len() == 10 && team.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
    });
    (!fits || team).then_some("a bundle id without a team prefix")
}

fn host_fault(value: &str) -> Option<&'static str> {
    let letters = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'_' | b'.');
    let fits = value.contains('.')
        && value.len() <= 253
        && value.bytes().all(letters)
        && value.split('.').all(|part| !part.is_empty());
    (!fits).then_some("a lower-case host name")
}
