//! The lists of apps that phone makers' backups keep in plain text beside their encrypted parts.

use serde_json::Value;

use super::settings_grants::is_package;
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::{json, xml};
use crate::model::fact::DeviceKey;
use crate::model::{AppClaim, At, Fact, InventoryList, Platform, Surface, Weight};
use crate::speech::Tell;
use crate::text::{keep, lossy};
use crate::time::Moment;

/// Why such a list never answers the question of installed apps alone.
const CHOSEN: &str = "why-such-backup-lists-only-apps";

fn listed(app: &str, at: At, out: &mut Emitter<'_>) {
    out.app(app, None, AppClaim::Listed(InventoryList::BackupList), at);
}

fn device(key: DeviceKey, value: &str, at: At, out: &mut Emitter<'_>) {
    if !value.is_empty() {
        out.emit(Fact::Device { key, value: keep(value) }, at);
    }
}

/// Huawei HiSuite: `info.xml`, rows of tables, each column with one value (layout after kobackupdec).
#[derive(Debug, Clone, Copy)]
pub struct HuaweiInfo;

impl Artifact for HuaweiInfo {
    fn name(&self) -> &'static str {
        "huawei-info"
    }

    fn platform(&self) -> Platform {
        Platform::Android
    }

    fn paths(&self) -> &'static [&'static str] {
        &["huawei/info.xml"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::InstalledApps, Weight::Whole)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let document =
            xml::parse_any(input.bytes, input.limits).map_err(|error| ParseError::new(error.tell()))?;
        let root = document.root("info.xml").ok_or_else(|| ParseError::new("why-no-list-huawei-backup"))?;
        if let Some(why) = &document.cut {
            out.gap(None, why.clone());
        }
        for row in root.children("row") {
            let at = row.line.map_or(At::Whole, At::Line);
            match row.attribute("table") {
                Some("BackupFileModuleInfo" | "BackupFileModuleInfo_SystemData") => {
                    // Besides apps the table names the phone's own data ("sms", "contact").
                    match column(row, "name") {
                        Some(name) if name.contains('.') && is_package(&name) => listed(&name, at, out),
                        Some(_) => {}
                        None => out.skip(at, "why-module-without-name"),
                    }
                }
                Some("BackupFilePhoneInfo") => {
                    if let Some(model) = column(row, "productModel") {
                        device(DeviceKey::Model, &model, at, out);
                    }
                }
                _ => {}
            }
        }
        out.gap(Some(Surface::InstalledApps), CHOSEN);
        Ok(())
    }
}

/// The text of a column: its first `value` with an attribute `String`.
fn column(row: &xml::Element, name: &str) -> Option<String> {
    let column = row.children("column").find(|column| column.attribute("name") == Some(name))?;
    column.children("value").find_map(|value| value.attribute("String")).map(str::to_owned)
}

/// Samsung Smart Switch: `APKFILE/AppList.json`, `{"Apks": [{"ApkPkgName": …, "ApkName": …}]}`.
#[derive(Debug, Clone, Copy)]
pub struct SmartSwitchApps;

impl Artifact for SmartSwitchApps {
    fn name(&self) -> &'static str {
        "smart-switch-apps"
    }

    fn platform(&self) -> Platform {
        Platform::Android
    }

    fn paths(&self) -> &'static [&'static str] {
        &["smartswitch/AppList.json"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::InstalledApps, Weight::Whole)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let list = json::parse(input.bytes, input.limits).map_err(|error| ParseError::new(error.tell()))?;
        let apps = list
            .get("Apks")
            .and_then(Value::as_array)
            .ok_or_else(|| ParseError::new("why-holds-no-list-apps"))?;
        for (index, app) in (0_u64..).zip(apps) {
            let at = At::Index(index);
            match app.get("ApkPkgName").and_then(Value::as_str).filter(|id| is_package(id)) {
                Some(id) => {
                    listed(id, at.clone(), out);
                    if let Some(label) = app.get("ApkName").and_then(Value::as_str).filter(|l| !l.is_empty())
                    {
                        out.app(id, None, AppClaim::Label(keep(label)), at);
                    }
                }
                None => out.skip(at, "why-app-without-id"),
            }
        }
        out.gap(Some(Surface::InstalledApps), CHOSEN);
        Ok(())
    }
}

/// Samsung Smart Switch: the names of the files in `APKFILE`, which are the ids of the apps.
#[derive(Debug, Clone, Copy)]
pub struct SmartSwitchFiles;

impl Artifact for SmartSwitchFiles {
    fn name(&self) -> &'static str {
        "smart-switch-files"
    }

    fn platform(&self) -> Platform {
        Platform::Android
    }

    fn paths(&self) -> &'static [&'static str] {
        &["listing/apkfile"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::InstalledApps, Weight::Whole)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let mut seen = std::collections::BTreeSet::new();
        for (_, bytes) in input.lines() {
            let name = lossy(bytes);
            let id = ["penc", "data", "apk"]
                .into_iter()
                .find_map(|ending| name.strip_suffix(ending)?.strip_suffix('.'));
            if let Some(id) = id.filter(|id| id.contains('.') && is_package(id))
                && seen.insert(id.to_owned())
            {
                listed(id, At::Key(keep(&name)), out);
            }
        }
        out.gap(Some(Surface::InstalledApps), CHOSEN);
        Ok(())
    }
}

/// Samsung Smart Switch: `SmartSwitchBackup.json`, of which phone and from when.
#[derive(Debug, Clone, Copy)]
pub struct SmartSwitchInfo;

impl Artifact for SmartSwitchInfo {
    fn name(&self) -> &'static str {
        "smart-switch-info"
    }

    fn platform(&self) -> Platform {
        Platform::Android
    }

    fn paths(&self) -> &'static [&'static str] {
        &["smartswitch/SmartSwitchBackup.json"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let info = json::parse(input.bytes, input.limits).map_err(|error| ParseError::new(error.tell()))?;
        let text = |key: &str| info.get(key).and_then(Value::as_str).unwrap_or_default();
        device(DeviceKey::Model, text("ModelName"), At::Key("ModelName".into()), out);
        device(DeviceKey::Name, text("DisplayName"), At::Key("DisplayName".into()), out);
        if let Some(at) = Moment::from_local(text("SavedTime")) {
            out.emit(Fact::Captured { at }, At::Key("SavedTime".into()));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounds::Limits;

    fn ids(parser: &dyn Artifact, text: &str) -> Option<Vec<String>> {
        let limits = Limits::default();
        let mut out = Emitter::new(&limits);
        let input = Input { path: "x", bytes: text.as_bytes(), first_line: 1, wal: None, limits: &limits };
        parser.parse(&input, &mut out).ok()?;
        let id = |fact: &Fact| match fact {
            Fact::App { id, claim: AppClaim::Listed(_), .. } => Some(id.to_string()),
            Fact::Device { value, .. } => Some(value.to_string()),
            Fact::Captured { at } => Some(at.to_string()),
            _ => None,
        };
        Some(out.facts().iter().filter_map(|(fact, _)| id(fact)).collect())
    }

    #[test]
    fn the_apps_of_a_huawei_backup() {
        let row = |table: &str, name: &str, value: &str| {
            format!("<row table=\"{table}\"><column name=\"{name}\">{value}</column></row>\n")
        };
        let text = format!(
            "<?xml version='1.0'?><info.xml>{}{}{}{}{}</info.xml>",
            row("BackupFilePhoneInfo", "productModel", "<value String=\"ANE-LX1\"/>"),
            row("BackupFileModuleInfo", "name", "<value String=\"com.a\"/><value String=\"com.b\"/>"),
            row("BackupFileModuleInfo", "name", "<value String=\"sms\"/>"),
            row("BackupFileModuleInfo", "name", "<value Null=\"null\"/>"),
            row("Other", "name", "<value String=\"com.c\"/>"),
        );
        assert_eq!(ids(&HuaweiInfo, &text).unwrap(), ["ANE-LX1", "com.a"]);
        assert_eq!(ids(&HuaweiInfo, "<html/>"), None);
        assert_eq!(ids(&HuaweiInfo, ""), None);
    }

    #[test]
    fn the_apps_of_a_smart_switch_backup() {
        let list =
            r#"{"Apks":[{"ApkPkgName":"com.a","ApkName":"A"},{"ApkPkgName":5},{"ApkPkgName":"com.b"}]}"#;
        assert_eq!(ids(&SmartSwitchApps, list).unwrap(), ["com.a", "com.b"]);
        assert_eq!(ids(&SmartSwitchApps, "{}"), None);
        let names = "AppList.json\ncom.a.penc\ncom.a.data\ncom.a.png\ncom.c.d.apk\nnotes.apk\n";
        assert_eq!(ids(&SmartSwitchFiles, names).unwrap(), ["com.a", "com.c.d"]);
        let info = r#"{"ModelName":"SM-A546B","DisplayName":"","SavedTime":"2026-02-01T21:49:02"}"#;
        assert_eq!(ids(&SmartSwitchInfo, info).unwrap(), ["SM-A546B", "2026-02-01T21:49:02"]);
    }
}
