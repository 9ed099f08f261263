//! An app that owns the device or a profile of it.

use super::weak;
use crate::detect::{Detector, Finding, SubjectKind, capability};
use crate::model::{Class, Device, Level, Platform, Power, Surface};
use crate::signature::SignatureDb;

/// An app is device owner, or owner of a work profile.
#[derive(Debug)]
pub struct DeviceOwner;

impl Detector for DeviceOwner {
    fn name(&self) -> &'static str {
        "app-owns-device"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Android]
    }

    fn needs(&self) -> &'static [Surface] {
        &[Surface::DeviceOwner]
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        for app in device.apps.values() {
            let owner = app.active(|power| *power == Power::DeviceOwner).count() > 0;
            let profile = app.active(|power| *power == Power::ProfileOwner).count() > 0;
            // A profile owner from the system image is the maker's own (Secure Folder).
            if !(owner || profile && !app.is_system()) {
                continue;
            }
            let mut finding = weak(self.name(), SubjectKind::App, app.id, capability::signals(app));
            finding.level = if owner { Level::Review } else { Level::Look };
            finding.class = Class::DeviceManagement;
            finding.capabilities = capability::of_app(app);
            out.push(finding);
        }
    }
}
