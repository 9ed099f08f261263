//! Does this copy of the program work? Samples that it carries, through its own pipeline.

use super::{Lay, compare, scanned, scanned_tree};
use crate::model::Level;
use crate::report::Report;
use crate::report::Verdict;
use crate::sample::{BUILT_IN, BuiltIn, Container, Recipe, hostile};
use crate::signature::SignatureDb;

/// One thing that was tried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// What it shows, in plain words.
    pub says: String,
    /// What is wrong; nothing when it holds.
    pub wrong: Vec<String>,
}

/// Tries everything.
pub fn run(db: &SignatureDb, lay: &Lay<'_>) -> Vec<Check> {
    let mut checks = Vec::new();
    for one in BUILT_IN {
        match one.recipe() {
            Err(error) => checks.push(Check { says: one.name.to_owned(), wrong: vec![error.to_string()] }),
            Ok(recipe) => {
                for container in recipe.containers() {
                    let wrong = compare::differences(&recipe, container, db, lay);
                    checks.push(Check {
                        says: format!("{} ({}), as {container}", recipe.title, one.name),
                        wrong,
                    });
                }
            }
        }
    }
    checks.extend(listed_app(db, lay));
    checks
}

/// A listed app is found, a twin of it with another name is not, and a damaged copy is never called fine.
fn listed_app(db: &SignatureDb, lay: &Lay<'_>) -> Vec<Check> {
    let Some(Ok(recipe)) = BuiltIn::named("demo").map(BuiltIn::recipe) else {
        return vec![Check {
            says: "the sample phone".to_owned(),
            wrong: vec!["it cannot be read".to_owned()],
        }];
    };
    let mut twin = recipe.clone();
    for app in &mut twin.app {
        app.id = format!("org.example.twin.{}", app.id);
    }
    let mut checks = Vec::new();
    for container in recipe.containers() {
        let quiet = match scanned(&twin, container, db, lay) {
            Ok(report) if is_known(&report) => vec!["an app that no list names was called known".to_owned()],
            Ok(_) => Vec::new(),
            Err(error) => vec![error],
        };
        checks.push(Check {
            says: format!("the same phone with apps of other names, as {container}"),
            wrong: quiet,
        });
        checks.push(Check {
            says: format!("an ordinary phone in a damaged copy, as {container}"),
            wrong: damaged(container, db, lay),
        });
    }
    checks
}

fn is_known(report: &Report) -> bool {
    let mut findings = report.devices.iter().flat_map(|device| &device.findings);
    findings.any(|finding| finding.family.is_some() || finding.level == Level::Known)
}

/// Cuts every file in the middle: whatever can still be read, nothing may be said as if all had been.
fn damaged(container: Container, db: &SignatureDb, lay: &Lay<'_>) -> Vec<String> {
    let mut tree = match Recipe::android("14").write(container) {
        Ok(tree) => tree,
        Err(error) => return vec![error.to_string()],
    };
    let sizes: Vec<(String, usize)> =
        tree.0.iter().map(|(path, bytes)| (path.clone(), bytes.len())).collect();
    for (path, size) in sizes {
        hostile::cut(&mut tree, &path, size / 2);
    }
    match scanned_tree(&tree, container, db, lay) {
        Ok(report) => {
            let wrong = report.devices.iter().any(|d| matches!(d.verdict, Verdict::NothingKnownFound(_)));
            if wrong { vec!["a damaged copy was called fully read".to_owned()] } else { Vec::new() }
        }
        Err(error) => vec![error],
    }
}
