//! APK files made by hand: a binary manifest and an APK Signing Block (v2) with the app's certificate in it. The
//! signature itself is invented, so that no phone would install such a file.

use crate::sample::android::dex;
use crate::sample::android::phone::{Installed, Phone};
use crate::sample::android::powers::class;
use crate::sample::android::stock;
use crate::sample::error::RecipeError;
use crate::sample::seed;
use crate::sample::tree::FileTree;

/// Resource ids of attribute names, in the order of [`NAMES`].
const IDS: &[u32] =
    &[0x0101_0003, 0x0101_0006, 0x0101_0001, 0x0101_0024, 0x0101_000f, 0x0101_021b, 0x0101_021c, 0x0101_0270];
/// Names of attributes; they stand first in the table of strings.
const NAMES: &[&str] =
    &["name", "permission", "label", "value", "debuggable", "versionCode", "versionName", "targetSdkVersion"];
/// No string, no line, no name space.
const NONE: u32 = u32::MAX;

/// The APK files of the apps that are not part of the system image.
pub(crate) fn folder(phone: &Phone<'_>) -> Result<FileTree, RecipeError> {
    let mut tree = FileTree::default();
    for known in phone.apps.iter().filter(|known| !known.app.system) {
        tree.put(format!("{}.apk", known.app.id), file(phone, known)?);
    }
    Ok(tree)
}

/// The APK of an app.
pub(crate) fn file(phone: &Phone<'_>, known: &Installed) -> Result<Vec<u8>, RecipeError> {
    let mut tree = FileTree::default();
    tree.put("AndroidManifest.xml", manifest(phone, known));
    if known.app.dex_strings.is_empty() {
        tree.put("classes.dex", b"dex\n035\0".as_slice());
    } else {
        tree.put("classes.dex", dex::file(&known.app.dex_strings));
    }
    if !known.app.native_strings.is_empty() {
        tree.put("lib/arm64-v8a/libcode.so", native(&known.app.native_strings));
    }
    let mut apk = sign(&tree.zip()?, &known.certificate);
    if known.app.misleading_apk {
        mark_as_encrypted(&mut apk);
    }
    Ok(apk)
}

/// The beginning of a file of native code (ELF, 64 bits), and strings as they stand in one.
fn native(strings: &[String]) -> Vec<u8> {
    let mut bytes = b"\x7fELF\x02\x01\x01\0".to_vec();
    for text in strings {
        bytes.push(0);
        bytes.extend(text.bytes());
    }
    bytes.push(0);
    bytes
}

/// Sets the encryption bit in every record of the list of members. Android does not look at it.
fn mark_as_encrypted(apk: &mut [u8]) {
    const RECORD: &[u8] = b"PK\x01\x02";
    let records: Vec<usize> =
        apk.windows(4).enumerate().filter(|(_, four)| *four == RECORD).map(|(at, _)| at).collect();
    for at in records {
        if let Some(flags) = apk.get_mut(at.saturating_add(8)) {
            *flags |= 1;
        }
    }
}

/// A value of an attribute.
enum Value<'v> {
    Text(&'v str),
    Number(u32),
    Yes,
}

/// A document being written: its strings and its elements.
struct Document {
    strings: Vec<String>,
    body: Vec<u8>,
}

impl Document {
    fn string(&mut self, text: &str) -> u32 {
        let known = self.strings.iter().position(|string| string == text);
        let at = known.unwrap_or_else(|| {
            self.strings.push(text.to_owned());
            self.strings.len().saturating_sub(1)
        });
        u32::try_from(at).unwrap_or(NONE)
    }

    fn open(&mut self, name: &str, attributes: &[(&str, Value<'_>)]) {
        let mut body = words(&[1, NONE, NONE, self.string(name)]);
        let count = u16::try_from(attributes.len()).unwrap_or(u16::MAX);
        body.extend([20, 20, count, 0, 0, 0].iter().flat_map(|word: &u16| word.to_le_bytes()));
        for (name, value) in attributes {
            let (raw, kind, data) = match value {
                Value::Text(text) => {
                    let at = self.string(text);
                    (at, 3, at)
                }
                Value::Number(number) => (NONE, 0x10, *number),
                Value::Yes => (NONE, 0x12, u32::MAX),
            };
            body.extend(words(&[NONE, self.string(name), raw]));
            body.extend([8, 0, 0, kind]);
            body.extend(words(&[data]));
        }
        self.body.extend(chunk(0x0102, 16, &body));
    }

    fn close(&mut self, name: &str) {
        let body = words(&[1, NONE, NONE, self.string(name)]);
        self.body.extend(chunk(0x0103, 16, &body));
    }

    fn leaf(&mut self, name: &str, attributes: &[(&str, Value<'_>)]) {
        self.open(name, attributes);
        self.close(name);
    }

    /// A component with one filter.
    fn component(&mut self, kind: &str, class: &str, permission: &str, actions: &[&str]) {
        let mut attributes = vec![("name", Value::Text(class))];
        if !permission.is_empty() {
            attributes.push(("permission", Value::Text(permission)));
        }
        self.open(kind, &attributes);
        self.open("intent-filter", &[]);
        for action in actions {
            let part = if action.contains(".category.") { "category" } else { "action" };
            self.leaf(part, &[("name", Value::Text(action))]);
        }
        self.close("intent-filter");
        self.close(kind);
    }

    fn into_bytes(self) -> Vec<u8> {
        let (mut offsets, mut data) = (Vec::new(), Vec::new());
        for text in &self.strings {
            offsets.extend(length(&data).to_le_bytes());
            let units: Vec<u16> = text.encode_utf16().collect();
            data.extend(u16::try_from(units.len()).unwrap_or(0).to_le_bytes());
            data.extend(units.into_iter().chain([0]).flat_map(u16::to_le_bytes));
        }
        data.resize(data.len().next_multiple_of(4), 0);
        let count = u32::try_from(self.strings.len()).unwrap_or(0);
        let mut pool = words(&[count, 0, 0, length(&offsets).saturating_add(28), 0]);
        pool.extend(offsets);
        pool.extend(data);
        let mut body = chunk(0x0001, 28, &pool);
        body.extend(chunk(0x0180, 8, &words(IDS)));
        body.extend(self.body);
        chunk(0x0003, 8, &body)
    }
}

fn manifest(phone: &Phone<'_>, known: &Installed) -> Vec<u8> {
    let app = &known.app;
    let mut document =
        Document { strings: NAMES.iter().map(|name| (*name).to_owned()).collect(), body: Vec::new() };
    document.open(
        "manifest",
        &[
            ("versionCode", Value::Number(100)),
            ("versionName", Value::Text(app.version.as_deref().unwrap_or("1.0.0"))),
            ("package", Value::Text(&app.id)),
        ],
    );
    let target = app.target_sdk.unwrap_or_else(|| phone.sdk.saturating_sub(1));
    document.leaf("uses-sdk", &[("targetSdkVersion", Value::Number(target))]);
    for permission in app.granted.iter().chain(&app.denied) {
        document.leaf("uses-permission", &[("name", Value::Text(&stock::permission(permission)))]);
    }
    let label = app.shown_name();
    let mut attributes = vec![("label", Value::Text(&label))];
    if app.debuggable {
        attributes.push(("debuggable", Value::Yes));
    }
    document.open("application", &attributes);
    if let Some(value) = &app.monitoring_tool {
        document
            .leaf("meta-data", &[("name", Value::Text("isMonitoringTool")), ("value", Value::Text(value))]);
    }
    components(known, &mut document);
    document.close("application");
    document.close("manifest");
    document.into_bytes()
}

fn components(known: &Installed, document: &mut Document) {
    let app = &known.app;
    let name = |class: &str| format!("{}.{class}", app.id);
    let main = "android.intent.action.MAIN";
    let shown =
        if app.hidden_icon { "android.intent.category.INFO" } else { "android.intent.category.LAUNCHER" };
    document.component("activity", &name(class::LAUNCHER), "", &[main, shown]);
    let boot = "android.intent.action.BOOT_COMPLETED";
    document.component("receiver", &name(class::BOOT), "", &[boot]);
    let parts = [
        (
            app.accessibility.is_some(),
            "service",
            class::ACCESS,
            "BIND_ACCESSIBILITY_SERVICE",
            "android.accessibilityservice.AccessibilityService",
        ),
        (
            app.listener.is_some(),
            "service",
            class::LISTENER,
            "BIND_NOTIFICATION_LISTENER_SERVICE",
            "android.service.notification.NotificationListenerService",
        ),
        (app.vpn.is_some(), "service", class::VPN, "BIND_VPN_SERVICE", "android.net.VpnService"),
        (app.keyboard.is_some(), "service", class::KEYBOARD, "BIND_INPUT_METHOD", "android.view.InputMethod"),
        (
            app.admin.is_some() || app.owner,
            "receiver",
            class::ADMIN,
            "BIND_DEVICE_ADMIN",
            "android.app.action.DEVICE_ADMIN_ENABLED",
        ),
    ];
    for (_, kind, class, permission, action) in parts.into_iter().filter(|(there, ..)| *there) {
        document.component(kind, &name(class), &format!("android.permission.{permission}"), &[action]);
    }
}

/// Puts a signing block before the list of members, and corrects the place of the list in the end record.
fn sign(zip: &[u8], certificate: &[u8]) -> Vec<u8> {
    let end = zip.len().saturating_sub(22);
    let place = end.saturating_add(16);
    let stated = zip.get(place..).and_then(|rest| rest.first_chunk::<4>()).copied().unwrap_or_default();
    let list = usize::try_from(u32::from_le_bytes(stated)).unwrap_or(end);
    let block = block(certificate);
    let moved = u32::try_from(list).unwrap_or(0).saturating_add(length(&block));
    let part = |from: usize, to: usize| zip.get(from..to).unwrap_or_default();
    [part(0, list), &block, part(list, place), &moved.to_le_bytes(), part(place.saturating_add(4), zip.len())]
        .concat()
}

fn block(certificate: &[u8]) -> Vec<u8> {
    let digest = seed::bytes("digest of the contents");
    let key = [&words(&[0x0103])[..], &prefixed(&digest)].concat();
    let data = [prefixed(&prefixed(&key)), prefixed(&prefixed(certificate)), prefixed(&[])].concat();
    let signature = [&words(&[0x0103])[..], &prefixed(&seed::bytes("signature of the contents"))].concat();
    let signer = [prefixed(&data), prefixed(&prefixed(&signature)), prefixed(b"public key")].concat();
    let value = prefixed(&prefixed(&signer));
    let long = |bytes: &[u8], more: u32| u64::from(length(bytes).saturating_add(more)).to_le_bytes();
    let pair = [&long(&value, 4)[..], &words(&[0x7109_871a]), &value].concat();
    let size = long(&pair, 24);
    [&size[..], &pair, &size, b"APK Sig Block 42"].concat()
}

fn prefixed(body: &[u8]) -> Vec<u8> {
    [&length(body).to_le_bytes()[..], body].concat()
}

fn length(bytes: &[u8]) -> u32 {
    u32::try_from(bytes.len()).unwrap_or(u32::MAX)
}

fn words(words: &[u32]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}

fn chunk(kind: u16, header: u16, body: &[u8]) -> Vec<u8> {
    let mut out = [kind.to_le_bytes(), header.to_le_bytes()].concat();
    out.extend(length(body).saturating_add(8).to_le_bytes());
    out.extend_from_slice(body);
    out
}

#[cfg(test)]
mod tests {
    use crate::sample::recipe::{App, Recipe};
    use crate::sample::words::Container;

    #[test]
    fn apk_files_are_archives_with_a_block_before_their_list() {
        let recipe = Recipe::android("14").with_app(App::new("org.example.one"));
        let tree = recipe.write(Container::ApkFolder).unwrap();
        let apk = tree.get("apks/org.example.one.apk").unwrap();
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(apk)).unwrap();
        assert_eq!(archive.len(), 2);
        assert!(archive.by_name("AndroidManifest.xml").unwrap().size() > 400);
        let list = apk.windows(4).position(|w| w == b"PK\x01\x02").unwrap();
        assert!(apk[..list].ends_with(b"APK Sig Block 42"));
        assert!(tree.get("apks/com.android.settings.apk").is_none());
    }
}
