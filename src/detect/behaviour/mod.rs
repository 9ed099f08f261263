//! Judges apps that no list knows by what they may do, how they hide and where they came from.
//!
//! New builds of monitoring apps change their name and signature every month; their behaviour stays. Each app and user
//! is looked at on three axes. A [`Signal`] is worth points on one axis, and each axis has a ceiling, so that no heap
//! of signals of one kind decides anything: [`Level::Strong`] needs capability, hiding and a total that one axis cannot
//! reach. All numbers stand in [`SIGNALS`] and in the constants here.

mod addition;
mod disguise;
mod look;
mod signals;
mod table;

pub use signals::SIGNALS;
pub use table::{Axis, STRONG, Signal, WATCHES};

use crate::detect::heuristic::powers;
use crate::detect::{Because, Detector, Finding, Subject, SubjectKind, capability, words};
use crate::model::device::Presence;
use crate::model::{App, AppClaim, Class, Device, Level, Platform, Strength, Surface};
use crate::signature::SignatureDb;
use crate::speech::Message;
use look::Look;

pub(in crate::detect) use disguise::is_part as names_a_part;
pub(in crate::detect) use look::{Phone, of_a_maker};
pub(in crate::detect) use table::{Seen, Weighed, is_strong};

/// Points from which an app with signals on two axes is worth a look.
pub const LOOK: u32 = 35;
/// Points taken off for an app that a store installed, as far as the phone can tell.
pub const FROM_STORE: u32 = 15;

/// What the axes made of one app for one user.
#[derive(Debug, Clone)]
pub struct Score {
    /// Points of each axis, under its ceiling, in the order of [`Axis::ALL`].
    pub axes: [u32; 3],
    /// All points, less those for a store.
    pub total: u32,
    /// The same, less those for a store whose name anybody could have given.
    pub calm_total: u32,
    /// Whether a signal of hiding is among them.
    pub hides: bool,
    /// The signals, heaviest first.
    pub because: Vec<Because>,
}

impl Score {
    /// How much the score asks of the reader; `None` for nothing.
    pub fn level(&self) -> Option<Level> {
        let [capability, ..] = self.axes;
        if is_strong(self.axes, self.total, self.hides) {
            Some(Level::Strong)
        } else if self.calm_total >= LOOK && capability > 0 && table::is_broad(self.axes) {
            Some(Level::Look)
        } else {
            None
        }
    }
}

/// Id of the rule.
pub const RULE: &str = "behaves-like-hidden-monitoring";

/// An app that no list knows behaves like software that monitors in secret.
#[derive(Debug)]
pub struct BehavesLikeMonitoring;

impl Detector for BehavesLikeMonitoring {
    fn name(&self) -> &'static str {
        RULE
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Android]
    }

    fn needs(&self) -> &'static [Surface] {
        &[
            Surface::InstalledApps,
            Surface::AppOrigin,
            Surface::AccessibilityServices,
            Surface::DeviceAdmins,
            Surface::NotificationListeners,
            Surface::Permissions,
        ]
    }

    fn detect(&self, device: &Device<'_>, db: &SignatureDb, out: &mut Vec<Finding>) {
        let phone = Phone::new(device, db);
        for app in device.apps.values().filter(|app| app.presence() == Presence::Installed) {
            let Some((score, level)) = worst(&phone, app) else { continue };
            if is_open(app, &score, level) {
                continue;
            }
            out.push(Finding {
                rule: self.name(),
                level,
                class: Class::Unknown,
                strength: if level == Level::Strong { Strength::Behaviour } else { Strength::Weak },
                subject: Subject { kind: SubjectKind::App, id: app.id.to_owned() },
                family: None,
                capabilities: capability::of_app(app),
                title: match level {
                    Level::Strong => words::title(self.name()),
                    Level::Info => Message::new("title-recognised"),
                    _ => Message::new("title-some-signs"),
                },
                explanation: None,
                because: score.because,
            });
        }
    }
}

/// The highest score of an app among the users that have it, and its level.
fn worst(phone: &Phone<'_>, app: &App<'_>) -> Option<(Score, Level)> {
    let mut users: Vec<Option<u32>> = app.users().into_iter().map(Some).collect();
    if users.is_empty() {
        users.push(None);
    }
    let (score, level) = users
        .into_iter()
        .map(|user| Look { phone, app, user })
        .filter_map(|look| {
            let score = score(&look);
            score.level().map(|level| addition::dampen(&look, score, level))
        })
        .max_by_key(|(score, level)| (*level, score.total))?;
    // An app of the system image is as trustworthy as the image. On a rooted phone that is no longer known, which is a
    // reason to look and no more: the system is full of apps without an icon that may do everything.
    let level = match phone.calm(app) {
        look::Calm::System => return None,
        look::Calm::DoubtfulSystem => Level::Look.min(level),
        // Powers are what such an app is for. One that also hides is still worth a look.
        look::Calm::Recognised if level == Level::Look => Level::Info,
        look::Calm::Recognised => Level::Look,
        look::Calm::No => level,
    };
    Some((score, level))
}

/// Adds up the signals of one app for one user.
pub(in crate::detect) fn score(look: &Look<'_, '_>) -> Score {
    let weighed = Weighed::of(SIGNALS, |seen| seen(look));
    let sum = weighed.sum();
    let calm = sum.saturating_sub(FROM_STORE);
    let total = if look.says_store() { calm } else { sum };
    Score {
        axes: weighed.axes,
        total,
        calm_total: if look.names_store() { calm } else { total },
        hides: weighed.hides,
        because: weighed.because,
    }
}

/// Whether an app, for every user that has it, shows its icon and has nothing but what many apps have: the start of an
/// installation from outside a store, and powers that neither watch nor hide.
pub(in crate::detect) fn is_plain(phone: &Phone<'_>, app: &App<'_>) -> bool {
    let shown = app.claims.iter().any(|claim| matches!(claim.value, AppClaim::HasLauncher(true)));
    let mut users: Vec<Option<u32>> = app.users().into_iter().map(Some).collect();
    users.push(None);
    let plain = |because: &Because| PLAIN.contains(&because.signal);
    shown && users.into_iter().all(|user| score(&Look { phone, app, user }).because.iter().all(plain))
}

/// Whether another rule says all that there is to say of an app that is worth a look: it shows its icon and hides nothing,
/// so it has no sign of *hidden* monitoring. What it may do and where it came from is told by
/// `app-holds-far-reaching-power` and `installed-outside-store`, with the same reasons and the same level.
fn is_open(app: &App<'_>, score: &Score, level: Level) -> bool {
    let shown = app.claims.iter().any(|claim| matches!(claim.value, AppClaim::HasLauncher(true)));
    let has = |name: &str| score.because.iter().any(|because| because.signal == name);
    let told = has("not-from-a-store") || powers::is_powerful(app);
    let open = shown && !score.hides && !addition::hides_on_purpose(score) || has(addition::ONE);
    level == Level::Look && told && open
}

/// Reasons to look at an app, for the user with the most of them; none where nobody need look.
pub(in crate::detect) fn reasons(phone: &Phone<'_>, app: &App<'_>) -> Vec<Because> {
    let worth = worst(phone, app).filter(|(_, level)| *level >= Level::Look);
    worth.map(|(score, _)| score.because).unwrap_or_default()
}

/// Adds the reasons to look at an app to a finding about it, each signal once, and what the app can see or do.
pub(in crate::detect) fn add_reasons(finding: &mut Finding, app: &App<'_>, reasons: Vec<Because>) {
    for because in reasons.into_iter().chain(capability::signals(app)) {
        if !finding.because.iter().any(|known| known.signal == because.signal) {
            finding.because.push(because);
        }
    }
    finding.capabilities = capability::of_app(app);
}

/// Signals that a plain app may have.
const PLAIN: &[&str] = &[
    "battery-exempt",
    "built-for-debugging",
    "draws-over-apps",
    "location-in-background",
    "not-from-a-store",
    "reads-all-files",
    "sees-app-use",
];

/// Points of a signal by its name, for ordering the reasons of a finding. Signals of other rules that tell what a
/// thing *is* come first.
pub fn weight(signal: &str) -> u32 {
    let own = SIGNALS.iter().find(|known| known.name == signal).map(|known| known.points);
    let minor = || MINOR.iter().find(|(known, _)| *known == signal).map(|(_, points)| *points);
    own.or_else(minor).unwrap_or(u32::MAX)
}

/// Whether a signal is one of the table.
pub(in crate::detect) fn is_signal(name: &str) -> bool {
    SIGNALS.iter().any(|known| known.name == name)
}

/// Signals of other rules that only add to a finding, and where they stand among the others.
const MINOR: &[(&str, u32)] = &[
    ("permissions-granted", 14),
    ("offers-accessibility", 13),
    ("offers-device-admin", 13),
    ("offers-listener", 13),
    ("profile-owner", 12),
    ("keyboard-full-access", 12),
    ("always-on-vpn", 8),
    ("vpn-allowed", 7),
    ("location-always", 8),
    (addition::ONE, 1),
    (addition::SIGNAL, 1),
];

#[cfg(test)]
mod tests;
