//! What a configuration profile does, payload by payload. Several rules may speak about one profile; the report joins
//! them into one finding.

use std::collections::BTreeSet;

use super::managed;
use crate::detect::{Because, Detector, Finding, SubjectKind, words};
use crate::model::{Capability, Device, FactId, Level, Profile, ProfileClaim, Surface};
use crate::signature::SignatureDb;
use crate::speech::Message;
use crate::text::printable;

/// A payload of an installed profile.
pub(super) struct Payload<'e> {
    pub(super) kind: &'e str,
    pub(super) group: String,
    pub(super) details: &'e [Box<str>],
    pub(super) fact: FactId,
}

pub(super) fn payloads<'e>(profile: &Profile<'e>, db: &SignatureDb) -> Vec<Payload<'e>> {
    profile
        .claims
        .iter()
        .filter_map(|claim| match claim.value {
            ProfileClaim::Payload { kind, details, .. } => Some(Payload {
                kind,
                group: db.payload_type(kind).map_or_else(|| "other".to_owned(), |known| known.group.clone()),
                details,
                fact: claim.fact,
            }),
            _ => None,
        })
        .collect()
}

pub(super) fn in_groups<'p, 'e>(payloads: &'p [Payload<'e>], groups: &[&str]) -> Vec<&'p Payload<'e>> {
    payloads.iter().filter(|payload| groups.contains(&payload.group.as_str())).collect()
}

pub(super) fn says_payload(payload: &Payload<'_>) -> String {
    let details: Vec<String> = payload.details.iter().take(4).map(|d| printable(d).into_owned()).collect();
    if details.is_empty() {
        payload.kind.to_owned()
    } else {
        format!("{} ({})", payload.kind, details.join(", "))
    }
}

/// A rule that speaks for itself once a profile holds a payload of some groups.
pub(super) struct Payloads {
    /// Groups of payload types that it looks for.
    pub(super) groups: &'static [&'static str],
    /// What such a payload lets somebody see or do.
    pub(super) capability: Capability,
    /// The level, from what was found.
    pub(super) level: fn(&[&Payload<'_>]) -> Level,
    /// Signal and words for a payload of one group.
    pub(super) reason: fn(&str) -> (&'static str, &'static str),
}

impl Payloads {
    /// One finding for each installed profile that holds such payloads.
    pub(super) fn find(
        &self,
        rule: &dyn Detector,
        device: &Device<'_>,
        db: &SignatureDb,
        out: &mut Vec<Finding>,
    ) {
        for profile in installed(device) {
            let payloads = payloads(profile, db);
            let found = in_groups(&payloads, self.groups);
            if found.is_empty() {
                continue;
            }
            let reason = |payload: &&Payload<'_>| {
                let (signal, says) = (self.reason)(&payload.group);
                Because::new(signal, says, says_payload(payload), payload.fact)
            };
            let telling = Telling {
                rule: rule.name(),
                level: (self.level)(&found),
                capabilities: BTreeSet::from([self.capability]),
                because: found.iter().map(reason).collect(),
            };
            out.push(finding(profile, telling));
        }
    }
}

/// Identifying lines that every finding about a profile ends with.
fn identity(profile: &Profile<'_>) -> Vec<Because> {
    let mut lines = Vec::new();
    for claim in &profile.claims {
        let (signal, says, value) = match claim.value {
            ProfileClaim::Organisation(name) => {
                ("organisation", "signal-profile-organisation", name.to_string())
            }
            ProfileClaim::InstalledAt(at) => {
                ("profile-installed", "signal-profile-installed", at.to_string())
            }
            ProfileClaim::Hidden => ("profile-hidden", "signal-profile-hidden", profile.id.to_owned()),
            _ => continue,
        };
        if !lines.iter().any(|line: &Because| line.signal == signal) {
            lines.push(Because::new(signal, says, value, claim.fact));
        }
    }
    lines
}

pub(super) struct Telling {
    pub(super) rule: &'static str,
    pub(super) level: Level,
    pub(super) capabilities: BTreeSet<Capability>,
    pub(super) because: Vec<Because>,
}

pub(super) fn finding(profile: &Profile<'_>, telling: Telling) -> Finding {
    let mut because = telling.because;
    because.extend(identity(profile));
    Finding {
        level: telling.level,
        capabilities: telling.capabilities,
        ..managed(telling.rule, SubjectKind::Profile, profile.id, because)
    }
}

pub(super) fn installed<'d, 'e>(device: &'d Device<'e>) -> impl Iterator<Item = &'d Profile<'e>> {
    device.profiles.values().filter(|profile| profile.is_installed())
}

/// The statement that removal is forbidden or needs a password, if there is one.
fn lock(profile: &Profile<'_>) -> Option<Because> {
    profile.claims.iter().find_map(|claim| match claim.value {
        ProfileClaim::RemovalDisallowed(true) => Some(Because::new(
            "profile-locked",
            "signal-profile-locked",
            "PayloadRemovalDisallowed",
            claim.fact,
        )),
        ProfileClaim::RemovalPassword => Some(Because::new(
            "profile-removal-password",
            "signal-profile-removal-password",
            "removal password",
            claim.fact,
        )),
        _ => None,
    })
}

/// A profile that cannot be removed on the phone.
#[derive(Debug)]
pub struct LockedProfile;

impl Detector for LockedProfile {
    on_iphones!("profile-locked", &[Surface::ConfigurationProfiles]);

    fn detect(&self, device: &Device<'_>, db: &SignatureDb, out: &mut Vec<Finding>) {
        for profile in installed(device) {
            let Some(lock) = lock(profile) else { continue };
            let payloads = payloads(profile, db);
            let managing = in_groups(&payloads, &["management"]);
            let mut because = vec![lock];
            because.extend(
                managing.iter().map(|p| {
                    Because::new("profile-manages", "signal-profile-manages", says_payload(p), p.fact)
                }),
            );
            let mut capabilities = BTreeSet::from([Capability::ResistsRemoval]);
            if !managing.is_empty() {
                capabilities.insert(Capability::RemoteControl);
            }
            let level = if managing.is_empty() { Level::Review } else { Level::Strong };
            let telling = Telling { rule: self.name(), level, capabilities, because };
            out.push(finding(profile, telling));
        }
    }
}

/// A profile that hands the phone to a management server.
#[derive(Debug)]
pub struct ManagingProfile;

impl Detector for ManagingProfile {
    on_iphones!("profile-manages-device", &[Surface::ConfigurationProfiles]);

    fn detect(&self, device: &Device<'_>, db: &SignatureDb, out: &mut Vec<Finding>) {
        let telling = Payloads {
            groups: &["management"],
            capability: Capability::RemoteControl,
            level: |_| Level::Review,
            reason: |_| ("profile-manages", "signal-profile-manages"),
        };
        telling.find(self, device, db, out);
    }
}

/// A profile that calls itself Apple's and does what no profile of Apple's does.
#[derive(Debug)]
pub struct ForgedProfile;

impl Detector for ForgedProfile {
    on_iphones!("profile-poses-as-apple", &[Surface::ConfigurationProfiles]);

    fn detect(&self, device: &Device<'_>, db: &SignatureDb, out: &mut Vec<Finding>) {
        for profile in installed(device) {
            let Some(posing) = poses_as_apple(profile) else { continue };
            let payloads = payloads(profile, db);
            let telling =
                in_groups(&payloads, &["management", "root_certificate", "vpn", "proxy", "web_filter"]);
            if telling.is_empty() {
                continue;
            }
            let mut because = vec![posing];
            because.extend(
                telling.iter().map(|p| Because::new("payload", "signal-payload", says_payload(p), p.fact)),
            );
            let telling = Telling {
                rule: self.name(),
                level: Level::Strong,
                capabilities: BTreeSet::from([Capability::HidesItself]),
                because,
            };
            out.push(finding(profile, telling));
        }
    }
}

fn poses_as_apple(profile: &Profile<'_>) -> Option<Because> {
    let apple_name = |name: &str| {
        let name = name.trim().to_ascii_lowercase();
        name == "apple" || name.starts_with("apple inc") || name.starts_with("apple computer")
    };
    let by_name = profile.claims.iter().find_map(|claim| match claim.value {
        ProfileClaim::Organisation(name) | ProfileClaim::DisplayName(name) if apple_name(name) => {
            Some(Because::new("poses-as-apple", "signal-poses-as-apple", &**name, claim.fact))
        }
        _ => None,
    });
    by_name.or_else(|| {
        let first = profile.claims.first()?;
        profile
            .id
            .to_ascii_lowercase()
            .starts_with("com.apple.")
            .then(|| Because::new("poses-as-apple", "signal-poses-as-apple-id", profile.id, first.fact))
    })
}

/// A profile that a list names and of which no file of the copy says what it does.
#[derive(Debug)]
pub struct NamedOnlyProfile;

impl Detector for NamedOnlyProfile {
    on_iphones!("profile-named-only", &[]);

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        for profile in installed(device).filter(|profile| !profile.has_file()) {
            let listed = profile
                .claims
                .iter()
                .find(|claim| matches!(claim.value, ProfileClaim::Hidden | ProfileClaim::Visible));
            let Some(listed) = listed else { continue };
            let says = "signal-profile-named-only";
            let telling = Telling {
                rule: self.name(),
                level: Level::Info,
                capabilities: BTreeSet::new(),
                because: vec![Because::new("profile-named-only", says, profile.id, listed.fact)],
            };
            out.push(finding(profile, telling));
        }
    }
}

/// A profile that was there and is gone.
#[derive(Debug)]
pub struct RemovedProfile;

impl Detector for RemovedProfile {
    on_iphones!("profile-removed", &[]);

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        for profile in device.profiles.values().filter(|profile| !profile.is_installed()) {
            let because: Vec<Because> = profile
                .claims
                .iter()
                .filter_map(|claim| match claim.value {
                    ProfileClaim::Event { operation, at, .. } => {
                        let says = Message::new("signal-profile-event").text("operation", &**operation);
                        let says = words::dated(says, "signal-at", *at);
                        Some(Because::new("profile-event", says, profile.id, claim.fact))
                    }
                    _ => None,
                })
                .take(6)
                .collect();
            if because.is_empty() {
                continue;
            }
            let telling =
                Telling { rule: self.name(), level: Level::Info, capabilities: BTreeSet::new(), because };
            out.push(finding(profile, telling));
        }
    }
}
