//! `dumpsys adb`: computers that the phone allows to control it over a cable, and when they were there last.

use std::collections::BTreeMap;

use super::fs_trust::computer;
use super::lines::{at, between, describe, number, trim};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::model::{Surface, Weight};
use crate::text::lossy;
use crate::time::Moment;

/// Most keys that are kept.
const KEYS: usize = 4_096;

/// Parser of the debugging service's section (AOSP `AdbDebuggingManager.dump`).
#[derive(Debug)]
pub struct DumpsysAdb;

impl Artifact for DumpsysAdb {
    describe!("android-dumpsys-adb", &["dumpsys/adb"], &[(Surface::ProtectionSettings, Weight::Detail)]);

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let mut keys: Vec<(u64, String)> = Vec::new();
        let mut last: BTreeMap<String, Moment> = BTreeMap::new();
        let mut in_keys = false;
        for (line, bytes) in input.lines() {
            let text = trim(bytes);
            let first = text.strip_prefix(b"user_keys=");
            // Another field or an empty line ends the keys, each of which has a line of its own.
            let field = text.iter().take_while(|b| b.is_ascii_lowercase() || **b == b'_').count();
            in_keys = first.is_some() || (in_keys && !text.is_empty() && text.get(field) != Some(&b'='));
            if in_keys && keys.len() < KEYS {
                keys.push((line, lossy(first.unwrap_or(text)).into_owned()));
            }
            let key = between(text, b"<adbKey key=\"", b'"');
            let time = between(text, b"lastConnection=\"", b'"').and_then(number::<i64>);
            if let (Some(key), Some(time), true) = (key, time.filter(|time| *time > 0), last.len() < KEYS)
                && let Some(time) = Moment::from_unix_millis(time)
            {
                last.insert(lossy(key).into_owned(), time);
            }
        }
        for (line, key) in keys {
            match computer(&key, last.get(&key).copied()) {
                Some(fact) => out.emit(fact, at(line)),
                None if key.is_empty() => {}
                None => out.skip(at(line), "why-line-no-key"),
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounds::Limits;
    use crate::model::{ComputerTrace, Fact};

    #[test]
    fn computers_with_and_without_a_time() {
        let key = "QAAAAA".repeat(100);
        let text = format!(
            "ADB MANAGER STATE (dumpsys adb):\n{{\n  debugging_manager={{\n    connected_to_adb=false\n    user_keys={key} me@pc\n    {key} you@mac\n    junk\n\n    keystore=<?xml version='1.0' ?>\n    <keyStore version=\"1\">\n    <adbKey key=\"{key} you@mac\" lastConnection=\"1771900000000\" />\n    </keyStore>\n  }}\n}}\n"
        );
        let limits = Limits::default();
        let mut out = Emitter::new(&limits);
        let input = Input { path: "", bytes: text.as_bytes(), first_line: 1, wal: None, limits: &limits };
        DumpsysAdb.parse(&input, &mut out).unwrap();
        let told: Vec<_> = out.facts().iter().map(|(fact, _)| fact.clone()).collect();
        let of = |name: &str, at| Fact::Computer {
            trace: ComputerTrace::DebuggingKey,
            name: Some(name.into()),
            at,
        };
        assert_eq!(told, [of("me@pc", None), of("you@mac", Moment::from_unix(1_771_900_000))]);
        assert!(format!("{out:?}").contains("skipped: 1"));
    }
}
