//! `-o json`: the report as one document, the same bytes for the same input and database.

use crate::report::Report;

/// The document, with a line end.
///
/// # Errors
/// When serialising fails, which no report of ours does.
pub fn render(report: &Report) -> Result<String, serde_json::Error> {
    let mut text = crate::text::escape_json(&serde_json::to_string_pretty(report)?).into_owned();
    text.push('\n');
    Ok(text)
}
