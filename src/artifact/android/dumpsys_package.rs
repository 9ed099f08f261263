//! `dumpsys package`: what is installed, who signed it, where it came from, what it may do.
//!
//! The text of `com.android.server.pm` in Android 6 to 16. Order of the section: an installation log (some makers),
//! resolver tables, the package list, factory versions of updated system apps.

use std::collections::{BTreeMap, BTreeSet};

use super::lines::{at, claim};
use super::package_block::{Block, UserState};
use super::package_list::{PackageList, Settled};
use super::package_tables::{InstallLog, Resolvers};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::bounds::Limits;
use crate::model::fact::DeviceKey;
use crate::model::{AppClaim, Fact, Grant, Platform, Surface, Weight};
use crate::speech::Message;
use crate::text::{keep, lossy};

/// Parser of the package service's section.
#[derive(Debug)]
pub struct DumpsysPackage;

/// Questions that the package list answers.
const LIST: &[Surface] = &[
    Surface::InstalledApps,
    Surface::AppSigners,
    Surface::AppOrigin,
    Surface::HiddenIcons,
    Surface::Permissions,
    Surface::LocationAccess,
];

/// The package of the system itself (`framework-res.apk`), which no phone is without. The output of
/// `dumpsys package NAME` has the same layout as the whole one and names only that app.
const SYSTEM: &str = "android";

impl Artifact for DumpsysPackage {
    fn name(&self) -> &'static str {
        "android-dumpsys-package"
    }

    fn platform(&self) -> Platform {
        Platform::Android
    }

    fn paths(&self) -> &'static [&'static str] {
        &["dumpsys/package"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[
            (Surface::InstalledApps, Weight::Whole),
            (Surface::AppSigners, Weight::Whole),
            (Surface::AppOrigin, Weight::Whole),
            (Surface::HiddenIcons, Weight::Whole),
            (Surface::Permissions, Weight::Whole),
            (Surface::LocationAccess, Weight::Whole),
            (Surface::RemovedApps, Weight::Whole),
        ]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let mut log = InstallLog::default();
        let mut resolvers = Resolvers::default();
        let mut list: Option<PackageList> = None;
        let (mut in_log, mut in_table) = (true, false);
        for (line, bytes) in input.lines() {
            if let Some(list) = &mut list {
                list.read(line, bytes);
            } else if let Some(build) = fingerprint(line, input.first_line, bytes) {
                out.emit(Fact::Device { key: DeviceKey::Build, value: keep(&build) }, at(line));
            } else if bytes == b"Packages:" {
                list = Some(PackageList::new(input.bytes, input.limits.facts_per_file));
            } else if bytes.first().is_some_and(|b| !matches!(b, b' ' | b'\t')) {
                in_table = resolvers.head(bytes);
                // The log ends at the first head; an action further down could pose as an entry of it.
                in_log &= bytes.first().is_some_and(u8::is_ascii_digit) || !bytes.ends_with(b":");
                if in_log {
                    log.read(line, bytes, out);
                }
            } else if in_table {
                resolvers.read(line, bytes, out);
            } else if in_log {
                log.read(line, bytes, out);
            }
        }
        log.finish(out);
        out.gap(
            Some(Surface::RemovedApps),
            log.first.map_or_else(
                || Message::new("why-this-phone-prints-no-log"),
                |first| {
                    let day: String = first.to_string().chars().take(10).collect();
                    Message::new("why-install-log-starts-on").put("day", day)
                },
            ),
        );
        if !resolvers.tells_start_screens() {
            out.gap(Some(Surface::HiddenIcons), "why-table-start-screens-not-this");
        }
        let list = list.ok_or_else(|| ParseError::new("why-section-holds-no-package-list"))?;
        state(list.settle(&resolvers.known), &resolvers, input.limits.facts_per_file, out);
        Ok(())
    }
}

/// Packages by their user id (without the part of the Android user), from the same section.
pub(super) fn names_by_uid(bytes: &[u8], limits: &Limits) -> BTreeMap<u32, BTreeSet<String>> {
    let mut resolvers = Resolvers::default();
    let mut list: Option<PackageList> = None;
    let mut aside = Emitter::new(limits);
    let input = Input { path: "", bytes, first_line: 1, wal: None, limits };
    let mut in_table = false;
    for (line, bytes) in input.lines() {
        if let Some(list) = &mut list {
            list.read(line, bytes);
        } else if bytes == b"Packages:" {
            list = Some(PackageList::new(input.bytes, limits.facts_per_file));
        } else if bytes.first().is_some_and(|b| !matches!(b, b' ' | b'\t')) {
            in_table = resolvers.head(bytes);
        } else if in_table {
            resolvers.read(line, bytes, &mut aside);
        }
    }
    let mut names: BTreeMap<u32, BTreeSet<String>> = BTreeMap::new();
    for block in list.map(|list| list.settle(&resolvers.known).blocks).unwrap_or_default() {
        for (_, fact) in block.head.iter().chain(&block.rest.facts) {
            if let Fact::App { claim: AppClaim::Uid(uid), .. } = fact {
                names.entry(*uid % 100_000).or_default().insert(block.name.clone());
            }
        }
    }
    names
}

/// The build that the package database was last used with, in one of the first lines (`Database versions:`).
fn fingerprint(line: u64, first: u64, bytes: &[u8]) -> Option<String> {
    let near = line.saturating_sub(first) < 12 && bytes.starts_with(b"    sdkVersion=");
    let text = lossy(bytes);
    let build = text.split_once(" fingerprint=")?.1.trim();
    (near && build.split('/').count() > 3 && !build.contains(' ')).then(|| build.to_owned())
}

/// States the packages and what is left open.
fn state(settled: Settled, resolvers: &Resolvers, most: usize, out: &mut Emitter<'_>) {
    let total = crate::bounds::len64(settled.blocks.len()).saturating_add(settled.odd);
    let mut understood = 0_u64;
    let names_system = settled.blocks.iter().any(|block| block.name == SYSTEM);
    for mut block in settled.blocks {
        block.finish();
        if block.understood() {
            understood = understood.saturating_add(1);
        }
        screens(&block, resolvers, out);
        if let Some(shared) = block.shared.as_ref().and_then(|name| settled.shared.get(name)) {
            share(&block.name, shared, most, out);
        }
        for (line, fact) in block.head.into_iter().chain(block.rest.facts) {
            out.emit(fact, at(line));
        }
    }
    let mut gap = |why: Message| {
        for surface in LIST {
            out.gap(Some(*surface), why.clone());
        }
    };
    if understood < total || total == 0 {
        gap(Message::new("why-package-blocks-understood").put("understood", understood).put("total", total));
    }
    if !settled.ended {
        gap("why-text-ends-before-packages".into());
    }
    if !names_system {
        gap("why-list-does-not-name-system".into());
    }
    if settled.full {
        gap(Message::new("why-package-list-holds-more-than"));
    }
    if settled.forged > 0 {
        gap(Message::new("why-package-header-s-inside-text").count("forged", settled.forged));
    }
    if settled.strange > 0 {
        gap(Message::new("why-place-s-package-list-contradict").count("strange", settled.strange));
    }
}

/// States for a package the permissions that it shares with others: they stand with the shared user only.
fn share(name: &str, shared: &Block, most: usize, out: &mut Emitter<'_>) {
    for (line, fact) in &shared.rest.facts {
        if out.len() >= most {
            return;
        }
        if let Fact::Grant(grant) = fact {
            out.emit(Fact::Grant(Grant { app: name.into(), ..grant.clone() }), at(*line));
        }
    }
}

/// Whether the package has a start screen, and whether it switched it off itself.
fn screens(block: &Block, resolvers: &Resolvers, out: &mut Emitter<'_>) {
    let installed = block.rest.users.is_empty() || block.rest.users.iter().any(|state| state.installed);
    if !resolvers.tells_start_screens() || !installed {
        return;
    }
    let screens = resolvers.start_screens.get(&block.name);
    out.emit(claim(&block.name, None, AppClaim::HasLauncher(screens.is_some())), at(block.line));
    for state in block.rest.users.iter().filter(|state| state.installed) {
        if hid(&block.name, state, screens) {
            out.emit(claim(&block.name, Some(state.user), AppClaim::HidOwnIcon), at(state.line));
        }
    }
}

/// The dump does not say who switched a single component off, but only the app and the system can, and it names who
/// switched the app off last.
fn hid(name: &str, state: &UserState, screens: Option<&BTreeSet<String>>) -> bool {
    let itself = state.disabled_by.as_deref().map(|caller| caller == name);
    let off = |screen: &String| {
        let class = screen.split_once('/').map_or("", |(_, class)| class);
        state.disabled.iter().any(|disabled| disabled == class)
    };
    match screens {
        // An app that only changes its icon keeps another start screen.
        Some(screens) => itself != Some(false) && screens.iter().all(off),
        // A start screen that is off may be missing from the table.
        None => itself == Some(true) && !state.disabled.is_empty(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounds::Limits;
    use crate::model::InventoryList;

    /// A block in the layout of Android 13.
    fn block(name: &str, version: &str) -> String {
        format!(
            "  Package [{name}] (a1b2c3):\n    appId=10100\n    codePath=/data/app/{name}\n    versionCode=1 minSdk=21 targetSdk=33\n    versionName={version}\n{}",
            rest(name)
        )
    }

    fn rest(name: &str) -> String {
        format!(
            "    usesNonSdkApi=false\n    splits=[base]\n    flags=[ HAS_CODE ]\n    dataDir=/data/user/0/{name}\n    timeStamp=2025-01-01 10:00:00\n    signatures=PackageSignatures{{1a version:2, signatures:[d7f1f224], past signatures:[]}}\n    pkgFlags=[ HAS_CODE ]\n    requested permissions:\n      android.permission.CAMERA\n    install permissions:\n      android.permission.INTERNET: granted=true\n    User 0: ceDataInode=1 installed=true hidden=false enabled=0\n      gids=[3003]\n      runtime permissions:\n        android.permission.CAMERA: granted=false, flags=[ USER_SET]\n"
        )
    }

    fn phone(blocks: &[String]) -> String {
        format!(
            "Packages:\n{}{}\nHidden system packages:\n{}\nShared users:\n\nDexopt state:\n",
            block(SYSTEM, "13"),
            blocks.concat(),
            block("com.first", "0")
        )
    }

    fn read(text: &str) -> (BTreeSet<String>, String) {
        let limits = Limits::default();
        let mut out = Emitter::new(&limits);
        let input = Input {
            path: "dumpsys/package",
            bytes: text.as_bytes(),
            first_line: 1,
            wal: None,
            limits: &limits,
        };
        DumpsysPackage.parse(&input, &mut out).unwrap();
        let listed = out
            .facts()
            .iter()
            .filter_map(|(fact, _)| match fact {
                Fact::App { id, claim: AppClaim::Listed(InventoryList::PackageService), .. } => {
                    Some(id.to_string()).filter(|id| id != SYSTEM)
                }
                _ => None,
            })
            .collect();
        (listed, format!("{out:?}"))
    }

    fn honest() -> BTreeSet<String> {
        ["com.first", "com.second", "com.evil", "com.last"].map(str::to_owned).into()
    }

    /// Whatever an app writes into its version name, exactly the true packages come out, and a gap says so.
    fn forge(version: &str) {
        let text = phone(&[
            block("com.first", "1"),
            block("com.second", "1"),
            block("com.evil", version),
            block("com.last", "1"),
        ]);
        let (found, said) = read(&text);
        assert_eq!(found, honest(), "{version}");
        assert!(said.contains("not believed") || said.contains("contradict"), "{said}");
    }

    #[test]
    fn the_state_of_a_user_may_stand_on_a_line_of_its_own() {
        let text = phone(&[block("com.first", "1")]);
        let (from, to) =
            ("    User 0: ceDataInode=1 installed=true", "    User 0:\n      ceDataInode=1 installed=false");
        let installed = |text: &str| {
            let (_, said) = read(text);
            (said.matches("Installed(true)").count(), said.matches("Installed(false)").count())
        };
        assert_eq!(installed(&text), (2, 0));
        assert_eq!(installed(&text.replacen(from, to, 1)), (1, 1));
        assert_eq!(installed(&text.replacen(from, "    User 0:", 1)), (2, 0));
    }

    #[test]
    fn an_honest_list_has_no_gap() {
        let blocks = ["com.first", "com.second", "com.evil", "com.last"].map(|name| block(name, "1"));
        let (found, said) = read(&phone(&blocks));
        assert_eq!(found, honest());
        assert!(
            !said.contains("understood") && !said.contains("believed") && !said.contains("contradict"),
            "{said}"
        );
    }

    #[test]
    fn a_forged_header_is_not_a_package() {
        forge("1\n  Package [com.forged.a] (bad0bad):\n    appId=1\n    flags=[ SYSTEM ]");
    }

    #[test]
    fn a_whole_forged_block_is_not_a_package() {
        let own = rest("com.evil");
        let fake = block("com.forged.a", "1");
        forge(&format!("1\n{own}{fake}"));
        forge(&format!("1\n{fake}{fake}"));
        forge(&format!("1\n{own}{fake}  Package [com.forged.b] (bad0bad):\n    appId=1\n    versionName=2"));
        let second = block("com.evil", "2");
        let reopened = second.split("    usesNonSdkApi").next().unwrap();
        forge(&format!("1\n{own}{fake}{reopened}"));
    }

    #[test]
    fn a_forger_cannot_make_an_innocent_package_vanish() {
        // It names a package above as owner of a forged block, or one below as the forged block itself.
        let own = rest("com.evil");
        let theft = block("com.forged.a", "1").replace("/0/com.forged.a", "/0/com.first");
        forge(&format!("1\n{own}{theft}"));
        forge(&format!("1\n{own}{}", block("com.last", "1")));
        forge(&format!("1\n{own}{}", block("com.first", "1")));
    }

    #[test]
    fn a_forged_end_hides_nothing() {
        forge("1\nShared users:\n  SharedUser [x] (1):");
        forge("1\nHidden system packages:");
        let own = rest("com.evil");
        forge(&format!("1\n{own}\nHidden system packages:\n"));
        forge(&format!("1\n{own}\nDexopt state:\n"));
    }

    #[test]
    fn a_forged_part_says_nothing_about_the_forger_either() {
        let fake = rest("com.evil").replace("[ HAS_CODE ]", "[ SYSTEM ]").replace("d7f1f224", "b378e95c");
        let text = phone(&[block("com.first", "1"), block("com.evil", &format!("1\n{fake}"))]);
        let (_, said) = read(&text);
        assert!(!said.contains("System(true)") && !said.contains("b378e95c"), "{said}");
    }

    #[test]
    fn a_cut_list_says_how_much_was_understood() {
        let mut text = format!("Packages:\n{}{}", block("com.first", "1"), block("com.second", "1"));
        text.push_str("  Package [com.cut] (a1):\n    appId=10");
        let (found, said) = read(&text);
        assert!(found.contains("com.cut"));
        assert!(said.contains("2 of 3 package blocks understood"), "{said}");
    }

    #[test]
    fn an_archived_app_is_told_as_such() {
        let old = "      gids=[3003]\n";
        let new = format!("      archiveTime=2026-02-01 10:00:00\n      unarchiveInstallerTitle=Play\n{old}");
        let (_, said) = read(&phone(&[block("com.first", "1").replacen(old, &new, 1)]));
        assert_eq!(said.matches("Archived").count(), 1, "{said}");
    }

    #[test]
    fn a_list_without_its_end_or_without_the_system_is_a_gap() {
        let whole = phone(&[block("com.first", "1"), block("com.second", "1")]);
        assert!(!read(&whole).1.contains("the text ends"));
        for end in ["  Package [com.second]", "Hidden system", "Shared users:", "Dexopt"] {
            let cut = whole.split(end).next().unwrap();
            assert!(read(cut).1.contains("before the list of packages does"), "{end}");
        }
        let one = whole.replace(&block(SYSTEM, "13"), "");
        assert!(read(&one).1.contains("may be about one app"));
    }

    #[test]
    fn permissions_of_a_shared_user_are_the_packages_own() {
        let shared = block("com.evil", "1").replace(
            "    codePath=",
            "    sharedUser=SharedUserSetting{3b1 com.shared.id/10100}\n    codePath=",
        );
        let text = format!(
            "Packages:\n{}{shared}\nShared users:\n  SharedUser [com.shared.id] (3b1):\n    appId=10100\n    Packages\n      PackageSetting{{1 com.evil/10100}}\n    install permissions:\n    User 0: \n      gids=[3003]\n      runtime permissions:\n        android.permission.READ_SMS: granted=true, flags=[ USER_SET]\n\nDexopt state:\n",
            block("com.first", "1")
        );
        let (found, said) = read(&text);
        assert_eq!(found.len(), 2);
        assert!(said.contains("app: \"com.evil\", user: Some(0), power: Permission(\"android.permission.READ_SMS\"), state: Active"), "{said}");
        assert!(!said.contains("\"com.shared.id\"") && !said.contains("contradict"), "{said}");
    }

    #[test]
    fn many_blocks_that_contradict_each_other_end_in_bounded_time() {
        let mut text = String::from("Packages:\n");
        for i in 0..30_000_u32 {
            let owner = i.wrapping_mul(7919) % 30_000;
            let name = i % 15_000;
            let block = format!(
                "  Package [com.p{name}] (a1):\n    versionName=1\n    splits=[base]\n    dataDir=/data/user/0/com.p{owner}\n"
            );
            text.push_str(&block);
        }
        let (found, said) = read(&text);
        assert!(!found.is_empty() && said.contains("package blocks understood"));
    }

    #[test]
    fn an_old_signature_form_is_read() {
        let text = "Packages:\n  Package [com.a] (1):\n    userId=10001\n    signatures=PackageSignatures{4a5 [b4addb29]}\n    User 0:  installed=true hidden=false stopped=false enabled=0\n";
        let (_, said) = read(text);
        assert!(said.contains("b4addb29"), "{said}");
    }
}
