//! A proxy or a DNS server that Android uses for all apps, because a setting says so.

use super::weak;
use crate::detect::{Because, Detector, Finding, SubjectKind};
use crate::model::{Capability, Device, Fact, FactId, Level, Platform, Surface};
use crate::signature::SignatureDb;
use crate::speech::Message;

/// The whole phone uses a server that somebody set.
#[derive(Debug)]
pub struct ServerForWholePhone;

impl Detector for ServerForWholePhone {
    fn name(&self) -> &'static str {
        "server-for-whole-phone"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Android]
    }

    fn needs(&self) -> &'static [Surface] {
        &[]
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        if let Some((host, fact)) = proxy(device) {
            let because = Because::new("global-proxy", "signal-global-proxy", host, fact);
            let title = Message::new("title-global-proxy").text("name", host);
            out.push(self.finding("global-proxy", title, because));
        }
        let Some((host, fact)) = private_dns(device) else { return };
        let title = |name: &str| Message::new("title-dns").text("name", name);
        out.push(match known(host) {
            None => {
                let because = Because::new("private-dns", "signal-private-dns", host, fact);
                self.finding("private-dns", title(host), because)
            }
            // What stands before the name of the service is the account of a person.
            Some(service) => {
                let because = Because::new("known-dns", "signal-known-dns", service.suffix, fact);
                Finding { level: Level::Info, ..self.finding("private-dns", title(service.name), because) }
            }
        });
    }
}

impl ServerForWholePhone {
    fn finding(&self, id: &str, title: Message, because: Because) -> Finding {
        let mut finding = weak(self.name(), SubjectKind::Vpn, id, vec![because]);
        finding.capabilities.insert(Capability::Web);
        finding.title = title;
        finding
    }
}

/// The last value of a setting of the phone itself. Apps may write the space `system`, where these names mean nothing.
fn global<'e>(device: &Device<'e>, wanted: &str) -> Option<(&'e str, FactId)> {
    let mut told = device.others.iter().filter_map(|stated| match stated.value {
        Fact::Setting { space, name, value, .. } if &**space == "global" && &**name == wanted => {
            Some((value.trim(), stated.fact))
        }
        _ => None,
    });
    told.next_back().filter(|(value, _)| !matches!(*value, "" | "null"))
}

/// The proxy of the phone: `http_proxy` as a computer sets it ("host:port", ":0" for none), or the host or script that
/// management set (AOSP `Settings.Global.HTTP_PROXY`, `GLOBAL_HTTP_PROXY_HOST`, `GLOBAL_PROXY_PAC_URL`).
fn proxy<'e>(device: &Device<'e>) -> Option<(&'e str, FactId)> {
    let told = ["http_proxy", "global_http_proxy_host", "global_proxy_pac_url"]
        .into_iter()
        .filter_map(|name| global(device, name));
    let mut servers = told.map(|(value, fact)| (server(value), fact));
    servers.find(|(host, _)| !host.is_empty() && !host.starts_with(':'))
}

/// Host and port of an address; a name and password before them, and what stands behind, name a person.
fn server(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let rest = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    rest.rsplit_once('@').map_or(rest, |(_, host)| host)
}

/// The server of Private DNS, which counts in the mode for one chosen server only (AOSP
/// `ConnectivitySettingsManager.PRIVATE_DNS_MODE_PROVIDER_HOSTNAME`).
fn private_dns<'e>(device: &Device<'e>) -> Option<(&'e str, FactId)> {
    let (mode, _) = global(device, "private_dns_mode")?;
    global(device, "private_dns_specifier").filter(|_| mode == "hostname")
}

/// A public DNS service that many people choose.
#[derive(Debug)]
struct Service {
    /// The end of the names of its servers.
    suffix: &'static str,
    name: &'static str,
}

const fn service(suffix: &'static str, name: &'static str) -> Service {
    Service { suffix, name }
}

/// Public services for DNS over TLS, as their own pages name their servers.
const KNOWN: &[Service] = &[
    service("dns.google", "Google Public DNS"),
    service("one.one.one.one", "Cloudflare"),
    service("cloudflare-dns.com", "Cloudflare"),
    service("quad9.net", "Quad9"),
    service("dns.adguard.com", "AdGuard DNS"),
    service("adguard-dns.com", "AdGuard DNS"),
    service("dns.nextdns.io", "NextDNS"),
    service("dns.controld.com", "Control D"),
    service("freedns.controld.com", "Control D"),
    service("dns.mullvad.net", "Mullvad"),
    service("cleanbrowsing.org", "CleanBrowsing"),
    service("dns.opendns.com", "OpenDNS"),
    service("dns.umbrella.com", "Cisco Umbrella"),
    service("dns0.eu", "DNS0.EU"),
    service("libredns.gr", "LibreDNS"),
    service("rethinkdns.com", "Rethink DNS"),
    service("applied-privacy.net", "Applied Privacy"),
    service("digitale-gesellschaft.ch", "Digitale Gesellschaft"),
    service("censurfridns.dk", "UncensoredDNS"),
    service("dnsforge.de", "dnsforge"),
    service("ffmuc.net", "Freifunk München"),
    service("dns.sb", "DNS.SB"),
    service("dns.alidns.com", "AliDNS"),
    service("dot.pub", "DNSPod"),
];

fn known(host: &str) -> Option<&'static Service> {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    KNOWN.iter().find(|service| {
        host.strip_suffix(service.suffix).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{At, Evidence, FileId, Observed};

    fn found(settings: &[(&str, &str, &str)]) -> Vec<(String, Level, String)> {
        let setting = |(space, name, value): &(&str, &str, &str)| Observed {
            fact: Fact::Setting {
                space: (*space).into(),
                user: None,
                name: (*name).into(),
                value: (*value).into(),
            },
            file: FileId(0),
            at: At::Whole,
        };
        let evidence = Evidence { facts: settings.iter().map(setting).collect(), ..Evidence::default() };
        let device = Device::join(Platform::Android, &evidence);
        let mut out = Vec::new();
        ServerForWholePhone.detect(&device, &SignatureDb::built_in().unwrap(), &mut out);
        let told = |finding: Finding| (finding.subject.id, finding.level, finding.because[0].value.clone());
        out.into_iter().map(told).collect()
    }

    #[test]
    fn a_proxy_is_told_without_a_login_and_none_is_none() {
        let told = |value: &str| vec![("global-proxy".to_owned(), Level::Look, value.to_owned())];
        assert_eq!(found(&[("global", "http_proxy", "10.0.0.1:8080")]), told("10.0.0.1:8080"));
        assert_eq!(found(&[("global", "http_proxy", "anna:secret@10.0.0.1:8080")]), told("10.0.0.1:8080"));
        assert_eq!(found(&[("global", "global_http_proxy_host", "proxy.example")]), told("proxy.example"));
        let script = "https://anna@pac.example/me?key=1";
        assert_eq!(found(&[("global", "global_proxy_pac_url", script)]), told("pac.example"));
        for off in [":0", "", "null", " "] {
            assert!(found(&[("global", "http_proxy", off)]).is_empty(), "{off:?}");
        }
        // One that was switched off stands before or behind another that is on.
        let both = [("global", "http_proxy", ":0"), ("global", "global_http_proxy_host", "proxy.example")];
        assert_eq!(found(&both), told("proxy.example"));
        assert!(found(&[("system", "http_proxy", "10.0.0.1:8080")]).is_empty());
    }

    #[test]
    fn a_known_dns_service_is_calm_and_its_account_is_not_told() {
        let dns = |mode, host| {
            found(&[("global", "private_dns_mode", mode), ("global", "private_dns_specifier", host)])
        };
        let told = |level, value: &str| vec![("private-dns".to_owned(), level, value.to_owned())];
        assert_eq!(dns("hostname", "dns.example.org"), told(Level::Look, "dns.example.org"));
        for (host, shown) in [
            ("dns.google", "dns.google"),
            ("one.one.one.one", "one.one.one.one"),
            ("dns.adguard.com", "dns.adguard.com"),
            ("Phone-ab12cd.dns.nextdns.io.", "dns.nextdns.io"),
            ("1dot1dot1dot1.cloudflare-dns.com", "cloudflare-dns.com"),
        ] {
            assert_eq!(dns("hostname", host), told(Level::Info, shown), "{host}");
        }
        // A name that only ends in the same letters.
        assert_eq!(dns("hostname", "evilquad9.net"), told(Level::Look, "evilquad9.net"));
        for mode in ["off", "opportunistic", ""] {
            assert!(dns(mode, "dns.example.org").is_empty(), "{mode}");
        }
        assert!(found(&[("global", "private_dns_specifier", "dns.example.org")]).is_empty());
    }
}
