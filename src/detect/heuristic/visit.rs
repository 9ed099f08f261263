//! Visits to sites of monitoring services. Looked at only when asked.

use std::collections::BTreeMap;

use super::weak;
use crate::detect::{Because, Detector, Finding, SubjectKind, words};
use crate::model::{Device, Fact, Platform, Surface};
use crate::signature::SignatureDb;
use crate::speech::Message;

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

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        // Several browsers may have been at one site.
        let mut hosts: BTreeMap<&str, Vec<Because>> = BTreeMap::new();
        for stated in &device.others {
            let Fact::Visited { host, times, first, last } = stated.value else { continue };
            let times = usize::try_from(*times).unwrap_or(usize::MAX);
            let says = Message::new("signal-site-visited").number("times", times);
            let says = words::dated(says, "signal-first-at", *first);
            let says = words::dated(says, "signal-last-at", *last);
            let reason = Because::new("site-visited", says, &**host, stated.fact);
            hosts.entry(host).or_default().push(reason);
        }
        for (host, mut because) in hosts {
            because.truncate(8);
            let id = format!("visits to {host}");
            out.push(weak(self.name(), SubjectKind::Setting, &id, because));
        }
    }
}
