//! Comma-separated values with quoted fields, by the names of the columns.

use std::collections::BTreeMap;

/// Rows as maps from column to field. Rows with too few fields lack the last columns.
pub(super) fn rows(text: &str) -> Vec<BTreeMap<String, String>> {
    let mut lines = records(text).into_iter();
    let head = lines.next().unwrap_or_default();
    lines
        .filter(|line| line.iter().any(|field| !field.is_empty()))
        .map(|line| head.iter().cloned().zip(line).collect())
        .collect()
}

fn records(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut field, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut chars = text.chars().filter(|c| *c != '\r').peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => field.extend(chars.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut field)),
            '\n' if !quoted => {
                row.push(std::mem::take(&mut field));
                rows.push(std::mem::take(&mut row));
            }
            _ => field.push(c),
        }
    }
    if !field.is_empty() || !row.is_empty() {
        row.push(field);
        rows.push(row);
    }
    rows
}

/// Whether the first line of a text names these columns in this order.
pub(super) fn has_head(text: &str, columns: &[&str]) -> bool {
    let head = records(text.lines().next().unwrap_or_default());
    head.first().is_some_and(|head| {
        head.len() >= columns.len() && head.iter().zip(columns).all(|(a, b)| a.trim().eq_ignore_ascii_case(b))
    })
}
