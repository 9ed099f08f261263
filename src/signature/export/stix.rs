//! A STIX 2.1 bundle with the patterns that MVT compares: one comparison with `=` each, since it reads no other.
//!
//! STIX does not tell an Android package from an iOS bundle id, nor a web site from a server that is reported to. The custom
//! property `x_stalkscan_kind` does; readers that do not know it pass over it.

use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::Entry;
use crate::signature::schema::{Family, IndicatorKind, Match};

/// The property that names the kind.
pub(crate) const KIND: &str = "x_stalkscan_kind";

/// Whether the layout can say it. Texts in code have no place in it: they may hold the sign of the comparison, and no tool
/// that reads such a bundle looks for them.
pub(super) fn holds(entry: &Entry<'_>) -> bool {
    entry.how == Match::Exact && entry.kind != IndicatorKind::CodeString
}

/// The left side of the comparison.
fn property(entry: &Entry<'_>) -> &'static str {
    match entry.kind {
        IndicatorKind::Package | IndicatorKind::BundleId => "app:id",
        IndicatorKind::CertificateSha1 => "app:cert.sha1",
        IndicatorKind::CertificateSha256 => "app:cert.sha256",
        IndicatorKind::CertificateJavaHash => "x-stalkscan:java_hash",
        IndicatorKind::ApkSha256 => "file:hashes.sha256",
        IndicatorKind::ProfileIdentifier => "configuration-profile:id",
        IndicatorKind::IpC2 if entry.value.contains(':') => "ipv6-addr:value",
        IndicatorKind::IpC2 => "ipv4-addr:value",
        IndicatorKind::MdmHost | IndicatorKind::DomainC2 | IndicatorKind::DomainWeb => "domain-name:value",
        IndicatorKind::CodeString => "x-stalkscan:code_string",
    }
}

/// An id made of what it is about, so that the same database gives the same bundle.
fn id(of: &str, about: &str) -> String {
    let hash = crate::signature::hex(&Sha256::digest(format!("stalkscan {of} {about}")));
    let part = |from: usize, to: usize| hash.get(from..to).unwrap_or_default();
    // Version 8 of RFC 9562: made by a rule of its own.
    format!("{of}--{}-{}-8{}-a{}-{}", part(0, 8), part(8, 12), part(13, 16), part(17, 20), part(20, 32))
}

fn time(family: &Family) -> String {
    format!("{}T00:00:00.000Z", family.modified)
}

fn malware(family: &Family) -> Value {
    json!({
        "type": "malware", "spec_version": "2.1", "id": id("malware", &family.id),
        "created": time(family), "modified": time(family),
        "name": family.name, "aliases": family.aliases, "is_family": true,
        "labels": [family.class.as_str()],
        "external_references": [{"source_name": "stalkscan", "external_id": family.id}],
    })
}

fn indicator(entry: &Entry<'_>) -> Value {
    let hidden = if entry.class.is_covert() && entry.kind != IndicatorKind::DomainWeb {
        "malicious-activity"
    } else {
        "unknown"
    };
    let value = entry.value.replace('\\', "\\\\").replace('\'', "\\'");
    json!({
        "type": "indicator", "spec_version": "2.1", "id": indicator_id(entry),
        "created": time(entry.family), "modified": time(entry.family), "valid_from": time(entry.family),
        "indicator_types": [hidden],
        "labels": [entry.class.as_str()],
        "pattern_type": "stix",
        "pattern": format!("[{}='{value}']", property(entry)),
        "external_references": [{"source_name": entry.source, "description": entry.licence}],
        KIND: entry.kind.as_str(),
    })
}

fn indicator_id(entry: &Entry<'_>) -> String {
    id("indicator", &format!("{} {} {}", entry.family.id, entry.kind.as_str(), entry.value))
}

fn relationship(entry: &Entry<'_>) -> Value {
    let (from, to) = (indicator_id(entry), id("malware", &entry.family.id));
    json!({
        "type": "relationship", "spec_version": "2.1", "id": id("relationship", &format!("{from} {to}")),
        "created": time(entry.family), "modified": time(entry.family),
        "relationship_type": "indicates", "source_ref": from, "target_ref": to,
    })
}

pub(super) fn write(entries: &[Entry<'_>], version: &str) -> String {
    let mut objects: Vec<Value> = Vec::new();
    let mut last = None;
    for entry in entries {
        if last != Some(&entry.family.id) {
            objects.push(malware(entry.family));
            last = Some(&entry.family.id);
        }
        objects.push(indicator(entry));
        objects.push(relationship(entry));
    }
    let bundle = json!({"type": "bundle", "id": id("bundle", version), "objects": objects});
    format!("{bundle:#}\n")
}
