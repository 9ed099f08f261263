//! One phone, joined: the only place where statements of several files about one app or profile meet.
//!
//! Nothing is resolved away here. Two files that disagree both stay, because disagreement is a signal.

use std::collections::{BTreeMap, BTreeSet};

use super::claim::{AppClaim, Grant, GrantState, InventoryList, Power, Signer};
use super::coverage::Coverage;
use super::evidence::{Evidence, FactId};
use super::fact::{DeviceKey, Fact, ManagementKey, ProfileClaim};
use super::words::{Platform, Surface};
use crate::speech::Message;

/// Profiles that a gap names.
const NAMED_PROFILES: usize = 8;

/// A statement with the index of the fact it stands in.
#[derive(Debug)]
pub struct Stated<'e, T: ?Sized> {
    /// The statement.
    pub value: &'e T,
    /// Android user it is about.
    pub user: Option<u32>,
    /// Its fact.
    pub fact: FactId,
}

// By hand: a derive would ask for `T: Copy`, and only a reference to T is copied.
impl<T: ?Sized> Clone for Stated<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for Stated<'_, T> {}

/// How an app stands on the phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Presence {
    /// Only named by a setting, a log or a grant.
    Mentioned,
    /// It was there and is gone.
    Removed,
    /// Only its data is left.
    DataLeft,
    /// Installed for at least one user.
    Installed,
}

/// One app with everything said about it.
#[derive(Debug, Clone)]
pub struct App<'e> {
    /// Package name or bundle id.
    pub id: &'e str,
    /// Statements, in reading order.
    pub claims: Vec<Stated<'e, AppClaim>>,
    /// Powers, in reading order.
    pub grants: Vec<Stated<'e, Grant>>,
}

impl<'e> App<'e> {
    /// How it stands, judged from all lists together.
    pub fn presence(&self) -> Presence {
        let (mut listed, mut installed, mut absent, mut data, mut removed) =
            (false, false, false, false, false);
        let (mut logged, mut last_in, mut last_out) = (false, None, None);
        for claim in &self.claims {
            match claim.value {
                AppClaim::Installed(true) => installed = true,
                AppClaim::Installed(false) => absent = true,
                AppClaim::DataLeft => data = true,
                AppClaim::Listed(InventoryList::EventLog) => logged = true,
                AppClaim::Listed(list) => listed |= *list != InventoryList::PluginDomain,
                AppClaim::WasInstalled { at, .. } => {
                    removed = true;
                    last_in = last_in.max(*at);
                }
                AppClaim::WasRemoved { at } => {
                    removed = true;
                    last_out = last_out.max(*at);
                }
                _ => {}
            }
        }
        listed |= logged && last_in > last_out;
        if installed || (listed && !absent && !data) {
            Presence::Installed
        } else if data || listed {
            Presence::DataLeft
        } else if removed {
            Presence::Removed
        } else {
            Presence::Mentioned
        }
    }

    /// Android users it is installed for; empty when the evidence does not tell users apart.
    pub fn users(&self) -> BTreeSet<u32> {
        self.claims
            .iter()
            .filter(|claim| matches!(claim.value, AppClaim::Installed(true)))
            .filter_map(|claim| claim.user)
            .collect()
    }

    /// The first user it is installed for: 0 unless it is only in another profile.
    pub fn user(&self) -> Option<u32> {
        self.users().into_iter().next()
    }

    /// Whether every statement on it says that it is part of the system image.
    pub fn is_system(&self) -> bool {
        let mut said = self.claims.iter().filter_map(|claim| match claim.value {
            AppClaim::System(system) => Some(*system),
            AppClaim::UpdatedSystem => Some(true),
            _ => None,
        });
        said.next().is_some_and(|first| first && said.all(|next| next))
    }

    /// Name shown on the phone, where told.
    pub fn label(&self) -> Option<&'e str> {
        self.find(|claim| match claim {
            AppClaim::Label(label) => Some(&**label),
            _ => None,
        })
        .map(|stated| stated.value)
    }

    /// Every signer told of, without repeats of the same statement.
    pub fn signers(&self) -> impl Iterator<Item = Stated<'e, Signer>> {
        self.claims.iter().filter_map(|claim| match claim.value {
            AppClaim::SignedBy(signer) | AppClaim::SignedBefore(signer) => {
                Some(Stated { value: signer, user: claim.user, fact: claim.fact })
            }
            _ => None,
        })
    }

    /// The first claim that `pick` accepts.
    pub fn find<T: ?Sized>(&self, pick: impl Fn(&'e AppClaim) -> Option<&'e T>) -> Option<Stated<'e, T>> {
        self.claims.iter().find_map(|claim| {
            pick(claim.value).map(|value| Stated { value, user: claim.user, fact: claim.fact })
        })
    }

    /// Powers that are switched on and that `pick` accepts.
    pub fn active(&self, pick: impl Fn(&Power) -> bool) -> impl Iterator<Item = &Stated<'e, Grant>> {
        self.grants.iter().filter(move |g| g.value.state == GrantState::Active && pick(&g.value.power))
    }
}

/// One configuration profile with everything said about it.
#[derive(Debug, Clone)]
pub struct Profile<'e> {
    /// Its identifier.
    pub id: &'e str,
    /// Statements, in reading order.
    pub claims: Vec<Stated<'e, ProfileClaim>>,
}

impl<'e> Profile<'e> {
    /// Whether it is installed now (and not only remembered by the log of events).
    pub fn is_installed(&self) -> bool {
        self.claims.iter().any(|claim| {
            matches!(claim.value, ProfileClaim::Installed(_) | ProfileClaim::Hidden | ProfileClaim::Visible)
        })
    }

    /// Whether a file of the copy says what it does.
    pub fn has_file(&self) -> bool {
        self.claims.iter().any(|claim| matches!(claim.value, ProfileClaim::Installed(_)))
    }

    /// Whether the lists alone say that it is one that a phone sets up by itself for its mobile carrier: it is hidden, and
    /// its identifier is Apple's with the name of the carrier (`com.apple.attwifi`, `com.apple.TIM_br.` and a UUID).
    pub fn is_of_carrier(&self) -> bool {
        let listed = |wanted: &ProfileClaim| self.claims.iter().any(|claim| claim.value == wanted);
        let named = self.id.strip_prefix("com.apple.").is_some_and(|rest| {
            let (name, uuid) = rest.split_once('.').unwrap_or((rest, ""));
            let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
            let digits = |c: char| c.is_ascii_hexdigit() || c == '-';
            !name.is_empty()
                && name.chars().all(plain)
                && matches!(uuid.len(), 0 | 36)
                && uuid.chars().all(digits)
        });
        named && listed(&ProfileClaim::Hidden) && !listed(&ProfileClaim::Visible)
    }

    /// The first claim that `pick` accepts.
    pub fn find<T: ?Sized>(&self, pick: impl Fn(&'e ProfileClaim) -> Option<&'e T>) -> Option<Stated<'e, T>> {
        self.claims
            .iter()
            .find_map(|claim| pick(claim.value).map(|value| Stated { value, user: None, fact: claim.fact }))
    }

    /// The name to show: display name, else identifier.
    pub fn name(&self) -> &'e str {
        self.find(|claim| match claim {
            ProfileClaim::DisplayName(name) => Some(&**name),
            _ => None,
        })
        .map_or(self.id, |stated| stated.value)
    }
}

/// A phone as all its sources together describe it.
#[derive(Debug, Clone)]
pub struct Device<'e> {
    /// Everything that was read.
    pub evidence: &'e Evidence,
    /// Kind of phone.
    pub platform: Platform,
    /// Which questions were answered.
    pub coverage: Coverage,
    /// Apps by id.
    pub apps: BTreeMap<&'e str, App<'e>>,
    /// Profiles by identifier.
    pub profiles: BTreeMap<&'e str, Profile<'e>>,
    /// Statements on management and supervision.
    pub management: Vec<(ManagementKey, Stated<'e, str>)>,
    /// Facts that are about neither an app, a profile nor management, in reading order.
    pub others: Vec<Stated<'e, Fact>>,
}

impl<'e> Device<'e> {
    /// Joins everything said about one phone.
    pub fn join(platform: Platform, evidence: &'e Evidence) -> Self {
        let mut device = Self {
            evidence,
            platform,
            coverage: Coverage::settle(platform, evidence),
            apps: BTreeMap::new(),
            profiles: BTreeMap::new(),
            management: Vec::new(),
            others: Vec::new(),
        };
        for (id, observed) in evidence.iter() {
            device.place(id, &observed.fact);
        }
        device.join_extensions();
        device.doubt_profiles();
        device.doubt_keyboards();
        device
    }

    /// A list names the installed profiles and their files say what they do. A listed profile without a file is known by
    /// name only, so the question was not fully answered.
    fn doubt_profiles(&mut self) {
        let manages =
            |id: &str| self.managed(ManagementKey::ManagingProfile).any(|stated| stated.value == id);
        let ordinary = |profile: &Profile<'_>| profile.is_of_carrier() && !manages(profile.id);
        let empty = self
            .profiles
            .values()
            .filter(|profile| profile.is_installed() && !profile.has_file() && !ordinary(profile));
        let names: Vec<String> = empty
            .take(NAMED_PROFILES)
            .map(|profile| crate::text::printable(profile.id).into_owned())
            .collect();
        if !names.is_empty() {
            self.coverage.doubt(Surface::ConfigurationProfiles, || {
                Message::new("why-listed-without-file-that-says").put("names", names.join(", "))
            });
        }
    }

    /// Which keyboards an iPhone uses stands in its settings, and what they may do among its permissions.
    fn doubt_keyboards(&mut self) {
        let permissions = self.coverage.get(Surface::Permissions).map(|settled| settled.outcome.clone());
        let lost = self.platform == Platform::Ios && self.coverage.is_lost(Surface::Permissions, true);
        if let Some(why) = permissions.filter(|_| lost).and_then(|outcome| outcome.why().cloned()) {
            self.coverage.doubt(Surface::Keyboards, || why);
        }
    }

    /// Gives apps the powers that the phone keeps under the names of their extensions, so that one app has one list.
    fn join_extensions(&mut self) {
        let of_extensions: Vec<(&'e str, Vec<Stated<'e, Grant>>)> = self
            .apps
            .values()
            .filter(|app| !app.grants.is_empty())
            .filter_map(|app| self.owner_of(app.id).map(|owner| (owner, app.grants.clone())))
            .collect();
        for (owner, grants) in of_extensions {
            self.app(owner).grants.extend(grants);
        }
    }

    /// The installed app that an extension belongs to (iOS): the id of the extension begins with its app's. `None` for what
    /// is no extension, as far as its container or its keyboard tells.
    pub fn owner_of(&self, extension: &str) -> Option<&'e str> {
        let known = self.apps.get(extension)?;
        let container = |claim: &AppClaim| *claim == AppClaim::Listed(InventoryList::PluginDomain);
        let is_extension = known.presence() != Presence::Installed
            && (known.claims.iter().any(|claim| container(claim.value))
                || known.grants.iter().any(|grant| grant.value.power == Power::Keyboard));
        let mut rest = Some(extension).filter(|_| self.platform == Platform::Ios && is_extension)?;
        while let Some((parent, _)) = rest.rsplit_once('.') {
            if let Some(app) = self.apps.get(parent)
                && app.presence() == Presence::Installed
            {
                return Some(app.id);
            }
            rest = parent;
        }
        None
    }

    fn place(&mut self, fact: FactId, said: &'e Fact) {
        match said {
            Fact::App { id, user, claim } => {
                self.app(id).claims.push(Stated { value: claim, user: *user, fact });
            }
            Fact::Grant(grant) => {
                self.app(&grant.app).grants.push(Stated { value: grant, user: grant.user, fact });
            }
            Fact::Profile { id, claim } => self
                .profiles
                .entry(id)
                .or_insert_with(|| Profile { id, claims: Vec::new() })
                .claims
                .push(Stated { value: claim, user: None, fact }),
            Fact::Management { key, value } => {
                self.management.push((*key, Stated { value, user: None, fact }));
            }
            Fact::Device { .. }
            | Fact::Captured { .. }
            | Fact::Setting { .. }
            | Fact::SettingChange { .. }
            | Fact::User { .. }
            | Fact::Network { .. }
            | Fact::Certificate { .. }
            | Fact::Contacted { .. }
            | Fact::RootTrace { .. }
            | Fact::Account { .. }
            | Fact::Automation { .. }
            | Fact::WebClip { .. }
            | Fact::Computer { .. }
            | Fact::FamilyMember { .. }
            | Fact::Visited { .. } => self.others.push(Stated { value: said, user: None, fact }),
        }
    }

    fn app(&mut self, id: &'e str) -> &mut App<'e> {
        self.apps.entry(id).or_insert_with(|| App { id, claims: Vec::new(), grants: Vec::new() })
    }

    /// The first value told for a property of the phone.
    pub fn property(&self, wanted: DeviceKey) -> Option<&'e str> {
        self.others.iter().find_map(|stated| match stated.value {
            Fact::Device { key, value } if *key == wanted => Some(&**value),
            _ => None,
        })
    }

    /// Statements on one property of management.
    pub fn managed(&self, wanted: ManagementKey) -> impl Iterator<Item = Stated<'e, str>> {
        self.management.iter().filter(move |(key, _)| *key == wanted).map(|(_, stated)| *stated)
    }

    /// The last value of a setting for the owner (user 0, or a setting without user).
    pub fn setting(&self, name: &str) -> Option<Stated<'e, str>> {
        self.others
            .iter()
            .filter_map(|stated| match stated.value {
                Fact::Setting { name: said, value, user, .. }
                    if &**said == name && user.unwrap_or(0) == 0 =>
                {
                    Some(Stated { value: &**value, user: *user, fact: stated.fact })
                }
                _ => None,
            })
            .next_back()
    }

    /// How many apps are installed.
    pub fn installed_apps(&self) -> usize {
        self.apps.values().filter(|app| app.presence() == Presence::Installed).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::evidence::{At, FileId, Observed};
    use crate::time::Moment;

    fn device_of(facts: Vec<Fact>) -> Evidence {
        Evidence {
            facts: facts.into_iter().map(|fact| Observed { fact, file: FileId(0), at: At::Whole }).collect(),
            ..Evidence::default()
        }
    }

    fn app(user: Option<u32>, claim: AppClaim) -> Fact {
        Fact::App { id: "com.x".into(), user, claim }
    }

    fn logged(came: i64, went: Option<i64>) -> Vec<Fact> {
        let came = AppClaim::WasInstalled { at: Moment::from_unix(came), by: None };
        let went = went.map(|went| app(Some(0), AppClaim::WasRemoved { at: Moment::from_unix(went) }));
        let mut facts = vec![app(None, AppClaim::Listed(InventoryList::EventLog)), app(Some(0), came)];
        facts.extend(went);
        facts
    }

    #[test]
    fn presence_weighs_all_lists() {
        let cases: Vec<(Vec<Fact>, Presence)> = vec![
            (vec![app(None, AppClaim::Listed(InventoryList::PackageService))], Presence::Installed),
            (
                vec![
                    app(None, AppClaim::Listed(InventoryList::PackageService)),
                    app(Some(0), AppClaim::Installed(false)),
                    app(Some(10), AppClaim::Installed(true)),
                ],
                Presence::Installed,
            ),
            (
                vec![
                    app(None, AppClaim::Listed(InventoryList::PackageService)),
                    app(Some(0), AppClaim::Installed(false)),
                ],
                Presence::DataLeft,
            ),
            (vec![app(None, AppClaim::WasRemoved { at: None })], Presence::Removed),
            (logged(5, None), Presence::Installed),
            (logged(5, Some(9)), Presence::Removed),
            (logged(9, Some(5)), Presence::Installed),
            (vec![app(None, AppClaim::Label("x".into()))], Presence::Mentioned),
        ];
        for (facts, wanted) in cases {
            let evidence = device_of(facts);
            let device = Device::join(Platform::Android, &evidence);
            assert_eq!(device.apps["com.x"].presence(), wanted);
        }
    }

    #[test]
    fn only_a_hidden_profile_named_as_carriers_are_may_lack_its_file() {
        let hidden = |id: &str, claims: &[ProfileClaim]| {
            let said = claims.iter().map(|claim| Fact::Profile { id: id.into(), claim: claim.clone() });
            let evidence = device_of(said.collect());
            let device = Device::join(Platform::Ios, &evidence);
            device.profiles[id].is_of_carrier()
        };
        let uuid = "com.apple.TIM_br.0D8D0B4F-6E5B-4C62-9C6A-3B4D2F1E0A99";
        for id in [uuid, "com.apple.attwifi"] {
            assert!(hidden(id, &[ProfileClaim::Hidden]), "{id}");
            assert!(!hidden(id, &[ProfileClaim::Visible]), "{id}");
            assert!(!hidden(id, &[ProfileClaim::Hidden, ProfileClaim::Visible]), "{id}");
        }
        for id in ["com.apple.", "com.apple.a.b", "com.apple.a b", "org.example.wifi", "com.apple.x.0D8D0B4F"]
        {
            assert!(!hidden(id, &[ProfileClaim::Hidden]), "{id}");
        }
    }

    #[test]
    fn one_forged_system_flag_does_not_make_a_system_app() {
        let evidence = device_of(vec![app(None, AppClaim::System(true)), app(None, AppClaim::System(false))]);
        let device = Device::join(Platform::Android, &evidence);
        assert!(!device.apps["com.x"].is_system());
    }
}
