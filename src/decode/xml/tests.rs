use super::*;

fn read(text: &str) -> Document {
    parse_any(text.as_bytes(), &Limits::default()).unwrap()
}

#[test]
fn elements_attributes_text_and_lines() {
    let document = read(
        "\u{feff}<?xml version='1.0'?>\n<r>\n <a x='1' y=\"&lt;&#65;&#x42;&amp;\">t<!-- no -->e<![CDATA[<x>]]>&gt;</a>\n <b/>\n</r>\n",
    );
    assert_eq!(document.cut, None);
    let root = document.root("r").unwrap();
    assert_eq!((root.line, root.children.len()), (Some(2), 2));
    let a = &root.children[0];
    assert_eq!((a.line, a.text.as_str()), (Some(3), "te<x>>"));
    assert_eq!((a.attribute("x"), a.attribute("y"), a.attribute("z")), (Some("1"), Some("<AB&"), None));
    assert_eq!(root.children("b").next().unwrap().line, Some(4));
}

#[test]
fn what_makers_write_against_the_rules_is_read() {
    let document = read(
        "<r><a v='Tom & Jerry' w='x &unknown; y' v='second'>A & B &nbsp; \u{1}\u{8}</a><b v='\u{2}<ok'/></r>",
    );
    assert_eq!(document.cut, None, "{document:?}");
    let root = &document.roots[0];
    assert_eq!(root.children[0].attribute("v"), Some("Tom & Jerry"));
    assert_eq!(root.children[0].attribute("w"), Some("x &unknown; y"));
    assert_eq!(root.children[0].text, "A & B &nbsp; \u{1}\u{8}");
    assert_eq!(root.children[1].attribute("v"), Some("\u{2}<ok"));
    let bytes = parse_any(b"<r v='a\xff'/>", &Limits::default()).unwrap();
    assert_eq!(bytes.roots[0].attribute("v"), Some("a\u{fffd}"));
    assert_eq!(bytes.notes.len(), 1);
}

#[test]
fn a_document_type_is_refused() {
    let bomb = "<!DOCTYPE r [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><r>&b;</r>";
    let error = parse_any(bomb.as_bytes(), &Limits::default()).unwrap_err();
    assert!(error.to_string().contains("document type"), "{error}");
}

#[test]
fn what_is_no_document_says_what_it_is() {
    let read = |bytes: &[u8]| parse_any(bytes, &Limits::default()).unwrap_err();
    assert_eq!(read(b""), XmlError::Empty);
    assert_eq!(read(&[0; 4096]), XmlError::Empty);
    assert_eq!(read(b"PK\x03\x04"), XmlError::NotXml);
    assert_eq!(read(b"{}"), XmlError::NotXml);
    assert!(matches!(read(b"<"), XmlError::Damaged(_)));
    assert!(matches!(read(b"<!-- -->"), XmlError::Damaged(_)));
}

#[test]
fn what_was_read_before_the_damage_stays() {
    let text = "<packages>\n <package name='a'/>\n <package name='b'><perms><item name='p'/></perms></package>\n</packages>";
    for end in 0..text.len() {
        match parse_any(&text.as_bytes()[..end], &Limits::default()) {
            Ok(document) => {
                assert!(document.cut.is_some(), "{end}");
                if end > text.find("<package name='b'").unwrap() {
                    assert_eq!(document.roots[0].children[0].attribute("name"), Some("a"));
                }
            }
            Err(_) => assert!(end < "<packages>".len(), "{end}"),
        }
    }
    let wrong = read("<r><a/></b>");
    assert!(wrong.cut.is_some());
    assert_eq!(wrong.roots[0].children.len(), 1);
}

#[test]
fn depth_nodes_and_attributes_are_bounded() {
    let deep = read(&"<a>".repeat(100_000));
    assert!(deep.cut.unwrap().contains("levels of elements"));
    let wide = format!("<a {}/>", "x='1' ".repeat(2_000));
    assert!(read(&wide).cut.unwrap().contains("attributes of one element"));
    let few = Limits { nodes: 10, ..Limits::default() };
    let many = parse_any("<r><a/><a/><a/><a/><a/><a/><a/><a/><a/><a/><a/></r>".as_bytes(), &few).unwrap();
    assert!(many.cut.unwrap().contains("more than 10"));
    assert_eq!(many.roots[0].children.len(), 9);
}
