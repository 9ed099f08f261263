//! The closed vocabularies of the public contract. Their spellings are promises: changing one is a breaking change.

use serde::{Deserialize, Serialize};

use crate::speech::{Lang, Message};

/// Words a report never uses about a person's phone (contract, section 3); tests hold every output against them.
pub const BANNED_WORDS: &[&str] = &["infected", "hacked", "clean phone", "guilty", "your partner", "victim"];

macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $text)] $variant),+ }

        impl $name {
            /// Every member, in the order of the contract.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable spelling used in JSON, signatures and `explain`.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            /// The member with this spelling.
            pub fn parse(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|member| member.as_str() == text)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

vocabulary! {
    /// The kind of phone.
    Platform {
        /// Any Android phone.
        Android = "android",
        /// An iPhone, iPad or iPod touch.
        Ios = "ios",
    }
}

vocabulary! {
    /// What an app is.
    Class {
        /// Hides, reports to someone else, sold or used for covert monitoring.
        Stalkerware = "stalkerware",
        /// Remote-control trojan.
        Rat = "rat",
        /// Records typing as its purpose.
        Keylogger = "keylogger",
        /// Parental or employee monitoring that shows itself.
        MonitoringDisclosed = "monitoring_disclosed",
        /// Finds, locks or photographs for the owner, and can serve somebody else.
        AntiTheft = "anti_theft",
        /// Shares a position with other people.
        LocationSharing = "location_sharing",
        /// Shows or controls the screen from elsewhere.
        RemoteAccess = "remote_access",
        /// Management of the phone by an organisation.
        DeviceManagement = "device_management",
        /// Sends messages or notifications on.
        MessageForwarder = "message_forwarder",
        /// Records calls.
        CallRecorder = "call_recorder",
        /// Installs one of the above.
        Dropper = "dropper",
        /// The app of the person who watches, not of the watched phone.
        OperatorSide = "operator_side",
        /// Known only by its behaviour.
        Unknown = "unknown",
    }
}

impl Class {
    /// Words for a person.
    pub fn message(self) -> Message {
        Message::new(format!("class-{self}"))
    }

    /// Whether a match of this class is a verdict on its own (level 4 or 3) rather than a question.
    pub const fn is_covert(self) -> bool {
        matches!(self, Self::Stalkerware | Self::Rat | Self::Keylogger)
    }
}

vocabulary! {
    /// How sure the evidence makes us, strongest first.
    Strength {
        /// The exact file of a known sample.
        ApkHash = "apk_hash",
        /// Name and maker's certificate both match.
        CertificateAndId = "certificate_and_id",
        /// Maker's certificate.
        Certificate = "certificate",
        /// Exact app id.
        AppId = "app_id",
        /// An id of a known naming scheme.
        AppIdPattern = "app_id_pattern",
        /// A configuration profile of a known or telling kind.
        ProfileId = "profile_id",
        /// Strings or code inside the app.
        Content = "content",
        /// Several signals of behaviour.
        Behaviour = "behaviour",
        /// One signal that has many innocent causes.
        Weak = "weak",
    }
}

impl Strength {
    /// Words for a person.
    pub fn message(self) -> Message {
        Message::new(format!("strength-{self}"))
    }
}

vocabulary! {
    /// What an app or setting lets somebody see or do, in the words people use.
    Capability {
        /// Text messages.
        Messages = "messages",
        /// Chats and social media.
        Chats = "chats",
        /// E-mail.
        Emails = "emails",
        /// Who was called and when.
        Calls = "calls",
        /// The sound of calls.
        CallRecording = "call_recording",
        /// Where the phone is.
        Location = "location",
        /// The address book.
        Contacts = "contacts",
        /// Appointments.
        Calendar = "calendar",
        /// Photos, videos and files.
        PhotosAndFiles = "photos_and_files",
        /// Notes.
        Notes = "notes",
        /// Sound around the phone.
        Microphone = "microphone",
        /// Pictures through the camera.
        Camera = "camera",
        /// What is typed.
        Typing = "typing",
        /// What is on the screen.
        Screen = "screen",
        /// Web sites visited.
        Web = "web",
        /// Which apps are there and used.
        AppList = "app_list",
        /// Act on the phone from elsewhere.
        RemoteControl = "remote_control",
        /// It conceals that it is there.
        HidesItself = "hides_itself",
        /// It makes removal hard.
        ResistsRemoval = "resists_removal",
        /// It stays active in the background.
        KeepsRunning = "keeps_running",
    }
}

impl Capability {
    /// Words for a person ("photos and files").
    pub fn message(self) -> Message {
        Message::new(format!("capability-{self}"))
    }

    /// The same in English, as values in the JSON have it.
    pub fn plain(self) -> String {
        Lang::En.say(&self.message())
    }
}

vocabulary! {
    /// The questions a technician asks of a phone.
    Surface {
        /// Which apps are installed?
        InstalledApps = "installed_apps",
        /// Who signed them?
        AppSigners = "app_signers",
        /// Where did they come from?
        AppOrigin = "app_origin",
        /// What is inside them?
        AppContents = "app_contents",
        /// Which have no icon?
        HiddenIcons = "hidden_icons",
        /// Which are switched on as accessibility services?
        AccessibilityServices = "accessibility_services",
        /// Which are device administrators?
        DeviceAdmins = "device_admins",
        /// Does an app own the device or a profile of it?
        DeviceOwner = "device_owner",
        /// Which read notifications?
        NotificationListeners = "notification_listeners",
        /// Which keyboards are switched on?
        Keyboards = "keyboards",
        /// Which permissions are granted?
        Permissions = "permissions",
        /// Which special operations are allowed, and when were they used?
        AppOperations = "app_operations",
        /// Which apps may read the location?
        LocationAccess = "location_access",
        /// Is traffic sent through a VPN, proxy or filter?
        VpnAndFilters = "vpn_and_filters",
        /// Which configuration profiles are installed?
        ConfigurationProfiles = "configuration_profiles",
        /// Is the device managed or supervised?
        DeviceManagement = "device_management",
        /// Which certificates did a person or profile add?
        TrustedCertificates = "trusted_certificates",
        /// Which accounts are set up?
        Accounts = "accounts",
        /// Which automations run by themselves?
        Automations = "automations",
        /// Are the phone's own protections on?
        ProtectionSettings = "protection_settings",
        /// Which apps were there before?
        RemovedApps = "removed_apps",
        /// Was the system's protection broken?
        RootOrJailbreak = "root_or_jailbreak",
        /// Which known sites were visited? (only when asked)
        Browsing = "browsing",
    }
}

impl Surface {
    /// Words for a person.
    pub fn message(self) -> Message {
        Message::new(format!("surface-{self}"))
    }

    /// Whether the question makes sense on a platform.
    pub const fn applies_to(self, platform: Platform) -> bool {
        match platform {
            Platform::Android => !matches!(self, Self::ConfigurationProfiles | Self::Automations),
            Platform::Ios => !matches!(
                self,
                Self::AccessibilityServices
                    | Self::DeviceAdmins
                    | Self::DeviceOwner
                    | Self::NotificationListeners
                    | Self::AppOperations
                    | Self::AppContents
                    | Self::HiddenIcons
            ),
        }
    }
}

/// How much a finding asks of the reader, 0 to 4.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// For information.
    Info,
    /// Worth a look together.
    Look,
    /// This can be used to watch someone; did you agree to it?
    Review,
    /// Strong signs of hidden monitoring.
    Strong,
    /// Known monitoring app found.
    Known,
}

impl Level {
    /// Every level, lowest first.
    pub const ALL: &'static [Self] = &[Self::Info, Self::Look, Self::Review, Self::Strong, Self::Known];

    /// The number in the JSON.
    pub const fn number(self) -> u8 {
        match self {
            Self::Info => 0,
            Self::Look => 1,
            Self::Review => 2,
            Self::Strong => 3,
            Self::Known => 4,
        }
    }

    /// The words of the contract.
    pub fn message(self) -> Message {
        Message::new(format!("level-{}", self.number()))
    }
}

impl Serialize for Level {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(self.number())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_are_unique_and_round_trip() {
        for surface in Surface::ALL {
            assert_eq!(Surface::parse(surface.as_str()), Some(*surface));
            assert!(Platform::ALL.iter().any(|p| surface.applies_to(*p)), "{surface} applies nowhere");
        }
        assert_eq!(Surface::ALL.len(), 23);
        assert_eq!(Class::ALL.len(), 13);
        assert_eq!(Capability::ALL.len(), 20);
        assert_eq!(serde_json::to_string(&Strength::AppIdPattern).unwrap(), "\"app_id_pattern\"");
    }
}
