//! The report in a terminal: the verdict first, then what it means and does not mean, what to do safely, the evidence,
//! and what was and was not checked.

mod coverage;
mod finding;
mod method;

use std::fmt::Write as _;

use super::audience::Audience;
use super::layout::{labelled, spread, wrap};
use super::{recognise, words};
use crate::model::Level;
use crate::report::entries::{self, Entry};
use crate::report::product::{self, Product};
use crate::report::{DeviceReport, FindingReport, Report};
use crate::speech::{Lang, Message};
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
    /// In which language.
    pub lang: Lang,
}

impl TextOptions {
    /// Whether every finding is shown in full and the coverage as a table.
    fn in_full(&self) -> bool {
        self.audience.sees_everything() || (self.detail && self.audience.sees_evidence())
    }
}

/// Least width of the labels at the left.
const LABEL: usize = 21;
/// Least width of the labels inside a finding.
const INNER: usize = 16;
/// Most width of labels; a longer one pushes its text to the right.
const WIDEST: usize = 30;
/// Where the lines of a finding begin.
const INDENT: usize = 5;
/// Lines of level 1 before the rest is only counted.
const BRIEF: usize = 6;
/// Reasons shown for one finding unless asked for all.
const REASONS: usize = 8;

/// The choices with the widths of the labels in the chosen language.
#[derive(Debug)]
struct View<'o> {
    options: &'o TextOptions,
    label: usize,
    inner: usize,
}

impl std::ops::Deref for View<'_> {
    type Target = TextOptions;

    fn deref(&self) -> &TextOptions {
        self.options
    }
}

impl<'o> View<'o> {
    fn new(options: &'o TextOptions) -> Self {
        let room = |ids: &[&'static str]| {
            let widths = ids.iter().map(|id| width(&options.lang.id(id)));
            widths.max().unwrap_or_default().saturating_add(2).min(WIDEST)
        };
        let inner = [finding::LABELS, coverage::LABELS, method::LABELS].concat();
        Self { options, label: room(words::LABELS).max(LABEL), inner: room(&inner).max(INNER) }
    }

    /// The words of a message without values.
    fn id(&self, id: &'static str) -> String {
        self.lang.id(id)
    }

    /// The words of a message.
    fn say(&self, message: &Message) -> String {
        self.lang.say(message)
    }

    /// A heading in capitals.
    fn heading(&self, id: &'static str) -> String {
        bold(&self.id(id).to_uppercase(), self)
    }
}

/// The whole report.
pub fn render(report: &Report, options: &TextOptions) -> String {
    let options = &View::new(options);
    let mut out = String::new();
    if let Some(note) = words::machine_made(options.lang) {
        out.push('\n');
        out.push_str(&labelled(2, "", 0, &note, options.columns));
    }
    let many = report.devices.len() > 1;
    for (index, device) in report.devices.iter().enumerate() {
        if many {
            let name = device.device.model.clone().unwrap_or_else(|| options.id("page-unknown-model"));
            let from = device.sources.first().map_or("", |source| source.path.as_str());
            let from = if from.is_empty() { String::new() } else { format!(" ({from})") };
            let which = Message::new("page-phone-of")
                .number("number", index.saturating_add(1))
                .number("of", report.devices.len());
            let title = format!("{}: {name}{from}", options.say(&which).to_uppercase());
            let _ = writeln!(out, "\n  {}\n  {}", bold(&title, options), "=".repeat(width(&title)));
        }
        device_text(&mut out, device, options);
    }
    if report.devices.is_empty() {
        nothing_examined(&mut out, report, options);
    } else {
        errors(&mut out, report, options);
    }
    if options.audience.sees_everything() {
        method::method(&mut out, report, options);
        out.push_str(&super::files::text(&report.files, options.columns, options.lang));
    }
    footer(&mut out, report, options);
    out
}

fn bold(text: &str, options: &View<'_>) -> String {
    if options.bold { format!("\u{1b}[1m{text}\u{1b}[0m") } else { text.to_owned() }
}

fn device_text(out: &mut String, device: &DeviceReport, options: &View<'_>) {
    let columns = options.columns;
    out.push('\n');
    let words = options.say(&device.verdict.message());
    // Capitals for the short verdicts only: a whole sentence in capitals shouts.
    let headline = if width(&words) <= 40 { words.to_uppercase() } else { words };
    let about = words::about(device, options.lang);
    if width(&headline).saturating_add(width(&about)).saturating_add(4) <= columns {
        let line = spread(2, &headline, &about, columns);
        out.push_str(&line.replace(&headline, &bold(&headline, options)));
    } else {
        for line in wrap(&headline, columns.saturating_sub(2)) {
            let _ = writeln!(out, "  {}", bold(&line, options));
        }
        out.push_str(&labelled(2, "", 0, &about, columns));
    }
    for line in wrap(&options.say(&words::summary(device)), columns.saturating_sub(2)) {
        let _ = writeln!(out, "  {line}");
    }
    out.push('\n');
    for (label, text) in words::meaning(device, words::gaps_by_name(device, options.lang)) {
        out.push_str(&labelled(2, &options.id(label), options.label, &options.say(&text), columns));
    }
    helplines(out, options);
    findings(out, device, options);
    coverage::coverage(out, device, options);
    coverage::accounts(out, words::accounts_to_check(device.platform), options);
}

/// The report about copies of which none could be opened.
fn nothing_examined(out: &mut String, report: &Report, options: &View<'_>) {
    let (title, lines) = words::nothing_examined(report, options.audience);
    out.push('\n');
    for line in wrap(&options.say(&title), options.columns.saturating_sub(2)) {
        let _ = writeln!(out, "  {}", bold(&line, options));
    }
    out.push('\n');
    for (label, text) in lines {
        out.push_str(&labelled(2, &options.id(label), options.label, &options.say(&text), options.columns));
    }
    helplines(out, options);
    // The person was told all that helps; what is wrong with the file is for whoever made the report.
    if options.audience.sees_evidence() {
        errors(out, report, options);
    }
    coverage::accounts(out, words::CHECKS_OF_ALL, options);
}

fn helplines(out: &mut String, options: &View<'_>) {
    for (index, line) in options.helplines.iter().enumerate() {
        let label = if index == 0 { options.id("label-help") } else { String::new() };
        let line = options.say(&Message::new("helpline-in-log").text("line", line.as_str()));
        out.push_str(&labelled(2, &label, options.label, &line, options.columns));
    }
    if !options.helplines.is_empty() {
        out.push_str(&labelled(2, "", options.label, &options.id("call-shows"), options.columns));
    }
}

fn findings(out: &mut String, device: &DeviceReport, options: &View<'_>) {
    let (main, rest): (Vec<Product<'_>>, Vec<Product<'_>>) = product::products(&device.findings)
        .into_iter()
        .partition(|p| !p.lead.acknowledged && (options.in_full() || p.lead.level >= Level::Review));
    let rest: Vec<&FindingReport> = rest.iter().flat_map(Product::all).collect();
    let mut advised: Vec<Vec<String>> = Vec::new();
    for (index, product) in main.iter().enumerate() {
        out.push('\n');
        finding::one_finding(out, index.saturating_add(1), product, options);
        finding::next_steps(out, product, &mut advised, options);
    }
    let acknowledged: Vec<&&FindingReport> = rest.iter().filter(|f| f.acknowledged).collect();
    if !acknowledged.is_empty() {
        out.push('\n');
        let _ = writeln!(
            out,
            "  {}",
            bold(&format!("{} (--known)", options.id("page-confirmed").to_uppercase()), options)
        );
        for finding in acknowledged {
            brief(out, finding, options);
        }
    }
    // In full, everything stands above.
    let look = if options.in_full() { Vec::new() } else { entries::worth_a_look(device) };
    let info = rest.iter().filter(|f| !f.acknowledged && f.level == Level::Info).count();
    if look.is_empty() && info == 0 {
        return;
    }
    out.push('\n');
    if !look.is_empty() {
        let title = Message::new("text-look").number("count", look.len());
        for line in wrap(&options.say(&title).to_uppercase(), options.columns.saturating_sub(2)) {
            let _ = writeln!(out, "  {}", bold(&line, options));
        }
        for line in wrap(&options.id("many-reasons"), options.columns.saturating_sub(2)) {
            let _ = writeln!(out, "  {line}");
        }
    }
    let more = looks(out, &look, options);
    let mut hidden = Vec::new();
    if more > 0 {
        hidden.push(options.say(&Message::new("text-more-like-these").number("count", more)));
    }
    if info > 0 {
        hidden.push(options.say(&Message::new("text-for-information").number("count", info)));
    }
    if !hidden.is_empty() {
        let id =
            if options.audience.sees_evidence() { "expert-shown-with-detail" } else { "text-in-full-report" };
        let line = Message::new(id).text("hidden", options.lang.list(hidden));
        out.push_str(&labelled(2, "", 0, &options.say(&line), options.columns));
    }
}

/// What is worth a look; how many findings are left out. Of apps to recognise none is: each has to be seen to be recognised.
fn looks(out: &mut String, look: &[Entry<'_>], options: &View<'_>) -> usize {
    let mut lines = 0_usize;
    let mut left = 0_usize;
    for entry in look {
        match entry {
            Entry::Apps(apps) => recognise(out, apps, options),
            Entry::Alike(group) if lines == BRIEF => left = left.saturating_add(group.len()),
            Entry::Alike(group) => {
                lines = lines.saturating_add(1);
                match group.as_slice() {
                    [finding] => brief(out, finding, options),
                    many => {
                        let line = words::together(many, options.audience, options.lang);
                        out.push_str(&labelled(2, "-", 2, &line, options.columns));
                    }
                }
            }
        }
    }
    left
}

/// The list of apps to recognise, one row each.
fn recognise(out: &mut String, apps: &[&FindingReport], options: &View<'_>) {
    let head = options.say(&recognise::heading(apps.len()));
    let asked = recognise::questions(apps, options.audience);
    let asked: Vec<String> = asked.iter().map(|question| options.say(question)).collect();
    out.push_str(&labelled(2, "-", 2, &format!("{head}. {}", asked.join(" ")), options.columns));
    for row in recognise::rows(apps, options.audience, options.lang) {
        out.push_str(&labelled(4, "-", 2, &row, options.columns));
    }
}

fn brief(out: &mut String, finding: &FindingReport, options: &View<'_>) {
    let said = |message: &Message| words::sentence(message, finding, options.audience, options.lang);
    let text = if options.audience.sees_evidence() {
        let name = finding.subject.name.as_ref().map_or_else(String::new, |name| format!(" (\"{name}\")"));
        let title = words::lower_first(&said(&finding.said.title), &finding.said.title, options.lang);
        format!("{}{name}: {title}", finding.subject.id)
    } else {
        said(&words::heading(finding, options.audience))
    };
    out.push_str(&labelled(2, "-", 2, &text, options.columns));
}

fn errors(out: &mut String, report: &Report, options: &View<'_>) {
    if report.errors.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n  {}", options.heading("text-not-read"));
    if !options.audience.sees_evidence() {
        let note = options.id("page-part-not-opened");
        out.push_str(&labelled(2, "-", 2, &note, options.columns));
        return;
    }
    for error in &report.errors {
        let message = format!("{}: {}", error.path, options.say(&error.said.message));
        out.push_str(&labelled(2, "-", 2, &message, options.columns));
        let hint = options.say(&error.said.hint);
        out.push_str(&labelled(4, &options.id("text-next"), 6, &hint, options.columns));
    }
}

fn footer(out: &mut String, report: &Report, options: &View<'_>) {
    out.push('\n');
    for line in words::footer(report, "footer-this-computer", options.audience, options.lang) {
        out.push_str(&labelled(2, "", 0, &line, options.columns));
    }
}
