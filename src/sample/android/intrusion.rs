//! Intrusion logs of Android 16: JSON lines, a text a day.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::sample::android::phone::{Phone, millis};
use crate::sample::error::RecipeError;
use crate::sample::tree::FileTree;

/// The logs, by day. What happened before the last twelve months is not in them.
pub(crate) fn logs(phone: &Phone<'_>) -> Result<FileTree, RecipeError> {
    let mut days: BTreeMap<String, Vec<(i64, Value)>> = BTreeMap::new();
    let mut add = |when: &str, event: Value| {
        let day = when.split(' ').next().unwrap_or_default().to_owned();
        days.entry(day).or_default().push((millis(when), event));
    };
    for known in phone.apps.iter().filter(|known| known.is_user_app()) {
        for user in known.app.installed_for() {
            let data = json!({ "package_name": known.app.id, "version_code": 100, "user_id": user });
            add(&known.first, security(&known.first, "package_installed", &data));
        }
    }
    for gone in phone.recipe.removed.iter().filter(|gone| !gone.profile) {
        let data = json!({ "package_name": gone.id, "version_code": 100, "user_id": gone.user });
        for (when, name) in [(&gone.installed, "package_installed"), (&gone.removed, "package_uninstalled")] {
            if let Some(when) = when {
                add(when, security(when, name, &data));
            }
        }
    }
    let before =
        phone.captured.yesterday().unwrap_or(phone.captured).strftime("%Y-%m-%d %H:%M:%S").to_string();
    for name in &phone.recipe.root_certificate {
        let data = json!({ "success": true, "subject": format!("CN={name}"), "user_id": 0 });
        add(&before, security(&before, "cert_authority_installed", &data));
    }
    for contact in &phone.recipe.contact {
        let when = contact.at.as_deref().unwrap_or(&before);
        let (app, at) = (&contact.app, millis(when));
        add(
            when,
            json!({ "dns_event": {
            "event_time": at, "hostname": contact.host, "ip_addresses": ["/192.0.2.10"], "package_name": app } }),
        );
        add(
            when,
            json!({ "connect_event": {
            "event_time": at.saturating_add(40), "ip_address": format!("{}/192.0.2.10", contact.host), "port": 443,
            "package_name": app } }),
        );
    }
    let mut tree = FileTree::default();
    for (day, mut events) in days {
        events.sort_by_key(|(at, _)| *at);
        let mut text = Vec::new();
        for (_, event) in events {
            text.extend(serde_json::to_vec(&event)?);
            text.push(b'\n');
        }
        tree.put(format!("intrusion_log_{day}.txt"), text);
    }
    Ok(tree)
}

fn security(when: &str, name: &str, data: &Value) -> Value {
    let mut event = serde_json::Map::from_iter([("event_time".to_owned(), json!(millis(when)))]);
    event.insert(name.to_owned(), data.clone());
    json!({ "security_event": event })
}
