//! Payloads that add certificates, redirect traffic or hide things.

use std::collections::{BTreeMap, BTreeSet};

use super::managed;
use super::profile::{Payloads, payloads};
use crate::detect::{Because, Detector, Finding, SubjectKind};
use crate::model::{Capability, Device, Fact, FactId, Level, NetworkKind, Profile, Surface};
use crate::signature::SignatureDb;

/// Configurations of one profile that are told.
const MOST_SETTINGS: usize = 8;

/// A profile that adds a root certificate.
#[derive(Debug)]
pub struct RootCertificate;

impl Detector for RootCertificate {
    on_iphones!("profile-root-certificate", &[Surface::ConfigurationProfiles]);

    fn detect(&self, device: &Device<'_>, db: &SignatureDb, out: &mut Vec<Finding>) {
        let telling = Payloads {
            groups: &["root_certificate"],
            capability: Capability::Web,
            level: |_| Level::Review,
            reason: |_| ("root-certificate", "signal-root-certificate"),
        };
        telling.find(self, device, db, out);
    }
}

/// A profile that sends traffic through somebody's VPN, proxy, filter or DNS.
#[derive(Debug)]
pub struct RoutedTraffic;

impl Detector for RoutedTraffic {
    on_iphones!("profile-routes-traffic", &[Surface::ConfigurationProfiles]);

    fn needs_where_held(&self) -> &'static [(Surface, bool)] {
        &[(Surface::VpnAndFilters, true)]
    }

    fn detect(&self, device: &Device<'_>, db: &SignatureDb, out: &mut Vec<Finding>) {
        let telling = Payloads {
            groups: &["vpn", "proxy", "web_filter", "dns"],
            capability: Capability::Web,
            level: |found| {
                // DNS alone is what ad blockers do; it shows names of sites, not contents.
                if found.iter().all(|payload| payload.group == "dns") { Level::Look } else { Level::Review }
            },
            reason: |group| (signal_of(group), words_of(group)),
        };
        telling.find(self, device, db, out);
        for (id, set) in set_by_profiles(device, db) {
            out.push(of_settings(self.name(), device, id, &set));
        }
    }
}

/// A network configuration that names the profile that set it.
struct Set<'e> {
    kind: NetworkKind,
    value: &'e str,
    fact: FactId,
}

/// Network configurations by the profile that set them, as the phone's own settings tell. What the profile's payloads
/// tell themselves is left out.
fn set_by_profiles<'e>(device: &Device<'e>, db: &SignatureDb) -> BTreeMap<&'e str, Vec<Set<'e>>> {
    let mut found: BTreeMap<&str, Vec<Set<'_>>> = BTreeMap::new();
    for stated in &device.others {
        let Fact::Network { kind, name, profile: Some(profile), server, enabled, .. } = stated.value else {
            continue;
        };
        let told = device.profiles.get(&**profile).is_some_and(|profile| {
            payloads(profile, db).iter().any(|payload| groups_of(*kind).contains(&payload.group.as_str()))
        });
        if told || *enabled == Some(false) {
            continue;
        }
        let value = server.as_deref().unwrap_or(name);
        found.entry(profile).or_default().push(Set { kind: *kind, value, fact: stated.fact });
    }
    found
}

/// Groups of payloads that set such a configuration.
const fn groups_of(kind: NetworkKind) -> &'static [&'static str] {
    match kind {
        NetworkKind::Vpn | NetworkKind::AlwaysOnVpn => &["vpn"],
        NetworkKind::ContentFilter => &["web_filter"],
        NetworkKind::DnsProxy | NetworkKind::DnsSettings => &["dns"],
        NetworkKind::Proxy | NetworkKind::Relay => &["proxy"],
    }
}

fn of_settings(rule: &'static str, device: &Device<'_>, id: &str, set: &[Set<'_>]) -> Finding {
    let mut because: Vec<Because> = set
        .iter()
        .take(MOST_SETTINGS)
        .map(|set| {
            let group = groups_of(set.kind).first().copied().unwrap_or_default();
            Because::new(signal_of(group), words_of(group), set.value, set.fact)
        })
        .collect();
    // The list may leave it out; what it set is in force all the same.
    let listed = device.profiles.get(id).is_some_and(Profile::is_installed);
    if let Some(first) = set.first().filter(|_| !listed) {
        because.push(Because::new("profile-not-listed", "signal-profile-not-listed", id, first.fact));
    }
    let dns = set.iter().all(|set| groups_of(set.kind) == ["dns"]);
    Finding {
        level: if dns { Level::Look } else { Level::Review },
        capabilities: BTreeSet::from([Capability::Web]),
        ..managed(rule, SubjectKind::Profile, id, because)
    }
}

fn signal_of(group: &str) -> &'static str {
    match group {
        "vpn" => "profile-vpn",
        "proxy" => "profile-proxy",
        "web_filter" => "profile-filter",
        _ => "profile-dns",
    }
}

fn words_of(group: &str) -> &'static str {
    match group {
        "vpn" => "signal-profile-vpn",
        "proxy" => "signal-profile-proxy",
        "web_filter" => "signal-profile-filter",
        _ => "signal-profile-dns",
    }
}

/// A profile that hides notifications, icons or settings.
#[derive(Debug)]
pub struct ConcealingProfile;

impl Detector for ConcealingProfile {
    on_iphones!("profile-conceals", &[Surface::ConfigurationProfiles]);

    fn detect(&self, device: &Device<'_>, db: &SignatureDb, out: &mut Vec<Finding>) {
        let telling = Payloads {
            groups: &["conceals", "pins"],
            capability: Capability::HidesItself,
            level: |_| Level::Review,
            reason: |group| match group {
                "pins" => ("profile-pins", "signal-profile-pins"),
                _ => ("profile-conceals", "signal-profile-conceals"),
            },
        };
        telling.find(self, device, db, out);
    }
}

/// A profile that adds an account for mail, calendars or contacts.
#[derive(Debug)]
pub struct AddsAccount;

impl Detector for AddsAccount {
    on_iphones!("profile-adds-account", &[Surface::ConfigurationProfiles]);

    fn detect(&self, device: &Device<'_>, db: &SignatureDb, out: &mut Vec<Finding>) {
        let telling = Payloads {
            groups: &["account"],
            capability: Capability::Emails,
            // Nearly all such profiles are those of employers and schools.
            level: |_| Level::Look,
            reason: |_| ("profile-account", "signal-profile-account"),
        };
        telling.find(self, device, db, out);
    }
}
