//! From a path to every copy in it, and from a path that is none to words that help.

mod foreign;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use self::foreign::{Foreign, describe};
use super::apk_folder;
use super::{
    Backup, Candidate, CandidateKind, Confidence, FORMATS, Format, Refusal, SourceError, Unlock, candidate,
};
use crate::bounds::Limits;
use crate::speech::Message;
use crate::text::printable;

/// How many folders deep a folder is searched for copies.
const SEARCH_DEPTH: usize = 8;
/// How many folders up the backup of a part is looked for.
const ABOVE: usize = 3;
/// Most things of one search that are told one by one.
const TOLD: usize = 40;
/// Listings of iOS backups, today's and that of iOS 5 to 9.
const LISTINGS: [&str; 2] = ["Manifest.db", "Manifest.mbdb"];
/// Most files and folders that are looked at in one search.
const SEARCH_MOST: usize = 4_096;

/// What was found at a path.
#[derive(Default)]
pub struct Found {
    /// Copies that were opened.
    pub backups: Vec<Backup>,
    /// Copies that were recognised and could not be opened, each with the reason.
    pub refused: Vec<SourceError>,
}

/// Opens the copy at a path, or every copy in a folder; `key` is asked for what is encrypted.
///
/// # Errors
/// [`SourceError`] when there is none; its message says what is there instead.
pub fn discover(path: &Path, key: &mut dyn Unlock, limits: &Limits) -> Result<Found, SourceError> {
    // A path that somebody names on purpose may be a link; what lies below it is never followed.
    let named = if path.is_symlink() { std::fs::canonicalize(path).ok() } else { None };
    let path = named.as_deref().unwrap_or(path);
    let at = look(path, limits)?;
    let mut search =
        Search { limits, key, found: Found::default(), left: SEARCH_MOST, pictures: 0, untold: 0 };
    if search.take(&at, "", SEARCH_DEPTH) {
        return Ok(search.finish());
    }
    if let Some(error) = wrong_level(path).or_else(|| part_of(path, &at, limits)) {
        return Err(error);
    }
    let CandidateKind::Folder { names } = &at.kind else {
        return Err(describe(&at).map_or_else(|| unknown_file(&at), Foreign::into_error));
    };
    if let Some(foreign) = describe(&at) {
        return Err(foreign.into_error());
    }
    if names.is_empty() {
        return Err(nothing("why-folder-empty", "try-check-copy-finished-give-folder"));
    }
    search.links(path, "");
    search.children(path, names, "", SEARCH_DEPTH);
    if search.found.backups.is_empty() && search.found.refused.is_empty() {
        return Err(search.nothing_found());
    }
    Ok(search.finish())
}

/// Opens a path as one given format, whatever it looks like.
///
/// # Errors
/// [`SourceError`] when there is no such format, or the path cannot be opened as one.
pub fn open_as(
    path: &Path,
    format: &str,
    key: &mut dyn Unlock,
    limits: &Limits,
) -> Result<Backup, SourceError> {
    let Some(known) = FORMATS.iter().find(|known| known.name() == format) else {
        let names: Vec<&str> = FORMATS.iter().map(|known| known.name()).collect();
        return Err(nothing(
            Message::new("why-there-no-format-named").put("format", printable(format)),
            Message::new("try-formats").put("list", names.join(", ")),
        ));
    };
    open_guarded(*known, &look(path, limits)?, key, limits)
}

/// Opens a candidate. A bug that a copy sets off costs this copy, not the others.
fn open_guarded(
    format: &dyn Format,
    at: &Candidate,
    key: &mut dyn Unlock,
    limits: &Limits,
) -> Result<Backup, SourceError> {
    // What a bug leaves half done is dropped with the error; the keys are only asked.
    catch_unwind(AssertUnwindSafe(|| format.open(at, key, limits))).unwrap_or_else(|_| {
        Err(SourceError {
            kind: Refusal::Damaged,
            path: String::new(),
            message: Message::new("why-part-program-opens-copies-failed").put("name", format.name()),
            hint: Message::new("try-please-report-new-copy-made"),
        })
    })
}

/// Looks at a path. What sets off a bug here is as if it could not be looked at.
fn candidate_guarded(path: &Path, limits: &Limits) -> Result<Candidate, SourceError> {
    catch_unwind(AssertUnwindSafe(|| candidate(path, limits))).unwrap_or_else(|_| {
        Err(SourceError {
            kind: Refusal::Damaged,
            path: String::new(),
            message: Message::new("why-part-program-looks-what-file"),
            hint: Message::new("try-please-report"),
        })
    })
}

/// The format that claims a candidate: the surest, and among equals the first of the list.
pub fn recognise(at: &Candidate) -> Option<&'static dyn Format> {
    let mut best: Option<(Confidence, &'static dyn Format)> = None;
    for format in FORMATS.iter().copied() {
        // A bug in one format leaves the candidate to the others.
        if let Ok(Some(sure)) = catch_unwind(AssertUnwindSafe(|| format.sniff(at)))
            && best.is_none_or(|(before, _)| sure > before)
        {
            best = Some((sure, format));
        }
    }
    best.map(|(_, format)| format)
}

struct Search<'l> {
    limits: &'l Limits,
    key: &'l mut dyn Unlock,
    found: Found,
    /// Files and folders that may still be looked at.
    left: usize,
    pictures: usize,
    /// Things that are not told one by one any more.
    untold: usize,
}

impl Search<'_> {
    /// Opens a candidate if some format claims it; tells whether one did. What else lies in a folder that is a copy is
    /// searched too: somebody may have put the copy of another phone, or of another day, into it.
    fn take(&mut self, at: &Candidate, relative: &str, depth: usize) -> bool {
        let Some(format) = recognise(at) else { return false };
        match open_guarded(format, at, self.key, self.limits) {
            Ok(mut backup) => {
                place(&mut backup, relative);
                self.found.backups.push(backup);
            }
            Err(error) => self.refuse(relative, error),
        }
        for folder in format.further(at) {
            let message = Message::new("why-archive-holds-another-copy").put("folder", printable(&folder));
            self.refuse(relative, nothing(message, "try-unpack-archive-give-folder"));
        }
        if let CandidateKind::Folder { names } = &at.kind {
            let beside = format.beside(at, names);
            if !beside.is_empty() {
                self.children(&at.path, &beside, relative, depth);
            }
        }
        true
    }

    /// Keeps the reason why something was not read.
    fn refuse(&mut self, relative: &str, mut error: SourceError) {
        if self.found.refused.len() < TOLD {
            relative.clone_into(&mut error.path);
            self.found.refused.push(error);
        } else {
            self.untold = self.untold.saturating_add(1);
        }
    }

    fn finish(mut self) -> Found {
        if self.untold > 0 {
            let message = Message::new("why-more-files-or-folders-could-not").number("count", self.untold);
            self.found.refused.push(nothing(message, "try-give-folder-or-file-backup"));
        }
        self.found
    }

    /// Tells of links to folders and archives: they may lead to a copy, or anywhere on the computer, and are not followed.
    fn links(&mut self, folder: &Path, relative: &str) {
        for name in super::folder::links_in(folder, self.limits.entries) {
            let relative = below(relative, &name);
            self.refuse(&relative, nothing("why-this-link-not-followed", "try-give-what-link-leads-to"));
        }
    }

    fn children(&mut self, folder: &Path, names: &[String], relative: &str, depth: usize) {
        // APK files that lie among other things are one copy together, not one each.
        let apks = apk_folder::among(names);
        if apks.len() > 1 {
            let kind = CandidateKind::Folder { names: apks.clone() };
            let at = Candidate { path: folder.to_owned(), kind };
            if let Ok(mut backup) = open_guarded(&apk_folder::ApkFolder, &at, self.key, self.limits) {
                place(&mut backup, relative);
                self.found.backups.push(backup);
            }
        }
        for name in names.iter().filter(|name| apks.len() < 2 || !apks.contains(name)) {
            let Some(left) = self.left.checked_sub(1) else {
                self.too_many();
                return;
            };
            self.left = left;
            let (base, is_folder) =
                name.strip_suffix('/').map_or((name.as_str(), false), |base| (base, true));
            let path = folder.join(base);
            let relative = below(relative, base);
            let at = match candidate_guarded(&path, self.limits) {
                Ok(at) => at,
                Err(error) => {
                    self.refuse(&relative, error);
                    continue;
                }
            };
            let deeper = depth.saturating_sub(1);
            if self.take(&at, &relative, deeper) {
                continue;
            }
            if let Some(foreign) = describe(&at) {
                if foreign.is_copy {
                    self.refuse(&relative, foreign.into_error());
                } else {
                    self.pictures = self.pictures.saturating_add(1);
                }
            } else if let (CandidateKind::Folder { names }, true) = (&at.kind, is_folder) {
                self.deeper(&path, names, &relative, deeper);
            }
        }
    }

    fn deeper(&mut self, folder: &Path, names: &[String], relative: &str, depth: usize) {
        if depth > 0 {
            self.links(folder, relative);
            self.children(folder, names, relative, depth);
        } else if !names.is_empty() {
            let message = Message::new("why-lies-more-than-folders-deep").put("most", SEARCH_DEPTH);
            self.refuse(relative, nothing(message, "try-give-folder-or-file-backup"));
        }
    }

    fn too_many(&mut self) {
        let message = Message::new("why-folder-holds-more-than-files-folders").put("most", SEARCH_MOST);
        if !self.found.refused.iter().any(|error| error.message == message) {
            self.found.refused.push(nothing(message, "try-give-folder-or-file-backup"));
        }
    }

    fn nothing_found(&self) -> SourceError {
        let seen = if self.pictures > 0 {
            "why-folder-holds-ordinary-files-no"
        } else {
            "why-folder-holds-no-backup-this"
        };
        nothing(seen, "try-give-folder-ios-backup-one")
    }
}

/// The path of something in a folder, relative to what was given.
fn below(relative: &str, name: &str) -> String {
    if relative.is_empty() { name.to_owned() } else { format!("{relative}/{name}") }
}

/// Sets the path of a copy and puts it before the paths of the copies inside it.
fn place(backup: &mut Backup, relative: &str) {
    relative.clone_into(&mut backup.path);
    for nested in &mut backup.nested {
        // A nested path begins with `!` when its container is an archive.
        let inner = nested.path.clone();
        nested.path = match (relative.is_empty(), inner.starts_with('!')) {
            (true, _) => inner.trim_start_matches('!').to_owned(),
            (false, true) => format!("{relative}{inner}"),
            (false, false) => format!("{relative}/{inner}"),
        };
    }
}

fn look(path: &Path, limits: &Limits) -> Result<Candidate, SourceError> {
    candidate_guarded(path, limits).map_err(|error| {
        if path.exists() { error } else { nothing("why-there-no-such-file-or", "try-check-spelling-path") }
    })
}

/// A folder or file from inside an iOS backup: the backup is further up.
fn wrong_level(path: &Path) -> Option<SourceError> {
    let whole = std::path::absolute(path).ok()?;
    let listed = |up: &Path| LISTINGS.into_iter().find(|name| up.join(name).is_file());
    let (above, listing) = whole.ancestors().skip(1).take(ABOVE).find_map(|up| Some((up, listed(up)?)))?;
    let name = above.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Some(nothing(
        "why-this-part-ios-backup-not",
        Message::new("try-give-folder-further-up-one").put("listing", listing).put("name", printable(&name)),
    ))
}

/// A single file out of a folder that is a copy.
fn part_of(path: &Path, at: &Candidate, limits: &Limits) -> Option<SourceError> {
    let CandidateKind::File { .. } = at.kind else { return None };
    let folder = std::path::absolute(path).ok()?.parent()?.to_owned();
    let format = recognise(&candidate(&folder, limits).ok()?)?;
    let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Some(nothing(
        Message::new("why-this-one-file-copy-kind").put("name", format.name()),
        Message::new("try-give-folder-lies").put("name", printable(&name)),
    ))
}

fn unknown_file(at: &Candidate) -> SourceError {
    let CandidateKind::File { head, size, .. } = &at.kind else {
        return nothing("why-no-backup-this-program-can", "try-stalkscan-formats-lists-what-can");
    };
    let begins: Vec<String> = head.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let what = if *size == 0 {
        Message::new("why-file-empty")
    } else {
        Message::new("why-file-no-kind-this-program").put("list", begins.join(" "))
    };
    nothing(what, "try-check-right-file-stalkscan-formats")
}

fn nothing(message: impl Into<Message>, hint: impl Into<Message>) -> SourceError {
    SourceError { kind: Refusal::NotABackup, path: String::new(), message: message.into(), hint: hint.into() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Platform, Surface};
    use crate::source::NoKey;

    /// A format with a bug.
    struct Buggy;

    impl Format for Buggy {
        fn name(&self) -> &'static str {
            "buggy"
        }

        fn platform(&self) -> Platform {
            Platform::Android
        }

        fn sniff(&self, _: &Candidate) -> Option<Confidence> {
            Some(Confidence::Certain)
        }

        fn open(&self, _: &Candidate, _: &mut dyn Unlock, _: &Limits) -> Result<Backup, SourceError> {
            panic!("a bug")
        }

        fn holds(&self) -> &'static [Surface] {
            &[]
        }
    }

    #[test]
    fn a_bug_on_opening_is_a_refusal_with_words() {
        let at = Candidate { path: "x".into(), kind: CandidateKind::Folder { names: Vec::new() } };
        let error = open_guarded(&Buggy, &at, &mut NoKey, &Limits::default()).err().unwrap();
        assert_eq!(error.kind, Refusal::Damaged);
        assert!(
            error.message.to_string().contains("buggy")
                && error.message.to_string().contains("nothing of it was read"),
            "{error}"
        );
        assert!(error.hint.to_string().contains("report"));
    }
}
