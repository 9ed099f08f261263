//! Payloads that add certificates, redirect traffic or hide things.

use super::profile::Payloads;
use crate::detect::{Detector, Finding};
use crate::model::{Capability, Device, Level, Platform, Surface};
use crate::signature::SignatureDb;

/// A profile that adds a root certificate.
#[derive(Debug)]
pub struct RootCertificate;

impl Detector for RootCertificate {
    fn name(&self) -> &'static str {
        "profile-root-certificate"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Ios]
    }

    fn needs(&self) -> &'static [Surface] {
        &[Surface::ConfigurationProfiles]
    }

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
    fn name(&self) -> &'static str {
        "profile-routes-traffic"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Ios]
    }

    fn needs(&self) -> &'static [Surface] {
        &[Surface::ConfigurationProfiles]
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
    fn name(&self) -> &'static str {
        "profile-conceals"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Ios]
    }

    fn needs(&self) -> &'static [Surface] {
        &[Surface::ConfigurationProfiles]
    }

    fn detect(&self, device: &Device<'_>, db: &SignatureDb, out: &mut Vec<Finding>) {
        let telling = Payloads {
            groups: &["conceals"],
            capability: Capability::HidesItself,
            level: |_| Level::Review,
            reason: |_| ("profile-conceals", "signal-profile-conceals"),
        };
        telling.find(self, device, db, out);
    }
}
