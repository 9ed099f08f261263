//! The first thing that is read: the verdict, what it means and does not mean, and what to do before acting. At most
//! 150 plain words.

use super::{Attribute, Markup, Phone, Tag, entry, heading};
use crate::render::words;

/// The summary, and under it which phone this is.
pub(super) fn summary(page: &mut Markup, phone: &Phone<'_>, id: &str) {
    let device = phone.report;
    page.element(Tag::Div, &[Attribute::Class("summary")], |page| {
        let verdict = device.verdict.words();
        let text =
            if phone.of > 1 { format!("Phone {}: {verdict}", phone.number) } else { verdict.to_owned() };
        heading(page, Tag::H2, id, &text);
        page.line(Tag::P, &[Attribute::Class("lead")], &words::summary(device));
        page.element(Tag::Dl, &[], |page| {
            for (label, text) in words::meaning(device, words::gaps_by_number(device)) {
                let label = if label == words::DOES_NOT { "What it does not mean" } else { label };
                entry(page, label, |page| page.text(&text));
            }
        });
    });
    page.element(Tag::P, &[Attribute::Class("quiet")], |page| {
        if let Some(model) = &device.device.model {
            page.evidence(model);
            page.text(" · ");
        }
        page.evidence(&words::about(device));
        if let Some(serial) = device.device.serial.as_ref().filter(|_| phone.audience.sees_evidence()) {
            page.text(" · serial number ");
            page.code(serial);
        }
    });
}
