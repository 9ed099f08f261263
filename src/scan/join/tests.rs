//! Tests of the joining of copies.

use super::*;
use crate::model::{AppClaim, At, DeviceKey, Fact, FileId, InventoryList, Observed, Signer, SourceInfo};

fn copy(format: &'static str, build: &str, serial: &str, own: std::ops::Range<u32>) -> Evidence {
    let system = (0..40).map(|n| (format!("com.system.a{n}"), true));
    let apps = system.chain(own.map(|n| (format!("com.own.a{n}"), false)));
    let mut facts = vec![
        Fact::Device { key: DeviceKey::Build, value: build.into() },
        Fact::Device { key: DeviceKey::Serial, value: serial.into() },
    ];
    for (id, system) in apps {
        let claim = AppClaim::Listed(InventoryList::PackageService);
        facts.push(Fact::App { id: id.as_str().into(), user: None, claim });
        facts.push(Fact::App { id: id.into(), user: None, claim: AppClaim::System(system) });
    }
    Evidence {
        platform: Some(Platform::Android),
        sources: vec![SourceInfo {
            format,
            path: format.into(),
            sha256: None,
            complete: true,
            notes: vec![],
            holds: &[],
        }],
        facts: facts.into_iter().map(|fact| Observed { fact, file: FileId(0), at: At::Whole }).collect(),
        ..Evidence::default()
    }
}

const BUILD: &str = "google/lynx/lynx:14/x/1:user/release-keys";

fn joined(copies: Vec<Evidence>) -> Vec<Vec<String>> {
    let paths = |phone: &Evidence| phone.sources.iter().map(|source| source.path.to_string()).collect();
    same_phones(copies).iter().map(paths).collect()
}

#[test]
fn a_serial_number_joins_and_parts() {
    let same = vec![copy("bugreport", BUILD, "SERIAL1", 0..10), copy("androidqf", "", "serial1", 90..99)];
    assert_eq!(joined(same), [["androidqf", "bugreport"]]);
    let two = vec![copy("bugreport", BUILD, "SERIAL1", 0..10), copy("androidqf", BUILD, "SERIAL2", 0..10)];
    assert_eq!(joined(two).len(), 2);
}

#[test]
fn without_a_serial_number_build_and_apps_decide_and_the_source_says_so() {
    let copies = vec![copy("dumpsys", BUILD, "", 0..9), copy("bugreport", BUILD, "SERIAL1", 0..10)];
    let phones = same_phones(copies);
    assert_eq!(phones.len(), 1);
    let notes = &phones[0].sources.iter().find(|source| source.format == "dumpsys").unwrap().notes;
    assert!(
        notes[0].to_string().contains("49 of 49 apps") && notes[0].to_string().contains("not certain"),
        "{notes:?}"
    );
}

#[test]
fn two_phones_of_one_model_stay_two() {
    let other_apps = vec![copy("dumpsys", BUILD, "", 20..30), copy("bugreport", BUILD, "SERIAL1", 0..10)];
    assert_eq!(joined(other_apps).len(), 2);
    let other_build = vec![copy("dumpsys", "a/b/c", "", 0..10), copy("bugreport", BUILD, "SERIAL1", 0..10)];
    assert_eq!(joined(other_build).len(), 2);
    let few = vec![copy("dumpsys", BUILD, "", 0..4), copy("bugreport", BUILD, "SERIAL1", 0..4)];
    assert_eq!(joined(few).len(), 2);
    let one_format = vec![copy("dumpsys", BUILD, "", 0..10), copy("dumpsys", BUILD, "", 0..10)];
    assert_eq!(joined(one_format).len(), 2);
}

#[test]
fn a_copy_that_fits_two_phones_joins_neither() {
    let copies = vec![
        copy("bugreport", BUILD, "SERIAL1", 0..10),
        copy("dumpsys", BUILD, "", 0..10),
        copy("androidqf", BUILD, "SERIAL2", 0..10),
    ];
    assert_eq!(joined(copies), [["bugreport"], ["dumpsys"], ["androidqf"]]);
}

/// A copy that names no phone and tells the version and signer of some apps.
fn some_apps(format: &'static str, list: InventoryList, apps: &[(&str, u64, &str)]) -> Evidence {
    let mut facts = Vec::new();
    for (id, version, signer) in apps {
        let signer = Signer::JavaHash((*signer).into());
        for claim in [AppClaim::Listed(list), AppClaim::VersionCode(*version), AppClaim::SignedBy(signer)] {
            facts.push(Fact::App { id: (*id).into(), user: None, claim });
        }
    }
    Evidence {
        facts: facts.into_iter().map(|fact| Observed { fact, file: FileId(0), at: At::Whole }).collect(),
        ..copy(format, "", "", 0..0)
    }
}

/// A phone with a serial number and apps of the owner's in a version, by signers named after them.
fn phone(serial: &str, version: u64, own: std::ops::Range<u32>) -> Evidence {
    let mut evidence = copy("bugreport", BUILD, serial, own.clone());
    for n in own {
        for claim in
            [AppClaim::VersionCode(version), AppClaim::SignedBy(Signer::JavaHash(format!("s{n}").into()))]
        {
            let fact = Fact::App { id: format!("com.own.a{n}").into(), user: None, claim };
            evidence.facts.push(Observed { fact, file: FileId(0), at: At::Whole });
        }
    }
    evidence
}

fn own(range: std::ops::Range<u32>, version: u64) -> Vec<(String, u64, String)> {
    range.map(|n| (format!("com.own.a{n}"), version, format!("s{n}"))).collect()
}

fn backup(apps: &[(String, u64, String)]) -> Evidence {
    let apps: Vec<(&str, u64, &str)> = apps.iter().map(|(id, v, s)| (&**id, *v, &**s)).collect();
    some_apps("adb-backup", InventoryList::AdbBackup, &apps)
}

fn files(apps: &[(String, u64, String)]) -> Evidence {
    let apps: Vec<(&str, u64, &str)> = apps.iter().map(|(id, v, s)| (&**id, *v, &**s)).collect();
    some_apps("apk-folder", InventoryList::ApkFile, &apps)
}

/// The note of the only source of a format.
fn note(phones: &[Evidence], format: &str) -> String {
    let mut sources = phones.iter().flat_map(|phone| &phone.sources).filter(|source| source.format == format);
    let note = sources.next().unwrap().notes.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ");
    assert!(sources.next().is_none());
    note
}

#[test]
fn an_adb_backup_is_of_the_phone_that_has_its_apps_as_they_are_in_it() {
    let two = || vec![phone("SERIAL1", 7, 0..10), phone("SERIAL2", 7, 20..30)];
    let with = |copy: Evidence| [two(), vec![copy]].concat();
    let phones = same_phones(with(backup(&own(20..26, 7))));
    assert_eq!(phones.len(), 2);
    assert_eq!(phones[1].sources.len(), 2);
    assert!(note(&phones, "adb-backup").contains("6 of 6 apps"), "{}", note(&phones, "adb-backup"));
    // Too few, of other versions, of other signers, or too many that the phone does not have.
    let mut mixed = own(20..26, 7);
    mixed[0].2 = "another".to_owned();
    for apps in
        [own(20..24, 7), own(20..26, 8), mixed, own(20..26, 7).into_iter().chain(own(40..44, 7)).collect()]
    {
        let phones = same_phones(with(backup(&apps)));
        assert_eq!(phones.len(), 3, "{apps:?}");
    }
    let phones = same_phones(with(backup(&own(20..24, 7))));
    assert!(note(&phones, "adb-backup").contains("may be of the same phone"));
}

#[test]
fn fewer_apps_are_enough_where_there_is_one_phone_only() {
    let joined = |apps: Vec<_>| same_phones(vec![backup(&apps), phone("SERIAL1", 7, 0..10)]).len();
    assert_eq!(joined(own(0..3, 7)), 1);
    assert_eq!(joined(own(0..2, 7)), 2);
    assert_eq!(joined(own(0..3, 8)), 2);
}

#[test]
fn app_files_are_assumed_to_be_of_the_only_phone_unless_something_speaks_against_it() {
    let with = |apps: Vec<_>| same_phones(vec![files(&apps), phone("SERIAL1", 7, 0..10)]);
    let phones = with(own(3..4, 7));
    assert_eq!(phones.len(), 1);
    assert!(note(&phones, "apk-folder").contains("assumed to be of the same phone"));
    // Another version is an update; another signer is another app.
    assert_eq!(with(own(3..4, 8)).len(), 1);
    let mut forged = own(3..5, 7);
    forged[0].2 = "another".to_owned();
    let phones = with(forged);
    assert_eq!(phones.len(), 2);
    assert!(note(&phones, "apk-folder").contains("another signer"));
    let phones = with(own(50..53, 7));
    assert_eq!(phones.len(), 2);
    assert!(note(&phones, "apk-folder").contains("none of these apps"));
    // A backup does not list all apps, so nothing speaks against it.
    let phones = same_phones(vec![files(&own(50..51, 7)), backup(&own(0..5, 7))]);
    assert_eq!(phones.len(), 1);
    // Several folders of files are no several states.
    let phones = same_phones(vec![files(&own(1..2, 7)), files(&own(2..3, 7)), phone("SERIAL1", 7, 0..10)]);
    assert_eq!(phones.len(), 1);
}

#[test]
fn app_files_go_to_the_phone_that_they_fit_best_or_to_none() {
    let two = |apps: Vec<_>| {
        same_phones(vec![phone("SERIAL1", 7, 0..10), phone("SERIAL2", 7, 5..15), files(&apps)])
    };
    let phones = two(own(8..14, 7));
    assert_eq!(phones.len(), 2);
    assert_eq!(phones[1].sources.len(), 2);
    let phones = two(own(6..8, 7));
    assert_eq!(phones.len(), 3);
    assert!(note(&phones, "apk-folder").contains("fits 2 phones"));
    assert_eq!(two(own(50..52, 7)).len(), 3);
}

#[test]
fn two_states_of_one_phone_are_one_phone_to_choose_from() {
    let states = || vec![phone("SERIAL1", 7, 0..10), phone("SERIAL1", 8, 0..10)];
    for (copy, version) in [(backup(&own(0..4, 8)), 8), (files(&own(2..3, 9)), 7)] {
        let phones = same_phones([states(), vec![copy]].concat());
        assert_eq!(phones.len(), 2);
        let joined = phones.iter().find(|phone| phone.sources.len() == 2).unwrap();
        let has = |wanted: u64| {
            joined
                .facts
                .iter()
                .any(|o| matches!(&o.fact, Fact::App { claim: AppClaim::VersionCode(v), .. } if *v == wanted))
        };
        assert!(has(version));
    }
}

#[test]
fn the_order_of_the_copies_changes_nothing() {
    let copies = [
        phone("SERIAL1", 7, 0..10),
        backup(&own(0..6, 7)),
        files(&own(2..3, 7)),
        copy("dumpsys", BUILD, "", 0..9),
        phone("SERIAL2", 7, 20..30),
        copy("androidqf", "", "serial2", 90..99),
        files(&own(22..23, 7)),
    ];
    let outcome = |order: &[usize]| {
        let phones = same_phones(order.iter().map(|at| copies[*at].clone()).collect());
        let mut told: Vec<String> = phones.iter().map(|phone| format!("{:?}", phone.sources)).collect();
        told.sort();
        told
    };
    let wanted = outcome(&[0, 1, 2, 3, 4, 5, 6]);
    assert_eq!(wanted.len(), 2, "{wanted:#?}");
    let mut order: Vec<usize> = (0..copies.len()).collect();
    // Every rotation, forwards and backwards, and with every second copy first.
    for turn in 0..copies.len() {
        order.rotate_left(1);
        let backwards: Vec<usize> = order.iter().rev().copied().collect();
        let halves: Vec<usize> =
            order.iter().step_by(2).chain(order.iter().skip(1).step_by(2)).copied().collect();
        for order in [&order, &backwards, &halves] {
            assert_eq!(outcome(order), wanted, "turn {turn}: {order:?}");
        }
    }
}

#[test]
fn folders_of_one_app_each_side_by_side_are_one_phone() {
    let pulled = |path: &str, apps: &[&str]| {
        let mut copy = copy("apk-folder", "", "", 0..0);
        let listed = |id: &&str| Observed {
            fact: Fact::App { id: (*id).into(), user: None, claim: AppClaim::Listed(InventoryList::ApkFile) },
            file: FileId(0),
            at: At::Whole,
        };
        copy.facts = apps.iter().map(listed).collect();
        copy.sources[0].path = path.into();
        copy
    };
    let one = vec![pulled("apps/a", &["com.a"]), pulled("apps/b", &["com.b"]), pulled("apps/c", &["com.c"])];
    let phones = same_phones(one);
    assert_eq!(phones.len(), 1);
    assert!(
        phones[0].sources[1].notes[0].to_string().contains("folders beside it"),
        "{:?}",
        phones[0].sources
    );
    // Folders of several apps may be of several phones, and so may two folders with the same app.
    let whole = vec![pulled("one", &["com.a", "com.b"]), pulled("two", &["com.c", "com.d"])];
    assert_eq!(joined(whole).len(), 2);
    assert_eq!(joined(vec![pulled("x/a", &["com.a"]), pulled("x/b", &["com.a"])]).len(), 2);
    assert_eq!(joined(vec![pulled("x/a", &["com.a"]), pulled("y/b", &["com.b"])]).len(), 2);
}

#[test]
fn copies_that_were_made_days_apart_are_two_states() {
    let made = |mut copy: Evidence, day: &str| {
        let at = crate::time::Moment::from_rfc3339(&format!("{day}T09:00:00Z")).unwrap();
        copy.facts.push(Observed { fact: Fact::Captured { at }, file: FileId(0), at: At::Whole });
        copy
    };
    let pair = |first: &str, second: &str| {
        vec![
            made(copy("bugreport", BUILD, "SERIAL1", 0..10), first),
            made(copy("androidqf", BUILD, "SERIAL1", 0..10), second),
        ]
    };
    assert_eq!(joined(pair("2026-03-01", "2026-03-02")).len(), 1);
    let apart = same_phones(pair("2025-06-01", "2026-03-01"));
    assert_eq!(apart.len(), 2);
    let notes: Vec<String> =
        apart.iter().flat_map(|phone| &phone.sources[0].notes).map(ToString::to_string).collect();
    assert!(notes.iter().any(|note| note.contains("shown apart")), "{notes:?}");
}
