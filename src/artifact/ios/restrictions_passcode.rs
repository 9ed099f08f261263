//! `com.apple.restrictionspassword.plist`: proof of the passcode for restrictions, on iOS 7 to 11. Later systems keep the one
//! for Screen Time in the keychain. Only that there is one is kept; the code could be worked out from it, and is not.

use super::property_list::{dictionary, key};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::plist::Value;
use crate::model::{Fact, Platform, Surface, Weight};

/// The parser of the passcode for restrictions.
pub(super) struct RestrictionsPasscode;

impl Artifact for RestrictionsPasscode {
    fn name(&self) -> &'static str {
        "ios-restrictions-passcode"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &["HomeDomain/Library/Preferences/com.apple.restrictionspassword.plist"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::DeviceManagement, Weight::Detail)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let list = dictionary(input, out)?;
        let proof = "RestrictionsPasswordKey";
        let set = |name| list.get(name).and_then(Value::as_data).is_some_and(|data| !data.is_empty());
        if set(proof) && set("RestrictionsPasswordSalt") {
            let fact = Fact::Setting {
                space: "com.apple.restrictionspassword".into(),
                user: None,
                name: proof.into(),
                value: "set".into(),
            };
            out.emit(fact, key(proof));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::test_input::{failure, read};

    #[test]
    fn a_passcode_is_told_and_its_proof_is_not_kept() {
        let list =
            br"<plist><dict><key>RestrictionsPasswordKey</key><data>aI9gkP3NEG+LLL8UPyAT1ehRd7g=</data>
            <key>RestrictionsPasswordSalt</key><data>hpOLlg==</data></dict></plist>";
        let facts = read(&RestrictionsPasscode, "x", list);
        assert!(matches!(&facts[..], [Fact::Setting { value, .. }] if &**value == "set"), "{facts:?}");
        for none in [
            "<plist><dict/></plist>",
            "<plist><dict><key>RestrictionsPasswordKey</key><data></data><key>RestrictionsPasswordSalt</key><data></data></dict></plist>",
            "<plist><dict><key>RestrictionsPasswordKey</key><data>AAAA</data></dict></plist>",
        ] {
            assert!(read(&RestrictionsPasscode, "x", none.as_bytes()).is_empty(), "{none}");
        }
        assert!(failure(&RestrictionsPasscode, "x", b"").contains("empty"));
    }
}
