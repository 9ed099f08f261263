//! `MDMAppManagement.plist`: apps that device management pushed.

use super::property_list::{dictionary, key};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::plist::Value;
use crate::model::fact::ManagementKey;
use crate::model::{Fact, Platform, Surface, Weight};

/// The parser of `MDMAppManagement.plist`.
pub(super) struct ManagedApps;

impl Artifact for ManagedApps {
    fn name(&self) -> &'static str {
        "ios-mdm-apps"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &[
            "SysSharedContainerDomain-systemgroup.com.apple.configurationprofiles/Library/ConfigurationProfiles/MDMAppManagement.plist",
            "HomeDomain/Library/ConfigurationProfiles/MDMAppManagement.plist",
            "HomeDomain/Library/UserConfigurationProfiles/MDMAppManagement.plist",
        ]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::DeviceManagement, Weight::Detail)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let list = dictionary(input, out)?;
        for (id, _) in list.get("metadataByBundleID").map(Value::entries).unwrap_or_default() {
            let fact = Fact::Management { key: ManagementKey::ManagedApp, value: crate::text::keep(id) };
            out.emit(fact, key(&format!("metadataByBundleID/{id}")));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::test_input::read;

    #[test]
    fn pushed_apps_are_named() {
        let plist =
            br"<plist><dict><key>metadataByBundleID</key><dict><key>com.a.b</key><dict><key>state</key>
            <integer>7</integer></dict></dict></dict></plist>";
        let wanted = Fact::Management { key: ManagementKey::ManagedApp, value: "com.a.b".into() };
        assert_eq!(read(&ManagedApps, "x", plist), [wanted]);
        assert!(read(&ManagedApps, "x", b"<plist><dict/></plist>").is_empty());
    }
}
