//! Labelled phones for measuring the judges: builds that no list names, listed families under new names, and honest
//! phones of many kinds.
//!
//! Everything follows from the name of a phone; there is no other chance in it. No phone holds a listed id, certificate
//! or file: what is measured is the behaviour rule and the calm of all the others.

mod development;
mod development_honest;
mod dice;
mod family;
mod held_out;
mod held_out_honest;
mod honest;
mod honest_ios;
mod unknown;

use crate::sample::recipe::Recipe;

pub use family::{Habits, Set, of_family};

/// What a phone is in truth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Truth {
    /// It holds a monitoring app that no list names.
    Unknown,
    /// The same, with a second app that shows an icon and vouches for it: an attempt on the rules.
    Decoy,
    /// It holds a listed family under a new name and signature.
    Renamed,
    /// Nobody watches in secret.
    Honest,
}

impl Truth {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Unknown, Self::Decoy, Self::Renamed, Self::Honest];

    /// Its spelling in the list of accepted results.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Decoy => "decoy",
            Self::Renamed => "renamed",
            Self::Honest => "honest",
        }
    }
}

/// One labelled phone.
#[derive(Debug, Clone, PartialEq)]
pub struct Labelled {
    /// Stable name, the seed of everything on it.
    pub name: String,
    /// What it is in truth.
    pub truth: Truth,
    /// Its kind in words ("somebody with a watch").
    pub kind: &'static str,
    /// The phone.
    pub recipe: Recipe,
    /// Id of the app that monitors; `None` for an honest phone.
    pub target: Option<String>,
    /// Whether asking "did you agree to it?" is right: disclosed monitoring, management, remote access.
    pub may_ask: bool,
}

/// Builds that no list names.
pub fn unknown() -> Vec<Labelled> {
    (0..UNKNOWN).map(unknown::build).chain((0..DECOYS).map(unknown::with_decoy)).collect()
}

/// Honest phones of both platforms.
pub fn honest() -> Vec<Labelled> {
    honest::phones().chain(honest_ios::phones()).collect()
}

/// Builds in every combination of what is described of them, by which rules are improved.
pub fn unknown_development() -> Vec<Labelled> {
    development::builds().collect()
}

/// Honest phones with what rules could mistake, by which rules are improved.
pub fn honest_development() -> Vec<Labelled> {
    development_honest::phones().collect()
}

/// Builds of another kind of chance, with other names, labels, powers and ways. Weights are never chosen by them.
pub fn unknown_held_out() -> Vec<Labelled> {
    (0..UNKNOWN).map(held_out::build).collect()
}

/// Honest phones with other apps than [`honest`] has. Weights are never chosen by them.
pub fn honest_held_out() -> Vec<Labelled> {
    held_out_honest::phones().collect()
}

/// How many unknown builds there are.
const UNKNOWN: usize = 120;
/// How many of them come with a decoy besides.
const DECOYS: usize = 12;

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn names_are_unique_and_the_set_is_the_same_every_time() {
        let developed = || [unknown_development(), honest_development()].concat();
        let every = || [unknown(), honest(), developed(), unknown_held_out(), honest_held_out()].concat();
        let all: Vec<Labelled> = every();
        let names: BTreeSet<&str> = all.iter().map(|phone| phone.name.as_str()).collect();
        assert_eq!(names.len(), all.len());
        assert_eq!(all, every());
        assert!(all.iter().all(|phone| phone.target.is_none() == (phone.truth == Truth::Honest)));
    }

    #[test]
    fn habits_of_a_family_show_in_its_phone() {
        let habits = |can: &[&str]| Habits {
            name: "Example Spy".to_owned(),
            can: can.iter().map(|can| (*can).to_owned()).collect(),
        };
        let reads = of_family(&habits(&["messages", "hides_itself", "resists_removal"]), Set::Tuned);
        let app = &reads.recipe.app[0];
        assert!(app.granted.iter().any(|name| name == "READ_SMS") && app.admin.is_some());
        assert!(app.hidden_icon || app.hid_itself);
        let other = |set: Set| of_family(&habits(&["location"]), set);
        assert_ne!(other(Set::Tuned).recipe.app[0].granted, app.granted);
        assert_ne!(other(Set::Tuned).recipe, other(Set::HeldOut).recipe);
    }
}
