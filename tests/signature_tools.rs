//! The tools of a signature maintainer, run as that person runs them.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests run the program and write their own inputs"
)]

mod common;

use std::path::{Path, PathBuf};
use std::process::Output;

use common::{code, stalkscan, stderr, stdout};

fn arg(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A small database in a folder: the real one's small files and these families.
fn database(folder: &Path, families: &[(&str, &str)]) -> PathBuf {
    let signatures = folder.join("signatures");
    std::fs::create_dir_all(signatures.join("families")).unwrap();
    for name in ["database.toml", "generic_certificates.toml"] {
        std::fs::copy(root().join("signatures").join(name), signatures.join(name)).unwrap();
    }
    for (name, text) in families {
        std::fs::write(signatures.join("families").join(name), text).unwrap();
    }
    signatures
}

fn family(number: u32, class: &str, indicators: &str) -> String {
    format!(
        "id = \"SSC-{number:04}\"\nname = \"Family {number}\"\nclass = \"{class}\"\nmodified = \"2026-11-22\"\n{indicators}"
    )
}

fn indicator(kind: &str, value: &str, more: &str) -> String {
    format!(
        "\n[[indicator]]\nkind = \"{kind}\"\nvalue = '{value}'\n{more}source = \"a/b@c:d\"\nlicence = \"MIT\"\n"
    )
}

fn demo() -> PathBuf {
    root().join("fixtures/demo/bugreport-demo.zip")
}

fn report(args: &[&str]) -> (i32, serde_json::Value, String) {
    let mut all = vec!["-o", "json"];
    all.extend(args);
    let demo = demo();
    all.push(arg(&demo));
    let output = stalkscan(&all);
    (code(&output), serde_json::from_slice(&output.stdout).unwrap_or_default(), stderr(&output))
}

/// Every kind of indicator that a phone can hold.
fn every_kind() -> String {
    [
        indicator("package", "com.every.kind", ""),
        indicator("package", r"^com\.every\.kind\d{2}$", "match = \"regex\"\n"),
        indicator("certificate_sha1", &"A1".repeat(20), ""),
        indicator("certificate_sha256", &"a1".repeat(32), ""),
        indicator("certificate_java_hash", "a1b2c3d4", ""),
        indicator("apk_sha256", &"c3".repeat(32), ""),
        indicator("bundle_id", "com.every.kind", ""),
        indicator("profile_identifier", "com.every.kind.profile", ""),
        indicator("mdm_host", "mdm.every-kind.example", ""),
    ]
    .concat()
}

#[test]
fn a_new_family_gets_to_green_in_one_file() {
    let dir = tempfile::tempdir().unwrap();
    let signatures = database(dir.path(), &[]);
    let made = stalkscan(&["sig", "new", "Brand New", "--folder", arg(&signatures)]);
    assert_eq!(code(&made), 0, "{}", stderr(&made));
    let file = signatures.join("families/brand-new.toml");
    assert_eq!(code(&stalkscan(&["sig", "lint", arg(&signatures)])), 20);
    assert_eq!(code(&stalkscan(&["sig", "test", arg(&signatures)])), 20, "nothing fits the template");
    assert_eq!(
        code(&stalkscan(&["sig", "new", "Brand new", "--folder", arg(&signatures)])),
        2,
        "it is there"
    );
    let text = std::fs::read_to_string(&file).unwrap();
    let date = stdout(&stalkscan(&["sig", "status"]));
    assert!(date.contains("version"));
    let filled = text.replacen("FILL-IN\"", "com.brand.new\"", 1).replacen("FILL-IN", "a/b@c", 1);
    let filled: String = filled
        .lines()
        .map(|line| if line.starts_with("modified") { "modified = \"2026-11-22\"" } else { line })
        .fold(String::new(), |text, line| text + line + "\n");
    std::fs::write(&file, &filled).unwrap();
    for command in ["lint", "test"] {
        let output = stalkscan(&["sig", command, arg(&signatures)]);
        assert_eq!(code(&output), 0, "{command}: {}", stdout(&output));
    }
    let refused = stalkscan(&["sig", "pack", arg(&signatures), "-o", arg(&dir.path().join("p"))]);
    assert!(code(&refused) == 20 && stdout(&refused).contains("no id yet"), "{}", stdout(&refused));
    assert!(stdout(&stalkscan(&["sig", "assign-ids", arg(&signatures)])).contains("SSC-0001"));
    assert!(std::fs::read_to_string(&file).unwrap().contains("id = \"SSC-0001\""));
    assert_eq!(code(&stalkscan(&["sig", "lint", arg(&signatures)])), 0);
}

#[test]
fn every_kind_of_indicator_is_tried_in_some_container() {
    let dir = tempfile::tempdir().unwrap();
    let text = family(1, "stalkerware", &every_kind());
    let signatures = database(dir.path(), &[("one.toml", &text)]);
    let output = stalkscan(&["sig", "test", arg(&signatures)]);
    assert_eq!(code(&output), 0, "{}", stdout(&output));
    assert!(stdout(&output).contains("all as they must be"), "{}", stdout(&output));
    let (sample, phone) = (dir.path().join("case.toml"), dir.path().join("phone"));
    let recipe = "platform = \"ios\"\nversion = \"17.5.1\"\n[[profile]]\nidentifier = \"com.every.kind.profile\"\nname = \"x\"\n";
    std::fs::write(&sample, recipe).unwrap();
    let written = stalkscan(&["sample", arg(&sample), "--as", "ios-backup", "--out", arg(&phone)]);
    let scan = stalkscan(&["-o", "json", "--signatures", arg(&signatures), stdout(&written).trim()]);
    let json: serde_json::Value = serde_json::from_slice(&scan.stdout).unwrap();
    assert_eq!(json["devices"][0]["findings"][0]["rule"], "known-management");
    assert_eq!(json["devices"][0]["findings"][0]["level"], 3);
}

#[test]
fn a_planted_false_positive_fails_the_test() {
    let dir = tempfile::tempdir().unwrap();
    let text = family(1, "stalkerware", &indicator("package", "org.mozilla.firefox", ""));
    let signatures = database(dir.path(), &[("one.toml", &text)]);
    let clean = dir.path().join("clean.txt");
    std::fs::write(&clean, "org.mozilla.firefox\ncom.whatsapp\n").unwrap();
    let list = format!("android={}", arg(&clean));
    let output = stalkscan(&["sig", "test", arg(&signatures), "--clean", &list]);
    assert_eq!(code(&output), 20);
    assert!(stdout(&output).contains("a public app is accused"), "{}", stdout(&output));
    let disclosed = family(1, "location_sharing", &indicator("package", "org.mozilla.firefox", ""));
    std::fs::write(signatures.join("families/one.toml"), disclosed).unwrap();
    let output = stalkscan(&["sig", "test", arg(&signatures), "--clean", &list]);
    assert!(stdout(&output).contains("nobody has looked at it"), "{}", stdout(&output));
    let known = dir.path().join("known.toml");
    let entry = "[[collision]]\nplatform = \"android\"\nid = \"org.mozilla.firefox\"\nname = \"x\"\nclass = \"location_sharing\"\nreason = \"x\"\n";
    std::fs::write(&known, entry).unwrap();
    let output = stalkscan(&["sig", "test", arg(&signatures), "--clean", &list, "--collisions", arg(&known)]);
    assert!(!stdout(&output).contains("nobody has looked"), "{}", stdout(&output));
}

#[test]
fn a_fixture_of_a_family_is_run() {
    let dir = tempfile::tempdir().unwrap();
    let fixture = |level: u8| {
        format!(
            "\n[[fixture]]\ntitle = \"switched on\"\nrecipe = '''\nplatform = \"android\"\nversion = \"14\"\n[[app]]\nid = \"com.a.b\"\n\
             accessibility = \"on\"\n[expect]\nall.finding = [{{ subject = \"com.a.b\", level = {level} }}]\n'''\n"
        )
    };
    let text = |level| family(1, "stalkerware", &(fixture(level) + &indicator("package", "com.a.b", "")));
    let signatures = database(dir.path(), &[("one.toml", &text(4))]);
    let good = stalkscan(&["sig", "test", arg(&signatures)]);
    assert_eq!(code(&good), 0, "{}", stdout(&good));
    std::fs::write(signatures.join("families/one.toml"), text(2)).unwrap();
    let bad = stalkscan(&["sig", "test", arg(&signatures), "--format", "github"]);
    assert_eq!(code(&bad), 20);
    assert!(
        stdout(&bad).contains("::error file=") && stdout(&bad).contains("one.toml,line=2"),
        "{}",
        stdout(&bad)
    );
}

/// A key pair, and the signature of a file by it.
struct Signer(minisign::KeyPair);

impl Signer {
    fn new() -> Self {
        Self(minisign::KeyPair::generate_unencrypted_keypair().unwrap())
    }

    fn public(&self, path: &Path) {
        std::fs::write(path, self.0.pk.to_box().unwrap().to_string()).unwrap();
    }

    fn sign(&self, path: &Path) {
        let bytes = std::fs::read(path).unwrap();
        let signature =
            minisign::sign(Some(&self.0.pk), &self.0.sk, &bytes[..], Some("for the test"), None).unwrap();
        let mut beside = path.as_os_str().to_owned();
        beside.push(".minisig");
        std::fs::write(beside, signature.to_string()).unwrap();
    }
}

/// The real database as a pack.
fn packed(folder: &Path, name: &str) -> PathBuf {
    let path = folder.join(name);
    let output = stalkscan(&["sig", "pack", arg(&root().join("signatures")), "-o", arg(&path)]);
    assert_eq!(code(&output), 0, "{}{}", stdout(&output), stderr(&output));
    path
}

fn verify(path: &Path, keys: &[&Path]) -> Output {
    let mut args = vec!["sig", "verify", arg(path)];
    for key in keys {
        args.extend(["--trusted-key", arg(key)]);
    }
    stalkscan(&args)
}

#[test]
fn two_packs_of_one_folder_are_the_same_bytes() {
    let dir = tempfile::tempdir().unwrap();
    let (one, two) = (packed(dir.path(), "one"), packed(dir.path(), "two"));
    assert_eq!(std::fs::read(&one).unwrap(), std::fs::read(&two).unwrap());
    let again = stalkscan(&["sig", "pack", arg(&root().join("signatures")), "-o", arg(&one)]);
    assert_eq!(code(&again), 2, "it is there");
}

#[test]
fn a_pack_without_a_signature_needs_a_word() {
    let dir = tempfile::tempdir().unwrap();
    let path = packed(dir.path(), "pack");
    assert_eq!(code(&verify(&path, &[])), 20);
    assert_eq!(report(&["--signatures", arg(&path)]).0, 5);
    let (exit, json, _) = report(&["--signatures", arg(&path), "--allow-unsigned"]);
    assert_eq!(exit, 13);
    assert!(json["database"]["signer"].is_null());
    assert_eq!(report(&[]).1["database"]["signer"], "built-in");
}

#[test]
fn keys_rotate_and_foreign_ones_are_refused() {
    let dir = tempfile::tempdir().unwrap();
    let path = packed(dir.path(), "pack");
    let (old, next, foreign) = (Signer::new(), Signer::new(), Signer::new());
    let (old_key, next_key) = (dir.path().join("old.pub"), dir.path().join("next.pub"));
    old.public(&old_key);
    next.public(&next_key);
    for signer in [&old, &next] {
        signer.sign(&path);
        let output = verify(&path, &[&old_key, &next_key]);
        assert_eq!(code(&output), 0, "{}", stderr(&output));
        assert!(stdout(&output).contains("for the test"));
        let trust = ["--trusted-key", arg(&old_key), "--trusted-key", arg(&next_key)];
        let (exit, json, _) = report(&[&["--signatures", arg(&path)], &trust[..]].concat());
        assert_eq!(exit, 13);
        let key = json["database"]["signer"].as_str().unwrap();
        assert!(key.len() == 16 && stdout(&output).contains(key), "{key}");
        assert_eq!(json["database"]["sha256"], report(&[]).1["database"]["sha256"]);
    }
    assert_eq!(code(&verify(&path, &[&old_key])), 20, "the old key alone");
    foreign.sign(&path);
    assert_eq!(code(&verify(&path, &[&old_key, &next_key])), 20);
    let refused = report(&["--signatures", arg(&path), "--allow-unsigned"]);
    assert_eq!(refused.0, 5, "a wrong signature is worse than none: {}", refused.2);
}

#[test]
fn a_changed_pack_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let path = packed(dir.path(), "pack");
    let signer = Signer::new();
    let key = dir.path().join("key.pub");
    signer.public(&key);
    signer.sign(&path);
    let bytes = std::fs::read(&path).unwrap();
    for at in [0, 30, bytes.len() / 2, bytes.len() - 1] {
        let mut spoiled = bytes.clone();
        *spoiled.get_mut(at).unwrap() ^= 1;
        std::fs::write(&path, &spoiled).unwrap();
        assert_eq!(code(&verify(&path, &[&key])), 20, "byte {at}");
    }
}

#[test]
fn a_flipped_byte_anywhere_is_refused_even_without_a_signature() {
    let dir = tempfile::tempdir().unwrap();
    let text = family(1, "stalkerware", &every_kind());
    let signatures = database(dir.path(), &[("one.toml", &text)]);
    std::fs::write(signatures.join("ids.toml"), "[assigned]\nSSC-0001 = \"one\"\n").unwrap();
    let path = dir.path().join("pack");
    let made = stalkscan(&["sig", "pack", arg(&signatures), "-o", arg(&path)]);
    assert_eq!(code(&made), 0, "{}", stdout(&made));
    let bytes = std::fs::read(&path).unwrap();
    for at in 0..bytes.len() {
        for bit in 0..8 {
            let mut spoiled = bytes.clone();
            spoiled[at] ^= 1 << bit;
            let opened = stalkscan::signature::SignatureDb::from_pack(&spoiled, "x", "0.1.0", None);
            assert!(opened.is_err(), "byte {at} bit {bit}");
        }
    }
    for longer in [bytes.len() - 1, bytes.len() + 1] {
        let mut other = bytes.clone();
        other.resize(longer, 0);
        assert!(stalkscan::signature::SignatureDb::from_pack(&other, "x", "0.1.0", None).is_err());
    }
}

#[test]
fn old_packs_warn_and_packs_for_newer_programs_are_refused() {
    let dir = tempfile::tempdir().unwrap();
    let text = family(1, "stalkerware", &indicator("package", "com.systemservice", ""));
    let signatures = database(dir.path(), &[("one.toml", &text.replace("2026-11-22", "2020-01-01"))]);
    let version = |more: &str| std::fs::write(signatures.join("database.toml"), more).unwrap();
    version("version = \"2020.01.02.1\"\nschema = 1\nmin_engine = \"0.1.0\"\n");
    let path = dir.path().join("old");
    assert_eq!(code(&stalkscan(&["sig", "pack", arg(&signatures), "-o", arg(&path)])), 0);
    let (exit, json, told) = report(&["--signatures", arg(&path), "--allow-unsigned"]);
    assert_eq!(exit, 13);
    assert!(told.contains("older than the ones inside the program") && told.contains("days old"), "{told}");
    assert!(json["database"]["warnings"][0].as_str().unwrap().contains("older"));
    let quiet = report(&["--signatures", arg(&path), "--allow-unsigned", "--max-age", "60000"]).2;
    assert!(!quiet.contains("days old"), "{quiet}");
    version("version = \"2020.01.02.1\"\nschema = 1\nmin_engine = \"99.0\"\n");
    let newer = dir.path().join("newer");
    assert_eq!(code(&stalkscan(&["sig", "pack", arg(&signatures), "-o", arg(&newer)])), 5);
    let (exit, _, told) = report(&["--signatures", arg(&newer), "--allow-unsigned"]);
    assert!(exit == 5 && told.contains("newer program"), "{told}");
}

#[test]
fn an_added_list_asks_and_never_accuses() {
    let dir = tempfile::tempdir().unwrap();
    let empty = database(dir.path(), &[]);
    let list = dir.path().join("list.txt");
    std::fs::write(&list, "com.systemservice\n").unwrap();
    let case = dir.path().join("case.toml");
    std::fs::write(&case, "platform = \"android\"\nversion = \"14\"\n[[app]]\nid = \"com.systemservice\"\n")
        .unwrap();
    let phone = dir.path().join("phone");
    let written = stdout(&stalkscan(&["sample", arg(&case), "--out", arg(&phone)]));
    let scan = stalkscan(&["-o", "json", "--signatures", arg(&empty), "--extra", arg(&list), written.trim()]);
    let json: serde_json::Value = serde_json::from_slice(&scan.stdout).unwrap();
    let finding = &json["devices"][0]["findings"][0];
    assert_eq!((code(&scan), finding["level"].as_u64()), (11, Some(2)), "{finding}");
    assert!(finding["because"][0]["says"].as_str().unwrap().contains("nobody has reviewed"));
    assert_eq!(json["database"]["extra"][0]["indicators"], 2);
    let words = stdout(&stalkscan(&["--signatures", arg(&empty), "--extra", arg(&list), written.trim()]));
    assert!(words.contains("nobody has reviewed") && words.contains("not signed"), "{words}");
    // What is reviewed goes before what is not.
    let (exit, json, _) = report(&["--extra", arg(&list)]);
    assert_eq!(
        (exit, json["devices"][0]["findings"][0]["family"]["name"].as_str()),
        (13, Some("TheTruthSpy"))
    );
}

#[test]
fn importing_twice_changes_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let (list, out) = (dir.path().join("ioc.yaml"), dir.path().join("drafts"));
    std::fs::write(&list, "- name: Never Seen\n  type: stalkerware\n  packages:\n  - com.never.seen\n- name: TheTruthSpy\n  type: stalkerware\n  packages: [com.thetruth, com.truth.never.seen]\n").unwrap();
    let import = || {
        let args = [
            "sig",
            "import",
            arg(&list),
            "--out",
            arg(&out),
            "--source",
            "a/b@c:ioc.yaml",
            "--licence",
            "CC-BY-4.0",
        ];
        let output = stalkscan(&args);
        assert_eq!(code(&output), 0, "{}", stderr(&output));
        let mut files: Vec<(PathBuf, String)> = std::fs::read_dir(&out)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .map(|path| (path.clone(), std::fs::read_to_string(path).unwrap()))
            .collect();
        files.sort();
        (stdout(&output), files)
    };
    let (told, first) = import();
    assert!(told.contains("2 new values") && told.contains("1 values are in the"), "{told}");
    assert_eq!(first.len(), 2);
    let (told, second) = import();
    assert!(told.contains("0 drafts written, 0 added to, 2 unchanged"), "{told}");
    assert_eq!(first, second);
    let extra = stalkscan(&["sig", "list", "never", "--extra", arg(&out)]);
    assert!(stdout(&extra).contains("Never Seen"), "{}{}", stdout(&extra), stderr(&extra));
}

#[test]
fn changes_are_told_and_the_database_can_be_looked_into() {
    let dir = tempfile::tempdir().unwrap();
    let one = family(1, "stalkerware", &indicator("package", "com.a.b", ""));
    let old = database(&dir.path().join("old"), &[("one.toml", &one)]);
    let two = family(2, "rat", &indicator("package", "com.c.d", ""));
    let gone = one.replace(
        "modified",
        "status = \"withdrawn\"\nwithdrawn = \"2026-11-22: not what it seemed\"\nmodified",
    );
    let new = database(&dir.path().join("new"), &[("one.toml", &gone), ("two.toml", &two)]);
    let text = stdout(&stalkscan(&["sig", "diff", arg(&old), arg(&new)]));
    assert!(
        text.contains("Added: 1") && text.contains("Withdrawn: 1") && text.contains("- package com.a.b"),
        "{text}"
    );
    let text = stdout(&stalkscan(&["sig", "diff", arg(&old), arg(&new), "--format", "markdown"]));
    assert!(text.contains("### Added") && text.contains("`com.c.d`"), "{text}");
    assert!(stdout(&stalkscan(&["sig", "diff", "built-in", "built-in"])).contains("Nothing changed"));
    let shown = stdout(&stalkscan(&["sig", "show", "copy9"]));
    assert!(
        shown.contains("TheTruthSpy") && shown.contains("AssoEchap/stalkerware-indicators@a04c5c1"),
        "{shown}"
    );
    assert!(stdout(&stalkscan(&["sig", "show", "com.thetruth"])).contains("SSC-0160"));
    assert_eq!(code(&stalkscan(&["sig", "show", "nothing.at.all"])), 2);
    assert!(stdout(&stalkscan(&["sig", "list", "mspy"])).contains("mSpy"));
    assert!(stdout(&stalkscan(&["signatures", "status"])).contains("part of stalkscan"));
}

#[test]
fn samples_are_written_scanned_and_never_overwritten() {
    let dir = tempfile::tempdir().unwrap();
    let listed = stdout(&stalkscan(&["sample"]));
    assert!(listed.contains("android-clean") && listed.contains("androidqf-zip"), "{listed}");
    let out = dir.path().join("control");
    let written = stalkscan(&["sample", "demo", "--as", "androidqf", "--out", arg(&out)]);
    assert_eq!(code(&written), 0, "{}", stderr(&written));
    let path = stdout(&written).trim().to_owned();
    assert_eq!(code(&stalkscan(&[&path])), 13);
    assert_eq!(code(&stalkscan(&["sample", "demo", "--as", "androidqf", "--out", arg(&out)])), 2);
    for wrong in
        [["demo", "--as", "bugrport"], ["demo", "--as", "ios-backup"], ["nothing", "--as", "bugreport"]]
    {
        let mut args = vec!["sample"];
        args.extend(wrong);
        args.extend(["--out", arg(&out)]);
        let refused = stalkscan(&args);
        assert!(code(&refused) == 2 && stderr(&refused).contains("next: "), "{}", stderr(&refused));
    }
    let case = root().join("fixtures/cases/ios-mdm");
    let other = dir.path().join("other");
    assert_eq!(code(&stalkscan(&["sample", arg(&case), "--as", "ios-backup", "--out", arg(&other)])), 0);
}

#[test]
fn the_program_tests_itself() {
    let output = stalkscan(&["selftest", "-v"]);
    assert_eq!(code(&output), 0, "{}{}", stdout(&output), stderr(&output));
    assert!(stdout(&output).contains("This copy of stalkscan works"), "{}", stdout(&output));
}
