//! What reading the listing of an iOS backup costs beside a bare SQLite pass over its four columns, which no reader can
//! do without.
//!
//! `STALKSCAN_BENCH_ROWS` sets the number of rows (default 200,000). Both rows read the same file from disk.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::arithmetic_side_effects,
    reason = "a benchmark writes its own input and may fail loudly"
)]

mod common;

use std::path::PathBuf;
use std::sync::OnceLock;

use common::print_ratio;
use divan::counter::ItemsCount;
use rusqlite::{Connection, OpenFlags, params};
use sha1::{Digest as _, Sha1};
use stalkscan::artifact;
use stalkscan::bounds::Limits;
use stalkscan::sample::{Container, Recipe};
use stalkscan::source::{NoKey, discover};

fn main() {
    divan::main();
    print_ratio("the listing", || bare_pass_over(input()), || whole_reading_of(input()));
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
