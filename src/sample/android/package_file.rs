//! What the package service keeps on disk: `packages.xml`, `packages.list` and the permissions of a user.

use std::collections::BTreeMap;

use crate::sample::android::document::{Node, Value};
use crate::sample::android::phone::{Installed, Phone, millis};
use crate::sample::android::{dump, stock};
use crate::sample::page::Page;

/// Bits of `publicFlags` (AOSP `ApplicationInfo.FLAG_*`).
mod flag {
    pub(super) const SYSTEM: u32 = 1;
    pub(super) const DEBUGGABLE: u32 = 1 << 1;
    pub(super) const HAS_CODE: u32 = 1 << 2;
    pub(super) const ALLOW_BACKUP: u32 = 1 << 15;
}

/// `packages.xml`. A certificate stands where it is first used; later uses give its number.
pub(crate) fn packages(phone: &Phone<'_>) -> Node {
    let version = Node::new("version")
        .with("sdkVersion", phone.sdk)
        .with("databaseVersion", 3)
        .with("fingerprint", dump::fingerprint(phone));
    let mut root = Node::new("packages").holding(version).holding(Node::new("permission-trees"));
    let mut known_certificates: BTreeMap<&[u8], u32> = BTreeMap::new();
    for known in &phone.apps {
        let next = u32::try_from(known_certificates.len()).unwrap_or(u32::MAX);
        let number = *known_certificates.entry(&known.certificate).or_insert(next);
        let mut certificate = Node::new("cert").with("index", number);
        if number == next {
            certificate = certificate.with("key", Value::Bytes(known.certificate.clone()));
        }
        root = root.holding(package(phone, known, certificate));
    }
    for (name, members) in phone.shared() {
        let uid = members.first().map_or(0, |known| known.uid);
        root = root.holding(Node::new("shared-user").with("name", name).with("userId", uid));
    }
    for gone in phone.recipe.removed.iter().filter(|gone| gone.data_left) {
        let residue = Node::new("package")
            .with("name", &gone.id)
            .with("codePath", "/data/app/gone")
            .with("publicFlags", flag::HAS_CODE)
            .with("version", 100)
            .with("userId", 10_398);
        root = root.holding(residue);
    }
    root
}

fn package(phone: &Phone<'_>, known: &Installed, certificate: Node) -> Node {
    let app = &known.app;
    let mut flags = flag::HAS_CODE | flag::ALLOW_BACKUP;
    if app.system {
        flags |= flag::SYSTEM;
    }
    if app.debuggable {
        flags |= flag::DEBUGGABLE;
    }
    let updated = Value::Millis(millis(&known.last));
    let mut node = Node::new("package")
        .with("name", &app.id)
        .with("codePath", &known.code_path)
        .with("nativeLibraryPath", format!("{}/lib", known.code_path))
        .with("publicFlags", flags)
        .with("privateFlags", 0)
        .with("ft", updated.clone())
        .with("ut", updated)
        .with("version", 100);
    if phone.version >= 14 {
        node = node.with("targetSdkVersion", app.target_sdk.unwrap_or_else(|| phone.sdk.saturating_sub(1)));
    }
    if phone.version <= 12 {
        node = node.with("it", Value::Millis(millis(&known.first)));
    }
    let shared = known.uid < 10_000 || app.shared_user.is_some();
    let number = if shared { "sharedUserId" } else { "userId" };
    node = node.with(number, known.uid).with_some("installer", known.installer.as_ref());
    if phone.version >= 11 {
        node = node
            .with_some("installInitiator", known.initiating.as_ref())
            .with_some("installOriginator", known.originating.as_ref());
    }
    if phone.version >= 13 {
        node = node.with("packageSource", u32::from(known.source));
    }
    node = node.holding(Node::new("sigs").with("count", 1).with("schemeVersion", 3).holding(certificate));
    if phone.version <= 11 {
        let granted = app.granted.iter().map(|name| stock::permission(name));
        let at_install = granted.filter(|name| !stock::is_asked(name));
        let names = std::iter::once("android.permission.INTERNET".to_owned()).chain(at_install);
        node = node.holding(Node::new("perms").holding_all(
            names.map(|name| Node::new("item").with("name", name).with("granted", true).with("flags", 0)),
        ));
    }
    node
}

/// `packages.list`.
pub(crate) fn list(phone: &Phone<'_>) -> Page {
    let mut page = Page::default();
    page.lines(phone.apps.iter().map(|known| {
        let (id, debuggable) = (&known.app.id, u8::from(known.app.debuggable));
        format!("{id} {} {debuggable} /data/user/0/{id} default:targetSdkVersion=30 3003 0 100", known.uid)
    }));
    page
}

/// `runtime-permissions.xml`; from Android 12 it holds the permissions granted at installation too.
pub(crate) fn permissions(phone: &Phone<'_>, user: u32) -> Node {
    let (package, permission) = if phone.version >= 11 { ("package", "permission") } else { ("pkg", "item") };
    let mut root = Node::new("runtime-permissions").with("version", 10);
    let here = |known: &&Installed| known.app.system || known.app.installed_for().contains(&user);
    for known in phone.apps.iter().filter(here) {
        let app = &known.app;
        let group =
            app.shared_user.as_deref().map_or((package, app.id.as_str()), |name| ("shared-user", name));
        let asked = |names: &[String], granted: bool| -> Vec<Node> {
            let full = names.iter().map(|name| stock::permission(name));
            full.filter(|name| phone.version >= 12 || stock::is_asked(name))
                .map(|name| {
                    Node::new(permission).with("name", name).with("granted", granted).with("flags", "301")
                })
                .collect()
        };
        let entries = asked(&app.granted, true).into_iter().chain(asked(&app.denied, false));
        root = root.holding(Node::new(group.0).with("name", group.1).holding_all(entries));
    }
    root
}
