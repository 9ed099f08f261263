//! The house stays acyclic: imports never climb, the wings never see each other, and every module stands on a floor.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test that reads the source tree")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Module, and what it may import besides itself.
const FLOORS: &[(&str, &[&str])] = &[
    ("search", &[]),
    ("speech", &[]),
    // Takes rights away from the program; knows nothing of what is read.
    ("sandbox", &[]),
    ("bounds", &["search", "speech"]),
    ("text", &[]),
    ("time", &[]),
    ("veil", &["text"]),
    ("model", &["search", "speech", "bounds", "text", "time"]),
    ("decode", &["model", "speech", "bounds", "text", "time"]),
    ("source", &["decode", "model", "speech", "bounds", "text", "time"]),
    ("artifact", &["source", "decode", "model", "search", "speech", "bounds", "text", "time"]),
    // Why a pack, a key or a list is refused is told to people.
    ("signature", &["model", "speech", "bounds", "text", "time"]),
    // Makes of the database what is looked for in the code of apps. The left wing gets it as an opaque `search::Searcher`,
    // so that it can be applied where the code is unpacked without that wing knowing any signature.
    ("content", &["signature", "search", "model", "bounds", "text", "time"]),
    ("detect", &["signature", "model", "search", "speech", "bounds", "text", "time"]),
    ("report", &["detect", "signature", "model", "sandbox", "speech", "bounds", "text", "time", "veil"]),
    ("render", &["report", "model", "sandbox", "speech", "bounds", "text", "time"]),
    ("sample", &["bounds", "text", "time"]),
    (
        "scan",
        &[
            "report",
            "detect",
            "content",
            "signature",
            "artifact",
            "source",
            "model",
            "sandbox",
            "speech",
            "bounds",
            "text",
            "time",
            "veil",
        ],
    ),
    // Runs the scan on samples that it writes, so it stands above both; it judges nothing and prints nothing.
    (
        "trial",
        &[
            "scan",
            "sample",
            "report",
            "content",
            "signature",
            "source",
            "model",
            "speech",
            "bounds",
            "text",
            "time",
        ],
    ),
    (
        "cli",
        &[
            "trial",
            "scan",
            "sample",
            "render",
            "report",
            "detect",
            "content",
            "signature",
            "artifact",
            "source",
            "decode",
            "model",
            "speech",
            "sandbox",
            "bounds",
            "text",
            "time",
            "veil",
        ],
    ),
];

fn sources(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, into);
        } else if path.extension().is_some_and(|e| e == "rs") {
            into.push(path);
        }
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The top-level module that a file belongs to; `None` for lib.rs and main.rs.
fn module_of(path: &Path) -> Option<String> {
    let relative = path.strip_prefix(root()).unwrap();
    let first = relative.components().next().unwrap().as_os_str().to_str().unwrap();
    let name = first.strip_suffix(".rs").unwrap_or(first).to_owned();
    (name != "lib" && name != "main").then_some(name)
}

/// Top-level modules named after `crate::` in code (comments and documentation left out).
fn imports(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for line in text.lines() {
        let code = line.trim_start();
        if code.starts_with("//") {
            continue;
        }
        for (at, _) in code.match_indices("crate::") {
            let rest = code.get(at.saturating_add(7)..).unwrap_or_default();
            let name: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
            if name.chars().next().is_some_and(|c| c.is_ascii_lowercase()) {
                found.insert(name);
            } else {
                // `use crate::{a::B, c}`: the form hides floors from this test, so it is not allowed.
                assert!(!rest.starts_with('{'), "write one `use crate::floor::...` a floor: {line}");
            }
        }
    }
    found
}

#[test]
fn imports_never_climb_and_every_module_has_a_floor() {
    let floors: BTreeMap<&str, &[&str]> = FLOORS.iter().copied().collect();
    let mut files = Vec::new();
    sources(&root(), &mut files);
    assert!(files.len() > 20, "the source tree was not found");
    let mut seen = BTreeSet::new();
    for file in files {
        let text = std::fs::read_to_string(&file).expect("readable");
        let Some(module) = module_of(&file) else { continue };
        let allowed = floors.get(module.as_str()).unwrap_or_else(|| panic!("{module} stands on no floor"));
        seen.insert(module.clone());
        for import in imports(&text) {
            assert!(
                import == module || allowed.contains(&import.as_str()),
                "{}: `{module}` must not import `{import}`",
                file.display()
            );
        }
        assert!(!text.contains("super::super"), "{}: write crate::floor::Item", file.display());
    }
    for (module, _) in FLOORS {
        assert!(seen.contains(*module), "the floor `{module}` has no module");
    }
}

#[test]
fn the_table_itself_is_acyclic() {
    let floors: BTreeMap<&str, &[&str]> = FLOORS.iter().copied().collect();
    let mut placed: BTreeSet<&str> = BTreeSet::new();
    while placed.len() < floors.len() {
        let next: Vec<&str> = floors
            .iter()
            .filter(|(name, below)| !placed.contains(*name) && below.iter().all(|b| placed.contains(b)))
            .map(|(name, _)| *name)
            .collect();
        assert!(!next.is_empty(), "the floors form a cycle");
        placed.extend(next);
    }
}

#[test]
fn the_wings_do_not_touch() {
    let left = ["decode", "source", "artifact"];
    let right = ["signature", "content", "detect", "report", "render"];
    for (module, below) in FLOORS {
        if left.contains(module) {
            assert!(below.iter().all(|b| !right.contains(b)), "{module} sees the right wing");
        }
        if right.contains(module) {
            assert!(below.iter().all(|b| !left.contains(b)), "{module} sees the left wing");
        }
    }
}
