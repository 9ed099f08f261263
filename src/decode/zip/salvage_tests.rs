use std::io::{Cursor, Write};

use zip::CompressionMethod;
use zip::write::{SimpleFileOptions, ZipWriter};

use super::*;
use crate::decode::zip::{Zip, ZipError};

fn text(seed: u32, lines: u32) -> Vec<u8> {
    let line = |at: u32| format!("{seed} line {at} {}\n", at.wrapping_mul(2_654_435_761) ^ seed);
    (0..lines).flat_map(|at| line(at).into_bytes()).collect()
}

/// Members with their methods, written where one can go back, so that headers know the sizes.
fn seekable(files: &[(&str, &[u8], CompressionMethod)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes, method) in files {
        writer.start_file(*name, SimpleFileOptions::default().compression_method(*method)).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// The same as a stream: the sizes stand behind each member.
fn streamed(files: &[(&str, &[u8], CompressionMethod)]) -> Vec<u8> {
    let mut writer = ZipWriter::new_stream(Vec::new());
    for (name, bytes, method) in files {
        writer.start_file(*name, SimpleFileOptions::default().compression_method(*method)).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn open(bytes: &[u8]) -> Zip {
    Zip::from_bytes(bytes.to_vec(), &Limits::default()).unwrap()
}

fn list_of(bytes: &[u8]) -> usize {
    memmem::find(bytes, RECORD).unwrap()
}

const D: CompressionMethod = CompressionMethod::Deflated;
const S: CompressionMethod = CompressionMethod::Stored;

#[test]
fn members_of_an_archive_without_its_list_are_as_they_were() {
    let (a, b) = (text(1, 900), text(2, 9_000));
    let files: [(&str, &[u8], _); 4] = [("a", &a, D), ("d/b", &b, D), ("c", &a, S), ("empty", b"", S)];
    for archive in [seekable(&files), streamed(&files)] {
        let whole = open(&archive);
        assert!(!whole.cut && !whole.cut_off);
        let zip = open(&archive[..list_of(&archive)]);
        assert!(zip.cut && zip.cut_off, "{:?}", zip.notes);
        assert!(zip.notes[0].contains("cut off after 4 whole members;"), "{:?}", zip.notes);
        assert_eq!(zip.members().keys().collect::<Vec<_>>(), whole.members().keys().collect::<Vec<_>>());
        for name in whole.members().keys() {
            assert_eq!(zip.read(name, 1 << 20), whole.read(name, 1 << 20), "{name}");
            assert_eq!(zip.members()[name].size, whole.members()[name].size, "{name}");
        }
        // Only the end of the list is missing.
        let zip = open(&archive[..archive.len() - 10]);
        assert!(zip.cut && zip.notes[0].contains("list of members"), "{:?}", zip.notes);
        assert_eq!(zip.read("d/b", 1 << 20).unwrap().bytes, b);
    }
}

#[test]
fn cut_anywhere_what_is_whole_is_read_and_the_rest_is_said() {
    let (a, b) = (text(1, 60), text(2, 500));
    let files: [(&str, &[u8], _); 4] = [("a", &a, D), ("b", &b, D), ("c", &a, S), ("d", &b, S)];
    for archive in [seekable(&files), streamed(&files)] {
        for end in 0..archive.len() {
            let Ok(zip) = Zip::from_bytes(archive[..end].to_vec(), &Limits::default()) else {
                assert!(end < LOCAL_BYTES + 1, "refused at {end}");
                continue;
            };
            assert!(zip.cut && zip.cut_off, "{end}");
            for (name, bytes, _) in files {
                match zip.read(name, 1 << 20) {
                    Ok(read) => {
                        assert!(read.cut.is_some() || read.bytes == bytes, "{name} at {end}");
                        // Where only what stands behind a stored member is cut, that cannot be told from it.
                        let over = read.cut.is_some() && read.bytes.starts_with(bytes);
                        assert!(over || bytes.starts_with(&read.bytes), "{name} at {end}: not its beginning");
                    }
                    Err(ZipError::Missing) => {}
                    Err(ZipError::Damaged(why)) => {
                        assert!(why.contains("cut off in it"), "{name} at {end}: {why}");
                    }
                    Err(ZipError::Locked) => panic!("{name} at {end}"),
                }
            }
        }
    }
}

#[test]
fn a_text_is_read_to_where_the_archive_ends() {
    let main = text(7, 20_000);
    for archive in [seekable(&[("main", &main, D)]), streamed(&[("main", &main, D)])] {
        let zip = open(&archive[..archive.len() / 2]);
        let read = zip.read("main", 1 << 30).unwrap();
        assert!(read.bytes.len() > main.len() / 3 && main.starts_with(&read.bytes));
        assert!(read.cut.unwrap().contains("cut off in it"));
        assert!(
            zip.notes[0].contains("cut off after 0 whole members, in the middle of main"),
            "{:?}",
            zip.notes
        );
    }
}

#[test]
fn an_archive_inside_a_cut_one_is_not_taken_for_it() {
    let inner = seekable(&[("inner", b"inside", D)]);
    let outer = seekable(&[("first", b"1", D), ("x.apk", &inner, S), ("last", &text(3, 99), D)]);
    let last = memmem::find(&outer, b"last").unwrap();
    for end in [last + 20, last - LOCAL_BYTES, outer.len() - 60, outer.len() - 5] {
        let zip = open(&outer[..end]);
        assert!(zip.cut_off && zip.members().contains_key("first"), "{:?}", zip.members());
        assert!(!zip.members().contains_key("inner"));
        assert_eq!(zip.read("x.apk", 1 << 20).unwrap().bytes, inner);
        let names = Zip::names(Box::new(Cursor::new(outer[..end].to_vec())), &Limits::default());
        assert!(names.cut_off && names.names.contains(&"x.apk".to_owned()), "{names:?}");
    }
    // Two archives one after the other are no archive that is cut off; the later list counts.
    let two = [seekable(&[("one", b"1", D)]), seekable(&[("two", b"2", D)])].concat();
    let zip = open(&two);
    assert!(!zip.cut_off && zip.members().contains_key("two"));
}

#[test]
fn locked_and_strange_members_do_not_hide_the_others() {
    let archive = streamed(&[("locked", &text(1, 50), D), ("odd", &text(2, 50), D), ("plain", b"here", D)]);
    let mut archive = archive[..list_of(&archive)].to_vec();
    let headers: Vec<usize> = memmem::find_iter(&archive, LOCAL).collect();
    archive[headers[0] + 6] |= 1;
    archive[headers[1] + 8] = 77;
    let zip = open(&archive);
    assert_eq!(zip.read("locked", 99), Err(ZipError::Locked));
    assert!(matches!(zip.read("odd", 99), Err(ZipError::Damaged(_))));
    assert_eq!(zip.read("plain", 99).unwrap().bytes, b"here");
}

#[test]
fn a_damaged_stream_costs_its_member_where_its_end_can_be_told() {
    let b = text(2, 900);
    for archive in [seekable(&[("a", &b, D), ("b", &b, D)]), streamed(&[("a", &b, D), ("b", &b, D)])] {
        let mut archive = archive[..list_of(&archive)].to_vec();
        for byte in &mut archive[300..330] {
            *byte = 0xff;
        }
        let zip = open(&archive);
        assert_eq!(zip.read("b", 1 << 20).unwrap().bytes, b);
        assert!(zip.read("a", 1 << 20).map_or(true, |read| read.cut.is_some()));
    }
}

#[test]
fn lying_sizes_and_false_descriptors_end_the_walk_and_not_the_program() {
    let archive = streamed(&[("a", &text(1, 90), S), ("b", &text(2, 90), D)]);
    let body = &archive[..list_of(&archive)];
    // A descriptor inside a stored member that names the right distance and another checksum is no end of it.
    let mut fake = body.to_vec();
    let start = LOCAL_BYTES + 1;
    let extra = usize::from(u16::from_le_bytes([fake[28], fake[29]]));
    let (start, at) = (start + extra, start + extra + 200);
    let distance = u32::try_from(at - start).unwrap().to_le_bytes();
    let words = [DESCRIPTOR, &[9, 9, 9, 9], &distance, &distance, LOCAL].concat();
    fake[at..at + words.len()].copy_from_slice(&words);
    let zip = open(&fake);
    assert!(zip.cut && zip.members()["a"].size != 200, "{:?}", zip.members());
    // Every number of every header, blown up.
    for at in 0..body.len().min(160) {
        for value in [0x00, 0x7f, 0xff] {
            let mut bytes = body.to_vec();
            for byte in bytes.iter_mut().skip(at).take(4) {
                *byte = value;
            }
            if let Ok(zip) = Zip::from_bytes(bytes, &Limits::default()) {
                for name in zip.members().keys() {
                    drop(zip.read(name, 1 << 20));
                }
            }
        }
    }
}

#[test]
fn bombs_and_endless_archives_are_bounded() {
    let zeros = vec![0_u8; 80 << 20];
    let archive = streamed(&[("bomb", &zeros, D), ("after", b"found", D)]);
    let zip = open(&archive[..list_of(&archive)]);
    // Its end is told by the descriptor, so what stands behind it is found all the same.
    assert_eq!(zip.read("after", 99).unwrap().bytes, b"found");
    assert!(zip.read("bomb", 1 << 30).unwrap().bytes.len() < 66 << 20);
    let one = streamed(&[("x", b"x", S)]);
    let one = &one[..list_of(&one)];
    let many: Vec<u8> = one.iter().copied().cycle().take(one.len() * 50).collect();
    let few = Limits { entries: 10, ..Limits::default() };
    let zip = Zip::from_bytes(many.clone(), &few).unwrap();
    assert!(zip.cut && zip.doubled && zip.notes[0].contains("only the first 10"), "{:?}", zip.notes);
    let little = Limits { inflated_bytes: 1, ..Limits::default() };
    let packed = streamed(&[("x", b"xxxx", D), ("y", b"y", D)]);
    let zip = Zip::from_bytes(packed[..list_of(&packed)].to_vec(), &little).unwrap();
    assert!(zip.notes[0].contains("only the first 1 "), "{:?}", zip.notes);
}

#[test]
fn sizes_of_eight_bytes_are_taken_from_the_extra_field() {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer.start_file("large", SimpleFileOptions::default().large_file(true)).unwrap();
    writer.write_all(&text(4, 300)).unwrap();
    writer.start_file("next", SimpleFileOptions::default()).unwrap();
    writer.write_all(b"next").unwrap();
    let archive = writer.finish().unwrap().into_inner();
    let zip = open(&archive[..list_of(&archive)]);
    assert_eq!(
        zip.read("large", 1 << 20).unwrap(),
        crate::decode::zip::MemberBytes { bytes: text(4, 300), cut: None }
    );
    assert_eq!(zip.read("next", 9).unwrap().bytes, b"next");
}
