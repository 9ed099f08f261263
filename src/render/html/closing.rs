//! Beside the findings: whom to talk to, what to look at outside the phone, and what the report stands on.

use super::{Attribute, Audience, HtmlOptions, Markup, Phone, Tag, entry, heading, list};
use crate::render::words;
use crate::report::Report;
use crate::speech::{Lang, Message};

/// Helplines, each with what a call may show.
pub(super) fn helplines(page: &mut Markup, id: &str, tag: Tag, options: &HtmlOptions) {
    if options.helplines.is_empty() {
        return;
    }
    heading(page, tag, id, &options.lang.id("page-helplines"));
    page.element(Tag::Ul, &[], |page| {
        for line in &options.helplines {
            page.element(Tag::Li, &[], |page| {
                page.line(Tag::Strong, &[], line);
                page.text(". ");
                page.line(Tag::Span, &[Attribute::Class("quiet")], &options.lang.id("call-shows"));
            });
        }
    });
}

/// Accounts and things that no copy of a phone shows.
pub(super) fn accounts(page: &mut Markup, id: &str, tag: Tag, lines: &[&'static str], lang: Lang) {
    heading(page, tag, id, &lang.id("page-accounts"));
    page.line(Tag::P, &[], &lang.id("checks-note"));
    list(page, &[Attribute::Class("checklist")], lines.iter().map(|id| lang.id(id)));
}

/// The page about copies of which none could be opened: what that means, whom to talk to, and what can be looked at all the
/// same.
pub(super) fn nothing_examined(page: &mut Markup, report: &Report, options: &HtmlOptions) {
    let lang = options.lang;
    let (title, lines) = words::nothing_examined(report, options.audience);
    page.element(Tag::Div, &[Attribute::Class("summary")], |page| {
        heading(page, Tag::H2, "verdict", &lang.say(&title));
        page.element(Tag::Dl, &[], |page| {
            for (label, text) in lines {
                let label = if label == words::DOES_NOT { "label-means-not-long" } else { label };
                entry(page, &lang.id(label), |page| page.text(&lang.say(&text)));
            }
        });
    });
    helplines(page, "help", Tag::H2, options);
    // The person was told all that helps; what is wrong with the file is for whoever made the report.
    if options.audience.sees_evidence() {
        errors(page, report, options);
    }
    accounts(page, "accounts", Tag::H2, words::CHECKS_OF_ALL, lang);
}

/// The copies that were examined, with their hashes and remarks; `listed`: the hash of every file stands in the report.
pub(super) fn sources(page: &mut Markup, phone: &Phone<'_>, listed: bool) {
    heading(page, Tag::H3, &phone.id("copies"), &phone.said("expert-examined"));
    page.element(Tag::Ol, &[], |page| {
        for source in &phone.report.sources {
            page.element(Tag::Li, &[], |page| {
                page.element(Tag::Dl, &[], |page| {
                    for (label, text) in words::source(source, listed, phone.lang) {
                        entry(page, &words::upper_first(&label), |page| page.said_code(&text));
                    }
                    if !source.notes.is_empty() {
                        entry(page, &phone.said("expert-remarks"), |page| {
                            for note in &source.said {
                                page.element(Tag::P, &[], |page| page.told(note, phone.lang));
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
            let captured = phone.say(&words::exact(captured));
            page.text(&format!("{} {captured}", words::upper_first(&label)));
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
    if !audience.sees_evidence() {
        page.line(Tag::P, &[], &lang.id("page-part-not-opened"));
        return;
    }
    page.element(Tag::Ul, &[], |page| {
        for error in &report.errors {
            page.element(Tag::Li, &[], |page| {
                page.code(&error.path);
                page.text(": ");
                page.told(&error.said.message, lang);
                page.text(&format!(". {} ", lang.id("expert-next")));
                page.told(&error.said.hint, lang);
            });
        }
    });
}

/// How the examination works and what it cannot say.
pub(super) fn method(page: &mut Markup, report: &Report, options: &HtmlOptions) {
    let lang = options.lang;
    let said = |id: &&'static str| lang.id(id);
    let examined = !report.devices.is_empty();
    if options.audience == Audience::Survivor {
        if examined {
            heading(page, Tag::H2, "method", &lang.id("page-how-made"));
            page.line(Tag::P, &[], &lang.id("page-how-made-short"));
        }
        return;
    }
    heading(page, Tag::H2, "method", &lang.id("page-how-made"));
    if examined {
        list(page, &[], words::METHOD.iter().map(said));
        heading(page, Tag::H3, "limits", &lang.id("expert-limits-long"));
        list(page, &[], words::LIMITS.iter().map(said));
    }
    page.element(Tag::Dl, &[], |page| {
        let program = format!("{} {}", report.tool.name, report.tool.version);
        entry(page, &lang.id("expert-program"), |page| page.text(&program));
        if options.audience == Audience::Police {
            entry(page, &words::upper_first(&lang.id("expert-sandbox")), |page| {
                page.text(&lang.id(report.tool.sandbox.says()));
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
