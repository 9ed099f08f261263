//! `MDM.plist`: enrolment in mobile device management. A phone that is not enrolled has no such file.

use super::property_list::{dictionary, host, key, scalar, text};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::plist::Value;
use crate::model::fact::ManagementKey;
use crate::model::{Fact, Platform, Surface, Weight};

/// The parser of `MDM.plist`.
pub(super) struct Management;

impl Artifact for Management {
    fn name(&self) -> &'static str {
        "ios-mdm"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &[
            "SysSharedContainerDomain-systemgroup.com.apple.configurationprofiles/Library/ConfigurationProfiles/MDM.plist",
            "HomeDomain/Library/ConfigurationProfiles/MDM.plist",
            // The channel of the user, as of the other files that both channels have.
            "HomeDomain/Library/UserConfigurationProfiles/MDM.plist",
        ]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::DeviceManagement, Weight::Whole)]
    }

    fn absence_answers(&self) -> &'static [&'static str] {
        &[
            "SysSharedContainerDomain-systemgroup.com.apple.configurationprofiles/Library/ConfigurationProfiles/*",
            "HomeDomain/Library/ConfigurationProfiles/*",
        ]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let mdm = dictionary(input, out)?;
        let mut say = |key_name: &str, property: ManagementKey, value: &str| {
            out.emit(Fact::Management { key: property, value: crate::text::keep(value) }, key(key_name));
        };
        let server = ["ServerURL", "CheckInURL"].into_iter().find_map(|name| Some((name, text(&mdm, name)?)));
        if let Some((name, server)) = server {
            say(name, ManagementKey::Enrolled, "true");
            say(name, ManagementKey::ServerHost, host(server).unwrap_or(server));
        }
        if let Some(topic) = text(&mdm, "Topic") {
            say("Topic", ManagementKey::Topic, topic);
        }
        if let Some(rights) = scalar(&mdm, "AccessRights") {
            say("AccessRights", ManagementKey::AccessRights, &rights);
        }
        if let Some(profile) = text(&mdm, "ManagingProfileIdentifier") {
            say("ManagingProfileIdentifier", ManagementKey::ManagingProfile, profile);
        }
        let by_user = mdm.get("isUserEnrollment").and_then(Value::as_bool) == Some(true);
        if let Some(mode) = scalar(&mdm, "enrollmentMode") {
            say("enrollmentMode", ManagementKey::EnrolmentMode, &mode);
        } else if by_user {
            say("isUserEnrollment", ManagementKey::EnrolmentMode, "user");
        }
        if server.is_none() && !mdm.entries().is_empty() {
            out.gap(None, "why-names-no-management-server");
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::test_input::{gaps, read};

    #[test]
    fn an_enrolled_phone() {
        let plist = br"<plist><dict><key>ServerURL</key><string>https://mdm.example.org/mdm</string>
            <key>AccessRights</key><integer>8191</integer><key>isUserEnrollment</key><true/>
            <key>ManagingProfileIdentifier</key><string>com.x.mdm</string></dict></plist>";
        let facts = read(&Management, "x", plist);
        let said: Vec<(ManagementKey, &str)> = facts
            .iter()
            .map(|fact| match fact {
                Fact::Management { key, value } => (*key, &**value),
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(
            said,
            [
                (ManagementKey::Enrolled, "true"),
                (ManagementKey::ServerHost, "mdm.example.org"),
                (ManagementKey::AccessRights, "8191"),
                (ManagementKey::ManagingProfile, "com.x.mdm"),
                (ManagementKey::EnrolmentMode, "user"),
            ]
        );
    }

    #[test]
    fn a_leftover_without_a_server_is_not_called_enrolment() {
        assert!(read(&Management, "x", b"<plist><dict/></plist>").is_empty());
        let left = b"<plist><dict><key>Topic</key><string>t</string></dict></plist>";
        assert!(gaps(&Management, "x", left).contains("names no management server"));
    }
}
