//! How good are the judges? Labelled phones through the very pipeline, and what came of each.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use rayon::prelude::*;

use super::{Lay, scanned};
use crate::model::{Level, Platform as Phones};
use crate::report::schema::FindingReport;
use crate::report::{Report, entries};
use crate::sample::quality::{self, Habits, Labelled, Set, Truth};
use crate::sample::{Container, Platform};
use crate::signature::{Family, IndicatorKind, SignatureDb, Status};

/// Containers in which Android phones are measured.
pub const ANDROID: [Container; 4] = [
    Container::Bugreport,
    Container::Androidqf,
    Container::AndroidFilesystem,
    Container::AndroidFilesystemAbx,
];

/// A finding above "for information".
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Line {
    /// Its level.
    pub level: Level,
    /// Its rule.
    pub rule: String,
    /// Whether it is about the app that monitors.
    pub target: bool,
}

/// What came of one phone in one container.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The phone's name.
    pub phone: String,
    /// The container.
    pub container: Container,
    /// What it is in truth.
    pub truth: Truth,
    /// Findings above level 0, in order.
    pub lines: Vec<Line>,
    /// How many entries of level 1 the report shows, counted by the code that shows them.
    pub look_entries: usize,
}

impl Verdict {
    /// Level of the finding about the app that monitors.
    pub fn target(&self) -> Option<Level> {
        self.lines.iter().filter(|line| line.target).map(|line| line.level).max()
    }

    /// How many findings have a level.
    pub fn count(&self, level: Level) -> usize {
        self.lines.iter().filter(|line| line.level == level).count()
    }

    /// One line for the list of accepted results.
    pub fn line(&self) -> String {
        let mut text = format!("{} {} [{}]", self.phone, self.container, self.look_entries);
        for line in &self.lines {
            let mark = if line.target { "!" } else { "" };
            let _ = write!(text, " {}:{}{mark}", line.level.number(), line.rule);
        }
        text
    }
}

/// The labelled phones of a set: unknown builds, listed families without their indicators, honest phones.
pub fn phones(db: &SignatureDb, set: Set) -> Vec<Labelled> {
    let families = db.families().iter().filter(|family| is_android_spy(family));
    let renamed = families.map(|family| quality::of_family(&habits(family), set)).collect();
    match set {
        Set::Tuned => [quality::unknown(), renamed, quality::honest()].concat(),
        Set::Development => [quality::unknown_development(), renamed, quality::honest_development()].concat(),
        Set::HeldOut => [quality::unknown_held_out(), renamed, quality::honest_held_out()].concat(),
    }
}

/// Families that watch in secret and have an Android app.
fn is_android_spy(family: &Family) -> bool {
    let app = |kind: IndicatorKind| kind.platform() == Some(Phones::Android);
    family.class.is_covert()
        && family.status == Status::Stable
        && (family.indicators.iter().any(|one| app(one.kind))
            || family.bulk.iter().any(|bulk| app(bulk.kind)))
}

fn habits(family: &Family) -> Habits {
    Habits {
        name: format!("{} {}", family.name, family.id),
        can: family.capabilities.iter().map(|can| can.as_str().to_owned()).collect(),
    }
}

/// The containers in which a phone is measured.
pub fn containers(phone: &Labelled) -> &'static [Container] {
    match phone.recipe.platform {
        Platform::Android => &ANDROID,
        Platform::Ios => &[Container::IosBackup],
    }
}

/// Measures phones, each in the containers that `which` accepts (by number of phone and container).
///
/// # Errors
/// When a phone cannot be written or nothing was recognised in it.
pub fn measure(
    phones: &[Labelled],
    db: &SignatureDb,
    lay: &Lay<'_>,
    which: &(dyn Fn(usize, usize) -> bool + Sync),
) -> Result<Vec<Verdict>, String> {
    let work: Vec<(&Labelled, Container)> = phones
        .iter()
        .enumerate()
        .flat_map(|(number, phone)| {
            let chosen = containers(phone).iter().enumerate().filter(move |(place, _)| which(number, *place));
            chosen.map(move |(_, container)| (phone, *container))
        })
        .collect();
    work.par_iter()
        .map(|(phone, container)| {
            let report = scanned(&phone.recipe, *container, db, lay)?;
            verdict(phone, *container, &report).ok_or_else(|| format!("{} {container}: no phone", phone.name))
        })
        .collect()
}

fn verdict(phone: &Labelled, container: Container, report: &Report) -> Option<Verdict> {
    let device = report.devices.first()?;
    let is_target = |finding: &FindingReport| Some(&finding.subject.id) == phone.target.as_ref();
    let mut lines: Vec<Line> = device
        .findings
        .iter()
        .filter(|finding| finding.level > Level::Info)
        .map(|finding| Line {
            level: finding.level,
            rule: finding.rule.to_owned(),
            target: is_target(finding),
        })
        .collect();
    lines.sort_by(|a, b| b.cmp(a));
    let look_entries = entries::worth_a_look(device).len();
    Some(Verdict { phone: phone.name.clone(), container, truth: phone.truth, lines, look_entries })
}

/// Recall and false alarms of some verdicts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Score {
    /// Phones measured.
    pub phones: usize,
    /// Of those, phones by the level of the app that monitors (of any finding, on an honest phone); `None` for nothing.
    pub levels: BTreeMap<Option<Level>, usize>,
    /// Findings by level and rule that are not about an app that monitors.
    pub others: BTreeMap<(Level, String), usize>,
    /// Findings of level 1 on each phone, ascending.
    pub looks: Vec<usize>,
    /// Entries of level 1 that the report of each phone shows, ascending.
    pub look_entries: Vec<usize>,
}

impl Score {
    /// Counts verdicts.
    pub fn of(verdicts: &[&Verdict]) -> Self {
        let mut score = Self::default();
        for verdict in verdicts {
            score.phones = score.phones.saturating_add(1);
            let level = match verdict.truth {
                Truth::Honest => verdict.lines.iter().map(|line| line.level).max(),
                Truth::Unknown | Truth::Decoy | Truth::Renamed => verdict.target(),
            };
            add(score.levels.entry(level).or_default());
            for line in verdict.lines.iter().filter(|line| !line.target) {
                add(score.others.entry((line.level, line.rule.clone())).or_default());
            }
            score.looks.push(verdict.count(Level::Look));
            score.look_entries.push(verdict.look_entries);
        }
        score.looks.sort_unstable();
        score.look_entries.sort_unstable();
        score
    }

    /// Phones at or above a level.
    pub fn at_least(&self, level: Level) -> usize {
        self.levels.iter().filter(|(at, _)| **at >= Some(level)).map(|(_, count)| count).sum()
    }

    /// Whether at least so many of a hundred phones reach a level.
    pub fn reaches(&self, level: Level, percent: usize) -> bool {
        self.at_least(level).saturating_mul(100) >= self.phones.saturating_mul(percent)
    }

    /// How many findings of level 1 the phone in the middle has.
    pub fn median_looks(&self) -> usize {
        self.looks.get(self.looks.len() / 2).copied().unwrap_or(0)
    }

    /// How many entries of level 1 the report of the phone in the middle shows.
    pub fn median_look_entries(&self) -> usize {
        self.look_entries.get(self.look_entries.len() / 2).copied().unwrap_or(0)
    }
}

fn add(count: &mut usize) {
    *count = count.saturating_add(1);
}

/// Verdicts by what the phone is in truth and by container.
pub fn by_container(verdicts: &[Verdict]) -> BTreeMap<(Truth, Container), Score> {
    let keys: BTreeSet<(Truth, Container)> =
        verdicts.iter().map(|verdict| (verdict.truth, verdict.container)).collect();
    let of = |truth: Truth, container: Container| {
        let mine = |verdict: &&Verdict| (verdict.truth, verdict.container) == (truth, container);
        Score::of(&verdicts.iter().filter(mine).collect::<Vec<_>>())
    };
    keys.into_iter().map(|(truth, container)| ((truth, container), of(truth, container))).collect()
}

/// Lines that an accepted list and a run do not share, the run's marked `+`. Only phones and containers of the run count.
pub fn difference(accepted: &str, verdicts: &[Verdict]) -> Vec<String> {
    let key = |line: &str| line.split(' ').take(2).map(str::to_owned).collect::<Vec<_>>();
    let known: BTreeMap<Vec<String>, &str> = accepted
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| (key(line), line))
        .collect();
    let mut different = Vec::new();
    for line in verdicts.iter().map(Verdict::line) {
        let before = known.get(&key(&line)).copied();
        if before != Some(line.as_str()) {
            different.extend(before.map(|before| format!("- {before}")));
            different.push(format!("+ {line}"));
        }
    }
    different
}

/// Where the accepted results of a set are, from the root of the repository.
pub const fn accepted(set: Set) -> &'static str {
    match set {
        Set::Tuned => "fixtures/quality/accepted.txt",
        Set::Development => "fixtures/quality/development.txt",
        Set::HeldOut => "fixtures/quality/held_out.txt",
    }
}

/// The list of accepted results.
pub fn list(verdicts: &[Verdict]) -> String {
    let mut text = String::from(
        "# What every labelled phone led to: phone, container, how many entries of level 1 its report shows, then the findings\n\
         # above level 0 as level:rule, those about the app that monitors with a mark (!).\n\
         # Written by `cargo run --example quality -- --accept`.\n",
    );
    for verdict in verdicts {
        text.push_str(&verdict.line());
        text.push('\n');
    }
    text
}

/// Verdicts from a list of accepted results, for phones that are still in the set.
pub fn parse(accepted: &str, phones: &[Labelled]) -> Vec<Verdict> {
    let truth: BTreeMap<&str, Truth> =
        phones.iter().map(|phone| (phone.name.as_str(), phone.truth)).collect();
    let verdict = |line: &str| {
        let mut words = line.split(' ');
        let phone = words.next()?;
        let container = Container::from_name(words.next()?)?;
        let look_entries = words.next()?.strip_prefix('[')?.strip_suffix(']')?.parse().ok()?;
        let lines = words.filter_map(|word| {
            let (level, rule) = word.split_once(':')?;
            let level = *Level::ALL.iter().find(|known| known.number().to_string() == level)?;
            let (rule, target) = rule.strip_suffix('!').map_or((rule, false), |rule| (rule, true));
            Some(Line { level, rule: rule.to_owned(), target })
        });
        let (truth, lines) = (*truth.get(phone)?, lines.collect());
        Some(Verdict { phone: phone.to_owned(), container, truth, lines, look_entries })
    };
    accepted.lines().filter_map(verdict).collect()
}
