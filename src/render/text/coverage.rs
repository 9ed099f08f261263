//! What was and was not checked, in a terminal.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::View;
use crate::model::{Outcome, Surface};
use crate::render::layout::labelled;
use crate::render::{beside, words};
use crate::report::{DeviceReport, SurfaceReport};
use crate::speech::Message;

/// The questions and their answers, the remarks of the copies, and what no copy shows.
pub(super) fn coverage(out: &mut String, device: &DeviceReport, options: &View<'_>) {
    let _ = writeln!(out, "\n  {}", options.heading("page-checked"));
    if options.in_full() {
        out.push_str(&coverage_table(device, options));
    } else {
        for (label, text) in coverage_lines(device, options) {
            out.push_str(&labelled(2, &label, options.inner, &text, options.columns));
        }
    }
    for source in device.sources.iter().filter(|_| options.audience.sees_evidence()) {
        for note in &source.said {
            let note = options.say(note);
            out.push_str(&labelled(2, &options.id("expert-note"), options.inner, &note, options.columns));
        }
    }
    out.push_str(&labelled(
        2,
        &options.id("text-not-seen"),
        options.inner,
        &options.id(words::never_visible(device.platform)),
        options.columns,
    ));
}

/// Accounts and things to look at apart from the phone, where most of what no copy shows can be seen.
pub(super) fn accounts(out: &mut String, lines: &[&'static str], options: &View<'_>) {
    let _ = writeln!(out, "\n  {}", options.heading("page-accounts"));
    out.push_str(&labelled(2, "", 0, &options.id("checks-note"), options.columns));
    for id in lines {
        out.push_str(&labelled(2, "-", 2, &options.id(id), options.columns));
    }
}

/// Outcomes in the order in which they are told, and whether each is a gap whose reasons are told one by one.
const OUTCOMES: &[(&str, &str, bool)] = &[
    ("read", "label-read", false),
    ("partial", "label-partial", true),
    ("failed", "label-failed", true),
    ("locked", "label-locked", true),
    ("missing", "label-missing", true),
    ("not_in_format", "label-not_in_format", false),
];

/// Labels of the lines.
pub(super) const LABELS: &[&str] = &[
    "label-read",
    "label-partial",
    "label-failed",
    "label-locked",
    "label-missing",
    "label-not_in_format",
    "expert-note",
    "text-not-seen",
];

/// The questions grouped by how they were answered, the reasons of gaps in words.
fn coverage_lines(device: &DeviceReport, options: &View<'_>) -> Vec<(String, String)> {
    let mut lines = Vec::new();
    for (outcome, label, gap) in OUTCOMES {
        let answered: Vec<&SurfaceReport> =
            device.coverage.iter().filter(|entry| entry.outcome.as_str() == *outcome).collect();
        if answered.is_empty() {
            continue;
        }
        let told = if *gap && options.audience.sees_evidence() {
            by_reason(&answered, device, options)
        } else {
            let names: Vec<String> = answered.iter().map(|entry| named(entry, device, options)).collect();
            vec![names.join(" · ")]
        };
        let labels = std::iter::once(options.id(label)).chain(std::iter::repeat(String::new()));
        lines.extend(labels.zip(told));
        if *outcome == "not_in_format" && options.audience.sees_evidence() {
            lines.push((String::new(), options.id("expert-which-copy")));
        }
    }
    lines
}

/// Questions with the reason of their gap, those with the same reason together.
fn by_reason(answered: &[&SurfaceReport], device: &DeviceReport, options: &View<'_>) -> Vec<String> {
    let mut reasons: Vec<(String, Vec<String>)> = Vec::new();
    for entry in answered {
        let why = entry.said.as_ref().map_or_else(|| options.id("expert-no-reason"), |why| options.say(why));
        let name = named(entry, device, options);
        match reasons.iter_mut().find(|(known, _)| *known == why) {
            Some((_, names)) => names.push(name),
            None => reasons.push((why, vec![name])),
        }
    }
    reasons.into_iter().map(|(why, names)| format!("{} ({why})", names.join(" · "))).collect()
}

/// One question by name, with the number of apps.
fn named(entry: &SurfaceReport, device: &DeviceReport, options: &View<'_>) -> String {
    match (entry.surface, &entry.outcome) {
        (Surface::InstalledApps, Outcome::Read) => {
            options.say(&Message::new("page-apps").number("apps", device.inventory.apps))
        }
        (surface, _) => options.say(&surface.message()),
    }
}

/// The questions as a table. Files are named once, under it, and stand in it by number.
fn coverage_table(device: &DeviceReport, options: &View<'_>) -> String {
    let files: BTreeSet<&str> =
        device.coverage.iter().flat_map(|entry| entry.files.iter().map(String::as_str)).collect();
    let mut table = comfy_table::Table::new();
    table.load_style(comfy_table::presets::UTF8_HORIZONTAL_ONLY);
    table.set_content_arrangement(comfy_table::ContentArrangement::Dynamic);
    table.set_width(u16::try_from(options.columns.saturating_sub(2)).unwrap_or(80));
    let head = ["expert-question", "expert-label-answer", "expert-files-or-reason"];
    table.set_header(head.map(|id| options.id(id)));
    for entry in &device.coverage {
        let why = entry.said.as_ref().map(|why| options.say(why));
        let from = why.or_else(|| numbers(entry, &files, options)).unwrap_or_default();
        let answer = Message::new(format!("answer-{}", entry.outcome.as_str()));
        table.add_row([options.say(&entry.surface.message()), options.say(&answer), from]);
    }
    let mut text = table.lines().fold(String::new(), |mut text, line| {
        let _ = writeln!(text, "  {}", line.trim_end());
        text
    });
    if !files.is_empty() {
        let _ = writeln!(text, "  {}", options.id("expert-files"));
    }
    for (file, number) in files.iter().zip(1_usize..) {
        text.push_str(&labelled(2, &number.to_string(), 5, file, options.columns));
    }
    text
}

/// The files of an answer by their numbers.
fn numbers(entry: &SurfaceReport, files: &BTreeSet<&str>, options: &View<'_>) -> Option<String> {
    beside::file_numbers(entry, files, options.lang).map(|place| options.say(&place))
}
