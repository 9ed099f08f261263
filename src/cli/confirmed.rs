//! Confirmed ids of `--known` that nothing in the copy has.

use std::collections::BTreeSet;

use super::output;
use crate::report::Report;

/// Says which confirmed ids no finding is about. A mistyped id would confirm nothing, and nobody would notice.
pub(super) fn remark(report: &Report, known: &BTreeSet<String>) {
    for id in without_finding(report, known) {
        let id = crate::text::printable(id);
        output::remark(&format!("stalkscan: --known names {id}, and no finding is about that\n"));
    }
}

fn without_finding<'k>(report: &Report, known: &'k BTreeSet<String>) -> impl Iterator<Item = &'k str> {
    let found: BTreeSet<&str> = report
        .devices
        .iter()
        .flat_map(|device| device.findings.iter().map(|finding| finding.subject.id.as_str()))
        .collect();
    let missing: Vec<&str> = known.iter().map(String::as_str).filter(|id| !found.contains(id)).collect();
    missing.into_iter()
}
