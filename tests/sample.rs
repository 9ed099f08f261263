//! The recipes in `fixtures/` can be written in every container of their platform, and give the same bytes each time.

#![expect(clippy::disallowed_methods, reason = "this test reads the repository's own fixtures")]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of a test fail the test"
)]

use std::path::{Path, PathBuf};

use stalkscan::sample::{Container, Recipe};

fn recipes() -> Vec<(PathBuf, Recipe)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let mut paths: Vec<PathBuf> = walkdir::WalkDir::new(&root)
        .into_iter()
        .map(|entry| entry.expect("fixtures can be listed").into_path())
        .filter(|path| path.file_name().is_some_and(|name| name == "case.toml"))
        .collect();
    paths.sort();
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).unwrap();
        let recipe = Recipe::from_toml(&text).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
        (path, recipe)
    };
    paths.into_iter().map(read).collect()
}

#[test]
fn every_recipe_is_written_in_every_container_twice_alike() {
    let recipes = recipes();
    assert!(recipes.len() >= 30, "only {} recipes", recipes.len());
    for (path, recipe) in recipes {
        for container in Container::of(recipe.platform) {
            let tree = recipe.write(container).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
            assert!(tree == recipe.write(container).unwrap(), "{} in {container}", path.display());
            let entry = container.entry();
            let inside = |name: &String| name == entry || name.starts_with(&format!("{entry}/"));
            assert!(tree.0.keys().all(inside), "{} in {container}", path.display());
        }
    }
}

#[test]
fn every_case_says_what_to_expect() {
    for (path, recipe) in recipes() {
        let shown = path.display();
        assert!(!recipe.title.is_empty(), "{shown}: no title");
        let expect = recipe.expect.unwrap_or_else(|| panic!("{shown}: no [expect]"));
        let name = path.parent().and_then(Path::file_name).and_then(|name| name.to_str()).unwrap();
        let portable = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        assert!(name.chars().all(portable), "{shown}: the folder name is not portable");
        let own = expect.only.iter().map(|(container, outcome)| (Some(*container), outcome));
        for (container, outcome) in own.chain([(None, &expect.all)]) {
            // A system diagnosis has no list of apps.
            let listed = container != Some(Container::Sysdiagnose);
            assert_eq!(outcome.minimum_apps > 0, listed, "{shown}: fewest number of apps");
            assert!(
                !outcome.finding.is_empty() || outcome.others_at_most.is_some(),
                "{shown}: neither a finding nor a highest level"
            );
        }
        assert!(
            expect.containers.iter().chain(expect.only.keys()).all(|one| one.platform() == recipe.platform)
        );
    }
}

#[test]
fn the_demo_file_is_what_its_recipe_gives() {
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/demo");
    let recipe = Recipe::from_toml(&std::fs::read_to_string(demo.join("case.toml")).unwrap()).unwrap();
    let tree = recipe.write(Container::Bugreport).unwrap();
    let kept = std::fs::read(demo.join("bugreport-demo.zip")).unwrap();
    assert!(
        tree.get(Container::Bugreport.entry()) == Some(kept.as_slice()),
        "write fixtures/demo/case.toml again"
    );
}
