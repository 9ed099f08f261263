//! Words and letters: nobody is accused, nothing pretends to be something else, no template text is left.

use super::Pen;
use crate::model::words::BANNED_WORDS;
use crate::signature::load::{FamilyFile, Files};

/// What a template holds where something has to be filled in.
pub(crate) const FILL_IN: &str = "FILL-IN";

/// Our own sentences in a family: place and text. Names of apps are theirs, not ours.
fn sentences(family: &FamilyFile) -> Vec<(Option<&std::ops::Range<usize>>, &str)> {
    let head = &family.head;
    let own = [("note", &head.note), ("withdrawn", &head.withdrawn), ("unmatchable", &head.unmatchable)];
    let mut found: Vec<_> =
        own.iter().filter_map(|(key, text)| Some((family.key(key), text.as_deref()?))).collect();
    found.push((family.key("name"), &head.name));
    found.extend(head.aliases.iter().map(|alias| (family.key("aliases"), alias.as_str())));
    for placed in &family.indicators {
        let texts = [&placed.value.note, &placed.value.withdrawn];
        found.extend(texts.into_iter().flatten().map(|text| (Some(&placed.span), text.as_str())));
    }
    found
}

pub(super) fn banned(files: &Files, pen: &mut Pen<'_>) {
    let hint = "say what it is and does; reports accuse nobody and promise nothing";
    for family in &files.families {
        for (span, text) in sentences(family) {
            let text = text.to_lowercase();
            for word in BANNED_WORDS.iter().filter(|word| text.contains(*word)) {
                pen.note(&family.file, span, &format!("says \"{word}\""), hint);
            }
        }
    }
    for (file, placed) in files.plain_words.iter().map(|placed| ("payload_types.toml", placed)) {
        let text = placed.value.to_lowercase();
        for word in BANNED_WORDS.iter().filter(|word| text.contains(*word)) {
            pen.note(file, Some(&placed.span), &format!("says \"{word}\""), hint);
        }
    }
}

/// Letters of other scripts that are drawn like Latin ones, and characters that are not drawn at all.
fn is_look_alike(c: char) -> bool {
    crate::text::is_hostile(c)
        || matches!(c,
            '\u{370}'..='\u{52f}'       // Greek, Cyrillic
            | '\u{530}'..='\u{58f}'     // Armenian
            | '\u{13a0}'..='\u{13ff}'   // Cherokee
            | '\u{2000}'..='\u{200f}'   // spaces of other widths
            | '\u{ff00}'..='\u{ffef}'   // full-width forms
            | '\u{1d400}'..='\u{1d7ff}' // mathematical letters
        )
}

/// A text that is written in Latin letters but for some that look like it. Names in another script are fine.
fn disguised(text: &str) -> Option<char> {
    let latin = text.chars().any(|c| c.is_ascii_alphabetic());
    text.chars().find(|c| is_look_alike(*c) && (latin || crate::text::is_hostile(*c)))
}

pub(super) fn look_alike(files: &Files, pen: &mut Pen<'_>) {
    let hint = "type the letter anew: a look-alike never equals what stands on a phone";
    for family in &files.families {
        let values = family.indicators.iter().map(|i| (&i.span, i.value.value.as_str()));
        let lists =
            family.bulk.iter().flat_map(|b| b.value.values.iter().map(|text| (&b.span, text.as_str())));
        for (span, text) in values.chain(lists) {
            if let Some(c) = text.chars().find(|c| !c.is_ascii()) {
                let message = format!(
                    "U+{:04X} in `{}` is no ASCII letter",
                    u32::from(c),
                    crate::text::printable(text)
                );
                pen.written(&family.file, span, text, (&message, hint));
            }
        }
        for (span, text) in sentences(family) {
            if let Some(c) = disguised(text) {
                let message =
                    format!("U+{:04X} looks like another letter or is not seen at all", u32::from(c));
                pen.note(&family.file, span, &message, hint);
            }
        }
    }
}

pub(super) fn template(files: &Files, pen: &mut Pen<'_>) {
    for family in &files.families {
        let head = &family.head;
        let mut texts = sentences(family);
        texts.extend(head.fixtures.iter().map(|f| (family.key("fixture"), f.recipe.as_str())));
        for placed in &family.indicators {
            let own = [&placed.value.value, &placed.value.source];
            texts.extend(own.map(|text| (Some(&placed.span), text.as_str())));
        }
        for (span, text) in texts.iter().filter(|(_, text)| text.contains(FILL_IN)) {
            let message = format!("{FILL_IN} is left of the template");
            let hint = "fill it in, or remove the part";
            match span {
                Some(span) => pen.written(&family.file, span, text, (&message, hint)),
                None => pen.note(&family.file, None, &message, hint),
            }
        }
    }
}
