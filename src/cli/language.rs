//! The language of a report and of the screen: the one asked for, else that of the system, else English.

use std::ffi::OsString;
use std::sync::OnceLock;

use super::exit::Failure;
use crate::speech::{Lang, Message};
use crate::text::printable;

/// The language for `--lang`, or without it the first language of the system that there are sentences for.
pub(super) fn chosen(asked: Option<&str>) -> Result<Lang, Failure> {
    match asked {
        None => Ok(first_known(sys_locale::get_locales())),
        Some(tag) => Lang::of_tag(tag).ok_or_else(|| {
            Failure::usage(
                Message::new("refused-no-language").text("name", printable(tag)),
                Message::new("next-languages").text("names", known()),
            )
        }),
    }
}

/// The language in which refusals and questions are said, for the life of the program.
static SPOKEN: OnceLock<Lang> = OnceLock::new();

/// Chooses it. Only the first choice counts.
pub(super) fn speak(lang: Lang) {
    SPOKEN.get_or_init(|| lang);
}

/// The language in which refusals and questions are said.
pub(super) fn spoken() -> Lang {
    SPOKEN.get().copied().unwrap_or_default()
}

/// The language that arguments ask for, which may be wrong in every other way; else that of the system.
pub(super) fn of_screen(arguments: &[OsString]) -> Lang {
    asked(arguments).unwrap_or_else(|| first_known(sys_locale::get_locales()))
}

fn asked(arguments: &[OsString]) -> Option<Lang> {
    let mut words = arguments.iter().map(|word| word.to_string_lossy()).take_while(|word| word != "--");
    while let Some(word) = words.next() {
        let tag = match word.strip_prefix("--lang") {
            Some("") => words.next()?.into_owned(),
            Some(rest) => rest.strip_prefix('=').map(str::to_owned).unwrap_or_default(),
            None => continue,
        };
        if let Some(lang) = Lang::of_tag(&tag) {
            return Some(lang);
        }
    }
    None
}

fn first_known(tags: impl Iterator<Item = String>) -> Lang {
    tags.into_iter().find_map(|tag| Lang::of_tag(&tag)).unwrap_or_default()
}

/// Every language with its own name.
fn known() -> String {
    let there = Lang::ALL.iter().filter(|lang| lang.is_there());
    let named: Vec<String> = there.map(|lang| format!("{} ({})", lang.tag(), lang.own_name())).collect();
    named.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_language_with_sentences_counts() {
        let of = |tags: &[&str]| first_known(tags.iter().map(|tag| (*tag).to_owned()));
        assert_eq!(of(&[]), Lang::En);
        assert_eq!(of(&["tlh", "en-GB"]), Lang::En);
        assert_eq!(of(&["C", "de-AT"]), Lang::En);
        assert!(chosen(Some("tlh")).is_err_and(|failure| failure.hint.contains("en (English)")));
        assert!(chosen(Some("en-GB")).is_ok_and(|lang| lang == Lang::En));
    }
    #[test]
    fn the_screen_follows_the_arguments_however_wrong_they_are() {
        let of = |words: &[&str]| asked(&words.iter().map(OsString::from).collect::<Vec<_>>());
        assert_eq!(of(&["stalkscan", "--lang", "de", "--no-such-option"]), Some(Lang::De));
        assert_eq!(of(&["stalkscan", "scan", "--lang=ar-EG"]), Some(Lang::Ar));
        assert_eq!(of(&["stalkscan", "--lang", "tlh", "x"]), None);
        assert_eq!(of(&["stalkscan", "--lang"]), None);
        assert_eq!(of(&["stalkscan", "--language=de", "--", "--lang=de"]), None);
    }
}
