//! Splits the text of a bug report or of `dumpsys` into its sections, by bytes, in one pass.
//!
//! Layout (AOSP `dumpsys.cpp` and `dumpstate.cpp`): a service opens with a line of dashes and `DUMP OF SERVICE name:`
//! (with `CRITICAL ` or `HIGH ` before the name in the early groups) and closes with `--------- 0.053s was the duration
//! of dumpsys name, ending at: 2022-03-29 23:14:27`; other sections open with `------ TITLE (command) ------` and
//! close with `------ 0.011s was the duration of 'TITLE' ------`.
//!
//! Apps write some of the text between those lines and may write such lines themselves, so a line alone proves
//! nothing. Which ones are believed is decided in [`believe`](self): see there.

mod believe;
mod marks;

use std::collections::BTreeMap;
use std::ops::Range;

use memchr::memmem;

use self::believe::{Pick, choose};
use self::marks::{MarkKind, Marks, TitleKind, collect};
use crate::bounds::Limits;
use crate::speech::Message;
use crate::text::{clip, lossy, printable};

/// What a section is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SectionKind {
    /// The lines before the first section.
    Header,
    /// A `------ TITLE (command) ------` section.
    Title,
    /// What one service wrote.
    Service,
}

/// One section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// What it is.
    pub kind: SectionKind,
    /// Name of the service without its priority, or the title without its command; empty for the header.
    pub name: String,
    /// The bytes between its opening and its closing line.
    pub range: Range<usize>,
    /// Line of the text, counted from 1, on which the range begins.
    pub first_line: u64,
    /// Why the section may not be whole: it timed out, it has no end, its headers are in doubt.
    pub cut: Option<Message>,
}

/// A text in sections.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Split {
    /// In the order of the text. A service that was dumped twice (in two priority groups) is there twice.
    pub sections: Vec<Section>,
    /// What a technician should know about the text.
    pub notes: Vec<Message>,
    /// There were too many headers to weigh them all: any section may be missing or wrong.
    pub crowded: bool,
    /// Whether the line stands in it that ends a report (`== dumpstate: done`, in AOSP since the first version).
    pub done: bool,
    /// Whether the last service of its list ("Currently running services:", which `dumpsys` prints first) has no section, so
    /// that the text stops between two sections.
    pub stops_short: bool,
}

/// Splits a text. Never fails: a text without sections is all header.
pub fn sections(bytes: &[u8], limits: &Limits) -> Split {
    let marks = collect(bytes, limits);
    let picks = choose(&marks);
    let mut split = Split { crowded: marks.thinned, ..Split::default() };
    if marks.thinned {
        split.notes.push(Message::new("why-text-holds-far-more-section"));
    }
    let mut services: Vec<Section> = picks.iter().filter_map(|pick| service(bytes, &marks, pick)).collect();
    report_disbelieved(&marks, &picks, &mut services, &mut split.notes);
    split.done = is_done(bytes, after_services(&marks, &picks));
    let titles = title_sections(bytes, &marks, &services);
    let first = services.first().map_or(bytes.len(), |s| opening(&marks, s));
    let first = titles.first().map_or(first, |(at, _)| first.min(*at));
    if first > 0 {
        split.sections.push(Section {
            kind: SectionKind::Header,
            name: String::new(),
            range: 0..first,
            first_line: 1,
            cut: None,
        });
    }
    let last = last_listed(bytes.get(..first).unwrap_or_default());
    split.stops_short =
        last.is_some_and(|last| services.iter().all(|service| service.name.as_bytes() != last));
    split.sections.extend(titles.into_iter().map(|(_, section)| section));
    split.sections.append(&mut services);
    split.sections.sort_by_key(|section| (section.range.start, section.kind));
    split
}

/// Where the last believed service ends; where it has no end, where it begins.
fn after_services(marks: &Marks<'_>, picks: &[Pick]) -> usize {
    let closed = |pick: &Pick| pick.close.and_then(|index| marks.services.get(index));
    let last = picks.last().and_then(|pick| closed(pick).or_else(|| marks.services.get(pick.open)));
    last.map_or(0, |mark| mark.body)
}

/// Whether a line from `from` on is the one that ends a report. Newer versions print the metadata of statsd behind it, so that it need
/// not be among the last lines.
fn is_done(bytes: &[u8], from: usize) -> bool {
    let rest = bytes.get(from..).unwrap_or_default();
    let begins_line = |at: usize| at.checked_sub(1).is_none_or(|before| rest.get(before) == Some(&b'\n'));
    memmem::find_iter(rest, b"== dumpstate: done").any(begins_line)
}

/// The last service in the list that `dumpsys` prints before the first section, without those that it was told to skip.
fn last_listed(head: &[u8]) -> Option<&[u8]> {
    let begin = memmem::find(head, LIST)?.checked_add(LIST.len())?;
    let lines = head.get(begin..)?.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii_end).skip(1);
    let names = lines.map_while(|line| line.strip_prefix(b"  "));
    names.filter(|name| !name.is_empty() && !name.ends_with(b" (skipped)")).last()
}

const LIST: &[u8] = b"Currently running services:";

/// Where the opening of a believed service begins (its line of dashes).
fn opening(marks: &Marks<'_>, section: &Section) -> usize {
    let index = marks.services.partition_point(|mark| mark.body < section.range.start);
    marks.services.get(index).map_or(section.range.start, |mark| mark.at)
}

fn service(bytes: &[u8], marks: &Marks<'_>, pick: &Pick) -> Option<Section> {
    let open = marks.services.get(pick.open)?;
    let MarkKind::Open { name, .. } = open.kind else { return None };
    let close = pick.close.and_then(|index| marks.services.get(index));
    let end = close
        .map(|mark| mark.at)
        .or_else(|| marks.services.get(pick.next).map(|mark| mark.at))
        .unwrap_or(bytes.len())
        .max(open.body);
    // An unclosed section reaches to the next header of either kind.
    let end = if close.is_none() { first_title_after(marks, open.body, end) } else { end };
    let name = lossy(name).into_owned();
    let mut cut = None;
    if close.is_none() && marks.any_close {
        cut = Some(if end == bytes.len() {
            Message::new("why-text-ends-inside-this-section")
        } else {
            Message::new("why-this-section-has-no-end")
        });
    }
    if timed_out(bytes.get(open.body..end).unwrap_or_default(), &name) {
        cut = Some(Message::new("why-service-did-not-finish-time"));
    }
    Some(Section { kind: SectionKind::Service, name, range: open.body..end, first_line: open.line, cut })
}

fn first_title_after(marks: &Marks<'_>, from: usize, until: usize) -> usize {
    let index = marks.titles.partition_point(|mark| mark.at < from);
    marks.titles.get(index).map_or(until, |mark| mark.at.min(until))
}

/// `*** SERVICE 'x' DUMP TIMEOUT (30000ms) EXPIRED ***`, which the system writes at the end of what it got.
fn timed_out(body: &[u8], name: &str) -> bool {
    // Only the end is looked at: the line is the last that is written before the closing one.
    let tail = body.get(body.len().saturating_sub(1 << 10)..).unwrap_or_default();
    memmem::find(tail, format!("*** SERVICE '{name}' DUMP TIMEOUT").as_bytes()).is_some()
}

/// Headers that lie inside a believed section or were passed over: they become remarks, and doubts on both the
/// section they lie in and the section they claim to open.
fn report_disbelieved(marks: &Marks<'_>, picks: &[Pick], services: &mut [Section], notes: &mut Vec<Message>) {
    let mut count = 0_u64;
    let mut first: Option<(String, u64, String)> = None;
    for (index, mark) in marks.services.iter().enumerate() {
        let after = picks.partition_point(|pick| pick.open <= index);
        let holder = after.checked_sub(1).and_then(|at| picks.get(at).map(|pick| (at, pick)));
        if holder.is_some_and(|(_, pick)| pick.open == index || pick.close == Some(index)) {
            continue;
        }
        count = count.saturating_add(1);
        let MarkKind::Open { name, .. } = mark.kind else { continue };
        let claimed = lossy(name).into_owned();
        let around = holder.and_then(|(at, _)| services.get(at)).map_or_else(String::new, |s| s.name.clone());
        let doubt = Message::new("why-header-section-at-line-lies")
            .put("claimed", printable(clip(&claimed, 60)))
            .put("line", mark.line.saturating_sub(1));
        for section in services.iter_mut().filter(|s| s.name == claimed || s.name == around) {
            section.cut.get_or_insert_with(|| doubt.clone());
        }
        first.get_or_insert((claimed, mark.line.saturating_sub(1), around));
    }
    if let Some((claimed, line, around)) = first {
        let inside = if around.is_empty() {
            Message::new("why-outside-section")
        } else {
            Message::new("why-inside-section").put("section", printable(&around))
        };
        notes.push(
            Message::new("why-section-line-s-found-inside")
                .count("count", count)
                .put("claimed", printable(clip(&claimed, 60)))
                .put("line", line)
                .said("inside", inside),
        );
    } else if count > 0 {
        notes.push(Message::new("why-line-s-end-section-found").count("count", count));
    }
}

/// Title sections outside every believed service, each with the offset of its opening line.
fn title_sections(bytes: &[u8], marks: &Marks<'_>, services: &[Section]) -> Vec<(usize, Section)> {
    let mut out: Vec<(usize, Section)> = Vec::new();
    let mut closes: BTreeMap<&[u8], Vec<usize>> = BTreeMap::new();
    for mark in marks.titles.iter().filter(|mark| mark.kind == TitleKind::Close) {
        closes.entry(mark.name).or_default().push(mark.at);
    }
    let mut free_from = 0;
    for (index, mark) in marks.titles.iter().enumerate() {
        let TitleKind::Open = mark.kind else { continue };
        let next = services.partition_point(|s| s.range.start <= mark.at);
        let inside =
            next.checked_sub(1).and_then(|at| services.get(at)).is_some_and(|s| mark.at < s.range.end);
        if inside || mark.at < free_from {
            continue;
        }
        let stop = services.get(next).map_or(bytes.len(), |s| opening(marks, s)).max(mark.body);
        let (end, closed) = title_end(marks, &closes, index, stop);
        free_from = end;
        let name = lossy(mark.name).into_owned();
        let cut = (!closed && marks.any_close && end == bytes.len())
            .then(|| Message::new("why-text-ends-inside-this-section"));
        out.push((
            mark.at,
            Section { kind: SectionKind::Title, name, range: mark.body..end, first_line: mark.line, cut },
        ));
    }
    out
}

/// The end of a title section before `stop`: its own closing line, else the next title. `DUMPSYS ...` titles hold
/// services and end at the first of them.
fn title_end(
    marks: &Marks<'_>,
    closes: &BTreeMap<&[u8], Vec<usize>>,
    index: usize,
    stop: usize,
) -> (usize, bool) {
    let Some(mark) = marks.titles.get(index) else { return (stop, false) };
    let own = closes.get(mark.name).map(Vec::as_slice).unwrap_or_default();
    if let Some(close) = own.get(own.partition_point(|at| *at < mark.body)).filter(|at| **at < stop) {
        return (*close, true);
    }
    let next = marks.titles.get(index.saturating_add(1)).map_or(stop, |next| next.at);
    (next.min(stop), false)
}

/// Whether the bytes hold at least one line that opens a section.
pub fn has_sections(bytes: &[u8]) -> bool {
    memmem::find(bytes, b"DUMP OF SERVICE ").is_some() || memmem::find(bytes, b"== dumpstate: ").is_some()
}

#[cfg(test)]
mod tests;
