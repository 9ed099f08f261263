//! What reading an adb backup costs beside plain inflation of the same stream, which no reader can do without.
//!
//! `STALKSCAN_BENCH_MB` sets the size of the content in MiB (default 256). Both rows read the same file from disk.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a benchmark writes its own input and may fail loudly"
)]

use std::io::{BufReader, BufWriter, Read as _, Seek as _, SeekFrom, Write};
use std::path::PathBuf;
use std::sync::OnceLock;

use divan::counter::BytesCount;
use stalkscan::artifact;
use stalkscan::bounds::Limits;
use stalkscan::sample::{Container, Recipe};
use stalkscan::source::{NoKey, discover};

/// Bytes of one file in the backup.
const FILE: usize = 4 << 20;
/// Bytes of the text header of an unencrypted backup of version 5.
const HEADER: u64 = 24;

fn main() {
    divan::main();
}

/// The backup, and the bytes of its content.
struct Input {
    _folder: tempfile::TempDir,
    path: PathBuf,
    content: u64,
}

fn input() -> &'static Input {
    static INPUT: OnceLock<Input> = OnceLock::new();
    INPUT.get_or_init(|| {
        let wanted =
            std::env::var("STALKSCAN_BENCH_MB").ok().and_then(|text| text.parse().ok()).unwrap_or(256);
        write(wanted)
    })
}

/// A backup of an ordinary phone with files of an app that make up the size: half of them repeat themselves as
/// databases do, half are as random as pictures.
fn write(mebibytes: u64) -> Input {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bench.ab");
    let tree = Recipe::android("11").write(Container::AdbBackup).unwrap();
    let small = tree.get(Container::AdbBackup.entry()).unwrap();
    let mut tar = Vec::new();
    flate2::read::ZlibDecoder::new(small.get(24..).unwrap()).read_to_end(&mut tar).unwrap();
    // Without the two empty blocks at the end.
    tar.truncate(tar.len().saturating_sub(1024));
    let mut file = BufWriter::new(std::fs::File::create(&path).unwrap());
    file.write_all(small.get(..24).unwrap()).unwrap();
    let mut packed = flate2::write::ZlibEncoder::new(file, flate2::Compression::new(6));
    packed.write_all(&tar).unwrap();
    let mut content = u64::try_from(tar.len()).unwrap();
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut number = 0_u32;
    while content < mebibytes << 20 {
        packed.write_all(&header(&format!("apps/com.whatsapp/f/{number}.bin"))).unwrap();
        packed.write_all(&filling(number, &mut state)).unwrap();
        content = content.saturating_add(512).saturating_add(u64::try_from(FILE).unwrap());
        number = number.saturating_add(1);
    }
    packed.write_all(&[0; 1024]).unwrap();
    packed.finish().unwrap().flush().unwrap();
    Input { _folder: folder, path, content }
}

fn filling(number: u32, state: &mut u64) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(FILE);
    while bytes.len() < FILE {
        *state ^= *state << 13;
        *state ^= *state >> 7;
        *state ^= *state << 17;
        if number.is_multiple_of(2) {
            bytes.extend(
                format!("row {:04} of a table, seen at {:08}\n", *state % 7919, *state % 86_413).bytes(),
            );
        } else {
            bytes.extend(state.to_le_bytes());
        }
    }
    bytes.truncate(FILE);
    bytes
}

/// A tar header of a file of [`FILE`] bytes.
fn header(name: &str) -> Vec<u8> {
    let mut block = name.as_bytes().to_vec();
    block.resize(100, 0);
    block.extend(format!("0000600\0{0:07o}\0{0:07o}\0{1:011o}\0{2:011o}\0        0", 1000, FILE, 0).bytes());
    block.resize(257, 0);
    block.extend(b"ustar\x0000");
    block.resize(512, 0);
    let sum: u32 = block.iter().map(|byte| u32::from(*byte)).sum();
    block.get_mut(148..156).unwrap().copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    block
}

/// The counterpart: the stream unpacked and thrown away.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn plain_inflation(bencher: divan::Bencher<'_, '_>) {
    let input = input();
    bencher.counter(BytesCount::new(input.content)).bench(|| {
        let mut file = std::fs::File::open(&input.path).unwrap();
        file.seek(SeekFrom::Start(HEADER)).unwrap();
        let mut stream = flate2::bufread::ZlibDecoder::new(BufReader::with_capacity(64 << 10, file));
        let mut buffer = vec![0_u8; 64 << 10];
        let mut total = 0_usize;
        while let Ok(read @ 1..) = stream.read(&mut buffer) {
            total = total.saturating_add(read);
        }
        total
    });
}

/// Recognising, opening and reading the backup for facts.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn whole_reading(bencher: divan::Bencher<'_, '_>) {
    let input = input();
    let limits = Limits::default();
    bencher.counter(BytesCount::new(input.content)).bench(|| {
        let found = discover(&input.path, &mut NoKey, &limits).unwrap();
        found.backups.iter().map(|backup| artifact::read(backup, &limits).facts.len()).sum::<usize>()
    });
}
