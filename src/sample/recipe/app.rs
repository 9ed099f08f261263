//! An app of a recipe.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::sample::words::{Origin, Switch};

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
    /// Its icon stands on the home screen, which a bug report tells (Android).
    pub on_home: bool,
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
