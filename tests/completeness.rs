//! Every rule fires in some case and is silent in another; every question that a format claims is answered in some case.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "tests write their own inputs"
)]

#[path = "common/tree.rs"]
mod tree;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use stalkscan::artifact;
use stalkscan::bounds::Limits;
use stalkscan::detect::DETECTORS;
use stalkscan::model::{Device, Outcome, Surface, Weight};
use stalkscan::sample::recipe::Recipe;
use stalkscan::sample::words::Container;
use stalkscan::search::Searcher;
use stalkscan::signature::import::{self, Origin};
use stalkscan::signature::{ExtraInfo, SignatureDb};
use stalkscan::source::{FORMATS, Passphrase, discover};

/// Formats that `sample` does not write: the test named holds them against the independent generator instead.
const WITHOUT_WRITER: &[(&str, &str)] = &[];

/// Questions that files of a format answer and that it does not claim: no rule about Android needs them, and where such a
/// file is missing, that is no gap of the copy.
const UNCLAIMED: &[(&str, Surface)] = &[
    ("androidqf", Surface::DeviceManagement),
    ("bugreport", Surface::DeviceManagement),
    ("dumpsys", Surface::DeviceManagement),
    // Only in a folder with `getprop.txt` beside the services.
    ("dumpsys", Surface::RootOrJailbreak),
];

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
    /// Format and question that one of its own files answers alone and that it does not claim.
    unclaimed: BTreeSet<(&'static str, Surface)>,
}

impl Seen {
    fn and(mut self, other: Self) -> Self {
        self.fired.extend(other.fired);
        self.silent.extend(other.silent);
        self.unclaimed.extend(other.unclaimed);
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
    tree::put(&recipe.write(container).unwrap(), dir.path()).unwrap();
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
        // A detail is part of an answer, which nobody claims where nothing gives the rest.
        let whole = evidence.answers.iter().filter(|a| a.weight == Weight::Whole && a.file.is_some());
        for answer in whole.filter(|answer| answers(&answer.outcome)) {
            let source = &evidence.sources[answer.source.0];
            if !source.holds.contains(&answer.surface) {
                seen.unclaimed.insert((source.format, answer.surface));
            }
        }
        let answered = seen.answered.entry(backup.format).or_default();
        for (surface, settled) in device.coverage.iter() {
            if answers(&settled.outcome) {
                answered.insert(surface);
            }
        }
    }
}

fn answers(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::Read | Outcome::Partial(_))
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
    let excused: BTreeSet<(&str, Surface)> = UNCLAIMED.iter().copied().collect();
    for (format, surface) in seen.unclaimed.symmetric_difference(&excused) {
        missing.push(format!("{format}: {surface} is answered and not claimed, or excused and not answered"));
    }
    for (name, test) in WITHOUT_WRITER.iter().chain(WITHOUT_CASE) {
        let test = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(format!("{test}.rs"));
        let text = std::fs::read_to_string(&test).unwrap();
        assert!(text.contains(name), "{} does not name {name}", test.display());
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
