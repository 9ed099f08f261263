//! Tables, timelines, comparisons, bundles and explanations in every language: people read their words, and what programs
//! read stays the same.

use std::path::Path;
use std::process::Command;

use stalkscan::report::explain::explain;
use stalkscan::signature::SignatureDb;
use stalkscan::speech::{Lang, Message};

fn demo() -> String {
    crate::root().join("fixtures/demo/bugreport-demo.zip").to_str().unwrap().to_owned()
}

fn said(args: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_stalkscan")).args(args).env_clear().output().unwrap();
    assert!(output.stderr.is_empty(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn flat(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn others() -> impl Iterator<Item = Lang> {
    Lang::ALL.iter().copied().filter(|lang| *lang != Lang::En && lang.is_there())
}

/// Cells of one column, after its name.
fn column(table: &str, name: &str) -> Vec<String> {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let at = reader.headers().unwrap().iter().position(|head| head == name).unwrap();
    reader.records().map(|row| row.unwrap()[at].to_owned()).collect()
}

/// Tables, and their columns that people read. All others are for programs too.
const TABLES: [(&str, &[&str]); 4] = [
    ("csv", &["means", "capabilities", "title", "because", "could_also_be"]),
    ("csv-apps", &["means"]),
    ("csv-coverage", &["question", "why"]),
    ("timeline", &["message"]),
];

#[test]
fn cells_follow_the_language_and_columns_do_not() {
    let room = tempfile::tempdir().unwrap();
    let table = |form: &str, lang: Option<Lang>| {
        let file = room.path().join(format!("{form}-{lang:?}.csv"));
        let to = format!("{form}={}", file.display());
        let demo = demo();
        let mut args = vec!["-q", "-o", &to, &demo];
        args.extend(lang.iter().flat_map(|lang| ["--lang", lang.tag()]));
        said(&args);
        std::fs::read_to_string(file).unwrap().trim_start_matches('\u{feff}').to_owned()
    };
    for (form, for_people) in TABLES {
        let english = table(form, None);
        assert_eq!(english, table(form, Some(Lang::En)), "{form}");
        let head = english.lines().next().unwrap();
        for lang in others() {
            let other = table(form, Some(lang));
            assert_eq!(other.lines().next().unwrap(), head, "{form} in {lang:?}");
            for name in head.split(',') {
                let (before, now) = (column(&english, name), column(&other, name));
                if for_people.contains(&name) {
                    let same = before.iter().zip(&now).filter(|(a, b)| a == b && a.contains(' ')).count();
                    // A single word may be the same in two languages ("VPN"), or be a name.
                    assert_eq!(same, 0, "{form}, {name} in {lang:?}: {now:?}");
                } else {
                    assert_eq!(before, now, "{form}, {name} in {lang:?}");
                }
            }
        }
    }
}

#[test]
fn the_language_of_the_system_does_not_change_tables() {
    let printed = |variables: &[(&str, &str)], form: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_stalkscan"));
        command.args(["-o", form, &demo()]).env_clear().envs(variables.iter().copied());
        command.output().unwrap().stdout
    };
    for (form, _) in TABLES {
        assert_eq!(printed(&[("LANG", "de_DE.UTF-8")], form), printed(&[], form), "{form}");
    }
}

/// The report of the demonstration, and one of a later visit.
fn two_reports(room: &Path) -> [String; 2] {
    let report = said(&["-o", "json", &demo()]);
    let mut later: serde_json::Value = serde_json::from_str(&report).unwrap();
    let device = &mut later["devices"][0];
    let findings = device["findings"].as_array_mut().unwrap();
    findings.remove(1);
    findings[0]["level"] = 3.into();
    findings[1]["subject"]["id"] = "org.example.fresh".into();
    device["coverage"][0]["outcome"] = "missing".into();
    let names = ["old.json", "new.json"].map(|name| room.join(name).to_str().unwrap().to_owned());
    std::fs::write(&names[0], report).unwrap();
    std::fs::write(&names[1], later.to_string()).unwrap();
    names
}

#[test]
fn comparisons_are_said_in_every_language() {
    let room = tempfile::tempdir().unwrap();
    let [old, new] = &two_reports(room.path());
    let json = said(&["compare", old, new, "-o", "json"]);
    for lang in others() {
        assert_eq!(said(&["compare", old, new, "-o", "json", "--lang", lang.tag()]), json);
        let text = said(&["compare", old, new, "--lang", lang.tag()]);
        for line in text.lines() {
            assert!(stalkscan::text::width(line) <= 80, "{lang:?}: {line}");
        }
        let text = flat(&text);
        for id in ["machine-made", "compare-as-reported", "compare-label-copies"] {
            assert!(text.contains(&flat(&lang.id(id))), "{lang:?}: {id} is missing in {text}");
        }
        for heading in ["compare-appeared", "compare-went", "compare-changed", "compare-checked"] {
            assert!(text.contains(&lang.id(heading).to_uppercase()), "{lang:?}: {heading}");
        }
        let lost = lang.say(&Message::new("compare-lost").number("count", 1));
        assert!(text.contains(&flat(&lost)), "{lang:?}: {text}");
        assert!(!text.contains(" before, now ") && !text.contains("before, "), "{lang:?}: {text}");
    }
    let english = said(&["compare", old, new]);
    assert!(!english.contains(&Lang::En.id("compare-as-reported")));
}

#[test]
fn bundles_are_made_and_checked_in_every_language() {
    let room = tempfile::tempdir().unwrap();
    let read = |folder: &Path, name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    let make = |lang: Lang| {
        let folder = room.path().join(lang.tag());
        let out = folder.to_str().unwrap();
        let screen = said(&["bundle", &demo(), "--out", out, "--lang", lang.tag()]);
        assert!(flat(&screen).contains(&flat(&lang.id("bundle-person"))), "{screen}");
        folder
    };
    let json = read(&make(Lang::En), "report.json");
    for lang in others() {
        let folder = make(lang);
        assert_eq!(read(&folder, "report.json"), json, "{lang:?}");
        let readme = read(&folder, "README.txt");
        assert!(flat(&readme).contains(&flat(&lang.id("bundle-keeper"))), "{readme}");
        assert!(flat(&readme).contains(&flat(&lang.id("machine-made"))), "{readme}");
        assert!(readme.lines().all(|line| stalkscan::text::width(line) <= 122), "{readme}");
        let page = read(&folder, "report-police.html");
        assert!(page.contains(&format!("<html lang=\"{}\"", lang.tag())), "{lang:?}");
        let title = flat(&lang.id("files-title")).replace('\'', "&#39;");
        assert!(page.contains(&title), "{lang:?}: {title}");
        let one = lang.say(&Message::new("bundle-files").number("count", 1));
        assert!(flat(&read(&folder, "log.txt")).contains(&flat(&one)), "{lang:?}");
        let out = folder.to_str().unwrap();
        let verified = said(&["bundle", "verify", out, "--input", &demo(), "--lang", lang.tag()]);
        assert!(flat(&verified).starts_with(&flat(&lang.id("bundle-verify-same"))), "{verified}");
        std::fs::write(folder.join("apps.csv"), "x").unwrap();
        let verify = ["bundle", "verify", out, "--lang", lang.tag()];
        let changed = said(&verify);
        let wanted = lang.say(&Message::new("bundle-verify-other").text("file", "apps.csv"));
        assert!(flat(&changed).contains(&flat(&wanted)), "{changed}");
    }
}

#[test]
fn explanations_are_said_in_every_language() {
    for lang in others() {
        let printed = |id: &str| flat(&said(&["explain", id, "--lang", lang.tag()]));
        assert!(printed("known-app").contains(&flat(&lang.id("lookup-ordinary"))), "{lang:?}");
        assert!(printed("exit-10").contains(&flat(&lang.id("exit-code-10"))), "{lang:?}");
        assert!(printed("installed_apps").contains(&flat(&lang.id("lookup-which-copies"))), "{lang:?}");
        assert!(
            printed(stalkscan::detect::behaviour::RULE).contains(&flat(&lang.id("axis-concealment"))),
            "{lang:?}"
        );
        assert!(printed("TheTruthSpy").contains(&flat(&lang.id("class-stalkerware"))), "{lang:?}");
        let formats = flat(&said(&["formats", "--lang", lang.tag()]));
        assert!(formats.contains(&flat(&lang.id("formats-never"))), "{lang:?}");
        assert!(!formats.contains("encrypted or not"), "{lang:?}: {formats}");
    }
    let db = SignatureDb::built_in().unwrap();
    let ids = stalkscan::report::explain::ids();
    assert!(ids.len() > 60, "{ids:?}");
    for id in ids {
        let english = explain(&id, &db, Lang::En).unwrap();
        for lang in others() {
            assert_ne!(explain(&id, &db, lang).unwrap(), english, "{id} in {lang:?}");
        }
    }
}
