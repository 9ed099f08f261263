//! The judges on labelled phones: recall, false alarms, and nothing that changes unseen.
//!
//! `cargo run --example quality` measures every phone in every container and shows what changed; `-- --accept` makes the
//! results the accepted ones. Here every unknown build is measured in every container, the other phones in one each.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "tests write their own inputs and may fail loudly"
)]

#[path = "common/lay.rs"]
mod lay;

use std::path::Path;

use stalkscan::detect::behaviour::RULE;
use stalkscan::model::{Level, Platform};
use stalkscan::sample::quality::{Labelled, Set, Truth};
use stalkscan::signature::SignatureDb;
use stalkscan::trial::methods::{self, Measured};
use stalkscan::trial::quality::{self, Score, Verdict};

use self::lay::lay;

fn text(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

fn of(set: Set) -> (SignatureDb, Vec<Labelled>) {
    let db = SignatureDb::built_in().unwrap();
    let phones = quality::phones(&db, set);
    (db, phones)
}

/// Scans some phones of a set and holds the results against the accepted ones.
fn scans_lead_to_the_accepted_results(set: Set, everywhere: Option<Truth>, least: usize) {
    let (db, phones) = of(set);
    let chosen = |phone: usize, container: usize| {
        let places = quality::containers(&phones[phone]).len();
        Some(phones[phone].truth) == everywhere || phone % places == container
    };
    let verdicts = quality::measure(&phones, &db, &lay, &chosen).unwrap();
    assert!(verdicts.len() > least, "{}", verdicts.len());
    let different = quality::difference(&text(quality::accepted(set)), &verdicts);
    assert!(
        different.is_empty(),
        "{} lines differ (`cargo run --example quality -- --accept` when that is right):\n{}",
        different.len(),
        different.join("\n")
    );
}

#[test]
fn a_scan_leads_to_the_accepted_results() {
    scans_lead_to_the_accepted_results(Set::Tuned, Some(Truth::Unknown), 700);
}

#[test]
fn a_scan_of_what_was_held_out_leads_to_the_accepted_results() {
    scans_lead_to_the_accepted_results(Set::HeldOut, None, 250);
}

#[test]
fn a_scan_of_every_combination_leads_to_the_accepted_results() {
    scans_lead_to_the_accepted_results(Set::Development, None, 250);
}

/// What the accepted results must reach, in percent of the phones of a kind and container.
fn is_good_enough(set: Set, unknown: usize, renamed: usize) {
    let (_, phones) = of(set);
    let verdicts = quality::parse(&text(quality::accepted(set)), &phones);
    let whole: usize = phones.iter().map(|phone| quality::containers(phone).len()).sum();
    assert_eq!(verdicts.len(), whole, "phones without an accepted result, or results without a phone");
    for ((truth, container), score) in quality::by_container(&verdicts) {
        let wanted = match truth {
            Truth::Unknown => unknown,
            Truth::Renamed => renamed,
            // A decoy makes of an app that has permissions and nothing else one that shows its icon.
            Truth::Decoy => {
                assert!(
                    score.reaches(Level::Look, 100) && score.reaches(Level::Strong, 75),
                    "{container}: {score:?}"
                );
                continue;
            }
            Truth::Honest => {
                assert!(score.median_look_entries() <= 1, "{container}: {:?}", score.look_entries);
                continue;
            }
        };
        assert!(score.reaches(Level::Strong, wanted), "{} in {container}: {score:?}", truth.name());
    }
    let honest: Vec<&Verdict> = verdicts.iter().filter(|verdict| verdict.truth == Truth::Honest).collect();
    assert!(Score::of(&honest).median_look_entries() <= 1);
    for verdict in honest {
        let phone = phones.iter().find(|phone| phone.name == verdict.phone).unwrap();
        let most = if phone.may_ask { Level::Review } else { Level::Look };
        assert!(verdict.lines.iter().all(|line| line.level <= most), "{} ({})", verdict.line(), phone.kind);
        // What is asked about is what it is known to be, and never a guess from behaviour.
        let guess = |line: &quality::Line| line.level == Level::Review && line.rule == RULE;
        assert!(!verdict.lines.iter().any(guess), "{} ({})", verdict.line(), phone.kind);
    }
}

#[test]
fn the_accepted_results_are_good_enough() {
    is_good_enough(Set::Tuned, 95, 90);
}

#[test]
fn the_accepted_results_of_what_was_held_out_are_good_enough() {
    is_good_enough(Set::HeldOut, 95, 90);
}

#[test]
fn the_accepted_results_of_every_combination_are_good_enough() {
    // A fifth of its builds hide behind a name under the icon only, which a bug report seldom holds.
    is_good_enough(Set::Development, 85, 90);
}

#[test]
fn the_sets_are_large_and_varied_and_name_nothing_listed() {
    for set in Set::ALL {
        let (db, phones) = of(set);
        assert!(phones.len() >= 300, "{}", phones.len());
        let with = |truth: Truth| phones.iter().filter(|phone| phone.truth == truth).collect::<Vec<_>>();
        let large = Truth::ALL.into_iter().filter(|truth| *truth != Truth::Decoy);
        assert!(large.clone().all(|truth| with(truth).len() >= 60));
        for version in 9..=16 {
            let version = version.to_string();
            let has = |phone: &&Labelled| phone.recipe.version.as_deref() == Some(&version);
            assert!(large.clone().all(|truth| with(truth).iter().any(has)), "no phone with {version}");
        }
        for phone in phones.iter().filter(|phone| phone.truth != Truth::Honest) {
            let target = phone.target.as_deref().unwrap();
            assert!(db.app_id(Platform::Android, target).is_empty(), "{target} is listed");
            assert!(phone.recipe.app.iter().all(|app| app.signer_sha1.is_none() && app.apk_sha256.is_none()));
        }
    }
}

#[test]
fn what_was_held_out_shares_no_app_with_the_other_sets() {
    let apps = |set: Set| -> Vec<String> {
        let phones = of(set).1;
        let own = |phone: &Labelled| phone.recipe.app.iter().map(|app| app.id.clone()).collect::<Vec<_>>();
        phones.iter().flat_map(own).collect()
    };
    let seen = [apps(Set::Tuned), apps(Set::Development)].concat();
    let both: Vec<String> = apps(Set::HeldOut).into_iter().filter(|id| seen.contains(id)).collect();
    assert_eq!(both, Vec::<String>::new());
}

#[test]
fn a_difference_is_seen_and_names_both_sides() {
    let (_, phones) = of(Set::Tuned);
    let accepted = text(quality::accepted(Set::Tuned));
    let mut verdicts = quality::parse(&accepted, &phones);
    assert_eq!(quality::list(&verdicts), accepted);
    let first = verdicts.iter_mut().find(|verdict| verdict.target().is_some()).unwrap();
    first.lines.clear();
    let name = first.phone.clone();
    let different = quality::difference(&accepted, &verdicts);
    assert_eq!(different.len(), 2);
    assert!(
        different[0].starts_with(&format!("- {name} ")) && different[1].starts_with(&format!("+ {name} "))
    );
}

#[test]
fn the_document_on_methods_is_up_to_date() {
    let [tuned, developed, held_out] = Set::ALL.map(|set| of(set).1);
    let of_tuned = quality::parse(&text(quality::accepted(Set::Tuned)), &tuned);
    let of_developed = quality::parse(&text(quality::accepted(Set::Development)), &developed);
    let of_held_out = quality::parse(&text(quality::accepted(Set::HeldOut)), &held_out);
    let document = methods::document(
        Measured { phones: &tuned, verdicts: &of_tuned },
        Measured { phones: &developed, verdicts: &of_developed },
        Measured { phones: &held_out, verdicts: &of_held_out },
    );
    assert!(
        document == text(methods::DOCUMENT),
        "docs/methods.md: run `cargo run --example quality -- --accept`"
    );
}
