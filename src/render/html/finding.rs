//! What was found: in full from level 2 on; what is only worth a look is folded, listed or unfolded, as the reader needs.

use super::icons::drawing;
use super::{Attribute, Markup, Phone, Tag, entry, heading, list};
use crate::model::{Capability, Level};
use crate::render::values::Value;
use crate::render::{beside, reasons, recognise, words};
use crate::report::FindingReport;
use crate::report::entries::{self, Entry};
use crate::report::product::{self, Product};
use crate::report::schema::Place;
use crate::speech::Message;

/// A finding under its number.
struct Shown<'r> {
    number: usize,
    finding: &'r FindingReport,
    /// The same with its parts.
    product: Product<'r>,
    /// What to do about it, in the words by which two findings are compared.
    steps: Vec<String>,
    /// Number of an earlier finding with the same steps.
    same_steps: Option<usize>,
}

/// The sections with findings; none where nothing was found.
pub(super) fn findings(page: &mut Markup, phone: &Phone<'_>) {
    let mut shown: Vec<Shown<'_>> = Vec::new();
    let kept = product::products(&phone.report.findings)
        .into_iter()
        .filter(|product| phone.audience.sees_evidence() || is_main(product.lead));
    for (index, product) in kept.enumerate() {
        let steps = product.steps_in_english();
        let same = shown.iter().find(|earlier| earlier.steps == steps);
        let same_steps = same.map(|earlier| earlier.same_steps.unwrap_or(earlier.number));
        let (number, finding) = (index.saturating_add(1), product.lead);
        shown.push(Shown { number, finding, product, steps, same_steps });
    }
    section(page, phone, "found", &phone.said("page-found"), |page| {
        every(page, phone, &shown, is_main);
    });
    section(page, phone, "confirmed", &phone.said("page-confirmed"), |page| {
        brief_or_folded(page, phone, &shown, |finding| finding.acknowledged);
    });
    section(page, phone, "look", &phone.say(&Level::Look.message()), |page| {
        brief_or_folded(page, phone, &shown, |finding| {
            !finding.acknowledged && finding.level == Level::Look && !entries::is_listed(finding)
        });
        recognise(page, phone, &shown);
    });
    section(page, phone, "information", &phone.say(&Level::Info.message()), |page| {
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
        page.line(Tag::P, &[], &phone.said("many-reasons"));
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
                    if entries::is_listed(shown.finding) {
                        let row = recognise::row(shown.finding, phone.audience, phone.lang);
                        page.text(&format!("{}. {row}", shown.number));
                    } else {
                        page.text(&format!("{} ", numbered(phone, shown)));
                        page.code(&shown.finding.subject.id);
                    }
                });
                details(page, phone, shown);
            });
        }
    } else {
        let all = &phone.report.findings;
        let brief: Vec<&FindingReport> =
            all.iter().filter(|f| wanted(f) && (f.acknowledged || !product::is_part(all, f))).collect();
        if !brief.is_empty() {
            page.element(Tag::Ul, &[], |page| {
                for group in entries::alike(brief) {
                    let line = match group.as_slice() {
                        [finding] => sentence(&words::heading(finding, phone.audience), finding, phone),
                        many => words::together(many, phone.audience, phone.lang),
                    };
                    page.line(Tag::Li, &[], &line);
                }
            });
        }
    }
}

/// The apps to recognise: what to ask about them, then one row each, with the evidence for a reader of evidence.
fn recognise(page: &mut Markup, phone: &Phone<'_>, shown: &[Shown<'_>]) {
    let entries = entries::worth_a_look(phone.report);
    let apps = entries.into_iter().find_map(|entry| match entry {
        Entry::Apps(apps) => Some(apps),
        Entry::Alike(_) => None,
    });
    let Some(apps) = apps else { return };
    page.element(Tag::P, &[], |page| {
        page.line(Tag::Strong, &[], &format!("{}.", phone.say(&recognise::heading(apps.len()))));
        for question in recognise::questions(&apps, phone.audience) {
            page.text(&format!(" {}", phone.say(&question)));
        }
    });
    if phone.audience.sees_evidence() {
        brief_or_folded(page, phone, shown, entries::is_listed);
    } else {
        list(page, &[], recognise::rows(&apps, phone.audience, phone.lang).into_iter());
    }
}

fn finding_id(phone: &Phone<'_>, number: usize) -> String {
    phone.id(&format!("finding-{number}"))
}

fn numbered(phone: &Phone<'_>, shown: &Shown<'_>) -> String {
    let text = sentence(&words::heading(shown.finding, phone.audience), shown.finding, phone);
    format!("{}. {text}", shown.number)
}

fn level(page: &mut Markup, phone: &Phone<'_>, finding: &FindingReport) {
    let text = if phone.audience.sees_evidence() { beside::level(finding) } else { finding.level.message() };
    page.line(Tag::P, &[Attribute::Class("level")], &phone.say(&text));
}

/// A sentence, without ids for a reader who is not to see them.
fn sentence(message: &Message, finding: &FindingReport, phone: &Phone<'_>) -> String {
    words::sentence(message, finding, phone.audience, phone.lang)
}

fn details(page: &mut Markup, phone: &Phone<'_>, shown: &Shown<'_>) {
    let finding = shown.finding;
    let sees = phone.audience.sees_evidence();
    page.element(Tag::Dl, &[], |page| {
        entry(page, &phone.said("finding-what"), |page| {
            // What is listed as covert says so in its next sentence too.
            let twice = !sees && finding.said.explanation.id() == "explain-covert";
            if let Some(class) = words::class(finding).filter(|_| !twice) {
                page.line(Tag::P, &[], &format!("{}.", words::upper_first(&phone.say(&class))));
            }
            page.line(Tag::P, &[], &sentence(&finding.said.explanation, finding, phone));
        });
        if let Some(place) = beside::spaces(finding, phone.audience, phone.lang) {
            entry(page, &phone.said("finding-where"), |page| page.text(&words::upper_first(&place)));
        }
        if words::tells_strength(finding) {
            let strength = phone.say(&finding.strength.message());
            entry(page, &phone.said("finding-sure"), |page| page.text(&words::upper_first(&strength)));
        }
        let capabilities = shown.product.capabilities();
        if !capabilities.is_empty() {
            entry(page, &phone.said("finding-can"), |page| abilities(page, phone, &capabilities));
        }
        if !finding.times.is_empty() {
            entry(page, &phone.said("finding-when"), |page| times(page, phone, finding));
        }
        entry(page, &phone.said("finding-why"), |page| reasons(page, phone, finding));
        if !shown.product.parts.is_empty() {
            entry(page, &phone.said("finding-parts"), |page| parts(page, phone, &shown.product));
        }
        entry(page, &phone.said("finding-else"), |page| {
            let innocent = shown.product.innocent();
            if innocent.is_empty() {
                page.text(&words::upper_first(&phone.said("no-other-cause")));
            } else {
                sentences(page, phone, &innocent);
            }
        });
        entry(page, &phone.said("finding-do"), |page| steps(page, phone, shown));
        // Once for findings with the same steps.
        if is_main(finding) && shown.same_steps.is_none() {
            entry(page, &phone.said("finding-removed"), |page| page.text(&phone.said("if-removed")));
        }
        if sees {
            entry(page, &phone.said("expert-record"), |page| record(page, phone, finding));
        }
    });
}

fn abilities(page: &mut Markup, phone: &Phone<'_>, capabilities: &[Capability]) {
    page.element(Tag::Ul, &[Attribute::Class("abilities")], |page| {
        for capability in capabilities {
            page.element(Tag::Li, &[], |page| {
                let hidden = Attribute::Fixed("aria-hidden", "true");
                let field = Attribute::Fixed("viewBox", "0 0 24 24");
                page.element(Tag::Svg, &[hidden, field, Attribute::Fixed("focusable", "false")], |page| {
                    page.line(Tag::Path, &[Attribute::Fixed("d", drawing(*capability))], "");
                });
                page.line(Tag::Span, &[], &words::upper_first(&phone.say(&capability.message())));
            });
        }
    });
}

fn times(page: &mut Markup, phone: &Phone<'_>, finding: &FindingReport) {
    let one = reasons::one_file(finding).is_some();
    page.element(Tag::Ul, &[], |page| {
        for time in &finding.times {
            page.element(Tag::Li, &[], |page| {
                page.text(&words::upper_first(&words::time(time, phone.audience, phone.lang)));
                place(page, phone, &time.place, one);
            });
        }
    });
}

/// The parts of a product, each with evidence of its own.
fn parts(page: &mut Markup, phone: &Phone<'_>, product: &Product<'_>) {
    for part in &product.parts {
        page.element(Tag::Div, &[Attribute::Class("part")], |page| {
            page.element(Tag::P, &[], |page| {
                let title = sentence(&words::heading(part, phone.audience), part, phone);
                page.line(Tag::Strong, &[], &title);
            });
            if phone.audience.sees_everything() {
                level(page, phone, part);
            }
            let what = beside::part_explanation(part, product, phone.audience);
            page.line(Tag::P, &[], &sentence(&what, part, phone));
            if !part.times.is_empty() {
                times(page, phone, part);
            }
            reasons(page, phone, part);
            if phone.audience.sees_evidence() {
                page.element(Tag::P, &[], |page| record(page, phone, part));
            }
        });
    }
}

fn reasons(page: &mut Markup, phone: &Phone<'_>, finding: &FindingReport) {
    let (told, more) = reasons::told(finding, phone.audience, phone.lang);
    let one = reasons::one_file(finding);
    page.element(Tag::Ul, &[], |page| {
        for told in told {
            page.element(Tag::Li, &[], |page| {
                page.text(&words::upper_first(&told.says));
                if let Some(value) = &told.value {
                    page.text(": ");
                    match value {
                        Value::Data(value) => page.code(value),
                        Value::Words(says) => page.told(says, phone.lang),
                    }
                }
                place(page, phone, &told.reason.place, one.is_some());
            });
        }
        if more > 0 {
            let more = phone.say(&Message::new("text-more").number("count", more));
            page.line(Tag::Li, &[], &words::upper_first(&more));
        }
    });
    if let Some(one) = one.filter(|_| phone.audience.sees_evidence()) {
        page.element(Tag::P, &[Attribute::Class("place")], |page| {
            page.text(&format!("{} ", phone.said("expert-all-stand-in")));
            file(page, phone, one);
            stored(page, phone, one);
        });
    }
}

/// Where something stands; without its file where that is named once for all.
fn place(page: &mut Markup, phone: &Phone<'_>, one: &Place, named: bool) {
    if !phone.audience.sees_evidence() {
        return;
    }
    page.element(Tag::Span, &[Attribute::Class("place")], |page| {
        if !named {
            file(page, phone, one);
            page.text(", ");
        }
        page.told(&one.said, phone.lang);
        if !named {
            stored(page, phone, one);
        }
    });
}

fn file(page: &mut Markup, phone: &Phone<'_>, one: &Place) {
    if phone.report.sources.len() > 1 {
        let copy = Message::new("expert-place-copy").number("number", one.source.saturating_add(1));
        page.text(&format!("{} ", phone.say(&copy)));
    }
    page.code(&one.file);
}

fn stored(page: &mut Markup, phone: &Phone<'_>, one: &Place) {
    if let Some(stored) = &one.stored_as {
        page.text(&format!(", {} ", phone.said("expert-stored-as")));
        page.code(stored);
    }
}

fn steps(page: &mut Markup, phone: &Phone<'_>, shown: &Shown<'_>) {
    match shown.same_steps {
        Some(earlier) => {
            let id = finding_id(phone, earlier);
            let same = Message::new("finding-same").number("number", earlier);
            page.line(Tag::A, &[Attribute::Jump(&id)], &phone.say(&same));
        }
        None => sentences(page, phone, &shown.product.steps()),
    }
}

fn sentences(page: &mut Markup, phone: &Phone<'_>, lines: &[&Message]) {
    list(page, &[], lines.iter().map(|line| words::upper_first(&phone.say(line))));
}

fn record(page: &mut Markup, phone: &Phone<'_>, finding: &FindingReport) {
    let kind = Message::new(format!("subject-{}", finding.subject.kind));
    page.text(&format!("{} ", phone.say(&kind)));
    page.code(&finding.subject.id);
    if let Some(place) = beside::spaces(finding, phone.audience, phone.lang) {
        page.text(&format!(", {place}"));
    }
    page.text(&format!("; {} ", phone.said("expert-rule")));
    page.code(finding.rule);
    if let Some(family) = &finding.family {
        page.text(&format!("; {} ", phone.said("expert-family")));
        page.evidence(&family.name);
        page.text(" ");
        page.code(&family.id);
        if !family.aliases.is_empty() {
            page.text(&format!(", {} ", phone.said("expert-also-sold-as")));
            page.evidence(&family.aliases.join(", "));
        }
    }
}
