//! Every rule fires in some case and is silent in another; every question that a format claims is answered in some case.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "tests write their own inputs")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use stalkscan::artifact;
use stalkscan::bounds::Limits;
use stalkscan::detect::DETECTORS;
use stalkscan::model::{Device, Outcome, Surface};
use stalkscan::sample::recipe::Recipe;
use stalkscan::sample::words::Container;
use stalkscan::signature::SignatureDb;
use stalkscan::source::{FORMATS, discover};

/// Formats that `sample` does not write yet: the tests named hold them against the independent generators instead.
const WITHOUT_WRITER: &[(&str, &str)] = &[
    ("dumpsys", "android_formats"),
    ("huawei-backup", "android_formats"),
    ("smart-switch", "android_formats"),
    ("intrusion-logs", "android_formats"),
    ("android-filesystem", "android_filesystem"),
];

/// Rules whose evidence no written container holds yet, and the test that makes them fire.
const WITHOUT_CASE: &[(&str, &str)] = &[
    ("known-server-contacted", "android_formats"),
    ("user-root-certificate", "android_filesystem"),
    ("apk-made-to-mislead", "android_apk"),
    ("known-management", "signature_tools"),
];

/// What all cases together showed.
#[derive(Default)]
struct Seen {
    fired: BTreeSet<&'static str>,
    silent: BTreeSet<&'static str>,
    answered: BTreeMap<&'static str, BTreeSet<Surface>>,
}

fn look(recipe: &Recipe, container: Container, db: &SignatureDb, seen: &mut Seen) {
    let dir = tempfile::tempdir().unwrap();
    for (path, bytes) in &recipe.write(container).unwrap().0 {
        let file = dir.path().join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, bytes).unwrap();
    }
    let limits = Limits::default();
    for backup in &discover(dir.path(), &mut stalkscan::source::NoKey, &limits).unwrap().backups {
        let evidence = artifact::read(backup, &limits);
        let device = Device::join(backup.platform, &evidence);
        for rule in DETECTORS.iter().filter(|rule| rule.platforms().contains(&backup.platform)) {
            let mut found = Vec::new();
            rule.detect(&device, db, &mut found);
            assert!(
                found.iter().all(|finding| !finding.because.is_empty()),
                "{} gives no reason",
                rule.name()
            );
            if found.is_empty() {
                seen.silent.insert(rule.name())
            } else {
                seen.fired.insert(rule.name())
            };
        }
        let answered = seen.answered.entry(backup.format).or_default();
        for (surface, settled) in device.coverage.iter() {
            if matches!(settled.outcome, Outcome::Read | Outcome::Partial(_)) {
                answered.insert(surface);
            }
        }
    }
}

#[test]
fn the_cases_cover_every_rule_and_every_claimed_question() {
    let db = SignatureDb::built_in().unwrap();
    let mut seen = Seen::default();
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/cases");
    for entry in std::fs::read_dir(cases).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(path.join("case.toml")).unwrap();
        let recipe = Recipe::from_toml(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for container in Container::of(recipe.platform) {
            look(&recipe, container, &db, &mut seen);
        }
    }
    let mut missing = Vec::new();
    for rule in DETECTORS {
        let excused = WITHOUT_CASE.iter().any(|(name, _)| *name == rule.name());
        if seen.fired.contains(rule.name()) == excused {
            missing.push(format!("{}: fires: {}, excused: {excused}", rule.name(), !excused));
        }
        if !seen.silent.contains(rule.name()) {
            missing.push(format!("{} is silent in no case", rule.name()));
        }
    }
    for format in FORMATS {
        let answered = seen.answered.get(format.name());
        let excused = WITHOUT_WRITER.iter().any(|(name, _)| *name == format.name());
        if answered.is_some() && excused {
            missing.push(format!("{} is written now: take it off the list", format.name()));
        }
        for surface in format.holds().iter().filter(|_| !excused) {
            if !answered.is_some_and(|answered| answered.contains(surface)) {
                missing.push(format!("{}: {surface} is answered in no case", format.name()));
            }
        }
    }
    for (name, test) in WITHOUT_WRITER.iter().chain(WITHOUT_CASE) {
        let test = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(format!("{test}.rs"));
        let text = std::fs::read_to_string(&test).unwrap();
        assert!(text.contains(name), "{} does not name {name}", test.display());
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
