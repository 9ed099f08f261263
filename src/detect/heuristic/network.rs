//! VPNs, filters, proxies and DNS set by apps or by hand (those set by a profile are judged with the profile).

use super::{origin, weak};
use crate::detect::{Because, Detector, Finding, SubjectKind};
use crate::model::{Capability, Device, Fact, Level, NetworkKind, Platform, Power, Surface};
use crate::signature::SignatureDb;

/// Traffic goes through an app's VPN, filter or proxy.
#[derive(Debug)]
pub struct AppRoutesTraffic;

impl Detector for AppRoutesTraffic {
    fn name(&self) -> &'static str {
        "app-routes-traffic"
    }

    fn platforms(&self) -> &'static [Platform] {
        Platform::ALL
    }

    fn needs(&self) -> &'static [Surface] {
        &[]
    }

    fn is_context(&self) -> bool {
        true
    }

    fn speaks_to(&self) -> &'static [Surface] {
        &[Surface::VpnAndFilters]
    }

    fn detect(&self, device: &Device<'_>, db: &SignatureDb, out: &mut Vec<Finding>) {
        for stated in &device.others {
            let Fact::Network { kind, name, app, profile: None, server, enabled } = stated.value else {
                continue;
            };
            if *enabled == Some(false) {
                continue;
            }
            let value = server.as_deref().unwrap_or(name);
            let because = vec![Because::new("traffic-routed", words(*kind), value, stated.fact)];
            // What an app routes is a finding about the app, so that it joins what else is known of it.
            let (subject, id) =
                app.as_deref().map_or((SubjectKind::Vpn, &**name), |app| (SubjectKind::App, app));
            let mut finding = weak(self.name(), subject, id, because);
            // A plain VPN app or DNS choice is ordinary; filters and proxies that a person did not set are not.
            if matches!(kind, NetworkKind::Vpn | NetworkKind::DnsSettings | NetworkKind::Relay) {
                finding.level = Level::Info;
            }
            finding.capabilities.insert(Capability::Web);
            out.push(finding);
        }
        for app in device.apps.values() {
            for grant in app.active(|power| *power == Power::AlwaysOnVpn).take(1) {
                let because = vec![Because::new("always-on-vpn", "signal-always-on-vpn", app.id, grant.fact)];
                let mut finding = weak(self.name(), SubjectKind::App, app.id, because);
                finding.capabilities.insert(Capability::Web);
                out.push(finding);
            }
            for grant in app.active(may_start_vpn).take(1).filter(|_| !app.is_system()) {
                let because = vec![Because::new("vpn-allowed", "signal-vpn-allowed", app.id, grant.fact)];
                let mut finding = weak(self.name(), SubjectKind::App, app.id, because);
                // Most VPN and ad-blocking apps come from a store and are what somebody looked for there.
                if origin::outside_store(app, db).is_none() {
                    finding.level = Level::Info;
                }
                finding.capabilities.insert(Capability::Web);
                out.push(finding);
            }
        }
    }
}

/// Somebody agreed once to the phone's question whether the app may set up a VPN; it needs no further question (AOSP
/// `AppOpsManager.OP_ACTIVATE_VPN`, by default not allowed).
fn may_start_vpn(power: &Power) -> bool {
    matches!(power, Power::AppOp(name) if &**name == "ACTIVATE_VPN")
}

const fn words(kind: NetworkKind) -> &'static str {
    match kind {
        NetworkKind::Vpn => "signal-vpn",
        NetworkKind::AlwaysOnVpn => "signal-vpn-always",
        NetworkKind::ContentFilter => "signal-content-filter",
        NetworkKind::DnsProxy => "signal-dns-proxy",
        NetworkKind::DnsSettings => "signal-dns-settings",
        NetworkKind::Proxy => "signal-proxy",
        NetworkKind::Relay => "signal-relay",
    }
}
