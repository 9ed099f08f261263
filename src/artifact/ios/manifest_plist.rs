//! `Manifest.plist`, written by the phone: its own list of apps with the place of their code, and data of the phone.

use super::property_list::{device, dictionary, key, scalar, text};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::plist::Value;
use crate::model::fact::DeviceKey;
use crate::model::{AppClaim, Fact, InventoryList, Platform, Surface, Weight};

/// The parser of `Manifest.plist`.
pub(super) struct ManifestPlist;

const DEVICE: &[(&str, DeviceKey)] = &[
    ("ProductType", DeviceKey::Model),
    ("ProductVersion", DeviceKey::OsVersion),
    ("BuildVersion", DeviceKey::Build),
    ("SerialNumber", DeviceKey::Serial),
    ("UniqueDeviceID", DeviceKey::Udid),
    ("DeviceName", DeviceKey::Name),
];

impl Artifact for ManifestPlist {
    fn name(&self) -> &'static str {
        "ios-manifest-plist"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &["Manifest.plist"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[
            (Surface::InstalledApps, Weight::Whole),
            (Surface::InstalledApps, Weight::Detail),
            (Surface::ProtectionSettings, Weight::Whole),
            (Surface::RootOrJailbreak, Weight::Detail),
        ]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        if input.bytes.is_empty() {
            return Err(ParseError::new("why-file-empty-interrupted-backup-leaves"));
        }
        let manifest = dictionary(input, out)?;
        if let Some(lockdown) = manifest.get("Lockdown") {
            device(lockdown, "Lockdown/", DEVICE, out);
        }
        if let Some(at) = manifest.get("Date").and_then(Value::as_date) {
            out.emit(Fact::Captured { at }, key("Date"));
        }
        if let Some(set) = manifest.get("WasPasscodeSet").and_then(Value::as_bool) {
            let value = set.to_string().into();
            let fact = Fact::Setting { space: "ios".into(), user: None, name: "passcode_set".into(), value };
            out.emit(fact, key("WasPasscodeSet"));
        } else {
            out.gap(Some(Surface::ProtectionSettings), "why-does-not-say-whether-passcode");
        }
        match manifest.get("Applications") {
            Some(Value::Dict(apps)) => apps.iter().for_each(|(id, entry)| app(id, entry, out)),
            _ => out.gap(Some(Surface::InstalledApps), "why-there-no-dictionary-under-applications"),
        }
        Ok(())
    }
}

fn app(id: &str, entry: &Value, out: &mut Emitter<'_>) {
    let place = format!("Applications/{id}");
    if id.is_empty() {
        out.skip(key(&place), "why-app-without-identifier");
        return;
    }
    // Containers of groups and extensions may stand in the same dictionary; a group proves no app.
    let list = match text(entry, "ContainerContentClass") {
        Some("Shared/AppGroup") => return,
        Some("Data/PluginKitPlugin") => InventoryList::PluginDomain,
        _ => InventoryList::ManifestApplications,
    };
    out.app(id, None, AppClaim::Listed(list), key(&place));
    if !matches!(entry, Value::Dict(_)) {
        out.skip(key(&place), "why-entry-app-no-dictionary");
        return;
    }
    if let Some(version) = scalar(entry, "CFBundleVersion") {
        let at = key(&format!("{place}/CFBundleVersion"));
        out.app(id, None, AppClaim::VersionName(crate::text::keep(&version)), at);
    }
    if let Some(path) = text(entry, "Path") {
        let at = key(&format!("{place}/Path"));
        out.app(id, None, AppClaim::CodePath(crate::text::keep(path)), at.clone());
        if path.starts_with("/Applications/") && !id.starts_with("com.apple.") {
            let what = format!("{id} lies in /Applications, where only Apple's own apps lie");
            out.emit(Fact::RootTrace { what: crate::text::keep(&what) }, at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::test_input::{claims, failure, read};

    const PLIST: &[u8] = br"<plist><dict><key>WasPasscodeSet</key><false/><key>Lockdown</key><dict>
      <key>ProductVersion</key><string>17.5.1</string></dict><key>Applications</key><dict>
      <key>com.a.b</key><dict><key>Path</key><string>/var/containers/Bundle/Application/X/A.app</string>
        <key>CFBundleVersion</key><string>3</string></dict>
      <key>xyz.jail</key><dict><key>Path</key><string>/Applications/J.app</string></dict>
      <key>com.apple.camera</key><dict><key>Path</key><string>/Applications/Camera.app</string></dict>
      <key>group.a</key><dict><key>ContainerContentClass</key><string>Shared/AppGroup</string></dict>
      </dict></dict></plist>";

    #[test]
    fn apps_and_settings() {
        let facts = read(&ManifestPlist, "Manifest.plist", PLIST);
        assert_eq!(
            claims(&facts, "com.a.b"),
            [
                AppClaim::Listed(InventoryList::ManifestApplications),
                AppClaim::VersionName("3".into()),
                AppClaim::CodePath("/var/containers/Bundle/Application/X/A.app".into())
            ]
        );
        assert!(claims(&facts, "group.a").is_empty());
        let traces: Vec<&Fact> = facts.iter().filter(|f| matches!(f, Fact::RootTrace { .. })).collect();
        assert!(matches!(traces.as_slice(), [Fact::RootTrace { what }] if what.starts_with("xyz.jail ")));
        assert!(facts.contains(&Fact::Setting {
            space: "ios".into(),
            user: None,
            name: "passcode_set".into(),
            value: "false".into()
        }));
        assert!(facts.contains(&Fact::Device { key: DeviceKey::OsVersion, value: "17.5.1".into() }));
    }

    #[test]
    fn an_empty_file_is_an_interrupted_backup() {
        assert!(failure(&ManifestPlist, "Manifest.plist", b"").contains("interrupted"));
    }
}
