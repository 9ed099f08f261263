//! `PayloadManifest.plist`: which configuration profiles settings show, and which they do not.

use super::property_list::{dictionary, key};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::plist::Value;
use crate::model::{Fact, Platform, ProfileClaim, Surface, Weight};

/// The list for the whole device. Every phone has it, with or without profiles.
pub(super) struct PayloadManifest;

/// The list of the user channel (iOS 14 and later).
pub(super) struct UserPayloadManifest;

impl Artifact for PayloadManifest {
    fn name(&self) -> &'static str {
        "ios-payload-manifest"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &[
            "SysSharedContainerDomain-systemgroup.com.apple.configurationprofiles/Library/ConfigurationProfiles/PayloadManifest.plist",
            "HomeDomain/Library/ConfigurationProfiles/PayloadManifest.plist",
        ]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::ConfigurationProfiles, Weight::Whole)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        lists(input, out)
    }
}

impl Artifact for UserPayloadManifest {
    fn name(&self) -> &'static str {
        "ios-user-payload-manifest"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &["HomeDomain/Library/UserConfigurationProfiles/PayloadManifest.plist"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::ConfigurationProfiles, Weight::Detail)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        lists(input, out)
    }
}

fn lists(input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
    let manifest = dictionary(input, out)?;
    for (name, claim) in
        [("OrderedProfiles", ProfileClaim::Visible), ("HiddenProfiles", ProfileClaim::Hidden)]
    {
        match manifest.get(name) {
            Some(Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    let at = key(&format!("{name}/{index}"));
                    if let Some(id) = item.as_str().filter(|id| !id.is_empty()) {
                        out.emit(Fact::Profile { id: crate::text::keep(id), claim: claim.clone() }, at);
                    } else {
                        out.skip(at, "why-not-identifier-profile");
                    }
                }
            }
            Some(_) => out.skip(key(name), "why-not-list-profiles"),
            None => {}
        }
    }
    if manifest.get("OrderedProfiles").is_none() {
        out.gap(None, "why-there-no-list-under-orderedprofiles");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::test_input::{gaps, profile_claims, read};

    #[test]
    fn visible_and_hidden() {
        let plist = br"<plist><dict><key>HiddenProfiles</key><array><string>com.h</string><true/></array>
            <key>OrderedProfiles</key><array><string>com.v</string></array></dict></plist>";
        let facts = read(&PayloadManifest, "x", plist);
        assert_eq!(profile_claims(&facts, "com.h"), [ProfileClaim::Hidden]);
        assert_eq!(profile_claims(&facts, "com.v"), [ProfileClaim::Visible]);
        assert!(gaps(&UserPayloadManifest, "x", plist).contains("skipped: 1"));
        assert!(gaps(&PayloadManifest, "x", b"<plist><dict/></plist>").contains("OrderedProfiles"));
    }
}
