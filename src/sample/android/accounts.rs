//! The database of accounts of one user (AOSP `AccountsDb`, the one that opens with the phone).

use rusqlite::Connection;

use crate::sample::error::RecipeError;

/// The database; the owner has the one account that nearly every phone has, with a name that is nobody's.
pub(crate) fn database(user: u32) -> Result<Vec<u8>, RecipeError> {
    #[expect(clippy::disallowed_methods, reason = "a new empty database is made here; no evidence is opened")]
    let mut db = Connection::open_in_memory()?;
    db.execute_batch(
        "CREATE TABLE accounts (_id INTEGER PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL, previous_name TEXT,
         last_password_entry_time_millis_epoch INTEGER DEFAULT 0, UNIQUE(name,type));
         CREATE TABLE debug_table (_id INTEGER, action_type TEXT NOT NULL, time DATETIME, caller_uid INTEGER NOT NULL,
         table_name TEXT NOT NULL, primary_key INTEGER PRIMARY KEY);",
    )?;
    if user == 0 {
        db.execute_batch(
            "INSERT INTO accounts VALUES (1, 'owner@example.com', 'com.google', NULL, 0);
             INSERT INTO debug_table VALUES (1, 'action_account_add', '2024-05-02 09:12:44', 10119, 'accounts', 0);",
        )?;
    }
    Ok(db.serialize("main")?.to_vec())
}
