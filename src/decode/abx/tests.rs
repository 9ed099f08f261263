use super::*;
use crate::decode::xml::{Element, XmlError, parse_any};

/// A writer of tokens for these tests.
#[derive(Default)]
struct Writer(Vec<u8>);

impl Writer {
    fn new() -> Self {
        Self(b"ABX\0".to_vec())
    }

    fn put(mut self, bytes: &[u8]) -> Self {
        self.0.extend_from_slice(bytes);
        self
    }

    fn new_string(self, text: &[u8]) -> Self {
        let length = u16::try_from(text.len()).unwrap().to_be_bytes();
        self.put(&[0xff, 0xff]).put(&length).put(text)
    }

    fn start(self, name: &str) -> Self {
        self.put(&[0x32]).new_string(name.as_bytes())
    }

    fn end(self, index: u16) -> Self {
        self.put(&[0x33]).put(&index.to_be_bytes())
    }

    fn attribute(self, kind: u8, name: &str, value: &[u8]) -> Self {
        self.put(&[kind << 4 | 15]).new_string(name.as_bytes()).put(value)
    }
}

fn read(bytes: &[u8]) -> Document {
    parse(bytes, &Limits::default())
}

#[test]
fn every_type_of_value_is_text() {
    let bytes = Writer::new()
        .start("r")
        .attribute(1, "null", b"")
        .attribute(2, "string", b"\0\x02hi")
        .attribute(3, "interned", b"\0\0")
        .attribute(4, "hex", b"\0\x03\x00\xab\xff")
        .attribute(5, "base64", b"\0\x04\x00\xab\xff\x01")
        .attribute(6, "int", &(-5_i32).to_be_bytes())
        .attribute(7, "inthex", &255_i32.to_be_bytes())
        .attribute(8, "long", &i64::MIN.to_be_bytes())
        .attribute(9, "longhex", &(-16_i64).to_be_bytes())
        .attribute(10, "float", &1.5e10_f32.to_be_bytes())
        .attribute(11, "double", &1e-5_f64.to_be_bytes())
        .attribute(11, "one", &1_f64.to_be_bytes())
        .attribute(11, "none", &f64::NEG_INFINITY.to_be_bytes())
        .attribute(12, "yes", b"")
        .attribute(13, "no", b"")
        .end(0);
    let document = read(&bytes.0);
    assert_eq!(document.cut, None);
    let root = &document.roots[0];
    let wanted = [
        ("null", ""),
        ("string", "hi"),
        ("interned", "r"),
        ("hex", "00abff"),
        ("base64", "AKv/AQ=="),
        ("int", "-5"),
        ("inthex", "ff"),
        ("long", "-9223372036854775808"),
        ("longhex", "-10"),
        ("float", "1.5E10"),
        ("double", "1.0E-5"),
        ("one", "1.0"),
        ("none", "-Infinity"),
        ("yes", "true"),
        ("no", "false"),
    ];
    for (name, value) in wanted {
        assert_eq!(root.attribute(name), Some(value), "{name}");
    }
}

#[test]
fn references_are_unsigned_and_the_pool_is_full_at_its_bound() {
    let mut writer = Writer::new().start("r");
    // "r" is string 0; the next 65,534 fill the pool.
    for index in 1..65_535_u32 {
        writer = writer.put(&[0x34]).new_string(format!("s{index}").as_bytes());
    }
    let full = writer
        .put(&[0x34])
        .new_string(b"not kept")
        .put(&[0x34])
        .put(&40_000_u16.to_be_bytes())
        .put(&[0x34])
        .put(&65_534_u16.to_be_bytes())
        .end(0);
    let document = read(&full.0);
    assert_eq!(document.cut, None);
    assert!(document.roots[0].text.ends_with("s65534not kepts40000s65534"));
}

#[test]
fn start_and_end_of_the_document_are_optional_and_roots_may_be_several() {
    let bare = Writer::new().start("a").end(0).start("b").end(1);
    let document = read(&bare.0);
    assert_eq!(document.cut, None);
    assert_eq!(document.roots.iter().map(|root| &*root.name).collect::<Vec<_>>(), ["a", "b"]);
    let framed = Writer::new().put(&[0x10]).start("a").end(0).put(&[0x11]).put(&[0; 9]);
    assert_eq!((read(&framed.0).roots.len(), read(&framed.0).cut), (1, None));
}

#[test]
fn what_breaks_the_rules_is_refused_and_what_was_before_stays() {
    let begin = || Writer::new().start("r").start("a").end(1);
    let cases: Vec<(Writer, &str)> = vec![
        (begin().attribute(12, "x", b""), "without a start tag"),
        (begin().put(&[0x34]).put(&9_u16.to_be_bytes()), "reference to string 9 of 2"),
        (begin().end(1), "closes nothing"),
        (begin().put(&[0x3b]), "event 11"),
        (begin().put(&[0x64]), "text of type 6"),
        (begin().start("x").put(&[0xef]).new_string(b"y"), "value of type 14"),
        (begin().put(&[0x24, 0xff, 0xff, b'x']), "ends inside a token"),
        (begin(), "ends inside an element"),
    ];
    for (writer, why) in cases {
        let document = read(&writer.0);
        let cut = document.cut.unwrap();
        assert!(cut.contains(why), "{cut}");
        assert_eq!(&*document.roots[0].children[0].name, "a");
    }
    assert!(matches!(parse_any(b"ABX\x01", &Limits::default()), Err(XmlError::Damaged(_))));
    assert!(matches!(parse_any(b"ABX\0", &Limits::default()), Err(XmlError::Damaged(_))));
}

#[test]
fn the_attribute_of_an_element_whose_text_came_first_is_refused() {
    let late = Writer::new().start("r").put(&[0x24, 0, 1, b'x']).attribute(12, "y", b"");
    assert!(read(&late.0).cut.unwrap().contains("without a start tag"));
}

#[test]
fn depth_nodes_and_text_are_bounded() {
    let mut deep = Writer::new().start("r");
    for _ in 0..100_000 {
        deep = deep.put(&[0x32, 0, 0]);
    }
    assert!(read(&deep.0).cut.unwrap().contains("levels of elements"));
    let mut wide = Writer::new().start("r");
    for _ in 0..2_000 {
        wide = wide.put(&[0xcf, 0, 0]);
    }
    assert!(read(&wide.0).cut.unwrap().contains("attributes of one element"));
    // A long string that is only referred to would grow without end as text.
    let mut text = Writer::new().start("r").put(&[0x34]).new_string(&[b'x'; 60_000]);
    for _ in 0..10_000 {
        text = text.put(&[0x34, 0, 1]);
    }
    assert!(read(&text.0).cut.unwrap().contains("bytes of text"));
    let few = Limits { nodes: 3, ..Limits::default() };
    assert!(parse(&wide.0, &few).cut.unwrap().contains("more than 3 elements"));
}

#[test]
fn modified_utf_8_is_read() {
    assert_eq!(text_of(b"a\xc0\x80b"), "a\0b");
    assert_eq!(text_of(b"\xed\xa0\xbd\xed\xb8\x80"), "\u{1f600}");
    assert_eq!(text_of("\u{1f600}é".as_bytes()), "\u{1f600}é");
    assert_eq!(text_of(b"\xc0\x80\xf0\x9f\x98\x80"), "\0\u{1f600}");
    assert_eq!(text_of(b"a\xffb"), "a\u{fffd}b");
}

fn without_lines(element: &Element) -> Element {
    Element { line: None, children: element.children.iter().map(without_lines).collect(), ..element.clone() }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "reads samples that lie beside the repository")]
fn published_documents_equal_their_xml_twins() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/samples/android/abx");
    let mut compared = 0;
    for name in ["test-basic.xml", "test-typed-attribute.xml", "test_interned_strings.xml"] {
        let (Ok(plain), Ok(binary)) =
            (std::fs::read(folder.join(name)), std::fs::read(folder.join(format!("{name}.abx"))))
        else {
            println!("skipped: {name} is not there");
            continue;
        };
        let plain = parse_any(&plain, &Limits::default()).unwrap();
        let whole = parse_any(&binary, &Limits::default()).unwrap();
        assert_eq!((&plain.cut, &whole.cut), (&None, &None), "{name}");
        assert_eq!(without_lines(&plain.roots[0]), whole.roots[0], "{name}");
        for end in 0..binary.len() {
            // Only the end of the document and white space after the last end tag may be missed without a word.
            let cut = parse_any(&binary[..end], &Limits::default());
            assert!(
                cut.is_err() || cut.as_ref().unwrap().cut.is_some() || cut.as_ref().unwrap().roots == whole.roots,
                "{name} {end}"
            );
        }
        compared += 1;
    }
    println!("{compared} documents compared");
}
