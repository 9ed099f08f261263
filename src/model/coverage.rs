//! Which questions were answered. Built by the driver of the parsers, never by a parser or a detector.

use std::collections::BTreeMap;

use serde::Serialize;

use super::evidence::{Evidence, FileId, SourceId};
use super::words::{Platform, Surface};
use crate::speech::Message;

/// How a question was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Fully.
    Read,
    /// In part; why.
    Partial(Message),
    /// This kind of copy never holds the answer.
    NotInFormat,
    /// The copy should hold it and does not; why.
    Missing(Message),
    /// Encrypted, and not opened.
    Locked(Message),
    /// There, and could not be read; why.
    Failed(Message),
    /// Not looked at, because it was not asked for.
    NotAsked,
}

impl Outcome {
    /// The spelling of the contract.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Partial(_) => "partial",
            Self::NotInFormat => "not_in_format",
            Self::Missing(_) => "missing",
            Self::Locked(_) => "locked",
            Self::Failed(_) => "failed",
            Self::NotAsked => "not_asked",
        }
    }

    /// The reason, where there is one.
    pub fn why(&self) -> Option<&Message> {
        match self {
            Self::Partial(why) | Self::Missing(why) | Self::Locked(why) | Self::Failed(why) => Some(why),
            Self::Read | Self::NotInFormat | Self::NotAsked => None,
        }
    }

    /// Better answers have higher ranks; among several sources the best one counts.
    const fn rank(&self) -> u8 {
        match self {
            Self::Read => 6,
            Self::Partial(_) => 5,
            Self::Failed(_) => 4,
            Self::Locked(_) => 3,
            Self::Missing(_) => 2,
            Self::NotAsked => 1,
            Self::NotInFormat => 0,
        }
    }
}

impl Serialize for Outcome {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// How far one parser carries a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Its file alone answers the question.
    Whole,
    /// It adds to an answer; when it fails, the answer is partial; when its file is absent, nothing changes.
    Detail,
}

/// What one parser made of one question in one source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The question.
    pub surface: Surface,
    /// How far this parser carries it.
    pub weight: Weight,
    /// The result.
    pub outcome: Outcome,
    /// The source.
    pub source: SourceId,
    /// The file, where there was one.
    pub file: Option<FileId>,
    /// Name of the parser; empty for what the copy itself is known to lack.
    pub parser: &'static str,
    /// Whether its file could not be read in full, rather than being silent on this question.
    pub damaged: bool,
}

/// The settled answer to one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settled {
    /// The result.
    pub outcome: Outcome,
    /// Files that were read for it, without repeats, in order.
    pub files: Vec<FileId>,
}

/// Every question of the platform with its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    surfaces: BTreeMap<Surface, Settled>,
}

impl Coverage {
    /// Settles the answers of all sources: per source first, then the best source counts.
    pub fn settle(platform: Platform, evidence: &Evidence) -> Self {
        let surfaces = Surface::ALL
            .iter()
            .filter(|surface| surface.applies_to(platform))
            .map(|&surface| (surface, settle_surface(surface, evidence)))
            .collect();
        Self { surfaces }
    }

    /// Every question in the order of the contract.
    pub fn iter(&self) -> impl Iterator<Item = (Surface, &Settled)> {
        self.surfaces.iter().map(|(surface, settled)| (*surface, settled))
    }

    /// The answer to one question; `None` when the platform does not have it.
    pub fn get(&self, surface: Surface) -> Option<&Settled> {
        self.surfaces.get(&surface)
    }

    /// Takes back that a question was fully answered: the files were read, and what they say together shows a hole.
    pub fn doubt(&mut self, surface: Surface, why: impl FnOnce() -> Message) {
        if let Some(settled) = self.surfaces.get_mut(&surface)
            && settled.outcome == Outcome::Read
        {
            settled.outcome = Outcome::Partial(why());
        }
    }

    /// Whether a copy has the file that answers a question, or should have it, and it did not answer fully. What the kind
    /// of copy never holds does not count, nor a file that is not there at all unless `always_there`: many phones have none.
    pub fn is_lost(&self, surface: Surface, always_there: bool) -> bool {
        self.get(surface).is_some_and(|settled| match settled.outcome {
            Outcome::Read | Outcome::NotInFormat | Outcome::NotAsked => false,
            Outcome::Missing(_) => always_there || !settled.files.is_empty(),
            Outcome::Partial(_) | Outcome::Locked(_) | Outcome::Failed(_) => true,
        })
    }

    /// Whether a copy of some kind that holds the answer is there at all.
    pub fn is_held(&self, surface: Surface) -> bool {
        self.get(surface)
            .is_some_and(|settled| !matches!(settled.outcome, Outcome::NotInFormat | Outcome::NotAsked))
    }

    /// Whether a question was fully answered.
    pub fn is_read(&self, surface: Surface) -> bool {
        self.get(surface).is_some_and(|settled| settled.outcome == Outcome::Read)
    }
}

fn settle_surface(surface: Surface, evidence: &Evidence) -> Settled {
    let mut best = Settled { outcome: Outcome::NotInFormat, files: Vec::new() };
    if surface == Surface::Browsing {
        best.outcome = Outcome::NotAsked;
        // Nobody looked: what the copies hold does not matter.
        if !evidence.answers.iter().any(|answer| answer.surface == surface) {
            return best;
        }
    }
    for index in 0..evidence.sources.len() {
        let source = SourceId(index);
        let answers: Vec<&Answer> =
            evidence.answers.iter().filter(|a| a.surface == surface && a.source == source).collect();
        let holds = evidence.sources.get(index).is_some_and(|info| info.holds.contains(&surface));
        let Some(outcome) = settle_source(&answers, holds) else { continue };
        for file in answers.iter().filter_map(|a| a.file) {
            if !best.files.contains(&file) {
                best.files.push(file);
            }
        }
        if outcome.rank() > best.outcome.rank() {
            best.outcome = outcome;
        }
    }
    if best.outcome == Outcome::Read
        && let Some(why) = lost_detail(surface, evidence)
    {
        best.outcome = Outcome::Partial(why);
    }
    best
}

/// Why a detail of the answer is lost although another copy answers the question: it stands in a damaged file of a kind that
/// no copy has whole. A damaged file that answers alone is made up for by one that does; one that adds is not.
fn lost_detail(surface: Surface, evidence: &Evidence) -> Option<Message> {
    let details =
        || evidence.answers.iter().filter(move |a| a.surface == surface && a.weight == Weight::Detail);
    let whole = |parser: &str| details().any(|a| a.parser == parser && a.outcome == Outcome::Read);
    details().filter(|a| a.damaged && !whole(a.parser)).find_map(|a| match &a.outcome {
        Outcome::Partial(why) | Outcome::Failed(why) | Outcome::Locked(why) => Some(why.clone()),
        Outcome::Read | Outcome::NotInFormat | Outcome::Missing(_) | Outcome::NotAsked => None,
    })
}

/// One source: the best whole answer, made partial by any detail that was there and failed.
fn settle_source(answers: &[&Answer], holds: bool) -> Option<Outcome> {
    // A parser that found no file in a kind of copy that never has it says nothing about the copy.
    let counts = |a: &&&Answer| holds || a.file.is_some() || !matches!(a.outcome, Outcome::Missing(_));
    let wholes: Vec<&Answer> =
        answers.iter().filter(|a| a.weight == Weight::Whole).filter(counts).copied().collect();
    let whole = wholes
        .iter()
        .map(|a| part_of(a, &wholes))
        .reduce(|best, next| if next.rank() > best.rank() { next } else { best });
    let whole = match whole {
        // Without the file that answers alone, what details tell is part of an answer. And that a file is absent which
        // this kind of copy never holds is no gap of the copy.
        None | Some(Outcome::Missing(_)) => {
            return parts(answers, whole.as_ref()).or_else(|| {
                let missing = || Outcome::Missing(Message::new("why-file-answers-this-not-copy"));
                holds.then(|| whole.unwrap_or_else(missing))
            });
        }
        Some(whole) => whole,
    };
    let of_details = || answers.iter().filter(|a| a.weight == Weight::Detail);
    let damaged = of_details().filter(|a| a.damaged);
    let broken = damaged.chain(of_details()).find_map(|a| match &a.outcome {
        Outcome::Partial(why) | Outcome::Failed(why) | Outcome::Locked(why) => Some(why.clone()),
        Outcome::Read | Outcome::NotInFormat | Outcome::Missing(_) | Outcome::NotAsked => None,
    });
    let details = answers.iter().any(|a| a.weight == Weight::Detail && a.outcome.rank() >= 5);
    Some(match (whole, broken) {
        (Outcome::Read, Some(why)) => Outcome::Partial(why),
        (Outcome::Missing(_), _) if details => {
            Outcome::Partial(Message::new("why-only-parts-answer-this-copy"))
        }
        (outcome, _) => outcome,
    })
}

/// The outcome of a file that answers alone. Several files of one parser are parts of one answer, such as one for each user of
/// the phone: where another of them is damaged, this one is not the whole.
fn part_of(answer: &Answer, wholes: &[&Answer]) -> Outcome {
    let sibling = |a: &&&Answer| a.damaged && !a.parser.is_empty() && a.parser == answer.parser;
    let lost = wholes.iter().find(sibling).and_then(|a| a.outcome.why());
    match (&answer.outcome, lost) {
        (Outcome::Read, Some(why)) => Outcome::Partial(why.clone()),
        (outcome, _) => outcome.clone(),
    }
}

/// What details tell where the file with the whole answer is not there. What went wrong in a file is told first.
fn parts(answers: &[&Answer], whole: Option<&Outcome>) -> Option<Outcome> {
    let why = |in_file: bool| {
        let all = || answers.iter().filter(|a| a.file.is_some() == in_file);
        // What is damaged comes before what a file never tells.
        all().filter(|a| a.damaged).chain(all()).find_map(|a| match &a.outcome {
            Outcome::Partial(why) | Outcome::Failed(why) => Some(why.clone()),
            _ => None,
        })
    };
    let some = answers.iter().any(|a| a.weight == Weight::Detail && a.outcome.rank() >= 5);
    let listed = answers.iter().any(|a| a.weight == Weight::Whole && a.file.is_some());
    let locked = answers.iter().find(|a| matches!(a.outcome, Outcome::Locked(_)));
    if let (false, Some(locked)) = (some, locked) {
        return Some(locked.outcome.clone());
    }
    some.then(|| {
        let common = || Message::new("why-only-parts-answer-this-copy");
        let absent = || whole.filter(|_| listed).and_then(Outcome::why).cloned();
        Outcome::Partial(why(true).or_else(|| why(false)).or_else(absent).unwrap_or_else(common))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::evidence::SourceInfo;

    fn evidence(answers: Vec<(Weight, Outcome, usize)>) -> Evidence {
        let source = |path: &str| SourceInfo {
            format: "bugreport",
            path: path.into(),
            sha256: None,
            complete: true,
            notes: vec![],
            holds: &[Surface::InstalledApps],
        };
        Evidence {
            sources: vec![source("a"), source("b")],
            answers: answers
                .into_iter()
                .map(|(weight, outcome, s)| Answer {
                    surface: Surface::InstalledApps,
                    weight,
                    outcome,
                    source: SourceId(s),
                    file: None,
                    parser: "",
                    damaged: false,
                })
                .collect(),
            ..Evidence::default()
        }
    }

    fn settled(answers: Vec<(Weight, Outcome, usize)>) -> Outcome {
        let evidence = evidence(answers);
        Coverage::settle(Platform::Android, &evidence).get(Surface::InstalledApps).unwrap().outcome.clone()
    }

    #[test]
    fn silence_is_missing_not_read() {
        assert_eq!(settled(vec![]).as_str(), "missing");
        let evidence = evidence(vec![]);
        let coverage = Coverage::settle(Platform::Android, &evidence);
        assert_eq!(coverage.get(Surface::AppContents).unwrap().outcome, Outcome::NotInFormat);
        assert!(coverage.get(Surface::ConfigurationProfiles).is_none());
    }

    #[test]
    fn a_broken_detail_makes_the_answer_partial() {
        let failed = Outcome::Failed("cut short".to_owned().into());
        assert_eq!(
            settled(vec![(Weight::Whole, Outcome::Read, 0), (Weight::Detail, failed, 0)]).as_str(),
            "partial"
        );
        let absent = Outcome::Missing("no".to_owned().into());
        assert_eq!(
            settled(vec![(Weight::Whole, Outcome::Read, 0), (Weight::Detail, absent, 0)]),
            Outcome::Read
        );
        assert_eq!(settled(vec![(Weight::Detail, Outcome::Read, 0)]).as_str(), "partial");
        let absent = Outcome::Missing("no".to_owned().into());
        assert_eq!(
            settled(vec![(Weight::Whole, absent, 0), (Weight::Detail, Outcome::Read, 0)]).as_str(),
            "partial"
        );
    }

    #[test]
    fn details_make_a_missing_answer_partial_and_foreign_questions_stay_foreign() {
        let absent = || Outcome::Missing("no".to_owned().into());
        let gap = Outcome::Partial("need not be all".to_owned().into());
        assert_eq!(
            settled(vec![(Weight::Whole, absent(), 0), (Weight::Detail, gap.clone(), 0)]),
            Outcome::Partial("need not be all".to_owned().into())
        );
        let mut evidence = evidence(vec![(Weight::Whole, absent(), 0)]);
        evidence.answers[0].surface = Surface::DeviceAdmins;
        let coverage = Coverage::settle(Platform::Android, &evidence);
        assert_eq!(coverage.get(Surface::DeviceAdmins).unwrap().outcome, Outcome::NotInFormat);
        assert_eq!(coverage.get(Surface::InstalledApps).unwrap().outcome.as_str(), "missing");
    }

    #[test]
    fn what_is_locked_is_not_called_missing() {
        let locked = Outcome::Locked("no".to_owned().into());
        assert_eq!(settled(vec![(Weight::Detail, locked.clone(), 0)]), locked);
    }

    #[test]
    fn a_broken_detail_is_made_up_for_by_the_same_kind_of_file_alone() {
        let failed = || Outcome::Failed("cut short".to_owned().into());
        let outcome = |other: &'static str| {
            let mut evidence = evidence(vec![
                (Weight::Detail, failed(), 0),
                (Weight::Whole, Outcome::Read, 1),
                (Weight::Detail, Outcome::Read, 1),
            ]);
            evidence.answers[0].file = Some(FileId(0));
            evidence.answers[0].parser = "digests";
            evidence.answers[0].damaged = true;
            evidence.answers[2].parser = other;
            Coverage::settle(Platform::Android, &evidence)
                .get(Surface::InstalledApps)
                .unwrap()
                .outcome
                .clone()
        };
        assert_eq!(outcome("digests"), Outcome::Read);
        assert_eq!(outcome("battery").as_str(), "partial");
    }

    #[test]
    fn files_of_one_parser_are_parts_of_one_answer() {
        let failed = || Outcome::Failed("user 10 is cut".to_owned().into());
        let outcome = |other: &'static str| {
            let mut evidence =
                evidence(vec![(Weight::Whole, Outcome::Read, 0), (Weight::Whole, failed(), 0)]);
            for (answer, parser) in evidence.answers.iter_mut().zip(["permissions", other]) {
                answer.file = Some(FileId(0));
                answer.parser = parser;
                answer.damaged = answer.outcome != Outcome::Read;
            }
            Coverage::settle(Platform::Android, &evidence)
                .get(Surface::InstalledApps)
                .unwrap()
                .outcome
                .clone()
        };
        assert_eq!(outcome("permissions"), Outcome::Partial("user 10 is cut".to_owned().into()));
        assert_eq!(outcome("settings"), Outcome::Read);
    }

    #[test]
    fn the_better_source_counts() {
        let failed = Outcome::Failed("x".to_owned().into());
        assert_eq!(
            settled(vec![(Weight::Whole, failed, 0), (Weight::Whole, Outcome::Read, 1)]),
            Outcome::Read
        );
    }
}
