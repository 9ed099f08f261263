//! Measures the judges on labelled phones: `cargo run --example quality [-- --accept]`.
//!
//! Prints recall and false alarms by level, rule and container, and what differs from the accepted results. With
//! `--accept` the results become the accepted ones, and `docs/methods.md` is written anew. `--document` writes it from the accepted
//! results, without measuring. `--show NAME` prints the recipe of a phone.
#![expect(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a tool for developers that prints a table and writes files of the repository"
)]

use std::error::Error;
use std::path::Path;

use stalkscan::sample::FileTree;
use stalkscan::signature::SignatureDb;
use stalkscan::trial::{methods, quality};

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let list = root.join(quality::ACCEPTED);
    let db = SignatureDb::built_in()?;
    let phones = quality::phones(&db);
    if let Some(name) = std::env::args().skip_while(|argument| argument != "--show").nth(1) {
        for phone in phones.iter().filter(|phone| phone.name == name) {
            println!("{:#?}", phone.recipe);
        }
        return Ok(());
    }
    if std::env::args().any(|argument| argument == "--document") {
        let accepted = quality::parse(&std::fs::read_to_string(&list)?, &phones);
        std::fs::write(root.join(methods::DOCUMENT), methods::document(&phones, &accepted))?;
        return Ok(());
    }
    let verdicts = quality::measure(&phones, &db, &lay, &|_, _| true)?;
    print!("{}", methods::measured(&phones, &verdicts));
    let accepted = std::fs::read_to_string(&list).unwrap_or_default();
    let different = quality::difference(&accepted, &verdicts);
    println!("\n{} lines differ from the accepted results", different.len());
    for line in &different {
        println!("{line}");
    }
    if std::env::args().any(|argument| argument == "--accept") {
        std::fs::write(&list, quality::list(&verdicts))?;
        std::fs::write(root.join(methods::DOCUMENT), methods::document(&phones, &verdicts))?;
    }
    Ok(())
}

fn lay(tree: &FileTree, call: &mut dyn FnMut(&Path)) -> std::io::Result<()> {
    let folder = tempfile::tempdir()?;
    for (path, bytes) in &tree.0 {
        let file = folder.path().join(path);
        file.parent().map_or(Ok(()), std::fs::create_dir_all)?;
        std::fs::write(file, bytes)?;
    }
    call(folder.path());
    Ok(())
}
