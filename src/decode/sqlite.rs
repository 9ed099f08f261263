//! SQLite databases from a phone, opened so that nothing in them runs and nothing is written.
//!
//! A database file carries code: views, triggers, generated columns, virtual tables. All of it is switched off, a
//! query may touch ordinary tables alone, and its work is counted in steps of the virtual machine.

mod image;

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::BTreeSet;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use rusqlite::config::DbConfig;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::limits::Limit;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, ErrorCode, MAIN_DB, OpenFlags};

use crate::bounds::{Budget, Limits, len64};
use crate::speech::{Message, Tell};
use crate::text::{lossy, printable};

/// Steps between two looks at the step counter.
const STRIDE: i32 = 1_000;
/// Longest value or row, in bytes.
const VALUE_BYTES: i32 = 64 << 20;
/// Most tables of one database.
const TABLES: usize = 20_000;
/// Functions a query may call. None builds a value much larger than its arguments.
const FUNCTIONS: &[&str] = &[
    "abs",
    "avg",
    "coalesce",
    "count",
    "glob",
    "hex",
    "ifnull",
    "iif",
    "instr",
    "length",
    "like",
    "lower",
    "ltrim",
    "max",
    "min",
    "nullif",
    "rtrim",
    "substr",
    "substring",
    "sum",
    "total",
    "trim",
    "typeof",
    "upper",
];

/// Why a database cannot be read at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SqlError {
    /// It does not begin as one (another kind of file, an encrypted or an empty one).
    #[error("not a SQLite database")]
    NotADatabase,
    /// It is shorter than its header says.
    #[error("truncated database: {have} of {declared} pages")]
    Truncated {
        /// Whole pages that are there.
        have: u64,
        /// Pages that the header declares.
        declared: u32,
    },
    /// SQLite refuses it.
    #[error("damaged database: {0}")]
    Damaged(String),
}

impl Tell for SqlError {
    fn tell(&self) -> Message {
        match self {
            Self::NotADatabase => Message::new("why-not-database"),
            Self::Truncated { have, declared } => {
                Message::new("why-truncated-database").put("have", have).put("declared", declared)
            }
            Self::Damaged(why) => Message::new("why-damaged-database").told("why", why),
        }
    }
}

/// A query that failed, perhaps after some rows.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{why} (after {read} rows)")]
pub struct RowsError {
    /// Rows that were delivered before.
    pub read: u64,
    /// What is wrong.
    pub why: String,
}

impl Tell for RowsError {
    fn tell(&self) -> Message {
        Message::new("why-after-rows").told("why", &self.why).put("read", self.read)
    }
}

/// A parameter of a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SqlValue {
    /// Text.
    Text(String),
    /// An integer.
    Int(i64),
}

/// An opened database.
#[derive(Debug)]
pub struct Database {
    connection: Connection,
    /// Names of its ordinary tables in lower case, as SQLite compares them.
    tables: BTreeSet<String>,
    steps_left: Arc<AtomicU64>,
    steps: u64,
    content_bytes: u64,
}

impl Database {
    /// Opens a database that is in memory, with its write-ahead log laid over it.
    ///
    /// The log is read as SQLite reads it, up to the last whole transaction. The notes tell where it is damaged.
    ///
    /// # Errors
    /// [`SqlError`] when it cannot be read at all. Damage inside it shows in [`Database::rows`].
    pub fn from_bytes(
        bytes: Vec<u8>,
        wal: Option<&[u8]>,
        limits: &Limits,
    ) -> Result<(Self, Vec<Message>), SqlError> {
        let (image, notes) = image::prepare(bytes, wal, limits)?;
        #[expect(clippy::disallowed_methods, reason = "the home of opened databases")]
        let mut connection = Connection::open_in_memory().map_err(|error| damaged(&error))?;
        connection
            .deserialize_read_exact(MAIN_DB, image.as_slice(), image.len(), true)
            .map_err(|error| damaged(&error))?;
        drop(image);
        Ok((Self::harden(connection, limits)?, notes))
    }

    /// The same for bytes that stay with the caller. Without a log they are copied once, into SQLite.
    ///
    /// # Errors
    /// As [`Database::from_bytes`].
    pub fn from_slice(
        bytes: &[u8],
        wal: Option<&[u8]>,
        limits: &Limits,
    ) -> Result<(Self, Vec<Message>), SqlError> {
        if wal.is_some_and(|wal| !wal.is_empty()) {
            return Self::from_bytes(bytes.to_vec(), wal, limits);
        }
        let used = bytes.get(..image::used(bytes)).unwrap_or(bytes);
        Self::from_reader(&mut &*used, len64(used.len()), limits).map(|database| (database, Vec::new()))
    }

    /// Opens a database that comes as a stream of `length` bytes and is held in memory once. Bytes after its last whole
    /// page are left out; a write-ahead log is not applied.
    ///
    /// # Errors
    /// As [`Database::from_bytes`].
    pub fn from_reader(reader: &mut dyn Read, length: u64, limits: &Limits) -> Result<Self, SqlError> {
        let mut header = [0; image::HEADER];
        reader.read_exact(&mut header).map_err(|error| match error.kind() {
            std::io::ErrorKind::UnexpectedEof => SqlError::NotADatabase,
            _ => SqlError::Damaged(error.to_string()),
        })?;
        let page = len64(image::check_header(&header, length)?);
        image::forget_log(&mut header);
        let whole = length.saturating_sub(length.checked_rem(page).unwrap_or(0));
        let size = usize::try_from(whole).map_err(|error| SqlError::Damaged(error.to_string()))?;
        #[expect(clippy::disallowed_methods, reason = "the home of opened databases")]
        let mut connection = Connection::open_in_memory().map_err(|error| damaged(&error))?;
        connection
            .deserialize_read_exact(MAIN_DB, header.as_slice().chain(reader), size, true)
            .map_err(|error| damaged(&error))?;
        Self::harden(connection, limits)
    }

    /// Opens a database that is too large for memory, where it lies.
    ///
    /// The file is declared immutable: SQLite takes no lock and looks for no log or journal, so nothing appears beside
    /// the evidence. What a log holds is not seen.
    ///
    /// # Errors
    /// [`SqlError`] when it is no regular file or cannot be read at all.
    pub fn open_file(path: &Path, limits: &Limits) -> Result<Self, SqlError> {
        let about = path.symlink_metadata().map_err(|error| SqlError::Damaged(error.to_string()))?;
        if !about.is_file() {
            return Err(SqlError::Damaged("not a regular file".to_owned()));
        }
        let mut header = Vec::new();
        #[expect(clippy::disallowed_methods, reason = "capped by take; SQLite opens the same path next")]
        std::fs::File::open(path)
            .and_then(|file| file.take(100).read_to_end(&mut header))
            .map_err(|error| SqlError::Damaged(error.to_string()))?;
        image::check_header(&header, about.len())?;
        let uri = immutable_uri(path).ok_or_else(|| {
            SqlError::Damaged("its path is not Unicode, which SQLite cannot open".to_owned())
        })?;
        let flags =
            OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        #[expect(clippy::disallowed_methods, reason = "the home of opened databases")]
        let connection = Connection::open_with_flags(uri, flags).map_err(|error| damaged(&error))?;
        Self::harden(connection, limits)
    }

    /// Names of a table's columns; `None` unless the schema has it as an ordinary table.
    ///
    /// Generated columns are left out: they are code of the file's author.
    pub fn columns(&self, table: &str) -> Option<Vec<String>> {
        if !self.tables.contains(&table.to_ascii_lowercase()) {
            return None;
        }
        self.steps_left.store(self.steps, Ordering::Relaxed);
        let mut names = Vec::new();
        let result = self.connection.pragma(None, "table_xinfo", table, |row| {
            let row = Row::new(row);
            if row.int(6) == Some(0) {
                names.extend(row.text(1).map(Cow::into_owned));
            }
            Ok(())
        });
        result.ok().map(|()| names)
    }

    /// Runs a query and hands over its rows until there are no more or `each` says stop. Returns how many.
    ///
    /// A query reads ordinary tables and calls a few functions; anything else is refused. Write `NOT INDEXED` after the
    /// table where a missing row would matter: the index of a forged file need not hold every row of its table.
    ///
    /// # Errors
    /// [`RowsError`] when the query is refused, takes too long or meets damage. The rows before that were delivered.
    pub fn rows(
        &self,
        sql: &str,
        params: &[SqlValue],
        each: &mut dyn FnMut(&Row<'_>) -> bool,
    ) -> Result<u64, RowsError> {
        self.steps_left.store(self.steps, Ordering::Relaxed);
        let mut read = 0_u64;
        self.run(sql, params, &mut |row| {
            read = read.saturating_add(1);
            each(row)
        })
        .map_err(|why| RowsError { read, why })?;
        Ok(read)
    }

    fn run(
        &self,
        sql: &str,
        params: &[SqlValue],
        each: &mut dyn FnMut(&Row<'_>) -> bool,
    ) -> Result<(), String> {
        let mut content = Budget::new("bytes of rows", self.content_bytes);
        let mut statement = self.connection.prepare(sql).map_err(|error| reason(&error))?;
        for (index, value) in (1_usize..).zip(params) {
            match value {
                SqlValue::Text(text) => statement.raw_bind_parameter(index, text),
                SqlValue::Int(number) => statement.raw_bind_parameter(index, number),
            }
            .map_err(|error| reason(&error))?;
        }
        let mut rows = statement.raw_query();
        while let Some(row) = rows.next().map_err(|error| reason(&error))? {
            let row = Row::new(row);
            let more = each(&row);
            content.charge(row.bytes.get()).map_err(|error| error.to_string())?;
            if !more {
                break;
            }
        }
        Ok(())
    }

    fn harden(mut connection: Connection, limits: &Limits) -> Result<Self, SqlError> {
        let steps_left = Arc::new(AtomicU64::new(limits.sql_steps));
        configure(&mut connection, &steps_left).map_err(|error| damaged(&error))?;
        connection
            .authorizer(Some(|context: AuthContext<'_>| allow(context, None)))
            .map_err(|error| damaged(&error))?;
        let mut database = Self {
            connection,
            tables: BTreeSet::new(),
            steps_left,
            steps: limits.sql_steps,
            // Far more than any honest query; it stops columns that are computed from nothing.
            content_bytes: limits.file_bytes.saturating_mul(16),
        };
        let mut tables = BTreeSet::new();
        database
            .rows(
                "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND rootpage > 0",
                &[],
                &mut |row| {
                    let ordinary = row.text(1).is_some_and(|sql| creates_table(&sql));
                    tables.extend(row.text(0).filter(|_| ordinary).map(|name| name.to_ascii_lowercase()));
                    tables.len() < TABLES
                },
            )
            .map_err(|error| SqlError::Damaged(error.why))?;
        database.tables.clone_from(&tables);
        let hook = move |context: AuthContext<'_>| allow(context, Some(&tables));
        database.connection.authorizer(Some(hook)).map_err(|error| damaged(&error))?;
        Ok(database)
    }
}

/// A row of a result; columns are counted from 0.
///
/// SQLite stores any type in any column, so every getter takes what it can use.
pub struct Row<'a> {
    row: &'a rusqlite::Row<'a>,
    /// Bytes of texts and blobs that were handed out.
    bytes: Cell<u64>,
}

impl<'a> Row<'a> {
    const fn new(row: &'a rusqlite::Row<'a>) -> Self {
        Self { row, bytes: Cell::new(0) }
    }

    /// As text, whatever its type; invalid UTF-8 becomes U+FFFD. `None` for NULL.
    pub fn text(&self, column: usize) -> Option<Cow<'_, str>> {
        match self.value(column)? {
            ValueRef::Null => None,
            ValueRef::Integer(number) => Some(Cow::Owned(number.to_string())),
            ValueRef::Real(number) => Some(Cow::Owned(number.to_string())),
            ValueRef::Text(bytes) | ValueRef::Blob(bytes) => Some(lossy(bytes)),
        }
    }

    /// As an integer: integers, whole floating-point numbers, and text of an integer.
    pub fn int(&self, column: usize) -> Option<i64> {
        match self.value(column)? {
            ValueRef::Integer(number) => Some(number),
            // Above 2^53 a floating-point number stands for many integers.
            ValueRef::Real(number) if number.abs() < 9e15 && number.fract() == 0.0 => {
                format!("{number:.0}").parse().ok()
            }
            ValueRef::Text(bytes) => lossy(bytes).trim().parse().ok(),
            _ => None,
        }
    }

    /// As a floating-point number: numbers and text of one.
    pub fn real(&self, column: usize) -> Option<f64> {
        match self.value(column)? {
            ValueRef::Integer(number) => number.to_string().parse().ok(),
            ValueRef::Real(number) => Some(number),
            ValueRef::Text(bytes) => lossy(bytes).trim().parse().ok(),
            _ => None,
        }
    }

    /// The bytes of a blob or a text.
    pub fn blob(&self, column: usize) -> Option<&[u8]> {
        match self.value(column)? {
            ValueRef::Text(bytes) | ValueRef::Blob(bytes) => Some(bytes),
            _ => None,
        }
    }

    fn value(&self, column: usize) -> Option<ValueRef<'_>> {
        let value = self.row.get_ref(column).ok()?;
        if let ValueRef::Text(bytes) | ValueRef::Blob(bytes) = value {
            self.bytes.set(self.bytes.get().saturating_add(len64(bytes.len())));
        }
        Some(value)
    }
}

fn configure(connection: &mut Connection, steps_left: &Arc<AtomicU64>) -> rusqlite::Result<()> {
    for (config, value) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
        (DbConfig::SQLITE_DBCONFIG_WRITABLE_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
    ] {
        connection.set_db_config(config, value)?;
    }
    // Definitions in the file obey the same limits as our queries, so these leave room for large honest schemas.
    for (limit, value) in [
        (Limit::SQLITE_LIMIT_LENGTH, VALUE_BYTES),
        (Limit::SQLITE_LIMIT_SQL_LENGTH, 1 << 20),
        (Limit::SQLITE_LIMIT_EXPR_DEPTH, 500),
        (Limit::SQLITE_LIMIT_COMPOUND_SELECT, 50),
        (Limit::SQLITE_LIMIT_VDBE_OP, 250_000),
        (Limit::SQLITE_LIMIT_ATTACHED, 0),
        (Limit::SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1_000),
        (Limit::SQLITE_LIMIT_TRIGGER_DEPTH, 1),
        (Limit::SQLITE_LIMIT_WORKER_THREADS, 0),
    ] {
        connection.set_limit(limit, value)?;
    }
    connection.pragma_update(None, "query_only", true)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "mmap_size", 0)?;
    // Large sorts stay in memory instead of a temporary file.
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    let left = Arc::clone(steps_left);
    let stride = u64::from(STRIDE.unsigned_abs());
    connection.progress_handler(
        STRIDE,
        Some(move || {
            left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(stride)).is_err()
        }),
    )
}

/// What a statement may do: select, read ordinary tables and the schema, call a few functions, list columns.
fn allow(context: AuthContext<'_>, tables: Option<&BTreeSet<String>>) -> Authorization {
    let allowed = match context.action {
        AuthAction::Select => true,
        AuthAction::Read { table_name, .. } => {
            let name = table_name.to_ascii_lowercase();
            matches!(name.as_str(), "sqlite_schema" | "sqlite_master")
                || tables.is_some_and(|tables| tables.contains(&name))
        }
        AuthAction::Function { function_name } => {
            FUNCTIONS.contains(&function_name.to_ascii_lowercase().as_str())
        }
        AuthAction::Pragma { pragma_name, .. } => pragma_name == "table_xinfo",
        _ => false,
    };
    if allowed { Authorization::Allow } else { Authorization::Deny }
}

/// Whether a definition is that of an ordinary table. SQLite itself has checked that it fits its name.
fn creates_table(sql: &str) -> bool {
    let mut words = sql.split_ascii_whitespace();
    words.next().is_some_and(|word| word.eq_ignore_ascii_case("CREATE"))
        && words.next().is_some_and(|word| word.eq_ignore_ascii_case("TABLE"))
}

fn damaged(error: &rusqlite::Error) -> SqlError {
    if error.sqlite_error_code() == Some(ErrorCode::NotADatabase) {
        return SqlError::NotADatabase;
    }
    SqlError::Damaged(reason(error))
}

/// An error's text; it may quote names from the file.
fn reason(error: &rusqlite::Error) -> String {
    if error.sqlite_error_code() == Some(ErrorCode::OperationInterrupted) {
        return "the query takes too many steps; it was stopped".to_owned();
    }
    printable(&error.to_string()).into_owned()
}

/// The path as a URI that tells SQLite never to lock, recover or write. `None` when the path is not Unicode.
fn immutable_uri(path: &Path) -> Option<String> {
    let text = path.to_str()?;
    let text = if cfg!(windows) { text.replace('\\', "/") } else { text.to_owned() };
    let mut uri = String::from("file:");
    if text.starts_with('/') {
        uri.push_str("//");
    } else if cfg!(windows) && text.get(1..2) == Some(":") {
        uri.push_str("///");
    }
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-_.~:".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri.extend(['%', hex_digit(byte >> 4), hex_digit(byte & 0x0f)]);
        }
    }
    uri.push_str("?immutable=1&mode=ro");
    Some(uri)
}

fn hex_digit(nibble: u8) -> char {
    char::from_digit(nibble.into(), 16).unwrap_or('0')
}

#[cfg(test)]
mod tests;
