//! `Accounts3.sqlite`: the accounts that are set up, with the phone's own copy of the list. Kinds and names only; what is
//! in an account and how it signs in are not read.

use std::collections::BTreeMap;

use super::database::{open, place, rows};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::model::{Fact, Platform, Surface, Weight};
use crate::time::Moment;

/// The parser of the accounts that are in use.
pub(super) struct Accounts;

/// The parser of the copy that the phone keeps of the list. It may still name an account that was removed since.
pub(super) struct AccountsCopy;

impl Artifact for Accounts {
    fn name(&self) -> &'static str {
        "ios-accounts"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &["HomeDomain/Library/Accounts/Accounts3.sqlite"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::Accounts, Weight::Whole)]
    }

    fn wants_wal(&self) -> bool {
        true
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        accounts(input, out)
    }
}

impl Artifact for AccountsCopy {
    fn name(&self) -> &'static str {
        "ios-accounts-copy"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &["HomeDomain/Library/Accounts/VerifiedBackup/Accounts3.sqlite"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::Accounts, Weight::Detail)]
    }

    fn wants_wal(&self) -> bool {
        true
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        accounts(input, out)
    }
}

fn accounts(input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
    let database = open(input, out)?;
    let mut kinds: BTreeMap<i64, Box<str>> = BTreeMap::new();
    rows(&database, "ZACCOUNTTYPE", &["Z_PK", "ZIDENTIFIER"], &mut |row| {
        if let (Some(number), Some(kind)) = (row.int(1), row.text(2)) {
            kinds.insert(number, crate::text::keep(&kind));
        }
    })?;
    let columns = ["ZACCOUNTTYPE", "?ZUSERNAME", "?ZOWNINGBUNDLEID", "?ZDATE"];
    rows(&database, "ZACCOUNT", &columns, &mut |row| {
        let at = place("ZACCOUNT", row);
        let Some(kind) = row.int(1).and_then(|number| kinds.get(&number)) else {
            out.skip(at, "why-account-no-known-type");
            return;
        };
        let said = |column| row.text(column).map(|text| crate::text::keep(text.trim()));
        let fact = Fact::Account {
            kind: kind.clone(),
            name: said(2).filter(|name| !name.is_empty()),
            owner: said(3).filter(|owner| !owner.is_empty()),
            user: None,
            at: row.real(4).and_then(Moment::from_apple),
        };
        out.emit(fact, at);
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::test_input::{database, failure, gaps, read};

    const SCHEMA: &str = "CREATE TABLE ZACCOUNTTYPE (Z_PK INTEGER PRIMARY KEY, ZIDENTIFIER VARCHAR);
        INSERT INTO ZACCOUNTTYPE VALUES (7, 'com.apple.account.AppleAccount');";

    #[test]
    fn kinds_names_and_times() {
        let bytes = database(&format!(
            "{SCHEMA} CREATE TABLE ZACCOUNT (Z_PK INTEGER PRIMARY KEY, ZACCOUNTTYPE INTEGER, ZDATE TIMESTAMP, ZUSERNAME VARCHAR);
             INSERT INTO ZACCOUNT VALUES (1, 7, 785050200.5, ' user@example.org '), (2, 7, NULL, NULL), (3, 9, 1, 'x');"
        ));
        let kind: Box<str> = "com.apple.account.AppleAccount".into();
        let account = |name: Option<&str>, at| Fact::Account {
            kind: kind.clone(),
            name: name.map(Into::into),
            owner: None,
            user: None,
            at,
        };
        let facts = read(&Accounts, "x", &bytes);
        assert_eq!(
            facts,
            [account(Some("user@example.org"), Moment::from_apple(785_050_200.5)), account(None, None)]
        );
        assert_eq!(read(&AccountsCopy, "x", &bytes), facts);
        assert!(gaps(&Accounts, "x", &bytes).contains("skipped: 1"));
    }

    #[test]
    fn another_database_is_refused() {
        assert!(failure(&Accounts, "x", &database("CREATE TABLE t (a);")).contains("ZACCOUNTTYPE"));
        assert!(failure(&Accounts, "x", &database(SCHEMA)).contains("ZACCOUNT"));
    }
}
