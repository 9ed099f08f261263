//! Payloads that add certificates, redirect traffic or hide things.

use super::RECOGNISE;
use super::profile::Payloads;
use crate::detect::{Detector, Explain, Finding};
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

    fn explain(&self) -> Explain {
        Explain {
            title: "A profile adds a root certificate",
            what: "The profile brings a certificate that the phone then trusts like those of the big certificate companies.",
            matters: "Together with a VPN, proxy or the right network, its owner could read traffic that should be secret.",
            innocent: &[
                "networks of employers and schools",
                "ad blockers and developer tools that look into traffic",
                "some public authorities",
            ],
            next: RECOGNISE,
        }
    }

    fn detect(&self, device: &Device<'_>, db: &SignatureDb, out: &mut Vec<Finding>) {
        let telling = Payloads {
            groups: &["root_certificate"],
            capability: Capability::Web,
            level: |_| Level::Review,
            reason: |_| ("root-certificate", "it adds a root certificate"),
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

    fn explain(&self) -> Explain {
        Explain {
            title: "A profile redirects or filters network traffic",
            what: "The profile sets a VPN, a proxy, a content filter or DNS servers for the phone.",
            matters: "Whoever runs them can see which sites and services the phone uses, and a filter can block help pages.",
            innocent: &[
                "VPN and ad-blocking services that the person who uses the phone chose",
                "networks of employers and schools",
                "filters that the family agreed on",
            ],
            next: RECOGNISE,
        }
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
        "vpn" => "it sets up a VPN",
        "proxy" => "it sends traffic through a proxy",
        "web_filter" => "it filters web content",
        _ => "it sets the servers that look up site names",
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

    fn explain(&self) -> Explain {
        Explain {
            title: "A profile that can hide things from the person who uses the phone",
            what: "The profile sets which notifications appear, how the home screen is arranged, or pins the phone to one app.",
            matters: "Alerts that would give monitoring away can be switched off like this.",
            innocent: &["phones of employers, schools, shops and museums"],
            next: RECOGNISE,
        }
    }

    fn detect(&self, device: &Device<'_>, db: &SignatureDb, out: &mut Vec<Finding>) {
        let telling = Payloads {
            groups: &["conceals"],
            capability: Capability::HidesItself,
            level: |_| Level::Review,
            reason: |_| ("profile-conceals", "it can hide alerts or icons"),
        };
        telling.find(self, device, db, out);
    }
}
