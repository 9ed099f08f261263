//! Apps as they lie on the phone: the bundle, the store's papers beside it, or the maker's licence in it.

use plist::Value;

use crate::sample::certificate;
use crate::sample::error::RecipeError;
use crate::sample::ios::property::{self, dict, text};
use crate::sample::ios::{Backup, UDID, apps, filesystem};
use crate::sample::recipe::App;
use crate::sample::seed;
use crate::sample::tree::FileTree;

/// Where the bundles lie.
const BUNDLES: &str = "private/var/containers/Bundle/Application";
/// Team of a maker who is not named.
pub(crate) const TEAM: &str = "ABCDE12345";

/// The folder of an app, without a `/` in front.
pub(crate) fn folder(app: &App) -> String {
    let name: String = app.shown_name().chars().filter(char::is_ascii_alphanumeric).collect();
    let name = if name.is_empty() { "App".to_owned() } else { name };
    format!("{BUNDLES}/{}/{name}.app", seed::uuid(&format!("bundle {}", app.id)))
}

/// Every file of an app's bundle that tells something.
pub(crate) fn bundle(backup: &Backup<'_>, app: &App, tree: &mut FileTree) -> Result<(), RecipeError> {
    let folder = folder(app);
    let home = folder.rsplit_once('/').map_or("", |(home, _)| home);
    filesystem::describe(home, &app.id, 1, tree)?;
    let located = app.location.as_deref() == Some("always");
    let modes = located.then(|| text("location")).into_iter().collect();
    let info = dict([
        ("CFBundleDisplayName", text(&app.shown_name())),
        ("CFBundleIdentifier", text(&app.id)),
        ("CFBundleShortVersionString", text(apps::version(app))),
        ("UIBackgroundModes", Value::Array(modes)),
    ]);
    tree.put(format!("{folder}/Info.plist"), property::binary(&info)?);
    if app.store.unwrap_or(true) {
        let receipt = seed::bytes(&format!("sinf {}", app.id)).repeat(12);
        tree.put(format!("{folder}/SC_Info/App.sinf"), receipt);
        tree.put(format!("{home}/iTunesMetadata.plist"), property::binary(&apps::metadata(backup, app))?);
    } else {
        let licence = certificate::signed(&property::xml(&licence(app))?);
        tree.put(format!("{folder}/embedded.mobileprovision"), licence);
    }
    for plugin in apps::plugins(app) {
        let name = plugin.rsplit('.').next().unwrap_or_default();
        let info = dict([("CFBundleIdentifier", text(&plugin))]);
        tree.put(format!("{folder}/PlugIns/{name}.appex/Info.plist"), property::binary(&info)?);
    }
    Ok(())
}

/// The licence by which a phone runs an app that is not from the store: a developer's, for chosen phones.
fn licence(app: &App) -> Value {
    let team = app.team.as_deref().unwrap_or(TEAM);
    dict([
        ("AppIDName", text(&app.shown_name())),
        (
            "Entitlements",
            dict([
                ("application-identifier", text(&format!("{team}.{}", app.id))),
                ("get-task-allow", Value::Boolean(true)),
            ]),
        ),
        ("Name", text("Team Provisioning Profile")),
        ("ProvisionedDevices", Value::Array(vec![text(UDID)])),
        ("TeamIdentifier", Value::Array(vec![text(team)])),
        ("TeamName", text("Example Team")),
        ("TimeToLive", Value::Integer(7.into())),
    ])
}
