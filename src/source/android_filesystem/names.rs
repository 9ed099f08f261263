//! Names in a copy of a phone's file system: where the content of `/data` begins, and which files are wanted.

use std::collections::BTreeSet;

use crate::source::Confidence;
use crate::text::matches_pattern;

/// Files that parsers ask for, below `/data`. Everything else stays unread.
pub(crate) const WANTED: &[&str] = &[
    "system/packages.xml",
    "system/packages-backup.xml",
    "system/packages.xml.reservecopy",
    "system/packages.list",
    "system/device_policies.xml",
    "system/device_owner.xml",
    "system/device_owner_2.xml",
    "system/notification_policy.xml",
    "system/appops.xml",
    "system/deviceidle.xml",
    "system/users/*.xml",
    "system/users/*/package-restrictions.xml",
    "system/users/*/runtime-permissions.xml",
    "system/users/*/roles.xml",
    "system/users/*/settings_secure.xml",
    "system/users/*/settings_global.xml",
    "system/users/*/settings_system.xml",
    "system/users/*/device_policies.xml",
    "system/users/*/profile_owner.xml",
    "misc_de/*/apexdata/com.android.permission/runtime-permissions.xml",
    "misc_de/*/apexdata/com.android.permission/roles.xml",
    "misc/user/*/cacerts-added/*",
    "misc/adb/adb_keys",
    "misc/adb/adb_temp_keys.xml",
    "system/users/*/accounts.db",
    "system/users/*/accounts.db-wal",
    "system_ce/*/accounts_ce.db",
    "system_ce/*/accounts_ce.db-wal",
    "system_de/*/accounts_de.db",
    "system_de/*/accounts_de.db-wal",
    "system/usagestats/*/*/*",
    "system_ce/*/usagestats/*/*",
    "system_ce/*/usagestats/mappings",
];
/// Files of the system image, beside `/data`.
pub(crate) const IMAGE: &[&str] = &["*/build.prop", "*/*/build.prop"];
/// Name of the file that a flat folder of system files must have.
pub(super) const FLAT_MARK: &str = "packages.xml";
/// Files that lie together without their folders, and where they belong. Those of users are taken as the owner's.
pub(super) const FLAT: &[(&str, &str)] = &[
    ("packages.xml", "system/packages.xml"),
    ("packages-backup.xml", "system/packages-backup.xml"),
    ("packages.xml.reservecopy", "system/packages.xml.reservecopy"),
    ("packages.list", "system/packages.list"),
    ("device_policies.xml", "system/device_policies.xml"),
    ("device_owner_2.xml", "system/device_owner_2.xml"),
    ("notification_policy.xml", "system/notification_policy.xml"),
    ("appops.xml", "system/appops.xml"),
    ("deviceidle.xml", "system/deviceidle.xml"),
    ("package-restrictions.xml", "system/users/0/package-restrictions.xml"),
    ("runtime-permissions.xml", "system/users/0/runtime-permissions.xml"),
    ("roles.xml", "system/users/0/roles.xml"),
    ("settings_secure.xml", "system/users/0/settings_secure.xml"),
    ("settings_global.xml", "system/users/0/settings_global.xml"),
    ("settings_system.xml", "system/users/0/settings_system.xml"),
    ("adb_keys", "misc/adb/adb_keys"),
    ("adb_temp_keys.xml", "misc/adb/adb_temp_keys.xml"),
    ("accounts.db", "system/users/0/accounts.db"),
    ("accounts.db-wal", "system/users/0/accounts.db-wal"),
    ("accounts_ce.db", "system_ce/0/accounts_ce.db"),
    ("accounts_ce.db-wal", "system_ce/0/accounts_ce.db-wal"),
    ("accounts_de.db", "system_de/0/accounts_de.db"),
    ("accounts_de.db-wal", "system_de/0/accounts_de.db-wal"),
];

/// Files that show where `/data` is: the surest alone, the others when it is missing.
const SURE: &str = "system/packages.xml";
const MARKS: &[&str] = &[
    "system/packages-backup.xml",
    "system/packages.xml.reservecopy",
    "system/packages.list",
    "system/users/0/settings_secure.xml",
    "system/users/0/package-restrictions.xml",
    "system/users/userlist.xml",
];
/// Folders of `/data`.
const TOP: &[&str] = &[
    "adb",
    "anr",
    "apex",
    "app",
    "app-private",
    "backup",
    "cache",
    "dalvik-cache",
    "data",
    "drm",
    "local",
    "media",
    "misc",
    "misc_ce",
    "misc_de",
    "property",
    "resource-cache",
    "system",
    "system_ce",
    "system_de",
    "tombstones",
    "user",
    "user_de",
    "vendor",
    "vendor_ce",
    "vendor_de",
];
/// Folders beside `/data` (AOSP's root folder, and what makers add).
const ROOT_FOLDERS: &[&str] = &[
    "acct",
    "apex",
    "bin",
    "bootstrap-apex",
    "cache",
    "config",
    "cust",
    "d",
    "data",
    "data_mirror",
    "debug_ramdisk",
    "dev",
    "efs",
    "etc",
    "firmware",
    "linkerconfig",
    "lost+found",
    "metadata",
    "mnt",
    "odm",
    "odm_dlkm",
    "oem",
    "omr",
    "optics",
    "persist",
    "postinstall",
    "prism",
    "proc",
    "product",
    "res",
    "root",
    "sbin",
    "sdcard",
    "second_stage_resources",
    "storage",
    "sys",
    "system",
    "system_dlkm",
    "system_ext",
    "tmp",
    "userdata",
];
/// Most folders of apps that are remembered.
const FOLDERS: usize = 200_000;
/// Deepest `/data` in an archive, in folders.
const DEPTH: usize = 8;

/// Where `/data` lies among names: the path before its content, with its `/`, and how sure that is.
pub(super) fn root_of(names: &mut dyn Iterator<Item = &str>) -> Option<(String, Confidence)> {
    let mut best: Option<(Confidence, &str)> = None;
    for name in names {
        if is_mirror(name) {
            continue;
        }
        let sure = |mark: &str| if mark == SURE { Confidence::Certain } else { Confidence::Likely };
        for mark in marks() {
            let Some(root) = name.strip_suffix(mark) else { continue };
            let fits = (root.is_empty() || root.ends_with('/')) && root.matches('/').count() <= DEPTH;
            // The surest, then the shortest.
            let better = best.is_none_or(|(known, before)| {
                sure(mark) > known || (sure(mark) == known && (root.len(), root) < (before.len(), before))
            });
            if fits && better {
                best = Some((sure(mark), root));
            }
        }
    }
    best.map(|(sure, root)| (root.to_owned(), sure))
}

/// Where else the list of apps of a `/data` lies among names, and so another phone's.
pub(super) fn other_roots(read: &str, names: &mut dyn Iterator<Item = &str>) -> Vec<String> {
    let roots: BTreeSet<&str> = names
        .filter(|name| !is_mirror(name))
        .filter_map(|name| name.strip_suffix(SURE))
        .filter(|root| {
            (root.is_empty() || root.ends_with('/')) && *root != read && root.matches('/').count() <= DEPTH
        })
        // What lies in the data of an app or of a person is no phone.
        .filter(|root| !root.starts_with(read) || read.is_empty() && !TOP.contains(&top(root)))
        .collect();
    roots.into_iter().map(str::to_owned).collect()
}

fn top(path: &str) -> &str {
    path.split('/').next().unwrap_or_default()
}

/// Whether a folder is one that lies beside `/data` on a phone.
pub(super) fn is_root_folder(name: &str) -> bool {
    ROOT_FOLDERS.contains(&name)
        || name.starts_with("my_")
        || name.starts_with("vendor")
        || name.starts_with('.')
}

/// Files that show where `/data` is, the surest first.
pub(super) fn marks() -> impl Iterator<Item = &'static str> {
    std::iter::once(SURE).chain(MARKS.iter().copied())
}

/// Mounts of root tools that show the same files a second time.
pub(super) fn is_mirror(name: &str) -> bool {
    name.contains(".magisk/") || name.contains("/mirror/") || name.starts_with("mirror/")
}

/// Whether the first names of an archive look like a phone's `/data`, although no file of the system is among them.
pub(super) fn looks_like_data(names: &[String]) -> bool {
    let parts = |name: &str| name.split('/').map(str::to_owned).collect::<Vec<_>>();
    let inside = names.iter().any(|name| {
        parts(name).windows(2).any(|pair| {
            matches!(pair, [data, top] if data == "data" && TOP.contains(&top.as_str()))
                || matches!(pair, [data, top] if data == "userdata" && TOP.contains(&top.as_str()))
        })
    });
    let tops: BTreeSet<String> = names
        .iter()
        .filter_map(|name| name.split('/').next())
        .filter(|top| TOP.contains(top))
        .map(str::to_owned)
        .collect();
    inside || tops.len() > 2
}

/// Whether a file is wanted, wherever `/data` turns out to begin.
pub(super) fn may_be_wanted(name: &str) -> bool {
    if is_mirror(name) {
        return false;
    }
    let mut rest = Some(name);
    for _ in 0..=DEPTH {
        let Some(here) = rest else { return false };
        if is_wanted(here) || here.ends_with("build.prop") && IMAGE.iter().any(|p| matches_pattern(p, here)) {
            return true;
        }
        rest = here.split_once('/').map(|(_, rest)| rest);
    }
    false
}

/// Whether a path below `/data` is wanted.
pub(super) fn is_wanted(relative: &str) -> bool {
    WANTED.iter().any(|pattern| matches_pattern(pattern, relative))
}

/// Where a file belongs that lies in a copy of the folder `/data/system` itself, or flat beside others, below `/data`.
pub(super) fn flat(name: &str) -> Option<String> {
    let inside = format!("system/{name}");
    if is_wanted(&inside) {
        return Some(inside);
    }
    FLAT.iter().find(|(flat, _)| *flat == name).map(|(_, relative)| (*relative).to_owned())
}

/// Whether the names of an archive are those of `/data/system` itself, or of its files without their folders.
pub(super) fn looks_flat(names: &[String]) -> bool {
    let has = |wanted: &str| names.iter().any(|name| name == wanted);
    has(FLAT_MARK) || (has("packages.list") && names.iter().any(|name| name.starts_with("users/")))
}

/// Folders of apps: a path, and the app and user it tells of.
#[derive(Debug, Default, Clone)]
pub(super) struct Folders {
    /// Of data: what comes before `/data`'s content, user, name.
    data: BTreeSet<(String, u32, String)>,
    /// Of code, as paths below `/data`.
    code: BTreeSet<(String, String)>,
    /// First folders below a possible `/data`.
    tops: BTreeSet<(String, String)>,
}

impl Folders {
    /// Takes note of the folders that a path leads through.
    pub(super) fn see(&mut self, name: &str) {
        if self.data.len() > FOLDERS || self.code.len() > FOLDERS || is_mirror(name) {
            return;
        }
        let parts: Vec<&str> =
            name.split('/').filter(|part| !part.is_empty()).take(DEPTH.saturating_add(8)).collect();
        for start in 0..parts.len().min(DEPTH) {
            let prefix = || {
                let before = parts.get(..start).unwrap_or_default().join("/");
                if before.is_empty() { before } else { format!("{before}/") }
            };
            let user = |text: &str| text.parse::<u32>().ok();
            match parts.get(start..).unwrap_or_default() {
                ["data", app, ..] => {
                    self.data.insert((prefix(), 0, (*app).to_owned()));
                }
                ["user" | "user_de", number, app, ..] | ["media", number, "Android", "data", app, ..] => {
                    if let Some(number) = user(number) {
                        self.data.insert((prefix(), number, (*app).to_owned()));
                    }
                }
                ["app", random, app, _, ..] if random.starts_with("~~") => {
                    self.code.insert((prefix(), format!("app/{random}/{app}")));
                }
                ["app", app, _, ..] => {
                    self.code.insert((prefix(), format!("app/{app}")));
                }
                ["misc", _, ..] => {
                    self.tops.insert((prefix(), "misc".to_owned()));
                }
                _ => {}
            }
        }
    }

    /// Folders of data below a root: user and name.
    pub(super) fn data(&self, root: &str) -> BTreeSet<(u32, &str)> {
        self.data.iter().filter(|(at, ..)| at == root).map(|(_, user, app)| (*user, app.as_str())).collect()
    }

    /// Folders of code below a root.
    pub(super) fn code(&self, root: &str) -> BTreeSet<&str> {
        self.code.iter().filter(|(at, _)| at == root).map(|(_, path)| path.as_str()).collect()
    }

    /// Whether the folder `misc` was seen below a root.
    pub(super) fn has_misc(&self, root: &str) -> bool {
        self.tops.contains(&(root.to_owned(), "misc".to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root(names: &[&str]) -> Option<(String, Confidence)> {
        root_of(&mut names.iter().copied())
    }

    #[test]
    fn the_content_of_data_is_found_wherever_it_begins() {
        let sure = |root: &str| Some((root.to_owned(), Confidence::Certain));
        assert_eq!(root(&["data/system/packages.xml", "system/build.prop"]), sure("data/"));
        assert_eq!(root(&["system/packages.xml"]), sure(""));
        assert_eq!(root(&["x/userdata/system/packages.xml"]), sure("x/userdata/"));
        assert_eq!(
            root(&["x/data/system/packages.xml", "data/adb/.magisk/mirror/data/system/packages.xml"]),
            sure("x/data/")
        );
        assert_eq!(root(&["a/system/users/0/settings_secure.xml", "b/system/packages.xml"]), sure("b/"));
        assert_eq!(root(&["system/users/userlist.xml"]).unwrap().1, Confidence::Likely);
        assert_eq!(root(&["ecosystem/packages.xml", "mysystem/packages.xml", "packages.xml"]), None);
    }

    #[test]
    fn files_of_the_system_folder_itself() {
        let at = |name| flat(name).unwrap_or_default();
        assert_eq!(at("packages.xml"), "system/packages.xml");
        assert_eq!(at("users/10/settings_secure.xml"), "system/users/10/settings_secure.xml");
        assert_eq!(at("users/userlist.xml"), "system/users/userlist.xml");
        assert_eq!(at("settings_secure.xml"), "system/users/0/settings_secure.xml");
        assert_eq!(at("users/10/wallpaper"), "");
        let looks = |names: &[&str]| looks_flat(&names.iter().map(|n| (*n).to_owned()).collect::<Vec<_>>());
        assert!(looks(&["packages.xml"]) && looks(&["packages.list", "users/0/roles.xml"]));
        assert!(!looks(&["users/0/roles.xml"]) && !looks(&["x/packages.xml"]));
    }

    #[test]
    fn wanted_files_are_few() {
        for wanted in [
            "data/system/packages.xml",
            "x/y/data/misc_de/10/apexdata/com.android.permission/roles.xml",
            "data/misc/user/0/cacerts-added/9a5ba575.0",
            "data/system_de/10/accounts_de.db-wal",
            "data/system_ce/0/usagestats/daily/1772000000000",
            "data/system/usagestats/0/yearly/1772000000000",
            "system/build.prop",
        ] {
            assert!(may_be_wanted(wanted), "{wanted}");
        }
        for other in [
            "data/data/com.a/databases/msgstore.db",
            "data/media/0/DCIM/a.jpg",
            "data/adb/.magisk/mirror/data/system/packages.xml",
            "data/system/users/0/wallpaper",
        ] {
            assert!(!may_be_wanted(other), "{other}");
        }
    }

    #[test]
    fn folders_of_apps() {
        let mut folders = Folders::default();
        for name in [
            "data/data/com.a/files/x",
            "data/user/10/com.b/x",
            "data/user_de/0/com.c",
            "data/media/0/Android/data/com.d/files",
            "data/app/~~x==/com.a-y==/base.apk",
            "data/app/Pre/base.apk",
            "data/misc/adb/adb_keys",
        ] {
            folders.see(name);
        }
        let data: Vec<_> = folders.data("data/").into_iter().collect();
        assert_eq!(data, [(0, "com.a"), (0, "com.c"), (0, "com.d"), (10, "com.b")]);
        assert_eq!(folders.code("data/").into_iter().collect::<Vec<_>>(), ["app/Pre", "app/~~x==/com.a-y=="]);
        assert!(folders.has_misc("data/") && !folders.has_misc(""));
    }

    #[test]
    fn archives_of_data_are_told_from_others() {
        let look =
            |names: &[&str]| looks_like_data(&names.iter().map(|n| (*n).to_owned()).collect::<Vec<_>>());
        assert!(look(&["data/app/x/base.apk"]) && look(&["app/a", "misc/b", "system/c"]));
        assert!(!look(&["apps/com.a/_manifest"]) && !look(&["private/var/mobile/x", "src/data/readme"]));
    }
}
