//! The first thing that is read: the verdict, what it means and does not mean, and what to do before acting. At most
//! 150 plain words.

use super::{Attribute, Markup, Phone, Tag, entry, heading, numbered};
use crate::render::words;

/// The summary, and under it which phone this is.
pub(super) fn summary(page: &mut Markup, phone: &Phone<'_>, id: &str) {
    let device = phone.report;
    page.element(Tag::Div, &[Attribute::Class("summary")], |page| {
        let verdict = if phone.of > 1 { numbered(phone.number, device) } else { device.verdict.message() };
        heading(page, Tag::H2, id, &phone.say(&verdict));
        page.line(Tag::P, &[Attribute::Class("lead")], &phone.say(&words::summary(device)));
        page.element(Tag::Dl, &[], |page| {
            for (label, text) in words::meaning(device, words::gaps_by_number(device)) {
                let label = if label == words::DOES_NOT { "label-means-not-long" } else { label };
                entry(page, &phone.said(label), |page| page.text(&phone.say(&text)));
            }
        });
    });
    page.element(Tag::P, &[Attribute::Class("quiet")], |page| {
        if let Some(model) = &device.device.model {
            page.evidence(model);
            page.text(" · ");
        }
        // The sentence begins with a name, which must not turn the whole of it round.
        let direction = Attribute::Fixed("dir", phone.lang.direction().as_str());
        page.line(Tag::Bdi, &[direction], &words::about(device, phone.lang));
        if let Some(serial) = device.device.serial.as_ref().filter(|_| phone.audience.sees_evidence()) {
            page.text(&format!(" · {} ", phone.said("expert-serial")));
            page.code(serial);
        }
    });
}
