//! What a maintainer copies from here works: the gate of `.ci/run`, the workflow for GitHub Actions, the template for evidence.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests run the program and write their own inputs"
)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use saphyr_parser::{Event, Parser};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn text(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap()
}

/// A copy of the small sound database, with a list of public apps beside it.
fn copy(folder: &Path) -> PathBuf {
    let to = folder.join("signatures");
    let from = root().join("fixtures/faults/signatures");
    for entry in walkdir::WalkDir::new(&from) {
        let path = entry.unwrap().into_path();
        let target = to.join(path.strip_prefix(&from).unwrap());
        if path.is_dir() {
            std::fs::create_dir_all(target).unwrap();
        } else {
            std::fs::copy(path, target).unwrap();
        }
    }
    let lists = [
        ("clean_android_packages.csv", "package,source\norg.example.public,a\n"),
        ("clean_ios_bundle_ids.csv", "bundle_id,source\norg.example.phone,a\n"),
    ];
    for (name, text) in lists {
        std::fs::write(folder.join(name), text).unwrap();
    }
    to
}

#[cfg(target_os = "linux")]
#[test]
fn the_gate_of_the_ci_lets_the_sound_database_pass_and_no_planted_fault() {
    let plants = [
        ("nothing", "", "", 0),
        ("a public app", "com.alpha.app", "org.example.public", 20),
        ("an app of ordinary phones", "com.alpha.app", "com.whatsapp", 20),
        (
            "a public iPhone app",
            "kind = \"package\"\nvalue = \"com.alpha.app\"",
            "kind = \"bundle_id\"\nvalue = \"org.example.phone\"",
            20,
        ),
        ("a fault of form", "licence = \"MIT\"", "licence = \"GPL-3.0\"", 20),
    ];
    for (what, from, to, wanted) in plants {
        let folder = tempfile::tempdir().unwrap();
        let signatures = copy(folder.path());
        let file = signatures.join("families/alpha.toml");
        let sound = std::fs::read_to_string(&file).unwrap();
        assert!(sound.contains(from), "{what}");
        std::fs::write(&file, sound.replacen(from, to, 1)).unwrap();
        let output = Command::new("bash")
            .arg(root().join(".ci/signatures"))
            .arg(&signatures)
            .env("STALKSCAN", env!("CARGO_BIN_EXE_stalkscan"))
            .env("STALKSCAN_FACTS", folder.path())
            .output()
            .expect("bash starts");
        let told = String::from_utf8_lossy(&output.stdout).into_owned();
        assert_eq!(output.status.code(), Some(wanted), "{what}: {told}");
    }
    assert!(text(".ci/run").contains("\n.ci/signatures signatures\n"), "the gate is part of the CI");
}

/// Every text of a YAML file, with the keys that lead to it.
fn yaml(text: &str) -> Vec<(String, String)> {
    let (mut found, mut path): (Vec<(String, String)>, Vec<Option<String>>) = (Vec::new(), Vec::new());
    // The path holds an open list or map each; a map also its current key.
    let mut keyed: Vec<bool> = Vec::new();
    for event in Parser::new_from_str(text) {
        match event.expect("it is YAML").0 {
            Event::MappingStart(..) => {
                path.push(None);
                keyed.push(true);
            }
            Event::SequenceStart(..) => {
                path.push(Some("-".to_owned()));
                keyed.push(false);
            }
            Event::MappingEnd | Event::SequenceEnd => {
                path.pop();
                keyed.pop();
                done(&mut path, &keyed);
            }
            Event::Scalar(value, ..) => match path.last_mut() {
                Some(key) if key.is_none() => *key = Some(value.to_string()),
                _ => {
                    let keys: Vec<&str> = path.iter().flatten().map(String::as_str).collect();
                    found.push((keys.join("."), value.to_string()));
                    done(&mut path, &keyed);
                }
            },
            _ => {}
        }
    }
    found
}

/// The value of a key is over: another key can come.
fn done(path: &mut [Option<String>], keyed: &[bool]) {
    if keyed.last() == Some(&true)
        && let Some(key) = path.last_mut()
    {
        *key = None;
    }
}

#[test]
fn the_workflow_is_yaml_and_its_commands_are_commands_of_the_program() {
    let all = yaml(&text("docs/templates/signatures-workflow.yml"));
    let of = |key: &str| -> Vec<&str> {
        all.iter().filter(|(path, _)| path == key).map(|(_, value)| value.as_str()).collect()
    };
    assert_eq!(of("on.-"), ["push", "pull_request"]);
    assert_eq!(of("permissions.contents"), ["read"]);
    assert_eq!(of("jobs.check.runs-on"), ["ubuntu-latest"]);
    for action in of("jobs.check.steps.-.uses") {
        assert!(action.starts_with("actions/") && action.contains("@v"), "{action}");
    }
    let runs = of("jobs.check.steps.-.run");
    let mut helps: BTreeMap<String, String> = BTreeMap::new();
    for run in runs.iter().filter(|run| run.starts_with("stalkscan ")) {
        let words: Vec<&str> = run.split_whitespace().collect();
        let command = words.get(2).unwrap();
        let help = helps.entry((*command).to_owned()).or_insert_with(|| {
            let output = Command::new(env!("CARGO_BIN_EXE_stalkscan"))
                .args(["signatures", command, "--help"])
                .output()
                .expect("the program starts");
            assert!(output.status.success(), "{command} is no command");
            String::from_utf8(output.stdout).unwrap()
        });
        for option in words.iter().filter(|word| word.starts_with('-')) {
            assert!(help.contains(option), "{command} has no {option}");
        }
    }
    assert!(["lint", "test", "diff", "pack"].iter().all(|command| helps.contains_key(*command)), "{runs:?}");
}

#[test]
fn the_documentation_points_to_what_can_be_copied() {
    let docs = text("docs/signatures.md");
    for name in ["signatures-workflow.yml", "signatures-pull-request.md"] {
        assert!(docs.contains(&format!("(templates/{name})")), "{name}");
        assert!(text(&format!("docs/templates/{name}")).len() > 500);
    }
    let template = text("docs/templates/signatures-pull-request.md");
    for question in
        ["looked up", "Licence", "Class, and why", "honest app", "lint --against", "signatures test"]
    {
        assert!(template.contains(question), "{question}");
    }
}
