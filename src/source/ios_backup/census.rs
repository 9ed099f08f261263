//! Whether a backup is whole: the files that the listing names against the files that are there.

use std::path::Path;

use super::domains::{Domains, Tally};
use super::here::Here;
use super::is_prefix_folder;
use super::manifest::{Listed, Manifest, Place};
use crate::bounds::Limits;
use crate::source::folder::names_in;
use crate::speech::Message;

/// Below this share of files, in percent, a copy counts as incomplete.
const WHOLE_PERCENT: u64 = 99;
/// Missing files whose record is looked at: files without content may have been left out by the computer.
const MOST_RECORDS: usize = 4_096;
/// Domains named in a note.
const MOST_NAMED: usize = 5;

/// Files and domains that every backup lists, by the phone's own rules for backups and in the listing of a real phone.
/// A path that ends in `/` is a folder. Several absent together mean that somebody filtered the listing.
const CORE: [(&str, &str); 5] = [
    ("HomeDomain", "Library/TCC/TCC.db"),
    ("HomeDomain", "Library/Preferences/.GlobalPreferences.plist"),
    ("RootDomain", "Library/Caches/locationd/clients.plist"),
    ("SystemPreferencesDomain", "/"),
    ("WirelessDomain", "/"),
];
/// How many of them may be absent.
const CORE_ABSENT: usize = 2;
/// The folder of configuration profiles, today and up to iOS 7. That no phone is without it is what makes the absence
/// of a management file in it an answer.
const PROFILES: [(&str, &str); 2] = [
    ("SysSharedContainerDomain-systemgroup.com.apple.configurationprofiles", "/"),
    ("HomeDomain", "Library/ConfigurationProfiles/"),
];

/// The count.
#[derive(Debug, Default)]
pub(super) struct Census {
    /// Files in the 256 folders.
    here: Here,
    domains: Domains,
    missing: Vec<(Place, String)>,
    core: [bool; CORE.len()],
    profiles: bool,
    odd: u64,
    unlisted_names: u64,
    renamed: u64,
    doubled: u64,
    /// Whether the listing was found to name every file.
    names_all: bool,
}

fn is_whole(tally: Tally) -> bool {
    tally.here.saturating_mul(100) >= tally.listed.saturating_mul(WHOLE_PERCENT)
}

/// The domains of which most files are absent, with what is there of them.
fn named(short: &[(&String, &Tally)]) -> Option<Message> {
    let named = Message::list(short.iter().take(MOST_NAMED).map(|(name, tally)| {
        Message::new("why-domain-files")
            .put("domain", crate::text::printable(name))
            .put("here", tally.here)
            .put("listed", tally.listed)
    }))?;
    let more = short.len().saturating_sub(MOST_NAMED);
    Some(if more > 0 {
        Message::new("why-more-domains").said("list", named).number("more", more)
    } else {
        named
    })
}

impl Census {
    /// Looks at the names in the 256 folders, or in the one where files lie `flat`. Links are not followed and count as
    /// absent.
    pub(super) fn of_folders(root: &Path, names: &[String], flat: bool, limits: &Limits) -> Self {
        let mut census = Self::default();
        let mut left = limits.entries;
        if flat {
            let places = names.iter().filter_map(|name| Place::parse(name.as_bytes()));
            census.here = Here::new(places.map(|place| place.0).collect());
            return census;
        }
        let mut here = Vec::new();
        for folder in names.iter().filter(|name| is_prefix_folder(name)) {
            let hex = folder.trim_end_matches('/');
            let Ok(files) = names_in(&root.join(hex), left) else { continue };
            left = left.saturating_sub(files.len());
            for name in files {
                match Place::parse(name.as_bytes()).filter(|_| name.starts_with(hex)) {
                    Some(place) => here.push(place.0),
                    None => census.unlisted_names = census.unlisted_names.saturating_add(1),
                }
            }
        }
        census.here = Here::new(here);
        census
    }

    /// Counts one row of the listing.
    pub(super) fn count(&mut self, row: &Listed<'_>) {
        let (domain, path, tally) = match row {
            Listed::Odd => {
                self.odd = self.odd.saturating_add(1);
                return;
            }
            Listed::Other { domain, path } => (*domain, *path, Tally::default()),
            Listed::File { domain, path, stated } => (*domain, *path, self.file(domain, path, *stated)),
        };
        let wanted = |domain: &str| CORE.iter().chain(&PROFILES).any(|(wanted, _)| *wanted == domain);
        if self.domains.add(domain, tally, wanted) {
            for (seen, wanted) in self.core.iter_mut().zip(CORE) {
                *seen |= is_at(domain, path, wanted);
            }
            self.profiles |= PROFILES.iter().any(|wanted| is_at(domain, path, *wanted));
        }
    }

    fn file(&mut self, domain: &str, path: &str, stated: Option<Place>) -> Tally {
        let own = Place::of(domain, path);
        if stated != Some(own) {
            self.renamed = self.renamed.saturating_add(1);
        }
        let known = self.here.list(own);
        if let Some(before) = known {
            self.doubled = self.doubled.saturating_add(u64::from(before));
        } else if self.missing.len() <= MOST_RECORDS {
            self.missing.push((own, domain.to_owned()));
        }
        // A file under a name that is not its own is there, but is not this entry's.
        if let Some(stated) = stated.filter(|stated| *stated != own) {
            self.here.list(stated);
        }
        Tally { listed: 1, here: u64::from(known.is_some()) }
    }

    /// Takes files without content off the list of missing ones: some computers write none.
    pub(super) fn forgive_empty_files(&mut self, manifest: &Manifest, limits: &Limits) {
        if self.missing.len() > MOST_RECORDS {
            return;
        }
        let mut missing = std::mem::take(&mut self.missing);
        missing.sort_unstable_by_key(|(place, _)| place.0);
        if missing.is_empty() {
            return;
        }
        let domains = self.domains.settled();
        let find = |place: Place| missing.binary_search_by_key(&place.0, |(place, _)| place.0).ok();
        manifest.empty_files(&|place| find(place).is_some(), limits, &mut |place| {
            if let Some(index) = find(place)
                && let Some(tally) = missing.get(index).and_then(|(_, domain)| domains.get_mut(domain))
            {
                tally.listed = tally.listed.saturating_sub(1);
            }
        });
    }

    /// Words what was found; whether the copy counts as whole.
    pub(super) fn judge(&mut self, notes: &mut Vec<Message>) -> bool {
        let mut all = Tally::default();
        let domains = self.domains.settled();
        for tally in domains.values() {
            all.add(*tally);
        }
        let mut short: Vec<(&String, &Tally)> =
            domains.iter().filter(|(_, tally)| !is_whole(**tally)).collect();
        short.sort_by_key(|(name, tally)| {
            (u64::MAX.saturating_sub(tally.listed.saturating_sub(tally.here)), *name)
        });
        if all.here < all.listed {
            let told = |id: &'static str| Message::new(id).put("listed", all.listed).count("here", all.here);
            notes.push(match named(&short) {
                Some(which) => told("why-files-listed-this-copy-of").said("which", which),
                None => told("why-files-listed-this-copy"),
            });
        }
        let core = self.core_is_there(notes);
        self.oddities(notes);
        // An entry that nobody understands, or that was given another name, may be any file.
        self.names_all = core && self.odd == 0 && self.renamed == 0 && all.listed > 0;
        is_whole(all) && all.listed > 0 && core
    }

    /// Whether the listing names every file, as far as [`Census::judge`] could tell.
    pub(super) const fn names_all(&self) -> bool {
        self.names_all
    }

    fn core_is_there(&self, notes: &mut Vec<Message>) -> bool {
        let absent: Vec<Message> = self
            .core
            .iter()
            .zip(CORE)
            .filter(|(seen, _)| !**seen)
            .map(|(_, (domain, path))| Message::detail(if path == "/" { domain } else { path }))
            .chain((!self.profiles).then(|| "why-folder-configuration-profiles".into()))
            .collect();
        if self.profiles && absent.len() <= CORE_ABSENT {
            return true;
        }
        let absent = Message::list(absent).unwrap_or_else(|| Message::detail(""));
        notes.push(Message::new("why-listing-lacks-what-every-backup").said("list", absent));
        false
    }

    fn oddities(&self, notes: &mut Vec<Message>) {
        for (count, what) in [
            (self.here.unlisted(), "why-files-folders-without-being-listed"),
            (self.unlisted_names, "why-names-folders-not-those-backup"),
            (self.odd, "why-entries-listing-cannot-understood"),
            (self.doubled, "why-entries-listing-repeat-file"),
            (self.renamed, "why-entries-name-another-file-than"),
        ] {
            if count > 0 {
                notes.push(Message::new(what).count("count", count));
            }
        }
    }

    /// The domains, one a line. Those whose name holds a line break or another control character are left out.
    pub(super) fn domains(&mut self) -> Vec<u8> {
        let mut listing = Vec::new();
        for domain in self.domains.settled().keys().filter(|domain| !domain.chars().any(char::is_control)) {
            listing.extend_from_slice(domain.as_bytes());
            listing.push(b'\n');
        }
        listing
    }
}

/// Whether a row is the wanted file, or lies in the wanted folder.
fn is_at(domain: &str, path: &str, (wanted_domain, wanted): (&str, &str)) -> bool {
    domain == wanted_domain
        && match wanted.strip_suffix('/') {
            None => path == wanted,
            Some("") => true,
            Some(_) => path.starts_with(wanted),
        }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn census(here: &[(&str, &str)], listed: &[(&str, &str)]) -> (bool, String, Census) {
        let here = here.iter().map(|(domain, path)| Place::of(domain, path).0).collect();
        let mut census = Census { here: Here::new(here), ..Census::default() };
        for (domain, path) in listed {
            census.count(&Listed::File { domain, path, stated: Some(Place::of(domain, path)) });
        }
        census.core = [true; CORE.len()];
        census.profiles = true;
        let mut notes = Vec::new();
        let whole = census.judge(&mut notes);
        (whole, notes.iter().map(ToString::to_string).collect::<Vec<_>>().join("|"), census)
    }

    #[test]
    fn a_whole_copy_needs_no_words() {
        let files = [("A", "1"), ("A", "2"), ("B", "1")];
        let (whole, notes, mut census) = census(&files, &files);
        assert!(whole);
        assert_eq!(notes, "");
        assert_eq!(census.domains(), b"A\nB\n");
    }

    #[test]
    fn missing_files_are_told_by_domain_and_strangers_are_counted() {
        let (whole, notes, _) = census(&[("A", "1"), ("X", "9")], &[("A", "1"), ("B", "1"), ("B", "2")]);
        assert!(!whole);
        assert_eq!(
            notes,
            "of 3 files listed, 1 is in this copy (B 0 of 2)|1 file is in the folders without being listed"
        );
    }

    #[test]
    fn renamed_and_repeated_entries_are_told() {
        let mut census = Census { here: Here::new(vec![Place::of("A", "1").0]), ..Census::default() };
        census.count(&Listed::File { domain: "A", path: "1", stated: Some(Place::of("A", "other")) });
        census.count(&Listed::File { domain: "A", path: "1", stated: Some(Place::of("A", "1")) });
        census.count(&Listed::Odd);
        let mut notes = Vec::new();
        assert!(!census.judge(&mut notes), "the core is absent");
        let notes = notes.iter().map(ToString::to_string).collect::<Vec<_>>().join("|");
        assert!(notes.contains("1 entry names another file"), "{notes}");
        assert!(notes.contains("1 entry of the listing repeats"), "{notes}");
        assert!(notes.contains("1 entry of the listing cannot"), "{notes}");
        assert!(notes.contains("it was filtered"), "{notes}");
    }

    #[test]
    fn a_listing_without_the_folder_of_profiles_was_filtered() {
        for (domain, path, whole) in [
            ("HomeDomain", "Library/ConfigurationProfiles/PayloadManifest.plist", true),
            ("SysSharedContainerDomain-systemgroup.com.apple.configurationprofiles", "", true),
            ("HomeDomain", "Library/ConfigurationProfilesX", false),
        ] {
            let mut census = Census {
                here: Here::new(vec![Place::of(domain, path).0]),
                core: [true; CORE.len()],
                ..Census::default()
            };
            census.count(&Listed::File { domain, path, stated: Some(Place::of(domain, path)) });
            let mut notes = Vec::new();
            assert_eq!(census.judge(&mut notes), whole, "{notes:?}");
        }
    }

    #[test]
    fn a_domain_with_a_line_break_cannot_forge_another() {
        let (_, _, mut census) = census(&[], &[("AppDomain-a.b\nAppDomain-c.d", "1"), ("C", "1")]);
        assert_eq!(census.domains(), b"C\n");
    }
}
