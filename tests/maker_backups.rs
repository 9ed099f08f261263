//! Backups by the tools of phone makers: what of them is plain is read, in a folder and in a zip of it, and the rest
//! is said to be locked.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "helpers of tests; a test that cannot set up its input must stop"
)]

#[path = "common/tree.rs"]
mod tree;

use std::path::Path;
use std::process::Command;

use serde_json::Value;
use stalkscan::sample::{App, Container, FileTree, Recipe};

fn scan(path: &Path) -> (Option<i32>, Value) {
    let output = Command::new(env!("CARGO_BIN_EXE_stalkscan"))
        .args(["-o", "json"])
        .arg(path)
        .env_clear()
        .output()
        .unwrap();
    let json = serde_json::from_slice(&output.stdout).unwrap_or(Value::Null);
    (output.status.code(), json)
}

fn outcome<'r>(report: &'r Value, surface: &str) -> &'r Value {
    let coverage = report["devices"][0]["coverage"].as_array().unwrap();
    &coverage.iter().find(|entry| entry["surface"] == surface).unwrap()["outcome"]
}

fn watched() -> Recipe {
    let mut hidden = App::new("org.example.hidden");
    hidden.hidden_icon = true;
    Recipe::android("12").with_app(App::new("com.systemservice")).with_app(hidden)
}

#[test]
fn a_zip_of_the_folder_tells_what_the_folder_tells() {
    for container in [Container::HuaweiBackup, Container::SmartSwitch] {
        let tree = watched().write(container).unwrap();
        let dir = tempfile::tempdir().unwrap();
        tree::put(&tree, dir.path()).unwrap();
        let (code, folder) = scan(&dir.path().join(container.entry()));
        assert_eq!(code, Some(13), "{container}");
        let zips = [
            ("inside.zip", tree.zip().unwrap()),
            ("flat.zip", tree.inside(container.entry()).zip().unwrap()),
        ];
        for (name, bytes) in zips {
            let path = dir.path().join(name);
            std::fs::write(&path, bytes).unwrap();
            let (code, zipped) = scan(&path);
            assert_eq!(code, Some(13), "{container} {name}");
            assert_eq!(zipped["devices"][0]["inventory"], folder["devices"][0]["inventory"], "{name}");
            let ids = |report: &Value| -> Vec<(Value, Value)> {
                let findings = report["devices"][0]["findings"].as_array().unwrap();
                findings.iter().map(|f| (f["subject"]["id"].clone(), f["level"].clone())).collect()
            };
            assert_eq!(ids(&zipped), ids(&folder), "{name}");
        }
    }
}

#[test]
fn the_apps_of_a_huawei_backup_are_examined() {
    let dir = tempfile::tempdir().unwrap();
    tree::put(&watched().write(Container::HuaweiBackup).unwrap(), dir.path()).unwrap();
    let (_, report) = scan(&dir.path().join(Container::HuaweiBackup.entry()));
    for surface in ["installed_apps", "app_signers", "app_contents", "hidden_icons"] {
        assert_eq!(outcome(&report, surface), "partial", "{surface}");
    }
}

#[test]
fn apps_that_are_encrypted_too_are_said_to_be_locked() {
    let mut tree = watched().write(Container::HuaweiBackup).unwrap();
    for (path, bytes) in &mut tree.0 {
        if Path::new(path).extension().is_some_and(|ending| ending == "apk") {
            for byte in bytes {
                *byte ^= 0x5a;
            }
        }
    }
    let dir = tempfile::tempdir().unwrap();
    tree::put(&tree, dir.path()).unwrap();
    let (code, report) = scan(&dir.path().join(Container::HuaweiBackup.entry()));
    assert_eq!(code, Some(13), "the list is still plain");
    assert_eq!(outcome(&report, "app_contents"), "locked");
    assert!(report["devices"][0]["sources"][0]["notes"].to_string().contains("encrypted with its password"));
}

#[test]
fn other_archives_with_such_a_name_are_not_taken_for_one() {
    let dir = tempfile::tempdir().unwrap();
    for (name, file, text) in [
        ("a.zip", "info.xml", "<other/>"),
        ("b.zip", "deep/er/info.xml", "<info.xml/>"),
        ("c.zip", "myinfo.xml", "<info.xml/>"),
    ] {
        let path = dir.path().join(name);
        std::fs::write(&path, FileTree::single(file, text.into()).zip().unwrap()).unwrap();
        assert_eq!(scan(&path).0, Some(3), "{name}");
    }
}
