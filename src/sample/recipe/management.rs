//! Management of an iPhone in a recipe: profiles, enrolment and supervision.

use std::collections::BTreeMap;

use serde::Deserialize;

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
