//! Root certificates that a user added.

use super::weak;
use crate::detect::{Because, Detector, Explain, Finding, SubjectKind};
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
        // Most copies never hold the list of added certificates; the verdict does not rest on it.
        &[]
    }

    fn explain(&self) -> Explain {
        Explain {
            title: "A root certificate was added to this phone",
            what: "The phone trusts a certificate authority that did not come with it. Somebody with access to the phone added it \
                   in the settings, or an organisation did.",
            matters: "Whoever holds its key, and can route the phone's traffic, could read web pages and data of apps that accept \
                      added certificates.",
            innocent: &[
                "an employer, school or university that requires it for its network or Wi-Fi",
                "ad blockers, virus scanners and network tools that look into connections (AdGuard, for example)",
                "developers, and private servers at home",
            ],
            next: &[
                "does the person who uses the phone recognise the name and remember adding it?",
                "on Android it stands under Security > Encryption & credentials; on an iPhone under Settings > General > About > \
                 Certificate Trust Settings, or with its profile under VPN & Device Management",
                "removing it can be noticed by whoever added it, and can cut the phone off from a network",
            ],
        }
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        for stated in &device.others {
            let Fact::Certificate { subject, sha256, origin } = stated.value else { continue };
            let mut because = vec![Because::new(
                "certificate-added",
                "this certificate was added",
                &**subject,
                stated.fact,
            )];
            because.push(Because::new("certificate-origin", "it was added for", &**origin, stated.fact));
            let mut finding = weak(
                self.name(),
                self.explain().title,
                SubjectKind::Certificate,
                sha256.as_deref().unwrap_or(subject),
                because,
            );
            finding.level = Level::Review;
            finding.capabilities.insert(Capability::Web);
            out.push(finding);
        }
    }
}
