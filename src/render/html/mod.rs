//! The report as one HTML file that needs nothing else: no network, no other file, and no script to be read. Calm and
//! sparse, the summary first; a frightened person on a phone and an officer with a printout can both follow it.

mod closing;
mod coverage;
mod files;
mod finding;
mod icons;
mod markup;
mod policy;
mod summary;

use self::markup::{Attribute, Markup, Tag};
use self::policy::Inline;
use super::audience::Audience;
use crate::report::{DeviceReport, Report};

/// Title of every report; it tells nothing to somebody who glances at the window or the list of windows.
pub const TITLE: &str = "Phone report";

/// A file name that tells nothing either.
pub const FILE_NAME: &str = "report.html";

/// Choices of the HTML report.
#[derive(Debug, Clone, Default)]
pub struct HtmlOptions {
    /// Helplines: country, name and number.
    pub helplines: Vec<String>,
    /// Who reads it.
    pub audience: Audience,
}

/// One phone of a report, as the sections of the page see it.
#[derive(Debug, Clone, Copy)]
struct Phone<'r> {
    /// Counted from 1.
    number: usize,
    /// How many there are.
    of: usize,
    report: &'r DeviceReport,
    audience: Audience,
}

impl Phone<'_> {
    /// An id that no other part of the page has.
    fn id(&self, part: &str) -> String {
        format!("phone-{}-{part}", self.number)
    }
}

/// The whole page.
pub fn render(report: &Report, options: &HtmlOptions) -> String {
    let mut page = Markup::default();
    page.doctype();
    page.element(Tag::Html, &[Attribute::Fixed("lang", "en"), Attribute::Fixed("dir", "ltr")], |page| {
        head(page);
        page.element(Tag::Body, &[], |page| body(page, report, options));
    });
    page.finish()
}

fn head(page: &mut Markup) {
    page.element(Tag::Head, &[], |page| {
        page.meta("charset", "utf-8", "");
        page.meta("http-equiv", "Content-Security-Policy", &policy::content_security_policy());
        page.meta("name", "viewport", "width=device-width, initial-scale=1");
        page.meta("name", "referrer", "no-referrer");
        page.meta("name", "robots", "noindex");
        page.line(Tag::Title, &[], TITLE);
        page.inline(Inline::Style);
        // In the head, so that Escape works while a long page is still being read.
        page.inline(Inline::Script);
    });
}

fn body(page: &mut Markup, report: &Report, options: &HtmlOptions) {
    page.line(Tag::A, &[Attribute::Class("skip"), Attribute::Jump("main")], "Skip to the report");
    page.element(Tag::Header, &[], |page| {
        page.line(
            Tag::A,
            &[Attribute::Class("leave"), Attribute::Id("leave"), Attribute::Leave],
            "Leave this page",
        );
        page.line(
            Tag::P,
            &[Attribute::Class("quiet leave-note")],
            "\"Leave this page\" and the Escape key clear the page at once. The file stays on this device.",
        );
    });
    let focus = Attribute::Fixed("tabindex", "-1");
    page.element(Tag::Main, &[Attribute::Id("main"), focus], |page| {
        title(page, report);
        let of = report.devices.len();
        for (index, device) in report.devices.iter().enumerate() {
            let number = index.saturating_add(1);
            phone(page, &Phone { number, of, report: device, audience: options.audience }, options);
        }
        closing::errors(page, report, options.audience);
        closing::method(page, report, options.audience);
        files::files(page, &report.files, options.audience);
    });
    page.element(Tag::Footer, &[], |page| closing::footer(page, report));
}

fn title(page: &mut Markup, report: &Report) {
    let text = match report.devices.len() {
        1 => TITLE.to_owned(),
        0 => format!("{TITLE}: nothing was examined"),
        many => format!("{TITLE}: {many} phones"),
    };
    page.line(Tag::H1, &[], &text);
    if report.devices.len() > 1 {
        let label = Attribute::Fixed("aria-label", "Phones");
        page.element(Tag::Nav, &[Attribute::Class("contents"), label], |page| {
            page.element(Tag::Ul, &[], |page| contents(page, report));
        });
    }
}

fn contents(page: &mut Markup, report: &Report) {
    for (index, device) in report.devices.iter().enumerate() {
        let number = index.saturating_add(1);
        let id = format!("phone-{number}-verdict");
        page.element(Tag::Li, &[], |page| {
            let text = format!("Phone {number}: {}", device.verdict.words());
            page.line(Tag::A, &[Attribute::Jump(&id)], &text);
        });
    }
}

fn phone(page: &mut Markup, phone: &Phone<'_>, options: &HtmlOptions) {
    let verdict = phone.id("verdict");
    page.element(Tag::Section, &[Attribute::LabelledBy(&verdict)], |page| {
        summary::summary(page, phone, &verdict);
        closing::helplines(page, phone, &options.helplines);
        finding::findings(page, phone);
        coverage::coverage(page, phone);
        closing::accounts(page, phone);
        if phone.audience.sees_evidence() {
            closing::sources(page, phone);
        }
    });
}

/// A heading with an id, so that links can lead to it.
fn heading(page: &mut Markup, tag: Tag, id: &str, text: &str) {
    page.line(tag, &[Attribute::Id(id)], text);
}

/// A term and what is said of it, as one group of a list.
fn entry(page: &mut Markup, term: &str, says: impl FnOnce(&mut Markup)) {
    page.element(Tag::Div, &[], |page| {
        page.line(Tag::Dt, &[], term);
        page.element(Tag::Dd, &[], says);
    });
}

/// A list of sentences.
fn list(page: &mut Markup, attributes: &[Attribute<'_>], lines: impl Iterator<Item = impl AsRef<str>>) {
    page.element(Tag::Ul, attributes, |page| {
        for line in lines {
            page.line(Tag::Li, &[], line.as_ref());
        }
    });
}
