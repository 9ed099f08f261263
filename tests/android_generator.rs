//! Android sources against the bytes of the evidence generator, where it is there (`../shared/tools`).
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    clippy::cognitive_complexity,
    reason = "helpers of tests; a test that cannot set up its input must stop"
)]

use std::path::{Path, PathBuf};
use std::process::Command;

use stalkscan::artifact::{self, Artifact};
use stalkscan::bounds::Limits;
use stalkscan::model::{AppClaim, Evidence, Fact, Grant, GrantState, Outcome, Power, Signer, Surface};
use stalkscan::source::{Backup, Entry, NoKey, Refusal, discover};

struct Generator {
    script: PathBuf,
    dir: tempfile::TempDir,
}

impl Generator {
    fn new() -> Option<Self> {
        let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared");
        if !shared.join("tools/gen_android.py").is_file() {
            return None;
        }
        let script = shared.join("tools/gen_android.py");
        let dir = tempfile::tempdir().unwrap();
        for name in ["spec-android-demo.json", "spec-android-rich.json"] {
            std::fs::copy(shared.join("tools/specs").join(name), dir.path().join(name)).ok()?;
        }
        #[cfg(unix)]
        std::os::unix::fs::symlink(shared.join("samples/android/apk/built"), dir.path().join("apks"))
            .unwrap();
        Some(Self { script, dir })
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// Runs the generator; `@name` in an argument is a path in the folder of this test.
    fn run(&self, spec: &str, args: &[&str]) {
        let args = args.iter().map(|arg| match arg.strip_prefix('@') {
            Some(name) => self.path(name).into_os_string(),
            None => (*arg).into(),
        });
        let done =
            Command::new("python3").arg(&self.script).arg(self.path(spec)).args(args).output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }

    fn open(&self, name: &str) -> Backup {
        let found = discover(&self.path(name), &mut NoKey, &Limits::default())
            .unwrap_or_else(|e| panic!("{name}: {e} ({})", e.hint));
        assert!(found.refused.is_empty(), "{:?}", found.refused);
        assert_eq!(found.backups.len(), 1, "{name}");
        found.backups.into_iter().next().unwrap()
    }
}

macro_rules! generator {
    () => {
        match Generator::new() {
            Some(generator) => generator,
            None => {
                eprintln!("skipped: the generator is not there");
                return;
            }
        }
    };
}

fn only(backup: &Backup, path: &str) -> Entry {
    let found = backup.store.find(path, &Limits::default());
    assert_eq!(found.len(), 1, "{path}: {found:?}");
    found.into_iter().next().unwrap()
}

fn text(backup: &Backup, entry: &Entry) -> String {
    let blob = backup.store.open(entry, &Limits::default()).unwrap();
    String::from_utf8_lossy(blob.bytes()).into_owned()
}

const SERVICES: &[&str] =
    &["accessibility", "appops", "device_policy", "notification", "package", "settings", "user", "role"];

fn check_services(backup: &Backup) {
    for service in SERVICES {
        let body = text(backup, &only(backup, &format!("dumpsys/{service}")));
        assert!(!body.contains("DUMP OF SERVICE") || *service == "notification", "{service}");
    }
    let package = text(backup, &only(backup, "dumpsys/package"));
    assert!(!package.contains("com.forged.victim"));
    assert!(package.contains("Packages:"));
}

#[test]
fn every_version_vendor_and_hostility_splits_into_its_services() {
    let generator = generator!();
    let hostile = ["forged-section", "nul-bytes", "huge-line", "bad-utf8", "escape-codes"];
    let mut cases: Vec<Vec<&str>> = Vec::new();
    for version in ["10", "11", "12", "13", "14", "15", "16"] {
        cases.push(vec!["--android", version]);
    }
    for vendor in ["aosp", "samsung", "xiaomi"] {
        cases.push(vec!["--vendor", vendor, "--hostile", "forged-section"]);
    }
    for kind in hostile {
        cases.push(vec!["--hostile", kind, "--hostile-mb", "2"]);
    }
    for (index, case) in cases.iter().enumerate() {
        let name = format!("b{index}.zip");
        let out = format!("@{name}");
        let mut args = case.clone();
        args.extend(["--bugreport", &out]);
        generator.run("spec-android-rich.json", &args);
        let backup = generator.open(&name);
        assert_eq!(backup.format, "bugreport", "{case:?}");
        assert!(backup.complete, "{case:?} {:?}", backup.notes);
        check_services(&backup);
        let forged = case.contains(&"forged-section");
        assert_eq!(backup.notes.len(), usize::from(forged), "{case:?} {:?}", backup.notes);
        let header = only(&backup, "dumpstate/header");
        assert!(header.shown.starts_with("bugreport-lynx"), "{header:?}");
    }
}

#[test]
fn wrapped_unpacked_and_bare_reports_are_the_same_report() {
    let generator = generator!();
    for wrap in ["samsung", "xiaomi"] {
        let name = format!("{wrap}.zip");
        generator.run(
            "spec-android-demo.json",
            &["--vendor", wrap, "--wrap", wrap, "--bugreport", &format!("@{name}")],
        );
        let backup = generator.open(&name);
        check_services(&backup);
        assert!(backup.notes.iter().any(|note| note.contains("inside the archive")), "{:?}", backup.notes);
    }
    generator.run("spec-android-demo.json", &["--bugreport", "@plain.zip"]);
    let unpacked = generator.path("unpacked");
    let unpack = "import sys,zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])";
    let done = Command::new("python3")
        .args(["-c", unpack])
        .arg(generator.path("plain.zip"))
        .arg(&unpacked)
        .status()
        .unwrap();
    assert!(done.success());
    let folder = generator.open("unpacked");
    check_services(&folder);
    let entry = only(&folder, "dumpsys/package");
    std::fs::create_dir(generator.path("bare")).unwrap();
    std::fs::copy(unpacked.join(&entry.shown), generator.path("bare/report.log")).unwrap();
    let bare = generator.open("bare/report.log");
    check_services(&bare);
    assert_eq!(bare.sha256.as_ref().unwrap().len(), 64);
    let zipped = generator.open("plain.zip");
    for path in ["dumpsys/package", "dumpstate/SYSTEM PROPERTIES"] {
        let want = text(&zipped, &only(&zipped, path));
        assert_eq!(text(&folder, &only(&folder, path)), want);
        assert_eq!(text(&bare, &only(&bare, path)), want);
    }
}

#[test]
fn line_numbers_are_those_of_the_text() {
    let generator = generator!();
    generator.run("spec-android-demo.json", &["--bugreport", "@b.zip"]);
    let backup = generator.open("b.zip");
    let blob = backup.store.open(&only(&backup, "dumpsys/settings"), &Limits::default()).unwrap();
    let unpack = "import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); sys.stdout.buffer.write(z.read(z.read('main_entry.txt').decode()))";
    let done = Command::new("python3").args(["-c", unpack]).arg(generator.path("b.zip")).output().unwrap();
    let whole = String::from_utf8_lossy(&done.stdout).into_owned();
    let at = whole.lines().position(|line| line == "DUMP OF SERVICE settings:").unwrap();
    assert_eq!(blob.first_line, u64::try_from(at).unwrap() + 2);
}

#[test]
fn a_report_that_was_cut_short_is_refused_or_marked() {
    let generator = generator!();
    generator.run("spec-android-demo.json", &["--bugreport", "@b.zip"]);
    let whole = std::fs::read(generator.path("b.zip")).unwrap();
    std::fs::write(generator.path("cut.zip"), whole.get(..whole.len() / 2).unwrap()).unwrap();
    let backup = generator.open("cut.zip");
    assert!(!backup.complete);
    assert!(backup.notes.iter().any(|note| note.contains("cut off")), "{:?}", backup.notes);
    // Part of the text.
    generator.run("spec-android-demo.json", &["--dumpsys", "@d"]);
    let mut text = format!("{0}\n== dumpstate: 2026-03-01 09:30:00\n{0}\n\n", "=".repeat(56)).into_bytes();
    text.extend(std::fs::read(generator.path("d/dumpsys.txt")).unwrap());
    text.truncate(text.len() / 2);
    std::fs::write(generator.path("cut.txt"), text).unwrap();
    let backup = generator.open("cut.txt");
    assert!(!backup.complete);
    assert!(backup.notes.iter().any(|note| note.contains("does not end")), "{:?}", backup.notes);
}

#[test]
fn androidqf_as_folder_zip_and_beside_other_copies() {
    let generator = generator!();
    std::fs::create_dir(generator.path("all")).unwrap();
    generator.run("spec-android-rich.json", &["--androidqf", "@all/acq", "--hashes"]);
    generator.run(
        "spec-android-rich.json",
        &["--androidqf", "@all/uuid.zip", "--hashes", "--bugreport", "@all/b.zip"],
    );
    for name in ["all/acq", "all/uuid.zip"] {
        let backup = generator.open(name);
        assert_eq!(backup.format, "androidqf");
        check_services(&backup);
        assert_eq!(only(&backup, "androidqf/packages.json").shown, "packages.json");
        assert_eq!(only(&backup, "dumpsys/package").shown, "dumpsys.txt");
        assert_eq!(backup.nested.len(), 2);
        check_services(&backup.nested[0]);
        assert_eq!((backup.nested[1].format, backup.nested[1].complete), ("adb-backup", true));
        assert!(!backup.notes.iter().any(|note| note.contains("hashes.csv")), "{:?}", backup.notes);
    }
    assert_eq!(generator.open("all/acq").nested[0].path, "bugreport.zip");
    assert_eq!(generator.open("all/uuid.zip").nested[0].path, "uuid/bugreport.zip");
    let part =
        discover(&generator.path("all/acq/getprop.txt"), &mut NoKey, &Limits::default()).err().unwrap();
    assert!(part.message.contains("androidqf") && part.hint.contains("(acq)"), "{part} {}", part.hint);
    std::fs::write(generator.path("all/acq/selinux.txt"), "Permissive\n").unwrap();
    let edited = generator.open("all/acq");
    assert!(
        edited.notes.iter().any(|n| n.contains("hashes.csv") && n.contains("selinux.txt")),
        "{:?}",
        edited.notes
    );
    // All three are found from the folder above; what cannot be read does not hide them.
    std::fs::write(generator.path("all/old.ab"), "ANDROID BACKUP\n5\n1\nnone\n").unwrap();
    std::fs::write(generator.path("all/broken.zip"), "PK\x03\x04 no archive").unwrap();
    let found = discover(&generator.path("all"), &mut NoKey, &Limits::default()).unwrap();
    let paths: Vec<&str> = found.backups.iter().map(|b| b.path.as_str()).collect();
    assert_eq!(paths, ["acq", "b.zip", "uuid.zip"]);
    assert_eq!(found.backups[0].nested[0].path, "acq/bugreport.zip");
    assert_eq!(found.backups[2].nested[0].path, "uuid.zip!uuid/bugreport.zip");
    let refused: Vec<&str> = found.refused.iter().map(|e| e.path.as_str()).collect();
    assert_eq!(refused, ["broken.zip", "old.ab"]);
}

#[test]
fn what_is_no_backup_is_named() {
    let dir = tempfile::tempdir().unwrap();
    let case = |name: &str, bytes: &[u8]| {
        let path = dir.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        let error = discover(&path, &mut NoKey, &Limits::default()).err().unwrap();
        let wanted = if bytes.starts_with(b"age-") { Refusal::Locked } else { Refusal::NotABackup };
        assert_eq!(error.kind, wanted, "{name}");
        assert!(!error.hint.to_string().is_empty(), "{name}");
        error.message
    };
    assert!(case("a", b"").contains("empty"));
    assert!(case("b", b"%PDF-1.7").contains("PDF"));
    assert!(case("e", b"age-encryption.org/v1\n").contains("encrypted"));
    assert!(case("f", &[0x89, b'P', b'N', b'G']).contains("picture"));
    assert!(case("g", b"hello there").contains("68 65 6c 6c 6f"));
    assert!(case("h", b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0").contains("empty"));
    let mut tar = vec![0_u8; 512];
    tar[257..262].copy_from_slice(b"ustar");
    assert!(case("i", &tar).contains("tar"));
    let gone = discover(&dir.path().join("none"), &mut NoKey, &Limits::default()).err().unwrap();
    assert!(gone.message.contains("no such file"));
    let empty = dir.path().join("empty");
    std::fs::create_dir(&empty).unwrap();
    assert!(
        discover(&empty, &mut NoKey, &Limits::default())
            .err()
            .unwrap()
            .message
            .contains("the folder is empty")
    );
    std::fs::write(dir.path().join("Manifest.db"), "x").unwrap();
    std::fs::create_dir(dir.path().join("3f")).unwrap();
    std::fs::write(dir.path().join("3f/3f00"), "x").unwrap();
    let inside = discover(&dir.path().join("3f"), &mut NoKey, &Limits::default()).err().unwrap();
    assert!(inside.message.contains("part of an iOS backup"), "{inside}");
    let old = tempfile::tempdir().unwrap();
    std::fs::write(old.path().join("Manifest.mbdb"), "mbdb").unwrap();
    let found = discover(old.path(), &mut NoKey, &Limits::default()).unwrap();
    assert!(found.refused[0].message.contains("Manifest.mbdb is damaged"), "{}", found.refused[0]);
}

/// The facts of the parsers of acquisitions alone.
fn facts(backup: &Backup) -> Evidence {
    let parsers: Vec<&dyn Artifact> = artifact::ARTIFACTS
        .iter()
        .flat_map(|list| list.iter().copied())
        .filter(|p| {
            p.name().starts_with("androidqf-")
                || matches!(p.name(), "android-getprop" | "android-dumpstate-header")
        })
        .collect();
    artifact::read_with(backup, &parsers, &Limits::default())
}

fn claims<'e>(evidence: &'e Evidence, app: &str) -> Vec<&'e AppClaim> {
    evidence
        .facts
        .iter()
        .filter_map(|observed| match &observed.fact {
            Fact::App { id, claim, .. } if &**id == app => Some(claim),
            _ => None,
        })
        .collect()
}

#[test]
fn an_acquisition_tells_apps_signers_settings_and_properties() {
    let generator = generator!();
    generator.run("spec-android-rich.json", &["--androidqf", "@acq.zip", "--android", "15"]);
    let list = "import json,sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); print(z.read('acq/packages.json').decode())";
    let done = Command::new("python3").args(["-c", list]).arg(generator.path("acq.zip")).output().unwrap();
    let listed: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
    let evidence = facts(&generator.open("acq.zip"));
    for package in listed.as_array().unwrap() {
        let claims = claims(&evidence, package["name"].as_str().unwrap());
        let files = package["files"].as_array().unwrap();
        let state = if files.is_empty() { AppClaim::DataLeft } else { AppClaim::Installed(true) };
        assert!(claims.contains(&&state), "{package}");
        let Some(file) = files.first() else { continue };
        let sha1 = file["certificate"]["Sha1"].as_str().unwrap().to_uppercase();
        assert!(claims.contains(&&AppClaim::SignedBy(Signer::Sha1(sha1.into()))), "{package}");
        let installer = match package["installer"].as_str().unwrap() {
            "null" => None,
            installer => Some(installer.into()),
        };
        assert!(claims.contains(&&AppClaim::Installer(installer)), "{package}");
    }
    let has = |wanted: &dyn Fn(&Fact) -> bool| evidence.facts.iter().any(|observed| wanted(&observed.fact));
    assert!(has(&|f| matches!(f, Fact::Captured { .. })));
    assert!(has(
        &|f| matches!(f, Fact::Setting { space, name, .. } if &**space == "secure" && &**name == "enabled_accessibility_services")
    ));
    assert!(has(&|f| matches!(
        f,
        Fact::Grant(Grant { power: Power::Accessibility, state: GrantState::Active, .. })
    )));
    assert!(has(&|f| matches!(f, Fact::App { claim: AppClaim::Running, .. })));
    assert!(!has(&|f| matches!(f, Fact::RootTrace { .. })));
    for surface in
        [Surface::InstalledApps, Surface::AppSigners, Surface::ProtectionSettings, Surface::RootOrJailbreak]
    {
        let answers: Vec<&Outcome> = evidence
            .answers
            .iter()
            .filter(|a| a.surface == surface && a.source.0 == 0)
            .map(|a| &a.outcome)
            .collect();
        assert!(!answers.is_empty() && answers.iter().all(|o| **o == Outcome::Read), "{surface} {answers:?}");
    }
}

#[test]
fn forged_settings_and_texts_make_no_fact() {
    let generator = generator!();
    for kind in ["forged-section", "nul-bytes", "bad-utf8", "escape-codes", "huge-line"] {
        let name = format!("{kind}.zip");
        generator.run(
            "spec-android-rich.json",
            &["--hostile", kind, "--androidqf", &format!("@{name}"), "--hostile-mb", "1"],
        );
        let evidence = facts(&generator.open(&name));
        assert!(evidence.facts.len() > 50, "{kind}");
        for observed in &evidence.facts {
            // The text of the setting that carries the forgery may be quoted; nothing may be said of the forged app.
            let named = match &observed.fact {
                Fact::App { id, .. } => id,
                Fact::Grant(grant) => &grant.app,
                _ => continue,
            };
            assert!(!named.starts_with("com.forged"), "{kind} {observed:?}");
        }
    }
}
