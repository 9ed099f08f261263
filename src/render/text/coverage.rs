//! What was and was not checked, in a terminal.

use std::fmt::Write as _;

use super::{INNER, TextOptions, bold};
use crate::model::{Outcome, Surface};
use crate::render::layout::labelled;
use crate::render::words;
use crate::report::DeviceReport;

/// The questions and their answers, the remarks of the copies, and what no copy shows.
pub(super) fn coverage(out: &mut String, device: &DeviceReport, options: &TextOptions) {
    let _ = writeln!(out, "\n  {}", bold("WHAT WAS CHECKED", options));
    if options.in_full() {
        out.push_str(&coverage_table(device, options.columns));
    } else {
        for (label, text) in coverage_lines(device, options) {
            out.push_str(&labelled(2, label, INNER, &text, options.columns));
        }
    }
    for source in device.sources.iter().filter(|_| options.audience.sees_evidence()) {
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
fn coverage_lines(device: &DeviceReport, options: &TextOptions) -> Vec<(&'static str, String)> {
    let sees = options.audience.sees_evidence();
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
                (surface, _) if !sees => surface.plain().to_owned(),
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
    if sees && lines.iter().any(|(label, _)| *label == "not in this") {
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
