//! Automations that pass something on by themselves.

use std::collections::BTreeMap;

use super::weak;
use crate::detect::{Because, Detector, Finding, SubjectKind};
use crate::model::{Capability, Device, Fact, FactId, Level, Platform, Surface};
use crate::signature::SignatureDb;
use crate::text::mask;

/// Actions that read something private, by the end of their identifier. Source: identifiers of Apple's actions as
/// shortcuts that people share carry them.
const READS: &[(&str, Capability)] = &[
    ("getcurrentlocation", Capability::Location),
    ("takephoto", Capability::Camera),
    ("takevideo", Capability::Camera),
    ("getlastphoto", Capability::PhotosAndFiles),
    ("getlatestphotos", Capability::PhotosAndFiles),
    ("getlastscreenshot", Capability::PhotosAndFiles),
    ("getlastvideo", Capability::PhotosAndFiles),
    ("filter.photos", Capability::PhotosAndFiles),
    ("takescreenshot", Capability::Screen),
    ("recordaudio", Capability::Microphone),
    ("getclipboard", Capability::Typing),
    ("filter.contacts", Capability::Contacts),
    ("filter.calendarevents", Capability::Calendar),
];
/// Parts of the identifiers of actions that pass something on to a person or a computer.
const SENDS: &[&str] =
    &["sendmessage", "sendemail", "runsshscript", "net.whatsapp.", "ph.telegra.", "dropbox."];
/// Actions that can pass something on, and far more often fetch or store: they count only after one that reads.
const MAY_SEND: &[&str] = &["downloadurl", "documentpicker.save", "airdropdocument"];
/// The action that runs another shortcut.
const RUNS: &str = "runworkflow";

/// An automation that runs unasked and sends something.
#[derive(Debug)]
pub struct SendingAutomation;

/// What a list of actions amounts to.
struct Sum<'a> {
    reads: Vec<(&'a str, Capability)>,
    sends: Vec<&'a str>,
    runs: bool,
}

fn sum(actions: &[Box<str>]) -> Sum<'_> {
    let lower = |action: &str| action.to_ascii_lowercase();
    let reads: Vec<(&str, Capability)> = actions
        .iter()
        .filter_map(|action| {
            let known = READS.iter().find(|(end, _)| lower(action).ends_with(end))?;
            Some((short(action), known.1))
        })
        .collect();
    let sends = |action: &str| {
        let action = lower(action);
        let may = !reads.is_empty() && MAY_SEND.iter().any(|end| action.ends_with(end));
        may || SENDS.iter().any(|part| action.contains(part))
    };
    let sends = actions.iter().filter(|action| sends(action)).map(|action| short(action)).collect();
    Sum { sends, runs: actions.iter().any(|action| lower(action).ends_with(RUNS)), reads }
}

/// What the shortcuts besides one do, taken together: which of them another one runs is not kept, so that it could be any.
#[derive(Default)]
struct Others {
    reads: bool,
    sends: bool,
    /// One of them does both, or runs a further one so that both are done.
    both: bool,
    /// Those that read or send.
    facts: Vec<FactId>,
}

fn of_others(device: &Device<'_>, this: FactId) -> Others {
    let mut others = Others::default();
    let (mut reads_and_runs, mut sends_and_runs) = (false, false);
    for stated in device.others.iter().filter(|stated| stated.fact != this) {
        let Fact::Automation { actions, .. } = stated.value else { continue };
        let sum = sum(actions);
        let (reads, sends) = (!sum.reads.is_empty(), !sum.sends.is_empty());
        others.reads |= reads;
        others.sends |= sends;
        others.both |= reads && sends;
        others.facts.extend((reads || sends).then_some(stated.fact));
        reads_and_runs |= reads && sum.runs;
        sends_and_runs |= sends && sum.runs;
    }
    others.both |= reads_and_runs && others.sends || sends_and_runs && others.reads;
    others
}

/// The identifier without Apple's prefix.
fn short(action: &str) -> &str {
    action.strip_prefix("is.workflow.actions.").unwrap_or(action)
}

impl Detector for SendingAutomation {
    fn name(&self) -> &'static str {
        "automation-sends-unasked"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Ios]
    }

    fn needs(&self) -> &'static [Surface] {
        &[]
    }

    fn needs_where_held(&self) -> &'static [(Surface, bool)] {
        &[(Surface::Automations, false)]
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        let automations =
            device.others.iter().filter(|stated| matches!(stated.value, Fact::Automation { .. }));
        let mut alike: BTreeMap<String, u32> = BTreeMap::new();
        for stated in automations {
            let Fact::Automation { name, trigger: Some(trigger), enabled, asks_first, actions } =
                stated.value
            else {
                continue;
            };
            let sum = sum(actions);
            let others = if sum.runs { of_others(device, stated.fact) } else { Others::default() };
            let reads = !sum.reads.is_empty();
            let sends = !sum.sends.is_empty() || others.both || reads && others.sends;
            if *enabled == Some(false) || *asks_first == Some(true) || !sends {
                continue;
            }
            let mut because = vec![Because::new(
                "automation-unasked",
                "signal-automation-unasked",
                &**trigger,
                stated.fact,
            )];
            if !sum.reads.is_empty() {
                let names: Vec<&str> = sum.reads.iter().map(|(name, _)| *name).collect();
                because.push(Because::new(
                    "automation-reads",
                    "signal-automation-reads",
                    names.join(", "),
                    stated.fact,
                ));
            }
            if sum.runs && (sum.sends.is_empty() || others.reads) {
                let says = "signal-automation-runs";
                let told = Because::new("automation-runs", says, RUNS, stated.fact);
                because.push(told.also(others.facts));
            }
            if !sum.sends.is_empty() {
                because.push(Because::new(
                    "automation-sends",
                    "signal-automation-sends",
                    sum.sends.join(", "),
                    stated.fact,
                ));
            }
            // Masked names may be alike. The others have no number: it would change when one before them goes.
            let plain = format!("{} ({trigger})", mask(name));
            let count = alike.entry(plain.clone()).or_default();
            *count = count.saturating_add(1);
            let id = if *count > 1 { format!("{plain} {count}") } else { plain };
            let mut finding = weak(self.name(), SubjectKind::Automation, &id, because);
            let passes_on = reads || !sum.sends.is_empty() && others.reads;
            finding.level = if passes_on { Level::Review } else { Level::Look };
            finding.capabilities.extend(sum.reads.iter().map(|(_, capability)| *capability));
            out.push(finding);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{At, Evidence, FileId, Observed};

    fn levels(automations: &[(Option<bool>, Option<bool>, &[&str])]) -> Vec<Level> {
        let fact = |(enabled, asks_first, actions): &(Option<bool>, Option<bool>, &[&str])| Observed {
            fact: Fact::Automation {
                name: "Home".into(),
                trigger: Some("WFLocationTrigger".into()),
                enabled: *enabled,
                asks_first: *asks_first,
                actions: actions.iter().map(|a| format!("is.workflow.actions.{a}").into()).collect(),
            },
            file: FileId(0),
            at: At::Whole,
        };
        let evidence = Evidence { facts: automations.iter().map(fact).collect(), ..Evidence::default() };
        let device = Device::join(Platform::Ios, &evidence);
        let mut out = Vec::new();
        SendingAutomation.detect(&device, &SignatureDb::built_in().unwrap(), &mut out);
        out.into_iter().map(|finding| finding.level).collect()
    }

    /// What each automation is called when the first ones have these names.
    fn subjects(names: &[&str]) -> Vec<String> {
        let fact = |name: &&str| Observed {
            fact: Fact::Automation {
                name: (*name).into(),
                trigger: Some("WFLocationTrigger".into()),
                enabled: Some(true),
                asks_first: Some(false),
                actions: vec!["is.workflow.actions.sendmessage".into()],
            },
            file: FileId(0),
            at: At::Whole,
        };
        let evidence = Evidence { facts: names.iter().map(fact).collect(), ..Evidence::default() };
        let device = Device::join(Platform::Ios, &evidence);
        let mut out = Vec::new();
        SendingAutomation.detect(&device, &SignatureDb::built_in().unwrap(), &mut out);
        out.into_iter().map(|finding| finding.subject.id).collect()
    }

    #[test]
    fn an_automation_keeps_its_name_when_another_goes() {
        let both = subjects(&["Arriving home", "Leaving work"]);
        assert_eq!(both.get(1..), Some(&subjects(&["Leaving work"])[..]));
        let alike = subjects(&["Arriving home", "Ar another me"]);
        assert_ne!(alike.first(), alike.get(1), "{alike:?}");
    }

    #[test]
    fn only_what_runs_unasked_and_sends() {
        let (yes, no) = (Some(true), Some(false));
        let both: &[&str] = &["getcurrentlocation", "sendmessage"];
        assert_eq!(levels(&[(yes, no, both)]), [Level::Review]);
        assert_eq!(levels(&[(None, None, &["gettraveltime", "sendmessage"])]), [Level::Look]);
        assert!(levels(&[(no, no, both), (yes, yes, both)]).is_empty());
        assert!(levels(&[(yes, no, &["getcurrentlocation", "setalarm"])]).is_empty());
        assert!(levels(&[(yes, no, &["downloadurl", "setalarm"])]).is_empty());
        assert_eq!(levels(&[(yes, no, &["getlastphoto", "downloadurl"])]), [Level::Review]);
        assert!(levels(&[(yes, no, &["runworkflow"])]).is_empty());
        assert_eq!(levels(&[(yes, no, &["runworkflow"]), (yes, yes, both)]), [Level::Look]);
    }

    #[test]
    fn a_chain_of_shortcuts_reads_and_sends_in_either_order() {
        let (yes, no) = (Some(true), Some(false));
        let (reads, sends): (&[&str], &[&str]) = (&["getcurrentlocation", "runworkflow"], &["sendmessage"]);
        assert_eq!(levels(&[(yes, no, reads), (yes, yes, sends)]), [Level::Review]);
        assert_eq!(levels(&[(yes, yes, sends), (yes, no, reads)]), [Level::Review]);
        let back: &[&str] = &["runworkflow", "sendmessage"];
        assert_eq!(levels(&[(yes, no, back), (yes, yes, &["getcurrentlocation"])]), [Level::Review]);
        assert_eq!(levels(&[(yes, no, back), (yes, yes, &["setalarm"])]), [Level::Look]);
        let middle: &[&str] = &["getcurrentlocation", "runworkflow"];
        let first: &[&str] = &["runworkflow"];
        assert_eq!(levels(&[(yes, no, first), (yes, yes, middle), (yes, yes, sends)]), [Level::Look]);
        assert!(levels(&[(yes, no, &["getcurrentlocation"]), (yes, yes, sends)]).is_empty());
    }
}
