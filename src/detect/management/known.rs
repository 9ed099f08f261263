//! Profiles and management servers that the database lists.

use std::collections::BTreeSet;

use crate::detect::{Because, Detector, FamilyRef, Finding, Subject, SubjectKind, words};
use crate::model::{Device, FactId, Level, ManagementKey, Platform, Strength, Surface};
use crate::signature::{Hit, SignatureDb};
use crate::speech::Message;

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
    let says = words::reviewed(Message::new("signal-listed").text("family", &*family.name), hit);
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
        title: Message::new("title-known").text("name", hit.title.unwrap_or(&family.name)),
        explanation: None,
        because: vec![Because::new(signal, says, value, fact)],
    }
}
