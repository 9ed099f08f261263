//! Every file of an iPhone's copy damaged in turn: what is no longer found because of it is never lost in silence.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    reason = "tests write their own inputs and may fail loudly"
)]

#[path = "common/tree.rs"]
mod tree;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rayon::prelude::*;
use serde_json::Value;
use stalkscan::sample::{BUILT_IN, Container, FileTree};
use stalkscan::scan::{Options, scan};
use stalkscan::signature::SignatureDb;
use stalkscan::source::NoKey;

/// What a scan says of a phone.
struct Said {
    /// The highest level of each subject.
    levels: BTreeMap<String, u64>,
    /// The questions that were read to the end.
    read: BTreeSet<String>,
    whole: bool,
}

fn said(path: &Path, db: &SignatureDb) -> Said {
    let outcome = scan(&[path.to_owned()], &Options::default(), &mut NoKey, db, &|_| {});
    let report = serde_json::to_value(outcome.report).unwrap();
    assert!(!report.to_string().contains("please report it"), "{report}");
    let devices = || report["devices"].as_array().unwrap().iter();
    let list = |name: &'static str| devices().flat_map(move |device| device[name].as_array().unwrap());
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let mut levels = BTreeMap::new();
    for finding in list("findings") {
        let level = levels.entry(text(&finding["subject"]["id"])).or_default();
        *level = finding["level"].as_u64().unwrap().max(*level);
    }
    let read = list("coverage").filter(|answer| answer["outcome"] == "read");
    Said {
        levels,
        read: read.map(|answer| text(&answer["surface"])).collect(),
        whole: report["errors"].as_array().unwrap().is_empty()
            && list("sources").all(|source| source["complete"] == Value::Bool(true)),
    }
}

/// A way in which a file can be damaged.
type Way = fn(&[u8]) -> Vec<u8>;

/// Its second half is gone, nothing of it is what it was, nothing is there.
const WAYS: [Way; 3] = [
    |bytes| bytes[..bytes.len() / 2].to_vec(),
    |bytes| bytes.iter().rev().map(|byte| byte ^ 0x5a).collect(),
    |_| Vec::new(),
];

/// What damage to one file after the other loses without a word, and how often it loses something at all.
fn losses(phone: &str, container: Container, db: &SignatureDb) -> (usize, Vec<String>) {
    let recipe = BUILT_IN.iter().find(|one| one.name == phone).unwrap().recipe().unwrap();
    let FileTree(files) = recipe.write(container).unwrap();
    let scanned = |files: BTreeMap<String, Vec<u8>>| {
        let room = tempfile::tempdir().unwrap();
        tree::put(&FileTree(files), room.path()).unwrap();
        said(&room.path().join(container.entry()), db)
    };
    let sound = scanned(files.clone());
    assert!(sound.whole && sound.levels.values().any(|level| *level >= 2), "{phone} {}", container.name());
    let jobs: Vec<(&String, usize)> =
        files.keys().flat_map(|name| (0..WAYS.len()).map(move |way| (name, way))).collect();
    let seen: Vec<(bool, Option<String>)> = jobs
        .par_iter()
        .map(|(name, way)| {
            let mut damaged = files.clone();
            let bytes = WAYS[*way](&files[*name]);
            damaged.insert((*name).clone(), bytes);
            let now = scanned(damaged);
            let lost: Vec<&String> = sound
                .levels
                .iter()
                .filter(|(id, level)| now.levels.get(*id).is_none_or(|now| now < level))
                .map(|(id, _)| id)
                .collect();
            let told = !now.whole || !sound.read.is_subset(&now.read);
            let silent = !lost.is_empty() && !told;
            let what = || format!("{phone} {} {name} way {way}: {lost:?}", container.name());
            (!lost.is_empty(), silent.then(what))
        })
        .collect();
    let lost = seen.iter().filter(|(lost, _)| *lost).count();
    (lost, seen.into_iter().filter_map(|(_, silent)| silent).collect())
}

#[test]
fn what_a_damaged_file_hides_is_told() {
    let db = SignatureDb::built_in().unwrap();
    let (mut lost, mut silent) = (0, Vec::new());
    for container in ["ios-backup", "ios-backup-old", "ios-filesystem", "sysdiagnose"] {
        for phone in ["iphone-managed", "iphone-parental"] {
            // A sysdiagnose does not list apps.
            if (container, phone) == ("sysdiagnose", "iphone-parental") {
                continue;
            }
            let (some, faults) = losses(phone, Container::from_name(container).unwrap(), &db);
            // Apps stand in more than one list, a profile in one file.
            assert!(some > 0 || phone == "iphone-parental", "{phone} {container}: no damage costs anything");
            lost += some;
            silent.extend(faults);
        }
    }
    assert!(silent.is_empty(), "{} of {lost} losses are silent:\n{}", silent.len(), silent.join("\n"));
}
