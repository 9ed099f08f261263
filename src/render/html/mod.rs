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
use super::words;
use crate::report::{DeviceReport, Report};
use crate::speech::{Lang, Message};

/// A file name that tells nothing either.
pub const FILE_NAME: &str = "report.html";

/// Choices of the HTML report.
#[derive(Debug, Clone, Default)]
pub struct HtmlOptions {
    /// Helplines: country, name and number.
    pub helplines: Vec<String>,
    /// Who reads it.
    pub audience: Audience,
    /// In which language.
    pub lang: Lang,
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
    lang: Lang,
}

impl Phone<'_> {
    /// An id that no other part of the page has.
    fn id(&self, part: &str) -> String {
        format!("phone-{}-{part}", self.number)
    }

    /// The words of a message without values.
    fn said(&self, id: &'static str) -> String {
        self.lang.id(id)
    }

    /// The words of a message.
    fn say(&self, message: &Message) -> String {
        self.lang.say(message)
    }
}

/// The whole page.
pub fn render(report: &Report, options: &HtmlOptions) -> String {
    let mut page = Markup::default();
    page.doctype();
    let lang = Attribute::Fixed("lang", options.lang.tag());
    let direction = Attribute::Fixed("dir", options.lang.direction().as_str());
    page.element(Tag::Html, &[lang, direction], |page| {
        head(page, options.lang);
        page.element(Tag::Body, &[], |page| body(page, report, options));
    });
    page.finish()
}

fn head(page: &mut Markup, lang: Lang) {
    page.element(Tag::Head, &[], |page| {
        page.meta("charset", "utf-8", "");
        page.meta("http-equiv", "Content-Security-Policy", &policy::content_security_policy());
        page.meta("name", "viewport", "width=device-width, initial-scale=1");
        page.meta("name", "referrer", "no-referrer");
        page.meta("name", "robots", "noindex");
        // It tells nothing to somebody who glances at the window or the list of windows.
        page.line(Tag::Title, &[], &lang.id("page-title"));
        page.inline(Inline::Style);
        // In the head, so that Escape works while a long page is still being read.
        page.inline(Inline::Script);
    });
}

fn body(page: &mut Markup, report: &Report, options: &HtmlOptions) {
    let said = |id: &'static str| options.lang.id(id);
    page.line(Tag::A, &[Attribute::Class("skip"), Attribute::Jump("main")], &said("page-skip"));
    page.element(Tag::Header, &[], |page| {
        page.element(Tag::Div, &[Attribute::Class("exit")], |page| {
            page.line(
                Tag::A,
                &[Attribute::Class("leave"), Attribute::Id("leave"), Attribute::Leave],
                &said("page-leave"),
            );
        });
        page.line(Tag::P, &[Attribute::Class("quiet leave-note")], &said("page-leave-note"));
    });
    let focus = Attribute::Fixed("tabindex", "-1");
    page.element(Tag::Main, &[Attribute::Id("main"), focus], |page| {
        title(page, report, options.lang);
        let of = report.devices.len();
        for (index, device) in report.devices.iter().enumerate() {
            let number = index.saturating_add(1);
            let (audience, lang) = (options.audience, options.lang);
            let listed = !report.files.is_empty();
            phone(page, &Phone { number, of, report: device, audience, lang }, listed, options);
        }
        if report.devices.is_empty() {
            closing::nothing_examined(page, report, options);
        } else {
            closing::errors(page, report, options);
        }
        closing::method(page, report, options);
        files::files(page, &report.files, options.audience, options.lang);
    });
    page.element(Tag::Footer, &[], |page| closing::footer(page, report, options));
}

fn title(page: &mut Markup, report: &Report, lang: Lang) {
    let text = match report.devices.len() {
        0 | 1 => lang.id("page-title"),
        many => lang.say(&Message::new("page-many").number("count", many)),
    };
    page.line(Tag::H1, &[], &text);
    if let Some(note) = words::machine_made(lang) {
        page.line(Tag::P, &[], &note);
    }
    if report.devices.len() > 1 {
        let label = lang.id("page-phones");
        page.element(Tag::Nav, &[Attribute::Class("contents"), Attribute::Label(&label)], |page| {
            page.element(Tag::Ul, &[], |page| contents(page, report, lang));
        });
    }
}

fn contents(page: &mut Markup, report: &Report, lang: Lang) {
    for (index, device) in report.devices.iter().enumerate() {
        let number = index.saturating_add(1);
        let id = format!("phone-{number}-verdict");
        page.element(Tag::Li, &[], |page| {
            let text = lang.say(&numbered(number, device));
            page.line(Tag::A, &[Attribute::Jump(&id)], &text);
        });
    }
}

/// The verdict about one of several phones.
fn numbered(number: usize, device: &DeviceReport) -> Message {
    Message::new("page-phone").number("number", number).said("verdict", device.verdict.message())
}

fn phone(page: &mut Markup, phone: &Phone<'_>, listed: bool, options: &HtmlOptions) {
    let verdict = phone.id("verdict");
    page.element(Tag::Section, &[Attribute::LabelledBy(&verdict)], |page| {
        summary::summary(page, phone, &verdict);
        closing::helplines(page, &phone.id("help"), Tag::H3, options);
        finding::findings(page, phone);
        coverage::coverage(page, phone);
        let checks = words::accounts_to_check(phone.report.platform);
        closing::accounts(page, &phone.id("accounts"), Tag::H3, checks, phone.lang);
        if phone.audience.sees_evidence() {
            closing::sources(page, phone, listed);
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
