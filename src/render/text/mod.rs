//! The report in a terminal: the verdict first, then what it means and does not mean, what to do safely, the evidence,
//! and what was and was not checked.

mod coverage;
mod finding;
mod method;

use std::fmt::Write as _;

use super::audience::Audience;
use super::layout::{labelled, spread, wrap};
use super::words;
use crate::model::Level;
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
    /// Who reads it.
    pub audience: Audience,
}

impl TextOptions {
    /// Whether every finding is shown in full and the coverage as a table.
    fn in_full(&self) -> bool {
        self.audience.sees_everything() || (self.detail && self.audience.sees_evidence())
    }
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
    if options.audience.sees_everything() {
        method::method(&mut out, report, options);
        out.push_str(&super::files::text(&report.files, options.columns));
    }
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
    let about = words::about(device);
    if width(&headline).saturating_add(width(&about)).saturating_add(4) <= columns {
        let line = spread(2, &headline, &about, columns);
        out.push_str(&line.replace(&headline, &bold(&headline, options)));
    } else {
        for line in wrap(&headline, columns.saturating_sub(2)) {
            let _ = writeln!(out, "  {}", bold(&line, options));
        }
        let _ = writeln!(out, "  {about}");
    }
    for line in wrap(&words::summary(device), columns.saturating_sub(2)) {
        let _ = writeln!(out, "  {line}");
    }
    out.push('\n');
    for (label, text) in words::meaning(device, words::gaps_by_name(device)) {
        out.push_str(&labelled(2, label, LABEL, &text, columns));
    }
    helplines(out, options);
    findings(out, device, options);
    coverage::coverage(out, device, options);
}

fn helplines(out: &mut String, options: &TextOptions) {
    for (index, line) in options.helplines.iter().enumerate() {
        let label = if index == 0 { "Someone to talk to" } else { "" };
        out.push_str(&labelled(2, label, LABEL, line, options.columns));
    }
    if !options.helplines.is_empty() {
        out.push_str(&labelled(2, "", LABEL, words::CALL_SHOWS, options.columns));
    }
}

fn findings(out: &mut String, device: &DeviceReport, options: &TextOptions) {
    let (main, rest): (Vec<&FindingReport>, Vec<&FindingReport>) = device
        .findings
        .iter()
        .partition(|f| !f.acknowledged && (options.in_full() || f.level >= Level::Review));
    let mut advised: Vec<&[String]> = Vec::new();
    for (index, finding) in main.iter().enumerate() {
        out.push('\n');
        finding::one_finding(out, index.saturating_add(1), finding, options);
        finding::next_steps(out, finding, &mut advised, options);
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
        for line in wrap(words::MANY_REASONS, options.columns.saturating_sub(2)) {
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
        let how = if options.audience.sees_evidence() { "shown with --detail" } else { "in the full report" };
        let _ = writeln!(out, "  ({}: {how})", hidden.join(", "));
    }
}

fn brief(out: &mut String, finding: &FindingReport, options: &TextOptions) {
    let name = finding.subject.name.as_ref().map_or_else(String::new, |name| format!(" (\"{name}\")"));
    let text = if options.audience.sees_evidence() {
        format!("{}{name}: {}", finding.subject.id, words::lower_first(&finding.title))
    } else {
        format!("{}{name}", words::without_id(&finding.title, finding))
    };
    out.push_str(&labelled(2, "-", 2, &text, options.columns));
}

fn errors(out: &mut String, report: &Report, options: &TextOptions) {
    if report.errors.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n  {}", bold("COULD NOT BE READ", options));
    for error in &report.errors {
        let path = if options.audience.sees_evidence() { format!("{}: ", error.path) } else { String::new() };
        out.push_str(&labelled(2, "-", 2, &format!("{path}{}", error.message), options.columns));
        out.push_str(&labelled(4, "next:", 6, &error.hint, options.columns));
    }
}

fn footer(out: &mut String, report: &Report, options: &TextOptions) {
    out.push('\n');
    for line in words::footer(report, "this computer") {
        out.push_str(&labelled(2, "", 0, &line, options.columns));
    }
}
