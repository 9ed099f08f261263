//! Ordinary phones and public apps: nothing may be said about them but what somebody has looked at and written down.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Failure, Lay, compare};
use crate::model::{Class, Platform};
use crate::sample::BUILT_IN;
use crate::signature::SignatureDb;

/// Hits on public ids that were looked at: `fixtures/clean/known_collisions.toml`.
#[derive(Debug, Clone, Default, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Collisions {
    /// The list.
    #[serde(default)]
    pub collision: Vec<Collision>,
}

/// One public id that a family lists on purpose.
#[derive(Debug, Clone, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Collision {
    /// The kind of phone.
    pub platform: Platform,
    /// The id.
    pub id: String,
    /// The app's name.
    pub name: String,
    /// The class that it is given.
    pub class: Class,
    /// Why that is right.
    pub reason: String,
}

/// Ordinary phones that are in the program, in every container that holds a whole phone.
pub fn phones(db: &SignatureDb, lay: &Lay<'_>) -> Vec<Failure> {
    let mut failures = Vec::new();
    for one in BUILT_IN.iter().filter(|one| one.name.ends_with("-clean")) {
        let mut fail = |place: &str, message: String| {
            failures.push(Failure {
                family: String::new(),
                place: place.to_owned(),
                about: format!("the ordinary phone {}", one.name),
                message,
            });
        };
        match one.recipe() {
            Err(error) => fail("every container", error.to_string()),
            Ok(recipe) => {
                for container in recipe.containers() {
                    for message in compare::differences(&recipe, container, db, lay) {
                        fail(container.name(), message);
                    }
                }
            }
        }
    }
    failures
}

/// Public ids of apps, one a line (the first column, where there are several). Every hit must have been looked at.
pub fn ids(name: &str, text: &str, platform: Platform, db: &SignatureDb, known: &Collisions) -> Vec<Failure> {
    let reviewed: BTreeMap<(Platform, &str), Class> =
        known.collision.iter().map(|one| ((one.platform, one.id.as_str()), one.class)).collect();
    let mut failures = Vec::new();
    for line in text.lines() {
        let id = line.split([',', '#', '\t']).next().unwrap_or_default().trim().trim_matches('"');
        for hit in db.app_id(platform, id) {
            let message = match reviewed.get(&(platform, id)) {
                _ if hit.class.is_covert() => "a public app is accused".to_owned(),
                None => "a public app is named, and nobody has looked at it".to_owned(),
                Some(class) if *class != hit.class => format!("looked at as {class}, and now {}", hit.class),
                Some(_) => continue,
            };
            failures.push(Failure {
                family: hit.family.name.clone(),
                place: name.to_owned(),
                about: format!("{} {id}", hit.kind.as_str()),
                message,
            });
        }
    }
    failures
}
