//! One finding in a terminal: what it is, how sure, why, what else it could be, and what to do.

use std::borrow::Cow;
use std::fmt::Write as _;

use super::{INDENT, INNER, REASONS, TextOptions, bold};
use crate::render::layout::{labelled, pad, spread, wrap};
use crate::render::words;
use crate::report::FindingReport;
use crate::report::explain::{class_words, strength_words};
use crate::text::width;

/// The finding under its number.
pub(super) fn one_finding(out: &mut String, number: usize, finding: &FindingReport, options: &TextOptions) {
    let columns = options.columns;
    let sees = options.audience.sees_evidence();
    let heading = words::heading(finding);
    let name = plain(&heading, finding, options);
    let number = format!("{number}  ");
    let indent = INDENT;
    let id = if sees { finding.subject.id.as_str() } else { "" };
    let head = spread(0, &name, id, columns.saturating_sub(indent));
    for (index, line) in head.lines().flat_map(|line| fit(line, columns.saturating_sub(indent))).enumerate() {
        let lead = if index == 0 { pad(&format!("  {number}"), indent) } else { " ".repeat(indent) };
        let _ = writeln!(out, "{lead}{}", bold(&line, options));
    }
    let sure = if words::tells_strength(finding) {
        format!(" · how sure: {}", strength_words(finding.strength))
    } else {
        String::new()
    };
    let kind = format!("{}{sure}", class_words(finding.class));
    for line in wrap(&kind, columns.saturating_sub(indent)) {
        let _ = writeln!(out, "{}{line}", " ".repeat(indent));
    }
    if let Some(user) = words::user(finding).filter(|_| sees) {
        out.push_str(&labelled(indent, "where", INNER, &user, columns));
    }
    out.push_str(&labelled(
        indent,
        "what it is",
        INNER,
        &plain(&finding.explanation, finding, options),
        columns,
    ));
    if !finding.capabilities.is_empty() {
        let can: Vec<String> = finding.capabilities.iter().map(|c| c.plain()).collect();
        out.push_str(&labelled(indent, "can see or do", INNER, &can.join(" · "), columns));
    }
    reasons(out, finding, indent, options);
    out.push_str(&labelled(indent, "could also be", INNER, &or_nothing(&finding.innocent_causes), columns));
}

/// The steps of a finding; not again when an earlier finding had the same.
pub(super) fn next_steps<'r>(
    out: &mut String,
    finding: &'r FindingReport,
    advised: &mut Vec<&'r [String]>,
    options: &TextOptions,
) {
    if let Some(earlier) = advised.iter().position(|steps| *steps == finding.next_steps) {
        let text = format!("as for {} above", earlier.saturating_add(1));
        advised.push(&[]);
        out.push_str(&labelled(INDENT, "what to do", INNER, &text, options.columns));
        return;
    }
    advised.push(&finding.next_steps);
    for (index, step) in finding.next_steps.iter().enumerate() {
        let label = if index == 0 { "what to do" } else { "" };
        out.push_str(&labelled(INDENT, label, INNER, step, options.columns));
    }
}

/// A line as it is when it fits, wrapped when it does not.
fn fit(line: &str, columns: usize) -> Vec<String> {
    if width(line) <= columns { vec![line.to_owned()] } else { wrap(line, columns) }
}

fn or_nothing(list: &[String]) -> String {
    if list.is_empty() { words::NO_OTHER_CAUSE.to_owned() } else { list.join("; ") }
}

/// A sentence, without ids for a reader who is not to see them.
fn plain<'t>(text: &'t str, finding: &FindingReport, options: &TextOptions) -> Cow<'t, str> {
    if options.audience.sees_evidence() { Cow::Borrowed(text) } else { words::without_id(text, finding) }
}

fn reasons(out: &mut String, finding: &FindingReport, indent: usize, options: &TextOptions) {
    let full = options.in_full();
    let shown = if full { finding.because.len() } else { REASONS };
    for (index, reason) in finding.because.iter().take(shown).enumerate() {
        let label = if index == 0 { "because" } else { "" };
        if !options.audience.sees_evidence() {
            let says = plain(&reason.says, finding, options);
            out.push_str(&labelled(indent, label, INNER, &says, options.columns));
            continue;
        }
        let value = words::telling_value(finding, &reason.value).map(|value| format!(": {value}"));
        let says = format!("{}{}", reason.says, value.unwrap_or_default());
        out.push_str(&labelled(indent, label, INNER, &says, options.columns));
        let left = indent.saturating_add(INNER).saturating_add(2);
        let room = if full { usize::MAX } else { options.columns.saturating_sub(left) };
        let place = place(&reason.file, &reason.at, room);
        out.push_str(&labelled(indent, "", INNER.saturating_add(2), &place, options.columns));
    }
    let more = finding.because.len().saturating_sub(shown);
    if more > 0 {
        let where_to = if options.audience.sees_evidence() { " (--detail)" } else { "" };
        let text = format!("and {more} more{where_to}");
        out.push_str(&labelled(indent, "", INNER, &text, options.columns));
    }
}

/// File and place in brackets. A path that does not fit loses folders at its front, then the middle of its name; the
/// whole one is in the JSON.
fn place(file: &str, at: &str, room: usize) -> String {
    let mut name = file.to_owned();
    let mut lead = "";
    loop {
        let text = format!("[{lead}{name}, {at}]");
        if width(&text) <= room {
            return text;
        }
        let Some((_, tail)) = name.split_once('/') else { break };
        name = tail.to_owned();
        lead = "…/";
    }
    let frame = width(&format!("[{lead}, {at}]"));
    format!("[{lead}{}, {at}]", squeeze(&shorten_hex(&name), room.saturating_sub(frame)))
}

/// `text` without its middle where it is wider than `columns`, which are at least 16.
fn squeeze(text: &str, columns: usize) -> String {
    let chars: Vec<char> = text.chars().collect();
    let keep = columns.max(16).saturating_sub(1);
    if width(text) <= keep {
        return text.to_owned();
    }
    let tail = keep.div_euclid(2);
    let head: String = chars.iter().take(keep.saturating_sub(tail)).collect();
    let end: String = chars.iter().skip(chars.len().saturating_sub(tail)).collect();
    format!("{head}…{end}")
}

/// Runs of more than 16 hexadecimal digits (names made from a hash) as their first and last four.
fn shorten_hex(text: &str) -> String {
    let mut out = String::new();
    let mut run = String::new();
    for c in text.chars().chain(std::iter::once('\n')) {
        if c.is_ascii_hexdigit() {
            run.push(c);
            continue;
        }
        match (run.get(..4), run.get(run.len().saturating_sub(4)..)) {
            (Some(head), Some(tail)) if run.len() > 16 => {
                let _ = write!(out, "{head}…{tail}");
            }
            _ => out.push_str(&run),
        }
        run.clear();
        if c != '\n' {
            out.push(c);
        }
    }
    out
}
