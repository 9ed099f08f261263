//! Confirmed ids of `--known` that change nothing: nothing in the copy has them, or they cannot be confirmed away.

use std::collections::BTreeSet;

use super::output;
use crate::report::Report;
use crate::speech::Message;

/// Says which confirmed ids no finding is about, and which are told all the same. A mistyped id would confirm nothing, and nobody would notice.
pub(super) fn remark(report: &Report, known: &BTreeSet<String>) {
    let about = |id: &str| {
        report.devices.iter().flat_map(|device| &device.findings).any(|finding| finding.subject.id == id)
    };
    let told = |id: &str| {
        let findings = report.devices.iter().flat_map(|device| &device.findings);
        findings.filter(|finding| finding.subject.id == id).any(|finding| !finding.acknowledged)
    };
    for id in known.iter().filter(|id| told(id)) {
        output::tell(&Message::new("tell-known-covert").text("id", crate::text::printable(id)));
    }
    for id in known.iter().filter(|id| !about(id)) {
        output::tell(&Message::new("tell-known-unused").text("id", crate::text::printable(id)));
    }
}
