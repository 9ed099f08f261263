//! Root certificates that a user added.

use super::weak;
use crate::detect::{Because, Detector, Finding, SubjectKind};
use crate::model::{Capability, Device, Fact, Level, Platform, Surface};
use crate::signature::SignatureDb;

/// The phone trusts a certificate authority that did not come with it.
#[derive(Debug)]
pub struct UserRootCertificate;

impl Detector for UserRootCertificate {
    fn name(&self) -> &'static str {
        "user-root-certificate"
    }

    fn platforms(&self) -> &'static [Platform] {
        Platform::ALL
    }

    fn needs(&self) -> &'static [Surface] {
        // Most copies never hold the list of added certificates; the verdict on those does not rest on it.
        &[]
    }

    fn needs_where_held(&self) -> &'static [(Surface, bool)] {
        &[(Surface::TrustedCertificates, false)]
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        for stated in &device.others {
            let Fact::Certificate { subject, sha256, origin } = stated.value else { continue };
            let mut because =
                vec![Because::new("certificate-added", "signal-certificate-added", &**subject, stated.fact)];
            because.push(Because::new(
                "certificate-origin",
                "signal-certificate-origin",
                &**origin,
                stated.fact,
            ));
            let mut finding =
                weak(self.name(), SubjectKind::Certificate, sha256.as_deref().unwrap_or(subject), because);
            finding.level = Level::Review;
            finding.capabilities.insert(Capability::Web);
            out.push(finding);
        }
    }
}
