//! `DataUsage.sqlite`: every app that ever used the network, kept for years after the app is gone. Only the name and
//! the first and last moment are read; how much was sent is nobody's business here.

use super::database;
use super::property_list::is_bundle_id;
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::sqlite::Row;
use crate::model::{AppClaim, At, Platform, Surface, Weight};
use crate::speech::Message;
use crate::time::Moment;

/// The parser of `DataUsage.sqlite`.
pub(super) struct DataUsage;

impl Artifact for DataUsage {
    fn name(&self) -> &'static str {
        "ios-data-usage"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &["WirelessDomain/Library/Databases/DataUsage.sqlite"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::RemovedApps, Weight::Whole)]
    }

    fn wants_wal(&self) -> bool {
        true
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let database = database::open(input, out)?;
        let Some(columns) = database.columns("ZPROCESS") else {
            return Err(ParseError::new("why-there-no-table-zprocess"));
        };
        let has = |name: &str| columns.iter().any(|column| column == name);
        if !has("ZBUNDLENAME") {
            return Err(ParseError::new("why-table-zprocess-has-no-column"));
        }
        let first = if has("ZFIRSTTIMESTAMP") { "ZFIRSTTIMESTAMP" } else { "NULL" };
        let sql = format!("SELECT rowid, ZBUNDLENAME, {first} FROM ZPROCESS");
        let outcome = database.rows(&sql, &[], &mut |row| {
            process(row, out);
            true
        });
        outcome.map(|_| ()).map_err(|error| {
            ParseError::new(Message::new("why-table").put("table", "ZPROCESS").told("why", &error.why))
        })
    }
}

/// Parts of the system have no bundle name, or one of Apple's, and can be no removed app that matters here.
fn process(row: &Row<'_>, out: &mut Emitter<'_>) {
    let Some(bundle) = row.text(1) else { return };
    if !is_bundle_id(&bundle) || bundle.starts_with("com.apple.") {
        return;
    }
    let at = At::Row { table: "ZPROCESS".into(), id: row.int(0).unwrap_or(0) };
    let first = row.real(2).and_then(Moment::from_apple);
    out.app(&bundle, None, AppClaim::WasInstalled { at: first, by: None }, at);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::test_input::{claims, database, failure, read};

    #[test]
    fn apps_are_named_and_the_system_is_not() {
        let bytes = database(
            "CREATE TABLE ZPROCESS (Z_PK INTEGER PRIMARY KEY, ZFIRSTTIMESTAMP TIMESTAMP, ZBUNDLENAME VARCHAR, ZPROCNAME VARCHAR);
             INSERT INTO ZPROCESS VALUES (1, 785050200, 'com.gone', 'gone'), (2, 1, NULL, 'apsd'), (3, 1, 'com.apple.Maps', 'Maps'),
               (4, NULL, 'com.other', 'x');",
        );
        let facts = read(&DataUsage, "x", &bytes);
        assert_eq!(facts.len(), 2);
        let when = Moment::from_apple(785_050_200.0);
        assert_eq!(claims(&facts, "com.gone"), [AppClaim::WasInstalled { at: when, by: None }]);
        assert_eq!(claims(&facts, "com.other"), [AppClaim::WasInstalled { at: None, by: None }]);
        assert!(failure(&DataUsage, "x", &database("CREATE TABLE t (a);")).contains("ZPROCESS"));
    }
}
