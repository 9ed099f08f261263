//! `History.db` of Safari. Looked at only when asked, and only for the hosts that were asked for: no other visit, no page
//! and no title leaves this module.

use std::collections::{BTreeMap, BTreeSet};

use super::database::{open, place, rows};
use super::property_list::host;
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::model::{At, Fact, Platform, Surface, Weight};
use crate::time::Moment;

/// The parser of Safari's history.
pub(super) struct SafariHistory;

struct Visits {
    host: Box<str>,
    items: BTreeSet<i64>,
    times: u64,
    first: Option<f64>,
    last: Option<f64>,
    at: At,
}

impl Artifact for SafariHistory {
    fn name(&self) -> &'static str {
        "ios-safari-history"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &[
            "HomeDomain/Library/Safari/History.db",
            "AppDomain-com.apple.mobilesafari/Library/Safari/History.db",
        ]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::Browsing, Weight::Whole)]
    }

    fn only_when_asked(&self) -> bool {
        true
    }

    fn wants_wal(&self) -> bool {
        true
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let Some(wanted) = &input.limits.wanted_hosts else { return Ok(()) };
        let database = open(input, out)?;
        let mut found: BTreeMap<String, Visits> = BTreeMap::new();
        rows(&database, "history_items", &["id", "url", "?visit_count"], &mut |row| {
            let Some(listed) = row.text(2).and_then(|url| listed(&url, wanted)) else { return };
            let visits = found.entry(listed.clone()).or_insert_with(|| Visits {
                host: listed.into(),
                items: BTreeSet::new(),
                times: 0,
                first: None,
                last: None,
                at: place("history_items", row),
            });
            let times = row.int(3).and_then(|times| u64::try_from(times).ok()).unwrap_or(1);
            visits.times = visits.times.saturating_add(times.max(1));
            visits.items.extend(row.int(1));
        })?;
        let dated = rows(&database, "history_visits", &["history_item", "visit_time"], &mut |row| {
            let (Some(item), Some(time)) = (row.int(1), row.real(2)) else { return };
            for visits in found.values_mut().filter(|visits| visits.items.contains(&item)) {
                visits.first = Some(visits.first.map_or(time, |first| first.min(time)));
                visits.last = Some(visits.last.map_or(time, |last| last.max(time)));
            }
        });
        for visits in found.into_values() {
            let fact = Fact::Visited {
                host: visits.host,
                times: visits.times,
                first: visits.first.and_then(Moment::from_apple),
                last: visits.last.and_then(Moment::from_apple),
            };
            out.emit(fact, visits.at);
        }
        dated
    }
}

/// The listed host that an address is at: its own, or a parent of it.
fn listed(url: &str, wanted: &BTreeSet<String>) -> Option<String> {
    let host = host(url)?.to_ascii_lowercase();
    let mut rest = host.split(':').next()?;
    // A name has at most 127 labels.
    for _ in 0..127 {
        if wanted.contains(rest) {
            return Some(rest.to_owned());
        }
        rest = rest.split_once('.')?.1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::Emitter;
    use crate::artifact::ios::test_input::database;
    use crate::bounds::Limits;

    fn history() -> Vec<u8> {
        database(
            "CREATE TABLE history_items (id INTEGER PRIMARY KEY, url TEXT, visit_count INTEGER);
             CREATE TABLE history_visits (id INTEGER PRIMARY KEY, history_item INTEGER, visit_time REAL, title TEXT);
             INSERT INTO history_items VALUES (1, 'https://My.Tracker.example:8443/login?u=hush', 3), (2, 'https://www.example.org/private', 9),
               (3, 'https://tracker.example/', 1), (4, 'https://nottracker.example/', 1);
             INSERT INTO history_visits VALUES (1, 1, 791000000, 'hush'), (2, 1, 792000000, 'hush'), (3, 2, 1, 'x'), (4, 3, 790000000, 'y');",
        )
    }

    fn visited(wanted: Option<&[&str]>) -> Vec<Fact> {
        let limits = Limits {
            wanted_hosts: wanted.map(|hosts| hosts.iter().map(|host| (*host).to_owned()).collect()),
            ..Limits::default()
        };
        let mut out = Emitter::new(&limits);
        let bytes = history();
        let input = Input { path: "x", bytes: &bytes, first_line: 1, wal: None, limits: &limits };
        SafariHistory.parse(&input, &mut out).unwrap();
        out.facts().iter().map(|(fact, _)| fact.clone()).collect()
    }

    #[test]
    fn nothing_but_listed_hosts_is_kept() {
        let facts = visited(Some(&["tracker.example", "other.example"]));
        let wanted = Fact::Visited {
            host: "tracker.example".into(),
            times: 4,
            first: Moment::from_apple(790_000_000.0),
            last: Moment::from_apple(792_000_000.0),
        };
        assert_eq!(facts, [wanted]);
        assert!(visited(None).is_empty());
    }
}
