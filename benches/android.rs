//! What reading Android copies costs beside what no reader can do without: inflating a bug report and passing over its
//! text once; hashing the APKs of an acquisition or of a file system and reading its small files.
//!
//! `STALKSCAN_BENCH_TEXT_MB` sets the text of the bug report in MiB (default 50), `STALKSCAN_BENCH_APPS` the number of
//! apps (default 300 in the acquisition and 500 in the file system).
#![expect(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    clippy::disallowed_methods,
    reason = "a benchmark writes its own input and may fail loudly"
)]

mod common;
#[path = "../tests/common/tree.rs"]
mod tree;

use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use common::print_ratio;
use divan::counter::{BytesCount, ItemsCount};
use sha2::{Digest as _, Sha256};
use stalkscan::artifact;
use stalkscan::bounds::Limits;
use stalkscan::sample::{App, Container, Recipe};
use stalkscan::source::{NoKey, discover};

fn main() {
    divan::main();
    print_ratio("a bug report", || lines_of(&bug_report().path), || facts(&bug_report().path));
    print_ratio("an acquisition", || hashed(&acquisition().path).0, || facts(&acquisition().path));
    print_ratio("a file system", || hashed(&file_system().path).0, || facts(&file_system().path));
}

/// A copy on disk; removed at the end.
struct Copy {
    _folder: tempfile::TempDir,
    path: PathBuf,
}

fn number(variable: &str, otherwise: usize) -> usize {
    std::env::var(variable).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

fn facts(path: &Path) -> usize {
    let limits = Limits::default();
    let found = discover(path, &mut NoKey, &limits).unwrap();
    found.backups.iter().map(|backup| artifact::read(backup, &limits).facts.len()).sum()
}

/// A bug report whose main text ends in as much system log as is asked for.
fn bug_report() -> &'static Copy {
    static COPY: OnceLock<Copy> = OnceLock::new();
    COPY.get_or_init(|| {
        let wanted = number("STALKSCAN_BENCH_TEXT_MB", 50) << 20;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("bugreport-bench.zip");
        let tree = Recipe::android("14").write(Container::Bugreport).unwrap();
        let small = tree.get(Container::Bugreport.entry()).unwrap();
        let mut old = zip::ZipArchive::new(std::io::Cursor::new(small)).unwrap();
        let mut new = zip::ZipWriter::new(std::fs::File::create(&path).unwrap());
        for index in 0..old.len() {
            let mut entry = old.by_index(index).unwrap();
            let name = entry.name().unwrap().into_owned();
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).unwrap();
            new.start_file(&name, zip::write::SimpleFileOptions::default()).unwrap();
            new.write_all(&bytes).unwrap();
            if name.starts_with("bugreport") && bytes.len() > 10_000 {
                new.write_all(log(wanted).as_bytes()).unwrap();
            }
        }
        new.finish().unwrap();
        Copy { _folder: folder, path }
    })
}

/// Lines as a system log has them; hardly one is like another.
fn log(bytes: usize) -> String {
    let mut text =
        String::from("\n------ SYSTEM LOG (logcat -v threadtime -v printable -v uid -d *:v) ------\n");
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    while text.len() < bytes {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        writeln!(
            text,
            "03-01 09:{:02}:{:02}.{:03}  1000 {:5} {:5} I ActivityManager: Start proc {}:com.example.app{}/u0a{} for service {{{state:x}}}",
            state % 60, state % 59, state % 997, state % 29_000, state % 31_000, state % 32_000, state % 211, state % 300,
        )
        .unwrap();
    }
    text.push_str("------ 0.5s was the duration of 'SYSTEM LOG' ------\n");
    text
}

/// The counterpart: every entry inflated, every line of it found.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn bug_report_bare(bencher: divan::Bencher<'_, '_>) {
    let copy = bug_report();
    bencher.bench(|| lines_of(&copy.path));
}

fn lines_of(path: &Path) -> usize {
    let mut archive = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
    let mut lines = 0_usize;
    for index in 0..archive.len() {
        let mut entry = BufReader::with_capacity(1 << 16, archive.by_index(index).unwrap());
        let mut line = Vec::new();
        while entry.read_until(b'\n', &mut line).unwrap() > 0 {
            lines += 1;
            line.clear();
        }
    }
    lines
}

/// Recognising, opening and reading the bug report for facts.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn bug_report_whole(bencher: divan::Bencher<'_, '_>) {
    let copy = bug_report();
    bencher.bench(|| facts(&copy.path));
}

/// The small start of a program that reads a usual sample: what somebody waits for.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn start_version(bencher: divan::Bencher<'_, '_>) {
    bencher.bench(|| run(&["--version".as_ref()]));
}

/// A small bug report, from the start of the program to the end of its report.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn start_small_bug_report(bencher: divan::Bencher<'_, '_>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/demo/bugreport-demo.zip");
    bencher.bench(|| run(&[path.as_os_str()]));
}

fn run(arguments: &[&std::ffi::OsStr]) -> usize {
    let done = std::process::Command::new(env!("CARGO_BIN_EXE_stalkscan"))
        .args(arguments)
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap();
    done.stdout.len()
}

/// A phone with many apps, the code of each about a mebibyte.
fn phone(apps: usize) -> Recipe {
    let mut recipe = Recipe::android("14");
    for index in 0..number("STALKSCAN_BENCH_APPS", apps) {
        let mut state = 0x51_7c_c1_b7_u64 + u64::try_from(index).unwrap();
        let strings = (0..1_000).map(|_| {
            let mut text = String::new();
            while text.len() < 1_000 {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                write!(text, "{state:x}").unwrap();
            }
            text
        });
        recipe.app.push(App {
            id: format!("com.example.bench{index}"),
            granted: vec!["CAMERA".to_owned(), "READ_SMS".to_owned()],
            dex_strings: strings.collect(),
            ..App::default()
        });
    }
    recipe
}

fn written(cell: &'static OnceLock<Copy>, container: Container, apps: usize) -> &'static Copy {
    cell.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let phone = phone(apps);
        let mut tree = phone.write(container).unwrap();
        if container == Container::Androidqf {
            // The writer leaves the files of the apps out, as androidqf does unless it is asked for them.
            let files = phone.write(Container::ApkFolder).unwrap();
            for (path, bytes) in files.inside(Container::ApkFolder.entry()).0 {
                tree.put(format!("{}/apks/{path}", container.entry()), bytes);
            }
        }
        tree::put(&tree, folder.path()).unwrap();
        let path = folder.path().join(container.entry());
        Copy { _folder: folder, path }
    })
}

fn acquisition() -> &'static Copy {
    static COPY: OnceLock<Copy> = OnceLock::new();
    written(&COPY, Container::Androidqf, 300)
}

fn file_system() -> &'static Copy {
    static COPY: OnceLock<Copy> = OnceLock::new();
    written(&COPY, Container::AndroidFilesystemAbx, 500)
}

/// The counterpart of a folder: every file read once, and hashed, for an APK is known by its SHA-256.
fn hashed(folder: &Path) -> (usize, u64) {
    let (mut files, mut bytes) = (0, 0);
    for entry in walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap) {
        if entry.file_type().is_file() {
            let mut hash = Sha256::new();
            let mut file = std::fs::File::open(entry.path()).unwrap();
            let mut room = vec![0; 1 << 16];
            loop {
                let read = file.read(&mut room).unwrap();
                if read == 0 {
                    break;
                }
                hash.update(room.get(..read).unwrap());
                bytes += u64::try_from(read).unwrap();
            }
            files += usize::from(hash.finalize().iter().any(|byte| *byte != 0));
        }
    }
    (files, bytes)
}

/// Every file of an acquisition, hashed.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn acquisition_bare(bencher: divan::Bencher<'_, '_>) {
    let copy = acquisition();
    let (files, bytes) = hashed(&copy.path);
    bencher.counter(BytesCount::new(bytes)).counter(ItemsCount::new(files)).bench(|| hashed(&copy.path));
}

/// Recognising, opening and reading the acquisition.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn acquisition_whole(bencher: divan::Bencher<'_, '_>) {
    let copy = acquisition();
    bencher.bench(|| facts(&copy.path));
}

/// Every file of a file system, hashed.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn file_system_bare(bencher: divan::Bencher<'_, '_>) {
    let copy = file_system();
    let (files, bytes) = hashed(&copy.path);
    bencher.counter(BytesCount::new(bytes)).counter(ItemsCount::new(files)).bench(|| hashed(&copy.path));
}

/// Recognising, opening and reading the file system.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn file_system_whole(bencher: divan::Bencher<'_, '_>) {
    let copy = file_system();
    bencher.bench(|| facts(&copy.path));
}
