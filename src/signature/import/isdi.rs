//! `app-flags.csv` of ISDi: app id, store, flag, title. It knows no families, so each flag of each kind of phone is one.

use super::{Draft, Extra, Layout, csv};
use crate::model::Class;
use crate::signature::schema::IndicatorKind;

/// The layout.
pub(super) struct AppFlags;

impl Layout for AppFlags {
    fn name(&self) -> &'static str {
        "ISDi app flags"
    }

    fn fits(&self, text: &str) -> bool {
        csv::has_head(text, &["appId", "store", "flag", "title"])
    }

    fn read(&self, text: &str, draft: &mut Draft) -> Result<(), String> {
        for row in csv::rows(text) {
            let field = |column: &str| row.get(column).map(|field| field.trim()).unwrap_or_default();
            let (kind, phone) = match field("store") {
                "appstore" => (IndicatorKind::BundleId, "iOS"),
                _ => (IndicatorKind::Package, "Android"),
            };
            let (class, dual_use) = match field("flag") {
                "stalkerware" | "spyware" => (Class::Stalkerware, false),
                "dual-use" | "co-occurrence" => (Class::Unknown, true),
                other => {
                    draft.remark(format!("left out: apps flagged `{}`", crate::text::printable(other)));
                    continue;
                }
            };
            let name = format!("ISDi {} ({phone})", if dual_use { "dual use" } else { "monitoring apps" });
            draft.family(&name, class, std::iter::empty());
            // Some ids carry the prefix of a developer's team, which a phone does not show.
            let id = field("appId");
            let id = match id.split_once('.') {
                Some((team, rest)) if kind == IndicatorKind::BundleId && is_team(team) => rest,
                _ => id,
            };
            let title = Some(field("title")).filter(|title| !title.is_empty()).map(str::to_owned);
            draft.add(&name, kind, id, Extra { title, dual_use });
        }
        Ok(())
    }
}

fn is_team(text: &str) -> bool {
    text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
}
