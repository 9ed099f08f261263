//! The bundles of apps in a copy of the file system: which apps are there, what each says of itself, and the store's
//! description beside it. No backup has them.

use super::property_list::{dictionary, key, text};
use super::store_metadata;
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::plist::Value;
use crate::model::{AppClaim, Fact, InventoryList, Platform, StoreReceipt, Surface, Weight};
use crate::text::keep;

/// Most background modes of one app; iOS knows about fifteen.
const MODES: usize = 32;

/// The parser of the list of bundles that the store makes.
pub(super) struct AppBundles;

impl Artifact for AppBundles {
    fn name(&self) -> &'static str {
        "ios-app-bundles"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &["listing/bundles"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::InstalledApps, Weight::Whole), (Surface::AppOrigin, Weight::Whole)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        for (_, line) in input.lines().filter(|(_, line)| !line.is_empty()) {
            let line = crate::text::lossy(line);
            let mut fields = line.split('\t');
            let (Some(id), Some(path)) = (fields.next(), fields.next()) else {
                out.skip(key(&line), "why-bundle-without-path");
                continue;
            };
            let at = || key(path);
            out.app(id, None, AppClaim::Listed(InventoryList::AppBundle), at());
            out.app(id, None, AppClaim::CodePath(keep(path)), at());
            let said: Vec<&str> = fields.collect();
            let receipt =
                StoreReceipt { sinf: said.contains(&"receipt"), metadata: said.contains(&"metadata") };
            out.app(id, None, AppClaim::Receipt(receipt), at());
        }
        Ok(())
    }
}

/// The parser of the `Info.plist` of an app and of its extensions.
pub(super) struct BundleInfo;

impl Artifact for BundleInfo {
    fn name(&self) -> &'static str {
        "ios-bundle-info"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &["bundle/*/Info.plist", "bundle/*/PlugIns/*/Info.plist"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::InstalledApps, Weight::Detail)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let id = owner(input.path)?;
        let info = dictionary(input, out)?;
        if input.path.contains("/PlugIns/") {
            if let Some(extension) = text(&info, "CFBundleIdentifier") {
                out.app(id, None, AppClaim::Extension(keep(extension)), key("CFBundleIdentifier"));
            }
            return Ok(());
        }
        labels(id, &info, "", out);
        modes(id, &info, "", out);
        Ok(())
    }
}

/// Name and version of an app, as its own `Info.plist` or a list of apps has them.
pub(super) fn labels(id: &str, info: &Value, under: &str, out: &mut Emitter<'_>) {
    let name = ["CFBundleDisplayName", "CFBundleName"].into_iter().find_map(|n| Some((n, text(info, n)?)));
    if let Some((field, name)) = name {
        out.app(id, None, AppClaim::Label(keep(name)), key(&format!("{under}{field}")));
    }
    let version =
        ["CFBundleShortVersionString", "CFBundleVersion"].into_iter().find_map(|n| Some((n, text(info, n)?)));
    if let Some((field, version)) = version {
        out.app(id, None, AppClaim::VersionName(keep(version)), key(&format!("{under}{field}")));
    }
}

/// The modes in which an app works in the background.
pub(super) fn modes(id: &str, info: &Value, under: &str, out: &mut Emitter<'_>) {
    let modes = info.get("UIBackgroundModes").and_then(Value::as_array).unwrap_or_default();
    for mode in modes.iter().filter_map(Value::as_str).take(MODES) {
        let at = key(&format!("{under}UIBackgroundModes"));
        out.app(id, None, AppClaim::BackgroundMode(keep(mode)), at);
    }
}

/// The parser of the store's description beside the bundle of an app.
pub(super) struct BundleMetadata;

impl Artifact for BundleMetadata {
    fn name(&self) -> &'static str {
        "ios-bundle-metadata"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &["bundle/*/iTunesMetadata.plist"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::AppOrigin, Weight::Detail)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let id = owner(input.path)?;
        // In a backup the same list stands in the entry of the app in Info.plist.
        store_metadata::describe(id, "", &dictionary(input, out)?, out);
        Ok(())
    }
}

/// The parser of apps on the system volume, where only Apple's own lie.
pub(super) struct SystemBundles;

impl Artifact for SystemBundles {
    fn name(&self) -> &'static str {
        "ios-system-bundles"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &["system-bundle/*/Info.plist"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::InstalledApps, Weight::Detail), (Surface::RootOrJailbreak, Weight::Detail)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let folder = owner(input.path)?;
        let info = dictionary(input, out)?;
        let id =
            text(&info, "CFBundleIdentifier").ok_or_else(|| ParseError::new("why-app-does-not-say-what"))?;
        let path = format!("/Applications/{folder}");
        out.app(id, None, AppClaim::Listed(InventoryList::AppBundle), key("CFBundleIdentifier"));
        out.app(id, None, AppClaim::CodePath(keep(&path)), key("CFBundleIdentifier"));
        labels(id, &info, "", out);
        if id.starts_with("com.apple.") {
            out.app(id, None, AppClaim::System(true), key("CFBundleIdentifier"));
        } else {
            let what = format!("{id} lies in /Applications, where only Apple's own apps lie");
            out.emit(Fact::RootTrace { what: keep(&what) }, key("CFBundleIdentifier"));
        }
        Ok(())
    }
}

/// The second part of a logical path, which names the app.
pub(super) fn owner(path: &str) -> Result<&str, ParseError> {
    path.split('/').nth(1).ok_or_else(|| ParseError::new("why-path-names-no-app"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::test_input::{claims, gaps, read};

    #[test]
    fn every_bundle_is_an_app() {
        let list = b"org.a.b\t/private/var/containers/Bundle/Application/U/A.app\treceipt\tmetadata\norg.c.d\t/x\tprovisioned\nbroken\n";
        let facts = read(&AppBundles, "listing/bundles", list);
        let receipt = |sinf, metadata| AppClaim::Receipt(StoreReceipt { sinf, metadata });
        assert_eq!(claims(&facts, "org.a.b")[2], receipt(true, true));
        assert_eq!(
            claims(&facts, "org.c.d"),
            [
                AppClaim::Listed(InventoryList::AppBundle),
                AppClaim::CodePath("/x".into()),
                receipt(false, false)
            ]
        );
        assert!(gaps(&AppBundles, "listing/bundles", list).contains("skipped: 1"));
    }

    const INFO: &[u8] =
        br"<plist><dict><key>CFBundleIdentifier</key><string>org.a.b</string><key>CFBundleDisplayName</key>
        <string>Bee</string><key>CFBundleShortVersionString</key><string>1.2</string><key>UIBackgroundModes</key>
        <array><string>location</string><integer>1</integer></array></dict></plist>";

    #[test]
    fn a_bundle_says_its_name_and_modes_and_an_extension_belongs_to_it() {
        let facts = read(&BundleInfo, "bundle/org.a.b/Info.plist", INFO);
        assert_eq!(
            claims(&facts, "org.a.b"),
            [
                AppClaim::Label("Bee".into()),
                AppClaim::VersionName("1.2".into()),
                AppClaim::BackgroundMode("location".into())
            ]
        );
        let facts = read(&BundleInfo, "bundle/org.host/PlugIns/K.appex/Info.plist", INFO);
        assert_eq!(claims(&facts, "org.host"), [AppClaim::Extension("org.a.b".into())]);
    }

    #[test]
    fn only_apples_apps_belong_on_the_system_volume() {
        let facts = read(&SystemBundles, "system-bundle/B.app/Info.plist", INFO);
        assert!(facts.iter().any(|fact| matches!(fact, Fact::RootTrace { .. })));
        let apple = String::from_utf8_lossy(INFO).replace("org.a.b", "com.apple.Maps");
        let facts = read(&SystemBundles, "system-bundle/Maps.app/Info.plist", apple.as_bytes());
        assert!(claims(&facts, "com.apple.Maps").contains(&AppClaim::System(true)));
        assert!(!facts.iter().any(|fact| matches!(fact, Fact::RootTrace { .. })));
    }

    #[test]
    fn the_description_beside_a_bundle_is_that_of_a_backup() {
        let list = br"<plist><dict><key>itemName</key><string>Bee</string><key>betaBuildGroupID</key><string>6</string></dict></plist>";
        let facts = read(&BundleMetadata, "bundle/org.a.b/iTunesMetadata.plist", list);
        assert_eq!(claims(&facts, "org.a.b"), [AppClaim::Label("Bee".into()), AppClaim::TestFlight]);
    }
}
