//! `dumpsys usagestats`: when each app was used last, removed ones too.
//!
//! ```text
//! user=0
//!   In-memory daily stats
//!     packages
//!       package=com.example totalTimeUsed="12:03" lastTimeUsed="2026-02-20 21:40:00" ...
//! ```
//!
//! Beside the sums of packages stand events, which carry words of apps (names of channels, shortcuts). The events come
//! before or between the intervals, so an app that forges an interval makes one of them stand there twice, and neither
//! of the two is believed.

use std::collections::BTreeMap;

use super::lines::{at, at_indent, between, claim, cut, describe, indent, local_time, number, package, trim};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::model::{AppClaim, Surface, Weight};
use crate::time::Moment;

/// The intervals that Android keeps.
const INTERVALS: &[&[u8]] = &[b"daily", b"weekly", b"monthly", b"yearly"];

/// Parser of the usage statistics.
#[derive(Debug)]
pub struct DumpsysUsageStats;

/// Sums of one interval of one user.
#[derive(Debug, Default)]
struct Interval {
    heads: u32,
    /// Line, app, last use where it is told.
    apps: Vec<(u64, String, Option<Moment>)>,
}

/// Where the reader is.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Place {
    #[default]
    Elsewhere,
    /// In an interval, before its packages.
    Interval,
    /// Among the packages, whose head has this indent.
    Packages(usize),
}

impl Artifact for DumpsysUsageStats {
    describe!(
        "android-dumpsys-usagestats",
        &["dumpsys/usagestats"],
        &[(Surface::RemovedApps, Weight::Detail)]
    );

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let mut users: BTreeMap<Option<u32>, u32> = BTreeMap::new();
        let mut intervals: BTreeMap<(Option<u32>, usize), Interval> = BTreeMap::new();
        let (mut place, mut key) = (Place::default(), (None, 0));
        for (line, bytes) in input.lines() {
            if let Some(id) = bytes.strip_prefix(b"user=") {
                key.0 = number(trim(id));
                let heads = users.entry(key.0).or_default();
                *heads = heads.saturating_add(1);
                place = Place::Elsewhere;
            } else if let Some(which) = at_indent(bytes, 2).and_then(interval) {
                key.1 = which;
                let known = intervals.entry(key).or_default();
                known.heads = known.heads.saturating_add(1);
                place = Place::Interval;
            } else {
                place = step(place, bytes);
                let app = matches!(place, Place::Packages(_)).then(|| used(bytes)).flatten();
                if let (Some((name, last)), Some(interval)) = (app, intervals.get_mut(&key)) {
                    interval.apps.push((line, name.to_owned(), last));
                }
            }
        }
        let twice = |heads: u32| heads > 1;
        let doubtful = users.values().any(|heads| twice(*heads))
            || intervals.values().any(|interval| twice(interval.heads));
        if doubtful {
            out.gap(None, "why-interval-stands-there-twice-so");
        }
        let believed = intervals.into_iter().filter(|((user, _), interval)| {
            !twice(interval.heads) && !users.get(user).is_some_and(|heads| twice(*heads))
        });
        state(believed, out);
        Ok(())
    }
}

fn state(intervals: impl Iterator<Item = ((Option<u32>, usize), Interval)>, out: &mut Emitter<'_>) {
    let mut last: BTreeMap<(String, Option<u32>), (u64, Option<Moment>)> = BTreeMap::new();
    for ((user, _), interval) in intervals {
        for (line, name, time) in interval.apps {
            let known = last.entry((name, user)).or_insert((line, time));
            if known.1 < time {
                *known = (line, time);
            }
        }
    }
    for ((name, user), (line, time)) in last {
        if let Some(time) = time {
            out.emit(claim(&name, user, AppClaim::LastUsed(time)), at(line));
        }
        out.emit(claim(&name, user, AppClaim::WasInstalled { at: time, by: None }), at(line));
    }
}

/// `In-memory daily stats`.
fn interval(text: &[u8]) -> Option<usize> {
    let name = text.strip_prefix(b"In-memory ")?.trim_ascii_end().strip_suffix(b" stats")?;
    INTERVALS.iter().position(|known| *known == name)
}

/// The place after a line that is neither the head of a user nor of an interval.
fn step(place: Place, bytes: &[u8]) -> Place {
    let text = trim(bytes);
    match place {
        _ if text.is_empty() => place,
        Place::Packages(head) if indent(bytes) > head => place,
        Place::Interval if text == b"packages" => Place::Packages(indent(bytes)),
        // The range of time stands before the packages; anything else stands after them.
        Place::Interval if text.starts_with(b"timeRange=") || text.starts_with(b"beginTime=") => place,
        _ => Place::Elsewhere,
    }
}

/// An app that was used, and when as far as the phone's own way of writing times lets tell.
fn used(bytes: &[u8]) -> Option<(&str, Option<Moment>)> {
    let (name, more) = cut(trim(bytes).strip_prefix(b"package=")?, b' ')?;
    let name = package(name)?;
    let last = between(more, b"lastTimeUsed=\"", b'"')?;
    let never = [&b"1970"[..], b"1969"].iter().any(|year| memchr::memmem::find(last, year).is_some());
    (!never).then(|| (name, local_time(last)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounds::Limits;
    use crate::model::Fact;

    fn read(text: &str) -> (Vec<Fact>, String) {
        let limits = Limits::default();
        let mut out = Emitter::new(&limits);
        let input = Input { path: "", bytes: text.as_bytes(), first_line: 1, wal: None, limits: &limits };
        DumpsysUsageStats.parse(&input, &mut out).unwrap();
        (out.facts().iter().map(|(fact, _)| fact.clone()).collect(), format!("{out:?}"))
    }

    const TEXT: &str = "user=0 \n  Last 24 hour events (timeRange=\"2/28/2026, 09:30 - 3/1/2026, 09:30\")\n    time=\"2026-02-28 20:00:00\" type=SHORTCUT_INVOCATION package=com.a shortcutId=EVENT flags=0x0\n  In-memory daily stats\n    timeRange=\"...\"\n    packages\n      package=com.a totalTimeUsed=\"00:05\" lastTimeUsed=\"2026-02-28 20:00:00\" appLaunchCount=1\n      package=com.b totalTimeUsed=\"00:00\" lastTimeUsed=\"1970-01-01 01:00:00\" appLaunchCount=0\n    ChooserCounts\n    configurations\n  In-memory weekly stats\n    timeRange=\"...\"\n    packages\n      package=com.a totalTimeUsed=\"00:05\" lastTimeUsed=\"2026-02-27 20:00:00\" appLaunchCount=1\n      package=com.c totalTimeUsed=\"00:05\" lastTimeUsed=\"26. 2. 20. 오후 9:40\" appLaunchCount=1\nuser=10 \n  In-memory daily stats\n    packages\n      package=com.a totalTimeUsed=\"00:05\" lastTimeUsed=\"2026-02-20 21:40:00\" appLaunchCount=1\n";

    #[test]
    fn the_last_use_of_every_user() {
        let (facts, said) = read(TEXT);
        assert!(said.contains("gaps: []"), "{said}");
        let used = |user, time: &str| {
            let time = Moment::from_local(time).unwrap();
            [
                claim("com.a", Some(user), AppClaim::LastUsed(time)),
                claim("com.a", Some(user), AppClaim::WasInstalled { at: Some(time), by: None }),
            ]
        };
        let undated = claim("com.c", Some(0), AppClaim::WasInstalled { at: None, by: None });
        let wanted =
            [&used(0, "2026-02-28 20:00:00")[..], &used(10, "2026-02-20 21:40:00")[..], &[undated]].concat();
        assert_eq!(facts, wanted);
    }

    #[test]
    fn words_of_apps_make_no_app() {
        let line = "\n      package=com.forged totalTimeUsed=\"1\" lastTimeUsed=\"2026-02-20 21:40:00\" x";
        let block = format!("\n  In-memory daily stats\n    packages{line}");
        let user = format!("\nuser=0\n  In-memory yearly stats\n    packages{line}");
        for (text, doubt) in
            [(line, false), (&format!("\n    packages{line}"), false), (&block, true), (&user, true)]
        {
            let (facts, said) = read(&TEXT.replace("EVENT", text));
            assert!(!format!("{facts:?}").contains("forged"), "{text}: {facts:?}");
            assert_eq!(said.contains("stands there twice"), doubt, "{text}");
        }
    }
}
