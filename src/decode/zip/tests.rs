use super::*;
use std::io::Write;
use zip::write::{SimpleFileOptions, ZipWriter};

fn make(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn open(bytes: Vec<u8>) -> Zip {
    Zip::from_bytes(bytes, &Limits::default()).unwrap()
}

#[test]
fn members_are_read_up_to_the_cap() {
    let zip = open(make(&[("a.txt", b"hello"), ("dir/b.txt", b"x")]));
    assert_eq!(zip.members().keys().collect::<Vec<_>>(), ["a.txt", "dir/b.txt"]);
    assert_eq!(zip.read("a.txt", 100).unwrap(), MemberBytes { bytes: b"hello".to_vec(), cut: None });
    let cut = zip.read("a.txt", 3).unwrap();
    assert_eq!(cut.bytes, b"hel");
    assert!(cut.cut.unwrap().to_string().contains("more than 3 bytes"));
    assert_eq!(zip.read("c", 3), Err(ZipError::Missing));
}

#[test]
fn what_stands_before_damage_in_a_small_member_is_kept() {
    let lines: Vec<String> = (0..900).map(|line| format!("line {line} of a text\n")).collect();
    let text = lines.concat();
    let archive = make(&[("a.txt", text.as_bytes())]);
    let stream = archive.windows(5).position(|bytes| bytes == b"a.txt").unwrap() + 5;
    let end = archive.windows(4).rposition(|bytes| bytes == b"PK\x01\x02").unwrap();
    for at in (usize::midpoint(stream, end)..end).step_by(7) {
        let mut damaged = archive.clone();
        damaged[at] = !damaged[at];
        damaged[at + 1] = !damaged[at + 1];
        let read = open(damaged).read("a.txt", 1 << 20).unwrap();
        assert!(text.as_bytes().starts_with(&read.bytes[..4_000]), "{at}");
        assert!(read.cut.unwrap().to_string().starts_with("damaged in the archive after"), "{at}");
    }
}

#[test]
fn names_that_point_elsewhere_are_left_out() {
    for bad in [&b"../x"[..], b"/", b"/../x", b"a/../../x", b"C:\\x", b"..\\x", b"", b"a\0b"] {
        assert_eq!(label(bad), None, "{bad:?}");
    }
    assert_eq!(label(b"log\\dump.txt").unwrap(), "log/dump.txt");
    assert_eq!(label(b"./a..b").unwrap(), "a..b");
    assert_eq!(label(b"/data/system/packages.xml").unwrap(), "data/system/packages.xml");
    let zip = open(make(&[("../evil", b"x"), ("good", b"y")]));
    assert_eq!(zip.members().len(), 1);
    assert_eq!(zip.notes.len(), 1);
}

#[test]
fn only_wanted_members_are_held() {
    let archive = make(&[("a/1.plist", b"one"), ("b.jpg", b"x"), ("../evil", b"y"), ("dir/2.plist", b"two")]);
    let limits = Limits::default();
    let wanted = |name: &str| name.rsplit_once('.').is_some_and(|(_, ending)| ending == "plist");
    let some = |bytes: Vec<u8>| Zip::open_wanted(Box::new(Cursor::new(bytes)), &limits, &wanted).unwrap();
    let zip = some(archive.clone());
    assert_eq!(zip.members().keys().collect::<Vec<_>>(), ["a/1.plist", "dir/2.plist"]);
    assert_eq!(zip.read("dir/2.plist", 100).unwrap().bytes, b"two");
    assert_eq!(zip.read("a/1.plist", 100).unwrap().bytes, b"one");
    assert_eq!(zip.notes, open(archive.clone()).notes);
    assert_eq!(
        Zip::names(Box::new(Cursor::new(archive.clone())), &limits).names,
        ["a/1.plist", "b.jpg", "dir/2.plist"]
    );
    // Something in front of the archive shifts every place in it: the crate's matter.
    let shifted = [b"in front".to_vec(), archive.clone()].concat();
    assert_eq!(some(shifted).read("a/1.plist", 100).unwrap().bytes, b"one");
    let few = Limits { entries: 2, ..Limits::default() };
    let zip = Zip::open_wanted(Box::new(Cursor::new(archive)), &few, &wanted).unwrap();
    assert!(zip.cut && zip.notes[0].to_string().contains("more than 2 members"), "{:?}", zip.notes);
    assert_eq!(zip.members().len(), 1);
}

#[test]
fn two_wanted_members_of_one_name_are_told() {
    let mut archive = make(&[("one", b"first"), ("two", b"second")]);
    for at in 0..archive.len() - 3 {
        if &archive[at..at + 3] == b"two" {
            archive[at..at + 3].copy_from_slice(b"one");
        }
    }
    let zip = Zip::open_wanted(Box::new(Cursor::new(archive)), &Limits::default(), &|_| true).unwrap();
    assert!(zip.doubled);
    assert_eq!(zip.read("one", 99).unwrap().bytes, b"second");
}

#[test]
fn a_bomb_is_cut_and_said() {
    let zip = open(make(&[("bomb", &vec![0_u8; 80 << 20])]));
    let read = zip.read("bomb", 512 << 20).unwrap();
    assert!(read.bytes.len() < 66 << 20);
    assert!(read.cut.unwrap().to_string().contains("fold"));
}

#[test]
fn locked_damaged_and_doubled_members() {
    let plain = make(&[("one", b"first first first"), ("two", b"second")]);
    // The encryption flag, in the local header and in the list.
    let mut locked = plain.clone();
    let list = locked.windows(4).position(|w| w == b"PK\x01\x02").unwrap();
    locked[6] |= 1;
    locked[list + 8] |= 1;
    let zip = open(locked);
    assert_eq!(zip.read("one", 99), Err(ZipError::Locked));
    assert_eq!(zip.read("two", 99).unwrap().bytes, b"second");
    // An unknown method.
    let mut odd = plain.clone();
    odd[8] = 77;
    odd[list + 10] = 77;
    assert!(matches!(open(odd).read("one", 99), Err(ZipError::Damaged(_))));
    // The second name changed into the first.
    let mut doubled = plain.clone();
    for at in 0..doubled.len() - 3 {
        if &doubled[at..at + 3] == b"two" {
            doubled[at..at + 3].copy_from_slice(b"one");
        }
    }
    let zip = open(doubled);
    assert_eq!(zip.notes, ["the archive holds two members with the same name; the later one was read"]);
    // Cut short in the first header: nothing to read.
    assert!(matches!(Zip::from_bytes(plain[..20].to_vec(), &Limits::default()), Err(ZipError::Damaged(_))));
    assert!(matches!(Zip::from_bytes(Vec::new(), &Limits::default()), Err(ZipError::Damaged(_))));
}
