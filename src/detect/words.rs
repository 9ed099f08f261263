//! The words of a rule: those of the catalogue under its name.

use super::standing::GONE;
use super::{Because, Finding, SubjectKind};
use crate::model::{Device, Fact, Platform};
use crate::signature::Hit;
use crate::speech::{self, Message};
use crate::time::Moment;

/// The words of a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explain {
    /// What is found, one short line.
    pub title: Message,
    /// What that is.
    pub what: Message,
    /// Why it matters.
    pub matters: Message,
    /// Ordinary reasons for it.
    pub innocent: Vec<Message>,
    /// What can be done safely.
    pub next: Vec<Message>,
}

/// What a rule means, for `stalkscan explain` and for every finding.
pub fn explain(rule: &str) -> Explain {
    let part = |part: &str| Message::new(format!("rule-{rule}.{part}"));
    Explain {
        title: title(rule),
        what: part("what"),
        matters: part("matters"),
        innocent: numbered(rule, "innocent"),
        next: numbered(rule, "next"),
    }
}

/// Steps for an app that is gone: nothing is left to remove.
const GONE_STEPS: &[&str] = &["rule-known-app.gone-1", "rule-known-app.gone-2", "rule-known-app.gone-3"];

/// What can be done safely about a finding: the steps of its rule, or those of the rule for an app that is gone.
pub fn next_steps(finding: &Finding) -> Vec<Message> {
    let gone = finding.explanation.as_ref().is_some_and(|said| said.id() == GONE);
    if gone { GONE_STEPS.iter().copied().map(Message::new).collect() } else { numbered(finding.rule, "next") }
}

/// The Android user that a finding about an app is about: the only one who has it, else the first of whom a reason
/// tells that the app was given something, else the first who has it.
pub fn user_of(device: &Device<'_>, finding: &Finding) -> Option<u32> {
    let app = device.apps.get(finding.subject.id.as_str())?;
    let installed = app.users();
    let mut has = installed.iter().copied();
    match (has.next(), has.next()) {
        (Some(only), None) => Some(only),
        (first, _) => {
            let granted = |because: &Because| match &device.evidence.fact(because.fact)?.fact {
                Fact::Grant(grant) => grant.user,
                _ => None,
            };
            let told = finding.because.iter().find_map(granted);
            told.or(first).or_else(|| app.grants.iter().find_map(|grant| grant.user))
        }
    }
}

/// Lets each reason say which Android user it is about, where more than the first user has to do with the app.
pub(super) fn name_users(device: &Device<'_>, finding: &mut Finding) {
    let Some(app) = device.apps.get(finding.subject.id.as_str()) else { return };
    let granted = app.grants.iter().filter_map(|grant| grant.user);
    let other = app.users().into_iter().chain(granted).any(|user| user > 0);
    if finding.subject.kind != SubjectKind::App || device.platform != Platform::Android || !other {
        return;
    }
    for because in &mut finding.because {
        let user = device.evidence.fact(because.fact).and_then(|observed| match &observed.fact {
            Fact::Grant(grant) => grant.user,
            _ => None,
        });
        if let Some(user) = user {
            let says = because.says.clone();
            because.says = Message::new("signal-of-user").said("says", says).text("user", user.to_string());
        }
    }
}

/// The heading of what a rule finds.
pub(super) fn title(rule: &str) -> Message {
    Message::new(format!("rule-{rule}"))
}

/// The members of a list, which the catalogue counts from 1.
fn numbered(rule: &str, list: &str) -> Vec<Message> {
    let ids = (1_u32..).map(|number| format!("rule-{rule}.{list}-{number}"));
    ids.take_while(|id| speech::has(id)).map(Message::new).collect()
}

/// A reason as it is, or with the remark that nobody reviewed the list that gave it.
pub(super) fn reviewed(says: Message, hit: &Hit<'_>) -> Message {
    reviewed_if(says, hit.is_reviewed())
}

/// The same, for what else may have been reviewed.
pub(super) fn reviewed_if(says: Message, reviewed: bool) -> Message {
    if reviewed { says } else { Message::new("signal-unreviewed").said("says", says) }
}

/// A reason with a time, where there is one; `how` is a message with `$says` and `$when`.
pub(super) fn dated(says: Message, how: &'static str, at: Option<Moment>) -> Message {
    match at {
        Some(at) => Message::new(how).said("says", says).text("when", at.to_string()),
        None => says,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::model::{AppClaim, At, Evidence, FileId, Grant, GrantState, Observed, Power};
    use crate::signature::SignatureDb;

    #[test]
    fn an_app_in_two_profiles_is_told_for_the_one_in_which_it_was_given_powers() {
        let installed = |user| Fact::App {
            id: "com.thetruth".into(),
            user: Some(user),
            claim: AppClaim::Installed(true),
        };
        let grant = Fact::Grant(Grant {
            app: "com.thetruth".into(),
            user: Some(11),
            power: Power::Accessibility,
            state: GrantState::Active,
            detail: None,
            at: None,
        });
        let observe = |fact| Observed { fact, file: FileId(0), at: At::Whole };
        let db = SignatureDb::built_in().unwrap();
        let found = |facts: Vec<Fact>| {
            let evidence =
                Evidence { facts: facts.into_iter().map(observe).collect(), ..Evidence::default() };
            let device = Device::join(Platform::Android, &evidence);
            let mut findings = crate::detect::judge(&device, &db, &BTreeSet::new()).findings;
            let finding = findings.remove(0);
            let named = finding.because.iter().any(|because| because.says.id() == "signal-of-user");
            (user_of(&device, &finding), named)
        };
        assert_eq!(found(vec![installed(0), installed(11), grant.clone()]), (Some(11), true));
        assert_eq!(found(vec![installed(0), installed(11)]), (Some(0), false));
        assert_eq!(found(vec![installed(0)]), (Some(0), false));
        assert_eq!(found(vec![installed(11), grant]), (Some(11), true));
    }
}
