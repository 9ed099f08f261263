//! The rows of the table: what each container can hold.

use self::Tells::{
    AddedCertificates, Administrators, AppFiles, Apps, HidOwnIcon, Icon, Initiator, Installer, OtherUsers,
    Powers, Removed, Settings, Signer, SignerHash, WorkPowers,
};

/// What a container tells that is finer than a question of the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tells {
    /// Apps of the owner.
    Apps,
    /// Apps that only another user has.
    OtherUsers,
    /// Certificates, or digests of them that can not be forged.
    Signer,
    /// The 32-bit hash of a certificate.
    SignerHash,
    /// The app that claims to have installed another.
    Installer,
    /// The app that began the installation.
    Initiator,
    /// Whether an app has a start screen, and listens for a dial code.
    Icon,
    /// That an app switched its start screen off.
    HidOwnIcon,
    /// What is switched on, and what was granted.
    Powers,
    /// Administrators and owners.
    Administrators,
    /// What is switched on for the work profile.
    WorkPowers,
    /// Settings of the phone.
    Settings,
    /// Apps that are gone.
    Removed,
    /// Certificates that somebody added.
    AddedCertificates,
    /// What the files of apps declare.
    AppFiles,
}

/// A row: a way of writing the phone.
pub(crate) struct Container {
    pub(crate) name: &'static str,
    /// Arguments of the generator; the copy is `@copy` or `@copy.zip` and so on.
    pub(crate) args: &'static [&'static str],
    pub(crate) passphrase: Option<&'static str>,
    pub(crate) kind: &'static Kind,
}

/// What several containers hold alike.
pub(crate) struct Kind {
    pub(crate) tells: &'static [Tells],
    /// Questions that it answers, in full or in part.
    pub(crate) answers: &'static [&'static str],
    /// Questions that it can never answer. Those in neither list depend on the single copy.
    pub(crate) cannot: &'static [&'static str],
    /// What it may say of a phone without anything to find.
    pub(crate) clean: &'static str,
}

const ARCHIVE: Kind = Kind {
    tells: &[Apps, Signer, SignerHash, Installer, AppFiles],
    answers: &["installed_apps", "app_signers", "app_origin", "app_contents"],
    cannot: &[
        "hidden_icons",
        "accessibility_services",
        "device_admins",
        "device_owner",
        "notification_listeners",
        "keyboards",
        "permissions",
        "app_operations",
        "location_access",
        "vpn_and_filters",
        "device_management",
        "trusted_certificates",
        "accounts",
        "protection_settings",
        "removed_apps",
        "root_or_jailbreak",
    ],
    clean: "inconclusive",
};

const SYSTEM_FILES: Kind = Kind {
    tells: &[
        Apps,
        OtherUsers,
        Signer,
        SignerHash,
        Installer,
        Initiator,
        HidOwnIcon,
        Powers,
        Administrators,
        WorkPowers,
        Settings,
        Removed,
        AddedCertificates,
    ],
    answers: &[
        "installed_apps",
        "app_signers",
        "app_origin",
        "hidden_icons",
        "accessibility_services",
        "device_admins",
        "device_owner",
        "notification_listeners",
        "keyboards",
        "permissions",
        "app_operations",
        "location_access",
        "vpn_and_filters",
        "device_management",
        "trusted_certificates",
        "protection_settings",
        "removed_apps",
    ],
    cannot: &[],
    clean: "nothing_known_found",
};

const REPORT: Kind = Kind {
    tells: &[
        Apps,
        OtherUsers,
        SignerHash,
        Installer,
        Initiator,
        Icon,
        HidOwnIcon,
        Powers,
        Administrators,
        WorkPowers,
        Settings,
        Removed,
    ],
    answers: &[
        "installed_apps",
        "app_signers",
        "app_origin",
        "hidden_icons",
        "accessibility_services",
        "device_admins",
        "device_owner",
        "notification_listeners",
        "keyboards",
        "permissions",
        "app_operations",
        "location_access",
        "vpn_and_filters",
        "device_management",
        "protection_settings",
        "removed_apps",
        "root_or_jailbreak",
    ],
    cannot: &["app_contents", "trusted_certificates"],
    clean: "nothing_known_found",
};

const DUMP: Kind = Kind {
    answers: &[
        "installed_apps",
        "app_signers",
        "app_origin",
        "hidden_icons",
        "accessibility_services",
        "device_admins",
        "device_owner",
        "notification_listeners",
        "keyboards",
        "permissions",
        "app_operations",
        "location_access",
        "vpn_and_filters",
        "protection_settings",
        "removed_apps",
    ],
    cannot: &["app_contents", "trusted_certificates", "root_or_jailbreak"],
    ..REPORT
};

const ISDI: Kind = Kind {
    tells: &[Apps, OtherUsers, SignerHash, Installer, Initiator, Icon, HidOwnIcon, Powers, Settings, Removed],
    answers: &[
        "installed_apps",
        "app_signers",
        "app_origin",
        "hidden_icons",
        "accessibility_services",
        "notification_listeners",
        "keyboards",
        "permissions",
        "app_operations",
        "protection_settings",
        "removed_apps",
    ],
    cannot: &[
        "app_contents",
        "trusted_certificates",
        "root_or_jailbreak",
        "device_admins",
        "device_owner",
        "device_management",
    ],
    clean: "inconclusive",
};

const ACQUISITION: Kind = Kind {
    tells: &[
        Apps,
        OtherUsers,
        Signer,
        SignerHash,
        Installer,
        Initiator,
        Icon,
        HidOwnIcon,
        Powers,
        Administrators,
        WorkPowers,
        Settings,
        Removed,
        AppFiles,
    ],
    answers: &[
        "installed_apps",
        "app_signers",
        "app_origin",
        "app_contents",
        "hidden_icons",
        "accessibility_services",
        "device_admins",
        "device_owner",
        "notification_listeners",
        "keyboards",
        "permissions",
        "app_operations",
        "location_access",
        "vpn_and_filters",
        "device_management",
        "protection_settings",
        "removed_apps",
        "root_or_jailbreak",
    ],
    cannot: &["trusted_certificates"],
    clean: "nothing_known_found",
};

const fn row(name: &'static str, args: &'static [&'static str], kind: &'static Kind) -> Container {
    Container { name, args, passphrase: None, kind }
}

const fn locked(name: &'static str, args: &'static [&'static str], passphrase: &'static str) -> Container {
    Container { name, args, passphrase: Some(passphrase), kind: &ARCHIVE }
}

pub(crate) static CONTAINERS: &[Container] = &[
    row("v1 plain", &["--ab", "@copy.ab", "--ab-version", "1", "--compress", "none"], &ARCHIVE),
    locked("v1 AES", &["--ab", "@copy.ab", "--ab-version", "1", "--password", "123456"], "123456"),
    row("v2 zlib", &["--ab", "@copy.ab", "--ab-version", "2"], &ARCHIVE),
    locked("v2 AES", &["--ab", "@copy.ab", "--ab-version", "2", "--password", "pässwörd"], "pässwörd"),
    locked(
        "v3 AES",
        &["--ab", "@copy.ab", "--ab-version", "3", "--compress", "none", "--password", "x y"],
        "x y",
    ),
    row("v4 zlib", &["--ab", "@copy.ab", "--ab-version", "4"], &ARCHIVE),
    row("v5 plain", &["--ab", "@copy.ab", "--compress", "none"], &ARCHIVE),
    locked("v5 AES", &["--ab", "@copy.ab", "--password", "密码 pässwörd"], "密码 pässwörd"),
    row("Xiaomi file", &["--miui", "@copy.bak"], &ARCHIVE),
    row("file system", &["--fs", "@copy"], &SYSTEM_FILES),
    row("file system zip", &["--fs", "@copy.zip"], &SYSTEM_FILES),
    row("file system tar", &["--fs", "@copy.tar"], &SYSTEM_FILES),
    row("binary XML", &["--abx", "--fs", "@copy"], &SYSTEM_FILES),
    row("binary XML tar", &["--abx", "--fs", "@copy.tar"], &SYSTEM_FILES),
    row("TWRP", &["--twrp", "@copy"], &SYSTEM_FILES),
    row("bug report", &["--bugreport", "@copy.zip"], &REPORT),
    row(
        "Samsung's report",
        &["--wrap", "samsung", "--vendor", "samsung", "--bugreport", "@copy.zip"],
        &REPORT,
    ),
    row("Xiaomi's report", &["--wrap", "xiaomi", "--vendor", "xiaomi", "--bugreport", "@copy.zip"], &REPORT),
    row("dumpsys", &["--dumpsys", "@copy"], &DUMP),
    row("ISDi", &["--isdi", "@copy.txt"], &ISDI),
    row("acquisition", &["--androidqf", "@copy"], &ACQUISITION),
    row("acquisition zip", &["--androidqf", "@copy.zip"], &ACQUISITION),
];
