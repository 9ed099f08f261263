//! Android bug reports: the zip, the zip inside a maker's own zip, the unpacked folder, the bare text.
//!
//! Layouts: AOSP `bugreport-*.zip` (`main_entry.txt` names the text), Samsung `*#9900#` (`log/dumpState_*.zip` with a
//! `dumpState_*.log` and no `main_entry.txt`), Xiaomi `*#*#284#*#*` (`MIUI/debug_log/bugreport-*.zip`).

use super::text_store::{TextKind, TextStore};
use super::tree::{Tree, sha256};
use super::{
    Backup, Candidate, CandidateKind, Confidence, Format, ReadError, Refusal, SourceError, Unlock,
    named_like_a_copy,
};
use crate::bounds::Limits;
use crate::model::{Platform, Surface};
use crate::speech::Message;

/// Bytes by which a text is told.
const HEAD_BYTES: u64 = 4 << 10;
/// Bytes of `main_entry.txt` that are looked at.
const MAIN_ENTRY_BYTES: usize = 512;
/// Archives inside an archive that are tried.
const INNER_TRIES: usize = 8;

/// Questions that a bug report can answer.
pub(super) static HOLDS: &[Surface] = &[
    Surface::InstalledApps,
    Surface::AppSigners,
    Surface::AppOrigin,
    Surface::HiddenIcons,
    Surface::AccessibilityServices,
    Surface::DeviceAdmins,
    Surface::DeviceOwner,
    Surface::NotificationListeners,
    Surface::Keyboards,
    Surface::Permissions,
    Surface::AppOperations,
    Surface::LocationAccess,
    Surface::VpnAndFilters,
    Surface::Accounts,
    Surface::ProtectionSettings,
    Surface::RemovedApps,
    Surface::RootOrJailbreak,
];

/// The format `bugreport`.
#[derive(Debug, Clone, Copy)]
pub struct BugReport;

impl Format for BugReport {
    fn name(&self) -> &'static str {
        "bugreport"
    }

    fn platform(&self) -> Platform {
        Platform::Android
    }

    fn sniff(&self, at: &Candidate) -> Option<Confidence> {
        match &at.kind {
            CandidateKind::File { head, .. } if is_text(head) => Some(Confidence::Certain),
            CandidateKind::File { members, .. } => sniff_names(&mut members.iter().map(String::as_str)),
            CandidateKind::Folder { names } => {
                // A folder that only collects texts is no unpacked report: each of them is one of its own.
                let beside = |name: &String| {
                    matches!(name.as_str(), "main_entry.txt" | "version.txt" | "FS/" | "dumpstate_log.txt")
                };
                (names.iter().any(beside) && names.iter().any(|name| is_main(name)))
                    .then_some(Confidence::Certain)
            }
        }
    }

    fn open(&self, at: &Candidate, _: &mut dyn Unlock, limits: &Limits) -> Result<Backup, SourceError> {
        match &at.kind {
            CandidateKind::Folder { .. } => open_tree(Tree::folder(&at.path, limits), limits, false),
            CandidateKind::File { head, .. } if head.starts_with(b"PK") => {
                open_zip(Tree::zip_file(&at.path, limits)?, limits, limits.nesting)
            }
            CandidateKind::File { size, .. } => open_tree(Tree::one(&at.path, *size), limits, true),
        }
    }

    fn holds(&self) -> &'static [Surface] {
        HOLDS
    }

    fn beside(&self, at: &Candidate, names: &[String]) -> Vec<String> {
        let main = main_text(&Tree::folder(&at.path, &Limits::default()), &Limits::default());
        let own_folder = |name: &str| matches!(name, "FS/" | "proto/" | "lshal-debug/");
        let other = |name: &str| {
            if name.ends_with('/') {
                !own_folder(name)
            } else if is_main(name) {
                Some(name) != main.as_deref()
            } else {
                named_like_a_copy(name) && !own_text(name)
            }
        };
        names.iter().filter(|name| other(name)).cloned().collect()
    }

    fn further(&self, at: &Candidate) -> Vec<String> {
        let CandidateKind::File { members, .. } = &at.kind else { return Vec::new() };
        let mains = || members.iter().filter(|name| is_main(name) || is_main_in_folder(name));
        let inner = || members.iter().filter(|name| is_inner(name));
        if mains().nth(1).is_none() && (mains().next().is_some() || inner().nth(1).is_none()) {
            return Vec::new();
        }
        let limits = Limits { file_bytes: HEAD_BYTES, ..Limits::default() };
        let Ok(tree) = Tree::zip_file(&at.path, &limits) else { return Vec::new() };
        let read = main_text(&tree, &limits).or_else(|| largest(&tree, is_inner));
        let is_report = |name: &&String| {
            is_inner(name) || tree.read(name, &limits).is_ok_and(|loaded| is_text(&loaded.bytes))
        };
        let all = mains().filter(is_report).chain(inner().filter(|_| mains().next().is_none()));
        all.filter(|name| Some(*name) != read.as_ref()).cloned().collect()
    }
}

/// Whether a file begins like the text of a bug report.
pub(super) fn is_text(head: &[u8]) -> bool {
    let head = head.get(..head.len().min(4096)).unwrap_or_default();
    // An archive of texts begins with the first of them.
    !head.contains(&0) && memchr::memmem::find(head, b"== dumpstate: ").is_some()
}

fn sniff_names(names: &mut dyn Iterator<Item = &str>) -> Option<Confidence> {
    let mut best = None;
    for name in names {
        let found = if name == "main_entry.txt" || is_main(name) {
            Some(Confidence::Certain)
        } else if is_inner(name) || is_main_in_folder(name) {
            Some(Confidence::Likely)
        } else {
            None
        };
        best = best.max(found);
    }
    best
}

/// Whether a name is that of a report's main text; no folder, so that notes beside a report are not taken for it.
fn is_main(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let Some((stem, ending)) = lower.rsplit_once('.') else { return false };
    let text = ending == "txt" && (stem.starts_with("bugreport-") || stem.starts_with("dumpstate"));
    let samsung = ending == "log" && stem.starts_with("dumpstate_");
    (text || samsung) && !lower.contains('/') && !own_text(&lower)
}

/// Whether a name is that of what a report keeps beside its main text.
fn own_text(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    lower.rsplit_once('.').is_some_and(|(stem, _)| matches!(stem, "dumpstate_log" | "dumpstate_board"))
}

/// The same under one folder: a report that was unpacked and packed again.
fn is_main_in_folder(name: &str) -> bool {
    name.split_once('/').is_some_and(|(_, base)| is_main(base))
}

/// Whether a name is that of a bug report inside a maker's archive.
fn is_inner(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let base = lower.rsplit('/').next().unwrap_or_default();
    base.rsplit_once('.').is_some_and(|(stem, ending)| {
        ending == "zip" && (stem.starts_with("bugreport") || stem.starts_with("dumpstate"))
    })
}

/// A report in an archive, or in an archive inside it.
pub(super) fn open_zip(tree: Tree, limits: &Limits, nesting: usize) -> Result<Backup, SourceError> {
    open_within("", tree, limits, nesting)
}

/// `within`: the archive inside the outermost one that this is, with its `!`.
fn open_within(within: &str, tree: Tree, limits: &Limits, nesting: usize) -> Result<Backup, SourceError> {
    if main_text(&tree, limits).is_some() || nesting == 0 {
        return open_text(within, tree, limits, false);
    }
    let mut inner: Vec<(u64, String)> = tree
        .names()
        .filter(|name| is_inner(name))
        .map(|name| (tree.size(name).unwrap_or(0), name.to_owned()))
        .collect();
    inner.sort_by(|a, b| b.cmp(a));
    let several = inner.len() > 1;
    let mut last = None;
    for (_, name) in inner.into_iter().take(INNER_TRIES) {
        let opened = read_inner(&tree, &name, limits).and_then(|inner| {
            open_within(&format!("{within}{name}!"), inner, limits, nesting.saturating_sub(1))
        });
        match opened {
            Ok(mut backup) => {
                if !tree.complete {
                    backup.notes.extend(tree.notes.iter().cloned());
                    backup.complete = false;
                }
                backup.notes.insert(
                    0,
                    Message::new("why-report-inside-archive").put("name", crate::text::printable(&name)),
                );
                if several {
                    backup.notes.push(Message::new("why-archive-holds-several-reports-largest"));
                }
                return Ok(backup);
            }
            Err(error) => last = Some(error),
        }
    }
    let cut = cut_of(&tree);
    match last.map(|error| SourceError { message: behind(error.message.clone(), cut), ..error }) {
        Some(error) => Err(error),
        None => open_text(within, tree, limits, false),
    }
}

fn read_inner(tree: &Tree, name: &str, limits: &Limits) -> Result<Tree, SourceError> {
    let loaded = tree
        .read(name, limits)
        .map_err(|error| damaged(Message::new("why-of").put("of", name).told("why", &error)))?;
    let bytes = std::sync::Arc::try_unwrap(loaded.bytes).unwrap_or_else(|shared| shared.to_vec());
    Tree::zip_bytes(bytes, limits)
}

/// Name of the main text: what `main_entry.txt` says if there is such a file, else the largest that is named like one.
fn main_text(tree: &Tree, limits: &Limits) -> Option<String> {
    // Its content is hostile: it is only ever compared with names that are there.
    let told = tree.read("main_entry.txt", limits).ok().and_then(|loaded| {
        let head = loaded.bytes.get(..loaded.bytes.len().min(MAIN_ENTRY_BYTES)).unwrap_or_default();
        let name = crate::text::lossy(head).lines().next().unwrap_or_default().trim().to_owned();
        tree.has(&name).then_some(name)
    });
    let told = told.filter(|name| name != "main_entry.txt");
    told.or_else(|| largest(tree, is_main)).or_else(|| largest(tree, is_main_in_folder))
}

/// The largest file whose name fits.
fn largest(tree: &Tree, fits: fn(&str) -> bool) -> Option<String> {
    let fitting = tree.names().filter(|name| fits(name));
    fitting.max_by_key(|name| (tree.size(name), std::cmp::Reverse(*name))).map(str::to_owned)
}

fn open_tree(tree: Tree, limits: &Limits, alone: bool) -> Result<Backup, SourceError> {
    open_text("", tree, limits, alone)
}

fn open_text(within: &str, tree: Tree, limits: &Limits, alone: bool) -> Result<Backup, SourceError> {
    let name = if alone { tree.names().next().map(str::to_owned) } else { main_text(&tree, limits) };
    let Some(name) = name else {
        return Err(damaged(behind(Message::new("why-looks-like-bug-report-but"), cut_of(&tree))));
    };
    let loaded = tree.read(&name, limits).map_err(|error| unreadable(&name, &error))?;
    let whole = loaded.cut.is_none();
    let digest = (alone && whole).then(|| sha256(&loaded.bytes));
    let loaded = loaded.plain();
    let mut notes = tree.notes.clone();
    notes.extend(
        loaded
            .cut
            .iter()
            .map(|why| Message::new("why-of").put("of", crate::text::printable(&name)).told("why", why)),
    );
    let (listed, cut) = (tree.complete, cut_of(&tree));
    let mut store = TextStore::new(tree);
    let indexed = store.offer_sections(&format!("{within}{name}"), loaded, TextKind::Report, limits);
    if indexed.services == 0 {
        return Err(damaged(behind(Message::new("why-text-holds-no-section-any").put("name", name), cut)));
    }
    let complete = listed && whole && indexed.ends_early.is_none();
    notes.extend(indexed.ends_early.filter(|_| whole));
    notes.extend(indexed.notes);
    Ok(Backup {
        format: BugReport.name(),
        platform: Platform::Android,
        path: String::new(),
        sha256: digest,
        complete,
        notes,
        known_gaps: indexed.known_gaps,
        holds: HOLDS,
        store: Box::new(store.sorted()),
        nested: Vec::new(),
    })
}

/// What is missing of the archive, to be put behind a refusal; nothing when it is whole.
fn cut_of(tree: &Tree) -> Option<Message> {
    tree.notes.first().filter(|_| !tree.complete).cloned()
}

/// A refusal with what is missing behind it.
fn behind(message: Message, cut: Option<Message>) -> Message {
    match cut {
        Some(why) => Message::new("why-of").said("of", message).said("why", why),
        None => message,
    }
}

fn unreadable(name: &str, error: &ReadError) -> SourceError {
    let refusal = damaged(Message::new("why-main-text-cannot-read").put("name", name).told("why", &error));
    if matches!(error, ReadError::Locked(_)) {
        let hint = Message::new("try-unpack-with-password-give-unpacked");
        return SourceError { kind: Refusal::Locked, hint, ..refusal };
    }
    refusal
}

fn damaged(what: impl Into<Message>) -> SourceError {
    SourceError {
        kind: Refusal::Damaged,
        path: String::new(),
        message: what.into(),
        hint: Message::new("try-make-bug-report-again-wait"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_main_texts() {
        for name in [
            "bugreport-lynx-AP2A-2026.txt",
            "dumpstate.txt",
            "dumpstate-2026.txt",
            "dumpState_SM-A546B_2026.log",
        ] {
            assert!(is_main(name), "{name}");
        }
        for name in
            ["dumpstate_log.txt", "a/dumpstate.txt", "bugreport.zip", "version.txt", "dumpstate_board.bin"]
        {
            assert!(!is_main(name), "{name}");
        }
        assert!(is_inner("log/dumpState_SM-A546B_202603010930.zip"));
        assert!(is_inner("MIUI/debug_log/bugreport-2026-03-01.zip"));
        assert!(!is_inner("photos.zip"));
    }

    #[test]
    fn a_folder_of_texts_is_not_one_report() {
        let folder = |names: &[&str]| Candidate {
            path: "x".into(),
            kind: CandidateKind::Folder { names: names.iter().map(|n| (*n).to_owned()).collect() },
        };
        assert_eq!(BugReport.sniff(&folder(&["bugreport-a.txt", "bugreport-b.txt"])), None);
        assert_eq!(
            BugReport.sniff(&folder(&["bugreport-a.txt", "main_entry.txt"])),
            Some(Confidence::Certain)
        );
        assert_eq!(BugReport.sniff(&folder(&["dumpState_A_1.log", "FS/"])), Some(Confidence::Certain));
    }
}
