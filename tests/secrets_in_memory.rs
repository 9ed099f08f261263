//! While a report is written, nothing of the passphrase and of the keys that it opened is left in the memory of the program.
//!
//! The program runs on an encrypted backup with a standard output that is full, so that it stands still with its report made and
//! not yet written. Then all of its memory that can be written is searched. Linux only; skipped where the system does not let
//! this account look into another process.
#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::disallowed_methods,
    reason = "tests run the program, write their own inputs and may fail loudly"
)]

#[path = "common/tree.rs"]
mod tree;

use std::io::{Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use sha1::Sha1;
use sha2::Sha256;
use stalkscan::sample::{BUILT_IN, Container};

/// Longest wait for the program to come to its report. Nothing is optimised, and other tests run beside this one.
const PATIENCE: Duration = Duration::from_mins(2);
/// Bytes that a pipe holds on Linux (pipe(7)).
const PIPE: usize = 64 << 10;

/// A secret and its name.
type Secret = (String, Vec<u8>);

/// The key bag of a backup and every key that the passphrase opens, worked out here.
fn keys(plist: &[u8], passphrase: &str) -> Vec<Secret> {
    let start = memchr::memmem::find(plist, b"VERS\0\0\0\x04").expect("a key bag");
    let (mut items, mut at) = (Vec::new(), start);
    while let Some(head) = plist.get(at..at + 8).filter(|head| head[..4].iter().all(u8::is_ascii_uppercase)) {
        let length = usize::try_from(u32::from_be_bytes(head[4..].try_into().unwrap())).unwrap();
        let Some(value) = plist.get(at + 8..at + 8 + length) else { break };
        items.push((head[..4].to_vec(), value.to_vec()));
        at += 8 + length;
    }
    let first =
        |tag: &[u8]| items.iter().find(|(name, _)| name == tag).map(|(_, value)| value.clone()).unwrap();
    let rounds = |tag: &[u8]| u32::from_be_bytes(first(tag).try_into().unwrap());
    let (mut middle, mut key) = ([0; 32], [0; 32]);
    pbkdf2::pbkdf2_hmac::<Sha256>(passphrase.as_bytes(), &first(b"DPSL"), rounds(b"DPIC"), &mut middle);
    pbkdf2::pbkdf2_hmac::<Sha1>(&middle, &first(b"SALT"), rounds(b"ITER"), &mut key);
    let mut secrets = vec![
        ("the first derived key".to_owned(), middle.to_vec()),
        ("the derived key".to_owned(), key.to_vec()),
    ];
    for (_, wrapped) in items.iter().filter(|(tag, wrapped)| tag == b"WPKY" && wrapped.len() == 40) {
        let mut class = [0; 32];
        let opener = <aes_kw::KwAes256 as aes::cipher::KeyInit>::new((&key).into());
        if opener.unwrap_key(wrapped, &mut class).is_ok() {
            secrets.push((format!("class key {}", secrets.len() - 1), class.to_vec()));
        }
    }
    assert!(secrets.len() > 3, "no class key was opened");
    secrets
}

/// Waits until the program stands still in a write to its standard output.
fn waits_to_write(child: &mut Child) -> Option<bool> {
    let path = format!("/proc/{}/syscall", child.id());
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        if child.try_wait().unwrap().is_some() {
            return Some(false);
        }
        let call = std::fs::read_to_string(&path).ok()?;
        // `write` has the number 1 on x86-64 and 64 on the others; then comes the file.
        if call.starts_with("1 0x1 ") || call.starts_with("64 0x1 ") {
            return Some(true);
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    Some(false)
}

/// The places of secrets in memory that can be written, by the name of the mapping; how many bytes were searched. Nothing when
/// the memory cannot be read.
fn search(id: u32, secrets: &[Secret]) -> Option<(Vec<String>, usize)> {
    let maps = std::fs::read_to_string(format!("/proc/{id}/maps")).ok()?;
    let mut memory = std::fs::File::open(format!("/proc/{id}/mem")).ok()?;
    let (mut found, mut searched) = (Vec::new(), 0);
    for line in maps.lines() {
        let mut words = line.split_whitespace();
        let (range, rights) = (words.next()?, words.next()?);
        if !rights.starts_with("rw") {
            continue;
        }
        let (start, end) = range.split_once('-')?;
        let (start, end) = (u64::from_str_radix(start, 16).ok()?, u64::from_str_radix(end, 16).ok()?);
        let mut bytes = vec![0; usize::try_from(end - start).unwrap()];
        memory.seek(SeekFrom::Start(start)).ok()?;
        if memory.read_exact(&mut bytes).is_err() {
            continue;
        }
        searched += bytes.len();
        for (name, secret) in secrets {
            let name_of_mapping = line.split_whitespace().nth(5).unwrap_or("anonymous memory");
            let count = memchr::memmem::find_iter(&bytes, secret).count();
            if count > 0 {
                found.push(format!("{name}: {count} times in {name_of_mapping}"));
            }
        }
    }
    Some((found, searched))
}

/// Runs the program to its report and searches its memory. The passphrase is in a file or, without one, in the environment.
fn left_behind(
    backup: &Path,
    passphrase: &str,
    file: Option<&Path>,
    secrets: &[Secret],
) -> Option<Vec<String>> {
    let (mut reader, mut writer) = std::io::pipe().unwrap();
    writer.write_all(&vec![b' '; PIPE]).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_stalkscan"));
    command.args(["scan", "-o", "json"]).arg(backup).env_clear();
    match file {
        Some(file) => {
            std::fs::write(file, passphrase).unwrap();
            command.arg("--passphrase-file").arg(file)
        }
        None => command.env("STALKSCAN_PASSPHRASE", passphrase),
    };
    let mut child = command
        .stdin(Stdio::null())
        .stdout(writer)
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    // It holds the end that is written to; the report has no end as long as anybody does.
    drop(command);
    let waits = waits_to_write(&mut child);
    let seen = waits.and_then(|waits| {
        assert!(waits, "the program never came to its report");
        search(child.id(), secrets)
    });
    let mut report = String::new();
    reader.read_to_string(&mut report).unwrap();
    child.wait().unwrap();
    // It was the report indeed, of the opened backup.
    assert!(report.contains("was opened with its passphrase"), "{report}");
    let (found, searched) = seen?;
    assert!(searched > 100_000, "only {searched} bytes of memory were searched");
    Some(found)
}

#[test]
fn passphrase_and_keys_are_gone_when_the_report_is_written() {
    let recipe = BUILT_IN.iter().find(|one| one.name == "iphone-parental").unwrap().recipe().unwrap();
    let container = Container::from_name("ios-backup-encrypted").unwrap();
    let passphrase = container.passphrase().unwrap();
    let tree = recipe.write(container).unwrap();
    let room = tempfile::tempdir().unwrap();
    tree::put(&tree, room.path()).unwrap();
    let plist = tree.0.iter().find(|(path, _)| path.ends_with("Manifest.plist")).unwrap().1;
    let mut secrets = keys(plist, passphrase);
    secrets.push(("the passphrase".to_owned(), passphrase.as_bytes().to_vec()));
    let backup = room.path().join(container.entry());
    let file = room.path().join("passphrase");
    let Some(found) = left_behind(&backup, passphrase, Some(&file), &secrets) else {
        println!("skipped: this account may not read the memory of another process");
        return;
    };
    assert!(found.is_empty(), "left in memory: {found:#?}");
    // The environment of a program is kept by the system and cannot be wiped; so the search finds a passphrase that stands
    // there, and no key.
    let found = left_behind(&backup, passphrase, None, &secrets).unwrap();
    assert!(!found.is_empty(), "the search finds nothing at all");
    assert!(found.iter().all(|one| one.starts_with("the passphrase: ")), "left in memory: {found:#?}");
}
