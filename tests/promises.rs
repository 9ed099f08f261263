//! What the program promises, held against the running program: no network, no writing but what was asked for, the copy as
//! it was, no content of messages, no passphrase in any output, nothing left behind.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "tests run the program and write their own inputs"
)]

#[path = "common/tree.rs"]
mod tree;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::SystemTime;

use stalkscan::sample::{BUILT_IN, Container, FileTree, Recipe};

/// Text of a message, a contact and a picture that must never be told.
const CANARY: &str = "canary7f3a";
/// A passphrase that opens nothing.
const WRONG: &str = "wrong-passphrase-c41d";

fn recipe(name: &str) -> Recipe {
    BUILT_IN.iter().find(|one| one.name == name).unwrap().recipe().unwrap()
}

/// A phone on which something is found, in every kind of copy that its platform has.
fn copies() -> Vec<(Container, FileTree)> {
    let phones = [recipe("demo"), recipe("iphone-managed")];
    let all = phones.iter().flat_map(|phone| {
        Container::of(phone.platform)
            .filter_map(move |container| Some((container, phone.write(container).ok()?)))
    });
    let copies: Vec<(Container, FileTree)> = all.collect();
    assert_eq!(copies.len(), Container::ALL.len(), "a kind of copy was not written");
    copies
}

fn program(arguments: &[&str], copy: &Path, container: Container) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_stalkscan"));
    command.args(arguments).arg(copy).env_clear();
    if let Some(passphrase) = container.passphrase() {
        command.env("STALKSCAN_PASSPHRASE", passphrase);
    }
    command
}

/// Everything that can be told of a file without opening it, and its bytes. The time of the last reading is left out: it is
/// the system's to keep, and mounting a copy read-only is the way to keep it.
#[derive(Debug, PartialEq, Eq)]
struct Print {
    bytes: Vec<u8>,
    modified: SystemTime,
    mode: u32,
}

fn prints(folder: &Path) -> BTreeMap<PathBuf, Print> {
    let mut prints = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry.unwrap();
        let known = entry.metadata().unwrap();
        let bytes = if known.is_file() { std::fs::read(entry.path()).unwrap() } else { Vec::new() };
        #[cfg(unix)]
        let mode = std::os::unix::fs::PermissionsExt::mode(&known.permissions());
        #[cfg(not(unix))]
        let mode = u32::from(known.permissions().readonly());
        prints.insert(entry.into_path(), Print { bytes, modified: known.modified().unwrap(), mode });
    }
    prints
}

/// The three reports and the facts of a copy.
fn everything(copy: &Path, container: Container, out: &Path) -> Vec<(String, String)> {
    let at = |kind: &str| format!("{kind}={}", out.join(kind).display());
    let (html, json) = (at("html"), at("json"));
    let mut said = Vec::new();
    for arguments in [
        &[
            "scan", "--for", "police", "--redact", "none", "--detail", "-v", "-o", "text", "-o", &html, "-o",
            &json,
        ][..],
        &["facts", "--redact", "none"],
    ] {
        let output = program(arguments, copy, container).output().unwrap();
        let name = arguments.first().unwrap();
        said.push((format!("{name}, standard output"), String::from_utf8(output.stdout).unwrap()));
        said.push((format!("{name}, standard error"), String::from_utf8(output.stderr).unwrap()));
    }
    for kind in ["html", "json"] {
        said.push((kind.to_owned(), std::fs::read_to_string(out.join(kind)).unwrap()));
    }
    said
}

/// Calls that reach a network, in the order of the manual. Their names stand before a bracket in a trace.
const NETWORK: &[&str] = &[
    "socket",
    "socketpair",
    "connect",
    "bind",
    "listen",
    "accept",
    "accept4",
    "sendto",
    "sendmsg",
    "sendmmsg",
    "recvfrom",
    "recvmsg",
    "recvmmsg",
    "getsockopt",
    "setsockopt",
    "shutdown",
    "getsockname",
    "getpeername",
    "io_uring_setup",
];
/// Calls that change what lies on a disk, apart from those that open a file.
const CHANGES: &[&str] = &[
    "creat",
    "unlink",
    "unlinkat",
    "rename",
    "renameat",
    "renameat2",
    "mkdir",
    "mkdirat",
    "rmdir",
    "link",
    "linkat",
    "symlink",
    "symlinkat",
    "mknod",
    "mknodat",
    "truncate",
    "chmod",
    "fchmod",
    "fchmodat",
    "chown",
    "fchown",
    "lchown",
    "fchownat",
    "utime",
    "utimes",
    "utimensat",
    "futimesat",
    "setxattr",
    "lsetxattr",
    "fsetxattr",
    "removexattr",
];

/// The name of the call in a line of a trace.
fn call(line: &str) -> &str {
    let line = line.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
    line.split('(').next().unwrap_or_default()
}

fn has_strace() -> bool {
    let works = Command::new("strace").args(["-f", "-o", "/dev/null", "true"]).output();
    let works = works.is_ok_and(|output| output.status.success());
    if !works {
        println!("skipped: strace is not there or may not trace");
    }
    works
}

#[test]
fn no_kind_of_copy_makes_the_program_reach_the_network_or_write_elsewhere() {
    if !has_strace() {
        return;
    }
    let every = NETWORK.iter().chain(CHANGES).chain(&["open", "openat", "openat2", "execve", "execveat"]);
    let every: Vec<String> = every.map(|name| format!("?{name}")).collect();
    let trace = format!("trace={}", every.join(","));
    for (container, tree) in copies() {
        let room = tempfile::tempdir().unwrap();
        let out = tempfile::tempdir().unwrap();
        tree::put(&tree, room.path()).unwrap();
        let copy = room.path().join(container.entry());
        let log = out.path().join("trace");
        let named: Vec<PathBuf> = ["text", "html", "json"].iter().map(|kind| out.path().join(kind)).collect();
        let mut command = Command::new("strace");
        command.args(["-f", "-qq", "-s", "4096", "-e", &trace, "-o"]).arg(&log);
        command.arg(env!("CARGO_BIN_EXE_stalkscan")).arg("scan").env_clear();
        for file in &named {
            command.arg("-o").arg(format!(
                "{}={}",
                file.file_name().unwrap().to_str().unwrap(),
                file.display()
            ));
        }
        if let Some(passphrase) = container.passphrase() {
            command.env("STALKSCAN_PASSPHRASE", passphrase);
        }
        let output = command.arg(&copy).output().unwrap();
        assert!(named.iter().all(|file| file.is_file()), "{container}: {output:?}");
        let lines = std::fs::read_to_string(&log).unwrap();
        let mut started = 0_usize;
        let mut opened = 0_usize;
        for line in lines.lines() {
            let name = call(line);
            assert!(!NETWORK.contains(&name), "{container}: {line}");
            assert!(!CHANGES.contains(&name), "{container}: {line}");
            if name.starts_with("exec") {
                started = started.saturating_add(1);
            }
            if ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "O_APPEND", "O_TMPFILE"]
                .iter()
                .any(|flag| line.contains(flag))
            {
                opened = opened.saturating_add(1);
                let asked_for = named.iter().any(|file| line.contains(&format!("\"{}\"", file.display())));
                assert!(asked_for, "{container} writes elsewhere: {line}");
            }
        }
        assert_eq!((started, opened), (1, named.len()), "{container}: {lines}");
        assert!(lines.contains(copy.to_str().unwrap()), "{container}: the trace does not show the copy");
    }
}

#[test]
fn every_kind_of_copy_stays_as_it_was_and_nothing_appears_beside_it() {
    for (container, tree) in copies() {
        let room = tempfile::tempdir().unwrap();
        let out = tempfile::tempdir().unwrap();
        let scratch = tempfile::tempdir().unwrap();
        tree::put(&tree, room.path()).unwrap();
        let before = prints(room.path());
        for arguments in [&["scan", "-o", "json"][..], &["scan", "--no-sandbox"], &["facts"]] {
            let mut command = program(arguments, &room.path().join(container.entry()), container);
            let output = command.env("TMPDIR", scratch.path()).current_dir(out.path()).output().unwrap();
            assert!(!output.stdout.is_empty(), "{container}: {output:?}");
        }
        assert!(before == prints(room.path()), "{container}: the copy was changed");
        assert_eq!(
            prints(out.path()).len(),
            1,
            "{container}: something was written where nobody asked for it"
        );
        assert_eq!(prints(scratch.path()).len(), 1, "{container}: something was left behind");
    }
}

#[test]
fn with_and_without_the_sandbox_every_kind_of_copy_gives_the_same() {
    for (container, tree) in copies() {
        let room = tempfile::tempdir().unwrap();
        tree::put(&tree, room.path()).unwrap();
        let copy = room.path().join(container.entry());
        let inside = program(&["scan", "-o", "json"], &copy, container).output().unwrap();
        let outside = program(&["scan", "--no-sandbox", "-o", "json"], &copy, container).output().unwrap();
        assert_eq!(inside.status.code(), outside.status.code(), "{container}");
        assert!(inside.stdout == outside.stdout, "{container}: the sandbox changes the result");
        assert!(inside.stdout.len() > 1_000, "{container}");
    }
}

/// Files of other programs with private content, as they lie in the kinds of copies that are folders.
fn private_files(container: Container) -> Vec<(&'static str, Vec<u8>)> {
    let text = |what: &str| format!("{what} {CANARY} see you at eight\n").into_bytes();
    let picture = [&b"\xff\xd8\xff\xe0\0\x10JFIF"[..], CANARY.as_bytes()].concat();
    match container {
        Container::AndroidFilesystem | Container::AndroidFilesystemAbx => vec![
            ("data/data/com.android.providers.telephony/databases/mmssms.db", messages()),
            ("data/data/com.android.providers.contacts/databases/contacts2.db", messages()),
            ("data/media/0/DCIM/Camera/IMG_1.jpg", picture),
            ("data/data/com.android.chrome/app_chrome/Default/History", messages()),
        ],
        Container::IosFilesystem => vec![
            ("private/var/mobile/Library/SMS/sms.db", messages()),
            ("private/var/mobile/Library/AddressBook/AddressBook.sqlitedb", messages()),
            ("private/var/mobile/Media/DCIM/100APPLE/IMG_0001.JPG", picture),
            ("private/var/mobile/Library/Safari/History.db", messages()),
        ],
        Container::IosBackup => vec![("3d/3d0d7e5fb2ce288813306e4d4636395e047a3d28", messages())],
        Container::Androidqf | Container::DumpsysFolder | Container::BugreportFolder => {
            vec![("sms.json", text("sms")), ("contacts.vcf", text("FN:")), ("IMG_1.jpg", picture)]
        }
        Container::HuaweiBackup | Container::SmartSwitch => {
            vec![("sms.db", messages()), ("contact.db", messages()), ("storage/IMG_1.jpg", picture)]
        }
        _ => Vec::new(),
    }
}

/// A database with a message in it.
fn messages() -> Vec<u8> {
    let file = tempfile::NamedTempFile::new().unwrap();
    let database = rusqlite::Connection::open(file.path()).unwrap();
    database
        .execute_batch(&format!(
            "CREATE TABLE message (text TEXT, handle TEXT); INSERT INTO message VALUES ('{CANARY} at eight', '{CANARY}');"
        ))
        .unwrap();
    drop(database);
    std::fs::read(file.path()).unwrap()
}

/// Puts private content into a copy: messages in the texts that a phone writes about itself, and files of other programs.
fn with_private_content(container: Container, tree: &FileTree) -> (FileTree, usize) {
    let mut tree = tree.clone();
    let mut planted = 0_usize;
    for bytes in tree.0.values_mut() {
        let head = b"DUMP OF SERVICE notification:";
        // What is told of a notification names its app; its title and text must not be.
        if bytes.windows(head.len()).any(|part| part == head) {
            let extra = format!(
                "-------------------------------------------------------------------------------\nDUMP OF SERVICE notification:\n\
                 Current Notification Manager state:\n  Notification List:\n    NotificationRecord(0x01: pkg=com.whatsapp user=UserHandle{{0}} id=1 tag={CANARY} importance=4 key=0|com.whatsapp|1|{CANARY}|10001)\n\
                 \x20     android.title=String ({CANARY})\n      android.text=String ({CANARY} at eight)\n      tickerText={CANARY}\n\
                 --------- 0.01s was the duration of dumpsys notification, ending at: 2026-01-01 00:00:00\n"
            );
            bytes.extend(extra.bytes());
            planted = planted.saturating_add(1);
        }
    }
    for (path, bytes) in private_files(container) {
        tree.put(format!("{}/{path}", container.entry()), bytes);
        planted = planted.saturating_add(1);
    }
    if container == Container::IosBackup {
        list(&mut tree, container);
    }
    (tree, planted)
}

/// Enters the file of messages into the listing of an iOS backup.
fn list(tree: &mut FileTree, container: Container) {
    let listing = format!("{}/Manifest.db", container.entry());
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), tree.get(&listing).unwrap()).unwrap();
    let database = rusqlite::Connection::open(file.path()).unwrap();
    database
        .execute_batch(
            "INSERT INTO Files (fileID, domain, relativePath, flags, file) SELECT '3d0d7e5fb2ce288813306e4d4636395e047a3d28', \
             'HomeDomain', 'Library/SMS/sms.db', flags, file FROM Files WHERE flags = 1 LIMIT 1;",
        )
        .unwrap();
    drop(database);
    tree.put(listing, std::fs::read(file.path()).unwrap());
}

#[test]
fn no_content_of_messages_contacts_or_pictures_is_told() {
    let mut planted_in = 0_usize;
    for (container, tree) in copies() {
        let (tree, planted) = with_private_content(container, &tree);
        if planted == 0 {
            continue;
        }
        planted_in = planted_in.saturating_add(1);
        let room = tempfile::tempdir().unwrap();
        let out = tempfile::tempdir().unwrap();
        tree::put(&tree, room.path()).unwrap();
        for (name, text) in everything(&room.path().join(container.entry()), container, out.path()) {
            assert!(!text.contains(CANARY), "{container}, {name}: {}", around(&text));
        }
    }
    assert!(planted_in >= 10, "private content was planted in {planted_in} kinds of copies only");
}

fn around(text: &str) -> String {
    text.lines().find(|line| line.contains(CANARY)).unwrap_or_default().chars().take(400).collect()
}

#[test]
fn no_passphrase_is_told() {
    for (container, tree) in copies() {
        let Some(right) = container.passphrase() else { continue };
        let room = tempfile::tempdir().unwrap();
        tree::put(&tree, room.path()).unwrap();
        let copy = room.path().join(container.entry());
        let out = tempfile::tempdir().unwrap();
        for (name, text) in everything(&copy, container, out.path()) {
            assert!(!text.contains(right), "{container}, {name}");
        }
        let output: Output = program(&["scan", "-v", "-o", "json"], &copy, container)
            .env("STALKSCAN_PASSPHRASE", WRONG)
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(4), "{output:?}");
        for text in [output.stdout, output.stderr] {
            assert!(!String::from_utf8(text).unwrap().contains(WRONG), "{container}");
        }
    }
}

/// Stopped at any moment, a scan leaves nothing but the files that were asked for.
#[cfg(unix)]
#[test]
fn an_interrupted_scan_leaves_nothing_behind() {
    let room = tempfile::tempdir().unwrap();
    let container = Container::IosBackupEncrypted;
    tree::put(&recipe("iphone-managed").write(container).unwrap(), room.path()).unwrap();
    let copy = room.path().join(container.entry());
    let before = prints(room.path());
    for wait in (0_u64..200).step_by(20) {
        let scratch = tempfile::tempdir().unwrap();
        let out = tempfile::tempdir().unwrap();
        let report = format!("json={}", out.path().join("report").display());
        let mut command = program(&["scan", "-o", &report], &copy, container);
        command.env("TMPDIR", scratch.path()).current_dir(out.path());
        let mut child = command
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn()
            .expect("the program starts");
        std::thread::sleep(std::time::Duration::from_millis(wait));
        drop(Command::new("kill").args(["-INT", &child.id().to_string()]).output());
        child.wait().unwrap();
        assert_eq!(prints(scratch.path()).len(), 1, "after {wait} ms");
        let left: Vec<PathBuf> = prints(out.path()).into_keys().filter(|path| path != out.path()).collect();
        assert!(left.iter().all(|path| path.ends_with("report")), "after {wait} ms: {left:?}");
        assert!(before == prints(room.path()), "after {wait} ms: the copy was changed");
    }
}
