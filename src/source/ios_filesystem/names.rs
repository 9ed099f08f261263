//! Names in a copy of an iPhone's file system: which tool wrote them how, what is wanted, and the domain of a backup
//! that each would have.
//!
//! Layouts: `private/var/...` and `/private/var/...` (Belkasoft, `GrayKey`, Magnet, checkra1n), `filesystem1/...` for the
//! system volume and `filesystem2/...` for the content of `/private/var` (Cellebrite UFED), `var/...`, or the content of
//! `/private/var` itself.

use crate::source::gather::{Want, Wanted};
use crate::text::matches_pattern;

/// Name of the file in which the phone says whose a container is.
pub(super) const METADATA: &str = ".com.apple.mobile_container_manager.metadata.plist";
/// Folders that may lie around the copy in an archive.
const WRAPPERS: usize = 3;

/// A folder of `/private/var`, its place in a backup, and the files below it that parsers ask for.
struct Area {
    folder: &'static str,
    logical: &'static str,
    wanted: &'static [&'static str],
}

/// The longer of two folders that begin alike comes first.
const AREAS: &[Area] = &[
    Area {
        folder: "mobile/Library/",
        logical: "HomeDomain/Library/",
        wanted: &[
            "TCC/TCC.db*",
            "Preferences/*.plist",
            "ConfigurationProfiles/*",
            "ConfigurationProfiles/PublicInfo/*",
            "UserConfigurationProfiles/*",
            "UserConfigurationProfiles/PublicInfo/*",
            "Accounts/Accounts3.sqlite*",
            "Accounts/VerifiedBackup/Accounts3.sqlite*",
            "Application Support/com.apple.remotemanagementd/RMAdminStore-*",
            "BulletinBoard/*.plist",
            "Caches/FamilyCircle/*.plist",
            "FrontBoard/applicationState.db*",
            "Safari/History.db*",
            "Shortcuts/Shortcuts.sqlite*",
            "SpringBoard/*.plist",
            "WebClips/*/Info.plist",
        ],
    },
    Area {
        folder: "root/Library/",
        logical: "RootDomain/Library/",
        wanted: &[
            "Caches/locationd/*.plist",
            "Preferences/*.plist",
            "Lockdown/data_ark.plist",
            "Lockdown/pair_records/*.plist",
        ],
    },
    Area {
        folder: "preferences/",
        logical: "SystemPreferencesDomain/",
        wanted: &["*.plist", "SystemConfiguration/*.plist"],
    },
    Area {
        folder: "wireless/Library/",
        logical: "WirelessDomain/Library/",
        wanted: &["Databases/DataUsage.sqlite*", "Preferences/*.plist"],
    },
    Area {
        folder: "db/",
        logical: "DatabaseDomain/",
        wanted: &["PlugInKit-Annotations", "com.apple.xpc.launchd/*.plist"],
    },
    // A backup has it in ProtectedDomain too; one place is enough.
    Area {
        folder: "protected/trustd/private/",
        logical: "KeychainDomain/",
        wanted: &["TrustStore.sqlite3*"],
    },
    Area { folder: "Keychains/", logical: "KeychainDomain/", wanted: &["TrustStore.sqlite3*"] },
    Area { folder: "Managed Preferences/", logical: "ManagedPreferencesDomain/", wanted: &["*/*.plist"] },
    Area { folder: "MobileDevice/", logical: "MobileDeviceDomain/", wanted: &["ProvisioningProfiles/*"] },
    Area {
        folder: "installd/Library/",
        logical: "InstallDomain/Library/",
        wanted: &[
            "MobileInstallation/*.plist",
            "MobileInstallation/BackedUpState/*",
            "Logs/MobileInstallation/mobile_installation.log.*",
        ],
    },
];

/// A folder of containers, each named by a UUID.
pub(super) struct Containers {
    folder: &'static str,
    /// Beginning of the domain in a backup; empty for bundles of apps.
    pub(super) domain: &'static str,
    wanted: &'static [&'static str],
}

/// Folders of containers. The first is that of the apps themselves, which no backup has.
pub(super) const CONTAINERS: &[Containers] = &[
    Containers {
        folder: "containers/Bundle/Application/",
        domain: "",
        wanted: &[
            METADATA,
            "iTunesMetadata.plist",
            "BundleMetadata.plist",
            "*.app/Info.plist",
            "*.app/embedded.mobileprovision",
            "*.app/PlugIns/*.appex/Info.plist",
        ],
    },
    Containers {
        folder: "mobile/Containers/Data/Application/",
        domain: "AppDomain",
        wanted: &[
            METADATA,
            "Library/Safari/History.db*",
            "Library/Application Support/Google/Chrome/*/History",
            "Library/Application Support/Google/Chrome/*/History-wal",
        ],
    },
    Containers {
        folder: "mobile/Containers/Shared/AppGroup/",
        domain: "AppDomainGroup",
        wanted: &[METADATA, "profile.profile/browser.db*", "profile.profile/places.db*"],
    },
    Containers {
        folder: "mobile/Containers/Data/PluginKitPlugin/",
        domain: "AppDomainPlugin",
        wanted: &[METADATA],
    },
    Containers {
        folder: "containers/Data/System/",
        domain: "SysContainerDomain",
        wanted: &[METADATA, "Library/apps.plist"],
    },
    Containers {
        folder: "containers/Shared/SystemGroup/",
        domain: "SysSharedContainerDomain",
        wanted: &[
            METADATA,
            "Library/ConfigurationProfiles/*",
            "Library/ConfigurationProfiles/PublicInfo/*",
            "Library/Preferences/*.plist",
            "Library/Logs/mobile_installation_helper.log.*",
        ],
    },
];
/// Up to iOS 7 the apps lay with their data.
const OLD_BUNDLES: &str = "mobile/Applications/";

/// Files of the system volume.
const SYSTEM: &[(&str, &str)] = &[
    ("System/Library/CoreServices/SystemVersion.plist", "device/SystemVersion.plist"),
    ("Applications/*.app/Info.plist", "system-bundle/"),
];

/// Files whose presence is a trace of a jailbreak, on the system volume and below `/private/var`.
const SYSTEM_TRACES: &[&str] = &[
    "Library/MobileSubstrate/DynamicLibraries/*",
    "Library/MobileSubstrate/MobileSubstrate.dylib",
    "usr/lib/TweakInject/*",
    "usr/lib/libsubstrate.dylib",
    "usr/libexec/cydia/*",
    "bin/bash",
    "usr/sbin/sshd",
    "private/etc/apt/sources.list.d/*",
    "private/preboot/*/jb-*/procursus/.procursus_strapped",
    ".bootstrapped_electra",
    ".installed_unc0ver",
    ".cydia_no_stash",
];
const VAR_TRACES: &[&str] = &[
    "jb",
    "jb/.*",
    "jb/Applications/*/Info.plist",
    "jb/usr/lib/TweakInject/*",
    "lib/dpkg/status",
    "lib/apt/extended_states",
    "lib/cydia/*",
    "checkra1n.dmg",
    "mobile/Library/Cydia/*",
    "mobile/Library/Sileo/*",
    "LIB/MobileSubstrate/*",
];

/// Folders of `/private/var` that show it, when nothing else in a name does.
const VAR_TOP: &[&str] = &[
    "mobile",
    "containers",
    "root",
    "preferences",
    "wireless",
    "MobileDevice",
    "protected",
    "Keychains",
    "db",
    "installd",
    "networkd",
    "Managed Preferences",
    "jb",
    "lib",
];

/// A name, read as a path of the phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spot<'n> {
    /// Below `/private/var`.
    Var(&'n str),
    /// On the system volume, below `/`.
    System(&'n str),
}

impl<'n> Spot<'n> {
    /// What a name in a copy stands for.
    pub(super) fn of(name: &'n str) -> Self {
        let mut rest = name.trim_start_matches('/');
        for _ in 0..=WRAPPERS {
            if let Some(var) = rest.strip_prefix("private/var/").or_else(|| rest.strip_prefix("filesystem2/"))
            {
                let var = var.strip_prefix("private/").unwrap_or(var);
                return Self::Var(var.strip_prefix("var/").unwrap_or(var));
            }
            if let Some(system) = rest.strip_prefix("filesystem1/") {
                return system.strip_prefix("private/var/").map_or(Self::System(system), Self::Var);
            }
            let Some((top, below)) = rest.split_once('/') else { break };
            if top == "var" && is_var(below) {
                return Self::Var(below);
            }
            if is_var(rest) || SYSTEM_TOP.contains(&top) {
                break;
            }
            rest = below;
        }
        let whole = name.trim_start_matches('/');
        if is_var(whole) { Self::Var(whole) } else { Self::System(whole) }
    }
}

/// Folders of the system volume: what follows them is no copy inside a wrapper.
const SYSTEM_TOP: &[&str] = &["Applications", "System", "Library", "usr", "bin", "sbin", "private", "dev"];

fn is_var(path: &str) -> bool {
    path.split('/').next().is_some_and(|top| VAR_TOP.contains(&top))
}

/// What a name is to the program.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// A file with this logical path.
    File(String),
    /// A file of a container: the folder of containers by its place in [`CONTAINERS`], the container's own name, and the
    /// path below it.
    Inside(usize, String, String),
    /// A trace of a jailbreak, by its path on the phone.
    Trace(String),
    /// Nothing.
    Nothing,
}

/// What a name means.
pub(super) fn meaning(name: &str) -> Meaning {
    match Spot::of(name) {
        Spot::Var(path) => of_var(path),
        Spot::System(path) => of_system(path),
    }
}

fn of_var(path: &str) -> Meaning {
    for (index, area) in CONTAINERS.iter().enumerate() {
        if let Some((container, below)) = path.strip_prefix(area.folder).and_then(|rest| rest.split_once('/'))
        {
            let wanted = area.wanted.iter().any(|pattern| matches_pattern(pattern, below))
                || (area.domain.is_empty() && is_receipt(below));
            return if wanted {
                Meaning::Inside(index, container.to_owned(), below.to_owned())
            } else {
                Meaning::Nothing
            };
        }
    }
    if let Some((container, below)) = path.strip_prefix(OLD_BUNDLES).and_then(|rest| rest.split_once('/')) {
        let bundles = CONTAINERS.first().map_or(&[][..], |area| area.wanted);
        if bundles.iter().any(|pattern| matches_pattern(pattern, below)) {
            return Meaning::Inside(0, container.to_owned(), below.to_owned());
        }
    }
    for area in AREAS {
        if let Some(below) = path.strip_prefix(area.folder) {
            if area.wanted.iter().any(|pattern| matches_pattern(pattern, below)) {
                return Meaning::File(format!("{}{below}", area.logical));
            }
            break;
        }
    }
    if VAR_TRACES.iter().any(|pattern| matches_pattern(pattern, path)) {
        return Meaning::Trace(format!("/private/var/{path}"));
    }
    Meaning::Nothing
}

fn of_system(path: &str) -> Meaning {
    for (pattern, logical) in SYSTEM {
        if matches_pattern(pattern, path) {
            let below = if logical.ends_with('/') { path.strip_prefix("Applications/") } else { Some("") };
            return below.map_or(Meaning::Nothing, |below| Meaning::File(format!("{logical}{below}")));
        }
    }
    if SYSTEM_TRACES.iter().any(|pattern| matches_pattern(pattern, path)) {
        return Meaning::Trace(format!("/{path}"));
    }
    Meaning::Nothing
}

/// Whether a name is the folder of an app; the phone writes the ending in small letters.
pub(super) fn is_app(folder: &str) -> bool {
    matches_pattern("*.app", folder)
}

/// The store's proof of purchase in the bundle of an app.
pub(super) fn is_receipt(below: &str) -> bool {
    matches_pattern("*.app/SC_Info/*.sinf", below)
}

/// What is wanted of a file system.
#[derive(Debug)]
pub(super) struct Phone;

impl Wanted for Phone {
    fn file(&self, name: &str) -> Want {
        match meaning(name) {
            Meaning::Nothing => Want::No,
            Meaning::Inside(_, _, below) if is_receipt(&below) => Want::Name,
            Meaning::Trace(_) => Want::Name,
            Meaning::File(_) | Meaning::Inside(..) => Want::Content,
        }
    }

    fn folder(&self, name: &str) -> bool {
        // Folders on the way to `/private/var` name nothing themselves.
        let on_the_way = ["private", "private/var", "var", "filesystem1", "filesystem2"];
        let inner = name.strip_prefix("filesystem1/").unwrap_or(name);
        if on_the_way.contains(&name) || on_the_way.contains(&inner) {
            return true;
        }
        let folder = format!("{name}/");
        match Spot::of(&folder) {
            Spot::Var(path) => {
                let areas = AREAS.iter().any(|area| leads(area.folder, area.wanted, path));
                let containers = CONTAINERS.iter().any(|area| {
                    path.strip_prefix(area.folder).map_or_else(
                        || area.folder.starts_with(path),
                        |rest| {
                            rest.split_once('/').is_none_or(|(_, below)| {
                                below.is_empty()
                                    || below.ends_with(".app/SC_Info/")
                                    || area.wanted.iter().any(|pattern| begins(pattern, below))
                            })
                        },
                    )
                });
                areas
                    || containers
                    || OLD_BUNDLES.starts_with(path)
                    || path.starts_with(OLD_BUNDLES)
                    || VAR_TRACES.iter().any(|pattern| begins(pattern, path))
            }
            Spot::System(path) => {
                SYSTEM.iter().map(|(pattern, _)| pattern).chain(SYSTEM_TRACES).any(|p| begins(p, path))
            }
        }
    }
}

fn leads(folder: &str, wanted: &[&str], path: &str) -> bool {
    folder.starts_with(path)
        || path.strip_prefix(folder).is_some_and(|below| wanted.iter().any(|pattern| begins(pattern, below)))
}

/// Whether a folder (with its `/`) lies on the way to what a pattern names.
fn begins(pattern: &str, folder: &str) -> bool {
    let folder = folder.trim_end_matches('/');
    let parts = folder.split('/').count();
    let mut pattern_parts = pattern.split('/');
    let leading: Vec<&str> = pattern_parts.by_ref().take(parts).collect();
    leading.len() == parts && pattern_parts.next().is_some() && matches_pattern(&leading.join("/"), folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_layout_leads_to_the_same_place() {
        for name in [
            "private/var/mobile/Library/TCC/TCC.db",
            "/private/var/mobile/Library/TCC/TCC.db",
            "filesystem2/mobile/Library/TCC/TCC.db",
            "filesystem1/private/var/mobile/Library/TCC/TCC.db",
            "var/mobile/Library/TCC/TCC.db",
            "mobile/Library/TCC/TCC.db",
            "Dump of phone/private/var/mobile/Library/TCC/TCC.db",
        ] {
            assert_eq!(meaning(name), Meaning::File("HomeDomain/Library/TCC/TCC.db".to_owned()), "{name}");
        }
    }

    #[test]
    fn containers_system_files_and_traces_are_told_apart() {
        let inside =
            |index, container: &str, below: &str| Meaning::Inside(index, container.into(), below.into());
        for (name, wanted) in [
            (
                "private/var/containers/Bundle/Application/U-1/A.app/Info.plist",
                inside(0, "U-1", "A.app/Info.plist"),
            ),
            ("private/var/mobile/Containers/Data/Application/U-2/Documents/x", Meaning::Nothing),
            (
                "filesystem1/System/Library/CoreServices/SystemVersion.plist",
                Meaning::File("device/SystemVersion.plist".into()),
            ),
            ("Applications/Cydia.app/Info.plist", Meaning::File("system-bundle/Cydia.app/Info.plist".into())),
            (
                "/private/var/jb/.installed_dopamine",
                Meaning::Trace("/private/var/jb/.installed_dopamine".into()),
            ),
            ("filesystem1/bin/bash", Meaning::Trace("/bin/bash".into())),
            ("private/var/mobile/Media/DCIM/1.JPG", Meaning::Nothing),
            ("C:\\escape.txt", Meaning::Nothing),
        ] {
            assert_eq!(meaning(name), wanted, "{name}");
        }
    }

    #[test]
    fn only_folders_on_the_way_are_entered() {
        for (name, wanted) in [
            ("private", true),
            ("private/var/mobile", true),
            ("private/var/mobile/Library", true),
            ("private/var/mobile/Library/TCC", true),
            ("private/var/mobile/Library/SMS", false),
            ("private/var/mobile/Media", false),
            ("private/var/containers/Bundle/Application/U-1/A.app", true),
            ("private/var/containers/Bundle/Application/U-1/A.app/PlugIns/B.appex", true),
            ("private/var/containers/Bundle/Application/U-1/A.app/SC_Info", true),
            ("private/var/containers/Bundle/Application/U-1/A.app/en.lproj", false),
            ("private/var/mobile/Containers/Data/Application/U-2", true),
            ("private/var/mobile/Containers/Data/Application/U-2/Documents", false),
            ("filesystem2/mobile/Library", true),
            ("System/Library/CoreServices", true),
            ("System/Library/Frameworks", false),
            ("Applications/Maps.app", true),
            ("mobile/Library/Preferences", true),
        ] {
            assert_eq!(Phone.folder(name), wanted, "{name}");
        }
    }
}
