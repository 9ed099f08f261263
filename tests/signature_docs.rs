//! docs/signatures.md lists the keys and rules that the program has. Run with `STALKSCAN_WRITE_DOCS=1` to bring it up to date.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::panic,
    reason = "a test that reads the source tree and may fail loudly"
)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use stalkscan::signature::lint::RULES;

/// Types of a family file with the heading of their keys.
const TYPES: &[(&str, &str)] = &[
    ("Family", "The family itself"),
    ("Indicator", "`[[indicator]]`"),
    ("Bulk", "`[[bulk]]`, many values of one kind and one source"),
    ("Fixture", "`[[fixture]]`"),
];

/// Closed lists of words.
const LISTS: &[(&str, &str)] =
    &[("IndicatorKind", "Kinds"), ("Flag", "Flags"), ("Role", "Roles"), ("Status", "States")];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// The lines of a type's body in the source.
fn body(source: &str, head: &str) -> String {
    let from = source.split(head).nth(1).unwrap_or_else(|| panic!("{head} is not there"));
    from.split("\n}").next().unwrap().to_owned()
}

/// Name, whether it may be absent, and meaning of every field or variant.
fn members(body: &str) -> Vec<(String, bool, String)> {
    let (mut found, mut words, mut optional, mut renamed) = (Vec::new(), Vec::new(), false, None);
    for line in body.lines().map(str::trim) {
        if let Some(text) = line.strip_prefix("/// ") {
            words.push(text.to_owned());
        } else if line.starts_with("#[") {
            optional |= line.contains("default");
            if let Some(name) = line.split("rename = \"").nth(1) {
                renamed = Some(name.split('"').next().unwrap().to_owned());
            }
        } else if let Some(name) =
            line.strip_prefix("pub ").and_then(|l| l.split(':').next()).or_else(|| line.strip_suffix(','))
        {
            let snake = name.chars().fold(String::new(), |text, c| {
                let gap = if c.is_ascii_uppercase() && !text.is_empty() { "_" } else { "" };
                text + gap + &c.to_ascii_lowercase().to_string()
            });
            found.push((renamed.take().unwrap_or(snake), optional, words.join(" ")));
            words.clear();
            optional = false;
        }
    }
    found
}

fn keys() -> String {
    let source = std::fs::read_to_string(root().join("src/signature/schema.rs")).unwrap();
    let mut text = String::new();
    for (name, heading) in TYPES {
        let _ = write!(text, "\n### {heading}\n\n| key | | meaning |\n|---|---|---|\n");
        for (key, optional, meaning) in members(&body(&source, &format!("pub struct {name} {{"))) {
            let need = if optional { "" } else { "needed" };
            let _ = writeln!(text, "| `{key}` | {need} | {} |", meaning.replace('|', "\\|"));
        }
    }
    for (name, heading) in LISTS {
        let _ = write!(text, "\n### {heading}\n\n| word | meaning |\n|---|---|\n");
        for (word, _, meaning) in members(&body(&source, &format!("pub enum {name} {{"))) {
            let _ = writeln!(text, "| `{word}` | {meaning} |");
        }
    }
    text
}

fn rules() -> String {
    let mut text = "\n| rule | what must hold | |\n|---|---|---|\n".to_owned();
    for rule in RULES {
        let _ =
            writeln!(text, "| {} | {} | {} |", rule.code, rule.says, if rule.blocks { "blocks" } else { "" });
    }
    text
}

#[test]
fn the_documentation_lists_the_keys_and_rules() {
    let path = root().join("docs/signatures.md");
    let mut text = std::fs::read_to_string(&path).unwrap();
    for (name, wanted) in [("keys", keys()), ("rules", rules())] {
        let begin = format!("<!-- begin: {name} (tests/signature_docs.rs) -->\n");
        let end = format!("\n<!-- end: {name} -->");
        let (before, rest) = text.split_once(&begin).unwrap();
        let after = rest.split_once(end.trim_start()).unwrap().1;
        text = format!("{before}{begin}{wanted}{end}{after}");
    }
    let now = std::fs::read_to_string(&path).unwrap();
    if std::env::var_os("STALKSCAN_WRITE_DOCS").is_some() {
        std::fs::write(&path, &text).unwrap();
        return;
    }
    assert_eq!(now, text, "run STALKSCAN_WRITE_DOCS=1 cargo test --test signature_docs");
}

#[test]
fn the_words_in_the_documentation_are_the_words_of_the_program() {
    use stalkscan::signature::IndicatorKind;
    let text = std::fs::read_to_string(root().join("docs/signatures.md")).unwrap();
    for kind in IndicatorKind::ALL {
        assert!(text.contains(&format!("| `{}` |", kind.as_str())), "{}", kind.as_str());
    }
}
