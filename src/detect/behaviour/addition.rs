//! Apps without an icon that go with an app that shows one: plug-ins, parts for a device, helpers.

use std::collections::{BTreeMap, BTreeSet};

use super::Score;
use super::look::{Look, Phone};
use crate::detect::{Because, known_good};
use crate::model::device::Presence;
use crate::model::{App, AppClaim, Device, FactId, Level, Signer};
use crate::signature::SignatureDb;

/// Name of the reason that such an app is given.
pub(super) const SIGNAL: &str = "goes-with-a-shown-app";
/// Name of the reason that it is given when Android treats both as one app.
pub(super) const ONE: &str = "one-app-with-a-shown-app";

/// Apps that a person sees among the apps, by id.
#[derive(Debug, Default)]
pub(super) struct Shown(BTreeMap<String, Host>);

/// One of them, as far as it can vouch for another.
#[derive(Debug)]
struct Host {
    users: BTreeSet<u32>,
    /// Numbers that Android gave it. It gives one number to two apps only when the same key signed both.
    numbers: BTreeSet<u32>,
    /// Digests of its certificates, without those of public keys.
    certificates: BTreeSet<String>,
    standing: Standing,
    /// Whether it has a far-reaching power or hides beyond a missing icon.
    watches: bool,
}

/// What is known of an app that shows its icon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Standing {
    /// Nothing: it may be a decoy that came with the app it vouches for.
    Unknown,
    /// A store brought it. Makers of monitoring apps have apps in stores too.
    FromStore,
    /// A well-known app, proved to be it.
    Recognised,
}

/// Numbers below are those of the system, which many apps share.
const FIRST_APP: u32 = 10_000;

/// Signals that a mere addition does not have: it was built without an icon and does nothing to hide beyond that.
const DELIBERATE: &[&str] = &[
    "apk-made-to-mislead",
    "dial-code",
    "forged-origin",
    "harmful-warning",
    "hid-own-icon",
    "id-like-the-system",
    "name-of-a-system-part",
];

/// Powers that a decoy would be worth the trouble for.
const FAR_REACHING: &[&str] = &[
    "accessibility-on",
    "declared-monitoring-tool",
    "device-admin-on",
    "device-owner",
    "keyboard-on",
    "notification-listener-on",
    "restricted-settings",
    "screen-recording",
];

impl Shown {
    /// `phone` is the same phone without a list of such apps.
    pub(super) fn new(device: &Device<'_>, phone: &Phone<'_>) -> Self {
        let shows = |app: &App<'_>| {
            let says = |wanted: bool| {
                app.claims.iter().any(|claim| match claim.value {
                    AppClaim::HasLauncher(shown) => *shown == wanted,
                    AppClaim::HidOwnIcon | AppClaim::Disabled | AppClaim::HiddenByPolicy => !wanted,
                    _ => false,
                })
            };
            app.presence() == Presence::Installed && says(true) && !says(false)
        };
        let hosts = device.apps.values().filter(|app| shows(app));
        let host = |app: &App<'_>| Host { watches: watches(phone, app), ..Host::new(app, phone.db) };
        Self(hosts.map(|app| (app.id.to_owned(), host(app))).collect())
    }

    /// Apps that show their icon to the user looked at, other than the app itself.
    fn beside(&self, look: &Look<'_, '_>) -> impl Iterator<Item = (&str, &Host)> {
        let with = |user: u32| look.user.is_none_or(|looked| looked == user);
        let (own, all) = (look.app.id, self.0.iter());
        all.map(|(id, host)| (id.as_str(), host)).filter(move |(id, host)| {
            *id != own && (host.users.is_empty() || host.users.iter().copied().any(with))
        })
    }

    /// The app that vouches best for another, and how: its id and standing.
    fn host_of(&self, look: &Look<'_, '_>) -> Option<(&str, Standing)> {
        let own = Host::new(look.app, look.phone.db);
        self.beside(look)
            .filter(|(id, host)| host.is_kin(&own, extends(look.app.id, id)))
            .map(|(id, host)| (id, host.standing))
            .max_by_key(|(_, standing)| *standing)
    }

    /// The app of which another is a part for Android itself: one user id, and the beginning of its id.
    fn whole_of(&self, look: &Look<'_, '_>) -> Option<(&str, &Host)> {
        let own = Host::new(look.app, look.phone.db);
        self.beside(look)
            .find(|(id, host)| extends(look.app.id, id) && !host.numbers.is_disjoint(&own.numbers))
    }
}

impl Host {
    fn new(app: &App<'_>, db: &SignatureDb) -> Self {
        let numbers = app.claims.iter().filter_map(|claim| match claim.value {
            AppClaim::Uid(number) => number.checked_rem(100_000).filter(|number| *number >= FIRST_APP),
            _ => None,
        });
        // The short hash of a dump can be forged.
        let certificates = app.signers().filter_map(|signer| match signer.value {
            Signer::Sha1(digest) | Signer::Sha256(digest)
                if db.generic_certificate(signer.value).is_none() =>
            {
                Some(digest.to_ascii_lowercase())
            }
            _ => None,
        });
        let standing = if known_good::recognised(app, db).is_some() {
            Standing::Recognised
        } else if known_good::from_store(app, db) {
            Standing::FromStore
        } else {
            Standing::Unknown
        };
        Self {
            users: app.users(),
            numbers: numbers.collect(),
            certificates: certificates.collect(),
            standing,
            watches: false,
        }
    }

    /// Whether the same key signed both, as Android or the digests prove. An app of which nothing is known must also
    /// share its number and lend the beginning of its id.
    fn is_kin(&self, other: &Self, extended: bool) -> bool {
        let number = !self.numbers.is_disjoint(&other.numbers);
        if self.standing == Standing::Unknown {
            return number && extended;
        }
        number || !self.certificates.is_disjoint(&other.certificates)
    }
}

/// Whether an id is another one with more behind it.
fn extends(id: &str, host: &str) -> bool {
    id.strip_prefix(host).is_some_and(|rest| rest.starts_with('.'))
}

/// An addition to an app that shows its icon has none by nature. It is asked about and not called strong signs, unless it
/// hides in other ways too, or nothing good is known of that app and a decoy would be worth the trouble.
///
/// Android gives two apps one user id only when the same key signed both, and then gives both the permissions of either.
/// Such a part, where neither watches by other means, is judged as the whole would be that shows its icon: an app with
/// those permissions and an icon of its own is worth a look, so a decoy wins nothing.
pub(super) fn dampen(look: &Look<'_, '_>, mut score: Score, level: Level) -> (Score, Level) {
    let has = |names: &[&str]| has(&score, names);
    if level != Level::Strong || has(DELIBERATE) {
        return (score, level);
    }
    let far_reaching = has(FAR_REACHING);
    let shown = &look.phone.shown;
    let whole = shown.whole_of(look).filter(|(_, host)| !host.watches && !far_reaching);
    let vouched = || {
        let host = shown.host_of(look);
        host.filter(|(_, standing)| *standing == Standing::Recognised || !far_reaching)
    };
    let (signal, says, host, level) = match (whole, vouched()) {
        (Some((host, _)), _) => (ONE, "signal-one-app-with-a-shown-app", host, Level::Look),
        (None, Some((host, _))) => (SIGNAL, "signal-goes-with-a-shown-app", host, Level::Review),
        (None, None) => return (score, level),
    };
    let Some(fact) = listed(look.app) else { return (score, level) };
    score.because.push(Because::new(signal, says, host, fact));
    (score, level)
}

fn has(score: &Score, names: &[&str]) -> bool {
    score.because.iter().any(|because| names.contains(&because.signal))
}

/// Whether a score holds what no honest app does by nature.
pub(super) fn hides_on_purpose(score: &Score) -> bool {
    has(score, DELIBERATE)
}

/// Whether an app, for any user, has a power that a decoy would be worth the trouble for, or hides on purpose.
fn watches(phone: &Phone<'_>, app: &App<'_>) -> bool {
    let users = app.users().into_iter().map(Some).chain([None]);
    users
        .map(|user| super::score(&Look { phone, app, user }))
        .any(|score| has(&score, FAR_REACHING) || has(&score, DELIBERATE))
}

/// Where the app is listed.
fn listed(app: &App<'_>) -> Option<FactId> {
    let list = app.claims.iter().find(|claim| matches!(claim.value, AppClaim::Listed(_) | AppClaim::Uid(_)));
    list.or_else(|| app.claims.first()).map(|claim| claim.fact)
}
