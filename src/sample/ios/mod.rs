//! iPhones as backups of today and of iOS 5 to 9, encrypted or not, as copies of the file system, as system diagnoses and
//! as lists of apps.

mod apps;
mod archive;
mod browsers;
mod bundles;
mod filesystem;
mod listing;
mod manifest;
mod network;
mod old;
mod profiles;
mod property;
mod stock;
mod traces;
mod vault;

pub use self::vault::PASSPHRASE;

use jiff::civil::DateTime;
use plist::Value;

use crate::sample::error::RecipeError;
use crate::sample::ios::manifest::Contents;
use crate::sample::ios::property::{dict, text};
use crate::sample::ios::vault::Vault;
use crate::sample::recipe::{App, Recipe};
use crate::sample::seed;
use crate::sample::tree::FileTree;

/// Identifier of every sample phone, and the name of its backup folder.
pub(crate) const UDID: &str = "00008120-001A2B3C4D5E6F70";
/// The folder of a copy of the file system.
pub(crate) const FILESYSTEM_FOLDER: &str = "iphone-filesystem";
/// The folder of a system diagnosis.
pub(crate) const DIAGNOSIS_FOLDER: &str = "sysdiagnose_2026.03.01_09-30-00+0000_iPhone-OS_iPhone_21F90";
/// The file of a list of apps.
pub(crate) const LISTING_FILE: &str = "apps.json";

/// The recipe worked out.
pub(crate) struct Backup<'r> {
    /// What was asked for.
    pub(crate) recipe: &'r Recipe,
    /// iOS version.
    pub(crate) version: String,
    /// Its first number.
    pub(crate) major: u32,
    /// Its build.
    pub(crate) build: &'static str,
    /// When the copy was made, UTC.
    pub(crate) captured: DateTime,
    /// Installed apps.
    pub(crate) apps: Vec<App>,
}

impl<'r> Backup<'r> {
    fn new(recipe: &'r Recipe) -> Result<Self, RecipeError> {
        let version = recipe.version.clone().unwrap_or_else(|| "17.5.1".to_owned());
        let major: u32 = version.split('.').next().and_then(|major| major.parse().ok()).unwrap_or(0);
        if major < 10 {
            return Err(RecipeError::Value {
                what: "version",
                value: version,
                expected: "expected an iOS version from 10 on",
            });
        }
        let captured = time(recipe.captured.as_deref().unwrap_or("2026-03-01 09:30:00"))?;
        let stated = recipe.profile.iter().filter_map(|profile| profile.installed.as_ref());
        let of_removed = recipe.removed.iter().flat_map(|gone| [&gone.installed, &gone.removed]).flatten();
        let of_apps = recipe.app.iter().filter_map(|app| app.first_installed.as_ref());
        stated.chain(of_removed).chain(of_apps).try_for_each(|text| time(text).map(|_| ()))?;
        Ok(Self { recipe, version, major, build: build(major), captured, apps: apps(recipe) })
    }

    /// A time of the recipe, or some weeks before the copy.
    pub(crate) fn time(&self, text: Option<&str>) -> DateTime {
        text.and_then(|text| text.parse().ok())
            .unwrap_or_else(|| self.captured.checked_sub(jiff::Span::new().days(50)).unwrap_or(self.captured))
    }

    /// The name people know the model by.
    pub(crate) fn model(&self) -> &str {
        self.recipe.model.as_deref().unwrap_or("iPhone 13")
    }
}

fn time(text: &str) -> Result<DateTime, RecipeError> {
    text.parse().map_err(|_fault: jiff::Error| RecipeError::Value {
        what: "time",
        value: text.to_owned(),
        expected: "expected a time such as \"2026-02-20 21:14:05\"",
    })
}

fn build(major: u32) -> &'static str {
    match major {
        ..=11 => "15G77",
        12 => "16H62",
        13 => "17H35",
        14 => "18D52",
        15 => "19H12",
        16 => "20H18",
        17 => "21F90",
        18 => "22E240",
        _ => "23A341",
    }
}

fn apps(recipe: &Recipe) -> Vec<App> {
    let mut apps: Vec<App> = Vec::new();
    if recipe.ordinary_apps {
        for (id, label, _, granted, location) in stock::ORDINARY {
            let mut app = App::new(id).with_label(label);
            app.granted = granted.iter().map(|name| (*name).to_owned()).collect();
            app.location = (!location.is_empty()).then(|| (*location).to_owned());
            apps.push(app);
        }
    }
    apps.retain(|app| !recipe.app.iter().any(|own| own.id == app.id));
    apps.extend(recipe.app.iter().cloned());
    apps
}

/// The files that a backup would have of the phone.
fn contents(backup: &Backup<'_>) -> Result<Contents, RecipeError> {
    let mut contents = Contents::default();
    apps::contents(backup, &mut contents)?;
    profiles::contents(backup, &mut contents)?;
    traces::contents(backup, &mut contents)?;
    browsers::contents(backup, &mut contents)?;
    let preferences = "SystemPreferencesDomain";
    contents.plist(preferences, "com.apple.networkextension.plist", &network::configurations(backup))?;
    contents.plist(preferences, "SystemConfiguration/preferences.plist", &network::services())?;
    contents.folder("CameraRollDomain", "");
    contents.folder("CameraRollDomain", "Media");
    Ok(contents)
}

/// The backup folder, named by the phone's identifier.
pub(crate) fn backup(recipe: &Recipe, encrypted: bool) -> Result<FileTree, RecipeError> {
    let backup = Backup::new(recipe)?;
    let mut tree = FileTree::default();
    contents(&backup)?.write(property::unix(backup.captured), encrypted, &mut tree)?;
    let mut about = apps::manifest_plist(&backup);
    if encrypted {
        property::put(&mut about, "IsEncrypted", Value::Boolean(true));
        property::put(&mut about, "BackupKeyBag", Value::Data(Vault::key_bag(false)));
        property::put(&mut about, "ManifestKey", Value::Data(manifest::key()));
    }
    with_host_files(&backup, &about, tree)
}

/// The same in the layout of iOS 5 to 9: another listing, and all files in one folder. What the phone holds stays that
/// of the version in the recipe.
pub(crate) fn old_backup(recipe: &Recipe, encrypted: bool) -> Result<FileTree, RecipeError> {
    let backup = Backup::new(recipe)?;
    let tree = old::listing(&contents(&backup)?, property::unix(backup.captured), encrypted);
    let mut about = apps::manifest_plist(&backup);
    if encrypted {
        property::put(&mut about, "IsEncrypted", Value::Boolean(true));
        property::put(&mut about, "BackupKeyBag", Value::Data(Vault::key_bag(true)));
    }
    with_host_files(&backup, &about, tree)
}

/// Adds what the computer writes beside the files of the phone.
fn with_host_files(backup: &Backup<'_>, about: &Value, mut tree: FileTree) -> Result<FileTree, RecipeError> {
    tree.put("Info.plist", property::xml(&apps::info(backup)?)?);
    tree.put("Manifest.plist", property::binary(about)?);
    tree.put("Status.plist", property::binary(&status(backup))?);
    Ok(tree.prefixed(UDID))
}

/// A copy of the file system.
pub(crate) fn filesystem(recipe: &Recipe) -> Result<FileTree, RecipeError> {
    let backup = Backup::new(recipe)?;
    let tree = filesystem::phone(&backup, &contents(&backup)?)?;
    Ok(tree.prefixed(FILESYSTEM_FOLDER))
}

/// A system diagnosis.
pub(crate) fn diagnosis(recipe: &Recipe) -> Result<FileTree, RecipeError> {
    let backup = Backup::new(recipe)?;
    let tree = filesystem::diagnosis(&backup, &contents(&backup)?)?;
    Ok(tree.prefixed(DIAGNOSIS_FOLDER))
}

/// The list of apps that the phone gives to a computer.
pub(crate) fn app_listing(recipe: &Recipe) -> Result<FileTree, RecipeError> {
    Ok(FileTree::single(LISTING_FILE, listing::list(&Backup::new(recipe)?).into_bytes()))
}

fn status(backup: &Backup<'_>) -> Value {
    dict([
        ("BackupState", text("new")),
        ("Date", property::date(backup.captured)),
        ("IsFullBackup", Value::Boolean(false)),
        ("SnapshotState", text("finished")),
        ("UUID", text(&seed::uuid("status"))),
        ("Version", text("3.3")),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::recipe::{Mdm, Profile, Removed};
    use crate::sample::words::Container;

    fn blob<'t>(tree: &'t FileTree, id: &str) -> Option<&'t [u8]> {
        tree.get(&format!("{UDID}/{}/{id}", id.split_at(2).0))
    }

    fn open(bytes: &[u8]) -> rusqlite::Connection {
        let mut db = manifest::database().unwrap();
        db.deserialize_read_exact("main", bytes, bytes.len(), true).unwrap();
        db
    }

    fn written() -> FileTree {
        let profile = Profile { identifier: "org.example.p".to_owned(), ..Profile::default() };
        let mut recipe = Recipe::ios("17.5.1")
            .with_app(App::new("org.example.one"))
            .with_profile(profile)
            .with_removed(Removed { id: "org.example.gone".to_owned(), ..Removed::default() });
        recipe.mdm = Some(Mdm { server: "mdm.example.org".to_owned(), ..Mdm::default() });
        recipe.write(Container::IosBackup).unwrap()
    }

    #[test]
    fn every_row_of_the_manifest_has_its_blob() {
        let tree = written();
        let db = open(tree.get(&format!("{UDID}/Manifest.db")).unwrap());
        let fine: String = db.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
        assert_eq!(fine, "ok");
        let mut rows = db.prepare("SELECT fileID, domain, relativePath, flags FROM Files").unwrap();
        let rows =
            rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))).unwrap();
        let mut files = 0;
        for row in rows {
            let (id, domain, path, flags): (String, String, String, i64) = row.unwrap();
            assert_eq!(id, seed::sha1(format!("{domain}-{path}").as_bytes()));
            assert_eq!(flags == 1, blob(&tree, &id).is_some(), "{domain} {path}");
            files += usize::from(flags == 1);
        }
        // The blobs, and Info.plist, Manifest.plist, Status.plist, Manifest.db.
        assert_eq!(tree.0.len(), files + 4);
    }

    #[test]
    fn well_known_files_have_their_well_known_names() {
        let tree = written();
        for id in [
            "64d0019cb3d46bfc8cce545a8ba54b93e7ea9347", // TCC.db
            "0d609c54856a9bb2d56729df1d68f2958a88426b", // DataUsage.sqlite
            "99d3387146335be6c7a02931fea9c405e7802c10", // com.apple.networkextension.plist
            "a690d7769cce8904ca2b67320b107c8fe5f79412", // locationd clients.plist
            "0dc926a1810f7aee4e8f38793ed788701f93bf9d", // .GlobalPreferences.plist
        ] {
            assert!(blob(&tree, id).is_some(), "{id}");
        }
    }

    #[test]
    fn databases_open_in_every_schema() {
        for version in ["10.3.1", "12.5.7", "14.3", "17.5.1"] {
            let tree = Recipe::ios(version).write(Container::IosBackup).unwrap();
            let privacy =
                open(tree.get(&format!("{UDID}/64/64d0019cb3d46bfc8cce545a8ba54b93e7ea9347")).unwrap());
            let grants: i64 = privacy.query_row("SELECT count(*) FROM access", [], |row| row.get(0)).unwrap();
            assert!(grants > 5, "{version}: {grants}");
        }
    }

    #[test]
    fn wrong_values_are_refused() {
        assert!(Recipe::ios("7.1").write(Container::IosBackup).is_err());
        let mut recipe = Recipe::ios("17");
        recipe.captured = Some("yesterday".to_owned());
        let fault = recipe.write(Container::IosBackup).unwrap_err().to_string();
        assert!(fault.contains("yesterday"), "{fault}");
    }
}
