//! Hostile and damaged containers of Android evidence, written here.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "helpers of tests; a test that cannot set up its input must stop"
)]

#[path = "common/zipped.rs"]
mod zipped;

use std::path::PathBuf;

use stalkscan::bounds::Limits;
use stalkscan::source::{Found, NoKey, Refusal, SourceError, discover, open_as};
use tempfile::TempDir;

use self::zipped::zipped;

const REPORT: &str = "========================================================\n\
    == dumpstate: 2026-03-01 09:30:00\n\
    ========================================================\n\n\
    -------------------------------------------------------------------------------\n\
    DUMP OF SERVICE package:\nPackages:\n\
    --------- 0.053s was the duration of dumpsys package, ending at: 2026-03-01 09:30:00\n\
    == dumpstate: done (id 1)\n";

fn put(name: &str, bytes: &[u8]) -> (TempDir, PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    (dir, path)
}

fn find(bytes: &[u8]) -> Result<Found, SourceError> {
    let (_dir, path) = put("in.zip", bytes);
    discover(&path, &mut NoKey, &Limits::default())
}

fn refusal(bytes: &[u8]) -> SourceError {
    let found = find(bytes).unwrap();
    assert!(found.backups.is_empty());
    found.refused.into_iter().next().unwrap()
}

fn main_text(bytes: &[u8]) -> String {
    let found = find(bytes).unwrap();
    let backup = found.backups.first().unwrap();
    backup.store.find("dumpsys/package", &Limits::default()).first().unwrap().shown.clone()
}

#[test]
fn a_main_entry_that_points_elsewhere_is_not_followed() {
    for evil in ["../../etc/passwd", "/etc/passwd", "main_entry.txt", "", "a\nb", "\0", "bugreport-none.txt"]
    {
        let files = [("main_entry.txt", evil.as_bytes()), ("bugreport-a.txt", REPORT.as_bytes())];
        assert_eq!(main_text(&zipped(&files)), "bugreport-a.txt", "{evil:?}");
    }
    let told = [
        ("main_entry.txt", &b"odd name.txt\r\n"[..]),
        ("odd name.txt", REPORT.as_bytes()),
        ("bugreport-b.txt", b"x"),
    ];
    assert_eq!(main_text(&zipped(&told)), "odd name.txt");
}

#[test]
fn the_largest_text_is_the_main_one() {
    let small = [
        ("dumpstate-1.txt", &b"x"[..]),
        ("dumpState_A546_2.log", REPORT.as_bytes()),
        ("dumpstate_log.txt", &[b'l'; 9000]),
    ];
    assert_eq!(main_text(&zipped(&small)), "dumpState_A546_2.log");
    let packed_again =
        zipped(&[("report/version.txt", b"2.0"), ("report/bugreport-c.txt", REPORT.as_bytes())]);
    assert_eq!(main_text(&packed_again), "report/bugreport-c.txt");
}

#[test]
fn an_archive_in_an_archive_is_read_one_level_deep_and_no_deeper_than_the_limit() {
    let inner = zipped(&[("bugreport-d.txt", REPORT.as_bytes())]);
    let one = zipped(&[("log/dumpState_A_1.zip", &inner)]);
    assert_eq!(main_text(&one), "log/dumpState_A_1.zip!bugreport-d.txt");
    let mut deep = one;
    for _ in 0..5 {
        deep = zipped(&[("bugreport.zip", &deep)]);
    }
    assert_eq!(refusal(&deep).kind, Refusal::Damaged);
}

#[test]
fn reports_without_a_readable_text_are_refused_with_a_next_step() {
    let empty = refusal(&zipped(&[("main_entry.txt", b"bugreport-x.txt")]));
    assert_eq!(empty.kind, Refusal::Damaged);
    assert!(empty.message.contains("main text") && !empty.hint.to_string().is_empty());
    let hollow = refusal(&zipped(&[("bugreport-x.txt", b"nothing")]));
    assert_eq!(hollow.kind, Refusal::Damaged);
    assert!(hollow.message.contains("no section"));
    let mut locked = zipped(&[("bugreport-x.txt", REPORT.as_bytes())]);
    let list = locked.windows(4).position(|four| four == b"PK\x01\x02").unwrap();
    for at in [6, list.saturating_add(8)] {
        if let Some(flags) = locked.get_mut(at) {
            *flags |= 1;
        }
    }
    let locked = refusal(&locked);
    assert_eq!(locked.kind, Refusal::Locked, "{locked}");
    assert!(locked.hint.contains("password"));
}

#[test]
fn a_format_can_be_forced() {
    let (_dir, path) = put("odd.bin", format!("{}{REPORT}", "noise\n".repeat(2000)).as_bytes());
    assert!(discover(&path, &mut NoKey, &Limits::default()).is_err());
    let backup = open_as(&path, "bugreport", &mut NoKey, &Limits::default()).unwrap();
    assert_eq!(backup.store.find("dumpsys/package", &Limits::default()).len(), 1);
    assert!(open_as(&path, "androidqf", &mut NoKey, &Limits::default()).is_err());
    let unknown = open_as(&path, "floppy", &mut NoKey, &Limits::default()).err().unwrap();
    assert!(unknown.hint.contains("bugreport"));
}

#[test]
fn an_acquisition_keeps_what_is_there() {
    let files = [
        ("uuid/packages.json", &b"[{\"name\":\"com.a\",\"files\":[]}]"[..]),
        ("uuid/getprop.txt", b"[ro.debuggable]: [1]\n"),
        ("uuid/bugreport.zip", b"PK\x03\x04 broken"),
        ("../uuid/evil", b"x"),
    ];
    let found = find(&zipped(&files)).unwrap();
    let backup = found.backups.first().unwrap();
    assert_eq!(backup.format, "androidqf");
    assert!(backup.nested.is_empty());
    assert!(backup.notes.iter().any(|note| note.contains("bug report cannot be read")), "{:?}", backup.notes);
    assert!(backup.notes.iter().any(|note| note.contains("outside of it")), "{:?}", backup.notes);
    let all = backup.store.find("androidqf/*", &Limits::default());
    let names: Vec<&str> = all.iter().map(|entry| entry.logical.as_str()).collect();
    assert_eq!(names, ["androidqf/bugreport.zip", "androidqf/getprop.txt", "androidqf/packages.json"]);
}

#[cfg(unix)]
#[test]
fn links_and_pipes_in_a_folder_are_not_followed() {
    let dir = tempfile::tempdir().unwrap();
    let acq = dir.path().join("acq");
    std::fs::create_dir(&acq).unwrap();
    std::fs::write(acq.join("packages.json"), "[]").unwrap();
    std::fs::write(acq.join("acquisition.json"), "{}").unwrap();
    std::os::unix::fs::symlink("/etc/passwd", acq.join("getprop.txt")).unwrap();
    std::os::unix::fs::symlink("/", acq.join("loop")).unwrap();
    let done = std::process::Command::new("mkfifo").arg(acq.join("dumpsys.txt")).status();
    assert!(done.is_ok_and(|status| status.success()));
    let found = discover(dir.path(), &mut NoKey, &Limits::default()).unwrap();
    let backup = found.backups.first().unwrap();
    assert_eq!(backup.path, "acq");
    assert_eq!(backup.store.find("androidqf/*", &Limits::default()).len(), 2);
}
