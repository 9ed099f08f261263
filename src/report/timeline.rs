//! What happened on a phone and when, as far as the copy tells: installations, updates, removals, powers, profiles, changed
//! protection. Never what was written, and never where the phone was; of use only when an app last used a power, where the phone
//! keeps no other time of it.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{
    AppClaim, ComputerTrace, Evidence, Fact, Grant, GrantState, Observed, Power, ProfileClaim,
};
use crate::text::printable;
use crate::time::Moment;

/// What the time of a first installation is called.
const FIRST: &str = "App first installed";
/// What the time of the last update is called.
const UPDATED: &str = "App updated";

/// One event. Every text is escaped, and identifiers are masked unless they were asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Phone, counted from 1.
    pub phone: usize,
    /// When.
    pub at: Moment,
    /// What the time means ("App first installed").
    pub what: &'static str,
    /// One sentence.
    pub message: String,
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
    message: String,
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
                    event.message.clone(),
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
        .filter(|event| event.what == FIRST)
        .map(|event| (event.phone, event.subject.clone(), event.at))
        .collect();
    events.retain(|event| {
        event.what != UPDATED || !first.contains(&(event.phone, event.subject.clone(), event.at))
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
        Fact::Captured { at } => {
            Some(other(*at, "Copy made", "The copy of the phone was made".to_owned(), ""))
        }
        Fact::SettingChange { name, when, value, by } => {
            // A time without a year is not guessed at; `facts` shows it.
            let at = Moment::from_local(when).or_else(|| Moment::from_rfc3339(when))?;
            let by = by.as_deref().map(|by| format!(" by {}", printable(by))).unwrap_or_default();
            let message = format!("Setting {} was changed to {}{by}", printable(name), printable(value));
            Some(other(at, "Setting changed", message, name))
        }
        Fact::Account { kind, name, at: Some(at), .. } => {
            let name = name.as_deref().map(|name| format!(" ({})", printable(name))).unwrap_or_default();
            let message = format!("An account of the kind {} was added{name}", printable(kind));
            Some(other(*at, "Account added", message, kind))
        }
        Fact::Computer { trace, name, at: Some(at) } => {
            let (what, says) = computer(*trace);
            let name = name.as_deref().map(|name| format!(": {}", printable(name))).unwrap_or_default();
            Some(other(*at, what, format!("{says}{name}"), ""))
        }
        _ => None,
    }
}

fn other(at: Moment, what: &'static str, message: String, subject: &str) -> Told {
    Told { at, what, message, subject: subject.to_owned(), user: None }
}

fn app(id: &str, user: Option<u32>, claim: &AppClaim) -> Option<Told> {
    let (at, what, says) = match claim {
        AppClaim::FirstInstalled(at) => (*at, FIRST, "was first installed".to_owned()),
        AppClaim::Updated(at) => (*at, UPDATED, "was installed or updated last".to_owned()),
        AppClaim::WasInstalled { at: Some(at), by } => {
            // Some records tell only that the app was there at that time.
            by.as_deref().map_or_else(
                || (*at, "App installed or seen (log)", "was installed or seen, says a log".to_owned()),
                |by| (*at, "App installed (log)", format!("was installed by {}, says a log", printable(by))),
            )
        }
        AppClaim::WasRemoved { at: Some(at) } => (*at, "App removed", "was removed".to_owned()),
        AppClaim::Purchased(at) => (*at, "App bought", "was got from the store".to_owned()),
        _ => return None,
    };
    let message = format!("App {} {says}", printable(id));
    Some(Told { at, what, message, subject: id.to_owned(), user })
}

fn power(grant: &Grant) -> Option<Told> {
    let at = grant.at.filter(|_| matches!(grant.state, GrantState::Active | GrantState::Denied))?;
    let (what, says) = if grant.state == GrantState::Active {
        ("Power given or last used", "was given, or last used,")
    } else {
        ("Power refused", "was refused")
    };
    let message = format!("App {} {says} {}", printable(&grant.app), power_words(&grant.power));
    Some(Told { at, what, message, subject: grant.app.to_string(), user: grant.user })
}

fn power_words(power: &Power) -> String {
    let fixed = match power {
        Power::Permission(name) | Power::AppOp(name) | Power::Role(name) | Power::Tcc(name) => {
            return format!("the permission {}", printable(name));
        }
        Power::Accessibility => "an accessibility service",
        Power::DeviceAdmin => "the rights of a device administrator",
        Power::DeviceOwner => "the rights of the device owner",
        Power::ProfileOwner => "the rights of a profile owner",
        Power::NotificationListener => "reading all notifications",
        Power::Keyboard => "a keyboard",
        Power::KeyboardFullAccess => "a keyboard with full access",
        Power::Vpn => "a VPN",
        Power::AlwaysOnVpn => "a VPN that is always on",
        Power::BatteryExempt => "running without battery saving",
        Power::LocationAlways => "the location at any time",
        Power::LocationInUse => "the location while it is used",
    };
    fixed.to_owned()
}

fn profile(id: &str, claim: &ProfileClaim) -> Option<Told> {
    let (at, what, says) = match claim {
        ProfileClaim::InstalledAt(at) => (*at, "Profile installed", "was installed".to_owned()),
        ProfileClaim::RemovalDate(at) => {
            (*at, "Profile removes itself", "is set to remove itself".to_owned())
        }
        ProfileClaim::Event { operation, process, at: Some(at) } => {
            let by = process.as_deref().map(|by| format!(" by {}", printable(by))).unwrap_or_default();
            (*at, "Profile event", format!("had the event {}{by}", printable(operation)))
        }
        _ => return None,
    };
    Some(other(at, what, format!("Configuration profile {} {says}", printable(id)), id))
}

const fn computer(trace: ComputerTrace) -> (&'static str, &'static str) {
    match trace {
        ComputerTrace::Paired => ("Computer trusted", "The phone began to trust a computer"),
        ComputerTrace::BackedUp => ("Backup made", "A computer made a backup"),
        ComputerTrace::Synced => ("Media synchronised", "A computer synchronised media"),
        ComputerTrace::DebuggingKey => ("Debugging allowed", "A computer was allowed to debug the phone"),
        ComputerTrace::CloudBackup => ("Cloud backup made", "A backup to the cloud was made"),
        ComputerTrace::Restored => ("Phone restored", "The phone was set up from a backup"),
    }
}
