//! The list of apps worth recognising: one row an app with every reason, so that a reader is asked once about each and never
//! counts one app twice.

use super::audience::Audience;
use super::{beside, reasons};
use crate::report::FindingReport;
use crate::speech::{Arg, Lang, Message};

/// What the list is and how long it is.
pub(super) fn heading(apps: usize) -> Message {
    Message::new("recognise-apps").number("count", apps)
}

/// What to ask about each row; and where names stand that this reader does not see.
pub(super) fn questions(apps: &[&FindingReport], audience: Audience) -> Vec<Message> {
    let nameless = !audience.sees_evidence() && apps.iter().any(|app| app.subject.name.is_none());
    let elsewhere = nameless.then(|| Message::new("recognise-names-elsewhere"));
    std::iter::once(Message::new("recognise-ask")).chain(elsewhere).collect()
}

/// The rows, in order. Apps without a name, of whom a reader who sees no ids would read the same, share a row that counts them.
pub(super) fn rows(apps: &[&FindingReport], audience: Audience, lang: Lang) -> Vec<String> {
    let mut rows: Vec<(bool, String, usize)> = Vec::new();
    for app in apps {
        let nameless = !audience.sees_evidence() && app.subject.name.is_none();
        let reasons = told_of(app, audience, lang);
        match rows.iter_mut().find(|(other, same, _)| nameless && *other && *same == reasons) {
            Some((_, _, count)) => *count = count.saturating_add(1),
            None if nameless => rows.push((true, reasons, 1)),
            None => rows.push((false, row(app, audience, lang), 1)),
        }
    }
    let told = |(nameless, text, count): (bool, String, usize)| {
        if !nameless {
            return text;
        }
        let app = Message::new("recognise-unnamed").number("count", count);
        lang.say(&Message::new("recognise-row").said("app", app).text("reasons", text))
    };
    rows.into_iter().map(told).collect()
}

/// One app with its reasons.
pub(super) fn row(app: &FindingReport, audience: Audience, lang: Lang) -> String {
    let (id, name) = (app.subject.id.as_str(), app.subject.name.as_ref());
    let called = match name {
        Some(name) if audience.sees_evidence() => Arg::Text(format!("{id} (\"{name}\")")),
        Some(name) => Arg::Text(format!("\"{name}\"")),
        None if audience.sees_evidence() => Arg::Text(id.to_owned()),
        None => Arg::Said(Message::new("recognise-unnamed").number("count", 1)),
    };
    let row = Message::new("recognise-row").with("app", called);
    lang.say(&row.text("reasons", told_of(app, audience, lang)))
}

/// Whose app it is where the phone has several users, then every reason, the heaviest first.
fn told_of(app: &FindingReport, audience: Audience, lang: Lang) -> String {
    let place = beside::spaces(app, audience, lang);
    let told: Vec<String> = place.into_iter().chain(reasons::every(app, audience, lang)).collect();
    told.join(&lang.id("list-semicolon"))
}
