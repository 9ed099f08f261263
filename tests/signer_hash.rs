//! The 32-bit hash that dumps print of a signer adds to other evidence and never decides alone.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "helpers of tests; a test that cannot set up its input must stop"
)]

use std::collections::BTreeSet;

use stalkscan::artifact;
use stalkscan::bounds::Limits;
use stalkscan::detect::{self, Finding};
use stalkscan::model::{Device, Level, Platform, Strength};
use stalkscan::sample::{App, Container, Recipe};
use stalkscan::signature::SignatureDb;
use stalkscan::source::{NoKey, discover};

/// A database of one family: an id, and the hash of a signer.
fn database(class: &str) -> SignatureDb {
    let entry = |kind: &str, value: &str| {
        format!(
            "[[indicator]]\nkind = \"{kind}\"\nvalue = \"{value}\"\nsource = \"a/b@c:d\"\nlicence = \"MIT\"\n"
        )
    };
    let family = format!(
        "id = \"SSC-0001\"\nname = \"Family\"\nclass = \"{class}\"\nmodified = \"2026-11-22\"\n{}{}",
        entry("package", "org.example.listed"),
        entry("certificate_java_hash", "abc12345")
    );
    let generic = "[[certificate]]\nsha1 = \"61ED377E85D386A8DFEE6B864BD85B0BFAA5AF81\"\njava_hash = \"d7f1f224\"\nname = \"test key\"\nsource = \"x\"\n";
    let files = [
        ("database.toml", "version = \"2026.11.22.1\"\nschema = 1\n"),
        ("generic_certificates.toml", generic),
        ("families/one.toml", family.as_str()),
    ];
    let files: Vec<(String, String)> = files.map(|(name, text)| (name.to_owned(), text.to_owned())).into();
    SignatureDb::from_files(&files, "test").unwrap()
}

fn judged(id: &str, hash: Option<&str>, class: &str) -> Vec<Finding> {
    let mut app = App::new(id);
    app.signer_short = hash.map(str::to_owned);
    let tree = Recipe::android("14").with_app(app).write(Container::BugreportText).unwrap();
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("dumpstate.txt");
    std::fs::write(&path, tree.get(Container::BugreportText.entry()).unwrap()).unwrap();
    let limits = Limits::default();
    let found = discover(&path, &mut NoKey, &limits).unwrap();
    let evidence = artifact::read(&found.backups[0], &limits);
    let device = Device::join(Platform::Android, &evidence);
    let mut findings = detect::judge(&device, &database(class), &BTreeSet::new()).findings;
    findings.retain(|finding| finding.subject.id == id);
    findings
}

#[test]
fn with_the_id_it_is_one_more_reason_that_says_how_weak_it_is() {
    let plain = judged("org.example.listed", None, "stalkerware");
    let more = judged("org.example.listed", Some("abc12345"), "stalkerware");
    assert_eq!((plain.len(), more.len()), (1, 1));
    assert_eq!((more[0].level, more[0].strength), (plain[0].level, plain[0].strength));
    assert!(plain[0].because.iter().all(|reason| reason.signal != "signer-hash"));
    let reason = more[0].because.iter().find(|reason| reason.signal == "signer-hash").unwrap();
    assert!(reason.says.id() == "signal-signer-hash" && reason.value == "abc12345");
}

#[test]
fn alone_it_is_at_most_something_to_look_at() {
    for class in ["stalkerware", "monitoring_disclosed", "device_management"] {
        let alone = judged("org.example.other", Some("abc12345"), class);
        assert_eq!(alone.len(), 1, "{class}");
        assert_eq!((alone[0].level, alone[0].strength), (Level::Look, Strength::Weak), "{class}");
    }
}

#[test]
fn a_different_or_common_hash_clears_nothing() {
    for hash in ["1234abcd", "d7f1f224"] {
        let found = judged("org.example.listed", Some(hash), "stalkerware");
        let known = found.iter().find(|finding| finding.rule == "known-app").unwrap();
        assert_eq!(known.level, judged("org.example.listed", None, "stalkerware")[0].level, "{hash}");
    }
}
