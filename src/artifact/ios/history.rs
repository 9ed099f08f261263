//! What browsers keep of the pages that were opened. Looked at only when asked, and only for the hosts that were asked for:
//! no other visit, no page and no title leaves this module.

use std::collections::{BTreeMap, BTreeSet};

use super::database::{open, place, rows};
use super::property_list::host;
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::model::{At, Fact, Platform, Surface, Weight};
use crate::time::Moment;

/// Where a browser keeps addresses and visits.
struct Layout {
    /// The table of addresses with its key and address, and the columns that count visits; without any, visits are counted.
    pages: (&'static str, &'static str, &'static str, &'static [&'static str]),
    /// The table of visits with the key of the address and the time.
    visits: (&'static str, &'static str, &'static str),
    /// What a time means.
    moment: fn(f64) -> Option<Moment>,
}

const SAFARI: Layout = Layout {
    pages: ("history_items", "id", "url", &["?visit_count"]),
    visits: ("history_visits", "history_item", "visit_time"),
    moment: Moment::from_apple,
};
/// Chromium's `History`, the same on every system; times are microseconds since 1601.
const CHROME: Layout = Layout {
    pages: ("urls", "id", "url", &["?visit_count"]),
    visits: ("visits", "url", "visit_time"),
    moment: |micros| Moment::from_apple(micros / 1e6 - FROM_1601_TO_1970 - FROM_1970_TO_2001),
};
/// Firefox for iOS up to version 110, `BrowserSchema.swift`; times are microseconds since 1970.
const FIREFOX_OLD: Layout = Layout {
    pages: ("history", "id", "url", &[]),
    visits: ("visits", "siteID", "date"),
    moment: |micros| Moment::from_apple(micros / 1e6 - FROM_1970_TO_2001),
};
/// Firefox for iOS since, the store that it shares with Firefox for Android; times are milliseconds since 1970.
const FIREFOX: Layout = Layout {
    pages: ("moz_places", "id", "url", &["?visit_count_local", "?visit_count_remote"]),
    visits: ("moz_historyvisits", "place_id", "visit_date"),
    moment: |millis| Moment::from_apple(millis / 1e3 - FROM_1970_TO_2001),
};

/// Seconds.
const FROM_1601_TO_1970: f64 = 11_644_473_600.0;
/// Seconds.
const FROM_1970_TO_2001: f64 = 978_307_200.0;

/// The parser of Safari's history.
pub(super) struct SafariHistory;

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
        visited(&SAFARI, input, out)
    }
}

/// The parser of the history of other browsers. A phone need not have any, so their absence is no gap.
pub(super) struct OtherHistory;

impl Artifact for OtherHistory {
    fn name(&self) -> &'static str {
        "ios-other-history"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &[
            "AppDomain-com.google.chrome.ios/Library/Application Support/Google/Chrome/*/History",
            "AppDomainGroup-group.org.mozilla.ios.Firefox/profile.profile/browser.db",
            "AppDomainGroup-group.org.mozilla.ios.Firefox/profile.profile/places.db",
        ]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::Browsing, Weight::Detail)]
    }

    fn only_when_asked(&self) -> bool {
        true
    }

    fn wants_wal(&self) -> bool {
        true
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let layout = if input.path.ends_with("/browser.db") {
            &FIREFOX_OLD
        } else if input.path.ends_with("/places.db") {
            &FIREFOX
        } else {
            &CHROME
        };
        visited(layout, input, out)
    }
}

/// Visits to one host.
struct Visits {
    host: Box<str>,
    items: BTreeSet<i64>,
    times: u64,
    first: Option<f64>,
    last: Option<f64>,
    at: At,
}

fn visited(layout: &Layout, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
    let Some(wanted) = &input.limits.wanted_hosts else { return Ok(()) };
    let database = open(input, out)?;
    let mut found: BTreeMap<String, Visits> = BTreeMap::new();
    let (pages, key, address, counts) = layout.pages;
    let columns: Vec<&str> = [key, address].into_iter().chain(counts.iter().copied()).collect();
    rows(&database, pages, &columns, &mut |row| {
        let Some(listed) = row.text(2).and_then(|url| listed(&url, wanted)) else { return };
        let visits = found.entry(listed.clone()).or_insert_with(|| Visits {
            host: listed.into(),
            items: BTreeSet::new(),
            times: 0,
            first: None,
            last: None,
            at: place(pages, row),
        });
        if !counts.is_empty() {
            let counted = (3..columns.len().saturating_add(1)).filter_map(|column| row.int(column));
            let times = counted.filter_map(|count| u64::try_from(count).ok()).fold(0, u64::saturating_add);
            visits.times = visits.times.saturating_add(times.max(1));
        }
        visits.items.extend(row.int(1));
    })?;
    let (table, item, time) = layout.visits;
    let dated = rows(&database, table, &[item, time], &mut |row| {
        let (Some(item), Some(time)) = (row.int(1), row.real(2)) else { return };
        for visits in found.values_mut().filter(|visits| visits.items.contains(&item)) {
            visits.first = Some(visits.first.map_or(time, |first| first.min(time)));
            visits.last = Some(visits.last.map_or(time, |last| last.max(time)));
            if counts.is_empty() {
                visits.times = visits.times.saturating_add(1);
            }
        }
    });
    for visits in found.into_values() {
        let fact = Fact::Visited {
            host: visits.host,
            times: visits.times.max(1),
            first: visits.first.and_then(layout.moment),
            last: visits.last.and_then(layout.moment),
        };
        out.emit(fact, visits.at);
    }
    dated
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
        visited_in(&SafariHistory, "x", &history(), wanted)
    }

    fn visited_in(parser: &dyn Artifact, path: &str, bytes: &[u8], wanted: Option<&[&str]>) -> Vec<Fact> {
        let limits = Limits {
            wanted_hosts: wanted.map(|hosts| hosts.iter().map(|host| (*host).to_owned()).collect()),
            ..Limits::default()
        };
        let mut out = Emitter::new(&limits);
        let input = Input { path, bytes, first_line: 1, wal: None, limits: &limits };
        parser.parse(&input, &mut out).unwrap();
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

    #[test]
    fn other_browsers_keep_the_same_in_tables_of_their_own() {
        let chrome = "CREATE TABLE urls (id INTEGER PRIMARY KEY, url LONGVARCHAR, title LONGVARCHAR, visit_count INTEGER);
             CREATE TABLE visits (id INTEGER PRIMARY KEY, url INTEGER NOT NULL, visit_time INTEGER NOT NULL);
             INSERT INTO urls VALUES (1, 'https://tracker.example/a', 't', 3), (2, 'https://www.example.org/', 't', 1);
             INSERT INTO visits VALUES (1, 1, 13412736000000000), (2, 1, 13412822400000000), (3, 2, 1);";
        let old = "CREATE TABLE history (id INTEGER PRIMARY KEY, guid TEXT, url TEXT, title TEXT, is_deleted TINYINT);
             CREATE TABLE visits (id INTEGER PRIMARY KEY, siteID INTEGER, date REAL, type INTEGER, is_local TINYINT);
             INSERT INTO history VALUES (1, 'a', 'https://tracker.example/a', 't', 0), (2, 'b', NULL, '', 1);
             INSERT INTO visits VALUES (1, 1, 1768262400000000, 1, 1), (2, 1, 1768348800000000, 1, 0), (3, 1, 1768300000000000, 1, 1), (4, 2, 5, 1, 1);";
        let new = "CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url LONGVARCHAR, visit_count_local INTEGER, visit_count_remote INTEGER);
             CREATE TABLE moz_historyvisits (id INTEGER PRIMARY KEY, is_local INTEGER, place_id INTEGER, visit_date INTEGER);
             INSERT INTO moz_places VALUES (1, 'https://tracker.example/a', 2, 1), (2, 'https://www.example.org/', 1, 0);
             INSERT INTO moz_historyvisits VALUES (1, 1, 1, 1768262400000), (2, 1, 1, 1768348800000), (3, 1, 2, 1);";
        let group = "AppDomainGroup-group.org.mozilla.ios.Firefox/profile.profile";
        for (path, sql) in [
            (
                "AppDomain-com.google.chrome.ios/Library/Application Support/Google/Chrome/Default/History"
                    .to_owned(),
                chrome,
            ),
            (format!("{group}/browser.db"), old),
            (format!("{group}/places.db"), new),
        ] {
            let bytes = database(sql);
            let wanted = Fact::Visited {
                host: "tracker.example".into(),
                times: 3,
                first: Moment::from_rfc3339("2026-01-13T00:00:00Z"),
                last: Moment::from_rfc3339("2026-01-14T00:00:00Z"),
            };
            assert_eq!(
                visited_in(&OtherHistory, &path, &bytes, Some(&["tracker.example"])),
                [wanted],
                "{path}"
            );
            assert!(visited_in(&OtherHistory, &path, &bytes, Some(&["other.example"])).is_empty(), "{path}");
            assert!(visited_in(&OtherHistory, &path, &bytes, None).is_empty(), "{path}");
        }
    }
}
