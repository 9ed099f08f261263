#![expect(
    clippy::disallowed_methods,
    reason = "the tests make databases with plain SQLite, in temporary folders"
)]

use std::fmt::Write as _;
use std::path::Path;

use proptest::prelude::*;
use rusqlite::Connection;

use crate::bounds::Limits;
use crate::decode::sqlite::{Database, RowsError, SqlError, SqlValue};

fn image(sql: &str) -> Vec<u8> {
    let mut connection = Connection::open_in_memory().unwrap();
    connection.execute_batch(sql).unwrap();
    connection.serialize("main").unwrap().to_vec()
}

/// Database and log of a connection that was left without a checkpoint.
fn with_log(steps: &[&str]) -> (Vec<u8>, Vec<u8>) {
    with_log_of(4096, steps)
}

fn with_log_of(page: u32, steps: &[&str]) -> (Vec<u8>, Vec<u8>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.db");
    let connection = Connection::open(&path).unwrap();
    connection
        .execute_batch(&format!(
            "PRAGMA page_size={page}; PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0"
        ))
        .unwrap();
    for step in steps {
        connection.execute_batch(step).unwrap();
    }
    (std::fs::read(&path).unwrap(), std::fs::read(folder.path().join("a.db-wal")).unwrap())
}

fn open(bytes: &[u8]) -> Result<Database, SqlError> {
    Database::from_bytes(bytes.to_vec(), None, &Limits::default()).map(|(database, _)| database)
}

fn ints(database: &Database, sql: &str) -> Result<Vec<i64>, RowsError> {
    let mut found = Vec::new();
    database.rows(sql, &[], &mut |row| {
        found.extend(row.int(0));
        true
    })?;
    Ok(found)
}

const TWO: &str = "CREATE TABLE t(a, b); INSERT INTO t VALUES (1, 'x'), (2, x'ff00')";

#[test]
fn a_column_whose_name_is_no_text_hides_none_of_the_others() {
    let mut bytes = image(TWO);
    let at = bytes.windows(7).position(|part| part == b"t(a, b)").unwrap();
    bytes[at + 5] = 0xff;
    let database = open(&bytes).unwrap();
    assert_eq!(ints(&database, "SELECT a FROM t NOT INDEXED").unwrap(), [1, 2]);
    assert_eq!(database.columns("t").unwrap().len(), 2);
    // All columns at once are refused, not a crash.
    assert!(ints(&database, "SELECT * FROM t").is_err());
}

#[test]
fn rows_come_as_whatever_is_asked_for() {
    let database = open(&image(
        "CREATE TABLE t(a, b, c, d, e);
         INSERT INTO t VALUES (1, 2.5, 'Zoë', CAST(x'61ff' AS TEXT), NULL), ('7', 3.0, x'6162', '', '1.5')",
    ))
    .unwrap();
    let mut rows = Vec::new();
    let read = database.rows("SELECT * FROM t", &[], &mut |row| {
        let texts: Vec<Option<String>> = (0..6).map(|i| row.text(i).map(Into::into)).collect();
        rows.push((
            texts,
            row.int(0),
            row.int(1),
            row.real(0),
            row.real(1),
            row.real(4),
            row.blob(2).unwrap().to_vec(),
        ));
        true
    });
    assert_eq!(read, Ok(2));
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(rows[0].0, [text("1"), text("2.5"), text("Zoë"), text("a\u{fffd}"), None, None]);
    assert_eq!((rows[0].1, rows[0].2, rows[0].3, rows[0].4), (Some(1), None, Some(1.0), Some(2.5)));
    assert_eq!((rows[1].1, rows[1].2, rows[1].5), (Some(7), Some(3), Some(1.5)));
    assert_eq!(rows[1].6, b"ab");
}

#[test]
fn parameters_and_stopping() {
    let database = open(&image(TWO)).unwrap();
    let params = [SqlValue::Int(1), SqlValue::Text("x".into())];
    assert_eq!(database.rows("SELECT a FROM t WHERE a = ?1 AND b = ?2", &params, &mut |_| true), Ok(1));
    let mut seen = 0;
    let read = database.rows("SELECT a FROM t", &[], &mut |_| {
        seen += 1;
        false
    });
    assert_eq!(read, Ok(1));
    assert_eq!(seen, 1);
}

#[test]
fn utf16_databases_are_read() {
    let database =
        open(&image("PRAGMA encoding='UTF-16le'; CREATE TABLE t(a); INSERT INTO t VALUES ('Zoë')")).unwrap();
    let mut found = String::new();
    database
        .rows("SELECT a FROM t", &[], &mut |row| {
            found.push_str(&row.text(0).unwrap());
            true
        })
        .unwrap();
    assert_eq!(found, "Zoë");
}

#[test]
fn other_files_and_cut_ones_are_told_apart() {
    assert_eq!(open(b"").unwrap_err(), SqlError::NotADatabase);
    assert_eq!(open(&[7; 8192]).unwrap_err(), SqlError::NotADatabase);
    let whole = image(TWO);
    for cut in 0..100 {
        assert_eq!(open(&whole[..cut]).unwrap_err(), SqlError::NotADatabase, "{cut}");
    }
    for cut in (100..whole.len()).step_by(97) {
        assert!(matches!(open(&whole[..cut]), Err(SqlError::Truncated { declared: 2, .. })), "{cut}");
    }
    // Decryption leaves a block of padding behind the last page.
    let padded = [&whole[..], &[16; 16]].concat();
    assert_eq!(ints(&open(&padded).unwrap(), "SELECT a FROM t"), Ok(vec![1, 2]));
}

#[test]
fn a_stream_is_read_like_the_file() {
    let limits = Limits::default();
    let stream = |bytes: &[u8]| {
        let length = u64::try_from(bytes.len()).unwrap();
        Database::from_reader(&mut &bytes[..], length, &limits)
    };
    let mut bytes = image(TWO);
    // A database in log mode, and a filling behind its pages.
    bytes[18..20].fill(2);
    bytes.extend([16; 16]);
    assert_eq!(ints(&stream(&bytes).unwrap(), "SELECT a FROM t"), Ok(vec![1, 2]));
    assert!(matches!(stream(&bytes[..4096]), Err(SqlError::Truncated { have: 1, .. })));
    assert!(matches!(stream(&bytes[..99]), Err(SqlError::NotADatabase)));
    assert!(matches!(stream(&[b'x'; 4096]), Err(SqlError::NotADatabase)));
    // A stream that ends before the length that was stated.
    let length = u64::try_from(bytes.len()).unwrap();
    assert!(matches!(Database::from_reader(&mut &bytes[..5000], length, &limits), Err(SqlError::Damaged(_))));
}

#[test]
fn what_lies_behind_the_last_page_is_not_copied() {
    let mut bytes = image("CREATE TABLE t (a); INSERT INTO t VALUES (3), (4)");
    let own = bytes.len();
    bytes.resize(own + (1 << 20), 0);
    assert_eq!(super::image::used(&bytes), own);
    let (database, notes) = Database::from_slice(&bytes, None, &Limits::default()).unwrap();
    assert_eq!((ints(&database, "SELECT a FROM t").unwrap(), notes.len()), (vec![3, 4], 0));
    assert_eq!(Database::from_slice(b"x", None, &Limits::default()).unwrap_err(), SqlError::NotADatabase);
}

#[test]
fn lies_in_the_header() {
    let whole = image(TWO);
    for (at, value) in [(16, 3), (16, 0xff), (28, 0x7f), (21, 9), (18, 200), (44, 99), (56, 9), (20, 250)] {
        let mut lying = whole.clone();
        lying[at] = value;
        let read = open(&lying).map(|database| ints(&database, "SELECT a FROM t"));
        assert!(!matches!(read, Ok(Ok(ref rows)) if rows.len() > 2), "{at}");
    }
    let mut lying = whole;
    lying[16..18].copy_from_slice(&[0x20, 0]);
    assert!(open(&lying).is_err());
}

#[test]
fn a_log_is_applied_and_nothing_is_written() {
    let (bytes, wal) = with_log(&[TWO, "INSERT INTO t VALUES (3, 'y')", "DELETE FROM t WHERE a = 1"]);
    let (database, notes) = Database::from_bytes(bytes, Some(&wal), &Limits::default()).unwrap();
    assert_eq!(ints(&database, "SELECT a FROM t"), Ok(vec![2, 3]));
    assert!(notes.is_empty(), "{notes:?}");
}

#[test]
fn a_checkpointed_database_in_log_mode_opens_without_its_log() {
    let (bytes, _) = with_log(&[TWO, "PRAGMA wal_checkpoint(TRUNCATE)"]);
    assert_eq!(bytes[18..20], [2, 2]);
    let (database, notes) = Database::from_bytes(bytes, Some(&[]), &Limits::default()).unwrap();
    assert_eq!(ints(&database, "SELECT a FROM t"), Ok(vec![1, 2]));
    assert!(notes.is_empty());
}

#[test]
fn a_database_that_is_only_in_its_log() {
    let (_, wal) = with_log(&[TWO]);
    let (database, _) = Database::from_bytes(Vec::new(), Some(&wal), &Limits::default()).unwrap();
    assert_eq!(ints(&database, "SELECT a FROM t"), Ok(vec![1, 2]));
}

#[test]
fn a_torn_log_counts_up_to_its_last_whole_transaction() {
    let (bytes, wal) = with_log(&[
        TWO,
        "PRAGMA wal_checkpoint(TRUNCATE)",
        "INSERT INTO t VALUES (3, 0)",
        "INSERT INTO t VALUES (4, 0)",
    ]);
    let frames = (wal.len() - 32) / (24 + 4096);
    assert_eq!(frames, 2);
    let read = |wal: &[u8]| {
        let (database, notes) = Database::from_bytes(bytes.clone(), Some(wal), &Limits::default()).unwrap();
        (ints(&database, "SELECT a FROM t").unwrap(), notes.len())
    };
    assert_eq!(read(&wal), (vec![1, 2, 3, 4], 0));
    let cut = wal.len() - 100;
    assert_eq!(read(&wal[..cut]), (vec![1, 2, 3], 1));
    // One flipped bit: in the second frame, in the first, and in the header.
    for (at, rows, notes) in [(cut, vec![1, 2, 3], 1), (32 + 24 + 9, vec![1, 2], 1), (13, vec![1, 2], 1)] {
        let mut wal = wal.clone();
        wal[at] ^= 1;
        assert_eq!(read(&wal), (rows, notes), "{at}");
    }
    // Another salt: a frame of an earlier round, which is usual.
    let mut older = wal.clone();
    older[32 + 24 + 4096 + 8] ^= 1;
    assert_eq!(read(&older), (vec![1, 2, 3], 0));
    for cut in 0..wal.len() {
        if cut % 61 == 0 || cut < 200 {
            let rows = read(&wal[..cut]).0;
            assert!(rows == [1, 2] || rows == [1, 2, 3], "{cut}");
        }
    }
}

#[test]
fn a_log_of_another_database_is_left_alone() {
    let (bytes, _) = with_log(&[TWO, "PRAGMA wal_checkpoint(TRUNCATE)"]);
    let (_, mut other) = with_log_of(1024, &[TWO]);
    let read = |wal: &[u8]| Database::from_bytes(bytes.clone(), Some(wal), &Limits::default()).unwrap();
    let whole = read(&other);
    other[0] = 0;
    for (database, notes) in [whole, read(&other)] {
        assert_eq!(notes.len(), 1);
        assert_eq!(ints(&database, "SELECT a FROM t"), Ok(vec![1, 2]));
    }
}

#[test]
fn hostile_definitions_do_not_run() {
    let endless = "CREATE VIEW Files(fileID) AS WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r) SELECT x FROM r;";
    let database =
        open(&image(&format!("{endless} CREATE TABLE good(a); INSERT INTO good VALUES (5)"))).unwrap();
    assert_eq!(database.columns("Files"), None);
    assert_eq!(ints(&database, "SELECT count(*) FROM Files").unwrap_err().read, 0);
    assert_eq!(ints(&database, "SELECT a FROM good"), Ok(vec![5]));
    assert_eq!(database.columns("GOOD"), Some(vec!["a".to_owned()]));

    let database = open(&image(
        "CREATE TABLE t(a, big AS (hex(zeroblob(200000000))));
         CREATE TRIGGER tr AFTER INSERT ON t BEGIN DELETE FROM t; END; DROP TRIGGER tr;
         INSERT INTO t VALUES (1);
         CREATE TRIGGER tr AFTER INSERT ON t BEGIN DELETE FROM t; END",
    ))
    .unwrap();
    assert_eq!(database.columns("t"), Some(vec!["a".to_owned()]));
    assert_eq!(ints(&database, "SELECT a FROM t"), Ok(vec![1]));
    assert!(ints(&database, "SELECT length(big) FROM t").is_err());
}

#[test]
fn virtual_tables_are_refused_whatever_sqlite_was_built_with() {
    // Written into the schema by hand, as a forger would where the module is not at hand.
    let bytes = image(
        "CREATE TABLE t(a); PRAGMA writable_schema=ON;
         INSERT INTO sqlite_schema VALUES ('table', 'Files', 'Files', 0, 'CREATE VIRTUAL TABLE Files USING fts5(fileID)')",
    );
    let database = open(&bytes).unwrap();
    assert_eq!(database.columns("Files"), None);
    assert!(ints(&database, "SELECT fileID FROM Files").is_err());
    assert!(ints(&database, "SELECT value FROM json_each('[1]')").is_err());
    assert!(ints(&database, "SELECT 1 FROM pragma_database_list").is_err());
    assert_eq!(ints(&database, "SELECT count(*) FROM t"), Ok(vec![0]));
}

#[test]
fn only_reading_is_allowed() {
    let database = open(&image(TWO)).unwrap();
    for sql in [
        "DELETE FROM t",
        "UPDATE t SET a = 1",
        "DROP TABLE t",
        "CREATE TABLE u(a)",
        "CREATE TEMP TABLE u(a)",
        "ATTACH '/tmp/x.db' AS x",
        "PRAGMA journal_mode=WAL",
        "PRAGMA writable_schema=ON",
        "VACUUM INTO '/tmp/x.db'",
        "BEGIN",
        "SELECT load_extension('x')",
        "SELECT randomblob(10)",
        "WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r) SELECT x FROM r",
    ] {
        let error = ints(&database, sql).unwrap_err();
        assert_eq!(error.read, 0, "{sql}");
    }
    assert_eq!(ints(&database, "SELECT a FROM t"), Ok(vec![1, 2]));
}

#[test]
fn long_queries_are_stopped_by_steps() {
    let mut sql = String::from("CREATE TABLE t(a);");
    sql.push_str(&"INSERT INTO t VALUES (1),(2),(3),(4),(5),(6),(7),(8),(9),(10);".repeat(20));
    let limits = Limits { sql_steps: 100_000, ..Limits::default() };
    let (database, _) = Database::from_bytes(image(&sql), None, &limits).unwrap();
    for _ in 0..2 {
        let error = ints(&database, "SELECT count(*) FROM t a, t b, t c, t d").unwrap_err();
        assert!(error.why.contains("too many steps"), "{}", error.why);
        assert_eq!(ints(&database, "SELECT count(*) FROM t"), Ok(vec![200]));
    }
}

#[test]
fn rows_before_a_damaged_page_are_delivered() {
    let mut sql = String::from("CREATE TABLE t(a, b);");
    for n in 0..400 {
        write!(sql, "INSERT INTO t VALUES ({n}, '{}');", "x".repeat(200)).unwrap();
    }
    let mut bytes = image(&sql);
    let at = bytes.len() - 2 * 4096;
    bytes[at..at + 4096].fill(0xee);
    let database = open(&bytes).unwrap();
    let mut seen = 0_u64;
    let error = database
        .rows("SELECT a FROM t NOT INDEXED", &[], &mut |_| {
            seen += 1;
            true
        })
        .unwrap_err();
    assert!(seen > 300, "{seen}");
    assert_eq!(error.read, seen);
}

#[test]
fn a_file_is_opened_in_place_and_nothing_appears_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("odd ?#%41 name.db");
    let (bytes, _) = with_log(&[TWO, "PRAGMA wal_checkpoint(TRUNCATE)"]);
    std::fs::write(&path, bytes).unwrap();
    let database = Database::open_file(&path, &Limits::default()).unwrap();
    assert_eq!(ints(&database, "SELECT a FROM t ORDER BY a DESC"), Ok(vec![2, 1]));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    drop(database);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    assert!(Database::open_file(folder.path(), &Limits::default()).is_err());
    assert!(Database::open_file(Path::new("/nonexistent"), &Limits::default()).is_err());
}

#[test]
fn the_hostile_sample_is_harmless() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/samples/ios/hostile/v.db");
    let Ok(bytes) = std::fs::read(&path) else {
        println!("skipped: no sample at {}", path.display());
        return;
    };
    let database = open(&bytes).unwrap();
    assert_eq!(database.columns("Files"), None);
    assert!(ints(&database, "SELECT count(*) FROM Files").is_err());
}

proptest! {
    #[test]
    fn damage_never_panics(flips in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..40), in_log in any::<bool>()) {
        let (mut bytes, mut wal) = with_log(&["PRAGMA synchronous=OFF", TWO]);
        let target = if in_log { &mut wal } else {
            bytes = image(TWO);
            &mut bytes
        };
        for (at, value) in flips {
            let at = at.index(target.len());
            target[at] = value;
        }
        let limits = Limits { sql_steps: 1_000_000, ..Limits::default() };
        if let Ok((database, _)) = Database::from_bytes(bytes, Some(&wal), &limits) {
            drop(ints(&database, "SELECT a FROM t"));
            drop(database.columns("t"));
        }
    }

    #[test]
    fn random_bytes_never_panic(tail in proptest::collection::vec(any::<u8>(), 0..2000), wal in proptest::collection::vec(any::<u8>(), 0..200)) {
        let bytes = [b"SQLite format 3\0", &tail[..]].concat();
        drop(Database::from_bytes(bytes, Some(&wal), &Limits::default()));
    }
}
