//! What evidence says, one statement at a time, without judgement.
//!
//! A fact never carries message texts, photos, contacts or browsing. Every string in it is evidence and therefore
//! hostile: it is clipped when it is kept and escaped when it is shown (see [`crate::text`]).

use serde::Serialize;

use super::claim::{AppClaim, Grant};
use crate::time::Moment;

/// Name of the [`Fact::Setting`] that holds the label of the one accessibility service that runs, from a version of
/// Android that names running services by label only.
pub const ONLY_SERVICE: &str = "only_running_service";

/// One statement found in one place.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "fact", rename_all = "snake_case")]
pub enum Fact {
    /// Something about the phone itself.
    Device {
        /// Which property.
        key: DeviceKey,
        /// Its value, unmasked; reports mask the identifiers.
        value: Box<str>,
    },
    /// When the copy was made.
    Captured {
        /// The moment.
        #[serde(rename = "when")]
        at: Moment,
    },
    /// Something about one app.
    App {
        /// Android package name or iOS bundle id, as written.
        id: Box<str>,
        /// Android user the statement is about; `None` where it holds for the app as a whole.
        user: Option<u32>,
        /// The statement.
        claim: AppClaim,
    },
    /// An app holds, asked for or was refused a power.
    Grant(Grant),
    /// Something about one configuration profile (iOS).
    Profile {
        /// Identifier of the profile; what ties the statements of several files together.
        id: Box<str>,
        /// The statement.
        claim: ProfileClaim,
    },
    /// Something about management or supervision of the whole phone.
    Management {
        /// Which property.
        key: ManagementKey,
        /// Its value ("true", a host, a number).
        value: Box<str>,
    },
    /// A setting of the phone.
    Setting {
        /// Where the setting lives ("secure", "global", "system", "property", or an iOS domain).
        space: Box<str>,
        /// Android user, where settings are per user.
        user: Option<u32>,
        /// Name of the setting.
        name: Box<str>,
        /// Its value.
        value: Box<str>,
    },
    /// A setting was changed, and by whom (Samsung and Android 16 keep such a history).
    SettingChange {
        /// Name of the setting.
        name: Box<str>,
        /// When, as far as the text tells (Samsung writes no year).
        when: Box<str>,
        /// The new value.
        value: Box<str>,
        /// The app that changed it.
        by: Option<Box<str>>,
    },
    /// A user or profile of the phone (Android).
    User {
        /// Its number; 0 is the owner.
        id: u32,
        /// Its name.
        name: Box<str>,
        /// Whether it is a managed (work) profile.
        managed: bool,
        /// What kind of user or profile it is.
        kind: UserKind,
    },
    /// A network configuration: VPN, proxy, filter or DNS.
    Network {
        /// What kind.
        kind: NetworkKind,
        /// Its name as shown.
        name: Box<str>,
        /// The app that owns it.
        app: Option<Box<str>>,
        /// The profile it came from.
        profile: Option<Box<str>>,
        /// Server or address.
        server: Option<Box<str>>,
        /// Whether it is switched on; `None` where the format does not tell.
        enabled: Option<bool>,
    },
    /// A root certificate that somebody added to those the phone trusts.
    Certificate {
        /// Whom it says it is about.
        subject: Box<str>,
        /// SHA-256 of its DER bytes, lower-case hex; a log of events does not tell it.
        sha256: Option<Box<str>>,
        /// Where it came from ("user 0": added in the settings of that Android user).
        origin: Box<str>,
    },
    /// An app asked for or connected to a server. Kept to be compared with known servers; reports show no other, and
    /// `facts` leaves it out unless nothing is to be masked.
    Contacted {
        /// Package name.
        app: Box<str>,
        /// Name or numeric address of the server, lower case.
        host: Box<str>,
        /// When it was seen first.
        #[serde(rename = "when")]
        at: Option<Moment>,
    },
    /// A trace of root access or a jailbreak.
    RootTrace {
        /// What was seen.
        what: Box<str>,
    },
    /// An account that is set up on the phone. Never its password, never what is in it.
    Account {
        /// Its type, as the system names it ("com.google", "com.apple.account.AppleAccount").
        kind: Box<str>,
        /// Its user name. Identifier: masked wherever it is shown.
        name: Option<Box<str>>,
        /// The app that looks after it.
        owner: Option<Box<str>>,
        /// Android user it belongs to.
        user: Option<u32>,
        /// When it was added.
        #[serde(rename = "when")]
        at: Option<Moment>,
    },
    /// An automation that the phone runs (iOS Shortcuts).
    Automation {
        /// Its name. Evidence, and the owner's own words: masked wherever it is shown.
        name: Box<str>,
        /// What starts it, as the system names it; `None` for a shortcut that somebody starts by hand.
        trigger: Option<Box<str>>,
        /// Whether it is switched on; `None` where not told.
        enabled: Option<bool>,
        /// Whether the phone asks before it runs; `None` where not told.
        asks_first: Option<bool>,
        /// Identifiers of its actions, in order, without their parameters.
        actions: Vec<Box<str>>,
    },
    /// A web page that sits among the icons of the phone (iOS web clip).
    WebClip {
        /// The name under its icon.
        title: Box<str>,
        /// Host of its address; never the rest of it.
        host: Option<Box<str>>,
        /// Whether the owner may remove it; `None` where not told.
        removable: Option<bool>,
        /// The profile it came from.
        profile: Option<Box<str>>,
    },
    /// A trace of a computer, of a backup or of a restore.
    Computer {
        /// Which kind of trace.
        trace: ComputerTrace,
        /// Name of the computer, or what else names it. Identifier: masked wherever it is shown.
        name: Option<Box<str>>,
        /// When.
        #[serde(rename = "when")]
        at: Option<Moment>,
    },
    /// A member of a family group (iOS Family Sharing).
    FamilyMember {
        /// Apple ID. Identifier: masked wherever it is shown.
        name: Option<Box<str>>,
        /// Role ("organiser", "parent", "member").
        role: Box<str>,
        /// Whether it is the owner of this phone; `None` where not told.
        me: Option<bool>,
    },
    /// A known server that a browser of the phone was at. Kept only when the user asked for it, and only for hosts that
    /// are listed; never a page, a title or any other address.
    Visited {
        /// The host, lower case.
        host: Box<str>,
        /// How often.
        times: u64,
        /// First visit that is still kept.
        first: Option<Moment>,
        /// Last visit.
        last: Option<Moment>,
    },
}

/// A kind of user or profile (Android). Apps, icons and settings of each are apart from those of the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum UserKind {
    /// The one that the phone starts with.
    Main,
    /// Runs in the background and has no screen of its own.
    System,
    /// A further person.
    Person,
    /// A guest.
    Guest,
    /// A managed (work) profile.
    Work,
    /// A private space, with a lock of its own (Android 15).
    Private,
    /// Second copies of apps.
    Copies,
    /// Nothing tells.
    Other,
}

impl UserKind {
    /// From what `UserManagerService` writes of a user: its number, its flags and the name of its type, which versions before
    /// Android 11 do not have. Source: AOSP, `UserInfo.java` and `UserManager.java`.
    pub fn of(id: u32, flags: u32, kind: &str) -> Self {
        /// `UserInfo.FLAG_GUEST`, `FLAG_MANAGED_PROFILE`, `FLAG_FULL`, `FLAG_PROFILE`, `FLAG_MAIN`.
        const FLAGS: [u32; 5] = [0x4, 0x20, 0x400, 0x1000, 0x4000];
        let [guest, managed, full, profile, main] = FLAGS.map(|flag| flags & flag != 0);
        match kind.strip_prefix("android.os.usertype.").unwrap_or_default() {
            _ if main => Self::Main,
            "system.HEADLESS" => Self::System,
            "profile.MANAGED" => Self::Work,
            "profile.PRIVATE" => Self::Private,
            "profile.CLONE" => Self::Copies,
            "full.GUEST" => Self::Guest,
            _ if id == 0 => Self::Main,
            _ if managed => Self::Work,
            _ if guest => Self::Guest,
            "full.SECONDARY" | "full.RESTRICTED" => Self::Person,
            _ if full && !profile => Self::Person,
            _ => Self::Other,
        }
    }
}

/// What tells of a computer, a backup or a restore.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ComputerTrace {
    /// A computer that the phone trusts.
    Paired,
    /// A computer that made a backup.
    BackedUp,
    /// A computer that synchronised media.
    Synced,
    /// A computer whose debugging key the phone accepts (Android).
    DebuggingKey,
    /// A backup to the cloud.
    CloudBackup,
    /// The phone was set up from a backup.
    Restored,
}

impl Fact {
    /// The statement as it may be shown: identifiers of persons and phones are masked.
    #[must_use]
    pub fn masked(&self) -> Self {
        let mut fact = self.clone();
        match &mut fact {
            Self::Device { key, value } if key.is_identifier() => *value = crate::text::mask(value).into(),
            // Not the name of a computer: the kind of place that a backup came from, as the reader words it.
            Self::Computer { trace: ComputerTrace::Restored, .. } => {}
            Self::Account { name, .. } | Self::Computer { name, .. } | Self::FamilyMember { name, .. } => {
                *name = name.as_deref().map(|name| crate::text::mask(name).into());
            }
            Self::Automation { name, .. } => *name = crate::text::mask(name).into(),
            Self::App { claim: AppClaim::SignerName(name), .. } => *name = mask_signer(name).into(),
            Self::App { claim: AppClaim::StoreAccount(account), .. } => {
                account.tag = crate::text::mask(&account.tag).into();
            }
            _ => {}
        }
        fact
    }
}

/// The name of a signer as it may be shown. A developer's certificate names its owner by e-mail address or full name
/// ("iPhone Developer: name@example.com (TEAMID)"): the kind of certificate and the identifier at the end stay.
fn mask_signer(name: &str) -> String {
    let Some((kind, owner)) = name.split_once(':') else {
        return if name.contains('@') { crate::text::mask(name) } else { name.to_owned() };
    };
    let is_team = |team: &str| team.len() == 10 && team.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let split = owner.trim().strip_suffix(')').and_then(|rest| rest.rsplit_once('('));
    match split.filter(|(_, team)| is_team(team)) {
        Some((owner, team)) => format!("{kind}: {} ({team})", crate::text::mask(owner.trim())),
        None => format!("{kind}: {}", crate::text::mask(owner.trim())),
    }
}

/// Properties of a phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DeviceKey {
    /// Maker.
    Manufacturer,
    /// Model name or number.
    Model,
    /// Version of Android or iOS.
    OsVersion,
    /// Android API level.
    Sdk,
    /// Build fingerprint or number.
    Build,
    /// Date of the last security patch.
    SecurityPatch,
    /// Serial number. Identifier.
    Serial,
    /// Apple's unique device identifier. Identifier.
    Udid,
    /// Name the owner gave. Identifier.
    Name,
    /// Phone number. Identifier.
    PhoneNumber,
    /// IMEI. Identifier.
    Imei,
}

impl DeviceKey {
    /// Whether the value points to one person or phone and is masked by default.
    pub const fn is_identifier(self) -> bool {
        matches!(self, Self::Serial | Self::Udid | Self::Name | Self::PhoneNumber | Self::Imei)
    }
}

/// How a profile got its place on the phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ProfileChannel {
    /// For the whole device.
    Device,
    /// For the user only.
    User,
}

/// A statement about a configuration profile.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ProfileClaim {
    /// Installed now.
    Installed(ProfileChannel),
    /// Listed among the profiles that settings do not show.
    Hidden,
    /// Listed among the visible ones.
    Visible,
    /// Name shown.
    DisplayName(Box<str>),
    /// Organisation named.
    Organisation(Box<str>),
    /// Description.
    Description(Box<str>),
    /// UUID.
    Uuid(Box<str>),
    /// Installed at.
    InstalledAt(Moment),
    /// Removes itself at.
    RemovalDate(Moment),
    /// Whether removal is forbidden.
    RemovalDisallowed(bool),
    /// A removal passcode is set.
    RemovalPassword,
    /// The profile is signed; subject of the first signer.
    SignedBy(Box<str>),
    /// One payload of it.
    Payload {
        /// Apple's payload type ("com.apple.mdm").
        kind: Box<str>,
        /// Name shown.
        name: Option<Box<str>>,
        /// Organisation.
        organisation: Option<Box<str>>,
        /// What matters of its settings, each "key=value" (server, host, restriction).
        details: Vec<Box<str>>,
    },
    /// An event was logged ("install", "remove"), by which process.
    Event {
        /// The operation.
        operation: Box<str>,
        /// The process.
        process: Option<Box<str>>,
        /// When.
        at: Option<Moment>,
    },
}

/// Properties of management and supervision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ManagementKey {
    /// "true" when `MDM.plist` (or an equal record) names a server: the phone is enrolled.
    Enrolled,
    /// Host of the management server.
    ServerHost,
    /// Topic of its push certificate.
    Topic,
    /// Access rights bit mask, decimal.
    AccessRights,
    /// Identifier of the profile that manages.
    ManagingProfile,
    /// "true" or "false".
    Supervised,
    /// Organisation that supervises.
    Organisation,
    /// How it was configured (number of `ConfigurationSource`).
    ConfigurationSource,
    /// "true" when the enrolment cannot be removed.
    Unremovable,
    /// "true" when enrolment was mandatory.
    Mandatory,
    /// "false" when pairing with computers is refused.
    AllowsPairing,
    /// User enrolment or device enrolment.
    EnrolmentMode,
    /// An app pushed by management (bundle id).
    ManagedApp,
    /// An effective restriction that limits the owner ("allowAppRemoval=false").
    Restriction,
}

/// Kinds of network configuration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NetworkKind {
    /// Virtual private network.
    Vpn,
    /// VPN that cannot be switched off.
    AlwaysOnVpn,
    /// Content filter.
    ContentFilter,
    /// DNS proxy.
    DnsProxy,
    /// DNS settings.
    DnsSettings,
    /// HTTP proxy.
    Proxy,
    /// Relay.
    Relay,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_of_users_are_told_by_type_and_by_flags() {
        let kind = |id, flags, of: &str| UserKind::of(id, flags, &format!("android.os.usertype.{of}"));
        for (told, wanted) in [
            (UserKind::of(0, 0x13, ""), UserKind::Main),
            (kind(0, 0x4c13, "full.SYSTEM"), UserKind::Main),
            (kind(0, 0x812, "system.HEADLESS"), UserKind::System),
            (kind(10, 0x4c12, "full.SECONDARY"), UserKind::Main),
            (kind(11, 0x410, "full.SECONDARY"), UserKind::Person),
            (kind(12, 0x404, "full.GUEST"), UserKind::Guest),
            (kind(10, 0x1030, "profile.MANAGED"), UserKind::Work),
            (kind(11, 0x1010, "profile.PRIVATE"), UserKind::Private),
            (kind(999, 0x1010, "profile.CLONE"), UserKind::Copies),
            (UserKind::of(10, 0x30, ""), UserKind::Work),
            (UserKind::of(10, 0x14, ""), UserKind::Guest),
            (UserKind::of(10, 0x410, ""), UserKind::Person),
            (UserKind::of(10, 0x1010, ""), UserKind::Other),
            (UserKind::of(10, 0, "vendor.special"), UserKind::Other),
        ] {
            assert_eq!(told, wanted);
        }
    }

    #[test]
    fn what_a_phone_was_restored_from_names_nobody() {
        let from = |trace| Fact::Computer { trace, name: Some("a computer".into()), at: None };
        assert_eq!(from(ComputerTrace::Restored).masked(), from(ComputerTrace::Restored));
        assert_ne!(from(ComputerTrace::Synced).masked(), from(ComputerTrace::Synced));
    }

    #[test]
    fn the_person_behind_a_signature_is_masked_and_the_team_stays() {
        for (name, wanted) in [
            ("iPhone Developer: name@example.com (ABCDE12345)", "iPhone Developer: na…om (ABCDE12345)"),
            ("Apple Development: Jo (ABCDE12345)", "Apple Development: … (ABCDE12345)"),
            ("iPhone Developer: name@example.com", "iPhone Developer: na…om"),
            ("iPhone Developer: a (name@example.com)", "iPhone Developer: a …m)"),
            ("iPhone Developer: (ABCDE12345)", "iPhone Developer:  (ABCDE12345)"),
            ("name@example.com", "na…om"),
            ("team of a developer: Jo Example", "team of a developer: Jo…le"),
            ("Apple iPhone OS Application Signing", "Apple iPhone OS Application Signing"),
        ] {
            let claim = |name: &str| Fact::App {
                id: "org.example.a".into(),
                user: None,
                claim: AppClaim::SignerName(name.into()),
            };
            assert_eq!(claim(name).masked(), claim(wanted), "{name}");
        }
    }
}
