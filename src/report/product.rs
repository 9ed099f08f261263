//! One product in several findings: in the JSON each part names the finding that it is a part of; people read one entry with the
//! parts under it. What several parts share is said once, the evidence of each stays its own.

use std::collections::{BTreeMap, BTreeSet};

use super::schema::{FindingReport, SubjectRef};
use crate::detect::{Judgement, Subject};
use crate::model::Capability;
use crate::speech::Message;
use crate::text::printable;

/// Writes the parts that the rules told into the findings.
pub(super) fn mark(findings: &mut [FindingReport], judgement: &Judgement) {
    let named = |subject: &Subject| SubjectRef {
        kind: subject.kind.as_str(),
        id: printable(&subject.id).into_owned(),
    };
    let parts: BTreeMap<(&str, String), SubjectRef> = judgement
        .parts
        .iter()
        .map(|(part, whole)| ((part.kind.as_str(), printable(&part.id).into_owned()), named(whole)))
        .collect();
    for finding in findings {
        finding.belongs_with = parts.get(&(finding.subject.kind, finding.subject.id.clone())).cloned();
    }
}

/// A finding with those that are parts of it.
#[derive(Debug, Clone)]
pub struct Product<'r> {
    /// The one with the highest level.
    pub lead: &'r FindingReport,
    /// The others, in the order of the report.
    pub parts: Vec<&'r FindingReport>,
}

/// The findings of a phone as products, most of which have no parts. What the owner confirmed and what not are never put together.
pub fn products(findings: &[FindingReport]) -> Vec<Product<'_>> {
    let leads = findings.iter().filter(|finding| lead(findings, finding).is_none());
    leads.map(|finding| Product { lead: finding, parts: parts(findings, finding) }).collect()
}

/// Whether a finding is told as a part of another.
pub fn is_part(findings: &[FindingReport], finding: &FindingReport) -> bool {
    lead(findings, finding).is_some()
}

fn lead<'r>(findings: &'r [FindingReport], part: &FindingReport) -> Option<&'r FindingReport> {
    let whole = part.belongs_with.as_ref()?;
    findings.iter().find(|finding| {
        (finding.subject.kind, &finding.subject.id) == (whole.kind, &whole.id)
            && finding.acknowledged == part.acknowledged
            && finding.belongs_with.is_none()
    })
}

fn parts<'r>(findings: &'r [FindingReport], whole: &FindingReport) -> Vec<&'r FindingReport> {
    let own = |part: &&FindingReport| lead(findings, part).is_some_and(|lead| std::ptr::eq(lead, whole));
    findings.iter().filter(own).collect()
}

impl<'r> Product<'r> {
    /// All findings of it.
    pub fn all(&self) -> impl Iterator<Item = &'r FindingReport> {
        std::iter::once(self.lead).chain(self.parts.iter().copied())
    }

    /// What it can see or do, all parts together.
    pub fn capabilities(&self) -> Vec<Capability> {
        let all: BTreeSet<Capability> =
            self.all().flat_map(|finding| finding.capabilities.iter().copied()).collect();
        all.into_iter().collect()
    }

    /// Ordinary reasons, each once.
    pub fn innocent(&self) -> Vec<&'r Message> {
        self.once(|finding| &finding.said.innocent)
    }

    /// Safe next steps, each once.
    pub fn steps(&self) -> Vec<&'r Message> {
        self.once(|finding| &finding.said.next)
    }

    /// The same in the words by which two entries are compared: rules may share a sentence.
    pub fn steps_in_english(&self) -> Vec<String> {
        if self.parts.is_empty() {
            return self.lead.next_steps.clone();
        }
        self.steps().into_iter().map(ToString::to_string).collect()
    }

    fn once(&self, of: impl Fn(&'r FindingReport) -> &'r Vec<Message>) -> Vec<&'r Message> {
        let mut kept: Vec<&Message> = of(self.lead).iter().collect();
        for message in self.parts.iter().flat_map(|part| of(part)) {
            // The same sentence may stand in the words of several rules.
            if kept.iter().all(|known| known.to_string() != message.to_string()) {
                kept.push(message);
            }
        }
        kept
    }
}
