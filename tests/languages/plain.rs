//! No language uses a banned word, and English is as easy to read as a report for everybody has to be.

use std::collections::BTreeMap;

use stalkscan::report::build::BANNED_WORDS;
use stalkscan::speech::Lang;

use crate::catalogue::{Shapes, of};
use crate::reading::grade;

/// Words from which on the grade of a single message means anything.
const WORDS: usize = 12;
/// Hardest message, in years of school.
const HARDEST: f64 = 9.0;
/// The catalogue as a whole.
const WHOLE: f64 = 6.0;

/// Lists of `locales/banned.toml` by tag.
fn banned() -> BTreeMap<String, Vec<String>> {
    toml::from_str(&std::fs::read_to_string(crate::root().join("locales/banned.toml")).unwrap()).unwrap()
}

/// Whether `text` holds the banned words, as whole words; a star at their end matches any ending.
fn holds(text: &str, banned: &str) -> bool {
    let (text, banned) = (text.to_lowercase(), banned.to_lowercase());
    let (stem, open) = banned.strip_suffix('*').map_or((banned.as_str(), false), |stem| (stem, true));
    text.match_indices(stem).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + stem.len()..].chars().next();
        !before.is_some_and(char::is_alphabetic) && (open || !after.is_some_and(char::is_alphabetic))
    })
}

/// Messages with banned words.
fn accusing(catalogue: &Shapes, list: &[String]) -> Vec<String> {
    let mut faults = Vec::new();
    for (id, shape) in catalogue {
        for banned in list {
            if shape.forms.iter().any(|form| holds(form, banned)) {
                faults.push(format!("{id}: {banned:?}"));
            }
        }
    }
    faults
}

/// A text without names of menus ("Settings > General"), which nobody can make easier.
fn without_menus(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let name = |at: usize| {
        words.get(at).is_some_and(|word| *word == "&" || *word == ">" || word.starts_with(char::is_uppercase))
    };
    let menu = |at: usize| {
        let mut low = at;
        while low > 0 && name(low - 1) {
            low -= 1;
        }
        let mut high = at;
        while name(high + 1) {
            high += 1;
        }
        name(at) && words[low..=high.min(words.len() - 1)].contains(&">")
    };
    let kept: Vec<&str> = (0..words.len()).filter(|at| !menu(*at)).map(|at| words[at]).collect();
    kept.join(" ")
}

/// Files for technicians and the police, and why a copy cannot be read, which is told in the terms of files and formats, or
/// nobody could mend it.
const EXPERT: [&str; 3] = ["expert.ftl", "gaps.ftl", "records.ftl"];

/// Messages for the person whose phone it is.
fn for_the_person(catalogue: &Shapes) -> impl Iterator<Item = (&String, String)> {
    let shown = catalogue.iter().filter(|(_, shape)| !EXPERT.contains(&shape.file));
    shown.flat_map(|(id, shape)| shape.forms.iter().map(move |form| (id, without_menus(form))))
}

fn words(text: &str) -> usize {
    text.split_whitespace().count()
}

/// Messages with their grades, hardest first.
fn graded(catalogue: &Shapes) -> Vec<(f64, String)> {
    let long = for_the_person(catalogue).filter(|(_, text)| words(text) >= WORDS);
    let mut graded: Vec<(f64, String)> =
        long.map(|(id, text)| (grade(&text), format!("{id}: {text}"))).collect();
    graded.sort_by(|a, b| b.0.total_cmp(&a.0));
    graded
}

/// Messages that are harder than the aim.
fn hard(catalogue: &Shapes) -> Vec<String> {
    let hard = graded(catalogue).into_iter().filter(|(grade, _)| *grade > HARDEST);
    hard.map(|(grade, text)| format!("{grade:.1} {text}")).collect()
}

#[test]
fn no_language_accuses_promises_or_orders() {
    let banned = banned();
    for lang in Lang::ALL {
        let list = banned.get(lang.tag()).unwrap_or_else(|| panic!("no banned words for {lang:?}"));
        assert!(list.len() >= 12, "{lang:?}: too few banned words");
        let (catalogue, _) = of(*lang);
        assert_eq!(accusing(&catalogue, list), Vec::<String>::new(), "{lang:?}");
    }
    for word in BANNED_WORDS {
        assert!(banned["en"].iter().any(|one| one.trim_end_matches('*') == *word), "{word}");
    }
}

#[test]
fn english_is_easy_to_read() {
    let (catalogue, _) = of(Lang::En);
    println!("hardest message: {:?}", graded(&catalogue).first());
    assert_eq!(hard(&catalogue), Vec::<String>::new());
    let sentences: Vec<String> =
        for_the_person(&catalogue).map(|(_, text)| text).filter(|text| words(text) >= 8).collect();
    let whole = grade(&sentences.join(". "));
    println!("{} sentences for the person: grade {whole:.1}", sentences.len());
    assert!(sentences.len() > 250 && whole <= WHOLE, "grade {whole}");
}

#[test]
fn planted_faults_are_found() {
    let plant = |text: &str| {
        let (mut catalogue, _) = of(Lang::En);
        catalogue.get_mut("summary-strong").unwrap().forms = vec![text.to_owned()];
        catalogue
    };
    let list = &banned()["en"];
    assert!(accusing(&plant("Keep it in a place that is known."), list).is_empty());
    for text in
        ["This phone is infected.", "Your phone is safe now.", "You must remove the app.", "Victims know."]
    {
        assert_eq!(accusing(&plant(text), list).len(), 1, "{text}");
    }
    for (tag, text) in
        [("de", "Ihr Partner war das."), ("fr", "Le téléphone est piraté."), ("ar", "الهاتف مخترق")]
    {
        let catalogue = plant(text);
        assert!(!accusing(&catalogue, &banned()[tag]).is_empty(), "{text}");
    }
    let long = "Notwithstanding administrative considerations, organisational responsibilities necessitate a \
                comprehensive examination of additional telecommunication infrastructure.";
    assert_eq!(hard(&plant(long)).len(), 1);
    assert!(holds("Is it SAFE?", "safe") && !holds("Safety Check, safely", "safe"));
    assert_eq!(without_menus("on it, Settings > General > VPN & Device shows what"), "on it, shows what");
}
