//! APK files: the real ones of `../shared/samples` where they are there, and acquisitions that hold them.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    reason = "helpers of tests; a test that cannot set up its input must stop"
)]

#[path = "common/tree.rs"]
mod tree;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use stalkscan::artifact::android::apk::Apk;
use stalkscan::artifact::{self, Artifact, Emitter, Input};
use stalkscan::bounds::Limits;
use stalkscan::detect::{self, Finding};
use stalkscan::model::{
    AppClaim, Class, Coverage, Device, Fact, Grant, GrantState, Level, Platform, Power, Signer, Strength,
    Surface,
};
use stalkscan::sample::{App, Container, Recipe};
use stalkscan::signature::SignatureDb;
use stalkscan::source::{NoKey, discover};

fn samples() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/samples/android/apk");
    folder.join("built/README.md").is_file().then_some(folder)
}

macro_rules! samples {
    () => {
        match samples() {
            Some(folder) => folder,
            None => {
                eprintln!("skipped: the sample APKs are not there");
                return;
            }
        }
    };
}

/// What the parser makes of one file.
#[derive(Debug, Default)]
struct Read {
    package: Option<String>,
    claims: Vec<AppClaim>,
    grants: Vec<Grant>,
    error: Option<String>,
}

impl Read {
    fn of(bytes: &[u8]) -> Self {
        let limits = Limits::default();
        let mut out = Emitter::new(&limits);
        let input = Input { path: "apk/x.apk", bytes, first_line: 1, wal: None, limits: &limits };
        let error = Apk.parse(&input, &mut out).err().map(|error| error.to_string());
        let mut read = Self { error, ..Self::default() };
        for (fact, _) in out.facts() {
            match fact {
                Fact::App { id, claim, .. } => {
                    read.package = Some(id.to_string());
                    read.claims.push(claim.clone());
                }
                Fact::Grant(grant) => read.grants.push(grant.clone()),
                other => panic!("{other:?}"),
            }
        }
        read
    }

    fn file(path: &Path) -> Self {
        Self::of(&std::fs::read(path).unwrap())
    }

    fn signers(&self, before: bool) -> Vec<&str> {
        let mut found = Vec::new();
        for claim in &self.claims {
            match (claim, before) {
                (AppClaim::SignedBy(Signer::Sha1(sha1)), false)
                | (AppClaim::SignedBefore(Signer::Sha1(sha1)), true) => found.push(&**sha1),
                _ => {}
            }
        }
        found.sort_unstable();
        found
    }

    fn odd(&self) -> Vec<&str> {
        let mut found = Vec::new();
        for claim in &self.claims {
            if let AppClaim::ApkTampering(text) | AppClaim::SignatureConflict(text) = claim {
                found.push(&**text);
            }
        }
        found
    }
}

#[test]
fn built_apks_say_what_their_table_says() {
    let folder = samples!().join("built");
    let table = std::fs::read_to_string(folder.join("README.md")).unwrap();
    let mut rows = 0;
    for row in table.lines().filter(|line| line.contains(".apk |")) {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [file, _, package, version, label, _, sha1, sha256, _] = cells.as_slice() else {
            panic!("{row}")
        };
        let read = Read::file(&folder.join(file));
        assert_eq!(read.error, None, "{file}");
        assert_eq!(read.package.as_deref(), Some(*package), "{file}");
        assert!(read.claims.contains(&AppClaim::Label((*label).into())), "{file}: {read:#?}");
        assert!(read.claims.contains(&AppClaim::VersionCode(version.parse().unwrap())), "{file}");
        let wanted: Vec<String> = sha1.split(' ').map(str::to_uppercase).collect();
        assert_eq!(read.signers(false), wanted, "{file}");
        for digest in sha256.split(' ') {
            assert!(read.claims.contains(&AppClaim::SignedBy(Signer::Sha256(digest.into()))), "{file}");
        }
        assert!(read.odd().is_empty(), "{file}: {:?}", read.odd());
        rows += 1;
    }
    assert_eq!(rows, 10);
}

#[test]
fn powers_and_screens_of_the_built_apks() {
    let folder = samples!().join("built");
    let read = |name: &str| Read::file(&folder.join(name));
    let watcher = read("watcher.apk");
    for power in [Power::Accessibility, Power::NotificationListener, Power::DeviceAdmin] {
        let declared = |claim: &AppClaim| matches!(claim, AppClaim::Declares { power: p, .. } if *p == power);
        assert!(watcher.claims.iter().any(declared), "{power:?}: {watcher:#?}");
    }
    assert!(watcher.claims.contains(&AppClaim::HasLauncher(false)));
    assert!(watcher.claims.contains(&AppClaim::StartsAtBoot));
    assert!(watcher.claims.iter().any(|claim| matches!(claim, AppClaim::DialCode(_))));
    assert!(watcher.grants.iter().all(|grant| grant.state == GrantState::Requested));
    assert!(!watcher.grants.is_empty());
    for name in ["honest.apk", "keyboard.apk", "monitor.apk"] {
        assert!(read(name).claims.contains(&AppClaim::HasLauncher(true)), "{name}");
    }
}

#[test]
fn components_flags_and_rotation_of_the_built_apks() {
    let folder = samples!().join("built");
    let read = |name: &str| Read::file(&folder.join(name));
    let declares = |name: &str, wanted: Power| {
        let read = read(name);
        read.claims.iter().any(|claim| matches!(claim, AppClaim::Declares { power, .. } if *power == wanted))
    };
    assert!(declares("keyboard.apk", Power::Keyboard));
    assert!(declares("vpn.apk", Power::Vpn));
    assert!(read("debuggable.apk").claims.contains(&AppClaim::Debuggable));
    let monitor = AppClaim::DeclaredMonitoringTool("child_monitoring".into());
    assert!(read("monitor.apk").claims.contains(&monitor));
    assert!(read("testkey.apk").claims.contains(&AppClaim::SignedBy(Signer::JavaHash("d7f1f224".into()))));
    assert_eq!(read("rotated.apk").signers(true), ["67CC8B3C3FCE13D175EBB41EED6EF47BF587F91F"]);
}

/// Signers of the golden APKs, now and before, by SHA-1.
const GOLDEN: &[(&str, &[&str], &[&str])] = &[
    ("v1-only-with-rsa-2048.apk", &[RSA_1], &[]),
    ("v2-only-with-rsa-pkcs1-sha256-2048.apk", &[RSA_1], &[]),
    ("v3-only-with-rsa-pkcs1-sha256-2048.apk", &[RSA_1], &[]),
    ("v31-tgt-33-no-v3-attr.apk", &[RSA_2], &[RSA_1]),
    ("golden-rsa-verity-out.apk", &[RSA_1], &[]),
];
const RSA_1: &str = "0AA07C0F297B4AE834DC85A17EEA8C2CF9380FF7";
const RSA_2: &str = "B1394D371D16965A9331F152765CC2E5FB0A54C5";

#[test]
fn golden_apks_have_the_signers_of_their_makers() {
    let folder = samples!().join("apksig-golden");
    for (name, now, before) in GOLDEN {
        let read = Read::file(&folder.join(name));
        assert_eq!((read.signers(false), read.signers(true)), (now.to_vec(), before.to_vec()), "{name}");
        assert!(read.odd().is_empty(), "{name}: {:?}", read.odd());
    }
    assert_eq!(Read::file(&folder.join("v2-only-10-signers.apk")).signers(false).len(), 10);
    let stripped = Read::file(&folder.join("broken-v1v2v3-with-rsa-2048-lineage-3-signers-no-sig-block.apk"));
    assert_eq!(stripped.odd().len(), 2, "{:?}", stripped.odd());
}

/// APKs of which nothing can be known: no archive, or no manifest in it.
const NOTHING: &[&str] = &[
    "broken-empty-unsigned.apk",
    "broken-invalid_manifest.apk",
    "broken-v1-only-empty.apk",
    "broken-v2-only-empty.apk",
    "broken-v3-only-empty.apk",
];

#[test]
fn every_odd_apk_names_its_package() {
    let folder = samples!();
    let mut seen = 0;
    for part in ["apk-info-anomalies", "apksig-golden"] {
        for entry in std::fs::read_dir(folder.join(part)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            if !name.contains(".apk") {
                continue;
            }
            let read = if name.contains("container-") { bundled(&path) } else { Read::file(&path) };
            seen += 1;
            if NOTHING.contains(&name.as_str()) {
                assert!(read.error.is_some(), "{name}");
            } else {
                assert!(read.package.is_some(), "{name}: {read:#?}");
            }
            if name.starts_with("zip-") && name != "zip-invalid-utf8-name.apk" || name.starts_with("badpack")
            {
                assert!(!read.odd().is_empty(), "{name}: nothing odd was seen");
            }
        }
    }
    assert!(seen > 55, "{seen}");
}

/// The first APK in a bundle.
fn bundled(path: &Path) -> Read {
    let found = discover(path, &mut NoKey, &Limits::default()).unwrap();
    let store = &found.backups[0].store;
    let entries = store.find("apk/*", &Limits::default());
    Read::of(store.open(&entries[0], &Limits::default()).unwrap().bytes())
}

/// What the rules make of a path, with a database that knows one certificate.
fn judged(path: &Path, known_sha1: &str) -> Vec<Finding> {
    let family = format!(
        "id = \"SSC-0001\"\nname = \"Family\"\nclass = \"stalkerware\"\nmodified = \"2026-11-22\"\n[[indicator]]\n\
         kind = \"certificate_sha1\"\nvalue = \"{}\"\nsource = \"a/b@c:d\"\nlicence = \"MIT\"\n",
        known_sha1.to_uppercase()
    );
    let generic = "[[certificate]]\nsha1 = \"61ED377E85D386A8DFEE6B864BD85B0BFAA5AF81\"\nname = \"test key\"\nsource = \"x\"\n";
    let files = [
        ("database.toml", "version = \"2026.11.22.1\"\nschema = 1\n"),
        ("generic_certificates.toml", generic),
        ("families/one.toml", family.as_str()),
    ];
    let files: Vec<(String, String)> = files.map(|(name, text)| (name.to_owned(), text.to_owned())).into();
    let db = SignatureDb::from_files(&files, "test").unwrap();
    let limits = Limits::default();
    let found = discover(path, &mut NoKey, &limits).unwrap();
    assert_eq!(found.backups.len(), 1);
    let evidence = artifact::read(&found.backups[0], &limits);
    let device = Device::join(Platform::Android, &evidence);
    detect::judge(&device, &db, &BTreeSet::new()).findings
}

fn about<'f>(findings: &'f [Finding], id: &str) -> &'f Finding {
    findings.iter().find(|finding| finding.subject.id == id).unwrap_or_else(|| panic!("{id}: {findings:#?}"))
}

#[test]
fn a_maker_is_known_by_the_certificate_in_an_apk() {
    let mut app = App::new("org.example.renamed");
    app.signer = Some("Known Maker".to_owned());
    let recipe = Recipe::android("14").with_app(app);
    // The digest as the writer of acquisitions gives it: the reader of APKs has no part in it.
    let acquisition = recipe.write(Container::Androidqf).unwrap();
    let list = acquisition.0.iter().find(|(path, _)| path.ends_with("packages.json")).unwrap().1;
    let list: serde_json::Value = serde_json::from_slice(list).unwrap();
    let mut packages = list.as_array().unwrap().iter();
    let package = packages.find(|package| package["name"] == "org.example.renamed").unwrap();
    let sha1 = package["files"][0]["certificate"]["Sha1"].as_str().unwrap();
    let dir = tempfile::tempdir().unwrap();
    tree::put(&recipe.write(Container::ApkFolder).unwrap(), dir.path()).unwrap();
    let findings = judged(&dir.path().join(Container::ApkFolder.entry()), sha1);
    let finding = about(&findings, "org.example.renamed");
    assert_eq!((finding.level, finding.strength), (Level::Known, Strength::Certificate));
    assert_eq!(findings.len(), 1, "{findings:#?}");
}

/// The rich phone of the generator, with the built APKs in it.
fn generate(samples: &Path, dir: &Path) -> bool {
    let tools = samples.join("../../../tools");
    let spec = "spec-android-rich.json";
    if std::fs::copy(tools.join("specs").join(spec), dir.join(spec)).is_err() {
        return false;
    }
    std::fs::create_dir(dir.join("apks")).unwrap();
    for entry in std::fs::read_dir(samples.join("built")).unwrap() {
        let entry = entry.unwrap();
        std::fs::copy(entry.path(), dir.join("apks").join(entry.file_name())).unwrap();
    }
    let done = Command::new("python3")
        .arg(tools.join("gen_android.py"))
        .arg(dir.join(spec))
        .arg("--apk-folder")
        .arg(dir.join("folder"))
        .arg("--androidqf")
        .arg(dir.join("acquisition.zip"))
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    true
}

#[test]
fn a_folder_and_an_acquisition_of_one_phone_name_the_same_apps() {
    let samples = samples!();
    let dir = tempfile::tempdir().unwrap();
    if !generate(&samples, dir.path()) {
        eprintln!("skipped: the generator is not there");
        return;
    }
    let watcher_sha1 = "3b7d3e79d32e6c9bff5bf3ea09b98a880e4d8723";
    let monitor = "com.example.kidsafe";
    for copy in ["folder", "acquisition.zip"] {
        let findings = judged(&dir.path().join(copy), watcher_sha1);
        let watcher = about(&findings, "com.example.systemservice");
        assert_eq!((watcher.level, watcher.strength), (Level::Known, Strength::Certificate), "{copy}");
        let signals: Vec<&str> = watcher.because.iter().map(|because| because.signal).collect();
        let power = if copy == "folder" { "offers-accessibility" } else { "accessibility-on" };
        assert!(signals.contains(&power) && signals.contains(&"no-icon"), "{copy}: {signals:?}");
        let disclosed = about(&findings, monitor);
        assert_eq!((disclosed.level, disclosed.class), (Level::Review, Class::MonitoringDisclosed), "{copy}");
        let mut reasons = about(&findings, "com.example.testkey").because.iter();
        assert!(reasons.any(|because| because.signal == "public-key"), "{copy}");
        assert!(findings.iter().all(|f| f.rule != "apk-made-to-mislead"), "{copy}: {findings:#?}");
        let mut known = judged(&dir.path().join(copy), "67cc8b3c3fce13d175ebb41eed6ef47bf587f91f");
        known.retain(|finding| finding.rule == "known-app");
        assert_eq!(about(&known, "com.example.rotated").level, Level::Known, "{copy}: by its former key");
    }
}

#[test]
fn an_apk_that_was_exchanged_after_the_acquisition_is_told() {
    let recipe = Recipe::android("14").with_app(App::new("org.example.one"));
    let mut tree = recipe.write(Container::Androidqf).unwrap();
    let apk = recipe.write(Container::ApkFolder).unwrap().get("apks/org.example.one.apk").unwrap().to_vec();
    let entry = Container::Androidqf.entry();
    // Any name: what counts is the package inside.
    tree.put(format!("{entry}/apks/other.apk_1"), apk);
    let dir = tempfile::tempdir().unwrap();
    tree::put(&tree, dir.path()).unwrap();
    let findings = judged(&dir.path().join(entry), "00112233445566778899aabbccddeeff00112233");
    let finding = about(&findings, "org.example.one");
    assert_eq!((finding.rule, finding.level), ("apk-made-to-mislead", Level::Look));
    assert_eq!(finding.because[0].signal, "apk-not-as-noted");
}

#[test]
fn an_apk_alone_and_among_other_things_is_read_and_never_whole() {
    let recipe = Recipe::android("14").without_ordinary_apps().with_app(App::new("org.example.one"));
    let recipe = recipe.with_app(App::new("org.example.two"));
    let tree = recipe.write(Container::ApkFolder).unwrap();
    let dir = tempfile::tempdir().unwrap();
    tree::put(&tree, dir.path()).unwrap();
    let limits = Limits::default();
    let alone = discover(&dir.path().join("apks/org.example.one.apk"), &mut NoKey, &limits).unwrap();
    assert_eq!(alone.backups[0].format, "apk-folder");
    // Beside a bug report both are read, and the APKs are one copy.
    tree::put(&recipe.write(Container::Bugreport).unwrap(), &dir.path().join("apks")).unwrap();
    let found = discover(&dir.path().join("apks"), &mut NoKey, &limits).unwrap();
    let mut formats: Vec<&str> = found.backups.iter().map(|backup| backup.format).collect();
    formats.sort_unstable();
    assert_eq!(formats, ["apk-folder", "bugreport"]);
    let evidence = artifact::read(&alone.backups[0], &limits);
    let coverage = Coverage::settle(Platform::Android, &evidence);
    for surface in [Surface::InstalledApps, Surface::AppSigners, Surface::AppContents, Surface::HiddenIcons] {
        assert_eq!(coverage.get(surface).unwrap().outcome.as_str(), "partial", "{surface}");
    }
    assert_eq!(coverage.get(Surface::DeviceAdmins).unwrap().outcome.as_str(), "not_in_format");
}

#[test]
fn an_apk_cut_or_changed_anywhere_never_panics_and_names_no_other_package() {
    let recipe = Recipe::android("14").without_ordinary_apps().with_app(App::new("org.example.one"));
    let tree = recipe.write(Container::ApkFolder).unwrap();
    let whole = tree.get("apks/org.example.one.apk").unwrap();
    let read = Read::of(whole);
    assert_eq!(read.package.as_deref(), Some("org.example.one"));
    assert!(read.odd().is_empty(), "{:?}", read.odd());
    assert!(read.claims.contains(&AppClaim::HasLauncher(true)));
    assert!(!read.signers(false).is_empty());
    let mut named = 0_usize;
    for end in 0..whole.len() {
        named += usize::from(Read::of(&whole[..end]).package.is_some());
    }
    // Without its list of members it is still read, as soon as the manifest is whole.
    assert!(named > 1000, "{named}");
    for at in 0..whole.len() {
        for flip in [1, 0x80, 0xff] {
            let mut changed = whole.to_vec();
            changed[at] ^= flip;
            Read::of(&changed);
        }
    }
}

#[test]
fn an_acquisition_without_certificates_gets_them_from_its_apks() {
    let recipe = Recipe::android("14").with_app(App::new("org.example.one"));
    let mut tree = recipe.write(Container::Androidqf).unwrap();
    let apk = recipe.write(Container::ApkFolder).unwrap().get("apks/org.example.one.apk").unwrap().to_vec();
    let wanted = Read::of(&apk).signers(false).concat();
    let entry = Container::Androidqf.entry();
    let bare = r#"[{"name":"org.example.one","files":[{"path":"/data/app/x/base.apk","sha256":"","certificate":{"Sha1":""}}]}]"#;
    tree.put(format!("{entry}/packages.json"), bare);
    tree.put(format!("{entry}/apks/org.example.one.apk"), apk);
    let dir = tempfile::tempdir().unwrap();
    tree::put(&tree, dir.path()).unwrap();
    let findings = judged(&dir.path().join(entry), &wanted);
    assert_eq!(about(&findings, "org.example.one").level, Level::Known);
}
