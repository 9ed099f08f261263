//! The list of apps that a phone gives to a computer (`installation_proxy`), as pymobiledevice3, ideviceinstaller and
//! ISDi keep it: an array of dictionaries, or a dictionary of them by identifier; a property list or JSON.

use serde_json::Value as Json;

use super::app_bundles::{labels, modes};
use super::property_list::{key, text};
use super::provisioning::noteworthy;
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::json;
use crate::decode::plist::{self, Value};
use crate::model::{AppClaim, Fact, InventoryList, Platform, Signer, Surface, Weight};
use crate::speech::{Message, Tell};
use crate::text::keep;

/// The entitlement that names the team of the developer.
const TEAM: &str = "com.apple.developer.team-identifier";

/// The parser of a list of apps.
pub(super) struct AppListing;

impl Artifact for AppListing {
    fn name(&self) -> &'static str {
        "ios-app-listing"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &["listing/apps"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[
            (Surface::InstalledApps, Weight::Whole),
            (Surface::AppOrigin, Weight::Whole),
            (Surface::AppSigners, Weight::Whole),
            // Where each app lies tells of a jailbreak, but the file cannot tell that there is none.
            (Surface::RootOrJailbreak, Weight::Detail),
        ]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let list = list(input, out)?;
        match &list {
            Value::Array(apps) => {
                for (index, entry) in apps.iter().enumerate() {
                    let Some(id) = text(entry, "CFBundleIdentifier") else {
                        out.skip(key(&index.to_string()), "why-app-without-identifier");
                        continue;
                    };
                    app(id, entry, &index.to_string(), out);
                }
            }
            Value::Dict(apps) => {
                for (name, entry) in apps {
                    if !matches!(entry, Value::Dict(_)) {
                        out.skip(key(name), "why-entry-app-no-dictionary");
                        continue;
                    }
                    app(text(entry, "CFBundleIdentifier").unwrap_or(name), entry, name, out);
                }
            }
            _ => return Err(ParseError::new("why-neither-array-nor-dictionary-apps")),
        }
        Ok(())
    }
}

/// The list, whichever way it is written.
fn list(input: &Input<'_>, out: &mut Emitter<'_>) -> Result<Value, ParseError> {
    let text = input.bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(input.bytes).trim_ascii_start();
    if text.starts_with(b"{") || text.starts_with(b"[") {
        let json = json::parse(input.bytes, input.limits).map_err(|error| ParseError::new(error.tell()))?;
        return Ok(value(&json));
    }
    let document = plist::parse(input.bytes, input.limits).map_err(|error| ParseError::new(error.tell()))?;
    if let Some(note) = document.notes.first() {
        out.gap(None, note.clone());
    }
    Ok(document.root)
}

/// JSON as a property list. Its depth was bounded when it was parsed.
fn value(json: &Json) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(truth) => Value::Bool(*truth),
        Json::Number(number) => number
            .as_i64()
            .map_or_else(|| Value::Real(number.as_f64().unwrap_or(0.0)), |n| Value::Int(i128::from(n))),
        Json::String(text) => Value::Text(text.clone()),
        Json::Array(items) => Value::Array(items.iter().map(value).collect()),
        Json::Object(entries) => {
            Value::Dict(entries.iter().map(|(name, item)| (name.clone(), value(item))).collect())
        }
    }
}

fn app(id: &str, entry: &Value, place: &str, out: &mut Emitter<'_>) {
    let under = format!("{place}/");
    let at = |field: &str| key(&format!("{under}{field}"));
    out.app(id, None, AppClaim::Listed(InventoryList::DeviceListing), key(place));
    labels(id, entry, &under, out);
    if let Some(path) = text(entry, "Path") {
        out.app(id, None, AppClaim::CodePath(keep(path)), at("Path"));
        let in_system = path.strip_prefix("/private").unwrap_or(path).starts_with("/Applications/");
        if in_system && !id.starts_with("com.apple.") {
            let what = format!("{id} lies in /Applications, where only Apple's own apps lie");
            out.emit(Fact::RootTrace { what: keep(&what) }, at("Path"));
        }
    }
    // The type alone is no proof: an app that a jailbreak put beside the system's has it too.
    if text(entry, "ApplicationType") == Some("System") && id.starts_with("com.apple.") {
        out.app(id, None, AppClaim::System(true), at("ApplicationType"));
    }
    if entry.get("IsDemotedApp").and_then(Value::as_bool) == Some(true) {
        out.app(id, None, AppClaim::Archived, at("IsDemotedApp"));
    }
    origin(id, entry, &under, out);
    modes(id, entry, &under, out);
    if let Some(entitlements) = entry.get("Entitlements") {
        noteworthy(id, entitlements, &format!("{under}Entitlements/"), out);
    }
}

/// Who signed it. A licence that the phone validated (`ProfileValidated`) is what apps have that are not from the store;
/// those from the store were bought with an account (`ApplicationDSID`).
fn origin(id: &str, entry: &Value, under: &str, out: &mut Emitter<'_>) {
    let at = |field: &str| key(&format!("{under}{field}"));
    let signer = text(entry, "SignerIdentity");
    if let Some(signer) = signer {
        out.app(id, None, AppClaim::SignerName(keep(signer)), at("SignerIdentity"));
    } else if !id.starts_with("com.apple.") {
        out.gap(Some(Surface::AppSigners), Message::new("why-does-not-say-who-signed").put("id", id));
    }
    let team = entry.get("Entitlements").and_then(|list| text(list, TEAM));
    if let Some(team) = team {
        out.app(
            id,
            None,
            AppClaim::SignedBy(Signer::AppleTeam(keep(team))),
            at(&format!("Entitlements/{TEAM}")),
        );
    }
    if signer.is_some_and(|signer| signer.starts_with("TestFlight")) {
        out.app(id, None, AppClaim::TestFlight, at("SignerIdentity"));
    }
    if entry.get("ProfileValidated").and_then(Value::as_bool) == Some(true) {
        let kind = match signer {
            Some(name)
                if name.starts_with("iPhone Distribution") || name.starts_with("Apple Distribution") =>
            {
                "enterprise"
            }
            Some(name) if name.starts_with("iPhone Developer") || name.starts_with("Apple Development") => {
                "development"
            }
            _ => "unknown",
        };
        out.app(id, None, AppClaim::Provisioned(kind.into()), at("ProfileValidated"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::test_input::{claims, failure, gaps, read};

    const JSON: &[u8] = br#"{"org.a.b": {"CFBundleIdentifier": "org.a.b", "CFBundleDisplayName": "Bee",
        "ApplicationType": "User", "SignerIdentity": "iPhone Developer: x@example.org (ABCDE12345)", "ProfileValidated": true,
        "Entitlements": {"get-task-allow": true, "com.apple.developer.team-identifier": "ABCDE12345"},
        "UIBackgroundModes": ["location"]}, "odd": 7}"#;

    #[test]
    fn a_developers_app_is_told_from_the_stores() {
        let facts = read(&AppListing, "listing/apps", JSON);
        let said = claims(&facts, "org.a.b");
        for wanted in [
            AppClaim::Listed(InventoryList::DeviceListing),
            AppClaim::Label("Bee".into()),
            AppClaim::Provisioned("development".into()),
            AppClaim::Entitlement("get-task-allow".into()),
            AppClaim::SignedBy(Signer::AppleTeam("ABCDE12345".into())),
            AppClaim::BackgroundMode("location".into()),
        ] {
            assert!(said.contains(&wanted), "{wanted:?} not in {said:?}");
        }
        assert!(gaps(&AppListing, "listing/apps", JSON).contains("skipped: 1"));
    }

    #[test]
    fn an_array_in_a_property_list_is_read_too() {
        let list = br"<plist><array><dict><key>CFBundleIdentifier</key><string>com.apple.Maps</string>
            <key>ApplicationType</key><string>System</string></dict><dict><key>CFBundleIdentifier</key>
            <string>xyz.jail</string><key>ApplicationType</key><string>System</string>
            <key>Path</key><string>/Applications/J.app</string></dict><dict/></array></plist>";
        let facts = read(&AppListing, "listing/apps", list);
        assert!(claims(&facts, "com.apple.Maps").contains(&AppClaim::System(true)));
        assert!(!claims(&facts, "xyz.jail").contains(&AppClaim::System(true)));
        assert!(facts.iter().any(|fact| matches!(fact, Fact::RootTrace { .. })));
    }

    #[test]
    fn what_is_no_list_is_refused() {
        assert!(failure(&AppListing, "listing/apps", b"{\"a\": ").contains("breaks off"));
        assert!(
            failure(&AppListing, "listing/apps", b"<plist><string>x</string></plist>").contains("neither")
        );
    }
}
