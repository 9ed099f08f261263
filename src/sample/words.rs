//! The fixed words of recipes and of the command line.

use std::fmt;

use serde::Deserialize;

use crate::sample::{android, ios};

macro_rules! names {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $text)] $variant),+ }

        impl $name {
            /// Every member.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The spelling used in recipes and on the command line.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            /// The member with this spelling.
            pub fn from_name(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|member| member.name() == text)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.name())
            }
        }
    };
}

names! {
    /// The operating system of a recipe.
    Platform {
        /// Android.
        Android = "android",
        /// iOS.
        Ios = "ios",
    }
}

names! {
    /// Whose Android.
    Vendor {
        /// Google and plain Android.
        Aosp = "aosp",
        /// Samsung.
        Samsung = "samsung",
        /// Xiaomi.
        Xiaomi = "xiaomi",
    }
}

#[expect(clippy::derivable_impls, reason = "the macro that makes the enum has no place for a default")]
impl Default for Vendor {
    fn default() -> Self {
        Self::Aosp
    }
}

names! {
    /// Whether a power of an app is switched on.
    Switch {
        /// Switched on.
        On = "on",
        /// There, but off.
        Installed = "installed",
    }
}

names! {
    /// How an app came onto an Android phone.
    Origin {
        /// Google's store.
        PlayStore = "play-store",
        /// Samsung's store.
        GalaxyStore = "galaxy-store",
        /// The F-Droid store.
        FDroid = "f-droid",
        /// Downloaded with a browser and opened.
        Browser = "browser",
        /// Opened from a file manager.
        File = "file",
        /// From a computer over a cable.
        Computer = "computer",
        /// Put there by the maker of the phone, removable.
        Preinstalled = "preinstalled",
        /// Nothing is recorded.
        Unknown = "unknown",
    }
}

names! {
    /// What a network configuration does.
    NetworkKind {
        /// A VPN.
        Vpn = "vpn",
        /// A VPN that cannot be switched off.
        AlwaysOnVpn = "always-on-vpn",
        /// Decides which pages and connections are allowed.
        ContentFilter = "content-filter",
        /// An app answers name look-ups.
        DnsProxy = "dns-proxy",
        /// Look-ups go to a chosen server.
        DnsSettings = "dns-settings",
    }
}

names! {
    /// A container that can be written.
    Container {
        /// An unencrypted iOS backup folder.
        IosBackup = "ios-backup",
        /// The same, encrypted with a fixed passphrase.
        IosBackupEncrypted = "ios-backup-encrypted",
        /// An iOS backup folder in the layout of iOS 5 to 9 (`Manifest.mbdb`).
        IosBackupOld = "ios-backup-old",
        /// The same, encrypted with a fixed passphrase.
        IosBackupOldEncrypted = "ios-backup-old-encrypted",
        /// A folder with the file system of an iPhone.
        IosFilesystem = "ios-filesystem",
        /// A folder with the diagnosis that an iPhone makes of itself.
        Sysdiagnose = "sysdiagnose",
        /// The list of apps that an iPhone gives to a computer, as JSON.
        IosAppListing = "ios-app-listing",
        /// An Android bug report, zipped.
        Bugreport = "bugreport",
        /// The same, unpacked.
        BugreportFolder = "bugreport-folder",
        /// Its main text alone.
        BugreportText = "bugreport-text",
        /// An androidqf acquisition folder.
        Androidqf = "androidqf",
        /// The same as one zip.
        AndroidqfZip = "androidqf-zip",
        /// A folder with the APK files of the apps that are not part of the system.
        ApkFolder = "apk-folder",
        /// An adb backup, compressed, not encrypted.
        AdbBackup = "adb-backup",
        /// A folder with the output of `dumpsys`, one text a service.
        DumpsysFolder = "dumpsys-folder",
        /// The output of `dumpsys` as one text.
        DumpsysText = "dumpsys-text",
        /// The text that ISDi keeps of a phone.
        Isdi = "isdi",
        /// A `HiSuite` folder without a password.
        HuaweiBackup = "huawei-backup",
        /// A Smart Switch folder.
        SmartSwitch = "smart-switch",
        /// The intrusion logs of Android 16, one text a day.
        IntrusionLogs = "intrusion-logs",
        /// The file system, its own files as XML.
        AndroidFilesystem = "android-filesystem",
        /// The same, its own files as binary XML.
        AndroidFilesystemAbx = "android-filesystem-abx",
        /// The same as a tar, its own files as XML up to Android 11 and as binary XML from 12.
        AndroidFilesystemTar = "android-filesystem-tar",
    }
}

impl Container {
    /// The platform whose phones it holds.
    pub const fn platform(self) -> Platform {
        match self {
            Self::IosBackup
            | Self::IosBackupEncrypted
            | Self::IosBackupOld
            | Self::IosBackupOldEncrypted
            | Self::IosFilesystem
            | Self::Sysdiagnose
            | Self::IosAppListing => Platform::Ios,
            _ => Platform::Android,
        }
    }

    /// The file or folder of a written tree that is given to a scan.
    pub const fn entry(self) -> &'static str {
        match self {
            Self::IosBackup | Self::IosBackupEncrypted | Self::IosBackupOld | Self::IosBackupOldEncrypted => {
                ios::UDID
            }
            Self::IosFilesystem => ios::FILESYSTEM_FOLDER,
            Self::Sysdiagnose => ios::DIAGNOSIS_FOLDER,
            Self::IosAppListing => ios::LISTING_FILE,
            Self::Bugreport => android::BUGREPORT_ZIP,
            Self::BugreportFolder => android::BUGREPORT_FOLDER,
            Self::BugreportText => android::BUGREPORT_TEXT,
            Self::Androidqf => android::ACQUISITION,
            Self::AndroidqfZip => android::ACQUISITION_ZIP,
            Self::ApkFolder => android::APK_FOLDER,
            Self::AdbBackup => android::ADB_BACKUP,
            Self::DumpsysFolder => android::DUMPSYS_FOLDER,
            Self::DumpsysText => android::DUMPSYS_TEXT,
            Self::Isdi => android::ISDI_TEXT,
            Self::HuaweiBackup => android::HUAWEI_FOLDER,
            Self::SmartSwitch => android::SMART_SWITCH_FOLDER,
            Self::IntrusionLogs => android::INTRUSION_FOLDER,
            Self::AndroidFilesystem | Self::AndroidFilesystemAbx => android::FILESYSTEM_FOLDER,
            Self::AndroidFilesystemTar => android::FILESYSTEM_TAR,
        }
    }

    /// What opens it, when it is encrypted. No secret: every sample has the same.
    pub const fn passphrase(self) -> Option<&'static str> {
        match self {
            Self::IosBackupEncrypted | Self::IosBackupOldEncrypted => Some(ios::PASSPHRASE),
            _ => None,
        }
    }

    /// Whether it tells what is installed and switched on. APK files tell only what apps are, an adb
    /// backup and those of makers only which apps were chosen for it, and logs what happened; a diagnosis of an iPhone
    /// has no list of apps, and a list of apps nothing else.
    pub const fn is_whole_phone(self) -> bool {
        !matches!(
            self,
            Self::ApkFolder
                | Self::AdbBackup
                | Self::HuaweiBackup
                | Self::SmartSwitch
                | Self::IntrusionLogs
                | Self::Sysdiagnose
                | Self::IosAppListing
        )
    }

    /// Whether a computer wrote lists of the apps into it, which can disagree with what the phone has.
    pub const fn has_host_lists(self) -> bool {
        matches!(
            self,
            Self::IosBackup | Self::IosBackupEncrypted | Self::IosBackupOld | Self::IosBackupOldEncrypted
        )
    }

    /// Whether it tells which apps are installed. A diagnosis of an iPhone has a log alone, which tells what was installed
    /// at some time.
    pub const fn tells_installed_apps(self) -> bool {
        !matches!(self, Self::Sysdiagnose)
    }

    /// The containers of a platform.
    pub fn of(platform: Platform) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |container| container.platform() == platform)
    }
}
