//! The file system of an iPhone, and the few files of it that a system diagnosis holds.

use jiff::civil::DateTime;

use crate::sample::error::RecipeError;
use crate::sample::ios::manifest::Contents;
use crate::sample::ios::property::{self, dict, text};
use crate::sample::ios::{Backup, bundles};
use crate::sample::seed;
use crate::sample::tree::FileTree;

/// Name of the file in which the phone says whose a container is.
const METADATA: &str = ".com.apple.mobile_container_manager.metadata.plist";

/// Domains of a backup and their folders below `/private/var`.
const DOMAINS: &[(&str, &str)] = &[
    ("CameraRollDomain", "mobile"),
    ("DatabaseDomain", "db"),
    ("HomeDomain", "mobile"),
    ("KeychainDomain", "Keychains"),
    ("ManagedPreferencesDomain", "Managed Preferences"),
    ("ProtectedDomain", "protected"),
    ("RootDomain", "root"),
    ("SystemPreferencesDomain", "preferences"),
    ("WirelessDomain", "wireless"),
];
/// Beginnings of the domains of containers, their folders below `/private/var`, and the class that the phone gives them.
const CONTAINERS: &[(&str, &str, u64)] = &[
    ("AppDomain-", "mobile/Containers/Data/Application", 2),
    ("AppDomainGroup-", "mobile/Containers/Shared/AppGroup", 7),
    ("AppDomainPlugin-", "mobile/Containers/Data/PluginKitPlugin", 4),
    ("SysSharedContainerDomain-", "containers/Shared/SystemGroup", 13),
];
/// Folders of a diagnosis, and the domain and folder that each holds.
const DIAGNOSED: &[(&str, &str, &str)] = &[
    (
        "logs/MCState/Shared",
        "SysSharedContainerDomain-systemgroup.com.apple.configurationprofiles",
        "Library/ConfigurationProfiles/",
    ),
    ("logs/MCState/User", "HomeDomain", "Library/UserConfigurationProfiles/"),
    ("logs/Accessibility", "HomeDomain", "Library/TCC/"),
    ("logs/Networking", "SystemPreferencesDomain", "SystemConfiguration/"),
    ("logs/Networking", "SystemPreferencesDomain", ""),
];

/// The whole phone.
pub(crate) fn phone(backup: &Backup<'_>, contents: &Contents) -> Result<FileTree, RecipeError> {
    let mut tree = FileTree::default();
    for (domain, path, bytes) in contents.rows() {
        let Some(folder) = home(domain, &mut tree)? else { continue };
        if let Some(bytes) = bytes {
            tree.put(format!("{folder}/{path}"), bytes);
        }
    }
    for app in &backup.apps {
        bundles::bundle(backup, app, &mut tree)?;
    }
    tree.put("System/Library/CoreServices/SystemVersion.plist", system_version(backup)?);
    let log = format!("private/var/installd/Library/{LOG}");
    tree.put(log, installations(backup));
    Ok(tree)
}

/// The folder of a domain. A container says whose it is.
fn home(domain: &str, tree: &mut FileTree) -> Result<Option<String>, RecipeError> {
    if let Some((_, folder)) = DOMAINS.iter().find(|(name, _)| *name == domain) {
        return Ok(Some(format!("private/var/{folder}")));
    }
    for (prefix, folder, class) in CONTAINERS {
        if let Some(owner) = domain.strip_prefix(prefix) {
            let home = format!("private/var/{folder}/{}", seed::uuid(domain));
            describe(&home, owner, *class, tree)?;
            return Ok(Some(home));
        }
    }
    Ok(None)
}

/// Puts into the folder of a container whose it is.
pub(crate) fn describe(home: &str, owner: &str, class: u64, tree: &mut FileTree) -> Result<(), RecipeError> {
    let about = dict([
        ("MCMMetadataContentClass", plist::Value::Integer(class.into())),
        ("MCMMetadataIdentifier", text(owner)),
        ("MCMMetadataUUID", text(&seed::uuid(owner))),
    ]);
    tree.put(format!("{home}/{METADATA}"), property::binary(&about)?);
    Ok(())
}

fn system_version(backup: &Backup<'_>) -> Result<Vec<u8>, RecipeError> {
    property::xml(&dict([
        ("ProductBuildVersion", text(backup.build)),
        ("ProductName", text("iPhone OS")),
        ("ProductVersion", text(&backup.version)),
    ]))
}

/// What a diagnosis holds of the phone.
pub(crate) fn diagnosis(backup: &Backup<'_>, contents: &Contents) -> Result<FileTree, RecipeError> {
    let mut tree = FileTree::default();
    for (domain, path, bytes) in contents.rows() {
        let place = DIAGNOSED.iter().find_map(|(folder, of, below)| {
            let inner = path.strip_prefix(below).filter(|_| *of == domain)?;
            // Beside the settings of networks lie many others.
            let listed = !folder.ends_with("Networking")
                || ["com.apple.networkextension.plist", "preferences.plist"].contains(&inner);
            listed.then(|| format!("{folder}/{inner}"))
        });
        if let (Some(place), Some(bytes)) = (place, bytes) {
            tree.put(place, bytes);
        }
    }
    tree.put("logs/SystemVersion/SystemVersion.plist", system_version(backup)?);
    tree.put("logs/MobileInstallation/mobile_installation.log.0", installations(backup));
    Ok(tree)
}

/// Where the phone keeps its log of installations.
const LOG: &str = "Logs/MobileInstallation/mobile_installation.log.0";

/// The log of installations.
fn installations(backup: &Backup<'_>) -> String {
    let mut lines = Vec::new();
    for app in &backup.apps {
        let when = backup.time(app.first_installed.as_deref());
        let what = format!(
            "-[MIInstaller performInstallationWithError:]: Installing <MIInstallableBundle ID={}; Version=1.0>",
            app.id
        );
        lines.push((when, what));
    }
    for gone in backup.recipe.removed.iter().filter(|gone| !gone.profile) {
        let when = backup.time(gone.removed.as_deref());
        let what = "-[MIUninstaller _uninstallBundleWithIdentity:]: Uninstalling identifier";
        lines.push((when, format!("{what} {}", gone.id)));
    }
    lines.sort();
    lines.iter().fold(String::new(), |log, (when, what)| {
        format!("{log}{} [91] <notice> (0x16b5e7000) {what}\n", stamp(*when))
    })
}

/// A time as the log has it: "Tue Jan 20 12:00:00 2026".
fn stamp(when: DateTime) -> String {
    when.strftime("%a %b %e %H:%M:%S %Y").to_string()
}

#[cfg(test)]
mod tests {
    use crate::sample::ios::{DIAGNOSIS_FOLDER, FILESYSTEM_FOLDER};
    use crate::sample::recipe::{App, Recipe, Removed};
    use crate::sample::words::Container;

    #[test]
    fn the_same_files_lie_where_the_phone_has_them() {
        let recipe = Recipe::ios("17.5.1").with_app(App::new("org.example.one")).with_removed(Removed {
            id: "org.example.gone".to_owned(),
            removed: Some("2026-01-20 12:00:00".to_owned()),
            ..Removed::default()
        });
        let phone = recipe.write(Container::IosFilesystem).unwrap();
        let diagnosis = recipe.write(Container::Sysdiagnose).unwrap();
        let whole = phone.get(&format!("{FILESYSTEM_FOLDER}/private/var/mobile/Library/TCC/TCC.db")).unwrap();
        let part = diagnosis.get(&format!("{DIAGNOSIS_FOLDER}/logs/Accessibility/TCC.db")).unwrap();
        assert_eq!(whole, part);
        let log =
            diagnosis.get(&format!("{DIAGNOSIS_FOLDER}/logs/MobileInstallation/mobile_installation.log.0"));
        let log = String::from_utf8(log.unwrap().to_vec()).unwrap();
        assert!(log.contains("Tue Jan 20 12:00:00 2026 [91]"), "{log}");
        assert!(log.contains("Uninstalling identifier org.example.gone\n"), "{log}");
    }
}
