//! `clients.plist` of the location service: which apps may use the location, and when. On iOS this is not in `TCC.db`.

use super::property_list::{dictionary, is_bundle_id, key, text};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::plist::Value;
use crate::model::{Fact, Grant, GrantState, Platform, Power, Surface, Weight};
use crate::time::Moment;

/// The parser of `clients.plist`.
pub(super) struct LocationClients;

/// Keys that tell of use; the latest of them is kept.
const USED: &[&str] = &[
    "BackgroundLocationTimeStarted",
    "BackgroundLocationTimeStopped",
    "LocationTimeStarted",
    "LocationTimeStopped",
    "ReceivingLocationInformationTimeStopped",
    "SignificantTimeStopped",
];

impl Artifact for LocationClients {
    fn name(&self) -> &'static str {
        "ios-location-clients"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &["RootDomain/Library/Caches/locationd/clients.plist"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::LocationAccess, Weight::Whole)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let clients = dictionary(input, out)?;
        for (name, client) in clients.entries() {
            // Beside the clients stand plain numbers about the migration of the file.
            if !matches!(client, Value::Dict(_)) {
                continue;
            }
            if let Some(app) = bundle(name, client) {
                grant(app, name, client, out);
            } else if !is_path(name) {
                out.skip(key(name), "why-client-whose-app-not-named");
            }
        }
        Ok(())
    }
}

/// The app of an entry: as it says itself, else from its key. Keys are a bundle id, or `i<bundle id>:` on newer
/// systems; system daemons stand under their path.
fn bundle<'v>(name: &'v str, client: &'v Value) -> Option<&'v str> {
    let stated = text(client, "BundleId").filter(|id| is_bundle_id(id));
    let bare = name.trim_end_matches(':');
    let prefixed = name.ends_with(':').then(|| bare.strip_prefix('i')).flatten();
    stated
        .or_else(|| prefixed.filter(|id| is_bundle_id(id)))
        .or_else(|| Some(bare).filter(|id| is_bundle_id(id)))
}

fn is_path(name: &str) -> bool {
    name.contains('/')
}

fn grant(app: &str, name: &str, client: &Value, out: &mut Emitter<'_>) {
    let Some(number) = client.get("Authorization") else { return };
    let (power, state) = match number.as_int() {
        Some(1) => (Power::LocationInUse, GrantState::Denied),
        Some(2 | 5) => (Power::LocationInUse, GrantState::Active),
        Some(4) => (Power::LocationAlways, GrantState::Active),
        Some(0) => (Power::LocationInUse, GrantState::Requested),
        _ => {
            out.skip(key(&format!("{name}/Authorization")), "why-authorisation-unknown-meaning");
            return;
        }
    };
    let background =
        client.get("BackgroundLocationTimeStarted").or_else(|| client.get("BackgroundLocationTimeStopped"));
    let detail = match (number.as_int(), background) {
        (Some(5), _) => Some("Authorization=5 (once)"),
        (_, Some(_)) => Some("used in the background"),
        _ => None,
    };
    let used = USED.iter().filter_map(|used| client.get(used)).filter_map(Value::as_real);
    let at = used.reduce(f64::max).and_then(Moment::from_apple);
    let grant =
        Grant { app: crate::text::keep(app), user: None, power, state, detail: detail.map(Into::into), at };
    out.emit(Fact::Grant(grant), key(&format!("{name}/Authorization")));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::test_input::{gaps, read};

    #[test]
    fn every_form_of_key() {
        let plist = br"<plist><dict>
            <key>com.a.always</key><dict><key>Authorization</key><integer>4</integer><key>BackgroundLocationTimeStarted</key><real>794049300</real></dict>
            <key>icom.b.use:</key><dict><key>Authorization</key><integer>2</integer></dict>
            <key>pnope</key><dict><key>BundleId</key><string>com.c.never</string><key>Authorization</key><integer>1</integer></dict>
            <key>com.d.unasked</key><dict/>
            <key>com.apple.locationd.bundle-/System/Library/LocationBundles/Routine.bundle</key><dict><key>Authorization</key><integer>4</integer></dict>
            <key>pnobody</key><dict><key>Authorization</key><integer>4</integer></dict>
            <key>com.e.new</key><dict><key>Authorization</key><integer>9</integer></dict>
            <key>7</key><integer>1</integer></dict></plist>";
        let facts = read(&LocationClients, "x", plist);
        let said: Vec<(&str, &Power, GrantState)> = facts
            .iter()
            .map(|fact| match fact {
                Fact::Grant(grant) => (&*grant.app, &grant.power, grant.state),
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(
            said,
            [
                ("com.a.always", &Power::LocationAlways, GrantState::Active),
                ("com.b.use", &Power::LocationInUse, GrantState::Active),
                ("com.c.never", &Power::LocationInUse, GrantState::Denied),
            ]
        );
        assert!(matches!(&facts[0], Fact::Grant(grant) if grant.at == Moment::from_apple(794_049_300.0)
            && grant.detail.as_deref() == Some("used in the background")));
        assert!(gaps(&LocationClients, "x", plist).contains("skipped: 2"));
    }
}
