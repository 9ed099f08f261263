//! One payload of a configuration profile: its type, and those of its settings that tell where data goes and what the
//! owner may no longer do. A short list of keys is kept; anything else, passwords and tokens above all, is not read.

use super::profiles::Pen;
use super::property_list::{host, key, shown, text};
use crate::bounds::Limits;
use crate::decode::certificate;
use crate::decode::plist::{self, Value};
use crate::model::ProfileClaim;

/// Settings kept of one payload.
const MOST_DETAILS: usize = 40;
/// How deep settings are looked for below the payload; Apple's payloads nest two or three levels.
const MOST_LEVELS: usize = 4;
/// Elements quoted of a list.
const MOST_ITEMS: usize = 12;

/// Keys whose values are addresses; the host is kept, and never the path, which may carry a token.
const ADDRESSES: &[&str] = &[
    "AutoDiscoverURL",
    "CalDAVHostName",
    "CardDAVHostName",
    "CheckInURL",
    "CommRemoteAddress",
    "ConfigurationURL",
    "EASHost",
    "Host",
    "HostName",
    "IncomingMailServerHostName",
    "LDAPAccountHostName",
    "OutgoingMailServerHostName",
    "ProxyPACURL",
    "ProxyServer",
    "RemoteAddress",
    "ServerAddress",
    "ServerAddresses",
    "ServerName",
    "ServerURL",
    "SubCalAccountHostName",
    "URL",
];

/// Keys whose values are kept as they stand.
const PLAIN: &[&str] = &[
    "AccessRights",
    "AppBundleIdentifier",
    "BundleIdentifier",
    "DNSProtocol",
    "FilterBrowsers",
    "FilterDataProviderBundleIdentifier",
    "FilterPackets",
    "FilterSockets",
    "FilterType",
    "FullScreen",
    "IsRemovable",
    "Label",
    "NotificationsEnabled",
    "OnDemandEnabled",
    "PayloadCertificateFileName",
    "PluginBundleID",
    "ProviderBundleIdentifier",
    "ProviderType",
    "ProxyServerPort",
    "ProxyType",
    "ShowInLockScreen",
    "ShowInNotificationCenter",
    "Topic",
    "VPNSubType",
    "VPNType",
    "allowListedAppBundleIDs",
    "blacklistedAppBundleIDs",
    "blockedAppBundleIDs",
    "whitelistedAppBundleIDs",
];

/// Payload types that carry a certificate and no private key.
const CERTIFICATES: &[&str] =
    &["com.apple.security.root", "com.apple.security.pem", "com.apple.security.pkcs1"];

/// States what one payload is.
pub(super) fn read(payload: &Value, place: &str, limits: &Limits, pen: &mut Pen<'_, '_>) {
    let Some(kind) = text(payload, "PayloadType") else {
        pen.out.skip(key(place), "why-payload-without-type");
        return;
    };
    if kind == "com.apple.profileRemovalPassword" {
        pen.say(ProfileClaim::RemovalPassword, place);
    }
    let mut details = Vec::new();
    let content = payload.get("PayloadContent");
    if CERTIFICATES.contains(&kind) {
        let subject = content.and_then(Value::as_data).and_then(certificate::subject);
        details.extend(subject.map(|subject| crate::text::keep(&format!("subject={subject}"))));
    }
    collect(payload, &mut details);
    // Some payloads carry their settings as a property list inside data.
    if let Some(Ok(nested)) = content.and_then(Value::as_data).map(|bytes| plist::parse(bytes, limits)) {
        collect(&nested.root, &mut details);
    }
    let claim = ProfileClaim::Payload {
        kind: crate::text::keep(kind),
        name: text(payload, "PayloadDisplayName").map(crate::text::keep),
        organisation: text(payload, "PayloadOrganization").map(crate::text::keep),
        details,
    };
    pen.say(claim, place);
}

fn collect(from: &Value, details: &mut Vec<Box<str>>) {
    let mut open = vec![(from, 0_usize)];
    while let Some((value, level)) = open.pop() {
        for (name, setting) in value.entries() {
            if details.len() >= MOST_DETAILS {
                return;
            }
            if let Some(detail) = detail(name, setting).map(|detail| crate::text::keep(&detail)) {
                if !details.contains(&detail) {
                    details.push(detail);
                }
            } else if level < MOST_LEVELS {
                match setting {
                    Value::Dict(_) => open.push((setting, level.saturating_add(1))),
                    Value::Array(items) => {
                        open.extend(
                            items.iter().take(MOST_ITEMS).map(|item| (item, level.saturating_add(1))),
                        );
                    }
                    _ => {}
                }
            }
        }
    }
}

fn detail(name: &str, setting: &Value) -> Option<String> {
    if ADDRESSES.contains(&name) {
        return listed(setting, |text| host(text).map(str::to_owned)).map(|value| format!("{name}={value}"));
    }
    if PLAIN.contains(&name) {
        return listed(setting, |text| Some(text.to_owned())).map(|value| format!("{name}={value}"));
    }
    let forbids = name.starts_with("allow") && setting.as_bool() == Some(false);
    forbids.then(|| format!("{name}=false"))
}

fn listed(setting: &Value, word: impl Fn(&str) -> Option<String>) -> Option<String> {
    let values: Vec<String> = match setting {
        Value::Array(items) => items.iter().take(MOST_ITEMS).filter_map(shown).collect(),
        single => shown(single).into_iter().collect(),
    };
    let words: Vec<String> = values.iter().filter_map(|value| word(value)).collect();
    (!words.is_empty()).then(|| words.join(","))
}

#[cfg(test)]
mod tests {
    use crate::artifact::ios::profiles::Profiles;
    use crate::artifact::ios::test_input::{profile_claims, read};
    use crate::model::ProfileClaim;

    fn details(payload: &str) -> Vec<String> {
        let plist = format!(
            "<plist><dict><key>PayloadIdentifier</key><string>p</string><key>PayloadContent</key><array><dict>\
             <key>PayloadType</key><string>com.apple.x</string>{payload}</dict></array></dict></plist>"
        );
        profile_claims(&read(&Profiles, "a/profile-1.stub", plist.as_bytes()), "p")
            .into_iter()
            .find_map(|claim| match claim {
                ProfileClaim::Payload { details, .. } => {
                    Some(details.into_iter().map(str::into_string).collect())
                }
                _ => None,
            })
            .unwrap()
    }

    #[test]
    fn servers_and_restrictions_are_kept_and_secrets_are_not() {
        let said = details(
            "<key>VPNType</key><string>IKEv2</string><key>IKEv2</key><dict><key>RemoteAddress</key><string>vpn.example.org</string>\
             <key>SharedSecret</key><string>hush</string></dict>\
             <key>ProxyPACURL</key><string>https://u:hush@pac.example.org/token/hush</string>\
             <key>DNSSettings</key><dict><key>ServerAddresses</key><array><string>10.0.0.1</string><string>10.0.0.2</string></array></dict>\
             <key>allowAppRemoval</key><false/><key>allowCamera</key><true/><key>Password</key><string>hush</string>",
        );
        for wanted in [
            "VPNType=IKEv2",
            "RemoteAddress=vpn.example.org",
            "ProxyPACURL=pac.example.org",
            "ServerAddresses=10.0.0.1,10.0.0.2",
            "allowAppRemoval=false",
        ] {
            assert!(said.iter().any(|detail| detail == wanted), "{wanted} not in {said:?}");
        }
        assert_eq!(said.len(), 5, "{said:?}");
    }

    #[test]
    fn a_flood_of_settings_is_cut() {
        let flood: String =
            (0..500).fold(String::new(), |all, n| format!("{all}<key>allow{n}</key><false/>"));
        assert_eq!(details(&flood).len(), super::MOST_DETAILS);
    }
}
