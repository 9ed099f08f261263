//! A passcode with which somebody restricted the phone.

use super::weak;
use crate::detect::{Because, Detector, Finding, SubjectKind};
use crate::model::{Device, Platform, Surface};
use crate::signature::SignatureDb;

/// A passcode for restrictions was set.
#[derive(Debug)]
pub struct RestrictionsPasscode;

impl Detector for RestrictionsPasscode {
    fn name(&self) -> &'static str {
        "restrictions-passcode"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Ios]
    }

    fn needs(&self) -> &'static [Surface] {
        // Newer systems keep the passcode where no copy shows it.
        &[]
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        let Some(setting) = device.setting("RestrictionsPasswordKey").filter(|set| set.value == "set") else {
            return;
        };
        let says = "signal-restrictions-passcode";
        let because = vec![Because::new("restrictions-passcode", says, "restrictions", setting.fact)];
        let id = "restrictions passcode";
        out.push(weak(self.name(), SubjectKind::Setting, id, because));
    }
}
