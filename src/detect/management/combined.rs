//! Signs of management that mean more together than apart.

use std::collections::BTreeSet;

use super::profile::{Telling, finding, in_groups, installed, payloads, says_payload};
use super::{SERVER, managed};
use crate::detect::{Because, Detector, Finding, SubjectKind};
use crate::model::{Capability, Device, Level, ManagementKey, Surface};
use crate::signature::SignatureDb;

/// Managed, supervised, and with no way out.
#[derive(Debug)]
pub struct LockedManagement;

impl Detector for LockedManagement {
    on_iphones!("management-cannot-be-left", &[Surface::DeviceManagement]);

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        let truth = |key| device.managed(key).find(|stated| stated.value == "true");
        let (Some(enrolled), Some(supervised), Some(locked)) = (
            truth(ManagementKey::Enrolled),
            truth(ManagementKey::Supervised),
            truth(ManagementKey::Unremovable),
        ) else {
            return;
        };
        let because = vec![
            Because::new("mdm-enrolled", "signal-server-manages", "MDM", enrolled.fact),
            Because::new("supervised", "signal-is-supervised", "IsSupervised = true", supervised.fact),
            Because::new("management-unremovable", "signal-management-stays", "true", locked.fact),
        ];
        out.push(Finding {
            level: Level::Strong,
            capabilities: BTreeSet::from([Capability::RemoteControl, Capability::ResistsRemoval]),
            ..managed(self.name(), SubjectKind::DeviceManagement, SERVER, because)
        });
    }
}

/// One profile that manages, adds a root certificate and redirects traffic.
#[derive(Debug)]
pub struct InterceptingProfile;

impl Detector for InterceptingProfile {
    on_iphones!("profile-can-intercept", &[Surface::ConfigurationProfiles]);

    fn detect(&self, device: &Device<'_>, db: &SignatureDb, out: &mut Vec<Finding>) {
        for profile in installed(device) {
            let payloads = payloads(profile, db);
            let roots = in_groups(&payloads, &["root_certificate"]);
            let routes = in_groups(&payloads, &["vpn", "proxy", "web_filter"]);
            let (Some(root), Some(route)) = (roots.first(), routes.first()) else { continue };
            let managing = !in_groups(&payloads, &["management"]).is_empty();
            let because = vec![
                Because::new("root-certificate", "signal-root-certificate", says_payload(root), root.fact),
                Because::new("profile-routes", "signal-profile-routes", says_payload(route), route.fact),
            ];
            let telling = Telling {
                rule: self.name(),
                level: if managing { Level::Strong } else { Level::Review },
                capabilities: BTreeSet::from([Capability::Web]),
                because,
            };
            out.push(finding(profile, telling));
        }
    }
}
