//! What a report cites, held against the copy by other means than the readers': the named file is there, and the named line,
//! entry or key of it holds what the reason says, about the thing that the finding is about.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    clippy::arithmetic_side_effects,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests write their own copies and may fail loudly"
)]

#[path = "common/beside.rs"]
mod beside;
#[expect(dead_code, reason = "shared with the other tests of the command line")]
mod common;
#[path = "common/tree.rs"]
mod tree;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Cursor, Read as _};
use std::path::{Path, PathBuf};

use beside::shared;
use common::{stalkscan, stderr};
use rayon::prelude::*;
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use stalkscan::sample::recipe::{App, Contact, Recipe, Removed, User};
use stalkscan::sample::words::{Origin, Platform, Switch, Vendor};
use stalkscan::sample::{Container, FileTree};

/// A place in a copy: a folder, or the bytes of a file, which may be an archive.
#[derive(Clone)]
enum Place {
    Folder(PathBuf),
    File(Vec<u8>),
}

impl Place {
    fn at(path: &Path) -> Option<Self> {
        if path.is_dir() {
            return Some(Self::Folder(path.to_owned()));
        }
        std::fs::read(path).ok().map(Self::File)
    }

    /// What lies in it under a name. In an archive, the folder of the copy may stand before the name.
    fn inside(&self, name: &str) -> Option<Self> {
        match self {
            Self::Folder(folder) => Self::at(&folder.join(name)),
            Self::File(bytes) => {
                let files = unpacked(bytes)?;
                let below = format!("/{name}");
                let mut found = files.into_iter().filter(|(path, _)| path == name || path.ends_with(&below));
                found.next().map(|(_, bytes)| Self::File(bytes))
            }
        }
    }

    /// Follows a path whose parts inside archives stand behind `!`.
    fn follow(&self, path: &str) -> Option<Self> {
        path.split('!')
            .filter(|part| !part.is_empty())
            .try_fold(self.clone(), |place, part| place.inside(part))
    }

    /// The file that a reason names; a copy that is one file is named by itself.
    fn file(&self, name: &str) -> Option<Vec<u8>> {
        let found = self.follow(name).or_else(|| match self {
            Self::File(bytes) if unpacked(bytes).is_none() => Some(Self::File(bytes.clone())),
            _ => None,
        });
        match found? {
            Self::File(bytes) => Some(bytes),
            Self::Folder(_) => None,
        }
    }
}

/// The files of an archive: zip, tar, or adb backup.
fn unpacked(bytes: &[u8]) -> Option<BTreeMap<String, Vec<u8>>> {
    if bytes.starts_with(b"PK\x03\x04") {
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).ok()?;
        let mut files = BTreeMap::new();
        for index in 0..archive.len() {
            let mut file = archive.by_index(index).ok()?;
            let mut content = Vec::new();
            file.read_to_end(&mut content).ok()?;
            files.insert(file.name().ok()?.into_owned(), content);
        }
        return Some(files);
    }
    if let Some(payload) = bytes.strip_prefix(b"ANDROID BACKUP\n5\n1\nnone\n") {
        let mut tar = Vec::new();
        flate2::read::ZlibDecoder::new(payload).read_to_end(&mut tar).ok()?;
        return untar(&tar);
    }
    if bytes.starts_with(b"\x1f\x8b") {
        let mut inner = Vec::new();
        flate2::read::GzDecoder::new(bytes).read_to_end(&mut inner).ok()?;
        return unpacked(&inner);
    }
    (bytes.get(257..262) == Some(b"ustar")).then(|| untar(bytes)).flatten()
}

fn untar(tar: &[u8]) -> Option<BTreeMap<String, Vec<u8>>> {
    let text =
        |bytes: &[u8]| String::from_utf8_lossy(bytes.split(|b| *b == 0).next().unwrap()).trim().to_owned();
    let (mut files, mut at) = (BTreeMap::new(), 0);
    while tar.get(at).is_some_and(|byte| *byte != 0) {
        let head = tar.get(at..at + 512)?;
        let (name, prefix) = (text(&head[..100]), text(&head[345..500]));
        let size = usize::from_str_radix(&text(&head[124..136]), 8).ok()?;
        let path = if prefix.is_empty() { name } else { format!("{prefix}/{name}") };
        files.insert(path, tar.get(at + 512..at + 512 + size)?.to_vec());
        at += 512 + size.next_multiple_of(512);
    }
    Some(files)
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t']).len()
}

/// A line and the lines that it stands below, by indent: the words that say what it is about.
fn with_heads<'t>(lines: &[&'t str], number: usize) -> Option<(&'t str, String)> {
    let line = *lines.get(number.checked_sub(1)?)?;
    let (mut heads, mut depth) = (String::new(), indent(line));
    for above in lines[..number - 1].iter().rev().filter(|above| !above.trim().is_empty()) {
        if depth == 0 {
            break;
        }
        if indent(above) < depth {
            depth = indent(above);
            heads.push_str(above);
            heads.push('\n');
        }
    }
    Some((line, heads))
}

/// Numbers of operations in the system's own file (AOSP's `AppOpsManager`).
const OPERATIONS: &[(&str, u32)] = &[
    ("GET_USAGE_STATS", 43),
    ("SYSTEM_ALERT_WINDOW", 24),
    ("PROJECT_MEDIA", 46),
    ("ACCESS_RESTRICTED_SETTINGS", 119),
];

/// What stands for the right to something private: a permission, or one of the operations that do the same.
const GRANTS: &[&str] = &[
    "permission.",
    "camera",
    "location",
    "record_audio",
    "sms",
    "call_log",
    "contacts",
    "storage",
    // The same in XML, by number (AOSP's AppOpsManager): location, contacts, call log, messages, camera, microphone.
    "n=\"0\"",
    "n=\"1\"",
    "n=\"4\"",
    "n=\"6\"",
    "n=\"14\"",
    "n=\"26\"",
    "n=\"27\"",
];

/// Whether a text, in lower case, holds a value: whole, its class where it is a component, both sides of a `key=value`, or its
/// number where it is an operation.
fn holds(text: &str, value: &str) -> bool {
    let low = value.to_lowercase();
    let class = low.rsplit(['/', '.']).next().unwrap_or(&low);
    let number =
        OPERATIONS.iter().find(|(name, _)| *name == value).map(|(_, number)| format!("n=\"{number}\""));
    text.contains(&low)
        || (class.len() > 2 && text.contains(class))
        || low.split_once('=').is_some_and(|(key, value)| text.contains(key) && text.contains(value))
        || number.is_some_and(|number| text.contains(&number))
}

/// SHA-256 in hex.
fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut hex, byte| {
        write!(hex, "{byte:02x}").unwrap();
        hex
    })
}

/// What is wrong with a citation; nothing when it holds.
fn fault(place: &Place, (is_app, subject): (bool, &str), cited: &Value) -> Option<String> {
    let text = |name: &str| cited[name].as_str().unwrap_or_default();
    let (file, at, value) = (text("file"), text("at"), text("value"));
    // Of several archives, the one that holds the file stands beside its name.
    let inner =
        cited["stored_as"].as_str().filter(|name| name.contains(".win")).and_then(|name| place.follow(name));
    let place = inner.as_ref().unwrap_or(place);
    // A name in a folder: the file of this name says it.
    if let (Some(name), Some(Place::Folder(_))) = (at.strip_prefix("key "), place.follow(file)) {
        let there = place.follow(&format!("{file}/{name}")).is_some() && name.contains(subject);
        return (!there).then(|| "no such name in the folder".to_owned());
    }
    // The folders of apps in an adb backup: a folder or a member is the place.
    if let (Some(name), Place::File(bytes), "apps") = (at.strip_prefix("key "), place, file) {
        let found =
            unpacked(bytes)?.into_iter().find(|(path, _)| path.starts_with(name) && name.contains(subject));
        let good = found.is_some_and(|(_, content)| value.len() != 64 || digest(&content) == value);
        return (!good).then(|| "no such member".to_owned());
    }
    let Some(bytes) = place.file(file) else { return Some("no such file".to_owned()) };
    let all = String::from_utf8_lossy(&bytes).to_lowercase();
    let id = subject.to_lowercase();
    // A setting of the phone, whichever app it is told about.
    let (is_app, value) =
        if text("signal") == "protection-off-too" { (false, "package_verifier") } else { (is_app, value) };
    // A sum of permissions names the place of each, under another name than the permission's.
    let sums = ["reads-many-private-things", "reads-nearly-everything", "permissions-granted"];
    let sum = sums.contains(&text("signal"));
    let known = |text: &str| {
        if sum { GRANTS.iter().any(|grant| text.contains(grant)) } else { holds(text, value) }
    };
    if let Some(number) = at.strip_prefix("line ") {
        let lines: Vec<&str> = all.split('\n').collect();
        let (line, heads) = with_heads(&lines, number.parse().unwrap())?;
        let about = !is_app || file.to_lowercase().contains(&id) || line.contains(&id) || heads.contains(&id);
        let says = known(line) || line.contains(&id) || (value.to_lowercase() == id && heads.contains(&id));
        return (!about || !says).then(|| format!("{line:?} below {heads:?}"));
    }
    if let Some(number) = at.strip_prefix("entry ") {
        let entries: Value = serde_json::from_slice(&bytes).unwrap_or_default();
        let list = entries.get("Apks").unwrap_or(&entries);
        let entry = list[number.parse::<usize>().unwrap()].to_string().to_lowercase();
        return ((is_app && !entry.contains(&format!("\"{id}\""))) || !known(&entry))
            .then(|| format!("{entry:.300}"));
    }
    if let Some(key) = at.strip_prefix("key ") {
        if let Some(members) = unpacked(&bytes) {
            // Of an app: a member of it, or one of its signatures.
            return (!members.contains_key(key) && !key.starts_with("signature "))
                .then(|| "no such member".to_owned());
        }
        // Binary documents hold numbers as such.
        let last = key.rsplit('/').next().unwrap_or(key).to_lowercase();
        let there = all.contains(&last) || (bytes.starts_with(b"ABX") && last.parse::<u32>().is_ok());
        return (!there || (is_app && !(key.to_lowercase().contains(&id) || all.contains(&id))))
            .then(|| "the key is not there".to_owned());
    }
    let digest = digest(&bytes);
    (at != "whole file" || (value.len() == 64 && value != digest)).then(|| format!("{digest} {at}"))
}

/// A citation of several places as one of each: "lines 1, 2; in FILE: key a".
fn singles(cited: &Value, sources: &[Value]) -> Vec<Value> {
    let at = cited["at"].as_str().unwrap();
    let at =
        at.rsplit_once(" and ").filter(|(_, more)| more.ends_with(" more")).map_or(at, |(named, _)| named);
    let mut singles = Vec::new();
    for group in at.split("; ") {
        let (file, group) = group
            .strip_prefix("in ")
            .and_then(|inside| inside.split_once(": "))
            .map_or((cited["file"].as_str().unwrap(), group), |(file, group)| (file, group));
        // A further place in another copy is told with the path of that copy, or with what it is.
        let is_copy = |source: &Value, name: &str| match source["path"].as_str().unwrap() {
            "" => source["format"] == name,
            path => path == name,
        };
        let elsewhere = file
            .split_once(" of ")
            .and_then(|(file, name)| Some((file, sources.iter().position(|source| is_copy(source, name))?)));
        let (file, source) =
            elsewhere.map_or((file, cited["source"].clone()), |(file, at)| (file, at.into()));
        let places: Vec<String> = match group.split_once(' ') {
            Some((many @ ("lines" | "keys" | "rows"), list)) => {
                list.split(", ").map(|one| format!("{} {one}", many.trim_end_matches('s'))).collect()
            }
            _ => vec![group.to_owned()],
        };
        for place in places {
            let mut single = cited.clone();
            single["file"] = file.into();
            single["source"] = source.clone();
            single["at"] = place.into();
            singles.push(single);
        }
    }
    singles
}

/// Every citation of a report that does not hold, and how many were looked at.
fn wrong(path: &Path) -> (Vec<String>, usize) {
    let output =
        stalkscan(&["scan", "--no-progress", "--redact", "none", "-o", "json", path.to_str().unwrap()]);
    let report: Value =
        serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {}", stderr(&output)));
    let root = Place::at(path).unwrap();
    // A copy that is a file is told by its name, and what lies in it behind that.
    let given = path.file_name().unwrap().to_str().unwrap();
    let copy = |told: &Value| {
        let told = told.as_str().unwrap();
        root.follow(if path.is_file() { told.strip_prefix(given)? } else { told })
    };
    let (mut faults, mut looked) = (Vec::new(), 0);
    for device in report["devices"].as_array().unwrap() {
        let place = |cited: &Value| {
            let source = &device["sources"][usize::try_from(cited["source"].as_u64().unwrap()).unwrap()];
            copy(&source["path"])
        };
        for finding in device["findings"].as_array().unwrap() {
            let subject = finding["subject"]["id"].as_str().unwrap();
            for cited in finding["because"].as_array().unwrap() {
                looked += 1;
                let about = (finding["subject"]["kind"] == "app", subject);
                let missing = || Some("no such copy".to_owned());
                for single in singles(cited, device["sources"].as_array().unwrap()) {
                    let found = place(&single).map_or_else(missing, |place| fault(&place, about, &single));
                    faults.extend(
                        found.map(|fault| format!("{} {subject}: {cited}: {fault}", finding["rule"])),
                    );
                }
            }
        }
    }
    (faults, looked)
}

/// A phone that gives nearly every rule something to say.
fn phone(version: &str, vendor: Vendor) -> Recipe {
    let mut listed = App::new("com.systemservice").with_origin(Origin::Browser).with_grant("CAMERA");
    listed.accessibility = Some(Switch::On);
    listed.battery_exempt = true;
    let mut unknown = App::new("org.example.calendarhelper").with_label("WiFi").with_origin(Origin::Browser);
    unknown.accessibility = Some(Switch::On);
    unknown.listener = Some(Switch::On);
    unknown.admin = Some(Switch::On);
    unknown.hidden_icon = true;
    unknown.battery_exempt = true;
    for operation in ["GET_USAGE_STATS", "SYSTEM_ALERT_WINDOW", "PROJECT_MEDIA", "ACCESS_RESTRICTED_SETTINGS"]
    {
        unknown.app_ops.insert(operation.to_owned(), "allow".to_owned());
    }
    for name in ["READ_SMS", "READ_CALL_LOG", "RECORD_AUDIO", "CAMERA", "ACCESS_FINE_LOCATION"] {
        unknown = unknown.with_grant(name);
    }
    let mut keyboard = App::new("org.example.keys").with_origin(Origin::Browser);
    keyboard.keyboard = Some(Switch::On);
    keyboard.vpn = Some(Switch::On);
    let mut work = App::new("com.thetruth").with_origin(Origin::Browser);
    work.users = vec![10];
    let mut recipe = Recipe::android(version)
        .with_vendor(vendor)
        .with_app(listed)
        .with_app(unknown)
        .with_app(keyboard)
        .with_app(work);
    recipe.user.push(User { id: 10, name: "Work".to_owned(), managed: true });
    recipe.removed.push(Removed {
        id: "com.mspy.lite".to_owned(),
        installed: Some("2026-02-02 22:10:00".to_owned()),
        removed: Some("2026-02-25 07:41:30".to_owned()),
        data_left: vendor == Vendor::Samsung,
        ..Removed::default()
    });
    recipe.contact.push(Contact {
        app: "org.example.calendarhelper".to_owned(),
        host: "a.thd.cc".to_owned(),
        at: None,
    });
    recipe.unlocked = true;
    recipe.root_certificate.push("Example CA".to_owned());
    recipe
}

fn write(tree: &FileTree) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    tree::put(tree, dir.path()).unwrap();
    dir
}

#[test]
fn every_citation_holds_in_every_container_of_android() {
    let phones = [("9", Vendor::Aosp), ("12", Vendor::Samsung), ("14", Vendor::Xiaomi), ("16", Vendor::Aosp)];
    let copies: Vec<(Container, Recipe)> = Container::of(Platform::Android)
        .flat_map(|container| phones.map(|(version, vendor)| (container, phone(version, vendor))))
        .collect();
    let results: Vec<(String, Vec<String>, usize)> = copies
        .par_iter()
        .filter_map(|(container, recipe)| {
            let dir = write(&recipe.write(*container).ok()?);
            let (faults, looked) = wrong(&dir.path().join(container.entry()));
            let name = format!("{} {}", container.name(), recipe.version.as_deref().unwrap_or_default());
            Some((name, faults, looked))
        })
        .collect();
    let faults: Vec<String> = results
        .iter()
        .flat_map(|(name, faults, _)| faults.iter().map(move |fault| format!("{name}: {fault}")))
        .collect();
    assert!(faults.is_empty(), "{} wrong:\n{}", faults.len(), faults.join("\n"));
    assert!(
        results.len() > 40 && results.iter().map(|(_, _, looked)| looked).sum::<usize>() > 500,
        "{results:?}"
    );
}

/// The same for copies that an independent generator wrote.
#[test]
fn every_citation_holds_in_copies_of_the_generator() {
    let Some(shared) = shared() else { return };
    let tools = shared.join("tools");
    let script = tools.join("gen_android.py");
    let spec = tools.join("specs/spec-android-demo.json");
    let kinds: [(&str, &str, &[&str]); 9] = [
        ("--ab", "backup.ab", &["--android", "11"]),
        ("--bugreport", "samsung.zip", &["--android", "13", "--vendor", "samsung", "--wrap", "samsung"]),
        ("--bugreport", "xiaomi.zip", &["--android", "15", "--vendor", "xiaomi"]),
        ("--dumpsys", "dumpsys", &["--android", "16", "--vendor", "aosp"]),
        ("--isdi", "isdi.txt", &["--android", "12"]),
        ("--androidqf", "acquisition", &["--hashes", "--vendor", "samsung"]),
        ("--fs", "system.tar", &["--abx", "--android", "15"]),
        ("--twrp", "twrp", &["--android", "10"]),
        ("--huawei", "huawei", &["--android", "10"]),
    ];
    let dir = tempfile::tempdir().unwrap();
    let results: Vec<(Vec<String>, usize)> = kinds
        .par_iter()
        .map(|(kind, name, more)| {
            let path = dir.path().join(name);
            let mut command = std::process::Command::new("python3");
            let done = command.arg(&script).arg(&spec).arg(kind).arg(&path).args(*more).output().unwrap();
            assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
            wrong(&path)
        })
        .collect();
    let faults: Vec<&str> = results.iter().flat_map(|(faults, _)| faults).map(String::as_str).collect();
    assert!(faults.is_empty(), "{} wrong:\n{}", faults.len(), faults.join("\n"));
    assert!(results.iter().all(|(_, looked)| *looked > 0), "{results:?}");
}

/// The check itself finds what is wrong.
#[test]
fn planted_faults_are_found() {
    let tree = phone("14", Vendor::Aosp).write(Container::DumpsysText).unwrap();
    let dir = write(&tree);
    let path = dir.path().join(Container::DumpsysText.entry());
    let place = Place::at(&path).unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    let line = text.lines().position(|line| line.contains("Package [com.systemservice]")).unwrap() + 1;
    let cited = |file: &str, line: usize| serde_json::json!({"file": file, "at": format!("line {line}"), "value": "com.systemservice"});
    assert_eq!(fault(&place, (true, "com.systemservice"), &cited("dumpsys.txt", line)), None);
    assert!(fault(&place, (true, "com.systemservice"), &cited("dumpsys.txt", line - 40)).is_some());
    assert!(fault(&place, (true, "org.example.keys"), &cited("dumpsys.txt", line)).is_some());
}
