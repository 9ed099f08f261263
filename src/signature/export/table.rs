//! Comma-separated values, one row a value, with everything that is known of it.

use std::fmt::Write as _;

use super::Entry;
use crate::signature::schema::Match;
use crate::signature::write::flag;

/// The columns. The import of such a list knows it by them.
pub(crate) const COLUMNS: &[&str] =
    &["family", "id", "class", "status", "kind", "match", "value", "title", "flags", "source", "licence"];

/// A field in quotes where it needs them.
fn field(text: &str) -> String {
    if text.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

pub(super) fn write(entries: &[Entry<'_>]) -> String {
    let mut text = COLUMNS.join(",") + "\n";
    for entry in entries {
        let flags: Vec<&str> = entry.flags.iter().copied().map(flag).collect();
        let how = if entry.how == Match::Regex { "regex" } else { "exact" };
        let status = match entry.family.status {
            crate::signature::Status::Experimental => "experimental",
            crate::signature::Status::Stable => "stable",
            crate::signature::Status::Withdrawn => "withdrawn",
        };
        let fields = [
            entry.family.name.as_str(),
            &entry.family.id,
            entry.class.as_str(),
            status,
            entry.kind.as_str(),
            how,
            entry.value,
            entry.title.unwrap_or_default(),
            &flags.join(" "),
            entry.source,
            entry.licence,
        ];
        let row: Vec<String> = fields.iter().map(|text| field(text)).collect();
        let _ = writeln!(text, "{}", row.join(","));
    }
    text
}
