//! What a scan of a case must say. The writers ignore it; the case runner compares.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::sample::words::Container;

/// The expectations of a case: one outcome for every container, with exceptions by container.
#[derive(Debug, Clone, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Expect {
    /// Containers the case is about; empty: all of its platform that hold a whole phone.
    #[serde(default)]
    pub containers: Vec<Container>,
    /// Whether it is about the content of apps, which a build without the feature `yara` does not look at.
    #[serde(default)]
    pub content: bool,
    /// What every container must lead to.
    pub all: Outcome,
    /// Whole outcomes that replace `all` for single containers. A container named here is tried in any case.
    #[serde(default)]
    pub only: BTreeMap<Container, Outcome>,
}

impl Expect {
    /// The outcome that holds for a container.
    pub fn outcome(&self, container: Container) -> &Outcome {
        self.only.get(&container).unwrap_or(&self.all)
    }
}

/// What one scan must say.
#[derive(Debug, Clone, Default, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, default)]
pub struct Outcome {
    /// Verdict id of the report ("known", "review", ...); absent: not checked.
    pub verdict: Option<String>,
    /// Exit code of the program; absent: not checked.
    pub exit: Option<u8>,
    /// Fewest apps that the inventory must count.
    pub minimum_apps: u64,
    /// Findings that must be there, each once.
    pub finding: Vec<FindingExpected>,
    /// No other finding may be above this level; absent: not checked.
    pub others_at_most: Option<u8>,
    /// Subjects that no finding of level 1 or more may name.
    pub not_found: Vec<String>,
}

/// A finding that must be there.
#[derive(Debug, Clone, Default, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, default)]
pub struct FindingExpected {
    /// The id of its subject: app id, profile identifier, name of a setting.
    pub subject: Option<String>,
    /// The kind of its subject: "app", "profile", and so on
    pub kind: Option<String>,
    /// Its exact level.
    pub level: Option<u8>,
    /// Its lowest level, where several are right.
    pub at_least: Option<u8>,
    /// Its highest level, where several are right.
    pub at_most: Option<u8>,
    /// Its class id ("stalkerware", ...).
    pub class: Option<String>,
    /// Its rule id.
    pub rule: Option<String>,
    /// Its strength id ("certificate", ...).
    pub strength: Option<String>,
    /// The user (profile of the phone) it is in.
    pub user: Option<u32>,
}
