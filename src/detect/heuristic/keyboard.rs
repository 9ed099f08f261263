//! Third-party keyboards on iOS.

use super::weak;
use crate::detect::{Because, Detector, Finding, SubjectKind};
use crate::model::{Capability, Device, Platform, Power, Surface};
use crate::signature::SignatureDb;

/// A keyboard app may use the network.
#[derive(Debug)]
pub struct KeyboardFullAccess;

impl Detector for KeyboardFullAccess {
    fn name(&self) -> &'static str {
        "keyboard-with-full-access"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Ios]
    }

    fn needs(&self) -> &'static [Surface] {
        &[]
    }

    fn is_context(&self) -> bool {
        true
    }

    fn speaks_to(&self) -> &'static [Surface] {
        &[Surface::Keyboards]
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        // What an extension holds stands with its app too.
        for app in device.apps.values().filter(|app| device.owner_of(app.id).is_none()) {
            let because: Vec<Because> = app
                .active(|power| *power == Power::KeyboardFullAccess)
                .take(1)
                .map(|grant| {
                    Because::new("keyboard-full-access", "signal-keyboard-full-access", app.id, grant.fact)
                })
                .collect();
            if !because.is_empty() {
                let mut finding = weak(self.name(), SubjectKind::App, app.id, because);
                finding.capabilities.insert(Capability::Typing);
                out.push(finding);
            }
        }
    }
}
