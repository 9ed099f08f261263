//! What must be said of an app that was in contact with a listed server, that names one in its code, and of a visit to a
//! site: by the words of `docs/signatures.md` and the signature files alone.

use super::database::{Case, about};
use super::expected::Expected;
use crate::model::{Level, Strength};
use crate::report::Report;
use crate::report::schema::FindingReport;
use crate::signature::{Family, Flag, IndicatorKind, SignatureDb, Status, is_shared_host};

/// Shortest name that is looked for in code, in letters.
const SHORTEST: usize = 6;

/// Whether a family lists a value as one that anybody may have.
fn is_generic(family: &Family, value: &str) -> bool {
    family.indicators.iter().any(|i| i.value == value && i.flags.contains(&Flag::Generic))
        || family
            .bulk
            .iter()
            .any(|b| b.values.iter().any(|listed| listed == value) && b.flags.contains(&Flag::Generic))
}

fn is_named(finding: &FindingReport, case: &Case<'_>) -> bool {
    finding.family.as_ref().is_some_and(|told| case.owners.iter().any(|(owner, _)| owner.id == told.id))
}

fn told(finding: &FindingReport) -> String {
    format!("level {} by the rule {}", finding.level.number(), finding.rule)
}

/// What is wrong with the finding about an app that contacted a server, if anything. A server of covert software that is
/// no web site of its vendor is a strong sign; any other may only be told quietly, as nobody's.
pub(super) fn wrong_contact(report: &Report, case: &Case<'_>, db: &SignatureDb) -> Option<String> {
    let found = about(report, &case.probe.subject);
    let [finding] = found.as_slice() else { return Some(format!("{} findings", found.len())) };
    let quiet = |(family, expected): &(&Family, Expected)| {
        !expected.class.is_covert()
            || family.status == Status::Experimental
            || is_generic(family, &case.probe.value)
    };
    if case.owners.iter().all(quiet) || db.is_vendor_site(&case.probe.value) {
        return (finding.level > Level::Review).then(|| told(finding));
    }
    (finding.level != Level::Strong || !is_named(finding, case)).then(|| told(finding))
}

/// How much one server in the code of an app must ask of the reader, by one of its families; nothing, when it is not looked for.
fn in_code(family: &Family, expected: Expected, case: &Case<'_>, db: &SignatureDb) -> Option<Level> {
    let value = &case.probe.value;
    if case.probe.kind == IndicatorKind::CodeString {
        // One text alone could be a chance.
        return (!is_generic(family, value)).then_some(Level::Look);
    }
    if is_generic(family, value) || is_shared_host(value) || value.len() < SHORTEST {
        return None;
    }
    let mild = family.status == Status::Experimental
        || case.probe.kind == IndicatorKind::IpC2
        || db.is_vendor_site(value);
    Some(match expected.class.is_covert() {
        true if mild => Level::Review,
        true => Level::Strong,
        false => Level::Look,
    })
}

/// What is wrong with the finding about an app whose code names a server, if anything.
pub(super) fn wrong_code(report: &Report, case: &Case<'_>, db: &SignatureDb) -> Option<String> {
    let found = about(report, &case.probe.subject);
    let wanted =
        case.owners.iter().filter_map(|(family, expected)| in_code(family, *expected, case, db)).max();
    let Some(wanted) = wanted else {
        return found.first().map(|finding| format!("found, and it is anybody's: {}", told(finding)));
    };
    let [finding] = found.as_slice() else { return Some(format!("{} findings", found.len())) };
    if finding.rule != "known-content" {
        return Some(format!("not by its content: {}", told(finding)));
    }
    let fits = match wanted {
        Level::Look => finding.level <= Level::Look,
        level => finding.level == level && finding.strength == Strength::Content && is_named(finding, case),
    };
    (!fits).then(|| format!("{} instead of level {}", told(finding), wanted.number()))
}

/// What is wrong with what is said of a visit to a site, if anything. It is told, and it is never more than a remark.
pub(super) fn wrong_visit(report: &Report, case: &Case<'_>) -> Option<String> {
    let found = about(report, &case.probe.subject);
    let [finding] = found.as_slice() else { return Some(format!("{} findings", found.len())) };
    let quiet = finding.level <= Level::Look && finding.family.is_none() && !finding.class.is_covert();
    (!quiet).then(|| format!("a visit is more than a remark: {}", told(finding)))
}
