//! A copy on disk: where a file that a report names lies, whether the listing of the copy knows it under that name, and
//! what stands at a place in it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde_json::Value as Json;
use sha1::{Digest, Sha1};

use crate::values;

pub(crate) struct Copy {
    /// What was scanned.
    scanned: PathBuf,
    /// The same phone without encryption.
    plain: PathBuf,
    /// Domain and path of every file that the listing names, with the name of its blob; `None` for copies without one.
    listed: Option<BTreeSet<(String, String, String)>>,
    /// Every path below `plain`.
    files: BTreeSet<String>,
}

/// The folder that holds the files named by a report: the path itself, or what lies in it.
fn root(path: &Path) -> PathBuf {
    if path.is_file() {
        return path.parent().unwrap().to_owned();
    }
    let mut inside = std::fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path());
    let diagnosis = inside.find(|entry| entry.join("logs").is_dir());
    diagnosis.unwrap_or_else(|| path.to_owned())
}

impl Copy {
    pub(crate) fn new(scanned: &Path, plain: &Path) -> Self {
        let plain = root(plain);
        let files = walk(&plain);
        let listed = if plain.join("Manifest.db").exists() {
            Some(of_database(&plain.join("Manifest.db")))
        } else {
            std::fs::read(plain.join("Manifest.mbdb")).ok().map(|bytes| of_old_listing(&bytes))
        };
        Self { scanned: root(scanned), plain, listed, files }
    }

    /// The path of the plain bytes of a file.
    fn file(&self, file: &str, stored: Option<&str>) -> Result<PathBuf, String> {
        let name = stored.unwrap_or(file);
        if !self.scanned.join(name).is_file() {
            return Err(format!("{name} is not in the copy"));
        }
        if let (Some(listed), Some(stored)) = (&self.listed, stored) {
            let (domain, path) = file.split_once('/').ok_or("no domain")?;
            let hash = format!("{:x}", Digits(Sha1::digest(format!("{domain}-{path}")).to_vec()));
            let blob = stored.rsplit('/').next().unwrap_or(stored).to_owned();
            if blob != hash {
                return Err(format!("{stored} is not the name of {file}"));
            }
            if !listed.contains(&(domain.to_owned(), path.to_owned(), blob)) {
                return Err(format!("{file} is not in the listing"));
            }
        }
        Ok(self.plain.join(name))
    }

    /// What stands at every place that a reason or a time names, one text each; the key belongs to the text.
    pub(crate) fn texts(&self, because: &Json) -> Result<Vec<String>, String> {
        let file = because["file"].as_str().unwrap();
        let stored = because["stored_as"].as_str();
        let mut texts = Vec::new();
        let mut at = (file.to_owned(), stored.map(str::to_owned));
        for part in because["at"].as_str().unwrap().split("; ") {
            let part = part.split(" and ").next().unwrap();
            let part = part.strip_prefix("in ").map_or(part, |other| {
                let (name, part) = other.split_once(": ").unwrap();
                let blob = stored.map(|_| self.blob(name));
                at = (name.to_owned(), blob);
                part
            });
            texts.extend(self.place(&at.0, at.1.as_deref(), part)?);
        }
        Ok(texts)
    }

    /// The whole file of a reason.
    pub(crate) fn whole(&self, because: &Json) -> String {
        let path = self.file(because["file"].as_str().unwrap(), because["stored_as"].as_str());
        let bytes = path.ok().and_then(|path| std::fs::read(path).ok()).unwrap_or_default();
        values::list(&bytes).map_or_else(String::new, |list| values::text(&list))
    }

    fn blob(&self, name: &str) -> String {
        let (domain, path) = name.split_once('/').unwrap_or((name, ""));
        let hash = format!("{:x}", Digits(Sha1::digest(format!("{domain}-{path}")).to_vec()));
        if self.plain.join("Manifest.db").exists() { format!("{}/{hash}", &hash[..2]) } else { hash }
    }

    fn place(&self, file: &str, stored: Option<&str>, place: &str) -> Result<Vec<String>, String> {
        // Lists that are made of the names in the copy.
        if file.starts_with('(') || place.starts_with("key AppDomain") {
            let key = place.strip_prefix("key ").ok_or("no key")?;
            return self.name(file, key).map(|text| vec![text]);
        }
        let path = self.file(file, stored)?;
        let bytes = std::fs::read(&path).map_err(|error| error.to_string())?;
        let (kind, rest) = place.split_once(' ').ok_or("no place")?;
        match kind {
            "whole" => Ok(vec![format!(
                "{file} {}",
                values::list(&bytes).map_or_else(String::new, |list| values::text(&list))
            )]),
            "key" => key(&bytes, rest).map(|text| vec![text]),
            "keys" => rest.split(", ").map(|one| key(&bytes, one)).collect(),
            "line" | "lines" => rest
                .split(", ")
                .map(|line| {
                    let number: usize = line.parse().map_err(|_fault| "no number")?;
                    let text = String::from_utf8_lossy(&bytes).into_owned();
                    text.lines().nth(number - 1).map(str::to_owned).ok_or_else(|| format!("no line {number}"))
                })
                .collect(),
            "table" => {
                let (table, rows) = rest.split_once(", ").ok_or("no row")?;
                let rows = rows.split_once(' ').ok_or("no row")?.1;
                rows.split(", ")
                    .map(|row| {
                        let id = row.parse().map_err(|_fault| format!("{row} is no row"))?;
                        values::row(&path, table, id).ok_or_else(|| format!("{table} has no row {id}"))
                    })
                    .collect()
            }
            other => Err(format!("unknown place {other}")),
        }
    }

    /// A name that stands in the copy: a folder of an app, a domain, a file.
    fn name(&self, file: &str, key: &str) -> Result<String, String> {
        let there = if let (Some(listed), true) = (&self.listed, key.starts_with("AppDomain")) {
            listed.iter().any(|(domain, ..)| domain == key)
        } else if let Some((_, id)) = key.split_once('-').filter(|_| key.starts_with("AppDomain")) {
            self.files
                .iter()
                .filter(|file| file.ends_with(".com.apple.mobile_container_manager.metadata.plist"))
                .any(|file| {
                    let list = values::list(&std::fs::read(self.plain.join(file)).unwrap());
                    list.is_some_and(|list| {
                        values::at(&list, "MCMMetadataIdentifier")
                            .is_some_and(|name| name.as_string() == Some(id))
                    })
                })
        } else {
            let path = key.trim_start_matches('/');
            let path = path.strip_prefix("private/").unwrap_or(path);
            self.files.iter().any(|file| file.contains(path))
        };
        if there {
            Ok(format!("{file} {key} {}", self.bundle(key)))
        } else {
            Err(format!("{key} is nowhere in the copy"))
        }
    }
}

impl Copy {
    /// What the bundle of an app calls itself, where a key is the path of one.
    fn bundle(&self, key: &str) -> String {
        let path = key.trim_start_matches('/');
        let path = path.strip_prefix("private/").unwrap_or(path);
        let info = self.files.iter().find(|file| file.contains(path) && file.ends_with(".app/Info.plist"));
        let list = info.and_then(|info| values::list(&std::fs::read(self.plain.join(info)).unwrap()));
        list.and_then(|list| values::at(&list, "CFBundleIdentifier"))
            .map_or_else(String::new, |id| values::text(&id))
    }
}

fn key(bytes: &[u8], path: &str) -> Result<String, String> {
    let list = values::list(bytes).ok_or("no property list")?;
    let value = values::at(&list, path).ok_or_else(|| format!("no key {path}"))?;
    Ok(format!("{path} = {}", values::text(&value)))
}

struct Digits(Vec<u8>);

impl std::fmt::LowerHex for Digits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

fn walk(folder: &Path) -> BTreeSet<String> {
    let mut open = vec![folder.to_owned()];
    let mut files = BTreeSet::new();
    while let Some(next) = open.pop() {
        for entry in std::fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            files.insert(path.strip_prefix(folder).unwrap().to_string_lossy().into_owned());
            if path.is_dir() && !path.is_symlink() {
                open.push(path);
            }
        }
    }
    files
}

fn of_database(path: &Path) -> BTreeSet<(String, String, String)> {
    let open =
        rusqlite::Connection::open_with_flags(path, rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let mut query = open.prepare("SELECT domain, relativePath, fileID FROM Files").unwrap();
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
    rows.map(Result::unwrap).collect()
}

/// `Manifest.mbdb`: after six bytes one record after another, all numbers with the high byte first.
fn of_old_listing(bytes: &[u8]) -> BTreeSet<(String, String, String)> {
    let mut rest = &bytes[6..];
    let mut listed = BTreeSet::new();
    while rest.len() > 2 {
        let mut field = || {
            let length = usize::from(u16::from_be_bytes([rest[0], rest[1]]));
            let length = if length == 0xFFFF { 0 } else { length };
            let text = String::from_utf8_lossy(&rest[2..2 + length]).into_owned();
            rest = &rest[2 + length..];
            text
        };
        let (domain, path) = (field(), field());
        let (_, _, _) = (field(), field(), field());
        // Mode, inode, owner, group, three times, size and class.
        rest = &rest[2 + 8 + 4 + 4 + 12 + 8 + 1..];
        let properties = rest[0];
        rest = &rest[1..];
        for _ in 0..u32::from(properties) * 2 {
            let length = usize::from(u16::from_be_bytes([rest[0], rest[1]]));
            rest = &rest[2 + if length == 0xFFFF { 0 } else { length }..];
        }
        let blob = format!("{:x}", Digits(Sha1::digest(format!("{domain}-{path}")).to_vec()));
        listed.insert((domain, path, blob));
    }
    listed
}
