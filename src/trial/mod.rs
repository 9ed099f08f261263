//! Does it work? Synthetic phones through the very pipeline that reads real ones, and what must come of them.
//!
//! This floor stands above the scan because it runs it, and beside the command line because it neither prints nor writes:
//! whoever calls it says where the bytes of a phone are put for the time of a scan. It shares no table with the rules that
//! it tests: what must be found is worked out from the signature files alone.

pub mod clean;
mod code;
pub mod compare;
mod database;
mod expected;
pub mod methods;
mod network;
mod probe;
pub mod quality;
pub mod selftest;

use std::path::{Path, PathBuf};

use crate::report::Report;
use crate::sample::{Container, FileTree, Recipe};
use crate::scan::{Options, scan};
use crate::signature::SignatureDb;
use crate::source::Passphrase;

pub use database::{Failure, Outcome, Row, run};

/// Puts a tree of files somewhere, calls with the folder, and takes the files away again.
pub type Lay<'a> = dyn Fn(&FileTree, &mut dyn FnMut(&Path)) -> std::io::Result<()> + Sync + 'a;

/// Writes a recipe as a container and scans it.
///
/// # Errors
/// When the recipe cannot be written or the files cannot be put down.
pub fn scanned(
    recipe: &Recipe,
    container: Container,
    db: &SignatureDb,
    lay: &Lay<'_>,
) -> Result<Report, String> {
    scanned_with(&Options::default(), recipe, container, db, lay)
}

/// The same with other choices than a plain scan makes.
fn scanned_with(
    options: &Options,
    recipe: &Recipe,
    container: Container,
    db: &SignatureDb,
    lay: &Lay<'_>,
) -> Result<Report, String> {
    let tree = recipe.write(container).map_err(|error| error.to_string())?;
    tree_scanned(options, &tree, container, db, lay)
}

/// Scans the files of a container.
///
/// # Errors
/// When the files cannot be put down.
pub fn scanned_tree(
    tree: &FileTree,
    container: Container,
    db: &SignatureDb,
    lay: &Lay<'_>,
) -> Result<Report, String> {
    tree_scanned(&Options::default(), tree, container, db, lay)
}

fn tree_scanned(
    options: &Options,
    tree: &FileTree,
    container: Container,
    db: &SignatureDb,
    lay: &Lay<'_>,
) -> Result<Report, String> {
    let mut report = None;
    lay(tree, &mut |folder| {
        let entry: PathBuf = folder.join(container.entry());
        let mut keys: Vec<Passphrase> = container.passphrase().map(Passphrase::new).into_iter().collect();
        let outcome = scan(&[entry], options, &mut keys, db, &|_| {});
        report = Some(outcome.report);
    })
    .map_err(|error| format!("the sample could not be written: {error}"))?;
    report.ok_or_else(|| "the sample was not scanned".to_owned())
}
