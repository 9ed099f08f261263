//! The language of a report: the one asked for, else that of the system, else English.

use super::exit::Failure;
use crate::speech::Lang;
use crate::text::printable;

/// The language for `--lang`, or without it the first language of the system that there are sentences for.
pub(super) fn chosen(asked: Option<&str>) -> Result<Lang, Failure> {
    match asked {
        None => Ok(first_known(sys_locale::get_locales())),
        Some(tag) => Lang::of_tag(tag).ok_or_else(|| {
            Failure::usage(
                format!("there is no report in the language \"{}\"", printable(tag)),
                format!("languages: {}", known()),
            )
        }),
    }
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
}
