//! A report held against what a recipe expects of it.

use super::{Lay, scanned};
use crate::report::Report;
use crate::report::schema::FindingReport;
use crate::sample::expect::{FindingExpected, Outcome};
use crate::sample::{Container, Recipe};
use crate::signature::SignatureDb;

/// Scans a recipe in a container; what is not as it expects.
pub fn differences(recipe: &Recipe, container: Container, db: &SignatureDb, lay: &Lay<'_>) -> Vec<String> {
    let Some(expect) = &recipe.expect else { return vec!["the recipe expects nothing".to_owned()] };
    match scanned(recipe, container, db, lay) {
        Ok(report) => against(&report, expect.outcome(container)),
        Err(error) => vec![error],
    }
}

/// What of a report is not as expected.
pub fn against(report: &Report, wanted: &Outcome) -> Vec<String> {
    let [device] = report.devices.as_slice() else {
        return vec![format!("{} phones were found in it", report.devices.len())];
    };
    let mut wrong = Vec::new();
    let verdict = device.verdict.as_str();
    if wanted.verdict.as_deref().is_some_and(|wanted| wanted != verdict) {
        wrong.push(format!("the verdict is {verdict}"));
    }
    if u64::try_from(device.inventory.apps).unwrap_or(u64::MAX) < wanted.minimum_apps {
        wrong.push(format!("only {} apps were counted", device.inventory.apps));
    }
    for expected in &wanted.finding {
        let name = expected.subject.as_deref().or(expected.kind.as_deref()).unwrap_or("anything");
        let about: Vec<&FindingReport> = device.findings.iter().filter(|f| is_about(f, expected)).collect();
        if about.is_empty() {
            wrong.push(format!("nothing was found about {name}"));
        } else if !about.iter().any(|finding| fits(finding, expected)) {
            let told: Vec<String> = about.iter().map(|finding| told(finding)).collect();
            wrong.push(format!("about {name}: {}", told.join("; ")));
        }
    }
    for finding in &device.findings {
        let level = finding.level.number();
        let named = wanted.finding.iter().any(|expected| is_about(finding, expected));
        if !named && wanted.others_at_most.is_some_and(|most| level > most) {
            wrong.push(format!("not expected: {} about {}", told(finding), finding.subject.id));
        }
        if level >= 1 && wanted.not_found.contains(&finding.subject.id) {
            wrong.push(format!("must not be found: {}", finding.subject.id));
        }
    }
    wrong
}

fn told(finding: &FindingReport) -> String {
    format!(
        "level {}, {}, {}, rule {}",
        finding.level.number(),
        finding.class,
        finding.strength,
        finding.rule
    )
}

fn same(wanted: Option<&String>, told: &str) -> bool {
    wanted.is_none_or(|wanted| wanted == told)
}

fn is_about(finding: &FindingReport, expected: &FindingExpected) -> bool {
    same(expected.subject.as_ref(), &finding.subject.id)
        && same(expected.kind.as_ref(), finding.subject.kind)
        && (expected.subject.is_some() || same(expected.class.as_ref(), finding.class.as_str()))
}

fn fits(finding: &FindingReport, expected: &FindingExpected) -> bool {
    let level = finding.level.number();
    expected.level.is_none_or(|wanted| wanted == level)
        && expected.at_least.is_none_or(|least| level >= least)
        && expected.at_most.is_none_or(|most| level <= most)
        && same(expected.class.as_ref(), finding.class.as_str())
        && same(expected.rule.as_ref(), finding.rule)
        && same(expected.strength.as_ref(), finding.strength.as_str())
        && expected.user.is_none_or(|user| finding.subject.user == Some(user))
}
