//! Computers that this phone knows, and how it was set up.

use super::weak;
use crate::detect::{Because, Detector, Finding, SubjectKind, words};
use crate::model::fact::ComputerTrace;
use crate::model::{Device, Fact, Level, Platform, Surface};
use crate::signature::SignatureDb;
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
            let shown = name
                .as_deref()
                .map_or_else(String::new, |name| if place { name.to_owned() } else { mask(name) });
            let says = words::dated(says.into(), "signal-at", *at);
            let reason = Because::new(signal, says, shown, stated.fact);
            if !because.iter().any(|known| known.says == reason.says && known.value == reason.value) {
                because.push(reason);
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
