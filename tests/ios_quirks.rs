//! What honest copies of an iPhone do besides what their format asks for: other names of their folder, files of other tools
//! beside them, types that differ from tool to tool. None of it changes what is found or how questions are answered.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "tests write their own inputs and may fail loudly"
)]

use std::path::{Path, PathBuf};
use std::process::Command;

use plist::Value;
use serde_json::Value as Json;
use stalkscan::sample::recipe::Recipe;
use stalkscan::sample::words::Container;

/// A phone with something to find, as a backup in a folder of this name.
fn written(room: &Path, name: &str) -> PathBuf {
    let recipe = Recipe::from_toml(include_str!("ios_evidence/everything.toml")).unwrap();
    for (path, bytes) in &recipe.write(Container::IosBackup).unwrap().0 {
        let (_, below) = path.split_once('/').unwrap();
        let file = room.join(name).join(below);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, bytes).unwrap();
    }
    room.join(name)
}

/// Findings with their reasons, and answers; not the remarks on the copy.
fn said(path: &Path) -> (Json, Vec<(String, String)>) {
    let output = Command::new(env!("CARGO_BIN_EXE_stalkscan"))
        .args(["-o", "json"])
        .arg(path)
        .env_clear()
        .output()
        .expect("it starts");
    let report: Json = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)));
    let device = &report["devices"][0];
    let told = |entry: &Json, key: &str| entry[key].as_str().unwrap().to_owned();
    let answers = device["coverage"].as_array().unwrap().iter();
    (
        device["findings"].clone(),
        answers.map(|entry| (told(entry, "surface"), told(entry, "outcome"))).collect(),
    )
}

/// Changes `Info.plist`, which the computer writes.
fn with_info(folder: &Path, change: impl Fn(&mut plist::Dictionary)) {
    let path = folder.join("Info.plist");
    let mut info = Value::from_file(&path).unwrap().into_dictionary().unwrap();
    change(&mut info);
    Value::Dictionary(info).to_file_xml(path).unwrap();
}

#[test]
fn what_honest_copies_do_changes_no_finding() {
    type Change = (&'static str, &'static str, fn(&Path));
    let changes: &[Change] = &[
        ("an identifier of forty digits", "0123456789abcdef0123456789abcdef01234567", |_| {}),
        ("an archived backup", "00008120-001A2B3C4D5E6F70-20260301-093000", |_| {}),
        ("files of the computer's system", "x", |folder| {
            for name in [".DS_Store", "._Manifest.db", "._Info.plist", "Thumbs.db", "64/.DS_Store"] {
                std::fs::write(folder.join(name), b"\0\x05\x16\x07\0\x02\0\0Mac OS X").unwrap();
            }
        }),
        ("files of other tools", "x", |folder| {
            for name in [
                "_BackupExplorer/settings.json",
                "Snapshot/Manifest.plist",
                "Manifest.plist.tmp",
                "Manifest.db-shm",
            ] {
                let file = folder.join(name);
                std::fs::create_dir_all(file.parent().unwrap()).unwrap();
                std::fs::write(file, b"").unwrap();
            }
        }),
        ("a file that no entry names", "x", |folder| {
            let file = folder.join("e7/e794f6ffd3d46bfc8cce545a8ba54b93e7ea9347");
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(file, b"left over").unwrap();
        }),
        ("the filling that decryption leaves behind a listing", "x", |folder| {
            let path = folder.join("Manifest.db");
            let bytes = [std::fs::read(&path).unwrap(), vec![16; 16]].concat();
            std::fs::write(path, bytes).unwrap();
        }),
        ("types that differ from tool to tool", "x", |folder| {
            with_info(folder, |info| {
                info.insert("GUID".into(), Value::Data(vec![7; 16]));
                info.insert("iTunes Settings".into(), Value::Array(Vec::new()));
                info.insert("iTunes Version".into(), Value::Integer(12.into()));
            });
        }),
        ("no word on the end of the backup", "x", |folder| {
            std::fs::remove_file(folder.join("Status.plist")).unwrap();
        }),
    ];
    let room = tempfile::tempdir().unwrap();
    let usual = said(&written(room.path(), "00008120-001A2B3C4D5E6F70"));
    assert!(usual.0.as_array().unwrap().len() > 8);
    for (what, name, change) in changes {
        let room = tempfile::tempdir().unwrap();
        let folder = written(room.path(), name);
        change(&folder);
        let now = said(&folder);
        assert_eq!(now.0, usual.0, "{what}");
        assert_eq!(now.1, usual.1, "{what}");
    }
}
