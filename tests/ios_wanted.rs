//! A parser and the formats agree on what there is to read: whatever an iOS parser asks for is kept by the copies that
//! can hold it. A file that a format does not want is thrown away before any parser could ask, and nobody would notice.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::disallowed_methods,
    reason = "helpers of tests fail loudly and write their own inputs"
)]

use std::path::Path;

use stalkscan::artifact::ARTIFACTS;
use stalkscan::bounds::Limits;
use stalkscan::model::Platform;
use stalkscan::source::{NoKey, discover};

/// Where a copy has what a parser asks for.
#[derive(Debug, Clone, Copy)]
enum Place {
    /// Below this folder, under the same name.
    Below(&'static str),
    /// The format makes it from other files and names.
    Made,
    /// Nowhere, for this reason.
    Nowhere(&'static str),
}

use Place::{Below, Made, Nowhere};

const GROUP: &str = "systemgroup.com.apple.configurationprofiles";
const OF_BACKUPS: &str = "the computer or the backup process writes it, the phone has no such file";

/// The beginning of a logical path, and where it lies in a copy of the file system.
const FILE_SYSTEM: &[(&str, Place)] = &[
    ("Info.plist", Nowhere(OF_BACKUPS)),
    ("Manifest.plist", Nowhere(OF_BACKUPS)),
    ("listing/apps", Nowhere("a computer asks the phone for it and keeps it in a file of its own")),
    ("listing/", Made),
    ("ProtectedDomain/", Nowhere("it is given its other place, in KeychainDomain, as up to iOS 16")),
    ("KeychainDomain/", Below("private/var/protected/trustd/private/")),
    ("HomeDomain/", Below("private/var/mobile/")),
    ("RootDomain/", Below("private/var/root/")),
    ("SystemPreferencesDomain/", Below("private/var/preferences/")),
    ("WirelessDomain/", Below("private/var/wireless/")),
    ("DatabaseDomain/", Below("private/var/db/")),
    ("ManagedPreferencesDomain/", Below("private/var/Managed Preferences/")),
    ("InstallDomain/", Below("private/var/installd/")),
    (
        "SysSharedContainerDomain-systemgroup.com.apple.configurationprofiles/",
        Below("private/var/containers/Shared/SystemGroup/systemgroup.com.apple.configurationprofiles/"),
    ),
    (
        "SysSharedContainerDomain-systemgroup.com.apple.mobile.installationhelperlogs/",
        Below(
            "private/var/containers/Shared/SystemGroup/systemgroup.com.apple.mobile.installationhelperlogs/",
        ),
    ),
    (
        "AppDomain-com.apple.mobilesafari/",
        Below("private/var/mobile/Containers/Data/Application/com.apple.mobilesafari/"),
    ),
    (
        "AppDomain-com.google.chrome.ios/",
        Below("private/var/mobile/Containers/Data/Application/com.google.chrome.ios/"),
    ),
    (
        "AppDomainGroup-group.org.mozilla.ios.Firefox/",
        Below("private/var/mobile/Containers/Shared/AppGroup/group.org.mozilla.ios.Firefox/"),
    ),
    ("bundle/*/PlugIns/*/", Below("private/var/containers/Bundle/Application/U-1/A.app/PlugIns/B.appex/")),
    ("bundle/*/iTunes", Below("private/var/containers/Bundle/Application/U-1/iTunes")),
    ("bundle/*/", Below("private/var/containers/Bundle/Application/U-1/A.app/")),
    ("system-bundle/*/", Below("Applications/A.app/")),
    ("device/", Below("System/Library/CoreServices/")),
];

const NOT_DIAGNOSED: &str = "a diagnosis does not hold it, as far as its public parsers tell";

/// The beginning of a logical path, and where it lies in a `sysdiagnose`.
const DIAGNOSIS: &[(&str, Place)] = &[
    (
        "SysSharedContainerDomain-systemgroup.com.apple.configurationprofiles/Library/ConfigurationProfiles/",
        Below("logs/MCState/Shared/"),
    ),
    ("HomeDomain/Library/UserConfigurationProfiles/", Below("logs/MCState/User/")),
    ("HomeDomain/Library/TCC/", Below("logs/Accessibility/")),
    ("HomeDomain/", Nowhere(NOT_DIAGNOSED)),
    ("SystemPreferencesDomain/SystemConfiguration/", Below("logs/Networking/")),
    ("SystemPreferencesDomain/", Below("logs/Networking/")),
    ("device/", Below("logs/SystemVersion/")),
    ("InstallDomain/Library/Logs/MobileInstallation/", Below("logs/MobileInstallation/")),
    ("Info.plist", Nowhere(OF_BACKUPS)),
    ("Manifest.plist", Nowhere(OF_BACKUPS)),
    ("listing/", Nowhere("it has no list of apps, no containers and no bundles")),
    ("ProtectedDomain/", Nowhere(NOT_DIAGNOSED)),
    ("KeychainDomain/", Nowhere(NOT_DIAGNOSED)),
    ("RootDomain/", Nowhere(NOT_DIAGNOSED)),
    ("WirelessDomain/", Nowhere(NOT_DIAGNOSED)),
    ("DatabaseDomain/", Nowhere(NOT_DIAGNOSED)),
    ("ManagedPreferencesDomain/", Nowhere(NOT_DIAGNOSED)),
    ("SysSharedContainerDomain-systemgroup.com.apple.mobile.", Nowhere(NOT_DIAGNOSED)),
    ("AppDomain-", Nowhere(NOT_DIAGNOSED)),
    ("AppDomainGroup-", Nowhere(NOT_DIAGNOSED)),
    ("bundle/", Nowhere(NOT_DIAGNOSED)),
    ("system-bundle/", Nowhere(NOT_DIAGNOSED)),
];

/// Every path that an iOS parser asks for, with those of the files that belong to it.
fn asked() -> Vec<String> {
    let mut asked = Vec::new();
    for parser in ARTIFACTS.iter().flat_map(|list| list.iter()).filter(|p| p.platform() == Platform::Ios) {
        for path in parser.paths() {
            asked.push((*path).to_owned());
            asked.extend(parser.companions(path));
        }
    }
    assert!(asked.len() > 50, "the parsers were not found");
    asked
}

fn put(root: &Path, name: &str, bytes: &[u8]) {
    let file = root.join(name);
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(file, bytes).unwrap();
}

/// A container that says whose it is.
fn container(root: &Path, folder: &str, owner: &str) {
    let text =
        format!("<plist><dict><key>MCMMetadataIdentifier</key><string>{owner}</string></dict></plist>");
    put(root, &format!("{folder}/.com.apple.mobile_container_manager.metadata.plist"), text.as_bytes());
}

/// Writes each file that is asked for at its place, and lists what the copy then does not give.
fn not_kept(format: &str, root: &Path, places: &[(&str, Place)]) -> Vec<String> {
    let (mut wanted, mut used) = (Vec::new(), vec![false; places.len()]);
    for path in asked() {
        let index = places.iter().position(|(begin, _)| path.starts_with(begin));
        let index = index.unwrap_or_else(|| panic!("{format}: nobody said where {path} lies"));
        used[index] = true;
        match places[index] {
            (begin, Below(folder)) => {
                let name = format!("{folder}{}", path[begin.len()..].replace('*', "x"));
                put(root, &name, b"<plist><dict/></plist>");
                wanted.push(path);
            }
            (_, Made) => wanted.push(path),
            (_, Nowhere(reason)) => assert!(!reason.is_empty()),
        }
    }
    for ((begin, _), used) in places.iter().zip(used) {
        assert!(used, "{format}: no parser asks for {begin} any more");
    }
    let limits = Limits::default();
    let found = discover(root, &mut NoKey, &limits).unwrap();
    let [backup] = found.backups.as_slice() else { panic!("{format}: {} copies", found.backups.len()) };
    assert_eq!(backup.format, format);
    wanted.retain(|path| backup.store.find(path, &limits).is_empty());
    wanted
}

#[test]
fn a_copy_of_the_file_system_keeps_whatever_parsers_ask_for() {
    let room = tempfile::tempdir().unwrap();
    for group in [GROUP, "systemgroup.com.apple.mobile.installationhelperlogs"] {
        container(room.path(), &format!("private/var/containers/Shared/SystemGroup/{group}"), group);
    }
    for app in ["com.apple.mobilesafari", "com.google.chrome.ios"] {
        container(room.path(), &format!("private/var/mobile/Containers/Data/Application/{app}"), app);
    }
    let firefox = "group.org.mozilla.ios.Firefox";
    container(room.path(), &format!("private/var/mobile/Containers/Shared/AppGroup/{firefox}"), firefox);
    container(room.path(), "private/var/containers/Bundle/Application/U-1", "org.example.a");
    put(room.path(), "private/var/jb/.installed_x", b"");
    let lost = not_kept("ios-filesystem", room.path(), FILE_SYSTEM);
    assert!(lost.is_empty(), "not kept: {lost:#?}");
}

#[test]
fn the_trust_store_is_kept_from_both_of_its_places() {
    for place in ["private/var/Keychains", "private/var/protected/trustd/private"] {
        let room = tempfile::tempdir().unwrap();
        put(room.path(), &format!("{place}/TrustStore.sqlite3"), b"x");
        put(room.path(), "private/var/mobile/Library/TCC/TCC.db", b"x");
        let limits = Limits::default();
        let found = discover(room.path(), &mut NoKey, &limits).unwrap();
        let kept = found.backups[0].store.find("KeychainDomain/TrustStore.sqlite3", &limits);
        assert_eq!(kept.len(), 1, "{place}");
    }
}

#[test]
fn a_diagnosis_keeps_whatever_parsers_ask_for() {
    let room = tempfile::tempdir().unwrap();
    let lost = not_kept("sysdiagnose", room.path(), DIAGNOSIS);
    assert!(lost.is_empty(), "not kept: {lost:#?}");
}
