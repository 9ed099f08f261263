//! Visits to sites of monitoring services. Looked at only when asked.

use std::collections::BTreeMap;

use super::weak;
use crate::detect::{Because, Detector, Explain, Finding, SubjectKind};
use crate::model::{Device, Fact, Platform, Surface};
use crate::signature::SignatureDb;
use crate::time::Moment;

/// A browser was at a site of a monitoring service.
#[derive(Debug)]
pub struct KnownSiteVisited;

impl Detector for KnownSiteVisited {
    fn name(&self) -> &'static str {
        "known-site-visited"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Ios]
    }

    fn needs(&self) -> &'static [Surface] {
        &[]
    }

    fn explain(&self) -> Explain {
        Explain {
            title: "A site of a monitoring service was opened",
            what: "A browser of this phone was at a site that belongs to a monitoring service. Nothing else of the history was kept.",
            matters: "It may be where an app was fetched from or where somebody signed in. It does not show that anything is on this \
                      phone, nor who opened it.",
            innocent: &[
                "the person who uses the phone, or somebody who helps, was reading up on monitoring",
                "an advertisement, a link or a search result that was opened once",
            ],
            next: &[
                "compare the dates with what the person remembers",
                "searching for help leaves traces too: use a device that nobody else can reach",
            ],
        }
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        // Several browsers may have been at one site.
        let mut hosts: BTreeMap<&str, Vec<Because>> = BTreeMap::new();
        for stated in &device.others {
            let Fact::Visited { host, times, first, last } = stated.value else { continue };
            let dated = |word: &str, when: &Option<Moment>| when.map(|when| format!(", {word} at {when}"));
            let dates: String = [dated("first", first), dated("last", last)].into_iter().flatten().collect();
            let says = format!("opened {times} time(s){dates}");
            let reason = Because::new("site-visited", says, &**host, stated.fact);
            hosts.entry(host).or_default().push(reason);
        }
        for (host, mut because) in hosts {
            because.truncate(8);
            let id = format!("visits to {host}");
            out.push(weak(self.name(), self.explain().title, SubjectKind::Setting, &id, because));
        }
    }
}
