//! Web pages among the icons.

use super::weak;
use crate::detect::{Because, Detector, Explain, Finding, SubjectKind};
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

    fn explain(&self) -> Explain {
        Explain {
            title: "A web page sits among the icons",
            what: "An icon on the home screen opens a web page. It cannot be removed, or the page is one of a known monitoring \
                   service.",
            matters: "Such an icon can look like an app. A page that cannot be removed was put there by a profile; a page of a \
                      monitoring service is where its customers sign in.",
            innocent: &[
                "portals of employers, schools and shops",
                "a page that somebody only looked at and kept",
            ],
            next: &["does the person who uses the phone know this icon?"],
        }
    }

    fn detect(&self, device: &Device<'_>, db: &SignatureDb, out: &mut Vec<Finding>) {
        for stated in &device.others {
            let Fact::WebClip { title, host, removable, .. } = stated.value else { continue };
            let host = host.as_deref().unwrap_or_default();
            let mut because = Vec::new();
            if *removable == Some(false) {
                because.push(Because::new("web-clip-locked", "it cannot be removed", &**title, stated.fact));
            }
            if db.lists_host(host) {
                let says = "it opens a page of a known monitoring service";
                because.push(Because::new("web-clip-known", says, host, stated.fact));
            }
            if because.is_empty() {
                continue;
            }
            let id = format!("web page {host}");
            out.push(weak(self.name(), self.explain().title, SubjectKind::Setting, &id, because));
        }
    }
}
