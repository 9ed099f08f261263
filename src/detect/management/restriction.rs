//! Restrictions that hinder the person who uses the phone.

use std::collections::BTreeSet;

use crate::detect::{Because, Detector, Finding, Subject, SubjectKind, capability, words};
use crate::model::{Capability, Class, Device, Fact, Level, ManagementKey, Platform, Strength, Surface};
use crate::signature::SignatureDb;
use crate::speech::Message;

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

    fn speaks_to(&self) -> &'static [Surface] {
        &[Surface::DeviceManagement]
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        let mut because: Vec<Because> = Vec::new();
        for restriction in device.managed(ManagementKey::Restriction) {
            if !because.iter().any(|known| known.value == restriction.value) {
                because.push(Because::new(
                    "restriction",
                    "signal-restriction",
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
            title: words::title(self.name()),
            explanation: None,
            because,
        });
    }
}

/// A restriction that management or an app wrote.
#[derive(Debug)]
pub struct RestrictionWriter;

impl Detector for RestrictionWriter {
    fn name(&self) -> &'static str {
        "restriction-written-by-management"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Ios]
    }

    fn needs(&self) -> &'static [Surface] {
        &[]
    }

    fn speaks_to(&self) -> &'static [Surface] {
        &[Surface::DeviceManagement]
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        let mut because: Vec<Because> = Vec::new();
        for stated in &device.others {
            let Fact::SettingChange { name, when, by: Some(by), .. } = stated.value else { continue };
            let says = Message::new("signal-restriction-written").text("by", &**by);
            let says = if when.is_empty() {
                says
            } else {
                Message::new("signal-at").said("says", says).text("when", &**when)
            };
            because.push(Because::new("restriction-written", says, &**name, stated.fact));
        }
        because.truncate(12);
        if because.is_empty() {
            return;
        }
        out.push(Finding {
            rule: self.name(),
            level: Level::Look,
            class: Class::DeviceManagement,
            strength: Strength::Weak,
            subject: Subject { kind: SubjectKind::Setting, id: "restrictions".to_owned() },
            family: None,
            capabilities: BTreeSet::from([Capability::ResistsRemoval]),
            title: words::title(self.name()),
            explanation: None,
            because,
        });
    }
}

/// How the record of permissions says that management gave one.
const BY_MANAGEMENT: &str = "(management policy)";

/// A permission that management gave, not a person.
#[derive(Debug)]
pub struct PermissionByManagement;

impl Detector for PermissionByManagement {
    fn name(&self) -> &'static str {
        "permission-by-management"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Ios]
    }

    fn needs(&self) -> &'static [Surface] {
        &[]
    }

    fn needs_where_held(&self) -> &'static [(Surface, bool)] {
        &[(Surface::Permissions, true)]
    }

    fn speaks_to(&self) -> &'static [Surface] {
        &[Surface::DeviceManagement]
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        for app in device.apps.values() {
            let by_management = |detail: Option<&str>| detail.is_some_and(|d| d.ends_with(BY_MANAGEMENT));
            let mut because = Vec::new();
            let mut capabilities = BTreeSet::new();
            for grant in app.active(|_| true).filter(|grant| by_management(grant.value.detail.as_deref())) {
                let sees = capability::of_power(&grant.value.power);
                if !sees.is_empty() {
                    let words: Vec<String> = sees.iter().map(|sees| sees.plain()).collect();
                    let says = "signal-permission-by-management";
                    because.push(Because::new(
                        "permission-by-management",
                        says,
                        words.join(", "),
                        grant.fact,
                    ));
                    capabilities.extend(sees.iter().copied());
                }
            }
            if because.is_empty() {
                continue;
            }
            out.push(Finding {
                rule: self.name(),
                level: Level::Review,
                class: Class::DeviceManagement,
                strength: Strength::Behaviour,
                subject: Subject { kind: SubjectKind::App, id: app.id.to_owned() },
                family: None,
                capabilities,
                title: words::title(self.name()),
                explanation: None,
                because,
            });
        }
    }
}
