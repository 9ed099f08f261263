//! Signs of management that mean more together than apart.

use std::collections::BTreeSet;

use super::profile::{Telling, finding, in_groups, installed, payloads, says_payload};
use super::{ORGANISATIONS, RECOGNISE};
use crate::detect::{Because, Detector, Explain, Finding, Subject, SubjectKind};
use crate::model::{Capability, Class, Device, Level, ManagementKey, Platform, Strength, Surface};
use crate::signature::SignatureDb;

/// Managed, supervised, and with no way out.
#[derive(Debug)]
pub struct LockedManagement;

impl Detector for LockedManagement {
    fn name(&self) -> &'static str {
        "management-cannot-be-left"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Ios]
    }

    fn needs(&self) -> &'static [Surface] {
        &[Surface::DeviceManagement]
    }

    fn explain(&self) -> Explain {
        Explain {
            title: "The phone is managed and supervised, and cannot leave it",
            what: "A server manages the phone, the phone is supervised, and the management is marked as one that cannot be removed on \
                   the phone.",
            matters: "That is full and lasting control by whoever runs the server. Organisations set up their own phones like this; \
                      on a private phone there is no reason for it.",
            innocent: ORGANISATIONS,
            next: RECOGNISE,
        }
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        let truth = |key| device.managed(key).find(|stated| stated.value == "true");
        let (Some(enrolled), Some(supervised), Some(locked)) = (
            truth(ManagementKey::Enrolled),
            truth(ManagementKey::Supervised),
            truth(ManagementKey::Unremovable),
        ) else {
            return;
        };
        out.push(Finding {
            rule: self.name(),
            level: Level::Strong,
            class: Class::DeviceManagement,
            strength: Strength::ProfileId,
            subject: Subject { kind: SubjectKind::DeviceManagement, id: "mdm".to_owned() },
            family: None,
            capabilities: BTreeSet::from([Capability::RemoteControl, Capability::ResistsRemoval]),
            title: self.explain().title.to_owned(),
            explanation: None,
            because: vec![
                Because::new("mdm-enrolled", "a server manages it", "MDM", enrolled.fact),
                Because::new("supervised", "it is supervised", "IsSupervised = true", supervised.fact),
                Because::new(
                    "management-unremovable",
                    "its management cannot be removed",
                    "true",
                    locked.fact,
                ),
            ],
        });
    }
}

/// One profile that manages, adds a root certificate and redirects traffic.
#[derive(Debug)]
pub struct InterceptingProfile;

impl Detector for InterceptingProfile {
    fn name(&self) -> &'static str {
        "profile-can-intercept"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Ios]
    }

    fn needs(&self) -> &'static [Surface] {
        &[Surface::ConfigurationProfiles]
    }

    fn explain(&self) -> Explain {
        Explain {
            title: "One profile can look into the phone's encrypted traffic",
            what: "The profile adds a root certificate and sends traffic through a VPN, a proxy or a filter of its own. Together they \
                   let its maker read traffic that should be secret.",
            matters: "Either part alone has many ordinary reasons; both in one profile are what reading traffic needs.",
            innocent: &[
                "employers and schools that check traffic on their own phones",
                "ad blockers and developer tools that look into traffic",
            ],
            next: RECOGNISE,
        }
    }

    fn detect(&self, device: &Device<'_>, db: &SignatureDb, out: &mut Vec<Finding>) {
        for profile in installed(device) {
            let payloads = payloads(profile, db);
            let roots = in_groups(&payloads, &["root_certificate"]);
            let routes = in_groups(&payloads, &["vpn", "proxy", "web_filter"]);
            let (Some(root), Some(route)) = (roots.first(), routes.first()) else { continue };
            let managing = !in_groups(&payloads, &["management"]).is_empty();
            let because = vec![
                Because::new("root-certificate", "it adds a root certificate", says_payload(root), root.fact),
                Because::new(
                    "profile-routes",
                    "it sends traffic its own way",
                    says_payload(route),
                    route.fact,
                ),
            ];
            let telling = Telling {
                rule: self.name(),
                level: if managing { Level::Strong } else { Level::Review },
                class: Class::DeviceManagement,
                capabilities: BTreeSet::from([Capability::Web]),
                because,
            };
            out.push(finding(profile, self.explain().title, telling));
        }
    }
}
