//! Folders and archives that hold more than one copy: every one is read, or it is said that it was not.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "tests write files and may fail loudly")]

#[path = "common/tree.rs"]
mod tree;

use std::collections::BTreeSet;
use std::path::Path;

use stalkscan::bounds::Limits;
use stalkscan::sample::{App, Container, FileTree, Recipe};
use stalkscan::scan::{Options, Outcome, scan};
use stalkscan::signature::SignatureDb;
use stalkscan::source::{NoKey, discover};
use tempfile::TempDir;

/// An app that the built-in signatures name.
const LISTED: &str = "com.systemservice";

fn clean() -> Recipe {
    Recipe::android("14")
}

fn monitored() -> FileTree {
    Recipe::android("13").with_app(App::new(LISTED)).write(Container::Bugreport).unwrap()
}

/// The copy of another phone, as a file.
fn second() -> Vec<u8> {
    monitored().0.into_values().next().unwrap()
}

/// The folder that a copy is written into, below the temporary one.
fn root(tree: &FileTree, dir: &Path) -> std::path::PathBuf {
    let tops: BTreeSet<&str> =
        tree.0.keys().filter_map(|path| path.split_once('/').map(|(top, _)| top)).collect();
    let alone = tops.len() == 1 && tree.0.keys().all(|path| path.contains('/'));
    let is_copy = |at: &Path| {
        discover(at, &mut NoKey, &Limits::default())
            .is_ok_and(|found| found.backups.iter().any(|b| b.path.is_empty()))
    };
    if alone && !is_copy(dir) { dir.join(tops.first().unwrap()) } else { dir.to_owned() }
}

fn scanned(paths: &[&Path]) -> Outcome {
    let db = SignatureDb::built_in().unwrap();
    let paths: Vec<_> = paths.iter().map(|path| path.to_path_buf()).collect();
    scan(&paths, &Options::default(), &mut NoKey, &db, &|_| {})
}

fn found(outcome: &Outcome) -> bool {
    outcome
        .report
        .devices
        .iter()
        .flat_map(|device| &device.findings)
        .any(|finding| finding.subject.id == LISTED)
}

#[test]
fn what_lies_in_the_folder_of_another_copy_is_read_too() {
    let folders = [
        Container::Androidqf,
        Container::AndroidFilesystem,
        Container::AndroidFilesystemAbx,
        Container::DumpsysFolder,
        Container::HuaweiBackup,
        Container::IntrusionLogs,
    ];
    for container in folders {
        let dir = TempDir::new().unwrap();
        let tree = clean().write(container).unwrap();
        tree::put(&tree, dir.path()).unwrap();
        let folder = root(&tree, dir.path());
        let before = scanned(&[&folder]);
        assert!(!found(&before) && !before.report.devices.is_empty(), "{container:?}");
        std::fs::write(folder.join("visit two.zip"), second()).unwrap();
        let after = scanned(&[&folder]);
        assert!(found(&after), "{container:?}: {:?}", after.report.errors);
        assert_eq!(before.report.errors, [], "{container:?}");
    }
}

#[test]
fn a_copy_beside_an_iphone_backup_is_read_too() {
    let dir = TempDir::new().unwrap();
    let tree = Recipe::ios("17.4").write(Container::IosBackup).unwrap();
    tree::put(&tree, dir.path()).unwrap();
    let folder = root(&tree, dir.path());
    std::fs::write(folder.join("android.zip"), second()).unwrap();
    assert!(found(&scanned(&[&folder])));
}

#[test]
fn a_second_copy_in_an_archive_is_never_passed_over_in_silence() {
    for container in [Container::Androidqf, Container::AndroidFilesystem] {
        let mut both = clean().write(container).unwrap().prefixed("visit-1/long/way");
        both.0.extend(
            clean().with_app(App::new(LISTED)).write(container).unwrap().prefixed("visit-2/long/way").0,
        );
        let dir = TempDir::new().unwrap();
        let path = dir.path().join("both.zip");
        std::fs::write(&path, both.zip().unwrap()).unwrap();
        let outcome = scanned(&[&path]);
        let device = outcome.report.devices.first().unwrap();
        let told = !outcome.report.errors.is_empty() || !device.unanswered.is_empty();
        assert!(found(&outcome) || told, "{container:?}");
        let all = format!("{:?} {:?}", outcome.report.errors, device.sources);
        assert!(all.contains("visit-2"), "{all}");
    }
}

#[test]
fn copies_are_found_far_down_and_what_lies_deeper_is_told() {
    let dir = TempDir::new().unwrap();
    let way: Vec<String> = (0..12).map(|n| format!("folder-{n}")).collect();
    let near = dir.path().join(way.get(..6).unwrap().join("/"));
    std::fs::create_dir_all(&near).unwrap();
    std::fs::write(near.join("report.zip"), second()).unwrap();
    assert!(found(&scanned(&[dir.path()])));
    std::fs::remove_file(near.join("report.zip")).unwrap();
    let far = dir.path().join(way.join("/"));
    std::fs::create_dir_all(&far).unwrap();
    std::fs::write(far.join("report.zip"), second()).unwrap();
    let outcome = scanned(&[dir.path()]);
    assert!(!found(&outcome));
    assert!(
        outcome.report.errors.iter().any(|error| error.message.contains("was not searched")),
        "{:?}",
        outcome.report.errors
    );
}

#[cfg(unix)]
#[test]
fn links_are_told_and_a_link_that_is_named_on_purpose_is_followed() {
    let dir = TempDir::new().unwrap();
    let outside = TempDir::new().unwrap();
    std::fs::write(outside.path().join("report.zip"), second()).unwrap();
    let clean = clean().write(Container::Bugreport).unwrap();
    std::fs::write(dir.path().join("mine.zip"), clean.0.values().next().unwrap()).unwrap();
    let link = dir.path().join("other.zip");
    std::os::unix::fs::symlink(outside.path().join("report.zip"), &link).unwrap();
    let folder = scanned(&[dir.path()]);
    assert!(!found(&folder));
    assert!(
        folder.report.errors.iter().any(|error| error.path == "other.zip" && error.message.contains("link"))
    );
    assert!(found(&scanned(&[&link])));
}

#[test]
fn texts_of_services_are_known_by_what_they_hold() {
    let dir = TempDir::new().unwrap();
    let tree = clean().with_app(App::new(LISTED)).write(Container::DumpsysFolder).unwrap();
    for (path, bytes) in &tree.0 {
        let name = path.rsplit('/').next().unwrap();
        let name = if name.starts_with("package.") { "package (1).txt".to_owned() } else { name.to_owned() };
        std::fs::write(dir.path().join(name), bytes).unwrap();
    }
    let outcome = scanned(&[dir.path()]);
    assert_eq!(outcome.report.devices.len(), 1);
    assert!(found(&outcome));
}

#[test]
fn an_archive_of_texts_is_not_one_text() {
    let text = b"Packages:\n  Package [com.example] (1):\n";
    let mut archive = vec![0_u8; 512];
    archive.get_mut(..11).unwrap().copy_from_slice(b"package.txt");
    archive.get_mut(257..263).unwrap().copy_from_slice(b"ustar\0");
    archive.extend_from_slice(text);
    archive.resize(4_096, 0);
    let dir = TempDir::new().unwrap();
    let path = dir.path().join("texts.tar");
    std::fs::write(&path, archive).unwrap();
    assert!(scanned(&[&path]).report.devices.is_empty());
}

/// The paths of all copies.
fn paths(given: &[&Path]) -> Vec<String> {
    let devices = scanned(given).report.devices;
    let mut paths: Vec<String> =
        devices.iter().flat_map(|device| &device.sources).map(|source| source.path.clone()).collect();
    paths.sort_unstable();
    paths
}

#[test]
fn several_paths_are_told_apart_by_name_and_one_given_twice_is_one() {
    let dir = TempDir::new().unwrap();
    let (a, b) = (dir.path().join("a.zip"), dir.path().join("b.zip"));
    std::fs::write(&a, second()).unwrap();
    let other = clean().write(Container::Bugreport).unwrap();
    std::fs::write(&b, other.0.values().next().unwrap()).unwrap();
    assert_eq!(paths(&[&a, &b]), ["a.zip", "b.zip"]);
    assert_eq!(paths(&[&a, &a]), ["a.zip"]);
    assert_eq!(paths(&[&a]), ["a.zip"]);
    // A folder is what the paths of its copies begin in.
    assert_eq!(paths(&[dir.path()]), ["a.zip", "b.zip"]);
    // What lies in an archive stands behind its name.
    let acquisition = clean().write(Container::AndroidqfZip).unwrap();
    std::fs::write(&b, acquisition.0.values().next().unwrap()).unwrap();
    let [all, inside] = <[String; 2]>::try_from(paths(&[&b])).unwrap();
    assert_eq!(all, "b.zip");
    assert!(inside.starts_with("b.zip!") && inside.ends_with("bugreport.zip"), "{inside}");
    // So does what is refused.
    std::fs::write(&b, b"PK\x03\x04 no archive").unwrap();
    let errors = scanned(&[&a, dir.path()]).report.errors;
    let name = dir.path().file_name().unwrap().to_str().unwrap();
    assert_eq!(errors.first().unwrap().path, format!("{name}/b.zip"));
}

#[test]
fn texts_that_windows_wrote_say_the_same() {
    let wide = |text: &str| {
        let units = format!("\u{feff}{}", text.replace('\n', "\r\n"));
        units.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>()
    };
    let marked = |text: &str| format!("\u{feff}{text}").into_bytes();
    let doubled = |text: &str| text.replace('\n', "\r\r\n").into_bytes();
    for container in [Container::DumpsysText, Container::DumpsysFolder, Container::Isdi] {
        let tree = clean().with_app(App::new(LISTED)).write(container).unwrap();
        for way in 0..3 {
            let dir = TempDir::new().unwrap();
            for (path, bytes) in &tree.0 {
                let text = String::from_utf8(bytes.clone()).unwrap();
                let bytes = match way {
                    0 => wide(&text),
                    1 => marked(&text),
                    _ => doubled(&text),
                };
                tree::put(&FileTree::single(path, bytes), dir.path()).unwrap();
            }
            let outcome = scanned(&[dir.path()]);
            assert!(found(&outcome), "{container:?} {way}: {:?}", outcome.report.errors);
            assert_eq!(outcome.report.devices.len(), 1, "{container:?} {way}");
        }
    }
}
