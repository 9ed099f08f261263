//! The table by which apps are judged on both platforms: signals on three axes, each axis with a ceiling.

use crate::detect::Because;
use crate::model::FactId;
use crate::speech::Message;

/// What a signal is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Axis {
    /// What the app can see or do, from what is switched on.
    Capability,
    /// How it hides, disguises itself or resists removal.
    Concealment,
    /// Where it came from.
    Provenance,
}

impl Axis {
    /// Every axis.
    pub const ALL: [Self; 3] = [Self::Capability, Self::Concealment, Self::Provenance];

    /// The most points that all signals of the axis together may give.
    pub const fn ceiling(self) -> u32 {
        match self {
            Self::Capability => 45,
            Self::Concealment => 40,
            Self::Provenance => 35,
        }
    }

    /// Its words.
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::Capability => "axis-capability",
            Self::Concealment => "axis-concealment",
            Self::Provenance => "axis-provenance",
        })
    }
}

/// Points from which an app that also hides and can watch has strong signs. Above the ceiling of every axis.
pub const STRONG: u32 = 55;
/// Points of capability that strong signs need.
pub const WATCHES: u32 = 20;

/// One thing that can be seen of an app, and what it is worth. `F` looks for it.
pub struct Signal<F> {
    /// Stable kebab-case name.
    pub name: &'static str,
    /// Its axis.
    pub axis: Axis,
    /// Its points.
    pub points: u32,
    /// Whether it alone makes the app one that hides.
    pub hides: bool,
    /// Why it is worth that much, and what else has it.
    pub reason: &'static str,
    /// Looks for it.
    pub(in crate::detect) seen: F,
}

impl<F> Signal<F> {
    /// Plain words for a report; those that other rules have for the same thing.
    pub fn says(&self) -> Message {
        Message::new(format!("signal-{}", self.name))
    }
}

impl<F> std::fmt::Debug for Signal<F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Signal")
            .field("name", &self.name)
            .field("points", &self.points)
            .finish_non_exhaustive()
    }
}

/// Where a signal was seen.
#[derive(Debug, Clone)]
pub struct Seen {
    /// The value; evidence text.
    pub(in crate::detect) value: String,
    /// The fact that holds it.
    pub(in crate::detect) fact: FactId,
}

/// The signals of one app, added up.
#[derive(Debug, Clone)]
pub(in crate::detect) struct Weighed {
    /// Points of each axis, under its ceiling, in the order of [`Axis::ALL`].
    pub(in crate::detect) axes: [u32; 3],
    /// Whether a signal of hiding is among them.
    pub(in crate::detect) hides: bool,
    /// The signals, heaviest first.
    pub(in crate::detect) because: Vec<Because>,
}

impl Weighed {
    /// Looks for every signal of a table, by `look`.
    pub(in crate::detect) fn of<F>(table: &[Signal<F>], look: impl Fn(&F) -> Option<Seen>) -> Self {
        let mut seen: Vec<(&Signal<F>, Seen)> =
            table.iter().filter_map(|signal| look(&signal.seen).map(|seen| (signal, seen))).collect();
        seen.sort_by_key(|(signal, _)| std::cmp::Reverse(signal.points));
        let points = |axis: Axis| {
            let of_axis =
                seen.iter().filter(|(signal, _)| signal.axis == axis).map(|(signal, _)| signal.points);
            of_axis.fold(0, u32::saturating_add).min(axis.ceiling())
        };
        Self {
            axes: Axis::ALL.map(points),
            hides: seen.iter().any(|(signal, _)| signal.hides),
            because: seen
                .into_iter()
                .map(|(signal, seen)| Because::new(signal.name, signal.says(), seen.value, seen.fact))
                .collect(),
        }
    }

    /// All points.
    pub(in crate::detect) fn sum(&self) -> u32 {
        self.axes.iter().copied().fold(0, u32::saturating_add)
    }
}

/// Whether so many points have anything on two axes at least.
pub(in crate::detect) fn is_broad(axes: [u32; 3]) -> bool {
    axes.iter().filter(|points| **points > 0).count() > 1
}

/// Whether signals amount to strong signs: enough in all, enough that watches, and one that hides.
pub(in crate::detect) fn is_strong(axes: [u32; 3], total: u32, hides: bool) -> bool {
    let [capability, ..] = axes;
    total >= STRONG && capability >= WATCHES && hides && is_broad(axes)
}
