//! `MCProfileEvents.plist`: the log of installed and removed profiles, which outlives them.

use super::property_list::{dictionary, key};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::plist::Value;
use crate::model::{Fact, Platform, ProfileClaim, Surface, Weight};

/// The parser of the log of profile events.
pub(super) struct ProfileEvents;

impl Artifact for ProfileEvents {
    fn name(&self) -> &'static str {
        "ios-profile-events"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &[
            "SysSharedContainerDomain-systemgroup.com.apple.configurationprofiles/Library/ConfigurationProfiles/MCProfileEvents.plist",
            "HomeDomain/Library/ConfigurationProfiles/MCProfileEvents.plist",
            "HomeDomain/Library/UserConfigurationProfiles/MCProfileEvents.plist",
        ]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::ConfigurationProfiles, Weight::Detail)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let log = dictionary(input, out)?;
        let Some(events) = log.get("ProfileEvents").and_then(Value::as_array) else {
            return Err(ParseError::new("why-there-no-list-under-profileevents"));
        };
        for (index, event) in events.iter().enumerate() {
            let at = key(&format!("ProfileEvents/{index}"));
            if event.entries().is_empty() {
                out.skip(at, "why-not-event-profile");
                continue;
            }
            for (id, body) in event.entries() {
                let Some(operation) = field(body, "operation").and_then(Value::as_str) else {
                    out.skip(at.clone(), "why-event-without-operation");
                    continue;
                };
                let claim = ProfileClaim::Event {
                    operation: crate::text::keep(operation),
                    process: field(body, "process").and_then(Value::as_str).map(crate::text::keep),
                    at: field(body, "timestamp").and_then(Value::as_date),
                };
                out.emit(Fact::Profile { id: crate::text::keep(id), claim }, at.clone());
            }
        }
        Ok(())
    }
}

/// Keys are lower-case on the phones that were seen; the log of other versions may spell them as `Operation`.
fn field<'v>(body: &'v Value, name: &str) -> Option<&'v Value> {
    body.entries().iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::test_input::{failure, gaps, profile_claims, read};

    #[test]
    fn events_of_either_spelling() {
        let plist = br"<plist><dict><key>ProfileEvents</key><array>
            <dict><key>com.gone</key><dict><key>operation</key><string>remove</string><key>process</key><string>profiled</string>
              <key>timestamp</key><date>2026-01-10T12:00:00Z</date></dict></dict>
            <dict><key>com.old</key><dict><key>Operation</key><string>install</string></dict></dict>
            <string>x</string></array></dict></plist>";
        let facts = read(&ProfileEvents, "x", plist);
        let gone = profile_claims(&facts, "com.gone");
        assert!(
            matches!(gone.as_slice(), [ProfileClaim::Event { operation, process: Some(by), at: Some(_) }]
            if &**operation == "remove" && &**by == "profiled")
        );
        assert!(matches!(
            profile_claims(&facts, "com.old").as_slice(),
            [ProfileClaim::Event { at: None, .. }]
        ));
        assert!(gaps(&ProfileEvents, "x", plist).contains("skipped: 1"));
        assert!(failure(&ProfileEvents, "x", b"<plist><dict/></plist>").contains("ProfileEvents"));
    }
}
