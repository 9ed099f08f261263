//! The first lines of a bug report: when it was made, and of which build.

use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::model::fact::DeviceKey;
use crate::model::{At, Fact, Platform, Surface, Weight};
use crate::text::{keep, lossy};
use crate::time::Moment;

/// Lines that are looked at; the header of a phone has about 30.
const MOST: usize = 1_000;

/// Reads the header of a bug report.
#[derive(Debug, Clone, Copy)]
pub struct DumpstateHeader;

impl Artifact for DumpstateHeader {
    fn name(&self) -> &'static str {
        "android-dumpstate-header"
    }

    fn platform(&self) -> Platform {
        Platform::Android
    }

    fn paths(&self) -> &'static [&'static str] {
        &["dumpstate/header"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        for (line, bytes) in input.lines().take(MOST) {
            let text = lossy(bytes);
            let at = At::Line(line);
            if let Some(time) = text.strip_prefix("== dumpstate: ") {
                if let Some(moment) = Moment::from_local(time) {
                    out.emit(Fact::Captured { at: moment }, at);
                }
            } else if let Some(build) = text.strip_prefix("Build fingerprint: ") {
                let value = keep(build.trim_matches('\''));
                out.emit(Fact::Device { key: DeviceKey::Build, value }, at);
            } else if let Some(sdk) = text.strip_prefix("Android SDK version: ") {
                out.emit(Fact::Device { key: DeviceKey::Sdk, value: keep(sdk.trim()) }, at);
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounds::Limits;

    #[test]
    fn time_and_build() {
        let limits = Limits::default();
        let mut out = Emitter::new(&limits);
        let bytes = b"====\r\n== dumpstate: 2026-03-01 09:30:00\r\n\r\nBuild fingerprint: 'a/b:14/c'\r\nAndroid SDK version: 34\n== dumpstate: soon";
        let input = Input { path: "dumpstate/header", bytes, first_line: 1, wal: None, limits: &limits };
        DumpstateHeader.parse(&input, &mut out).unwrap();
        assert_eq!(
            out.facts(),
            [
                (Fact::Captured { at: Moment::from_local("2026-03-01 09:30:00").unwrap() }, At::Line(2)),
                (Fact::Device { key: DeviceKey::Build, value: "a/b:14/c".into() }, At::Line(4)),
                (Fact::Device { key: DeviceKey::Sdk, value: "34".into() }, At::Line(5)),
            ]
        );
    }
}
