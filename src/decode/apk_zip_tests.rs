use super::*;
use std::io::{Cursor, Write};
use zip::write::{SimpleFileOptions, ZipWriter};

/// A change to an archive; where its list and its end record begin.
type Change = fn(&mut Vec<u8>, usize, usize);

fn make(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn plain() -> Vec<u8> {
    make(&[("AndroidManifest.xml", b"manifest manifest manifest"), ("a", b"second")])
}

fn read(bytes: &[u8]) -> (Option<Vec<u8>>, BTreeSet<&'static str>) {
    let zip = ApkZip::open(bytes, &Limits::default()).unwrap();
    (zip.read(MANIFEST, 1 << 20, &|bytes| bytes.starts_with(b"manifest")), zip.oddities)
}

#[test]
fn an_honest_archive_has_nothing_odd() {
    let (manifest, oddities) = read(&plain());
    assert_eq!(manifest.unwrap(), b"manifest manifest manifest");
    assert!(oddities.is_empty(), "{oddities:?}");
}

#[test]
fn tricks_are_named_and_do_not_stop_the_reading() {
    let whole = plain();
    let list = memmem::find(&whole, RECORD).unwrap();
    let end = memmem::find(&whole, END).unwrap();
    let cases: &[(&str, Change)] = &[
        ("encrypted", |b, list, _| b[list + 8] |= 1),
        ("method that Android", |b, list, _| b[list + 10] = 77),
        ("different compression methods", |b, _, _| b[8] = 77),
        ("without a local header", |b, list, _| b[list + 42] = 3),
        ("shorter than its count", |b, _, end| b[end + 10] += 5),
        ("longer than its count", |b, _, end| b[end + 10] -= 1),
        ("not where the end record says", |b, _, end| b[end + 16] -= 4),
        ("does not end where", |b, _, _| b.extend(b"tail")),
        ("second end record", |b, _, end| {
            b[end + 20] = 6;
            b.extend(b"PK\x05\x06xx");
        }),
        ("missing or broken", |b, list, _| b[list] = b'X'),
    ];
    for (name, change) in cases {
        let mut bytes = whole.clone();
        change(&mut bytes, list, end);
        let (manifest, oddities) = read(&bytes);
        assert_eq!(manifest.as_deref(), Some(&b"manifest manifest manifest"[..]), "{name}");
        assert!(oddities.iter().any(|oddity| oddity.contains(name)), "{name}: {oddities:?}");
    }
}

#[test]
fn a_part_of_an_apk_is_no_trick() {
    let whole = plain();
    let list = memmem::find(&whole, RECORD).unwrap();
    let zip = ApkZip::open(&whole[..list], &Limits::default()).unwrap();
    assert!(zip.cut_off && zip.oddities.is_empty(), "{:?}", zip.oddities);
    assert!(zip.read(MANIFEST, 1 << 20, &|_| true).is_some());
    assert!(!ApkZip::open(&whole, &Limits::default()).unwrap().cut_off);
}

#[test]
fn no_cut_or_changed_byte_breaks_the_reader() {
    let whole = plain();
    for at in 0..whole.len() {
        for bytes in [whole[..at].to_vec(), {
            let mut flipped = whole.clone();
            flipped[at] ^= 0xff;
            flipped
        }] {
            if let Ok(zip) = ApkZip::open(&bytes, &Limits::default()) {
                zip.read(MANIFEST, 1 << 20, &|_| true);
                assert!(zip.names().count() < 10);
            }
        }
    }
    assert_eq!(ApkZip::open(b"", &Limits::default()).err(), Some(ApkZipError::NotZip));
    assert_eq!(ApkZip::open(b"PK\x03\x04", &Limits::default()).err(), Some(ApkZipError::NotZip));
}

#[test]
fn a_bomb_stops_at_the_cap() {
    let bytes = make(&[("AndroidManifest.xml", &vec![b'm'; 8 << 20])]);
    let zip = ApkZip::open(&bytes, &Limits::default()).unwrap();
    assert_eq!(zip.read(MANIFEST, 1000, &|_| true).unwrap().len(), 1000);
}
