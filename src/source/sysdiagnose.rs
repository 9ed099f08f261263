//! The system diagnosis that an iPhone makes of itself (volume and side button together), as a folder or a tar.gz.
//!
//! It holds no list of apps and few settings, but the configuration profiles, management and the privacy permissions,
//! and the phone's owner can make it without a computer that the phone trusts. Places as the public parsers of the
//! European Commission's incident team name them.

use super::gather::{Want, Wanted, first_names, gather};
use super::mapped::MappedStore;
use super::tree::not_whole;
use super::{Backup, Candidate, CandidateKind, Confidence, Format, Refusal, SourceError, Unlock};
use crate::bounds::Limits;
use crate::model::{Platform, Surface};
use crate::speech::Message;
use crate::text::matches_pattern;

/// Questions that it can answer.
static HOLDS: &[Surface] = &[
    Surface::Permissions,
    Surface::VpnAndFilters,
    Surface::ConfigurationProfiles,
    Surface::DeviceManagement,
    Surface::RemovedApps,
];

/// Files by their place below the folder of the diagnosis, and the path that each has in a backup.
const PLACES: &[(&str, &str, &[&str])] = &[
    (
        "logs/MCState/Shared/",
        "SysSharedContainerDomain-systemgroup.com.apple.configurationprofiles/Library/ConfigurationProfiles/",
        &["*", "PublicInfo/*"],
    ),
    ("logs/MCState/User/", "HomeDomain/Library/UserConfigurationProfiles/", &["*", "PublicInfo/*"]),
    ("logs/Accessibility/", "HomeDomain/Library/TCC/", &["TCC.db*"]),
    ("logs/Networking/", "SystemPreferencesDomain/", &["com.apple.networkextension.plist"]),
    ("logs/Networking/", "SystemPreferencesDomain/SystemConfiguration/", &["preferences.plist"]),
    ("logs/SystemVersion/", "device/", &["SystemVersion.plist"]),
    (
        "logs/MobileInstallation/",
        "InstallDomain/Library/Logs/MobileInstallation/",
        &["mobile_installation.log.*"],
    ),
];
/// A folder that every diagnosis of a phone has.
const STATE: &str = "logs/MCState/";

/// The format `sysdiagnose`.
#[derive(Debug)]
pub struct Sysdiagnose;

impl Format for Sysdiagnose {
    fn name(&self) -> &'static str {
        "sysdiagnose"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn sniff(&self, at: &Candidate) -> Option<Confidence> {
        let of_phone = |name: &str| {
            let inner = relative(name)?;
            let sure = inner.starts_with(STATE);
            let likely = name.starts_with("sysdiagnose_") && !name.contains("_macOS_");
            if sure { Some(Confidence::Certain) } else { likely.then_some(Confidence::Likely) }
        };
        match &at.kind {
            CandidateKind::Folder { .. } => {
                let is_folder =
                    |name: &str| at.path.join(name).symlink_metadata().is_ok_and(|meta| meta.is_dir());
                (is_folder("logs") && is_folder("logs/MCState")).then_some(Confidence::Certain)
            }
            CandidateKind::File { head, members, .. } if head.starts_with(b"PK") => {
                members.iter().filter_map(|name| of_phone(name)).max()
            }
            CandidateKind::File { head, .. } => {
                first_names(head).iter().filter_map(|name| of_phone(name)).max()
            }
        }
    }

    fn open(&self, at: &Candidate, _: &mut dyn Unlock, limits: &Limits) -> Result<Backup, SourceError> {
        let gathered = gather(at, &Diagnosis, limits)?;
        let (notes, whole) = (gathered.notes.clone(), gathered.complete && !gathered.doubled);
        let names: Vec<String> = gathered.files.keys().cloned().collect();
        let mut store = MappedStore::new(gathered);
        for name in &names {
            if let Some(logical) = logical(name) {
                store.offer(logical, name);
            }
        }
        if store.is_empty() {
            return Err(SourceError {
                kind: Refusal::NotABackup,
                path: String::new(),
                message: "why-holds-nothing-phone-this-program".into(),
                hint: Message::new("try-make-again-on-phone-wait"),
            });
        }
        let known_gaps = if whole { Vec::new() } else { not_whole(HOLDS) };
        Ok(Backup {
            format: self.name(),
            platform: self.platform(),
            path: String::new(),
            sha256: None,
            complete: whole,
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
        // A diagnosis packs parts of itself too.
        let other = |name: &str| {
            let lower = name.to_ascii_lowercase();
            let ending = lower.rsplit_once('.').map(|(_, ending)| ending);
            lower.starts_with("sysdiagnose") || matches!(ending, Some("zip" | "ab"))
        };
        names.iter().filter(|name| !name.ends_with('/') && other(name)).cloned().collect()
    }
}

/// A name below the folder of the diagnosis: the part from `logs/` on, at most two folders deep.
fn relative(name: &str) -> Option<&str> {
    let mut rest = name;
    for _ in 0..3 {
        if rest.starts_with("logs/") {
            return Some(rest);
        }
        rest = rest.split_once('/').map_or("", |(_, below)| below);
    }
    name.starts_with("sysdiagnose_").then_some("")
}

/// The path that a file has in a backup.
fn logical(name: &str) -> Option<String> {
    let path = relative(name)?;
    PLACES.iter().find_map(|(folder, logical, wanted)| {
        let below = path.strip_prefix(folder)?;
        wanted.iter().any(|pattern| matches_pattern(pattern, below)).then(|| format!("{logical}{below}"))
    })
}

struct Diagnosis;

impl Wanted for Diagnosis {
    fn file(&self, name: &str) -> Want {
        if logical(name).is_some() { Want::Content } else { Want::No }
    }

    fn folder(&self, name: &str) -> bool {
        let folder = format!("{name}/");
        let path = relative(&folder).unwrap_or(&folder);
        PLACES.iter().any(|(place, _, _)| place.starts_with(path) || path.starts_with(place))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_lead_to_the_paths_of_a_backup() {
        let root = "sysdiagnose_2026.03.01_09-30-00+0000_iPhone-OS_iPhone_21F90";
        for (name, wanted) in [
            (format!("{root}/logs/Accessibility/TCC.db"), Some("HomeDomain/Library/TCC/TCC.db")),
            ("logs/Accessibility/TCC.db-wal".to_owned(), Some("HomeDomain/Library/TCC/TCC.db-wal")),
            (
                format!("{root}/logs/Networking/preferences.plist"),
                Some("SystemPreferencesDomain/SystemConfiguration/preferences.plist"),
            ),
            (format!("{root}/logs/Networking/other.plist"), None),
            (format!("{root}/system_logs.logarchive/x"), None),
        ] {
            assert_eq!(logical(&name).as_deref(), wanted, "{name}");
        }
    }

    #[test]
    fn only_folders_on_the_way_are_entered() {
        for (name, wanted) in [
            ("logs", true),
            ("logs/MCState", true),
            ("logs/MCState/Shared/PublicInfo", true),
            ("logs/powerlogs", false),
            ("system_logs.logarchive", false),
        ] {
            assert_eq!(Diagnosis.folder(name), wanted, "{name}");
        }
    }
}
