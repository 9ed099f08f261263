//! APK files: one, a folder of them, or bundles of them (`.xapk`, `.apks`, `.apkm`).
//!
//! Which files are APKs is told by content; broken archives on purpose are common, so an archive that cannot be listed
//! is handed on when it looks like an APK, and the parser says what it could make of it.

use std::path::{Path, PathBuf};

use memchr::memmem;

use super::folder::{names_in, open_regular, read_regular};
use super::{
    Backup, Blob, Candidate, CandidateKind, Confidence, Entry, Format, ReadError, Refusal, SourceError,
    Store, Unlock,
};
use crate::bounds::Limits;
use crate::decode::zip::{Zip, ZipError};
use crate::model::{Outcome, Platform, Surface};
use crate::speech::{Message, Tell};
use crate::text::{matches_pattern, printable};

const MANIFEST: &str = "AndroidManifest.xml";
/// Endings of APKs and of bundles of them.
const ENDINGS: &[&str] = &["apk", "xapk", "apks", "apkm"];
/// Endings of what lies beside APKs and is no copy of a phone.
const BESIDE: &[&str] = &["idsig", "obb", "dm", "sha256", "md5", "md", "ds_store", "ini", "db"];

/// Questions that APKs can answer, none of them in full.
static HOLDS: &[Surface] =
    &[Surface::InstalledApps, Surface::AppSigners, Surface::AppContents, Surface::HiddenIcons];

/// The format `apk-folder`.
#[derive(Debug, Clone, Copy)]
pub struct ApkFolder;

impl Format for ApkFolder {
    fn name(&self) -> &'static str {
        "apk-folder"
    }

    fn platform(&self) -> Platform {
        Platform::Android
    }

    fn sniff(&self, at: &Candidate) -> Option<Confidence> {
        match &at.kind {
            CandidateKind::File { head, members, .. } => sniff_file(&at.path, head, members),
            CandidateKind::Folder { names } => {
                let apk = |name: &String| ENDINGS.contains(&ending(name).as_str());
                // Anything else in the folder could be another copy, which must not be passed over.
                let only = names.iter().all(|name| apk(name) || BESIDE.contains(&ending(name).as_str()));
                (only && names.iter().any(apk)).then_some(Confidence::Likely)
            }
        }
    }

    fn open(&self, at: &Candidate, _: &mut dyn Unlock, limits: &Limits) -> Result<Backup, SourceError> {
        let mut store = ApkStore { items: Vec::new() };
        let mut notes = Vec::new();
        match &at.kind {
            CandidateKind::File { .. } => {
                notes.extend(store.offer(at.path.clone(), file_name(&at.path), limits));
            }
            CandidateKind::Folder { names } => {
                for name in among(names) {
                    let cut = store.offer(at.path.join(&name), name.clone(), limits);
                    notes.extend(
                        cut.map(|why| Message::new("why-of").put("of", printable(&name)).said("why", why)),
                    );
                }
                if names_in(&at.path, limits.entries).is_ok_and(|all| all.len() >= limits.entries) {
                    notes.push(
                        Message::new("why-folder-holds-more-than-files").put("entries", limits.entries),
                    );
                }
            }
        }
        if store.items.is_empty() {
            return Err(SourceError {
                kind: Refusal::NotABackup,
                path: String::new(),
                message: Message::new("why-there-no-apk-file"),
                hint: Message::new("try-give-folder-holds-apk-files"),
            });
        }
        if store.items.len() > limits.files_per_artifact {
            notes.push(
                Message::new("why-there-apk-files-only-first")
                    .put("items", store.items.len())
                    .put("most", limits.files_per_artifact),
            );
        }
        store.items.sort_by(|a, b| a.entry.logical.cmp(&b.entry.logical));
        let why = "why-these-apk-files-they-need";
        Ok(Backup {
            format: self.name(),
            platform: Platform::Android,
            path: String::new(),
            sha256: None,
            complete: false,
            notes,
            known_gaps: HOLDS.iter().map(|surface| (*surface, Outcome::Partial(why.into()))).collect(),
            holds: HOLDS,
            store: Box::new(store),
            nested: Vec::new(),
        })
    }

    fn holds(&self) -> &'static [Surface] {
        HOLDS
    }
}

/// The APKs and bundles among names.
pub(super) fn among(names: &[String]) -> Vec<String> {
    names.iter().filter(|name| ENDINGS.contains(&ending(name).as_str())).cloned().collect()
}

fn sniff_file(path: &Path, head: &[u8], members: &[String]) -> Option<Confidence> {
    if !head.starts_with(b"PK") {
        return None;
    }
    let has = |name: &str| members.iter().any(|member| member == name);
    if has(MANIFEST) && (has("classes.dex") || has("resources.arsc")) {
        return Some(Confidence::Certain);
    }
    let named = ENDINGS.contains(&ending(&file_name(path)).as_str());
    let unlisted = members.is_empty() && memmem::find(head, MANIFEST.as_bytes()).is_some();
    (has(MANIFEST) || named || unlisted || members.iter().any(|member| is_inner(member)))
        .then_some(Confidence::Likely)
}

/// The last part of a name after a dot, in lower case; empty for folders.
fn ending(name: &str) -> String {
    name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default()
}

fn file_name(path: &Path) -> String {
    path.file_name().map_or_else(|| "file.apk".to_owned(), |name| name.to_string_lossy().into_owned())
}

/// Whether a member of a bundle is an APK: at its root or in one folder.
fn is_inner(member: &str) -> bool {
    ending(member) == "apk" && member.matches('/').count() <= 1
}

#[derive(Debug)]
struct ApkStore {
    items: Vec<Item>,
}

#[derive(Debug)]
struct Item {
    entry: Entry,
    path: PathBuf,
    /// Name inside a bundle.
    member: Option<String>,
}

impl ApkStore {
    /// Offers a file: itself, or the APKs in it where it is a bundle. Returns what is missing of a bundle that is not whole.
    fn offer(&mut self, path: PathBuf, name: String, limits: &Limits) -> Option<Message> {
        let (bundled, cut) = bundled(&path, limits);
        if bundled.is_empty() {
            let entry = Entry { logical: format!("apk/{name}"), shown: name, stored_as: None };
            self.items.push(Item { entry, path, member: None });
            return None;
        }
        for member in bundled {
            let logical = format!("apk/{name}!{}", member.replace('/', "!"));
            let entry = Entry { logical, shown: format!("{name}!{member}"), stored_as: None };
            self.items.push(Item { entry, path: path.clone(), member: Some(member) });
        }
        cut
    }
}

/// The APKs in a bundle, and what is missing of it; none where the file is an APK itself or cannot be listed.
fn bundled(path: &Path, limits: &Limits) -> (Vec<String>, Option<Message>) {
    let zip = open_regular(path).ok().and_then(|file| Zip::open(Box::new(file), limits).ok());
    let Some(zip) = zip else { return (Vec::new(), None) };
    let has = |name: &str| zip.members().contains_key(name);
    // An APK may carry APKs; a bundle may carry a manifest to look like an APK.
    if has(MANIFEST) && (has("classes.dex") || has("resources.arsc")) {
        return (Vec::new(), None);
    }
    let cut = zip.notes.first().filter(|_| zip.cut).cloned();
    (zip.members().keys().filter(|member| is_inner(member)).cloned().collect(), cut)
}

impl Store for ApkStore {
    fn find(&self, pattern: &str, limits: &Limits) -> Vec<Entry> {
        let matching = self.items.iter().filter(|item| matches_pattern(pattern, &item.entry.logical));
        matching.take(limits.files_per_artifact).map(|item| item.entry.clone()).collect()
    }

    fn open(&self, entry: &Entry, limits: &Limits) -> Result<Blob, ReadError> {
        let item = self.items.iter().find(|item| item.entry == *entry).ok_or(ReadError::Missing)?;
        let Some(member) = &item.member else { return read_regular(&item.path, limits) };
        let damaged = |error: ZipError| match error {
            ZipError::Missing => ReadError::Missing,
            ZipError::Locked => ReadError::Locked(error.tell()),
            ZipError::Damaged(why) => ReadError::Damaged(why),
        };
        let zip = Zip::open(Box::new(open_regular(&item.path)?), limits).map_err(damaged)?;
        let read = zip.read(member, limits.file_bytes).map_err(damaged)?;
        let mut blob = Blob::whole(read.bytes, None);
        blob.cut = read.cut;
        Ok(blob)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{NoKey, candidate};
    use std::io::Write;
    use zip::write::{SimpleFileOptions, ZipWriter};

    fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = ZipWriter::new(std::io::Cursor::new(Vec::new()));
        for (name, bytes) in files {
            writer.start_file(*name, SimpleFileOptions::default()).unwrap();
            writer.write_all(bytes).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "the test writes its own input")]
    fn apks_and_bundles_are_offered_and_other_copies_are_not_passed_over() {
        let limits = Limits::default();
        let dir = tempfile::tempdir().unwrap();
        let put = |name: &str, bytes: &[u8]| std::fs::write(dir.path().join(name), bytes).unwrap();
        let apk = archive(&[("AndroidManifest.xml", b"m"), ("classes.dex", b"d"), ("inner.apk", b"no")]);
        put("a.apk", &apk);
        put("b.xapk", &archive(&[("AndroidManifest.xml", b"junk"), ("base.apk", &apk), ("s/x.apk", b"x")]));
        put("c.apk", b"PK\x03\x04 broken");
        let at = candidate(dir.path(), &limits).unwrap();
        assert_eq!(ApkFolder.sniff(&at), Some(Confidence::Likely));
        let backup = ApkFolder.open(&at, &mut NoKey, &limits).unwrap();
        let shown: Vec<String> = backup.store.find("apk/*", &limits).into_iter().map(|e| e.shown).collect();
        assert_eq!(shown, ["a.apk", "b.xapk!base.apk", "b.xapk!s/x.apk", "c.apk"]);
        let inner = &backup.store.find("apk/b.xapk!base.apk", &limits)[0];
        assert_eq!(backup.store.open(inner, &limits).unwrap().bytes(), apk);
        assert!(!backup.complete);
        put("bugreport.txt", b"== dumpstate: ");
        assert_eq!(ApkFolder.sniff(&candidate(dir.path(), &limits).unwrap()), None);
    }

    #[test]
    fn a_folder_without_apks_is_refused_with_a_hint() {
        let dir = tempfile::tempdir().unwrap();
        let limits = Limits::default();
        let at = candidate(dir.path(), &limits).unwrap();
        let error = ApkFolder.open(&at, &mut NoKey, &limits).err().unwrap();
        assert_eq!(error.kind, Refusal::NotABackup);
        assert!(error.message.to_string().contains("no APK") && !error.hint.to_string().is_empty());
    }

    #[test]
    fn single_files_are_told_by_content() {
        let sniff = |name: &str, head: &[u8], members: &[&str]| {
            let members: Vec<String> = members.iter().map(|&name| name.to_owned()).collect();
            sniff_file(Path::new(name), head, &members)
        };
        assert_eq!(sniff("x", b"PK", &["AndroidManifest.xml", "classes.dex"]), Some(Confidence::Certain));
        assert_eq!(sniff("x", b"PK\x03\x04..AndroidManifest.xml", &[]), Some(Confidence::Likely));
        assert_eq!(sniff("x.zip", b"PK", &["base.apk"]), Some(Confidence::Likely));
        assert_eq!(sniff("x.zip", b"PK", &["app/src/main/AndroidManifest.xml"]), None);
        assert_eq!(sniff("x.apk", b"no zip", &[]), None);
    }
}
