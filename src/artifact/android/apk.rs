//! APK files: what an app calls itself and declares, and who signed it.
//!
//! The archive is opened as Android opens it; tricks that stop other readers are facts here, not errors. Only the
//! manifest, the resource table, the signatures and the hash of the whole file are read, and the code when something is
//! looked for in it.

use std::collections::BTreeSet;

use super::apk_contents::Contents;
use super::apk_manifest::{Component, Filter, Kind, Manifest};
use super::apk_signers;
use super::lines::describe;
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::bounds::len64;
use crate::decode::apk_zip::ApkZip;
use crate::decode::arsc::Resources;
use crate::decode::axml::{self, AxmlError, Value};
use crate::decode::certificate;
use crate::model::{AppClaim, At, Fact, Grant, GrantState, InventoryList, Power, Surface, Weight};
use crate::speech::{Message, Tell};
use crate::text::keep;

/// Most bytes of a manifest. The largest of real apps have about one million.
const MANIFEST_BYTES: u64 = 32 << 20;
/// Most bytes of a resource table.
const RESOURCES_BYTES: u64 = 128 << 20;
/// First byte of the ids of an app's own resources. Those of the system stand in no APK of an app.
const OWN_RESOURCES: u32 = 0x7f;
/// Longest name of a package or component that is believed, in bytes.
const NAME_BYTES: usize = 512;

const MANIFEST: &str = "AndroidManifest.xml";

/// Parser of APK files.
#[derive(Debug)]
pub struct Apk;

impl Artifact for Apk {
    // Details only: that an APK is here does not tell which apps a phone has, and a manifest is not all of an app.
    describe!(
        "android-apk",
        &["apk/*", "apk/*/*", "apk-left/*", "apk-left/*/*"],
        &[(Surface::AppContents, Weight::Detail), (Surface::AppSigners, Weight::Detail)]
    );

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let zip = ApkZip::open(input.bytes, input.limits).map_err(|error| ParseError::new(error.tell()))?;
        let file = zip
            .read(MANIFEST.as_bytes(), MANIFEST_BYTES, &axml::is_likely)
            .ok_or_else(|| ParseError::new("why-holds-no-readable-manifest-androidmanifest"))?;
        let (manifest, mut oddities) = read_manifest(&file, input, out)?;
        let table = needs_table(&manifest)
            .then(|| zip.read(b"resources.arsc", RESOURCES_BYTES, &|bytes| !bytes.is_empty()))
            .flatten()
            .unwrap_or_default();
        let values = Values(Resources::index(&table, input.limits));
        let Some(package) = values.text(manifest.package.as_ref()).filter(|name| is_name(name)) else {
            return Err(ParseError::new("why-manifest-names-no-package"));
        };
        let mut app = App { package: &package, values: &values, out };
        let left = input.path.starts_with("apk-left/");
        app.say(if left { AppClaim::DataLeft } else { AppClaim::Listed(InventoryList::ApkFile) });
        let split = values.text(manifest.split.as_ref()).is_some();
        app.of_manifest(&manifest, split);
        for component in &manifest.components {
            app.of_component(component);
        }
        oddities.extend(zip.oddities.iter().copied());
        let signed = apk_signers::read(input.bytes, &zip);
        oddities.extend(signed.oddities.iter().copied());
        for (claim, scheme) in signed.claims() {
            app.say_at(claim, At::Key(format!("signature {scheme}").into()));
        }
        for oddity in oddities {
            app.say_at(AppClaim::ApkTampering(oddity.into()), At::Whole);
        }
        let contents = Contents::read(input, &zip);
        for (claim, member) in contents.claims() {
            app.say_at(claim, At::Key(keep(member)));
        }
        if let Some(why) = contents.gap {
            app.out.gap(Some(Surface::AppContents), why);
        }
        if zip.cut_off {
            app.out.gap(None, "why-end-cut-off-only-part-app");
        }
        // A file that was cut, by the limit or in the copy, has another hash than the one that was installed.
        if len64(input.bytes.len()) < input.limits.file_bytes && !zip.cut_off {
            let sha256 = certificate::sha256(input.bytes).into();
            let path = input.path.strip_prefix("apk/").or_else(|| input.path.strip_prefix("apk-left/"));
            let path = keep(path.unwrap_or(input.path));
            app.say_at(AppClaim::ApkSha256 { sha256, path }, At::Whole);
        }
        Ok(())
    }
}

fn read_manifest(
    file: &[u8],
    input: &Input<'_>,
    out: &mut Emitter<'_>,
) -> Result<(Manifest, BTreeSet<&'static str>), ParseError> {
    let mut manifest = Manifest::default();
    let read = axml::read(file, input.limits, &mut |node| manifest.take(node, input.limits.depth));
    match read {
        Ok(oddities) => Ok((manifest, oddities)),
        Err(error @ AxmlError::TooMuch(_)) => {
            out.gap(None, Message::new("why-of").put("of", MANIFEST).told("why", &error));
            Ok((manifest, BTreeSet::from(["the manifest is made to wear out whoever reads it"])))
        }
        Err(error @ AxmlError::NotAxml) => {
            Err(ParseError::new(Message::new("why-of").put("of", MANIFEST).told("why", &error)))
        }
    }
}

/// Whether some value that is wanted is a reference.
fn needs_table(manifest: &Manifest) -> bool {
    let root = [
        &manifest.package,
        &manifest.label,
        &manifest.version_name,
        &manifest.version_code,
        &manifest.debuggable,
        &manifest.shared_user,
        &manifest.target_sdk,
        &manifest.monitoring,
    ];
    let of = |value: &Option<Value>| matches!(value, Some(Value::Reference(_)));
    root.into_iter().any(of)
        || manifest.permissions.iter().any(|value| matches!(value, Value::Reference(_)))
        || manifest.components.iter().any(|c| of(&c.name) || of(&c.permission) || of(&c.enabled))
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.len() <= NAME_BYTES && !name.chars().any(char::is_whitespace)
}

/// Values with references followed into the resource table.
struct Values<'a>(Resources<'a>);

impl Values<'_> {
    fn value(&self, value: Option<&Value>) -> Option<Value> {
        match value? {
            Value::Reference(id) => self.0.value(*id),
            other => Some(other.clone()),
        }
    }

    fn text(&self, value: Option<&Value>) -> Option<String> {
        match self.value(value)? {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    fn number(&self, value: Option<&Value>) -> Option<u32> {
        match self.value(value)? {
            Value::Int(number) => Some(number),
            Value::Text(text) => text.parse().ok(),
            _ => None,
        }
    }

    fn flag(&self, value: Option<&Value>) -> Option<bool> {
        match self.value(value)? {
            Value::Bool(flag) => Some(flag),
            Value::Int(number) => Some(number != 0),
            _ => None,
        }
    }
}

/// The app that is described.
struct App<'x, 'e> {
    package: &'x str,
    values: &'x Values<'x>,
    out: &'x mut Emitter<'e>,
}

impl App<'_, '_> {
    fn say(&mut self, claim: AppClaim) {
        self.say_at(claim, At::Key(MANIFEST.into()));
    }

    fn say_at(&mut self, claim: AppClaim, at: At) {
        self.out.app(self.package, None, claim, at);
    }

    fn of_manifest(&mut self, manifest: &Manifest, split: bool) {
        let values = self.values;
        for permission in manifest.permissions.iter().filter_map(|value| values.text(Some(value))) {
            let grant = Grant {
                app: keep(self.package),
                user: None,
                power: Power::Permission(keep(&permission)),
                state: GrantState::Requested,
                detail: None,
                at: None,
            };
            self.out.emit(Fact::Grant(grant), At::Key(MANIFEST.into()));
        }
        if let Some(code) = values.number(manifest.version_code.as_ref()) {
            let major = values.number(manifest.version_code_major.as_ref()).unwrap_or(0);
            self.say(AppClaim::VersionCode(u64::from(major) << 32 | u64::from(code)));
        }
        if let Some(value) = values.text(manifest.monitoring.as_ref()) {
            self.say(AppClaim::DeclaredMonitoringTool(keep(&value)));
        } else if manifest.monitoring.is_some() {
            self.say(AppClaim::DeclaredMonitoringTool("".into()));
        }
        // A split carries neither the name nor the start screen of its app.
        if split {
            return;
        }
        if let Some(name) = values.text(manifest.version_name.as_ref()) {
            self.say(AppClaim::VersionName(keep(&name)));
        }
        if let Some(label) = values.text(manifest.label.as_ref()).filter(|label| !label.is_empty()) {
            self.say(AppClaim::Label(keep(&label)));
        } else if matches!(manifest.label, Some(Value::Reference(id)) if id >> 24 == OWN_RESOURCES) {
            let why = "why-name-app-could-not-read";
            self.out.gap(Some(Surface::AppContents), why);
        }
        if let Some(sdk) = values.number(manifest.target_sdk.as_ref()) {
            self.say(AppClaim::TargetSdk(sdk));
        }
        if values.flag(manifest.debuggable.as_ref()) == Some(true) {
            self.say(AppClaim::Debuggable);
        }
        if let Some(user) = values.text(manifest.shared_user.as_ref()) {
            self.say(AppClaim::SharedUser(keep(&user)));
        }
        let launcher = manifest.components.iter().any(|component| {
            component.kind == Kind::Activity
                && self.is_enabled(component)
                && component.filters.iter().any(is_start_screen)
        });
        self.say(AppClaim::HasLauncher(launcher));
    }

    fn is_enabled(&self, component: &Component) -> bool {
        self.values.flag(component.enabled.as_ref()) != Some(false)
    }

    fn of_component(&mut self, component: &Component) {
        let Some(class) = self.values.text(component.name.as_ref()) else { return };
        if class.is_empty() || class.len() > NAME_BYTES {
            return;
        }
        let dot = if class.starts_with('.') || class.contains('.') { "" } else { "." };
        let owner = if class.starts_with('.') || !dot.is_empty() { self.package } else { "" };
        let name = format!("{}/{owner}{dot}{class}", self.package);
        let permission = self.values.text(component.permission.as_ref()).unwrap_or_default();
        if let Some(power) = power_of(component, &permission) {
            self.say(AppClaim::Declares { power, component: keep(&name) });
        }
        if component.kind != Kind::Receiver {
            return;
        }
        for filter in &component.filters {
            if let Some(code) = dial_code(filter, &name) {
                self.say(AppClaim::DialCode(keep(&code)));
            }
        }
        if component.filters.iter().any(|filter| filter.actions.iter().any(|action| is_boot(action))) {
            self.say(AppClaim::StartsAtBoot);
        }
    }
}

fn is_start_screen(filter: &Filter) -> bool {
    filter.actions.contains("android.intent.action.MAIN")
        && filter.categories.contains("android.intent.category.LAUNCHER")
}

fn is_boot(action: &str) -> bool {
    matches!(
        action,
        "android.intent.action.BOOT_COMPLETED"
            | "android.intent.action.LOCKED_BOOT_COMPLETED"
            | "android.intent.action.QUICKBOOT_POWERON"
    )
}

/// What a component can become when it is switched on: the system asks for the permission, the action or both.
fn power_of(component: &Component, permission: &str) -> Option<Power> {
    let answers = |wanted: &str| component.filters.iter().any(|filter| filter.actions.contains(wanted));
    let asks = |wanted: &str| permission.strip_prefix("android.permission.") == Some(wanted);
    let is = |wanted: &str, action: &str| asks(wanted) || answers(action);
    match component.kind {
        Kind::Service => {
            if is("BIND_ACCESSIBILITY_SERVICE", "android.accessibilityservice.AccessibilityService") {
                Some(Power::Accessibility)
            } else if is(
                "BIND_NOTIFICATION_LISTENER_SERVICE",
                "android.service.notification.NotificationListenerService",
            ) {
                Some(Power::NotificationListener)
            } else if is("BIND_VPN_SERVICE", "android.net.VpnService") {
                Some(Power::Vpn)
            } else if is("BIND_INPUT_METHOD", "android.view.InputMethod") {
                Some(Power::Keyboard)
            } else {
                None
            }
        }
        Kind::Receiver => {
            is("BIND_DEVICE_ADMIN", "android.app.action.DEVICE_ADMIN_ENABLED").then_some(Power::DeviceAdmin)
        }
        Kind::Activity => None,
    }
}

/// Words for a filter that waits for something typed into the dialler.
fn dial_code(filter: &Filter, component: &str) -> Option<String> {
    let secret = ["android.provider.Telephony.SECRET_CODE", "android.telephony.action.SECRET_CODE"];
    if secret.iter().any(|action| filter.actions.contains(*action)) {
        let code = filter.hosts.first().map_or_else(String::new, |host| format!(" *#*#{host}#*#*"));
        return Some(format!("SECRET_CODE{code} ({component})"));
    }
    filter.actions.contains("android.intent.action.NEW_OUTGOING_CALL").then(|| {
        let priority = filter.priority.map_or_else(String::new, |p| format!(" priority {}", p.cast_signed()));
        format!("NEW_OUTGOING_CALL{priority} ({component})")
    })
}
