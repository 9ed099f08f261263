//! The recipe of a phone: what an advocate or a developer writes, in TOML, and nothing about file formats.
//!
//! Every key has a default; five lines give an ordinary phone.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::sample::error::RecipeError;
use crate::sample::expect::Expect;
use crate::sample::traces::Traces;
use crate::sample::tree::FileTree;
use crate::sample::words::{Container, NetworkKind, Origin, Platform, Switch, Vendor};
use crate::sample::{android, ios};

/// One phone, for either platform, in any of its containers.
#[derive(Debug, Clone, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Recipe {
    /// One line on what the case shows.
    #[serde(default)]
    pub title: String,
    /// The operating system.
    pub platform: Platform,
    /// Version of the operating system: "8" to "16", or "17.5.1".
    pub version: Option<String>,
    /// Date of the last security update (Android), "2026-03-01". Default: the month of the copy.
    pub security_patch: Option<String>,
    /// Whose Android it is; the text layouts differ.
    #[serde(default)]
    pub vendor: Vendor,
    /// Model name shown to people.
    pub model: Option<String>,
    /// When the copy was made, "2026-03-01 09:30:00".
    pub captured: Option<String>,
    /// Whether the phone also has a couple of dozen usual apps from a store.
    #[serde(default = "yes")]
    pub ordinary_apps: bool,
    /// Whether the system of an Android phone was unlocked and opened.
    #[serde(default)]
    pub unlocked: bool,
    /// The apps the case is about. An app with the id of a usual one replaces it.
    #[serde(default)]
    pub app: Vec<App>,
    /// Apps and profiles that are gone but left traces.
    #[serde(default)]
    pub removed: Vec<Removed>,
    /// Further users or profiles of an Android phone; user 0 is always there.
    #[serde(default)]
    pub user: Vec<User>,
    /// Settings in addition to those that follow from the apps.
    #[serde(default)]
    pub settings: Settings,
    /// iOS configuration profiles.
    #[serde(default)]
    pub profile: Vec<Profile>,
    /// iOS enrolment in a management server.
    pub mdm: Option<Mdm>,
    /// iOS supervision.
    pub supervision: Option<Supervision>,
    /// iOS: the hidden profile that mobile carriers install.
    #[serde(default)]
    pub carrier_profile: bool,
    /// iOS VPNs, filters and DNS settings.
    #[serde(default)]
    pub network: Vec<Network>,
    /// Servers that apps contacted, as the log of an Android 16 phone with Advanced Protection tells.
    #[serde(default)]
    pub contact: Vec<Contact>,
    /// Android: names of certificate authorities that somebody added for user 0.
    #[serde(default)]
    pub root_certificate: Vec<String>,
    /// Other traces on an iPhone: accounts, certificates, automations and so on.
    #[serde(default)]
    pub traces: Traces,
    /// What a scan must say; the writers ignore it.
    pub expect: Option<Expect>,
}

fn yes() -> bool {
    true
}

/// An app.
#[derive(Debug, Clone, Default, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an independent yes-or-no line of a recipe that people read"
)]
pub struct App {
    /// Package name or bundle id.
    pub id: String,
    /// Name on the home screen.
    pub label: Option<String>,
    /// Version name.
    pub version: Option<String>,
    /// How it came onto the phone (Android). Sets the four keys below unless they are given.
    pub from: Option<Origin>,
    /// Package that is recorded as installer, or "none".
    pub installer: Option<String>,
    /// Package that asked for the installation, or "none".
    pub initiating: Option<String>,
    /// Package the file came from (a browser, say), or "none".
    pub originating: Option<String>,
    /// Android's source number: 0 unspecified, 1 other, 2 store, 3 local file, 4 downloaded file.
    pub package_source: Option<u8>,
    /// Part of the system image (Android) or made by Apple and removable (iOS).
    pub system: bool,
    /// Label of the signing certificate; the same label is the same certificate. Default: one of its own.
    pub signer: Option<String>,
    /// SHA-1 of the signer, 40 hex digits, written where a format carries digests.
    pub signer_sha1: Option<String>,
    /// SHA-256 of the signer, 64 hex digits, written where a format carries digests.
    pub signer_sha256: Option<String>,
    /// The 32-bit hash of the signer that Android dumps print, in hex.
    pub signer_short: Option<String>,
    /// SHA-256 of the APK, 64 hex digits.
    pub apk_sha256: Option<String>,
    /// Name of the user id that it shares with other apps of the same signer (Android). Permissions are theirs together.
    pub shared_user: Option<String>,
    /// Users it is installed for; empty: user 0.
    pub users: Vec<u32>,
    /// "2026-02-20 21:14:05".
    pub first_installed: Option<String>,
    /// "2026-02-20 21:14:05".
    pub last_updated: Option<String>,
    /// Permissions granted. Android names ("CAMERA" is enough) or iOS services ("microphone").
    pub granted: Vec<String>,
    /// Permissions asked for and refused.
    pub denied: Vec<String>,
    /// No icon among the apps.
    pub hidden_icon: bool,
    /// It switched its own icon off.
    pub hid_itself: bool,
    /// Its accessibility service (Android).
    pub accessibility: Option<Switch>,
    /// Its device administrator (Android).
    pub admin: Option<Switch>,
    /// Its notification listener (Android).
    pub listener: Option<Switch>,
    /// Its keyboard.
    pub keyboard: Option<Switch>,
    /// Its VPN (Android; "on" means always on).
    pub vpn: Option<Switch>,
    /// It owns the device or the profile it is in (Android).
    pub owner: bool,
    /// Excepted from battery saving by the user (Android).
    pub battery_exempt: bool,
    /// App operations and their mode (Android), `CAMERA = "allow"`.
    pub app_ops: BTreeMap<String, String>,
    /// Android API level it was built for.
    pub target_sdk: Option<u32>,
    /// Built for debugging (Android).
    pub debuggable: bool,
    /// Switched off by the user (Android).
    pub disabled: bool,
    /// It declares itself as a monitoring tool in its manifest (Android): "`child_monitoring`",
    /// "`enterprise_management`" or "other". Only APK files hold it.
    pub monitoring_tool: Option<String>,
    /// It has a store receipt (iOS); default true.
    pub store: Option<bool>,
    /// Its APK is marked as encrypted and is not, which stops readers that are not Android.
    pub misleading_apk: bool,
    /// Strings in the code of its APK, such as the address of a server.
    pub dex_strings: Vec<String>,
    /// Strings in native code of its APK.
    pub native_strings: Vec<String>,
    /// Extension bundle ids (iOS).
    pub plugins: Vec<String>,
    /// Developer team in its store metadata (iOS).
    pub team: Option<String>,
    /// Where the app does not show (iOS): "info-applications", "info-installed", "manifest", "domain".
    pub hide_from: Vec<String>,
    /// Location access (iOS): "always", "while-using", "never".
    pub location: Option<String>,
}

/// An app or profile that is gone.
#[derive(Debug, Clone, Default, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, default)]
pub struct Removed {
    /// Package name, bundle id or profile identifier.
    pub id: String,
    /// A configuration profile rather than an app (iOS).
    pub profile: bool,
    /// When it was installed, if the trace says.
    pub installed: Option<String>,
    /// When it was removed.
    pub removed: Option<String>,
    /// Package recorded as its installer.
    pub installer: Option<String>,
    /// User it was installed for.
    pub user: u32,
    /// Its data were kept (Android `pm uninstall -k`).
    pub data_left: bool,
}

/// A further user of an Android phone.
#[derive(Debug, Clone, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct User {
    /// Number, 10 and up.
    pub id: u32,
    /// Name.
    pub name: String,
    /// Whether it is a managed profile (work profile) rather than a second person.
    #[serde(default)]
    pub managed: bool,
}

/// Android settings by name.
#[derive(Debug, Clone, Default, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Of the user, protected.
    pub secure: BTreeMap<String, String>,
    /// Of the phone.
    pub global: BTreeMap<String, String>,
    /// Of the user, harmless.
    pub system: BTreeMap<String, String>,
    /// Changes that the phone's own history of settings tells of, in dumps.
    pub changed: Vec<SettingChange>,
}

/// A change of a setting.
#[derive(Debug, Clone, Default, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, default)]
pub struct SettingChange {
    /// Its name.
    pub name: String,
    /// Its new value.
    pub value: String,
    /// "2026-02-20 21:14:05".
    pub at: String,
}

/// A server that an app contacted.
#[derive(Debug, Clone, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Package name.
    pub app: String,
    /// Host name.
    pub host: String,
    /// "2026-02-20 21:14:05"; default: a day before the copy was made.
    pub at: Option<String>,
}

/// A configuration profile.
#[derive(Debug, Clone, Default, Deserialize, PartialEq)]
#[serde(deny_unknown_fields, default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an independent yes-or-no line of a recipe that people read"
)]
pub struct Profile {
    /// Its identifier.
    pub identifier: String,
    /// Name shown in Settings.
    pub name: String,
    /// Organisation shown in Settings; empty: none stated.
    pub organisation: String,
    /// Payloads: a type ("com.apple.vpn.managed") and its settings. The type "com.apple.security.root" gets a
    /// certificate made for it.
    pub payload: Vec<Payload>,
    /// It cannot be removed by the person who uses the phone.
    pub locked: bool,
    /// Not shown in Settings.
    pub hidden: bool,
    /// Only the list names it: the file that says what it does is not there.
    pub listed_only: bool,
    /// In the user channel instead of the device's.
    pub user_channel: bool,
    /// The certificate that signed it; empty: unsigned.
    pub signer: String,
    /// "2026-02-20 21:14:05".
    pub installed: Option<String>,
    /// Restrictions it sets: `allowAppRemoval = false`.
    pub restrictions: BTreeMap<String, bool>,
}

/// One payload of a profile.
#[derive(Debug, Clone, Default, Deserialize, PartialEq)]
#[serde(deny_unknown_fields, default)]
pub struct Payload {
    /// Apple's payload type.
    #[serde(rename = "type")]
    pub kind: String,
    /// Its own keys, as they stand in a profile.
    pub settings: BTreeMap<String, toml::Value>,
}

/// Enrolment in a management server.
#[derive(Debug, Clone, Default, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, default)]
pub struct Mdm {
    /// Host name of the server.
    pub server: String,
    /// Access rights as Apple's bit mask; default: all (8191).
    pub rights: Option<u32>,
    /// Organisation it reports.
    pub organisation: String,
    /// Identifier of the profile that enrolled the phone; default: the first profile.
    pub profile: Option<String>,
    /// Its record lies in the user channel.
    pub user_channel: bool,
    /// Enrolled with a managed Apple Account only, with few rights.
    pub user_enrolment: bool,
    /// Apps it installed.
    pub apps: Vec<String>,
}

/// Supervision by an organisation.
#[derive(Debug, Clone, Default, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, default)]
pub struct Supervision {
    /// Whether the phone is supervised.
    pub supervised: bool,
    /// Organisation shown.
    pub organisation: String,
    /// Management cannot be removed.
    pub unremovable: bool,
}

/// A VPN, filter or DNS configuration.
#[derive(Debug, Clone, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Network {
    /// Name shown in Settings.
    pub name: String,
    /// What it is.
    pub kind: NetworkKind,
    /// App that made it.
    #[serde(default)]
    pub app: String,
    /// Server or resolver address.
    #[serde(default)]
    pub server: String,
    /// Identifier of the profile it came from; absent: the app made it.
    pub profile: Option<String>,
}

impl Recipe {
    /// Reads a recipe. Unknown keys are errors.
    pub fn from_toml(text: &str) -> Result<Self, RecipeError> {
        toml::from_str(text).map_err(|source| RecipeError::Syntax { source: Box::new(source) })
    }

    /// The bytes of the phone in a container. Single-file containers give a tree of one file.
    pub fn write(&self, container: Container) -> Result<FileTree, RecipeError> {
        if container.platform() != self.platform {
            return Err(RecipeError::WrongContainer { container, platform: self.platform });
        }
        match container {
            Container::IosBackup => ios::backup(self, false),
            Container::IosBackupEncrypted => ios::backup(self, true),
            Container::IosBackupOld => ios::old_backup(self, false),
            Container::IosBackupOldEncrypted => ios::old_backup(self, true),
            Container::IosFilesystem => ios::filesystem(self),
            Container::Sysdiagnose => ios::diagnosis(self),
            Container::IosAppListing => ios::app_listing(self),
            Container::Bugreport => android::bugreport(self),
            Container::BugreportFolder => android::bugreport_folder(self),
            Container::BugreportText => android::bugreport_text(self),
            Container::Androidqf => android::androidqf(self),
            Container::AndroidqfZip => android::androidqf_zip(self),
            Container::ApkFolder => android::apk_folder(self),
            Container::AdbBackup => android::adb_backup(self),
            Container::DumpsysFolder => android::dumpsys_folder(self),
            Container::DumpsysText => android::dumpsys_text(self),
            Container::Isdi => android::isdi(self),
            Container::HuaweiBackup => android::huawei_backup(self),
            Container::SmartSwitch => android::smart_switch(self),
            Container::IntrusionLogs => android::intrusion_logs(self),
            Container::AndroidFilesystem => android::filesystem_folder(self, false),
            Container::AndroidFilesystemAbx => android::filesystem_folder(self, true),
            Container::AndroidFilesystemTar => android::filesystem_tar(self),
        }
    }

    /// The containers in which what the recipe shows can be looked for: those its expectations name, else all that hold a
    /// whole phone. An app that is hidden from lists is hidden only where there are such lists.
    pub fn containers(&self) -> Vec<Container> {
        let hidden = self.app.iter().any(|app| !app.hide_from.is_empty());
        let (named, own) = self.expect.as_ref().map_or_else(Default::default, |expect| {
            (expect.containers.clone(), expect.only.keys().copied().collect::<Vec<_>>())
        });
        let mut containers: Vec<Container> = if named.is_empty() {
            Container::of(self.platform)
                .filter(|container| container.is_whole_phone() && (!hidden || container.has_host_lists()))
                .collect()
        } else {
            named
        };
        containers.extend(own);
        containers.sort_unstable();
        containers.dedup();
        containers
    }

    /// An ordinary Android phone of a version.
    #[must_use]
    pub fn android(version: &str) -> Self {
        Self::ordinary(Platform::Android, version)
    }

    /// An ordinary iPhone with a version of iOS.
    #[must_use]
    pub fn ios(version: &str) -> Self {
        Self::ordinary(Platform::Ios, version)
    }

    fn ordinary(platform: Platform, version: &str) -> Self {
        Self {
            title: String::new(),
            platform,
            version: Some(version.to_owned()),
            security_patch: None,
            vendor: Vendor::Aosp,
            model: None,
            captured: None,
            ordinary_apps: true,
            app: Vec::new(),
            removed: Vec::new(),
            user: Vec::new(),
            settings: Settings::default(),
            profile: Vec::new(),
            mdm: None,
            supervision: None,
            carrier_profile: false,
            unlocked: false,
            network: Vec::new(),
            contact: Vec::new(),
            root_certificate: Vec::new(),
            traces: Traces::default(),
            expect: None,
        }
    }

    /// Adds an app.
    #[must_use]
    pub fn with_app(mut self, app: App) -> Self {
        self.app.push(app);
        self
    }

    /// Chooses the vendor.
    #[must_use]
    pub fn with_vendor(mut self, vendor: Vendor) -> Self {
        self.vendor = vendor;
        self
    }

    /// Adds a configuration profile.
    #[must_use]
    pub fn with_profile(mut self, profile: Profile) -> Self {
        self.profile.push(profile);
        self
    }

    /// Adds something that was removed.
    #[must_use]
    pub fn with_removed(mut self, removed: Removed) -> Self {
        self.removed.push(removed);
        self
    }

    /// Adds a user or managed profile of an Android phone.
    #[must_use]
    pub fn with_user(mut self, user: User) -> Self {
        self.user.push(user);
        self
    }

    /// Leaves the usual apps out.
    #[must_use]
    pub fn without_ordinary_apps(mut self) -> Self {
        self.ordinary_apps = false;
        self
    }
}

impl App {
    /// An ordinary app from a store.
    #[must_use]
    pub fn new(id: &str) -> Self {
        Self { id: id.to_owned(), ..Self::default() }
    }

    /// Says how it was installed.
    #[must_use]
    pub fn with_origin(mut self, origin: Origin) -> Self {
        self.from = Some(origin);
        self
    }

    /// Names it.
    #[must_use]
    pub fn with_label(mut self, label: &str) -> Self {
        self.label = Some(label.to_owned());
        self
    }

    /// Grants a permission.
    #[must_use]
    pub fn with_grant(mut self, permission: &str) -> Self {
        self.granted.push(permission.to_owned());
        self
    }

    /// Name on the home screen: the label, or the last part of the id.
    pub(crate) fn shown_name(&self) -> String {
        self.label.clone().unwrap_or_else(|| self.id.rsplit('.').next().unwrap_or_default().to_owned())
    }

    /// Users it is installed for.
    pub(crate) fn installed_for(&self) -> Vec<u32> {
        if self.users.is_empty() { vec![0] } else { self.users.clone() }
    }
}

#[cfg(test)]
mod tests;
