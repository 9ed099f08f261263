//! YAML as stalkerware-indicators writes its `ioc.yaml`: families with lists of packages, certificates, web sites and servers.

use std::fmt::Write as _;

use super::Entry;
use crate::signature::schema::{IndicatorKind, Match};

/// Keys of a family, and what is listed under them.
const LISTS: &[(&str, IndicatorKind)] = &[
    ("packages", IndicatorKind::Package),
    ("certificates", IndicatorKind::CertificateSha1),
    ("ios_bundles", IndicatorKind::BundleId),
    ("websites", IndicatorKind::DomainWeb),
];

/// Keys under `c2`.
const SERVERS: &[(&str, IndicatorKind)] =
    &[("ips", IndicatorKind::IpC2), ("domains", IndicatorKind::DomainC2)];

/// Whether the layout has a place for it.
pub(super) fn holds(entry: &Entry<'_>) -> bool {
    entry.how == Match::Exact && LISTS.iter().chain(SERVERS).any(|(_, kind)| *kind == entry.kind)
}

/// A text as YAML: plain where that cannot be misread, else quoted as in JSON.
fn scalar(text: &str) -> String {
    let mut letters = text.chars();
    let plain = letters.next().is_some_and(|c| c.is_ascii_alphabetic())
        && letters.all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'))
        && !["true", "false", "yes", "no", "on", "off", "null", "y", "n"]
            .iter()
            .any(|word| text.eq_ignore_ascii_case(word));
    if plain { text.to_owned() } else { crate::signature::write::quoted(text) }
}

pub(super) fn write(entries: &[Entry<'_>]) -> String {
    let mut text = String::new();
    for of_family in entries.chunk_by(|a, b| a.family.id == b.family.id) {
        let Some(family) = of_family.first().map(|entry| entry.family) else { continue };
        let class = if family.class.is_covert() { "stalkerware" } else { "watchware" };
        let _ = writeln!(text, "- name: {}", scalar(&family.name));
        block(&mut text, "  ", "names", &family.aliases.iter().map(String::as_str).collect::<Vec<_>>());
        let _ = writeln!(text, "  type: {class}");
        let of_kind = |kind: IndicatorKind| -> Vec<&str> {
            of_family.iter().filter(|entry| entry.kind == kind).map(|entry| entry.value).collect()
        };
        for (key, kind) in LISTS {
            block(&mut text, "  ", key, &of_kind(*kind));
        }
        if SERVERS.iter().any(|(_, kind)| !of_kind(*kind).is_empty()) {
            text.push_str("  c2:\n");
            for (key, kind) in SERVERS {
                block(&mut text, "    ", key, &of_kind(*kind));
            }
        }
    }
    text
}

fn block(text: &mut String, margin: &str, key: &str, values: &[&str]) {
    if values.is_empty() {
        return;
    }
    let _ = writeln!(text, "{margin}{key}:");
    for value in values {
        let _ = writeln!(text, "{margin}- {}", scalar(value));
    }
}
