//! `PlugInKit-Annotations`: which extensions of apps somebody switched on or off. That a keyboard is installed does not
//! say that it is used.

use super::property_list::{dictionary, is_bundle_id, key};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::plist::Value;
use crate::model::{Fact, Platform, Surface, Weight};

/// The parser of the switches of extensions.
pub(super) struct ExtensionSwitches;

impl Artifact for ExtensionSwitches {
    fn name(&self) -> &'static str {
        "ios-extension-switches"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &["DatabaseDomain/PlugInKit-Annotations"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::Keyboards, Weight::Detail)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let list = dictionary(input, out)?;
        for (id, entry) in list.get("annotations").map(Value::entries).unwrap_or_default() {
            if !is_bundle_id(id) || id.starts_with("com.apple.") {
                continue;
            }
            let place = key(&format!("annotations/{id}/election"));
            let value = match entry.get("election").and_then(Value::as_int) {
                Some(1) => "on",
                Some(2) => "off",
                // Nobody chose: the system decides.
                Some(0) | None => continue,
                Some(_) => {
                    out.skip(place, "why-switch-position-unknown-meaning");
                    continue;
                }
            };
            let name = crate::text::keep(id);
            out.emit(
                Fact::Setting { space: "extension".into(), user: None, name, value: value.into() },
                place,
            );
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::test_input::{gaps, read};

    #[test]
    fn switches_of_apps() {
        let election = |id: &str, number: i32| {
            format!("<key>{id}</key><dict><key>election</key><integer>{number}</integer></dict>")
        };
        let plist = format!(
            "<plist><dict><key>version</key><integer>16</integer><key>annotations</key><dict>{}{}{}{}{}</dict></dict></plist>",
            election("com.a.keyboard", 1),
            election("com.a.share", 2),
            election("com.a.widget", 0),
            election("com.apple.news.widget", 1),
            election("com.a.odd", 9)
        );
        let said: Vec<(String, String)> = read(&ExtensionSwitches, "x", plist.as_bytes())
            .into_iter()
            .map(|fact| match fact {
                Fact::Setting { name, value, .. } => (name.into(), value.into()),
                other => panic!("{other:?}"),
            })
            .collect();
        let wanted = [("com.a.keyboard", "on"), ("com.a.share", "off")];
        assert_eq!(said, wanted.map(|(name, value)| (name.to_owned(), value.to_owned())));
        assert!(gaps(&ExtensionSwitches, "x", plist.as_bytes()).contains("skipped: 1"));
    }
}
