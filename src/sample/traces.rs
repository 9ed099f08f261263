//! Traces of an iPhone besides apps and profiles: accounts, certificates, automations, web clips, computers.

use serde::Deserialize;

/// What else a case puts onto an iPhone. An ordinary phone has its owner's account and a shortcut run by hand.
#[derive(Debug, Clone, Default, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, default)]
pub struct Traces {
    /// Accounts besides the owner's.
    pub account: Vec<Account>,
    /// Names of root certificates that somebody added.
    pub certificate: Vec<String>,
    /// Automations and shortcuts.
    pub automation: Vec<Automation>,
    /// Web pages among the icons.
    pub web_clip: Vec<WebClip>,
    /// Names of computers that synchronised with the phone.
    pub computer: Vec<String>,
    /// Apps that another account got from the store, by id.
    pub bought_by_other: Vec<String>,
    /// Addresses in the browser's history, each visited once.
    pub visited: Vec<String>,
    /// Addresses in the history of Chrome, each visited once. Empty: the phone has no Chrome.
    pub visited_with_chrome: Vec<String>,
    /// Addresses in the history of Firefox, before and since version 111, each visited once.
    pub visited_with_firefox: Vec<String>,
    /// Somebody set a passcode for restrictions, as up to iOS 11.
    pub restrictions_passcode: bool,
    /// Members of the family group besides the owner; the first is the organiser. Only full copies hold them on a real
    /// phone.
    pub family: Vec<String>,
    /// Restrictions and the process that wrote them last.
    pub restriction_writer: Vec<Writer>,
    /// Permissions that a management policy gave: app id and service.
    pub by_management: Vec<Permission>,
    /// Files of a jailbreak.
    pub jailbreak: bool,
}

/// An account.
#[derive(Debug, Clone, Default, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, default)]
pub struct Account {
    /// Type without Apple's prefix: "`AppleAccount`", "`iTunesStore`", "`RemoteManagement`".
    pub kind: String,
    /// User name.
    pub name: String,
}

/// A shortcut, with or without something that starts it.
#[derive(Debug, Clone, Default, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, default)]
pub struct Automation {
    /// Its name.
    pub name: String,
    /// Class of what starts it ("`WFLocationTrigger`"); absent: it is run by hand.
    pub trigger: Option<String>,
    /// Switched off.
    pub off: bool,
    /// It asks before it runs.
    pub asks: bool,
    /// Identifiers of its actions without Apple's prefix.
    pub actions: Vec<String>,
}

/// A web page among the icons.
#[derive(Debug, Clone, Default, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, default)]
pub struct WebClip {
    /// Name under the icon.
    pub title: String,
    /// Its address.
    pub url: String,
    /// It cannot be removed.
    pub locked: bool,
}

/// Who wrote a restriction.
#[derive(Debug, Clone, Default, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, default)]
pub struct Writer {
    /// The restriction ("`allowAppRemoval`").
    pub setting: String,
    /// The process.
    pub process: String,
}

/// A permission of an app.
#[derive(Debug, Clone, Default, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, default)]
pub struct Permission {
    /// Bundle id.
    pub app: String,
    /// Service ("microphone").
    pub service: String,
}
