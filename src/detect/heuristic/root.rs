//! Root access and jailbreaks.

use super::weak;
use crate::detect::{Because, Detector, Explain, Finding, SubjectKind};
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

    fn explain(&self) -> Explain {
        Explain {
            title: "Traces of root access, a jailbreak or an unlocked phone",
            what: "The phone's own barriers between apps and the system seem to be open.",
            matters: "An app with such access can hide from this examination. What was not found means less on such a phone.",
            innocent: &[
                "the person who uses the phone opened it on purpose",
                "developer phones and custom Android systems",
            ],
            next: &["ask whether the person who uses the phone did this; a specialist can look further"],
        }
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        let mut because: Vec<Because> = Vec::new();
        for stated in &device.others {
            if let Fact::RootTrace { what } = stated.value
                && !because.iter().any(|known| known.value == **what)
            {
                because.push(Because::new("root-trace", "this was seen", &**what, stated.fact));
            }
        }
        for app in JAILBREAK_APPS.iter().filter_map(|id| device.apps.get(id)) {
            if let Some(claim) = app.claims.first().filter(|_| device.platform == Platform::Ios) {
                let says = "an app that installs or needs a jailbreak";
                because.push(Because::new("jailbreak-app", says, app.id, claim.fact));
            }
        }
        if !because.is_empty() {
            because.truncate(12);
            out.push(weak(self.name(), self.explain().title, SubjectKind::Setting, "root", because));
        }
    }
}
