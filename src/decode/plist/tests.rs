use std::io::Cursor;

use proptest::prelude::*;

use crate::bounds::{Exceeded, Limits};
use crate::decode::plist::{Document, PlistError, Value, parse};

/// A binary list from encoded objects; offsets of 4 bytes, references of 2.
pub(crate) fn bplist(objects: &[Vec<u8>], top: u64) -> Vec<u8> {
    let mut out = b"bplist00".to_vec();
    let mut offsets = Vec::new();
    for object in objects {
        offsets.push(u32::try_from(out.len()).unwrap());
        out.extend(object);
    }
    let table = u64::try_from(out.len()).unwrap();
    for offset in &offsets {
        out.extend(offset.to_be_bytes());
    }
    out.extend([0, 0, 0, 0, 0, 0, 4, 2]);
    for number in [u64::try_from(objects.len()).unwrap(), top, table] {
        out.extend(number.to_be_bytes());
    }
    out
}

/// A collection; for dictionaries (0xd0) the keys come before the values.
fn refs(marker: u8, to: &[u16]) -> Vec<u8> {
    let count = if marker == 0xd0 { to.len() / 2 } else { to.len() };
    let mut out = vec![marker | u8::try_from(count).unwrap()];
    out.extend(to.iter().flat_map(|to| to.to_be_bytes()));
    out
}

fn text(text: &str) -> Vec<u8> {
    let mut out = vec![0x50 | u8::try_from(text.len()).unwrap()];
    out.extend(text.bytes());
    out
}

fn date(seconds: f64) -> Vec<u8> {
    let mut out = vec![0x33];
    out.extend(seconds.to_be_bytes());
    out
}

fn read(bytes: &[u8]) -> Result<Document, PlistError> {
    parse(bytes, &Limits::default())
}

fn xml(body: &str) -> Result<Document, PlistError> {
    read(
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \
             \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<plist version=\"1.0\">{body}</plist>\n"
        )
        .as_bytes(),
    )
}

fn is_too_large(result: &Result<Document, PlistError>, of: &str) -> bool {
    matches!(result, Err(PlistError::TooLarge(Exceeded { what, .. })) if *what == of)
}

/// What the `plist` crate makes of the same bytes.
fn oracle(bytes: &[u8]) -> Option<Value> {
    fn convert(value: plist::Value) -> Value {
        match value {
            plist::Value::Array(items) => Value::Array(items.into_iter().map(convert).collect()),
            plist::Value::Dictionary(dict) => {
                Value::Dict(dict.into_iter().map(|(key, value)| (key, convert(value))).collect())
            }
            plist::Value::Boolean(truth) => Value::Bool(truth),
            plist::Value::Data(bytes) => Value::Data(bytes),
            plist::Value::Date(date) => Value::Date(crate::time::Moment::from_rfc3339(&date.to_xml_format())),
            plist::Value::Real(number) => Value::Real(number),
            plist::Value::Integer(number) => Value::Int(
                number.as_signed().map(i128::from).or(number.as_unsigned().map(i128::from)).unwrap(),
            ),
            plist::Value::String(text) => Value::Text(text),
            plist::Value::Uid(uid) => Value::Uid(uid.get()),
            other => panic!("{other:?}"),
        }
    }
    let events = plist::stream::Reader::new(Cursor::new(bytes));
    plist::Value::from_events(events).ok().map(convert)
}

#[test]
fn the_three_encodings_say_the_same() {
    let mut dict = plist::Dictionary::new();
    dict.insert("name".into(), "Zoë".into());
    dict.insert("n".into(), plist::Value::Integer((-7_i64).into()));
    dict.insert("big".into(), plist::Value::Integer(u64::MAX.into()));
    dict.insert("ok".into(), true.into());
    dict.insert("pi".into(), plist::Value::Real(3.5));
    dict.insert("raw".into(), plist::Value::Data(vec![0, 1, 254, 255]));
    dict.insert("list".into(), plist::Value::Array(vec!["a".into(), "b & <c>".into()]));
    let value = plist::Value::Dictionary(dict);
    let (mut binary, mut marked) = (Vec::new(), Vec::new());
    value.to_writer_binary(&mut binary).unwrap();
    value.to_writer_xml(&mut marked).unwrap();
    let from_binary = read(&binary).unwrap();
    assert_eq!(from_binary, read(&marked).unwrap());
    assert!(from_binary.notes.is_empty(), "{:?}", from_binary.notes);
    let root = &from_binary.root;
    assert_eq!(root.get("name").and_then(Value::as_str), Some("Zoë"));
    assert_eq!(root.get("n").and_then(Value::as_int), Some(-7));
    assert_eq!(root.get("big"), Some(&Value::Int(u64::MAX.into())));
    assert_eq!(root.get("big").and_then(Value::as_int), None);
    assert_eq!(root.get("ok").and_then(Value::as_bool), Some(true));
    assert_eq!(root.get("pi").and_then(Value::as_real), Some(3.5));
    assert_eq!(root.get("raw").and_then(Value::as_data), Some(&[0, 1, 254, 255][..]));
    assert_eq!(root.get("list").and_then(Value::as_array).map(<[_]>::len), Some(2));
    assert_eq!(root.get("none"), None);

    let ascii = read(b"{ name = \"Anna\"; list = (1 , two ); }").unwrap().root;
    assert_eq!(ascii.get("name").and_then(Value::as_str), Some("Anna"));
    let list = ascii.get("list").and_then(Value::as_array).unwrap();
    assert_eq!(list, [Value::Int(1), Value::Text("two".into())]);
}

#[test]
fn no_bytes_is_not_the_same_as_no_list() {
    assert_eq!(read(b""), Err(PlistError::Empty));
    assert_eq!(read(&[0; 512]), Err(PlistError::Unrecognised));
    assert_eq!(read(b"hello"), Err(PlistError::Unrecognised));
}

#[test]
fn truncated_at_every_byte() {
    let objects = [refs(0xd0, &[1, 2]), text("key"), date(0.0)];
    let whole = bplist(&objects, 0);
    assert!(read(&whole).is_ok());
    for cut in 0..whole.len() {
        assert!(read(&whole[..cut]).is_err(), "{cut}");
    }
    let whole = b"<plist><dict><key>a</key><array><date>2026-01-01T00:00:00Z</date></array></dict>";
    assert!(read(whole).is_ok());
    for cut in 0..whole.len() {
        assert!(read(&whole[..cut]).is_err(), "{cut}");
    }
    let whole = b"{ a = (b, c); }";
    assert!(read(whole).is_ok());
    for cut in 0..whole.len() {
        assert!(read(&whole[..cut]).is_err(), "{cut}");
    }
}

#[test]
fn a_graph_of_shared_objects_does_not_explode() {
    for levels in [24_u16, 60] {
        let mut objects: Vec<Vec<u8>> = (1..=levels).map(|next| refs(0xa0, &[next, next])).collect();
        objects.push(text("x"));
        assert!(is_too_large(&read(&bplist(&objects, 0)), "nodes"));
    }
    // The same with few nodes and much text: 2^14 times 60 kB.
    let mut objects: Vec<Vec<u8>> = (1..=14).map(|next| refs(0xa0, &[next, next])).collect();
    let mut long = vec![0x4f, 0x11, 0xea, 0x60];
    long.resize(60_004, b'a');
    objects.push(long);
    assert!(is_too_large(&read(&bplist(&objects, 0)), "bytes of content"));
}

#[test]
fn sharing_within_the_budget_is_allowed() {
    let objects = [refs(0xa0, &[1, 1]), refs(0xd0, &[2, 2]), text("k")];
    let pair = Value::Dict(vec![("k".into(), Value::Text("k".into()))]);
    assert_eq!(read(&bplist(&objects, 0)).unwrap().root, Value::Array(vec![pair.clone(), pair]));
}

#[test]
fn cycles_are_refused() {
    assert!(matches!(read(&bplist(&[refs(0xa0, &[0])], 0)), Err(PlistError::Damaged(_))));
    let two = [refs(0xa0, &[1]), refs(0xd0, &[2, 0]), text("k")];
    assert!(matches!(read(&bplist(&two, 0)), Err(PlistError::Damaged(_))));
}

#[test]
fn depth_is_bounded_in_every_encoding() {
    let deep: Vec<Vec<u8>> = (1..=60_000).map(|next| refs(0xa0, &[next])).collect();
    assert!(is_too_large(&read(&bplist(&deep, 0)), "levels of nesting"));
    assert!(is_too_large(&read("<array>".repeat(100_000).as_bytes()), "levels of nesting"));
    assert!(is_too_large(&read("(".repeat(100_000).as_bytes()), "levels of nesting"));
    let limits = Limits { depth: 2, ..Limits::default() };
    assert!(parse(b"<array><array><true/></array></array>", &limits).is_ok());
    assert!(parse(b"<array><array><array/></array></array>", &limits).is_err());
}

#[test]
fn declared_sizes_are_not_believed() {
    let huge = [0x13_u8, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff];
    for marker in [0x4f_u8, 0x5f, 0x6f, 0xaf, 0xcf, 0xdf] {
        let object = [&[marker], &huge[..]].concat();
        assert!(matches!(read(&bplist(&[object], 0)), Err(PlistError::Damaged(_))), "{marker:x}");
    }
    let mut list = bplist(&[vec![0x08]], 0);
    for field in [24, 16, 8] {
        let mut list = list.clone();
        let at = list.len() - field;
        list[at..at + 8].copy_from_slice(&u64::MAX.to_be_bytes());
        assert!(matches!(read(&list), Err(PlistError::Damaged(_))), "{field}");
    }
    let at = list.len() - 26;
    list[at] = 200;
    assert!(matches!(read(&list), Err(PlistError::Damaged(_))));
}

#[test]
fn a_senseless_date_costs_only_itself() {
    for seconds in [f64::NAN, f64::INFINITY, 1e300, -1e300, 1e12] {
        let objects = [refs(0xd0, &[1, 2, 3, 4]), text("when"), text("what"), date(seconds), text("kept")];
        let document = read(&bplist(&objects, 0)).unwrap();
        assert_eq!(document.root.get("when"), Some(&Value::Date(None)));
        assert_eq!(document.root.get("what").and_then(Value::as_str), Some("kept"));
        assert_eq!(document.notes.len(), 1);
    }
    let document =
        xml("<array><date>soon</date><integer>many</integer><real>x</real><true/></array>").unwrap();
    let kept = [Value::Date(None), Value::Null, Value::Null, Value::Bool(true)];
    assert_eq!(document.root.as_array().unwrap(), kept);
    assert_eq!(document.notes.len(), 3);
}

#[test]
fn repeated_keys_are_noted_and_the_last_counts() {
    let objects = [refs(0xd0, &[1, 2, 1, 2, 2, 3]), text("k"), text("one"), text("three")];
    let document = read(&bplist(&objects, 0)).unwrap();
    assert_eq!(document.root.get("k").and_then(Value::as_str), Some("three"));
    assert_eq!(document.root.entries().len(), 2);
    assert_eq!(document.notes, ["repeated key, the last value was read: k"]);
    let many = format!("<dict>{}</dict>", "<key>a\u{1b}</key><true/>".repeat(10_000));
    let document = read(many.as_bytes()).unwrap();
    assert_eq!(document.root.entries().len(), 1);
    assert_eq!(document.notes.len(), 33);
    assert!(!document.notes[0].to_string().contains('\u{1b}'));
}

#[test]
fn null_objects_and_odd_keys_are_tolerated() {
    let objects = [refs(0xd0, &[1, 2, 3, 2]), vec![0x10, 7], vec![0x00], refs(0xa0, &[])];
    let document = read(&bplist(&objects, 0)).unwrap();
    assert_eq!(document.root.get("7"), Some(&Value::Array(Vec::new())));
    assert_eq!(document.root.get(""), Some(&Value::Null));
    assert!(document.notes.len() >= 3);
}

#[test]
fn integers_by_width() {
    let objects = [
        refs(0xa0, &[1, 2, 3, 4, 5]),
        vec![0x10, 0xff],
        vec![0x11, 0xff, 0xff],
        vec![0x13, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
        [&[0x14][..], &[0; 8], &[0xff; 8]].concat(),
        vec![0x81, 1, 2],
    ];
    let expected =
        [Value::Int(255), Value::Int(65535), Value::Int(-1), Value::Int(u64::MAX.into()), Value::Uid(258)];
    assert_eq!(read(&bplist(&objects, 0)).unwrap().root.as_array().unwrap(), expected);
}

#[test]
fn entities_cannot_hide_text() {
    let bomb =
        "<!DOCTYPE plist [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;\">]><plist><string>&b;</string></plist>";
    assert_eq!(read(bomb.as_bytes()), Err(PlistError::Entities));
    assert_eq!(read(b"<!ENTITY a \"x\"><plist><string>&a;</string></plist>"), Err(PlistError::Entities));
    let document = xml("<string>a&hidden;b &amp;&#x41;&#66; & c</string>").unwrap();
    assert_eq!(document.root.as_str(), Some("a&hidden;b &AB & c"));
    assert_eq!(document.notes.len(), 2);
    assert_eq!(xml("<string><![CDATA[com.<evil>]]></string>").unwrap().root.as_str(), Some("com.<evil>"));
    assert_eq!(xml("<string>com.<!-- x -->evil</string>").unwrap().root.as_str(), Some("com.evil"));
}

#[test]
fn many_ampersands_take_linear_time() {
    let document = xml(&format!("<string>{}</string>", "&".repeat(2_000_000))).unwrap();
    assert_eq!(document.root.as_str().unwrap().len(), 2_000_000);
}

#[test]
fn other_text_encodings() {
    let text = "<plist><string>é</string></plist>";
    let mut wide = vec![0xff, 0xfe];
    wide.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(read(&wide).unwrap().root.as_str(), Some("é"));
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_eq!(read(&wide).unwrap().root.as_str(), Some("é"));
    let marked = [b"\xef\xbb\xbf", text.as_bytes()].concat();
    assert_eq!(read(&marked).unwrap().root.as_str(), Some("é"));
    let broken = read(b"<plist><array><string>\xff</string><true/></array></plist>").unwrap();
    assert_eq!(broken.root.as_array().unwrap()[1], Value::Bool(true));
    assert_eq!(broken.notes.len(), 1);
}

#[test]
fn the_hostile_samples_are_harmless() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/samples/ios/hostile");
    #[expect(clippy::disallowed_methods, reason = "samples that only some machines have")]
    let Ok(files) = std::fs::read_dir(&folder) else {
        println!("skipped: no samples at {}", folder.display());
        return;
    };
    for file in files {
        let path = file.unwrap().path();
        #[expect(clippy::disallowed_methods, reason = "samples that only some machines have")]
        let result = read(&std::fs::read(&path).unwrap());
        let kept = matches!(
            path.file_name().unwrap().to_str().unwrap(),
            "nan.bplist" | "date.bplist" | "dupkey.xml" | "ctrl.xml"
        );
        assert_eq!(result.is_ok(), kept, "{}: {result:?}", path.display());
    }
}

fn any_value() -> impl Strategy<Value = plist::Value> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(plist::Value::Boolean),
        any::<i64>().prop_map(|n| plist::Value::Integer(n.into())),
        any::<u64>().prop_map(|n| plist::Value::Integer(n.into())),
        (-1e9_f64..1e9).prop_map(plist::Value::Real),
        "[ -~é✓𝄞]{0,40}".prop_map(plist::Value::String),
        proptest::collection::vec(any::<u8>(), 0..40).prop_map(plist::Value::Data),
        (0_u64..4_000_000_000).prop_map(|s| plist::Value::Date(
            std::time::UNIX_EPOCH.checked_add(std::time::Duration::from_secs(s)).unwrap().into()
        )),
    ];
    leaf.prop_recursive(4, 60, 20, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..20).prop_map(plist::Value::Array),
            proptest::collection::btree_map("[a-zA-Z.é]{0,20}", inner, 0..20)
                .prop_map(|map| plist::Value::Dictionary(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn agrees_with_another_reader(value in any_value()) {
        let (mut binary, mut marked) = (Vec::new(), Vec::new());
        value.to_writer_binary(&mut binary).unwrap();
        value.to_writer_xml(&mut marked).unwrap();
        prop_assert_eq!(Some(read(&binary).unwrap().root), oracle(&binary));
        prop_assert_eq!(Some(read(&marked).unwrap().root), oracle(&marked));
    }

    #[test]
    fn flipped_bits_never_panic(value in any_value(), flips in proptest::collection::vec((any::<prop::sample::Index>(), 0_u8..8), 1..4)) {
        let (mut binary, mut marked) = (Vec::new(), Vec::new());
        value.to_writer_binary(&mut binary).unwrap();
        value.to_writer_xml(&mut marked).unwrap();
        for bytes in [&mut binary, &mut marked] {
            for (at, bit) in &flips {
                let at = at.index(bytes.len());
                bytes[at] ^= 1 << bit;
            }
            drop(read(bytes));
        }
    }

    #[test]
    fn random_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300), kind in 0..4) {
        let head: &[u8] = match kind { 0 => b"bplist00", 1 => b"<plist>", 2 => b"{", _ => b"" };
        drop(read(&[head, &bytes[..]].concat()));
    }
}
