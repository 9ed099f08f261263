//! Apps of which nothing is known but one power or an origin outside a store are one list with a row each.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "tests write their own inputs and may fail loudly"
)]

use std::process::{Command, Output};

use stalkscan::sample::Container;
use stalkscan::sample::recipe::{App, Recipe};
use stalkscan::sample::words::{Origin, Switch};

const OUTSIDE: &str = "An app that did not come from a store";
const LIST: &str = "Apps worth recognising (3). Of each one: does the person who uses the phone know it";

/// Apps that show their icon: two from a web site, of which one reads notifications too, and a watch's from the store that does.
/// Beside them a protection that is off.
fn phone(container: Container) -> tempfile::TempDir {
    let app = |id: &str, label: &str, from| App::new(id).with_label(label).with_origin(from);
    let mut beta = app("org.example.beta", "Beta", Origin::Browser);
    beta.listener = Some(Switch::On);
    let mut watch = app("org.example.watch", "Watch", Origin::PlayStore);
    watch.listener = Some(Switch::On);
    let mut recipe = Recipe::android("14");
    for one in [app("org.example.alpha", "Alpha", Origin::Browser), beta, watch] {
        recipe = recipe.with_app(one);
    }
    recipe.settings.global.insert("package_verifier_user_consent".to_owned(), "-1".to_owned());
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in &recipe.write(container).unwrap().0 {
        let file = folder.path().join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, bytes).unwrap();
    }
    folder
}

fn run(container: Container, arguments: &[&str]) -> Output {
    let folder = phone(container);
    Command::new(env!("CARGO_BIN_EXE_stalkscan"))
        .args(arguments)
        .args(["--lang", "en", "--no-sandbox"])
        .arg(folder.path().join(container.entry()))
        .env_clear()
        .env("COLUMNS", "400")
        .output()
        .unwrap()
}

fn told(container: Container, arguments: &[&str]) -> String {
    String::from_utf8(run(container, arguments).stdout).unwrap()
}

/// The part of the report on what is worth a look, entry by entry, each on one line behind its indent.
fn looks(text: &str) -> Vec<String> {
    let part = text.split("ALSO WORTH A LOOK TOGETHER").nth(1).unwrap();
    let part = part.split("\n\n").next().unwrap();
    let mut entries: Vec<String> = Vec::new();
    for line in part.lines() {
        if line.trim_start().starts_with("- ") {
            entries.push(line.trim_end().to_owned());
        } else if let Some(last) = entries.last_mut() {
            last.push(' ');
            last.push_str(line.trim());
        }
    }
    entries
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_person_reads_one_list_with_one_row_an_app_and_every_reason_in_it() {
    let text = told(Container::AndroidFilesystem, &["--for", "survivor"]);
    assert!(text.contains("ALSO WORTH A LOOK TOGETHER: 2"), "{text}");
    let lines = looks(&text);
    assert_eq!(lines.len(), 5, "{lines:#?}");
    assert!(lines[1].starts_with("  - ") && lines[1].contains(LIST), "{lines:#?}");
    let row = |name: &str| {
        let mut rows = lines.iter().filter(|line| line.starts_with(&format!("    - \"{name}\": ")));
        let row = rows.next().unwrap();
        assert!(rows.next().is_none(), "{lines:#?}");
        (row.contains("reads all notifications"), row.contains("store") || row.contains("installer"), row)
    };
    // The one with two reasons is one row, and the first.
    assert_eq!((row("Beta").0, row("Beta").1), (true, true));
    assert_eq!(row("Beta").2, &lines[2]);
    assert_eq!((row("Alpha").0, row("Alpha").1), (false, true));
    assert_eq!((row("Watch").0, row("Watch").1), (true, false));
    assert!(!text.contains("org.example"), "{text}");
}

#[test]
fn where_no_name_is_known_a_person_reads_how_many_and_where_the_names_are() {
    let text = flat(&told(Container::Bugreport, &["--for", "survivor"]));
    assert!(text.contains(LIST) && text.contains("An app whose name this copy does not tell: "), "{text}");
    assert!(text.contains("the full report has the technical names"), "{text}");
    assert!(!text.contains("org.example"), "{text}");
}

#[test]
fn a_technician_reads_the_ids_and_the_evidence_of_every_app_with_detail() {
    for container in [Container::AndroidFilesystem, Container::Bugreport] {
        let text = told(container, &["--for", "technician"]);
        let lines = looks(&text);
        for id in ["org.example.alpha", "org.example.beta", "org.example.watch"] {
            assert_eq!(lines.iter().filter(|line| line.contains(id)).count(), 1, "{lines:#?}");
        }
        let full = told(container, &["--for", "technician", "--detail"]);
        let police = told(container, &["--for", "police"]);
        for report in [full, police] {
            assert_eq!(report.matches(OUTSIDE).count(), 1, "{report}");
            assert!(["alpha", "beta", "watch"].iter().all(|app| report.contains(app)), "{report}");
            assert!(report.contains("because") && !report.contains("Apps worth recognising"), "{report}");
        }
    }
}

#[test]
fn pages_show_the_list_with_the_evidence_for_whoever_needs_it() {
    let person = told(Container::AndroidFilesystem, &["--for", "survivor", "-o", "html"]);
    assert_eq!(person.matches("Apps worth recognising (3)").count(), 1, "{person}");
    assert!(["Alpha", "Beta", "Watch"].iter().all(|name| person.matches(name).count() == 1), "{person}");
    for reader in ["technician", "police"] {
        let page = told(Container::AndroidFilesystem, &["--for", reader, "-o", "html"]);
        assert_eq!(page.matches("Apps worth recognising (3)").count(), 1, "{reader}");
        assert!(page.contains("org.example.beta/") && page.contains("packages.xml"), "{reader}");
    }
}

#[test]
fn programs_get_a_finding_an_app_and_the_exit_code_does_not_change() {
    let output = run(Container::AndroidFilesystem, &["-o", "json"]);
    assert_eq!(output.status.code(), Some(0));
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let findings = report["devices"][0]["findings"].as_array().unwrap();
    let listed: Vec<_> = findings.iter().filter(|one| one["list"] == "apps_to_recognise").collect();
    assert_eq!(listed.len(), 3);
    for finding in listed {
        assert_eq!(finding["level"], 1);
        assert!(!finding["because"].as_array().unwrap().is_empty());
    }
    let alone: Vec<_> = findings.iter().filter(|one| one["rule"] == "protection-switched-off").collect();
    assert!(alone.len() == 1 && alone[0].get("list").is_none());
}
