//! STIX 2 bundles, with the types of indicator that MVT knows: `app:id`, `app:cert.sha1`, `app:cert.sha256`, `domain-name:value`,
//! `url:value`, `ipv4-addr:value`, `file:hashes.sha256`, `configuration-profile:id`.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Draft, Extra, Layout};
use crate::model::Class;
use crate::signature::export::STIX_KIND;
use crate::signature::schema::IndicatorKind;

/// The layout.
pub(super) struct Stix;

/// Family of indicators that no relationship ties to a name.
const UNNAMED: &str = "Unnamed STIX indicators";

/// Properties of patterns, and the kinds they are. STIX does not tell Android packages from iOS bundle ids, nor web sites
/// that are read from servers that are reported to; the milder meaning is taken.
const PROPERTIES: &[(&str, &[IndicatorKind])] = &[
    ("app:id", &[IndicatorKind::Package, IndicatorKind::BundleId]),
    ("app:cert.sha1", &[IndicatorKind::CertificateSha1]),
    ("app:cert.sha256", &[IndicatorKind::CertificateSha256]),
    ("domain-name:value", &[IndicatorKind::DomainWeb]),
    ("url:value", &[IndicatorKind::DomainWeb]),
    ("ipv4-addr:value", &[IndicatorKind::IpC2]),
    ("file:hashes.sha256", &[IndicatorKind::ApkSha256]),
    ("file:hashes.'sha-256'", &[IndicatorKind::ApkSha256]),
    ("configuration-profile:id", &[IndicatorKind::ProfileIdentifier]),
];

impl Layout for Stix {
    fn name(&self) -> &'static str {
        "STIX 2 bundle"
    }

    fn fits(&self, text: &str) -> bool {
        text.trim_start().starts_with('{')
    }

    fn read(&self, text: &str, draft: &mut Draft) -> Result<(), String> {
        let bundle: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let Some(Value::Array(objects)) = bundle.get("objects") else {
            return Err("it has no list of objects".to_owned());
        };
        let field = |object: &'_ Value, key: &str| object.get(key).and_then(Value::as_str).map(str::to_owned);
        let of_type = |wanted: &'static str| {
            objects.iter().filter(move |object| object.get("type").and_then(Value::as_str) == Some(wanted))
        };
        let mut names: BTreeMap<String, String> = BTreeMap::new();
        for malware in of_type("malware").chain(of_type("tool")) {
            if let (Some(id), Some(name)) = (field(malware, "id"), field(malware, "name")) {
                names.insert(id, name);
            }
        }
        let mut owners: BTreeMap<String, String> = BTreeMap::new();
        for relation in of_type("relationship") {
            if let (Some(from), Some(to)) = (field(relation, "source_ref"), field(relation, "target_ref"))
                && let Some(name) = names.get(&to)
            {
                owners.insert(from, name.clone());
            }
        }
        for indicator in of_type("indicator") {
            let Some(pattern) = field(indicator, "pattern") else {
                draft.remark("left out: an indicator without a pattern");
                continue;
            };
            let owner = field(indicator, "id").and_then(|id| owners.get(&id).cloned());
            // A bundle that was exported here names the kind, which STIX leaves open.
            let named = field(indicator, STIX_KIND);
            let kind = IndicatorKind::ALL.iter().find(|kind| named.as_deref() == Some(kind.as_str()));
            read_pattern(&owner.unwrap_or_else(|| UNNAMED.to_owned()), &pattern, kind.copied(), draft);
        }
        Ok(())
    }
}

/// Takes every comparison `property = 'value'` out of a pattern.
fn read_pattern(family: &str, pattern: &str, kind: Option<IndicatorKind>, draft: &mut Draft) {
    draft.family(family, Class::Stalkerware, std::iter::empty());
    let inner = pattern.trim().trim_start_matches('[').trim_end_matches(']');
    for comparison in inner.split(" OR ") {
        let Some((property, value)) = comparison.split_once('=') else {
            draft.remark("left out: a pattern that is no comparison");
            continue;
        };
        let property = property.trim().to_ascii_lowercase();
        let value = value.trim().trim_matches(['\'', '"']);
        if let Some(kind) = kind {
            draft.add(family, kind, value, Extra::default());
            continue;
        }
        let Some((_, kinds)) = PROPERTIES.iter().find(|(name, _)| *name == property) else {
            draft.remark(format!("left out: `{}` is not compared here", crate::text::printable(&property)));
            continue;
        };
        for kind in *kinds {
            draft.add(family, *kind, value, Extra::default());
        }
    }
}
