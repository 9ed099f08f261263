//! What a copy was remarked on.

use stalkscan::model::Evidence;

/// The remarks on every source, one a line.
pub(crate) fn notes(evidence: &Evidence) -> String {
    evidence
        .sources
        .iter()
        .flat_map(|source| &source.notes)
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join("\n")
}
