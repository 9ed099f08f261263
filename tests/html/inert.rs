//! Evidence cannot become markup, nothing is loaded, and the policy pins exactly the page's own style and script.

use std::collections::BTreeSet;

use proptest::prelude::*;
use sha2::{Digest as _, Sha256};
use stalkscan::render::Audience;
use stalkscan::render::html::{HtmlOptions, render};
use stalkscan::report::Report;
use stalkscan::sample::hostile::TEXTS;
use stalkscan::speech::{Lang, Message};
use stalkscan::text::is_hostile;

use crate::page::{Element, parse};
use crate::phones::{cases, made_of};

fn page(report: &Report, audience: Audience, helpline: &str) -> Vec<Element> {
    parse(&render(
        report,
        &HtmlOptions { helplines: vec![Message::detail(helpline)], audience, lang: Lang::En },
    ))
}

/// Pieces that an attack on a page is made of.
fn hostile_text() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        prop::sample::select(TEXTS.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>()),
        prop::sample::select(vec![
            "</title></style></script>".to_owned(),
            "<script src=//x></script>".to_owned(),
            "<img src=x onerror=alert(1)>".to_owned(),
            "\" onmouseover=\"alert(1)".to_owned(),
            "' autofocus onfocus='x".to_owned(),
            "javascript:alert(1)".to_owned(),
            "<!--".to_owned(),
            "]]>".to_owned(),
            "&lt;b&gt;&#x3c;".to_owned(),
            "<base href=https://example.org>".to_owned(),
            "<meta http-equiv=refresh content=0>".to_owned(),
            "\0".to_owned(),
            "com.example.app".to_owned(),
        ]),
        ".{0,12}",
    ];
    prop::collection::vec(pieces, 1..5).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    /// The elements and attributes of a page do not depend on what evidence says.
    #[test]
    fn no_text_changes_the_page(texts in prop::collection::vec(hostile_text(), 1..12)) {
        let mut turn = 0_usize;
        let hostile = made_of(|| { turn += 1; format!("{}{turn}", texts[turn % texts.len()]) });
        let mut turn = 0_usize;
        let plain = made_of(|| { turn += 1; format!("x{turn}") });
        for audience in Audience::ALL {
            let (hostile, plain) = (page(&hostile, *audience, &texts[0]), page(&plain, *audience, "x"));
            let shape = |page: &[Element]| page.iter().map(Element::shape).collect::<Vec<_>>();
            prop_assert_eq!(shape(&hostile), shape(&plain));
            for element in &hostile {
                // The style and the script are ours; all other line ends are those after our tags.
                if element.tag != "style" && element.tag != "script" {
                    prop_assert!(!element.text.chars().any(|c| c != '\n' && is_hostile(c)));
                } else {
                    prop_assert!(plain.contains(element));
                }
            }
        }
    }
}

#[test]
fn a_hostile_name_is_shown_as_text() {
    let report = made_of(|| "<script>alert(1)</script>\u{202e}".to_owned());
    let page = page(&report, Audience::Technician, "x");
    let heading = page.iter().find(|element| element.tag == "h4").unwrap();
    assert!(heading.text.contains("<script>alert(1)</script>\\u{202e}"), "{}", heading.text);
    assert_eq!(page.iter().filter(|element| element.tag == "script").count(), 1);
}

/// Base64 read back bit by bit, by other means than it is written.
fn from_base64(text: &str) -> Vec<u8> {
    let letters: Vec<char> = ('A'..='Z').chain('a'..='z').chain('0'..='9').chain(['+', '/']).collect();
    let bits: Vec<u8> = text
        .trim_end_matches('=')
        .chars()
        .flat_map(|c| {
            let value = letters.iter().position(|letter| *letter == c).unwrap();
            (0..6).rev().map(move |bit| u8::try_from(value >> bit & 1).unwrap())
        })
        .collect();
    bits.chunks_exact(8).map(|byte| byte.iter().fold(0, |sum, bit| sum * 2 + bit)).collect()
}

#[test]
fn the_policy_pins_the_style_and_the_script_and_nothing_else() {
    let page = page(&made_of(|| "x".to_owned()), Audience::Technician, "x");
    let meta = page.iter().find(|e| e.attribute("http-equiv").is_some()).unwrap();
    assert_eq!(meta.attribute("http-equiv"), Some("Content-Security-Policy"));
    let directives: Vec<&str> = meta.attribute("content").unwrap().split("; ").collect();
    let names: Vec<&str> = directives.iter().map(|one| one.split(' ').next().unwrap()).collect();
    assert_eq!(names, ["default-src", "style-src", "script-src", "base-uri", "form-action"]);
    for directive in &directives {
        let (name, sources) = directive.split_once(' ').unwrap();
        let Some(tag) = name.strip_suffix("-src").filter(|tag| *tag != "default") else {
            assert_eq!(sources, "'none'", "{name}");
            continue;
        };
        let found: Vec<&Element> = page.iter().filter(|element| element.tag == tag).collect();
        assert_eq!(found.len(), 1, "{tag}");
        let hash = sources.strip_prefix("'sha256-").and_then(|s| s.strip_suffix('\'')).unwrap();
        assert_eq!(from_base64(hash), Sha256::digest(found[0].text.as_bytes()).to_vec(), "{tag}");
    }
    let policy = page.iter().position(|e| e.attribute("http-equiv").is_some());
    let first = page.iter().position(|e| e.tag == "style" || e.tag == "script");
    assert!(policy < first, "the policy comes after what it pins");
}

#[test]
fn nothing_is_loaded_and_every_id_is_unique_in_every_case() {
    for (name, report) in cases() {
        for audience in Audience::ALL {
            let html = render(
                report,
                &HtmlOptions { helplines: vec![Message::detail("x")], audience: *audience, lang: Lang::En },
            );
            let page = parse(&html);
            let ids: Vec<&str> = page.iter().filter_map(|e| e.attribute("id")).collect();
            let unique: BTreeSet<&&str> = ids.iter().collect();
            assert_eq!(unique.len(), ids.len(), "{name}: {ids:?}");
            for element in &page {
                for (attribute, value) in &element.attributes {
                    assert!(
                        !attribute.starts_with("on") && attribute != "src" && attribute != "style",
                        "{name}"
                    );
                    let inside = value.strip_prefix('#').is_some_and(|id| ids.contains(&id));
                    assert!(attribute != "href" || inside || value == "about:blank", "{name}: {value}");
                    assert!(
                        attribute != "aria-labelledby" || ids.contains(&value.as_str()),
                        "{name}: {value}"
                    );
                    assert!(!value.contains("http"), "{name}: {attribute} {value}");
                }
                let outside = ["iframe", "img", "link", "object", "embed", "form", "base", "video", "audio"];
                assert!(!outside.contains(&element.tag.as_str()), "{name}: {}", element.tag);
            }
            // A sentence or an address in evidence could hold these; no case's page does, so none of ours does.
            for loads in ["http:", "https:", "url(", "src=", "@import", "//"] {
                let evidence = serde_json::to_string(report).unwrap();
                assert!(!html.contains(loads) || evidence.contains(loads), "{name}: {loads}");
            }
            assert_eq!(
                page.iter().find(|e| e.tag == "title").unwrap().text,
                Lang::En.id("page-title"),
                "{name}"
            );
            assert_eq!(page[0].attribute("lang"), Some("en"), "{name}");
        }
    }
}
