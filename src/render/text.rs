//! The report in a terminal: the verdict first, then what it means and does not mean, what to do safely, the evidence,
//! and what was and was not checked.

use std::fmt::Write as _;

use super::layout::{labelled, pad, spread, wrap};
use super::words;
use crate::model::{Level, Outcome, Platform, Surface};
use crate::report::explain::{class_words, strength_words};
use crate::report::{DeviceReport, FindingReport, Report};
use crate::text::width;

/// Choices of the terminal report.
#[derive(Debug, Clone)]
pub struct TextOptions {
    /// Columns to fill.
    pub columns: usize,
    /// Whether bold may be used. Colour is not used at all: nothing may depend on it.
    pub bold: bool,
    /// Show every finding in full and the coverage as a table.
    pub detail: bool,
    /// Helplines: country, name and number.
    pub helplines: Vec<String>,
}

/// Width of the labels at the left.
const LABEL: usize = 21;
/// Width of the labels inside a finding.
const INNER: usize = 16;
/// Where the lines of a finding begin.
const INDENT: usize = 5;
/// Findings of level 1 that are named before the rest is only counted.
const BRIEF: usize = 6;
/// Reasons shown for one finding unless asked for all.
const REASONS: usize = 8;

/// The whole report.
pub fn render(report: &Report, options: &TextOptions) -> String {
    let mut out = String::new();
    let many = report.devices.len() > 1;
    for (index, device) in report.devices.iter().enumerate() {
        if many {
            let name = device.device.model.as_deref().unwrap_or("unknown model");
            let from = device.sources.first().map_or("", |source| source.path.as_str());
            let from = if from.is_empty() { String::new() } else { format!(" ({from})") };
            let title =
                format!("PHONE {} OF {}: {name}{from}", index.saturating_add(1), report.devices.len());
            let _ = writeln!(out, "\n  {}\n  {}", bold(&title, options), "=".repeat(width(&title)));
        }
        device_text(&mut out, device, options);
    }
    errors(&mut out, report, options);
    footer(&mut out, report, options);
    out
}

fn bold(text: &str, options: &TextOptions) -> String {
    if options.bold { format!("\u{1b}[1m{text}\u{1b}[0m") } else { text.to_owned() }
}

fn device_text(out: &mut String, device: &DeviceReport, options: &TextOptions) {
    let columns = options.columns;
    out.push('\n');
    let words = device.verdict.words();
    // Capitals for the short verdicts only: a whole sentence in capitals shouts.
    let headline = if width(words) <= 40 { words.to_uppercase() } else { words.to_owned() };
    let about = about(device);
    if width(&headline).saturating_add(width(&about)).saturating_add(4) <= columns {
        let line = spread(2, &headline, &about, columns);
        out.push_str(&line.replace(&headline, &bold(&headline, options)));
    } else {
        for line in wrap(&headline, columns.saturating_sub(2)) {
            let _ = writeln!(out, "  {}", bold(&line, options));
        }
        let _ = writeln!(out, "  {about}");
    }
    let unanswered: Vec<&str> = device.unanswered.iter().map(|surface| surface.plain()).collect();
    for line in wrap(&words::summary(device), columns.saturating_sub(2)) {
        let _ = writeln!(out, "  {line}");
    }
    out.push('\n');
    for (label, text) in words::meaning(device, &unanswered) {
        out.push_str(&labelled(2, label, LABEL, &text, columns));
    }
    helplines(out, options);
    findings(out, device, options);
    coverage(out, device, options);
}

fn about(device: &DeviceReport) -> String {
    let system = match device.platform {
        Platform::Android => "Android",
        Platform::Ios => "iOS",
    };
    let mut about =
        device.device.os_version.as_ref().map_or_else(|| system.to_owned(), |v| format!("{system} {v}"));
    if let Some(captured) = &device.device.captured {
        let _ = write!(about, " · copy made {}", words::date(captured));
    }
    about
}

fn helplines(out: &mut String, options: &TextOptions) {
    for (index, line) in options.helplines.iter().enumerate() {
        let label = if index == 0 { "Someone to talk to" } else { "" };
        out.push_str(&labelled(2, label, LABEL, line, options.columns));
    }
    if !options.helplines.is_empty() {
        out.push_str(&labelled(
            2,
            "",
            LABEL,
            "A call may show in the call log: use another phone.",
            options.columns,
        ));
    }
}

fn findings(out: &mut String, device: &DeviceReport, options: &TextOptions) {
    let (main, rest): (Vec<&FindingReport>, Vec<&FindingReport>) =
        device.findings.iter().partition(|f| !f.acknowledged && (options.detail || f.level >= Level::Review));
    let mut advised: Vec<&[String]> = Vec::new();
    for (index, finding) in main.iter().enumerate() {
        out.push('\n');
        one_finding(out, index.saturating_add(1), finding, options);
        next_steps(out, finding, &mut advised, options);
    }
    let acknowledged: Vec<&&FindingReport> = rest.iter().filter(|f| f.acknowledged).collect();
    if !acknowledged.is_empty() {
        out.push('\n');
        let _ = writeln!(out, "  {}", bold("CONFIRMED BEFOREHAND (--known)", options));
        for finding in acknowledged {
            brief(out, finding, options);
        }
    }
    let look: Vec<&&FindingReport> =
        rest.iter().filter(|f| !f.acknowledged && f.level == Level::Look).collect();
    let info = rest.iter().filter(|f| !f.acknowledged && f.level == Level::Info).count();
    if look.is_empty() && info == 0 {
        return;
    }
    out.push('\n');
    if !look.is_empty() {
        let _ = writeln!(out, "  {}", bold(&format!("ALSO WORTH A LOOK TOGETHER: {}", look.len()), options));
        let note =
            "Each of these has many ordinary reasons. Look whether the person who uses the phone knows them.";
        for line in wrap(note, options.columns.saturating_sub(2)) {
            let _ = writeln!(out, "  {line}");
        }
        for finding in look.iter().take(BRIEF) {
            brief(out, finding, options);
        }
    }
    let more = look.len().saturating_sub(BRIEF);
    let mut hidden = Vec::new();
    if more > 0 {
        hidden.push(format!("{more} more like these"));
    }
    if info > 0 {
        hidden.push(format!("{info} for information"));
    }
    if !hidden.is_empty() {
        let _ = writeln!(out, "  ({}: shown with --detail)", hidden.join(", "));
    }
}

fn brief(out: &mut String, finding: &FindingReport, options: &TextOptions) {
    let name = finding.subject.name.as_ref().map_or_else(String::new, |name| format!(" (\"{name}\")"));
    let text = format!("{}{name}: {}", finding.subject.id, lower_first(&finding.title));
    out.push_str(&labelled(2, "-", 2, &text, options.columns));
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    match (chars.next(), chars.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() || second == ' ' => {
            first.to_lowercase().chain(chars).collect()
        }
        _ => text.to_owned(),
    }
}

fn one_finding(out: &mut String, number: usize, finding: &FindingReport, options: &TextOptions) {
    let columns = options.columns;
    let name = match (&finding.subject.name, finding.subject.kind) {
        (Some(name), "app") => format!("{}, shown on the phone as \"{name}\"", finding.title),
        (Some(name), _) => format!("{}: \"{name}\"", finding.title),
        (None, _) => finding.title.clone(),
    };
    let number = format!("{number}  ");
    let indent = INDENT;
    let head = spread(0, &name, &finding.subject.id, columns.saturating_sub(indent));
    for (index, line) in head.lines().flat_map(|line| fit(line, columns.saturating_sub(indent))).enumerate() {
        let lead = if index == 0 { pad(&format!("  {number}"), indent) } else { " ".repeat(indent) };
        let _ = writeln!(out, "{lead}{}", bold(&line, options));
    }
    let sure = if finding.class == crate::model::Class::DeviceManagement {
        String::new()
    } else {
        format!(" · how sure: {}", strength_words(finding.strength))
    };
    let kind = format!("{}{sure}", class_words(finding.class));
    for line in wrap(&kind, columns.saturating_sub(indent)) {
        let _ = writeln!(out, "{}{line}", " ".repeat(indent));
    }
    if finding.subject.user.is_some_and(|user| user > 0) {
        let user = format!("in user or profile {} of the phone", finding.subject.user.unwrap_or_default());
        out.push_str(&labelled(indent, "where", INNER, &user, columns));
    }
    out.push_str(&labelled(indent, "what it is", INNER, &finding.explanation, columns));
    if !finding.capabilities.is_empty() {
        let can: Vec<String> = finding.capabilities.iter().map(|c| c.plain()).collect();
        out.push_str(&labelled(indent, "can see or do", INNER, &can.join(" · "), columns));
    }
    reasons(out, finding, indent, options);
    out.push_str(&labelled(indent, "could also be", INNER, &or_nothing(&finding.innocent_causes), columns));
}

/// The steps of a finding; not again when an earlier finding had the same.
fn next_steps<'r>(
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
    if list.is_empty() { "nothing that we know of".to_owned() } else { list.join("; ") }
}

fn reasons(out: &mut String, finding: &FindingReport, indent: usize, options: &TextOptions) {
    let shown = if options.detail { finding.because.len() } else { REASONS };
    for (index, reason) in finding.because.iter().take(shown).enumerate() {
        let label = if index == 0 { "because" } else { "" };
        let value = if reason.value.is_empty() || reason.value == finding.subject.id {
            String::new()
        } else {
            format!(": {}", reason.value)
        };
        out.push_str(&labelled(indent, label, INNER, &format!("{}{value}", reason.says), options.columns));
        let left = indent.saturating_add(INNER).saturating_add(2);
        let room = if options.detail { usize::MAX } else { options.columns.saturating_sub(left) };
        let place = place(&reason.file, &reason.at, room);
        out.push_str(&labelled(indent, "", INNER.saturating_add(2), &place, options.columns));
    }
    let more = finding.because.len().saturating_sub(shown);
    if more > 0 {
        out.push_str(&labelled(indent, "", INNER, &format!("and {more} more (--detail)"), options.columns));
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

fn coverage(out: &mut String, device: &DeviceReport, options: &TextOptions) {
    let _ = writeln!(out, "\n  {}", bold("WHAT WAS CHECKED", options));
    if options.detail {
        out.push_str(&coverage_table(device, options.columns));
    } else {
        for (label, text) in coverage_lines(device) {
            out.push_str(&labelled(2, label, INNER, &text, options.columns));
        }
    }
    for source in &device.sources {
        for note in &source.notes {
            out.push_str(&labelled(2, "note", INNER, note, options.columns));
        }
    }
    out.push_str(&labelled(
        2,
        "cannot be seen",
        INNER,
        words::never_visible(device.platform),
        options.columns,
    ));
}

/// The questions grouped by how they were answered, the reasons of gaps in words.
fn coverage_lines(device: &DeviceReport) -> Vec<(&'static str, String)> {
    let named = |wanted: &str| -> Vec<String> {
        device
            .coverage
            .iter()
            .filter(|entry| entry.outcome.as_str() == wanted)
            .map(|entry| match (entry.surface, &entry.outcome) {
                (Surface::InstalledApps, Outcome::Read) => format!("apps ({})", device.inventory.apps),
                (surface, Outcome::Read | Outcome::NotInFormat | Outcome::NotAsked) => {
                    surface.plain().to_owned()
                }
                (surface, outcome) => {
                    format!("{} ({})", surface.plain(), outcome.why().unwrap_or("no reason given"))
                }
            })
            .collect()
    };
    let mut lines = Vec::new();
    for (outcome, label, gap) in [
        ("read", "read", false),
        ("partial", "in part", true),
        ("failed", "not readable", true),
        ("locked", "locked", true),
        ("missing", "missing", true),
        ("not_in_format", "not in this", false),
    ] {
        let list = named(outcome);
        if list.is_empty() {
            continue;
        }
        if gap {
            lines.extend(
                list.into_iter().enumerate().map(|(i, text)| (if i == 0 { label } else { "" }, text)),
            );
        } else {
            lines.push((label, list.join(" · ")));
        }
    }
    if lines.iter().any(|(label, _)| *label == "not in this") {
        lines.push(("", "(stalkscan formats tells which kind of copy answers what)".to_owned()));
    }
    lines
}

fn coverage_table(device: &DeviceReport, columns: usize) -> String {
    let mut table = comfy_table::Table::new();
    table.load_style(comfy_table::presets::UTF8_HORIZONTAL_ONLY);
    table.set_content_arrangement(comfy_table::ContentArrangement::Dynamic);
    table.set_width(u16::try_from(columns.saturating_sub(2)).unwrap_or(80));
    table.set_header(["question", "answer", "files or reason"]);
    for entry in &device.coverage {
        let files = entry.why.clone().unwrap_or_else(|| entry.files.join(", "));
        table.add_row([entry.surface.plain(), &entry.outcome.as_str().replace('_', " "), &files]);
    }
    table.lines().fold(String::new(), |mut text, line| {
        let _ = writeln!(text, "  {}", line.trim_end());
        text
    })
}

fn errors(out: &mut String, report: &Report, options: &TextOptions) {
    if report.errors.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n  {}", bold("COULD NOT BE READ", options));
    for error in &report.errors {
        out.push_str(&labelled(2, "-", 2, &format!("{}: {}", error.path, error.message), options.columns));
        out.push_str(&labelled(4, "next:", 6, &error.hint, options.columns));
    }
}

fn footer(out: &mut String, report: &Report, options: &TextOptions) {
    let line = format!(
        "{} {} · signatures {} ({} families, {}) · nothing left this computer",
        report.tool.name,
        report.tool.version,
        report.database.version,
        report.database.families,
        report.database.origin,
    );
    out.push('\n');
    out.push_str(&labelled(2, "", 0, &line, options.columns));
}
