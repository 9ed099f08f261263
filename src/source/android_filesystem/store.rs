//! The files of a file-system copy that parsers ask for, under logical paths, and a listing of app folders.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::names::{Folders, is_wanted};
use crate::bounds::{Limits, len64, read_capped};
use crate::decode::xml::{Document, parse_any};
use crate::model::{Outcome, Surface};
use crate::source::folder::{open_regular, read_regular};
use crate::source::tree::{Loaded, Tree};
use crate::source::{Blob, Entry, ReadError, Store};
use crate::speech::{Message, Tell};
use crate::text::{lossy, matches_pattern};

/// Logical path of the folder of users.
const USERS: &str = "android/system/users/";
/// Most users that are looked for; a phone has a handful.
const MOST_USERS: usize = 256;
/// Questions that files answer of which each user has their own.
const OF_USERS: &[Surface] = &[
    Surface::InstalledApps,
    Surface::HiddenIcons,
    Surface::AccessibilityServices,
    Surface::DeviceAdmins,
    Surface::NotificationListeners,
    Surface::Keyboards,
    Surface::Permissions,
    Surface::VpnAndFilters,
    Surface::ProtectionSettings,
];
/// Logical path of the listing of app folders.
const LISTING: &str = "android/listing/folders";
/// Copies of packages.xml that the phone itself keeps.
const RESERVE: &[&str] = &["android/system/packages-backup.xml", "android/system/packages.xml.reservecopy"];
/// The file they stand in for.
const MAIN: &str = "android/system/packages.xml";

/// Where the bytes of a file are.
#[derive(Debug)]
pub(super) enum Place {
    /// On disk.
    Path(PathBuf),
    /// In the archive that the store holds.
    Member(String),
    /// In an archive on disk that is not compressed: where it begins there, and its size.
    Part(PathBuf, u64, u64),
    /// In memory.
    Memory(Loaded),
}

/// Named files.
#[derive(Debug, Default)]
pub(super) struct FileStore {
    files: BTreeMap<String, (Entry, Place)>,
    archive: Option<Tree>,
    /// Of several archives, the one that a file lies in.
    pub(super) volumes: BTreeMap<String, String>,
    /// Folders below `/data` that are in the copy and could not be looked into.
    pub(super) unread: Vec<String>,
}

impl FileStore {
    /// A store; archives keep their list here.
    pub(super) fn new(archive: Option<Tree>) -> Self {
        Self { archive, ..Self::default() }
    }

    /// Offers a file under a logical path. The first of two counts.
    pub(super) fn offer(&mut self, logical: String, shown: String, place: Place) {
        let stored_as = match &place {
            Place::Member(name) if *name != shown => Some(name.clone()),
            _ => self.volumes.get(&shown).cloned(),
        };
        let entry = Entry { logical: logical.clone(), shown, stored_as };
        self.files.entry(logical).or_insert((entry, place));
    }

    /// Offers a file by its path below `/data`, if it is wanted.
    pub(super) fn offer_data(&mut self, root: &str, relative: &str, place: Place) {
        if is_wanted(relative) {
            self.offer(format!("android/{relative}"), format!("{root}{relative}"), place);
        }
    }

    /// Whether there is a file with this logical path.
    pub(super) fn has(&self, logical: &str) -> bool {
        self.files.contains_key(logical)
    }

    /// How many files there are.
    pub(super) fn len(&self) -> usize {
        self.files.len()
    }

    /// What is known to be missing of the files of users: folders that could not be read, and users who are named and
    /// have none.
    pub(super) fn holes(&self, limits: &Limits) -> Vec<(Surface, Outcome)> {
        let mut holes = Vec::new();
        let mut miss = |surfaces: &[Surface], why: Message| {
            holes.extend(surfaces.iter().map(|surface| (*surface, Outcome::Partial(why.clone()))));
        };
        for folder in &self.unread {
            let why =
                Message::new("why-folder-could-not-be-read").put("folder", crate::text::printable(folder));
            if folder.starts_with("misc/") {
                miss(&[Surface::TrustedCertificates], why);
            } else if folder.starts_with("system") || folder.starts_with("misc_de") {
                miss(OF_USERS, why);
            }
        }
        for user in self.users(limits) {
            let folder = format!("{USERS}{user}/");
            let first = self.files.range(folder.clone()..).next();
            if !first.is_some_and(|(name, _)| name.starts_with(&folder)) {
                miss(OF_USERS, Message::new("why-user-settings-not-in-copy").put("user", user));
            }
        }
        holes
    }

    /// Numbers of the users whom the phone names: in its list, and by a file each.
    fn users(&self, limits: &Limits) -> BTreeSet<u32> {
        let list = self.load(&format!("{USERS}userlist.xml"), limits).ok();
        let list = list.and_then(|blob| parse_any(blob.bytes(), limits).ok());
        let listed = list.as_ref().and_then(|list| list.root("users"));
        let listed = listed.into_iter().flat_map(|users| users.children("user"));
        let listed = listed.filter_map(|user| user.attribute("id")?.parse().ok());
        let files = self.files.keys().filter_map(|name| {
            name.strip_prefix(USERS)?.strip_suffix(".xml").and_then(|number| number.parse().ok())
        });
        listed.chain(files).take(MOST_USERS).collect()
    }

    fn load(&self, logical: &str, limits: &Limits) -> Result<Blob, ReadError> {
        let (_, place) = self.files.get(logical).ok_or(ReadError::Missing)?;
        let loaded = match place {
            Place::Path(path) => return read_regular(path, limits),
            Place::Member(name) => self.archive.as_ref().ok_or(ReadError::Missing)?.read(name, limits)?,
            Place::Part(path, offset, size) => read_part(path, *offset, *size, limits)?,
            Place::Memory(loaded) => loaded.clone(),
        };
        let end = loaded.bytes.len();
        let mut blob = Blob::part(loaded.bytes, 0..end, 1);
        blob.cut = loaded.cut;
        Ok(blob)
    }

    fn document(&self, logical: &str, limits: &Limits) -> Option<Document> {
        let blob = self.load(logical, limits).ok()?;
        parse_any(blob.bytes(), limits).ok().filter(|document| document.root("packages").is_some())
    }

    /// Leaves the phone's own reserve copies of packages.xml out unless the file itself is broken; returns what the
    /// copy that counts says of packages: name and path of the code.
    pub(super) fn settle_packages(&mut self, limits: &Limits) -> Packages {
        let main = self.document(MAIN, limits);
        let whole = |document: &Option<Document>| document.as_ref().is_some_and(|d| d.cut.is_none());
        let mut document = main;
        let mut used = None;
        if !whole(&document) {
            for reserve in RESERVE {
                let other = self.document(reserve, limits);
                if whole(&other) {
                    document = other;
                    used = Some(*reserve);
                    break;
                }
            }
        }
        for reserve in RESERVE {
            if used != Some(*reserve) {
                self.files.remove(*reserve);
            }
        }
        let mut packages = Packages { whole: whole(&document), reserve: used, known: BTreeMap::new() };
        let root = document.as_ref().and_then(|document| document.root("packages"));
        for package in root.map_or(&[][..], |root| &root.children).iter().filter(|p| &*p.name == "package") {
            if let Some(name) = package.attribute("name") {
                let path = package.attribute("codePath").unwrap_or_default();
                packages.known.insert(name.to_owned(), path.to_owned());
            }
        }
        self.names_of_list(&mut packages, limits);
        packages
    }

    /// `packages.list` names packages too: `<name> <uid> ...`.
    fn names_of_list(&self, packages: &mut Packages, limits: &Limits) {
        let Ok(blob) = self.load("android/system/packages.list", limits) else { return };
        for line in lossy(blob.bytes()).lines().take(limits.entries) {
            if let Some(name) = line.split(' ').next().filter(|name| !name.is_empty()) {
                packages.known.entry(name.to_owned()).or_default();
            }
        }
    }

    /// Offers the listing of app folders that no package owns.
    pub(super) fn offer_listing(&mut self, root: &str, folders: &Folders, packages: &Packages) {
        let mut lines = vec![format!("packages {}", if packages.whole { "known" } else { "unknown" })];
        for (user, app) in folders.data(root) {
            if !packages.known.contains_key(app) && !app.contains(['\n', '\r']) {
                lines.push(format!("data {user} {app}"));
            }
        }
        lines.extend(code_gone(&folders.code(root), packages).into_iter().map(|app| format!("gone {app}")));
        if folders.data(root).is_empty() {
            return;
        }
        let text = lines.join("\n").into_bytes();
        let loaded = Loaded { bytes: Arc::new(text), cut: None };
        self.offer(LISTING.to_owned(), format!("{root}(folders of apps)"), Place::Memory(loaded));
    }
}

/// Reads a part of a file on disk, up to the limit.
fn read_part(path: &Path, offset: u64, size: u64, limits: &Limits) -> Result<Loaded, ReadError> {
    let damaged = |error: std::io::Error| ReadError::Damaged(error.tell());
    let mut file = open_regular(path)?;
    file.seek(SeekFrom::Start(offset)).map_err(damaged)?;
    let (bytes, more) = read_capped(&mut file.take(size), limits.file_bytes).map_err(damaged)?;
    let short = (more.is_none() && len64(bytes.len()) < size).then(|| Message::new("why-archive-ends"));
    Ok(Loaded { bytes: Arc::new(bytes), cut: more.map(|more| more.tell()).or(short) })
}

/// What packages.xml says, as far as the store itself needs it.
#[derive(Debug, Default)]
pub(super) struct Packages {
    /// The list was read to its end.
    pub(super) whole: bool,
    /// The reserve copy that stands in for the file.
    pub(super) reserve: Option<&'static str>,
    /// Name and path of the code.
    pub(super) known: BTreeMap<String, String>,
}

/// Packages whose code is not in the copy although the copy holds that of most others.
pub(super) fn code_gone<'p>(code: &BTreeSet<&str>, packages: &'p Packages) -> Vec<&'p str> {
    let user_apps: Vec<(&str, &str)> = packages
        .known
        .iter()
        .filter_map(|(name, path)| Some((name.as_str(), path.strip_prefix("/data/")?)))
        .filter(|(_, path)| path.starts_with("app/"))
        .collect();
    let gone: Vec<&str> =
        user_apps.iter().filter(|(_, path)| !code.contains(path)).map(|(name, _)| *name).collect();
    // A copy that left out most code says nothing about the rest.
    if gone.len().saturating_mul(4) > user_apps.len() { Vec::new() } else { gone }
}

impl Store for FileStore {
    fn find(&self, pattern: &str, limits: &Limits) -> Vec<Entry> {
        let fits = self.files.values().filter(|(entry, _)| matches_pattern(pattern, &entry.logical));
        fits.take(limits.files_per_artifact).map(|(entry, _)| entry.clone()).collect()
    }

    fn open(&self, entry: &Entry, limits: &Limits) -> Result<Blob, ReadError> {
        self.load(&entry.logical, limits)
    }
}
