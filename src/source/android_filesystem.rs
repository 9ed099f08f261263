//! Copies of an Android phone's file system: a folder, a zip, a tar (plain, gzip or zstd), a TWRP backup, or only the
//! system's own files.
//!
//! What is read lies below `/data`, wherever that begins: `data/` beside `system/`, `userdata/`, the content of `/data`
//! itself, or a bare `packages.xml`. Archives are read once as a stream, and only what a parser asks for is kept in
//! memory; nothing is unpacked to disk and no link is followed.

mod names;
mod store;

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use self::names::{Folders, IMAGE, WANTED, looks_like_data, may_be_wanted, root_of};
use self::store::{FileStore, Place};
use super::folder::{names_in, open_regular};
use super::tree::{Loaded, Tree};
use super::{Backup, Candidate, CandidateKind, Confidence, Format, Refusal, SourceError};
use crate::bounds::{Budget, Limits, len64, read_capped};
use crate::decode::tar::{self, Kind, TarReader};
use crate::decode::unpack::{is_packed, unpack};
use crate::model::{Outcome, Platform, Surface};
use crate::text::matches_pattern;

/// Bytes that are unpacked to look at the first names of a compressed archive.
const LOOK_BYTES: u64 = 1 << 20;
/// Names that are looked at.
const LOOK_NAMES: usize = 4_096;
/// Beginning of an archive that TWRP encrypted (openaes).
const ENCRYPTED: &[u8] = b"oaes";

/// Questions that such a copy can answer.
static HOLDS: &[Surface] = &[
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
    Surface::DeviceManagement,
    Surface::TrustedCertificates,
    Surface::ProtectionSettings,
    Surface::RemovedApps,
    Surface::RootOrJailbreak,
];

/// The format `android-filesystem`.
#[derive(Debug, Clone, Copy)]
pub struct AndroidFilesystem;

impl Format for AndroidFilesystem {
    fn name(&self) -> &'static str {
        "android-filesystem"
    }

    fn platform(&self) -> Platform {
        Platform::Android
    }

    fn describe(&self) -> &'static str {
        "copy of an Android phone's file system (folder, zip, tar, tar.gz, tar.zst, or an unencrypted TWRP backup), or of \
         its /data/system folder: apps with signers, settings, permissions, administrators, added certificates"
    }

    fn sniff(&self, at: &Candidate) -> Option<Confidence> {
        match &at.kind {
            CandidateKind::Folder { names } => sniff_folder(&at.path, names),
            CandidateKind::File { head, members, .. } if head.starts_with(b"PK") => {
                let flat = || members.iter().any(|name| name == FLAT_MARK).then_some(Confidence::Likely);
                root_of(members.iter().map(String::as_str)).map(|(_, sure)| sure).or_else(flat)
            }
            CandidateKind::File { head, .. } if head.starts_with(ENCRYPTED) => Some(Confidence::Likely),
            CandidateKind::File { head, .. } if is_packages(head) => Some(Confidence::Certain),
            CandidateKind::File { head, .. } => {
                let names = first_names(head);
                let root = root_of(names.iter().map(String::as_str)).map(|(_, sure)| sure);
                root.or_else(|| looks_like_data(&names).then_some(Confidence::Likely))
            }
        }
    }

    fn open(&self, at: &Candidate, limits: &Limits) -> Result<Backup, SourceError> {
        match &at.kind {
            CandidateKind::Folder { names } => {
                let volumes = volumes(names);
                if volumes.is_empty() { open_folder(&at.path, limits) } else { open_volumes(&at.path, &volumes, limits) }
            }
            CandidateKind::File { head, .. } if head.starts_with(b"PK") => open_zip(&at.path, limits),
            CandidateKind::File { head, .. } if is_packages(head) => open_one(&at.path),
            CandidateKind::File { .. } => {
                let name = at.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                let folder = at.path.parent().unwrap_or_else(|| Path::new(""));
                open_volumes(folder, &[name.as_str()], limits)
            }
        }
        .map(|open| open.into_backup(limits))
    }

    fn holds(&self) -> &'static [Surface] {
        HOLDS
    }
}

/// Name of the file that a flat folder of system files must have.
const FLAT_MARK: &str = "packages.xml";
/// Files that lie together without their folders, and where they belong. Those of users are taken as the owner's.
const FLAT: &[(&str, &str)] = &[
    ("packages.xml", "system/packages.xml"),
    ("packages-backup.xml", "system/packages-backup.xml"),
    ("packages.xml.reservecopy", "system/packages.xml.reservecopy"),
    ("packages.list", "system/packages.list"),
    ("device_policies.xml", "system/device_policies.xml"),
    ("device_owner_2.xml", "system/device_owner_2.xml"),
    ("notification_policy.xml", "system/notification_policy.xml"),
    ("appops.xml", "system/appops.xml"),
    ("deviceidle.xml", "system/deviceidle.xml"),
    ("package-restrictions.xml", "system/users/0/package-restrictions.xml"),
    ("runtime-permissions.xml", "system/users/0/runtime-permissions.xml"),
    ("roles.xml", "system/users/0/roles.xml"),
    ("settings_secure.xml", "system/users/0/settings_secure.xml"),
    ("settings_global.xml", "system/users/0/settings_global.xml"),
    ("settings_system.xml", "system/users/0/settings_system.xml"),
    ("adb_keys", "misc/adb/adb_keys"),
];

/// Whether a file is a packages.xml by itself, of either kind.
fn is_packages(head: &[u8]) -> bool {
    let begin = head.get(..4_096).unwrap_or(head);
    let has = |what: &[u8]| memchr::memmem::find(begin, what).is_some();
    (begin.starts_with(b"ABX\0") && begin.get(..64).is_some_and(|b| memchr::memmem::find(b, b"\0\x08packages").is_some()))
        || (begin.trim_ascii_start().starts_with(b"<") && has(b"<packages>") && has(b"<version"))
}

/// Paths that `/data` may have in a folder.
const ROOTS: &[&str] = &["data/", "userdata/", ""];

fn sniff_folder(path: &Path, names: &[String]) -> Option<Confidence> {
    if !volumes(names).is_empty() {
        return Some(Confidence::Certain);
    }
    let here = |relative: &str| regular(path, relative);
    let sure = |root: &str| {
        let marks: Vec<String> = names::marks().map(|mark| format!("{root}{mark}")).filter(|mark| here(mark)).collect();
        root_of(marks.iter().map(String::as_str)).map(|(_, sure)| sure)
    };
    ROOTS
        .iter()
        .filter_map(|root| sure(root))
        .max()
        .or_else(|| names.iter().any(|name| name == FLAT_MARK).then_some(Confidence::Likely))
}

/// Whether a path below a folder is a regular file, reached through no link.
fn regular(folder: &Path, relative: &str) -> bool {
    let mut path = folder.to_owned();
    let mut parts = relative.split('/').peekable();
    while let Some(part) = parts.next() {
        path.push(part);
        let Ok(meta) = path.symlink_metadata() else { return false };
        let fits = if parts.peek().is_some() { meta.is_dir() } else { meta.is_file() };
        if !fits {
            return false;
        }
    }
    true
}

/// Archives of a TWRP backup of `/data`, in order: `data.ext4.win`, or `data.ext4.win000`, `win001` and so on.
fn volumes(names: &[String]) -> Vec<&str> {
    let is_volume = |name: &str| {
        let Some((kind, number)) = name.strip_prefix("data.").and_then(|rest| rest.split_once(".win")) else {
            return false;
        };
        !kind.contains('/') && number.len() <= 4 && number.bytes().all(|b| b.is_ascii_digit())
    };
    names.iter().map(String::as_str).filter(|name| is_volume(name)).collect()
}

/// The first names of an archive, as far as the beginning of the file shows them.
fn first_names(head: &[u8]) -> Vec<String> {
    let mut unpacked = Vec::new();
    let head = if is_packed(head) {
        let Ok(mut reader) = unpack(head, head) else { return Vec::new() };
        let mut buffer = vec![0_u8; 16 << 10];
        // The head ends in the middle of the stream, so an error is the rule.
        while let Ok(read @ 1..) = reader.read(&mut buffer) {
            unpacked.extend_from_slice(buffer.get(..read).unwrap_or_default());
            if len64(unpacked.len()) > LOOK_BYTES {
                break;
            }
        }
        &unpacked
    } else {
        head
    };
    if !tar::is_header(head) {
        return Vec::new();
    }
    TarReader::new(head).take(LOOK_NAMES).map_while(Result::ok).map(|member| member.name).collect()
}

/// A copy whose files are listed.
struct Open {
    root: String,
    store: FileStore,
    folders: Folders,
    notes: Vec<String>,
    complete: bool,
}

impl Open {
    fn into_backup(mut self, limits: &Limits) -> Backup {
        let packages = self.store.settle_packages(limits);
        if let Some(reserve) = packages.reserve {
            self.notes.push(format!("packages.xml is broken or missing; {reserve} stands in for it"));
        }
        self.store.offer_listing(&self.root, &self.folders, &packages);
        let system = ["system/packages.xml", "system/users/0/settings_secure.xml", "system/users/0/package-restrictions.xml"];
        let whole = system.iter().all(|path| self.store.has(&format!("android/{path}")));
        if !whole {
            self.notes.push("the copy holds only a part of the phone's system files".to_owned());
        }
        let mut known_gaps = Vec::new();
        if !self.folders.has_misc(&self.root) {
            let why = "the folder misc, where added certificates lie, is not in the copy, or is empty".to_owned();
            known_gaps.push((Surface::TrustedCertificates, Outcome::Partial(why)));
        }
        Backup {
            format: AndroidFilesystem.name(),
            platform: Platform::Android,
            path: String::new(),
            sha256: None,
            complete: self.complete && whole,
            notes: self.notes,
            known_gaps,
            holds: HOLDS,
            store: Box::new(self.store),
            nested: Vec::new(),
        }
    }
}

fn open_folder(path: &Path, limits: &Limits) -> Result<Open, SourceError> {
    let marks = ROOTS.iter().flat_map(|root| names::marks().map(move |mark| format!("{root}{mark}")));
    let marks: Vec<String> = marks.filter(|mark| regular(path, mark)).collect();
    let mut store = FileStore::new(None);
    let mut folders = Folders::default();
    let Some((root, _)) = root_of(marks.iter().map(String::as_str)) else {
        for (name, relative) in FLAT.iter().filter(|(name, _)| regular(path, name)) {
            store.offer(format!("android/{relative}"), (*name).to_owned(), Place::Path(path.join(name)));
        }
        return finish(Open { root: String::new(), store, folders, notes: Vec::new(), complete: false });
    };
    let (data, mut walk) = (path.join(&root), Walk { limits, notes: Vec::new() });
    for pattern in WANTED {
        for relative in walk.expand(&data, pattern) {
            let place = Place::Path(data.join(&relative));
            store.offer_data(&root, &relative, place);
        }
    }
    let top = root.strip_suffix("data/").or_else(|| root.strip_suffix("userdata/"));
    if let Some(top) = top.map(|top| top.strip_suffix("user").unwrap_or(top)) {
        for relative in IMAGE.iter().flat_map(|pattern| walk.expand(&path.join(top), pattern)) {
            if !relative.starts_with("data/") {
                let place = Place::Path(path.join(top).join(&relative));
                store.offer(format!("android-image/{relative}"), format!("{top}{relative}"), place);
            }
        }
    }
    for pattern in ["data/*/", "user/*/*/", "user_de/*/*/", "media/*/Android/data/*/", "app/*/*/", "app/*/", "misc/*/"] {
        for relative in walk.expand(&data, pattern) {
            // The name of a file in it makes a code folder one.
            folders.see(&format!("{root}{relative}/x"));
        }
    }
    let complete = walk.notes.is_empty();
    finish(Open { root, store, folders, notes: walk.notes, complete })
}

/// Looks for names on disk, following no link.
struct Walk<'l> {
    limits: &'l Limits,
    notes: Vec<String>,
}

impl Walk<'_> {
    /// Paths below a folder that match a pattern: files, or folders where the pattern ends with `/`.
    fn expand(&mut self, folder: &Path, pattern: &str) -> Vec<String> {
        let (pattern, want_folders) = pattern.strip_suffix('/').map_or((pattern, false), |pattern| (pattern, true));
        let mut found = vec![String::new()];
        let mut parts = pattern.split('/').peekable();
        while let Some(part) = parts.next() {
            let folders = parts.peek().is_some() || want_folders;
            let mut next = Vec::new();
            for before in found {
                let wanted = |name: &str| {
                    let base = if folders { name.strip_suffix('/')? } else { name };
                    (!base.ends_with('/') && matches_pattern(part, base))
                        .then(|| if before.is_empty() { base.to_owned() } else { format!("{before}/{base}") })
                };
                if part.contains('*') {
                    next.extend(self.list(&folder.join(&before)).iter().filter_map(|name| wanted(name)));
                } else {
                    let path = folder.join(&before).join(part);
                    let fits = path.symlink_metadata().is_ok_and(|m| if folders { m.is_dir() } else { m.is_file() });
                    next.extend(fits.then(|| if before.is_empty() { part.to_owned() } else { format!("{before}/{part}") }));
                }
            }
            found = next;
            found.truncate(self.limits.entries);
        }
        found
    }

    fn list(&mut self, folder: &Path) -> Vec<String> {
        match names_in(folder, self.limits.entries) {
            Ok(names) => names,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Vec::new(),
            Err(_) => {
                let note = "a part of the folder could not be listed".to_owned();
                if !self.notes.contains(&note) {
                    self.notes.push(note);
                }
                Vec::new()
            }
        }
    }
}

fn open_zip(path: &Path, limits: &Limits) -> Result<Open, SourceError> {
    let tree = Tree::zip_file(path, limits)?;
    let (notes, complete) = (tree.notes.clone(), tree.complete);
    let names: Vec<String> = tree.names().map(str::to_owned).collect();
    let mut store = FileStore::new(Some(tree));
    let mut folders = Folders::default();
    let Some((root, _)) = root_of(names.iter().map(String::as_str)) else {
        for (name, relative) in FLAT.iter().filter(|(name, _)| names.iter().any(|known| known == name)) {
            store.offer(format!("android/{relative}"), (*name).to_owned(), Place::Member((*name).to_owned()));
        }
        return finish(Open { root: String::new(), store, folders, notes, complete: false });
    };
    for name in &names {
        folders.see(name);
        place(&mut store, &root, name, || Place::Member(name.clone()));
    }
    finish(Open { root, store, folders, notes, complete })
}

/// Offers a named file of an archive, if it is wanted.
fn place(store: &mut FileStore, root: &str, name: &str, place: impl FnOnce() -> Place) {
    let top = root.strip_suffix("userdata/").or_else(|| root.strip_suffix("data/"));
    if let Some(relative) = name.strip_prefix(root)
        && names::is_wanted(relative)
    {
        store.offer_data(root, relative, place());
    } else if let Some(relative) = top.and_then(|top| name.strip_prefix(top))
        && IMAGE.iter().any(|pattern| matches_pattern(pattern, relative))
    {
        store.offer(format!("android-image/{relative}"), name.to_owned(), place());
    }
}

/// Only a packages.xml.
fn open_one(path: &Path) -> Result<Open, SourceError> {
    let mut store = FileStore::new(None);
    store.offer("android/system/packages.xml".to_owned(), "packages.xml".to_owned(), Place::Path(path.to_owned()));
    finish(Open { root: String::new(), store, folders: Folders::default(), notes: Vec::new(), complete: false })
}

fn finish(open: Open) -> Result<Open, SourceError> {
    if open.store.len() > 0 {
        return Ok(open);
    }
    Err(SourceError {
        kind: Refusal::NotABackup,
        path: String::new(),
        message: "it holds no system files of an Android phone".to_owned(),
        hint: "give a copy that holds the phone's /data/system folder, or make a bug report on the phone (Settings > \
               Developer options > Take bug report) and bring its zip"
            .to_owned(),
    })
}

/// What a stream of archives yields.
struct Stream<'l> {
    limits: &'l Limits,
    kept: BTreeMap<String, Loaded>,
    room: Budget,
    entries: Budget,
    folders: Folders,
    notes: Vec<String>,
    complete: bool,
}

/// Archives that follow one another: one tar, or the volumes of a TWRP backup.
fn open_volumes(folder: &Path, volumes: &[&str], limits: &Limits) -> Result<Open, SourceError> {
    let mut stream = Stream {
        limits,
        kept: BTreeMap::new(),
        room: Budget::new("bytes of wanted files", limits.file_bytes),
        entries: Budget::new("entries", len64(limits.entries)),
        folders: Folders::default(),
        notes: Vec::new(),
        complete: true,
    };
    let mut locked = 0_usize;
    for name in volumes {
        match stream.volume(&folder.join(name)) {
            Ok(()) => {}
            Err(error) if error.kind == Refusal::Locked => {
                locked = locked.saturating_add(1);
                stream.miss(format!("{}: {}", crate::text::printable(name), error.message));
            }
            Err(error) if volumes.len() == 1 => return Err(error),
            Err(error) => stream.miss(format!("{}: {}", crate::text::printable(name), error.message)),
        }
    }
    if locked == volumes.len() {
        return Err(encrypted());
    }
    let root = root_of(stream.kept.keys().map(String::as_str)).map(|(root, _)| root).unwrap_or_default();
    let mut store = FileStore::new(None);
    for (name, loaded) in stream.kept {
        place(&mut store, &root, &name, || Place::Memory(loaded));
    }
    finish(Open { root, store, folders: stream.folders, notes: stream.notes, complete: stream.complete })
}

impl Stream<'_> {
    /// Notes a hole in the copy.
    fn miss(&mut self, why: String) {
        self.complete = false;
        if self.notes.len() < 32 && !self.notes.contains(&why) {
            self.notes.push(why);
        }
    }

    fn volume(&mut self, path: &Path) -> Result<(), SourceError> {
        let damaged = |message: String| SourceError {
            kind: Refusal::Damaged,
            path: String::new(),
            message: format!("the archive cannot be read: {message}"),
            hint: "it was probably copied only in part: copy it again, and compare the sizes".to_owned(),
        };
        let mut file = open_regular(path).map_err(|error| damaged(error.to_string()))?;
        let (head, _) = read_capped(&mut file, 512).map_err(|error| damaged(error.to_string()))?;
        drop(file);
        if head.starts_with(ENCRYPTED) {
            return Err(encrypted());
        }
        let file = open_regular(path).map_err(|error| damaged(error.to_string()))?;
        if is_packed(&head) {
            let reader = unpack(&head, std::io::BufReader::new(file)).map_err(|error| damaged(error.to_string()))?;
            self.members(TarReader::new(reader));
        } else {
            self.members(TarReader::seeking(file));
        }
        Ok(())
    }

    fn members<R: Read>(&mut self, mut reader: TarReader<R>) {
        while let Some(member) = reader.next() {
            let member = match member {
                Ok(member) => member,
                Err(error) => {
                    self.miss(error.to_string());
                    continue;
                }
            };
            if let Err(error) = self.entries.charge(1) {
                self.miss(error.to_string());
                return;
            }
            self.folders.see(&member.name);
            if member.kind != Kind::File || !may_be_wanted(&member.name) {
                continue;
            }
            let content = reader.content(self.limits.file_bytes);
            if let Err(error) = self.room.charge(len64(content.bytes.len())) {
                self.miss(error.to_string());
                return;
            }
            if content.cut.is_some() {
                self.complete = false;
            }
            let loaded = Loaded { bytes: Arc::new(content.bytes), cut: content.cut };
            self.kept.entry(member.name).or_insert(loaded);
        }
        for note in reader.notes().to_vec() {
            self.notes.push(note);
        }
        if !reader.marked() {
            self.miss("the archive has no end; it was probably copied only in part".to_owned());
        }
    }
}

fn encrypted() -> SourceError {
    SourceError {
        kind: Refusal::Locked,
        path: String::new(),
        message: "this TWRP backup is encrypted with a password".to_owned(),
        hint: "restore it on the phone and make the backup again without encryption, or make a bug report on the phone \
               (Settings > Developer options > Take bug report) and bring its zip"
            .to_owned(),
    }
}

#[cfg(test)]
mod tests;
