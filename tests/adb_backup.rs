//! adb backups against the bytes of the evidence generator, where it is there (`../shared/tools`).
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "helpers of tests; a test that cannot set up its input must stop"
)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use stalkscan::artifact;
use stalkscan::bounds::Limits;
use stalkscan::model::{AppClaim, Evidence, Fact, Signer};
use stalkscan::sample::{BuiltIn, Container};
use stalkscan::source::{Backup, NoKey, Passphrase, Refusal, SourceError, discover};

struct Generator {
    script: PathBuf,
    dir: tempfile::TempDir,
}

impl Generator {
    fn new() -> Option<Self> {
        let tools = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/tools");
        let script = tools.join("gen_android.py");
        if !script.is_file() {
            eprintln!("skipped: the generator is not there");
            return None;
        }
        let dir = tempfile::tempdir().unwrap();
        std::fs::copy(tools.join("specs/spec-android-demo.json"), dir.path().join("demo.json")).unwrap();
        Some(Self { script, dir })
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// Runs the generator; `@name` is a path in the folder of this test.
    fn run(&self, spec: &str, args: &[&str]) {
        let args = args.iter().map(|arg| match arg.strip_prefix('@') {
            Some(name) => self.path(name).into_os_string(),
            None => (*arg).into(),
        });
        let done =
            Command::new("python3").arg(&self.script).arg(self.path(spec)).args(args).output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }
}

fn open(path: &Path, keys: &[&str]) -> Result<Backup, SourceError> {
    let mut keys: Vec<Passphrase> = keys.iter().map(|key| Passphrase::new(*key)).collect();
    let mut found = discover(path, &mut keys, &Limits::default())?;
    if let Some(error) = found.refused.pop() {
        return Err(error);
    }
    assert_eq!(found.backups.len(), 1);
    Ok(found.backups.remove(0))
}

fn read(backup: &Backup) -> Evidence {
    artifact::read(backup, &Limits::default())
}

/// What is said about apps, without places: the same for every way of packing.
fn said(evidence: &Evidence) -> BTreeSet<String> {
    evidence
        .facts
        .iter()
        .filter(|observed| !matches!(&observed.fact, Fact::App { claim: AppClaim::ApkSha256 { .. }, .. }))
        .map(|observed| format!("{:?}", observed.fact))
        .collect()
}

fn installed(evidence: &Evidence) -> BTreeSet<String> {
    evidence
        .facts
        .iter()
        .filter_map(|observed| match &observed.fact {
            Fact::App { id, claim: AppClaim::Installed(true), .. } => Some(id.to_string()),
            _ => None,
        })
        .collect()
}

#[test]
fn every_way_of_packing_says_the_same() {
    let Some(generator) = Generator::new() else { return };
    generator.run("demo.json", &["--ab", "@first.ab"]);
    let wanted = said(&read(&open(&generator.path("first.ab"), &[]).unwrap()));
    assert!(wanted.len() > 20);
    for version in ["1", "2", "3", "4", "5"] {
        for compress in ["none", "zlib"] {
            for password in [None, Some("123456"), Some("pässwörd")] {
                let mut args =
                    vec!["--ab", "@x.ab", "--ab-version", version, "--compress", compress, "--apks"];
                args.extend(password.iter().flat_map(|password| ["--password", *password]));
                generator.run("demo.json", &args);
                let backup = open(&generator.path("x.ab"), password.as_slice()).unwrap();
                let evidence = read(&backup);
                assert!(backup.complete, "{args:?} {:?}", backup.notes);
                assert_eq!(said(&evidence), wanted, "{args:?}");
                assert!(
                    evidence
                        .facts
                        .iter()
                        .any(|o| matches!(&o.fact, Fact::App { claim: AppClaim::ApkSha256 { .. }, .. }))
                );
            }
        }
    }
}

#[test]
fn locked_backups_are_refused_and_wrong_passphrases_said() {
    let Some(generator) = Generator::new() else { return };
    generator.run("demo.json", &["--ab", "@x.ab", "--password", "secret"]);
    let path = generator.path("x.ab");
    let missing = open(&path, &[]).err().unwrap();
    assert_eq!(missing.kind, Refusal::Locked);
    assert!(missing.message.contains("encrypted") && missing.hint.contains("--passphrase-file"));
    let wrong = open(&path, &["other", "another"]).err().unwrap();
    assert_eq!(wrong.kind, Refusal::Locked);
    assert!(wrong.message.contains("wrong passphrase") && wrong.message.contains("damaged"));
    assert!(open(&path, &["other", "secret"]).is_ok());
    let bytes = std::fs::read(&path).unwrap();
    // The rounds stand in the seventh line.
    let rounds = bytes.windows(7).position(|w| w == b"\n10000\n").unwrap();
    let mut damaged = bytes.clone();
    damaged[rounds + 1] = b'x';
    std::fs::write(&path, &damaged).unwrap();
    assert_eq!(open(&path, &["secret"]).err().unwrap().kind, Refusal::Damaged);
}

#[test]
fn xiaomis_files_and_unpacked_backups() {
    let Some(generator) = Generator::new() else { return };
    generator.run("demo.json", &["--ab", "@x.ab", "--compress", "none"]);
    let wanted = said(&read(&open(&generator.path("x.ab"), &[]).unwrap()));
    generator.run("demo.json", &["--miui", "@one.bak"]);
    assert_eq!(said(&read(&open(&generator.path("one.bak"), &[]).unwrap())), wanted);
    generator.run("demo.json", &["--miui", "@folder"]);
    let folder = open(&generator.path("folder"), &[]).unwrap();
    assert!(folder.complete, "{:?}", folder.notes);
    assert!(said(&read(&folder)).is_subset(&wanted) && installed(&read(&folder)).len() >= 4);
    let tar = std::fs::read(generator.path("x.ab")).unwrap();
    let start = b"ANDROID BACKUP\n5\n0\nnone\n".len();
    std::fs::write(generator.path("x.tar"), &tar[start..]).unwrap();
    std::fs::create_dir(generator.path("unpacked")).unwrap();
    let done = Command::new("tar")
        .args(["-xf"])
        .arg(generator.path("x.tar"))
        .arg("-C")
        .arg(generator.path("unpacked"))
        .status()
        .unwrap();
    assert!(done.success());
    assert_eq!(said(&read(&open(&generator.path("unpacked"), &[]).unwrap())), wanted);
}

#[test]
fn what_stands_before_a_cut_is_kept_and_the_cut_is_said() {
    let Some(generator) = Generator::new() else { return };
    for (compress, password) in [("none", None), ("zlib", None), ("zlib", Some("x")), ("none", Some("x"))] {
        let mut args = vec!["--ab", "@x.ab", "--compress", compress, "--apks"];
        args.extend(password.iter().flat_map(|password| ["--password", *password]));
        generator.run("demo.json", &args);
        let whole = std::fs::read(generator.path("x.ab")).unwrap();
        let mut before = 0;
        for at in (600..whole.len()).step_by(if compress == "none" { 4096 } else { 512 }) {
            std::fs::write(generator.path("cut.ab"), &whole[..at]).unwrap();
            let Ok(backup) = open(&generator.path("cut.ab"), password.as_slice()) else {
                assert!(password.is_some() && at < 1000, "{compress} {at}");
                continue;
            };
            let apps = installed(&read(&backup)).len();
            // The filling after the end mark may be missing.
            assert!(!backup.complete || apps == 7, "{compress} {at}");
            assert!(apps >= before, "{compress} {at}");
            before = apps;
        }
        assert!(before >= 6, "{compress}: {before}");
    }
}

#[test]
fn what_stands_before_damage_is_kept() {
    let tree = BuiltIn::named("demo").unwrap().recipe().unwrap().write(Container::AdbBackup).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("damaged.ab");
    let mut bytes = tree.get(Container::AdbBackup.entry()).unwrap().to_vec();
    std::fs::write(&path, &bytes).unwrap();
    let whole = open(&path, &[]).unwrap();
    // The last byte belongs to the checksum of the compressed stream: all that it stands for is there.
    if let Some(last) = bytes.last_mut() {
        *last ^= 4;
    }
    std::fs::write(&path, &bytes).unwrap();
    let damaged = open(&path, &[]).unwrap();
    assert!(!damaged.complete);
    assert_eq!(installed(&read(&damaged)), installed(&read(&whole)));
    assert!(!installed(&read(&whole)).is_empty());
}

#[test]
fn every_certificate_is_that_of_the_spec() {
    let Some(generator) = Generator::new() else { return };
    generator.run("demo.json", &["--ab", "@x.ab", "--certs", "@certs.json"]);
    let evidence = read(&open(&generator.path("x.ab"), &[]).unwrap());
    let known = std::fs::read_to_string(generator.path("certs.json")).unwrap().to_lowercase();
    let mut seen = 0;
    for observed in &evidence.facts {
        // The spec overrides the digests of these two where a format carries digests only; an archive carries certificates.
        if let Fact::App { id, claim: AppClaim::SignedBy(signer), .. } = &observed.fact
            && !id.starts_with("com.unknown.")
        {
            // The generator lists no Java hash; that one has a test beside the parser.
            let (Signer::Sha1(digest) | Signer::Sha256(digest)) = signer else { continue };
            assert!(known.contains(&digest.to_lowercase()), "{signer:?}");
            seen += 1;
        }
    }
    assert_eq!(seen, 10);
}

#[test]
fn an_apk_can_be_read_again() {
    let Some(generator) = Generator::new() else { return };
    generator.run("demo.json", &["--ab", "@x.ab", "--apks"]);
    let backup = open(&generator.path("x.ab"), &[]).unwrap();
    let limits = Limits::default();
    let apks = backup.store.find("apk/*/*", &limits);
    assert!(apks.len() >= 7);
    for entry in apks.iter().chain(apks.iter().rev()) {
        let blob = backup.store.open(entry, &limits).unwrap();
        assert!(blob.bytes().starts_with(b"PK\x03\x04") && blob.cut.is_none(), "{entry:?}");
    }
}

#[test]
fn a_bomb_ends_within_the_limits() {
    let Some(generator) = Generator::new() else { return };
    generator.run("demo.json", &["--ab", "@x.ab", "--bulk-mb", "200", "--bulk-files", "2", "--bulk-zero"]);
    let backup = open(&generator.path("x.ab"), &[]).unwrap();
    assert!(!backup.complete);
    assert!(backup.notes.iter().any(|note| note.contains("fold")), "{:?}", backup.notes);
    assert_eq!(installed(&read(&backup)).len(), 7);
}

#[test]
fn hostile_files_are_refused_or_cut_with_a_reason() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("x.ab");
    let open = |bytes: &[u8]| {
        std::fs::write(&path, bytes).unwrap();
        let mut found = discover(&path, &mut NoKey, &Limits::default())?;
        found.refused.pop().map_or_else(|| Ok(found.backups.remove(0)), Err)
    };
    for bytes in [
        &b"ANDROID BACKUP\n"[..],
        b"ANDROID BACKUP\n0\n1\nnone\n",
        b"ANDROID BACKUP\n5\n2\nnone\n",
        b"ANDROID BACKUP\n5\n1\naes\n",
        b"MIUI BACKUP\n2\nx\n",
        b"ANDROID BACKUP\n5\n1\nnone\n",
        b"ANDROID BACKUP\n5\n0\nnone\n",
        b"ANDROID BACKUP\n5\n1\nnone\nrubbish rubbish rubbish",
        b"ANDROID BACKUP\n5\n0\nnone\nANDROID BACKUP\n5\n0\nnone\n",
    ] {
        let error = open(bytes).err().unwrap();
        assert_eq!(error.kind, Refusal::Damaged, "{bytes:?}");
        assert!(!error.hint.to_string().is_empty());
    }
    // A backup without any app is what newer phones give.
    let empty = open(&[&b"ANDROID BACKUP\n5\n0\nnone\n"[..], &[0; 1024]].concat()).unwrap();
    assert!(!empty.complete && empty.notes[0].contains("no app"));
    let Some(generator) = Generator::new() else { return };
    for compress in ["none", "zlib"] {
        generator.run("demo.json", &["--ab", "@x.ab", "--compress", compress]);
        let one = std::fs::read(generator.path("x.ab")).unwrap();
        let two = open(&[one.clone(), one].concat()).unwrap();
        assert!(!two.complete, "{compress}");
        assert!(two.notes.iter().any(|note| note.contains("follow")), "{:?}", two.notes);
        assert_eq!(installed(&read(&two)).len(), 7);
    }
}
