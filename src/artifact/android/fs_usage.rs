//! Usage statistics in a file system: when each app was used last, removed ones too.
//!
//! Up to Android 9 an interval is XML, then a protocol buffer. Times in it count from the beginning of the interval,
//! which is the name of its file.

use std::collections::{BTreeMap, BTreeSet};

use super::fs_document::{document, end};
use super::lines::{claim, describe, package};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::usage_stats::{Interval, Usage, interval, mappings};
use crate::model::{AppClaim, At, Surface, Weight};
use crate::speech::Message;
use crate::time::Moment;

/// Parser of one interval of the usage statistics.
#[derive(Debug)]
pub struct FsUsageStats;

impl Artifact for FsUsageStats {
    describe!(
        "android-usage-statistics",
        &["android/system_ce/*/usagestats/*/*", "android/system/usagestats/*/*/*"],
        &[(Surface::RemovedApps, Weight::Detail)]
    );

    fn companions(&self, path: &str) -> Vec<String> {
        let folder = path.rsplitn(3, '/').nth(2).unwrap_or_default();
        vec![format!("{folder}/mappings")]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let name = input.path.rsplit('/').next().unwrap_or_default();
        let digits = name.strip_suffix("-c").unwrap_or(name);
        // Other files in these folders are the system's spare copies.
        let Ok(begin) = digits.parse::<i64>() else { return Ok(()) };
        let user = user_of(input.path);
        if input.bytes.is_empty() {
            return Err(ParseError::new("why-empty"));
        }
        let text = input.bytes.trim_ascii_start();
        if text.starts_with(b"<") || text.starts_with(b"ABX\0") {
            return xml(input, begin, user, out);
        }
        let names = input.wal.map(mappings);
        let known = match &names {
            Some(Ok(names)) => names,
            _ => &BTreeMap::new(),
        };
        let read = interval(input.bytes, known);
        state(&read.apps, begin, user, out);
        close(&read, names.is_some_and(|names| names.is_ok()), out)
    }
}

/// What is left open of a protocol buffer.
fn close(read: &Interval, named: bool, out: &mut Emitter<'_>) -> Result<(), ParseError> {
    if read.nameless > 0 {
        let why = if named {
            // The system takes the names of removed apps out of its list first.
            Message::new("why-app-s-have-no-name").count("nameless", read.nameless)
        } else {
            Message::new("why-names-apps-stand-file-mappings")
        };
        out.gap(None, why);
    }
    if read.cut { Err(ParseError::new("why-no-usage-statistics-or-breaks")) } else { Ok(()) }
}

/// `UsageStatsXmlV1` of AOSP.
fn xml(input: &Input<'_>, begin: i64, user: Option<u32>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
    let document = document(input)?;
    let root = document.root("usagestats");
    let mut apps = Vec::new();
    let packages = root.into_iter().flat_map(|root| root.children("packages"));
    for element in packages.flat_map(|packages| packages.children("package")) {
        let last = element.attribute("lastTimeActive").and_then(|last| last.parse().ok());
        if let (Some(package), Some(last)) = (element.attribute("package"), last) {
            apps.push(Usage { package: package.to_owned(), last });
        }
    }
    state(&apps, begin, user, out);
    end(&document, root.is_some(), out)
}

fn state(apps: &[Usage], begin: i64, user: Option<u32>, out: &mut Emitter<'_>) {
    let mut told = BTreeSet::new();
    for app in apps {
        let Some(name) = package(app.package.as_bytes()) else {
            out.skip(At::Key("packages".into()), "why-app-without-package-name");
            continue;
        };
        // Zero, and so a time before the interval by its whole age, is "never".
        let last = begin.checked_add(app.last).filter(|millis| *millis > 0);
        if let (Some(time), true) = (last.and_then(Moment::from_unix_millis), told.insert(name)) {
            let at = || At::Key(format!("packages/{name}").into());
            out.emit(claim(name, user, AppClaim::LastUsed(time)), at());
            out.emit(claim(name, user, AppClaim::WasInstalled { at: Some(time), by: None }), at());
        }
    }
}

/// The Android user in `android/system_ce/10/usagestats/daily/…` or `android/system/usagestats/10/daily/…`.
fn user_of(path: &str) -> Option<u32> {
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        ["android", "system_ce", user, ..] | ["android", "system", "usagestats", user, ..] => {
            user.parse().ok()
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::android::fs_document::tests::{cut_everywhere, read};
    use crate::bounds::Limits;
    use crate::model::Fact;

    const PATH: &str = "android/system/usagestats/10/daily/1519862400000";
    const TEXT: &str = r#"<usagestats version="1" endTime="86400000"><packages><package lastTimeActive="3600000" package="com.a" timeActive="5" lastEvent="2" /><package lastTimeActive="-1519862400000" package="com.never" timeActive="0" lastEvent="0" /><package package="x y" lastTimeActive="1" /></packages><configurations /><event-log><event time="1" package="com.event" type="1" /></event-log></usagestats>"#;

    #[test]
    fn intervals_of_old_versions() {
        let (facts, result, said) = read(&FsUsageStats, PATH, TEXT.as_bytes());
        assert!(result.is_ok() && said.contains("skipped: 1"), "{said}");
        let time = Moment::from_unix(1_519_866_000).unwrap();
        assert_eq!(
            facts,
            [
                claim("com.a", Some(10), AppClaim::LastUsed(time)),
                claim("com.a", Some(10), AppClaim::WasInstalled { at: Some(time), by: None }),
            ]
        );
        cut_everywhere(&FsUsageStats, PATH, TEXT);
        let spare = read(&FsUsageStats, "android/system/usagestats/0/daily/1519862400000.bak", b"junk");
        assert!(spare.0.is_empty() && spare.1.is_ok());
    }

    #[test]
    fn later_intervals_need_their_names() {
        let path = "android/system_ce/0/usagestats/weekly/1772000000000";
        assert_eq!(FsUsageStats.companions(path), ["android/system_ce/0/usagestats/mappings"]);
        // Field 20 (packages): token 10, last active 60 000 ms into the interval.
        let bytes = b"\x10\x05\xa2\x01\x06\x08\x0a\x18\xe0\xd4\x03";
        let names: &[u8] = b"\x08\x0b\x12\x09\x08\x0a\x12\x05com.a";
        let limits = Limits::default();
        for (names, many) in [(Some(names), 2), (None, 0), (Some(b"\xff".as_slice()), 0)] {
            let mut out = Emitter::new(&limits);
            let input = Input { path, bytes, first_line: 1, wal: names, limits: &limits };
            assert!(FsUsageStats.parse(&input, &mut out).is_ok());
            assert_eq!(out.len(), many);
            assert_eq!(format!("{out:?}").contains("mappings"), many == 0);
        }
        let (facts, result, _) = read(&FsUsageStats, path, b"\xa2\x01\x7f");
        assert!(result.is_err() && facts.is_empty());
        let wanted = Fact::App {
            id: "com.a".into(),
            user: Some(0),
            claim: AppClaim::LastUsed(Moment::from_unix(1_772_000_060).unwrap()),
        };
        let mut out = Emitter::new(&limits);
        let input = Input { path, bytes, first_line: 1, wal: Some(names), limits: &limits };
        FsUsageStats.parse(&input, &mut out).unwrap();
        assert_eq!(out.facts()[0].0, wanted);
    }
}
