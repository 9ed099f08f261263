//! Small files of an androidqf acquisition that show whether the system's protection was broken, and when it was made.

use serde_json::Value;

use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::json;
use crate::model::{At, Fact, Platform, Surface, Weight};
use crate::speech::Tell;
use crate::text::{keep, lossy};
use crate::time::Moment;

/// Reads `root_binaries.json`: paths at which tools for root access were found.
#[derive(Debug, Clone, Copy)]
pub struct RootBinaries;

impl Artifact for RootBinaries {
    fn name(&self) -> &'static str {
        "androidqf-root-binaries"
    }

    fn platform(&self) -> Platform {
        Platform::Android
    }

    fn paths(&self) -> &'static [&'static str] {
        &["androidqf/root_binaries.json"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::RootOrJailbreak, Weight::Detail)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        for (index, _, record) in json::records(input.bytes, input.limits) {
            let at = At::Index(index);
            match record {
                Ok(Value::String(path)) if !path.is_empty() => {
                    out.emit(Fact::RootTrace { what: keep(&path) }, at);
                }
                Ok(Value::Null | Value::String(_)) => {}
                Ok(_) => out.skip(at, "why-not-path"),
                Err(error) => out.skip(at, error.tell()),
            }
        }
        Ok(())
    }
}

/// Reads `selinux.txt`: the output of `getenforce`.
#[derive(Debug, Clone, Copy)]
pub struct SeLinux;

impl Artifact for SeLinux {
    fn name(&self) -> &'static str {
        "androidqf-selinux"
    }

    fn platform(&self) -> Platform {
        Platform::Android
    }

    fn paths(&self) -> &'static [&'static str] {
        &["androidqf/selinux.txt"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::RootOrJailbreak, Weight::Detail)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        match lossy(input.bytes).trim().to_ascii_lowercase().as_str() {
            "enforcing" => Ok(()),
            state @ ("permissive" | "disabled") => {
                out.emit(
                    Fact::RootTrace { what: keep(&format!("SELinux is {state}")) },
                    At::Line(input.first_line),
                );
                Ok(())
            }
            _ => Err(ParseError::new("why-does-not-tell-state-selinux")),
        }
    }
}

/// Reads `acquisition.json`: when the acquisition was made.
#[derive(Debug, Clone, Copy)]
pub struct Acquisition;

impl Artifact for Acquisition {
    fn name(&self) -> &'static str {
        "androidqf-acquisition"
    }

    fn platform(&self) -> Platform {
        Platform::Android
    }

    fn paths(&self) -> &'static [&'static str] {
        &["androidqf/acquisition.json"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let record = json::parse(input.bytes, input.limits).map_err(|error| ParseError::new(error.tell()))?;
        let found = ["started", "completed"].into_iter().find_map(|key| {
            let at = Moment::from_rfc3339(record.get(key)?.as_str()?)?;
            Some((key, at))
        });
        let (key, at) = found.ok_or_else(|| ParseError::new("why-does-not-tell-when-acquisition"))?;
        out.emit(Fact::Captured { at }, At::Key(key.into()));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounds::Limits;

    fn facts(parser: &dyn Artifact, text: &str) -> Result<Vec<Fact>, ParseError> {
        let limits = Limits::default();
        let mut out = Emitter::new(&limits);
        let input = Input { path: "x", bytes: text.as_bytes(), first_line: 1, wal: None, limits: &limits };
        parser.parse(&input, &mut out)?;
        Ok(out.facts().iter().map(|(fact, _)| fact.clone()).collect())
    }

    #[test]
    fn paths_of_root_tools() {
        assert_eq!(
            facts(&RootBinaries, r#"["/system/xbin/su", 5, ""]"#).unwrap(),
            [Fact::RootTrace { what: "/system/xbin/su".into() }]
        );
        assert!(facts(&RootBinaries, "[]").unwrap().is_empty());
        assert!(facts(&RootBinaries, "null").unwrap().is_empty());
    }

    #[test]
    fn states_of_selinux() {
        assert!(facts(&SeLinux, "Enforcing\n").unwrap().is_empty());
        assert_eq!(
            facts(&SeLinux, "Permissive\r\n").unwrap(),
            [Fact::RootTrace { what: "SELinux is permissive".into() }]
        );
        assert!(facts(&SeLinux, "sh: getenforce: not found").is_err());
    }

    #[test]
    fn the_time_of_the_acquisition() {
        let at = Moment::from_rfc3339("2026-03-01T09:30:00Z").unwrap();
        assert_eq!(
            facts(&Acquisition, r#"{"started":"2026-03-01T09:30:00Z","completed":null}"#).unwrap(),
            [Fact::Captured { at }]
        );
        assert!(facts(&Acquisition, r#"{"started":5}"#).is_err());
        assert!(facts(&Acquisition, "").is_err());
    }
}
