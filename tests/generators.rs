//! Phones written by the independent generators, through the whole program: every listed app is found, no honest phone
//! frightens anybody. Skipped, with a printed line, where the generators are not there.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "tests run programs and may fail loudly"
)]

#[path = "common/beside.rs"]
mod beside;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use self::beside::shared;

fn generate(shared: &Path, tool: &str, args: &[&str]) -> Vec<u8> {
    let output = Command::new("python3").arg(shared.join("tools").join(tool)).args(args).output().unwrap();
    assert!(output.status.success(), "{tool} {args:?}: {}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

fn scan(path: &Path) -> (i32, Value) {
    let output = Command::new(env!("CARGO_BIN_EXE_stalkscan"))
        .args(["-o", "json"])
        .arg(path)
        .env_clear()
        .output()
        .expect("the program starts");
    let json = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)));
    let schema: Value = serde_json::from_str(stalkscan::report::schema::JSON_SCHEMA).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    assert!(validator.is_valid(&json), "{}", validator.iter_errors(&json).next().unwrap());
    (output.status.code().unwrap(), json)
}

/// Rows of a CSV file as name to value. The files are ours and simple: quotes double inside quoted fields.
fn rows(path: &Path) -> Vec<BTreeMap<String, String>> {
    let text = std::fs::read_to_string(path).unwrap();
    let mut lines = text.lines().map(fields);
    let head = lines.next().unwrap();
    lines.map(|line| head.iter().cloned().zip(line).collect()).collect()
}

fn fields(line: &str) -> Vec<String> {
    let (mut fields, mut field, mut quoted) = (Vec::new(), String::new(), false);
    let mut chars = line.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                field.push('"');
                chars.next();
            }
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(std::mem::take(&mut field)),
            c => field.push(c),
        }
    }
    fields.push(field);
    fields
}

fn levels(json: &Value) -> BTreeMap<String, u64> {
    json["devices"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|device| device["findings"].as_array().unwrap())
        .map(|f| (f["subject"]["id"].as_str().unwrap().to_owned(), f["level"].as_u64().unwrap()))
        .collect()
}

/// The same phone as bug reports of four versions and as an androidqf folder and zip.
fn android_copies(shared: &Path, spec: &Path, into: &Path) -> Vec<PathBuf> {
    let spec = spec.to_str().unwrap();
    let mut copies = Vec::new();
    for version in ["10", "13", "14", "15"] {
        let copy = into.join(format!("bugreport-{version}.zip"));
        generate(
            shared,
            "gen_android.py",
            &[spec, "--bugreport", copy.to_str().unwrap(), "--android", version],
        );
        copies.push(copy);
    }
    for name in ["androidqf", "androidqf.zip"] {
        let copy = into.join(name);
        generate(shared, "gen_android.py", &[spec, "--androidqf", copy.to_str().unwrap()]);
        copies.push(copy);
    }
    copies
}

/// The same phone as adb backups and as a file system, in plain and in binary XML. The first never tell of all apps.
fn android_archives(shared: &Path, spec: &Path, into: &Path) -> Vec<PathBuf> {
    let spec = spec.to_str().unwrap();
    let kinds: [(&str, &[&str]); 4] = [
        ("plain.ab", &["--compress", "none", "--ab-version", "1", "--ab"]),
        ("zlib.ab", &["--ab"]),
        ("file-system", &["--fs"]),
        ("binary-xml.tar", &["--abx", "--fs"]),
    ];
    let write = |(name, args): &(&str, &[&str])| {
        let copy = into.join(name);
        generate(shared, "gen_android.py", &[&[spec], *args, &[copy.to_str().unwrap()]].concat());
        copy
    };
    kinds.iter().map(write).collect()
}

#[test]
fn every_listed_android_app_is_found_in_every_copy() {
    let Some(shared) = shared() else { return };
    let rows = rows(&shared.join("facts/android_packages.csv"));
    assert!(rows.len() > 700);
    let names: std::collections::BTreeSet<&str> = rows.iter().map(|row| row["package"].as_str()).collect();
    let packages: Vec<Value> = names.iter().map(|name| json!({"name": name, "installer": null})).collect();
    let dir = tempfile::tempdir().unwrap();
    let spec = dir.path().join("spec.json");
    std::fs::write(&spec, json!({"device": {"android": "14"}, "packages": packages}).to_string()).unwrap();
    let mut copies = android_copies(&shared, &spec, dir.path());
    copies.extend(android_archives(&shared, &spec, dir.path()));
    for copy in copies {
        let (code, report) = scan(&copy);
        assert_eq!(code, 13, "{}", copy.display());
        let levels = levels(&report);
        for row in &rows {
            let level = levels.get(&row["package"]);
            let covert = row["class_upstream"] == "stalkerware" && row["review_note"].is_empty();
            assert!(level.is_some(), "{} is not listed in {}", row["package"], copy.display());
            assert!(
                !covert || level >= Some(&3),
                "{} has level {level:?} in {}",
                row["package"],
                copy.display()
            );
        }
    }
}

#[test]
fn every_listed_signer_is_found_under_an_unlisted_name() {
    let Some(shared) = shared() else { return };
    let certificates = rows(&shared.join("facts/android_certs.csv"));
    let packages: Vec<Value> = certificates
        .iter()
        .enumerate()
        .map(|(i, row)| {
            json!({"name": format!("org.unlisted.app{i}"), "installer": "com.android.vending",
                   "cert": format!("c{i}"), "cert_sha1": row["sha1"]})
        })
        .collect();
    let dir = tempfile::tempdir().unwrap();
    let spec = dir.path().join("spec.json");
    std::fs::write(&spec, json!({"device": {"android": "14"}, "packages": packages}).to_string()).unwrap();
    let copy = dir.path().join("androidqf.zip");
    generate(&shared, "gen_android.py", &[spec.to_str().unwrap(), "--androidqf", copy.to_str().unwrap()]);
    let (code, report) = scan(&copy);
    assert_eq!(code, 13);
    let findings = report["devices"][0]["findings"].as_array().unwrap();
    for (i, row) in certificates.iter().enumerate() {
        let id = format!("org.unlisted.app{i}");
        let finding = findings.iter().find(|f| f["subject"]["id"] == id.as_str());
        let family = finding.map(|f| &f["family"]).filter(|family| !family.is_null());
        if row["quality_flags"].contains("GENERIC_KEY") {
            assert!(family.is_none(), "the public test key became a family");
        } else if row["quality_flags"].is_empty() {
            assert!(family.is_some(), "{} of {} was not found", row["sha1"], row["families"]);
        }
    }
}

#[test]
fn an_honest_android_phone_frightens_nobody() {
    let Some(shared) = shared() else { return };
    let dir = tempfile::tempdir().unwrap();
    let spec = dir.path().join("spec.json");
    std::fs::write(&spec, generate(&shared, "gen_android.py", &["--make-clean-spec", "400"])).unwrap();
    for copy in android_copies(&shared, &spec, dir.path()) {
        let (code, report) = scan(&copy);
        let device = &report["devices"][0];
        assert_eq!(code, 0, "{}: {}", copy.display(), device["findings"]);
        assert!(device["inventory"]["apps"].as_u64().unwrap() > 390, "{}", device["inventory"]);
        for (id, level) in levels(&report) {
            assert!(level <= 1, "{id} has level {level} in {}", copy.display());
        }
    }
}

#[test]
fn the_lists_of_ordinary_apps_match_no_covert_family() {
    let Some(shared) = shared() else { return };
    let dir = tempfile::tempdir().unwrap();
    let spec = dir.path().join("spec.json");
    let android: Vec<Value> = rows(&shared.join("facts/clean_android_packages.csv"))
        .iter()
        .map(|row| json!({"name": row["package"], "installer": "com.android.vending"}))
        .collect();
    assert!(android.len() > 12_000);
    std::fs::write(&spec, json!({"device": {"android": "14"}, "packages": android}).to_string()).unwrap();
    let copy = dir.path().join("bugreport.zip");
    generate(
        &shared,
        "gen_android.py",
        &[spec.to_str().unwrap(), "--bugreport", copy.to_str().unwrap(), "--android", "14"],
    );
    let ios: Vec<Value> = rows(&shared.join("facts/clean_ios_bundle_ids.csv"))
        .iter()
        .filter(|row| !row["bundle_id"].is_empty())
        .map(|row| json!({"bundle_id": row["bundle_id"], "name": "App"}))
        .collect();
    assert!(ios.len() > 11_000);
    std::fs::write(&spec, json!({"device": {"ios_version": "17.5.1"}, "apps": ios}).to_string()).unwrap();
    let backup = dir.path().join("backup");
    generate(
        &shared,
        "gen_ios.py",
        &[backup.to_str().unwrap(), "--spec", spec.to_str().unwrap(), "--rows", "0"],
    );
    for copy in [copy, backup] {
        let (_, report) = scan(&copy);
        for finding in report["devices"][0]["findings"].as_array().unwrap() {
            let class = finding["class"].as_str().unwrap();
            assert!(!["stalkerware", "rat", "keylogger"].contains(&class), "{}", finding["subject"]);
            assert!(finding["level"].as_u64().unwrap() <= 2, "{}", finding["subject"]);
        }
    }
}

#[test]
fn what_hides_in_an_iphone_is_found_and_explained() {
    let Some(shared) = shared() else { return };
    let dir = tempfile::tempdir().unwrap();
    let spec = dir.path().join("spec.json");
    let profile = |id: &str, uuid: &str, kinds: Value| json!({"uuid": uuid, "identifier": id, "display_name": id, "organization": "X", "payload_types": kinds});
    let phone = json!({
        "device": {"ios_version": "17.5.1"},
        "apps": [
            {"bundle_id": "com.qustodio.mdm.app.family.pro", "name": "Q", "install": "sideload"},
            {"bundle_id": "com.ATI.KidsSafe", "name": "K"},
            {"bundle_id": "net.whatsapp.WhatsApp", "name": "WhatsApp"}],
        "profiles": [
            profile("com.example.mdm", "11111111-2222-4333-8444-555555555555", json!(["com.apple.mdm"])),
            profile("com.example.ca", "21111111-2222-4333-8444-555555555555",
                    json!(["com.apple.security.root", "com.apple.vpn.managed"]))],
        "mdm": {"server_url": "https://mdm.example.org/mdm", "organization": "Example", "access_rights": 8191},
        "supervision": {"supervised": true, "organization": "Example"}, "carrier_profile": true});
    std::fs::write(&spec, phone.to_string()).unwrap();
    let copy = dir.path().join("backup");
    generate(
        &shared,
        "gen_ios.py",
        &[copy.to_str().unwrap(), "--spec", spec.to_str().unwrap(), "--rows", "0"],
    );
    let (code, report) = scan(&copy);
    assert_eq!(code, 11);
    let findings = report["devices"][0]["findings"].as_array().unwrap();
    let wanted = [
        "com.qustodio.mdm.app.family.pro",
        "com.ATI.KidsSafe",
        "com.example.mdm",
        "com.example.ca",
        "mdm",
        "supervision",
    ];
    for id in wanted {
        let finding = findings
            .iter()
            .find(|f| f["subject"]["id"] == id)
            .unwrap_or_else(|| panic!("{id} was not found"));
        assert_eq!(finding["level"], 2, "{id}");
        assert!(!finding["explanation"].as_str().unwrap().is_empty(), "{id}");
        assert!(!finding["innocent_causes"].as_array().unwrap().is_empty(), "{id}");
    }
    let signals = |id: &str| -> Vec<String> {
        let finding = findings.iter().find(|f| f["subject"]["id"] == id).unwrap();
        finding["because"]
            .as_array()
            .unwrap()
            .iter()
            .map(|b| b["signal"].as_str().unwrap().to_owned())
            .collect()
    };
    assert!(signals("com.qustodio.mdm.app.family.pro").contains(&"no-store-receipt".to_owned()));
    assert!(!signals("com.ATI.KidsSafe").contains(&"no-store-receipt".to_owned()));
    assert!(signals("com.example.ca").contains(&"profile-vpn".to_owned()));
}

#[test]
fn an_honest_iphone_frightens_nobody() {
    let Some(shared) = shared() else { return };
    let dir = tempfile::tempdir().unwrap();
    let spec = shared.join("tools/specs/spec-ios-clean.json");
    for version in ["12", "14", "17", "26"] {
        let copy = dir.path().join(version);
        generate(
            &shared,
            "gen_ios.py",
            &[copy.to_str().unwrap(), "--spec", spec.to_str().unwrap(), "--ios", version, "--rows", "0"],
        );
        let (_, report) = scan(&copy);
        let telling: Vec<(String, u64)> =
            levels(&report).into_iter().filter(|(_, level)| *level >= 1).collect();
        // The list of ordinary apps really holds one that is listed, and one that needs a jailbreak (org.coolstar.electra).
        let wanted = [("com.TrackView".to_owned(), 2), ("root".to_owned(), 1)];
        assert_eq!(telling, wanted, "iOS {version}");
    }
    let copy = dir.path().join("preset");
    generate(&shared, "gen_ios.py", &[copy.to_str().unwrap(), "--preset", "clean-phone", "--rows", "0"]);
    let (code, report) = scan(&copy);
    assert_eq!(code, 0, "{}", report["devices"][0]["findings"]);
    assert!(levels(&report).values().all(|level| *level == 0));
}
