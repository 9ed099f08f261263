//! Copies of an Android file system written by the independent generator, through the whole program: every container
//! and both kinds of XML tell the same. Skipped, with a printed line, where the generator is not there.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "tests run programs and may fail loudly"
)]

#[path = "common/beside.rs"]
mod beside;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use self::beside::shared;

fn generate(shared: &Path, args: &[&str]) -> Vec<u8> {
    let output =
        Command::new("python3").arg(shared.join("tools/gen_android.py")).args(args).output().unwrap();
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

fn run(args: &[&str], path: &Path) -> (i32, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_stalkscan"))
        .args(args)
        .arg(path)
        .env_clear()
        .output()
        .expect("the program starts");
    (output.status.code().unwrap(), String::from_utf8(output.stdout).unwrap())
}

fn scan(path: &Path) -> (i32, Value) {
    let (code, text) = run(&["-o", "json"], path);
    (code, serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}")))
}

fn findings(report: &Value) -> BTreeMap<String, Value> {
    let devices = report.get("devices").and_then(Value::as_array).unwrap();
    assert_eq!(devices.len(), 1);
    devices
        .iter()
        .flat_map(|device| device.get("findings").and_then(Value::as_array).unwrap())
        .map(|finding| {
            (finding.pointer("/subject/id").and_then(Value::as_str).unwrap().to_owned(), finding.clone())
        })
        .collect()
}

fn level(finding: &Value) -> u64 {
    finding.get("level").and_then(Value::as_u64).unwrap()
}

/// The same phone in every container.
fn copies(shared: &Path, spec: &Path, into: &Path) -> Vec<PathBuf> {
    let spec = spec.to_str().unwrap();
    let kinds: [(&str, &[&str]); 8] = [
        ("fs", &["--fs"]),
        ("fs-abx", &["--abx", "--fs"]),
        ("fs.tar", &["--fs"]),
        ("fs-abx.zip", &["--abx", "--fs"]),
        ("fs.zip", &["--fs"]),
        ("twrp", &["--twrp"]),
        ("twrp-gzip", &["--twrp-gzip", "--abx", "--twrp"]),
        ("twrp-tags", &["--twrp-tags", "--twrp"]),
    ];
    kinds
        .iter()
        .map(|(name, args)| {
            let copy = into.join(name);
            let mut all = vec![spec];
            all.extend_from_slice(args);
            all.push(copy.to_str().unwrap());
            generate(shared, &all);
            copy
        })
        .collect()
}

/// The facts of a copy without the places where they stood, and without what only the system image tells.
fn facts(path: &Path) -> BTreeSet<String> {
    let (code, text) = run(&["facts"], path);
    assert_eq!(code, 0, "{}", path.display());
    text.lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap())
        .filter(|fact| {
            fact.get("file").and_then(Value::as_str).is_some_and(|file| !file.contains("build.prop"))
        })
        .map(|mut fact| {
            let object = fact.as_object_mut().unwrap();
            for place in ["file", "at", "source"] {
                object.remove(place);
            }
            fact.to_string()
        })
        .collect()
}

#[test]
fn every_container_and_both_kinds_of_xml_tell_the_same() {
    let Some(shared) = shared() else { return };
    let dir = tempfile::tempdir().unwrap();
    let spec = dir.path().join("spec.json");
    std::fs::copy(shared.join("tools/specs/spec-android-rich.json"), &spec).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(shared.join("samples/android/apk/built"), dir.path().join("apks")).unwrap();
    let copies = copies(&shared, &spec, dir.path());
    let wanted = facts(copies.first().unwrap());
    assert!(wanted.len() > 350, "{}", wanted.len());
    for copy in &copies {
        let told = facts(copy);
        // A zip does not show its empty folders.
        let missing: Vec<&String> =
            wanted.difference(&told).filter(|fact| !fact.contains("data_left")).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", copy.display());
        assert!(told.is_subset(&wanted), "{}: {:?}", copy.display(), told.difference(&wanted));
    }
    for wanted_fact in [
        r#""claim":"hid_own_icon""#,
        r#""id":"com.removed.spy""#,
        r#""fact":"certificate""#,
        r#""power":"profile_owner""#,
        r#""power":"accessibility""#,
        r#""trace":"debugging_key""#,
        r#""claim":{"listed":"apk_file"}"#,
        r#""managed":true"#,
    ] {
        assert!(wanted.iter().any(|fact| fact.contains(wanted_fact)), "{wanted_fact}");
    }
    // The order of the keys depends on how the JSON library was built, so no pattern may span two of them.
    let left = |fact: &&String| {
        fact.contains(r#""id":"com.removed.spy""#) && fact.contains(r#""claim":"data_left""#)
    };
    assert!(wanted.iter().any(|fact| left(&fact)), "what is left of a removed app");
}

#[test]
fn every_listed_app_is_found_in_every_container() {
    let Some(shared) = shared() else { return };
    let table = std::fs::read_to_string(shared.join("facts/android_packages.csv")).unwrap();
    let head: Vec<&str> = table.lines().next().unwrap().split(',').collect();
    let column = head.iter().position(|name| *name == "package").unwrap();
    // Package names are never quoted, and the columns before them hold no comma.
    let names: BTreeSet<&str> = table
        .lines()
        .skip(1)
        .filter_map(|line| line.split(',').nth(column))
        .filter(|name| !name.is_empty())
        .collect();
    assert!(names.len() > 700);
    let packages: Vec<Value> = names.iter().map(|name| json!({"name": name, "installer": null})).collect();
    let dir = tempfile::tempdir().unwrap();
    let spec = dir.path().join("spec.json");
    std::fs::write(&spec, json!({"device": {"android": "14"}, "packages": packages}).to_string()).unwrap();
    for copy in copies(&shared, &spec, dir.path()) {
        let (code, report) = scan(&copy);
        assert_eq!(code, 13, "{}", copy.display());
        let findings = findings(&report);
        for name in &names {
            assert!(findings.contains_key(*name), "{name} is not found in {}", copy.display());
        }
    }
}

#[test]
fn signers_are_those_that_the_generator_made() {
    let Some(shared) = shared() else { return };
    let dir = tempfile::tempdir().unwrap();
    let spec = dir.path().join("spec.json");
    let packages: Vec<Value> =
        (0..40).map(|i| json!({"name": format!("org.app{i}"), "cert": format!("maker {}", i % 7)})).collect();
    std::fs::write(&spec, json!({"device": {"android": "14"}, "packages": packages}).to_string()).unwrap();
    let table = dir.path().join("certs.json");
    generate(&shared, &[spec.to_str().unwrap(), "--certs", table.to_str().unwrap()]);
    let table: Value = serde_json::from_str(&std::fs::read_to_string(table).unwrap()).unwrap();
    for copy in copies(&shared, &spec, dir.path()) {
        let facts = facts(&copy);
        for i in 0..40 {
            let name = format!("org.app{i}");
            let digest =
                |kind: &str| table.pointer(&format!("/{name}/{kind}")).and_then(Value::as_str).unwrap();
            for text in [digest("sha1").to_uppercase(), digest("sha256").to_owned()] {
                let has =
                    facts.iter().any(|fact| fact.contains(&format!("\"{name}\"")) && fact.contains(&text));
                assert!(has, "{name} {text} in {}", copy.display());
            }
        }
    }
}

#[test]
fn an_honest_phone_frightens_nobody() {
    let Some(shared) = shared() else { return };
    let dir = tempfile::tempdir().unwrap();
    let spec = dir.path().join("spec.json");
    std::fs::write(&spec, generate(&shared, &["--make-clean-spec", "400"])).unwrap();
    for copy in copies(&shared, &spec, dir.path()) {
        let (code, report) = scan(&copy);
        // The generator writes no folder `misc`, so added certificates cannot be told; the verdict does not rest on them.
        assert_eq!(code, 0, "{}", copy.display());
        let coverage = report.pointer("/devices/0/coverage").and_then(Value::as_array).unwrap();
        let certificates =
            coverage.iter().find(|c| c.get("surface") == Some(&json!("trusted_certificates"))).unwrap();
        assert_ne!(certificates.get("outcome"), Some(&json!("read")), "{}", copy.display());
        let apps = report.pointer("/devices/0/inventory/apps").and_then(Value::as_u64).unwrap();
        assert!(apps > 390, "{apps}");
        for (id, finding) in findings(&report) {
            assert!(level(&finding) <= 1, "{id} in {}: {finding}", copy.display());
        }
    }
}

#[test]
fn an_added_certificate_asks_for_a_look_together() {
    let Some(shared) = shared() else { return };
    let dir = tempfile::tempdir().unwrap();
    let spec = dir.path().join("spec.json");
    let phone = json!({"device": {"android": "14"}, "packages": [{"name": "org.app"}], "user_cas": ["Watcher Root CA"]});
    std::fs::write(&spec, phone.to_string()).unwrap();
    for copy in copies(&shared, &spec, dir.path()) {
        let (code, report) = scan(&copy);
        assert_eq!(code, 11, "{}", copy.display());
        assert_eq!(report["devices"][0]["sources"][0]["format"], "android-filesystem");
        let findings = findings(&report);
        let finding =
            findings.values().find(|f| f.get("rule") == Some(&json!("user-root-certificate"))).unwrap();
        assert_eq!(level(finding), 2);
        assert!(finding.to_string().contains("Watcher Root CA"));
    }
}

#[test]
fn a_copy_cut_short_says_so() {
    let Some(shared) = shared() else { return };
    let dir = tempfile::tempdir().unwrap();
    let spec = dir.path().join("spec.json");
    std::fs::write(&spec, generate(&shared, &["--make-clean-spec", "60"])).unwrap();
    let tar = dir.path().join("fs.tar");
    generate(&shared, &[spec.to_str().unwrap(), "--fs", tar.to_str().unwrap()]);
    let whole = std::fs::read(&tar).unwrap();
    for part in 1..8_usize {
        let end = whole.len().saturating_mul(part).checked_div(8).unwrap();
        std::fs::write(&tar, whole.get(..end).unwrap()).unwrap();
        let (code, report) = scan(&tar);
        assert_ne!(code, 0, "a copy of {end} bytes cannot be called read: {report}");
    }
}
