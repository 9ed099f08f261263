//! A sound database in a folder, spoiled in one way at a time: `signatures lint` or `signatures test` tells the fault, by its code
//! and at its place. The faults are listed in `fixtures/faults/faults.toml`, beside the database.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "tests run the program and write their own inputs"
)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use rayon::prelude::*;
use serde::Deserialize;
use stalkscan::signature::lint::RULES;
use stalkscan::signature::{SignatureDb, change, write};

/// Files by name, with their texts.
type Files = Vec<(String, String)>;

/// Everything that is listed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    fault: Vec<Fault>,
}

/// A fault, and what has to be told of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fault {
    /// What it is.
    name: String,
    /// The file with the fault. One that is not there is added.
    file: String,
    /// What stands there, its first occurrence.
    #[serde(default)]
    from: String,
    /// What is put in its place.
    to: String,
    /// Changes besides, so that the database is a later one: file, text, other text.
    #[serde(default)]
    and: Vec<[String; 3]>,
    /// The command that tells it.
    #[serde(default = "lint")]
    by: String,
    /// Whether the sound database is given as the one that was published before.
    #[serde(default)]
    against: bool,
    /// Code.
    tells: String,
    /// Line and column; 0:0 where it has no place.
    at: String,
    /// Where another file is pointed at.
    in_file: Option<String>,
}

fn lint() -> String {
    "lint".to_owned()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/faults")
}

fn list() -> Vec<Fault> {
    let text = std::fs::read_to_string(folder().join("faults.toml")).unwrap();
    toml::from_str::<List>(&text).unwrap().fault
}

fn sound() -> Files {
    let mut files = Files::new();
    for entry in walkdir::WalkDir::new(folder().join("signatures")).sort_by_file_name() {
        let path = entry.unwrap().into_path();
        if path.is_file() {
            let name = path.strip_prefix(folder().join("signatures")).unwrap();
            let name: Vec<&str> = name.iter().map(|part| part.to_str().unwrap()).collect();
            files.push((name.join("/"), std::fs::read_to_string(&path).unwrap()));
        }
    }
    files
}

fn edit(files: &mut Files, file: &str, from: &str, to: &str) {
    match files.iter_mut().find(|(name, _)| name == file) {
        Some((_, text)) => {
            assert!(text.contains(from), "{from:?} is not in {file}");
            *text = text.replacen(from, to, 1);
        }
        None => files.push((file.to_owned(), to.to_owned())),
    }
}

fn spoiled(fault: &Fault) -> Files {
    let mut files = sound();
    edit(&mut files, &fault.file, &fault.from, &fault.to);
    for [file, from, to] in &fault.and {
        edit(&mut files, file, from, to);
    }
    assert_ne!(files, sound(), "{}", fault.name);
    // A file that is emptied is taken away.
    files.retain(|(_, text)| !text.is_empty());
    files
}

/// What a person gets: the exit code, and code and place of every problem.
fn told(command: &str, files: &Files, more: &[&str]) -> (i32, BTreeSet<String>) {
    let scratch = tempfile::tempdir().unwrap();
    let signatures = scratch.path().join("signatures");
    for (name, text) in files {
        let path = signatures.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let output = Command::new(env!("CARGO_BIN_EXE_stalkscan"))
        .args(["signatures", command, signatures.to_str().unwrap(), "--format", "json"])
        .args(more)
        .env_clear()
        .output()
        .expect("the program starts");
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
    let place = |problem: &serde_json::Value| {
        let file = problem["file"].as_str().unwrap();
        let file = file.rsplit_once("signatures/").map_or(file, |(_, file)| file);
        format!("{} {file}:{}:{}", problem["code"].as_str().unwrap(), problem["line"], problem["column"])
    };
    let places = json["problems"].as_array().unwrap().iter().map(place).collect();
    (output.status.code().expect("it was not killed"), places)
}

fn command(fault: &Fault, files: &Files) -> (i32, BTreeSet<String>) {
    let base = folder();
    let before = base.join("signatures");
    let clean = format!("android={}", base.join("public.txt").to_str().unwrap());
    let more: Vec<&str> = match fault.by.as_str() {
        "lint" if fault.against => vec!["--against", before.to_str().unwrap()],
        "lint" => vec![],
        _ => vec!["--clean", &clean],
    };
    told(&fault.by, files, &more)
}

#[test]
fn the_sound_database_has_no_problem() {
    let before = folder().join("signatures");
    let clean = format!("android={}", folder().join("public.txt").to_str().unwrap());
    assert_eq!(told("lint", &sound(), &["--against", before.to_str().unwrap()]), (0, BTreeSet::new()));
    assert_eq!(told("test", &sound(), &["--clean", &clean]), (0, BTreeSet::new()));
}

#[test]
fn every_fault_is_told_by_its_code_at_its_place() {
    let faults = list();
    assert!(faults.len() >= 70, "only {} faults", faults.len());
    let wrong: Vec<String> = faults
        .par_iter()
        .filter_map(|fault| {
            let (exit, places) = command(fault, &spoiled(fault));
            let file = fault.in_file.as_ref().unwrap_or(&fault.file);
            let wanted = format!("{} {file}:{}", fault.tells, fault.at);
            (exit != 20 || !places.contains(&wanted))
                .then(|| format!("{}: exit {exit}, {wanted} is not in {places:?}", fault.name))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_is_broken_by_a_fault_and_has_one_code() {
    let faults = list();
    let names: BTreeSet<&str> = faults.iter().map(|fault| fault.name.as_str()).collect();
    assert_eq!(names.len(), faults.len(), "two faults have one name");
    let broken: BTreeSet<&str> = faults.iter().map(|fault| fault.tells.as_str()).collect();
    let mut codes = BTreeSet::from(["TEST"]);
    for rule in RULES {
        assert!(codes.insert(rule.code), "{} is used twice", rule.code);
        assert!(rule.says.len() > 10);
    }
    assert_eq!(broken, codes);
}

#[test]
fn a_change_that_is_dated_and_counted_is_no_problem() {
    let before = folder().join("signatures");
    let mut files = sound();
    edit(&mut files, "database.toml", "2026.11.22.1", "2026.11.24.1");
    let alpha = "families/alpha.toml";
    edit(&mut files, alpha, "modified = \"2026-11-22\"", "modified = \"2026-11-24\"");
    edit(
        &mut files,
        alpha,
        "com.alpha.app\"",
        "com.alpha.app\"\nwithdrawn = \"2026-11-24: it is an honest app\"",
    );
    let (exit, places) = told("lint", &files, &["--against", before.to_str().unwrap()]);
    assert_eq!((exit, places), (0, BTreeSet::new()));
    // On the day of the database itself the last number of the version is enough.
    let mut files = sound();
    edit(&mut files, "database.toml", "2026.11.22.1", "2026.11.22.2");
    edit(&mut files, alpha, "Alpha Pro", "Alpha Plus");
    let (exit, places) = told("lint", &files, &["--against", before.to_str().unwrap()]);
    assert_eq!((exit, places), (0, BTreeSet::new()));
}

#[test]
fn the_template_fails_until_it_is_filled_in() {
    let template = write::template("My \"App\"", "2027-01-01");
    let mut files = sound();
    files.push(("families/my-app.toml".to_owned(), template.clone()));
    let codes: Vec<&str> = SignatureDb::lint(&files).iter().map(|problem| problem.code).collect();
    assert!(codes.contains(&"SIG032"), "{codes:?}");
    let filled = template.replacen("FILL-IN\"", "com.my.app\"", 1).replacen("FILL-IN", "a/b@c", 1);
    *files.last_mut().unwrap() = ("families/my-app.toml".to_owned(), filled);
    // No other file is touched, though the database is dated before the family: it waits for its id.
    let problems = SignatureDb::lint(&files);
    assert!(problems.is_empty(), "{problems:#?}");
    let before = SignatureDb::from_files(&sound(), "before").unwrap();
    let problems = SignatureDb::lint_against(&files, &before);
    assert!(problems.is_empty(), "{problems:#?}");
    let db = SignatureDb::from_files(&files, "test").unwrap();
    let hits = db.app_id(stalkscan::model::Platform::Android, "com.my.app");
    assert!(hits.len() == 1 && !hits[0].is_reviewed());
}

#[test]
fn ids_are_given_once_and_stay() {
    let mut files = sound();
    let text = |name: &str| files.iter().find(|(file, _)| file == name).unwrap().1.clone();
    let (alpha, gamma) = (text("families/alpha.toml"), text("families/gamma.toml"));
    for name in ["delta", "epsilon"] {
        let text = alpha.replace("SSC-0001", "SSC-0000").replace("Alpha", name).replace("alpha", name);
        files.push((format!("families/{name}.toml"), text));
    }
    let (edits, given) = change::assign_ids(&files).unwrap();
    assert_eq!(given.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), ["SSC-0004", "SSC-0005"]);
    for (name, text) in edits {
        match files.iter_mut().find(|(known, _)| *known == name) {
            Some(file) => file.1 = text,
            None => files.push((name, text)),
        }
    }
    // A family that is taken away frees no id.
    files.retain(|(name, _)| name != "families/epsilon.toml");
    files.push(("families/zeta.toml".to_owned(), gamma.replace("SSC-0003", "SSC-0000")));
    assert_eq!(change::assign_ids(&files).unwrap().1[0].0, "SSC-0006");
}
