//! What people read, in the languages that they read. Every sentence of a report stands in one catalogue
//! (`locales/<tag>/*.ftl`, Project Fluent) under an id; code holds ids and values, and [`Lang::say`] makes words of them.

mod catalogue;
mod lang;
mod message;

pub use catalogue::{FILES, has, sources};
pub use lang::{Direction, Lang};
pub use message::{Arg, Message, Tell};
