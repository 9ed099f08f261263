//! APK files: the real ones of `../shared/samples` where they are there, and acquisitions that hold them.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "helpers of tests; a test that cannot set up its input must stop"
)]

use std::path::{Path, PathBuf};

use stalkscan::artifact::android::apk::Apk;
use stalkscan::artifact::{Artifact, Emitter, Input};
use stalkscan::bounds::Limits;
use stalkscan::model::{AppClaim, Fact, Grant, GrantState, Power, Signer};
use stalkscan::source::discover;

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
fn powers_screens_and_rotation_of_the_built_apks() {
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
            println!("{name}: {:?} {:?} {:?}", read.package, read.error, read.odd());
            println!("   now {:?} before {:?}", read.signers(false), read.signers(true));
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
    let found = discover(path, &Limits::default()).unwrap();
    let store = &found.backups[0].store;
    let entries = store.find("apk/*", &Limits::default());
    Read::of(store.open(&entries[0], &Limits::default()).unwrap().bytes())
}
