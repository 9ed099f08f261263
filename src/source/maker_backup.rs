//! Backups by the tools of phone makers: a plain list of apps beside parts that are encrypted.

use std::sync::Arc;

use super::folder::open_regular;
use super::text_store::{TextPart, TextStore};
use super::tree::{Loaded, Tree};
use super::{Backup, Candidate, CandidateKind, Confidence, Format, Refusal, SourceError, Unlock};
use crate::bounds::{Limits, read_capped};
use crate::model::{Outcome, Platform, Surface};

/// Bytes of a file that are looked at.
const HEAD_BYTES: u64 = 4 << 10;

/// What such a copy answers: which apps were chosen for it.
static HOLDS: &[Surface] = &[Surface::InstalledApps];

/// The format `huawei-backup`.
#[derive(Debug, Clone, Copy)]
pub struct HuaweiBackup;

/// The format `smart-switch`.
#[derive(Debug, Clone, Copy)]
pub struct SmartSwitch;

fn head_has(at: &Candidate, name: &str, text: &[u8]) -> bool {
    let read =
        open_regular(&at.path.join(name)).ok().and_then(|mut file| read_capped(&mut file, HEAD_BYTES).ok());
    read.is_some_and(|(bytes, _)| memchr::memmem::find(&bytes, text).is_some())
}

fn ends(name: &str, ending: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, last)| last.eq_ignore_ascii_case(ending))
}

fn folder_names(at: &Candidate) -> &[String] {
    match &at.kind {
        CandidateKind::Folder { names } => names,
        CandidateKind::File { .. } => &[],
    }
}

impl Format for HuaweiBackup {
    fn name(&self) -> &'static str {
        "huawei-backup"
    }

    fn platform(&self) -> Platform {
        Platform::Android
    }

    fn describe(&self) -> &'static str {
        "Backup of a Huawei or Honor phone (HiSuite or KoBackup folder with info.xml): its plain list of apps and the apps \
         themselves; the data of the apps is not read"
    }

    fn sniff(&self, at: &Candidate) -> Option<Confidence> {
        let listed = folder_names(at).iter().any(|name| name == "info.xml");
        (listed && head_has(at, "info.xml", b"<info.xml")).then_some(Confidence::Certain)
    }

    fn open(&self, at: &Candidate, _: &mut dyn Unlock, limits: &Limits) -> Result<Backup, SourceError> {
        let tree = Tree::folder(&at.path, limits);
        let Ok(list) = tree.read("info.xml", limits) else {
            return Err(incomplete("a Huawei backup", "info.xml"));
        };
        let locked = memchr::memmem::find(&list.bytes, b"e_perbackupkey").is_some();
        let tars = tree.names().filter(|name| ends(name, "tar")).count();
        let apks: Vec<String> = tree.names().filter(|name| ends(name, "apk")).map(str::to_owned).collect();
        let mut notes = tree.notes.clone();
        let mut known_gaps = Vec::new();
        if locked {
            let why =
                format!("the data of the apps ({tars} archives) is encrypted with the backup's password");
            notes.push(format!("{why}; only the list of apps and the apps themselves were looked at"));
            known_gaps.push((Surface::AppContents, Outcome::Locked(why)));
        } else if tars > 0 {
            notes.push(format!("the data of the apps ({tars} archives) was not read"));
        }
        let mut store = TextStore::new(tree);
        store.offer_file("info.xml", "huawei/info.xml".to_owned(), "info.xml".to_owned());
        for name in apks {
            store.offer_file(&name, format!("apk/{}", name.replace('/', "!")), name.clone());
        }
        Ok(Backup { known_gaps, ..backup(self.name(), notes, store) })
    }

    fn holds(&self) -> &'static [Surface] {
        HOLDS
    }
}

impl Format for SmartSwitch {
    fn name(&self) -> &'static str {
        "smart-switch"
    }

    fn platform(&self) -> Platform {
        Platform::Android
    }

    fn describe(&self) -> &'static str {
        "Backup made with Samsung Smart Switch (folder with SmartSwitchBackup.json): its plain list of apps; everything else is \
         encrypted and not read"
    }

    fn sniff(&self, at: &Candidate) -> Option<Confidence> {
        let has = |wanted: &str| folder_names(at).iter().any(|name| name == wanted);
        let json = has("SmartSwitchBackup.json") && head_has(at, "SmartSwitchBackup.json", b"{");
        let history =
            has("backupHistoryInfo.xml") && head_has(at, "backupHistoryInfo.xml", b"Kies.Common.Data");
        (json || history).then_some(Confidence::Certain)
    }

    fn open(&self, at: &Candidate, _: &mut dyn Unlock, limits: &Limits) -> Result<Backup, SourceError> {
        let tree = Tree::folder(&at.path, limits);
        let mut notes = tree.notes.clone();
        let mut listing = Vec::new();
        let mut sealed = 0_usize;
        for name in tree.names() {
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
        let why = format!("{sealed} file(s) of the backup are encrypted by Smart Switch");
        notes.push(format!("{why}; only its plain lists were read"));
        let mut store = TextStore::new(tree);
        for (name, short) in
            [("SmartSwitchBackup.json", "SmartSwitchBackup.json"), ("APKFILE/AppList.json", "AppList.json")]
        {
            if store.tree().has(name) {
                store.offer_file(name, format!("smartswitch/{short}"), name.to_owned());
            }
        }
        if !listing.is_empty() {
            let range = 0..listing.len();
            let loaded = Loaded { bytes: Arc::new(listing), cut: None };
            let path = "listing/apkfile".to_owned();
            store.offer_parts("APKFILE", loaded, vec![TextPart { path, range, first_line: 1, cut: None }]);
        }
        let known_gaps =
            if sealed > 0 { vec![(Surface::AppContents, Outcome::Locked(why))] } else { Vec::new() };
        Ok(Backup { known_gaps, ..backup(self.name(), notes, store) })
    }

    fn holds(&self) -> &'static [Surface] {
        HOLDS
    }
}

fn backup(format: &'static str, notes: Vec<String>, store: TextStore) -> Backup {
    Backup {
        format,
        platform: Platform::Android,
        path: String::new(),
        sha256: None,
        complete: false,
        notes,
        known_gaps: Vec::new(),
        holds: HOLDS,
        store: Box::new(store.sorted()),
        nested: Vec::new(),
    }
}

fn incomplete(what: &str, file: &str) -> SourceError {
    SourceError {
        kind: Refusal::Damaged,
        path: String::new(),
        message: format!("it looks like {what}, but {file} cannot be read"),
        hint: "copy the whole folder again, or bring a bug report of the phone".to_owned(),
    }
}
