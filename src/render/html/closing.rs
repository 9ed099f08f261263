//! Beside the findings: whom to talk to, what to look at outside the phone, and what the report stands on.

use super::{Attribute, Audience, HtmlOptions, Markup, Phone, Tag, entry, heading, list};
use crate::render::words;
use crate::report::Report;
use crate::speech::Message;

/// Helplines, each with what a call may show.
pub(super) fn helplines(page: &mut Markup, phone: &Phone<'_>, helplines: &[String]) {
    if helplines.is_empty() {
        return;
    }
    heading(page, Tag::H3, &phone.id("help"), &phone.said("page-helplines"));
    page.element(Tag::Ul, &[], |page| {
        for line in helplines {
            page.element(Tag::Li, &[], |page| {
                page.line(Tag::Strong, &[], line);
                page.text(". ");
                page.line(Tag::Span, &[Attribute::Class("quiet")], &phone.said("call-shows"));
            });
        }
    });
}

/// Accounts and things that no copy of a phone shows.
pub(super) fn accounts(page: &mut Markup, phone: &Phone<'_>) {
    heading(page, Tag::H3, &phone.id("accounts"), &phone.said("page-accounts"));
    page.line(Tag::P, &[], &phone.said("checks-note"));
    let lines = words::accounts_to_check(phone.report.platform);
    list(page, &[Attribute::Class("checklist")], lines.iter().map(|id| phone.said(id)));
}

/// The copies that were examined, with their hashes and remarks.
pub(super) fn sources(page: &mut Markup, phone: &Phone<'_>) {
    heading(page, Tag::H3, &phone.id("copies"), &phone.said("expert-examined"));
    page.element(Tag::Ol, &[], |page| {
        for source in &phone.report.sources {
            page.element(Tag::Li, &[], |page| {
                page.element(Tag::Dl, &[], |page| {
                    for (label, text) in words::source(source, phone.lang) {
                        entry(page, &words::upper_first(&label), |page| page.said_code(&text));
                    }
                    if !source.notes.is_empty() {
                        entry(page, &phone.said("expert-remarks"), |page| {
                            for note in &source.said {
                                page.element(Tag::P, &[], |page| page.told(&phone.say(note)));
                            }
                        });
                    }
                });
            });
        }
    });
    if let Some(captured) = &phone.report.device.captured {
        page.element(Tag::P, &[], |page| {
            let label = phone.said("expert-label-copy-made");
            page.text(&format!("{} ", words::upper_first(&label)));
            page.code(captured);
        });
    }
    if !phone.report.skipped_rules.is_empty() {
        let rules = phone.lang.list(&phone.report.skipped_rules);
        let skipped = Message::new("expert-skipped").text("rules", rules);
        page.line(Tag::P, &[], &phone.say(&skipped));
    }
}

/// What could not be opened at all.
pub(super) fn errors(page: &mut Markup, report: &Report, options: &HtmlOptions) {
    if report.errors.is_empty() {
        return;
    }
    let (audience, lang) = (options.audience, options.lang);
    heading(page, Tag::H2, "not-read", &lang.id("page-not-opened"));
    page.element(Tag::Ul, &[], |page| {
        for error in &report.errors {
            page.element(Tag::Li, &[], |page| {
                if audience.sees_evidence() {
                    page.code(&error.path);
                    page.text(": ");
                }
                page.told(&lang.say(&error.said.message));
                page.text(&format!(". {} ", lang.id("expert-next")));
                page.told(&lang.say(&error.said.hint));
            });
        }
    });
}

/// How the examination works and what it cannot say.
pub(super) fn method(page: &mut Markup, report: &Report, options: &HtmlOptions) {
    let lang = options.lang;
    let said = |id: &&'static str| lang.id(id);
    heading(page, Tag::H2, "method", &lang.id("page-how-made"));
    if options.audience == Audience::Survivor {
        page.line(Tag::P, &[], &lang.id("page-how-made-short"));
        return;
    }
    list(page, &[], words::METHOD.iter().map(said));
    heading(page, Tag::H3, "limits", &lang.id("expert-limits-long"));
    list(page, &[], words::LIMITS.iter().map(said));
    page.element(Tag::Dl, &[], |page| {
        let program = format!("{} {}", report.tool.name, report.tool.version);
        entry(page, &lang.id("expert-program"), |page| page.text(&program));
        if options.audience == Audience::Police {
            entry(page, &words::upper_first(&lang.id("expert-sandbox")), |page| {
                page.text(report.tool.sandbox.words());
            });
        }
        entry(page, &lang.id("expert-database"), |page| page.said_code(&lang.say(&words::database(report))));
        for list in words::added_lists(report) {
            entry(page, &lang.id("expert-added-list"), |page| page.said_code(&lang.say(&list)));
        }
    });
}

/// The last lines of the page.
pub(super) fn footer(page: &mut Markup, report: &Report, options: &HtmlOptions) {
    page.line(Tag::P, &[Attribute::Class("leave-note")], &options.lang.id("page-leave-end"));
    for line in words::footer(report, "footer-that-computer", options.audience, options.lang) {
        page.line(Tag::P, &[], &line);
    }
}
