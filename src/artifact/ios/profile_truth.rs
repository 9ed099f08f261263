//! `ProfileTruth.plist`: which restrictions each profile brings. Its keys are identifiers on some systems and UUIDs or
//! names on others, so they are only joined with the profiles that are known by their stubs, never shown as a name.

use super::property_list::{dictionary, key};
use super::restrictions::OWNERS_RIGHTS;
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::plist::Value;
use crate::model::{At, Fact, Platform, ProfileClaim, Surface, Weight};

/// The parser of the restrictions of each profile.
pub(super) struct ProfileTruth;

/// The type of payload that sets restrictions.
const RESTRICTIONS: &str = "com.apple.applicationaccess";

impl Artifact for ProfileTruth {
    fn name(&self) -> &'static str {
        "ios-profile-truth"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &[
            "SysSharedContainerDomain-systemgroup.com.apple.configurationprofiles/Library/ConfigurationProfiles/ProfileTruth.plist",
            "HomeDomain/Library/ConfigurationProfiles/ProfileTruth.plist",
            "HomeDomain/Library/UserConfigurationProfiles/ProfileTruth.plist",
        ]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::ConfigurationProfiles, Weight::Detail)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let truth = dictionary(input, out)?;
        for (profile, settings) in truth.entries() {
            let Some(switches) = settings.get("restrictedBool") else { continue };
            let taken = |name: &&&str| {
                let switch = switches.get(name);
                let value =
                    switch.and_then(|switch| switch.get("value").or_else(|| switch.get("preference")));
                value.and_then(Value::as_bool) == Some(false)
            };
            let names: Vec<&&str> = OWNERS_RIGHTS.iter().filter(taken).collect();
            let details: Vec<Box<str>> = names.iter().map(|name| format!("{name}=false").into()).collect();
            if !details.is_empty() {
                let claim = ProfileClaim::Payload {
                    kind: RESTRICTIONS.into(),
                    name: None,
                    organisation: None,
                    details,
                };
                let at =
                    At::several(names.iter().map(|name| key(&format!("{profile}/restrictedBool/{name}"))));
                out.emit(Fact::Profile { id: crate::text::keep(profile), claim }, at);
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::test_input::{profile_claims, read};

    #[test]
    fn only_rights_that_a_profile_takes() {
        let plist = br"<plist><dict><key>org.a</key><dict><key>restrictedBool</key><dict>
            <key>allowAppRemoval</key><dict><key>value</key><false/></dict>
            <key>allowVPNCreation</key><dict><key>value</key><true/></dict></dict></dict>
            <key>com.apple.carrier</key><dict><key>restrictedBool</key><dict/></dict></dict></plist>";
        let facts = read(&ProfileTruth, "x", plist);
        let claim = ProfileClaim::Payload {
            kind: RESTRICTIONS.into(),
            name: None,
            organisation: None,
            details: vec!["allowAppRemoval=false".into()],
        };
        assert_eq!((facts.len(), profile_claims(&facts, "org.a")), (1, vec![claim]));
    }
}
