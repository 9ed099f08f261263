//! `MCSettingsEvents.plist`: who wrote each restriction last. The system's own bookkeeping writes nearly all of them and
//! is left out; what a profile, a management server or an app wrote stays.

use super::property_list::{dictionary, key, text};
use super::restrictions::OWNERS_RIGHTS;
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::plist::Value;
use crate::model::{Fact, Platform, Surface, Weight};

/// The parser of the history of restrictions.
pub(super) struct SettingEvents;

/// Parts of the system that write restrictions on every phone: bookkeeping, setting the phone up, the person's own hand in
/// the settings.
const INTERNAL: &[&str] = &[
    "MCMigrator",
    "MCRestrictionManagerWriter",
    "Preferences",
    "Setup",
    "SpringBoard",
    "com.apple.Preferences",
    "com.apple.purplebuddy",
    "com.apple.springboard",
    "dmd",
];

impl Artifact for SettingEvents {
    fn name(&self) -> &'static str {
        "ios-setting-events"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &[
            "SysSharedContainerDomain-systemgroup.com.apple.configurationprofiles/Library/ConfigurationProfiles/MCSettingsEvents.plist",
            "HomeDomain/Library/ConfigurationProfiles/MCSettingsEvents.plist",
            "HomeDomain/Library/UserConfigurationProfiles/MCSettingsEvents.plist",
        ]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::DeviceManagement, Weight::Detail)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let history = dictionary(input, out)?;
        // Between a bucket and the settings stands, in some buckets, the profile or app that owns them. How deep the
        // settings lie is therefore found, not assumed; three levels are the most that was seen.
        let mut open: Vec<(String, &Value, u8)> = vec![(String::new(), &history, 0)];
        while let Some((place, value, depth)) = open.pop() {
            for (name, inner) in value.entries() {
                let place = if place.is_empty() { name.clone() } else { format!("{place}/{name}") };
                if OWNERS_RIGHTS.contains(&name.as_str()) {
                    setting(name, inner, &place, out);
                } else if depth < 3 {
                    open.push((place, inner, depth.saturating_add(1)));
                }
            }
        }
        Ok(())
    }
}

fn setting(name: &str, kinds: &Value, place: &str, out: &mut Emitter<'_>) {
    for (kind, event) in kinds.entries() {
        let Some(process) = text(event, "process") else { continue };
        let writer = process.split('.').next().unwrap_or(process);
        if INTERNAL.contains(&process) || INTERNAL.contains(&writer) {
            continue;
        }
        let when = event.get("timestamp").and_then(Value::as_date);
        let fact = Fact::SettingChange {
            name: name.into(),
            when: when.map_or_else(String::new, |when| when.to_string()).into(),
            value: crate::text::keep(text(event, "event").unwrap_or(kind)),
            by: Some(crate::text::keep(process)),
        };
        out.emit(fact, key(&format!("{place}/{kind}")));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::test_input::read;

    #[test]
    fn bookkeeping_is_noise_and_other_writers_are_not() {
        let event = |process: &str| {
            format!(
                "<dict><key>value</key><dict><key>event</key><string>set</string><key>process</key><string>{process}</string>\
                 <key>timestamp</key><date>2026-01-10T12:00:00Z</date></dict></dict>"
            )
        };
        let plist = format!(
            "<plist><dict><key>EffectiveSettings</key><dict><key>restrictedBool</key><dict>\
             <key>allowAppRemoval</key>{}</dict></dict>\
             <key>SystemProfileRestrictions</key><dict><key>org.example.profile</key><dict><key>restrictedBool</key><dict>\
             <key>allowAppRemoval</key>{}<key>allowCamera</key>{}</dict></dict></dict>\
             <key>SystemSettings</key><dict><key>restrictedBool</key><dict><key>allowHostPairing</key>{}</dict></dict></dict></plist>",
            event("MCRestrictionManagerWriter.RecomputeEffectiveUserSettings"),
            event("profiled"),
            event("profiled"),
            event("org.example.app")
        );
        let mut said: Vec<(String, String)> = read(&SettingEvents, "x", plist.as_bytes())
            .into_iter()
            .map(|fact| match fact {
                Fact::SettingChange { name, when, by: Some(by), .. } if &*when == "2026-01-10T12:00:00Z" => {
                    (name.into(), by.into())
                }
                other => panic!("{other:?}"),
            })
            .collect();
        said.sort();
        let wanted = [("allowAppRemoval", "profiled"), ("allowHostPairing", "org.example.app")];
        assert_eq!(said, wanted.map(|(name, by)| (name.to_owned(), by.to_owned())));
    }
}
