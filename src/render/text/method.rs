//! For the police: what the report stands on, in a terminal.

use std::fmt::Write as _;

use super::View;
use crate::render::layout::labelled;
use crate::render::words;
use crate::report::Report;
use crate::text::width;

/// Labels of the lines.
pub(super) const LABELS: &[&str] = &[
    "expert-copy",
    "expert-label-copy-made",
    "expert-serial",
    "expert-label-database",
    "expert-label-added-list",
    "expert-sandbox",
];

/// The copies with their hashes, the program and its database, the method and its limits.
pub(super) fn method(out: &mut String, report: &Report, options: &View<'_>) {
    let _ = writeln!(out, "\n  {}", options.heading("expert-examined"));
    for source in report.devices.iter().flat_map(|device| &device.sources) {
        for (label, text) in words::source(source, !report.files.is_empty(), options.lang) {
            with_hash(out, &label, &text, options);
        }
    }
    for device in &report.devices {
        if let Some(captured) = &device.device.captured {
            out.push_str(&labelled(
                2,
                &options.id("expert-label-copy-made"),
                options.inner,
                &options.say(&words::exact(captured)),
                options.columns,
            ));
        }
        if let Some(serial) = &device.device.serial {
            out.push_str(&labelled(2, &options.id("expert-serial"), options.inner, serial, options.columns));
        }
    }
    let database = options.say(&words::database(report));
    with_hash(out, &options.id("expert-label-database"), &database, options);
    for list in words::added_lists(report) {
        with_hash(out, &options.id("expert-label-added-list"), &options.say(&list), options);
    }
    let sandbox = options.id(report.tool.sandbox.says());
    out.push_str(&labelled(2, &options.id("expert-sandbox"), options.inner, &sandbox, options.columns));
    for (title, lines) in [("expert-method", words::METHOD), ("expert-limits", words::LIMITS)] {
        let _ = writeln!(out, "\n  {}", options.heading(title));
        for line in lines {
            out.push_str(&labelled(2, "-", 2, &options.id(line), options.columns));
        }
    }
}

/// A labelled line; a hash at its end that would be broken there gets a line of its own, to be compared and copied whole.
fn with_hash(out: &mut String, label: &str, text: &str, options: &View<'_>) {
    let room = options.columns.saturating_sub(options.inner.saturating_add(2));
    match text.rsplit_once(' ').or((width(text) == HASH).then_some(("", text))) {
        Some((rest, hash)) if width(hash) == HASH && room < HASH => {
            out.push_str(&labelled(2, label, options.inner, rest, options.columns));
            out.push_str(&labelled(6, "", 0, hash, options.columns));
        }
        _ => out.push_str(&labelled(2, label, options.inner, text, options.columns)),
    }
}

/// Digits of a SHA-256.
const HASH: usize = 64;
