//! How a known app stands on the phone, and how that is said: what is told of an app must fit whether it is there.

use std::collections::BTreeSet;

use super::{Because, Finding};
use crate::model::device::Presence;
use crate::model::{App, AppClaim, Capability, FactId, GrantState, Power};
use crate::speech::Message;
use crate::time::Moment;

/// How an app stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Installed.
    Present,
    /// Installed and switched off for every user who has it; the fact that says so.
    SwitchedOff(FactId),
    /// The system put it away: its data is there and its code is not; the fact that says so.
    Archived(FactId),
    /// Gone, with data left.
    DataLeft,
    /// Gone.
    Removed,
    /// A setting or a log names it, and the list of apps, read to its end, does not.
    Unlisted,
    /// A setting or a log names it, and the list of apps was not read to its end.
    Unsure,
}

impl Standing {
    /// Judges everything that is said about an app. `whole_list`: the list of apps was read to its end.
    pub(super) fn of(app: &App<'_>, whole_list: bool) -> Self {
        let runs = app.claims.iter().any(|claim| matches!(claim.value, AppClaim::Running));
        if let (false, Some(fact)) = (runs, everywhere(app, &AppClaim::Archived)) {
            return Self::Archived(fact);
        }
        let presence = app.presence();
        let serves = app.active(takes_effect).next().is_some();
        // One that runs is there, and is the more telling for missing in the list.
        if presence == Presence::Installed || runs || serves {
            return match everywhere(app, &AppClaim::Disabled) {
                Some(fact) if !runs => Self::SwitchedOff(fact),
                _ => Self::Present,
            };
        }
        match presence {
            Presence::Installed => Self::Present,
            Presence::DataLeft => Self::DataLeft,
            Presence::Removed => Self::Removed,
            Presence::Mentioned if whole_list => Self::Unlisted,
            Presence::Mentioned if is_used(app) => Self::Present,
            Presence::Mentioned => Self::Unsure,
        }
    }

    /// Whether its code is on the phone.
    pub(super) const fn is_there(self) -> bool {
        matches!(self, Self::Present | Self::SwitchedOff(_))
    }

    /// Whether it is told as gone.
    pub(super) const fn is_gone(self) -> bool {
        matches!(self, Self::DataLeft | Self::Removed | Self::Unlisted)
    }

    /// Takes away what an app cannot do that does not run.
    pub(super) fn limit(self, capabilities: &mut BTreeSet<Capability>) {
        if self != Self::Present && self != Self::Unsure {
            capabilities.remove(&Capability::KeepsRunning);
        }
        if self.is_gone() {
            capabilities.remove(&Capability::ResistsRemoval);
            capabilities.remove(&Capability::HidesItself);
        }
    }

    /// The reason that tells the state, where the state is special.
    pub(super) fn reason(self, app: &App<'_>) -> Option<Because> {
        match self {
            Self::SwitchedOff(fact) => {
                Some(Because::new("switched-off", "signal-switched-off", app.id, fact))
            }
            Self::Archived(fact) => Some(Because::new("archived", "signal-archived", app.id, fact)),
            Self::DataLeft | Self::Removed => was_here(app),
            Self::Unlisted | Self::Unsure => begun(app),
            Self::Present => None,
        }
    }

    /// The heading, with how the app stands. `until`: the words of [`Self::reason`].
    pub(super) fn title(self, what: Message, until: Option<Message>) -> Message {
        let (title, until) = match (self, until) {
            (Self::Present, _) => return what,
            (Self::SwitchedOff(_), _) => ("title-switched-off", None),
            (Self::Archived(_), _) => ("title-archived", None),
            (Self::Removed | Self::Unlisted | Self::Unsure, Some(until)) => ("title-removed", Some(until)),
            (Self::Removed, None) => ("title-removed-before", None),
            (Self::DataLeft, Some(until)) => ("title-data-left-until", Some(until)),
            (Self::DataLeft, None) => ("title-data-left", None),
            (Self::Unlisted, None) => ("title-mentioned", None),
            (Self::Unsure, None) => ("title-unsure", None),
        };
        let title = Message::new(title).said("what", what);
        match until {
            Some(until) => title.said("until", until),
            None => title,
        }
    }

    /// The explanation, where the state changes it; `usual` is what is said of one that is there, `until` are the words of
    /// [`Self::reason`].
    pub(super) fn explanation(self, usual: Option<Message>, until: Option<&Message>) -> Option<Message> {
        let only_begun = until.is_some_and(|until| until.id() == BEGUN);
        match self {
            Self::Present => usual,
            Self::SwitchedOff(_) => usual.map(|what| Message::new("explain-switched-off").said("what", what)),
            Self::Archived(_) => Some(Message::new("explain-archived")),
            Self::Unlisted if only_begun => Some(Message::new(ONLY_BEGUN)),
            Self::DataLeft | Self::Removed | Self::Unlisted => Some(Message::new(GONE)),
            Self::Unsure => Some(Message::new("explain-unsure")),
        }
    }
}

/// Takes from a joined finding what other rules added and an app cannot do that does not run.
pub(super) fn limit_joined(finding: &mut Finding) {
    let off = finding.because.iter().any(|because| matches!(because.signal, "switched-off" | "archived"));
    let gone = finding.explanation.as_ref().is_some_and(|said| matches!(said.id(), GONE | ONLY_BEGUN));
    if off || gone {
        finding.capabilities.remove(&Capability::KeepsRunning);
    }
}

/// What is said of an app that is gone. Its next steps are others than those for one that is there.
pub(super) const GONE: &str = "explain-traces";

/// What is said of an app of which a log has only the beginning of an installation.
const ONLY_BEGUN: &str = "explain-install-begun";

/// Powers in use for an app that the system takes back when the app is removed: whoever holds one is there, whatever a
/// list of apps says. Settings and location grants, in contrast, outlive the apps they were made for.
fn takes_effect(power: &Power) -> bool {
    matches!(
        power,
        Power::Accessibility
            | Power::DeviceAdmin
            | Power::DeviceOwner
            | Power::ProfileOwner
            | Power::NotificationListener
    )
}

/// Whether something besides a list shows it in use: it holds a power, or the system knows components of it, which it
/// forgets with the app.
fn is_used(app: &App<'_>) -> bool {
    app.grants.iter().any(|grant| grant.value.state == GrantState::Active)
        || app.claims.iter().any(|claim| {
            matches!(claim.value, AppClaim::StartsAtBoot | AppClaim::DialCode(_) | AppClaim::Declares { .. })
        })
}

/// The first fact that states `wanted`, if it holds for every user who has the app. A statement that names no user holds
/// for all.
fn everywhere(app: &App<'_>, wanted: &AppClaim) -> Option<FactId> {
    let stated = || app.claims.iter().filter(|claim| claim.value == wanted);
    let first = stated().next()?.fact;
    let holds = |user: &u32| stated().any(|claim| claim.user.is_none_or(|told| told == *user));
    app.users().iter().all(holds).then_some(first)
}

/// Until when traces show an app that is gone: its removal, else the last trace that has a date.
fn was_here(app: &App<'_>) -> Option<Because> {
    let last = |pick: &dyn Fn(&AppClaim) -> Option<Moment>| {
        let dated = app.claims.iter().filter_map(|claim| pick(claim.value).map(|at| (at, claim.fact)));
        // As text, since some are told in local time and others are not.
        dated.max_by_key(|(at, _)| at.to_string())
    };
    let seen = last(&|claim| match claim {
        AppClaim::WasInstalled { at, .. } => *at,
        AppClaim::LastUsed(at) | AppClaim::Updated(at) | AppClaim::FirstInstalled(at) => Some(*at),
        _ => None,
    });
    // It may have come back after a removal, and gone again without a trace of that. Of the removals since then the first
    // counts: the battery statistics know only the end of the day.
    let removed = app.claims.iter().filter_map(|claim| match claim.value {
        AppClaim::WasRemoved { at: Some(at) } => Some((*at, claim.fact)),
        _ => None,
    });
    let removed = removed
        .filter(|(at, _)| seen.is_none_or(|(seen, _)| seen.to_string() <= at.to_string()))
        .min_by_key(|(at, _)| at.to_string());
    let (at, fact, words) = match (removed, seen) {
        (Some((at, fact)), _) => (at, fact, "signal-was-here-until"),
        (None, Some((at, fact))) => (at, fact, "signal-was-here-seen"),
        (None, None) => return None,
    };
    let day: String = at.to_string().chars().take(10).collect();
    Some(Because::new("was-here", Message::new(words).text("day", day), at.to_string(), fact))
}

/// The words of [`begun`].
const BEGUN: &str = "signal-install-begun";

/// The beginning of an installation whose end no log tells.
fn begun(app: &App<'_>) -> Option<Because> {
    let (at, fact) = app.claims.iter().find_map(|claim| match claim.value {
        AppClaim::InstallBegun { at: Some(at), .. } => Some((*at, claim.fact)),
        _ => None,
    })?;
    let day: String = at.to_string().chars().take(10).collect();
    let says = Message::new(BEGUN).text("day", day);
    Some(Because::new("install-begun", says, at.to_string(), fact))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::judge;
    use crate::model::{At, Device, Evidence, Fact, FileId, Grant, Observed, Platform};
    use crate::signature::SignatureDb;

    #[test]
    fn no_rule_says_of_an_app_that_is_off_that_it_keeps_running() {
        let claim = |claim| Fact::App { id: "com.thetruth".into(), user: Some(0), claim };
        let exempt = Fact::Grant(Grant {
            app: "com.thetruth".into(),
            user: Some(0),
            power: Power::BatteryExempt,
            state: GrantState::Active,
            detail: None,
            at: None,
        });
        let outside = AppClaim::Initiator("com.google.android.packageinstaller".into());
        let there =
            vec![claim(AppClaim::Installed(true)), claim(AppClaim::StartsAtBoot), claim(outside), exempt];
        let keeps_running = |facts: Vec<Fact>| {
            let observe = |fact| Observed { fact, file: FileId(0), at: At::Whole };
            let evidence =
                Evidence { facts: facts.into_iter().map(observe).collect(), ..Evidence::default() };
            let device = Device::join(Platform::Android, &evidence);
            let judgement = judge(&device, &SignatureDb::built_in().unwrap(), &BTreeSet::new());
            judgement.findings.iter().any(|found| found.capabilities.contains(&Capability::KeepsRunning))
        };
        assert!(keeps_running(there.clone()));
        assert!(!keeps_running([there, vec![claim(AppClaim::Disabled)]].concat()));
    }
}
