//! What stands ready for a release is sound: workflows, the list of components, and the words about them.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test that reads the repository's own files and may fail loudly"
)]

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;

use saphyr_parser::{Event, Parser};
use serde_json::Value;

fn root() -> PathBuf {
    env!("CARGO_MANIFEST_DIR").into()
}

fn workflows() -> Vec<(String, String)> {
    let folder = root().join(".github/workflows");
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(files.len() >= 2, "{files:?}");
    files
        .into_iter()
        .map(|file| {
            (file.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(file).unwrap())
        })
        .collect()
}

/// Texts of a document in YAML, in order.
fn scalars(name: &str, text: &str) -> Vec<String> {
    Parser::new_from_str(text)
        .filter_map(|event| match event.unwrap_or_else(|error| panic!("{name}: {error}")).0 {
            Event::Scalar(text, ..) => Some(text.into_owned()),
            _ => None,
        })
        .collect()
}

#[test]
fn workflows_are_sound_and_use_nothing_that_can_change_under_them() {
    for (name, text) in workflows() {
        let scalars = scalars(&name, &text);
        for key in ["name", "on", "permissions", "jobs", "runs-on", "timeout-minutes"] {
            assert!(scalars.iter().any(|scalar| scalar == key), "{name}: no {key}");
        }
        let used: Vec<&str> =
            scalars.windows(2).filter(|pair| pair[0] == "uses").map(|pair| pair[1].as_str()).collect();
        assert!(!used.is_empty(), "{name}");
        for action in used {
            let pin = action.split_once('@').unwrap().1;
            let whole = pin.len() == 40 && pin.bytes().all(|byte| byte.is_ascii_hexdigit());
            assert!(whole, "{name}: {action} can change");
            assert!(action.starts_with("actions/"), "{name}: {action} is not of the maker of the runners");
        }
        assert!(!text.contains("pull_request_target"), "{name}");
    }
}

#[test]
fn files_that_workflows_run_are_there() {
    let texts: String = workflows().into_iter().map(|(_, text)| text).collect();
    for file in [".ci/run", ".ci/pack", ".ci/sbom.py", "fuzz/campaign.sh"] {
        assert!(texts.contains(file), "no workflow runs {file}");
        assert!(root().join(file).is_file(), "{file}");
    }
    let checklist = std::fs::read_to_string(root().join("docs/releasing.md")).unwrap();
    for (name, _) in workflows() {
        assert!(checklist.contains(&name), "docs/releasing.md does not tell of {name}");
    }
}

#[test]
fn the_list_of_components_holds_every_dependency_and_none_that_talks_to_a_network() {
    let output = Command::new("python3").arg(".ci/sbom.py").current_dir(root()).output();
    let Ok(output) = output.as_ref().map_err(ToString::to_string).and_then(|output| {
        if output.status.success() {
            Ok(output)
        } else {
            Err(String::from_utf8_lossy(&output.stderr).into_owned())
        }
    }) else {
        println!("skipped: python3 or the crates are not there: {output:?}");
        return;
    };
    let list: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(list["bomFormat"], "CycloneDX");
    assert_eq!(list["metadata"]["component"]["name"], "stalkscan");
    let parts = list["components"].as_array().unwrap();
    let names: Vec<&str> = parts.iter().map(|part| part["name"].as_str().unwrap()).collect();
    let manifest = std::fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let manifest: toml::Table = manifest.parse().unwrap();
    for (name, about) in manifest["dependencies"].as_table().unwrap() {
        let optional = about.get("optional").is_some();
        assert!(optional || names.contains(&name.as_str()), "{name} is missing");
    }
    // `fluent-bundle`, which the program is made of, parses with the crate that the tests parse the catalogue with.
    let of_both = ["fluent-syntax"];
    for name in manifest["dev-dependencies"].as_table().unwrap().keys() {
        if of_both.contains(&name.as_str()) {
            continue;
        }
        assert!(!names.contains(&name.as_str()), "{name} is not part of the program");
    }
    for banned in ["reqwest", "hyper", "ureq", "curl", "tokio", "openssl", "rustls", "native-tls"] {
        assert!(!names.contains(&banned), "{banned}");
    }
    for part in parts {
        assert_eq!(part["hashes"][0]["content"].as_str().unwrap().len(), 64, "{part}");
        assert!(part["licenses"][0]["expression"].is_string(), "{part}");
    }
}

#[test]
fn every_dependency_is_accounted_for() {
    let document = std::fs::read_to_string(root().join("docs/dependencies.md")).unwrap();
    let named: BTreeSet<&str> =
        document.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))).collect();
    let manifest = std::fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let manifest: toml::Table = manifest.parse().unwrap();
    let own = ["dependencies", "build-dependencies", "dev-dependencies"].map(|kind| &manifest[kind]);
    let of_systems = manifest["target"].as_table().unwrap().values().map(|system| &system["dependencies"]);
    for name in own.into_iter().chain(of_systems).flat_map(|list| list.as_table().unwrap().keys()) {
        assert!(named.contains(name.as_str()), "docs/dependencies.md does not tell why {name} is there");
    }
}

#[test]
fn exceptions_of_the_supply_chain_have_a_date() {
    let deny = std::fs::read_to_string(root().join("deny.toml")).unwrap();
    let deny: toml::Table = deny.parse().unwrap();
    for exception in deny["advisories"]["ignore"].as_array().unwrap() {
        let reason = exception["reason"].as_str().unwrap();
        let (_, date) =
            reason.rsplit_once("Look again ").unwrap_or_else(|| panic!("{exception:?} has no date"));
        assert_eq!((date.len(), date.as_bytes()[4]), (10, b'-'), "{exception:?}");
    }
}
