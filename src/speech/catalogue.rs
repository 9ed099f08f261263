//! The catalogue: the files of each language inside the program, and how a message becomes words.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::lang::{Direction, Lang};
use super::message::{Arg, Message};

/// Names of the files that every language has.
pub const FILES: &[&str] = &[
    "checks.ftl",
    "expert.ftl",
    "findings.ftl",
    "gaps.ftl",
    "page.ftl",
    "records.ftl",
    "refusals.ftl",
    "rules.ftl",
    "signals.ftl",
    "verdict.ftl",
    "words.ftl",
];

/// The files of one language, in the order of [`FILES`].
macro_rules! files {
    ($tag:literal) => {
        &[
            include_str!(concat!("../../locales/", $tag, "/checks.ftl")),
            include_str!(concat!("../../locales/", $tag, "/expert.ftl")),
            include_str!(concat!("../../locales/", $tag, "/findings.ftl")),
            include_str!(concat!("../../locales/", $tag, "/gaps.ftl")),
            include_str!(concat!("../../locales/", $tag, "/page.ftl")),
            include_str!(concat!("../../locales/", $tag, "/records.ftl")),
            include_str!(concat!("../../locales/", $tag, "/refusals.ftl")),
            include_str!(concat!("../../locales/", $tag, "/rules.ftl")),
            include_str!(concat!("../../locales/", $tag, "/signals.ftl")),
            include_str!(concat!("../../locales/", $tag, "/verdict.ftl")),
            include_str!(concat!("../../locales/", $tag, "/words.ftl")),
        ]
    };
}

/// The text of every file of a language; none where it is not translated yet.
pub const fn sources(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => files!("en"),
        Lang::Es => files!("es"),
        Lang::Fr => files!("fr"),
        Lang::De => files!("de"),
        Lang::Pt => files!("pt"),
        Lang::It => files!("it"),
        Lang::Pl => files!("pl"),
        Lang::Ar => files!("ar"),
        Lang::Uk => files!("uk"),
    }
}

type Bundle = FluentBundle<FluentResource>;

/// One bundle a language, made when it is first spoken.
macro_rules! bundles {
    ($($lang:ident),+) => {
        fn bundle(lang: Lang) -> &'static Bundle {
            match lang {
                $(Lang::$lang => {
                    static BUNDLE: LazyLock<Bundle> = LazyLock::new(|| build(Lang::$lang));
                    &BUNDLE
                })+
            }
        }
    };
}

bundles!(En, Es, Fr, De, Pt, It, Pl, Ar, Uk);

fn build(lang: Lang) -> Bundle {
    let locale: LanguageIdentifier = lang.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    // Where a sentence runs from right to left, names in it keep their own direction.
    bundle.set_use_isolating(lang.direction() == Direction::RightToLeft);
    for source in sources(lang) {
        // What is wrong in a file is left out, and said in English; tests let no such file pass.
        let resource = FluentResource::try_new((*source).replace('\r', "")).unwrap_or_else(|(rest, _)| rest);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// Whether the English catalogue has a message, or an attribute of one ("rule-known-app.what").
pub fn has(id: &str) -> bool {
    let (id, attribute) = parts(id);
    bundle(Lang::En).get_message(id).is_some_and(|message| match attribute {
        None => message.value().is_some(),
        Some(name) => message.get_attribute(name).is_some(),
    })
}

/// Message and attribute.
fn parts(id: &str) -> (&str, Option<&str>) {
    id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)))
}

/// The words of a message: in a language, else in English, else its id. `marked`: English wording inside another language
/// stands between the characters that isolate text from left to right (U+2066 and U+2069).
pub(super) fn say(lang: Lang, message: &Message, marked: bool) -> String {
    format(lang, message, marked)
        .or_else(|| format(Lang::En, message, marked))
        .unwrap_or_else(|| message.id().to_owned())
}

/// The words of a message; `None` where the language lacks it, or one of its values.
fn format(lang: Lang, message: &Message, marked: bool) -> Option<String> {
    let bundle = bundle(lang);
    let (id, attribute) = parts(message.id());
    let found = bundle.get_message(id)?;
    let pattern = match attribute {
        None => found.value()?,
        Some(name) => found.get_attribute(name)?.value(),
    };
    let mut args = FluentArgs::new();
    for (name, arg) in message.args() {
        let value = match arg {
            Arg::Text(text) if marked && lang != Lang::En && id == "technical" => {
                FluentValue::from(format!("\u{2066}{}\u{2069}", without_isolates(text)))
            }
            Arg::Text(text) => FluentValue::from(without_isolates(text)),
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Said(message) => FluentValue::from(say(lang, message, marked)),
        };
        args.set(*name, value);
    }
    let mut errors = Vec::new();
    let words = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    errors.is_empty().then_some(words)
}

/// Whether every isolate that begins in a text ends in it, and no other ends.
fn are_paired(text: &str) -> bool {
    let mut open = 0_usize;
    for c in text.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => open = open.saturating_add(1),
            '\u{2069}' if open == 0 => return false,
            '\u{2069}' => open = open.saturating_sub(1),
            _ => {}
        }
    }
    open == 0
}

/// A text whose isolating characters are made visible where they are not in pairs: beside those that a sentence puts around
/// its values, they could end an isolate that is not theirs. Pairs are those of a sentence within the text.
fn without_isolates(text: &str) -> String {
    if are_paired(text) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\u{2066}'..='\u{2069}') {
            out.extend(c.escape_unicode());
        } else {
            out.push(c);
        }
    }
    out
}
