//! The code uses the ids of the catalogue, all of them, and holds no sentences of its own.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use stalkscan::detect::behaviour::SIGNALS;
use stalkscan::detect::{DETECTORS, behaviour_ios};
use stalkscan::model::{Capability, Class, Level, Strength, Surface};
use stalkscan::report::explain::EXIT_CODES;
use stalkscan::source::FORMATS;
use stalkscan::speech::{Arg, Lang};

use crate::catalogue::{Shapes, of};

/// How ids begin; a text in the code that begins so is one.
const BEGINNINGS: &[&str] = &[
    "answer-",
    "ask-",
    "at-",
    "axis-",
    "bundle-",
    "capability-",
    "check-",
    "class-",
    "compare-",
    "event-",
    "exit-code-",
    "expert-",
    "explain-",
    "fault-",
    "files-",
    "finding-",
    "footer-",
    "formats-",
    "gaps-",
    "kind-",
    "label-",
    "level-",
    "limit-",
    "lookup-",
    "means-",
    "method-",
    "never-",
    "next-",
    "outcome-",
    "page-",
    "plain-",
    "refused-",
    "regions-",
    "role-",
    "sandbox-",
    "signal-",
    "space-",
    "strength-",
    "subject-",
    "summary-",
    "surface-",
    "tell-",
    "text-",
    "time-",
    "title-",
    "try-",
    "unread-",
    "value-",
    "verdict-",
    "why-",
];

/// Texts that begin like an id and are none: names of rules, of signals, of parts of the page and of commands to a phone, and
/// beginnings of ids.
const NO_IDS: &[&str] =
    &["signal-", "surface-", "level-", "finding-", "limit-password", "compare-verdict", "sandbox-probe"];

/// What limits count.
const UNITS: &[&str] = &[
    "attributes of one element",
    "bytes",
    "bytes of APKs",
    "bytes of content",
    "bytes of damaged records",
    "bytes of rows",
    "bytes of text",
    "bytes of wanted files",
    "elements and attributes",
    "entries",
    "levels of elements",
    "levels of nesting",
    "nodes",
    "objects",
];

/// Files with texts that look like sentences, and why none of these is one of a report.
const WITH_TEXTS: &[(&str, &str)] = &[
    ("cli/args.rs", "the help, which is English"),
    ("cli/bundle/mod.rs", "the help, which is English"),
    ("cli/bundle/readme.rs", "a command to type"),
    ("cli/credits.rs", "licences of the signatures"),
    ("cli/place.rs", "a fault of the system's kind, which is technical wording"),
    ("cli/sample.rs", "a list for whoever tests the program"),
    ("cli/shell.rs", "the help, which is English"),
    ("cli/signatures/change.rs", "an answer to whoever writes signatures"),
    ("cli/signatures/import.rs", "an answer to whoever writes signatures"),
    ("cli/signatures/look.rs", "an answer to whoever writes signatures"),
    ("cli/signatures/pack.rs", "an answer to whoever writes signatures"),
    ("cli/signatures/test.rs", "an answer to whoever writes signatures"),
    ("detect/behaviour_ios.rs", "why a signal is worth its points: documentation (docs/methods.md)"),
    ("detect/behaviour/disguise.rs", "names that system apps have on the screen"),
    ("detect/behaviour/signals.rs", "why a signal is worth its points: documentation (docs/methods.md)"),
    ("detect/heuristic/phone_server.rs", "names of services"),
    ("detect/management/account.rs", "names of accounts"),
    ("detect/management/mod.rs", "names of settings"),
    ("report/difference/past.rs", "the English of an error that tells itself"),
    ("report/methods.rs", "documentation (docs/methods.md)"),
    ("report/timeline.rs", "names of kinds of times for programs, the same in every language"),
];

/// Folders of the decoders, whose details ("a count is not a number") are evidence for a technician and stay English inside a
/// sentence of the catalogue.
const DETAILS: &[&str] = &["decode/", "bounds.rs"];

/// Texts of the readers that nobody is told as a sentence: what phones write and is looked for, facts (which are English, as
/// JSON is), and what a passphrase is asked for.
const NO_SENTENCES: &[&str] = &[
    "(its name cannot be read)",
    "a certificate that is unreadable",
    "a profile that is not named",
    "a {} signature was there and was taken out",
    "bytes of APKs",
    "bytes of wanted files",
    "kind of app",
    "missing usage text",
    "not asked yet",
    "prompt timed out",
    "result of delete: ",
    "result of install: ",
    "set by the system",
    "set by the user",
    "the manifest is made to wear out whoever reads it",
    "the phone, trusted for everything",
    "this session only",
    "used in the background",
    "{id} lies in /Applications, where only Apple's own apps lie",
    "{label}: a job that comes with a jailbreak",
    "{name} is there, which a jailbreak leaves",
    "{name}: settings of a tool that needs a jailbreak",
    "{old} and {new} name different signers",
];

/// Whether a text of the left wing is a sentence of this program. Those begin in lower case; what phones print and SQL does not.
fn is_told(text: &str) -> bool {
    let begins = text.chars().next().is_some_and(|c| c.is_lowercase() || "{(".contains(c));
    is_sentence(text) && begins && !NO_SENTENCES.contains(&text)
}

/// The code before its tests. A module of tests in a file of its own is named in one line and hides nothing.
fn without_tests(code: &str) -> &str {
    let tests = code.match_indices("#[cfg(test)]").map(|(at, _)| at).find(|at| {
        let rest = &code[*at..];
        rest.lines().take(6).find(|line| line.starts_with("mod ")).is_some_and(|line| line.ends_with('{'))
    });
    &code[..tests.unwrap_or(code.len())]
}

/// The texts between quotes in the code of a file, without comments and tests.
fn texts(code: &str) -> Vec<String> {
    let code = without_tests(code);
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
    for folder in ["detect", "report", "render", "speech", "source", "artifact", "scan", "decode"] {
        rust_files(&source.join(folder), &mut files);
    }
    files.extend(
        [
            "model/words.rs",
            "model/coverage.rs",
            "model/device.rs",
            "model/evidence.rs",
            "bounds.rs",
            "sandbox.rs",
            "scan.rs",
        ]
        .map(|file| source.join(file)),
    );
    named(&source, &files)
}

/// The command line.
fn command_line() -> Vec<(String, String)> {
    let source = crate::root().join("src");
    let mut files = Vec::new();
    rust_files(&source.join("cli"), &mut files);
    named(&source, &files)
}

/// Errors of the signatures that tell themselves by an id.
fn signatures() -> Vec<(String, String)> {
    let source = crate::root().join("src");
    let files = ["keys.rs", "pack.rs", "import/mod.rs"].map(|file| source.join("signature").join(file));
    named(&source, &files)
}

/// Path below `source` and code of files.
fn named(source: &Path, files: &[PathBuf]) -> Vec<(String, String)> {
    let name = |path: &PathBuf| path.strip_prefix(source).unwrap().to_str().unwrap().replace('\\', "/");
    files.iter().map(|path| (name(path), std::fs::read_to_string(path).unwrap())).collect()
}

/// Ways in which the command line says something beside its results.
const WAYS: &[&str] = &[
    "Failure::usage(",
    "Failure::tool(",
    "Failure::internal(",
    "Failure::database(",
    "output::complain(",
    "output::progress(",
    "output::remark(",
    "output::tell(",
    "output::tell_with_step(",
    "prompt_password(",
];

/// Texts in what the command line says that are no ids: sentences in one language.
fn literal(code: &str) -> Vec<String> {
    let code = without_tests(code);
    let calls = WAYS.iter().flat_map(|way| code.match_indices(way).map(|(at, way)| &code[at + way.len()..]));
    calls.flat_map(|rest| texts(inside(rest))).filter(|text| is_worded(text)).collect()
}

/// The arguments of a call, up to the bracket that closes it.
fn inside(rest: &str) -> &str {
    let mut open = 1_usize;
    let end = rest.char_indices().find(|(_, c)| {
        open = match c {
            '(' => open + 1,
            ')' => open - 1,
            _ => open,
        };
        open == 0
    });
    &rest[..end.map_or(rest.len(), |(at, _)| at)]
}

/// Whether a text holds a word and a blank outside of its placeholders, or a word with a capital: no id does.
fn is_worded(text: &str) -> bool {
    let mut bare = String::new();
    let mut depth = 0_usize;
    for c in text.replace("\\n", " ").replace("\\r", " ").chars() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            c if depth == 0 => bare.push(c),
            _ => {}
        }
    }
    let has_word = bare.split(' ').any(|part| part.chars().filter(|c| c.is_alphabetic()).count() > 1);
    has_word && (bare.contains(' ') || bare.contains(char::is_uppercase))
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
    ids.extend(behaviour_ios::SIGNALS.iter().map(|signal| signal.says().id().to_owned()));
    for outcome in ["read", "partial", "not_in_format", "missing", "locked", "failed", "not_asked"] {
        ids.extend([format!("outcome-{outcome}"), format!("answer-{outcome}")]);
    }
    ids.extend(["nothing_known_found", "inconclusive"].map(|verdict| format!("verdict-{verdict}")));
    let verdicts = ["known", "strong_signs", "review", "nothing_known_found", "inconclusive"];
    ids.extend(verdicts.map(|verdict| format!("compare-verdict-{verdict}")));
    ids.extend(FORMATS.iter().map(|format| format!("format-{}", format.name())));
    ids.extend(EXIT_CODES.iter().map(|code| format!("exit-code-{code}")));
    let kinds =
        ["app", "profile", "device_management", "keyboard", "vpn", "certificate", "account", "setting"];
    ids.extend(kinds.iter().chain(&["automation"]).map(|kind| format!("subject-{kind}")));
    for rule in DETECTORS {
        let words = stalkscan::detect::explain(rule.name());
        ids.extend([&words.title, &words.what, &words.matters].map(|one| one.id().to_owned()));
        ids.extend(words.innocent.iter().chain(&words.next).map(|one| one.id().to_owned()));
    }
    ids.extend(of_the_data());
    ids.extend(UNITS.iter().filter_map(|unit| match Arg::known_or_text("unit", unit) {
        Arg::Said(message) => Some(message.id().to_owned()),
        _ => None,
    }));
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
    let all = [code(), command_line(), signatures()].concat();
    let texts: Vec<String> = all.iter().flat_map(|(_, code)| texts(code)).collect();
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
fn every_limit_counts_something_with_a_name() {
    for (file, code) in code() {
        for (_, rest) in code.match_indices("Budget::new(\"").map(|(at, mark)| code.split_at(at + mark.len()))
        {
            let unit = rest.split('"').next().unwrap();
            assert!(UNITS.contains(&unit), "{file}: {unit:?} has no message unit-...");
        }
    }
    for unit in UNITS {
        assert!(matches!(Arg::known_or_text("unit", unit), Arg::Said(_)), "{unit}");
    }
}

#[test]
fn no_sentence_stands_in_the_code() {
    let mut excused: BTreeSet<&str> = WITH_TEXTS.iter().map(|(file, _)| *file).collect();
    for (file, code) in [code(), command_line()].concat() {
        let left = ["source", "artifact", "scan"].iter().any(|wing| file.starts_with(wing));
        if DETAILS.iter().any(|part| file.starts_with(part)) {
            continue;
        }
        let told = texts(&code).into_iter();
        let sentences: Vec<String> =
            told.filter(|text| if left { is_told(text) } else { is_sentence(text) }).collect();
        if WITH_TEXTS.iter().any(|(excused, _)| *excused == file) && !sentences.is_empty() {
            excused.remove(file.as_str());
            continue;
        }
        assert_eq!(sentences, Vec::<String>::new(), "{file}");
    }
    assert_eq!(excused, BTreeSet::new(), "files that need no excuse");
}

/// A value is known by its English words, which rules and parsers write.
#[test]
fn words_of_values_are_those_that_are_written() {
    let (catalogue, _) = of(Lang::En);
    let written: Vec<String> = code()
        .iter()
        .filter(|(file, _)| file.starts_with("detect/") || file.starts_with("artifact/"))
        .flat_map(|(_, code)| texts(code))
        .collect();
    let values = catalogue.keys().filter(|id| id.starts_with("value-"));
    let gone: Vec<&String> = values
        .filter(|id| {
            let says = stalkscan::speech::Message::new((*id).clone()).text("name", "\u{0}");
            let english = Lang::En.say(&says);
            let fits = |text: &str| match english.split_once('\u{0}') {
                None => text == english,
                Some((before, after)) => text
                    .strip_prefix(before)
                    .and_then(|rest| rest.strip_suffix(after))
                    .is_some_and(|name| name.starts_with('{') && name.ends_with('}')),
            };
            !written.iter().any(|text| fits(text))
        })
        .collect();
    assert_eq!(gone, Vec::<&String>::new());
}

#[test]
fn no_refusal_stands_in_the_code() {
    for (file, code) in command_line() {
        // What the arguments have wrong, and a build that tries what is forbidden, are told in English.
        let told: Vec<String> = literal(&code);
        assert_eq!(told, Vec::<String>::new(), "{file}");
    }
}

#[test]
fn what_is_no_sentence_still_stands_there() {
    let told: BTreeSet<String> = code().iter().flat_map(|(_, code)| texts(code)).collect();
    let gone: Vec<&&str> = NO_SENTENCES.iter().filter(|text| !told.contains(**text)).collect();
    assert_eq!(gone, Vec::<&&str>::new());
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
    assert!(is_told("the listing of the backup is damaged") && is_told("{name}: it is cut short"));
    assert!(!is_told("Active install sessions:") && !is_told("set by the user"));
    let beside =
        "#[cfg(test)]\nmod tests;\n\n\"it ends too early\"\n#[cfg(test)]\nmod tests {\n\"not told here\"";
    assert_eq!(texts(beside), ["it ends too early"]);
    assert!(!is_sentence("signal-no-icon") && !is_sentence("{}: {name} ({at})"));
    for planted in [
        "Failure::usage(\"it exists already\", \"next-own-file\")",
        "Failure::tool(format!(\"{} (again) cannot be read: {error}\", shown(path)), \"next-own-file\")",
        "Failure::usage(\"refused-no-out\", \"Retry\")",
        "output::remark(&format!(\"stalkscan: {text}\\n\"));",
        "rpassword::prompt_password(format!(\"passphrase of {what}: \"));",
    ] {
        assert_eq!(literal(planted).len(), 1, "{planted}");
    }
    assert_eq!(literal("output::remark(&format!(\"  {} {}\\n\", named(), text));"), Vec::<String>::new());
    assert_eq!(
        literal("Failure::usage(\"refused-no-out\", \"next-add-out\"); \"some other words\""),
        [""; 0]
    );
}
