//! What was and was not checked, question by question.

use std::collections::BTreeSet;

use super::{Attribute, Markup, Phone, Tag, heading};
use crate::model::{Outcome, Surface};
use crate::render::words;
use crate::report::SurfaceReport;

/// The table, the files that it was answered from, and what no copy of a phone can show.
pub(super) fn coverage(page: &mut Markup, phone: &Phone<'_>) {
    heading(page, Tag::H3, &phone.id("checked"), "What was checked");
    let files: BTreeSet<&str> = if phone.audience.sees_evidence() {
        phone.report.coverage.iter().flat_map(|entry| entry.files.iter().map(String::as_str)).collect()
    } else {
        BTreeSet::new()
    };
    page.element(Tag::Table, &[], |page| {
        page.line(Tag::Caption, &[], "Parts of the phone, and whether this copy tells about them");
        page.element(Tag::Thead, &[], |page| {
            page.element(Tag::Tr, &[], |page| {
                for head in ["Part", "Answer"] {
                    page.line(Tag::Th, &[Attribute::Fixed("scope", "col")], head);
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
        heading(page, Tag::H4, &phone.id("files"), "Files that were read");
        page.element(Tag::Ol, &[], |page| {
            for file in &files {
                page.element(Tag::Li, &[], |page| page.code(file));
            }
        });
    }
    page.element(Tag::P, &[], |page| {
        page.line(Tag::Strong, &[], "What no copy can show: ");
        page.text(words::never_visible(phone.report.platform));
    });
}

fn row(page: &mut Markup, phone: &Phone<'_>, entry: &SurfaceReport, files: &BTreeSet<&str>) {
    let needed = phone.report.unanswered.contains(&entry.surface);
    page.line(Tag::Th, &[Attribute::Fixed("scope", "row")], &words::upper_first(entry.surface.plain()));
    page.element(Tag::Td, &[], |page| {
        let mut answer = words::outcome(&entry.outcome).to_owned();
        if (entry.surface, &entry.outcome) == (Surface::InstalledApps, &Outcome::Read) {
            answer = format!("{answer}: {} apps", phone.report.inventory.apps);
        }
        if needed {
            answer.push_str(". Nothing found here means little.");
            page.line(Tag::Strong, &[], &answer);
        } else {
            page.text(&answer);
        }
        if !phone.audience.sees_evidence() {
            return;
        }
        if let Some(why) = &entry.why {
            page.element(Tag::P, &[], |page| page.evidence(why));
        }
        let numbers: Vec<String> = files
            .iter()
            .zip(1_usize..)
            .filter(|(file, _)| entry.files.iter().any(|read| read == *file))
            .map(|(_, number)| number.to_string())
            .collect();
        // With a single file there is nothing to tell apart.
        if !numbers.is_empty() && files.len() > 1 {
            let word = if numbers.len() == 1 { "file" } else { "files" };
            page.line(Tag::Span, &[Attribute::Class("place")], &format!("{word} {}", numbers.join(", ")));
        }
    });
}
