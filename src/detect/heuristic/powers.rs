//! Apps that hold a far-reaching power.

use super::weak;
use crate::detect::{Detector, Explain, Finding, SubjectKind, capability, known_good};
use crate::model::{Device, Level, Platform, Power, Surface};
use crate::signature::SignatureDb;

/// An app that is not part of the system reads the screen or all notifications, or is an administrator or keyboard.
#[derive(Debug)]
pub struct PowerfulApp;

impl Detector for PowerfulApp {
    fn name(&self) -> &'static str {
        "app-holds-far-reaching-power"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Android]
    }

    fn needs(&self) -> &'static [Surface] {
        &[Surface::AccessibilityServices, Surface::DeviceAdmins, Surface::NotificationListeners]
    }

    fn explain(&self) -> Explain {
        Explain {
            title: "An app with far-reaching access is switched on",
            what: "The app may read the screen (accessibility), read all notifications, act as a keyboard, or resist removal \
                   (device administrator). Somebody switched that on by hand.",
            matters: "These powers are what monitoring apps ask for. Many honest apps need them too.",
            innocent: &[
                "screen readers and other aids",
                "password managers, antivirus and find-my-phone apps",
                "smart watches, car displays and launchers (notifications)",
                "mail of an employer or school (administrator)",
            ],
            next: &["does the person who uses the phone know this app and remember switching it on?"],
        }
    }

    fn detect(&self, device: &Device<'_>, db: &SignatureDb, out: &mut Vec<Finding>) {
        for app in device.apps.values().filter(|app| !app.is_system()) {
            let telling = app.active(|power| {
                matches!(
                    power,
                    Power::Accessibility | Power::DeviceAdmin | Power::NotificationListener | Power::Keyboard
                )
            });
            if telling.count() == 0 {
                continue;
            }
            let mut finding =
                weak(self.name(), self.explain().title, SubjectKind::App, app.id, capability::signals(app));
            // Many people have such an app and know it. It is shown, because somebody else may have set it up, and
            // does not ask for attention.
            if let Some(known) = known_good::recognised(app, db) {
                finding.level = Level::Info;
                finding.title =
                    format!("A powerful app that you may recognise: {} ({})", known.name, known.kind);
            }
            finding.capabilities = capability::of_app(app);
            out.push(finding);
        }
    }
}
