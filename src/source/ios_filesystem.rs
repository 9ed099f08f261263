//! Copies of an iPhone's file system: a folder, a zip (Cellebrite UFED, `GrayKey`, Magnet) or a tar (Belkasoft,
//! checkra1n), plain or packed.
//!
//! Files get the paths that they have in a backup, `Domain/relativePath`, so that the same parsers read them. The
//! containers of apps are named by UUIDs on the phone; whose each is stands in a property list inside of it.

mod names;
mod store;

use std::path::Path;

use self::names::{Phone, Spot};
use super::gather::{first_names, gather};
use super::tree::not_whole;
use super::{Backup, Candidate, CandidateKind, Confidence, Format, Refusal, SourceError, Store, Unlock};
use crate::bounds::Limits;
use crate::model::{Platform, Surface};
use crate::speech::Message;

/// Questions that such a copy can answer.
static HOLDS: &[Surface] = &[
    Surface::InstalledApps,
    Surface::AppOrigin,
    Surface::Keyboards,
    Surface::Permissions,
    Surface::LocationAccess,
    Surface::VpnAndFilters,
    Surface::ConfigurationProfiles,
    Surface::DeviceManagement,
    Surface::ProtectionSettings,
    Surface::RemovedApps,
    Surface::RootOrJailbreak,
    Surface::TrustedCertificates,
    Surface::Accounts,
    Surface::Automations,
    Surface::Browsing,
];

/// Folders of `/private/var` that only an iPhone has, with its own user `mobile`.
const MARKS: &[&str] = &[
    "mobile/Library/",
    "mobile/Containers/",
    "containers/Bundle/Application/",
    "containers/Shared/SystemGroup/",
    "mobile/Applications/",
];
/// Files that every phone has; a copy without several of them holds a part only.
const CORE: &[&str] = &[
    "HomeDomain/Library/TCC/TCC.db",
    "HomeDomain/Library/Preferences/.GlobalPreferences.plist",
    "RootDomain/Library/Caches/locationd/clients.plist",
    "SystemPreferencesDomain/*",
    "listing/bundles",
];

/// The format `ios-filesystem`.
#[derive(Debug)]
pub struct IosFilesystem;

impl Format for IosFilesystem {
    fn name(&self) -> &'static str {
        "ios-filesystem"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn sniff(&self, at: &Candidate) -> Option<Confidence> {
        match &at.kind {
            CandidateKind::Folder { .. } => sniff_folder(&at.path),
            CandidateKind::File { head, members, .. } if head.starts_with(b"PK") => {
                sniff_names(&mut members.iter().map(String::as_str))
            }
            CandidateKind::File { head, .. } => {
                sniff_names(&mut first_names(head).iter().map(String::as_str))
            }
        }
    }

    fn open(&self, at: &Candidate, _: &mut dyn Unlock, limits: &Limits) -> Result<Backup, SourceError> {
        let gathered = gather(at, &Phone, limits)?;
        let (mut notes, whole) = (gathered.notes.clone(), gathered.complete && !gathered.doubled);
        let store = store::mapped(gathered, limits, &mut notes);
        if store.is_empty() {
            return Err(SourceError {
                kind: Refusal::NotABackup,
                path: String::new(),
                message: Message::new("why-holds-no-system-files-iphone"),
                hint: "try-give-copy-holds-phones-folder".into(),
            });
        }
        let absent: Vec<&str> =
            CORE.iter().copied().filter(|pattern| store.find(pattern, limits).is_empty()).collect();
        let profiles = store.has(&format!("{}*", store::PROFILES))
            || store.has("HomeDomain/Library/ConfigurationProfiles/*");
        let part = absent.len() > 1 || !profiles;
        if part {
            notes.push(Message::new("why-copy-holds-only-part-phones-files"));
        }
        let known_gaps = if whole { Vec::new() } else { not_whole(HOLDS) };
        Ok(Backup {
            format: self.name(),
            platform: self.platform(),
            path: String::new(),
            sha256: None,
            complete: whole && !part,
            notes,
            known_gaps,
            holds: HOLDS,
            store: Box::new(store),
            nested: Vec::new(),
        })
    }

    fn holds(&self) -> &'static [Surface] {
        HOLDS
    }

    fn beside(&self, _: &Candidate, names: &[String]) -> Vec<String> {
        names.iter().filter(|name| super::named_like_a_copy(name)).cloned().collect()
    }
}

/// Names of an archive: below `private/var` sure, in the bare content of it likely.
fn sniff_names(names: &mut dyn Iterator<Item = &str>) -> Option<Confidence> {
    let mut best = None;
    for name in names.filter(|name| !name.contains("..")) {
        let sure = match Spot::of(name) {
            Spot::Var(path) if MARKS.iter().any(|mark| path.starts_with(mark)) => Some(Confidence::Certain),
            // The first names of a large archive may all be of the system volume.
            Spot::System(path)
                if path == "System/Library/CoreServices/SystemVersion.plist"
                    || crate::text::matches_pattern("Applications/*.app/Info.plist", path) =>
            {
                Some(Confidence::Likely)
            }
            _ => None,
        };
        best = best.max(sure);
        if best == Some(Confidence::Certain) {
            break;
        }
    }
    best
}

/// Folders in front of the content of `/private/var`.
const ROOTS: &[&str] = &["private/var", "filesystem2", "filesystem1/private/var", "var", ""];

fn sniff_folder(path: &Path) -> Option<Confidence> {
    let is_folder = |relative: &str| {
        let mut folder = path.to_owned();
        relative.split('/').filter(|part| !part.is_empty()).all(|part| {
            folder.push(part);
            folder.symlink_metadata().is_ok_and(|meta| meta.is_dir())
        })
    };
    let root = ROOTS.iter().find(|root| MARKS.iter().any(|mark| is_folder(&format!("{root}/{mark}"))))?;
    Some(if root.is_empty() { Confidence::Likely } else { Confidence::Certain })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_iphones_are_recognised_by_names() {
        for (names, wanted) in [
            (&["private/var/mobile/Library/x"][..], Some(Confidence::Certain)),
            (&["/private/var/mobile/Library/x"][..], Some(Confidence::Certain)),
            (&["filesystem2/containers/Bundle/Application/U/x"][..], Some(Confidence::Certain)),
            (&["System/Library/CoreServices/SystemVersion.plist"][..], Some(Confidence::Likely)),
            (&["data/system/packages.xml", "system/build.prop"][..], None),
            (&["../../private/var/mobile/Library/x"][..], None),
            (&["mobile/readme.txt", "root/x"][..], None),
        ] {
            assert_eq!(sniff_names(&mut names.iter().copied()), wanted, "{names:?}");
        }
    }
}
