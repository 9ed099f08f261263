//! Profiles and management servers that the database lists.

use std::collections::BTreeSet;

use super::{ORGANISATIONS, RECOGNISE};
use crate::detect::{Because, Detector, Explain, FamilyRef, Finding, Subject, SubjectKind};
use crate::model::{Device, FactId, Level, ManagementKey, Platform, Strength, Surface};
use crate::signature::{Hit, SignatureDb};

/// A profile or a management server is listed in the signature database.
#[derive(Debug)]
pub struct KnownManagement;

impl Detector for KnownManagement {
    fn name(&self) -> &'static str {
        "known-management"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Ios]
    }

    fn needs(&self) -> &'static [Surface] {
        &[Surface::ConfigurationProfiles]
    }

    fn explain(&self) -> Explain {
        Explain {
            title: "A profile or management server that is known for monitoring",
            what: "A configuration profile, or the server that manages the phone, is listed for a monitoring product.",
            matters: "Such products watch an iPhone through a profile or a server instead of an app. Someone with access to the \
                      phone could have put it there.",
            innocent: ORGANISATIONS,
            next: RECOGNISE,
        }
    }

    fn detect(&self, device: &Device<'_>, db: &SignatureDb, out: &mut Vec<Finding>) {
        for profile in device.profiles.values() {
            let Some(fact) = profile.claims.first().map(|claim| claim.fact) else { continue };
            let subject = Subject { kind: SubjectKind::Profile, id: profile.id.to_owned() };
            for hit in db.profile_identifier(profile.id).into_iter().take(1) {
                let gone = !profile.is_installed();
                out.push(finding(&hit, subject.clone(), ("profile-id", profile.id, fact), gone));
            }
        }
        for host in device.managed(ManagementKey::ServerHost).take(1) {
            let subject = Subject { kind: SubjectKind::DeviceManagement, id: "mdm".to_owned() };
            for hit in db.mdm_host(host.value).into_iter().take(1) {
                out.push(finding(&hit, subject.clone(), ("mdm-host", host.value, host.fact), false));
            }
        }
    }
}

fn finding(hit: &Hit<'_>, subject: Subject, told: (&'static str, &str, FactId), gone: bool) -> Finding {
    let (signal, value, fact) = told;
    let family = hit.family;
    let level = match (hit.is_reviewed(), hit.class.is_covert()) {
        _ if gone => Level::Look,
        (true, true) => Level::Strong,
        _ => Level::Review,
    };
    let review = if hit.is_reviewed() { "" } else { ", by a list that nobody has reviewed" };
    Finding {
        rule: "known-management",
        level,
        class: hit.class,
        strength: Strength::ProfileId,
        subject,
        family: Some(FamilyRef {
            id: family.id.clone(),
            name: family.name.clone(),
            aliases: family.aliases.clone(),
        }),
        capabilities: family.capabilities.iter().copied().collect::<BTreeSet<_>>(),
        title: hit.title.unwrap_or(&family.name).to_owned(),
        explanation: None,
        because: vec![Because::new(signal, format!("it is listed for {}{review}", family.name), value, fact)],
    }
}
