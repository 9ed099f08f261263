//! One app as one user of the phone has it.

use super::addition::Shown;
use super::table::Seen;
use crate::detect::heuristic::origin;
use crate::detect::known_good;
use crate::model::{App, AppClaim, Device, DeviceKey, Fact, FactId, Grant, ONLY_SERVICE, Power, Stated};
use crate::signature::{InstallerKind, SignatureDb};

/// What is true of the whole phone and weighs on every app.
#[derive(Debug)]
pub(in crate::detect) struct Phone<'a> {
    pub(super) db: &'a SignatureDb,
    rooted: bool,
    /// Android API level, where told.
    pub(super) sdk: Option<u32>,
    /// Where it says that Google Play Protect is switched off.
    pub(super) unguarded: Option<FactId>,
    /// The app whose accessibility service is the only one that is on, and its label, on versions of Android that tell
    /// that label apart from the app.
    only_service: Option<(String, Seen)>,
    /// Apps that a person sees, to which others may be additions.
    pub(super) shown: Shown,
}

/// One app of it, for one user.
#[derive(Debug)]
pub struct Look<'a, 'e> {
    pub(super) phone: &'a Phone<'a>,
    pub(super) app: &'a App<'e>,
    pub(super) user: Option<u32>,
}

/// Reasons to stay calm about an app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Calm {
    /// None.
    No,
    /// A well-known app, proved to be it.
    Recognised,
    /// Part of the system image of an untouched phone.
    System,
    /// Part of the system image of a phone whose system may have been changed.
    DoubtfulSystem,
}

impl<'a> Phone<'a> {
    pub(in crate::detect) fn new(device: &Device<'_>, db: &'a SignatureDb) -> Self {
        let rooted = device.others.iter().any(|stated| matches!(stated.value, Fact::RootTrace { .. }));
        let sdk = device.property(DeviceKey::Sdk).and_then(|sdk| sdk.trim().parse().ok());
        let off = ["package_verifier_user_consent", "package_verifier_enable"].iter().find_map(|name| {
            let bad = if *name == "package_verifier_user_consent" { "-1" } else { "0" };
            device.setting(name).filter(|setting| setting.value == bad).map(|setting| setting.fact)
        });
        let mut phone = Self {
            db,
            rooted,
            sdk,
            unguarded: off,
            only_service: only_service(device),
            shown: Shown::default(),
        };
        phone.shown = Shown::new(device, &phone);
        phone
    }

    /// Whether an app belongs to the phone or is well known.
    pub(super) fn calm(&self, app: &App<'_>) -> Calm {
        if app.is_system() || origin::came_with_the_phone(app) {
            return if self.rooted && !of_a_maker(app.id) { Calm::DoubtfulSystem } else { Calm::System };
        }
        if known_good::recognised(app, self.db).is_some() { Calm::Recognised } else { Calm::No }
    }
}

/// The label of the one service that runs belongs to the one that is switched on.
fn only_service(device: &Device<'_>) -> Option<(String, Seen)> {
    let label = device.setting(ONLY_SERVICE)?;
    let owner = |grant: &Stated<'_, Grant>| grant.user.unwrap_or(0) == 0;
    let on = |app: &&App<'_>| app.active(|power| matches!(power, Power::Accessibility)).any(owner);
    let mut apps = device.apps.values().filter(on);
    let (Some(app), None) = (apps.next(), apps.next()) else { return None };
    Some((app.id.to_owned(), Seen { value: label.value.to_owned(), fact: label.fact }))
}

/// Whether an id begins as those of Android, Google and the large makers do. Says nothing about who made the app.
pub(in crate::detect) fn of_a_maker(id: &str) -> bool {
    MAKERS
        .iter()
        .any(|prefix| id.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
}

/// Beginnings of the ids of Android, Google and the large makers.
const MAKERS: &[&str] = &[
    "android",
    "com.android",
    "com.google",
    "com.sec",
    "com.samsung",
    "com.miui",
    "com.xiaomi",
    "com.qualcomm",
    "com.qti",
    "com.mediatek",
    "com.huawei",
    "com.hihonor",
    "com.oppo",
    "com.coloros",
    "com.oplus",
    "com.oneplus",
    "com.vivo",
    "com.motorola",
    "com.sony",
    "com.sonymobile",
    "com.lge",
    "com.asus",
    "com.nothing",
    "com.fairphone",
    "org.lineageos",
];

impl<'e> Look<'_, 'e> {
    /// Whether a statement holds for the user looked at.
    fn mine(&self, user: Option<u32>) -> bool {
        user.is_none() || self.user.is_none() || user == self.user
    }

    /// The first claim that `pick` accepts.
    pub(super) fn claim(&self, pick: impl Fn(&'e AppClaim) -> Option<String>) -> Option<Seen> {
        self.app
            .claims
            .iter()
            .filter(|claim| self.mine(claim.user))
            .find_map(|claim| pick(claim.value).map(|value| Seen { value, fact: claim.fact }))
    }

    /// The names by which its accessibility service stands in lists.
    pub(super) fn service_labels(&self) -> impl Iterator<Item = Seen> {
        let claims = self.app.claims.iter().filter(|claim| self.mine(claim.user));
        let own = claims.filter_map(|claim| match claim.value {
            AppClaim::ServiceLabel(label) => Some(Seen { value: label.to_string(), fact: claim.fact }),
            _ => None,
        });
        let only = self.phone.only_service.iter().filter(|(id, _)| id == self.app.id && self.mine(Some(0)));
        own.chain(only.map(|(_, seen)| seen.clone()))
    }

    /// Powers that are switched on for the user and that `pick` accepts.
    pub(super) fn grants(&self, pick: impl Fn(&Power) -> bool) -> impl Iterator<Item = &Stated<'e, Grant>> {
        self.app.active(pick).filter(|grant| self.mine(grant.user))
    }

    /// The first power that is switched on and that `pick` accepts.
    pub(super) fn power(&self, pick: impl Fn(&Power) -> bool) -> Option<Seen> {
        self.grants(pick).next().map(|grant| Seen { value: value_of(grant), fact: grant.fact })
    }

    /// An operation that is allowed.
    pub(super) fn operation(&self, name: &str) -> Option<Seen> {
        self.power(|power| matches!(power, Power::AppOp(said) if &**said == name))
    }

    /// A permission that is granted, by the last part of its name.
    pub(super) fn permission(&self, name: &str) -> Option<Seen> {
        self.power(|power| {
            matches!(power, Power::Permission(said)
                if said.strip_prefix("android.permission.").unwrap_or(said) == name)
        })
    }

    /// Whether a store brought it: as the phone notes, or, on versions that do not note what started an installation, as
    /// its installer says. That name can be forged. Parts of a maker's or of a well-known app that have no icon are common
    /// enough on old phones to believe it of such ids for the points of a store, and for nothing else.
    pub(super) fn says_store(&self) -> bool {
        let expected = || of_a_maker(self.app.id) || self.phone.db.known_good(self.app.id).is_some();
        self.is_from_store() || self.names_store() && expected()
    }

    /// Whether its installer is said to be a store and nothing contradicts that.
    pub(super) fn names_store(&self) -> bool {
        let db = self.phone.db;
        let told = self.app.claims.iter().any(|claim| matches!(claim.value, AppClaim::Initiator(_)));
        let named = || {
            self.app.claims.iter().any(|claim| {
                matches!(claim.value, AppClaim::Installer(Some(by))
                    if db.installer(by).is_some_and(|known| known.kind == InstallerKind::Store))
            })
        };
        !told && named()
    }

    /// Whether a store installed it, as the phone itself notes and nobody can forge.
    pub(super) fn is_from_store(&self) -> bool {
        known_good::from_store(self.app, self.phone.db)
    }
}

fn value_of(grant: &Stated<'_, Grant>) -> String {
    match &grant.value.power {
        Power::Permission(name) | Power::AppOp(name) | Power::Role(name) => name.to_string(),
        _ => grant.value.detail.as_deref().unwrap_or(&grant.value.app).to_owned(),
    }
}
