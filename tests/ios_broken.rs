//! Damage and tricks of the independent generator in every kind of copy of an iPhone that it can break in that way,
//! through the whole program: it ends, its exit code is one of the contract, what was lost is said, and the apps are
//! found all the same.
//!
//! The generator lies beside the repository (`../shared/tools`) and not in it; where it is absent, or there is no
//! Python, this test says so and does nothing.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests fail loudly, and a skipped test says so"
)]

#[path = "common/beside.rs"]
mod beside;

use std::path::{Path, PathBuf};
use std::process::Command;

use rayon::prelude::*;
use serde_json::Value;

const PASSPHRASE: &str = "correct horse";

/// A kind of copy: what the generator calls it, the name of the file or folder, and whether it lists apps.
const COPIES: &[(&str, &str, bool)] = &[
    ("backup", "backup", true),
    ("mbdb", "old", true),
    ("ffs", "folder", true),
    ("ffs-zip", "copy.zip", true),
    ("ufed-zip", "ufed.zip", true),
    ("graykey-zip", "graykey.zip", true),
    ("ffs-tar", "copy.tar", true),
    ("sysdiagnose", "sysdiagnose", false),
];
/// Kinds of damage, and the copies that can have each; none named: all.
const DAMAGES: &[(&str, &[&str])] = &[
    ("huge-plist:stub=66", &["backup", "mbdb", "ffs-zip", "sysdiagnose"]),
    ("deep-plist:stub", &[]),
    ("dag-plist:stub", &[]),
    ("wal", &[]),
    ("evil-paths", &["backup", "ffs-zip", "ufed-zip", "graykey-zip", "ffs-tar"]),
    ("decrypted-copy", &["backup"]),
];

/// What a scan said.
struct Said {
    code: i32,
    apps: u64,
    findings: Vec<String>,
    outcomes: Vec<(String, String)>,
    unanswered: usize,
}

impl Said {
    fn outcome(&self, surface: &str) -> &str {
        let found = self.outcomes.iter().find(|(name, _)| name == surface);
        found.map_or("", |(_, outcome)| outcome)
    }
}

fn tools() -> Option<PathBuf> {
    beside::shared().map(|shared| shared.join("tools"))
}

fn scan(tools: &Path, container: &str, name: &str, broken: Option<&str>) -> Said {
    let label = format!("{container} {}", broken.unwrap_or("sound"));
    let room = tempfile::tempdir().unwrap();
    let path = room.path().join(name);
    let mut command = Command::new("python3");
    command.arg(tools.join("gen_ios.py")).arg(&path).args(["--container", container]);
    command.arg("--spec").arg(tools.join("specs/spec-ios-full.json"));
    if ["backup", "mbdb"].contains(&container) {
        command.args(["--rows", "300"]);
    }
    command.args(broken.iter().flat_map(|kind| ["--broken", kind]));
    if broken == Some("decrypted-copy") {
        command.args(["--encrypt", PASSPHRASE, "--iter", "100", "--dpic", "100"]);
    }
    let made = command.output().unwrap();
    assert!(made.status.success(), "{label}: {}", String::from_utf8_lossy(&made.stderr));
    let output = Command::new(env!("CARGO_BIN_EXE_stalkscan"))
        .args(["-o", "json"])
        .arg(&path)
        .env_clear()
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(!errors.contains("panicked"), "{label}: {errors}");
    let json: Value =
        serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{label}: {error}: {errors}"));
    let device = &json["devices"][0];
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let findings =
        device["findings"].as_array().unwrap().iter().filter(|finding| finding["subject"]["kind"] == "app");
    let coverage = device["coverage"].as_array().unwrap().iter();
    Said {
        code: output.status.code().unwrap_or_else(|| panic!("{label}: it was killed")),
        apps: device["inventory"]["apps"].as_u64().unwrap(),
        findings: findings.map(|finding| text(&finding["subject"]["id"])).collect(),
        outcomes: coverage.map(|row| (text(&row["surface"]), text(&row["outcome"]))).collect(),
        unanswered: device["unanswered"].as_array().unwrap().len(),
    }
}

/// What is wrong with the answer about a broken copy, beside that about the sound one.
fn wrong(kind: &str, listed: bool, sound: &Said, said: &Said) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut want = |holds: bool, what: String| {
        if !holds {
            wrong.push(what);
        }
    };
    want([0, 10, 11, 12, 13].contains(&said.code), format!("exit {}", said.code));
    want(!listed || said.apps >= sound.apps, format!("{} apps instead of {}", said.apps, sound.apps));
    let lost: Vec<&String> = sound.findings.iter().filter(|app| !said.findings.contains(app)).collect();
    want(lost.is_empty(), format!("no finding about {lost:?}"));
    match kind {
        "wal" | "decrypted-copy" => {
            want(said.outcomes == sound.outcomes, format!("answered otherwise: {:?}", said.outcomes));
            want(said.code == sound.code, format!("exit {} instead of {}", said.code, sound.code));
        }
        "evil-paths" => want(said.code >= 10, "nothing is said".to_owned()),
        _ => {
            let outcome = said.outcome("configuration_profiles");
            want(["partial", "failed"].contains(&outcome), format!("the profiles are {outcome}"));
            want(said.unanswered > 0, "no question is open".to_owned());
        }
    }
    wrong
}

#[test]
fn no_damage_in_any_copy_goes_unsaid_or_hides_apps() {
    let Some(tools) = tools() else { return };
    let wrong: Vec<String> = COPIES
        .par_iter()
        .flat_map_iter(|(container, name, listed)| {
            let sound = scan(&tools, container, name, None);
            assert!(!listed || sound.apps > 5, "{container}: only {} apps", sound.apps);
            let fitting = DAMAGES.iter().filter(|(_, of)| of.is_empty() || of.contains(container));
            let mut all = Vec::new();
            for (broken, _) in fitting {
                let said = scan(&tools, container, name, Some(broken));
                let kind = broken.split(':').next().unwrap_or_default();
                all.extend(
                    wrong(kind, *listed, &sound, &said)
                        .into_iter()
                        .map(|what| format!("{container} {broken}: {what}")),
                );
            }
            all
        })
        .collect();
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
}
