//! Parsers of iOS evidence.

use super::Artifact;

/// Every iOS parser, in reading order.
pub static ARTIFACTS: &[&dyn Artifact] = &[];
