//! The README shows what the program prints; this keeps it true.
#![expect(clippy::disallowed_methods, reason = "a test that reads the documentation")]

use std::path::Path;
use std::process::Command;

#[test]
fn the_report_in_the_readme_is_the_one_that_is_printed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = std::fs::read_to_string(root.join("README.md")).unwrap();
    let shown = readme.split("```text\n").nth(1).unwrap().split("\n```").next().unwrap();
    assert!(shown.lines().count() > 20, "the example is gone");
    let output = Command::new(env!("CARGO_BIN_EXE_stalkscan"))
        .arg(root.join("fixtures/demo/bugreport-demo.zip"))
        .env_clear()
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(13));
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(printed.contains(shown), "the README shows:\n{shown}\n\nthe program prints:\n{printed}");
}

#[test]
fn every_line_fits_eighty_columns() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for more in [&[][..], &["--detail"]] {
        let output = Command::new(env!("CARGO_BIN_EXE_stalkscan"))
            .arg(root.join("fixtures/demo/bugreport-demo.zip"))
            .args(more)
            .env_clear()
            .output()
            .unwrap();
        let printed = String::from_utf8(output.stdout).unwrap();
        for line in printed.lines() {
            assert!(stalkscan::text::width(line) <= 80, "{} columns: {line}", stalkscan::text::width(line));
        }
    }
}
