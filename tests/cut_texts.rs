//! Texts of a phone that stop between two sections: nothing in what is left is damaged, so that only the end that is not there
//! tells that something is missing. No such text may answer as the whole one does.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "tests write their own inputs and may fail loudly; numbers are small"
)]

use std::path::Path;

use serde_json::Value;
use stalkscan::sample::{BUILT_IN, Container, FileTree};
use stalkscan::scan::{Options, scan};
use stalkscan::signature::SignatureDb;
use stalkscan::source::NoKey;

/// The files of a phone in a container.
fn files(phone: &str, container: &str) -> FileTree {
    let recipe = BUILT_IN.iter().find(|one| one.name == phone).unwrap().recipe().unwrap();
    recipe.write(Container::from_name(container).unwrap()).unwrap()
}

/// The main text of the bug report of a phone.
fn report_text(phone: &str) -> String {
    let FileTree(tree) = files(phone, "bugreport");
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(tree.into_values().next().unwrap())).unwrap();
    let name = archive
        .file_names()
        .map(|name| name.unwrap().into_owned())
        .find(|name| name.starts_with("bugreport-"))
        .unwrap();
    std::io::read_to_string(archive.by_name(&name).unwrap()).unwrap()
}

fn seen(path: &Path, db: &SignatureDb) -> Value {
    let outcome = scan(&[path.to_owned()], &Options::default(), &mut NoKey, db, &|_| {});
    serde_json::to_value(outcome.report).unwrap()["devices"][0].take()
}

/// Where sections begin and end: before each line of dashes.
fn borders(text: &str) -> Vec<usize> {
    let lines = text.match_indices('\n').map(|(at, _)| at + 1);
    let mut borders: Vec<usize> = lines.filter(|at| text.as_bytes()[*at..].starts_with(b"------")).collect();
    borders.dedup();
    borders
}

fn is_read(device: &Value, surface: &str) -> bool {
    let answers = device["coverage"].as_array().unwrap();
    answers.iter().find(|answer| answer["surface"] == surface).unwrap()["outcome"] == "read"
}

/// Whether some source says that it is not whole, and why.
fn is_said(device: &Value, words: &str) -> bool {
    let sources = device["sources"].as_array().unwrap();
    sources
        .iter()
        .any(|one| one["complete"] == Value::Bool(false) && one["notes"].to_string().contains(words))
}

#[test]
fn a_report_that_stops_between_two_sections_is_not_the_whole() {
    let db = SignatureDb::built_in().unwrap();
    let room = tempfile::tempdir().unwrap();
    let path = room.path().join("bugreport-a.txt");
    let text = report_text("android-clean");
    std::fs::write(&path, &text).unwrap();
    let whole = seen(&path, &db);
    assert_eq!(
        (&whole["verdict"], &whole["sources"][0]["complete"]),
        (&"nothing_known_found".into(), &true.into())
    );
    // Names of apps stand under icons, in the last section that is read; what ends behind it answers as the whole does.
    let home = "was the duration of 'APP ACTIVITIES'";
    let (mut short, mut behind) = (0, 0);
    for at in borders(&text) {
        let cut = text.get(..at).unwrap();
        if !cut.contains("DUMP OF SERVICE") {
            continue;
        }
        std::fs::write(&path, cut).unwrap();
        let device = seen(&path, &db);
        assert!(is_said(&device, "finished report"), "{at}: {}", device["sources"]);
        if cut.contains(home) {
            behind += 1;
            assert_eq!(device["verdict"], "nothing_known_found", "{at}");
        } else {
            short += 1;
            assert_eq!(device["verdict"], "inconclusive", "{at}: {}", device["coverage"]);
            assert!(!is_read(&device, "installed_apps"), "{at}");
        }
    }
    assert!(short > 20 && behind > 0, "{short} {behind}");
    // What is cut off behind the line that ends a report takes nothing away that is read.
    let title = "------ STATSDSTATS (/system/bin/dumpsys -T 30000 stats --metadata) ------";
    std::fs::write(&path, format!("{text}{title}\n{{ meta")).unwrap();
    let device = seen(&path, &db);
    assert!(is_said(&device, "middle of a section"), "{}", device["sources"]);
    assert_eq!((&device["verdict"], &device["coverage"]), (&whole["verdict"], &whole["coverage"]));
}

#[test]
fn an_output_of_dumpsys_that_stops_before_its_last_service_is_not_the_whole() {
    let db = SignatureDb::built_in().unwrap();
    for container in ["dumpsys-text", "androidqf"] {
        let room = tempfile::tempdir().unwrap();
        let FileTree(tree) = files("android-clean", container);
        for (name, bytes) in &tree {
            let path = room.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            // The report inside answers again what the text does.
            if !name.ends_with("bugreport.zip") {
                std::fs::write(path, bytes).unwrap();
            }
        }
        let name = tree.keys().find(|name| name.ends_with("dumpsys.txt")).unwrap();
        let path = room.path().join(name);
        let text = String::from_utf8(tree[name].clone()).unwrap();
        let given = if container == "androidqf" { path.parent().unwrap() } else { &path };
        assert!(is_read(&seen(given, &db), "device_management"), "{container}");
        let mut short = 0;
        for at in borders(&text) {
            let cut = text.get(..at).unwrap();
            if !cut.contains("DUMP OF SERVICE") || cut.contains("DUMP OF SERVICE user:") {
                continue;
            }
            short += 1;
            std::fs::write(&path, cut).unwrap();
            let device = seen(given, &db);
            assert!(is_said(&device, "ends"), "{container} {at}: {}", device["sources"]);
            // The lists of users add to it, and stand behind.
            assert!(!is_read(&device, "device_management"), "{container} {at}: {}", device["coverage"]);
        }
        assert!(short > 20, "{container}: {short}");
    }
}
