//! One value a line; `#` begins a remark. A value tells its kind by its form, or by a kind before it: `domain_web example.org`.
//! An app id may be of either kind of phone. A host name looks like an app id, so it needs its kind.

use super::{Draft, Extra, Layout};
use crate::model::Class;
use crate::signature::schema::IndicatorKind;

/// The layout.
pub(super) struct Plain;

/// Family of the values of a list.
pub const FAMILY: &str = "Plain list";

impl Layout for Plain {
    fn name(&self) -> &'static str {
        "plain list"
    }

    fn fits(&self, _: &str) -> bool {
        true
    }

    fn read(&self, text: &str, draft: &mut Draft) -> Result<(), String> {
        draft.family(FAMILY, Class::Unknown, std::iter::empty());
        for line in text.lines() {
            let line = line.split('#').next().unwrap_or_default().trim();
            if line.is_empty() {
                continue;
            }
            let (named, value) = match line.split_once([' ', '\t', ',']) {
                Some((kind, value)) => {
                    (IndicatorKind::ALL.iter().find(|k| k.as_str() == kind.trim()), value.trim())
                }
                None => (None, line),
            };
            let (kinds, value) = named.map_or_else(|| (kinds_of(line), line), |kind| (vec![*kind], value));
            for kind in kinds {
                draft.add(FAMILY, kind, value, Extra::default());
            }
        }
        Ok(())
    }
}

fn kinds_of(value: &str) -> Vec<IndicatorKind> {
    let digits: String = value.chars().filter(|c| !matches!(c, ':' | ' ')).collect();
    let hex = digits.bytes().all(|b| b.is_ascii_hexdigit());
    if hex && digits.len() == 64 {
        vec![IndicatorKind::ApkSha256, IndicatorKind::CertificateSha256]
    } else if hex && digits.len() == 40 {
        vec![IndicatorKind::CertificateSha1]
    } else if value.parse::<std::net::IpAddr>().is_ok() {
        vec![IndicatorKind::IpC2]
    } else if value.contains("://") {
        vec![IndicatorKind::DomainWeb]
    } else {
        vec![IndicatorKind::Package, IndicatorKind::BundleId]
    }
}
