//! Zip archives whose end is missing: a copy that was interrupted, a full disk, an upload that broke off. What is whole of them is read
//! as it would be in a sound archive, that something is missing is said, and nothing is called answered that could be in the
//! missing part.
#![expect(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    reason = "tests write their own inputs and may fail loudly; numbers are small"
)]

#[path = "common/dice.rs"]
mod dice;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read as _, Write as _};
use std::path::Path;

use serde_json::Value;
use stalkscan::sample::{BUILT_IN, Container, FileTree};
use stalkscan::scan::{Options, scan};
use stalkscan::signature::SignatureDb;
use stalkscan::source::NoKey;
use zip::write::{SimpleFileOptions, ZipWriter};

use self::dice::Dice;

/// Places at which each archive is cut.
const CUTS: usize = 8;

type Files = BTreeMap<String, Vec<u8>>;

/// An archive of these files in this order, and where each of them ends. Streamed ones say sizes behind a member only, as
/// bug reports do.
fn pack(files: &[(&String, &Vec<u8>)], streamed: bool) -> (Vec<u8>, Vec<usize>) {
    let options = SimpleFileOptions::default();
    let bytes = if streamed {
        let mut writer = ZipWriter::new_stream(Vec::new());
        for (name, bytes) in files {
            writer.start_file(name.as_str(), options).unwrap();
            writer.write_all(bytes).unwrap();
        }
        writer.finish().unwrap().into_inner()
    } else {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in files {
            writer.start_file(name.as_str(), options).unwrap();
            writer.write_all(bytes).unwrap();
        }
        writer.finish().unwrap().into_inner()
    };
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes.as_slice())).unwrap();
    let ends = (0..archive.len())
        .map(|index| {
            let file = archive.by_index(index).unwrap();
            usize::try_from(file.data_start().unwrap() + file.compressed_size()).unwrap()
        })
        .collect();
    (bytes, ends)
}

fn unpack(bytes: &[u8]) -> Files {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut files = Files::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let (mut content, name) = (Vec::new(), file.name().unwrap().into_owned());
        file.read_to_end(&mut content).unwrap();
        files.insert(name, content);
    }
    files
}

/// Every kind of copy that may come as a zip, as files.
fn kinds(phone: &str) -> Vec<(String, Files)> {
    let recipe = BUILT_IN.iter().find(|one| one.name == phone).unwrap().recipe().unwrap();
    let mut kinds = Vec::new();
    for name in [
        "bugreport",
        "androidqf-zip",
        "android-filesystem",
        "huawei-backup",
        "smart-switch",
        "intrusion-logs",
        "ios-filesystem",
        "sysdiagnose",
    ] {
        let container = Container::from_name(name).unwrap();
        if container.platform() != recipe.platform {
            continue;
        }
        let FileTree(tree) = recipe.write(container).unwrap();
        let files = match tree.values().next() {
            Some(only) if tree.len() == 1 && only.starts_with(b"PK") => unpack(only),
            _ => {
                let prefix = format!("{}/", container.entry());
                tree.into_iter()
                    .map(|(name, bytes)| {
                        (name.strip_prefix(&prefix).map(str::to_owned).unwrap_or(name), bytes)
                    })
                    .collect()
            }
        };
        if name == "bugreport" {
            // As Samsung packs them: a report inside an archive.
            let inner = pack(&files.iter().collect::<Vec<_>>(), true).0;
            let outer = Files::from([
                ("log/dumpState_SM-A546B_202603010930.zip".to_owned(), inner),
                ("log/other.txt".to_owned(), b"something else".to_vec()),
            ]);
            kinds.push(("bugreport in an archive".to_owned(), outer));
        }
        kinds.push((name.to_owned(), files));
    }
    kinds
}

fn is_named(name: &str, ending: &str) -> bool {
    Path::new(name).extension().is_some_and(|found| found.eq_ignore_ascii_case(ending))
}

fn report(bytes: &[u8], db: &SignatureDb, room: &Path) -> Value {
    let path = room.join("copy.zip");
    std::fs::write(&path, bytes).unwrap();
    let outcome = scan(&[path], &Options::default(), &mut NoKey, db, &|_| {});
    serde_json::to_value(outcome.report).unwrap()
}

fn list<'v>(value: &'v Value, key: &str) -> impl Iterator<Item = &'v Value> {
    value[key].as_array().into_iter().flatten()
}

/// What is found at the level of known apps and strong signs.
fn found(report: &Value) -> BTreeSet<String> {
    list(report, "devices")
        .flat_map(|device| list(device, "findings"))
        .filter(|finding| finding["level"].as_u64() >= Some(3))
        .map(|finding| finding["subject"]["id"].to_string())
        .collect()
}

/// Whether a report says that an archive is cut off.
fn is_said(report: &Value) -> bool {
    let sources: Vec<&Value> = list(report, "devices").flat_map(|device| list(device, "sources")).collect();
    let words =
        |text: &Value| text.to_string().contains("cut off") || text.to_string().contains("list of members");
    list(report, "errors").any(words)
        || sources.iter().any(|source| {
            list(source, "notes").any(words)
                && sources.iter().any(|source| source["complete"] == Value::Bool(false))
        })
}

/// The wrongs of one kind of copy, cut at many places.
fn wrongs(kind: &str, files: &Files, db: &SignatureDb) -> (usize, usize, Vec<String>) {
    let room = tempfile::tempdir().unwrap();
    let mut dice = Dice::of(kind);
    let (mut read, mut apps, mut wrong) = (0, 0, Vec::new());
    for streamed in [false, true] {
        let mut order: Vec<(&String, &Vec<u8>)> = files.iter().collect();
        for at in (1..order.len()).rev() {
            order.swap(at, dice.below(at + 1));
        }
        let (bytes, ends) = pack(&order, streamed);
        for cut in 0..CUTS {
            // Half of the places anywhere, a quarter behind a member, the last ones in the list at the end.
            let at = match cut % 4 {
                0 | 1 => dice.below(bytes.len()),
                2 => dice.pick(&ends) + dice.below(40),
                _ => bytes.len() - 1 - dice.below(60),
            };
            let at = at.min(bytes.len() - 1);
            let whole: Vec<(&String, &Vec<u8>)> =
                order.iter().zip(&ends).filter(|(_, end)| **end <= at).map(|(file, _)| *file).collect();
            let seen = report(&bytes[..at], db, room.path());
            let name = format!("{kind}, streamed {streamed}, cut at {at} of {}", bytes.len());
            let text = seen.to_string();
            if text.contains("please report it") {
                wrong.push(format!("{name}: a bug"));
            }
            if at > 40 && !is_said(&seen) {
                wrong.push(format!(
                    "{name}: not said: {}",
                    text.chars().skip(210).take(700).collect::<String>()
                ));
            }
            // Only a report whose text is there (or lacks no more than its last lines) answers everything.
            let main = order.iter().zip(&ends).any(|((name, _), end)| {
                let is_report = name.starts_with("bugreport-") || is_named(name, "zip");
                is_report && (*end <= at || *end - at < *end / 20 && kind.starts_with("bugreport"))
            });
            if text.contains("\"nothing_known_found\"") && !main {
                wrong.push(format!("{name}: nothing is said to be known of a part"));
            }
            // The same members in an archive that is sound.
            if !whole.is_empty() {
                let sound = found(&report(&pack(&whole, false).0, db, room.path()));
                apps += sound.len();
                let lost: Vec<&String> = sound.iter().filter(|id| !found(&seen).contains(*id)).collect();
                if !lost.is_empty() {
                    wrong.push(format!("{name}: lost {lost:?}"));
                }
            }
            read += usize::from(list(&seen, "devices").next().is_some());
        }
    }
    (read, apps, wrong)
}

#[test]
fn what_is_whole_of_a_cut_archive_is_read_and_the_cut_is_said() {
    let db = SignatureDb::built_in().unwrap();
    let (mut wrong, mut read, mut apps) = (Vec::new(), 0, 0);
    for phone in ["demo", "android-clean", "iphone-parental", "iphone-clean"] {
        for (kind, files) in kinds(phone) {
            let (some, found, faults) = wrongs(&kind, &files, &db);
            assert!(some > 0, "{phone}: no part of {kind} is read");
            read += some;
            apps += found;
            wrong.extend(faults.into_iter().map(|fault| format!("{phone}: {fault}")));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert!(read > 60 && apps > 30, "the test tests little: {read} read, {apps} apps in sound parts");
}

/// A tar, one that is compressed, and an adb backup are streams: everything up to the cut is read, and the cut is said.
#[test]
fn streams_are_read_up_to_the_cut() {
    let db = SignatureDb::built_in().unwrap();
    let room = tempfile::tempdir().unwrap();
    let mut kinds = Vec::new();
    for (phone, name) in [
        ("demo", "android-filesystem-tar"),
        ("android-clean", "android-filesystem-tar"),
        ("demo", "adb-backup"),
    ] {
        let recipe = BUILT_IN.iter().find(|one| one.name == phone).unwrap().recipe().unwrap();
        let FileTree(tree) = recipe.write(Container::from_name(name).unwrap()).unwrap();
        let bytes = tree.into_values().next().unwrap();
        if name.ends_with("-tar") {
            let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
            gzip.write_all(&bytes).unwrap();
            kinds.push((format!("{phone} {name}.gz"), gzip.finish().unwrap()));
        }
        kinds.push((format!("{phone} {name}"), bytes));
    }
    for (kind, bytes) in kinds {
        let whole = found(&report(&bytes, &db, room.path()));
        assert_eq!(whole.is_empty(), kind.starts_with("android-clean"), "{kind}");
        let mut before = BTreeSet::new();
        for part in 1..16 {
            let seen = report(&bytes[..bytes.len() * part / 16], &db, room.path());
            let text = seen.to_string();
            assert!(!text.contains("nothing_known_found"), "{kind} {part}");
            let refused = list(&seen, "errors").next().is_some();
            let incomplete = text.contains("\"complete\":false");
            assert!(refused || incomplete, "{kind} {part}: {text}");
            let now = found(&seen);
            assert!(before.is_subset(&now), "{kind} {part}: {before:?} was found in a smaller part");
            before = now;
        }
    }
}

/// The end of a bug report holds its main text, so that a cut one is mostly half a text.
#[test]
fn half_a_main_text_is_read_to_where_it_ends() {
    let db = SignatureDb::built_in().unwrap();
    let room = tempfile::tempdir().unwrap();
    let (_, files) = kinds("demo").into_iter().find(|(name, _)| name == "bugreport").unwrap();
    let mut order: Vec<(&String, &Vec<u8>)> = files.iter().collect();
    order.sort_by_key(|(_, bytes)| bytes.len());
    let (bytes, ends) = pack(&order, true);
    let begin = ends[ends.len() - 2];
    let cut = begin + (ends[ends.len() - 1] - begin) * 9 / 10;
    let seen = report(&bytes[..cut], &db, room.path());
    assert!(!found(&seen).is_empty(), "{seen}");
    assert!(is_said(&seen));
    assert!(seen.to_string().contains("cut off in it, after"), "{seen}");
    let unread = |answer: &&Value| answer["outcome"] != "read";
    assert!(list(&seen["devices"][0], "coverage").filter(unread).count() > 2);
    // So little of it that no section is left.
    let seen = report(&bytes[..begin + 60], &db, room.path());
    assert!(list(&seen, "devices").next().is_none() && is_said(&seen), "{seen}");
}

/// Half an APK: what it declares is read, and its hash is not that of the app.
#[test]
fn a_part_of_an_apk_has_no_hash() {
    let recipe = BUILT_IN.iter().find(|one| one.name == "demo").unwrap().recipe().unwrap();
    let FileTree(tree) = recipe.write(Container::from_name("apk-folder").unwrap()).unwrap();
    let (name, apk) = tree.iter().find(|(name, _)| is_named(name, "apk")).unwrap();
    let facts = |name: &str, bytes: &[u8]| {
        let room = tempfile::tempdir().unwrap();
        let path = room.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        let outcome =
            scan(&[path], &Options::default(), &mut NoKey, &SignatureDb::built_in().unwrap(), &|_| {});
        outcome
            .phones
            .iter()
            .flat_map(|phone| &phone.facts)
            .map(|one| format!("{:?}", one.fact))
            .collect::<Vec<_>>()
    };
    let has = |facts: &[String], what: &str| facts.iter().any(|fact| fact.contains(what));
    let whole = facts("a.apk", apk);
    assert!(has(&whole, "ApkSha256"), "{name}");
    let cut = facts("a.apk", &apk[..apk.len() - 30]);
    assert!(has(&cut, "ApkFile") && !has(&cut, "ApkSha256") && !has(&cut, "ApkTampering"), "{cut:?}");
    // In an archive that is cut off in it.
    let inside = Files::from([("base.apk".to_owned(), apk.clone())]);
    let (bytes, ends) = pack(&inside.iter().collect::<Vec<_>>(), true);
    let cut = facts("a.apks", &bytes[..ends[0] - 30]);
    assert!(!has(&cut, "ApkSha256"), "{cut:?}");
    let sound = facts("a.apks", &bytes);
    assert!(has(&sound, "ApkSha256"), "{sound:?}");
}
