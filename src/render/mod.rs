//! A report as text or JSON. Renderers see only [`crate::report`]; they add no judgement.

pub mod json;
pub mod layout;
pub mod text;
mod words;
