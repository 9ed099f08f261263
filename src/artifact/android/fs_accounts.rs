//! Accounts that are set up on the phone, in the databases of AOSP's `AccountsDb`. Of an account its type, its name and
//! when it was added are read; passwords, tokens and everything else stay where they are.

use std::collections::{BTreeMap, BTreeSet};

use super::fs_document::user_of;
use super::lines::describe;
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::sqlite::Database;
use crate::model::{At, Fact, Surface, Weight};
use crate::speech::{Message, Tell};
use crate::text::keep;
use crate::time::Moment;

/// Most accounts of one user; phones have a few dozen.
const ACCOUNTS: usize = 10_000;

/// Parser of the databases of accounts: one a user up to Android 6, then one that opens with the phone and one that
/// opens with the user.
#[derive(Debug)]
pub struct FsAccounts;

impl Artifact for FsAccounts {
    describe!(
        "android-accounts-db",
        &[
            "android/system_de/*/accounts_de.db",
            "android/system_ce/*/accounts_ce.db",
            "android/system/users/*/accounts.db",
        ],
        &[(Surface::Accounts, Weight::Whole)]
    );

    fn wants_wal(&self) -> bool {
        true
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let (database, notes) = Database::from_slice(input.bytes, input.wal, input.limits)
            .map_err(|error| ParseError::new(error.tell()))?;
        for note in notes {
            out.gap(None, note);
        }
        let columns = database.columns("accounts").unwrap_or_default();
        let has = |name: &str| columns.iter().any(|column| column == name);
        if !(has("_id") && has("name") && has("type")) {
            return Err(ParseError::new("why-holds-no-table-accounts"));
        }
        let added = added(&database, out);
        let user = user_of(input.path);
        let mut seen = BTreeSet::new();
        let read = database.rows("SELECT _id, type, name FROM accounts NOT INDEXED", &[], &mut |row| {
            let id = row.int(0);
            let at = At::Key(format!("accounts/{}", id.unwrap_or_default()).into());
            match row.text(1).filter(|kind| !kind.is_empty()) {
                Some(kind) => {
                    let name = row.text(2).filter(|name| !name.is_empty());
                    let fact = Fact::Account {
                        kind: keep(&kind),
                        name: name.as_deref().map(keep),
                        owner: None,
                        user,
                        at: id.and_then(|id| added.get(&id).copied()),
                    };
                    out.emit(fact, at);
                }
                None => out.skip(at, "why-account-without-type"),
            }
            seen.insert(id);
            seen.len() < ACCOUNTS
        });
        if seen.len() >= ACCOUNTS {
            out.gap(None, Message::new("why-more-than-accounts-rest-not").put("accounts", ACCOUNTS));
        }
        read.map(drop).map_err(|error| ParseError::new(error.tell()))
    }
}

/// When accounts were added, by their number. The system logs its last 64 actions beside the accounts, in local time.
fn added(database: &Database, out: &mut Emitter<'_>) -> BTreeMap<i64, Moment> {
    let mut added = BTreeMap::new();
    let columns = database.columns("debug_table").unwrap_or_default();
    if !["_id", "action_type", "time"].iter().all(|name| columns.iter().any(|column| column == name)) {
        return added;
    }
    let sql = "SELECT _id, time FROM debug_table NOT INDEXED WHERE action_type = 'action_account_add'";
    let read = database.rows(sql, &[], &mut |row| {
        let time = row.text(1).and_then(|time| Moment::from_local(&time));
        if let (Some(id), Some(time)) = (row.int(0), time) {
            // Numbers are used again after an account was removed: the last entry is of the one that is there.
            let known = added.entry(id).or_insert(time);
            *known = (*known).max(time);
        }
        added.len() < ACCOUNTS
    });
    if let Err(error) = read {
        out.gap(None, Message::new("why-when-accounts-added").told("why", &error));
    }
    added
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "these tests write databases into a folder of their own")]
mod tests {
    use super::*;
    use crate::artifact::android::fs_document::tests::read;

    const PATH: &str = "android/system_de/10/accounts_de.db";

    fn database(sql: &str) -> Vec<u8> {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.db");
        let connection = rusqlite::Connection::open(&path).unwrap();
        connection.execute_batch(sql).unwrap();
        drop(connection);
        std::fs::read(path).unwrap()
    }

    /// Tables as AOSP creates them, in part.
    const TABLES: &str = "CREATE TABLE accounts (_id INTEGER PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL, password TEXT, UNIQUE(name,type));
        CREATE TABLE debug_table (_id INTEGER, action_type TEXT NOT NULL, time DATETIME, caller_uid INTEGER NOT NULL, table_name TEXT NOT NULL, primary_key INTEGER PRIMARY KEY);
        INSERT INTO accounts VALUES (1, 'kim@example.com', 'com.google', 'hunter2'), (2, 'x', '', NULL), (3, 'Watcher', 'com.spy', NULL);
        INSERT INTO debug_table VALUES (1, 'action_account_add', '2025-03-01 10:00:00', 10001, 'accounts', 0),
            (3, 'action_called_account_add', '2025-03-02 10:00:00', 10001, 'accounts', 1);";

    #[test]
    fn type_name_and_time_and_never_a_password() {
        let (facts, result, said) = read(&FsAccounts, PATH, &database(TABLES));
        assert!(result.is_ok() && said.contains("skipped: 1"), "{result:?} {said}");
        let account = |kind: &str, name: &str, at: Option<&str>| Fact::Account {
            kind: kind.into(),
            name: Some(name.into()),
            owner: None,
            user: Some(10),
            at: at.and_then(Moment::from_local),
        };
        assert_eq!(
            facts,
            [
                account("com.google", "kim@example.com", Some("2025-03-01 10:00:00")),
                account("com.spy", "Watcher", None),
            ]
        );
        assert!(!said.contains("hunter2"));
        assert!(!format!("{:?}", facts[0].masked()).contains("kim@example.com"));
    }

    #[test]
    fn what_is_no_such_database_is_an_error() {
        for bytes in [Vec::new(), b"SQLite format 3\0".to_vec(), database("CREATE TABLE other (x)")] {
            let (facts, result, _) = read(&FsAccounts, PATH, &bytes);
            assert!(facts.is_empty() && result.is_err());
        }
        let whole = database(TABLES);
        for end in (0..whole.len()).step_by(512) {
            assert!(read(&FsAccounts, PATH, &whole[..end]).1.is_err(), "{end}");
        }
    }
}
