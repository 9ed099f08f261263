//! `EffectiveUserSettings.plist`: what the owner of the phone may not do. Every phone has the file, with nearly two
//! hundred switches; only those that take something from the owner and stand at "no" are stated, and apps that are blocked.

use super::property_list::{dictionary, key};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::plist::Value;
use crate::model::fact::ManagementKey;
use crate::model::{Fact, Platform, Surface, Weight};

/// The parser of `EffectiveUserSettings.plist`.
pub(super) struct Restrictions;

/// Switches that are on for every owner unless somebody took them away.
pub(super) const OWNERS_RIGHTS: &[&str] = &[
    "allowAccountModification",
    "allowAppInstallation",
    "allowAppRemoval",
    "allowEraseContentAndSettings",
    "allowFindMyDevice",
    "allowFindMyFriends",
    "allowFindMyFriendsModification",
    "allowHostPairing",
    "allowNotificationsModification",
    "allowPasscodeModification",
    "allowUIAppInstallation",
    "allowUIConfigurationProfileInstallation",
    "allowVPNCreation",
];

/// Most apps told of one list.
const MOST_LISTED: usize = 50;

impl Artifact for Restrictions {
    fn name(&self) -> &'static str {
        "ios-restrictions"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &[
            "HomeDomain/Library/UserConfigurationProfiles/EffectiveUserSettings.plist",
            "SysSharedContainerDomain-systemgroup.com.apple.configurationprofiles/Library/ConfigurationProfiles/EffectiveUserSettings.plist",
            "HomeDomain/Library/ConfigurationProfiles/EffectiveUserSettings.plist",
        ]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::DeviceManagement, Weight::Detail)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let settings = dictionary(input, out)?;
        lists(&settings, out);
        for name in OWNERS_RIGHTS {
            let Some(switch) = settings.get("restrictedBool").and_then(|switches| switches.get(name)) else {
                continue;
            };
            if switch.get("value").and_then(Value::as_bool) == Some(false) {
                let value = format!("{name}=false").into();
                let fact = Fact::Management { key: ManagementKey::Restriction, value };
                out.emit(fact, key(&format!("restrictedBool/{name}/value")));
            }
        }
        Ok(())
    }
}

/// Apps that may not be opened, or the one app that alone may.
fn lists(settings: &Value, out: &mut Emitter<'_>) {
    for (section, name) in [
        ("union", "blockedAppBundleIDs"),
        ("union", "blacklistedAppBundleIDs"),
        ("intersection", "appLockBundleIDs"),
    ] {
        let list = settings.get(section).and_then(|section| section.get(name));
        let values = list.and_then(|list| list.get("values")).and_then(Value::as_array).unwrap_or_default();
        let apps = values.iter().enumerate().filter_map(|(index, app)| Some((index, app.as_str()?)));
        for (index, app) in apps.take(MOST_LISTED) {
            let value = crate::text::keep(&format!("{name}={app}"));
            let at = key(&format!("{section}/{name}/values/{index}"));
            out.emit(Fact::Management { key: ManagementKey::Restriction, value }, at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::test_input::read;

    #[test]
    fn only_rights_that_were_taken_away() {
        let plist = br"<plist><dict><key>restrictedBool</key><dict>
            <key>allowVPNCreation</key><dict><key>value</key><true/></dict>
            <key>allowAppRemoval</key><dict><key>value</key><false/></dict>
            <key>allowHostPairing</key><dict><key>preference</key><false/></dict>
            <key>allowLockdownMode</key><dict><key>value</key><false/></dict></dict></dict></plist>";
        let wanted =
            Fact::Management { key: ManagementKey::Restriction, value: "allowAppRemoval=false".into() };
        assert_eq!(read(&Restrictions, "x", plist), [wanted]);
        assert!(read(&Restrictions, "x", b"<plist><dict/></plist>").is_empty());
        let blocked = br"<plist><dict><key>union</key><dict><key>blockedAppBundleIDs</key><dict>
            <key>values</key><array><string>com.apple.findmy</string></array></dict>
            <key>managedWebDomains</key><dict/></dict></dict></plist>";
        let value = "blockedAppBundleIDs=com.apple.findmy".into();
        assert_eq!(
            read(&Restrictions, "x", blocked),
            [Fact::Management { key: ManagementKey::Restriction, value }]
        );
    }
}
