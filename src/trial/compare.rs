//! A report held against what a recipe expects of it.

use serde::Deserialize;

use super::{Lay, scanned};
use crate::report::schema::DeviceReport;
use crate::sample::expect::{FindingExpected, Outcome};
use crate::sample::{Container, Recipe};
use crate::signature::SignatureDb;

/// What a report says of one phone, as far as a recipe can expect anything of it. It is also what the JSON of a report holds
/// of one.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Seen {
    /// The one word.
    pub verdict: String,
    /// Counts.
    pub inventory: Counted,
    /// Findings.
    pub findings: Vec<SeenFinding>,
}

/// Counts of a report.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Counted {
    /// Apps.
    pub apps: u64,
}

/// A finding of a report.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct SeenFinding {
    /// Rule id.
    pub rule: String,
    /// Level, 0 to 4.
    pub level: u8,
    /// Class id.
    pub class: String,
    /// Strength id.
    pub strength: String,
    /// About what.
    pub subject: SeenSubject,
}

/// The subject of a finding.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct SeenSubject {
    /// Kind.
    pub kind: String,
    /// Id.
    pub id: String,
    /// Android user.
    pub user: Option<u32>,
}

impl From<&DeviceReport> for Seen {
    fn from(device: &DeviceReport) -> Self {
        let findings = device.findings.iter().map(|finding| SeenFinding {
            rule: finding.rule.to_owned(),
            level: finding.level.number(),
            class: finding.class.as_str().to_owned(),
            strength: finding.strength.as_str().to_owned(),
            subject: SeenSubject {
                kind: finding.subject.kind.to_owned(),
                id: finding.subject.id.clone(),
                user: finding.subject.user,
            },
        });
        Self {
            verdict: device.verdict.as_str().to_owned(),
            inventory: Counted { apps: u64::try_from(device.inventory.apps).unwrap_or(u64::MAX) },
            findings: findings.collect(),
        }
    }
}

/// Scans a recipe in a container; what is not as it expects.
pub fn differences(recipe: &Recipe, container: Container, db: &SignatureDb, lay: &Lay<'_>) -> Vec<String> {
    let Some(expect) = &recipe.expect else { return vec!["the recipe expects nothing".to_owned()] };
    match scanned(recipe, container, db, lay) {
        Ok(report) => match report.devices.as_slice() {
            [device] => against(&Seen::from(device), expect.outcome(container)),
            devices => vec![format!("{} phones were found in it", devices.len())],
        },
        Err(error) => vec![error],
    }
}

/// What of a phone is not as expected. The exit code is not in a report: whoever ran the program compares that.
pub fn against(seen: &Seen, wanted: &Outcome) -> Vec<String> {
    let mut wrong = Vec::new();
    if wanted.verdict.as_deref().is_some_and(|wanted| wanted != seen.verdict) {
        wrong.push(format!("the verdict is {}", seen.verdict));
    }
    if seen.inventory.apps < wanted.minimum_apps {
        wrong.push(format!("only {} apps were counted", seen.inventory.apps));
    }
    for expected in &wanted.finding {
        let name = expected.subject.as_deref().or(expected.kind.as_deref()).unwrap_or("anything");
        let about: Vec<&SeenFinding> = seen.findings.iter().filter(|f| is_about(f, expected)).collect();
        if about.is_empty() {
            wrong.push(format!("nothing was found about {name}"));
        } else if expected.subject.is_some() && about.len() > 1 {
            wrong.push(format!("{} findings about {name}", about.len()));
        } else if !about.iter().any(|finding| fits(finding, expected)) {
            let told: Vec<String> = about.iter().map(|finding| told(finding)).collect();
            wrong.push(format!("about {name}: {}", told.join("; ")));
        }
    }
    for finding in &seen.findings {
        let named = wanted.finding.iter().any(|expected| is_about(finding, expected));
        if !named && wanted.others_at_most.is_some_and(|most| finding.level > most) {
            wrong.push(format!("not expected: {} about {}", told(finding), finding.subject.id));
        }
        if finding.level >= 1 && wanted.not_found.contains(&finding.subject.id) {
            wrong.push(format!("must not be found: {}", finding.subject.id));
        }
    }
    wrong
}

fn told(finding: &SeenFinding) -> String {
    format!(
        "level {}, {}, {}, rule {}, user {:?}",
        finding.level, finding.class, finding.strength, finding.rule, finding.subject.user
    )
}

fn same(wanted: Option<&String>, told: &str) -> bool {
    wanted.is_none_or(|wanted| wanted == told)
}

fn is_about(finding: &SeenFinding, expected: &FindingExpected) -> bool {
    same(expected.subject.as_ref(), &finding.subject.id)
        && same(expected.kind.as_ref(), &finding.subject.kind)
        && (expected.subject.is_some() || same(expected.class.as_ref(), &finding.class))
}

fn fits(finding: &SeenFinding, expected: &FindingExpected) -> bool {
    let level = finding.level;
    expected.level.is_none_or(|wanted| wanted == level)
        && expected.at_least.is_none_or(|least| level >= least)
        && expected.at_most.is_none_or(|most| level <= most)
        && same(expected.class.as_ref(), &finding.class)
        && same(expected.rule.as_ref(), &finding.rule)
        && same(expected.strength.as_ref(), &finding.strength)
        && expected.user.is_none_or(|user| finding.subject.user == Some(user))
}
