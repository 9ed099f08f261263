#![expect(clippy::disallowed_methods, reason = "these tests write small copies into a folder of their own")]

use super::*;
use crate::source::{Entry, NoKey, candidate, discover};
use std::fs;
use std::io::Write as _;

const PACKAGES: &str = "<packages><version sdkVersion='34'/><package name='com.a' codePath='/data/app/com.a-1'><sigs/></package></packages>";

fn put(root: &Path, files: &[(&str, &str)]) {
    for (name, text) in files {
        let path = root.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

fn open(path: &Path) -> Backup {
    let limits = Limits::default();
    let at = candidate(path, &limits).unwrap();
    assert!(AndroidFilesystem.sniff(&at).is_some(), "{}", path.display());
    AndroidFilesystem.open(&at, &mut NoKey, &limits).unwrap()
}

fn refuse(path: &Path) -> SourceError {
    AndroidFilesystem
        .open(&candidate(path, &Limits::default()).unwrap(), &mut NoKey, &Limits::default())
        .err()
        .unwrap()
}

fn text(backup: &Backup, logical: &str) -> Option<String> {
    let limits = Limits::default();
    let entry = backup.store.find(logical, &limits).into_iter().next()?;
    let blob = backup.store.open(&entry, &limits).unwrap();
    Some(String::from_utf8_lossy(blob.bytes()).into_owned())
}

/// A tar archive with one header and its content each; a name that ends with `/` is a folder.
fn tar(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut out = Vec::new();
    for (name, bytes) in files {
        let mut head = [0_u8; 512];
        head[..name.len()].copy_from_slice(name.as_bytes());
        head[100..107].copy_from_slice(b"0000600");
        head[124..135].copy_from_slice(format!("{:011o}", bytes.len()).as_bytes());
        head[148..156].fill(b' ');
        head[156] = if name.ends_with('/') { b'5' } else { b'0' };
        head[257..265].copy_from_slice(b"ustar\x0000");
        let sum: u32 = head.iter().map(|b| u32::from(*b)).sum();
        head[148..155].copy_from_slice(format!("{sum:06o}\0").as_bytes());
        out.extend_from_slice(&head);
        out.extend_from_slice(bytes);
        out.resize(out.len().next_multiple_of(512), 0);
    }
    out.resize(out.len().saturating_add(1024), 0);
    out
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packed.write_all(bytes).unwrap();
    packed.finish().unwrap()
}

#[test]
fn the_content_of_data_is_found_in_folders_of_every_shape() {
    for (before, rest) in [("data/", "system/build.prop"), ("userdata/", "x"), ("", "data/com.a/x")] {
        let dir = tempfile::tempdir().unwrap();
        put(
            dir.path(),
            &[
                (&format!("{before}system/packages.xml"), PACKAGES),
                (&format!("{before}misc/adb/adb_keys"), "k"),
                (rest, "a=b"),
            ],
        );
        let backup = open(dir.path());
        assert_eq!(text(&backup, "android/system/packages.xml").unwrap(), PACKAGES, "{before}");
        let entry = backup.store.find("android/misc/adb/adb_keys", &Limits::default());
        assert_eq!(entry[0].shown, format!("{before}misc/adb/adb_keys"));
        assert!(!backup.complete && backup.notes.iter().any(|note| note.to_string().contains("only a part")));
        assert_eq!(text(&backup, "android-image/system/build.prop").is_some(), before == "data/");
    }
}

#[test]
fn a_bare_packages_xml_is_enough() {
    let dir = tempfile::tempdir().unwrap();
    put(dir.path(), &[("packages.xml", PACKAGES), ("settings_secure.xml", "<settings/>")]);
    let backup = open(dir.path());
    assert!(text(&backup, "android/system/users/0/settings_secure.xml").is_some());
    let backup = open(&dir.path().join("packages.xml"));
    assert_eq!(text(&backup, "android/system/packages.xml").unwrap(), PACKAGES);
}

#[test]
fn a_whole_copy_says_so_and_a_part_names_what_is_missing() {
    let dir = tempfile::tempdir().unwrap();
    let files = [
        ("data/system/packages.xml", PACKAGES),
        ("data/system/users/0/settings_secure.xml", "<settings/>"),
        ("data/system/users/0/package-restrictions.xml", "<package-restrictions/>"),
    ];
    put(dir.path(), &files);
    let backup = open(dir.path());
    assert!(backup.complete);
    assert_eq!(backup.known_gaps.len(), 1, "misc is not there");
    put(dir.path(), &[("data/misc/adb/adb_keys", "")]);
    assert!(open(dir.path()).known_gaps.is_empty());
}

#[test]
fn reserve_copies_stand_in_only_for_a_broken_file() {
    let dir = tempfile::tempdir().unwrap();
    put(dir.path(), &[("system/packages.xml", PACKAGES), ("system/packages-backup.xml", PACKAGES)]);
    let backup = open(dir.path());
    assert!(text(&backup, "android/system/packages-backup.xml").is_none());
    put(dir.path(), &[("system/packages.xml", PACKAGES.get(..60).unwrap())]);
    let backup = open(dir.path());
    assert!(text(&backup, "android/system/packages-backup.xml").is_some());
    assert!(backup.notes.iter().any(|note| note.to_string().contains("stands in")));
}

#[test]
fn folders_that_no_package_owns_are_listed() {
    let dir = tempfile::tempdir().unwrap();
    put(
        dir.path(),
        &[
            ("data/system/packages.xml", PACKAGES),
            ("data/data/com.a/x", ""),
            ("data/data/com.gone/x", ""),
            ("data/user/10/com.work/x", ""),
            ("data/app/com.a-1/base.apk", ""),
        ],
    );
    let listing = text(&open(dir.path()), "android/listing/folders").unwrap();
    assert_eq!(listing, "packages known\ndata 0 com.gone\ndata 10 com.work");
}

#[test]
fn code_that_is_gone_is_listed_unless_most_of_it_is() {
    let mut packages = Packages::default();
    let path = |index: usize| (format!("com.p{index}"), format!("/data/app/p{index}"));
    packages.known.extend((0..8).map(path));
    let here: Vec<String> = (0..7).map(|index| format!("app/p{index}")).collect();
    let code = here.iter().map(String::as_str).collect();
    assert_eq!(store::code_gone(&code, &packages), ["com.p7"]);
    assert!(store::code_gone(&std::collections::BTreeSet::new(), &packages).is_empty());
}

#[cfg(unix)]
#[test]
fn links_are_never_followed() {
    let (dir, outside) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    put(outside.path(), &[("settings_secure.xml", "<settings/>"), ("packages.xml", PACKAGES)]);
    put(dir.path(), &[("data/system/packages.xml", PACKAGES)]);
    fs::create_dir_all(dir.path().join("data/system/users/0")).unwrap();
    let link = |from: &str, to: &str| {
        std::os::unix::fs::symlink(outside.path().join(from), dir.path().join(to)).unwrap();
    };
    link("settings_secure.xml", "data/system/users/0/settings_secure.xml");
    link("", "data/system/users/10");
    link("", "data/misc");
    assert!(text(&open(dir.path()), "android/system/users/*/settings_secure.xml").is_none());
    let other = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(dir.path().join("data"), other.path().join("data")).unwrap();
    let at = candidate(other.path(), &Limits::default()).unwrap();
    assert!(AndroidFilesystem.sniff(&at).is_none());
}

#[test]
fn archives_are_read_as_a_stream() {
    let dir = tempfile::tempdir().unwrap();
    let files: Vec<(&str, &[u8])> = vec![
        ("/data/app/com.a-1/base.apk", b"PK"),
        ("/data/data/com.gone/", b""),
        ("/data/adb/.magisk/mirror/data/system/packages.xml", b"<packages/>"),
        ("/data/system/packages.xml", PACKAGES.as_bytes()),
        ("/data/data/com.a/msgstore.db", b"private"),
    ];
    for (name, bytes) in [("a.tar", tar(&files)), ("a.tar.gz", gzip(&tar(&files)))] {
        let path = dir.path().join(name);
        fs::write(&path, &bytes).unwrap();
        let backup = open(&path);
        assert_eq!(text(&backup, "android/system/packages.xml").unwrap(), PACKAGES, "{name}");
        assert_eq!(text(&backup, "android/listing/folders").unwrap(), "packages known\ndata 0 com.gone");
        assert_eq!(backup.store.find("android/*/*", &Limits::default()).len(), 2);
        // Cut short: what was read stays, and the copy is no longer whole.
        fs::write(&path, &bytes[..bytes.len() * 3 / 5]).unwrap();
        let at = candidate(&path, &Limits::default()).unwrap();
        if let Ok(backup) = AndroidFilesystem.open(&at, &mut NoKey, &Limits::default()) {
            assert!(!backup.complete && !backup.notes.is_empty(), "{name}");
        }
    }
}

#[test]
fn archives_of_other_things_are_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("x.tar");
    fs::write(&path, tar(&[("apps/com.a/_manifest", b"1"), ("private/var/mobile/x", b"1")])).unwrap();
    assert!(AndroidFilesystem.sniff(&candidate(&path, &Limits::default()).unwrap()).is_none());
    let error = refuse(&path);
    assert_eq!(error.kind, Refusal::NotABackup);
    assert!(
        error.message.to_string().contains("no system files")
            && error.hint.to_string().contains("bug report")
    );
}

#[test]
fn volumes_of_twrp_follow_one_another_and_locked_ones_say_so() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("data.ext4.win000"), tar(&[("/data/app/com.a-1/base.apk", b"PK")])).unwrap();
    fs::write(
        dir.path().join("data.ext4.win001"),
        gzip(&tar(&[("/data/system/packages.xml", PACKAGES.as_bytes())])),
    )
    .unwrap();
    put(dir.path(), &[("data.ext4.win000.sha2", "x"), ("data.info", "x"), ("system.ext4.win", "x")]);
    let backup = open(dir.path());
    assert_eq!(text(&backup, "android/system/packages.xml").unwrap(), PACKAGES);
    fs::write(dir.path().join("data.ext4.win002"), b"oaes1234").unwrap();
    let backup = open(dir.path());
    assert!(!backup.complete && backup.notes.iter().any(|note| note.to_string().contains("encrypted")));
    for number in 0..2 {
        fs::write(dir.path().join(format!("data.ext4.win00{number}")), b"oaes1234").unwrap();
    }
    let found = discover(dir.path(), &mut NoKey, &Limits::default()).unwrap();
    assert_eq!(found.refused[0].kind, Refusal::Locked);
    assert!(found.refused[0].hint.to_string().contains("without encryption"));
}

#[test]
fn zips_with_absolute_names_or_a_folder_before_them() {
    let dir = tempfile::tempdir().unwrap();
    for (name, before) in [("a.zip", "/"), ("b.zip", "phone/dump/"), ("c.zip", "")] {
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        for inner in ["data/system/packages.xml", "data/data/com.gone/x"] {
            zip.start_file(format!("{before}{inner}"), zip::write::SimpleFileOptions::default()).unwrap();
            zip.write_all(PACKAGES.as_bytes()).unwrap();
        }
        fs::write(dir.path().join(name), zip.finish().unwrap().into_inner()).unwrap();
        let backup = open(&dir.path().join(name));
        assert_eq!(text(&backup, "android/system/packages.xml").unwrap(), PACKAGES, "{name}");
        assert!(text(&backup, "android/listing/folders").unwrap().contains("com.gone"));
    }
}

#[test]
fn a_missing_file_is_missing() {
    let dir = tempfile::tempdir().unwrap();
    put(dir.path(), &[("packages.xml", PACKAGES)]);
    let backup = open(dir.path());
    let error = backup.store.open(&Entry::plain("android/x"), &Limits::default()).unwrap_err();
    assert_eq!(error, crate::source::ReadError::Missing);
}

#[test]
fn the_system_folder_itself_is_read_with_its_users_in_every_container() {
    let files = [
        ("packages.xml", PACKAGES),
        ("users/userlist.xml", "<users><user id='0'/><user id='10'/></users>"),
        ("users/0/settings_secure.xml", "<settings/>"),
        ("users/10/settings_secure.xml", "<settings version='2'/>"),
    ];
    let dir = tempfile::tempdir().unwrap();
    put(&dir.path().join("folder"), &files);
    let members: Vec<(&str, &[u8])> = files.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    fs::write(dir.path().join("a.tar"), tar(&members)).unwrap();
    let mut zip = zip::ZipWriter::new(fs::File::create(dir.path().join("a.zip")).unwrap());
    for (name, text) in files {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap();
    for copy in ["folder", "a.tar", "a.zip"] {
        let backup = open(&dir.path().join(copy));
        let settings = text(&backup, "android/system/users/10/settings_secure.xml");
        assert_eq!(settings.as_deref(), Some("<settings version='2'/>"), "{copy}");
        assert!(!gaps_of(&backup, Surface::AccessibilityServices), "{copy}: {:?}", backup.known_gaps);
    }
}

fn gaps_of(backup: &Backup, surface: Surface) -> bool {
    backup.known_gaps.iter().any(|(gap, _)| *gap == surface)
}

#[test]
fn users_without_files_are_a_gap() {
    let dir = tempfile::tempdir().unwrap();
    let listed = [
        ("data/system/packages.xml", PACKAGES),
        ("data/system/users/userlist.xml", "<users><user id='0'/><user id='10'/></users>"),
        ("data/system/users/0/settings_secure.xml", "<settings/>"),
    ];
    put(dir.path(), &listed);
    let backup = open(dir.path());
    assert!(gaps_of(&backup, Surface::AccessibilityServices) && gaps_of(&backup, Surface::InstalledApps));
    assert!(!backup.complete);
    put(dir.path(), &[("data/system/users/10/roles.xml", "<roles/>")]);
    assert!(!gaps_of(&open(dir.path()), Surface::AccessibilityServices));
    put(dir.path(), &[("data/system/users/11.xml", "<user id='11'/>")]);
    assert!(gaps_of(&open(dir.path()), Surface::AccessibilityServices));
}
