//! Acquisitions of androidqf: a folder, or a zip with its files at the root or under one folder.

#[cfg(feature = "age")]
mod sealed;

use std::collections::{BTreeMap, BTreeSet};

use super::text_store::{TextKind, TextStore};
use super::tree::{Tree, not_whole, sha256};
use super::{Backup, Candidate, CandidateKind, Confidence, Format, SourceError, Unlock};
use super::{adb_backup, bugreport};
use crate::bounds::{Limits, len64};
use crate::model::{Outcome, Platform, Surface};
use crate::speech::Message;

/// Files larger than this are not hashed a second time to compare them with the acquisition's own list.
const HASH_BYTES: u64 = 16 << 20;
/// Files that are compared with the acquisition's own list of hashes: those that parsers read.
const HASHED: &[&str] = &[
    "packages.json",
    "getprop.txt",
    "settings_secure.txt",
    "settings_global.txt",
    "settings_system.txt",
    "processes.txt",
    "processes.json",
    "ps.txt",
    "root_binaries.json",
    "selinux.txt",
];

/// Deepest acquisition in an archive, in folders.
const DEPTH: usize = 8;

/// Questions that an acquisition can answer.
static HOLDS: &[Surface] = bugreport::HOLDS;

/// The format `androidqf`.
#[derive(Debug, Clone, Copy)]
pub struct AndroidQf;

impl Format for AndroidQf {
    fn name(&self) -> &'static str {
        "androidqf"
    }

    fn platform(&self) -> Platform {
        Platform::Android
    }

    fn sniff(&self, at: &Candidate) -> Option<Confidence> {
        match &at.kind {
            #[cfg(feature = "age")]
            CandidateKind::File { head, .. } if crate::decode::age::is_age(head) => Some(Confidence::Likely),
            CandidateKind::File { members, .. } => {
                sniff(&members.iter().map(String::as_str).collect::<Vec<_>>())
            }
            CandidateKind::Folder { names } => {
                let files: Vec<&str> = names.iter().map(String::as_str).collect();
                confidence(&|name| files.contains(&name))
            }
        }
    }

    fn open(&self, at: &Candidate, key: &mut dyn Unlock, limits: &Limits) -> Result<Backup, SourceError> {
        let (tree, zipped) = match &at.kind {
            CandidateKind::Folder { .. } => (Tree::folder(&at.path, limits), false),
            #[cfg(feature = "age")]
            CandidateKind::File { head, .. } if crate::decode::age::is_age(head) => {
                return sealed::open(at, key, limits);
            }
            CandidateKind::File { .. } => (Tree::zip_file(&at.path, limits)?, true),
        };
        Ok(open_tree(tree, zipped, key, limits))
    }

    fn holds(&self) -> &'static [Surface] {
        HOLDS
    }

    fn beside(&self, _: &Candidate, names: &[String]) -> Vec<String> {
        names.iter().filter(|name| !is_own(name)).cloned().collect()
    }

    fn further(&self, at: &Candidate) -> Vec<String> {
        let CandidateKind::File { members, .. } = &at.kind else { return Vec::new() };
        let members: Vec<&str> = members.iter().map(String::as_str).collect();
        let read = prefix_of(&mut members.iter().copied());
        prefixes(&members)
            .into_iter()
            .filter(|(_, prefix)| Some(prefix) != read.as_ref())
            .map(|(_, p)| p)
            .collect()
    }
}

/// By the files that androidqf always writes.
fn confidence(has: &dyn Fn(&str) -> bool) -> Option<Confidence> {
    let beside =
        ["getprop.txt", "dumpsys.txt", "settings_secure.txt", "processes.txt", "processes.json", "ps.txt"];
    let besides = beside.iter().filter(|name| has(name)).count();
    match (has("packages.json"), has("acquisition.json")) {
        (true, true) => Some(Confidence::Certain),
        (true, false) | (false, true) if besides > 0 => Some(Confidence::Certain),
        (true, false) | (false, true) => None,
        (false, false) => (besides >= 3).then_some(Confidence::Likely),
    }
}

fn sniff(names: &[&str]) -> Option<Confidence> {
    prefixes(names).into_iter().next().map(|(sure, _)| sure)
}

/// The folder, with its `/`, in which the acquisition's files lie: the surest, then the one that is the least deep.
fn prefix_of(names: &mut dyn Iterator<Item = &str>) -> Option<String> {
    let names: Vec<&str> = names.collect();
    prefixes(&names).into_iter().next().map(|(_, prefix)| prefix)
}

/// Every folder among the names that is an acquisition, with its `/`, in the order in which they are preferred.
fn prefixes(names: &[&str]) -> Vec<(Confidence, String)> {
    let key = ["packages.json", "acquisition.json", "getprop.txt", "dumpsys.txt"];
    let present: BTreeSet<&str> = names.iter().copied().collect();
    let folders: BTreeSet<String> = names
        .iter()
        .filter_map(|name| {
            let (folder, base) = name
                .rsplit_once('/')
                .map_or((String::new(), *name), |(folder, base)| (format!("{folder}/"), base));
            (key.contains(&base) && folder.matches('/').count() <= DEPTH).then_some(folder)
        })
        .collect();
    let mut found: Vec<(Confidence, String)> = folders
        .into_iter()
        .filter_map(|folder| {
            let sure = confidence(&|name| present.contains(format!("{folder}{name}").as_str()))?;
            Some((sure, folder))
        })
        .collect();
    found.sort_by_key(|(sure, folder)| {
        (std::cmp::Reverse(*sure), folder.matches('/').count(), folder.clone())
    });
    found
}

/// Whether something directly in the folder is what androidqf writes there.
fn is_own(name: &str) -> bool {
    let listed =
        ["backup.ab", "bugreport.zip", "dumpsys.txt", "packages.json", "acquisition.json", "hashes.csv"];
    listed.contains(&name)
        || HASHED.contains(&name)
        || matches!(name, "apks/" | "logs/" | "intrusion_logs/" | "files.json")
}

fn open_tree(tree: Tree, zipped: bool, key: &mut dyn Unlock, limits: &Limits) -> Backup {
    let prefix = prefix_of(&mut tree.names()).unwrap_or_default();
    let mut notes = tree.notes.clone();
    let complete = tree.complete;
    notes.extend(check_hashes(&tree, &prefix, limits));
    let mut nested = nested_report(&tree, &prefix, zipped, limits, &mut notes);
    nested.extend(nested_backup(&tree, &prefix, key, limits, &mut notes));
    if zipped && !complete {
        // What is inside may be whole and answer everything; what was lost beside it could still tell otherwise.
        for inner in &mut nested {
            inner.known_gaps.extend(not_whole(inner.holds));
        }
    }
    let mut store = TextStore::new(tree);
    let names: Vec<String> = store.tree().names().map(str::to_owned).collect();
    for name in names {
        if let Some(short) = name.strip_prefix(&prefix) {
            store.offer_file(&name, format!("androidqf/{short}"), short.to_owned());
            // Named `<package>[_<split>].apk`, with `_1` behind it when there are two of a name.
            if let Some(apk) = short.strip_prefix("apks/").filter(|apk| !apk.contains('/')) {
                store.offer_file(&name, format!("apk/{apk}"), short.to_owned());
            }
        }
    }
    let mut early = false;
    let mut known_gaps = if complete { Vec::new() } else { not_whole(HOLDS) };
    match store.tree().read(&format!("{prefix}dumpsys.txt"), limits) {
        Ok(loaded) => {
            let indexed = store.offer_sections("dumpsys.txt", loaded.plain(), TextKind::Services, limits);
            known_gaps.extend(indexed.known_gaps);
            notes.extend(indexed.notes);
            early = indexed.ends_early.is_some();
            let of = |why| Message::new("why-of").put("of", "dumpsys.txt").said("why", why);
            notes.extend(indexed.ends_early.map(of));
        }
        Err(super::ReadError::Missing) => {}
        Err(error) => notes.push(Message::new("why-dumpsys-txt-cannot-read").told("why", &error)),
    }
    if store.has("androidqf/hashes.csv") && !store.has("androidqf/acquisition.json") {
        notes.push(Message::new("why-acquisition-json-missing-acquisition-may"));
    }
    if !store.has("androidqf/packages.json") {
        let why = "why-packages-json-not-in-acquisition";
        notes.push(why.into());
        known_gaps.push((Surface::AppSigners, Outcome::Missing(why.into())));
    }
    Backup {
        format: AndroidQf.name(),
        platform: Platform::Android,
        path: String::new(),
        sha256: None,
        complete: complete && !early,
        notes,
        known_gaps,
        holds: HOLDS,
        store: Box::new(store.sorted()),
        nested,
    }
}

fn nested_report(
    tree: &Tree,
    prefix: &str,
    zipped: bool,
    limits: &Limits,
    notes: &mut Vec<Message>,
) -> Vec<Backup> {
    let name = format!("{prefix}bugreport.zip");
    if !tree.has(&name) {
        return Vec::new();
    }
    let Some(nesting) = limits.nesting.checked_sub(1) else {
        notes.push(Message::new("why-bug-report-nested-too-deep"));
        return Vec::new();
    };
    let loaded = match tree.read(&name, limits) {
        Ok(loaded) => loaded,
        Err(error) => {
            notes.push(Message::new("why-bug-report-cannot-read").told("why", &error));
            return Vec::new();
        }
    };
    let bytes = std::sync::Arc::try_unwrap(loaded.bytes).unwrap_or_else(|shared| shared.to_vec());
    match Tree::zip_bytes(bytes, limits).and_then(|inner| bugreport::open_zip(inner, limits, nesting)) {
        Ok(mut report) => {
            report.path = if zipped { format!("!{name}") } else { name };
            vec![report]
        }
        Err(error) => {
            notes.push(Message::new("why-bug-report-cannot-read").told("why", &error));
            Vec::new()
        }
    }
}

/// The adb backup inside. It adds what it can; where it is locked or damaged the rest is read all the same.
fn nested_backup(
    tree: &Tree,
    prefix: &str,
    key: &mut dyn Unlock,
    limits: &Limits,
    notes: &mut Vec<Message>,
) -> Option<Backup> {
    let name = format!("{prefix}backup.ab");
    if !tree.has(&name) || tree.size(&name) == Some(0) {
        return None;
    }
    let (origin, path) = match tree.path(&name) {
        Some(path) => (adb_backup::beside(path.to_owned()), name),
        None => match tree.read(&name, limits) {
            Ok(loaded) => (adb_backup::inside(loaded.bytes), format!("!{name}")),
            Err(error) => {
                notes.push(Message::new("why-adb-backup-backup-ab-cannot").told("why", &error));
                return None;
            }
        },
    };
    let mut backup = match adb_backup::open_origin(origin, key, limits) {
        Ok(backup) => backup,
        Err(error) => adb_backup::unread(&error),
    };
    backup.path = path;
    Some(backup)
}

/// Compares the files that will be read with `hashes.csv` (`path,sha256`, no header).
fn check_hashes(tree: &Tree, prefix: &str, limits: &Limits) -> Option<Message> {
    let listing = tree.read(&format!("{prefix}hashes.csv"), limits).ok()?;
    let text = crate::text::lossy(&listing.bytes);
    let mut listed: BTreeMap<&str, &str> = BTreeMap::new();
    for line in text.lines().take(limits.entries) {
        let Some((path, digest)) = line.rsplit_once(',') else { continue };
        let short = path.rsplit(['/', '\\']).next().unwrap_or(path);
        if HASHED.contains(&short) {
            listed.insert(short, digest.trim());
        }
    }
    let differing: Vec<&str> = HASHED
        .iter()
        .copied()
        .filter(|name| {
            let Some(expected) = listed.get(name) else { return false };
            let path = format!("{prefix}{name}");
            let small = tree.size(&path).is_some_and(|size| size <= HASH_BYTES);
            let loaded = if small { tree.read(&path, limits).ok() } else { None };
            loaded.is_some_and(|loaded| {
                // A part of a file has another hash than the file.
                loaded.cut.is_none()
                    && len64(loaded.bytes.len()) <= HASH_BYTES
                    && !sha256(&loaded.bytes).eq_ignore_ascii_case(expected)
            })
        })
        .collect();
    (!differing.is_empty())
        .then(|| Message::new("why-changed-after-acquisition-by-own").put("list", differing.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_found_at_the_root_and_under_one_folder() {
        let prefix = |names: &[&str]| prefix_of(&mut names.iter().copied());
        assert_eq!(prefix(&["packages.json", "getprop.txt", "x/getprop.txt"]).unwrap(), "");
        assert_eq!(prefix(&["uuid/packages.json", "uuid/ps.txt"]).unwrap(), "uuid/");
        assert_eq!(prefix(&["a/b/packages.json", "a/b/dumpsys.txt", "a/getprop.txt"]).unwrap(), "a/b/");
        assert_eq!(prefix(&["a/b/packages.json"]), None);
    }

    #[test]
    fn a_lone_packages_json_is_not_an_acquisition() {
        assert_eq!(sniff(&["packages.json", "node_modules/x"]), None);
        assert_eq!(sniff(&["u/packages.json", "u/getprop.txt"]), Some(Confidence::Certain));
        assert_eq!(sniff(&["getprop.txt", "dumpsys.txt", "ps.txt"]), Some(Confidence::Likely));
    }
}
