//! `settings_secure.xml`, `settings_global.xml` and `settings_system.xml` of each user (AOSP `SettingsState`).

use std::borrow::Cow;

use super::fs_document::{document, end, place, user_of};
use super::settings_grants::{Said, Space};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::base64;
use crate::decode::xml::Element;
use crate::model::{Platform, Surface, Weight};
use crate::text::lossy;

/// Parser of the settings of one space.
#[derive(Debug, Clone, Copy)]
pub struct FsSettings(pub Space);

impl Artifact for FsSettings {
    fn name(&self) -> &'static str {
        match self.0 {
            Space::Secure => "android-settings-secure-xml",
            Space::Global => "android-settings-global-xml",
            Space::System => "android-settings-system-xml",
        }
    }

    fn platform(&self) -> Platform {
        Platform::Android
    }

    fn paths(&self) -> &'static [&'static str] {
        match self.0 {
            Space::Secure => &["android/system/users/*/settings_secure.xml"],
            Space::Global => &["android/system/users/*/settings_global.xml"],
            Space::System => &["android/system/users/*/settings_system.xml"],
        }
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        self.0.answers()
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let document = document(input)?;
        let user = user_of(input.path);
        let root = document.root("settings");
        for setting in root.into_iter().flat_map(|root| root.children("setting")) {
            self.state(setting, user, out);
        }
        end(&document, root.is_some(), out)
    }
}

impl FsSettings {
    fn state(self, setting: &Element, user: Option<u32>, out: &mut Emitter<'_>) {
        let Some(name) = setting.attribute("name").filter(|name| !name.is_empty()) else {
            out.skip(place(setting, ""), "why-setting-without-name");
            return;
        };
        let at = place(setting, name);
        // What XML cannot hold is written as base64; a setting without either holds nothing.
        let value = match (setting.attribute("value"), setting.attribute("valueBase64")) {
            (Some(value), _) => Cow::Borrowed(value),
            (None, Some(packed)) => {
                let (bytes, clean) = base64::bytes(packed);
                if !clean {
                    out.skip(at, "why-packed-value-setting-damaged");
                    return;
                }
                Cow::Owned(lossy(&bytes).into_owned())
            }
            (None, None) => return,
        };
        Said { space: self.0, user, name, value: &value }.state(at, out);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::android::fs_document::tests::{cut_everywhere, read};
    use crate::model::Fact;
    use crate::model::Power;

    const PATH: &str = "android/system/users/10/settings_secure.xml";
    const TEXT: &str = r#"<settings version="220"><setting id="1" name="enabled_accessibility_services" value="com.a/.S:com.b/.T" package="x"/>
<setting id="2" name="adb_enabled" value="1"/><setting id="3" name="none"/><setting id="4" value="x"/>
<setting id="5" name="forged" value="&lt;setting name=&quot;enabled_accessibility_services&quot; value=&quot;com.f/.S&quot;/>"/></settings>"#;

    #[test]
    fn settings_and_the_powers_they_give() {
        let (facts, result, said) = read(&FsSettings(Space::Secure), PATH, TEXT.as_bytes());
        assert!(result.is_ok() && said.contains("skipped: 1"), "{said}");
        let grants: Vec<_> = facts
            .iter()
            .filter_map(|f| if let Fact::Grant(g) = f { Some((&*g.app, g.user, &g.power)) } else { None })
            .collect();
        assert_eq!(
            grants,
            [("com.a", Some(10), &Power::Accessibility), ("com.b", Some(10), &Power::Accessibility)]
        );
        assert_eq!(facts.iter().filter(|f| matches!(f, Fact::Setting { .. })).count(), 3);
        cut_everywhere(&FsSettings(Space::Secure), PATH, TEXT);
    }

    #[test]
    fn packed_values_are_unpacked() {
        let text = r#"<settings version="220"><setting id="1" name="enabled_accessibility_services" valueBase64="Y29tLmEvLlM6Y29tLmIvLlQ=" /><setting id="2" name="other" valueBase64="*" /></settings>"#;
        let (facts, result, said) = read(&FsSettings(Space::Secure), PATH, text.as_bytes());
        assert!(result.is_ok() && said.contains("skipped: 1"), "{said}");
        let grants = facts.iter().filter(|fact| matches!(fact, Fact::Grant(_))).count();
        assert_eq!(grants, 2);
    }
}
