//! A report as text, HTML or JSON. Renderers see only [`crate::report`]; they add no judgement.

pub mod audience;
mod beside;
pub mod difference;
mod files;
pub mod html;
pub mod json;
pub mod layout;
mod reasons;
mod recognise;
pub mod table;
pub mod text;
mod values;
mod words;

pub use audience::Audience;
