//! Comma-separated values as `signatures export --format csv` writes them.

use super::{Draft, Extra, Layout, csv};
use crate::model::Class;
use crate::signature::export::COLUMNS;
use crate::signature::schema::IndicatorKind;

/// The layout.
pub(super) struct Table;

impl Layout for Table {
    fn name(&self) -> &'static str {
        "stalkscan CSV"
    }

    fn fits(&self, text: &str) -> bool {
        csv::has_head(text, COLUMNS)
    }

    fn read(&self, text: &str, draft: &mut Draft) -> Result<(), String> {
        for row in csv::rows(text) {
            let field = |column: &str| row.get(column).map(|field| field.trim()).unwrap_or_default();
            let (family, value) = (field("family"), field("value"));
            let shown = || crate::text::printable(crate::text::clip(value, 80)).into_owned();
            let Some(kind) = IndicatorKind::ALL.iter().find(|kind| kind.as_str() == field("kind")) else {
                draft.remark(format!("left out: the kind of `{}` is not known", shown()));
                continue;
            };
            if family.is_empty() || field("match") != "exact" {
                draft.remark(format!("left out: `{}` is a pattern, or of no family", shown()));
                continue;
            }
            draft.family(family, Class::parse(field("class")).unwrap_or(Class::Unknown), std::iter::empty());
            let title = Some(field("title")).filter(|title| !title.is_empty()).map(str::to_owned);
            let dual_use = field("flags").split(' ').any(|flag| flag == "dual_use");
            draft.add(family, *kind, value, Extra { title, dual_use });
        }
        Ok(())
    }
}
