//! Beside the findings: whom to talk to, what to look at outside the phone, and what the report stands on.

use super::{Attribute, Audience, Markup, Phone, Tag, entry, heading, list};
use crate::render::words;
use crate::report::Report;

/// Helplines, each with what a call may show.
pub(super) fn helplines(page: &mut Markup, phone: &Phone<'_>, helplines: &[String]) {
    if helplines.is_empty() {
        return;
    }
    heading(page, Tag::H3, &phone.id("help"), "Someone to talk to");
    page.element(Tag::Ul, &[], |page| {
        for line in helplines {
            page.element(Tag::Li, &[], |page| {
                page.line(Tag::Strong, &[], line);
                page.text(". ");
                page.line(Tag::Span, &[Attribute::Class("quiet")], words::CALL_SHOWS);
            });
        }
    });
}

/// Accounts and things that no copy of a phone shows.
pub(super) fn accounts(page: &mut Markup, phone: &Phone<'_>) {
    heading(page, Tag::H3, &phone.id("accounts"), "Also check these");
    page.line(Tag::P, &[], words::ACCOUNTS_NOTE);
    let lines = words::accounts_to_check(phone.report.platform);
    list(page, &[Attribute::Class("checklist")], lines.iter());
}

/// The copies that were examined, with their hashes and remarks.
pub(super) fn sources(page: &mut Markup, phone: &Phone<'_>) {
    heading(page, Tag::H3, &phone.id("copies"), "What was examined");
    page.element(Tag::Ol, &[], |page| {
        for source in &phone.report.sources {
            page.element(Tag::Li, &[], |page| {
                page.element(Tag::Dl, &[], |page| {
                    for (label, text) in words::source(source) {
                        entry(page, &words::upper_first(label), |page| page.code(&text));
                    }
                    if !source.notes.is_empty() {
                        entry(page, "Remarks", |page| {
                            for note in &source.notes {
                                page.element(Tag::P, &[], |page| page.evidence(note));
                            }
                        });
                    }
                });
            });
        }
    });
    if let Some(captured) = &phone.report.device.captured {
        page.element(Tag::P, &[], |page| {
            page.text("Copy made ");
            page.code(captured);
        });
    }
    if !phone.report.skipped_rules.is_empty() {
        let skipped = format!("Rules left out on request: {}", phone.report.skipped_rules.join(", "));
        page.line(Tag::P, &[], &skipped);
    }
}

/// What could not be opened at all.
pub(super) fn errors(page: &mut Markup, report: &Report, audience: Audience) {
    if report.errors.is_empty() {
        return;
    }
    heading(page, Tag::H2, "not-read", "What could not be opened");
    page.element(Tag::Ul, &[], |page| {
        for error in &report.errors {
            page.element(Tag::Li, &[], |page| {
                if audience.sees_evidence() {
                    page.code(&error.path);
                    page.text(": ");
                }
                page.evidence(&error.message);
                page.text(". Next: ");
                page.evidence(&error.hint);
            });
        }
    });
}

/// How the examination works and what it cannot say.
pub(super) fn method(page: &mut Markup, report: &Report, audience: Audience) {
    heading(page, Tag::H2, "method", "How this report was made");
    if audience == Audience::Survivor {
        page.line(
            Tag::P,
            &[],
            "A copy of the phone was compared with a list of known apps and settings. Nothing was sent anywhere. A longer \
             report with the proof can be made from the same copy.",
        );
        return;
    }
    list(page, &[], words::METHOD.iter());
    heading(page, Tag::H3, "limits", "What it cannot say");
    list(page, &[], words::LIMITS.iter());
    page.element(Tag::Dl, &[], |page| {
        entry(page, "Program", |page| page.text(&format!("{} {}", report.tool.name, report.tool.version)));
        if audience == Audience::Police {
            entry(page, "Sandbox", |page| page.text(report.tool.sandbox.words()));
        }
        entry(page, "Database", |page| page.code(&words::database(report)));
        for list in words::added_lists(report) {
            entry(page, "Added list", |page| page.code(&list));
        }
    });
}

/// The last lines of the page.
pub(super) fn footer(page: &mut Markup, report: &Report) {
    page.line(
        Tag::P,
        &[Attribute::Class("leave-note")],
        "Leaving this page does not delete the file, and the browser may remember that it was opened.",
    );
    for line in words::footer(report, "the computer that made this report") {
        page.line(Tag::P, &[], &line);
    }
}
