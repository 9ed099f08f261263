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
    clippy::disallowed_methods,
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

fn scan(tools: &Path, container: &str, name: &str, broken: Option<&str>, sealed: bool) -> Said {
    let label =
        format!("{container} {}{}", broken.unwrap_or("sound"), if sealed { ", encrypted" } else { "" });
    let room = tempfile::tempdir().unwrap();
    let path = room.path().join(name);
    let mut command = Command::new("python3");
    command.arg(tools.join("gen_ios.py")).arg(&path).args(["--container", container]);
    command.arg("--spec").arg(tools.join("specs/spec-ios-full.json"));
    if ["backup", "mbdb"].contains(&container) {
        command.args(["--rows", "300"]);
    }
    command.args(broken.iter().flat_map(|kind| ["--broken", kind]));
    if sealed || broken == Some("decrypted-copy") {
        command.args(["--encrypt", PASSPHRASE, "--iter", "100", "--dpic", "100"]);
    }
    let made = command.output().unwrap();
    assert!(made.status.success(), "{label}: {}", String::from_utf8_lossy(&made.stderr));
    let secret = room.path().join("passphrase");
    std::fs::write(&secret, PASSPHRASE).unwrap();
    let mut program = Command::new(env!("CARGO_BIN_EXE_stalkscan"));
    program.args(["-o", "json"]).arg(&path).env_clear();
    if sealed {
        program.arg("--passphrase-file").arg(&secret);
    }
    let output = program.output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(!errors.contains("panicked"), "{label}: {errors}");
    let json: Value =
        serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{label}: {error}: {errors}"));
    let device = &json["devices"][0];
    assert!(!json.to_string().contains("please report it"), "{label}: {json}");
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
            let sound = scan(&tools, container, name, None, false);
            assert!(!listed || sound.apps > 5, "{container}: only {} apps", sound.apps);
            let fitting = DAMAGES.iter().filter(|(_, of)| of.is_empty() || of.contains(container));
            let mut all = Vec::new();
            for (broken, _) in fitting {
                let said = scan(&tools, container, name, Some(broken), false);
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

/// Damage that an encrypted backup can have as well as a plain one, and whether it takes away what opens the files.
const SEALED: &[(&str, bool)] = &[
    ("truncated-manifest", true),
    ("no-manifest", true),
    ("random-manifest", true),
    ("view-manifest", true),
    ("huge-plist:manifest=66", true),
    ("deep-plist:manifest", true),
    ("dag-plist:manifest", true),
    ("bad-mbfile", true),
    ("deep-plist:mbfile", true),
    ("huge-plist:mbfile=10", true),
    ("no-info", false),
    ("edited-info", false),
    ("missing-blobs:0.5", false),
    ("wrong-sha:0.5", false),
    ("pruned", false),
    ("duplicate-rows", false),
    ("evil-paths", false),
    ("wal", false),
    ("huge-plist:stub=66", false),
    ("huge-plist:info=66", false),
    ("dag-plist:stub", false),
    ("dag-plist:clients", false),
];
/// Kinds of damage that only the newer listing can have.
const NEWER: &[&str] = &["view-manifest", "pruned", "duplicate-rows", "evil-paths"];

/// What is wrong with the answer about a damaged encrypted backup, beside that about its plain twin with the same damage.
fn wrong_sealed(keys_lost: bool, plain: &Said, sealed: &Said) -> Option<String> {
    if ![0, 10, 11, 12, 13].contains(&sealed.code) {
        return Some(format!("exit {}", sealed.code));
    }
    if !keys_lost {
        let same = sealed.findings == plain.findings
            && sealed.outcomes == plain.outcomes
            && sealed.code == plain.code;
        return (!same).then(|| {
            format!("{} {:?} instead of {} {:?}", sealed.code, sealed.outcomes, plain.code, plain.outcomes)
        });
    }
    // What the lost keys would have opened is told: no question is better answered, and where something was not found one is worse.
    let better = |of: &str| of == "read";
    let rows = || sealed.outcomes.iter().zip(&plain.outcomes);
    if let Some((row, _)) = rows().find(|(row, twin)| better(&row.1) && !better(&twin.1)) {
        return Some(format!("{} is read only where it is encrypted", row.0));
    }
    let lost = plain.findings.iter().any(|id| !sealed.findings.contains(id));
    let worse = rows().any(|(row, twin)| !better(&row.1) && better(&twin.1));
    (lost && !worse).then(|| format!("{:?} is all that is found, and nothing is told", sealed.findings))
}

#[test]
fn damage_to_an_encrypted_backup_is_told_as_in_its_plain_twin() {
    let Some(tools) = tools() else { return };
    let copies: Vec<(&str, &str, bool)> = ["backup", "mbdb"]
        .iter()
        .flat_map(|container| SEALED.iter().map(move |(broken, keys)| (*container, *broken, *keys)))
        .filter(|(container, broken, _)| *container == "backup" || !NEWER.contains(broken))
        .collect();
    let wrong: Vec<String> = copies
        .par_iter()
        .filter_map(|(container, broken, keys_lost)| {
            let [plain, sealed] =
                [false, true].map(|sealed| scan(&tools, container, "copy", Some(broken), sealed));
            let what = wrong_sealed(*keys_lost, &plain, &sealed)?;
            Some(format!("{container} {broken}: {what}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
}
