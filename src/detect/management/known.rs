//! Profiles and management servers that the database lists.

use std::collections::BTreeSet;

use super::SERVER;
use crate::detect::{Because, Detector, FamilyRef, Finding, Subject, SubjectKind, words};
use crate::model::{Device, Fact, FactId, Level, ManagementKey, Platform, ProfileClaim, Strength, Surface};
use crate::signature::{Hit, SignatureDb};
use crate::speech::Message;

/// A profile or a management server is listed in the signature database.
#[derive(Debug)]
pub struct KnownManagement;

impl Detector for KnownManagement {
    on_iphones!("known-management", &[Surface::ConfigurationProfiles]);

    fn detect(&self, device: &Device<'_>, db: &SignatureDb, out: &mut Vec<Finding>) {
        for profile in device.profiles.values() {
            let Some(fact) = profile.claims.first().map(|claim| claim.fact) else { continue };
            let subject = Subject { kind: SubjectKind::Profile, id: profile.id.to_owned() };
            for hit in db.profile_identifier(profile.id).into_iter().take(1) {
                let gone = !profile.is_installed();
                out.push(finding(
                    (self.name(), &hit),
                    subject.clone(),
                    ("profile-id", profile.id, fact),
                    gone,
                ));
            }
        }
        for host in device.managed(ManagementKey::ServerHost).take(1) {
            let subject = Subject { kind: SubjectKind::DeviceManagement, id: SERVER.to_owned() };
            let listed = db.mdm_host(host.value);
            let hits = if listed.is_empty() { db.configured_host(host.value) } else { listed };
            for hit in hits.into_iter().take(1) {
                let told = ("mdm-host", host.value, host.fact);
                out.push(finding((self.name(), &hit), subject.clone(), told, false));
            }
        }
    }
}

/// A VPN, a proxy, a filter, DNS settings or a payload of a profile names a server that the signature database lists.
#[derive(Debug)]
pub struct KnownServerSet;

impl Detector for KnownServerSet {
    fn name(&self) -> &'static str {
        "known-server-set"
    }

    fn platforms(&self) -> &'static [Platform] {
        Platform::ALL
    }

    fn needs(&self) -> &'static [Surface] {
        // The rules on what the server does for the phone need what it stands in.
        &[]
    }

    fn detect(&self, device: &Device<'_>, db: &SignatureDb, out: &mut Vec<Finding>) {
        for stated in &device.others {
            let Fact::Network { name, app, profile, server, .. } = stated.value else { continue };
            let subject = match (app, profile) {
                (_, Some(profile)) => (SubjectKind::Profile, profile),
                (Some(app), None) => (SubjectKind::App, app),
                (None, None) => (SubjectKind::Vpn, name),
            };
            // Some kinds have no server, and a name that is one.
            let host = server.as_deref().unwrap_or(name);
            for hit in db.configured_host(host).into_iter().take(1) {
                let subject = Subject { kind: subject.0, id: subject.1.to_string() };
                out.push(finding((self.name(), &hit), subject, ("server-set", host, stated.fact), false));
            }
        }
        for profile in device.profiles.values().filter(|profile| profile.is_installed()) {
            for claim in &profile.claims {
                let ProfileClaim::Payload { details, .. } = claim.value else { continue };
                let mut hosts =
                    details.iter().filter_map(|detail| detail.split_once('=')).map(|(_, value)| value);
                let hit = hosts.find_map(|host| Some((host, db.configured_host(host).into_iter().next()?)));
                if let Some((host, hit)) = hit {
                    let subject = Subject { kind: SubjectKind::Profile, id: profile.id.to_owned() };
                    out.push(finding((self.name(), &hit), subject, ("server-set", host, claim.fact), false));
                }
            }
        }
    }
}

fn finding(
    (rule, hit): (&'static str, &Hit<'_>),
    subject: Subject,
    told: (&'static str, &str, FactId),
    gone: bool,
) -> Finding {
    let (signal, value, fact) = told;
    let family = hit.family;
    let level = match (hit.is_reviewed(), hit.class.is_covert()) {
        _ if gone => Level::Look,
        (true, true) => Level::Strong,
        _ => Level::Review,
    };
    let says = words::reviewed(Message::new("signal-listed").text("family", &*family.name), hit);
    Finding {
        rule,
        level,
        class: hit.class,
        strength: Strength::ProfileId,
        subject,
        family: Some(FamilyRef::from(family)),
        capabilities: family.capabilities.iter().copied().collect::<BTreeSet<_>>(),
        title: Message::new("title-known").text("name", hit.title.unwrap_or(&family.name)),
        explanation: None,
        because: vec![Because::new(signal, says, value, fact)],
    }
}
