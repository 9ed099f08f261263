//! The phone's own protections.

use super::weak;
use crate::detect::{Because, Detector, Finding, SubjectKind};
use crate::model::{Device, DeviceKey, Platform, Surface};
use crate::signature::SignatureDb;

/// When a setting means anything.
#[derive(Clone, Copy, PartialEq, Eq)]
enum When {
    /// Google's services are there.
    Google,
    /// Android 7 or older; later versions ask for each app, and the setting is left on.
    BeforeAndroid8,
}

/// Setting, value that switches a protection off, words, and when that counts.
///
/// Source: Android's `Settings.Global` and `Settings.Secure`. Debugging is another rule's matter.
const SWITCHED_OFF: &[(&str, &str, &str, When)] = &[
    ("package_verifier_user_consent", "-1", "signal-protect-off-by-hand", When::Google),
    ("package_verifier_enable", "0", "signal-protect-checks-off", When::Google),
    ("upload_apk_enable", "0", "signal-unknown-apps-not-sent", When::Google),
    ("install_non_market_apps", "1", "signal-outside-store-allowed", When::BeforeAndroid8),
];

/// A protection is switched off.
#[derive(Debug)]
pub struct ProtectionOff;

impl Detector for ProtectionOff {
    fn name(&self) -> &'static str {
        "protection-switched-off"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Android]
    }

    fn needs(&self) -> &'static [Surface] {
        &[Surface::ProtectionSettings]
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        let google = device.apps.get("com.google.android.gms").is_some_and(|app| !app.claims.is_empty());
        let old = device
            .property(DeviceKey::Sdk)
            .and_then(|sdk| sdk.parse::<u32>().ok())
            .is_some_and(|sdk| sdk < 26);
        for (name, bad, says, when) in SWITCHED_OFF {
            let Some(setting) = device.setting(name).filter(|setting| setting.value == *bad) else {
                continue;
            };
            let counts = match when {
                When::Google => google,
                When::BeforeAndroid8 => old,
            };
            if !counts {
                continue;
            }
            let because =
                vec![Because::new("protection-off", *says, format!("{name} = {bad}"), setting.fact)];
            out.push(weak(self.name(), SubjectKind::Setting, name, because));
        }
    }
}
