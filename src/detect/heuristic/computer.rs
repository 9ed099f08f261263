//! Computers that this phone knows, and how it was set up.

use super::weak;
use crate::detect::{Because, Detector, Explain, Finding, SubjectKind};
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

    fn explain(&self) -> Explain {
        Explain {
            title: "Computers and backups of this phone",
            what: "Files of the phone tell of computers that it trusts or that made backups of it, and of backups that it was set up \
                   from.",
            matters: "Whoever has a backup can read most of what was on the phone. Some monitoring services work from a computer \
                      that makes backups over Wi-Fi.",
            innocent: &[
                "the person's own computer, a shop that moved the data to a new phone",
                "the computer on which this copy was made",
            ],
            next: &[
                "does the person who uses the phone recognise each computer?",
                "Settings > General > Transfer or Reset iPhone > Reset > Reset Location & Privacy makes the phone forget the computers \
                 it trusts",
            ],
        }
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        let mut because: Vec<Because> = Vec::new();
        let mut named = false;
        for stated in &device.others {
            let Fact::Computer { trace, name, at } = stated.value else { continue };
            let (signal, says) = words(*trace);
            // The copy that is being read is itself a backup; that there was one tells nothing.
            if name.is_none() && *trace != ComputerTrace::Restored {
                continue;
            }
            named = true;
            let place = matches!(trace, ComputerTrace::Restored);
            let shown = name
                .as_deref()
                .map_or_else(String::new, |name| if place { name.to_owned() } else { mask(name) });
            let when = at.map_or_else(String::new, |at| format!(" at {at}"));
            let reason = Because::new(signal, format!("{says}{when}"), shown, stated.fact);
            if !because.iter().any(|known| known.says == reason.says && known.value == reason.value) {
                because.push(reason);
            }
        }
        because.truncate(12);
        if named {
            let mut finding =
                weak(self.name(), self.explain().title, SubjectKind::Setting, "computers", because);
            finding.level = Level::Info;
            out.push(finding);
        }
    }
}

const fn words(trace: ComputerTrace) -> (&'static str, &'static str) {
    match trace {
        ComputerTrace::Paired => ("computer-trusted", "the phone trusts this computer"),
        ComputerTrace::BackedUp => ("computer-backup", "this computer made a backup"),
        ComputerTrace::Synced => ("computer-synced", "it synchronised with this computer"),
        ComputerTrace::DebuggingKey => ("computer-debugging", "this computer may control the phone"),
        ComputerTrace::CloudBackup => ("cloud-backup", "a backup went to the cloud"),
        ComputerTrace::Restored => ("restored", "it was set up from a backup"),
    }
}
