//! One finding in a terminal: what it is, how sure, why, what else it could be, and what to do.

use std::fmt::Write as _;

use super::{INDENT, REASONS, View, bold};
use crate::render::layout::{labelled, pad, spread, wrap};
use crate::render::{beside, reasons, words};
use crate::report::FindingReport;
use crate::report::product::Product;
use crate::report::schema::Place;
use crate::speech::Message;
use crate::text::width;

/// The finding under its number.
pub(super) fn one_finding(out: &mut String, number: usize, product: &Product<'_>, options: &View<'_>) {
    let finding = product.lead;
    let columns = options.columns;
    let sees = options.audience.sees_evidence();
    let name = plain(&words::heading(finding, options.audience), finding, options);
    let number = format!("{number}  ");
    let indent = INDENT;
    let id = if sees { finding.subject.id.as_str() } else { "" };
    let head = spread(0, &name, id, columns.saturating_sub(indent));
    for (index, line) in head.lines().flat_map(|line| fit(line, columns.saturating_sub(indent))).enumerate() {
        let lead = if index == 0 { pad(&format!("  {number}"), indent) } else { " ".repeat(indent) };
        let _ = writeln!(out, "{lead}{}", bold(&line, options));
    }
    // Below each other stand findings that ask for an answer and others that are ordinary.
    if options.in_full() {
        let level = options.say(&beside::level(finding));
        for line in wrap(&level, columns.saturating_sub(indent)) {
            let _ = writeln!(out, "{}{line}", " ".repeat(indent));
        }
    }
    kind(out, finding, options);
    if let Some(place) = beside::spaces(finding, options.audience, options.lang) {
        inner(out, "text-where", &place, options);
    }
    inner(out, "text-what", &plain(&finding.said.explanation, finding, options), options);
    let capabilities = product.capabilities();
    if !capabilities.is_empty() {
        let can: Vec<String> = capabilities.iter().map(|c| options.say(&c.message())).collect();
        inner(out, "text-can", &can.join(" · "), options);
    }
    evidence(out, finding, options);
    for part in &product.parts {
        one_part(out, part, product, options);
    }
    inner(out, "text-else", &or_nothing(&product.innocent(), options), options);
}

/// What kind of thing it is and how sure that is, in one line.
fn kind(out: &mut String, finding: &FindingReport, options: &View<'_>) {
    let strength = finding.strength.message();
    let kind = match words::class(finding) {
        Some(class) if words::tells_strength(finding) => {
            Message::new("text-class-sure").said("class", class).said("strength", strength)
        }
        Some(class) => class,
        None => Message::new("text-sure").said("strength", strength),
    };
    for line in wrap(&options.say(&kind), options.columns.saturating_sub(INDENT)) {
        let _ = writeln!(out, "{}{line}", " ".repeat(INDENT));
    }
}

/// The times and reasons of a finding.
fn evidence(out: &mut String, finding: &FindingReport, options: &View<'_>) {
    let file = reasons::one_file(finding).filter(|_| options.audience.sees_evidence());
    times(out, finding, file.is_some(), options);
    reasons(out, finding, file, options);
}

/// A part of a product under it, with evidence of its own.
fn one_part(out: &mut String, part: &FindingReport, product: &Product<'_>, options: &View<'_>) {
    let title = plain(&words::heading(part, options.audience), part, options);
    let id = if options.audience.sees_evidence() { format!(" ({})", part.subject.id) } else { String::new() };
    inner(out, "text-part", &format!("{title}{id}"), options);
    if options.in_full() {
        inner(out, "", &options.say(&beside::level(part)), options);
    }
    inner(
        out,
        "",
        &plain(&beside::part_explanation(part, product, options.audience), part, options),
        options,
    );
    evidence(out, part, options);
}

/// Labels of the lines.
pub(super) const LABELS: &[&str] = &[
    "text-where",
    "text-what",
    "text-can",
    "text-when",
    "text-because",
    "text-part",
    "text-else",
    "text-do",
];

/// A labelled paragraph of a finding; no label for the further members of a list.
fn inner(out: &mut String, label: &'static str, text: &str, options: &View<'_>) {
    let label = if label.is_empty() { String::new() } else { options.id(label) };
    out.push_str(&labelled(INDENT, &label, options.inner, text, options.columns));
}

/// The steps of a finding; not again when an earlier finding had the same.
pub(super) fn next_steps(
    out: &mut String,
    product: &Product<'_>,
    advised: &mut Vec<Vec<String>>,
    options: &View<'_>,
) {
    let steps = product.steps_in_english();
    if let Some(earlier) = advised.iter().position(|known| *known == steps) {
        let above = Message::new("text-as-above").number("number", earlier.saturating_add(1));
        advised.push(Vec::new());
        inner(out, "text-do", &options.say(&above), options);
        return;
    }
    for (index, step) in product.steps().into_iter().enumerate() {
        inner(out, if index == 0 { "text-do" } else { "" }, &options.say(step), options);
    }
    advised.push(steps);
}

/// A line as it is when it fits, wrapped when it does not.
fn fit(line: &str, columns: usize) -> Vec<String> {
    if width(line) <= columns { vec![line.to_owned()] } else { wrap(line, columns) }
}

fn or_nothing(list: &[&Message], options: &View<'_>) -> String {
    if list.is_empty() {
        return options.id("no-other-cause");
    }
    let list: Vec<String> = list.iter().map(|cause| options.say(cause)).collect();
    list.join(&options.id("list-semicolon"))
}

/// A sentence, without ids for a reader who is not to see them.
fn plain(message: &Message, finding: &FindingReport, options: &View<'_>) -> String {
    words::sentence(message, finding, options.audience, options.lang)
}

/// A place in brackets: in the file that is named once for the whole finding, in full, or in at most `room` columns.
fn shown(place: &Place, named: bool, room: usize, options: &View<'_>) -> String {
    let (file, at) = (&place.file, options.say(&place.said));
    if named {
        format!("[{at}]")
    } else if options.in_full() {
        format!("[{file}, {at}{}]", stored(place, options))
    } else {
        squeezed(file, &at, room)
    }
}

/// Where the bytes of a file lie, for whoever has to find them.
fn stored(place: &Place, options: &View<'_>) -> String {
    place
        .stored_as
        .as_deref()
        .filter(|_| options.audience.sees_everything())
        .map_or_else(String::new, |path| format!(", {} {path}", options.id("expert-stored-as")))
}

/// When the app came, changed and went.
fn times(out: &mut String, finding: &FindingReport, named: bool, options: &View<'_>) {
    for (index, time) in finding.times.iter().enumerate() {
        let label = if index == 0 { "text-when" } else { "" };
        let says = words::time(time, options.audience, options.lang);
        placed(out, label, &says, (&time.place, named), options);
    }
}

fn reasons(out: &mut String, finding: &FindingReport, one: Option<&Place>, options: &View<'_>) {
    let (mut told, mut more) = reasons::told(finding, options.audience, options.lang);
    if !options.in_full() {
        more = more.saturating_add(told.len().saturating_sub(REASONS));
        told.truncate(REASONS);
    }
    for (index, told) in told.iter().enumerate() {
        let label = if index == 0 { "text-because" } else { "" };
        let value = told.value.as_ref().map_or_else(String::new, |v| format!(": {}", v.say(options.lang)));
        let text = format!("{}{value}", told.says);
        placed(out, label, &text, (&told.reason.place, one.is_some()), options);
    }
    if more > 0 {
        let id = if options.audience.sees_evidence() { "expert-more-detail" } else { "text-more" };
        inner(out, "", &options.say(&Message::new(id).number("count", more)), options);
    }
    if let Some(place) = one {
        let all = |file: &str| options.say(&Message::new("expert-all-in").text("file", file));
        let room = options.columns.saturating_sub(INDENT.saturating_add(options.inner));
        let file = if options.in_full() {
            format!("{}{}", place.file, stored(place, options))
        } else {
            fitting(&place.file, room, |file| all(file))
        };
        inner(out, "", &all(&file), options);
    }
}

/// A sentence with its place, which follows on the same line where it fits.
fn placed(
    out: &mut String,
    label: &'static str,
    text: &str,
    (place, named): (&Place, bool),
    options: &View<'_>,
) {
    inner(out, label, text, options);
    if !options.audience.sees_evidence() {
        return;
    }
    let room = options.columns.saturating_sub(INDENT.saturating_add(options.inner));
    let place = shown(place, named, room.saturating_sub(2), options);
    let last = wrap(text, room).last().map_or(0, |line| width(line));
    if last.saturating_add(2).saturating_add(width(&place)) <= room {
        // Back over the end of the line.
        out.truncate(out.trim_end_matches('\n').len());
        let _ = writeln!(out, "  {place}");
    } else {
        out.push_str(&labelled(INDENT, "", options.inner.saturating_add(2), &place, options.columns));
    }
}

/// File and place in brackets.
fn squeezed(file: &str, at: &str, room: usize) -> String {
    let frame = |name: &str| format!("[{name}, {at}]");
    frame(&fitting(file, room, frame))
}

/// A path that fits into `room` columns with what `frame` puts around it: it loses folders at its front, then the middle of
/// its name. The whole one is in the JSON.
fn fitting(file: &str, room: usize, frame: impl Fn(&str) -> String) -> String {
    let mut name = file.to_owned();
    let mut lead = "";
    loop {
        let text = format!("{lead}{name}");
        if width(&frame(&text)) <= room {
            return text;
        }
        let Some((_, tail)) = name.split_once('/') else { break };
        name = tail.to_owned();
        lead = "…/";
    }
    let around = width(&frame(lead));
    format!("{lead}{}", squeeze(&shorten_hex(&name), room.saturating_sub(around)))
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
