//! `dumpsys deviceidle`: apps that a person exempted from battery saving.

use super::lines::{at, at_indent, describe, grant, package, trim};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::model::{GrantState, Power, Surface, Weight};

/// Parser of the device idle controller's section.
#[derive(Debug)]
pub struct DumpsysDeviceIdle;

impl Artifact for DumpsysDeviceIdle {
    describe!(
        "android-dumpsys-deviceidle",
        &["dumpsys/deviceidle"],
        &[(Surface::AppOperations, Weight::Detail)]
    );

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let (mut in_list, mut known) = (false, false);
        for (line, bytes) in input.lines() {
            if let Some(head) = at_indent(bytes, 2) {
                // The other lists are the maker's own choice.
                in_list = head == b"Whitelist user apps:" || head == b"Allowlist user apps:";
                known |= in_list || head.starts_with(b"Whitelist") || head.starts_with(b"Settings:");
            } else if let (Some(name), true) = (at_indent(bytes, 4), in_list) {
                match package(trim(name)) {
                    Some(name) => {
                        out.emit(grant(name, None, Power::BatteryExempt, GrantState::Active, None), at(line));
                    }
                    None => out.skip(at(line), "why-exempted-app-has-no-package"),
                }
            }
        }
        if known { Ok(()) } else { Err(ParseError::new("why-section-holds-no-lists-exempted")) }
    }
}
