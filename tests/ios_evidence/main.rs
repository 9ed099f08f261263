//! Every place that a report on an iPhone names, looked up in the copy by other means than the program's own: the file must
//! be there under the name that its listing gives it, and the row, key or line must hold what the reason says.
//!
//! Copies are those of the cases, in every container, and those of the independent generator where it lies beside the
//! repository (`../shared/tools`). The plain copy of a phone stands in for the contents of its encrypted one.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::disallowed_methods,
    clippy::arithmetic_side_effects,
    reason = "tests write and read their own copies and may fail loudly"
)]

mod copy;
mod reasons;
mod values;

use std::path::{Path, PathBuf};
use std::process::Command;

use copy::Copy;
use rayon::prelude::*;
use serde_json::Value as Json;
use stalkscan::sample::recipe::Recipe;
use stalkscan::sample::tree::FileTree;
use stalkscan::sample::words::{Container, Platform};

fn write(tree: &FileTree, folder: &Path) -> PathBuf {
    for (path, bytes) in &tree.0 {
        let file = folder.join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, bytes).unwrap();
    }
    // The one folder or file at the top.
    let top = tree.0.keys().next().unwrap().split('/').next().unwrap();
    folder.join(top)
}

fn report(path: &Path, passphrase: Option<&str>) -> Json {
    let output = Command::new(env!("CARGO_BIN_EXE_stalkscan"))
        .args(["-o", "json", "--browsing"])
        .arg(path)
        .env_clear()
        .envs(passphrase.map(|secret| ("STALKSCAN_PASSPHRASE", secret)))
        .output()
        .expect("the program starts");
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)))
}

/// The faults of every place in a report, and how many places there were.
fn check(label: &str, report: &Json, copy: &Copy) -> (usize, Vec<String>) {
    let mut wrong = Vec::new();
    let mut count = 0;
    for device in report["devices"].as_array().unwrap() {
        for finding in device["findings"].as_array().unwrap() {
            for because in finding["because"].as_array().unwrap() {
                count += 1;
                if let Err(fault) = reasons::holds(copy, finding, because) {
                    let (rule, id) = (&finding["rule"], &finding["subject"]["id"]);
                    wrong.push(format!("{label}: {rule} on {id}: {because}: {fault}"));
                }
            }
            for time in finding["times"].as_array().unwrap() {
                count += 1;
                if let Err(fault) = copy.texts(time).and_then(|texts| {
                    let told = texts.iter().any(|text| !text.is_empty());
                    if told { Ok(()) } else { Err("nothing stands there".to_owned()) }
                }) {
                    wrong.push(format!("{label}: {time}: {fault}"));
                }
            }
        }
    }
    (count, wrong)
}

fn plain_twin(container: Container) -> Container {
    match container {
        Container::IosBackupEncrypted => Container::IosBackup,
        Container::IosBackupOldEncrypted => Container::IosBackupOld,
        plain => plain,
    }
}

fn cases() -> Vec<(String, Recipe)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/cases");
    let mut cases: Vec<(String, Recipe)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| {
            let text = std::fs::read_to_string(entry.path().join("case.toml")).unwrap();
            (entry.file_name().to_string_lossy().into_owned(), Recipe::from_toml(&text).unwrap())
        })
        .filter(|(_, recipe)| recipe.platform == Platform::Ios)
        .collect();
    cases.sort_by(|a, b| a.0.cmp(&b.0));
    cases.push(("everything".to_owned(), everything()));
    cases
}

/// A phone with one of each thing that a reason may speak of.
fn everything() -> Recipe {
    Recipe::from_toml(include_str!("everything.toml")).unwrap()
}

#[test]
fn every_place_in_the_report_of_every_case_holds_what_the_reason_says() {
    let looked: Vec<(usize, Vec<String>)> = cases()
        .par_iter()
        .flat_map_iter(|(name, recipe)| {
            let hidden = recipe.app.iter().any(|app| !app.hide_from.is_empty());
            // Deriving keys takes long: one phone shows that places are the same.
            let fits = move |container: &Container| {
                (!hidden || container.has_host_lists())
                    && (container.passphrase().is_none() || name == "everything")
            };
            Container::of(Platform::Ios).filter(fits).map(move |container| {
                let room = tempfile::tempdir().unwrap();
                let path = write(&recipe.write(container).unwrap(), &room.path().join("scanned"));
                let plain = write(&recipe.write(plain_twin(container)).unwrap(), &room.path().join("plain"));
                let report = report(&path, container.passphrase());
                check(&format!("{name} as {}", container.name()), &report, &Copy::new(&path, &plain))
            })
        })
        .collect();
    let count: usize = looked.iter().map(|(places, _)| places).sum();
    let wrong: Vec<&str> = looked.iter().flat_map(|(_, faults)| faults).map(String::as_str).collect();
    assert!(wrong.is_empty(), "{} of {count} places:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count > 600, "only {count} places were looked up");
}

#[test]
fn every_place_in_the_report_of_a_generated_phone_holds_what_the_reason_says() {
    let tools = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/tools");
    if !tools.join("gen_ios.py").is_file() || Command::new("python3").arg("--version").output().is_err() {
        println!("skipped: the generator (../shared/tools/gen_ios.py) or python3 is not here");
        return;
    }
    let mut wrong = Vec::new();
    let mut count = 0;
    for (spec, container, ios) in [
        ("spec-ios-full.json", "backup", "17.5.1"),
        ("spec-ios-full.json", "backup", "12.5.7"),
        ("spec-ios-full.json", "mbdb", "9.3.5"),
        ("spec-ios-full.json", "ffs", "16.3"),
        ("spec-ios-full.json", "sysdiagnose", "16.3"),
        ("spec-ios-full.json", "listing", "17.5.1"),
        ("spec-ios-demo.json", "backup", "17.5.1"),
    ] {
        let room = tempfile::tempdir().unwrap();
        let path = room.path().join(if container == "listing" { "apps.json" } else { "copy" });
        let made = Command::new("python3")
            .arg(tools.join("gen_ios.py"))
            .arg(&path)
            .args(["--container", container, "--ios", ios, "--rows", "0", "--spec"])
            .arg(tools.join("specs").join(spec))
            .output()
            .unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let label = format!("{spec} as {container} of {ios}");
        let (places, faults) = check(&label, &report(&path, None), &Copy::new(&path, &path));
        count += places;
        wrong.extend(faults);
    }
    assert!(wrong.is_empty(), "{} of {count} places:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count > 60, "only {count} places were looked up");
}

/// A place that is named wrongly is found: the check is not one that everything passes.
#[test]
fn a_wrong_place_is_found() {
    let room = tempfile::tempdir().unwrap();
    let path = write(&everything().write(Container::IosBackup).unwrap(), room.path());
    let copy = Copy::new(&path, &path);
    let sound = report(&path, None);
    assert!(check("sound", &sound, &copy).1.is_empty());
    for (from, to) in [
        ("Library/TCC/TCC.db", "Library/TCC/TCD.db"),
        ("table access, row", "table expired, row"),
        ("table ZTRIGGER, row 1", "table ZTRIGGER, row 999"),
        ("keys URL, RemovalDisallowed", "key URL"),
        ("RestrictionsPasswordKey", "RestrictionsPasswordKez"),
        ("\"stored_as\":\"64/64d0", "\"stored_as\":\"64/65d0"),
    ] {
        let text = sound.to_string();
        assert!(text.contains(from), "{from} is in no report");
        let forged: Json = serde_json::from_str(&text.replace(from, to)).unwrap();
        assert!(!check("forged", &forged, &copy).1.is_empty(), "{from} as {to} was believed");
    }
}
