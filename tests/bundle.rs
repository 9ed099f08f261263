//! Evidence bundles: complete, private, repeatable, and every later change is found.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests run the program and write their own inputs"
)]

mod common;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use sha2::{Digest as _, Sha256};

use common::{code, stalkscan, stderr, stdout};

fn said(output: &Output) -> String {
    let text = stdout(output) + &stderr(output);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

fn arg(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// A copy of a demonstration phone; the container decides whether it is a file or a folder.
fn sample(room: &Path, container: &str) -> PathBuf {
    let out = room.join(format!("copy-{container}"));
    let phone = if container.starts_with("ios") { "iphone-managed" } else { "demo" };
    let output = stalkscan(&["sample", phone, "--as", container, "--out", arg(&out)]);
    assert_eq!(code(&output), 0, "{}", said(&output));
    PathBuf::from(String::from_utf8(output.stdout).unwrap().trim())
}

fn bundle(copy: &Path, out: &Path) -> Output {
    stalkscan(&["bundle", arg(copy), "--out", arg(out), "--operator", "J. Doe", "--consent", "in person"])
}

fn files(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = std::fs::read_dir(dir).unwrap().map(Result::unwrap);
    entries
        .map(|entry| (entry.file_name().into_string().unwrap(), std::fs::read(entry.path()).unwrap()))
        .collect()
}

#[test]
fn two_runs_give_the_same_report_and_the_record_tells_who_and_when() {
    let room = tempfile::tempdir().unwrap();
    let copy = sample(room.path(), "bugreport");
    let (one, two) = (room.path().join("one"), room.path().join("two"));
    let first = bundle(&copy, &one);
    assert_eq!(code(&first), 13, "{}", said(&first));
    assert!(said(&first).contains("The person whose phone it is keeps the bundle"), "{}", said(&first));
    assert_eq!(code(&bundle(&copy, &two)), 13);
    let (first, second) = (files(&one), files(&two));
    for same in [
        "report.json",
        "report-police.html",
        "findings.csv",
        "timeline.jsonl",
        "input-1.sha256",
        "README.txt",
    ] {
        assert_eq!(first[same], second[same], "{same} differs");
    }
    assert_eq!(first["report.json"], stalkscan(&["-o", "json", arg(&copy)]).stdout);
    let record: serde_json::Value = serde_json::from_slice(&first["manifest.json"]).unwrap();
    assert_eq!(record["schema"], "stalkscan-bundle/1");
    assert_eq!((&record["operator"], &record["consent"]), (&"J. Doe".into(), &"in person".into()));
    assert_eq!(record["database"]["sha256"].as_str().unwrap().len(), 64);
    assert_eq!(record["tool_sha256"].as_str().unwrap().len(), 64);
    assert!(record["begin"]["utc"].as_str().unwrap().ends_with('Z'));
    assert!(record["command_line"].as_array().unwrap().iter().any(|word| word == "bundle"));
    let log = String::from_utf8(first["log.txt"].clone()).unwrap();
    assert!(
        log.contains("1 file read and hashed") && log.contains("read bugreport.zip as bugreport"),
        "{log}"
    );
}

#[test]
fn the_hashes_are_those_of_the_files_by_the_word_of_another_program() {
    let room = tempfile::tempdir().unwrap();
    let copy = sample(room.path(), "android-filesystem");
    let out = room.path().join("out");
    assert_eq!(code(&bundle(&copy, &out)), 13);
    let run = |list: &str, folder: &Path| {
        Command::new("sha256sum").args(["--strict", "-c", list]).current_dir(folder).output()
    };
    match run("bundle.sha256", &out) {
        Ok(output) => assert!(output.status.success(), "{}", said(&output)),
        Err(error) => println!("skipped: no sha256sum here ({error})"),
    }
    if let Ok(output) = run(arg(&out.join("input-1.sha256")), &copy) {
        assert!(output.status.success(), "{}", said(&output));
    }
    // Every file that a reason stands on, and every file that answered a question, is in the list.
    let all = files(&out);
    let list = String::from_utf8(all["input-1.sha256"].clone()).unwrap();
    let report: serde_json::Value = serde_json::from_slice(&all["report.json"]).unwrap();
    let mut named = 0;
    for finding in report["devices"][0]["findings"].as_array().unwrap() {
        for reason in finding["because"].as_array().unwrap() {
            let file = reason["file"].as_str().unwrap();
            if copy.join(file).is_file() {
                named += 1;
                assert!(list.contains(&format!("  {file}\n")), "{file} is missing in\n{list}");
            }
        }
    }
    assert!(named > 0, "no reason named a file of the copy");
}

#[test]
fn a_flipped_byte_in_any_file_is_found() {
    let room = tempfile::tempdir().unwrap();
    let (copy, out) = (sample(room.path(), "bugreport"), room.path().join("out"));
    bundle(&copy, &out);
    let whole = stalkscan(&["bundle", "verify", arg(&out), "--input", arg(&copy)]);
    assert_eq!(code(&whole), 0, "{}", said(&whole));
    let names = files(&out);
    assert!(names.len() >= 14, "{:?}", names.keys());
    for (name, bytes) in &names {
        for at in [0, bytes.len() / 2, bytes.len() - 1] {
            let mut flipped = bytes.clone();
            flipped[at] ^= 1;
            std::fs::write(out.join(name), &flipped).unwrap();
            let output = stalkscan(&["bundle", "verify", arg(&out)]);
            assert_eq!(code(&output), 20, "{name}, byte {at}: {}", said(&output));
            assert!(said(&output).contains("CHANGED"), "{}", said(&output));
        }
        std::fs::remove_file(out.join(name)).unwrap();
        let output = stalkscan(&["bundle", "verify", arg(&out)]);
        assert_eq!(code(&output), 20, "{name} removed: {}", said(&output));
        assert!(said(&output).contains(&format!("{name} is missing")), "{}", said(&output));
        std::fs::write(out.join(name), bytes).unwrap();
    }
    std::fs::write(out.join("extra"), "").unwrap();
    let output = stalkscan(&["bundle", "verify", arg(&out)]);
    assert!(code(&output) == 20 && said(&output).contains("extra was added"), "{}", said(&output));
    std::fs::remove_file(out.join("extra")).unwrap();
    assert_eq!(code(&stalkscan(&["bundle", "verify", arg(&out)])), 0);
}

#[test]
fn a_new_list_does_not_have_the_seal_that_was_noted() {
    let room = tempfile::tempdir().unwrap();
    let (copy, out) = (sample(room.path(), "bugreport"), room.path().join("out"));
    let text = said(&bundle(&copy, &out));
    let seal = text.split_whitespace().find(|word| word.len() == 64).expect("the seal is told").to_owned();
    let verify = |seal: &str| stalkscan(&["bundle", "verify", arg(&out), "--seal", seal]);
    assert_eq!(code(&verify(&seal)), 0);
    assert_eq!(code(&verify(&seal.chars().take(8).collect::<String>().to_uppercase())), 0);
    assert_eq!(code(&verify(&seal.chars().take(7).collect::<String>())), 20, "too short to be a seal");
    // Somebody edits the report and makes the list anew.
    let mut all = files(&out);
    all.insert("report.json".to_owned(), b"{}".to_vec());
    std::fs::write(out.join("report.json"), "{}").unwrap();
    let mut list = String::new();
    for (name, bytes) in all.iter().filter(|(name, _)| *name != "bundle.sha256") {
        let _ = writeln!(list, "{}  {name}", sha256(bytes));
    }
    std::fs::write(out.join("bundle.sha256"), list).unwrap();
    assert_eq!(code(&stalkscan(&["bundle", "verify", arg(&out)])), 0, "without the seal nothing tells");
    let output = verify(&seal);
    assert!(code(&output) == 20 && said(&output).contains("not the one that was noted"), "{}", said(&output));
}

#[test]
fn a_changed_copy_is_found() {
    let room = tempfile::tempdir().unwrap();
    let (copy, out) = (sample(room.path(), "ios-backup"), room.path().join("out"));
    let output = bundle(&copy, &out);
    assert!(out.is_dir(), "{}", said(&output));
    let verify = || stalkscan(&["bundle", "verify", arg(&out), "--input", arg(&copy)]);
    assert_eq!(code(&verify()), 0, "{}", said(&verify()));
    let list = std::fs::read_to_string(out.join("input-1.sha256")).unwrap();
    assert!(list.lines().count() > 3 && list.contains("  Manifest.db\n"), "{list}");
    let file = copy.join("Info.plist");
    let whole = std::fs::read(&file).unwrap();
    std::fs::write(&file, [whole.as_slice(), b" "].concat()).unwrap();
    assert!(
        code(&verify()) == 20 && said(&verify()).contains("Info.plist was changed"),
        "{}",
        said(&verify())
    );
    std::fs::remove_file(&file).unwrap();
    assert!(
        code(&verify()) == 20 && said(&verify()).contains("Info.plist is missing"),
        "{}",
        said(&verify())
    );
    let twice = stalkscan(&["bundle", "verify", arg(&out), "--input", arg(&copy), "--input", arg(&copy)]);
    assert_eq!(code(&twice), 2);
}

#[cfg(unix)]
#[test]
fn a_bundle_is_private_and_overwrites_nothing_unasked() {
    use std::os::unix::fs::PermissionsExt as _;
    let room = tempfile::tempdir().unwrap();
    let (copy, out) = (sample(room.path(), "bugreport"), room.path().join("a/b"));
    bundle(&copy, &out);
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&out), 0o700);
    for name in files(&out).keys() {
        assert_eq!(mode(&out.join(name)), 0o600, "{name}");
    }
    let before = files(&out);
    let output = bundle(&copy, &out);
    assert!(code(&output) == 2 && said(&output).contains("not empty"), "{}", said(&output));
    assert_eq!(files(&out), before);
    let force = |out: &Path| stalkscan(&["bundle", arg(&copy), "--out", arg(out), "--force"]);
    assert_eq!(code(&force(&out)), 13);
    let after = files(&out);
    assert!(after["log.txt"].starts_with(&before["log.txt"]), "the log goes on");
    assert!(after["log.txt"].len() > before["log.txt"].len());
    assert_eq!(code(&stalkscan(&["bundle", "verify", arg(&out)])), 0);
    // A folder with something else in it is never used, and a link is not followed.
    std::fs::write(out.join("holiday.jpg"), "x").unwrap();
    let output = force(&out);
    assert!(code(&output) == 2 && said(&output).contains("holiday.jpg"), "{}", said(&output));
    std::fs::remove_file(out.join("holiday.jpg")).unwrap();
    let precious = room.path().join("precious");
    std::fs::write(&precious, "mine").unwrap();
    std::fs::remove_file(out.join("report.json")).unwrap();
    std::os::unix::fs::symlink(&precious, out.join("report.json")).unwrap();
    assert_eq!(code(&force(&out)), 13);
    assert_eq!(std::fs::read_to_string(&precious).unwrap(), "mine");
}

#[test]
fn nothing_is_written_into_the_copy() {
    let room = tempfile::tempdir().unwrap();
    let copy = sample(room.path(), "ios-backup");
    let names = || {
        walkdir::WalkDir::new(&copy).into_iter().map(|entry| entry.unwrap().into_path()).collect::<Vec<_>>()
    };
    let before = names();
    for inside in [copy.join("out"), copy.join("a/../b/c"), copy.join(".")] {
        let output = bundle(&copy, &inside);
        assert!(code(&output) == 2, "{}", said(&output));
        let output = stalkscan(&[arg(&copy), "-o", &format!("json={}", arg(&inside.join("x.json")))]);
        assert!(code(&output) == 2 && said(&output).contains("into the copy"), "{}", said(&output));
    }
    assert_eq!(names(), before);
    // Beside a copy, in a folder that holds several, is another matter.
    let beside = room.path().join("bundle");
    assert!(matches!(code(&bundle(room.path(), &beside)), 10..=13));
}

#[test]
fn refusals_leave_nothing_behind() {
    let room = tempfile::tempdir().unwrap();
    let out = room.path().join("out");
    let nothing = room.path().join("photos");
    std::fs::create_dir(&nothing).unwrap();
    let output = bundle(&nothing, &out);
    assert!(code(&output) == 3 && said(&output).contains("no bundle was made"), "{}", said(&output));
    assert!(!out.exists());
    let output = stalkscan(&["bundle", arg(&nothing)]);
    assert!(code(&output) == 2, "{}", said(&output));
    let output = stalkscan(&["bundle", "verify", arg(&nothing)]);
    assert!(code(&output) == 2 && said(&output).contains("holds no bundle"), "{}", said(&output));
}

#[test]
fn the_police_report_shows_the_hash_of_every_file_and_others_do_not() {
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/demo/bugreport-demo.zip");
    let hash = sha256(&std::fs::read(&demo).unwrap());
    for form in ["text", "html"] {
        let report = |reader: &str| {
            let output = stalkscan(&[arg(&demo), "-o", form, "--for", reader]);
            String::from_utf8(output.stdout).unwrap()
        };
        let police = report("police");
        let list =
            police.split("ashes of the files").nth(1).or_else(|| police.split("HASHES OF THE FILES").nth(1));
        assert!(list.unwrap().contains(&hash), "{form}");
        assert!(!report("survivor").contains(&hash), "{form}");
    }
    let json = |reader: &str| stalkscan(&[arg(&demo), "-o", "json", "--for", reader]).stdout;
    assert_eq!(json("police"), json("survivor"));
}
