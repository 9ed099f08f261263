//! `RMAdminStore-*.sqlite`: the people that Screen Time knows of, in full copies only. Its limits, its reports and which
//! apps may control others (`FamilyControls`) are not read: no layout of them is public.

use super::database::{open, place, rows};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::model::{Fact, Platform, Surface, Weight};

/// The parser of the users of Screen Time.
pub(super) struct ScreenTimeUsers;

const USERS: &str = "ZCOREUSER";

impl Artifact for ScreenTimeUsers {
    fn name(&self) -> &'static str {
        "ios-screen-time-users"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &[
            "HomeDomain/Library/Application Support/com.apple.remotemanagementd/RMAdminStore-Local.sqlite",
            "HomeDomain/Library/Application Support/com.apple.remotemanagementd/RMAdminStore-Cloud.sqlite",
        ]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::Accounts, Weight::Detail)]
    }

    fn wants_wal(&self) -> bool {
        true
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let database = open(input, out)?;
        rows(&database, USERS, &["ZAPPLEID", "?ZISFAMILYORGANIZER", "?ZISPARENT"], &mut |row| {
            let Some(name) = row.text(1).filter(|name| !name.is_empty()) else { return };
            let role = if row.int(2) == Some(1) {
                "organiser"
            } else if row.int(3) == Some(1) {
                "parent"
            } else {
                "member"
            };
            let fact =
                Fact::FamilyMember { name: Some(crate::text::keep(&name)), role: role.into(), me: None };
            out.emit(fact, place(USERS, row));
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::test_input::{database, failure, read};

    #[test]
    fn roles_of_the_family() {
        let file = database(
            "CREATE TABLE ZCOREUSER (Z_PK INTEGER PRIMARY KEY, ZISFAMILYORGANIZER INTEGER, ZISPARENT INTEGER, ZAPPLEID VARCHAR);
             INSERT INTO ZCOREUSER VALUES (1, 1, 1, 'a@example.org'), (2, 0, 1, 'b@example.org'), (3, 0, 0, 'c@example.org'),
               (4, NULL, NULL, NULL);",
        );
        let facts = read(&ScreenTimeUsers, "x", &file);
        let roles: Vec<&str> = facts
            .iter()
            .map(|fact| match fact {
                Fact::FamilyMember { role, me: None, .. } => &**role,
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(roles, ["organiser", "parent", "member"]);
        let other = database("CREATE TABLE t (a INTEGER);");
        assert!(failure(&ScreenTimeUsers, "x", &other).contains("no table ZCOREUSER"));
    }
}
