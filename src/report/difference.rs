//! What changed between two reports of the same phone.
//!
//! Both are read back from their JSON, which anybody could have written: every text in it is escaped before it is kept,
//! and what is unknown is passed over. A newer report of the same schema may hold fields and values that this program does
//! not know.

mod past;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Serialize, Serializer};

use self::past::{PastDevice, PastFinding, PastReport, PastSubject};
use crate::speech::{Arg, Lang, Message};
use crate::text::printable;

pub use self::past::{MOST_BYTES, NotAReport};

/// Name of the schema of a comparison.
const SCHEMA: &str = "stalkscan-compare/1";

/// What changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// Name of the schema.
    pub schema: &'static str,
    /// Versions of program and signatures, before and after.
    pub tool: Change<String>,
    /// The version of the signatures, and what tells their content.
    pub database: Change<String>,
    /// Whether the signatures differ in content.
    pub other_signatures: bool,
    /// What must be known before the rest is believed.
    #[serde(serialize_with = "all_in_english")]
    pub warnings: Vec<Message>,
    /// One entry a phone.
    pub phones: Vec<PhoneDifference>,
}

/// Something before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change<T> {
    /// In the older report.
    pub before: T,
    /// In the newer report.
    pub after: T,
}

impl<T: PartialEq> Change<T> {
    /// Whether both are the same.
    pub fn is_none(&self) -> bool {
        self.before == self.after
    }
}

/// What changed on one phone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PhoneDifference {
    /// Model and kind, for a heading.
    #[serde(serialize_with = "in_english")]
    pub name: Message,
    /// When the copies were made.
    pub captured: Change<Option<String>>,
    /// Version of the system.
    pub os_version: Change<Option<String>>,
    /// Verdict ids.
    pub verdict: Change<String>,
    /// Highest levels.
    pub level: Change<Option<u8>>,
    /// Findings that only the newer report has.
    pub appeared: Vec<FindingBrief>,
    /// Findings that only the older report has.
    pub went: Vec<FindingBrief>,
    /// Findings that both have and that are told differently.
    pub changed: Vec<FindingChange>,
    /// How many findings are the same.
    pub unchanged: usize,
    /// Questions whose answer changed.
    pub coverage: Vec<CoverageChange>,
    /// Numbers of apps.
    pub apps: Change<u64>,
    /// Numbers of profiles.
    pub profiles: Change<u64>,
}

/// A finding in short.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FindingBrief {
    /// Rule id.
    pub rule: String,
    /// Level.
    pub level: u8,
    /// Kind of the subject.
    pub kind: String,
    /// Id of the subject.
    pub id: String,
    /// Name of the subject.
    pub name: Option<String>,
    /// One line.
    pub title: String,
    /// Reasons.
    pub because: Vec<String>,
}

/// A finding that is told differently.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FindingChange {
    /// As the newer report tells it.
    pub now: FindingBrief,
    /// The rule that told it before, where that was another.
    pub rule_before: Option<String>,
    /// Levels.
    pub level: Change<u8>,
    /// Reasons that came.
    pub reasons_added: Vec<String>,
    /// Reasons that went.
    pub reasons_removed: Vec<String>,
    /// Whether the owner had confirmed it.
    pub acknowledged: Change<bool>,
}

/// A question whose answer changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CoverageChange {
    /// The question.
    pub surface: String,
    /// Outcomes; [`ABSENT`] where a report does not have the question.
    pub outcome: Change<String>,
}

/// The outcome of a question that a report does not have.
pub const ABSENT: &str = "absent";

/// The JSON is English whoever reads it.
fn in_english<S: Serializer>(message: &Message, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&Lang::En.say(message))
}

fn all_in_english<S: Serializer>(messages: &[Message], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(messages.iter().map(|message| Lang::En.say(message)))
}

/// Compares two reports, given as JSON.
///
/// # Errors
/// [`NotAReport`] with whether it was the second.
pub fn compare(old: &str, new: &str) -> Result<Difference, (NotAReport, bool)> {
    let old = past::read(old).map_err(|error| (error, false))?;
    let new = past::read(new).map_err(|error| (error, true))?;
    let other_signatures = old.database.sha256 != new.database.sha256;
    let mut warnings = Vec::new();
    let pairs = pairs(&old, &new, &mut warnings);
    let phones: Vec<PhoneDifference> = pairs.into_iter().map(|(old, new)| phone(old, new)).collect();
    for phone in &phones {
        warn_of_phone(phone, &mut warnings);
    }
    Ok(Difference {
        schema: SCHEMA,
        tool: Change { before: clean(&old.tool.version), after: clean(&new.tool.version) },
        database: Change { before: clean(&old.database.version), after: clean(&new.database.version) },
        other_signatures,
        warnings,
        phones,
    })
}

fn clean(text: &str) -> String {
    printable(text).into_owned()
}

/// Which phone of the older report is which of the newer one. Where both have one, these two.
fn pairs<'r>(
    old: &'r PastReport,
    new: &'r PastReport,
    warnings: &mut Vec<Message>,
) -> Vec<(&'r PastDevice, &'r PastDevice)> {
    if let ([before], [after]) = (old.devices.as_slice(), new.devices.as_slice()) {
        if let Some(why) = differ(before, after) {
            warnings.push(Message::new("compare-other-phones").said("why", why));
        }
        return vec![(before, after)];
    }
    let mut left: Vec<&PastDevice> = old.devices.iter().collect();
    let mut pairs = Vec::new();
    for after in &new.devices {
        let same = left.iter().position(|before| differ(before, after).is_none());
        match same {
            Some(index) => pairs.push((left.remove(index), after)),
            None => warnings.push(Message::new("compare-only-newer").said("name", name(after))),
        }
    }
    warnings.extend(left.iter().map(|before| Message::new("compare-only-older").said("name", name(before))));
    pairs
}

/// Why two phones cannot be one, where the reports tell.
fn differ(before: &PastDevice, after: &PastDevice) -> Option<Message> {
    let told = |id: &'static str, before: &str, after: &str| {
        Message::new(id).text("before", clean(before)).text("after", clean(after))
    };
    if before.platform != after.platform {
        return Some(told("compare-platform", &before.platform, &after.platform));
    }
    let (before, after) = (&before.device, &after.device);
    let differ = |id, before: &Option<String>, after: &Option<String>| match (before, after) {
        (Some(before), Some(after)) if before != after => Some(told(id, before, after)),
        _ => None,
    };
    differ("compare-model", &before.model, &after.model)
        .or_else(|| differ("compare-serial", &before.serial, &after.serial))
}

fn name(device: &PastDevice) -> Message {
    let unknown = || Arg::Said("page-unknown-model".into());
    let model = device.device.model.as_deref().map_or_else(unknown, |model| Arg::Text(clean(model)));
    Message::new("compare-name").with("model", model).text("platform", clean(&device.platform))
}

fn warn_of_phone(phone: &PhoneDifference, warnings: &mut Vec<Message>) {
    if let (Some(before), Some(after)) = (&phone.captured.before, &phone.captured.after) {
        if before > after {
            let exchanged = Message::new("compare-exchanged");
            warnings.push(exchanged.text("after", after.as_str()).text("before", before.as_str()));
        }
        if before == after {
            warnings.push("compare-same-time".into());
        }
    }
    let lost = phone.coverage.iter().filter(|change| change.is_loss()).count();
    if lost > 0 && !phone.went.is_empty() {
        warnings.push(Message::new("compare-lost").number("count", lost));
    }
}

impl CoverageChange {
    /// Whether the question was answered before and is not now.
    pub fn is_loss(&self) -> bool {
        self.outcome.before == "read" && self.outcome.after != "read"
    }
}

/// Kind and id of a subject, or signal and value of a reason.
type Key<'r> = (&'r str, &'r str);

fn key(subject: &PastSubject) -> Key<'_> {
    (&subject.kind, &subject.id)
}

fn phone(old: &PastDevice, new: &PastDevice) -> PhoneDifference {
    let mut before: BTreeMap<Key<'_>, Vec<&PastFinding>> = BTreeMap::new();
    for finding in &old.findings {
        before.entry(key(&finding.subject)).or_default().push(finding);
    }
    let (mut appeared, mut changed, mut unchanged) = (Vec::new(), Vec::new(), 0_usize);
    // The same rule first, so that a second finding about the subject does not take its partner.
    let (same_rule, others): (Vec<_>, Vec<_>) = new.findings.iter().partition(|finding| {
        before
            .get(&key(&finding.subject))
            .is_some_and(|list| list.iter().any(|other| other.rule == finding.rule))
    });
    for finding in same_rule.into_iter().chain(others) {
        let list = before.entry(key(&finding.subject)).or_default();
        let index =
            list.iter().position(|other| other.rule == finding.rule).or((!list.is_empty()).then_some(0));
        match index.map(|index| list.remove(index)) {
            None => appeared.push(brief(finding)),
            Some(other) => match change(other, finding) {
                Some(change) => changed.push(change),
                None => unchanged = unchanged.saturating_add(1),
            },
        }
    }
    let mut went: Vec<FindingBrief> = before.into_values().flatten().map(brief).collect();
    for list in [&mut appeared, &mut went] {
        list.sort_by(|a, b| b.level.cmp(&a.level).then_with(|| a.id.cmp(&b.id)));
    }
    changed.sort_by(|a, b| b.now.level.cmp(&a.now.level).then_with(|| a.now.id.cmp(&b.now.id)));
    let pair = |pick: fn(&PastDevice) -> &Option<String>| Change {
        before: pick(old).as_deref().map(clean),
        after: pick(new).as_deref().map(clean),
    };
    PhoneDifference {
        name: name(new),
        captured: pair(|device| &device.device.captured),
        os_version: pair(|device| &device.device.os_version),
        verdict: Change { before: clean(&old.verdict), after: clean(&new.verdict) },
        level: Change { before: old.level, after: new.level },
        appeared,
        went,
        changed,
        unchanged,
        coverage: coverage(old, new),
        apps: Change { before: old.inventory.apps, after: new.inventory.apps },
        profiles: Change { before: old.inventory.profiles, after: new.inventory.profiles },
    }
}

fn brief(finding: &PastFinding) -> FindingBrief {
    FindingBrief {
        rule: clean(&finding.rule),
        level: finding.level,
        kind: clean(&finding.subject.kind),
        id: clean(&finding.subject.id),
        name: finding.subject.name.as_deref().map(clean),
        title: clean(&finding.title),
        because: reasons(finding).into_iter().map(|(_, says)| says).collect(),
    }
}

/// Reasons in words, in the order of the report, each with what makes two of them the same.
fn reasons(finding: &PastFinding) -> Vec<(Key<'_>, String)> {
    let says = |reason: &past::PastReason| {
        if reason.value.is_empty() || reason.value == finding.subject.id {
            clean(&reason.says)
        } else {
            format!("{}: {}", clean(&reason.says), clean(&reason.value))
        }
    };
    finding
        .because
        .iter()
        .map(|reason| ((reason.signal.as_str(), reason.value.as_str()), says(reason)))
        .collect()
}

fn change(old: &PastFinding, new: &PastFinding) -> Option<FindingChange> {
    let (before, after) = (reasons(old), reasons(new));
    let only = |these: &[(Key<'_>, String)], those: &[(Key<'_>, String)]| -> Vec<String> {
        let known: BTreeSet<&Key<'_>> = those.iter().map(|(key, _)| key).collect();
        these.iter().filter(|(key, _)| !known.contains(key)).map(|(_, says)| says.clone()).collect()
    };
    let change = FindingChange {
        now: brief(new),
        rule_before: (old.rule != new.rule).then(|| clean(&old.rule)),
        level: Change { before: old.level, after: new.level },
        reasons_added: only(&after, &before),
        reasons_removed: only(&before, &after),
        acknowledged: Change { before: old.acknowledged, after: new.acknowledged },
    };
    let same = change.level.is_none()
        && change.rule_before.is_none()
        && change.acknowledged.is_none()
        && change.reasons_added.is_empty()
        && change.reasons_removed.is_empty();
    (!same).then_some(change)
}

fn coverage(old: &PastDevice, new: &PastDevice) -> Vec<CoverageChange> {
    let outcomes = |device: &PastDevice| -> BTreeMap<String, String> {
        device.coverage.iter().map(|entry| (clean(&entry.surface), clean(&entry.outcome))).collect()
    };
    let (before, after) = (outcomes(old), outcomes(new));
    let surfaces: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let absent = || ABSENT.to_owned();
    surfaces
        .into_iter()
        .map(|surface| CoverageChange {
            surface: surface.clone(),
            outcome: Change {
                before: before.get(surface).cloned().unwrap_or_else(absent),
                after: after.get(surface).cloned().unwrap_or_else(absent),
            },
        })
        .filter(|change| !change.outcome.is_none())
        .collect()
}
