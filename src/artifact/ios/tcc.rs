//! `TCC.db`: which apps may use the microphone, the camera, the photos and so on. Its columns changed with iOS 8, 12,
//! 14 and 17, so they are asked for, never assumed. Location is not in it on iOS.

use super::database;
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::sqlite::{Database, Row};
use crate::model::{At, Fact, Grant, GrantState, Platform, Power, Surface, Weight};
use crate::speech::Message;
use crate::time::Moment;

/// The parser of `TCC.db`.
pub(super) struct Tcc;

/// `client_type` of a client that is named by a path: a part of the system, not an app.
const PATH_CLIENT: i64 = 1;
/// The switch "Allow Full Access" of a keyboard.
const KEYBOARD_NETWORK: &str = "kTCCServiceKeyboardNetwork";

impl Artifact for Tcc {
    fn name(&self) -> &'static str {
        "ios-tcc"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &["HomeDomain/Library/TCC/TCC.db"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::Permissions, Weight::Whole), (Surface::Keyboards, Weight::Detail)]
    }

    fn wants_wal(&self) -> bool {
        true
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let database = database::open(input, out)?;
        let Some(columns) = database.columns("access") else {
            return Err(ParseError::new("why-there-no-table-access"));
        };
        let has = |name: &str| columns.iter().any(|column| column == name);
        let value = ["auth_value", "allowed"].into_iter().find(|name| has(name));
        let Some(value) = value.filter(|_| has("service") && has("client")) else {
            return Err(ParseError::new("why-table-access-has-none-known"));
        };
        let or_null = |name: &'static str| if has(name) { name } else { "NULL" };
        let sql = format!(
            "SELECT rowid, service, client, {}, {value}, {}, {} FROM access",
            or_null("client_type"),
            or_null("auth_reason"),
            or_null("last_modified")
        );
        let old = value == "allowed";
        let outcome = database.rows(&sql, &[], &mut |row| {
            access(row, old, out);
            true
        });
        outcome.map_err(|error| ParseError::new(Message::new("why-table-access").told("why", &error.why)))?;
        expired(&database, out)
    }
}

fn access(row: &Row<'_>, old: bool, out: &mut Emitter<'_>) {
    let at = At::Row { table: "access".into(), id: row.int(0).unwrap_or(0) };
    let (Some(service), Some(client)) = (row.text(1), row.text(2)) else {
        out.skip(at, "why-row-without-service-or-client");
        return;
    };
    if row.int(3) == Some(PATH_CLIENT) {
        return;
    }
    let (state, way) = match (row.int(4), old) {
        (Some(0), _) => (GrantState::Denied, None),
        (Some(1), true) | (Some(2), false) => (GrantState::Active, None),
        (Some(1), false) => (GrantState::Requested, None),
        (Some(3), false) => (GrantState::Active, Some("limited")),
        (Some(4), false) => (GrantState::Active, Some("add only")),
        (Some(5), false) => (GrantState::Active, Some("this session only")),
        _ => {
            out.skip(at, "why-permission-unknown-meaning");
            return;
        }
    };
    let reason = row.int(5).map(|reason| match reason_words(reason) {
        Some(words) => format!("auth_reason={reason} ({words})"),
        None => format!("auth_reason={reason}"),
    });
    let detail: Vec<String> = way.map(str::to_owned).into_iter().chain(reason).collect();
    let grant = Grant {
        app: crate::text::keep(&client),
        user: None,
        power: power(&service),
        state,
        detail: (!detail.is_empty()).then(|| detail.join(", ").into()),
        at: row.int(6).filter(|at| *at > 0).and_then(Moment::from_unix),
    };
    out.emit(Fact::Grant(grant), at);
}

fn power(service: &str) -> Power {
    if service == KEYBOARD_NETWORK {
        Power::KeyboardFullAccess
    } else {
        Power::Tcc(crate::text::keep(service))
    }
}

/// Who decided, by the numbers of Apple's `auth_reason`.
const fn reason_words(reason: i64) -> Option<&'static str> {
    Some(match reason {
        1 => "error",
        2 => "user consent",
        3 => "set by the user",
        4 => "set by the system",
        5 => "service policy",
        6 => "management policy",
        7 => "override",
        8 => "missing usage text",
        9 => "prompt timed out",
        10 => "not asked yet",
        11 => "entitled",
        12 => "kind of app",
        _ => return None,
    })
}

/// Permissions that ran out, usually because the app was not used or is gone.
fn expired(database: &Database, out: &mut Emitter<'_>) -> Result<(), ParseError> {
    let Some(columns) = database.columns("expired") else { return Ok(()) };
    let has = |name: &str| columns.iter().any(|column| column == name);
    if !has("service") || !has("client") {
        out.gap(None, "why-table-expired-has-unknown-layout");
        return Ok(());
    }
    let when = ["last_modified", "expired_at"].into_iter().find(|name| has(name)).unwrap_or("NULL");
    let sql = format!("SELECT rowid, service, client, {when} FROM expired");
    let outcome = database.rows(&sql, &[], &mut |row| {
        let at = At::Row { table: "expired".into(), id: row.int(0).unwrap_or(0) };
        let (Some(service), Some(client)) = (row.text(1), row.text(2)) else {
            out.skip(at, "why-row-without-service-or-client");
            return true;
        };
        let grant = Grant {
            app: crate::text::keep(&client),
            user: None,
            power: power(&service),
            state: GrantState::Residue,
            detail: Some("expired".into()),
            at: row.int(3).filter(|at| *at > 0).and_then(Moment::from_unix),
        };
        out.emit(Fact::Grant(grant), at);
        true
    });
    outcome
        .map(|_| ())
        .map_err(|error| ParseError::new(Message::new("why-table-expired").told("why", &error.why)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::test_input::{database, failure, gaps, read};

    fn said(bytes: &[u8]) -> Vec<(String, Power, GrantState, Option<String>)> {
        read(&Tcc, "x", bytes)
            .into_iter()
            .map(|fact| match fact {
                Fact::Grant(grant) => {
                    (grant.app.into_string(), grant.power, grant.state, grant.detail.map(String::from))
                }
                other => panic!("{other:?}"),
            })
            .collect()
    }

    #[test]
    fn the_oldest_layout() {
        let bytes = database(
            "CREATE TABLE access (service TEXT, client TEXT, client_type INTEGER, allowed INTEGER, prompt_count INTEGER);
             INSERT INTO access VALUES ('kTCCServiceMicrophone','com.a',0,1,1), ('kTCCServiceCamera','com.a',0,0,1),
             ('kTCCServiceCamera','/usr/libexec/x',1,1,1);",
        );
        assert_eq!(
            said(&bytes),
            [
                ("com.a".to_owned(), Power::Tcc("kTCCServiceMicrophone".into()), GrantState::Active, None),
                ("com.a".to_owned(), Power::Tcc("kTCCServiceCamera".into()), GrantState::Denied, None),
            ]
        );
    }

    #[test]
    fn the_newer_layouts_with_reasons_and_expired_rows() {
        let bytes = database(
            "CREATE TABLE access (service TEXT, client TEXT, client_type INTEGER, auth_value INTEGER, auth_reason INTEGER,
               last_modified INTEGER);
             CREATE TABLE expired (service TEXT, client TEXT, client_type INTEGER, last_modified INTEGER);
             INSERT INTO access VALUES ('kTCCServicePhotos','com.a',0,3,6,1771857400),
               ('kTCCServiceKeyboardNetwork','com.kb',0,2,2,0), ('kTCCServiceX','com.b',0,1,NULL,NULL), (NULL,'com.c',0,2,2,0),
               ('kTCCServiceX','com.d',0,77,2,0);
             INSERT INTO expired VALUES ('kTCCServiceCamera','com.gone',0,1771857400);",
        );
        assert_eq!(
            said(&bytes),
            [
                (
                    "com.a".to_owned(),
                    Power::Tcc("kTCCServicePhotos".into()),
                    GrantState::Active,
                    Some("limited, auth_reason=6 (management policy)".to_owned())
                ),
                (
                    "com.kb".to_owned(),
                    Power::KeyboardFullAccess,
                    GrantState::Active,
                    Some("auth_reason=2 (user consent)".to_owned())
                ),
                ("com.b".to_owned(), Power::Tcc("kTCCServiceX".into()), GrantState::Requested, None),
                (
                    "com.gone".to_owned(),
                    Power::Tcc("kTCCServiceCamera".into()),
                    GrantState::Residue,
                    Some("expired".to_owned())
                ),
            ]
        );
        assert!(gaps(&Tcc, "x", &bytes).contains("skipped: 2"));
    }

    #[test]
    fn another_database_is_refused() {
        assert!(failure(&Tcc, "x", &database("CREATE TABLE t (a);")).contains("no table access"));
        assert!(failure(&Tcc, "x", &database("CREATE TABLE access (a);")).contains("known layouts"));
        assert_ne!(failure(&Tcc, "x", b"not a database"), "");
    }
}
