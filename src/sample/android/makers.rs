//! Backups by the tools of phone makers: Huawei's `HiSuite` and Samsung's Smart Switch.

use serde_json::{Value, json};

use crate::sample::android::document::Node;
use crate::sample::android::phone::{Installed, Phone};
use crate::sample::android::{apk, dump, tar};
use crate::sample::error::RecipeError;
use crate::sample::seed;
use crate::sample::tree::FileTree;

/// Apps that such a tool offers: those of the owner that are not part of the system.
fn chosen<'p>(phone: &'p Phone<'_>) -> impl Iterator<Item = &'p Installed> {
    phone.apps.iter().filter(|known| !known.app.system && known.app.installed_for().contains(&0))
}

fn row(table: &str, columns: &[(&str, Option<&str>)]) -> Node {
    Node::new("row").with("table", table).holding_all(columns.iter().map(|(name, value)| {
        let value = match value {
            Some(text) => Node::new("value").with("String", *text),
            None => Node::new("value").with("Null", "null"),
        };
        Node::new("column").with("name", *name).holding(value)
    }))
}

/// A `HiSuite` folder made without a password: the list, and an APK and a tar of each app.
pub(crate) fn huawei(phone: &Phone<'_>) -> Result<FileTree, RecipeError> {
    let mut tree = FileTree::default();
    let model = dump::model(phone);
    let mut root =
        Node::new("info.xml").holding(row("HeaderInfo", &[("date", Some("20260301093000"))])).holding(row(
            "BackupFilePhoneInfo",
            &[("boardPlatform", Some("sample")), ("productModel", Some(model))],
        ));
    for known in chosen(phone) {
        let id = &known.app.id;
        let columns = [("name", Some(id.as_str())), ("encMsgV3", None), ("copyFilePath", None)];
        root = root.holding(row("BackupFileModuleInfo", &columns));
        let mut inside = FileTree::default();
        inside.put(format!("data/data/{id}/shared_prefs/settings.xml"), "<map />\n");
        tree.put(format!("{id}.tar"), tar::archive(&inside)?);
        tree.put(format!("{id}.apk"), apk::file(phone, known)?);
    }
    tree.put("info.xml", root.xml());
    Ok(tree)
}

/// A Smart Switch folder: two plain lists; the apps and their data are encrypted (here: noise).
pub(crate) fn smart_switch(phone: &Phone<'_>) -> Result<FileTree, RecipeError> {
    let mut tree = FileTree::default();
    let saved = phone.captured.strftime("%Y-%m-%dT%H:%M:%S").to_string();
    let model = dump::model(phone);
    let info = json!({ "ModelName": model, "DisplayName": model, "SavedTime": saved, "Version": "3.7" });
    tree.put("SmartSwitchBackup.json", serde_json::to_vec(&info)?);
    let apps: Vec<Value> = chosen(phone)
        .map(|known| json!({ "ApkPkgName": known.app.id, "ApkName": known.app.shown_name() }))
        .collect();
    tree.put("APKFILE/AppList.json", serde_json::to_vec(&json!({ "Apks": apps }))?);
    for known in chosen(phone) {
        for ending in ["penc", "data"] {
            let name = format!("APKFILE/{}.{ending}", known.app.id);
            let noise = seed::bytes(&name);
            tree.put(name, noise);
        }
    }
    Ok(tree)
}
