//! What can go wrong when a sample is read or written.

use crate::sample::words::{Container, Platform};

/// Why a recipe cannot be read or written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RecipeError {
    /// The text is no recipe.
    #[error("the recipe cannot be read: {source}")]
    Syntax {
        /// What the TOML reader says, with line and column.
        #[source]
        source: Box<toml::de::Error>,
    },
    /// The container is for the other platform.
    #[error("{container} cannot hold a phone with {platform}")]
    WrongContainer {
        /// The container asked for.
        container: Container,
        /// The phone's platform.
        platform: Platform,
    },
    /// A value has the wrong form.
    #[error("{what} {value:?}: {expected}")]
    Value {
        /// The key.
        what: &'static str,
        /// What stands there.
        value: String,
        /// What should stand there.
        expected: &'static str,
    },
    /// A database could not be made.
    #[error("a sample database could not be made: {source}")]
    Database {
        /// The engine's reason.
        #[from]
        source: rusqlite::Error,
    },
    /// A property list could not be made.
    #[error("a sample property list could not be made: {source}")]
    PropertyList {
        /// The writer's reason.
        #[from]
        source: plist::Error,
    },
    /// A JSON file could not be made.
    #[error("a sample JSON file could not be made: {source}")]
    Json {
        /// The writer's reason.
        #[from]
        source: serde_json::Error,
    },
    /// An archive could not be made.
    #[error("a sample archive could not be made: {source}")]
    Archive {
        /// The writer's reason.
        #[from]
        source: zip::result::ZipError,
    },
}
