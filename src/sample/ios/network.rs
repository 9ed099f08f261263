//! `com.apple.networkextension.plist`: VPNs, filters and DNS, and the two configurations that every phone has.

use plist::{Dictionary, Uid, Value};

use crate::sample::ios::Backup;
use crate::sample::ios::archive::{self, Archive};
use crate::sample::ios::property::{dict, text};
use crate::sample::recipe::Network;
use crate::sample::seed;
use crate::sample::words::NetworkKind;

/// The archive: its top has one entry a configuration and no root.
pub(crate) fn configurations(backup: &Backup<'_>) -> Value {
    let mut archive = Archive::new();
    let mut top = Dictionary::new();
    for name in ["com.apple.commcenter.ne.cellularusage", "com.apple.preferences.networkprivacy"] {
        let rules = path_rules(backup, &mut archive);
        add(&mut archive, &mut top, name, 2, vec![("PathController", rules)]);
    }
    for network in &backup.recipe.network {
        let mut fields = vec![part(network, &mut archive)];
        let app = archive.text(&network.app);
        let name = archive.text(&network.name);
        if !network.app.is_empty() {
            fields.extend([("Application", app), ("ApplicationName", name)]);
        }
        if let Some(profile) = &network.profile {
            fields.push(("ProfileInfo", profile_info(profile, &mut archive)));
        }
        add(&mut archive, &mut top, &network.name, 1, fields);
    }
    let index = archive.object(
        &["NSMutableDictionary", "NSDictionary"],
        vec![("NS.keys", Value::Array(Vec::new())), ("NS.objects", Value::Array(Vec::new()))],
    );
    top.insert("Index".to_owned(), index);
    top.insert("Generation".to_owned(), Value::Integer(208.into()));
    top.insert("Version".to_owned(), Value::Integer(1.into()));
    top.insert("SCPreferencesSignature2".to_owned(), Value::Uid(Uid::new(0)));
    archive.finish(top)
}

fn add(archive: &mut Archive, top: &mut Dictionary, name: &str, grade: i64, own: Vec<(&'static str, Value)>) {
    let raw: Vec<u8> = seed::bytes(&format!("configuration {name}")).into_iter().take(16).collect();
    let identifier = archive.object(&["NSUUID"], vec![("NS.uuidbytes", Value::Data(raw))]);
    let shown = archive.text(name);
    let mut fields =
        vec![("Grade", Value::Integer(grade.into())), ("Identifier", identifier), ("Name", shown)];
    for kind in ["AlwaysOnVPN", "AppVPN", "ContentFilter", "DNSProxy", "DNSSettings", "PathController", "VPN"]
    {
        if !own.iter().any(|(key, _)| *key == kind) {
            fields.push((kind, archive::null()));
        }
    }
    if !own.iter().any(|(key, _)| *key == "ProfileInfo") {
        fields.push(("ProfileInfo", archive::null()));
    }
    fields.extend(own);
    let configuration = archive.object(&["NEConfiguration"], fields);
    top.insert(seed::uuid(&format!("configuration {name}")), configuration);
}

/// Rules by app: which may use mobile data. They name apps that were removed since.
fn path_rules(backup: &Backup<'_>, archive: &mut Archive) -> Value {
    let gone = backup.recipe.removed.iter().filter(|gone| !gone.profile).map(|gone| gone.id.clone());
    let apps: Vec<String> = backup.apps.iter().map(|app| app.id.clone()).chain(gone).collect();
    let rules = apps
        .iter()
        .map(|id| {
            let signing = archive.text(id);
            archive.object(
                &["NEPathRule", "NEAppRule"],
                vec![
                    ("CellularBehavior", Value::Integer(2.into())),
                    ("DenyAll", Value::Boolean(false)),
                    ("MatchDomains", archive::null()),
                    ("Path", archive::null()),
                    ("SigningIdentifier", signing),
                    ("WiFiBehavior", Value::Integer(2.into())),
                ],
            )
        })
        .collect();
    let rules = archive.array(rules);
    archive.object(
        &["NEPathController"],
        vec![("Enabled", Value::Boolean(true)), ("IgnoreFallback", Value::Boolean(false)), ("Rules", rules)],
    )
}

/// The part of a configuration that says what it is.
fn part(network: &Network, archive: &mut Archive) -> (&'static str, Value) {
    let on = ("Enabled", Value::Boolean(true));
    let server = archive.text(&network.server);
    let provider = archive.text(&format!("{}.extension", network.app));
    let plugin = archive.text(&network.app);
    match network.kind {
        NetworkKind::Vpn => {
            let protocol = archive.object(
                &["NETunnelProviderProtocol", "NEVPNProtocol"],
                vec![
                    ("NEProviderBundleIdentifier", provider),
                    ("PluginType", plugin),
                    ("ServerAddress", server),
                    ("Type", Value::Integer(4.into())),
                ],
            );
            let fields = vec![on, ("OnDemandEnabled", Value::Boolean(true)), ("Protocol", protocol)];
            ("VPN", archive.object(&["NEVPN"], fields))
        }
        NetworkKind::AlwaysOnVpn => {
            ("AlwaysOnVPN", archive.object(&["NEAOVPN"], vec![on, ("ToggleEnabled", Value::Boolean(false))]))
        }
        NetworkKind::ContentFilter => {
            let filter = archive.object(
                &["NEFilterProviderConfiguration"],
                vec![
                    ("DataProviderBundleIdentifier", provider),
                    ("FilterBrowsers", Value::Boolean(true)),
                    ("FilterSockets", Value::Boolean(true)),
                    ("PluginType", plugin),
                    ("ServerAddress", server),
                ],
            );
            let fields = vec![on, ("FilterGrade", Value::Integer(1.into())), ("Provider", filter)];
            ("ContentFilter", archive.object(&["NEContentFilter"], fields))
        }
        NetworkKind::DnsProxy => {
            let protocol = archive.object(
                &["NEDNSProxyProviderProtocol", "NEVPNProtocol"],
                vec![("PluginType", plugin), ("ProviderBundleIdentifier", provider)],
            );
            ("DNSProxy", archive.object(&["NEDNSProxy"], vec![on, ("Protocol", protocol)]))
        }
        NetworkKind::DnsSettings => {
            let settings =
                archive.object(&["NEDNSOverHTTPSSettings", "NEDNSSettings"], vec![("ServerURL", server)]);
            ("DNSSettings", archive.object(&["NEDNSSettingsBundle"], vec![on, ("Settings", settings)]))
        }
    }
}

fn profile_info(profile: &str, archive: &mut Archive) -> Value {
    let (id, uuid) = (archive.text(profile), archive.text(&seed::uuid(profile)));
    archive.object(
        &["NEProfileIngestionPayloadInfo"],
        vec![
            ("IsSetAside", Value::Boolean(false)),
            ("PayloadUUID", uuid.clone()),
            ("ProfileIdentifier", id),
            ("ProfileSource", Value::Integer(2.into())),
            ("ProfileUUID", uuid),
        ],
    )
}

/// `preferences.plist` of a phone without proxies.
pub(crate) fn services() -> Value {
    dict([("CurrentSet", text("/Sets/0")), ("NetworkServices", Value::Dictionary(Dictionary::new()))])
}
