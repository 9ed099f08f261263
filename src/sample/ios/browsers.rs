//! The history of browsers that people put onto a phone themselves, as files of a backup.

use rusqlite::params;

use crate::sample::error::RecipeError;
use crate::sample::ios::Backup;
use crate::sample::ios::manifest::{self, Contents};
use crate::sample::ios::property;

/// Where Chrome keeps it.
const CHROME: (&str, &str) =
    ("AppDomain-com.google.chrome.ios", "Library/Application Support/Google/Chrome/Default/History");
/// Where Firefox keeps it.
const FIREFOX: &str = "AppDomainGroup-group.org.mozilla.ios.Firefox";
/// What the owner reads, which is nobody's business.
const USUAL: &str = "https://www.example.org/private/page";

/// Every file of this module.
pub(crate) fn contents(backup: &Backup<'_>, to: &mut Contents) -> Result<(), RecipeError> {
    let traces = &backup.recipe.traces;
    if !traces.visited_with_chrome.is_empty() {
        let (domain, path) = CHROME;
        to.file(domain, path, chrome(backup, &traces.visited_with_chrome)?);
    }
    if !traces.visited_with_firefox.is_empty() {
        // Newer versions leave the old file where it was.
        to.file(FIREFOX, "profile.profile/browser.db", old_firefox(backup, &traces.visited_with_firefox)?);
        to.file(FIREFOX, "profile.profile/places.db", firefox(backup, &traces.visited_with_firefox)?);
    }
    Ok(())
}

/// Numbered addresses, the owner's own among them.
fn numbered(visited: &[String]) -> impl Iterator<Item = (i64, &str)> {
    (1_i64..).zip(std::iter::once(USUAL).chain(visited.iter().map(String::as_str)))
}

/// Seconds since 1970 of every visit.
fn seconds(backup: &Backup<'_>) -> i64 {
    property::unix(backup.captured).saturating_sub(200_000)
}

/// Chromium's tables; times are microseconds since 1601.
fn chrome(backup: &Backup<'_>, visited: &[String]) -> Result<Vec<u8>, RecipeError> {
    let mut db = manifest::database()?;
    db.execute_batch(
        "CREATE TABLE urls(id INTEGER PRIMARY KEY AUTOINCREMENT,url LONGVARCHAR,title LONGVARCHAR,
         visit_count INTEGER DEFAULT 0 NOT NULL,typed_count INTEGER DEFAULT 0 NOT NULL,last_visit_time INTEGER NOT NULL,
         hidden INTEGER DEFAULT 0 NOT NULL);
         CREATE TABLE visits(id INTEGER PRIMARY KEY AUTOINCREMENT,url INTEGER NOT NULL,visit_time INTEGER NOT NULL,
         from_visit INTEGER,transition INTEGER DEFAULT 0 NOT NULL,segment_id INTEGER,visit_duration INTEGER DEFAULT 0 NOT NULL);",
    )?;
    let when = seconds(backup).saturating_add(11_644_473_600).saturating_mul(1_000_000);
    for (number, url) in numbered(visited) {
        db.execute("INSERT INTO urls VALUES (?1, ?2, 'A title', 1, 0, ?3, 0)", params![number, url, when])?;
        db.execute("INSERT INTO visits VALUES (?1, ?1, ?2, 0, 0, 0, 0)", params![number, when])?;
    }
    manifest::image(&mut db)
}

/// Firefox before version 111; times are microseconds since 1970.
fn old_firefox(backup: &Backup<'_>, visited: &[String]) -> Result<Vec<u8>, RecipeError> {
    let mut db = manifest::database()?;
    db.execute_batch(
        "CREATE TABLE history (id INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT NOT NULL UNIQUE, url TEXT UNIQUE,
         title TEXT NOT NULL, is_deleted TINYINT NOT NULL);
         CREATE TABLE visits (id INTEGER PRIMARY KEY AUTOINCREMENT, siteID INTEGER NOT NULL REFERENCES history(id),
         date REAL NOT NULL, type INTEGER NOT NULL, is_local TINYINT NOT NULL, UNIQUE (siteID, date, type));",
    )?;
    let when = seconds(backup).saturating_mul(1_000_000);
    for (number, url) in numbered(visited) {
        db.execute("INSERT INTO history VALUES (?1, 'g' || ?1, ?2, 'A title', 0)", params![number, url])?;
        db.execute("INSERT INTO visits VALUES (?1, ?1, ?2, 1, 1)", params![number, when])?;
    }
    manifest::image(&mut db)
}

/// Firefox since; times are milliseconds since 1970.
fn firefox(backup: &Backup<'_>, visited: &[String]) -> Result<Vec<u8>, RecipeError> {
    let mut db = manifest::database()?;
    db.execute_batch(
        "CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url LONGVARCHAR NOT NULL, title LONGVARCHAR,
         visit_count_local INTEGER NOT NULL DEFAULT 0, visit_count_remote INTEGER NOT NULL DEFAULT 0,
         last_visit_date_local INTEGER NOT NULL DEFAULT 0);
         CREATE TABLE moz_historyvisits (id INTEGER PRIMARY KEY, is_local INTEGER NOT NULL, from_visit INTEGER,
         place_id INTEGER NOT NULL, visit_date INTEGER NOT NULL, visit_type INTEGER NOT NULL);",
    )?;
    let when = seconds(backup).saturating_mul(1_000);
    for (number, url) in numbered(visited) {
        db.execute(
            "INSERT INTO moz_places VALUES (?1, ?2, 'A title', 1, 0, ?3)",
            params![number, url, when],
        )?;
        db.execute("INSERT INTO moz_historyvisits VALUES (?1, 1, 0, ?1, ?2, 1)", params![number, when])?;
    }
    manifest::image(&mut db)
}
