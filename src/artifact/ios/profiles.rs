//! `profile-<digest>.stub`: what is kept of an installed configuration profile, every payload of it.

use super::payloads;
use super::property_list::{dictionary, key, text};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::certificate;
use crate::decode::plist::{self, Value};
use crate::model::{At, Fact, Platform, ProfileChannel, ProfileClaim, Surface, Weight};
use crate::speech::Message;
use crate::time::Moment;

/// The parser of profile stubs.
pub(super) struct Profiles;

impl Artifact for Profiles {
    fn name(&self) -> &'static str {
        "ios-profile-stub"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &[
            "SysSharedContainerDomain-systemgroup.com.apple.configurationprofiles/Library/ConfigurationProfiles/*.stub",
            "HomeDomain/Library/ConfigurationProfiles/*.stub",
            "HomeDomain/Library/UserConfigurationProfiles/*.stub",
        ]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::ConfigurationProfiles, Weight::Detail)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let user = input.path.contains("/UserConfigurationProfiles/");
        let channel = if user { ProfileChannel::User } else { ProfileChannel::Device };
        let file = input.path.rsplit('/').next().unwrap_or(input.path);
        let file = file.strip_suffix(".stub").unwrap_or(file);
        let stub = match dictionary(input, out) {
            Ok(stub) => stub,
            Err(error) => {
                // A broken file hides what the profile does, not that there is one.
                let claim = ProfileClaim::Installed(channel);
                out.emit(Fact::Profile { id: crate::text::keep(file), claim }, At::Whole);
                return Err(error);
            }
        };
        let named = ["PayloadIdentifier", "PayloadUUID"].into_iter().find_map(|n| Some((n, text(&stub, n)?)));
        let (at, id) = named.map_or((At::Whole, file), |(name, id)| (key(name), id));
        let mut pen = Pen { id: crate::text::keep(id), out };
        pen.out.emit(Fact::Profile { id: pen.id.clone(), claim: ProfileClaim::Installed(channel) }, at);
        head(&stub, &mut pen);
        signer(&stub, &mut pen);
        contents(&stub, input, &mut pen);
        Ok(())
    }
}

/// An emitter that knows which profile it writes about.
pub(super) struct Pen<'p, 'l> {
    id: Box<str>,
    pub(super) out: &'p mut Emitter<'l>,
}

impl Pen<'_, '_> {
    pub(super) fn say(&mut self, claim: ProfileClaim, at: &str) {
        self.out.emit(Fact::Profile { id: self.id.clone(), claim }, key(at));
    }
}

fn head(stub: &Value, pen: &mut Pen<'_, '_>) {
    let mut worded = |name: &str, claim: fn(Box<str>) -> ProfileClaim| {
        if let Some(value) = text(stub, name) {
            pen.say(claim(crate::text::keep(value)), name);
        }
    };
    worded("PayloadDisplayName", ProfileClaim::DisplayName);
    worded("PayloadOrganization", ProfileClaim::Organisation);
    worded("PayloadDescription", ProfileClaim::Description);
    worded("PayloadUUID", ProfileClaim::Uuid);
    let mut dated = |name: &str, claim: fn(Moment) -> ProfileClaim| {
        if let Some(at) = stub.get(name).and_then(Value::as_date) {
            pen.say(claim(at), name);
        }
    };
    dated("InstallDate", ProfileClaim::InstalledAt);
    dated("RemovalDate", ProfileClaim::RemovalDate);
    if let Some(locked) = stub.get("PayloadRemovalDisallowed").and_then(Value::as_bool) {
        pen.say(ProfileClaim::RemovalDisallowed(locked), "PayloadRemovalDisallowed");
    }
    if stub.get("HasRemovalPasscode").and_then(Value::as_bool) == Some(true) {
        pen.say(ProfileClaim::RemovalPassword, "HasRemovalPasscode");
    }
}

fn signer(stub: &Value, pen: &mut Pen<'_, '_>) {
    let Some(first) = stub.get("SignerCerts").and_then(Value::as_array).and_then(<[Value]>::first) else {
        return;
    };
    match first.as_data().and_then(certificate::subject) {
        Some(subject) => pen.say(ProfileClaim::SignedBy(crate::text::keep(&subject)), "SignerCerts/0"),
        None => pen.out.skip(key("SignerCerts/0"), "why-signers-certificate-unreadable"),
    }
}

/// Payloads stand in an array, which may itself be a property list inside data, alone or in a dictionary.
fn contents(stub: &Value, input: &Input<'_>, pen: &mut Pen<'_, '_>) {
    let nested;
    let content = match stub.get("PayloadContent") {
        Some(Value::Data(bytes)) => match plist::parse(bytes, input.limits) {
            Ok(document) => {
                nested = document.root;
                nested.get("PayloadContent").unwrap_or(&nested)
            }
            Err(error) => {
                pen.out
                    .skip(key("PayloadContent"), Message::new("why-payloads-unreadable").told("why", &error));
                return;
            }
        },
        Some(plain) => plain,
        None => {
            pen.out.gap(None, "why-profile-does-not-say-what");
            return;
        }
    };
    match content {
        Value::Array(payloads) => {
            for (index, payload) in payloads.iter().enumerate() {
                payloads::read(payload, &format!("PayloadContent/{index}"), input.limits, pen);
            }
        }
        Value::Dict(_) => payloads::read(content, "PayloadContent", input.limits, pen),
        _ => pen.out.skip(key("PayloadContent"), "why-not-list-payloads"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::test_input::{gaps, profile_claims, read, refused};

    const PATH: &str = "HomeDomain/Library/UserConfigurationProfiles/profile-00ff.stub";

    #[test]
    fn every_payload_and_the_head() {
        let plist = br"<plist><dict><key>PayloadIdentifier</key><string>com.x</string>
            <key>PayloadOrganization</key><string></string><key>PayloadRemovalDisallowed</key><true/>
            <key>InstallDate</key><date>2026-01-10T12:00:00Z</date><key>PayloadContent</key><array>
            <dict><key>PayloadType</key><string>com.apple.wifi.managed</string></dict>
            <dict><key>PayloadType</key><string>com.apple.profileRemovalPassword</string><key>RemovalPassword</key><string>secret</string></dict>
            <string>odd</string></array></dict></plist>";
        let facts = read(&Profiles, PATH, plist);
        let said = profile_claims(&facts, "com.x");
        assert_eq!(said[0], ProfileClaim::Installed(ProfileChannel::User));
        assert!(said.contains(&ProfileClaim::RemovalDisallowed(true)));
        assert!(said.contains(&ProfileClaim::RemovalPassword));
        assert_eq!(said.iter().filter(|claim| matches!(claim, ProfileClaim::Payload { .. })).count(), 2);
        assert!(!said.iter().any(|claim| matches!(claim, ProfileClaim::Organisation(_))));
        assert!(!format!("{facts:?}").contains("secret"));
        assert!(gaps(&Profiles, PATH, plist).contains("skipped: 1"));
    }

    #[test]
    fn a_broken_stub_is_still_a_profile() {
        let (facts, why) = refused(&Profiles, PATH, b"\x00\x01");
        assert_eq!(profile_claims(&facts, "profile-00ff"), [ProfileClaim::Installed(ProfileChannel::User)]);
        assert!(why.contains("property list"), "{why}");
    }

    #[test]
    fn payloads_inside_data_are_read() {
        // <plist><array><dict><key>PayloadType</key><string>com.apple.mdm</string></dict></array></plist>
        let plist = br"<plist><dict><key>PayloadContent</key><data>
            PHBsaXN0PjxhcnJheT48ZGljdD48a2V5PlBheWxvYWRUeXBlPC9rZXk+PHN0cmluZz5jb20uYXBwbGUubWRtPC9zdHJpbmc+PC9kaWN0PjwvYXJyYXk+PC9wbGlzdD4=
            </data></dict></plist>";
        let said = profile_claims(&read(&Profiles, PATH, plist), "profile-00ff");
        assert!(
            said.iter().any(
                |claim| matches!(claim, ProfileClaim::Payload { kind, .. } if &**kind == "com.apple.mdm")
            )
        );
        assert!(gaps(&Profiles, PATH, b"<plist><dict/></plist>").contains("does not say what it contains"));
    }
}
