//! iOS management: enrolment, supervision, configuration profiles. Structure speaks, not names: no public list of
//! management servers used for watching exists.

/// The describing half of a [`Detector`] about iPhones: id, and the questions that its silence depends on.
macro_rules! on_iphones {
    ($name:literal, $needs:expr) => {
        fn name(&self) -> &'static str {
            $name
        }

        fn platforms(&self) -> &'static [$crate::model::Platform] {
            &[$crate::model::Platform::Ios]
        }

        fn needs(&self) -> &'static [$crate::model::Surface] {
            $needs
        }
    };
}

pub mod account;
pub mod combined;
pub mod known;
pub mod payload;
pub mod profile;
pub mod restriction;

use std::collections::BTreeSet;

use super::heuristic::weak;
use super::{Because, Detector, Finding, SubjectKind};
use crate::model::{Capability, Class, Device, Level, ManagementKey, Strength, Surface};
use crate::signature::SignatureDb;

/// Words for the bits of `AccessRights`. Source: Apple's device-management protocol, key `AccessRights` of the MDM payload.
/// Rights that only read the state of management itself are left out: they tell a person nothing.
const ACCESS_RIGHTS: &[(u32, &str, Option<Capability>)] = &[
    (2, "install and remove profiles", Some(Capability::RemoteControl)),
    (4, "lock the phone and remove its passcode", Some(Capability::RemoteControl)),
    (8, "erase the phone", Some(Capability::RemoteControl)),
    (32, "read the phone number", None),
    (256, "list the installed apps", Some(Capability::AppList)),
    (2048, "change settings", Some(Capability::RemoteControl)),
    (4096, "install and remove apps", Some(Capability::RemoteControl)),
];

/// Id of the subject of findings about a server that manages the phone.
const SERVER: &str = "mdm";

/// A question about management: who set it up, and whether it was agreed.
fn managed(rule: &'static str, kind: SubjectKind, id: &str, because: Vec<Because>) -> Finding {
    Finding {
        level: Level::Review,
        class: Class::DeviceManagement,
        strength: Strength::ProfileId,
        ..weak(rule, kind, id, because)
    }
}

/// A server manages the phone.
#[derive(Debug)]
pub struct Enrolled;

impl Detector for Enrolled {
    on_iphones!("management-enrolled", &[Surface::DeviceManagement]);

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        let Some(enrolled) = device.managed(ManagementKey::Enrolled).find(|stated| stated.value == "true")
        else {
            return;
        };
        let mut capabilities = BTreeSet::from([Capability::RemoteControl]);
        let mut because = Vec::new();
        for host in device.managed(ManagementKey::ServerHost).take(1) {
            because.push(Because::new("mdm-server", "signal-mdm-server", host.value, host.fact));
        }
        if because.is_empty() {
            because.push(Because::new("mdm-enrolled", "signal-mdm-enrolled", "MDM", enrolled.fact));
        }
        because.extend(organisation(device));
        for rights in device.managed(ManagementKey::AccessRights).take(1) {
            let (words, more) = rights_in_words(rights.value);
            capabilities.extend(more);
            if !words.is_empty() {
                because.push(Because::new("mdm-rights", "signal-mdm-rights", words.join(", "), rights.fact));
            }
        }
        for app in device.managed(ManagementKey::ManagedApp).take(5) {
            because.push(Because::new("managed-app", "signal-managed-app", app.value, app.fact));
        }
        let kind = SubjectKind::DeviceManagement;
        out.push(Finding { capabilities, ..managed(self.name(), kind, SERVER, because) });
    }
}

/// The organisation that the management names.
fn organisation(device: &Device<'_>) -> Option<Because> {
    let named = device.managed(ManagementKey::Organisation).next()?;
    Some(Because::new("organisation", "signal-organisation", named.value, named.fact))
}

fn rights_in_words(mask: &str) -> (Vec<&'static str>, Vec<Capability>) {
    let Ok(mask) = mask.parse::<u32>() else { return (Vec::new(), Vec::new()) };
    let held = ACCESS_RIGHTS.iter().filter(|(bit, _, _)| mask & bit != 0);
    (
        held.clone().map(|(_, words, _)| *words).collect(),
        held.filter_map(|(_, _, capability)| *capability).collect(),
    )
}

/// The phone is supervised.
#[derive(Debug)]
pub struct Supervised;

impl Detector for Supervised {
    on_iphones!("supervised", &[Surface::DeviceManagement]);

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        let Some(supervised) =
            device.managed(ManagementKey::Supervised).find(|stated| stated.value == "true")
        else {
            return;
        };
        let mut because =
            vec![Because::new("supervised", "signal-supervised", "IsSupervised = true", supervised.fact)];
        because.extend(organisation(device));
        for unremovable in
            device.managed(ManagementKey::Unremovable).filter(|stated| stated.value == "true").take(1)
        {
            because.push(Because::new(
                "management-unremovable",
                "signal-management-unremovable",
                "true",
                unremovable.fact,
            ));
        }
        let capabilities = BTreeSet::from([Capability::RemoteControl, Capability::ResistsRemoval]);
        let kind = SubjectKind::DeviceManagement;
        out.push(Finding { capabilities, ..managed(self.name(), kind, "supervision", because) });
    }
}
