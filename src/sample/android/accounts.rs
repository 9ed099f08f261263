//! The account service's database, one for each user (AOSP `AccountsDb`).

use rusqlite::{Connection, params};

use crate::sample::error::RecipeError;

/// The database of a user: one account of the store, added on a day, as the service's own log says too.
#[expect(clippy::disallowed_methods, reason = "a new empty database is made here; no evidence is opened")]
pub(crate) fn database(user: u32, added: &str) -> Result<Vec<u8>, RecipeError> {
    let mut db = Connection::open_in_memory()?;
    db.execute_batch(
        "CREATE TABLE accounts (_id INTEGER PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL, \
             previous_name TEXT, last_password_entry_time_millis_epoch INTEGER DEFAULT 0, UNIQUE(name, type));
         CREATE TABLE debug_table (_id INTEGER, action_type TEXT NOT NULL, time DATETIME, \
             caller_uid INTEGER NOT NULL, table_name TEXT NOT NULL, primary_key INTEGER PRIMARY KEY);",
    )?;
    db.execute(
        "INSERT INTO accounts (_id, name, type) VALUES (1, ?1, 'com.google')",
        params![format!("sample{user}@example.org")],
    )?;
    db.execute(
        "INSERT INTO debug_table VALUES (1, 'action_account_add', ?1, 10041, 'accounts', 0)",
        params![added],
    )?;
    Ok(db.serialize("main")?.to_vec())
}
