#![expect(
    clippy::disallowed_methods,
    clippy::arithmetic_side_effects,
    reason = "tests read streams of their own to the end"
)]

use std::io::Read as _;

use super::*;

/// Worked out with Python's hashlib and `cryptography`: 7 and 5 rounds, salts of counted bytes, class key and file key
/// of one repeated byte.
const WRAPPED_NEW: &str = "846ad50c53d8b73559f2f2a85be0615d98b6a33d1a795324a8aa243f783b172178a9017459161578";
const WRAPPED_OLD: &str = "68ac7558914bd0e3c538540660db768b5c8728ffd3de3cdb3be1052e7439dca22cf5a964cc838f0d";
const FILE_KEY: &str =
    "030000004bfa37b7defa957d73e0dee3bd7afa7456c8a88c81785b924cf8230dfc9af92f91240ddba97978f4";
const CIPHER: &str =
    "a72987f77fa001f73cdd6b87d352c49b9e08e022a9d5204cbddcf0b9fcbb95b1eb3dab4182d4c9f37ff2399e62ad3b0b";
const TEXT: &[u8] = b"bplist00 and so on, over a block";
const PASSPHRASE: &[u8] = "Sésame".as_bytes();

fn hex(text: &str) -> Vec<u8> {
    let digit = |byte: u8| u8::try_from(char::from(byte).to_digit(16).unwrap()).unwrap();
    text.as_bytes().chunks(2).map(|pair| digit(pair[0]) * 16 + digit(pair[1])).collect()
}

fn salt_from(first: u8) -> Vec<u8> {
    (first..first + 20).collect()
}

type Items = Vec<(&'static str, Vec<u8>)>;

fn header(double: bool) -> Items {
    let mut items = vec![
        ("VERS", vec![0, 0, 0, 5]),
        ("TYPE", vec![0, 0, 0, 1]),
        ("UUID", vec![1; 16]),
        ("HMCK", vec![2; 40]),
        ("WRAP", vec![0, 0, 0, 1]),
        ("SALT", salt_from(0)),
        ("ITER", vec![0, 0, 0, 5]),
    ];
    if double {
        items.extend([("DPWT", vec![0, 0, 0, 1]), ("DPIC", vec![0, 0, 0, 7]), ("DPSL", salt_from(20))]);
    }
    items
}

fn class(number: u8, wrap: u8, key: &[u8]) -> Items {
    vec![
        ("UUID", vec![number; 16]),
        ("CLAS", vec![0, 0, 0, number]),
        ("WRAP", vec![0, 0, 0, wrap]),
        ("KTYP", vec![0; 4]),
        ("WPKY", key.to_vec()),
    ]
}

fn packed(items: &Items) -> Vec<u8> {
    let mut bytes = Vec::new();
    for (tag, value) in items {
        bytes.extend_from_slice(tag.as_bytes());
        bytes.extend_from_slice(&u32::try_from(value.len()).unwrap().to_be_bytes());
        bytes.extend_from_slice(value);
    }
    bytes
}

fn honest() -> Items {
    [header(true), class(3, 2, &hex(WRAPPED_NEW))].concat()
}

fn changed(tag: &str, value: &[u8]) -> Vec<u8> {
    let mut items = honest();
    items.iter_mut().find(|(name, _)| *name == tag).unwrap().1 = value.to_vec();
    packed(&items)
}

fn without(tag: &str) -> Vec<u8> {
    let mut items = honest();
    items.retain(|(name, _)| *name != tag);
    packed(&items)
}

fn opens(bag: &KeyBag) -> FileKey {
    bag.unlock(PASSPHRASE).unwrap().unwrap_file_key(&hex(FILE_KEY)).unwrap()
}

#[test]
fn both_generations_open() {
    let new = KeyBag::parse(&packed(&honest())).unwrap();
    let old = KeyBag::parse(&packed(&[header(false), class(3, 2, &hex(WRAPPED_OLD))].concat())).unwrap();
    for bag in [&new, &old] {
        assert!(bag.notes().is_empty());
        assert_eq!(**opens(bag).0, [9; KEY]);
        for wrong in [&b"sesame"[..], b"", "Se\u{301}same".as_bytes(), &[0xff, 0xfe]] {
            assert_eq!(bag.unlock(wrong).unwrap_err(), WrongPassphrase);
        }
    }
}

#[test]
fn what_no_passphrase_could_open_is_told() {
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("empty", Vec::new(), "not a key bag"),
        ("text", b"this is not a key bag at all".to_vec(), "not a key bag"),
        ("zeros", vec![0; 4096], "not a key bag"),
        ("endless length", [b"VERS", &[0xff; 4][..], &[0; 100][..]].concat(), "not a key bag"),
        ("no salt", without("SALT"), "lacks the salt (SALT)"),
        ("no rounds", without("ITER"), "lacks the rounds of key derivation (ITER)"),
        ("no first rounds", without("DPIC"), "lacks the rounds of key derivation (DPIC)"),
        ("empty salt", changed("SALT", &[]), "SALT is 0 bytes long"),
        ("short salt", changed("SALT", &[1; 7]), "SALT is 7 bytes long"),
        ("long salt", changed("SALT", &[1; 65]), "SALT is 65 bytes long"),
        ("long first salt", changed("DPSL", &[1; 1_000_000]), "DPSL is 1000000 bytes long"),
        ("empty first salt", changed("DPSL", &[]), "DPSL is 0 bytes long"),
        ("no round", changed("ITER", &[0; 4]), "ITER asks for 0 rounds"),
        ("4e9 rounds", changed("ITER", &4_000_000_000_u32.to_be_bytes()), "ITER asks for 4000000000"),
        ("no first round", changed("DPIC", &[0; 4]), "DPIC asks for 0 rounds"),
        ("4e9 first rounds", changed("DPIC", &[0xee, 0x6b, 0x28, 0]), "DPIC asks for 4000000000"),
        ("one too many", changed("DPIC", &50_000_001_u32.to_be_bytes()), "DPIC asks for 50000001"),
        ("rounds of 8 bytes", changed("ITER", &[0, 0, 0, 0, 0, 0, 0, 5]), "ITER is 8 bytes long"),
        ("rounds of no byte", changed("DPIC", &[]), "DPIC is 0 bytes long"),
        ("no class", packed(&header(true)), "no key that a passphrase opens"),
        ("no wrapped key", without("WPKY"), "no key that a passphrase opens"),
        ("short wrapped key", changed("WPKY", &[1; 39]), "no key that a passphrase opens"),
        ("long wrapped key", changed("WPKY", &[1; 48]), "no key that a passphrase opens"),
        ("empty wrapped key", changed("WPKY", &[]), "no key that a passphrase opens"),
        ("odd class number", changed("CLAS", &[3]), "no key that a passphrase opens"),
        (
            "only of the phone",
            packed(&[header(true), class(3, 1, &[1; 40])].concat()),
            "no key that a passphrase opens",
        ),
    ];
    for (name, bytes, wanted) in cases {
        let error = KeyBag::parse(&bytes).expect_err(name).to_string();
        assert!(error.contains(wanted), "{name}: {error}");
    }
}

#[test]
fn one_bad_record_does_not_hide_the_others() {
    let good = class(3, 2, &hex(WRAPPED_NEW));
    let record = |tag: &'static str, value: &[u8]| (tag, value.to_vec());
    let mut with_public_key = good.clone();
    with_public_key.push(record("PBKY", &[7; 32]));
    let mut endless = packed(&[header(true), good.clone()].concat());
    endless.extend_from_slice(b"UUID\xff\xff\xff\xff and then nothing");
    let mut half = packed(&[header(true), good.clone(), class(4, 2, &[5; 40])].concat());
    half.truncate(half.len() - 30);
    let joined = |parts: &[Items]| packed(&parts.concat());
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("public key", joined(&[header(true), with_public_key, class(4, 3, &[1; 40])]), ""),
        ("of the phone", joined(&[header(true), class(9, 3, &[1; 40]), good.clone()]), ""),
        (
            "short key beside",
            joined(&[header(true), class(1, 2, &[1; 8]), good.clone()]),
            "1 class record of",
        ),
        ("twice, bad first", joined(&[header(true), class(3, 2, &[1; 40]), good.clone()]), ""),
        ("twice, bad last", joined(&[header(true), good.clone(), class(3, 2, &[1; 40])]), ""),
        ("class 2^32-1", joined(&[header(true), good.clone(), vec![record("CLAS", &[0xff; 4])]]), "1 class"),
        ("unknown item", joined(&[header(true), vec![record("QQQQ", &[0; 999])], good.clone()]), ""),
        ("salt again", joined(&[header(true), vec![record("SALT", &[])], good.clone()]), ""),
        ("salt behind", joined(&[header(true), good.clone(), vec![record("SALT", &[9; 20])]]), ""),
        ("endless item", endless, "cut short"),
        ("cut in a record", half, "cut short"),
    ];
    for (name, bytes, wanted) in cases {
        let bag = KeyBag::parse(&bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(**opens(&bag).0, [9; KEY], "{name}");
        let notes = bag.notes().iter().map(ToString::to_string).collect::<Vec<_>>().join("; ");
        assert!(notes.contains(wanted) && notes.is_empty() == wanted.is_empty(), "{name}: {notes}");
    }
}

#[test]
fn a_bag_without_identifiers_of_its_records_opens() {
    let mut items = honest();
    items.retain(|(name, _)| *name != "UUID");
    assert_eq!(**opens(&KeyBag::parse(&packed(&items)).unwrap()).0, [9; KEY]);
}

#[test]
fn a_flood_of_records_is_bounded() {
    let mut bytes = packed(&honest());
    for _ in 0..100_000 {
        bytes.extend(packed(&class(4, 2, &[1; 40])));
    }
    let bag = KeyBag::parse(&bytes).unwrap();
    assert_eq!(bag.classes.len(), MOST_CLASSES);
    assert!(bag.notes()[0].to_string().contains("more than 64"));
    assert_eq!(**opens(&bag).0, [9; KEY]);
}

#[test]
fn file_keys_that_cannot_be_opened_are_told_apart() {
    let items = [header(true), class(3, 2, &hex(WRAPPED_NEW)), class(4, 2, &[1; 40]), class(9, 3, &[1; 40])];
    let keys = KeyBag::parse(&packed(&items.concat())).unwrap().unlock(PASSPHRASE).unwrap();
    assert_eq!(keys.damaged(), [4]);
    let mut bent = hex(FILE_KEY);
    bent[20] ^= 1;
    let of_class = |class: u8| [&[class, 0, 0, 0][..], &hex(FILE_KEY)[4..]].concat();
    let cases = [
        (hex(FILE_KEY)[..43].to_vec(), FileKeyError::Length(43)),
        (Vec::new(), FileKeyError::Length(0)),
        (vec![0; 1000], FileKeyError::Length(1000)),
        (of_class(4), FileKeyError::NoClass(4)),
        (of_class(5), FileKeyError::NoClass(5)),
        (of_class(9), FileKeyError::PhoneOnly(9)),
        (
            hex("000000034bfa37b7defa957d73e0dee3bd7afa7456c8a88c81785b924cf8230dfc9af92f91240ddba97978f4"),
            FileKeyError::NoClass(0x0300_0000),
        ),
        (bent, FileKeyError::Damaged),
    ];
    for (bytes, wanted) in cases {
        assert_eq!(keys.unwrap_file_key(&bytes).unwrap_err(), wanted);
    }
}

#[test]
fn secrets_are_not_shown() {
    let bag = KeyBag::parse(&packed(&honest())).unwrap();
    let keys = bag.unlock(PASSPHRASE).unwrap();
    let key = opens(&bag);
    let plain = key.decrypt(hex(CIPHER), None);
    assert_eq!(format!("{keys:?} {key:?} {plain:?}"), "Keys(..) FileKey(..) Plain(32 bytes)");
    assert_eq!(format!("{:?}", key.reader(&b""[..])), "BlockReader { .. }");
}

/// Name, encrypted bytes, size in the listing, expected length, whether the end is lost.
type Ending<'c> = (&'c str, &'c [u8], Option<u64>, usize, bool);

#[test]
fn files_end_where_they_end() {
    let key = opens(&KeyBag::parse(&packed(&honest())).unwrap());
    let whole = hex(CIPHER);
    let cases: Vec<Ending<'_>> = vec![
        ("honest", &whole, Some(32), 32, false),
        ("no size", &whole, None, 32, false),
        ("it grew", &whole, Some(20), 32, false),
        ("it shrank", &whole, Some(40), 32, false),
        ("size of all blocks", &whole, Some(48), 48, false),
        ("size beyond belief", &whole, Some(u64::MAX), 32, false),
        ("no filling, size", &whole[..32], Some(32), 32, false),
        ("no filling, short size", &whole[..32], Some(30), 30, false),
        ("no filling, no size", &whole[..32], None, 32, true),
        ("cut at a block", &whole[..16], Some(32), 16, true),
        ("cut in a block", &whole[..40], Some(32), 32, true),
        ("one byte", &whole[..1], Some(32), 0, true),
        ("empty file", &[], Some(0), 0, false),
        ("empty, no size", &[], None, 0, false),
        ("emptied", &[], Some(32), 0, true),
    ];
    for (name, bytes, size, length, cut) in cases {
        let plain = key.decrypt(bytes.to_vec(), size);
        assert_eq!((plain.bytes.len(), plain.cut.is_some()), (length, cut), "{name}");
        let same = plain.bytes.len().min(TEXT.len());
        assert_eq!(plain.bytes[..same], TEXT[..same], "{name}");
    }
}

#[test]
fn a_filling_that_lies_is_none() {
    for (bytes, kept) in [
        (&b"abc\x03\x03\x03"[..], Some(3)),
        (b"abc\x02\x03\x03", None),
        (b"abc\x00", None),
        (b"abc\x11", None),
        (b"\x04", None),
        (b"", None),
        (&[16; 16], Some(0)),
    ] {
        assert_eq!(crate::decode::blocks::unfilled(bytes), kept, "{bytes:?}");
    }
}

#[test]
fn plain_files_are_known_by_their_content() {
    assert!(is_plain(b"SQLite format 3\0 and so on", None));
    assert!(is_plain(b"bplist00 and 16 b", None));
    assert!(is_plain(b"<?xml version", Some(13)));
    assert!(is_plain(b"any other text", Some(14)));
    assert!(!is_plain(b"any other text", Some(15)));
    assert!(!is_plain(b"sixteen bytes...", Some(16)));
    assert!(!is_plain(&hex(CIPHER), Some(32)));
    assert!(!is_plain(b"", Some(0)));
}

#[test]
fn a_stream_gives_the_same_bytes() {
    let key = opens(&KeyBag::parse(&packed(&honest())).unwrap());
    for length in [0, 16, 48, (64 << 10) - 16, 64 << 10, (64 << 10) + 16, 200_000] {
        let bytes: Vec<u8> = (0..length + 5).map(|at| u8::try_from(at % 251).unwrap()).collect();
        let mut whole = bytes.clone();
        key.decrypt_blocks(&mut whole);
        let mut streamed = Vec::new();
        key.reader(&bytes[..]).read_to_end(&mut streamed).unwrap();
        assert_eq!(whole, streamed, "{length}");
        assert_eq!(whole.len() % 16, 0);
    }
}
