//! Every case of `fixtures/cases` through the whole program: the recipe is written as bytes in each container, scanned,
//! and the report held against the case's expectations. All outputs are held against the schema and the promises.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "tests write their own inputs and may fail loudly"
)]

#[path = "common/tree.rs"]
mod tree;

use std::path::{Path, PathBuf};
use std::process::Command;

use rayon::prelude::*;
use serde_json::Value;
use stalkscan::sample::expect::Outcome;
use stalkscan::sample::recipe::Recipe;
use stalkscan::sample::tree::FileTree;
use stalkscan::sample::words::Container;
use stalkscan::trial::compare::{Seen, against};

/// A finished run.
struct Run {
    code: i32,
    json: Value,
    bytes: Vec<u8>,
    remarks: String,
}

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

fn cases() -> Vec<(String, Recipe)> {
    let mut cases = Vec::new();
    for entry in std::fs::read_dir(fixtures().join("cases")).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(path.join("case.toml")).unwrap();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let recipe = Recipe::from_toml(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        cases.push((name, recipe));
    }
    cases.sort_by(|a, b| a.0.cmp(&b.0));
    assert!(cases.len() >= 20, "the cases were not found");
    cases
}

/// Writes a copy below `folder`; returns the path to scan.
fn write(tree: &FileTree, folder: &Path) -> PathBuf {
    tree::put(tree, folder).unwrap();
    if tree.0.len() == 1 { folder.join(tree.0.keys().next().unwrap()) } else { folder.to_owned() }
}

fn scan(path: &Path, more: &[&str]) -> Run {
    scan_with(path, more, None)
}

fn scan_with(path: &Path, more: &[&str], passphrase: Option<&str>) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_stalkscan"))
        .args(["-o", "json"])
        .args(more)
        .arg(path)
        .env_clear()
        .envs(passphrase.map(|secret| ("STALKSCAN_PASSPHRASE", secret)))
        .output()
        .expect("the program starts");
    let json = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)));
    let remarks = String::from_utf8_lossy(&output.stderr).into_owned();
    Run { code: output.status.code().expect("it was not killed"), json, bytes: output.stdout, remarks }
}

fn schema() -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(stalkscan::report::schema::JSON_SCHEMA).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

/// What of a run is not as expected; the report by the comparison that the program uses for its own samples.
fn compare(label: &str, run: &Run, wanted: &Outcome) -> Vec<String> {
    let seen: Seen = serde_json::from_value(run.json["devices"][0].clone())
        .unwrap_or_else(|error| panic!("{label}: {error}"));
    let mut wrong = against(&seen, wanted);
    if wanted.exit.is_some_and(|exit| run.code != i32::from(exit)) {
        wrong.push(format!("exit {}", run.code));
    }
    wrong.into_iter().map(|what| format!("{label}: {what}")).collect()
}

#[test]
fn every_case_holds_in_every_container() {
    let validator = schema();
    let wrong: Vec<String> = cases()
        .par_iter()
        .filter(|(_, recipe)| cfg!(feature = "yara") || !recipe.expect.as_ref().is_some_and(|e| e.content))
        .flat_map_iter(|(name, recipe)| {
            let expect = recipe.expect.as_ref().unwrap_or_else(|| panic!("{name} expects nothing"));
            let mut wrong = Vec::new();
            for container in recipe.containers() {
                let label = format!("{name} as {}", container.name());
                let dir = tempfile::tempdir().unwrap();
                let path = write(&recipe.write(container).unwrap(), dir.path());
                let run = scan_with(&path, &[], container.passphrase());
                for error in validator.iter_errors(&run.json) {
                    wrong.push(format!("{label}: schema: {error} at {}", error.instance_path()));
                }
                wrong.extend(promises(&label, &run));
                wrong.extend(compare(&label, &run, expect.outcome(container)));
            }
            wrong
        })
        .collect();
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
}

/// What must hold for every report whatever the case.
fn promises(label: &str, run: &Run) -> Vec<String> {
    let mut wrong = Vec::new();
    let text = String::from_utf8(run.bytes.clone()).unwrap().to_lowercase();
    for banned in stalkscan::report::build::BANNED_WORDS {
        if text.contains(banned) {
            wrong.push(format!("{label}: says {banned:?}"));
        }
    }
    for device in run.json["devices"].as_array().unwrap() {
        let mut subjects: Vec<&str> = device["findings"]
            .as_array()
            .unwrap()
            .iter()
            .map(|f| f["subject"]["id"].as_str().unwrap())
            .collect();
        let all = subjects.len();
        subjects.sort_unstable();
        subjects.dedup();
        if subjects.len() != all {
            wrong.push(format!("{label}: two findings about one subject"));
        }
        if device["verdict"] == "nothing_known_found" && !device["unanswered"].as_array().unwrap().is_empty()
        {
            wrong.push(format!("{label}: claims that nothing was found with questions open"));
        }
    }
    wrong
}

#[test]
fn the_same_input_gives_the_same_bytes_with_any_number_of_threads() {
    let (name, recipe) = cases().into_iter().next().unwrap();
    for container in recipe.containers() {
        let dir = tempfile::tempdir().unwrap();
        let path = write(&recipe.write(container).unwrap(), dir.path());
        let bytes = |jobs| scan_with(&path, &["--jobs", jobs], container.passphrase()).bytes;
        let first = bytes("1");
        assert_eq!(first, bytes("1"), "{name}: twice");
        assert_eq!(first, bytes("2"), "{name}: two threads");
        assert_eq!(first, bytes("7"), "{name}: seven threads");
    }
}

#[test]
fn a_confirmed_app_stays_visible_and_does_not_count() {
    let recipe = Recipe::from_toml(
        "platform = \"ios\"\nversion = \"17.5.1\"\n[[app]]\nid = \"com.qustodio.mdm.app.family.pro\"\n",
    )
    .unwrap();
    let dir = tempfile::tempdir().unwrap();
    let path = write(&recipe.write(Container::IosBackup).unwrap(), dir.path());
    let plain = scan(&path, &[]);
    assert_eq!(plain.code, 11, "{}", plain.json["devices"][0]["findings"]);
    let list = tempfile::NamedTempFile::new().unwrap();
    let text = "# agreed with the family\ncom.qustodio.mdm.app.family.pro\ncom.qustodio.mistyped # a slip\n";
    std::fs::write(list.path(), text).unwrap();
    let known = scan(&path, &["--known", list.path().to_str().unwrap()]);
    assert!(known.remarks.contains("--known names com.qustodio.mistyped"), "{}", known.remarks);
    assert!(!known.remarks.contains("family.pro"), "{}", known.remarks);
    assert_eq!(known.code, 0);
    let finding = &known.json["devices"][0]["findings"][0];
    assert_eq!(finding["acknowledged"], true);
    assert_eq!(finding["level"], 2);
    assert_eq!(known.json["devices"][0]["level"], Value::Null);
    let text = Command::new(env!("CARGO_BIN_EXE_stalkscan"))
        .args(["--known", list.path().to_str().unwrap()])
        .arg(&path)
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&text.stdout);
    assert!(
        text.contains("CONFIRMED BEFOREHAND") && text.contains("- com.qustodio.mdm.app.family.pro"),
        "{text}"
    );
}

#[test]
fn fail_on_moves_the_exit_code_and_nothing_else() {
    let demo = fixtures().join("demo/bugreport-demo.zip");
    let plain = scan(&demo, &[]);
    assert_eq!(plain.code, 13);
    let never = scan(&demo, &["--fail-on", "never"]);
    assert_eq!(never.code, 0);
    assert_eq!(plain.bytes, never.bytes);
    assert_eq!(scan(&demo, &["--fail-on", "known"]).code, 13);
}

#[test]
fn a_skipped_rule_is_listed_as_skipped() {
    let demo = fixtures().join("demo/bugreport-demo.zip");
    let run = scan(&demo, &["--skip", "known-app"]);
    assert_eq!(run.json["devices"][0]["skipped_rules"][0], "known-app");
    assert!(run.json["devices"][0]["findings"].as_array().unwrap().iter().all(|f| f["rule"] != "known-app"));
}

#[test]
fn the_input_is_not_changed() {
    let recipe = Recipe::from_toml("platform = \"ios\"\nversion = \"17.5.1\"\n").unwrap();
    let dir = tempfile::tempdir().unwrap();
    let tree = recipe.write(Container::IosBackup).unwrap();
    let path = write(&tree, dir.path());
    scan(&path, &[]);
    let mut found = 0;
    for entry in
        walkdir::WalkDir::new(&path).into_iter().map(Result::unwrap).filter(|e| e.file_type().is_file())
    {
        let name = entry.path().strip_prefix(&path).unwrap().to_str().unwrap().to_owned();
        assert_eq!(
            tree.get(&name),
            Some(std::fs::read(entry.path()).unwrap().as_slice()),
            "{name} changed or is new"
        );
        found += 1;
    }
    assert_eq!(found, tree.0.len());
}
