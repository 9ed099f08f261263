//! `CircleCache.plist`: the members of the family group, in full copies only.

use super::property_list::{dictionary, key, text};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::plist::Value;
use crate::model::{Fact, Platform, Surface, Weight};

/// The parser of the family group.
pub(super) struct Family;

impl Artifact for Family {
    fn name(&self) -> &'static str {
        "ios-family"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &["HomeDomain/Library/Caches/FamilyCircle/CircleCache.plist"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::Accounts, Weight::Detail)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let cache = dictionary(input, out)?;
        let Some(members) = cache.get("members").and_then(Value::as_array) else {
            return Err(ParseError::new("why-there-no-list-under-members"));
        };
        for (index, member) in members.iter().enumerate() {
            let at = key(&format!("members/{index}"));
            if member.entries().is_empty() {
                out.skip(at, "why-not-member");
                continue;
            }
            let is = |name: &str| member.get(name).and_then(Value::as_bool);
            let role = if is("member-is-organizer") == Some(true) {
                "organiser"
            } else if is("member-is-parent-account") == Some(true) {
                "parent"
            } else {
                "member"
            };
            let name = text(member, "member-apple-id").map(crate::text::keep);
            out.emit(Fact::FamilyMember { name, role: role.into(), me: is("is-me") }, at);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::test_input::{failure, gaps, read};

    #[test]
    fn roles() {
        let plist = br"<plist><dict><key>members</key><array>
            <dict><key>member-apple-id</key><string>a@example.org</string><key>is-me</key><true/></dict>
            <dict><key>member-is-organizer</key><true/><key>member-is-parent-account</key><true/><key>is-me</key><false/></dict>
            <dict><key>member-is-parent-account</key><true/></dict><string>x</string></array></dict></plist>";
        let member = |name: Option<&str>, role: &str, me| Fact::FamilyMember {
            name: name.map(Into::into),
            role: role.into(),
            me,
        };
        assert_eq!(
            read(&Family, "x", plist),
            [
                member(Some("a@example.org"), "member", Some(true)),
                member(None, "organiser", Some(false)),
                member(None, "parent", None),
            ]
        );
        assert!(gaps(&Family, "x", plist).contains("skipped: 1"));
        assert!(failure(&Family, "x", b"<plist><dict/></plist>").contains("members"));
    }
}
