//! For the police: what the report stands on, in a terminal.

use std::fmt::Write as _;

use super::View;
use crate::render::layout::labelled;
use crate::render::words;
use crate::report::Report;

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
        for (label, text) in words::source(source, options.lang) {
            out.push_str(&labelled(2, &label, options.inner, &text, options.columns));
        }
    }
    for device in &report.devices {
        if let Some(captured) = &device.device.captured {
            out.push_str(&labelled(
                2,
                &options.id("expert-label-copy-made"),
                options.inner,
                captured,
                options.columns,
            ));
        }
        if let Some(serial) = &device.device.serial {
            out.push_str(&labelled(2, &options.id("expert-serial"), options.inner, serial, options.columns));
        }
    }
    let database = options.say(&words::database(report));
    out.push_str(&labelled(
        2,
        &options.id("expert-label-database"),
        options.inner,
        &database,
        options.columns,
    ));
    for list in words::added_lists(report) {
        out.push_str(&labelled(
            2,
            &options.id("expert-label-added-list"),
            options.inner,
            &options.say(&list),
            options.columns,
        ));
    }
    let sandbox = report.tool.sandbox.words();
    out.push_str(&labelled(2, &options.id("expert-sandbox"), options.inner, sandbox, options.columns));
    for (title, lines) in [("expert-method", words::METHOD), ("expert-limits", words::LIMITS)] {
        let _ = writeln!(out, "\n  {}", options.heading(title));
        for line in lines {
            out.push_str(&labelled(2, "-", 2, &options.id(line), options.columns));
        }
    }
}
