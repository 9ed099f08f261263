//! iPhones as unencrypted backups with `Manifest.db`.

mod apps;
mod archive;
mod manifest;
mod network;
mod profiles;
mod property;
mod stock;

use jiff::civil::DateTime;
use plist::Value;

use crate::sample::ios::manifest::Contents;
use crate::sample::ios::property::{dict, text};
use crate::sample::recipe::{App, Recipe, RecipeError};
use crate::sample::seed;
use crate::sample::tree::FileTree;

/// Identifier of every sample phone, and the name of its backup folder.
pub(crate) const UDID: &str = "00008120-001A2B3C4D5E6F70";

/// The recipe worked out.
pub(crate) struct Backup<'r> {
    /// What was asked for.
    pub(crate) recipe: &'r Recipe,
    /// iOS version.
    pub(crate) version: String,
    /// Its first number.
    pub(crate) major: u32,
    /// Its build.
    pub(crate) build: &'static str,
    /// When the copy was made, UTC.
    pub(crate) captured: DateTime,
    /// Installed apps.
    pub(crate) apps: Vec<App>,
}

impl<'r> Backup<'r> {
    fn new(recipe: &'r Recipe) -> Result<Self, RecipeError> {
        let version = recipe.version.clone().unwrap_or_else(|| "17.5.1".to_owned());
        let major: u32 = version.split('.').next().and_then(|major| major.parse().ok()).unwrap_or(0);
        if major < 10 {
            return Err(RecipeError::Value {
                what: "version",
                value: version,
                expected: "expected an iOS version from 10 on",
            });
        }
        let captured = time(recipe.captured.as_deref().unwrap_or("2026-03-01 09:30:00"))?;
        let stated = recipe.profile.iter().filter_map(|profile| profile.installed.as_ref());
        let of_removed = recipe.removed.iter().flat_map(|gone| [&gone.installed, &gone.removed]).flatten();
        let of_apps = recipe.app.iter().filter_map(|app| app.first_installed.as_ref());
        stated.chain(of_removed).chain(of_apps).try_for_each(|text| time(text).map(|_| ()))?;
        Ok(Self { recipe, version, major, build: build(major), captured, apps: apps(recipe) })
    }

    /// A time of the recipe, or some weeks before the copy.
    pub(crate) fn time(&self, text: Option<&str>) -> DateTime {
        text.and_then(|text| text.parse().ok())
            .unwrap_or_else(|| self.captured.checked_sub(jiff::Span::new().days(50)).unwrap_or(self.captured))
    }

    /// The name people know the model by.
    pub(crate) fn model(&self) -> &str {
        self.recipe.model.as_deref().unwrap_or("iPhone 13")
    }
}

fn time(text: &str) -> Result<DateTime, RecipeError> {
    text.parse().map_err(|_fault: jiff::Error| RecipeError::Value {
        what: "time",
        value: text.to_owned(),
        expected: "expected a time such as \"2026-02-20 21:14:05\"",
    })
}

fn build(major: u32) -> &'static str {
    match major {
        ..=11 => "15G77",
        12 => "16H62",
        13 => "17H35",
        14 => "18D52",
        15 => "19H12",
        16 => "20H18",
        17 => "21F90",
        18 => "22E240",
        _ => "23A341",
    }
}

fn apps(recipe: &Recipe) -> Vec<App> {
    let mut apps: Vec<App> = Vec::new();
    if recipe.ordinary_apps {
        for (id, label, _, granted, location) in stock::ORDINARY {
            let mut app = App::new(id).with_label(label);
            app.granted = granted.iter().map(|name| (*name).to_owned()).collect();
            app.location = (!location.is_empty()).then(|| (*location).to_owned());
            apps.push(app);
        }
    }
    apps.retain(|app| !recipe.app.iter().any(|own| own.id == app.id));
    apps.extend(recipe.app.iter().cloned());
    apps
}

/// The backup folder, named by the phone's identifier.
pub(crate) fn backup(recipe: &Recipe) -> Result<FileTree, RecipeError> {
    let backup = Backup::new(recipe)?;
    let mut contents = Contents::default();
    apps::contents(&backup, &mut contents)?;
    profiles::contents(&backup, &mut contents)?;
    let preferences = "SystemPreferencesDomain";
    contents.plist(preferences, "com.apple.networkextension.plist", &network::configurations(&backup))?;
    contents.plist(preferences, "SystemConfiguration/preferences.plist", &network::services())?;
    contents.folder("CameraRollDomain", "");
    contents.folder("CameraRollDomain", "Media");
    let mut tree = FileTree::default();
    contents.write(property::unix(backup.captured), &mut tree)?;
    tree.put("Info.plist", property::xml(&apps::info(&backup)?)?);
    tree.put("Manifest.plist", property::binary(&apps::manifest_plist(&backup))?);
    tree.put("Status.plist", property::binary(&status(&backup))?);
    Ok(tree.prefixed(UDID))
}

fn status(backup: &Backup<'_>) -> Value {
    dict([
        ("BackupState", text("new")),
        ("Date", property::date(backup.captured)),
        ("IsFullBackup", Value::Boolean(false)),
        ("SnapshotState", text("finished")),
        ("UUID", text(&seed::uuid("status"))),
        ("Version", text("3.3")),
    ])
}
