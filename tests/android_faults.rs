//! Android copies with a fault: what is damaged, missing or refused is said as what it is, in the answers too, however much
//! another file of the copy tells.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "tests write their own copies and may fail loudly"
)]

#[expect(dead_code, reason = "shared with the other tests of the command line")]
mod common;
#[path = "common/tar_member.rs"]
mod tar_member;
#[path = "common/tree.rs"]
mod tree;

use std::io::{Cursor, Write as _};
use std::path::Path;

use common::{code, stalkscan, stderr};
use serde_json::Value;
use stalkscan::sample::recipe::{App, Removed, User};
use stalkscan::sample::words::Vendor;
use stalkscan::sample::{Container, FileTree, Recipe};
use zip::write::{SimpleFileOptions, ZipWriter};

/// An app that the built-in signatures name.
const LISTED: &str = "com.systemservice";

/// A folder with the files of a tree.
fn folder(tree: &FileTree) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    tree::put(tree, dir.path()).unwrap();
    dir
}

fn scanned(path: &Path) -> (i32, Value) {
    let output = stalkscan(&["scan", "--no-progress", "-o", "json", path.to_str().unwrap()]);
    let report = serde_json::from_slice(&output.stdout).unwrap_or(Value::Null);
    assert!(!report.is_null(), "{}", stderr(&output));
    (code(&output), report)
}

/// Outcome of a question, and why.
fn answer(report: &Value, surface: &str) -> (String, String) {
    let all = report["devices"][0]["coverage"].as_array().unwrap();
    let found = all.iter().find(|answer| answer["surface"] == surface).unwrap();
    (found["outcome"].as_str().unwrap().to_owned(), found["why"].as_str().unwrap_or_default().to_owned())
}

fn notes(report: &Value) -> String {
    let sources = report["devices"][0]["sources"].as_array().unwrap();
    sources.iter().map(|source| source["notes"].to_string()).collect()
}

fn complete(report: &Value) -> bool {
    report["devices"][0]["sources"].as_array().unwrap().iter().all(|source| source["complete"] == true)
}

// ------------------------------------------------------------------------------------------------ androidqf

#[test]
fn a_damaged_list_is_told_however_much_another_text_answers() {
    let whole = Recipe::android("14").write(Container::Androidqf).unwrap();
    let list = whole.0.keys().find(|name| name.ends_with("packages.json")).unwrap().clone();
    let questions = ["installed_apps", "app_signers", "app_origin"];
    let (_, report) = scanned(folder(&whole).path());
    assert_eq!(questions.map(|question| answer(&report, question).0), ["read"; 3]);
    let sound = whole.0[&list].clone();
    let mut spoilt = sound.clone();
    let middle = sound.len() / 2;
    spoilt[middle..middle + 40].fill(0xff);
    let odd = String::from_utf8(sound.clone()).unwrap().replacen("\"sha256\": \"", "\"sha256\": \"zz", 1);
    let cases: [(&str, Vec<u8>); 5] = [
        ("cut in the middle", sound[..middle].to_vec()),
        ("cut at the end", sound[..sound.len() - 20].to_vec()),
        ("damaged", spoilt),
        ("a digest that is none", odd.into_bytes()),
        ("empty", Vec::new()),
    ];
    for (name, bytes) in cases {
        let mut tree = whole.clone();
        tree.put(list.clone(), bytes);
        for nested in [true, false] {
            if !nested {
                tree.0.retain(|path, _| !path.ends_with("bugreport.zip"));
            }
            let (_, report) = scanned(folder(&tree).path());
            for question in questions {
                let (outcome, why) = answer(&report, question);
                assert_eq!(outcome, "partial", "{name}, {question}, report inside: {nested}");
                assert!(why.contains("packages.json"), "{name}, {question}: {why}");
            }
        }
    }
}

// ------------------------------------------------------------------------------------------------ file system

#[test]
fn the_damaged_file_of_one_user_is_not_made_up_for_by_that_of_another() {
    let mut recipe = Recipe::android("14");
    recipe.user.push(User { id: 10, name: "Work".to_owned(), managed: true });
    let mut app = App::new("org.example.work").with_grant("CAMERA");
    app.users = vec![10];
    let whole = recipe.with_app(app).write(Container::AndroidFilesystem).unwrap();
    let (_, report) = scanned(&folder(&whole).path().join(Container::AndroidFilesystem.entry()));
    assert_eq!(answer(&report, "permissions").0, "read");
    for (file, question) in [
        ("misc_de/10/apexdata/com.android.permission/runtime-permissions.xml", "permissions"),
        ("system/users/10/settings_secure.xml", "accessibility_services"),
    ] {
        let mut tree = whole.clone();
        let name = tree.0.keys().find(|name| name.ends_with(file)).unwrap().clone();
        let bytes = tree.0[&name].clone();
        tree.put(name, bytes[..bytes.len() / 2].to_vec());
        let (_, report) = scanned(&folder(&tree).path().join(Container::AndroidFilesystem.entry()));
        let (outcome, why) = answer(&report, question);
        assert_eq!(outcome, "partial", "{file}");
        assert!(why.contains(file), "{file}: {why}");
    }
}

// ------------------------------------------------------------------------------------------------ log of installations

/// The text of a bug report of a phone from which an app was removed, changed.
fn removed(change: impl Fn(String) -> String) -> Vec<u8> {
    let gone = Removed {
        id: LISTED.to_owned(),
        installed: Some("2026-02-02 22:10:00".to_owned()),
        removed: Some("2026-02-25 07:41:30".to_owned()),
        ..Removed::default()
    };
    let mut recipe = Recipe::android("14").with_vendor(Vendor::Samsung);
    recipe.removed.push(gone);
    let tree = recipe.write(Container::BugreportText).unwrap();
    let text = String::from_utf8(tree.get(Container::BugreportText.entry()).unwrap().to_vec()).unwrap();
    let (before, rest) = text.split_once("DUMP OF SERVICE package:\n").unwrap();
    let (log, rest) = rest.split_once("Database versions:").unwrap();
    // The other traces of the app are not what is looked at.
    let quiet = |text: &str| text.replace(LISTED, "org.example.other");
    let log = change(log.to_owned());
    format!("{}DUMP OF SERVICE package:\n{log}Database versions:{}", quiet(before), quiet(rest)).into_bytes()
}

/// The finding about the listed app, and the lines that its reasons name.
fn traced(text: &[u8]) -> (Value, Vec<String>) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("dumpstate.txt");
    std::fs::write(&path, text).unwrap();
    let (_, report) = scanned(&path);
    let findings = report["devices"][0]["findings"].as_array().unwrap();
    let found = findings.iter().find(|finding| finding["subject"]["id"] == LISTED).unwrap();
    let lines: Vec<&[u8]> = text.split(|byte| *byte == b'\n').collect();
    let named = found["because"].as_array().unwrap().iter().map(|reason| {
        let number: usize = reason["at"].as_str().unwrap().strip_prefix("line ").unwrap().parse().unwrap();
        String::from_utf8_lossy(lines[number - 1]).into_owned()
    });
    (found.clone(), named.collect())
}

#[test]
fn the_log_of_installations_is_quoted_line_by_line_and_says_no_more_than_it_holds() {
    let without = |what: &'static str| {
        move |log: String| {
            log.lines().filter(|line| !line.contains(what)).fold(String::new(), |all, line| all + line + "\n")
        }
    };
    let only = |from: &'static str, to: &'static str| {
        move |log: String| {
            let ours = |id: &str| log.lines().position(|line| line.contains(id)).unwrap();
            let at = ours(LISTED);
            let lines: Vec<&str> = log.lines().collect();
            let start = (0..=at).rev().find(|index| lines[*index].contains("START INSTALL")).unwrap();
            let end =
                lines[start..].iter().position(|line| line.contains("result of install")).unwrap() + start;
            let keep = |index: usize| (start..=end).contains(&index) && !lines[index].contains(from);
            let kept: Vec<&str> =
                (0..lines.len()).filter(|index| keep(*index)).map(|index| lines[index]).collect();
            format!("{}\n{to}\n", kept.join("\n"))
        }
    };
    let words = |change: &dyn Fn(String) -> String| {
        let (found, lines) = traced(&removed(change));
        for line in &lines {
            assert!(line.contains(&format!("pkg{{{LISTED}}}")), "{line}");
        }
        assert!(found["level"].as_u64().unwrap() <= 3, "{found}");
        format!("{} | {} | {}", found["title"], found["explanation"], found["because"])
    };
    let gone = words(&|log| log);
    assert!(gone.contains("was here until 2026-02-25"), "{gone}");
    // A removal without its result shows that the app was there, and no more.
    let asked = words(&without("result of delete"));
    assert!(asked.contains("was here, last seen on 2026-02-25") && !asked.contains("until"), "{asked}");
    let came = words(&only("nothing", ""));
    assert!(came.contains("was here, last seen on 2026-02-02"), "{came}");
    let begun = words(&only("result of install", ""));
    assert!(begun.contains("beginning of its installation on 2026-02-02"), "{begun}");
    assert!(!begun.contains("was here") && !begun.contains("was on the phone"), "{begun}");
    let timeline = |text: &[u8]| {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("dumpstate.txt");
        std::fs::write(&path, text).unwrap();
        let output = stalkscan(&["scan", "--no-progress", "-o", "timeline", path.to_str().unwrap()]);
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let told = timeline(&removed(only("result of install", "")));
    let line = told.lines().find(|line| line.contains(LISTED)).unwrap();
    assert!(line.contains("was begun") && !line.contains("was installed"), "{line}");
}

// ------------------------------------------------------------------------------------------------ makers' backups

#[test]
fn a_smart_switch_copy_without_encrypted_files_does_not_count_them() {
    let mut tree = FileTree::default();
    tree.put(
        "s/SmartSwitchBackup.json",
        r#"{"ModelName":"SM-A546B","Apks":[{"ApkPkgName":"com.example.a"}]}"#,
    );
    let (_, report) = scanned(&folder(&tree).path().join("s"));
    let said = notes(&report);
    assert!(
        said.contains("only the plain lists") && !said.contains("(s)") && !said.contains("0 file"),
        "{said}"
    );
    for (number, words) in [(1, "one file of the backup is"), (2, "2 files of the backup are")] {
        tree.put(format!("s/APKFILE/com.example.a{number}.penc"), b"noise".to_vec());
        let (_, report) = scanned(&folder(&tree).path().join("s"));
        assert!(notes(&report).contains(words), "{}", notes(&report));
    }
}

// ------------------------------------------------------------------------------------------------ adb backup

fn member(name: &str, content: &[u8], size: u64) -> Vec<u8> {
    tar_member::member(name.as_bytes(), b'0', format!("{size:011o}").as_bytes(), content)
}

/// An adb backup with these members, then 80 MiB of zeros inside one more.
fn swollen(before: &[u8]) -> Vec<u8> {
    let mut zlib = flate2::write::ZlibEncoder::new(
        b"ANDROID BACKUP\n5\n1\nnone\n".to_vec(),
        flate2::Compression::fast(),
    );
    zlib.write_all(before).unwrap();
    zlib.write_all(&member("apps/org.example.big/f/zeros", b"", 80 << 20)).unwrap();
    for _ in 0..80 {
        zlib.write_all(&vec![0; 1 << 20]).unwrap();
    }
    zlib.write_all(&[0; 1024]).unwrap();
    zlib.finish().unwrap()
}

#[test]
fn a_backup_that_a_limit_stops_is_not_called_cut_short() {
    let manifest = b"1\norg.example.a\n7\n34\ncom.android.vending\n1\n0\n";
    let first = member("apps/org.example.a/_manifest", manifest, u64::try_from(manifest.len()).unwrap());
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("backup.ab");
    std::fs::write(&path, swollen(&first)).unwrap();
    let (exit, report) = scanned(&path);
    let said = notes(&report) + &answer(&report, "installed_apps").1;
    assert!(said.contains("200-fold") && said.contains("Android Backup Extractor"), "{said}");
    assert!(!said.contains("cut short") && !said.contains("end mark"), "{said}");
    assert_eq!((exit, answer(&report, "installed_apps").0.as_str()), (10, "partial"));
    assert!(!complete(&report));
    // Without any app before that place it is a refusal, whose next step is not another copy of the same file.
    let manifest = member("shared/0/zeros", b"", 0);
    let mut bytes = swollen(&manifest);
    std::fs::write(&path, &bytes).unwrap();
    let none = scanned(&path).1.to_string();
    assert!(none.contains("200-fold") && !none.contains("cut short"), "{none}");
    // One that ends too early is.
    bytes = swollen(&first);
    bytes.truncate(2_000);
    std::fs::write(&path, bytes).unwrap();
    let said = notes(&scanned(&path).1);
    assert!(said.contains("cut short") && !said.contains("fold"), "{said}");
}

// ------------------------------------------------------------------------------------------------ zip

fn zipped(names: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in names {
        writer.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn names_that_lead_out_of_a_zip_are_refused_and_counted() {
    let tree = Recipe::android("14").with_app(App::new(LISTED)).write(Container::Androidqf).unwrap();
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("acquisition.zip");
    let out: Vec<(String, Vec<u8>)> =
        tree.0.iter().map(|(name, bytes)| (format!("../{name}"), bytes.clone())).collect();
    let refused = |names: &[(String, Vec<u8>)], count: usize| {
        std::fs::write(&path, zipped(names)).unwrap();
        let output = stalkscan(&["scan", "--no-progress", path.to_str().unwrap()]);
        let said = stderr(&output) + &String::from_utf8_lossy(&output.stdout);
        assert!(said.contains(&format!("{count} files in this zip archive have names")), "{said}");
        assert!(
            said.contains("refused") && said.contains("pack it again") && !said.contains("empty"),
            "{said}"
        );
        assert_ne!(code(&output), 0);
        // What could not be read is a failure of reading, not a wrong file.
        assert_eq!(code(&output), 1, "{said}");
    };
    refused(&out, out.len());
    let with_one: Vec<_> = out.iter().cloned().chain([("readme.txt".to_owned(), b"x".to_vec())]).collect();
    refused(&with_one, out.len());
    // One name of many: the rest is read, and no question counts as answered that the refused file could have answered.
    let mut names: Vec<(String, Vec<u8>)> = tree.0.iter().map(|(n, b)| (n.clone(), b.clone())).collect();
    names.push(("../packages.json".to_owned(), b"[]".to_vec()));
    std::fs::write(&path, zipped(&names)).unwrap();
    let (exit, report) = scanned(&path);
    assert!(
        notes(&report).contains("one member of the archive has a name that points outside"),
        "{}",
        notes(&report)
    );
    assert_eq!(answer(&report, "installed_apps").0, "partial");
    assert!(!complete(&report));
    assert_eq!(exit, 13);
}

// ------------------------------------------------------------------------------------------------ TWRP

#[test]
fn a_part_that_a_twrp_backup_lacks_is_missed() {
    let tree = Recipe::android("14").write(Container::AndroidFilesystem).unwrap();
    let name = Container::AndroidFilesystem.entry();
    let mut tar = Vec::new();
    for (path, bytes) in tree.inside(name).0.iter().filter(|(path, _)| path.starts_with("data/")) {
        tar.extend(member(&format!("/{path}"), bytes, u64::try_from(bytes.len()).unwrap()));
    }
    let cut = tar.len() - 700;
    let first = tar.clone();
    tar.extend([0; 1024]);
    let end = vec![0_u8; 1024];
    let gzip = |bytes: &[u8]| {
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        gzip.write_all(bytes).unwrap();
        gzip.finish().unwrap()
    };
    let packed = gzip(&tar);
    let one = |name: &str, bytes: &[u8]| (name.to_owned(), bytes.to_vec());
    let sum = || one("data.ext4.win001.sha2", b"0 data.ext4.win001\n");
    let all = one("data.ext4.win", &tar);
    let (a, b) = (one("data.ext4.win000", &tar), one("data.ext4.win001", &end));
    let whole = [
        ("one archive", vec![all.clone()]),
        ("one packed archive", vec![one("data.f2fs.win", &packed)]),
        ("two in a row", vec![a.clone(), b.clone(), sum()]),
        ("threads", vec![a.clone(), one("data.ext4.win100", &end), one("data.ext4.win101", &end)]),
    ];
    let broken = [
        ("a hole in the row", vec![a.clone(), one("data.ext4.win002", &end)], "data.ext4.win001"),
        ("the first missing", vec![one("data.ext4.win001", &tar)], "data.ext4.win000"),
        ("a first part alone", vec![a.clone()], "data.ext4.win001"),
        ("a hole in the row of a thread", vec![a.clone(), one("data.ext4.win101", &end)], "data.ext4.win100"),
        ("a sum without its archive", vec![all, one("data.ext4.win000.md5", b"x")], "data.ext4.win000"),
        ("cut inside a member", vec![one("data.ext4.win", &tar[..cut])], "no end"),
        ("cut behind a member", vec![one("data.ext4.win", &first)], "no end"),
        ("cut inside a packed archive", vec![one("data.ext4.win", &packed[..packed.len() - 30])], ""),
        (
            "the last of two cut",
            vec![one("data.ext4.win000", &end), one("data.ext4.win001", &tar[..cut])],
            "no end",
        ),
    ];
    for (name, files) in whole {
        let dir = folder(&FileTree(files.into_iter().collect()));
        let (_, report) = scanned(dir.path());
        assert!(!notes(&report).contains("missing,"), "{name}: {}", notes(&report));
        assert_eq!(answer(&report, "installed_apps").0, "read", "{name}: {report}");
    }
    for (name, files, word) in broken {
        let dir = folder(&FileTree(files.into_iter().collect()));
        let (exit, report) = scanned(dir.path());
        assert!(!complete(&report) && notes(&report).contains(word), "{name}: {}", notes(&report));
        assert_eq!(answer(&report, "installed_apps").0, "partial", "{name}");
        assert_eq!(exit, 10, "{name}");
    }
    // One part of several, given by itself.
    let dir = folder(&FileTree([a, b].into_iter().collect()));
    let (_, report) = scanned(&dir.path().join("data.ext4.win000"));
    assert!(!complete(&report) && answer(&report, "installed_apps").0 == "partial", "{report}");
}
