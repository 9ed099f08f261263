//! Encrypted iOS backups: those of our own sample writer against an independent reader, those of an independent
//! generator against our reader, and every way in which one can fail to open.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::string_slice,
    clippy::format_collect,
    reason = "helpers of tests fail loudly and read what they wrote, and a skipped test says so"
)]

#[path = "common/notes.rs"]
mod notes;
#[path = "common/tree.rs"]
mod tree;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use plist::Value;
use stalkscan::bounds::Limits;
use stalkscan::model::{Coverage, Evidence, Fact, Outcome, Platform, Surface};
use stalkscan::sample::{App, Container, FileTree, Recipe};
use stalkscan::source::{Backup, FORMATS, Passphrase, Refusal, SourceError};

use self::notes::notes;

const PASSPHRASE: &str = "caf\u{e9} au lait";
/// `TCC.db`, the record of permissions.
const PRIVACY: &str = "64/64d0019cb3d46bfc8cce545a8ba54b93e7ea9347";

fn recipe() -> Recipe {
    let mut app = App::new("org.example.watch").with_label("Watch");
    app.granted = vec!["microphone".to_owned()];
    Recipe::ios("17.5.1").with_app(app)
}

/// The sample without the name of its folder.
fn sample(container: Container) -> FileTree {
    recipe().write(container).unwrap().inside(container.entry())
}

fn written(tree: &FileTree) -> tempfile::TempDir {
    let room = tempfile::tempdir().unwrap();
    tree::put(tree, room.path()).unwrap();
    room
}

fn open(path: &Path, passphrases: &[&str]) -> Result<Backup, SourceError> {
    let limits = Limits::default();
    let candidate = stalkscan::source::candidate(path, &limits).unwrap();
    let format = FORMATS.iter().find(|format| format.name() == "ios-backup").unwrap();
    let mut keys: Vec<Passphrase> = passphrases.iter().map(|text| Passphrase::new(*text)).collect();
    format.open(&candidate, &mut keys, &limits)
}

fn read(path: &Path, passphrase: &str) -> (Evidence, Coverage) {
    let backup = open(path, &[passphrase]).unwrap_or_else(|error| panic!("{error:?}"));
    let evidence = stalkscan::artifact::read(&backup, &Limits::default());
    let coverage = Coverage::settle(Platform::Ios, &evidence);
    (evidence, coverage)
}

fn refusal(path: &Path, passphrases: &[&str]) -> SourceError {
    match open(path, passphrases) {
        Ok(_) => panic!("it was opened"),
        Err(error) => error,
    }
}

fn facts(evidence: &Evidence) -> Vec<Fact> {
    evidence.facts.iter().map(|observed| observed.fact.clone()).collect()
}

/// The sample with something changed in its `Manifest.plist`.
fn with_plist(change: &dyn Fn(&mut plist::Dictionary)) -> FileTree {
    let mut tree = sample(Container::IosBackupEncrypted);
    let mut about = Value::from_reader(std::io::Cursor::new(tree.get("Manifest.plist").unwrap())).unwrap();
    change(about.as_dictionary_mut().unwrap());
    let mut bytes = Vec::new();
    about.to_writer_binary(&mut bytes).unwrap();
    tree.put("Manifest.plist", bytes);
    tree
}

fn data(about: &plist::Dictionary, name: &str) -> Vec<u8> {
    about.get(name).unwrap().as_data().unwrap().to_vec()
}

fn put(about: &mut plist::Dictionary, name: &str, bytes: Vec<u8>) {
    about.insert(name.to_owned(), Value::Data(bytes));
}

/// A tree with one file changed.
fn with_file(path: &str, change: &dyn Fn(&mut Vec<u8>)) -> FileTree {
    let mut tree = sample(Container::IosBackupEncrypted);
    let mut bytes = tree.get(path).unwrap().to_vec();
    change(&mut bytes);
    tree.put(path, bytes);
    tree
}

/// The program with a passphrase from the environment; its temporary folder is `scratch`.
fn stalkscan(path: &Path, passphrase: Option<&str>, scratch: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_stalkscan"));
    command.args(["-o", "json"]).arg(path).env_clear();
    for variable in ["TMPDIR", "TMP", "TEMP", "SQLITE_TMPDIR", "HOME"] {
        command.env(variable, scratch);
    }
    command.current_dir(scratch).envs(passphrase.map(|secret| ("STALKSCAN_PASSPHRASE", secret)));
    command.output().unwrap()
}

#[test]
fn a_sample_reads_like_its_plain_twin() {
    let (plain, sealed) =
        (written(&sample(Container::IosBackup)), written(&sample(Container::IosBackupEncrypted)));
    let (wanted, wanted_coverage) = read(plain.path(), "never asked for");
    assert!(wanted.facts.len() > 100);
    // The letter with an accent, as one character and as two.
    for typed in [PASSPHRASE, "cafe\u{301} au lait"] {
        let (evidence, coverage) = read(sealed.path(), typed);
        assert_eq!(facts(&evidence), facts(&wanted));
        assert_eq!(coverage, wanted_coverage);
        assert!(evidence.sources[0].complete);
        assert_eq!(notes(&evidence), "the backup is encrypted and was opened with its passphrase");
    }
}

#[test]
fn a_missing_and_a_wrong_passphrase_are_told_apart() {
    let sealed = written(&sample(Container::IosBackupEncrypted));
    let missing = refusal(sealed.path(), &[]);
    assert_eq!(
        (missing.kind, missing.message.to_string().as_str()),
        (Refusal::Locked, "the backup is encrypted")
    );
    assert!(missing.hint.contains("--passphrase-file") && missing.hint.contains("STALKSCAN_PASSPHRASE"));
    for wrong in [&["cafe au lait"][..], &["caf\u{e9} au lait "], &[""], &["1", "2", "3", PASSPHRASE]] {
        let error = refusal(sealed.path(), wrong);
        assert_eq!(error.kind, Refusal::Locked);
        assert_eq!(error.message, "wrong passphrase for the encrypted backup");
        assert!(!format!("{error:?}").contains("au lait"));
    }
    assert!(open(sealed.path(), &["1", "2", PASSPHRASE]).is_ok(), "the third try counts");
    let scratch = tempfile::tempdir().unwrap();
    for (passphrase, words) in [(None, "the backup is encrypted"), (Some("x"), "wrong passphrase")] {
        let output = stalkscan(sealed.path(), passphrase, scratch.path());
        assert_eq!(output.status.code(), Some(4));
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(told.contains(words) && told.contains("next: "), "{told}");
    }
}

#[test]
fn nothing_is_written_anywhere() {
    let tree = sample(Container::IosBackupEncrypted);
    let sealed = written(&tree);
    let scratch = tempfile::tempdir().unwrap();
    let output = stalkscan(sealed.path(), Some(PASSPHRASE), scratch.path());
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert!(report["devices"][0]["sources"][0]["notes"].to_string().contains("encrypted"));
    assert_eq!(std::fs::read_dir(scratch.path()).unwrap().count(), 0, "the scratch folder stays empty");
    let files = walkdir::WalkDir::new(sealed.path()).into_iter().map(Result::unwrap);
    let files: Vec<PathBuf> =
        files.filter(|entry| entry.file_type().is_file()).map(walkdir::DirEntry::into_path).collect();
    assert_eq!(files.len(), tree.0.len());
    for file in files {
        let name = file.strip_prefix(sealed.path()).unwrap().to_str().unwrap();
        assert_eq!(tree.get(name), Some(std::fs::read(&file).unwrap().as_slice()), "{name}");
    }
}

/// What can be wrong with the way to the listing, and the words for it.
fn locked_out() -> Vec<(&'static str, FileTree, &'static str)> {
    let change = |name: &'static str, edit: fn(&mut Vec<u8>)| {
        with_plist(&|about| {
            let mut bytes = data(about, name);
            edit(&mut bytes);
            put(about, name, bytes);
        })
    };
    let mut lost = sample(Container::IosBackupEncrypted);
    lost.0.remove("Manifest.plist");
    let no_bag = with_plist(&|about| {
        about.remove("BackupKeyBag");
    });
    let no_key = with_plist(&|about| {
        about.remove("ManifestKey");
    });
    let bag = "its key bag (in Manifest.plist) is damaged";
    let key = "the passphrase is right, but the key of Manifest.db";
    vec![
        ("no key bag", no_bag, "Manifest.plist holds no key bag"),
        ("a key bag of noise", change("BackupKeyBag", |bag| bag.fill(0x5a)), bag),
        ("a key bag cut in its header", change("BackupKeyBag", |bag| bag.truncate(90)), bag),
        (
            "a key bag that asks for too much",
            change("BackupKeyBag", |bag| ask_for_too_much(bag)),
            "4294967295 rounds",
        ),
        ("no key", no_key, "its key (ManifestKey in Manifest.plist) is missing"),
        ("a short key", change("ManifestKey", |key| key.truncate(43)), "its key is 43 bytes long"),
        ("a bent key", change("ManifestKey", |key| key[20] ^= 1), key),
        (
            "a key of no class",
            change("ManifestKey", |key| key[0] = 77),
            "no usable key of its protection class 77",
        ),
        (
            "a key of the phone",
            change("ManifestKey", |key| key[0] = 9),
            "class 9 is opened by the phone alone",
        ),
        ("no Manifest.plist", lost, "Manifest.db is damaged: it is not a database"),
        (
            "a foreign listing",
            with_file("Manifest.db", &|bytes| bytes[3] ^= 1),
            "the passphrase is right, but Manifest.db cannot be used: decrypted, it is no database",
        ),
        ("a listing of one block", with_file("Manifest.db", &|bytes| bytes.truncate(9_000)), "cut short"),
    ]
}

fn ask_for_too_much(bag: &mut [u8]) {
    let at = bag.windows(4).position(|window| window == b"DPIC").unwrap();
    bag[at + 8..at + 12].fill(0xff);
}

#[test]
fn every_damage_on_the_way_has_its_own_words_and_hides_nothing_else() {
    for (name, tree, wanted) in locked_out() {
        let room = written(&tree);
        let (evidence, coverage) = read(room.path(), PASSPHRASE);
        let told = notes(&evidence);
        assert!(told.contains(wanted), "{name}: {told}");
        assert!(!evidence.sources[0].complete && !evidence.facts.is_empty(), "{name}: {told}");
        for surface in [Surface::InstalledApps, Surface::Permissions, Surface::DeviceManagement] {
            assert_ne!(coverage.get(surface).unwrap().outcome, Outcome::Read, "{name}: {surface}");
        }
    }
}

#[test]
fn a_cut_listing_keeps_what_comes_before() {
    // Whole pages, and in the middle of a cipher block.
    for lost in [4096 * 4, 4096 * 4 + 7] {
        let tree = with_file("Manifest.db", &|bytes| bytes.truncate(bytes.len() - lost));
        let (evidence, coverage) = read(written(&tree).path(), PASSPHRASE);
        let told = notes(&evidence);
        assert!(told.contains("Manifest.db is cut short"), "{told}");
        assert!(!evidence.sources[0].complete && evidence.facts.len() > 20, "{told}");
        assert_ne!(coverage.get(Surface::InstalledApps).unwrap().outcome, Outcome::Read);
    }
}

type Damage = (&'static str, fn(&mut Vec<u8>));

#[test]
fn a_damaged_file_is_a_gap_and_hides_no_other() {
    let whole = written(&sample(Container::IosBackupEncrypted));
    let (all, _) = read(whole.path(), PASSPHRASE);
    let damages: [Damage; 4] = [
        ("cut at a block", |bytes| bytes.truncate(4096)),
        ("cut in a block", |bytes| bytes.truncate(5001)),
        ("emptied", Vec::clear),
        ("a bent first block", |bytes| bytes[0] ^= 0x80),
    ];
    for (name, damage) in damages {
        let (evidence, coverage) = read(written(&with_file(PRIVACY, &damage)).path(), PASSPHRASE);
        assert_ne!(coverage.get(Surface::Permissions).unwrap().outcome, Outcome::Read, "{name}");
        assert_eq!(coverage.get(Surface::InstalledApps).unwrap().outcome, Outcome::Read, "{name}");
        assert!(evidence.facts.len() < all.facts.len() && evidence.facts.len() > 50, "{name}");
    }
}

#[test]
fn a_lost_class_key_is_a_gap_and_not_a_wrong_passphrase() {
    // The last three bytes of the wrapped key of class 3, which seals every file.
    let tree = with_plist(&|about| {
        let mut bag = data(about, "BackupKeyBag");
        let class = bag.windows(12).position(|window| window == b"CLAS\0\0\0\x04\0\0\0\x03").unwrap();
        let key = class + bag[class..].windows(4).position(|window| window == b"WPKY").unwrap();
        bag[key + 45..key + 48].fill(0);
        put(about, "BackupKeyBag", bag);
    });
    let (evidence, coverage) = read(written(&tree).path(), PASSPHRASE);
    let told = notes(&evidence);
    assert!(told.contains("the keys of protection class 3 are lost"), "{told}");
    let outcome = &coverage.get(Surface::Permissions).unwrap().outcome;
    assert!(matches!(outcome, Outcome::Locked(why) if why.contains("protection class 3")), "{outcome:?}");
}

#[test]
fn a_copy_decrypted_in_part_is_read_by_content() {
    let plain = sample(Container::IosBackup);
    let (wanted, _) = read(written(&plain).path(), "never asked for");
    let mut tree = sample(Container::IosBackupEncrypted);
    tree.put(PRIVACY, plain.get(PRIVACY).unwrap());
    let (evidence, _) = read(written(&tree).path(), PASSPHRASE);
    assert_eq!(facts(&evidence), facts(&wanted));
    // All files are plain, the listing is not.
    let mut tree = plain.clone();
    for name in ["Manifest.db", "Manifest.plist"] {
        tree.put(name, sample(Container::IosBackupEncrypted).get(name).unwrap());
    }
    let (evidence, _) = read(written(&tree).path(), PASSPHRASE);
    assert_eq!(facts(&evidence), facts(&wanted));
}

/// A program in Python that reads a backup with `iphone_backup_decrypt`, a reader of other people: every file's name
/// and digest, one a line.
const OTHER_READER: &str = "
import hashlib, sys
from iphone_backup_decrypt import EncryptedBackup
backup = EncryptedBackup(backup_directory=sys.argv[1], passphrase=sys.argv[2])
with backup.manifest_db_cursor() as cursor:
    rows = cursor.execute('SELECT fileID, domain, relativePath FROM Files WHERE flags = 1').fetchall()
for name, domain, path in rows:
    content = backup.extract_file_as_bytes(path, domain_like=domain)
    print(name, hashlib.sha256(content).hexdigest())
";

#[test]
fn an_independent_reader_opens_our_samples() {
    let python = Command::new("python3").args(["-c", "import iphone_backup_decrypt"]).output();
    if !python.is_ok_and(|output| output.status.success()) {
        println!("skipped: python3 with iphone_backup_decrypt (from PyPI) is not here");
        return;
    }
    let plain = sample(Container::IosBackup);
    let sealed = written(&sample(Container::IosBackupEncrypted));
    let run = |passphrase: &str| {
        let mut command = Command::new("python3");
        command.args(["-c", OTHER_READER]).arg(sealed.path()).arg(passphrase).output().unwrap()
    };
    let output = run(PASSPHRASE);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(!text.contains("iOS claimed"), "sizes differ: {text}");
    let mut files = 0;
    for line in text.lines() {
        let (name, digest) = line.split_once(' ').unwrap();
        let bytes = plain.get(&format!("{}/{name}", name.split_at(2).0)).unwrap();
        assert_eq!(digest, sha256(bytes), "{name}");
        files += 1;
    }
    // All but Info.plist, Manifest.plist, Status.plist and Manifest.db.
    assert_eq!(files, plain.0.len() - 4);
    assert!(!run("wrong").status.success());
}

fn sha256(bytes: &[u8]) -> String {
    use sha2::Digest as _;
    sha2::Sha256::digest(bytes)
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .map(|half| char::from_digit(half.into(), 16).unwrap())
        .collect()
}

/// A backup of the independent generator; `None` where it cannot run.
fn generated(arguments: &[&str]) -> Option<tempfile::TempDir> {
    let tools = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/tools");
    let python = Command::new("python3").args(["-c", "import cryptography"]).output();
    if !tools.join("gen_ios.py").is_file() || !python.is_ok_and(|output| output.status.success()) {
        println!("skipped: ../shared/tools/gen_ios.py or python3 with cryptography is not here");
        return None;
    }
    let room = tempfile::tempdir().unwrap();
    let spec = tools.join("specs/spec-ios-full.json");
    let mut command = Command::new("python3");
    command.arg(tools.join("gen_ios.py")).arg(room.path().join("b"));
    let out = command.args(["--rows", "0", "--spec"]).arg(spec).args(arguments).output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    Some(room)
}

#[test]
fn backups_of_an_independent_writer_read_like_their_plain_twin() {
    let Some(plain) = generated(&[]) else { return };
    let (wanted, wanted_coverage) = read(&plain.path().join("b"), "never asked for");
    let (composed, decomposed) = ("\u{e9}\u{f1}\u{fc} \u{1f511}", "e\u{301}n\u{303}u\u{308} \u{1f511}");
    for (bag, set, typed) in [
        ("classic", "pw", "pw"),
        ("real", "two words!", "two words!"),
        ("real", composed, composed),
        ("classic", composed, decomposed),
        ("real", decomposed, composed),
        (
            "real",
            "\u{5bc6}\u{7801} \u{41f}\u{430}\u{440}\u{43e}\u{43b}\u{44c}",
            "\u{5bc6}\u{7801} \u{41f}\u{430}\u{440}\u{43e}\u{43b}\u{44c}",
        ),
    ] {
        let arguments = ["--encrypt", set, "--iter", "50", "--dpic", "300", "--keybag", bag];
        let Some(sealed) = generated(&arguments) else { return };
        let (evidence, coverage) = read(&sealed.path().join("b"), typed);
        assert_eq!(facts(&evidence), facts(&wanted), "{bag} {set:?}");
        assert_eq!(coverage, wanted_coverage, "{bag} {set:?}");
        assert_eq!(refusal(&sealed.path().join("b"), &["no"]).kind, Refusal::Locked);
    }
}

#[test]
fn early_encrypted_backups_have_a_plain_listing() {
    let version = ["--ios", "10.1"];
    let Some(plain) = generated(&version) else { return };
    let (wanted, wanted_coverage) = read(&plain.path().join("b"), "never asked for");
    let more = ["--encrypt", "pw", "--iter", "50", "--dpic", "300"];
    let Some(sealed) = generated(&[&version[..], &more[..]].concat()) else { return };
    let (evidence, coverage) = read(&sealed.path().join("b"), "pw");
    assert_eq!(facts(&evidence), facts(&wanted));
    assert_eq!(coverage, wanted_coverage);
    assert_eq!(refusal(&sealed.path().join("b"), &[]).message, "the backup is encrypted");
    assert!(refusal(&sealed.path().join("b"), &["no"]).message.contains("wrong passphrase"));
}

#[test]
fn early_encrypted_backups_ask_whatever_is_left_of_them() {
    let more = ["--ios", "10.1", "--encrypt", "pw", "--iter", "50", "--dpic", "300"];
    let Some(sealed) = generated(&more) else { return };
    let root = sealed.path().join("b");
    // The permissions, the settings and the list of apps with the position: each file that every phone has is gone.
    for (domain, path) in [
        ("HomeDomain", "Library/TCC/TCC.db"),
        ("HomeDomain", "Library/Preferences/.GlobalPreferences.plist"),
        ("RootDomain", "Library/Caches/locationd/clients.plist"),
    ] {
        let name = sha1(&format!("{domain}-{path}"));
        std::fs::remove_file(root.join(&name[..2]).join(&name)).unwrap();
    }
    assert_eq!(refusal(&root, &[]).message, "the backup is encrypted");
    let (evidence, _) = read(&root, "pw");
    assert!(notes(&evidence).contains("opened with its passphrase"));
    // Of all other files only one is left.
    let kept = sha1("SystemPreferencesDomain-com.apple.networkextension.plist");
    for entry in walkdir::WalkDir::new(&root).into_iter().map(Result::unwrap) {
        let name = entry.file_name().to_str().unwrap();
        if entry.file_type().is_file() && name.len() == 40 && name != kept {
            std::fs::remove_file(entry.path()).unwrap();
        }
    }
    assert!(root.join(&kept[..2]).join(&kept).is_file());
    assert_eq!(refusal(&root, &[]).message, "the backup is encrypted");
}

fn sha1(text: &str) -> String {
    use sha1::Digest as _;
    sha1::Sha1::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn damaged_records_of_files_are_gaps() {
    let damage = ["--broken", "bad-mbfile"];
    let Some(plain) = generated(&damage) else { return };
    let (wanted, _) = read(&plain.path().join("b"), "never asked for");
    let more = ["--encrypt", "pw", "--iter", "50", "--dpic", "300"];
    let Some(sealed) = generated(&[&damage[..], &more[..]].concat()) else { return };
    let (evidence, coverage) = read(&sealed.path().join("b"), "pw");
    let (wanted, found) = (facts(&wanted), facts(&evidence));
    // A plain backup does not need the records; here each lost one is a lost file, and is told.
    assert!(found.iter().all(|fact| wanted.contains(fact)));
    assert!(found.len() < wanted.len() && found.len() > 50, "{} of {}", found.len(), wanted.len());
    let told: Vec<String> = coverage.iter().map(|(_, settled)| format!("{:?}", settled.outcome)).collect();
    assert!(
        told.join("\n").contains("its record in the listing, which holds its key, is damaged"),
        "{told:?}"
    );
}
