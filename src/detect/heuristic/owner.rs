//! An app that owns the device or a profile of it.

use super::weak;
use crate::detect::{Detector, Explain, Finding, SubjectKind, capability};
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

    fn explain(&self) -> Explain {
        Explain {
            title: "An app manages this phone or a profile of it",
            what: "The app was made owner of the device, or of a work profile. That is how organisations manage phones.",
            matters: "A device owner can install and remove apps, change settings and cannot simply be deleted. The owner of a work \
                      profile controls that profile only.",
            innocent: &[
                "a phone of an employer or school, or a work profile on a private phone",
                "apps that keep others apart in a profile of their own (Shelter, Island, Secure Folder)",
            ],
            next: &[
                "does the person who uses the phone recognise the organisation?",
                "removing it can erase the profile or the phone and can alert whoever runs it",
            ],
        }
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        for app in device.apps.values() {
            let owner = app.active(|power| *power == Power::DeviceOwner).count() > 0;
            let profile = app.active(|power| *power == Power::ProfileOwner).count() > 0;
            // A profile owner from the system image is the maker's own (Secure Folder).
            if !(owner || profile && !app.is_system()) {
                continue;
            }
            let mut finding =
                weak(self.name(), self.explain().title, SubjectKind::App, app.id, capability::signals(app));
            finding.level = if owner { Level::Review } else { Level::Look };
            finding.class = Class::DeviceManagement;
            finding.capabilities = capability::of_app(app);
            out.push(finding);
        }
    }
}
