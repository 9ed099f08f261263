//! What was and was not checked, question by question.

use std::collections::BTreeSet;

use super::{Attribute, Markup, Phone, Tag, heading};
use crate::model::{Outcome, Surface};
use crate::render::words;
use crate::report::SurfaceReport;
use crate::speech::Message;

/// The table, the files that it was answered from, and what no copy of a phone can show.
pub(super) fn coverage(page: &mut Markup, phone: &Phone<'_>) {
    heading(page, Tag::H3, &phone.id("checked"), &phone.said("page-checked"));
    let files: BTreeSet<&str> = if phone.audience.sees_evidence() {
        phone.report.coverage.iter().flat_map(|entry| entry.files.iter().map(String::as_str)).collect()
    } else {
        BTreeSet::new()
    };
    page.element(Tag::Table, &[], |page| {
        page.line(Tag::Caption, &[], &phone.said("page-parts"));
        page.element(Tag::Thead, &[], |page| {
            page.element(Tag::Tr, &[], |page| {
                for head in ["page-part", "page-answer"] {
                    page.line(Tag::Th, &[Attribute::Fixed("scope", "col")], &phone.said(head));
                }
            });
        });
        page.element(Tag::Tbody, &[], |page| {
            for entry in &phone.report.coverage {
                page.element(Tag::Tr, &[], |page| row(page, phone, entry, &files));
            }
        });
    });
    if !files.is_empty() {
        heading(page, Tag::H4, &phone.id("files"), &phone.said("expert-files"));
        page.element(Tag::Ol, &[], |page| {
            for file in &files {
                page.element(Tag::Li, &[], |page| page.code(file));
            }
        });
    }
    page.element(Tag::P, &[], |page| {
        page.line(Tag::Strong, &[], &format!("{} ", phone.said("page-no-copy-shows")));
        page.text(&phone.said(words::never_visible(phone.report.platform)));
    });
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
        if !phone.audience.sees_evidence() {
            return;
        }
        if let Some(why) = &entry.said {
            page.element(Tag::P, &[], |page| page.told(&phone.say(why)));
        }
        let numbers: Vec<String> = files
            .iter()
            .zip(1_usize..)
            .filter(|(file, _)| entry.files.iter().any(|read| read == *file))
            .map(|(_, number)| number.to_string())
            .collect();
        // With a single file there is nothing to tell apart.
        if !numbers.is_empty() && files.len() > 1 {
            let place = Message::new("expert-place-files").number("count", numbers.len());
            let place = place.text("numbers", phone.lang.list(numbers));
            page.line(Tag::Span, &[Attribute::Class("place")], &phone.say(&place));
        }
    });
}
