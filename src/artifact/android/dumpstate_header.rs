//! The first lines of a bug report.

use super::lines::{at, between, describe, kept, local_time, trim};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::model::Fact;
use crate::model::fact::DeviceKey;

/// Lines before the first section of a bug report: what phone, and when.
#[derive(Debug)]
pub struct DumpstateHeader;

impl Artifact for DumpstateHeader {
    describe!("android-dumpstate-header", &["dumpstate/header"], &[]);

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        for (line, bytes) in input.lines() {
            let text = trim(bytes);
            let device = |key, value: &[u8]| Fact::Device { key, value: kept(trim(value)) };
            let fact = if let Some(time) = text.strip_prefix(b"== dumpstate: ") {
                local_time(time).map(|at| Fact::Captured { at })
            } else if text.starts_with(b"Build fingerprint: ") {
                between(text, b"'", b'\'').map(|value| device(DeviceKey::Build, value))
            } else {
                text.strip_prefix(b"Android SDK version: ").map(|value| device(DeviceKey::Sdk, value))
            };
            if let Some(fact) = fact {
                out.emit(fact, at(line));
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
    fn the_header_names_the_phone_and_the_time() {
        let text = "== dumpstate: 2026-06-10 09:21:16\nBuild fingerprint: 'google/x:16/A/1:user/release-keys'\nAndroid SDK version: 36\n";
        let limits = Limits::default();
        let mut out = Emitter::new(&limits);
        let input = Input { path: "", bytes: text.as_bytes(), first_line: 1, wal: None, limits: &limits };
        DumpstateHeader.parse(&input, &mut out).unwrap();
        let said = format!("{out:?}");
        assert!(
            said.contains("2026-06-10T09:21:16") && said.contains("google/x:16") && said.contains("\"36\"")
        );
    }
}
