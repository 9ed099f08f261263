//! Accounts, added certificates, automations, web clips, computers and the history of the browser, as files of a backup.

use plist::{Dictionary, Value};
use rusqlite::params;

use crate::sample::certificate;
use crate::sample::error::RecipeError;
use crate::sample::ios::Backup;
use crate::sample::ios::archive::Archive;
use crate::sample::ios::manifest::{self, Contents};
use crate::sample::ios::property::{self, dict, text};
use crate::sample::seed;
use crate::sample::traces::Automation;

/// Address of the account of every sample phone's owner.
pub(crate) const OWNER: &str = "owner@example.org";
/// Address of somebody else.
pub(crate) const OTHER: &str = "someone.else@example.net";

/// Every file of this module.
pub(crate) fn contents(backup: &Backup<'_>, to: &mut Contents) -> Result<(), RecipeError> {
    let accounts = accounts(backup)?;
    to.file("HomeDomain", "Library/Accounts/Accounts3.sqlite", accounts.clone());
    to.file("HomeDomain", "Library/Accounts/VerifiedBackup/Accounts3.sqlite", accounts);
    let (domain, path) = if backup.major >= 17 {
        ("ProtectedDomain", "trustd/private/TrustStore.sqlite3")
    } else {
        ("KeychainDomain", "TrustStore.sqlite3")
    };
    to.file(domain, path, trust_store(backup)?);
    to.file("HomeDomain", "Library/Shortcuts/Shortcuts.sqlite", shortcuts(backup)?);
    to.file("HomeDomain", "Library/Safari/History.db", history(backup)?);
    web_clips(backup, to)?;
    computers(backup, to)?;
    residues(backup, to)?;
    family(backup, to)?;
    restrictions_passcode(backup, to)?;
    let traces = &backup.recipe.traces;
    let labels =
        if traces.jailbreak { vec!["com.apple.ftpd", "com.openssh.sshd"] } else { vec!["com.apple.ftpd"] };
    let jobs = labels.into_iter().map(|label| (label.to_owned(), Value::Boolean(false))).collect();
    to.plist("DatabaseDomain", "com.apple.xpc.launchd/disabled.plist", &Value::Dictionary(jobs))?;
    if traces.jailbreak {
        let empty = Value::Dictionary(Dictionary::new());
        to.plist("HomeDomain", "Library/Preferences/com.saurik.Cydia.plist", &empty)?;
    }
    // Apps of one maker share containers, also with apps that were never on the phone.
    to.folder("AppDomainGroup-group.com.facebook.family", "");
    to.folder("AppDomainGroup-group.net.whatsapp.WhatsAppSMB.shared", "");
    to.folder("AppDomainGroup-group.is.workflow.my.app", "");
    Ok(())
}

fn accounts(backup: &Backup<'_>) -> Result<Vec<u8>, RecipeError> {
    let own = ["AppleIDAuthentication", "AppleAccount", "iTunesStore", "IdentityServices", "FindMyFriends"];
    let own = own.into_iter().map(|kind| (kind, OWNER));
    let more =
        backup.recipe.traces.account.iter().map(|account| (account.kind.as_str(), account.name.as_str()));
    let all: Vec<(&str, &str)> = own.chain(more).collect();
    let mut db = manifest::database()?;
    db.execute_batch(
        "CREATE TABLE ZACCOUNT (Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, Z_OPT INTEGER, ZACTIVE INTEGER, ZAUTHENTICATED INTEGER,
         ZVISIBLE INTEGER, ZACCOUNTTYPE INTEGER, ZPARENTACCOUNT INTEGER, ZDATE TIMESTAMP, ZACCOUNTDESCRIPTION VARCHAR,
         ZIDENTIFIER VARCHAR, ZOWNINGBUNDLEID VARCHAR, ZUSERNAME VARCHAR, ZDATACLASSPROPERTIES BLOB);
         CREATE TABLE ZACCOUNTTYPE (Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, Z_OPT INTEGER, ZVISIBILITY INTEGER,
         ZACCOUNTTYPEDESCRIPTION VARCHAR, ZIDENTIFIER VARCHAR);",
    )?;
    let since = property::apple(backup.captured).saturating_sub(30_000_000);
    for (number, (kind, name)) in (1_i64..).zip(all) {
        db.execute(
            "INSERT INTO ZACCOUNTTYPE VALUES (?1, 4, 1, 0, ?2, ?3)",
            params![number, kind, format!("com.apple.account.{kind}")],
        )?;
        db.execute(
            "INSERT INTO ZACCOUNT VALUES (?1, 2, 1, 1, 1, 1, ?1, NULL, ?2, NULL, ?3, 'com.apple.accountsd', ?4, NULL)",
            params![number, since, seed::uuid(&format!("account {number}")), name],
        )?;
    }
    manifest::image(&mut db)
}

fn trust_store(backup: &Backup<'_>) -> Result<Vec<u8>, RecipeError> {
    let mut db = manifest::database()?;
    db.execute_batch(if backup.major >= 16 {
        "CREATE TABLE tsettings(sha256 BLOB NOT NULL DEFAULT '',subj BLOB NOT NULL DEFAULT '',tset BLOB,data BLOB,
         uuid BLOB NOT NULL DEFAULT '',UNIQUE(sha256,uuid)); CREATE INDEX isubj ON tsettings(subj);"
    } else {
        "CREATE TABLE tsettings(sha256 BLOB NOT NULL DEFAULT '',subj BLOB NOT NULL DEFAULT '',tset BLOB,data BLOB,
         PRIMARY KEY(sha256)); CREATE INDEX isubj ON tsettings(subj);"
    })?;
    let everything = property::xml(&Value::Array(Vec::new()))?;
    for name in &backup.recipe.traces.certificate {
        let der = certificate::make(name, "");
        db.execute(
            "INSERT INTO tsettings (sha256, subj, tset, data) VALUES (?1, ?2, ?3, ?4)",
            params![seed::sha256(&der), name.as_bytes(), everything, der],
        )?;
    }
    manifest::image(&mut db)
}

fn shortcuts(backup: &Backup<'_>) -> Result<Vec<u8>, RecipeError> {
    let mut db = manifest::database()?;
    db.execute_batch(
        "CREATE TABLE ZSHORTCUT (Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, Z_OPT INTEGER, ZACTIONCOUNT INTEGER, ZTRIGGERCOUNT INTEGER,
         ZTOMBSTONED INTEGER, ZCREATIONDATE TIMESTAMP, ZNAME VARCHAR, ZWORKFLOWID VARCHAR);
         CREATE TABLE ZSHORTCUTACTIONS (Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, Z_OPT INTEGER, ZSHORTCUT INTEGER, ZDATA BLOB);",
    )?;
    if backup.major >= 13 {
        db.execute_batch(
            "CREATE TABLE ZTRIGGER (Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, Z_OPT INTEGER, ZENABLED INTEGER, ZSHOULDNOTIFY INTEGER,
             ZSHOULDPROMPT INTEGER, ZSHOULDRECUR INTEGER, ZSHORTCUT INTEGER, ZTRIGGERID VARCHAR, ZDATA BLOB);",
        )?;
    }
    let pause = Automation {
        name: "Take a Break".to_owned(),
        actions: vec!["timer.start".to_owned()],
        ..Automation::default()
    };
    let made = property::apple(backup.captured).saturating_sub(4_000_000);
    for (number, item) in (1_i64..).zip(backup.recipe.traces.automation.iter().chain([&pause])) {
        let count = i64::try_from(item.actions.len()).unwrap_or(0);
        db.execute(
            "INSERT INTO ZSHORTCUT VALUES (?1, 1, 1, ?2, ?3, 0, ?4, ?5, ?6)",
            params![
                number,
                count,
                i64::from(item.trigger.is_some()),
                made,
                item.name,
                seed::uuid(&item.name)
            ],
        )?;
        // The keys of the actions are not those of the shortcuts.
        db.execute(
            "INSERT INTO ZSHORTCUTACTIONS VALUES (?1, 2, 1, ?2, ?3)",
            params![1_000_i64.saturating_sub(number), number, actions(item)?],
        )?;
        if let Some(trigger) = item.trigger.as_ref().filter(|_| backup.major >= 13) {
            db.execute(
                "INSERT INTO ZTRIGGER VALUES (?1, 3, 1, ?2, 0, ?3, 1, ?1, ?4, ?5)",
                params![number, !item.off, item.asks, seed::uuid(trigger), archived(trigger)?],
            )?;
        }
    }
    manifest::image(&mut db)
}

fn actions(item: &Automation) -> Result<Vec<u8>, RecipeError> {
    let action = |name: &String| {
        let name = if name.contains('.') && !name.starts_with("filter.") && !name.starts_with("timer.") {
            name.clone()
        } else {
            format!("is.workflow.actions.{name}")
        };
        let number = dict([("WFSendMessageActionRecipients", text("+44 7700 900456"))]);
        dict([("WFWorkflowActionIdentifier", text(&name)), ("WFWorkflowActionParameters", number)])
    };
    property::binary(&Value::Array(item.actions.iter().map(action).collect()))
}

fn archived(trigger: &str) -> Result<Vec<u8>, RecipeError> {
    let mut archive = Archive::new();
    let root = archive.object(&[trigger, "WFTrigger"], vec![("onEnter", Value::Boolean(false))]);
    let mut top = Dictionary::new();
    top.insert("root".to_owned(), root);
    property::binary(&archive.finish(top))
}

fn history(backup: &Backup<'_>) -> Result<Vec<u8>, RecipeError> {
    let mut db = manifest::database()?;
    db.execute_batch(
        "CREATE TABLE history_items (id INTEGER PRIMARY KEY AUTOINCREMENT, url TEXT NOT NULL UNIQUE, domain_expansion TEXT,
         visit_count INTEGER NOT NULL);
         CREATE TABLE history_visits (id INTEGER PRIMARY KEY AUTOINCREMENT, history_item INTEGER NOT NULL, visit_time REAL NOT NULL,
         title TEXT);",
    )?;
    let usual = "https://www.example.org/private/page".to_owned();
    let when = property::apple(backup.captured).saturating_sub(100_000);
    for (number, url) in (1_i64..).zip(std::iter::once(&usual).chain(&backup.recipe.traces.visited)) {
        db.execute("INSERT INTO history_items VALUES (?1, ?2, NULL, 1)", params![number, url])?;
        db.execute("INSERT INTO history_visits VALUES (?1, ?1, ?2, 'A title')", params![number, when])?;
    }
    manifest::image(&mut db)
}

fn web_clips(backup: &Backup<'_>, to: &mut Contents) -> Result<(), RecipeError> {
    for clip in &backup.recipe.traces.web_clip {
        let path = format!("Library/WebClips/{}.webclip/Info.plist", seed::digits(&clip.url, 32));
        let info = dict([
            ("FullScreen", Value::Boolean(true)),
            ("RemovalDisallowed", Value::Boolean(clip.locked)),
            ("Title", text(&clip.title)),
            ("URL", text(&clip.url)),
        ]);
        to.plist("HomeDomain", &path, &info)?;
    }
    Ok(())
}

fn computers(backup: &Backup<'_>, to: &mut Contents) -> Result<(), RecipeError> {
    let last = property::apple(backup.captured).saturating_sub(900_000);
    let backups = dict([
        ("CloudBackupEnabled", Value::Boolean(true)),
        ("LastCloudBackupDate", property::seconds(last)),
        ("LastiTunesBackupDate", property::seconds(last)),
    ]);
    to.plist("HomeDomain", "Library/Preferences/com.apple.mobile.ldbackup.plist", &backups)?;
    let hosts = &backup.recipe.traces.computer;
    let Some(latest) = hosts.last() else { return Ok(()) };
    let entry = |name: &String| (seed::digits(name, 16), dict([("SyncHostName", text(name))]));
    let synced = dict([
        ("Hosts", Value::Dictionary(hosts.iter().map(entry).collect())),
        ("SyncHostName", text(latest)),
    ]);
    to.plist("RootDomain", "Library/Preferences/com.apple.atc.plist", &synced)
}

/// Settings of notifications and the home screen's states: they keep the names of apps that are gone.
fn residues(backup: &Backup<'_>, to: &mut Contents) -> Result<(), RecipeError> {
    let gone = backup.recipe.removed.iter().filter(|gone| !gone.profile).map(|gone| gone.id.as_str());
    let all: Vec<&str> = backup.apps.iter().map(|app| app.id.as_str()).chain(gone).collect();
    let sections = all.iter().map(|id| ((*id).to_owned(), Value::Data(Vec::new()))).collect();
    let info = dict([
        ("sectionInfo", Value::Dictionary(sections)),
        ("sectionInfoVersionNumber", Value::Integer(14.into())),
    ]);
    to.plist("HomeDomain", "Library/BulletinBoard/VersionedSectionInfo.plist", &info)?;
    let mut db = manifest::database()?;
    db.execute_batch(
        "CREATE TABLE application_identifier_tab (id INTEGER PRIMARY KEY, application_identifier TEXT);",
    )?;
    for id in &all {
        db.execute(
            "INSERT INTO application_identifier_tab (application_identifier) VALUES (?1)",
            params![id],
        )?;
    }
    to.file("HomeDomain", "Library/FrontBoard/applicationState.db", manifest::image(&mut db)?);
    let keyboards = backup.apps.iter().filter(|app| app.keyboard.is_some());
    let on = keyboards
        .map(|app| (format!("{}.keyboard", app.id), dict([("election", Value::Integer(1.into()))])))
        .collect();
    let switches = dict([("annotations", Value::Dictionary(on)), ("version", Value::Integer(16.into()))]);
    to.plist("DatabaseDomain", "PlugInKit-Annotations", &switches)
}

fn family(backup: &Backup<'_>, to: &mut Contents) -> Result<(), RecipeError> {
    let others = &backup.recipe.traces.family;
    if others.is_empty() {
        return Ok(());
    }
    let member = |name: &str, me: bool, organiser: bool| {
        dict([
            ("is-me", Value::Boolean(me)),
            ("member-apple-id", text(name)),
            ("member-is-organizer", Value::Boolean(organiser)),
            ("member-is-parent-account", Value::Boolean(organiser)),
        ])
    };
    let first = others.first().map(String::as_str);
    let others = others.iter().map(|name| member(name, false, Some(name.as_str()) == first));
    let members = std::iter::once(member(OWNER, true, false)).chain(others).collect();
    let cache = dict([("members", Value::Array(members))]);
    to.plist("HomeDomain", "Library/Caches/FamilyCircle/CircleCache.plist", &cache)?;
    screen_time(backup, to)
}

/// The same people, as Screen Time knows them.
fn screen_time(backup: &Backup<'_>, to: &mut Contents) -> Result<(), RecipeError> {
    let mut db = manifest::database()?;
    db.execute_batch(
        "CREATE TABLE ZCOREUSER (Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, Z_OPT INTEGER, ZISFAMILYORGANIZER INTEGER,
         ZISPARENT INTEGER, ZDSID INTEGER, ZAPPLEID VARCHAR, ZFAMILYNAME VARCHAR, ZGIVENNAME VARCHAR);",
    )?;
    let others = &backup.recipe.traces.family;
    let first = others.first().map(String::as_str);
    for (number, name) in (1_i64..).zip(std::iter::once(OWNER).chain(others.iter().map(String::as_str))) {
        let organiser = i64::from(Some(name) == first);
        db.execute(
            "INSERT INTO ZCOREUSER VALUES (?1, 1, 1, ?2, ?2, ?1, ?3, 'Family', 'Given')",
            params![number, organiser, name],
        )?;
    }
    let path = "Library/Application Support/com.apple.remotemanagementd/RMAdminStore-Local.sqlite";
    to.file("HomeDomain", path, manifest::image(&mut db)?);
    Ok(())
}

fn restrictions_passcode(backup: &Backup<'_>, to: &mut Contents) -> Result<(), RecipeError> {
    if !backup.recipe.traces.restrictions_passcode {
        return Ok(());
    }
    let proof = |what: &str, length| Value::Data(seed::bytes(what).into_iter().take(length).collect());
    let list = dict([
        ("RestrictionsPasswordKey", proof("restrictions", 20)),
        ("RestrictionsPasswordSalt", proof("restrictions salt", 4)),
    ]);
    to.plist("HomeDomain", "Library/Preferences/com.apple.restrictionspassword.plist", &list)
}
