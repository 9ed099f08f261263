//! For the police: what the report stands on, in a terminal.

use std::fmt::Write as _;

use super::{INNER, TextOptions, bold};
use crate::render::layout::labelled;
use crate::render::words;
use crate::report::Report;

/// The copies with their hashes, the program and its database, the method and its limits.
pub(super) fn method(out: &mut String, report: &Report, options: &TextOptions) {
    let _ = writeln!(out, "\n  {}", bold("WHAT WAS EXAMINED", options));
    for source in report.devices.iter().flat_map(|device| &device.sources) {
        for line in words::source(source) {
            out.push_str(&labelled(2, line.0, INNER, &line.1, options.columns));
        }
    }
    for device in &report.devices {
        if let Some(captured) = &device.device.captured {
            out.push_str(&labelled(2, "copy made", INNER, captured, options.columns));
        }
        if let Some(serial) = &device.device.serial {
            out.push_str(&labelled(2, "serial number", INNER, serial, options.columns));
        }
    }
    out.push_str(&labelled(2, "database", INNER, &words::database(report), options.columns));
    for list in words::added_lists(report) {
        out.push_str(&labelled(2, "added list", INNER, &list, options.columns));
    }
    out.push_str(&labelled(2, "sandbox", INNER, report.tool.sandbox.words(), options.columns));
    for (title, lines) in [("METHOD", words::METHOD), ("LIMITS", words::LIMITS)] {
        let _ = writeln!(out, "\n  {}", bold(title, options));
        for line in lines {
            out.push_str(&labelled(2, "-", 2, line, options.columns));
        }
    }
}
