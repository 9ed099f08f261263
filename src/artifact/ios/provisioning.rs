//! `embedded.mobileprovision`: the licence of an app that did not come from the App Store, a signed property list.
//!
//! Its keys tell the kind: `ProvisionsAllDevices` is an organisation's licence for any phone, a list of phones
//! (`ProvisionedDevices`) is a developer's licence for those few.

use memchr::memmem;

use super::app_bundles::owner;
use super::property_list::{key, text};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::certificate;
use crate::decode::plist::{self, Value};
use crate::model::{AppClaim, At, Platform, Signer, Surface, Weight};
use crate::speech::Tell;
use crate::text::keep;

/// The parser of licences of apps.
pub(super) struct Provisioning;

/// Entitlements worth telling: they open an app to debuggers, take it out of its sandbox, or let it filter the network
/// or control a family's phones.
const NOTEWORTHY: &[&str] = &[
    "get-task-allow",
    "platform-application",
    "com.apple.private.security.no-sandbox",
    "com.apple.private.security.no-container",
    "com.apple.private.security.container-required",
    "com.apple.developer.networking.networkextension",
    "com.apple.developer.family-controls",
    "com.apple.developer.on-demand-install-capable",
];

impl Artifact for Provisioning {
    fn name(&self) -> &'static str {
        "ios-provisioning"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &["bundle/*/embedded.mobileprovision"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::AppOrigin, Weight::Detail)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let id = owner(input.path)?;
        // That there is a licence tells the origin, whatever can be read of it.
        let list = inner(input.bytes).ok_or_else(|| ParseError::new("why-there-no-property-list")).and_then(
            |bytes| plist::parse(bytes, input.limits).map_err(|error| ParseError::new(error.tell())),
        );
        let list = match list {
            Ok(document) => document.root,
            Err(error) => {
                out.app(id, None, AppClaim::Provisioned("unknown".into()), At::Whole);
                return Err(error);
            }
        };
        let all = list.get("ProvisionsAllDevices").and_then(Value::as_bool) == Some(true);
        let (kind, at) = if all {
            ("enterprise", key("ProvisionsAllDevices"))
        } else if list.get("ProvisionedDevices").is_some() {
            ("development", key("ProvisionedDevices"))
        } else {
            ("unknown", At::Whole)
        };
        out.app(id, None, AppClaim::Provisioned(kind.into()), at);
        let teams = list.get("TeamIdentifier").and_then(Value::as_array).unwrap_or_default();
        if let Some(team) = teams.iter().find_map(Value::as_str) {
            out.app(id, None, AppClaim::SignedBy(Signer::AppleTeam(keep(team))), key("TeamIdentifier"));
        }
        if let Some((name, field)) = signer(&list, kind) {
            out.app(id, None, AppClaim::SignerName(keep(&name)), key(field));
        }
        if let Some(entitlements) = list.get("Entitlements") {
            noteworthy(id, entitlements, "Entitlements/", out);
        }
        Ok(())
    }
}

/// The property list inside the signature: it is always XML, and nothing is compressed.
fn inner(bytes: &[u8]) -> Option<&[u8]> {
    let begin = memmem::find(bytes, b"<?xml")?;
    let end = memmem::rfind(bytes, b"</plist>")?;
    bytes.get(begin..end.checked_add(8)?)
}

/// Whom the first certificate of the licence names ("Apple Development: ..."), or else its team, and the field that says
/// so. The team of a single developer, and every free one, is called by the person's own name; only the licence of an
/// organisation never is. What may name a person stands behind a colon, as in a certificate, and is masked alike.
fn signer(list: &Value, kind: &str) -> Option<(String, &'static str)> {
    let certificates = list.get("DeveloperCertificates").and_then(Value::as_array).unwrap_or_default();
    let named = certificates.iter().find_map(Value::as_data).and_then(certificate::common_name);
    if let Some(name) = named {
        return Some((name, "DeveloperCertificates"));
    }
    let team = text(list, "TeamName")?;
    let name = if kind == "enterprise" { team.to_owned() } else { format!("team of a developer: {team}") };
    Some((name, "TeamName"))
}

/// Entitlements that say something, where they are granted.
pub(super) fn noteworthy(id: &str, entitlements: &Value, under: &str, out: &mut Emitter<'_>) {
    for name in NOTEWORTHY {
        let granted = match entitlements.get(name) {
            None | Some(Value::Bool(false)) => false,
            Some(Value::Array(items)) => !items.is_empty(),
            Some(_) => true,
        };
        if granted {
            out.app(id, None, AppClaim::Entitlement((*name).into()), key(&format!("{under}{name}")));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::test_input::{claims, read, refused};

    fn licence(body: &str) -> Vec<u8> {
        let list = format!("<?xml version=\"1.0\"?><plist><dict>{body}</dict></plist>");
        [b"0\x82\x20\x00\x06\x09*\x86H\x86\xf7\x0d\x01\x07\x02".as_slice(), list.as_bytes(), &[0; 32]]
            .concat()
    }

    #[test]
    fn a_licence_for_all_phones_is_an_organisations() {
        let file = licence(
            "<key>ProvisionsAllDevices</key><true/><key>TeamName</key><string>Corp</string>\
             <key>TeamIdentifier</key><array><string>ABCDE12345</string></array>\
             <key>Entitlements</key><dict><key>get-task-allow</key><false/></dict>",
        );
        let facts = read(&Provisioning, "bundle/org.a.b/embedded.mobileprovision", &file);
        assert_eq!(
            claims(&facts, "org.a.b"),
            [
                AppClaim::Provisioned("enterprise".into()),
                AppClaim::SignedBy(Signer::AppleTeam("ABCDE12345".into())),
                AppClaim::SignerName("Corp".into()),
            ]
        );
    }

    #[test]
    fn a_licence_for_some_phones_is_a_developers() {
        let file = licence(
            "<key>ProvisionedDevices</key><array><string>x</string></array>\
             <key>TeamName</key><string>Jo Example (Personal Team)</string>\
             <key>Entitlements</key><dict><key>get-task-allow</key><true/></dict>",
        );
        let facts = read(&Provisioning, "bundle/org.a.b/embedded.mobileprovision", &file);
        assert_eq!(
            claims(&facts, "org.a.b"),
            [
                AppClaim::Provisioned("development".into()),
                AppClaim::SignerName("team of a developer: Jo Example (Personal Team)".into()),
                AppClaim::Entitlement("get-task-allow".into())
            ]
        );
        let shown = format!("{:?}", facts.iter().map(crate::model::Fact::masked).collect::<Vec<_>>());
        assert!(!shown.contains("Example"), "{shown}");
    }

    #[test]
    fn an_unreadable_licence_is_still_one() {
        let (facts, why) =
            refused(&Provisioning, "bundle/org.a.b/embedded.mobileprovision", b"0\x82 rubbish");
        assert_eq!(claims(&facts, "org.a.b"), [AppClaim::Provisioned("unknown".into())]);
        assert!(why.contains("no property list"), "{why}");
    }
}
