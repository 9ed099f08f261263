//! Every rule fires in some case and is silent in another; every question that a format claims is answered in some case.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "tests write their own inputs")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use stalkscan::artifact;
use stalkscan::bounds::Limits;
use stalkscan::detect::DETECTORS;
use stalkscan::model::{Device, Outcome, Surface};
use stalkscan::sample::recipe::Recipe;
use stalkscan::sample::words::Container;
use stalkscan::search::Searcher;
use stalkscan::signature::import::{self, Origin};
use stalkscan::signature::{ExtraInfo, SignatureDb};
use stalkscan::source::{FORMATS, Passphrase, discover};

/// Formats that `sample` does not write: the test named holds them against the independent generator instead.
const WITHOUT_WRITER: &[(&str, &str)] = &[];

/// Rules whose evidence no written container holds, and the test that makes them fire.
const WITHOUT_CASE: &[(&str, &str)] = &[
    // Without the engine nothing is looked for in the code of apps.
    #[cfg(not(feature = "yara"))]
    ("known-content", "content"),
    #[cfg(not(feature = "yara"))]
    ("telling-code", "code_rules"),
];

/// What all cases together showed.
#[derive(Default)]
struct Seen {
    fired: BTreeSet<&'static str>,
    silent: BTreeSet<&'static str>,
    answered: BTreeMap<&'static str, BTreeSet<Surface>>,
}

impl Seen {
    fn and(mut self, other: Self) -> Self {
        self.fired.extend(other.fired);
        self.silent.extend(other.silent);
        for (format, answered) in other.answered {
            self.answered.entry(format).or_default().extend(answered);
        }
        self
    }
}

/// The database with a profile of one of the cases, of which kind it lists none.
fn database() -> SignatureDb {
    let origin = Origin { source: "x".to_owned(), licence: "MIT".to_owned(), date: "2026-11-22".to_owned() };
    let families = import::read("profile_identifier com.example.mdm.enrol", &origin).unwrap().families;
    let info = ExtraInfo { origin: "test".to_owned(), sha256: String::new(), indicators: 1 };
    SignatureDb::built_in().unwrap().with_extra(families, info).unwrap()
}

fn look(recipe: &Recipe, container: Container, db: &SignatureDb, content: &Searcher, seen: &mut Seen) {
    let dir = tempfile::tempdir().unwrap();
    for (path, bytes) in &recipe.write(container).unwrap().0 {
        let file = dir.path().join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, bytes).unwrap();
    }
    // Asked for, so that the rules about visits have something to judge.
    let limits =
        Limits { wanted_hosts: Some(db.hosts()), content: Some(content.clone()), ..Limits::default() };
    let mut keys: Vec<Passphrase> = container.passphrase().map(Passphrase::new).into_iter().collect();
    for backup in &discover(dir.path(), &mut keys, &limits).unwrap().backups {
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
    let db = database();
    let content = stalkscan::content::searcher(&db);
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/cases");
    let paths: Vec<_> = std::fs::read_dir(cases).unwrap().map(|entry| entry.unwrap().path()).collect();
    let of_case = |path: &PathBuf| {
        let mut seen = Seen::default();
        let text = std::fs::read_to_string(path.join("case.toml")).unwrap();
        let recipe = Recipe::from_toml(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for container in Container::of(recipe.platform) {
            look(&recipe, container, &db, &content, &mut seen);
        }
        seen
    };
    let seen = paths.par_iter().map(of_case).reduce(Seen::default, Seen::and);
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
