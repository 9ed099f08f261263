//! What stands beside one finding or one answer: its level, where on the phone it is, what its parts are, which files.

use std::collections::BTreeSet;

use super::audience::Audience;
use crate::report::product::Product;
use crate::report::{FindingReport, SpaceKind, SurfaceReport};
use crate::speech::{Arg, Lang, Message};

/// The level of a finding as a number and in words.
pub(super) fn level(finding: &FindingReport) -> Message {
    let level = usize::from(finding.level.number());
    Message::new("expert-level").number("level", level).said("words", finding.level.message())
}

/// The spaces of the phone that an app is in, where it is in another than the main one; with their numbers for a reader of
/// evidence.
pub(super) fn spaces(finding: &FindingReport, audience: Audience, lang: Lang) -> Option<String> {
    let mut told: Vec<String> = Vec::new();
    for space in &finding.subject.spaces {
        let words = Message::new(match space.kind {
            SpaceKind::Main => "space-main",
            SpaceKind::Work => "space-work",
            SpaceKind::Private => "space-private",
            SpaceKind::SecureFolder => "space-secure-folder",
            SpaceKind::Copies => "space-copies",
            SpaceKind::Guest => "space-guest",
            SpaceKind::Person => "space-person",
            SpaceKind::Other => "space-other",
        });
        let words = if audience.sees_evidence() {
            Message::new("expert-space").said("space", words).text("user", space.user.to_string())
        } else {
            words
        };
        let words = lang.say(&words);
        if !told.contains(&words) {
            told.push(words);
        }
    }
    (!told.is_empty()).then(|| lang.list(told))
}

/// What a part of a product is. Why a profile matters that enrols the phone is said of the enrolment beside it, and once more
/// only to a reader of evidence.
pub(super) fn part_explanation(part: &FindingReport, product: &Product<'_>, audience: Audience) -> Message {
    let whole = &part.said.explanation;
    let enrolment = product.all().any(|other| other.subject.kind == "device_management");
    let short = part.subject.kind == "profile" && enrolment && !audience.sees_evidence();
    let what = whole.args().iter().find_map(|(name, arg)| match arg {
        Arg::Said(what) if *name == "what" => Some(what.clone()),
        _ => None,
    });
    what.filter(|_| short && whole.id() == "explain-rule").unwrap_or_else(|| whole.clone())
}

/// The files of an answer by their numbers in the list of files, runs of them by the first and the last: an adb backup has one
/// for each app.
pub(super) fn file_numbers(entry: &SurfaceReport, files: &BTreeSet<&str>, lang: Lang) -> Option<Message> {
    let read: BTreeSet<&str> = entry.files.iter().map(String::as_str).collect();
    let own = files.iter().zip(1_usize..).filter(|(file, _)| read.contains(*file));
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for number in own.map(|(_, number)| number) {
        match runs.last_mut() {
            Some((_, last)) if last.saturating_add(1) == number => *last = number,
            _ => runs.push((number, number)),
        }
    }
    let count = runs.iter().map(|(first, last)| last.saturating_sub(*first).saturating_add(1)).sum();
    let told = runs.iter().flat_map(|(first, last)| match last.saturating_sub(*first) {
        0 => vec![first.to_string()],
        1 => vec![first.to_string(), last.to_string()],
        _ => vec![format!("{first}–{last}")],
    });
    let numbers = lang.list(told);
    (!runs.is_empty())
        .then(|| Message::new("expert-place-files").number("count", count).text("numbers", numbers))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Outcome, Surface};

    #[test]
    fn runs_of_files_are_told_by_their_ends() {
        let files: Vec<String> = (1..=9).map(|number| format!("file {number}")).collect();
        let listed: BTreeSet<&str> = files.iter().map(String::as_str).collect();
        let told = |wanted: &[usize]| {
            let read = wanted.iter().map(|number| format!("file {number}")).collect();
            let (surface, outcome) = (Surface::Permissions, Outcome::Read);
            let entry = SurfaceReport { surface, outcome, files: read, why: None, said: None };
            file_numbers(&entry, &listed, Lang::En).map(|place| Lang::En.say(&place))
        };
        assert_eq!(told(&[]), None);
        assert_eq!(told(&[4]).unwrap(), "file 4");
        assert_eq!(told(&[1, 2, 4, 5, 6, 9]).unwrap(), "files 1, 2, 4–6, 9");
    }
}
