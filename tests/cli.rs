//! The program as a person runs it: exit codes, messages, and that every refusal names a cause and a next step.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests run the program and write their own inputs"
)]

mod common;

use std::path::Path;
use std::process::{Command, Output};

use common::{code, stalkscan, stderr, stdout};

/// Asserts a refusal: its code, words in its message, and that a next step is named.
#[track_caller]
fn assert_refused(output: &Output, wanted: i32, words: &[&str]) {
    let text = stderr(output);
    assert_eq!(code(output), wanted, "{text}");
    for word in words {
        assert!(text.contains(word), "{word:?} is missing in: {text}");
    }
    assert!(text.contains("next: "), "no next step in: {text}");
}

fn write(path: &Path, bytes: &[u8]) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, bytes).unwrap();
}

fn arg(path: &Path) -> String {
    path.to_str().unwrap().to_owned()
}

#[test]
fn a_mistyped_command_gets_a_guess() {
    assert_refused(&stalkscan(&["scna"]), 2, &["no such file or command: scna", "did you mean \"scan\"?"]);
    assert_refused(&stalkscan(&["/no/such/backup"]), 2, &["no such file or command"]);
}

#[test]
fn usage_errors_are_2() {
    assert_eq!(code(&stalkscan(&[])), 2);
    assert_eq!(code(&stalkscan(&["scan"])), 2);
    let here = arg(Path::new(env!("CARGO_MANIFEST_DIR")));
    assert_refused(
        &stalkscan(&["--skip", "known-ap", &here]),
        2,
        &["no rule", "did you mean \"known-app\"?"],
    );
    assert_refused(&stalkscan(&["--as", "tape", &here]), 2, &["no format \"tape\"", "bugreport"]);
    assert_refused(&stalkscan(&["-o", "pdf", &here]), 2, &["no output format \"pdf\""]);
    assert_refused(&stalkscan(&["-o", "json", "-o", "text", &here]), 2, &["two reports"]);
    assert_refused(&stalkscan(&["explain", "known-ap"]), 2, &["did you mean \"known-app\"?"]);
    assert_refused(&stalkscan(&["--known", "/no/such/file", &here]), 2, &["--known"]);
}

#[test]
fn what_is_no_backup_is_3() {
    let dir = tempfile::tempdir().unwrap();
    assert_refused(&stalkscan(&[&arg(dir.path())]), 3, &["empty"]);
    let picture = dir.path().join("photo.png");
    write(&picture, b"\x89PNG\r\n\x1a\n0000");
    assert_refused(&stalkscan(&[&arg(&picture)]), 3, &["photo.png"]);
    let text = dir.path().join("notes.txt");
    write(&text, b"nothing in here is a phone\n");
    assert_refused(&stalkscan(&[&arg(&text)]), 3, &["notes.txt"]);
}

#[test]
fn an_unusable_database_is_5() {
    let dir = tempfile::tempdir().unwrap();
    let demo = arg(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/demo/bugreport-demo.zip"));
    write(&dir.path().join("families/x.toml"), b"id = \"SSC-0001\"\nnmae = \"x\"\n");
    let output = stalkscan(&["--signatures", &arg(dir.path()), &demo]);
    assert_refused(&output, 5, &["families/x.toml"]);
    let missing = dir.path().join("no-such-folder");
    assert_refused(&stalkscan(&["--signatures", &arg(&missing), &demo]), 5, &["cannot be read"]);
}

#[test]
fn random_and_truncated_manifests_are_not_called_encrypted() {
    let dir = tempfile::tempdir().unwrap();
    let noise: Vec<u8> =
        (0..9000_u32).map(|i| u8::try_from(i.wrapping_mul(2_654_435_761) >> 24).unwrap()).collect();
    write(&dir.path().join("Manifest.db"), &noise);
    write(&dir.path().join("00/0000000000000000000000000000000000000000"), b"x");
    let output = stalkscan(&[&arg(dir.path())]);
    let text = stderr(&output) + &stdout(&output);
    assert!(!text.to_lowercase().contains("encrypted"), "{text}");
    assert!(text.contains("Manifest.db"), "{text}");
    assert_ne!(code(&output), 0, "{text}");
    assert_ne!(code(&output), 4, "{text}");
}

#[test]
fn help_and_lists_are_answers() {
    for args in [
        &["--help"][..],
        &["scan", "--help"],
        &["--version"],
        &["formats"],
        &["schema"],
        &["explain", "known-app"],
    ] {
        let output = stalkscan(args);
        assert_eq!(code(&output), 0, "{args:?}");
        assert!(stdout(&output).len() > 10, "{args:?}");
    }
    let formats = stdout(&stalkscan(&["formats"]));
    for format in stalkscan::source::FORMATS {
        assert!(formats.contains(format.name()), "{} is missing in:\n{formats}", format.name());
    }
}

#[test]
fn everything_can_be_explained() {
    for id in stalkscan::report::explain::ids() {
        let output = stalkscan(&["explain", &id]);
        assert_eq!(code(&output), 0, "{id}: {}", stderr(&output));
        assert!(stdout(&output).len() > 20, "{id}");
    }
}

#[test]
fn files_are_private_and_never_overwritten_unasked() {
    let dir = tempfile::tempdir().unwrap();
    let demo = arg(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/demo/bugreport-demo.zip"));
    let report = dir.path().join("report.json");
    let wanted = format!("json={}", arg(&report));
    assert_eq!(code(&stalkscan(&["-o", &wanted, &demo])), 13);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(std::fs::metadata(&report).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let first = std::fs::read(&report).unwrap();
    assert_refused(&stalkscan(&["-o", &wanted, &demo]), 2, &["exists already", "--force"]);
    assert_eq!(std::fs::read(&report).unwrap(), first);
    assert_eq!(code(&stalkscan(&["-o", &wanted, "--force", &demo])), 13);
    assert_eq!(std::fs::read(&report).unwrap(), first, "the same input gives the same bytes");
}

#[test]
fn a_closed_pipe_is_no_failure() {
    let demo = arg(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/demo/bugreport-demo.zip"));
    let mut child = Command::new(env!("CARGO_BIN_EXE_stalkscan"))
        .args(["facts", &demo])
        .env_clear()
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn facts_are_one_object_a_line_with_a_place() {
    let demo = arg(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/demo/bugreport-demo.zip"));
    let output = stalkscan(&["facts", &demo]);
    assert_eq!(code(&output), 0);
    let text = stdout(&output);
    assert!(text.lines().count() > 500);
    for line in text.lines() {
        let fact: serde_json::Value = serde_json::from_str(line).unwrap();
        for key in ["source", "format", "file", "at", "fact"] {
            assert!(!fact[key].is_null(), "{key} is missing in {line}");
            // Nested objects may have a moment of their own; the object itself has one place.
            let flat = line.split("\"claim\":").next().unwrap();
            assert_eq!(flat.matches(&format!("\"{key}\":")).count(), 1, "{key} is doubled in {line}");
        }
        assert_ne!(fact["key"], "android_id");
    }
}

#[test]
fn an_encrypted_backup_is_4_by_its_content() {
    let plist =
        "<plist><dict><key>IsEncrypted</key><true/><key>ManifestKey</key><data>AAAA</data></dict></plist>";
    let recipe =
        stalkscan::sample::recipe::Recipe::from_toml("platform = \"ios\"\nversion = \"17.5.1\"\n").unwrap();
    let locked = tempfile::tempdir().unwrap();
    for (path, bytes) in &recipe.write(stalkscan::sample::words::Container::IosBackupEncrypted).unwrap().0 {
        write(&locked.path().join(path), bytes);
    }
    assert_refused(&stalkscan(&[&arg(locked.path())]), 4, &["encrypted", "--passphrase-file"]);
    let plain = tempfile::tempdir().unwrap();
    let tree = recipe.write(stalkscan::sample::words::Container::IosBackup).unwrap();
    for (path, bytes) in &tree.0 {
        write(&plain.path().join(path), bytes);
    }
    // A decrypted copy keeps the flag: what counts is that the listing is readable.
    let manifest = tree.0.keys().find(|path| path.ends_with("Manifest.plist")).unwrap();
    write(&plain.path().join(manifest), plist.as_bytes());
    let output = stalkscan(&["-o", "json", &arg(plain.path())]);
    assert_ne!(code(&output), 4, "{}", stderr(&output));
    assert!(stdout(&output).contains("\"ios-backup\""));
}

#[test]
fn a_wrong_folder_level_is_named() {
    let dir = tempfile::tempdir().unwrap();
    write(&dir.path().join("Manifest.db"), b"SQLite format 3\0");
    write(&dir.path().join("3f/3f00000000000000000000000000000000000000"), b"x");
    let inside = dir.path().join("3f");
    assert_refused(&stalkscan(&[&arg(&inside)]), 3, &["a part of an iOS backup", "Manifest.db"]);
}

#[test]
fn truncated_copies_never_end_well() {
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/demo/bugreport-demo.zip");
    let bytes = std::fs::read(&demo).unwrap();
    let dir = tempfile::tempdir().unwrap();
    for part in [1, 2, 3] {
        let cut = dir.path().join(format!("cut{part}.zip"));
        write(&cut, &bytes[..bytes.len() * part / 4]);
        // The app of the demonstration stands in the first half of the text, which is read as far as it goes.
        let output = stalkscan(&["-o", "json", &arg(&cut)]);
        assert!(stdout(&output).contains("the archive is cut off after "), "{}", stdout(&output));
        assert!(stdout(&output).contains("\"complete\": false"));
        assert!([10, 13].contains(&code(&output)), "{part}: {}", code(&output));
        assert!(part < 3 || code(&output) == 13);
        // Not even a name is left, or no more than one.
        write(&cut, &bytes[..30 * part]);
        assert_refused(&stalkscan(&[&arg(&cut)]), if part == 1 { 3 } else { 1 }, &["cut ", "copy"]);
    }
    let recipe =
        stalkscan::sample::recipe::Recipe::from_toml("platform = \"android\"\nversion = \"14\"\n").unwrap();
    let tree = recipe.write(stalkscan::sample::words::Container::BugreportText).unwrap();
    let text = tree.0.values().next().unwrap();
    for part in [1, 2, 3] {
        let cut = dir.path().join(format!("cut{part}.txt"));
        write(&cut, &text[..text.len() * part / 4]);
        let output = stalkscan(&["-o", "json", &arg(&cut)]);
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(code(&output), 10, "{}", report["devices"][0]["verdict"]);
        assert_eq!(report["devices"][0]["verdict"], "inconclusive");
    }
}

#[test]
fn an_empty_older_listing_is_named() {
    let dir = tempfile::tempdir().unwrap();
    write(&dir.path().join("Manifest.mbdb"), b"mbdb\x05\0");
    assert_refused(&stalkscan(&[&arg(dir.path())]), 1, &["Manifest.mbdb", "no file"]);
}

#[test]
fn one_refused_copy_never_hides_another() {
    let dir = tempfile::tempdir().unwrap();
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/demo/bugreport-demo.zip");
    write(&dir.path().join("a/report.zip"), &std::fs::read(demo).unwrap());
    let locked = stalkscan::sample::recipe::Recipe::from_toml("platform = \"ios\"\n").unwrap();
    let container = stalkscan::sample::words::Container::IosBackupEncrypted;
    for (path, bytes) in &locked.write(container).unwrap().inside(container.entry()).0 {
        write(&dir.path().join("b").join(path), bytes);
    }
    let output = stalkscan(&["-o", "json", &arg(dir.path())]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(code(&output), 13);
    assert_eq!(report["devices"].as_array().unwrap().len(), 1);
    assert_eq!(report["errors"][0]["path"], "b");
    // A phone on which nothing was found does not make up for one that was not opened.
    let quiet = stalkscan(&["--fail-on", "known", "--skip", "known-app", &arg(dir.path())]);
    assert_eq!(code(&quiet), 10);
}

#[test]
fn facts_hide_the_person_behind_a_developers_signature() {
    let room = tempfile::tempdir().unwrap();
    let list = room.path().join("apps.json");
    let text = r#"{"org.example.a": {"CFBundleIdentifier": "org.example.a", "ApplicationType": "User",
        "SignerIdentity": "iPhone Developer: name@example.com (ABCDE12345)"}}"#;
    write(&list, text.as_bytes());
    let masked = stdout(&stalkscan(&["facts", &arg(&list)]));
    assert!(masked.contains("iPhone Developer: ") && masked.contains("(ABCDE12345)"), "{masked}");
    assert!(!masked.contains("name@"), "{masked}");
    let whole = stdout(&stalkscan(&["facts", "--redact", "none", &arg(&list)]));
    assert!(whole.contains("name@example.com"), "{whole}");
}
