//! `CloudConfigurationDetails.plist`: supervision. Ordinary phones have the file too, with `IsSupervised` false.

use super::property_list::{dictionary, key, scalar, text};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::plist::Value;
use crate::model::fact::ManagementKey;
use crate::model::{Fact, Platform, Surface, Weight};

/// The parser of `CloudConfigurationDetails.plist`.
pub(super) struct Supervision;

const TRUTHS: &[(&str, ManagementKey)] = &[
    ("IsSupervised", ManagementKey::Supervised),
    ("IsMDMUnremovable", ManagementKey::Unremovable),
    ("IsMandatory", ManagementKey::Mandatory),
    ("AllowPairing", ManagementKey::AllowsPairing),
];

impl Artifact for Supervision {
    fn name(&self) -> &'static str {
        "ios-supervision"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &[
            "SysSharedContainerDomain-systemgroup.com.apple.configurationprofiles/Library/ConfigurationProfiles/CloudConfigurationDetails.plist",
            "HomeDomain/Library/ConfigurationProfiles/CloudConfigurationDetails.plist",
        ]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::DeviceManagement, Weight::Detail)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let details = dictionary(input, out)?;
        for (name, property) in TRUTHS {
            match details.get(name).map(Value::as_bool) {
                Some(Some(truth)) => {
                    out.emit(Fact::Management { key: *property, value: truth.to_string().into() }, key(name));
                }
                Some(None) => out.skip(key(name), "why-neither-true-nor-false"),
                None => {}
            }
        }
        if let Some(name) = text(&details, "OrganizationName") {
            let fact = Fact::Management { key: ManagementKey::Organisation, value: crate::text::keep(name) };
            out.emit(fact, key("OrganizationName"));
        }
        if let Some(number) = scalar(&details, "ConfigurationSource") {
            let fact = Fact::Management {
                key: ManagementKey::ConfigurationSource,
                value: crate::text::keep(&number),
            };
            out.emit(fact, key("ConfigurationSource"));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::test_input::{gaps, read};

    fn said(plist: &[u8]) -> Vec<(ManagementKey, String)> {
        read(&Supervision, "x", plist)
            .into_iter()
            .map(|fact| match fact {
                Fact::Management { key, value } => (key, value.into_string()),
                other => panic!("{other:?}"),
            })
            .collect()
    }

    #[test]
    fn what_is_stated_is_stated_and_nothing_else() {
        assert_eq!(
            said(b"<plist><dict><key>IsSupervised</key><false/><key>ConfigurationSource</key><integer>0</integer></dict></plist>"),
            [
                (ManagementKey::Supervised, "false".to_owned()),
                (ManagementKey::ConfigurationSource, "0".to_owned())
            ]
        );
        let supervised =
            b"<plist><dict><key>IsSupervised</key><true/><key>IsMDMUnremovable</key><integer>1</integer>
            <key>OrganizationName</key><string>Example Care</string></dict></plist>";
        assert_eq!(
            said(supervised),
            [
                (ManagementKey::Supervised, "true".to_owned()),
                (ManagementKey::Unremovable, "true".to_owned()),
                (ManagementKey::Organisation, "Example Care".to_owned())
            ]
        );
        let odd = b"<plist><dict><key>IsSupervised</key><string>perhaps</string></dict></plist>";
        assert!(gaps(&Supervision, "x", odd).contains("skipped: 1"));
    }
}
