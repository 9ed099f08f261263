//! The code uses the ids of the catalogue, all of them, and holds no sentences of its own.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use stalkscan::detect::DETECTORS;
use stalkscan::detect::behaviour::SIGNALS;
use stalkscan::model::{Capability, Class, Level, Strength, Surface};
use stalkscan::speech::{Arg, Lang};

use crate::catalogue::{Shapes, of};

/// How ids begin; a text in the code that begins so is one.
const BEGINNINGS: &[&str] = &[
    "answer-",
    "capability-",
    "check-",
    "class-",
    "expert-",
    "explain-",
    "finding-",
    "footer-",
    "gaps-",
    "kind-",
    "label-",
    "level-",
    "limit-",
    "means-",
    "method-",
    "never-",
    "outcome-",
    "page-",
    "plain-",
    "role-",
    "signal-",
    "strength-",
    "subject-",
    "summary-",
    "surface-",
    "text-",
    "time-",
    "title-",
    "unread-",
    "verdict-",
];

/// Texts that begin like an id and are none: names of rules, of signals and of parts of the page.
const NO_IDS: &[&str] = &["signal-", "surface-", "level-", "finding-"];

/// Files whose texts are documentation in English, names of parts of phones, values, or what only a technician or the police
/// read: comparisons, tables and lists of files.
const WITH_TEXTS: &[&str] = &[
    "cli/regions.rs",
    "detect/behaviour/disguise.rs",
    "detect/behaviour/mod.rs",
    "detect/behaviour/signals.rs",
    "detect/management/account.rs",
    "detect/management/mod.rs",
    "render/difference.rs",
    "render/files.rs",
    "render/html/files.rs",
    "render/table.rs",
    "report/difference.rs",
    "report/difference/past.rs",
    "report/explain.rs",
    "report/methods.rs",
    "report/timeline.rs",
];

/// The texts between quotes in the code of a file, without comments and tests.
fn texts(code: &str) -> Vec<String> {
    let code = code.split("#[cfg(test)]").next().unwrap_or_default();
    let mut found = Vec::new();
    for line in code.lines().filter(|line| !line.trim_start().starts_with("//") && !line.contains("reason ="))
    {
        let mut parts = line.replace("\\\"", "'");
        while let Some((_, rest)) = parts.split_once('"') {
            // A text that goes on in the next line counts up to its end here.
            let (text, rest) = rest.split_once('"').unwrap_or((rest, ""));
            found.push(text.to_owned());
            parts = rest.to_owned();
        }
    }
    found
}

fn rust_files(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, into);
        } else if path.extension().is_some_and(|e| e == "rs")
            && path.file_name().is_none_or(|n| n != "tests.rs")
        {
            into.push(path);
        }
    }
}

/// Path and code of the modules that make reports.
fn code() -> Vec<(String, String)> {
    let source = crate::root().join("src");
    let mut files = Vec::new();
    for folder in ["detect", "report", "render", "speech"] {
        rust_files(&source.join(folder), &mut files);
    }
    files.extend(["model/words.rs", "cli/regions.rs"].map(|file| source.join(file)));
    let name = |path: &PathBuf| path.strip_prefix(&source).unwrap().to_str().unwrap().replace('\\', "/");
    files.iter().map(|path| (name(path), std::fs::read_to_string(path).unwrap())).collect()
}

/// Ids that the code makes of its vocabularies and of the data.
fn made() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    ids.extend(Class::ALL.iter().map(|class| class.message().id().to_owned()));
    ids.extend(Strength::ALL.iter().map(|strength| strength.message().id().to_owned()));
    ids.extend(Capability::ALL.iter().map(|capability| capability.message().id().to_owned()));
    ids.extend(Surface::ALL.iter().map(|surface| surface.message().id().to_owned()));
    ids.extend(Level::ALL.iter().map(|level| level.message().id().to_owned()));
    ids.extend(SIGNALS.iter().map(|signal| signal.says().id().to_owned()));
    for outcome in ["read", "partial", "not_in_format", "missing", "locked", "failed", "not_asked"] {
        ids.extend([format!("outcome-{outcome}"), format!("answer-{outcome}")]);
    }
    ids.extend(["nothing_known_found", "inconclusive"].map(|verdict| format!("verdict-{verdict}")));
    let kinds =
        ["app", "profile", "device_management", "keyboard", "vpn", "certificate", "account", "setting"];
    ids.extend(kinds.iter().chain(&["automation"]).map(|kind| format!("subject-{kind}")));
    for rule in DETECTORS {
        let words = stalkscan::detect::explain(rule.name());
        ids.extend([&words.title, &words.what, &words.matters].map(|one| one.id().to_owned()));
        ids.extend(words.innocent.iter().chain(&words.next).map(|one| one.id().to_owned()));
    }
    ids.extend(of_the_data());
    ids
}

/// Ids for words of the signature database and of facts.
fn of_the_data() -> BTreeSet<String> {
    let kinds = values("known_good.toml", "app", "kind").into_iter().map(|kind| ("kind", kind));
    let installers =
        values("installers.toml", "installer", "name").into_iter().map(|name| ("installer", name));
    let roles = ["organiser", "parent", "member"].map(|role| ("role", role.to_owned()));
    let known = |(group, words): (&str, String)| match Arg::known_or_text(group, &words) {
        Arg::Said(message) => Some(message.id().to_owned()),
        _ => None,
    };
    kinds.chain(installers).chain(roles).filter_map(known).collect()
}

/// Values of one key in a file of the signatures.
fn values(file: &str, list: &str, key: &str) -> Vec<String> {
    let text = std::fs::read_to_string(crate::root().join("signatures").join(file)).unwrap();
    let table: toml::Table = toml::from_str(&text).unwrap();
    let entries = table[list].as_array().unwrap();
    entries.iter().map(|entry| entry[key].as_str().unwrap().to_owned()).collect()
}

/// Ids that the code names and the catalogue lacks.
fn unknown(texts: &[String], catalogue: &Shapes) -> Vec<String> {
    let id = |text: &&String| {
        BEGINNINGS.iter().any(|beginning| text.starts_with(beginning))
            && !text.contains(['{', ' '])
            && !NO_IDS.contains(&text.as_str())
    };
    texts.iter().filter(id).filter(|id| !catalogue.contains_key(*id)).cloned().collect()
}

/// Ids of the catalogue that nothing uses.
fn unused(catalogue: &Shapes, used: &BTreeSet<String>) -> Vec<String> {
    catalogue.keys().filter(|id| !used.contains(*id)).cloned().collect()
}

/// Whether a text is a sentence or a good part of one: three words in a row.
fn is_sentence(text: &str) -> bool {
    let word = |part: &str| part.len() > 1 && part.chars().all(|c| c.is_alphabetic() || ",.;:'".contains(c));
    let parts: Vec<bool> = text.split(' ').map(word).collect();
    parts.windows(3).any(|three| three == [true, true, true])
}

#[test]
fn the_code_and_the_catalogue_agree() {
    let (catalogue, _) = of(Lang::En);
    let texts: Vec<String> = code().iter().flat_map(|(_, code)| texts(code)).collect();
    assert_eq!(unknown(&texts, &catalogue), Vec::<String>::new());
    let made = made();
    let lacking: Vec<&String> = made.iter().filter(|id| !catalogue.contains_key(*id)).collect();
    assert_eq!(lacking, Vec::<&String>::new());
    let mut used: BTreeSet<String> = made;
    used.extend(texts);
    used.extend(catalogue.values().flat_map(|shape| shape.uses.iter().cloned()));
    assert_eq!(unused(&catalogue, &used), Vec::<String>::new());
}

#[test]
fn no_sentence_stands_in_the_code() {
    for (file, code) in code() {
        if WITH_TEXTS.contains(&file.as_str()) {
            continue;
        }
        let sentences: Vec<String> = texts(&code).into_iter().filter(|text| is_sentence(text)).collect();
        assert_eq!(sentences, Vec::<String>::new(), "{file}");
    }
}

#[test]
fn planted_faults_are_found() {
    let (mut catalogue, _) = of(Lang::En);
    let planted = "let says = Message::new(\"signal-no-such-reason\");";
    assert_eq!(unknown(&texts(planted), &catalogue), ["signal-no-such-reason"]);
    assert!(unknown(&texts("// \"signal-no-such-reason\""), &catalogue).is_empty());
    let used: BTreeSet<String> = catalogue.keys().cloned().collect();
    catalogue.insert("page-nobody-says".to_owned(), crate::catalogue::Shape::default());
    assert_eq!(unused(&catalogue, &used), ["page-nobody-says"]);
    assert!(texts("title: \"An app was found here\".to_owned(),").iter().any(|text| is_sentence(text)));
    assert!(!is_sentence("signal-no-icon") && !is_sentence("{}: {name} ({at})"));
}
