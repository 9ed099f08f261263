//! `ioc.yaml` and `watchware.yaml` of stalkerware-indicators: a list of maps with name, names, type, packages,
//! certificates, websites, distribution, c2 (ips, domains) and `ios_bundles`. The mistyped key `ip` occurs there too.

use super::yaml::{self, Node};
use super::{Draft, Extra, Layout};
use crate::model::Class;
use crate::signature::schema::IndicatorKind;

/// The layout.
pub(super) struct Indicators;

/// Lists of a family and their kinds.
const LISTS: &[(&str, IndicatorKind)] = &[
    ("packages", IndicatorKind::Package),
    ("certificates", IndicatorKind::CertificateSha1),
    ("websites", IndicatorKind::DomainWeb),
    ("distribution", IndicatorKind::DomainWeb),
    ("ios_bundles", IndicatorKind::BundleId),
];

/// Lists under `c2` and their kinds.
const SERVERS: &[(&str, IndicatorKind)] =
    &[("domains", IndicatorKind::DomainC2), ("ips", IndicatorKind::IpC2), ("ip", IndicatorKind::IpC2)];

/// Keys that say something else about a family.
const OTHERS: &[&str] = &["name", "names", "type", "c2"];

impl Layout for Indicators {
    fn name(&self) -> &'static str {
        "stalkerware-indicators YAML"
    }

    fn fits(&self, text: &str) -> bool {
        let mut lines = text.lines().map(str::trim_end);
        lines
            .find(|line| !line.is_empty() && !line.starts_with('#') && *line != "---")
            .is_some_and(|line| line.starts_with("- ") && line.contains(':') && !line.contains("://"))
    }

    fn read(&self, text: &str, draft: &mut Draft) -> Result<(), String> {
        let Node::List(families) = yaml::parse(text)? else {
            return Err("it is not a list of families".to_owned());
        };
        for (number, family) in families.iter().enumerate() {
            let name = family.get("name").and_then(Node::text).map(str::trim).filter(|name| !name.is_empty());
            let Some(name) = name else {
                draft
                    .remark(format!("left out: family {} of the list has no name", number.saturating_add(1)));
                continue;
            };
            read_family(name, family, draft);
        }
        Ok(())
    }
}

fn read_family(name: &str, family: &Node, draft: &mut Draft) {
    let class = match family.get("type").and_then(Node::text) {
        Some("stalkerware") => Class::Stalkerware,
        Some("watchware") => Class::MonitoringDisclosed,
        other => {
            draft.remark(format!("{name}: the type {} is not known", other.unwrap_or("(none)")));
            Class::Unknown
        }
    };
    let aliases = family.get("names").map(Node::texts).unwrap_or_default();
    draft.family(name, class, aliases.into_iter().map(str::to_owned));
    for (key, kind) in LISTS {
        add_all(name, family.get(key), *kind, draft);
    }
    for (key, kind) in SERVERS {
        add_all(name, family.get("c2").and_then(|c2| c2.get(key)), *kind, draft);
    }
    if let Node::Map(entries) = family {
        let known = |key: &str| OTHERS.contains(&key) || LISTS.iter().any(|(list, _)| *list == key);
        for (key, _) in entries.iter().filter(|(key, _)| !known(key)) {
            draft.remark(format!("{name}: `{}` is not carried over", crate::text::printable(key)));
        }
    }
}

fn add_all(name: &str, list: Option<&Node>, kind: IndicatorKind, draft: &mut Draft) {
    for value in list.map(Node::texts).unwrap_or_default() {
        draft.add(name, kind, value, Extra::default());
    }
}
