//! Restrictions that hinder the person who uses the phone.

use std::collections::BTreeSet;

use super::{ORGANISATIONS, RECOGNISE};
use crate::detect::{Because, Detector, Explain, Finding, Subject, SubjectKind};
use crate::model::{Capability, Class, Device, Level, ManagementKey, Platform, Strength, Surface};
use crate::signature::SignatureDb;

/// The phone's owner may not do something.
#[derive(Debug)]
pub struct RestrictedOwner;

impl Detector for RestrictedOwner {
    fn name(&self) -> &'static str {
        "owner-restricted"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Ios]
    }

    fn needs(&self) -> &'static [Surface] {
        &[]
    }

    fn explain(&self) -> Explain {
        Explain {
            title: "The person who uses the phone may not change some things",
            what: "A restriction is in force that stops apps from being deleted, accounts from being changed, or similar.",
            matters: "Restrictions can keep a monitoring app in place.",
            innocent: ORGANISATIONS,
            next: RECOGNISE,
        }
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        let mut because: Vec<Because> = Vec::new();
        for restriction in device.managed(ManagementKey::Restriction) {
            if !because.iter().any(|known| known.value == restriction.value) {
                because.push(Because::new(
                    "restriction",
                    "this is in force",
                    restriction.value,
                    restriction.fact,
                ));
            }
        }
        if because.is_empty() {
            return;
        }
        because.truncate(12);
        out.push(Finding {
            rule: self.name(),
            level: Level::Look,
            class: Class::DeviceManagement,
            strength: Strength::Weak,
            subject: Subject { kind: SubjectKind::Setting, id: "restrictions".to_owned() },
            family: None,
            capabilities: BTreeSet::from([Capability::ResistsRemoval]),
            title: self.explain().title.to_owned(),
            explanation: None,
            because,
        });
    }
}
