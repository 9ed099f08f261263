//! What was found: in full from level 2 on; what is only worth a look is folded, listed or unfolded, as the reader needs.

use super::icons::drawing;
use super::{Attribute, Markup, Phone, Tag, entry, heading, list};
use crate::model::{Capability, Level};
use crate::render::words;
use crate::report::FindingReport;
use crate::report::explain::{class_words, strength_words};
use crate::report::schema::Reason;

/// A finding under its number.
struct Shown<'r> {
    number: usize,
    finding: &'r FindingReport,
    /// Number of an earlier finding with the same steps.
    same_steps: Option<usize>,
}

/// The sections with findings; none where nothing was found.
pub(super) fn findings(page: &mut Markup, phone: &Phone<'_>) {
    let mut shown: Vec<Shown<'_>> = Vec::new();
    let kept =
        phone.report.findings.iter().filter(|finding| phone.audience.sees_evidence() || is_main(finding));
    for (index, finding) in kept.enumerate() {
        let same = shown.iter().find(|earlier| earlier.finding.next_steps == finding.next_steps);
        let same_steps = same.map(|earlier| earlier.same_steps.unwrap_or(earlier.number));
        shown.push(Shown { number: index.saturating_add(1), finding, same_steps });
    }
    section(page, phone, "found", "What was found", |page| {
        every(page, phone, &shown, is_main);
    });
    section(page, phone, "confirmed", "Confirmed beforehand", |page| {
        brief_or_folded(page, phone, &shown, |finding| finding.acknowledged);
    });
    section(page, phone, "look", Level::Look.words(), |page| {
        brief_or_folded(page, phone, &shown, |finding| !finding.acknowledged && finding.level == Level::Look);
    });
    section(page, phone, "information", Level::Info.words(), |page| {
        if phone.audience.sees_evidence() {
            brief_or_folded(page, phone, &shown, |finding| {
                !finding.acknowledged && finding.level == Level::Info
            });
        }
    });
}

fn is_main(finding: &FindingReport) -> bool {
    !finding.acknowledged && finding.level >= Level::Review
}

/// A section with its heading, left out when `inside` writes nothing.
fn section(page: &mut Markup, phone: &Phone<'_>, part: &str, title: &str, inside: impl FnOnce(&mut Markup)) {
    let mut content = Markup::default();
    inside(&mut content);
    if content.is_empty() {
        return;
    }
    heading(page, Tag::H3, &phone.id(part), title);
    if part == "look" {
        page.line(Tag::P, &[], words::MANY_REASONS);
    }
    page.append(&content);
}

fn every(page: &mut Markup, phone: &Phone<'_>, shown: &[Shown<'_>], wanted: fn(&FindingReport) -> bool) {
    for shown in shown.iter().filter(|shown| wanted(shown.finding)) {
        page.element(Tag::Article, &[Attribute::Class("finding")], |page| {
            heading(page, Tag::H4, &finding_id(phone, shown.number), &numbered(phone, shown));
            level(page, phone, shown.finding);
            details(page, phone, shown);
        });
    }
}

/// Findings that need no attention first: in full for the police, folded for the technician, one line each for the person.
fn brief_or_folded(
    page: &mut Markup,
    phone: &Phone<'_>,
    shown: &[Shown<'_>],
    wanted: fn(&FindingReport) -> bool,
) {
    if phone.audience.sees_everything() {
        every(page, phone, shown, wanted);
    } else if phone.audience.sees_evidence() {
        for shown in shown.iter().filter(|shown| wanted(shown.finding)) {
            let id = finding_id(phone, shown.number);
            page.element(Tag::Details, &[Attribute::Class("finding"), Attribute::Id(&id)], |page| {
                page.element(Tag::Summary, &[], |page| {
                    page.text(&format!("{} ", numbered(phone, shown)));
                    page.code(&shown.finding.subject.id);
                });
                details(page, phone, shown);
            });
        }
    } else {
        let brief: Vec<&FindingReport> = phone.report.findings.iter().filter(|f| wanted(f)).collect();
        if !brief.is_empty() {
            page.element(Tag::Ul, &[], |page| {
                for finding in brief {
                    let text = words::heading(finding);
                    page.line(Tag::Li, &[], &words::without_id(&text, finding));
                }
            });
        }
    }
}

fn finding_id(phone: &Phone<'_>, number: usize) -> String {
    phone.id(&format!("finding-{number}"))
}

fn numbered(phone: &Phone<'_>, shown: &Shown<'_>) -> String {
    let text = words::heading(shown.finding);
    let text = if phone.audience.sees_evidence() {
        text
    } else {
        words::without_id(&text, shown.finding).into_owned()
    };
    format!("{}. {text}", shown.number)
}

fn level(page: &mut Markup, phone: &Phone<'_>, finding: &FindingReport) {
    let number = if phone.audience.sees_evidence() {
        format!("Level {} of 4: ", finding.level.number())
    } else {
        String::new()
    };
    let text = format!("{number}{}", finding.level.words());
    page.line(Tag::P, &[Attribute::Class("level")], &text);
}

fn details(page: &mut Markup, phone: &Phone<'_>, shown: &Shown<'_>) {
    let finding = shown.finding;
    let sees = phone.audience.sees_evidence();
    page.element(Tag::Dl, &[], |page| {
        entry(page, "What it is", |page| {
            page.line(Tag::P, &[], &format!("{}.", words::upper_first(class_words(finding.class))));
            let text = &finding.explanation;
            let text = if sees { text.as_str().into() } else { words::without_id(text, finding) };
            page.line(Tag::P, &[], &text);
        });
        if words::tells_strength(finding) {
            entry(page, "How sure", |page| page.text(&words::upper_first(strength_words(finding.strength))));
        }
        if !finding.capabilities.is_empty() {
            entry(page, "What it can see or do", |page| abilities(page, &finding.capabilities));
        }
        entry(page, "Why we think so", |page| reasons(page, phone, finding));
        entry(page, "What else it could be", |page| {
            if finding.innocent_causes.is_empty() {
                page.text(&words::upper_first(words::NO_OTHER_CAUSE));
            } else {
                sentences(page, &finding.innocent_causes);
            }
        });
        entry(page, "What to do safely", |page| steps(page, phone, shown));
        if is_main(finding) {
            entry(page, "If it is removed", |page| page.text(words::IF_REMOVED));
        }
        if sees {
            entry(page, "For the record", |page| record(page, finding));
        }
    });
}

fn abilities(page: &mut Markup, capabilities: &[Capability]) {
    page.element(Tag::Ul, &[Attribute::Class("abilities")], |page| {
        for capability in capabilities {
            page.element(Tag::Li, &[], |page| {
                let hidden = Attribute::Fixed("aria-hidden", "true");
                let field = Attribute::Fixed("viewBox", "0 0 24 24");
                page.element(Tag::Svg, &[hidden, field, Attribute::Fixed("focusable", "false")], |page| {
                    page.line(Tag::Path, &[Attribute::Fixed("d", drawing(*capability))], "");
                });
                page.line(Tag::Span, &[], &words::upper_first(&capability.plain()));
            });
        }
    });
}

fn reasons(page: &mut Markup, phone: &Phone<'_>, finding: &FindingReport) {
    page.element(Tag::Ul, &[], |page| {
        for reason in &finding.because {
            page.element(Tag::Li, &[], |page| {
                if phone.audience.sees_evidence() {
                    page.text(&words::upper_first(&reason.says));
                    if let Some(value) = words::telling_value(finding, &reason.value) {
                        page.text(": ");
                        page.code(value);
                    }
                    place(page, phone, reason);
                } else {
                    page.text(&words::upper_first(&words::without_id(&reason.says, finding)));
                }
            });
        }
    });
}

fn place(page: &mut Markup, phone: &Phone<'_>, reason: &Reason) {
    page.element(Tag::Span, &[Attribute::Class("place")], |page| {
        if phone.report.sources.len() > 1 {
            page.text(&format!("copy {}: ", reason.source.saturating_add(1)));
        }
        page.code(&reason.file);
        page.text(", ");
        page.evidence(&reason.at);
        if let Some(stored) = &reason.stored_as {
            page.text(", stored as ");
            page.code(stored);
        }
    });
}

fn steps(page: &mut Markup, phone: &Phone<'_>, shown: &Shown<'_>) {
    match shown.same_steps {
        Some(earlier) => {
            let id = finding_id(phone, earlier);
            page.line(Tag::A, &[Attribute::Jump(&id)], &format!("The same as for number {earlier}"));
        }
        None => sentences(page, &shown.finding.next_steps),
    }
}

fn sentences(page: &mut Markup, lines: &[String]) {
    list(page, &[], lines.iter().map(|line| words::upper_first(line)));
}

fn record(page: &mut Markup, finding: &FindingReport) {
    page.text(&format!("{} ", finding.subject.kind.replace('_', " ")));
    page.code(&finding.subject.id);
    if let Some(user) = words::user(finding) {
        page.text(&format!(", {user}"));
    }
    page.text("; rule ");
    page.code(finding.rule);
    if let Some(family) = &finding.family {
        page.text("; family ");
        page.evidence(&family.name);
        page.text(" ");
        page.code(&family.id);
        if !family.aliases.is_empty() {
            page.text(", also sold as ");
            page.evidence(&family.aliases.join(", "));
        }
    }
}
