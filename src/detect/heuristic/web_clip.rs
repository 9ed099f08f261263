//! Web pages among the icons.

use super::weak;
use crate::detect::{Because, Detector, Finding, SubjectKind};
use crate::model::{Device, Fact, Platform, Surface};
use crate::signature::SignatureDb;

/// A web page among the icons that cannot be removed, or that leads to a monitoring service.
#[derive(Debug)]
pub struct TellingWebClip;

impl Detector for TellingWebClip {
    fn name(&self) -> &'static str {
        "web-page-among-icons"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Ios]
    }

    fn needs(&self) -> &'static [Surface] {
        &[]
    }

    fn detect(&self, device: &Device<'_>, db: &SignatureDb, out: &mut Vec<Finding>) {
        for stated in &device.others {
            let Fact::WebClip { title, host, removable, .. } = stated.value else { continue };
            let host = host.as_deref().unwrap_or_default();
            let mut because = Vec::new();
            if *removable == Some(false) {
                because.push(Because::new(
                    "web-clip-locked",
                    "signal-web-clip-locked",
                    &**title,
                    stated.fact,
                ));
            }
            if db.lists_host(host) {
                let says = "signal-web-clip-known";
                because.push(Because::new("web-clip-known", says, host, stated.fact));
            }
            if because.is_empty() {
                continue;
            }
            let id = format!("web page {host}");
            out.push(weak(self.name(), SubjectKind::Setting, &id, because));
        }
    }
}
