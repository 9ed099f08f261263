//! The database that ships: complete against the facts it was compiled from, and silent on ordinary phones.
//!
//! The fact lists are not part of this repository. Where they are absent, the tests that need them say so and stop.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "helpers of tests read files of the repository and may fail loudly"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use stalkscan::model::{Class, Platform, Signer};
use stalkscan::signature::{Flag, Hit, Indicator, IndicatorKind, Matched, Problem, Role, SignatureDb};
use stalkscan::trial::{self, clean::Collisions};

type Row = BTreeMap<String, String>;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files of `signatures/` as a caller would pass them.
fn folder() -> Vec<(String, String)> {
    let base = root().join("signatures");
    let mut files = Vec::new();
    let folders = [(base.clone(), ""), (base.join("families"), "families/"), (base.join("yara"), "yara/")];
    for (folder, prefix) in folders {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                let name = format!("{prefix}{}", path.file_name().unwrap().to_str().unwrap());
                files.push((name, std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    files
}

/// The rows of a fact list, or nothing when the lists are not there.
fn facts(name: &str) -> Option<Vec<Row>> {
    let path: PathBuf = root().join("../shared/facts").join(name);
    let Ok(text) = std::fs::read_to_string(&path) else {
        println!("skipped: {} is not there", path.display());
        return None;
    };
    Some(csv::Reader::from_reader(text.as_bytes()).deserialize().map(Result::unwrap).collect())
}

fn accuses(hits: &[Hit<'_>]) -> bool {
    hits.iter().any(|hit| hit.class.is_covert() && hit.role == Role::Target)
}

fn sha1(row: &Row) -> Signer {
    Signer::Sha1(row["sha1"].as_str().into())
}

#[test]
fn the_folder_is_sound_and_is_what_is_built_in() {
    let mut files = folder();
    let from_folder = SignatureDb::from_files(&files, "signatures")
        .map_err(|problems| problems.iter().map(Problem::to_string).collect::<Vec<_>>().join("\n"))
        .unwrap_or_else(|problems| panic!("{problems}"));
    let built_in = SignatureDb::built_in().unwrap();
    assert_eq!(built_in.info().sha256, from_folder.info().sha256);
    assert_eq!(built_in.info().indicators, from_folder.info().indicators);
    assert_eq!(built_in.info().origin, "built-in");
    files.reverse();
    let reversed = SignatureDb::from_files(&files, "signatures").unwrap();
    assert_eq!(reversed.info(), from_folder.info());
}

#[test]
fn every_listed_family_is_there_once() {
    let Some(rows) = facts("android_packages.csv") else { return };
    let db = SignatureDb::built_in().unwrap();
    for row in &rows {
        let hits = db.app_id(Platform::Android, &row["package"]);
        assert!(!hits.is_empty(), "{}", row["package"]);
        if !row["source"].starts_with("stopipv") {
            let family = db.find_family(&row["family"]).unwrap_or_else(|| panic!("{}", row["family"]));
            assert!(hits.iter().any(|hit| hit.family.id == family.id), "{}", row["package"]);
        }
    }
    let ids: BTreeSet<&str> = db.families().iter().map(|family| family.id.as_str()).collect();
    assert_eq!(ids.len(), db.families().len());
}

#[test]
fn every_undisputed_package_accuses() {
    let Some(rows) = facts("android_packages.csv") else { return };
    let db = SignatureDb::built_in().unwrap();
    let (mut undisputed, mut mild) = (0, 0);
    for row in &rows {
        let hits = db.app_id(Platform::Android, &row["package"]);
        let exact = hits.iter().filter(|hit| hit.matched == Matched::Exact).count();
        assert!(exact > 0, "{}", row["package"]);
        if row["class_upstream"] == "stalkerware" && row["review_note"].is_empty() {
            undisputed += 1;
            assert!(accuses(&hits), "{}", row["package"]);
        }
        if row["class_upstream"] == "watchware" {
            mild += 1;
            assert!(!accuses(&hits), "{}", row["package"]);
        }
    }
    assert_eq!((undisputed, mild), (626, 28));
}

#[test]
fn what_the_reviewers_wrote_is_obeyed() {
    let db = SignatureDb::built_in().unwrap();
    let one = |id: &str| {
        let hits = db.app_id(Platform::Android, id);
        assert_eq!(hits.len(), 1, "{id}");
        (hits[0].class, hits[0].role, hits[0].flags.to_vec())
    };
    assert_eq!(one("one.enix.smsforward"), (Class::MessageForwarder, Role::Target, vec![Flag::DualUse]));
    assert_eq!(one("com.xnspy.dashboard"), (Class::OperatorSide, Role::Operator, vec![]));
    assert_eq!(
        one("io.github.vvb2060.packageinstaller.test"),
        (Class::Dropper, Role::Installer, vec![Flag::Generic])
    );
    assert_eq!(one("com.fone"), (Class::Stalkerware, Role::Target, vec![Flag::Generic]));
    assert_eq!(one("org.traccar.client.hidden").0, Class::Stalkerware);
    assert_eq!(one("org.traccar.client").0, Class::LocationSharing);
    assert_eq!(one("com.metasploit.stage").0, Class::Rat);
    assert_eq!(db.app_id(Platform::Android, "com.sc.spyier.v2").len(), 2);
}

#[test]
fn every_single_vendor_certificate_is_known() {
    let Some(rows) = facts("android_certs.csv") else { return };
    let db = SignatureDb::built_in().unwrap();
    let (mut accusing, mut asking) = (0, BTreeSet::new());
    for row in rows.iter().filter(|row| row["quality_flags"].is_empty()) {
        let hits = db.certificate(&sha1(row));
        assert_eq!(hits.len(), 1, "{}", row["sha1"]);
        assert_eq!(db.certificate(&Signer::Sha1(row["sha1"].to_lowercase().into())), hits);
        if row["class_upstream"] == "watchware" {
            assert!(!accuses(&hits), "{}", row["sha1"]);
        } else if accuses(&hits) {
            accusing += 1;
        } else {
            asking.insert(row["families"].clone());
        }
    }
    // These sign apps that reviewers found in stores, open to see: a question, not a verdict.
    let reviewed =
        "AndroidLost Cerberus CouplerTracker FindMyKids SMSForward Traccar TrackView WheresMyDroid bark";
    assert_eq!(asking.into_iter().collect::<Vec<_>>().join(" "), reviewed);
    assert!(accusing > 440, "{accusing}");
}

#[test]
fn a_certificate_of_anybody_points_to_nobody() {
    let db = SignatureDb::built_in().unwrap();
    for signer in [
        Signer::Sha1("61ED377E85D386A8DFEE6B864BD85B0BFAA5AF81".into()),
        Signer::Sha1("61:ed:37:7e:85:d3:86:a8:df:ee:6b:86:4b:d8:5b:0b:fa:a5:af:81".into()),
        Signer::JavaHash("d7f1f224".into()),
        Signer::JavaHash("b4addb29".into()),
        Signer::Sha1("5E8F16062EA3CD2C4A0D547876BAA6F38CABF625".into()),
        Signer::Sha256("a40da80a59d170caa950cf15c18c454d47a39b26989d8b640ecd745ba71bf5dc".into()),
    ] {
        assert!(db.certificate(&signer).is_empty(), "{signer:?}");
        assert!(db.generic_certificate(&signer).is_some(), "{signer:?}");
    }
    assert!(db.generic_certificate(&Signer::AppleTeam("61ED377E85".into())).is_none());
}

#[test]
fn every_sample_is_known_and_accuses_unless_its_app_does_not() {
    let Some(rows) = facts("samples.csv") else { return };
    let db = SignatureDb::built_in().unwrap();
    assert_eq!(rows.len(), 3228);
    for row in &rows {
        let hits = db.apk_sha256(&row["sha256"]);
        assert_eq!(hits.len(), 1, "{}", row["sha256"]);
        if !row["package"].is_empty() {
            let by_id = db.app_id(Platform::Android, &row["package"]);
            assert_eq!(accuses(&hits), accuses(&by_id), "{}", row["package"]);
        }
    }
}

#[test]
fn naming_schemes_reach_the_next_name() {
    let db = SignatureDb::built_in().unwrap();
    for (id, family) in [
        ("com.android.core.mntzq", "Hoverwatch"),
        ("com.android.core.mnga", "Snoopza"),
        ("com.android.internet.a20260101", "iKeyMonitor"),
        ("mobile.monitor.child2026", "MobileTrackerFree"),
        ("com.rspl23.nanny.android", "PhoneSheriff"),
        ("net.cybrook.trackviea", "TrackView"),
        ("com.sc.minspy.v9", "Cocospy"),
        ("pl.lidwin.letmespy9", "LetMeSpy"),
        ("com.sec.android.roluqen", "AndroidSpy"),
    ] {
        let hits = db.app_id(Platform::Android, id);
        assert_eq!(hits.len(), 1, "{id}");
        assert_eq!((hits[0].family.name.as_str(), hits[0].matched), (family, Matched::Pattern), "{id}");
        assert!(db.app_id(Platform::Android, &format!("x{id}")).is_empty(), "{id}");
        assert!(db.app_id(Platform::Android, &format!("{id}.x")).is_empty(), "{id}");
    }
    assert!(db.app_id(Platform::Android, "com.sec.android.soagent").is_empty());
}

#[test]
fn case_is_forgiven_and_told() {
    let db = SignatureDb::built_in().unwrap();
    let hits = db.app_id(Platform::Android, "COM.TheTruth");
    assert_eq!((hits.len(), hits[0].matched, hits[0].value), (1, Matched::CaseDiffers, "com.thetruth"));
    assert_eq!(db.app_id(Platform::Android, "app.ELogger")[0].matched, Matched::Exact);
    assert_eq!(db.find_family("copy9").unwrap().name, "TheTruthSpy");
    assert_eq!(db.find_family(&hits[0].family.id.to_lowercase()), Some(hits[0].family));
}

#[test]
fn every_ios_app_was_decided_and_none_is_accused() {
    let db = SignatureDb::built_in().unwrap();
    let hits = db.app_id(Platform::Ios, "COM.ati.kidssafe");
    assert_eq!((hits[0].family.name.as_str(), hits[0].class), ("WebWatcher", Class::MonitoringDisclosed));
    assert!(db.app_id(Platform::Ios, "com.toyopagroup.picaboo").is_empty(), "Snapchat");
    let Some(rows) = facts("ios_bundle_ids.csv") else { return };
    for row in &rows {
        let id = row["bundle_id"].trim_start_matches("5ZPN38G6GE.");
        let hits = db.app_id(Platform::Ios, id);
        assert_eq!(hits.is_empty(), db.dropped(id).is_some(), "{id}");
        assert!(hits.iter().all(|hit| !hit.class.is_covert()), "{id}");
    }
}

#[test]
fn what_was_taken_from_the_list_of_apps_that_can_be_used_to_watch_accuses_nobody() {
    let db = SignatureDb::built_in().unwrap();
    let own = |name: &str| name.starts_with("Android ") && !name.contains("spy");
    let families: Vec<_> = db.families().iter().filter(|f| own(&f.name)).collect();
    assert_eq!(families.len(), 9, "{:?}", families.iter().map(|f| &f.name).collect::<Vec<_>>());
    let of = |family: &stalkscan::signature::Family| {
        let bulk = family.bulk.iter().flat_map(|bulk| bulk.values.clone());
        family.indicators.iter().map(|one| one.value.clone()).chain(bulk).collect::<Vec<String>>()
    };
    let values: Vec<String> = families.iter().flat_map(|family| of(family)).collect();
    assert!(values.len() > 1_500, "{}", values.len());
    for value in &values {
        let hits = db.app_id(Platform::Android, value);
        assert!(!hits.is_empty() && hits.iter().all(|hit| !hit.class.is_covert()), "{value}");
        assert!(hits.iter().all(|hit| hit.flags.contains(&Flag::DualUse)), "{value}");
    }
    let Some(rows) = facts("dual_use.csv") else { return };
    let listed: BTreeSet<&str> =
        rows.iter().filter(|row| row["platform"] == "android").map(|row| row["id"].as_str()).collect();
    assert!(values.iter().all(|value| listed.contains(value.as_str())));
}

/// The first column of a fact list, one id a line.
fn ids(rows: &[Row], column: &str) -> String {
    rows.iter().map(|row| row[column].clone() + "\n").collect()
}

#[test]
fn public_apps_are_not_accused_and_every_other_hit_was_reviewed() {
    let (Some(android), Some(ios)) = (facts("clean_android_packages.csv"), facts("clean_ios_bundle_ids.csv"))
    else {
        return;
    };
    assert_eq!((android.len(), ios.len()), (12_042, 11_452));
    let db = SignatureDb::built_in().unwrap();
    let golden = root().join("fixtures/clean/known_collisions.toml");
    let golden: Collisions = toml::from_str(&std::fs::read_to_string(golden).unwrap()).unwrap();
    let lists = [(Platform::Android, ids(&android, "package")), (Platform::Ios, ids(&ios, "bundle_id"))];
    let mut hits = 0;
    for (platform, list) in &lists {
        let failures = trial::clean::ids("list", list, *platform, &db, &golden);
        assert!(failures.is_empty(), "{failures:#?}");
        hits += list.lines().filter(|id| !db.app_id(*platform, id).is_empty()).count();
        let unknown = trial::clean::ids("list", list, *platform, &db, &Collisions::default());
        assert!(unknown.len() > 2, "without the list of collisions the gate is shut");
    }
    // Nothing in the list of collisions is about a hit that is no more.
    assert_eq!(golden.collision.len(), hits);
    assert!(golden.collision.iter().all(|collision| collision.reason.len() > 10));
}

/// A reason in a file of decisions, by kind of phone and id.
fn reasons(file: &str, list: &str) -> BTreeMap<(String, String), String> {
    let text = std::fs::read_to_string(root().join(file)).unwrap();
    let table: toml::Table = text.parse().unwrap();
    let entries = table.get(list).and_then(|list| list.as_array()).unwrap().iter();
    let word = |entry: &toml::Value, key: &str| entry.get(key).and_then(|v| v.as_str()).map(str::to_owned);
    entries
        .map(|entry| {
            let platform = word(entry, "platform").unwrap_or_else(|| "ios".to_owned());
            ((platform, word(entry, "id").unwrap()), word(entry, "reason").unwrap())
        })
        .collect()
}

#[test]
fn every_collision_and_every_review_note_was_decided_and_says_why() {
    let (Some(collisions), Some(packages)) = (facts("collisions.csv"), facts("android_packages.csv")) else {
        return;
    };
    let mut decided = reasons("fixtures/clean/known_collisions.toml", "collision");
    let left_out = reasons("fixtures/clean/left_out.toml", "left_out");
    let dropped = reasons("signatures/ios_dropped.toml", "app");
    let db = SignatureDb::built_in().unwrap();
    for (platform, id) in left_out.keys().chain(dropped.keys()) {
        let platform = Platform::parse(platform).unwrap();
        assert!(db.app_id(platform, id).is_empty(), "{id} was left out and is there");
    }
    decided.extend(left_out);
    decided.extend(dropped);
    assert_eq!(collisions.len(), 108);
    for row in &collisions {
        let id = row["id"].trim_start_matches("5ZPN38G6GE.").to_owned();
        let reason = decided.get(&(row["platform"].clone(), id.clone()));
        assert!(reason.is_some_and(|reason| reason.len() >= 15), "{id} is not decided");
    }
    let mut noted = 0;
    for row in packages.iter().filter(|row| !row["review_note"].is_empty()) {
        let of_value = |family: &stalkscan::signature::Family| {
            let package = |i: &&Indicator| i.kind == IndicatorKind::Package && i.value == row["package"];
            family.indicators.iter().find(package).cloned()
        };
        let indicator = db.families().iter().find_map(of_value).unwrap();
        assert!(indicator.note.is_some_and(|note| note.len() >= 12), "{}", row["package"]);
        noted += 1;
    }
    assert_eq!(noted, 49);
}

#[test]
fn families_without_anything_on_a_phone_are_kept_and_counted() {
    let db = SignatureDb::built_in().unwrap();
    let unmatchable: Vec<_> = db.families().iter().filter(|family| family.unmatchable.is_some()).collect();
    assert_eq!(unmatchable.len(), 11);
    for family in unmatchable {
        assert!(family.unmatchable.as_ref().unwrap().len() > 15, "{}", family.name);
        let on_phone = |(kind, _): &(IndicatorKind, String)| *kind != IndicatorKind::DomainWeb;
        assert!(!stalkscan::signature::change::values(family).iter().any(on_phone), "{}", family.name);
    }
}

#[test]
fn the_other_lists_answer() {
    let db = SignatureDb::built_in().unwrap();
    assert_eq!(db.payload_type("com.apple.mdm").unwrap().group, "management");
    assert_eq!(db.payload_type("com.apple.security.root").unwrap().group, "root_certificate");
    assert!(db.payload_type("com.apple.nothing").is_none());
    assert!(db.helplines().iter().any(|line| line.number == "0808 802 0300"));
    assert!(db.helplines().iter().any(|line| line.emergency && line.region == "AU"));
    assert_eq!(db.installer("com.android.vending").unwrap().name, "Google Play");
    assert!(db.installer("com.thetruth").is_none());
}

#[test]
fn plain_words_accuse_nobody() {
    let banned = ["infected", "hacked", "clean phone", "guilty", "partner", "victim", "abuser", "stalker "];
    for (name, text) in folder().iter().filter(|(name, _)| name == "payload_types.toml") {
        for word in banned {
            assert!(!text.to_lowercase().contains(word), "{word} in {name}");
        }
    }
}

#[test]
fn servers_match_by_name_or_parent_and_web_sites_do_not() {
    let db = SignatureDb::built_in().unwrap();
    let families =
        |host: &str| -> Vec<String> { db.domain(host).iter().map(|hit| hit.family.name.clone()).collect() };
    assert_eq!(families("protocol-a.thetruthspy.com"), ["TheTruthSpy"]);
    assert_eq!(families("a.b.protocol-a.TheTruthSpy.com."), ["TheTruthSpy"]);
    assert!(!families("spyzie-a.firebaseio.com").is_empty());
    for silent in [
        "x.spyzie-a.firebaseio.com",
        "firebaseio.com",
        "app.phonespying.com",
        "com",
        "",
        "..",
        "example.org",
        "notthetruthspy.com",
    ] {
        assert!(families(silent).is_empty(), "{silent}: {:?}", families(silent));
    }
    assert!(db.is_vendor_site("app.phonespying.com") && !db.is_vendor_site("phonespying.example"));
}
