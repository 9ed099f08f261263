//! Android phones in every container that can be written.

mod accounts;
mod acquisition;
mod apk;
mod backup;
mod dex;
mod document;
mod dump;
mod filesystem;
mod intrusion;
mod isdi;
mod makers;
mod package;
mod package_file;
mod phone;
mod powers;
mod state;
mod stock;
mod tar;

use crate::sample::android::phone::Phone;
use crate::sample::error::RecipeError;
use crate::sample::recipe::Recipe;
use crate::sample::tree::FileTree;

/// Name of the zipped bug report.
pub(crate) const BUGREPORT_ZIP: &str = "bugreport.zip";
/// Name of the unpacked bug report.
pub(crate) const BUGREPORT_FOLDER: &str = "bugreport";
/// Name of its main text alone.
pub(crate) const BUGREPORT_TEXT: &str = "dumpstate.txt";
/// Folder of an acquisition: its UUID, the same for every sample.
pub(crate) const ACQUISITION: &str = "5a3c1e0d-0000-4000-8000-73746b73636e";
/// The same as a zip.
pub(crate) const ACQUISITION_ZIP: &str = "5a3c1e0d-0000-4000-8000-73746b73636e.zip";

/// Folder of APK files.
pub(crate) const APK_FOLDER: &str = "apks";

/// The APK files of the apps that are not part of the system image.
pub(crate) fn apk_folder(recipe: &Recipe) -> Result<FileTree, RecipeError> {
    Ok(apk::folder(&Phone::new(recipe)?)?.prefixed(APK_FOLDER))
}

/// Name of the adb backup.
pub(crate) const ADB_BACKUP: &str = "backup.ab";

/// An adb backup.
pub(crate) fn adb_backup(recipe: &Recipe) -> Result<FileTree, RecipeError> {
    Ok(FileTree::single(ADB_BACKUP, backup::file(&Phone::new(recipe)?)?))
}

/// Folder with the texts of services.
pub(crate) const DUMPSYS_FOLDER: &str = "dumpsys";
/// Text of all services.
pub(crate) const DUMPSYS_TEXT: &str = "dumpsys.txt";
/// Text of `ISDi`.
pub(crate) const ISDI_TEXT: &str = "5f1c9d3a_android.txt";
/// Folder of `HiSuite`.
pub(crate) const HUAWEI_FOLDER: &str = "HuaweiBackup";
/// Folder of Smart Switch.
pub(crate) const SMART_SWITCH_FOLDER: &str = "SmartSwitchBackup";
/// Folder of intrusion logs.
pub(crate) const INTRUSION_FOLDER: &str = "Intrusion Logging";
/// Folder of the file system.
pub(crate) const FILESYSTEM_FOLDER: &str = "extraction";
/// The same as a tar.
pub(crate) const FILESYSTEM_TAR: &str = "extraction.tar";

/// Services, one text each, and the properties of the system.
pub(crate) fn dumpsys_folder(recipe: &Recipe) -> Result<FileTree, RecipeError> {
    let phone = Phone { over_cable: true, ..Phone::new(recipe)? };
    let mut tree = FileTree::default();
    for (name, page) in dump::services(&phone) {
        tree.put(format!("{name}.txt"), page.into_bytes());
    }
    tree.put("getprop.txt", dump::properties(&phone).into_bytes());
    Ok(tree.prefixed(DUMPSYS_FOLDER))
}

/// All services in one text.
pub(crate) fn dumpsys_text(recipe: &Recipe) -> Result<FileTree, RecipeError> {
    let phone = Phone { over_cable: true, ..Phone::new(recipe)? };
    Ok(FileTree::single(DUMPSYS_TEXT, dump::listed(&phone).into_bytes()))
}

/// The text of `ISDi`.
pub(crate) fn isdi(recipe: &Recipe) -> Result<FileTree, RecipeError> {
    let phone = Phone { over_cable: true, ..Phone::new(recipe)? };
    Ok(FileTree::single(ISDI_TEXT, isdi::text(&phone).into_bytes()))
}

/// A `HiSuite` folder.
pub(crate) fn huawei_backup(recipe: &Recipe) -> Result<FileTree, RecipeError> {
    Ok(makers::huawei(&Phone::new(recipe)?)?.prefixed(HUAWEI_FOLDER))
}

/// A Smart Switch folder.
pub(crate) fn smart_switch(recipe: &Recipe) -> Result<FileTree, RecipeError> {
    Ok(makers::smart_switch(&Phone::new(recipe)?)?.prefixed(SMART_SWITCH_FOLDER))
}

/// The intrusion logs.
pub(crate) fn intrusion_logs(recipe: &Recipe) -> Result<FileTree, RecipeError> {
    Ok(intrusion::logs(&Phone::new(recipe)?)?.prefixed(INTRUSION_FOLDER))
}

/// The file system as a folder.
pub(crate) fn filesystem_folder(recipe: &Recipe, binary: bool) -> Result<FileTree, RecipeError> {
    Ok(filesystem::files(&Phone::new(recipe)?, binary)?.prefixed(FILESYSTEM_FOLDER))
}

/// The file system as a tar. Android keeps its own files as binary XML from version 12 on.
pub(crate) fn filesystem_tar(recipe: &Recipe) -> Result<FileTree, RecipeError> {
    let phone = Phone::new(recipe)?;
    let files = filesystem::files(&phone, phone.version >= 12)?;
    Ok(FileTree::single(FILESYSTEM_TAR, tar::archive(&files)?))
}

/// The unpacked bug report.
pub(crate) fn bugreport_folder(recipe: &Recipe) -> Result<FileTree, RecipeError> {
    Ok(unpacked(&Phone::new(recipe)?).prefixed(BUGREPORT_FOLDER))
}

/// The zipped bug report.
pub(crate) fn bugreport(recipe: &Recipe) -> Result<FileTree, RecipeError> {
    Ok(FileTree::single(BUGREPORT_ZIP, unpacked(&Phone::new(recipe)?).zip()?))
}

/// The main text alone.
pub(crate) fn bugreport_text(recipe: &Recipe) -> Result<FileTree, RecipeError> {
    let phone = Phone::new(recipe)?;
    Ok(FileTree::single(BUGREPORT_TEXT, dump::dumpstate(&phone).into_bytes()))
}

/// An acquisition folder, named by its UUID.
pub(crate) fn androidqf(recipe: &Recipe) -> Result<FileTree, RecipeError> {
    Ok(acquired(recipe)?.prefixed(ACQUISITION))
}

/// An acquisition as one zip, its entries below the UUID.
pub(crate) fn androidqf_zip(recipe: &Recipe) -> Result<FileTree, RecipeError> {
    Ok(FileTree::single(ACQUISITION_ZIP, androidqf(recipe)?.zip()?))
}

fn acquired(recipe: &Recipe) -> Result<FileTree, RecipeError> {
    let phone = Phone { over_cable: true, ..Phone::new(recipe)? };
    acquisition::files(&phone, unpacked(&phone).zip()?)
}

fn unpacked(phone: &Phone<'_>) -> FileTree {
    let stamp = phone.captured.strftime("%Y-%m-%d-%H-%M-%S");
    let main = format!("bugreport-{}-{}-{stamp}.txt", dump::product(phone), dump::build(phone));
    let mut tree = FileTree::default();
    tree.put("main_entry.txt", main.as_bytes());
    tree.put("version.txt", "2.0");
    tree.put("dumpstate_log.txt", "start\ndone\n");
    tree.put("FS/proc/self/mountinfo", "23 1 254:7 / / ro,relatime shared:1 - erofs /dev/block/dm-7 ro\n");
    tree.put(main, dump::dumpstate(phone).into_bytes());
    tree
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::recipe::{App, Removed, User};
    use crate::sample::words::{Container, Switch, Vendor};

    fn text(recipe: &Recipe) -> String {
        let tree = recipe.write(Container::BugreportText).unwrap();
        String::from_utf8(tree.get(BUGREPORT_TEXT).unwrap().to_vec()).unwrap()
    }

    fn watched(version: &str, vendor: Vendor) -> Recipe {
        let mut app = App::new("org.example.one").with_label("One").with_grant("READ_SMS");
        app.accessibility = Some(Switch::On);
        let mut off = App::new("org.example.off");
        off.accessibility = Some(Switch::Installed);
        Recipe::android(version).with_vendor(vendor).with_app(app).with_app(off)
    }

    /// The text of one service.
    fn service(text: &str, name: &str) -> String {
        let start = format!("DUMP OF SERVICE {name}:\n");
        let (_, rest) = text.split_once(&start).unwrap();
        rest.split_once("was the duration of dumpsys").unwrap().0.to_owned()
    }

    #[test]
    fn accessibility_layouts_follow_the_version() {
        for version in 8..=16 {
            let text = text(&watched(&version.to_string(), Vendor::Aosp));
            let access = service(&text, "accessibility");
            let component = "{org.example.one/org.example.one.AccessService}";
            assert_eq!(access.contains(component), version >= 10, "{version}");
            assert_eq!(access.contains("currentUserId=0"), version >= 11, "{version}");
            assert_eq!(access.contains("[org.example.off]"), version >= 14, "{version}");
            assert_eq!(access.contains("qs shortcut targets"), version >= 15, "{version}");
            assert!(access.contains("Service[label=One,"), "{version}");
            assert!(!access.contains("org.example.off/"), "{version}");
            assert!(text.contains("value:org.example.one/org.example.one.AccessService"), "{version}");
        }
        let samsung = service(&text(&watched("12", Vendor::Samsung)), "accessibility");
        assert!(samsung.contains("1 : org.example.off/.AccessService (A11yTool)"), "{samsung}");
    }

    #[test]
    fn package_fields_follow_the_version() {
        let old = service(&text(&watched("10", Vendor::Aosp)), "package");
        let new = service(&text(&watched("14", Vendor::Aosp)), "package");
        assert!(old.contains("    userId=10") && !old.contains("appId=10"));
        assert!(new.contains("    appId=10") && !new.contains("    userId="));
        assert!(
            !old.contains("initiatingPackageName")
                && new.contains("initiatingPackageName=com.android.vending")
        );
        let eight = service(&text(&watched("8", Vendor::Aosp)), "package");
        assert!(!eight.contains("past signatures") && eight.contains("signatures=PackageSignatures{"));
    }

    #[test]
    fn vendors_break_the_list_but_lose_nothing() {
        let count = |vendor| {
            let package = service(&text(&Recipe::android("13").with_vendor(vendor)), "package");
            let list =
                package.split("\nPackages:\n").nth(1).unwrap().split("\nQueries:").next().unwrap().to_owned();
            (list.matches("\n\n").count(), list.matches("  Package [").count())
        };
        let (blank, packages) = count(Vendor::Aosp);
        assert_eq!((blank, packages), (0, 66));
        assert!(count(Vendor::Samsung).0 > 3 && count(Vendor::Xiaomi).0 > 3);
        assert_eq!(count(Vendor::Samsung).1, 73);
        assert_eq!(count(Vendor::Xiaomi).1, 72);
    }

    #[test]
    fn removed_apps_and_other_users_leave_their_traces() {
        let gone = Removed {
            id: "org.example.gone".to_owned(),
            installed: Some("2026-02-02 22:10:00".to_owned()),
            removed: Some("2026-02-25 07:41:30".to_owned()),
            ..Removed::default()
        };
        let user = User { id: 10, name: "Work".to_owned(), managed: true };
        let mut app = App::new("org.example.work");
        app.users = vec![10];
        app.owner = true;
        let recipe = Recipe::android("13")
            .with_vendor(Vendor::Samsung)
            .with_removed(gone)
            .with_user(user)
            .with_app(app);
        let text = text(&recipe);
        let package = service(&text, "package");
        assert!(
            package.contains("START DELETE PACKAGE") && package.contains("pkg{org.example.gone}, user{0}")
        );
        assert!(!package.contains("Package [org.example.gone]"));
        assert!(service(&text, "device_policy").contains("Profile Owner (User 10): "));
        assert!(service(&text, "user").contains("UserInfo{10:Work:1030}"));
        let missing = Recipe::android("13").with_app(App { users: vec![11], ..App::new("a.b") });
        assert!(missing.write(Container::Bugreport).is_err());
    }

    #[test]
    fn acquisitions_hold_digests_and_a_nested_report() {
        let mut app = App::new("org.example.one");
        app.signer_sha1 = Some("AB".repeat(20));
        app.apk_sha256 = Some("CD".repeat(32));
        let tree = Recipe::android("14").with_app(app).write(Container::Androidqf).unwrap();
        let packages = tree.get(&format!("{ACQUISITION}/packages.json")).unwrap();
        let packages: serde_json::Value = serde_json::from_slice(packages).unwrap();
        let one =
            packages.as_array().unwrap().iter().find(|entry| entry["name"] == "org.example.one").unwrap();
        assert_eq!(one["files"][0]["certificate"]["Sha1"], "ab".repeat(20));
        assert_eq!(one["files"][0]["sha256"], "cd".repeat(32));
        let nested = tree.get(&format!("{ACQUISITION}/bugreport.zip")).unwrap();
        let archive = zip::ZipArchive::new(std::io::Cursor::new(nested)).unwrap();
        assert_eq!(archive.len(), 5);
        let hashes =
            String::from_utf8(tree.get(&format!("{ACQUISITION}/hashes.csv")).unwrap().to_vec()).unwrap();
        assert!(hashes.contains("packages.json,") && !hashes.contains("acquisition.json"));
    }
}
