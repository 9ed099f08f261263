//! The phones that are in the program itself: for the self-test and as control samples.

use crate::sample::error::RecipeError;
use crate::sample::recipe::Recipe;

/// A recipe that is part of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BuiltIn {
    /// Short name, as typed on the command line.
    pub name: &'static str,
    /// The recipe's text.
    pub toml: &'static str,
}

impl BuiltIn {
    /// The recipe with this name.
    pub fn named(name: &str) -> Option<Self> {
        BUILT_IN.iter().copied().find(|one| one.name == name)
    }

    /// The recipe read.
    pub fn recipe(self) -> Result<Recipe, RecipeError> {
        Recipe::from_toml(self.toml)
    }
}

/// Every built-in phone: for each platform one on which nothing may be found, and others on which something must be.
pub const BUILT_IN: &[BuiltIn] = &[
    BuiltIn { name: "demo", toml: include_str!("../../fixtures/demo/case.toml") },
    BuiltIn {
        name: "android-clean",
        toml: include_str!("../../fixtures/cases/android-clean-aosp/case.toml"),
    },
    BuiltIn {
        name: "android-disclosed",
        toml: include_str!("../../fixtures/cases/android-disclosed/case.toml"),
    },
    BuiltIn { name: "iphone-clean", toml: include_str!("../../fixtures/cases/ios-clean/case.toml") },
    BuiltIn { name: "iphone-managed", toml: include_str!("../../fixtures/cases/ios-mdm-locked/case.toml") },
    BuiltIn {
        name: "iphone-parental",
        toml: include_str!("../../fixtures/cases/ios-listed-from-store/case.toml"),
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_built_in_recipe_reads_and_says_what_to_expect() {
        for one in BUILT_IN {
            let recipe = one.recipe().unwrap();
            assert!(recipe.expect.is_some(), "{}", one.name);
            assert_eq!(BuiltIn::named(one.name), Some(*one));
        }
        assert_eq!(BuiltIn::named("none"), None);
    }
}
