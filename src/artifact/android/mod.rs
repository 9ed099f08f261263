//! Parsers of Android evidence.

use super::Artifact;

/// Every Android parser, in reading order.
pub static ARTIFACTS: &[&dyn Artifact] = &[];
