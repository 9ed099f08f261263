//! The parts of a report without what names a person or a phone.

use super::inventory::AppRow;
use super::schema::{DeviceReport, FindingReport, Place, ReportError};
use super::timeline::Event;
use crate::model::{Evidence, Fact};
use crate::speech::Message;
use crate::veil::Veil;

/// What is hidden in everything that is told of these copies.
pub fn of(phones: &[Evidence]) -> Veil {
    let facts = phones.iter().flat_map(|phone| &phone.facts);
    Veil::over(facts.filter_map(|observed| match &observed.fact {
        Fact::Device { key, value } if key.is_identifier() => Some(value.to_string()),
        _ => None,
    }))
}

/// Hides it in the report of a phone.
pub fn device(veil: &Veil, report: &mut DeviceReport) {
    if let Some(model) = &mut report.device.model {
        veil.hide(model);
    }
    for source in &mut report.sources {
        veil.hide(&mut source.path);
        for note in &mut source.notes {
            veil.hide(note);
        }
        for note in &mut source.said {
            said(veil, note);
        }
    }
    for found in &mut report.findings {
        finding(veil, found);
    }
    for surface in &mut report.coverage {
        for file in &mut surface.files {
            veil.hide(file);
        }
        if let Some(why) = &mut surface.why {
            veil.hide(why);
        }
        if let Some(why) = &mut surface.said {
            said(veil, why);
        }
    }
}

fn finding(veil: &Veil, finding: &mut FindingReport) {
    let words = &mut finding.said;
    for message in [&mut words.title, &mut words.explanation]
        .into_iter()
        .chain(&mut words.innocent)
        .chain(&mut words.next)
    {
        said(veil, message);
    }
    for text in [&mut finding.title, &mut finding.explanation, &mut finding.subject.id] {
        veil.hide(text);
    }
    if let Some(name) = &mut finding.subject.name {
        veil.hide(name);
    }
    if let Some(whole) = &mut finding.belongs_with {
        veil.hide(&mut whole.id);
    }
    for reason in &mut finding.because {
        for text in [&mut reason.says, &mut reason.value] {
            veil.hide(text);
        }
        place(veil, &mut reason.place);
        said(veil, &mut reason.said);
    }
    for time in &mut finding.times {
        place(veil, &mut time.place);
    }
}

fn place(veil: &Veil, place: &mut Place) {
    veil.hide(&mut place.file);
    veil.hide(&mut place.at);
    said(veil, &mut place.said);
    if let Some(path) = &mut place.stored_as {
        veil.hide(path);
    }
}

/// Hides it in what could not be read.
pub fn error(veil: &Veil, error: &mut ReportError) {
    veil.hide(&mut error.path);
    veil.hide(&mut error.message);
    for message in [&mut error.said.message, &mut error.said.hint] {
        said(veil, message);
    }
}

/// Hides it in the values of a sentence.
fn said(veil: &Veil, message: &mut Message) {
    *message = message.map_texts(&|text| veil.text(text));
}

/// Hides it in a row of the table of apps.
pub fn row(veil: &Veil, row: &mut AppRow) {
    for text in [&mut row.id, &mut row.name, &mut row.version, &mut row.installer] {
        veil.hide(text);
    }
}

/// Hides it in an event.
pub fn event(veil: &Veil, event: &mut Event) {
    said(veil, &mut event.message);
    for text in [&mut event.subject, &mut event.copy, &mut event.file] {
        veil.hide(text);
    }
}
