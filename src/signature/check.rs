//! What must hold inside and between signature files before any of them is believed.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::ops::Range;

use crate::signature::load::{FamilyFile, Files, Placed};
use crate::signature::pattern::Pattern;
use crate::signature::schema::{Flag, Indicator, IndicatorKind, Match};

/// Version of the file format that this program reads.
pub(crate) const SCHEMA: u32 = 1;

/// Licences under which facts may be taken over into the database.
const LICENCES: [&str; 3] = ["CC-BY-4.0", "MIT", "Apache-2.0"];

/// Receives one mistake: file, place, message, hint.
pub(crate) type Report<'a> = dyn FnMut(&str, Option<&Range<usize>>, &str, &str) + 'a;

/// Runs every check.
pub(crate) fn all(files: &Files, report: &mut Report<'_>) {
    version(files, report);
    generic(files, report);
    let mut ids: BTreeMap<&str, &str> = BTreeMap::new();
    let mut names: BTreeMap<String, &str> = BTreeMap::new();
    for family in &files.families {
        head(family, report);
        if let Some(other) = ids.insert(&family.head.id, &family.file) {
            let message = format!("the id {} is also used by {other}", family.head.id);
            report(&family.file, family.key("id"), &message, "give the newer family the next free id");
        }
        if let Some(other) = names.insert(family.head.name.to_ascii_lowercase(), &family.file) {
            let message = format!("the name {} is also used by {other}", family.head.name);
            report(&family.file, family.key("name"), &message, "merge the two families or rename one");
        }
        for indicator in &family.indicators {
            self::indicator(family, indicator, report);
        }
        for bulk in &family.bulk {
            provenance(&family.file, &bulk.span, [&bulk.value.source, &bulk.value.licence], report);
            for value in &bulk.value.values {
                value_form(&family.file, &bulk.span, (bulk.value.kind, value), report);
            }
        }
    }
    between(files, report);
}

fn version(files: &Files, report: &mut Report<'_>) {
    let file = "database.toml";
    let Some(found) = &files.version else {
        report(
            file,
            None,
            "the version of the database is missing",
            "add database.toml with version and schema",
        );
        return;
    };
    if found.value.schema != SCHEMA {
        let message = format!("format {} is not one this program reads", found.value.schema);
        report(file, Some(&found.span), &message, "use a database made for this program, or a newer program");
    }
    let parts: Vec<&str> = found.value.version.split('.').collect();
    if parts.len() != 4 || parts.iter().any(|part| part.parse::<u32>().is_err()) {
        report(
            file,
            Some(&found.span),
            "the version is not of the form 2026.11.22.1",
            "write year.month.day.serial",
        );
    }
}

fn generic(files: &Files, report: &mut Report<'_>) {
    for Placed { value, span } in &files.generic {
        let file = "generic_certificates.toml";
        value_form(file, span, (IndicatorKind::CertificateSha1, &value.sha1), report);
        if let Some(sha256) = &value.sha256 {
            value_form(file, span, (IndicatorKind::CertificateSha256, sha256), report);
        }
        if let Some(hash) = &value.java_hash {
            value_form(file, span, (IndicatorKind::CertificateJavaHash, hash), report);
        }
        if value.source.trim().is_empty() {
            report(file, Some(span), "the source is empty", "say where it is known from");
        }
    }
}

fn head(family: &FamilyFile, report: &mut Report<'_>) {
    let head = &family.head;
    let serial = head.id.strip_prefix("SSC-").unwrap_or_default();
    if serial.len() != 4 || !serial.bytes().all(|b| b.is_ascii_digit()) {
        report(
            &family.file,
            family.key("id"),
            "the id is not of the form SSC-0001",
            "take the next free number",
        );
    }
    if head.modified.len() != 10 || head.modified.parse::<jiff::civil::Date>().is_err() {
        let message = format!("`{}` is not a date", head.modified);
        report(
            &family.file,
            family.key("modified"),
            &message,
            "write modified as year-month-day, such as 2026-11-22",
        );
    }
    if head.name.trim().is_empty() {
        report(&family.file, family.key("name"), "the name is empty", "name the family");
    }
}

fn indicator(family: &FamilyFile, placed: &Placed<Indicator>, report: &mut Report<'_>) {
    let Placed { value: indicator, span } = placed;
    provenance(&family.file, span, [&indicator.source, &indicator.licence], report);
    match indicator.how {
        Match::Exact => value_form(&family.file, span, (indicator.kind, &indicator.value), report),
        Match::Regex => {
            if let Err(error) = Pattern::new(&indicator.value) {
                report(&family.file, Some(span), &error.to_string(), error.hint());
            }
        }
    }
}

fn provenance(file: &str, span: &Range<usize>, [source, licence]: [&String; 2], report: &mut Report<'_>) {
    if source.trim().is_empty() {
        report(
            file,
            Some(span),
            "the source is empty",
            "no indicator without provenance: say where it is from",
        );
    }
    if !LICENCES.contains(&licence.as_str()) {
        let message = format!("the licence `{licence}` is not one the database can carry");
        report(file, Some(span), &message, &format!("facts are taken over under {}", LICENCES.join(", ")));
    }
}

/// Whether a value has the form of its kind.
fn value_form(
    file: &str,
    span: &Range<usize>,
    (kind, value): (IndicatorKind, &str),
    report: &mut Report<'_>,
) {
    let fault = match kind {
        IndicatorKind::CertificateSha1 => hash_fault(value, 40, true),
        IndicatorKind::CertificateSha256 | IndicatorKind::ApkSha256 => hash_fault(value, 64, false),
        IndicatorKind::CertificateJavaHash => java_hash_fault(value),
        IndicatorKind::Package | IndicatorKind::BundleId => app_id_fault(kind, value),
        IndicatorKind::IpC2 => value.parse::<IpAddr>().err().map(|_| "an IP address"),
        IndicatorKind::ProfileIdentifier => value.trim().is_empty().then_some("an identifier"),
        IndicatorKind::MdmHost | IndicatorKind::DomainC2 | IndicatorKind::DomainWeb => host_fault(value),
    };
    if let Some(wanted) = fault {
        report(
            file,
            Some(span),
            &format!("`{value}` is not {wanted}"),
            "copy the value again from its source",
        );
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

/// One use of a value: the family, its place, and whether it says that it is shared.
struct Use<'a> {
    family: &'a FamilyFile,
    spelling: &'a str,
    span: &'a Range<usize>,
    shared: bool,
}

/// Looks at all values at once: none twice in a family, none in two families unless both say so, none generic.
/// Spellings that differ in case are one value between families, and two within one: sources differ, and so do apps.
fn between(files: &Files, report: &mut Report<'_>) {
    let mut uses: BTreeMap<(IndicatorKind, String), Vec<Use<'_>>> = BTreeMap::new();
    for family in &files.families {
        for Placed { value, span } in &family.indicators {
            if value.withdrawn.is_none() {
                let shared = value.flags.contains(&Flag::Shared);
                let spelling = &value.value;
                let key = (value.kind, spelling.to_ascii_lowercase());
                uses.entry(key).or_default().push(Use { family, spelling, span, shared });
            }
        }
        for Placed { value: bulk, span } in &family.bulk {
            let shared = bulk.flags.contains(&Flag::Shared);
            for spelling in &bulk.values {
                let key = (bulk.kind, spelling.to_ascii_lowercase());
                uses.entry(key).or_default().push(Use { family, spelling, span, shared });
            }
        }
    }
    for ((kind, value), uses) in &uses {
        if is_generic(files, *kind, value) {
            for found in uses {
                let message = format!("{value} is a certificate that anybody can use");
                report(
                    &found.family.file,
                    Some(found.span),
                    &message,
                    "it can never point to a family: remove it",
                );
            }
        }
        sharing(value, uses, report);
    }
}

fn sharing(value: &str, uses: &[Use<'_>], report: &mut Report<'_>) {
    for (index, found) in uses.iter().enumerate() {
        let same =
            |other: &Use<'_>| std::ptr::eq(other.family, found.family) && other.spelling == found.spelling;
        let earlier = uses.iter().take(index).any(same);
        let elsewhere = uses.iter().find(|other| !std::ptr::eq(other.family, found.family));
        if earlier {
            report(&found.family.file, Some(found.span), &format!("{value} is listed twice"), "remove one");
        } else if let (false, Some(other)) = (found.shared, elsewhere) {
            let message = format!("{value} is also listed in {}", other.family.file);
            report(&found.family.file, Some(found.span), &message, "remove one, or flag both as shared");
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
