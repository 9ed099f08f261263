//! What the parsers of databases have in common: opening one, and asking a table for columns that it need not have.

use crate::artifact::{Emitter, Input, ParseError};
use crate::decode::sqlite::{Database, Row};
use crate::model::At;
use crate::speech::{Message, Tell};

/// The database of a file. What is odd about its log makes the answers of the parser partial.
pub(super) fn open(input: &Input<'_>, out: &mut Emitter<'_>) -> Result<Database, ParseError> {
    let (database, notes) = Database::from_slice(input.bytes, input.wal, input.limits)
        .map_err(|error| ParseError::new(error.tell()))?;
    for note in notes {
        out.gap(None, note);
    }
    Ok(database)
}

/// Reads some columns of every row of a table; `rowid` comes first, then the columns in the order given. A column whose
/// name begins with `?` may be absent and is then NULL: columns came and went with the versions of the system.
pub(super) fn rows(
    database: &Database,
    table: &str,
    columns: &[&str],
    each: &mut dyn FnMut(&Row<'_>),
) -> Result<(), ParseError> {
    let Some(known) = database.columns(table) else {
        return Err(ParseError::new(Message::new("why-there-no-table").put("table", table)));
    };
    let mut list = String::from("rowid");
    for column in columns {
        let name = column.trim_start_matches('?');
        list.push_str(", ");
        if known.iter().any(|known| known == name) {
            list.push_str(name);
        } else if column.starts_with('?') {
            list.push_str("NULL");
        } else {
            return Err(ParseError::new(
                Message::new("why-table-has-no-column").put("table", table).put("name", name),
            ));
        }
    }
    let sql = format!("SELECT {list} FROM {table} NOT INDEXED");
    database
        .rows(&sql, &[], &mut |row| {
            each(row);
            true
        })
        .map(|_| ())
        .map_err(|error| {
            ParseError::new(Message::new("why-table").put("table", table).told("why", &error.why))
        })
}

/// The place of a row that [`rows`] gave.
pub(super) fn place(table: &str, row: &Row<'_>) -> At {
    At::Row { table: table.into(), id: row.int(0).unwrap_or(0) }
}
