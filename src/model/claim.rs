//! What evidence says about one app: where it is named, who made and installed it, and what it may do.

use serde::Serialize;

use crate::search::FoundKind;
use crate::time::Moment;

/// Lists in which an app may be named. That two lists disagree is a signal of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum InventoryList {
    /// `Packages:` of the Android package service, or packages.xml.
    PackageService,
    /// Output of `pm list packages` kept by androidqf.
    PackageManagerList,
    /// `dumpsys package --checkin`.
    PackageCheckin,
    /// A folder of the app in an adb backup.
    AdbBackup,
    /// The plain list in a backup by the phone's maker: apps that were chosen for it.
    BackupList,
    /// An installation in a log of events. It counts as long as no later removal is logged.
    EventLog,
    /// iOS `Info.plist`, key `Installed Applications`.
    InstalledApplications,
    /// iOS `Info.plist`, key `Applications` (store receipt and metadata).
    StoreApplications,
    /// iOS `Manifest.plist`, key `Applications`.
    ManifestApplications,
    /// A data container of the app in the backup (`AppDomain-...`).
    AppDomain,
    /// A container of one of the app's extensions (`AppDomainPlugin-...`).
    PluginDomain,
    /// An APK file of the app.
    ApkFile,
    /// The bundle of an iOS app in a copy of the file system.
    AppBundle,
    /// The list of apps that an iPhone gives to a computer.
    DeviceListing,
}

/// What a copy of an iPhone holds of the App Store's receipt for an app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct StoreReceipt {
    /// `ApplicationSINF`: the proof of purchase.
    pub sinf: bool,
    /// `iTunesMetadata`: the store's description.
    pub metadata: bool,
}

/// The account by which an app came from the App Store. Apps of one phone are held against each other; whose account it
/// is stays unknown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StoreAccount {
    /// Tells the accounts of one phone apart: eight hexadecimal digits of a digest of what names the account, never the
    /// name itself. Masked wherever it is shown, so that nobody can try names on it.
    pub tag: Box<str>,
    /// Whether another account bought it.
    pub bought_elsewhere: bool,
    /// Whether the accounts are of one family group.
    pub family: bool,
}

/// Digest of a signing certificate, as much of it as the format carries.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Signer {
    /// SHA-1 of the DER certificate, 40 upper-case hex digits.
    Sha1(Box<str>),
    /// SHA-256 of the DER certificate, 64 lower-case hex digits.
    Sha256(Box<str>),
    /// Java's 32-bit `Arrays.hashCode` of the DER certificate, which is all that `dumpsys package` prints.
    /// Hex without leading zeros. Trivially forged: it may support a finding and never clear one.
    JavaHash(Box<str>),
    /// Team identifier of an Apple developer signature.
    AppleTeam(Box<str>),
}

/// A statement about one app.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AppClaim {
    /// Named in a list of apps.
    Listed(InventoryList),
    /// Installed (true) or known but not installed (false) for the user.
    Installed(bool),
    /// Only data is left of it (`pm list packages -u`, an orphaned container).
    DataLeft,
    /// The system removed the app and kept its data and icon (Android 15 archive, iOS off-loading).
    Archived,
    /// It was installed at some time and is (or may be) gone.
    WasInstalled {
        /// When it was installed or last seen.
        at: Option<Moment>,
        /// Which app installed it.
        by: Option<Box<str>>,
    },
    /// A log has the beginning of its installation and not the end: it may have failed.
    InstallBegun {
        /// When it was begun.
        at: Option<Moment>,
        /// Which app asked for it.
        by: Option<Box<str>>,
    },
    /// It was removed.
    WasRemoved {
        /// When.
        at: Option<Moment>,
    },
    /// Name shown on the phone.
    Label(Box<str>),
    /// Version as shown.
    VersionName(Box<str>),
    /// Version number.
    VersionCode(u64),
    /// Android API level it was built for.
    TargetSdk(u32),
    /// Linux user id.
    Uid(u32),
    /// Part of the system image.
    System(bool),
    /// A part of the system image that was updated.
    UpdatedSystem,
    /// Where its code lies on the phone.
    CodePath(Box<str>),
    /// Built for debugging.
    Debuggable,
    /// App that claims to have installed it; can be forged. `None`: said to be no app.
    Installer(Option<Box<str>>),
    /// App that started the installation; cannot be forged.
    Initiator(Box<str>),
    /// App the installation file came from (a browser, a file manager).
    Originator(Box<str>),
    /// App that owns updates.
    UpdateOwner(Box<str>),
    /// Android `packageSource`: 0 unspecified, 1 other, 2 store, 3 local file, 4 downloaded file.
    PackageSource(u8),
    /// Android `installReason`: 0 unknown, 1 policy, 2 device restore, 3 device setup, 4 user.
    InstallReason(u8),
    /// First installed.
    FirstInstalled(Moment),
    /// Last updated.
    Updated(Moment),
    /// Who signed it.
    SignedBy(Signer),
    /// Who signed it before its key was rotated.
    SignedBefore(Signer),
    /// SHA-256 of its APK, lower-case hex, and the APK's path.
    ApkSha256 {
        /// The digest.
        sha256: Box<str>,
        /// Path of the APK on the phone.
        path: Box<str>,
    },
    /// Switched off by the user or the system.
    Disabled,
    /// Hidden for the user by a policy.
    HiddenByPolicy,
    /// Whether the package service lists a screen to start it from; false means no icon among the apps.
    HasLauncher(bool),
    /// It switched its own start screen off.
    HidOwnIcon,
    /// It offers a service or receiver of this kind (it could be switched on; whether it is, a [`Grant`] tells).
    Declares {
        /// What it could become.
        power: Power,
        /// The component.
        component: Box<str>,
    },
    /// Name under which its service stands in the phone's list of accessibility services.
    ServiceLabel(Box<str>),
    /// Listens for a dial code (`SECRET_CODE`, outgoing calls).
    DialCode(Box<str>),
    /// Starts with the phone.
    StartsAtBoot,
    /// Its manifest declares it as a monitoring tool (`isMonitoringTool`); the value, such as "`child_monitoring`".
    DeclaredMonitoringTool(Box<str>),
    /// The signatures of its APK contradict one another; how.
    SignatureConflict(Box<str>),
    /// Its APK is built so that other readers fail or are misled; how.
    ApkTampering(Box<str>),
    /// Its code holds a value that was looked for.
    ContentMatch {
        /// What the value is.
        kind: FoundKind,
        /// The value as it is listed.
        value: Box<str>,
    },
    /// `sharedUserId` of its manifest.
    SharedUser(Box<str>),
    /// A process of it was running.
    Running,
    /// Google Play Protect's warning stored by the system.
    HarmfulWarning(Box<str>),
    /// What the backup holds of its store receipt (iOS).
    Receipt(StoreReceipt),
    /// Pushed by an organisation (managed licence, custom app, management declaration).
    PushedByOrganisation(Box<str>),
    /// A build from Apple's beta channel.
    TestFlight,
    /// Installed by an alternative marketplace; its name.
    Marketplace(Box<str>),
    /// `sourceApp` of the store's metadata: the app that started the installation.
    StoreSource(Box<str>),
    /// Bought.
    Purchased(Moment),
    /// An extension that belongs to the app (bundle id of the extension).
    Extension(Box<str>),
    /// Last used, as far as the phone's own statistics tell.
    LastUsed(Moment),
    /// The account that got it from the store.
    StoreAccount(StoreAccount),
    /// Who signed it, as the phone's own list says ("Apple iPhone OS Application Signing", "iPhone Developer: ...").
    /// What follows a colon may name a person: masked wherever it is shown.
    SignerName(Box<str>),
    /// A noteworthy entitlement of its signature ("get-task-allow").
    Entitlement(Box<str>),
    /// Installed with a licence of its maker instead of from the store (iOS provisioning profile): "enterprise" for any
    /// phone, "development" for chosen phones, "unknown" where the licence does not tell.
    Provisioned(Box<str>),
    /// A mode in which it works in the background (iOS `UIBackgroundModes`).
    BackgroundMode(Box<str>),
}

/// A power that an app can hold.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Power {
    /// Accessibility service: reads the screen and typing, can act.
    Accessibility,
    /// Device administrator.
    DeviceAdmin,
    /// Device owner.
    DeviceOwner,
    /// Profile owner (work profile, secure folder).
    ProfileOwner,
    /// Reads all notifications.
    NotificationListener,
    /// Keyboard.
    Keyboard,
    /// Keyboard with access to the network (iOS "full access").
    KeyboardFullAccess,
    /// VPN service.
    Vpn,
    /// VPN that is always on.
    AlwaysOnVpn,
    /// Android permission, by full name.
    Permission(Box<str>),
    /// Android app operation, by name (`GET_USAGE_STATS`).
    AppOp(Box<str>),
    /// Android role ("android.app.role.SMS").
    Role(Box<str>),
    /// Exempt from battery saving.
    BatteryExempt,
    /// iOS privacy permission (`kTCCService...`).
    Tcc(Box<str>),
    /// Location at any time.
    LocationAlways,
    /// Location while the app is used.
    LocationInUse,
}

/// How a power stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum GrantState {
    /// Switched on or allowed.
    Active,
    /// Asked for, nothing known of an answer.
    Requested,
    /// Refused or switched off.
    Denied,
    /// A setting names it although the app is not (or no longer) there, or the list is only what could be switched on.
    Residue,
}

/// An app and a power.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Grant {
    /// Package name or bundle id.
    pub app: Box<str>,
    /// Android user.
    pub user: Option<u32>,
    /// The power.
    pub power: Power,
    /// How it stands.
    pub state: GrantState,
    /// Component that holds it, or policies, or flags, as the evidence words it.
    pub detail: Option<Box<str>>,
    /// When it was given or last used, where told.
    #[serde(rename = "when")]
    pub at: Option<Moment>,
}
