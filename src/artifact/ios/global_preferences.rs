//! `.GlobalPreferences.plist`: the keyboards that are switched on, and Lockdown Mode.

use super::property_list::{dictionary, is_bundle_id, key};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::plist::Value;
use crate::model::{Fact, Grant, GrantState, Platform, Power, Surface, Weight};

/// The parser of `.GlobalPreferences.plist`.
pub(super) struct GlobalPreferences;

impl Artifact for GlobalPreferences {
    fn name(&self) -> &'static str {
        "ios-global-preferences"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &["HomeDomain/Library/Preferences/.GlobalPreferences.plist"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::Keyboards, Weight::Whole), (Surface::ProtectionSettings, Weight::Detail)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let preferences = dictionary(input, out)?;
        match preferences.get("AppleKeyboards") {
            Some(Value::Array(keyboards)) => {
                for (index, keyboard) in keyboards.iter().enumerate() {
                    one(keyboard, &format!("AppleKeyboards/{index}"), out);
                }
            }
            Some(_) => out.skip(key("AppleKeyboards"), "why-not-list-keyboards"),
            // The key is written when somebody first changes the keyboards.
            None => {}
        }
        if let Some(on) = preferences.get("LDMGlobalEnabled").and_then(Value::as_bool) {
            let value = on.to_string().into();
            let fact = Fact::Setting { space: "ios".into(), user: None, name: "lockdown_mode".into(), value };
            out.emit(fact, key("LDMGlobalEnabled"));
        }
        Ok(())
    }
}

/// Apple's own keyboards are named by language and layout (`en_GB@sw=QWERTY`), those of apps by the bundle id of the
/// app's extension.
fn one(keyboard: &Value, place: &str, out: &mut Emitter<'_>) {
    let Some(name) = keyboard.as_str() else {
        out.skip(key(place), "why-not-name-keyboard");
        return;
    };
    if !is_bundle_id(name) {
        return;
    }
    let grant = Grant {
        app: crate::text::keep(name),
        user: None,
        power: Power::Keyboard,
        state: GrantState::Active,
        detail: None,
        at: None,
    };
    out.emit(Fact::Grant(grant), key(place));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::test_input::{gaps, read};

    #[test]
    fn keyboards_of_apps_are_told_from_apples() {
        let plist = br"<plist><dict><key>AppleKeyboards</key><array><string>en_US@sw=QWERTY;hw=Automatic</string>
            <string>emoji@sw=Emoji</string><string>en_US</string><string>com.example.kb.keyboard</string><integer>1</integer></array>
            <key>LDMGlobalEnabled</key><false/></dict></plist>";
        let facts = read(&GlobalPreferences, "x", plist);
        assert!(matches!(facts.as_slice(), [Fact::Grant(grant), Fact::Setting { name, value, .. }]
            if &*grant.app == "com.example.kb.keyboard" && grant.power == Power::Keyboard
                && &**name == "lockdown_mode" && &**value == "false"));
        assert!(gaps(&GlobalPreferences, "x", plist).contains("skipped: 1"));
        assert!(read(&GlobalPreferences, "x", b"<plist><dict/></plist>").is_empty());
    }
}
