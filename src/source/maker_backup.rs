//! Backups by the tools of phone makers: a plain list of apps beside parts that are encrypted.

use std::sync::Arc;

use super::folder::first_bytes;
use super::text_store::{TextPart, TextStore};
use super::tree::{Loaded, Tree, not_whole};
use super::{
    Backup, Candidate, CandidateKind, Confidence, Format, Refusal, SourceError, Unlock, named_like_a_copy,
};
use crate::bounds::Limits;
use crate::model::{Outcome, Platform, Surface};
use crate::speech::Message;

/// Bytes of a file that are looked at.
const HEAD_BYTES: u64 = 4 << 10;
/// The list of a Huawei backup.
const HUAWEI_LIST: &str = "info.xml";
/// Files of Samsung's backups, and a text near their beginning.
const SAMSUNG_LISTS: &[(&str, &[u8])] =
    &[("SmartSwitchBackup.json", b"{"), ("backupHistoryInfo.xml", b"Kies.Common.Data")];

/// Bytes by which an archive is told.
const ARCHIVE: &[u8] = b"PK\x03\x04";

/// What a list of apps answers: which apps were chosen for the copy.
static LIST: &[Surface] = &[Surface::InstalledApps];
/// What the apps themselves add.
static APPS: &[Surface] =
    &[Surface::InstalledApps, Surface::AppSigners, Surface::AppContents, Surface::HiddenIcons];

/// The format `huawei-backup`.
#[derive(Debug, Clone, Copy)]
pub struct HuaweiBackup;

/// The format `smart-switch`.
#[derive(Debug, Clone, Copy)]
pub struct SmartSwitch;

/// Where a maker's folder lies: the candidate itself, or a folder in an archive.
struct Root {
    tree: Tree,
    /// What comes before the names, with its `/`.
    prefix: String,
}

impl Root {
    /// The folder of a candidate that holds this file with this text near its beginning.
    fn find(at: &Candidate, file: &str, text: &[u8], limits: &Limits) -> Option<Self> {
        let (tree, prefix) = match &at.kind {
            CandidateKind::Folder { names } if names.iter().any(|name| name == file) => {
                (Tree::folder(&at.path, limits), String::new())
            }
            CandidateKind::File { head, members, .. } if head.starts_with(b"PK") => {
                let prefix = prefix_of(members, file)?;
                (Tree::zip_file(&at.path, limits).ok()?, prefix)
            }
            _ => return None,
        };
        let root = Self { tree, prefix };
        let head = root.head(file)?;
        memchr::memmem::find(&head, text).is_some().then_some(root)
    }

    /// The name of a file in the tree.
    fn named(&self, file: &str) -> String {
        format!("{}{file}", self.prefix)
    }

    fn head(&self, file: &str) -> Option<Vec<u8>> {
        let small = Limits { file_bytes: HEAD_BYTES, ..Limits::default() };
        self.tree.read(&self.named(file), &small).ok().map(|loaded| loaded.bytes.to_vec())
    }

    /// Names below the folder.
    fn names(&self) -> impl Iterator<Item = &str> {
        self.tree.names().filter_map(|name| name.strip_prefix(self.prefix.as_str()))
    }

    /// The files that end as APKs do: those that are archives, and the number of those that are not.
    fn apks(&self) -> (Vec<String>, usize) {
        let named: Vec<&str> = self.names().filter(|name| ends(name, "apk")).collect();
        let count = named.len();
        let first = Limits { file_bytes: 4, ..Limits::default() };
        let plain = |name: &&str| {
            self.tree.read(&self.named(name), &first).is_ok_and(|loaded| loaded.bytes.starts_with(ARCHIVE))
        };
        let plain: Vec<String> = named.into_iter().filter(plain).map(str::to_owned).collect();
        let sealed = count.saturating_sub(plain.len());
        (plain, sealed)
    }
}

/// The folder of an archive that holds the file: its root, or else the first folder in it that does.
fn prefix_of(members: &[String], file: &str) -> Option<String> {
    if members.iter().any(|name| name == file) {
        return Some(String::new());
    }
    let inside = |name: &&String| {
        name.strip_suffix(file)
            .and_then(|folder| folder.strip_suffix('/'))
            .is_some_and(|one| !one.contains('/'))
    };
    let name = members.iter().find(inside)?;
    name.strip_suffix(file).map(str::to_owned)
}

/// Whether a candidate is a maker's folder, without listing all of it.
fn is_root(at: &Candidate, file: &str, text: &[u8]) -> bool {
    match &at.kind {
        CandidateKind::Folder { names } => {
            let head = || first_bytes(&at.path.join(file), HEAD_BYTES);
            names.iter().any(|name| name == file)
                && head().is_some_and(|bytes| memchr::memmem::find(&bytes, text).is_some())
        }
        CandidateKind::File { .. } => Root::find(at, file, text, &Limits::default()).is_some(),
    }
}

fn ends(name: &str, ending: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, last)| last.eq_ignore_ascii_case(ending))
}

/// Offers the APKs of a copy; their names do not cross folders.
fn offer_apks(store: &mut TextStore, prefix: &str, apks: &[String]) {
    for name in apks {
        let stored = format!("{prefix}{name}");
        store.offer_file(&stored, format!("apk/{}", name.replace('/', "!")), name.clone());
    }
}

/// What a copy with APKs answers beside its list, and never in full.
fn of_apks(apks: &[String]) -> Vec<(Surface, Outcome)> {
    let why = "why-only-apps-whose-apks-lie";
    let partial = |surface: &Surface| (*surface, Outcome::Partial(why.into()));
    if apks.is_empty() { Vec::new() } else { APPS.iter().skip(1).map(partial).collect() }
}

impl Format for HuaweiBackup {
    fn name(&self) -> &'static str {
        "huawei-backup"
    }

    fn platform(&self) -> Platform {
        Platform::Android
    }

    fn sniff(&self, at: &Candidate) -> Option<Confidence> {
        is_root(at, HUAWEI_LIST, b"<info.xml").then_some(Confidence::Certain)
    }

    fn open(&self, at: &Candidate, _: &mut dyn Unlock, limits: &Limits) -> Result<Backup, SourceError> {
        let Some(root) = Root::find(at, HUAWEI_LIST, b"<info.xml", limits) else {
            return Err(incomplete("why-huawei-backup", HUAWEI_LIST));
        };
        let list = root.tree.read(&root.named(HUAWEI_LIST), limits).ok();
        let locked = list.is_some_and(|list| memchr::memmem::find(&list.bytes, b"e_perbackupkey").is_some());
        let tars = root.names().filter(|name| ends(name, "tar")).count();
        let (apks, sealed) = root.apks();
        let mut notes = root.tree.notes.clone();
        let mut known_gaps = of_apks(&apks);
        if !root.tree.complete {
            known_gaps.extend(not_whole(APPS));
        }
        if locked {
            notes.push(Message::new("why-data-apps-archives-encrypted-with").put("tars", tars));
        } else if tars > 0 {
            notes.push(Message::new("why-data-apps-archives-not-read").put("tars", tars));
        }
        if sealed > 0 {
            let why = Message::new("why-app-s-backup-encrypted-with").count("sealed", sealed);
            notes.push(why.clone());
            if apks.is_empty() {
                known_gaps.push((Surface::AppContents, Outcome::Locked(why)));
            }
        }
        let Root { tree, prefix } = root;
        let mut store = TextStore::new(tree);
        store.offer_file(
            &format!("{prefix}{HUAWEI_LIST}"),
            "huawei/info.xml".to_owned(),
            HUAWEI_LIST.to_owned(),
        );
        offer_apks(&mut store, &prefix, &apks);
        Ok(Backup { known_gaps, ..backup(self.name(), APPS, notes, store) })
    }

    fn holds(&self) -> &'static [Surface] {
        APPS
    }

    fn beside(&self, _: &Candidate, names: &[String]) -> Vec<String> {
        // Its own parts are archives too (`com.example.tar`).
        let own = |name: &str| ends(name, "tar") || ends(name, "apk") || !named_like_a_copy(name);
        names.iter().filter(|name| !own(name)).cloned().collect()
    }
}

impl Format for SmartSwitch {
    fn name(&self) -> &'static str {
        "smart-switch"
    }

    fn platform(&self) -> Platform {
        Platform::Android
    }

    fn sniff(&self, at: &Candidate) -> Option<Confidence> {
        SAMSUNG_LISTS.iter().any(|(file, text)| is_root(at, file, text)).then_some(Confidence::Certain)
    }

    fn open(&self, at: &Candidate, _: &mut dyn Unlock, limits: &Limits) -> Result<Backup, SourceError> {
        let Some(root) = SAMSUNG_LISTS.iter().find_map(|(file, text)| Root::find(at, file, text, limits))
        else {
            return Err(incomplete("why-smart-switch-backup", "SmartSwitchBackup.json"));
        };
        let mut notes = root.tree.notes.clone();
        let mut known_gaps = if root.tree.complete { Vec::new() } else { not_whole(LIST) };
        let mut listing = Vec::new();
        let mut sealed = 0_usize;
        for name in root.names() {
            if let Some(file) = name.strip_prefix("APKFILE/") {
                listing.extend(file.bytes().map(|b| if b == b'\n' { b' ' } else { b }));
                listing.push(b'\n');
            }
            let ending = name.rsplit('.').next().unwrap_or_default();
            sealed = sealed.saturating_add(usize::from(matches!(
                ending,
                "penc" | "data" | "enc" | "exml" | "bk" | "spb" | "sme" | "smem" | "ssc" | "ebk"
            )));
        }
        let why = Message::new("why-file-s-backup-encrypted-by").count("sealed", sealed);
        notes.push(if sealed > 0 {
            Message::new("why-only-plain-lists-read").told("why", &why)
        } else {
            Message::new("why-only-plain-lists-of-backup")
        });
        let Root { tree, prefix } = root;
        let mut store = TextStore::new(tree);
        for (name, short) in
            [("SmartSwitchBackup.json", "SmartSwitchBackup.json"), ("APKFILE/AppList.json", "AppList.json")]
        {
            let stored = format!("{prefix}{name}");
            if store.tree().has(&stored) {
                store.offer_file(&stored, format!("smartswitch/{short}"), name.to_owned());
            }
        }
        if !listing.is_empty() {
            let range = 0..listing.len();
            let loaded = Loaded { bytes: Arc::new(listing), cut: None };
            let path = "listing/apkfile".to_owned();
            store.offer_parts("APKFILE", loaded, vec![TextPart { path, range, first_line: 1, cut: None }]);
        }
        if sealed > 0 {
            known_gaps.push((Surface::AppContents, Outcome::Locked(why)));
        }
        Ok(Backup { known_gaps, ..backup(self.name(), LIST, notes, store) })
    }

    fn holds(&self) -> &'static [Surface] {
        LIST
    }

    fn beside(&self, _: &Candidate, names: &[String]) -> Vec<String> {
        names.iter().filter(|name| named_like_a_copy(name)).cloned().collect()
    }
}

fn backup(format: &'static str, holds: &'static [Surface], notes: Vec<Message>, store: TextStore) -> Backup {
    Backup {
        format,
        platform: Platform::Android,
        path: String::new(),
        sha256: None,
        complete: false,
        notes,
        known_gaps: Vec::new(),
        holds,
        store: Box::new(store.sorted()),
        nested: Vec::new(),
    }
}

fn incomplete(what: &'static str, file: &str) -> SourceError {
    SourceError {
        kind: Refusal::Damaged,
        path: String::new(),
        message: Message::new("why-looks-like-but-cannot-read").said("what", what).put("file", file),
        hint: Message::new("try-copy-whole-folder-again-or"),
    }
}
