//! Confirmed ids of `--known` that nothing in the copy has.

use std::collections::BTreeSet;

use super::output;
use crate::report::Report;
use crate::speech::Message;

/// Says which confirmed ids no finding is about. A mistyped id would confirm nothing, and nobody would notice.
pub(super) fn remark(report: &Report, known: &BTreeSet<String>) {
    let about = |id: &str| {
        report.devices.iter().flat_map(|device| &device.findings).any(|finding| finding.subject.id == id)
    };
    for id in known.iter().filter(|id| !about(id)) {
        output::tell(&Message::new("tell-known-unused").text("id", crate::text::printable(id)));
    }
}
