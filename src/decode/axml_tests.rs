#![expect(clippy::arithmetic_side_effects, reason = "sizes of hand-made bytes")]

use super::*;
use proptest::prelude::*;

/// A document: `manifest` with a package and a version, `application` with a label by reference.
fn document(utf8: bool) -> Vec<u8> {
    let strings = ["versionCode", "label", "package", "manifest", "application", "com.example.a", "x", "Ä"];
    let (mut offsets, mut data) = (Vec::new(), Vec::new());
    for text in strings {
        offsets.extend(u32::try_from(data.len()).unwrap().to_le_bytes());
        if utf8 {
            data.push(u8::try_from(text.chars().count()).unwrap());
            data.push(u8::try_from(text.len()).unwrap());
            data.extend(text.bytes());
            data.push(0);
        } else {
            data.extend(u16::try_from(text.encode_utf16().count()).unwrap().to_le_bytes());
            data.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
            data.extend([0, 0]);
        }
    }
    data.resize(data.len().next_multiple_of(4), 0);
    let strings_at = u32::try_from(28 + offsets.len()).unwrap();
    let mut pool = words(&[8, 0, if utf8 { 0x100 } else { 0 }, strings_at, 0]);
    pool.extend(offsets);
    pool.extend(data);
    let mut body = chunk(0x0001, 28, &pool);
    body.extend(chunk(0x0180, 8, &words(&[0x0101_021b, 0x0101_0001])));
    body.extend(start(3, &[(0, u32::MAX, 0x10, 7), (2, 5, 3, 5)]));
    body.extend(start(4, &[(1, u32::MAX, 1, 0x7f01_0000)]));
    body.extend(chunk(0x0103, 16, &words(&[1, u32::MAX, u32::MAX, 4])));
    body.extend(chunk(0x0103, 16, &words(&[1, u32::MAX, u32::MAX, 3])));
    chunk(0x0003, 8, &body)
}

fn words(words: &[u32]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}

fn chunk(kind: u16, header: u16, body: &[u8]) -> Vec<u8> {
    let mut out = [kind.to_le_bytes(), header.to_le_bytes()].concat();
    out.extend(u32::try_from(8 + body.len()).unwrap().to_le_bytes());
    out.extend(body);
    out
}

fn start(name: u32, attributes: &[(u32, u32, u8, u32)]) -> Vec<u8> {
    let mut body = words(&[1, u32::MAX, u32::MAX, name]);
    let count = u16::try_from(attributes.len()).unwrap();
    body.extend([20_u16, 20, count, 0, 0, 0].iter().flat_map(|word| word.to_le_bytes()));
    for (name, raw, kind, data) in attributes {
        body.extend(words(&[u32::MAX, *name, *raw]));
        body.extend([8, 0, 0, *kind]);
        body.extend(words(&[*data]));
    }
    chunk(0x0102, 16, &body)
}

fn nodes(bytes: &[u8]) -> (Vec<Node>, Result<BTreeSet<&'static str>, AxmlError>) {
    let mut nodes = Vec::new();
    let result = read(bytes, &Limits::default(), &mut |node| nodes.push(node));
    (nodes, result)
}

#[test]
fn attributes_are_known_by_resource_id() {
    for utf8 in [true, false] {
        let (nodes, result) = nodes(&document(utf8));
        assert_eq!(result, Ok(BTreeSet::new()));
        assert_eq!(nodes.len(), 4);
        let Node::Start { name, attributes } = &nodes[0] else { panic!("{nodes:?}") };
        assert_eq!(name, "manifest");
        assert_eq!(attributes[0].id, 0x0101_021b);
        assert_eq!(attributes[0].value, Value::Int(7));
        let package = Attribute { id: 0, name: "package".into(), value: Value::Text("com.example.a".into()) };
        assert_eq!(attributes[1], package);
        let Node::Start { attributes, .. } = &nodes[1] else { panic!("{nodes:?}") };
        assert_eq!(attributes[0].value, Value::Reference(0x7f01_0000));
    }
}

#[test]
fn oddities_are_told_and_read_over() {
    let mut renamed = document(true);
    renamed[0] = 0;
    let (seen, result) = nodes(&renamed);
    assert_eq!(seen.len(), 4);
    assert!(result.unwrap().iter().any(|odd| odd.contains("calls itself")));
    let mut counted = document(true);
    counted[16..20].copy_from_slice(&0x00ff_ffff_u32.to_le_bytes());
    let (seen, result) = nodes(&counted);
    assert_eq!(seen.len(), 4);
    assert!(result.unwrap().iter().any(|odd| odd.contains("more strings")));
}

#[test]
fn a_document_cut_anywhere_keeps_what_was_before() {
    for utf8 in [true, false] {
        let whole = document(utf8);
        let mut seen = 0;
        for end in 0..whole.len() {
            let (nodes, result) = nodes(&whole[..end]);
            assert!(nodes.len() >= seen, "{end}");
            seen = nodes.len();
            assert_eq!(result.is_ok(), seen > 0, "{end}");
        }
        assert_eq!(seen, 3);
    }
    assert_eq!(nodes(b"<?xml version").1, Err(AxmlError::NotAxml));
}

#[test]
fn one_long_string_named_often_ends_at_the_budget() {
    let mut body = words(&[1, 0, 0x100, 32, 0]);
    body.extend(words(&[0]));
    body.extend([0xff, 0xff, 0xff, 0xff]);
    body.resize(body.len() + 40_000, b'a');
    let mut file = chunk(0x0001, 28, &body);
    let attributes = vec![(0, 0, 3, 0); 60_000];
    file.extend(start(0, &attributes));
    let (_, result) = nodes(&chunk(0x0003, 8, &file));
    assert!(matches!(result, Err(AxmlError::TooMuch(_))), "{result:?}");
}

proptest! {
    #[test]
    fn flipped_bytes_never_panic(flips in proptest::collection::vec((0_usize..700, any::<u8>()), 1..12)) {
        let mut bytes = document(true);
        for (at, byte) in flips {
            let at = at % bytes.len();
            bytes[at] = byte;
        }
        let (seen, _) = nodes(&bytes);
        prop_assert!(seen.len() < 100);
        is_likely(&bytes);
    }
}
