//! Bounded fuzzing on stable: sound inputs of every decoder, every parser and every format, changed in a repeatable way.
//!
//! Nothing may panic and everything must end. The entries and the seeds are those of the fuzz targets in `fuzz/`; what
//! a longer run finds is put under `fixtures/fuzz/<decoder or parser>/` and is replayed here for ever.
//! `STALKSCAN_FUZZ_FACTOR=50 cargo test --test fuzz_replay` takes longer and looks further.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test that may fail loudly; numbers are small"
)]

#[path = "common/damage.rs"]
mod damage;
#[path = "../fuzz/src/decoders.rs"]
mod decoders;
#[path = "common/dice.rs"]
mod dice;
#[path = "../fuzz/src/seeds.rs"]
mod seeds;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use stalkscan::artifact::{ARTIFACTS, Artifact, Emitter, Input};
use stalkscan::sample::Container;
use stalkscan::source::{NoKey, discover};

use self::damage::{NUMBERS, digits_from, write_over};
use self::dice::Dice;

/// Longest silence of one seed and all its changes before something counts as endless.
const PATIENCE: Duration = Duration::from_secs(90);
/// Longest that one input may take. Generous: other tests run beside this one, and nothing here is optimised.
const SLOW: Duration = Duration::from_secs(20);
/// Work of one seed, in bytes that are parsed: small seeds are changed more often.
const WORK: usize = 1_500_000;

/// Texts that mean something to some parser.
const TOKENS: &[&[u8]] = &[
    b"\0",
    b"\r\n",
    b"\n\n",
    b"\xff\xfe",
    b"\xed\xa0\x80",
    b"\"",
    b"{",
    b"[[[[[[[[",
    b"]}",
    b"<a>",
    b"</",
    b"&#x110000;",
    b"<!DOCTYPE a [",
    b"]]>",
    b"99999999999999999999999",
    b"-1",
    b"1e999",
    b"/../",
    b"  Package [",
    b"    User 99999999999:",
    b"DUMP OF SERVICE package:\n",
    b"------ x (y) ------\n",
    b"9999-99-99 99:99:99",
    b"1970-01-01 00:00:00",
    b"PK\x05\x06",
    b"PK\x01\x02",
    b"bplist00",
    b"\x30\x80",
    b"\x30\x84\xff\xff\xff\xff",
    "\u{202e}\u{200b}é".as_bytes(),
];

/// A seed with one to six changes.
fn changed(seed: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=dice.below(6) {
        let at = dice.below(bytes.len());
        match dice.below(9) {
            0 => bytes.truncate(at),
            1 | 2 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << dice.below(8);
                }
            }
            3 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = u8::try_from(dice.below(256)).unwrap();
                }
            }
            4 => {
                let (value, width) = (dice.pick(NUMBERS), dice.pick(&[2, 4, 8]));
                write_over(&mut bytes, at, value, width, dice);
            }
            5 => {
                let token = dice.pick(TOKENS).to_vec();
                bytes.splice(at..at, token);
            }
            6 => {
                let end = (at + dice.below(200)).min(bytes.len());
                drop(bytes.drain(at..end));
            }
            7 => {
                let end = (at + dice.below(200)).min(bytes.len());
                let part = bytes[at..end].repeat(1 + dice.below(4));
                bytes.splice(at..at, part);
            }
            _ => digits(&mut bytes, at, dice),
        }
    }
    bytes
}

/// Exchanges the next number in digits for another.
fn digits(bytes: &mut Vec<u8>, at: usize, dice: &mut Dice) {
    if let Some(digits) = digits_from(bytes, at) {
        drop(bytes.splice(digits, dice.pick(NUMBERS).to_string().into_bytes()));
    }
}

fn factor() -> usize {
    std::env::var("STALKSCAN_FUZZ_FACTOR").ok().and_then(|text| text.parse().ok()).unwrap_or(1)
}

/// Runs `work` on another thread. It names every input before it tries it; silence for too long is a failure.
fn watched(work: impl FnOnce(&dyn Fn(&str)) -> Vec<String> + Send + 'static) {
    let (tell, hear) = mpsc::channel::<String>();
    let worker = std::thread::spawn(move || {
        work(&|name| {
            // The listener is gone only when this test has failed already.
            drop(tell.send(name.to_owned()));
        })
    });
    let mut last = String::new();
    loop {
        match hear.recv_timeout(PATIENCE.saturating_mul(u32::try_from(factor()).unwrap())) {
            Ok(name) => last = name,
            Err(mpsc::RecvTimeoutError::Timeout) => panic!("{last}: does not end"),
            Err(mpsc::RecvTimeoutError::Disconnected) => break,
        }
    }
    let failed = worker.join().unwrap();
    assert!(failed.is_empty(), "{} inputs: {failed:#?}", failed.len());
}

/// Tries a seed, its beginnings and its changes; what fails is written beside the build and named.
fn attack(name: &str, seed: &[u8], work: usize, of: &dyn Fn(&[u8]), failed: &mut Vec<String>) {
    let mut dice = Dice::of(name);
    let times = (work * factor() / (seed.len() + 64)).clamp(6, 4_000 * factor());
    let mut attempt = |bytes: &[u8], which: usize| {
        let begun = Instant::now();
        let broken = catch_unwind(AssertUnwindSafe(|| of(bytes))).is_err();
        if (broken || begun.elapsed() > SLOW) && failed.len() < 20 {
            let kept = Path::new(env!("CARGO_TARGET_TMPDIR"))
                .join(format!("{}-{which}", name.replace(|c: char| !c.is_ascii_alphanumeric(), "-")));
            std::fs::write(&kept, bytes).unwrap();
            failed.push(kept.display().to_string());
        }
    };
    attempt(seed, 0);
    for which in 1..=times {
        attempt(&changed(seed, &mut dice), which);
    }
}

/// Inputs that once did harm, by decoder or parser.
fn fixtures(name: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/fuzz").join(name);
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    entries.map(|entry| std::fs::read(entry.unwrap().path()).unwrap()).collect()
}

/// Files of `../shared/samples`, where it is there.
fn samples() -> Vec<(String, Vec<u8>)> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/samples")];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else { continue };
        let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        for path in paths {
            if path.is_dir() {
                folders.push(path);
            } else if path.metadata().is_ok_and(|about| about.len() < 40_000) {
                let name = path.file_name().unwrap().to_string_lossy().into_owned();
                files.push((name, std::fs::read(path).unwrap()));
            }
        }
    }
    if files.is_empty() {
        println!("skipped: the samples are not there; only what the program writes is changed");
    }
    files
}

#[test]
fn no_changed_input_breaks_a_decoder() {
    watched(|tell| {
        let mut seeds = seeds::seeds();
        for (name, bytes) in samples() {
            seeds::offer(&mut seeds, &name, &bytes);
        }
        let mut failed = Vec::new();
        for (name, decoder) in decoders::DECODERS {
            let own = seeds.remove(name).unwrap_or_default();
            assert!(!own.is_empty(), "{name} has no seed");
            for bytes in fixtures(name) {
                tell(name);
                decoder(&bytes);
            }
            for (which, seed) in own.iter().enumerate() {
                let name = format!("{name}-{which}");
                tell(&name);
                attack(&name, seed, WORK / own.len(), decoder, &mut failed);
            }
        }
        failed
    });
}

/// Small documents of every kind, for parsers of files that no written phone holds.
const GENERIC: &[&[u8]] = &[
    b"<?xml version='1.0'?>\n<settings version='1'><setting id='1' name='adb_enabled' value='1' package='a'/></settings>\n",
    b"<packages><package name='com.a' codePath='/data/app/a' userId='10001'><sigs count='1'><cert index='0' key='3082'/></sigs></package></packages>",
    b"<?xml version='1.0'?><plist version='1.0'><dict><key>a</key><array><date>2026-01-01T00:00:00Z</date></array></dict></plist>",
    b"[{\"name\": \"com.a\", \"files\": [{\"path\": \"/x\", \"certificate\": {\"Sha1\": \"00\"}}]}]",
    b"{\"security_event\": {\"event_time\": 1, \"package_installed\": {\"package_name\": \"com.a\", \"user_id\": 0}}}\n",
    b"[ro.build.version.sdk]: [34]\n[ro.product.model]: [x]\n",
    b"package:com.a versionCode:1 uid:10001\n",
];

fn feed(parser: &dyn Artifact, path: &str, bytes: &[u8]) {
    let limits = decoders::limits();
    for wal in [None, Some(bytes)].into_iter().take(1 + usize::from(parser.wants_wal())) {
        let mut out = Emitter::new(&limits);
        let input = Input { path, bytes, first_line: 1, wal, limits: &limits };
        // What is wrong with the input is the parser's to say; here it only has to come back.
        drop(parser.parse(&input, &mut out));
    }
}

#[test]
fn no_changed_file_breaks_a_parser() {
    watched(|tell| {
        let inputs = seeds::inputs().unwrap();
        let mut failed = Vec::new();
        for parser in ARTIFACTS.iter().flat_map(|list| list.iter()) {
            let name = parser.name();
            let path = parser.paths()[0].replace('*', "com.a");
            let own = inputs.get(name).map_or(&[][..], Vec::as_slice);
            for bytes in fixtures(name) {
                feed(*parser, &path, &bytes);
            }
            for (which, seed) in GENERIC.iter().enumerate() {
                tell(name);
                let label = format!("{name}-generic-{which}");
                attack(&label, seed, WORK / 60, &|bytes| feed(*parser, &path, bytes), &mut failed);
            }
            for (which, (path, seed)) in own.iter().enumerate() {
                tell(name);
                let label = format!("{name}-{which}");
                attack(&label, seed, WORK / 4, &|bytes| feed(*parser, path, bytes), &mut failed);
            }
        }
        failed
    });
}

#[test]
fn no_changed_copy_breaks_a_scan() {
    watched(|tell| {
        let mut failed = Vec::new();
        for bytes in fixtures("copies") {
            tell("copies");
            let dir = tempfile::tempdir().unwrap();
            let file = dir.path().join("copy");
            std::fs::write(&file, bytes).unwrap();
            if let Ok(found) = discover(&file, &mut NoKey, &decoders::limits()) {
                for backup in &found.backups {
                    drop(stalkscan::artifact::read(backup, &decoders::limits()));
                }
            }
        }
        let recipe = stalkscan::sample::Recipe::android("14").without_ordinary_apps();
        let recipe = recipe.with_app(stalkscan::sample::App::new("org.example.one"));
        for container in Container::of(recipe.platform) {
            let tree = recipe.write(container).unwrap();
            let Some(seed) = tree.get(container.entry()) else { continue };
            let dir = tempfile::tempdir().unwrap();
            let file = dir.path().join("copy");
            tell(container.name());
            let scan = |bytes: &[u8]| {
                std::fs::write(&file, bytes).unwrap();
                let limits = decoders::limits();
                if let Ok(found) = discover(&file, &mut NoKey, &limits) {
                    for backup in &found.backups {
                        drop(stalkscan::artifact::read(backup, &limits));
                    }
                }
            };
            attack(container.name(), seed, WORK, &scan, &mut failed);
        }
        failed
    });
}

#[test]
fn every_decoder_has_a_fuzz_target() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz");
    let listed = std::fs::read_to_string(folder.join("Cargo.toml")).unwrap();
    for (name, call) in [("parsers", "parse("), ("copies", "copy(")] {
        let target = std::fs::read_to_string(folder.join(format!("fuzz_targets/{name}.rs"))).unwrap();
        assert!(target.contains(call) && listed.contains(&format!("name = \"{name}\"")), "{name}");
    }
    for (name, _) in decoders::DECODERS {
        let target = std::fs::read_to_string(folder.join(format!("fuzz_targets/{name}.rs"))).unwrap();
        assert!(target.contains(&format!("decode(\"{name}\"")), "{name}");
        assert!(listed.contains(&format!("name = \"{name}\"")), "{name}");
    }
}
