//! What is worth a look, as a reader meets it: one entry for what is to be thought about once. Renderers show these entries,
//! and the quality of the judges is measured by their number.

use std::cmp::Reverse;

use super::product;
use super::schema::{DeviceReport, FindingReport, List};
use crate::detect::behaviour;
use crate::model::Level;

/// One entry of what is worth a look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry<'r> {
    /// Findings that say the same of one or several things.
    Alike(Vec<&'r FindingReport>),
    /// Apps to recognise, one row each.
    Apps(Vec<&'r FindingReport>),
}

/// The entries of what is worth a look and was not confirmed beforehand: lines first, and last the list of apps.
pub fn worth_a_look(device: &DeviceReport) -> Vec<Entry<'_>> {
    let all = &device.findings;
    let look = all.iter().filter(|f| !f.acknowledged && f.level == Level::Look && !product::is_part(all, f));
    let (apps, others): (Vec<&FindingReport>, Vec<&FindingReport>) = look.partition(|f| is_listed(f));
    let mut entries: Vec<Entry<'_>> = alike(others).into_iter().map(Entry::Alike).collect();
    if !apps.is_empty() {
        entries.push(Entry::Apps(heaviest_first(apps)));
    }
    entries
}

/// Whether a finding is told as a row of a list.
pub fn is_listed(finding: &FindingReport) -> bool {
    let alone = finding.belongs_with.is_none() && !finding.acknowledged;
    finding.list == Some(List::AppsToRecognise) && finding.level == Level::Look && alone
}

/// Apps by the weight of their reasons; apps of one weight stay in order.
fn heaviest_first(mut apps: Vec<&FindingReport>) -> Vec<&FindingReport> {
    let weight = |finding: &FindingReport| {
        finding.because.iter().fold(0_u32, |sum, reason| sum.saturating_add(behaviour::weight(reason.signal)))
    };
    apps.sort_by_key(|finding| Reverse(weight(finding)));
    apps
}

/// Findings that say the same of several things, together, in the order of the first of each.
pub fn alike<'f>(findings: impl IntoIterator<Item = &'f FindingReport>) -> Vec<Vec<&'f FindingReport>> {
    let mut groups: Vec<Vec<&FindingReport>> = Vec::new();
    for finding in findings {
        let same = |group: &&mut Vec<&FindingReport>| {
            group.first().is_some_and(|first| {
                (first.rule, &first.said.title) == (finding.rule, &finding.said.title)
                    && first.subject.kind == finding.subject.kind
            })
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.push(finding),
            None => groups.push(vec![finding]),
        }
    }
    groups
}
