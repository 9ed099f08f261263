//! Computers that this phone knows, and how it was set up.

use std::collections::BTreeMap;

use super::weak;
use crate::detect::{Because, Detector, Finding, SubjectKind, words};
use crate::model::fact::ComputerTrace;
use crate::model::{Device, Fact, Level, Platform, Surface};
use crate::signature::SignatureDb;
use crate::speech::Message;
use crate::text::mask;

/// Computers, backups and restores.
#[derive(Debug)]
pub struct KnownComputers;

impl Detector for KnownComputers {
    fn name(&self) -> &'static str {
        "computers-and-backups"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Ios]
    }

    fn needs(&self) -> &'static [Surface] {
        &[]
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        let mut because: Vec<Because> = Vec::new();
        let mut seen: Vec<(Message, &str)> = Vec::new();
        let names = named_alike(device);
        let mut named = false;
        for stated in &device.others {
            let Fact::Computer { trace, name, at } = stated.value else { continue };
            let (signal, says) = said_of(*trace);
            // The copy that is being read is itself a backup; that there was one tells nothing.
            if name.is_none() && *trace != ComputerTrace::Restored {
                continue;
            }
            named = true;
            let place = matches!(trace, ComputerTrace::Restored);
            let shown = name.as_deref().map_or_else(String::new, |name| {
                if place { name.to_owned() } else { shown_as(name, &names) }
            });
            let says = words::dated(says.into(), "signal-at", *at);
            // Names are compared as they are: two computers may look alike once masked.
            let told = (says.clone(), name.as_deref().unwrap_or_default());
            if !seen.contains(&told) {
                seen.push(told);
                because.push(Because::new(signal, says, shown, stated.fact));
            }
        }
        because.truncate(12);
        if named {
            let mut finding = weak(self.name(), SubjectKind::Setting, "computers", because);
            finding.level = Level::Info;
            out.push(finding);
        }
    }
}

/// Names of computers by what is left of them once masked, in the order in which they are first told.
fn named_alike<'e>(device: &Device<'e>) -> BTreeMap<String, Vec<&'e str>> {
    let mut names: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for stated in &device.others {
        if let Fact::Computer { trace, name: Some(name), .. } = stated.value
            && *trace != ComputerTrace::Restored
        {
            let alike = names.entry(mask(name)).or_default();
            if !alike.contains(&&**name) {
                alike.push(name);
            }
        }
    }
    names
}

/// The masked name, with a number where another computer has the same.
fn shown_as(name: &str, names: &BTreeMap<String, Vec<&str>>) -> String {
    let masked = mask(name);
    let alike = names.get(&masked).map_or(&[][..], Vec::as_slice);
    match (alike.len() > 1, (1_u32..).zip(alike).find(|(_, known)| **known == name)) {
        (true, Some((number, _))) => format!("{masked} ({number})"),
        _ => masked,
    }
}

const fn said_of(trace: ComputerTrace) -> (&'static str, &'static str) {
    match trace {
        ComputerTrace::Paired => ("computer-trusted", "signal-computer-trusted"),
        ComputerTrace::BackedUp => ("computer-backup", "signal-computer-backup"),
        ComputerTrace::Synced => ("computer-synced", "signal-computer-synced"),
        ComputerTrace::DebuggingKey => ("computer-debugging", "signal-computer-debugging"),
        ComputerTrace::CloudBackup => ("cloud-backup", "signal-cloud-backup"),
        ComputerTrace::Restored => ("restored", "signal-restored"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{At, Evidence, FileId, Observed};

    fn shown(names: &[&str]) -> Vec<String> {
        let fact = |name: &&str| Observed {
            fact: Fact::Computer { trace: ComputerTrace::BackedUp, name: Some((*name).into()), at: None },
            file: FileId(0),
            at: At::Whole,
        };
        let evidence = Evidence { facts: names.iter().map(fact).collect(), ..Evidence::default() };
        let device = Device::join(Platform::Ios, &evidence);
        let mut out = Vec::new();
        KnownComputers.detect(&device, &SignatureDb::built_in().unwrap(), &mut out);
        out.into_iter().flat_map(|finding| finding.because).map(|because| because.value).collect()
    }

    #[test]
    fn two_computers_that_look_alike_once_masked_stay_two() {
        let (one, other) = ("DESKTOP-ALICEHOME", "DESKTOP-BOBLAPTME");
        assert_eq!(shown(&[one, other, one]), ["DE…ME (1)", "DE…ME (2)"]);
        assert_eq!(shown(&[one, one]), ["DE…ME"]);
    }
}
