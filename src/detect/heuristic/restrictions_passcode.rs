//! A passcode with which somebody restricted the phone.

use super::weak;
use crate::detect::{Because, Detector, Explain, Finding, SubjectKind};
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

    fn explain(&self) -> Explain {
        Explain {
            title: "A passcode for restrictions was set",
            what: "The phone keeps the proof of a passcode for restrictions, as iOS 7 to 11 do (Settings > General > Restrictions).",
            matters: "Whoever knows that passcode decides which settings, apps and accounts the person who uses the phone may \
                      change.",
            innocent: &[
                "the person who uses the phone set it, perhaps long ago",
                "parents set it on a child's phone",
                "it came with a backup of an older phone",
            ],
            next: &["does the person who uses the phone know this passcode, and who set it?"],
        }
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        let Some(setting) = device.setting("RestrictionsPasswordKey").filter(|set| set.value == "set") else {
            return;
        };
        let says = "the proof of a passcode is kept";
        let because = vec![Because::new("restrictions-passcode", says, "restrictions", setting.fact)];
        let id = "restrictions passcode";
        out.push(weak(self.name(), self.explain().title, SubjectKind::Setting, id, because));
    }
}
