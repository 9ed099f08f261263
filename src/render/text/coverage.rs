//! What was and was not checked, in a terminal.

use std::fmt::Write as _;

use super::View;
use crate::model::{Outcome, Surface};
use crate::render::layout::labelled;
use crate::render::words;
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
pub(super) fn accounts(out: &mut String, device: &DeviceReport, options: &View<'_>) {
    let _ = writeln!(out, "\n  {}", options.heading("page-accounts"));
    out.push_str(&labelled(2, "", 0, &options.id("checks-note"), options.columns));
    for id in words::accounts_to_check(device.platform) {
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
        let answered = device.coverage.iter().filter(|entry| entry.outcome.as_str() == *outcome);
        let list: Vec<String> = answered.map(|entry| named(entry, device, options)).collect();
        if list.is_empty() {
            continue;
        }
        if *gap {
            let labels = std::iter::once(options.id(label)).chain(std::iter::repeat(String::new()));
            lines.extend(labels.zip(list));
        } else {
            lines.push((options.id(label), list.join(" · ")));
        }
        if *outcome == "not_in_format" && options.audience.sees_evidence() {
            lines.push((String::new(), options.id("expert-which-copy")));
        }
    }
    lines
}

/// One question by name, with the number of apps, or with the reason of its gap for whoever sees evidence.
fn named(entry: &SurfaceReport, device: &DeviceReport, options: &View<'_>) -> String {
    let name = options.say(&entry.surface.message());
    match (entry.surface, &entry.outcome) {
        (Surface::InstalledApps, Outcome::Read) => {
            options.say(&Message::new("page-apps").number("apps", device.inventory.apps))
        }
        (_, Outcome::Read | Outcome::NotInFormat | Outcome::NotAsked) => name,
        _ if !options.audience.sees_evidence() => name,
        _ => {
            let why =
                entry.said.as_ref().map_or_else(|| options.id("expert-no-reason"), |why| options.say(why));
            format!("{name} ({why})")
        }
    }
}

fn coverage_table(device: &DeviceReport, options: &View<'_>) -> String {
    let mut table = comfy_table::Table::new();
    table.load_style(comfy_table::presets::UTF8_HORIZONTAL_ONLY);
    table.set_content_arrangement(comfy_table::ContentArrangement::Dynamic);
    table.set_width(u16::try_from(options.columns.saturating_sub(2)).unwrap_or(80));
    let head = ["expert-question", "expert-label-answer", "expert-files-or-reason"];
    table.set_header(head.map(|id| options.id(id)));
    for entry in &device.coverage {
        let why = entry.said.as_ref().map(|why| options.say(why));
        let files = why.unwrap_or_else(|| entry.files.join(", "));
        let answer = Message::new(format!("answer-{}", entry.outcome.as_str()));
        table.add_row([options.say(&entry.surface.message()), options.say(&answer), files]);
    }
    table.lines().fold(String::new(), |mut text, line| {
        let _ = writeln!(text, "  {}", line.trim_end());
        text
    })
}
