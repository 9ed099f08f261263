//! Apps that hold a far-reaching power.

use super::weak;
use crate::detect::behaviour::{self, Phone};
use crate::detect::{Detector, Finding, SubjectKind, known_good};
use crate::model::{App, Device, Level, Platform, Power, Surface};
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

    fn is_context(&self) -> bool {
        true
    }

    fn detect(&self, device: &Device<'_>, db: &SignatureDb, out: &mut Vec<Finding>) {
        let phone = Phone::new(device, db);
        for app in device.apps.values().filter(|app| is_powerful(app)) {
            let mut finding = weak(self.name(), SubjectKind::App, app.id, Vec::new());
            behaviour::add_reasons(&mut finding, app, behaviour::reasons(&phone, app));
            // Many people have such an app and know it. It is shown, because somebody else may have set it up, and
            // does not ask for attention.
            if let Some(known) = known_good::recognised(app, db) {
                finding.level = Level::Info;
                finding.title = Message::new("title-recognised-as")
                    .text("name", &*known.name)
                    .with("kind", Arg::known_or_text("kind", &known.kind));
            }
            out.push(finding);
        }
    }
}

/// Whether an app that is not part of the system has a power of this rule.
pub(in crate::detect) fn is_powerful(app: &App<'_>) -> bool {
    let telling = |power: &Power| {
        matches!(
            power,
            Power::Accessibility | Power::DeviceAdmin | Power::NotificationListener | Power::Keyboard
        )
    };
    !app.is_system() && app.active(telling).next().is_some()
}
