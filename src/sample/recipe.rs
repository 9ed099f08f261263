//! The recipe of a phone: what an advocate or a developer writes, in TOML, and nothing about file formats.
//!
//! Every key has a default; five lines give an ordinary phone.

mod app;
mod management;

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::sample::error::RecipeError;
use crate::sample::expect::Expect;
use crate::sample::traces::Traces;
use crate::sample::tree::FileTree;
use crate::sample::words::{Container, NetworkKind, Platform, Vendor};
use crate::sample::{android, ios};

pub use self::app::App;
pub use self::management::{Mdm, Payload, Profile, Supervision};

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

#[cfg(test)]
mod tests;
