//! When an app came, changed and went, beside the finding about it: the first thing that a person compares with their own
//! memory, and the first thing that the police ask.

use super::build::place;
use super::schema::FindingTime;
use crate::model::{App, AppClaim, Device, FactId};
use crate::time::Moment;

/// Android gives apps of the system image a first day of their own, long before there were such phones.
const FIRST_YEAR: &str = "2010";

/// The times that the copy states for an app, each once, in the order of what they mean. What an app of the system image has
/// says nothing about anybody.
pub(super) fn of_app(device: &Device<'_>, id: &str) -> Vec<FindingTime> {
    let Some(app) = device.apps.get(id) else { return Vec::new() };
    let mut times: Vec<FindingTime> = Vec::new();
    for (event, says, at, fact) in stated(app) {
        let when = at.to_string();
        // An app that was never updated has both times, and they are the same; a clock may be told with and without its zone.
        let same = |known: &FindingTime| known.when.trim_end_matches('Z') == when.trim_end_matches('Z');
        if when.as_str() < FIRST_YEAR || times.iter().any(same) {
            continue;
        }
        times.push(FindingTime { event, when, place: place(device.evidence, fact), says });
    }
    times
}

/// Word of the JSON, sentence, time and its fact.
type Stated = (&'static str, &'static str, Moment, FactId);

fn stated(app: &App<'_>) -> Vec<Stated> {
    let mut found: Vec<(u8, Stated)> = Vec::new();
    for claim in &app.claims {
        let (rank, event, says, at) = match claim.value {
            AppClaim::FirstInstalled(at) => (0, "first_installed", "time-first-installed", at),
            AppClaim::Purchased(at) => (1, "bought", "time-bought", at),
            // Without a name of what installed it, the log may only have seen it.
            AppClaim::WasInstalled { at: Some(at), by: Some(_) } => {
                (2, "installed_by_log", "time-installed-log", at)
            }
            AppClaim::Updated(at) => (3, "updated", "time-updated", at),
            AppClaim::WasRemoved { at: Some(at) } => (4, "removed", "time-removed", at),
            _ => continue,
        };
        found.push((rank, (event, says, *at, claim.fact)));
    }
    found.sort_by_key(|(rank, stated)| (*rank, stated.2));
    found.into_iter().map(|(_, stated)| stated).collect()
}
