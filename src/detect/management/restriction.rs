//! Restrictions that hinder the person who uses the phone.

use std::collections::BTreeSet;

use super::managed;
use crate::detect::heuristic::weak;
use crate::detect::{Because, Detector, Finding, SubjectKind, capability};
use crate::model::{Capability, Class, Device, Fact, ManagementKey, Strength, Surface};
use crate::signature::SignatureDb;
use crate::speech::Message;

/// Restrictions that are told.
const MOST_REASONS: usize = 12;

/// The phone's owner may not do something.
#[derive(Debug)]
pub struct RestrictedOwner;

impl Detector for RestrictedOwner {
    on_iphones!("owner-restricted", &[]);

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
        out.extend(restricted(self.name(), because));
    }
}

/// A finding about restrictions, where there is a reason for one.
fn restricted(rule: &'static str, mut because: Vec<Because>) -> Option<Finding> {
    because.truncate(MOST_REASONS);
    (!because.is_empty()).then(|| Finding {
        class: Class::DeviceManagement,
        capabilities: BTreeSet::from([Capability::ResistsRemoval]),
        ..weak(rule, SubjectKind::Setting, "restrictions", because)
    })
}

/// A restriction that management or an app wrote.
#[derive(Debug)]
pub struct RestrictionWriter;

impl Detector for RestrictionWriter {
    on_iphones!("restriction-written-by-management", &[]);

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
        out.extend(restricted(self.name(), because));
    }
}

/// How the record of permissions says that management gave one.
const BY_MANAGEMENT: &str = "(management policy)";

/// A permission that management gave, not a person.
#[derive(Debug)]
pub struct PermissionByManagement;

impl Detector for PermissionByManagement {
    on_iphones!("permission-by-management", &[]);

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
                strength: Strength::Behaviour,
                capabilities,
                ..managed(self.name(), SubjectKind::App, app.id, because)
            });
        }
    }
}
