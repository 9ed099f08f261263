//! What reading the listing of an iOS backup costs beside a bare SQLite pass over its four columns, which no reader can
//! do without.
//!
//! `STALKSCAN_BENCH_ROWS` sets the number of rows (default 200,000). Both rows read the same file from disk.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::arithmetic_side_effects,
    reason = "a benchmark writes its own input and may fail loudly"
)]

use std::path::PathBuf;
use std::sync::OnceLock;

use divan::counter::ItemsCount;
use rusqlite::{Connection, OpenFlags, params};
use sha1::{Digest as _, Sha1};
use stalkscan::artifact;
use stalkscan::bounds::Limits;
use stalkscan::sample::{Container, Recipe};
use stalkscan::source::{NoKey, discover};

fn main() {
    divan::main();
    ratio_of_processor_time();
}

/// Other work on the machine makes the times above longer; the time that the processor spent on either is steadier.
fn ratio_of_processor_time() {
    let asked_to_run = std::env::args().any(|argument| argument == "--bench");
    let (Some(_), true) = (processor_time(), asked_to_run) else { return };
    let input = input();
    let (mut bare, mut whole) = (u64::MAX, u64::MAX);
    for _ in 0..9 {
        bare = bare.min(spent(|| bare_pass_over(input)));
        whole = whole.min(spent(|| whole_reading_of(input)));
    }
    let hundredths = whole.saturating_mul(100) / bare.max(1);
    println!(
        "processor time, the least of nine each: bare pass {} ms, whole reading {} ms, ratio {}.{:02}",
        bare / 1_000_000,
        whole / 1_000_000,
        hundredths / 100,
        hundredths % 100,
    );
}

fn spent(work: impl FnOnce() -> usize) -> u64 {
    let before = processor_time().unwrap_or(0);
    std::hint::black_box(work());
    processor_time().unwrap_or(0).saturating_sub(before)
}

/// Nanoseconds that this process has been on a processor, all threads together. Only Linux tells.
fn processor_time() -> Option<u64> {
    let threads = std::fs::read_dir("/proc/self/task").ok()?;
    let of_thread = |thread: std::io::Result<std::fs::DirEntry>| {
        let text = std::fs::read_to_string(thread.ok()?.path().join("schedstat")).ok()?;
        text.split(' ').next()?.parse::<u64>().ok()
    };
    Some(threads.filter_map(of_thread).sum())
}

/// The backup, and the rows of its listing.
struct Input {
    _folder: tempfile::TempDir,
    backup: PathBuf,
    rows: u32,
}

impl Input {
    fn listing(&self) -> PathBuf {
        self.backup.join("Manifest.db")
    }
}

fn input() -> &'static Input {
    static INPUT: OnceLock<Input> = OnceLock::new();
    INPUT.get_or_init(|| {
        let wanted =
            std::env::var("STALKSCAN_BENCH_ROWS").ok().and_then(|text| text.parse().ok()).unwrap_or(200_000);
        write(wanted)
    })
}

/// The backup of an ordinary phone whose listing also names pictures and files of chats, which are not in the copy.
fn write(rows: u32) -> Input {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in &Recipe::ios("17").write(Container::IosBackup).unwrap().0 {
        let file = folder.path().join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, bytes).unwrap();
    }
    let backup = folder.path().join(Container::IosBackup.entry());
    let input = Input { _folder: folder, backup, rows };
    let mut db = Connection::open(input.listing()).unwrap();
    let record: Vec<u8> =
        db.query_row("SELECT file FROM Files WHERE flags = 1 LIMIT 1", [], |row| row.get(0)).unwrap();
    let batch = db.transaction().unwrap();
    {
        let mut insert = batch.prepare("INSERT OR IGNORE INTO Files VALUES (?1, ?2, ?3, 1, ?4)").unwrap();
        for number in 0..rows {
            let (domain, path) = if number.is_multiple_of(2) {
                ("CameraRollDomain", format!("Media/DCIM/{}APPLE/IMG_{number:07}.HEIC", number / 1000))
            } else {
                ("AppDomainGroup-group.example.chat.shared", format!("Message/Media/{number:07}.jpg"))
            };
            // The name of a blob is the SHA-1 of its domain and path.
            let id: String = Sha1::digest(format!("{domain}-{path}"))
                .iter()
                .flat_map(|byte| [byte >> 4, byte & 15])
                .filter_map(|digit| char::from_digit(u32::from(digit), 16))
                .collect();
            insert.execute(params![id, domain, path, record]).unwrap();
        }
    }
    batch.commit().unwrap();
    input
}

/// The counterpart: every row of the listing, four columns, looked at and dropped.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn bare_pass(bencher: divan::Bencher<'_, '_>) {
    let input = input();
    bencher.counter(ItemsCount::new(input.rows)).bench(|| bare_pass_over(input));
}

fn bare_pass_over(input: &Input) -> usize {
    let db = Connection::open_with_flags(input.listing(), OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let mut query = db.prepare("SELECT fileID, domain, relativePath, flags FROM Files").unwrap();
    let mut rows = query.query([]).unwrap();
    let mut bytes = 0_usize;
    while let Some(row) = rows.next().unwrap() {
        for column in 0..3 {
            bytes = bytes.saturating_add(row.get_ref(column).unwrap().as_bytes().unwrap().len());
        }
        bytes = bytes.saturating_add(usize::from(row.get_ref(3).unwrap().as_i64().unwrap() == 1));
    }
    bytes
}

/// Recognising, opening and reading the backup for facts.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn whole_reading(bencher: divan::Bencher<'_, '_>) {
    let input = input();
    bencher.counter(ItemsCount::new(input.rows)).bench(|| whole_reading_of(input));
}

fn whole_reading_of(input: &Input) -> usize {
    let limits = Limits::default();
    let found = discover(&input.backup, &mut NoKey, &limits).unwrap();
    found.backups.iter().map(|backup| artifact::read(backup, &limits).facts.len()).sum()
}
