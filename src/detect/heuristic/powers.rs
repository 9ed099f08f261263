//! Apps that hold a far-reaching power.

use super::weak;
use crate::detect::{Detector, Finding, SubjectKind, capability, known_good};
use crate::model::{Device, Level, Platform, Power, Surface};
use crate::signature::SignatureDb;
use crate::speech::{Arg, Message};

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
            let mut finding = weak(self.name(), SubjectKind::App, app.id, capability::signals(app));
            // Many people have such an app and know it. It is shown, because somebody else may have set it up, and
            // does not ask for attention.
            if let Some(known) = known_good::recognised(app, db) {
                finding.level = Level::Info;
                finding.title = Message::new("title-recognised-as")
                    .text("name", &*known.name)
                    .with("kind", Arg::known_or_text("kind", &known.kind));
            }
            finding.capabilities = capability::of_app(app);
            out.push(finding);
        }
    }
}
