//! What a reader of a bundle has to know first, `README.txt`.

use crate::render::layout::{labelled, wrap};
use crate::speech::Lang;
use std::fmt::Write as _;

/// Columns of the text.
const COLUMNS: usize = 120;
/// Columns of the list of files.
const LIST: usize = 122;
/// Columns of the names in it.
const NAMES: usize = 26;

/// Every file, and the message that says what it is.
const FILES: &[(&str, &str)] = &[
    ("report-survivor.html", "bundle-survivor"),
    ("report-technician.txt", "bundle-technician"),
    ("report-police.html", "bundle-police"),
    ("report.json", "bundle-json"),
    ("findings.csv", "bundle-findings"),
    ("apps.csv", "bundle-apps"),
    ("coverage.csv", "bundle-coverage"),
    ("timeline.jsonl", "bundle-timeline"),
    ("timeline.csv", "bundle-timeline-table"),
    (super::MANIFEST, "bundle-manifest"),
    ("input-1.sha256", "bundle-input"),
    (super::LOG, "bundle-log"),
    (super::SEAL, "bundle-list"),
];

/// The text.
pub(super) fn text(lang: Lang) -> String {
    let mut out = String::new();
    let mut paragraph = |ids: &[&'static str]| {
        for line in ids.iter().flat_map(|id| wrap(&lang.id(id), COLUMNS)) {
            let _ = writeln!(out, "{line}");
        }
        out.push('\n');
    };
    paragraph(&["bundle-title"]);
    if !lang.is_reviewed() {
        paragraph(&["machine-made"]);
    }
    paragraph(&["bundle-keeper", "bundle-helpers", "bundle-place"]);
    paragraph(&["bundle-no-content"]);
    for (name, id) in FILES {
        out.push_str(&labelled(0, name, NAMES, &lang.id(id), LIST));
    }
    let _ = writeln!(out, "\n{}\n", lang.id("bundle-to-verify"));
    out.push_str("    stalkscan bundle verify THIS-FOLDER --input THE-COPY --seal SEAL\n\n");
    for line in wrap(&lang.id("bundle-about-seal"), COLUMNS) {
        let _ = writeln!(out, "{line}");
    }
    out
}
