//! Copies that are archives: a zip with its list, or tars that are read once as a stream.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use super::apks::{self, Apks};
use super::names::{self, Folders, IMAGE, flat, may_be_wanted, other_roots, root_of};
use super::store::{FileStore, Place};
use super::{ENCRYPTED, Open, encrypted, finish};
use crate::bounds::{Budget, Limits, len64};
use crate::decode::tar::{Kind, Member, TarReader};
use crate::source::tar_file::{self, TarFile};
use crate::source::tree::{Loaded, Tree};
use crate::source::{Refusal, SourceError};
use crate::speech::{Message, Tell};
use crate::text::matches_pattern;

/// The remark that members are left out because of their names.
const OUTSIDE: &str = "why-members-whose-names-point-outside";

/// Bytes of APKs that are kept of a compressed archive, which cannot be read a second time at their place.
pub(super) const APK_ROOM: u64 = 256 << 20;

/// Archives of a TWRP backup of `/data`, in order: `data.ext4.win`, or `data.ext4.win000`, `win001` and so on.
pub(super) fn volumes(names: &[String]) -> Vec<&str> {
    names.iter().map(String::as_str).filter(|name| volume(name).is_some()).collect()
}

/// What stands before the number of a TWRP archive, and the number.
fn volume(name: &str) -> Option<(&str, &str)> {
    let (kind, number) = name.strip_prefix("data.")?.split_once(".win")?;
    let before = name.strip_suffix(number)?;
    let good = !kind.contains('/') && number.len() <= 4 && number.bytes().all(|b| b.is_ascii_digit());
    good.then_some((before, number))
}

/// Endings of the sums that TWRP writes beside each archive.
const SUMS: &[&str] = &[".sha2", ".sha256", ".md5"];
/// Most missing archives that are named.
const MISSING: usize = 8;

/// Archives of a TWRP backup that should lie among these names and do not: holes in a row, the archive of a sum, and what
/// follows a lone first part, because a backup in one archive has no number.
///
/// Believed, not seen: the last two digits count the parts, and what stands before them is the thread that wrote them.
pub(super) fn missing(names: &[String]) -> Vec<String> {
    let mut rows: BTreeMap<(&str, u16, usize), BTreeSet<u16>> = BTreeMap::new();
    for (before, number) in volumes(names).into_iter().filter_map(volume) {
        if let Ok(count) = number.parse::<u16>() {
            rows.entry((before, count / 100, number.len())).or_default().insert(count % 100);
        }
    }
    let lone = rows.len() == 1;
    let mut lost = BTreeSet::new();
    for ((before, thread, digits), parts) in &rows {
        let last = parts.last().copied().unwrap_or(0);
        let end = if lone && last == 0 { 1 } else { last };
        for part in (0..=end).filter(|part| !parts.contains(part)) {
            let number = thread.saturating_mul(100).saturating_add(part);
            lost.insert(format!("{before}{number:0digits$}", digits = *digits));
        }
    }
    let summed = names.iter().filter_map(|name| SUMS.iter().find_map(|ending| name.strip_suffix(*ending)));
    lost.extend(summed.filter(|name| volume(name).is_some()).map(str::to_owned));
    lost.retain(|name| !names.contains(name));
    lost.into_iter().take(MISSING).collect()
}

/// A zip by the names of its members. Only what is wanted of its list is kept.
pub(super) fn open_zip(path: &Path, names: &[String], limits: &Limits) -> Result<Open, SourceError> {
    let mut folders = Folders::default();
    let Some((root, _)) = root_of(&mut names.iter().map(String::as_str)) else {
        let tree = Tree::zip_wanted(path, limits, &|name| flat(name).is_some())?;
        let (notes, whole) = (tree.notes.clone(), tree.complete);
        let there: Vec<String> = names.iter().filter(|name| tree.has(name)).cloned().collect();
        let mut store = FileStore::new(Some(tree));
        for name in there {
            if let Some(relative) = flat(&name) {
                store.offer(format!("android/{relative}"), name.clone(), Place::Member(name));
            }
        }
        let apks = Apks::default();
        return finish(Open {
            root: String::new(),
            store,
            folders,
            apks,
            others: Vec::new(),
            notes,
            flat: whole,
            complete: false,
        });
    };
    let is_wanted = |name: &str| {
        let below = name.strip_prefix(&root);
        below.is_some_and(names::is_wanted) || of_image(&root, name).is_some() || apks::may_be(name)
    };
    let tree = Tree::zip_wanted(path, limits, &is_wanted)?;
    let (notes, complete) = (tree.notes.clone(), tree.complete);
    let kept: Vec<String> = tree.names().map(str::to_owned).collect();
    let mut store = FileStore::new(Some(tree));
    let others = other_roots(&root, &mut names.iter().map(String::as_str));
    let mut found = Apks::default();
    for name in names {
        folders.see(name);
    }
    for name in &kept {
        place(&mut store, &root, name, || Place::Member(name.clone()));
        if let Some(relative) = name.strip_prefix(&root) {
            found.see(relative.to_owned(), Place::Member(name.clone()));
        }
    }
    finish(Open { root, store, folders, apks: found, others, notes, flat: false, complete })
}

/// The path of a file in the system image beside `/data`, if it is one that is asked for.
fn of_image<'n>(root: &str, name: &'n str) -> Option<&'n str> {
    let top = root.strip_suffix("userdata/").or_else(|| root.strip_suffix("data/"))?;
    let relative = name.strip_prefix(top)?;
    IMAGE.iter().any(|pattern| matches_pattern(pattern, relative)).then_some(relative)
}

/// Offers a named file of an archive, if it is wanted.
fn place(store: &mut FileStore, root: &str, name: &str, place: impl FnOnce() -> Place) {
    if let Some(relative) = name.strip_prefix(root)
        && names::is_wanted(relative)
    {
        store.offer_data(root, relative, place());
    } else if let Some(relative) = of_image(root, name) {
        store.offer(format!("android-image/{relative}"), name.to_owned(), place());
    }
}

/// What a stream of archives yields.
struct Stream<'l> {
    limits: &'l Limits,
    kept: BTreeMap<String, Loaded>,
    apks: BTreeMap<String, Place>,
    apks_left_out: u64,
    room: Budget,
    apk_room: Budget,
    entries: Budget,
    folders: Folders,
    notes: Vec<Message>,
    complete: bool,
    /// The archive that is read, where there are several.
    now: Option<String>,
    /// Which of several a kept file lies in.
    volumes: BTreeMap<String, String>,
}

/// Archives that follow one another: one tar, or the volumes of a TWRP backup, of which some may be `lost`.
pub(super) fn open_volumes(
    folder: &Path,
    volumes: &[&str],
    lost: &[String],
    limits: &Limits,
) -> Result<Open, SourceError> {
    let mut stream = Stream::new(limits);
    if !lost.is_empty() {
        stream.miss(
            Message::new("why-parts-twrp-backup-missing")
                .put("list", crate::text::printable(&lost.join(", ")).into_owned()),
        );
    }
    let mut locked = 0_usize;
    for name in volumes {
        stream.now = (volumes.len() > 1).then(|| (*name).to_owned());
        match stream.volume(&folder.join(name)) {
            Ok(()) => {}
            Err(error) if error.kind == Refusal::Locked => {
                locked = locked.saturating_add(1);
                stream
                    .miss(Message::new("why-of").put("of", crate::text::printable(name)).told("why", &error));
            }
            Err(error) if volumes.len() == 1 => return Err(error),
            Err(error) => stream
                .miss(Message::new("why-of").put("of", crate::text::printable(name)).told("why", &error)),
        }
    }
    if locked == volumes.len() {
        return Err(encrypted());
    }
    let found = root_of(&mut stream.kept.keys().map(String::as_str)).map(|(root, _)| root);
    let is_flat = found.is_none();
    let root = found.unwrap_or_default();
    let others = other_roots(&root, &mut stream.kept.keys().map(String::as_str));
    let mut store = FileStore::new(None);
    store.volumes = stream.volumes;
    for (name, loaded) in stream.kept {
        match flat(&name).filter(|_| is_flat) {
            Some(relative) => store.offer(format!("android/{relative}"), name, Place::Memory(loaded)),
            None => place(&mut store, &root, &name, || Place::Memory(loaded)),
        }
    }
    let mut found = Apks::without(stream.apks_left_out);
    for (name, place) in stream.apks {
        if let Some(relative) = name.strip_prefix(&root) {
            found.see(relative.to_owned(), place);
        }
    }
    finish(Open {
        root,
        store,
        folders: stream.folders,
        apks: found,
        others,
        notes: stream.notes,
        flat: false,
        complete: stream.complete,
    })
}

impl<'l> Stream<'l> {
    fn new(limits: &'l Limits) -> Self {
        Self {
            limits,
            kept: BTreeMap::new(),
            apks: BTreeMap::new(),
            apks_left_out: 0,
            apk_room: Budget::new("bytes of APKs", APK_ROOM),
            room: Budget::new("bytes of wanted files", limits.file_bytes),
            entries: Budget::new("entries", len64(limits.entries)),
            folders: Folders::default(),
            notes: Vec::new(),
            complete: true,
            now: None,
            volumes: BTreeMap::new(),
        }
    }

    /// Remembers which archive a file lies in.
    fn lies_here(&mut self, name: &str) {
        if let Some(now) = &self.now {
            self.volumes.entry(name.to_owned()).or_insert_with(|| now.clone());
        }
    }

    /// Notes a hole in the copy.
    fn miss(&mut self, why: Message) {
        self.complete = false;
        if self.notes.len() < 32 && !self.notes.contains(&why) {
            self.notes.push(why);
        }
    }

    fn volume(&mut self, path: &Path) -> Result<(), SourceError> {
        let head = tar_file::head(path)?;
        if head.starts_with(ENCRYPTED) {
            return Err(encrypted());
        }
        match tar_file::open(path, &head)? {
            TarFile::Plain(reader) => self.members(reader, Some(path)),
            TarFile::Packed(reader) => self.members(reader, None),
        }
        Ok(())
    }

    /// Reads the members; `path` is that of an archive whose members can be read at their place later.
    fn members<R: Read>(&mut self, mut reader: TarReader<R>, path: Option<&Path>) {
        while let Some(member) = reader.next() {
            let member = match member {
                Ok(member) => member,
                Err(error) => {
                    self.miss(error.tell());
                    continue;
                }
            };
            if let Err(error) = self.entries.charge(1) {
                self.miss(error.tell());
                return;
            }
            self.folders.see(&member.name);
            if member.kind == Kind::File && apks::may_be(&member.name) {
                self.apk(member, &mut reader, path);
                continue;
            }
            if member.kind != Kind::File || !(may_be_wanted(&member.name) || flat(&member.name).is_some()) {
                continue;
            }
            let content = reader.content(self.limits.file_bytes);
            if let Err(error) = self.room.charge(len64(content.bytes.len())) {
                self.miss(error.tell());
                return;
            }
            if let Some(why) = &content.cut {
                let of = crate::text::printable(&member.name);
                self.miss(Message::new("why-of").put("of", of).said("why", why.clone()));
            }
            let loaded = Loaded { bytes: Arc::new(content.bytes), cut: content.cut };
            self.lies_here(&member.name);
            self.kept.entry(member.name).or_insert(loaded);
        }
        for note in reader.notes().to_vec() {
            // A file that is refused by its name could have been part of the copy.
            self.complete &= note.id() != OUTSIDE;
            self.notes.push(note);
        }
        if !reader.marked() {
            self.miss(Message::new("why-archive-has-no-end-probably"));
        }
    }

    /// Keeps an APK, or where it lies.
    fn apk<R: Read>(&mut self, member: Member, reader: &mut TarReader<R>, path: Option<&Path>) {
        let place = if let Some(path) = path {
            Place::Part(path.to_owned(), member.offset, member.size)
        } else if member.size <= self.limits.file_bytes && self.apk_room.charge(member.size).is_ok() {
            let content = reader.content(member.size);
            Place::Memory(Loaded { bytes: Arc::new(content.bytes), cut: content.cut })
        } else {
            self.apks_left_out = self.apks_left_out.saturating_add(1);
            return;
        };
        self.lies_here(&member.name);
        self.apks.entry(member.name).or_insert(place);
    }
}
