//! What a report says alike of several apps it says in one line that names them.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "tests write their own inputs and may fail loudly"
)]

use std::process::Command;

use stalkscan::sample::Container;
use stalkscan::sample::recipe::{App, Recipe};
use stalkscan::sample::words::Origin;

const TITLE: &str = "An app that did not come from a store";

/// Apps that show their icon and came from a web site, two of which may read much.
fn phone(container: Container) -> tempfile::TempDir {
    let app = |id: &str, label: &str| App::new(id).with_label(label).with_origin(Origin::Browser);
    let mut recipe = Recipe::android("14");
    for (id, label) in [("org.example.alpha", "Alpha"), ("org.example.beta", "Beta")] {
        let mut app = app(id, label);
        for name in ["CAMERA", "RECORD_AUDIO", "READ_CONTACTS", "ACCESS_FINE_LOCATION", "READ_CALENDAR"] {
            app = app.with_grant(name);
        }
        recipe = recipe.with_app(app);
    }
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in &recipe.write(container).unwrap().0 {
        let file = folder.path().join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, bytes).unwrap();
    }
    folder
}

fn told(container: Container, arguments: &[&str]) -> String {
    let folder = phone(container);
    let output = Command::new(env!("CARGO_BIN_EXE_stalkscan"))
        .args(arguments)
        .args(["--lang", "en", "--no-sandbox"])
        .arg(folder.path().join(container.entry()))
        .env_clear()
        .env("COLUMNS", "200")
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_person_reads_one_line_with_the_names_that_the_phone_shows() {
    let text = told(Container::AndroidFilesystem, &["--for", "survivor"]);
    assert_eq!(text.matches(TITLE).count(), 1, "{text}");
    assert!(text.contains(&format!("{TITLE} (2): \"Alpha\", \"Beta\"")), "{text}");
    assert!(!text.contains("signs of monitoring"), "{text}");
}

#[test]
fn where_no_name_is_known_a_person_reads_how_many() {
    let text = told(Container::Bugreport, &["--for", "survivor"]);
    assert!(text.contains(&format!("{TITLE} (2)")) && !text.contains("org.example.alpha"), "{text}");
}

#[test]
fn a_technician_reads_the_ids_and_every_app_by_itself_with_detail() {
    let brief = told(Container::AndroidFilesystem, &["--for", "technician"]);
    assert!(
        brief.contains(&format!("{TITLE} (2): org.example.alpha (\"Alpha\"), org.example.beta")),
        "{brief}"
    );
    let full = told(Container::AndroidFilesystem, &["--for", "technician", "--detail"]);
    assert_eq!(full.matches(TITLE).count(), 2, "{full}");
}

#[test]
fn the_page_for_a_person_says_it_once_too() {
    let page = told(Container::AndroidFilesystem, &["--for", "survivor", "-o", "html"]);
    assert_eq!(page.matches(TITLE).count(), 1, "{page}");
    assert!(page.contains("Alpha") && page.contains("Beta"));
}
