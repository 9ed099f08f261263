//! The languages of the reports.

use super::catalogue;
use super::message::Message;

/// A language of the reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Lang {
    /// English, in which every sentence is written first.
    #[default]
    En,
    /// Spanish.
    Es,
    /// French.
    Fr,
    /// German.
    De,
    /// Portuguese.
    Pt,
    /// Italian.
    It,
    /// Polish.
    Pl,
    /// Arabic.
    Ar,
    /// Ukrainian.
    Uk,
}

/// Which way a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// The value of the attribute `dir` of HTML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

impl Lang {
    /// Every language, English first.
    pub const ALL: &'static [Self] =
        &[Self::En, Self::Es, Self::Fr, Self::De, Self::Pt, Self::It, Self::Pl, Self::Ar, Self::Uk];

    /// Its tag (BCP 47).
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Es => "es",
            Self::Fr => "fr",
            Self::De => "de",
            Self::Pt => "pt",
            Self::It => "it",
            Self::Pl => "pl",
            Self::Ar => "ar",
            Self::Uk => "uk",
        }
    }

    /// The name that it gives itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Es => "español",
            Self::Fr => "français",
            Self::De => "Deutsch",
            Self::Pt => "português",
            Self::It => "italiano",
            Self::Pl => "polski",
            Self::Ar => "العربية",
            Self::Uk => "українська",
        }
    }

    /// Which way it is written.
    pub const fn direction(self) -> Direction {
        match self {
            Self::Ar => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }

    /// Whether somebody who speaks it has read its sentences. A report in another language says that nobody did.
    pub const fn is_reviewed(self) -> bool {
        matches!(self, Self::En)
    }

    /// Whether its sentences are in this program. Where they are not, [`Lang::say`] speaks English.
    pub const fn is_there(self) -> bool {
        !catalogue::sources(self).is_empty()
    }

    /// The language of a tag such as "de", "de-AT" or "pt_BR.UTF-8"; `None` when there is none for it.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let first = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        // The locales of a system that was told no language.
        if matches!(first, "C" | "POSIX") {
            return Some(Self::En);
        }
        Self::ALL.iter().copied().find(|lang| first.eq_ignore_ascii_case(lang.tag()) && lang.is_there())
    }

    /// The words of a message: in this language, else in English, else its id.
    pub fn say(self, message: &Message) -> String {
        catalogue::say(self, message, false)
    }

    /// The same for a page that can set off English wording inside another language: it stands between U+2066 and U+2069.
    pub fn say_marked(self, message: &Message) -> String {
        catalogue::say(self, message, true)
    }

    /// The words of a message without values.
    pub fn id(self, id: &'static str) -> String {
        self.say(&Message::new(id))
    }

    /// Several texts as a list inside a sentence.
    pub fn list<T: AsRef<str>>(self, items: impl IntoIterator<Item = T>) -> String {
        let items: Vec<T> = items.into_iter().collect();
        let texts: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
        texts.join(&self.id("list-comma"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_of_systems_are_known() {
        for (tag, lang) in [
            ("en", Some(Lang::En)),
            ("en-GB", Some(Lang::En)),
            ("EN_us.UTF-8", Some(Lang::En)),
            ("C", Some(Lang::En)),
            ("C.UTF-8", Some(Lang::En)),
            ("POSIX", Some(Lang::En)),
            ("", None),
            ("tlh", None),
            ("english", None),
        ] {
            assert_eq!(Lang::of_tag(tag), lang, "{tag}");
        }
        for lang in Lang::ALL.iter().filter(|lang| lang.is_there()) {
            assert_eq!(Lang::of_tag(lang.tag()), Some(*lang));
        }
    }
}
