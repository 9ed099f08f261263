//! Tables and timelines as other programs read them: Python's csv and json, and where they are installed pandas, as
//! Timesketch's importer uses it, and openpyxl. `STALKSCAN_PYTHON` names a Python that has them.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "tests run programs, write their own inputs, and say when they are skipped"
)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}

fn stalkscan(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_stalkscan")).args(args).env_clear().output().unwrap()
}

/// What the reader says to these files, and whether it takes them; `None` without a Python.
fn read(files: &[PathBuf]) -> Option<(bool, String)> {
    let python = std::env::var("STALKSCAN_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let run = Command::new(python).arg(root().join("tests/importers/read.py")).args(files).output();
    let Ok(output) = run else {
        println!("skipped: no python3");
        return None;
    };
    let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    Some((output.status.success(), said))
}

/// Every table of a copy.
fn tables(copy: &Path, room: &Path, lang: &str) -> Vec<PathBuf> {
    let forms = [
        ("csv", "findings.csv"),
        ("csv-apps", "apps.csv"),
        ("csv-coverage", "coverage.csv"),
        ("timeline", "timeline.csv"),
        ("timeline", "timeline.jsonl"),
    ];
    let files: Vec<PathBuf> = forms.iter().map(|(_, name)| room.join(name)).collect();
    let to: Vec<String> =
        forms.iter().zip(&files).map(|((form, _), file)| format!("{form}={}", file.display())).collect();
    let mut args = vec!["-q", "--force", "--lang", lang];
    args.extend(to.iter().flat_map(|to| ["-o", to]));
    args.push(copy.to_str().unwrap());
    let output = stalkscan(&args);
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    files
}

#[test]
fn other_programs_read_every_row() {
    let room = tempfile::tempdir().unwrap();
    let mut copies = vec![root().join("fixtures/demo/bugreport-demo.zip")];
    // Times of the phone's own clock stand beside times in UTC there.
    for (phone, container) in [("demo", "androidqf"), ("iphone-managed", "ios-filesystem")] {
        let out = room.path().join(container);
        let made = stalkscan(&["sample", phone, "--as", container, "--out", out.to_str().unwrap()]);
        copies.push(String::from_utf8(made.stdout).unwrap().trim().into());
    }
    for copy in copies {
        for lang in ["en", "de", "ar"] {
            let Some((taken, said)) = read(&tables(&copy, room.path(), lang)) else { return };
            println!("{said}");
            assert!(taken, "{} in {lang}: {said}", copy.display());
        }
    }
}

#[test]
fn names_of_apps_run_nothing_in_any_country() {
    let room = tempfile::tempdir().unwrap();
    let copy = room.path().join("androidqf");
    std::fs::create_dir(&copy).unwrap();
    let names = [
        "=1+1",
        "x;=cmd|'/c calc'!A1",
        "x; @SUM(A1)",
        "＝1",
        " =1",
        "\\t=1",
        "a,\\\"b\\\";\\\"=1\\\"",
        "-1;+1",
    ];
    let one = |name: &&str| {
        format!(
            r#"{{"name":"{name}","installer":"{name}","uid":1,"disabled":false,"system":false,"third_party":true,"files":[]}}"#
        )
    };
    let packages: Vec<String> = names.iter().map(one).collect();
    std::fs::write(copy.join("packages.json"), format!("[{}]", packages.join(","))).unwrap();
    std::fs::write(copy.join("acquisition.json"), r#"{"uuid":"x","androidqf_version":"1.6"}"#).unwrap();
    let files = tables(&copy, room.path(), "en");
    let apps = std::fs::read_to_string(&files[1]).unwrap();
    assert!(apps.contains("cmd|"), "{apps}");
    if let Some((taken, said)) = read(&files) {
        assert!(taken, "{said}");
    }
}

#[test]
fn planted_faults_are_found() {
    let room = tempfile::tempdir().unwrap();
    let demo = root().join("fixtures/demo/bugreport-demo.zip");
    for (name, find, put, wanted) in [
        ("apps.csv", "com.systemservice", "x;=1", "is a formula"),
        ("apps.csv", "com.systemservice", "=1", "is a formula"),
        ("apps.csv", "com.systemservice", "a,b", "cells"),
        ("apps.csv", "\u{feff}", "", "byte order mark"),
        ("timeline.csv", "message,", "\u{feff}message,", "byte order mark"),
        ("timeline.csv", "T09:30:00+00:00", "T09:30:00", "without an offset"),
        ("timeline.csv", "T09:30:00+00:00", "T09:30:00.5+00:00", "several forms"),
        ("timeline.jsonl", "\"message\"", "\"text\"", "without message"),
        ("timeline.jsonl", "com.systemservice", "org.example", "differ"),
    ] {
        let files = tables(&demo, room.path(), "en");
        let file = files.iter().find(|file| file.ends_with(name)).unwrap();
        let text = std::fs::read_to_string(file).unwrap();
        assert!(text.contains(find), "{name}: {find}");
        std::fs::write(file, text.replacen(find, put, 1)).unwrap();
        let Some((taken, said)) = read(&files) else { return };
        assert!(!taken && said.contains(wanted), "{name}, {find} as {put}: {said}");
    }
}
