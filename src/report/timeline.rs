//! What happened on a phone and when, as far as the copy tells: installations, updates, removals, powers, profiles, changed
//! protection. Never what was written, and never where the phone was; of use only when an app last used a power, where the phone
//! keeps no other time of it.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{
    AppClaim, ComputerTrace, Evidence, Fact, Grant, GrantState, Observed, Power, ProfileClaim,
};
use crate::speech::{Lang, Message};
use crate::text::printable;
use crate::time::Moment;

/// What a time means, as a name for programs (`timestamp_desc` of Timesketch): the same in every language, so that one search
/// finds the events of every examination.
mod meaning {
    /// The first installation of an app.
    pub(super) const FIRST: &str = "App first installed";
    /// Its last update.
    pub(super) const UPDATED: &str = "App updated";
    /// A log tells that it was there.
    pub(super) const SEEN: &str = "App installed or seen (log)";
    /// A log tells that its installation was begun.
    pub(super) const BEGUN: &str = "App installation begun (log)";
    /// A log tells who installed it.
    pub(super) const INSTALLED: &str = "App installed (log)";
    /// It was removed.
    pub(super) const REMOVED: &str = "App removed";
    /// It was got from a store.
    pub(super) const BOUGHT: &str = "App bought";
    /// A power was given or last used.
    pub(super) const GIVEN: &str = "Power given or last used";
    /// A power was refused.
    pub(super) const REFUSED: &str = "Power refused";
    /// A profile was installed.
    pub(super) const PROFILE: &str = "Profile installed";
    /// A profile is to remove itself.
    pub(super) const PROFILE_ENDS: &str = "Profile removes itself";
    /// Anything else about a profile.
    pub(super) const PROFILE_EVENT: &str = "Profile event";
    /// The copy was made.
    pub(super) const COPY: &str = "Copy made";
    /// A setting was changed.
    pub(super) const SETTING: &str = "Setting changed";
    /// An account was added.
    pub(super) const ACCOUNT: &str = "Account added";
    /// A computer was trusted.
    pub(super) const PAIRED: &str = "Computer trusted";
    /// A computer made a backup.
    pub(super) const BACKUP: &str = "Backup made";
    /// A computer synchronised.
    pub(super) const SYNCED: &str = "Media synchronised";
    /// A computer was let debug.
    pub(super) const DEBUGGING: &str = "Debugging allowed";
    /// A backup to a cloud was made.
    pub(super) const CLOUD: &str = "Cloud backup made";
    /// The phone was restored.
    pub(super) const RESTORED: &str = "Phone restored";
}

/// One event. Every text is escaped, and identifiers are masked unless they were asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Phone, counted from 1.
    pub phone: usize,
    /// When.
    pub at: Moment,
    /// What the time means ("App first installed").
    pub what: &'static str,
    /// One sentence. Evidence in it is escaped.
    pub message: Message,
    /// App, profile or setting it is about.
    pub subject: String,
    /// Android user.
    pub user: Option<u32>,
    /// Path of the copy it was read from.
    pub copy: String,
    /// File inside that copy.
    pub file: String,
    /// Place in the file.
    pub place: String,
}

/// What a fact says happened: meaning of the time, sentence, subject, Android user.
struct Told {
    at: Moment,
    what: &'static str,
    message: Message,
    subject: String,
    user: Option<u32>,
}

/// The events of phones, in the order of time. Times of the phone's own clock are put among the others as they stand.
pub fn events(phones: &[Evidence], masked: bool) -> Vec<Event> {
    let mut sorted = BTreeMap::new();
    for (index, phone) in phones.iter().enumerate() {
        for observed in &phone.facts {
            if let Some(event) = event(index.saturating_add(1), phone, observed, masked) {
                let clock = event.at.to_string();
                let key = (
                    clock.trim_end_matches('Z').to_owned(),
                    event.phone,
                    event.subject.clone(),
                    Lang::En.say(&event.message),
                );
                // The same statement in a second file or copy is the same event.
                sorted.entry(key).or_insert(event);
            }
        }
    }
    let mut events: Vec<Event> = sorted.into_values().collect();
    // An app that was never updated has both times, and they are the same.
    let first: BTreeSet<(usize, String, Moment)> = events
        .iter()
        .filter(|event| event.what == meaning::FIRST)
        .map(|event| (event.phone, event.subject.clone(), event.at))
        .collect();
    events.retain(|event| {
        event.what != meaning::UPDATED || !first.contains(&(event.phone, event.subject.clone(), event.at))
    });
    events
}

fn event(number: usize, phone: &Evidence, observed: &Observed, masked: bool) -> Option<Event> {
    let hidden = masked.then(|| observed.fact.masked());
    let told = told(hidden.as_ref().unwrap_or(&observed.fact))?;
    let file = phone.file(observed.file);
    let copy = file.and_then(|file| phone.sources.get(file.source.0));
    Some(Event {
        phone: number,
        at: told.at,
        what: told.what,
        message: told.message,
        subject: printable(&told.subject).into_owned(),
        user: told.user,
        copy: copy.map(|copy| printable(&copy.path).into_owned()).unwrap_or_default(),
        file: file.map(|file| printable(&file.path).into_owned()).unwrap_or_default(),
        place: observed.at.to_string(),
    })
}

fn told(fact: &Fact) -> Option<Told> {
    match fact {
        Fact::App { id, user, claim } => app(id, *user, claim),
        Fact::Grant(grant) => power(grant),
        Fact::Profile { id, claim } => profile(id, claim),
        Fact::Captured { at } => Some(other(*at, meaning::COPY, "event-copy-made".into(), "")),
        Fact::SettingChange { name, when, value, by } => {
            // A time without a year is not guessed at; `facts` shows it.
            let at = Moment::from_local(when).or_else(|| Moment::from_rfc3339(when))?;
            let message = maybe("event-setting", "event-setting-by", "by", by.as_deref());
            let message = evidence(evidence(message, "name", name), "value", value);
            Some(other(at, meaning::SETTING, message, name))
        }
        Fact::Account { kind, name, at: Some(at), .. } => {
            let message = maybe("event-account", "event-account-named", "name", name.as_deref());
            Some(other(*at, meaning::ACCOUNT, evidence(message, "kind", kind), kind))
        }
        Fact::Computer { trace, name, at: Some(at) } => {
            let (what, says) = computer(*trace);
            let message = match name {
                Some(place) if *trace == ComputerTrace::Restored => restored(place).into(),
                Some(name) => evidence(Message::new("event-named").said("event", says), "name", name),
                None => says.into(),
            };
            Some(other(*at, what, message, ""))
        }
        _ => None,
    }
}

/// A message with a text of the phone, escaped.
fn evidence(message: Message, name: &'static str, text: &str) -> Message {
    message.text(name, printable(text))
}

/// The second message with a text of the phone where there is one, else the first.
fn maybe(without: &'static str, with: &'static str, name: &'static str, text: Option<&str>) -> Message {
    text.map_or_else(|| Message::new(without), |text| evidence(Message::new(with), name, text))
}

fn other(at: Moment, what: &'static str, message: Message, subject: &str) -> Told {
    Told { at, what, message, subject: subject.to_owned(), user: None }
}

fn app(id: &str, user: Option<u32>, claim: &AppClaim) -> Option<Told> {
    let (at, what, message) = match claim {
        AppClaim::FirstInstalled(at) => (*at, meaning::FIRST, Message::new("event-first")),
        AppClaim::Updated(at) => (*at, meaning::UPDATED, Message::new("event-updated")),
        AppClaim::WasInstalled { at: Some(at), by } => {
            // Some records tell only that the app was there at that time.
            let what = if by.is_some() { meaning::INSTALLED } else { meaning::SEEN };
            (*at, what, maybe("event-seen", "event-installed-by", "by", by.as_deref()))
        }
        AppClaim::InstallBegun { at: Some(at), .. } => {
            (*at, meaning::BEGUN, Message::new("event-install-begun"))
        }
        AppClaim::WasRemoved { at: Some(at) } => (*at, meaning::REMOVED, Message::new("event-removed")),
        AppClaim::Purchased(at) => (*at, meaning::BOUGHT, Message::new("event-bought")),
        _ => return None,
    };
    Some(Told { at, what, message: evidence(message, "app", id), subject: id.to_owned(), user })
}

fn power(grant: &Grant) -> Option<Told> {
    let at = grant.at.filter(|_| matches!(grant.state, GrantState::Active | GrantState::Denied))?;
    let (what, message) = if grant.state == GrantState::Active {
        (meaning::GIVEN, Message::new("event-power-given"))
    } else {
        (meaning::REFUSED, Message::new("event-power-refused"))
    };
    let message = evidence(message, "app", &grant.app).said("power", power_words(&grant.power));
    Some(Told { at, what, message, subject: grant.app.to_string(), user: grant.user })
}

fn power_words(power: &Power) -> Message {
    let fixed = match power {
        Power::Permission(name) | Power::AppOp(name) | Power::Role(name) | Power::Tcc(name) => {
            return evidence(Message::new("event-power-permission"), "name", name);
        }
        Power::Accessibility => "event-power-accessibility",
        Power::DeviceAdmin => "event-power-device-admin",
        Power::DeviceOwner => "event-power-device-owner",
        Power::ProfileOwner => "event-power-profile-owner",
        Power::NotificationListener => "event-power-notifications",
        Power::Keyboard => "event-power-keyboard",
        Power::KeyboardFullAccess => "event-power-keyboard-full",
        Power::Vpn => "event-power-vpn",
        Power::AlwaysOnVpn => "event-power-vpn-always",
        Power::BatteryExempt => "event-power-battery",
        Power::LocationAlways => "event-power-location-always",
        Power::LocationInUse => "event-power-location-used",
    };
    fixed.into()
}

fn profile(id: &str, claim: &ProfileClaim) -> Option<Told> {
    let (at, what, message) = match claim {
        ProfileClaim::InstalledAt(at) => (*at, meaning::PROFILE, Message::new("event-profile")),
        ProfileClaim::RemovalDate(at) => (*at, meaning::PROFILE_ENDS, Message::new("event-profile-ends")),
        ProfileClaim::Event { operation, process, at: Some(at) } => {
            let event = maybe("event-profile-event", "event-profile-event-by", "by", process.as_deref());
            (*at, meaning::PROFILE_EVENT, evidence(event, "event", operation))
        }
        _ => return None,
    };
    Some(other(at, what, evidence(message, "profile", id), id))
}

/// The phone was set up from a backup, and where that was.
fn restored(place: &str) -> &'static str {
    if place == "iCloud" { "event-restored-cloud" } else { "event-restored-computer" }
}

const fn computer(trace: ComputerTrace) -> (&'static str, &'static str) {
    match trace {
        ComputerTrace::Paired => (meaning::PAIRED, "event-paired"),
        ComputerTrace::BackedUp => (meaning::BACKUP, "event-backed-up"),
        ComputerTrace::Synced => (meaning::SYNCED, "event-synced"),
        ComputerTrace::DebuggingKey => (meaning::DEBUGGING, "event-debugging"),
        ComputerTrace::CloudBackup => (meaning::CLOUD, "event-cloud-backup"),
        ComputerTrace::Restored => (meaning::RESTORED, "event-restored"),
    }
}
