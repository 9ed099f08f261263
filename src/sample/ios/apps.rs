//! Where an iOS backup speaks of apps: the host's and the device's lists, containers, privacy grants, usage.

use jiff::civil::DateTime;
use plist::{Dictionary, Value};
use rusqlite::params;

use crate::sample::error::RecipeError;
use crate::sample::ios::manifest::{self, Contents};
use crate::sample::ios::property::{self, dict, text};
use crate::sample::ios::{Backup, UDID};
use crate::sample::ios::{stock, traces};
use crate::sample::recipe::App;
use crate::sample::seed;
use crate::sample::words::Switch;

fn shows(app: &App, list: &str) -> bool {
    !app.hide_from.iter().any(|hidden| hidden == list)
}

pub(crate) fn version(app: &App) -> &str {
    app.version.as_deref().unwrap_or("1.0")
}

/// `Info.plist`, written by the computer.
pub(crate) fn info(backup: &Backup<'_>) -> Result<Value, RecipeError> {
    let mut receipts = Dictionary::new();
    for app in backup.apps.iter().filter(|app| app.store.unwrap_or(true) && shows(app, "info-applications")) {
        let entry = dict([
            ("ApplicationSINF", Value::Data(seed::bytes(&format!("sinf {}", app.id)).repeat(12))),
            (
                "PlaceholderIcon",
                Value::Data([b"\x89PNG\r\n\x1a\n".as_slice(), &seed::bytes(&app.id)].concat()),
            ),
            ("iTunesMetadata", Value::Data(property::binary(&metadata(backup, app))?)),
        ]);
        receipts.insert(app.id.clone(), entry);
    }
    let installed =
        backup.apps.iter().filter(|app| shows(app, "info-installed")).map(|app| text(&app.id)).collect();
    Ok(dict([
        ("Applications", Value::Dictionary(receipts)),
        ("Build Version", text(backup.build)),
        ("Device Name", text("iPhone")),
        ("Display Name", text("iPhone")),
        ("GUID", text(&seed::digits("guid", 32).to_uppercase())),
        ("IMEI", text("350000000000018")),
        ("Installed Applications", Value::Array(installed)),
        ("Last Backup Date", property::date(backup.captured)),
        ("Phone Number", text("+44 7700 900123")),
        ("Product Name", text(backup.model())),
        ("Product Type", text("iPhone14,5")),
        ("Product Version", text(&backup.version)),
        ("Serial Number", text("SAMPLE000001")),
        ("Target Identifier", text(UDID)),
        ("Target Type", text("Device")),
        ("Unique Identifier", text(UDID)),
        ("iTunes Files", Value::Dictionary(Dictionary::new())),
        ("iTunes Settings", Value::Dictionary(Dictionary::new())),
        ("iTunes Version", text("12.13.2.3")),
        ("macOS Version", text("14.5")),
    ]))
}

/// The store's record of an app, a property list of its own.
pub(crate) fn metadata(backup: &Backup<'_>, app: &App) -> Value {
    let name = app.shown_name();
    let maker = stock::ORDINARY.iter().find(|known| known.0 == app.id).map_or(name.as_str(), |known| known.2);
    let mut value = dict([
        ("artistName", text(app.team.as_deref().unwrap_or(maker))),
        ("bundleShortVersionString", text(version(app))),
        ("bundleVersion", text(version(app))),
        ("genre", text("Utilities")),
        ("itemId", Value::Integer(u64::from(seed::number(&app.id)).into())),
        ("itemName", text(&name)),
        ("softwareVersionBundleId", text(&app.id)),
        ("sourceApp", text("com.apple.AppStore")),
    ]);
    let other = backup.recipe.traces.bought_by_other.contains(&app.id);
    let (name, number) = if other { (traces::OTHER, 2002) } else { (traces::OWNER, 1001) };
    let account = dict([("AppleID", text(name)), ("DSPersonID", Value::Integer(number.into()))]);
    let download = dict([("accountInfo", account), ("purchaseDate", text("2025-01-05T10:00:00Z"))]);
    property::put(&mut value, "com.apple.iTunesStore.downloadInfo", download);
    value
}

/// `Manifest.plist`, written by the device.
pub(crate) fn manifest_plist(backup: &Backup<'_>) -> Value {
    let entries = backup.apps.iter().filter(|app| shows(app, "manifest")).map(|app| {
        let path =
            format!("/var/containers/Bundle/Application/{}/{}.app", seed::uuid(&app.id), app.shown_name());
        let entry = dict([
            ("CFBundleIdentifier", text(&app.id)),
            ("CFBundleVersion", text(version(app))),
            ("ContainerContentClass", text("Data/Application")),
            ("Path", text(&path)),
        ]);
        (app.id.clone(), entry)
    });
    let empty = || Value::Dictionary(Dictionary::new());
    dict([
        ("Applications", Value::Dictionary(entries.collect())),
        ("BackupKeyBag", Value::Data(Vec::new())),
        ("Date", property::date(backup.captured)),
        ("IsEncrypted", Value::Boolean(false)),
        (
            "Lockdown",
            dict([
                ("BuildVersion", text(backup.build)),
                ("DeviceName", text("iPhone")),
                ("ProductType", text("iPhone14,5")),
                ("ProductVersion", text(&backup.version)),
                ("SerialNumber", text("SAMPLE000001")),
                ("UniqueDeviceID", text(UDID)),
                ("com.apple.MobileDeviceCrashCopy", empty()),
                ("com.apple.TerminalFlashr", empty()),
                ("com.apple.mobile.iTunes.accessories", empty()),
                ("com.apple.mobile.wireless_lockdown", empty()),
            ]),
        ),
        ("SystemDomainsVersion", text("24.0")),
        ("Version", text("10.0")),
        ("WasPasscodeSet", Value::Boolean(true)),
    ])
}

/// Containers of apps and extensions, keyboards, location and privacy records, network use.
pub(crate) fn contents(backup: &Backup<'_>, to: &mut Contents) -> Result<(), RecipeError> {
    let empty = Value::Dictionary(Dictionary::new());
    let shown = backup.apps.iter().filter(|app| shows(app, "domain")).map(|app| app.id.as_str());
    for id in shown.chain(stock::APPLE.iter().copied()) {
        to.plist(&format!("AppDomain-{id}"), &format!("Library/Preferences/{id}.plist"), &empty)?;
    }
    for app in &backup.apps {
        for plugin in plugins(app) {
            to.plist(
                &format!("AppDomainPlugin-{plugin}"),
                &format!("Library/Preferences/{plugin}.plist"),
                &empty,
            )?;
        }
    }
    to.plist("HomeDomain", "Library/Preferences/.GlobalPreferences.plist", &preferences(backup))?;
    to.plist("HomeDomain", "Library/Preferences/com.apple.springboard.plist", &empty)?;
    to.plist("RootDomain", "Library/Caches/locationd/clients.plist", &location(backup))?;
    to.file("HomeDomain", "Library/TCC/TCC.db", privacy(backup)?);
    to.file("WirelessDomain", "Library/Databases/DataUsage.sqlite", usage(backup)?);
    Ok(())
}

/// Extensions of an app, its keyboard among them.
pub(crate) fn plugins(app: &App) -> Vec<String> {
    let keyboard = app.keyboard.map(|_| format!("{}.keyboard", app.id));
    app.plugins.iter().cloned().chain(keyboard).collect()
}

fn preferences(backup: &Backup<'_>) -> Value {
    let own = backup.apps.iter().filter(|app| app.keyboard == Some(Switch::On));
    let keyboards = ["en_GB@sw=QWERTY;hw=Automatic".to_owned(), "emoji@sw=Emoji".to_owned()]
        .into_iter()
        .chain(own.map(|app| format!("{}.keyboard", app.id)));
    dict([
        ("AppleKeyboards", Value::Array(keyboards.map(Value::String).collect())),
        ("AppleLanguages", Value::Array(vec![text("en-GB")])),
        ("AppleLocale", text("en_GB")),
        ("LDMGlobalEnabled", Value::Boolean(false)),
        ("PasscodeKeyboard", Value::Integer(1.into())),
    ])
}

/// locationd's clients: 2 is while the app is used, 4 always, 1 never.
fn location(backup: &Backup<'_>) -> Value {
    let recent = property::apple(backup.captured).saturating_sub(3_600);
    let client = |id: &str, access: &str| {
        let authorisation = match access {
            "always" => 4,
            "never" => 1,
            _ => 2,
        };
        let path = format!("/private/var/containers/Bundle/Application/{}/App.app", seed::uuid(id));
        let mut entry = dict([
            ("Authorization", Value::Integer(authorisation.into())),
            ("BundleId", text(id)),
            ("BundlePath", text(&path)),
            ("Executable", text("")),
            ("LocationTimeStopped", property::seconds(recent)),
            ("Registered", text("")),
            ("SupportedAuthorizationMask", Value::Integer(7.into())),
            ("Whitelisted", Value::Boolean(false)),
        ]);
        if access == "always" {
            property::put(&mut entry, "BackgroundLocationCapability", Value::Boolean(true));
            property::put(&mut entry, "BackgroundLocationTimeStarted", property::seconds(recent));
        }
        (id.to_owned(), entry)
    };
    let own = backup.apps.iter().filter_map(|app| Some(client(&app.id, app.location.as_deref()?)));
    Value::Dictionary(std::iter::once(client("com.apple.Maps", "while-using")).chain(own).collect())
}

const PRIVACY_NOW: &str = "CREATE TABLE access (service TEXT NOT NULL, client TEXT NOT NULL, client_type INTEGER NOT NULL,
 auth_value INTEGER NOT NULL, auth_reason INTEGER NOT NULL, auth_version INTEGER NOT NULL, csreq BLOB,
 policy_id INTEGER, indirect_object_identifier_type INTEGER, indirect_object_identifier TEXT NOT NULL DEFAULT 'UNUSED',
 indirect_object_code_identity BLOB, flags INTEGER, last_modified INTEGER NOT NULL DEFAULT 0";
const PRIVACY_17: &str = ", pid INTEGER, pid_version INTEGER, boot_uuid TEXT NOT NULL DEFAULT 'UNUSED', last_reminded INTEGER NOT NULL DEFAULT 0";
const PRIVACY_12: &str =
    "CREATE TABLE access (service TEXT NOT NULL, client TEXT NOT NULL, client_type INTEGER NOT NULL,
 allowed INTEGER NOT NULL, prompt_count INTEGER NOT NULL, csreq BLOB, policy_id INTEGER,
 indirect_object_identifier_type INTEGER, indirect_object_identifier TEXT, indirect_object_code_identity BLOB,
 flags INTEGER, last_modified INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (service, client, client_type));";
const PRIVACY_OLD: &str = "CREATE TABLE access (service TEXT NOT NULL, client TEXT NOT NULL, client_type INTEGER NOT NULL,
 allowed INTEGER NOT NULL, prompt_count INTEGER NOT NULL, csreq BLOB, CONSTRAINT key PRIMARY KEY (service, client, client_type));
 CREATE TABLE access_times (service TEXT NOT NULL, client TEXT NOT NULL, client_type INTEGER NOT NULL,
 last_used_time INTEGER NOT NULL, CONSTRAINT key PRIMARY KEY (service, client, client_type));";

/// `TCC.db` in the schema of the iOS version.
fn privacy(backup: &Backup<'_>) -> Result<Vec<u8>, RecipeError> {
    let mut db = manifest::database()?;
    db.execute_batch("CREATE TABLE admin (key TEXT PRIMARY KEY NOT NULL, value INTEGER NOT NULL);")?;
    match backup.major {
        14.. => {
            let more = if backup.major >= 17 { PRIVACY_17 } else { "" };
            db.execute_batch(&format!(
                "{PRIVACY_NOW}{more}, PRIMARY KEY (service, client, client_type, indirect_object_identifier));
                 CREATE TABLE expired (service TEXT NOT NULL, client TEXT NOT NULL, client_type INTEGER NOT NULL,
                 csreq BLOB, last_modified INTEGER NOT NULL, expired_at INTEGER NOT NULL DEFAULT 0,
                 PRIMARY KEY (service, client, client_type));"
            ))?;
        }
        12 | 13 => db.execute_batch(PRIVACY_12)?,
        _ => db.execute_batch(PRIVACY_OLD)?,
    }
    let modified = property::unix(backup.captured).saturating_sub(500_000);
    for app in &backup.apps {
        for (allowed, names) in [(true, &app.granted), (false, &app.denied)] {
            for name in names {
                let service = stock::service(name);
                if backup.major >= 14 {
                    db.execute(
                        "INSERT OR REPLACE INTO access (service, client, client_type, auth_value, auth_reason,
                         auth_version, flags, last_modified) VALUES (?1, ?2, 0, ?3, 2, 1, 0, ?4)",
                        params![service, app.id, if allowed { 2 } else { 0 }, modified],
                    )?;
                } else {
                    db.execute(
                        "INSERT OR REPLACE INTO access (service, client, client_type, allowed, prompt_count)
                         VALUES (?1, ?2, 0, ?3, 1)",
                        params![service, app.id, i32::from(allowed)],
                    )?;
                }
            }
        }
    }
    for given in backup.recipe.traces.by_management.iter().filter(|_| backup.major >= 14) {
        db.execute(
            "INSERT OR REPLACE INTO access (service, client, client_type, auth_value, auth_reason,
             auth_version, flags, last_modified) VALUES (?1, ?2, 0, 2, 6, 1, 0, ?3)",
            params![stock::service(&given.service), given.app, modified],
        )?;
    }
    manifest::image(&mut db)
}

/// `DataUsage.sqlite`: keeps rows of removed apps for years.
fn usage(backup: &Backup<'_>) -> Result<Vec<u8>, RecipeError> {
    let mut db = manifest::database()?;
    db.execute_batch(
        "CREATE TABLE ZPROCESS (Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, Z_OPT INTEGER, ZFIRSTTIMESTAMP TIMESTAMP,
         ZTIMESTAMP TIMESTAMP, ZBUNDLENAME VARCHAR, ZPROCNAME VARCHAR);
         CREATE TABLE ZLIVEUSAGE (Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, Z_OPT INTEGER, ZKIND INTEGER,
         ZMETADATA INTEGER, ZTAG INTEGER, ZHASPROCESS INTEGER, ZBILLCYCLEEND TIMESTAMP, ZTIMESTAMP TIMESTAMP,
         ZWIFIIN FLOAT, ZWIFIOUT FLOAT, ZWWANIN FLOAT, ZWWANOUT FLOAT);",
    )?;
    let first = |text: Option<&String>| -> i64 {
        text.and_then(|text| text.parse::<DateTime>().ok())
            .map_or_else(|| property::apple(backup.captured).saturating_sub(9_000_000), property::apple)
    };
    let last = property::apple(backup.captured).saturating_sub(600);
    let present = backup.apps.iter().map(|app| (app.id.as_str(), first(app.first_installed.as_ref()), last));
    let gone = backup.recipe.removed.iter().filter(|gone| !gone.profile).map(|gone| {
        (
            gone.id.as_str(),
            first(gone.installed.as_ref()),
            first(gone.removed.as_ref().or(gone.installed.as_ref())),
        )
    });
    for (number, (id, since, until)) in present.chain(gone).enumerate() {
        let key = i64::try_from(number).unwrap_or(0).saturating_add(1);
        let process = id.rsplit('.').next().unwrap_or_default();
        db.execute(
            "INSERT INTO ZPROCESS VALUES (?1, 2, 1, ?2, ?3, ?4, ?5)",
            params![key, since, until, id, process],
        )?;
        db.execute(
            "INSERT INTO ZLIVEUSAGE VALUES (?1, 1, 1, 0, NULL, NULL, ?1, NULL, ?2, 0.0, 0.0, 4096.0, 1024.0)",
            params![key, until],
        )?;
    }
    manifest::image(&mut db)
}
