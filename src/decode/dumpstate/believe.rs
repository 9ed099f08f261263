//! Which section lines are believed.
//!
//! What the system writes has a shape that a text inside one section cannot keep whole: a section is closed by the
//! line with its own name; within one priority group the names come in order, each once; the closing times never go
//! back, and none lies before the report began; after a closing line comes a structural line. A forged line breaks
//! one of these, if not where it stands then where the true line follows.
//!
//! Texts without any conflict are believed as they are, ordered or not. Otherwise the reading with the fewest breaks
//! is taken; among equal ones the reading that keeps most sections, then the one that disbelieves the least text, then
//! the one whose boundaries lie later. The last rule is not arbitrary: a text that carries the right time to the
//! second was written while the report was made, so it stands in a section of live text (a notification, a setting),
//! and those lines come before the true ones.

use std::collections::{BTreeMap, BTreeSet};

use super::marks::{MarkKind, Marks};

/// Readings kept at each line.
const BEAM: usize = 12;
/// Closing lines tried for one opening line, from each end of their list.
const TRIES: usize = 6;
/// No text of one app is longer than this; what lies between disbelieved lines then cannot be one text.
const APP_TEXT: usize = 4 << 20;

/// A believed section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pick {
    /// Index of its opening mark.
    pub(super) open: usize,
    /// Index of its closing mark.
    pub(super) close: Option<usize>,
    /// Index of the first mark after it.
    pub(super) next: usize,
}

/// Breaks first, then sections lost (counted as negative sections kept), then disbelieved text in 4 KiB.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
struct Cost {
    breaks: u64,
    lost: i64,
    span: usize,
}

impl Cost {
    fn plus(self, breaks: u64, lost: i64, span: usize) -> Self {
        Self {
            breaks: self.breaks.saturating_add(breaks),
            lost: self.lost.saturating_add(lost),
            span: self.span.saturating_add(span),
        }
    }
}

#[derive(Debug, Clone)]
struct State<'a> {
    cost: Cost,
    /// Index into the list of links of the newest believed section.
    last: Option<usize>,
    /// Its opening mark.
    open: Option<usize>,
    /// The latest closing time so far.
    time: Option<&'a [u8]>,
}

/// The believed sections, in order.
pub(super) fn choose(marks: &Marks<'_>) -> Vec<Pick> {
    plain(marks).unwrap_or_else(|| Search::new(marks).run())
}

/// The reading of a text without any conflict.
fn plain(marks: &Marks<'_>) -> Option<Vec<Pick>> {
    let mut picks: Vec<Pick> = Vec::new();
    let mut seen = BTreeSet::new();
    let mut open: Option<(usize, &[u8])> = None;
    for (index, mark) in marks.services.iter().enumerate() {
        match (&mark.kind, open) {
            (MarkKind::Open { rank, name }, None) => {
                if !seen.insert((*rank, *name)) {
                    return None;
                }
                open = Some((index, name));
            }
            (MarkKind::Open { rank, name }, Some((before, _))) if !marks.any_close => {
                if !seen.insert((*rank, *name)) {
                    return None;
                }
                picks.push(Pick { open: before, close: None, next: index });
                open = Some((index, name));
            }
            (MarkKind::Close { name, .. }, Some((before, opened))) if *name == opened => {
                picks.push(Pick { open: before, close: Some(index), next: index.saturating_add(1) });
                open = None;
            }
            _ => return None,
        }
    }
    if let Some((before, _)) = open {
        picks.push(Pick { open: before, close: None, next: marks.services.len() });
    }
    Some(picks)
}

struct Search<'a, 'm> {
    marks: &'m Marks<'a>,
    closes: BTreeMap<&'a [u8], Vec<usize>>,
    opens: Vec<usize>,
    timed: bool,
    links: Vec<(Pick, Option<usize>)>,
    layers: Vec<Vec<State<'a>>>,
}

impl<'a, 'm> Search<'a, 'm> {
    fn new(marks: &'m Marks<'a>) -> Self {
        let mut closes: BTreeMap<&'a [u8], Vec<usize>> = BTreeMap::new();
        let (mut opens, mut timed) = (Vec::new(), false);
        for (index, mark) in marks.services.iter().enumerate() {
            match mark.kind {
                MarkKind::Open { .. } => opens.push(index),
                MarkKind::Close { name, time, .. } => {
                    timed |= time.is_some();
                    closes.entry(name).or_default().push(index);
                }
            }
        }
        let layers = vec![Vec::new(); marks.services.len().saturating_add(1)];
        Self { marks, closes, opens, timed, links: Vec::new(), layers }
    }

    fn run(mut self) -> Vec<Pick> {
        let begun = self.marks.begun;
        self.push(0, State { cost: Cost::default(), last: None, open: None, time: begun });
        let marks = self.marks;
        for (index, mark) in marks.services.iter().enumerate() {
            let states = self.layers.get_mut(index).map(std::mem::take).unwrap_or_default();
            for state in best(states) {
                match mark.kind {
                    MarkKind::Close { .. } => self.skip(index, &state),
                    MarkKind::Open { rank, name } => self.extend(index, (rank, name), &state),
                }
            }
        }
        let ends = self.layers.last_mut().map(std::mem::take).unwrap_or_default();
        let mut at = best(ends).into_iter().next().and_then(|state| state.last);
        let mut picks = Vec::new();
        while let Some((pick, before)) = at.and_then(|link| self.links.get(link)) {
            picks.push(pick.clone());
            at = *before;
        }
        picks.reverse();
        picks
    }

    fn push(&mut self, layer: usize, state: State<'a>) {
        if let Some(states) = self.layers.get_mut(layer) {
            states.push(state);
        }
    }

    /// A mark outside every section that is not believed.
    fn skip(&mut self, index: usize, state: &State<'a>) {
        let cost = state.cost.plus(1, 0, 0);
        self.push(index.saturating_add(1), State { cost, ..state.clone() });
    }

    fn extend(&mut self, index: usize, key: (u8, &'a [u8]), state: &State<'a>) {
        self.skip(index, state);
        let ordered = state.open.and_then(|open| self.key(open)).is_none_or(|before| before < key);
        let base = state.cost.plus(u64::from(!ordered), -1, 0);
        for close in self.tries(index, key.1) {
            self.closed(index, close, base, state);
        }
        self.unclosed(index, base, state);
    }

    fn key(&self, open: usize) -> Option<(u8, &'a [u8])> {
        match self.marks.services.get(open)?.kind {
            MarkKind::Open { rank, name } => Some((rank, name)),
            MarkKind::Close { .. } => None,
        }
    }

    fn tries(&self, index: usize, name: &[u8]) -> Vec<usize> {
        let all = self.closes.get(name).map(Vec::as_slice).unwrap_or_default();
        let after = all.get(all.partition_point(|close| *close < index)..).unwrap_or_default();
        let skip_from = TRIES;
        let skip_to = after.len().saturating_sub(TRIES);
        after
            .iter()
            .enumerate()
            .filter(|(nth, _)| *nth < skip_from || *nth >= skip_to)
            .map(|(_, close)| *close)
            .collect()
    }

    fn closed(&mut self, index: usize, close: usize, base: Cost, state: &State<'a>) {
        let Some(MarkKind::Close { time, clean, .. }) = self.marks.services.get(close).map(|m| &m.kind)
        else {
            return;
        };
        let late_enough = match (*time, state.time) {
            (Some(now), Some(before)) => now >= before,
            (Some(_), None) => true,
            (None, _) => !self.timed,
        };
        let cost = self.swallow(base, index, close).plus(u64::from(!late_enough), 0, 0).plus(
            u64::from(!clean),
            0,
            0,
        );
        let time = (*time).max(state.time);
        let next = close.saturating_add(1);
        self.link(Pick { open: index, close: Some(close), next }, cost, time, state);
    }

    fn unclosed(&mut self, index: usize, base: Cost, state: &State<'a>) {
        let total = self.marks.services.len();
        let from = self.opens.partition_point(|open| *open <= index);
        let reach = if self.marks.any_close { 1 } else { BEAM };
        let stops: Vec<usize> = self.opens.iter().skip(from).take(reach).copied().collect();
        let ends = stops.len() < reach;
        for next in stops.into_iter().chain(ends.then_some(total)) {
            // The last section of a text that was cut off has no end; anywhere else that is a break.
            let breaks = u64::from(self.marks.any_close && index.saturating_add(1) != total);
            let stray = next.saturating_sub(index).saturating_sub(1);
            let stray = if self.marks.any_close { u64::try_from(stray).unwrap_or(u64::MAX) } else { 0 };
            let cost = self.swallow(base, index, next).plus(breaks.saturating_add(stray), 0, 0);
            self.link(Pick { open: index, close: None, next }, cost, state.time, state);
        }
    }

    /// The price of the marks strictly between two.
    fn swallow(&self, base: Cost, from: usize, to: usize) -> Cost {
        let inner = self.marks.services.get(from.saturating_add(1)..to).unwrap_or_default();
        let (Some(first), Some(last)) = (inner.first(), inner.last()) else { return base };
        let span = last.body.saturating_sub(first.at);
        base.plus(u64::from(span > APP_TEXT), 0, span >> 12)
    }

    fn link(&mut self, pick: Pick, cost: Cost, time: Option<&'a [u8]>, state: &State<'a>) {
        let (open, next) = (pick.open, pick.next);
        self.links.push((pick, state.last));
        let last = self.links.len().checked_sub(1);
        self.push(next, State { cost, last, open: Some(open), time });
    }
}

/// The best readings at one line: cheapest first, among equals the one that opened its last section latest; one for
/// each opening line.
fn best(mut states: Vec<State<'_>>) -> Vec<State<'_>> {
    states.sort_by(|a, b| (a.cost, b.open, a.last).cmp(&(b.cost, a.open, b.last)));
    let mut seen = BTreeSet::new();
    states.retain(|state| seen.len() < BEAM && seen.insert(state.open));
    states
}
