//! Tables for a spreadsheet, and the timeline for Timesketch.
//!
//! A cell that begins like a formula (`=`, `+`, `-`, `@`, a tab or a line break) gets an apostrophe in front, which
//! spreadsheets take as "this is text": names of apps are written by whoever made the app. The same after a semicolon, which
//! begins a new cell where the spreadsheet belongs to a country that writes a comma in its numbers.
//!
//! Columns and technical values (ids, levels, outcomes, `yes`, what a time means) are the same in every language, so that
//! programs can rely on them; what stands in a cell for a person is said in the language that was asked for.

use serde::Serialize;

use super::values;
use crate::model::Outcome;
use crate::report::inventory::AppRow;
use crate::report::timeline::Event;
use crate::report::{FindingReport, Report};
use crate::speech::Lang;
use crate::text::escape_json;
use crate::time::Moment;

/// After what a time means, where it is that of the phone's own clock.
const PHONE_CLOCK: &str = " (phone's clock)";

/// Between several values in one cell.
const AND: &str = "; ";

/// Why a table could not be written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TableError {
    /// The writer of tables failed.
    #[error(transparent)]
    Csv(#[from] csv::Error),
    /// What it wrote could not be had.
    #[error("{0}")]
    Unfinished(String),
    /// The writer of JSON failed.
    #[error(transparent)]
    Json(#[from] serde_json::Error),
}

/// A table with one row a finding.
///
/// # Errors
/// When writing fails, which in memory it does not.
pub fn findings(report: &Report, lang: Lang) -> Result<String, TableError> {
    let mut table = Table::new(&[
        "phone",
        "platform",
        "model",
        "verdict",
        "level",
        "means",
        "rule",
        "class",
        "strength",
        "kind",
        "id",
        "name",
        "user",
        "family_id",
        "family",
        "capabilities",
        "title",
        "because",
        "places",
        "could_also_be",
        "confirmed",
    ])?;
    for (index, device) in report.devices.iter().enumerate() {
        for finding in &device.findings {
            let mut row = vec![
                number(index.saturating_add(1)),
                device.platform.as_str().to_owned(),
                device.device.model.clone().unwrap_or_default(),
                device.verdict.as_str().to_owned(),
            ];
            row.extend(finding_cells(finding, lang));
            table.row(row)?;
        }
    }
    table.finish()
}

fn finding_cells(finding: &FindingReport, lang: Lang) -> Vec<String> {
    let family = finding.family.as_ref();
    let says: Vec<String> = finding
        .because
        .iter()
        .map(|reason| {
            let says = lang.say(&reason.said);
            if reason.value.is_empty() {
                says
            } else {
                format!("{says}: {}", values::of(reason, &reason.value, lang).say(lang))
            }
        })
        .collect();
    let places: Vec<String> =
        finding.because.iter().map(|reason| format!("{}, {}", reason.place.file, reason.place.at)).collect();
    let capabilities: Vec<String> = finding.capabilities.iter().map(|c| lang.say(&c.message())).collect();
    let innocent: Vec<String> = finding.said.innocent.iter().map(|one| lang.say(one)).collect();
    vec![
        finding.level.number().to_string(),
        lang.say(&finding.level.message()),
        finding.rule.to_owned(),
        finding.class.to_string(),
        finding.strength.to_string(),
        finding.subject.kind.to_owned(),
        finding.subject.id.clone(),
        finding.subject.name.clone().unwrap_or_default(),
        finding.subject.user.map(|user| user.to_string()).unwrap_or_default(),
        family.map(|family| family.id.clone()).unwrap_or_default(),
        family.map(|family| family.name.clone()).unwrap_or_default(),
        capabilities.join(AND),
        lang.say(&finding.said.title),
        says.join(AND),
        places.join(AND),
        innocent.join(AND),
        yes(finding.acknowledged),
    ]
}

/// A table with one row an app that the copies name, with the strongest finding about it.
///
/// # Errors
/// When writing fails, which in memory it does not.
pub fn apps(report: &Report, inventory: &[Vec<AppRow>], lang: Lang) -> Result<String, TableError> {
    let mut table = Table::new(&[
        "phone",
        "id",
        "name",
        "state",
        "users",
        "system",
        "version",
        "installer",
        "first_installed",
        "updated",
        "signers",
        "level",
        "means",
        "rules",
        "family",
    ])?;
    for (index, (device, apps)) in report.devices.iter().zip(inventory).enumerate() {
        for app in apps {
            let about: Vec<&FindingReport> = device
                .findings
                .iter()
                .filter(|finding| finding.subject.kind == "app" && finding.subject.id == app.id)
                .collect();
            let level = about.iter().map(|finding| finding.level).max();
            let rules: Vec<&str> = about.iter().map(|finding| finding.rule).collect();
            let family = about.iter().find_map(|finding| finding.family.as_ref());
            table.row(vec![
                number(index.saturating_add(1)),
                app.id.clone(),
                app.name.clone(),
                app.state.to_owned(),
                app.users.clone(),
                yes(app.system),
                app.version.clone(),
                app.installer.clone(),
                app.first_installed.clone(),
                app.updated.clone(),
                app.signers.clone(),
                level.map(|level| level.number().to_string()).unwrap_or_default(),
                level.map(|level| lang.say(&level.message())).unwrap_or_default(),
                rules.join(AND),
                family.map(|family| family.name.clone()).unwrap_or_default(),
            ])?;
        }
    }
    table.finish()
}

/// A table with one row a question and phone: whether the copy answers it.
///
/// # Errors
/// When writing fails, which in memory it does not.
pub fn coverage(report: &Report, lang: Lang) -> Result<String, TableError> {
    let mut table =
        Table::new(&["phone", "surface", "question", "outcome", "needed_and_open", "files", "why"])?;
    for (index, device) in report.devices.iter().enumerate() {
        for entry in &device.coverage {
            table.row(vec![
                number(index.saturating_add(1)),
                entry.surface.as_str().to_owned(),
                lang.say(&entry.surface.message()),
                Outcome::as_str(&entry.outcome).to_owned(),
                yes(device.unanswered.contains(&entry.surface)),
                entry.files.join(AND),
                entry.said.as_ref().map(|why| lang.say(why)).unwrap_or_default(),
            ])?;
        }
    }
    table.finish()
}

/// One event as Timesketch takes it: `message`, `datetime` (ISO 8601 with an offset) and `timestamp_desc` are its own fields.
///
/// Its importer takes the form of the first time for all of a table and leaves out every row with another, so all of them
/// have an offset. Where it is not known, because the copy tells the wall clock of the phone, `clock` and `timestamp_desc` say so.
#[derive(Debug, Serialize)]
struct EventRow<'a> {
    message: String,
    datetime: String,
    timestamp_desc: String,
    /// Highest level of a finding about the subject; empty where there is none.
    level: Option<u8>,
    /// "UTC", or "phone" where the copy tells the wall clock of the phone and not its zone.
    clock: &'static str,
    phone: usize,
    subject: &'a str,
    user: Option<u32>,
    copy: &'a str,
    file: &'a str,
    place: &'a str,
}

fn event_row<'e>(event: &'e Event, report: &Report, lang: Lang) -> EventRow<'e> {
    let device = report.devices.get(event.phone.saturating_sub(1));
    let findings = device.map_or(&[][..], |device| &device.findings);
    let about = findings.iter().filter(|f| !event.subject.is_empty() && f.subject.id == event.subject);
    let (clock, whose) = match event.at {
        Moment::Utc(_) => ("UTC", ""),
        Moment::Local(_) => ("phone", PHONE_CLOCK),
    };
    EventRow {
        message: lang.say(&event.message),
        datetime: format!("{}+00:00", event.at.to_string().trim_end_matches('Z')),
        timestamp_desc: format!("{}{whose}", event.what),
        level: about.map(|finding| finding.level.number()).max(),
        clock,
        phone: event.phone,
        subject: &event.subject,
        user: event.user,
        copy: &event.copy,
        file: &event.file,
        place: &event.place,
    }
}

/// The timeline as JSON lines.
///
/// # Errors
/// When writing fails, which in memory it does not.
pub fn timeline_lines(report: &Report, events: &[Event], lang: Lang) -> Result<String, TableError> {
    let mut out = String::new();
    for event in events {
        out.push_str(&escape_json(&serde_json::to_string(&event_row(event, report, lang))?));
        out.push('\n');
    }
    Ok(out)
}

/// The timeline as a table.
///
/// # Errors
/// When writing fails, which in memory it does not.
pub fn timeline_csv(report: &Report, events: &[Event], lang: Lang) -> Result<String, TableError> {
    let mut table = Table::new(&[
        "message",
        "datetime",
        "timestamp_desc",
        "level",
        "clock",
        "phone",
        "subject",
        "user",
        "copy",
        "file",
        "place",
    ])?;
    for event in events {
        let row = event_row(event, report, lang);
        table.row(vec![
            row.message,
            row.datetime,
            row.timestamp_desc,
            row.level.map(|level| level.to_string()).unwrap_or_default(),
            row.clock.to_owned(),
            number(row.phone),
            row.subject.to_owned(),
            row.user.map(|user| user.to_string()).unwrap_or_default(),
            row.copy.to_owned(),
            row.file.to_owned(),
            row.place.to_owned(),
        ])?;
    }
    table.finish()
}

fn number(number: usize) -> String {
    number.to_string()
}

fn yes(yes: bool) -> String {
    if yes { "yes" } else { "no" }.to_owned()
}

/// A table being written: commas, quotes where they are needed, lines that end as RFC 4180 says.
struct Table(csv::Writer<Vec<u8>>);

impl Table {
    fn new(head: &[&str]) -> Result<Self, TableError> {
        let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
        writer.write_record(head)?;
        Ok(Self(writer))
    }

    fn row(&mut self, cells: Vec<String>) -> Result<(), TableError> {
        Ok(self.0.write_record(cells.into_iter().map(no_formula))?)
    }

    fn finish(self) -> Result<String, TableError> {
        let bytes = self.0.into_inner().map_err(|error| TableError::Unfinished(error.to_string()))?;
        String::from_utf8(bytes).map_err(|error| TableError::Unfinished(error.to_string()))
    }
}

/// Characters that a spreadsheet takes for the beginning of a formula, and their wide forms.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// A cell that no spreadsheet takes for a formula, nor for several cells of which one is.
fn no_formula(cell: String) -> String {
    // A quote is written twice; where a semicolon parts the cells, two of them are an empty text before the rest.
    let begins =
        |part: &str| part.trim_start_matches(|c: char| c.is_whitespace() || c == '"').starts_with(FORMULA);
    let first = cell.starts_with(['\t', '\r', '\n', '\0']) || begins(&cell);
    if !first && !cell.contains(';') {
        return cell;
    }
    let mut text = if first { "'".to_owned() } else { String::new() };
    for (index, part) in cell.split(';').enumerate() {
        if index > 0 {
            text.push(';');
        }
        if index > 0 && begins(part) {
            text.push('\'');
        }
        text.push_str(part);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_become_text() {
        let mut table = Table::new(&["a", "b"]).unwrap();
        for cell in ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\0x", "＝1", "＠a", " =1", "\u{3000}=1"]
        {
            table.row(vec![cell.to_owned(), "x=1".to_owned()]).unwrap();
        }
        let text = table.finish().unwrap();
        for line in text.split("\r\n").skip(1).filter(|line| !line.is_empty()) {
            assert!(line.starts_with('\'') || line.starts_with("\"'"), "{line:?}");
            assert!(line.ends_with(",x=1"), "{line:?}");
        }
    }

    #[test]
    fn a_semicolon_begins_no_formula() {
        for (cell, wanted) in [
            ("a; b", "a; b"),
            ("a;=1", "a;'=1"),
            ("a; =1;b; @c", "a;' =1;b;' @c"),
            ("=a;-b", "'=a;'-b"),
            (";＝1", ";'＝1"),
            ("b\";\"=1\"", "b\";'\"=1\""),
        ] {
            assert_eq!(no_formula(cell.to_owned()), wanted);
        }
    }
}
