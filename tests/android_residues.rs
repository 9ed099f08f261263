//! What a phone keeps besides its lists: accounts, usage, debugging computers, APKs, and traces of removed apps, in
//! copies written by the independent generator. Skipped, with a printed line, where the generator is not there.
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

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use self::beside::shared;

/// Writes a specification and generates copies of it.
fn generate(dir: &Path, spec: &Value, args: &[&str]) -> Option<()> {
    let shared = shared()?;
    std::fs::write(dir.join("spec.json"), spec.to_string()).unwrap();
    #[cfg(unix)]
    if !dir.join("apks").exists() {
        std::os::unix::fs::symlink(shared.join("samples/android/apk/built"), dir.join("apks")).unwrap();
    }
    let output = Command::new("python3")
        .arg(shared.join("tools/gen_android.py"))
        .arg("spec.json")
        .args(args)
        .current_dir(dir)
        .output()
        .unwrap();
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    Some(())
}

fn run(args: &[&str], path: &Path) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_stalkscan"))
        .args(args)
        .arg(path)
        .env_clear()
        .output()
        .expect("the program starts");
    String::from_utf8(output.stdout).unwrap()
}

fn report(path: &Path) -> Value {
    let text = run(&["-o", "json"], path);
    let report: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
    report.pointer("/devices/0").unwrap().clone()
}

fn facts(path: &Path) -> Vec<Value> {
    run(&["facts", "--redact", "none"], path)
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn title(device: &Value, app: &str) -> Option<(u64, String)> {
    let findings = device.get("findings").and_then(Value::as_array).unwrap();
    let found = findings.iter().find(|f| f.pointer("/subject/id").and_then(Value::as_str) == Some(app))?;
    let text = found.get("title").and_then(Value::as_str).unwrap();
    Some((found.get("level").and_then(Value::as_u64).unwrap(), text.to_owned()))
}

fn outcome(device: &Value, surface: &str) -> String {
    let coverage = device.get("coverage").and_then(Value::as_array).unwrap();
    let found = coverage.iter().find(|c| c.get("surface").and_then(Value::as_str) == Some(surface)).unwrap();
    found.get("outcome").and_then(Value::as_str).unwrap().to_owned()
}

fn has(facts: &[Value], wanted: &Value) -> bool {
    let wanted = wanted.as_object().unwrap();
    facts.iter().any(|fact| wanted.iter().all(|(key, value)| fact.get(key) == Some(value)))
}

fn put(root: &Path, name: &str, bytes: &[u8]) {
    let path = root.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, bytes).unwrap();
}

/// A listed package that the phone of these tests had.
const GONE: &str = "com.panspy.android";

fn phone() -> Value {
    json!({
        "packages": [
            {"name": "com.android.systemui", "system": true},
            {"apk": "apks/watcher.apk", "installer": null},
            {"apk": "apks/honest.apk"},
        ],
        "appops": [{"package": "com.example.notes", "op": "CAMERA"}],
        "removed": [{"name": "com.gone.example", "when": "2026-02-20 21:40:00", "data_left": true}],
        "adb_keys": ["kim@den-pc"],
    })
}

fn accounts(sql: &str) -> Vec<u8> {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a.db");
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection.execute_batch(sql).unwrap();
    drop(connection);
    std::fs::read(path).unwrap()
}

/// One package of a usage interval of Android 11 and later: a token and the last use in milliseconds.
fn used(token: u8, millis: u64) -> Vec<u8> {
    let mut entry = vec![0x08, token, 0x18];
    let mut rest = millis;
    while rest > 0x7f {
        entry.push(u8::try_from(rest & 0x7f).unwrap() | 0x80);
        rest >>= 7;
    }
    entry.push(u8::try_from(rest).unwrap());
    [vec![0xa2, 0x01, u8::try_from(entry.len()).unwrap()], entry].concat()
}

fn name_of(token: u8, name: &str) -> Vec<u8> {
    let length = u8::try_from(name.len()).unwrap();
    let entry = [vec![0x08, token, 0x12, length], name.as_bytes().to_vec()].concat();
    [vec![0x12, u8::try_from(entry.len()).unwrap()], entry].concat()
}

/// Puts beside the generated files what the generator does not write.
fn residues(data: &Path) {
    let db = accounts(
        "CREATE TABLE accounts (_id INTEGER PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL, password TEXT);
         INSERT INTO accounts VALUES (1, 'kim.private@example.com', 'com.google', 'hunter2secret');",
    );
    put(data, "system_de/0/accounts_de.db", &db);
    // 20 February 2026, and 60 seconds into that interval.
    let usage = [used(1, 60_000), used(2, 120_000)].concat();
    put(data, "system_ce/0/usagestats/daily/1771545600000", &usage);
    let names = [name_of(1, GONE), name_of(2, "com.example.notes")].concat();
    put(data, "system_ce/0/usagestats/mappings", &names);
    let old = format!(
        r#"<usagestats version="1" endTime="1"><packages><package lastTimeActive="1000" package="{GONE}" /></packages></usagestats>"#
    );
    put(data, "system/usagestats/10/yearly/1700000000000", old.as_bytes());
    let ops = "<app-ops><uid n='10051'><op n='24' m='0'/></uid></app-ops>";
    put(data, "system/appops.xml", ops.as_bytes());
}

fn listed_in(device: &Value) -> String {
    title(device, GONE).map(|(_, title)| title).expect("the removed app is known")
}

#[test]
fn residues_of_a_file_system() {
    let dir = tempfile::tempdir().unwrap();
    if generate(dir.path(), &phone(), &["--fs", "fs"]).is_none() {
        return;
    }
    let copy = dir.path().join("fs");
    residues(&copy.join("data"));
    let told = facts(&copy);
    assert!(has(
        &told,
        &json!({"fact": "account", "kind": "com.google", "name": "kim.private@example.com", "user": 0})
    ));
    assert!(has(&told, &json!({"fact": "computer", "trace": "debugging_key", "name": "kim@den-pc"})));
    assert!(has(&told, &json!({"id": "com.example.notes", "claim": {"last_used": "2026-02-20T00:02:00Z"}})));
    assert!(has(&told, &json!({"id": GONE, "user": 10, "claim": {"last_used": "2023-11-14T22:13:21Z"}})));
    assert!(has(&told, &json!({"id": "com.example.systemservice", "claim": {"has_launcher": false}})));
    assert!(has(
        &told,
        &json!({"fact": "grant", "app": "com.example.systemservice", "power": {"app_op": "SYSTEM_ALERT_WINDOW"}})
    ));
    let shown = run(&["-o", "json"], &copy) + &run(&["facts"], &copy);
    assert!(!shown.contains("kim.private") && !shown.contains("hunter2secret"));
    let device = report(&copy);
    assert!(listed_in(&device).ends_with("(was here, last seen on 2026-02-20)"), "{}", listed_in(&device));
    assert_eq!(outcome(&device, "accounts"), "read");
    assert_eq!(outcome(&device, "app_contents"), "partial");
    assert_eq!(outcome(&device, "app_operations"), "read");
    // The app that is there, and was used, is not called removed.
    assert!(title(&device, "com.example.notes").is_none());
}

#[test]
fn an_apk_that_a_removed_app_left_is_not_an_installed_app() {
    let dir = tempfile::tempdir().unwrap();
    if generate(dir.path(), &phone(), &["--fs", "fs"]).is_none() {
        return;
    }
    let copy = dir.path().join("fs");
    let apk = std::fs::read(dir.path().join("apks/monitor.apk")).unwrap();
    put(&copy, "data/app/com.example.kidsafe-1/base.apk", &apk);
    put(&copy, "data/app/vmdl1.tmp/base.apk", &apk);
    let told = facts(&copy);
    let of: Vec<&Value> =
        told.iter().filter(|f| f.get("id") == Some(&json!("com.example.kidsafe"))).collect();
    assert!(!of.is_empty() && of.iter().all(|fact| !fact.to_string().contains("apk_file")), "{of:?}");
    assert!(of.iter().any(|fact| fact.get("claim") == Some(&json!("data_left"))));
    assert!(of.iter().all(|fact| !fact.to_string().contains("vmdl")));
}

#[test]
fn archives_hand_out_their_apks_too() {
    let dir = tempfile::tempdir().unwrap();
    let args = ["--fs", "fs.tar", "--twrp", "twrp", "--twrp-gzip"];
    if generate(dir.path(), &phone(), &args).is_none()
        || generate(dir.path(), &phone(), &["--fs", "fs.zip"]).is_none()
    {
        return;
    }
    for copy in ["fs.tar", "twrp", "fs.zip"] {
        let told = facts(&dir.path().join(copy));
        let digest = told.iter().any(|fact| {
            fact.get("id") == Some(&json!("com.example.systemservice"))
                && fact.pointer("/claim/apk_sha256/sha256").is_some()
        });
        assert!(digest, "{copy}");
    }
    // Cut inside an APK of the plain tar: what is left of it is told, and nothing breaks.
    let whole = std::fs::read(dir.path().join("fs.tar")).unwrap();
    let at = memchr::memmem::find(&whole, b"APK Sig Block 42").unwrap();
    put(dir.path(), "cut.tar", whole.get(..at).unwrap());
    let device = report(&dir.path().join("cut.tar"));
    assert_ne!(outcome(&device, "app_contents"), "read");
}

#[test]
fn removed_apps_of_a_bug_report_have_their_day() {
    let dir = tempfile::tempdir().unwrap();
    let mut spec = phone();
    let removed = json!([{"name": GONE, "installed": "2026-02-01 10:00:00", "when": "2026-02-20 21:40:00"}]);
    spec.as_object_mut().unwrap().insert("removed".to_owned(), removed);
    for args in [&["--bugreport", "br.zip"][..], &["--hostile", "forged-section", "--bugreport", "br.zip"]] {
        if generate(dir.path(), &spec, args).is_none() {
            return;
        }
        let copy = dir.path().join("br.zip");
        let device = report(&copy);
        let (level, title) = title(&device, GONE).unwrap();
        assert!(level < 4 && title.contains("(was here until 2026-02-20)"), "{level} {title}");
        let told = facts(&copy);
        assert!(has(&told, &json!({"id": GONE, "claim": {"last_used": "2026-02-20T21:40:00"}})));
        assert!(has(&told, &json!({"fact": "computer", "trace": "debugging_key", "name": "kim@den-pc"})));
        assert!(told.iter().all(|fact| !fact.get("id").is_some_and(|id| id.to_string().contains("forged"))));
    }
}
