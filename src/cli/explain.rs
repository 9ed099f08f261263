//! `stalkscan explain`, wrapped to the terminal.

use super::args::{ExplainArgs, guess, nearest};
use super::exit::{Exit, Failure};
use super::{database, language, output, scan};
use crate::render::layout::wrap;
use crate::report::explain;
use crate::speech::Message;
use crate::text::width;
use std::fmt::Write as _;

/// Explains one id.
pub(super) fn run(args: &ExplainArgs) -> Result<Exit, Failure> {
    let lang = language::chosen(args.language.lang.as_deref())?;
    let db = database::open(&args.database)?;
    if let Some(text) = explain::explain(&args.id, &db, lang) {
        return output::print(&wrapped(&text, usize::from(scan::columns())));
    }
    let known = explain::ids();
    let families = db.families().iter().flat_map(|family| [family.id.as_str(), family.name.as_str()]);
    let word = args.id.to_lowercase();
    let names: Vec<(String, &str)> =
        known.iter().map(String::as_str).chain(families).map(|name| (name.to_lowercase(), name)).collect();
    let near = nearest(&word, names.iter().map(|(lower, _)| lower.as_str()))
        .and_then(|near| names.iter().find(|(lower, _)| lower == near));
    let hint =
        guess(near.map(|(_, near)| *near), || Message::new("next-known-ids").text("names", known.join(", ")));
    let says = Message::new("refused-nothing-called").text("name", crate::text::printable(&args.id));
    Err(Failure::usage(says, hint))
}

/// Lines that are too long are broken; what follows hangs under the text of a list entry.
pub(super) fn wrapped(text: &str, columns: usize) -> String {
    let mut out = String::new();
    for line in text.lines() {
        if width(line) <= columns {
            out.push_str(line);
            out.push('\n');
            continue;
        }
        let body = line.trim_start();
        let indent = width(line).saturating_sub(width(body));
        let (mark, body) = body.strip_prefix("- ").map_or(("", body), |rest| ("- ", rest));
        let hang = indent.saturating_add(width(mark));
        for (index, part) in wrap(body, columns.saturating_sub(hang)).iter().enumerate() {
            let head = if index == 0 { format!("{}{mark}", " ".repeat(indent)) } else { " ".repeat(hang) };
            let _ = writeln!(out, "{head}{part}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_hang_and_short_lines_stay() {
        let text = "a:  b   c\n\n  - one two three four\nword word word word\n";
        assert_eq!(wrapped(text, 14), "a:  b   c\n\n  - one two\n    three four\nword word word\nword\n");
    }
}
