//! `com.apple.networkextension.plist`: VPNs, content filters, DNS proxies and relays. A keyed archive whose roots are
//! the configurations themselves.

use super::property_list::{dictionary, host, key, text};
use super::residues::was_there;
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::keyed_archive;
use crate::decode::plist::Value;
use crate::model::fact::NetworkKind;
use crate::model::{Fact, Platform, Surface, Weight};
use crate::speech::Tell;

/// The parser of `com.apple.networkextension.plist`.
pub(super) struct NetworkExtension;

/// Field of a configuration that is set, and what it then is. `PathController` (use of mobile data and of the local
/// network, by app) and `AppPush` are left out: they carry no traffic elsewhere.
const KINDS: &[(&str, NetworkKind)] = &[
    ("VPN", NetworkKind::Vpn),
    ("AppVPN", NetworkKind::Vpn),
    ("AlwaysOnVPN", NetworkKind::AlwaysOnVpn),
    ("ContentFilter", NetworkKind::ContentFilter),
    ("DNSProxy", NetworkKind::DnsProxy),
    ("DNSSettings", NetworkKind::DnsSettings),
    ("Relay", NetworkKind::Relay),
];
const SERVERS: &[&str] = &["ServerAddress", "ServerURL", "RemoteAddress", "HTTP3RelayURL", "HTTP2RelayURL"];
const PROVIDERS: &[&str] =
    &["NEProviderBundleIdentifier", "ProviderBundleIdentifier", "DataProviderBundleIdentifier", "PluginType"];
/// Objects of one configuration that are looked at.
const MOST_OBJECTS: usize = 2_000;

impl Artifact for NetworkExtension {
    fn name(&self) -> &'static str {
        "ios-network-extension"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &["SystemPreferencesDomain/com.apple.networkextension.plist"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::VpnAndFilters, Weight::Whole), (Surface::RemovedApps, Weight::Detail)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let archive = dictionary(input, out)?;
        let configurations =
            keyed_archive::resolve(&archive, input.limits).map_err(|error| ParseError::new(error.tell()))?;
        for (id, configuration) in configurations.entries() {
            if text(configuration, "Name").is_none() {
                // Index, generation and version stand beside the configurations.
                if text(configuration, "$class") == Some("NEConfiguration") {
                    out.skip(key(id), "why-configuration-without-name");
                }
                continue;
            }
            residues(id, configuration, out);
            for (field, kind) in KINDS {
                if let Some(part @ Value::Dict(_)) = configuration.get(field) {
                    emit(id, configuration, (part, *kind), out);
                }
            }
        }
        Ok(())
    }
}

/// The rules on mobile data and the local network name every app that ever asked, also when it is gone.
fn residues(id: &str, configuration: &Value, out: &mut Emitter<'_>) {
    let rules = configuration.get("PathController").and_then(|controller| controller.get("Rules"));
    for rule in rules.and_then(Value::as_array).unwrap_or_default() {
        for name in ["SigningIdentifier", "MatchSigningIdentifier"] {
            if let Some(app) = text(rule, name) {
                was_there(app, None, key(&format!("{id}/PathController/Rules")), out);
            }
        }
    }
}

fn emit(id: &str, configuration: &Value, (part, kind): (&Value, NetworkKind), out: &mut Emitter<'_>) {
    let app = text(configuration, "Application").or_else(|| first(part, PROVIDERS));
    let profile =
        configuration.get("ProfileInfo").filter(|info| matches!(info, Value::Dict(_))).map(|info| {
            text(info, "ProfileIdentifier")
                .or_else(|| text(info, "ProfileUUID"))
                .unwrap_or("a profile that is not named")
        });
    let server = first(part, SERVERS).map(|server| host(server).unwrap_or(server));
    let fact = Fact::Network {
        kind,
        name: crate::text::keep(text(configuration, "Name").unwrap_or(id)),
        app: app.map(crate::text::keep),
        profile: profile.map(crate::text::keep),
        server: server.map(crate::text::keep),
        enabled: part.get("Enabled").and_then(Value::as_bool),
    };
    out.emit(fact, key(id));
}

/// The first text under one of the keys, however deep; the fields differ by the protocol.
fn first<'v>(part: &'v Value, names: &[&str]) -> Option<&'v str> {
    let mut open = vec![part];
    for _ in 0..MOST_OBJECTS {
        let value = open.pop()?;
        if let Some(found) = names.iter().find_map(|name| text(value, name)) {
            return Some(found);
        }
        match value {
            Value::Dict(entries) => open.extend(entries.iter().rev().map(|(_, value)| value)),
            Value::Array(items) => open.extend(items.iter().rev()),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::test_input::{failure, read};

    /// The archive in its binary form, in which alone references are told from dictionaries.
    fn archive() -> Vec<u8> {
        use ::plist::{Dictionary, Uid, Value};
        let dict = |entries: &[(&str, Value)]| {
            Value::Dictionary(
                entries.iter().map(|(k, v)| ((*k).to_owned(), v.clone())).collect::<Dictionary>(),
            )
        };
        let text = |text: &str| Value::String(text.to_owned());
        let at = |place: u64| Value::Uid(Uid::new(place));
        let objects = vec![
            text("$null"),
            dict(&[
                ("$class", at(2)),
                ("Name", text("Safe VPN")),
                ("Application", text("com.x.vpn")),
                ("ContentFilter", at(0)),
                ("ProfileInfo", at(5)),
                ("VPN", at(3)),
            ]),
            dict(&[
                ("$classname", text("NEConfiguration")),
                ("$classes", Value::Array(vec![text("NEConfiguration")])),
            ]),
            dict(&[("$class", at(2)), ("Enabled", Value::Boolean(true)), ("Protocol", at(4))]),
            dict(&[
                ("$class", at(2)),
                ("ServerAddress", text("vpn.example.org")),
                ("Password", text("hush")),
            ]),
            dict(&[("$class", at(2)), ("ProfileIdentifier", text("com.x.profile"))]),
            dict(&[
                ("$class", at(2)),
                ("Name", text("com.apple.commcenter.ne.cellularusage")),
                ("PathController", at(3)),
            ]),
        ];
        let top = dict(&[("U1", at(1)), ("U2", at(6)), ("Generation", Value::Integer(208.into()))]);
        let document = dict(&[
            ("$archiver", text("NSKeyedArchiver")),
            ("$version", Value::Integer(100_000.into())),
            ("$top", top),
            ("$objects", Value::Array(objects)),
        ]);
        let mut bytes = Vec::new();
        document.to_writer_binary(&mut bytes).unwrap();
        bytes
    }

    #[test]
    fn a_vpn_from_a_profile_and_apples_own_entry() {
        let facts = read(&NetworkExtension, "x", &archive());
        assert_eq!(
            facts,
            [Fact::Network {
                kind: NetworkKind::Vpn,
                name: "Safe VPN".into(),
                app: Some("com.x.vpn".into()),
                profile: Some("com.x.profile".into()),
                server: Some("vpn.example.org".into()),
                enabled: Some(true),
            }]
        );
    }

    #[test]
    fn what_is_no_archive_is_refused() {
        assert!(failure(&NetworkExtension, "x", b"<plist><dict/></plist>").contains("keyed archive"));
    }
}
