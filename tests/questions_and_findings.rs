//! The table of questions and the list of findings of one report agree: a question that a finding speaks to is never one
//! that "this kind of copy does not hold" or whose file "is missing". Held over all cases in all containers, and over phones
//! with one sign each in copies that hold no file for its question.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    reason = "tests write their own inputs and may fail loudly"
)]

use std::path::{Path, PathBuf};
use std::process::Command;

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
    if tree.0.len() == 1 { folder.join(tree.0.keys().next().unwrap()) } else { folder.to_owned() }
}

fn report(recipe: &Recipe, container: Container) -> Json {
    let room = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_stalkscan"))
        .args(["-o", "json", "--browsing"])
        .arg(write(&recipe.write(container).unwrap(), room.path()))
        .env_clear()
        .envs(container.passphrase().map(|secret| ("STALKSCAN_PASSPHRASE", secret)))
        .output()
        .expect("the program starts");
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)))
}

/// The questions of which at least one must have an answer for a finding to be possible.
fn spoken_to(finding: &Json) -> &'static [&'static str] {
    let id = finding["subject"]["id"].as_str().unwrap();
    match (finding["subject"]["kind"].as_str().unwrap(), finding["rule"].as_str().unwrap()) {
        (_, "root-or-jailbreak-traces") => &["root_or_jailbreak"],
        (_, "app-routes-traffic") => &["vpn_and_filters"],
        (_, "keyboard-with-full-access") => &["keyboards"],
        (_, "permission-by-management" | "owner-restricted" | "restriction-written-by-management") => {
            &["device_management"]
        }
        (_, "app-without-store-receipt" | "app-installed-outside-store") => &["app_origin"],
        ("profile", _) => &["configuration_profiles"],
        ("device_management", _) => &["device_management"],
        ("keyboard", _) => &["keyboards"],
        ("vpn", _) => &["vpn_and_filters"],
        ("certificate", _) => &["trusted_certificates"],
        ("account", _) => &["accounts", "app_origin"],
        ("automation", _) => &["automations"],
        ("setting", _) if id.starts_with("web page") => &["configuration_profiles"],
        ("setting", _) => &["protection_settings", "device_management", "root_or_jailbreak", "browsing"],
        _ => &[
            "installed_apps",
            "removed_apps",
            "permissions",
            "location_access",
            "app_contents",
            "app_operations",
        ],
    }
}

fn contradictions(label: &str, report: &Json) -> Vec<String> {
    let mut wrong = Vec::new();
    for device in report["devices"].as_array().unwrap() {
        let outcome = |wanted: &str| {
            let found =
                device["coverage"].as_array().unwrap().iter().find(|entry| entry["surface"] == wanted);
            found.map(|entry| entry["outcome"].as_str().unwrap())
        };
        for finding in device["findings"].as_array().unwrap() {
            let asked = spoken_to(finding);
            let answered = |question: &&str| {
                outcome(question).is_some_and(|told| !matches!(told, "not_in_format" | "missing"))
            };
            if !asked.iter().any(answered) {
                let told: Vec<_> = asked.iter().map(|question| (question, outcome(question))).collect();
                wrong.push(format!("{label}: {} on {}: {told:?}", finding["rule"], finding["subject"]["id"]));
            }
        }
    }
    wrong
}

fn cases() -> Vec<(String, Recipe)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/cases");
    let mut cases: Vec<(String, Recipe)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let entry = entry.unwrap();
            let text = std::fs::read_to_string(entry.path().join("case.toml")).unwrap();
            (entry.file_name().to_string_lossy().into_owned(), Recipe::from_toml(&text).unwrap())
        })
        .collect();
    cases.sort_by(|a, b| a.0.cmp(&b.0));
    let everything = include_str!("ios_evidence/everything.toml");
    cases.push(("everything".to_owned(), Recipe::from_toml(everything).unwrap()));
    cases.push(("jailbreak-removed".to_owned(), Recipe::from_toml(JAILBREAK_APP_REMOVED).unwrap()));
    cases
}

/// An app that only a jailbreak brings, of which a log and permissions tell.
const JAILBREAK_APP_REMOVED: &str = r#"
platform = "ios"
version = "16.4"

[[app]]
id = "org.coolstar.SileoStore"
granted = ["camera"]

[[removed]]
id = "com.opa334.TrollStore"
installed = "2026-02-01 10:00:00"
"#;

#[test]
fn no_finding_speaks_to_a_question_that_has_no_answer() {
    let wrong: Vec<String> = cases()
        .par_iter()
        .flat_map_iter(|(name, recipe)| {
            let hidden = recipe.app.iter().any(|app| !app.hide_from.is_empty());
            // Encryption changes no answer, and deriving keys takes long.
            let fits = move |container: &Container| {
                container.passphrase().is_none()
                    && (!hidden || recipe.platform == Platform::Android || container.has_host_lists())
            };
            Container::of(recipe.platform).filter(fits).flat_map(move |container| {
                contradictions(&format!("{name} as {}", container.name()), &report(recipe, container))
            })
        })
        .collect();
    assert!(wrong.is_empty(), "{} contradictions:\n{}", wrong.len(), wrong.join("\n"));
}
