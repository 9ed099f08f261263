//! The list of apps that a phone gives to a computer, as pymobiledevice3 keeps it: JSON, one object for each app.

use serde_json::{Map, Value, json};

use crate::sample::ios::{Backup, apps, bundles, stock};
use crate::sample::recipe::App;
use crate::sample::seed;

/// The list.
pub(crate) fn list(backup: &Backup<'_>) -> String {
    let own = backup.apps.iter().map(|app| (app.id.clone(), entry(app)));
    let apple = stock::APPLE.iter().map(|id| ((*id).to_owned(), of_apple(id)));
    let mut list: Vec<(String, Value)> = own.chain(apple).collect();
    // The order must not hang on how the crate keeps objects.
    list.sort_by(|a, b| a.0.cmp(&b.0));
    let list: Map<String, Value> = list.into_iter().collect();
    format!("{:#}\n", Value::Object(list))
}

fn of_apple(id: &str) -> Value {
    let name = id.rsplit('.').next().unwrap_or_default();
    json!({
        "ApplicationType": "System",
        "CFBundleDisplayName": name,
        "CFBundleIdentifier": id,
        "CFBundleShortVersionString": "1.0",
        "Path": format!("/Applications/{name}.app"),
        "SignerIdentity": "Apple iPhone OS Application Signing",
    })
}

fn entry(app: &App) -> Value {
    let store = app.store.unwrap_or(true);
    let team = app.team.as_deref().filter(|_| !store).unwrap_or(bundles::TEAM);
    let modes: Vec<&str> =
        (app.location.as_deref() == Some("always")).then_some("location").into_iter().collect();
    let signer = if store {
        "Apple iPhone OS Application Signing".to_owned()
    } else {
        format!("iPhone Developer: someone@example.org ({team})")
    };
    let home = seed::uuid(&format!("AppDomain-{}", app.id));
    let mut entry = json!({
        "ApplicationType": "User",
        "CFBundleDisplayName": app.shown_name(),
        "CFBundleIdentifier": app.id,
        "CFBundleShortVersionString": apps::version(app),
        "Container": format!("/private/var/mobile/Containers/Data/Application/{home}"),
        "Entitlements": { "application-identifier": format!("{team}.{}", app.id) },
        "IsDemotedApp": false,
        "Path": format!("/{}", bundles::folder(app)),
        "SignerIdentity": signer,
        "UIBackgroundModes": modes,
    });
    if let Some(entry) = entry.as_object_mut() {
        if store {
            entry.insert("ApplicationDSID".to_owned(), json!(1001));
        } else {
            entry.insert("ProfileValidated".to_owned(), json!(true));
        }
    }
    entry
}
