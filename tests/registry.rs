//! The registries are complete and honest: every parser and format file is registered, names are unique and kebab-case,
//! every rule has words.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    clippy::disallowed_methods,
    reason = "a test that reads the source tree and may fail loudly"
)]

use std::collections::BTreeSet;
use std::path::Path;

use stalkscan::artifact::ARTIFACTS;
use stalkscan::detect::DETECTORS;
use stalkscan::model::Surface;
use stalkscan::source::FORMATS;

fn assert_names(kind: &str, names: &[&str]) {
    assert!(!names.is_empty(), "no {kind} is registered");
    let unique: BTreeSet<&&str> = names.iter().collect();
    assert_eq!(unique.len(), names.len(), "a {kind} is registered twice: {names:?}");
    for name in names {
        let kebab = name.split('-').all(|part| {
            !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        });
        assert!(kebab, "{kind} name is not kebab-case: {name}");
    }
}

#[test]
fn names_are_unique_and_kebab_case() {
    let artifacts: Vec<&str> = ARTIFACTS.iter().flat_map(|list| list.iter()).map(|a| a.name()).collect();
    assert_names("parser", &artifacts);
    assert_names("rule", &DETECTORS.iter().map(|d| d.name()).collect::<Vec<_>>());
    assert_names("format", &FORMATS.iter().map(|f| f.name()).collect::<Vec<_>>());
}

/// Every file of `folder` that implements `marker` is named in the registry's module file.
fn assert_registered(folder: &str, marker: &str, slice: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(folder);
    let registry = std::fs::read_to_string(root.join("mod.rs")).unwrap();
    let list = registry.split(slice).nth(1).unwrap_or_else(|| panic!("{folder}/mod.rs has no {slice}"));
    let list = list.split("];").next().unwrap();
    let mut checked = 0;
    for entry in std::fs::read_dir(&root).unwrap() {
        let path = entry.unwrap().path();
        let Some(stem) = path.file_stem().and_then(|s| s.to_str()) else { continue };
        if path.is_dir() || stem == "mod" {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        for line in text.lines().filter(|line| line.starts_with(marker)) {
            let name =
                line.trim_start_matches(marker).split_whitespace().next().unwrap().trim_end_matches('{');
            checked += 1;
            assert!(
                list.contains(&format!("{stem}::{name}")),
                "{folder}/{stem}.rs: {name} is not registered"
            );
        }
    }
    assert!(checked > 0, "nothing in {folder} implements {marker}");
}

#[test]
fn every_parser_format_and_rule_is_registered() {
    assert_registered("artifact/ios", "impl Artifact for ", "ARTIFACTS");
    assert_registered("artifact/android", "impl Artifact for ", "ARTIFACTS");
    assert_registered("source", "impl Format for ", "FORMATS");
    for folder in ["detect", "detect/heuristic", "detect/management"] {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let registry = std::fs::read_to_string(root.join("detect/mod.rs")).unwrap();
        for entry in std::fs::read_dir(root.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            for line in text.lines().filter(|line| line.starts_with("impl Detector for ")) {
                let name = line.trim_start_matches("impl Detector for ").trim_end_matches(" {");
                assert!(registry.contains(&format!("::{name},")), "{name} is not registered");
            }
        }
    }
}

#[test]
fn every_rule_explains_itself() {
    for rule in DETECTORS {
        let words = stalkscan::detect::explain(rule.name());
        assert!(!rule.platforms().is_empty(), "{} judges no platform", rule.name());
        for (part, text) in [("title", &words.title), ("what", &words.what), ("matters", &words.matters)] {
            assert!(stalkscan::speech::has(text.id()), "{}: no {part}", rule.name());
        }
        assert!(!words.innocent.is_empty(), "{}: no innocent causes", rule.name());
        assert!(!words.next.is_empty(), "{}: no next steps", rule.name());
    }
}

#[test]
fn every_question_a_format_claims_is_answered_by_a_parser() {
    for format in FORMATS {
        for surface in format.holds() {
            assert!(surface.applies_to(format.platform()), "{}: {surface}", format.name());
            let answered = ARTIFACTS.iter().flat_map(|list| list.iter()).any(|parser| {
                parser.platform() == format.platform()
                    && parser.answers().iter().any(|(answered, _)| answered == surface)
            });
            assert!(answered, "{} claims {surface}, and no parser answers it", format.name());
        }
    }
}

#[test]
fn every_question_a_parser_answers_is_claimed_by_a_format() {
    for parser in ARTIFACTS.iter().flat_map(|list| list.iter()) {
        for (surface, _) in parser.answers() {
            let claimed = FORMATS
                .iter()
                .any(|format| format.platform() == parser.platform() && format.holds().contains(surface));
            assert!(claimed, "{} answers {surface}, and no format claims it", parser.name());
        }
    }
}

#[test]
fn every_question_a_rule_needs_can_be_answered_on_its_platforms() {
    for rule in DETECTORS {
        for platform in rule.platforms() {
            let held = rule.needs_where_held().iter().map(|(need, _)| need);
            for need in rule.needs().iter().chain(held) {
                assert!(Surface::applies_to(*need, *platform), "{} needs {need} on {platform}", rule.name());
                assert!(
                    FORMATS.iter().any(|f| f.platform() == *platform && f.holds().contains(need)),
                    "{} needs {need}, which no {platform} format answers",
                    rule.name()
                );
            }
        }
    }
}
