//! Which reasons of a finding a reader sees, and in which words. The person whose phone it is gets a handful in plain words;
//! who has to answer for a finding gets all of them with values and places.

use super::audience::Audience;
use super::values::{self, Value};
use super::words;
use crate::report::FindingReport;
use crate::report::schema::{Place, Reason};
use crate::speech::{Arg, Lang, Message};

/// Reasons told to the person whose phone it is; the strongest come first.
const FOR_THE_PERSON: usize = 6;

/// A reason as its reader sees it.
pub(super) struct Told<'r> {
    /// With its place.
    pub reason: &'r Reason,
    /// The sentence.
    pub says: String,
    /// The value behind it, for a reader of evidence.
    pub value: Option<Value<'r>>,
}

/// The reasons for a reader, and how many were left out for brevity.
pub(super) fn told(finding: &FindingReport, audience: Audience, lang: Lang) -> (Vec<Told<'_>>, usize) {
    if !audience.sees_evidence() {
        return for_the_person(finding, lang);
    }
    let told =
        finding.because.iter().filter(|reason| audience.sees_everything() || !is_less(finding, reason));
    (told.map(|reason| with_value(finding, reason, lang)).collect(), 0)
}

fn with_value<'r>(finding: &'r FindingReport, reason: &'r Reason, lang: Lang) -> Told<'r> {
    let value = words::telling_value(finding, &reason.value);
    let message = if value.is_some() && reason.said.id() == "signal-not-from-a-store" {
        // The value is what installed the app; without a word in between it would read as the name of the store.
        lang.id("expert-not-from-a-store")
    } else {
        words::sentence(&reason.said, finding, Audience::Technician, lang)
    };
    let value = value.map(|value| values::of(reason, value, lang));
    Told { reason, says: message, value }
}

/// Whether another reason of the finding says the same and more.
fn is_less(finding: &FindingReport, reason: &Reason) -> bool {
    reason.signal == "reads-many-private-things"
        && finding.because.iter().any(|other| other.signal == "reads-nearly-everything")
}

/// Every reason as part of one sentence: without places, and with a value only where the words need one.
pub(super) fn every(finding: &FindingReport, audience: Audience, lang: Lang) -> Vec<String> {
    if !audience.sees_evidence() {
        return all_for_the_person(finding, lang).into_iter().map(|told| told.says).collect();
    }
    let needs =
        |reason: &Reason| [NAMED, DATED, VALUE_NEEDED].iter().any(|ids| ids.contains(&reason.said.id()));
    let told = told(finding, audience, lang).0.into_iter();
    told.map(|told| match told.value.filter(|_| needs(told.reason)) {
        Some(value) => format!("{}: {}", told.says, value.say(lang)),
        None => words::sentence(&told.reason.said, finding, Audience::Technician, lang),
    })
    .collect()
}

fn for_the_person(finding: &FindingReport, lang: Lang) -> (Vec<Told<'_>>, usize) {
    let mut told = all_for_the_person(finding, lang);
    let more = told.len().saturating_sub(FOR_THE_PERSON);
    if more <= 1 {
        // The line that counts it would be as long.
        return (told, 0);
    }
    told.truncate(FOR_THE_PERSON);
    (told, more)
}

fn all_for_the_person(finding: &FindingReport, lang: Lang) -> Vec<Told<'_>> {
    let mut told: Vec<Told<'_>> = Vec::new();
    for reason in finding.because.iter().filter(|reason| !is_less(finding, reason)) {
        if let Some(says) = plain(finding, reason, lang)
            && told.iter().all(|known| known.says != says)
        {
            told.push(Told { reason, says, value: None });
        }
    }
    if told.is_empty() {
        // Something is better than a finding without a reason.
        told.extend(finding.because.iter().map(|reason| Told {
            reason,
            says: words::sentence(&in_plain(&reason.said, lang), finding, Audience::Survivor, lang),
            value: None,
        }));
    }
    told
}

/// Reasons whose sentence ends as if a value followed, and whose value is a name that a person can recognise.
const NAMED: &[&str] = &[
    "signal-organisation",
    "signal-profile-organisation",
    "signal-mdm-server",
    "signal-certificate-added",
    "signal-global-proxy",
    "signal-private-dns",
    "signal-known-dns",
];
/// The same with a day.
const DATED: &[&str] = &["signal-profile-installed", "signal-old-security-updates"];
/// The same with a value that helps nobody but a technician.
const VALUE_NEEDED: &[&str] = &[
    "signal-mdm-rights",
    "signal-managed-app",
    "signal-management-account",
    "signal-restriction",
    "signal-payload",
    "signal-certificate-origin",
    "signal-root-trace",
    "signal-automation-reads",
    "signal-automation-sends",
    "signal-automation-unasked",
];
/// Sentences with technical words, and plain ones in their place.
const PLAIN: &[(&str, &str)] = &[
    ("signal-app-id", "plain-listed"),
    ("signal-app-id-case", "plain-listed"),
    ("signal-app-id-common", "plain-listed-common"),
    ("signal-app-id-pattern", "plain-listed-like"),
    ("signal-signer", "plain-signer"),
    ("signal-accessibility-on", "plain-accessibility"),
    ("signal-power-accessibility", "plain-accessibility"),
    ("signal-device-admin-on", "plain-device-admin"),
    ("signal-power-device-admin", "plain-device-admin"),
    ("signal-offers-accessibility", "plain-offers-accessibility"),
    ("signal-offers-device-admin", "plain-offers-device-admin"),
    ("signal-battery-exempt", "plain-battery"),
    ("signal-power-battery-exempt", "plain-battery"),
    ("signal-id-like-the-system", "plain-like-the-system"),
    ("signal-restricted-settings", "plain-restricted-settings"),
    ("signal-root-certificate", "plain-root-certificate"),
    ("signal-service-named-like-a-part", "plain-service-named-like-a-part"),
];

/// A reason in the words of the person whose phone it is; `None` where it says nothing without a technical value.
fn plain(finding: &FindingReport, reason: &Reason, lang: Lang) -> Option<String> {
    let told = without_user(&reason.said);
    let id = undated(told).id();
    let value = words::telling_value(finding, &reason.value);
    let said = |message: &Message| words::sentence(message, finding, Audience::Survivor, lang);
    if NAMED.contains(&id) {
        let named = said(&in_plain(told, lang));
        return value.map(|value| format!("{named}: {}", values::of(reason, value, lang).say(lang)));
    }
    if DATED.contains(&id) {
        return Some(format!("{}: {}", said(told), words::day(value?, lang)));
    }
    if VALUE_NEEDED.contains(&id) {
        return None;
    }
    Some(said(&in_plain(told, lang)))
}

/// A reason without the number of the user: which part of the phone it is about stands beside it in words.
fn without_user(says: &Message) -> &Message {
    inside(says, &["signal-of-user"])
}

/// A reason without its time.
fn undated(says: &Message) -> &Message {
    inside(says, &["signal-at", "signal-first-at", "signal-last-at", "signal-added-at"])
}

/// The sentence inside one of these.
fn inside<'m>(says: &'m Message, around: &[&str]) -> &'m Message {
    let inner = says.args().iter().find_map(|(_, arg)| match arg {
        Arg::Said(inner) => Some(inner),
        _ => None,
    });
    inner.filter(|_| around.contains(&says.id())).unwrap_or(says)
}

/// The plain sentence in place of a technical one, also where it stands inside another, and the day in place of a time.
fn in_plain(message: &Message, lang: Lang) -> Message {
    let plain = PLAIN.iter().find(|(technical, _)| *technical == message.id());
    let id = plain.map_or_else(|| message.id().to_owned(), |(_, plain)| (*plain).to_owned());
    message.args().iter().fold(Message::new(id), |told, (name, arg)| {
        let arg = match arg {
            Arg::Said(inner) => Arg::Said(in_plain(inner, lang)),
            Arg::Text(time) if *name == "when" => Arg::Text(words::day(time, lang)),
            other => other.clone(),
        };
        told.with(name, arg)
    })
}

/// A place in the file that all times and reasons of a finding stand in, where there are several and one file: it can then
/// be named once.
pub(super) fn one_file(finding: &FindingReport) -> Option<&Place> {
    let times = finding.times.iter().map(|time| &time.place);
    let places: Vec<&Place> = times.chain(finding.because.iter().map(|reason| &reason.place)).collect();
    let first = *places.first()?;
    let same = |place: &&Place| {
        (place.source, &place.file, &place.stored_as) == (first.source, &first.file, &first.stored_as)
    };
    let one = places.len() > 1 && places.iter().all(same);
    one.then_some(first)
}
