//! Apps signed with a key that anybody can have.

use super::weak;
use crate::detect::{Because, Detector, Finding, SubjectKind};
use crate::model::{Device, Platform, Surface};
use crate::signature::SignatureDb;

/// A user app is signed with a public test or template key.
#[derive(Debug)]
pub struct PublicTestKey;

impl Detector for PublicTestKey {
    fn name(&self) -> &'static str {
        "signed-with-public-key"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Android]
    }

    fn needs(&self) -> &'static [Surface] {
        &[]
    }

    fn detect(&self, device: &Device<'_>, db: &SignatureDb, out: &mut Vec<Finding>) {
        for app in device.apps.values().filter(|app| !app.is_system()) {
            let generic = app
                .signers()
                .find_map(|signer| db.generic_certificate(signer.value).map(|known| (known, signer.fact)));
            if let Some((known, fact)) = generic {
                let because =
                    vec![Because::new("public-key", "signal-this-public-key", known.name.clone(), fact)];
                out.push(weak(self.name(), SubjectKind::App, app.id, because));
            }
        }
    }
}
