//! Synthetic phones in real container bytes: for tests, fixtures, the control sample a user may ask for, and the
//! self-test.
//!
//! This annexe shares no code with the readers, so that a mistake in a reader is not repeated by its own test. It
//! writes nothing to disk: a [`FileTree`] holds the bytes and the caller decides where they go. The same recipe gives
//! the same bytes, always.

mod android;
mod certificate;
mod ios;
mod page;
mod seed;

pub mod built_in;
pub mod error;
pub mod expect;
pub mod hostile;
pub mod quality;
pub mod recipe;
pub mod traces;
pub mod tree;
pub mod words;

pub use built_in::{BUILT_IN, BuiltIn};
pub use error::RecipeError;
pub use expect::{Expect, FindingExpected, Outcome};
pub use ios::PASSPHRASE;
pub use recipe::{
    App, Contact, Mdm, Network, Payload, Profile, Recipe, Removed, SettingChange, Settings, Supervision, User,
};
pub use tree::FileTree;
pub use words::{Container, NetworkKind, Origin, Platform, Switch, Vendor};
