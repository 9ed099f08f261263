//! Root access and jailbreaks.

use super::weak;
use crate::detect::{Because, Detector, Finding, SubjectKind};
use crate::model::{Device, Fact, Platform, Surface};
use crate::signature::SignatureDb;

/// Apps that open an iPhone or install what the App Store does not allow. Source: ids that the projects publish.
const JAILBREAK_APPS: &[&str] = &[
    "com.opa334.Dopamine",
    "com.opa334.TrollStore",
    "com.saurik.Cydia",
    "kjc.loader",
    "org.coolstar.SileoStore",
    "org.coolstar.electra",
    "science.xnu.undecimus",
    "xyz.willy.Zebra",
];

/// The system's protection is broken or open.
#[derive(Debug)]
pub struct RootTraces;

impl Detector for RootTraces {
    fn name(&self) -> &'static str {
        "root-or-jailbreak-traces"
    }

    fn platforms(&self) -> &'static [Platform] {
        Platform::ALL
    }

    fn needs(&self) -> &'static [Surface] {
        &[]
    }

    fn speaks_to(&self) -> &'static [Surface] {
        &[Surface::RootOrJailbreak]
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        let mut because: Vec<Because> = Vec::new();
        for stated in &device.others {
            if let Fact::RootTrace { what } = stated.value
                && !because.iter().any(|known| known.value == **what)
            {
                because.push(Because::new("root-trace", "signal-root-trace", &**what, stated.fact));
            }
        }
        for app in JAILBREAK_APPS.iter().filter_map(|id| device.apps.get(id)) {
            if let Some(claim) = app.claims.first().filter(|_| device.platform == Platform::Ios) {
                let says = "signal-jailbreak-app";
                because.push(Because::new("jailbreak-app", says, app.id, claim.fact));
            }
        }
        if !because.is_empty() {
            because.truncate(12);
            out.push(weak(self.name(), SubjectKind::Setting, "root", because));
        }
    }
}
