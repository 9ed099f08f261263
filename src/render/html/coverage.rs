//! What was and was not checked, question by question.

use std::collections::BTreeSet;

use super::{Attribute, Markup, Phone, Tag, heading};
use crate::model::{Outcome, Surface};
use crate::render::{beside, words};
use crate::report::SurfaceReport;
use crate::speech::Message;

/// The table, the files that it was answered from, and what no copy of a phone can show.
pub(super) fn coverage(page: &mut Markup, phone: &Phone<'_>) {
    heading(page, Tag::H3, &phone.id("checked"), &phone.said("page-checked"));
    if phone.audience.sees_evidence() {
        by_question(page, phone);
    } else {
        let class = [Attribute::Class("answers")];
        table(page, phone, &class, ["page-answer", "page-parts-short"], |page| by_answer(page, phone));
    }
    page.element(Tag::P, &[], |page| {
        page.line(Tag::Strong, &[], &format!("{} ", phone.said("page-no-copy-shows")));
        page.text(&phone.said(words::never_visible(phone.report.platform)));
    });
}

fn table(
    page: &mut Markup,
    phone: &Phone<'_>,
    class: &[Attribute<'_>],
    heads: [&'static str; 2],
    rows: impl FnOnce(&mut Markup),
) {
    page.element(Tag::Table, class, |page| {
        page.line(Tag::Caption, &[], &phone.said("page-parts"));
        page.element(Tag::Thead, &[], |page| {
            page.element(Tag::Tr, &[], |page| {
                for head in heads {
                    page.line(Tag::Th, &[Attribute::Fixed("scope", "col")], &phone.said(head));
                }
            });
        });
        page.element(Tag::Tbody, &[], rows);
    });
}

/// A row a question, with the files that answer it.
fn by_question(page: &mut Markup, phone: &Phone<'_>) {
    let files: BTreeSet<&str> =
        phone.report.coverage.iter().flat_map(|entry| entry.files.iter().map(String::as_str)).collect();
    table(page, phone, &[], ["page-part", "page-answer"], |page| {
        for entry in &phone.report.coverage {
            page.element(Tag::Tr, &[], |page| row(page, phone, entry, &files));
        }
    });
    if files.is_empty() {
        return;
    }
    heading(page, Tag::H4, &phone.id("files"), &phone.said("expert-files"));
    page.element(Tag::Ol, &[], |page| {
        for file in &files {
            page.element(Tag::Li, &[], |page| page.code(file));
        }
    });
}

/// A row an answer: two dozen rows that mostly say the same are no help to a frightened person. Questions that keep the
/// verdict open stand in rows of their own.
fn by_answer(page: &mut Markup, phone: &Phone<'_>) {
    let mut rows: Vec<(Message, bool, Vec<String>)> = Vec::new();
    for entry in &phone.report.coverage {
        let needed = phone.report.unanswered.contains(&entry.surface);
        let answer = words::outcome(&entry.outcome);
        let part = match (entry.surface, &entry.outcome) {
            (Surface::InstalledApps, Outcome::Read) => {
                phone.say(&Message::new("page-apps").number("apps", phone.report.inventory.apps))
            }
            _ => phone.say(&entry.surface.message()),
        };
        match rows.iter_mut().find(|(known, open, _)| *known == answer && *open == needed) {
            Some((_, _, parts)) => parts.push(part),
            None => rows.push((answer, needed, vec![part])),
        }
    }
    // What was read first, then what keeps the verdict open.
    rows.sort_by_key(|(answer, needed, _)| (answer.id() != "outcome-read", !needed));
    for (answer, needed, parts) in rows {
        let answer = if needed { Message::new("page-means-little").said("answer", answer) } else { answer };
        page.element(Tag::Tr, &[], |page| {
            page.line(Tag::Th, &[Attribute::Fixed("scope", "row")], &phone.say(&answer));
            page.line(Tag::Td, &[], &words::upper_first(&phone.lang.list(parts)));
        });
    }
}

fn row(page: &mut Markup, phone: &Phone<'_>, entry: &SurfaceReport, files: &BTreeSet<&str>) {
    let needed = phone.report.unanswered.contains(&entry.surface);
    let part = phone.say(&entry.surface.message());
    page.line(Tag::Th, &[Attribute::Fixed("scope", "row")], &words::upper_first(&part));
    page.element(Tag::Td, &[], |page| {
        let mut answer = words::outcome(&entry.outcome);
        if (entry.surface, &entry.outcome) == (Surface::InstalledApps, &Outcome::Read) {
            answer = Message::new("page-read-apps").number("apps", phone.report.inventory.apps);
        }
        if needed {
            answer = Message::new("page-means-little").said("answer", answer);
            page.line(Tag::Strong, &[], &phone.say(&answer));
        } else {
            page.text(&phone.say(&answer));
        }
        if let Some(why) = &entry.said {
            page.element(Tag::P, &[], |page| page.told(why, phone.lang));
        }
        // With a single file there is nothing to tell apart.
        if let Some(place) = beside::file_numbers(entry, files, phone.lang).filter(|_| files.len() > 1) {
            page.line(Tag::Span, &[Attribute::Class("place")], &phone.say(&place));
        }
    });
}
