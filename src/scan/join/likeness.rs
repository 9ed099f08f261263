//! What is compared of two copies, and how alike they are.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{AppClaim, DeviceKey, Evidence, Fact, InventoryList, Platform, Signer};

/// What a copy tells of the phone it is of.
#[derive(Debug, Default)]
pub(super) struct Profile<'e> {
    pub(super) platform: Option<Platform>,
    /// Name of the format of the copy itself, not of what lies inside it.
    pub(super) format: &'static str,
    pub(super) path: &'e str,
    /// Serial numbers and device identifiers.
    pub(super) identity: BTreeSet<(DeviceKey, String)>,
    /// Build fingerprints.
    pub(super) builds: BTreeSet<String>,
    /// When the copy and what lies inside it were made, in days.
    pub(super) days: BTreeSet<i64>,
    /// Apps that it lists.
    pub(super) apps: BTreeMap<&'e str, App<'e>>,
    /// The lists that name them.
    lists: BTreeSet<InventoryList>,
}

/// What a copy tells of an app.
#[derive(Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct App<'e> {
    versions: BTreeSet<u64>,
    signers: BTreeSet<&'e Signer>,
    system: bool,
}

/// How far a copy goes in telling of a phone. The more it tells, the earlier it is placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reach {
    /// It names the phone.
    Named,
    /// It lists all apps.
    AllApps,
    /// It lists some apps.
    SomeApps,
    /// It is app files, which may be of any phone.
    Files,
}

/// How the apps of a copy, those of the system left out, compare with those of a phone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Likeness {
    /// Apps of the copy.
    pub(super) apps: usize,
    /// Those that the phone has too.
    pub(super) shared: usize,
    /// Those that the phone has in the same version and from the same signer, of which at least one is told.
    pub(super) same: usize,
    /// Those that the phone has from another signer.
    pub(super) other_signer: usize,
}

impl<'e> Profile<'e> {
    pub(super) fn of(evidence: &'e Evidence) -> Self {
        let mut profile = Self { platform: evidence.platform, ..Self::default() };
        if let Some(source) = evidence.sources.first() {
            (profile.format, profile.path) = (source.format, &source.path);
        }
        let mut apps: BTreeMap<&str, App<'_>> = BTreeMap::new();
        let mut listed: BTreeSet<&str> = BTreeSet::new();
        for observed in &evidence.facts {
            match &observed.fact {
                Fact::Device { key, value } => profile.device(*key, value),
                Fact::Captured { at } => {
                    profile.days.insert(at.day());
                }
                Fact::App { id, claim, .. } => {
                    if let AppClaim::Listed(list) = claim {
                        profile.lists.insert(*list);
                        listed.insert(id);
                    }
                    apps.entry(id).or_default().take(claim);
                }
                _ => {}
            }
        }
        apps.retain(|id, _| listed.contains(id));
        profile.apps = apps;
        profile
    }

    fn device(&mut self, key: DeviceKey, value: &str) {
        let value = value.to_ascii_lowercase();
        match key {
            DeviceKey::Serial | DeviceKey::Udid if value.len() >= 6 => {
                self.identity.insert((key, value));
            }
            // Android's fingerprints hold slashes; the builds of iOS are the same on all phones of a kind, but two differ.
            DeviceKey::Build if value.contains('/') || self.platform == Some(Platform::Ios) => {
                self.builds.insert(value);
            }
            _ => {}
        }
    }

    pub(super) fn reach(&self) -> Reach {
        let whole = [InventoryList::PackageService, InventoryList::PackageManagerList];
        if !self.identity.is_empty() {
            Reach::Named
        } else if whole.iter().any(|list| self.lists.contains(list)) {
            Reach::AllApps
        } else if self.lists.iter().all(|list| *list == InventoryList::ApkFile) && !self.lists.is_empty() {
            Reach::Files
        } else {
            Reach::SomeApps
        }
    }

    /// Whether an app that is not in the list is not on the phone.
    pub(super) fn lists_all(&self) -> bool {
        self.lists.contains(&InventoryList::PackageService)
            || self.lists.contains(&InventoryList::PackageManagerList)
    }

    /// What puts copies in an order that does not depend on how they were given.
    pub(super) fn key(&self) -> impl Ord + '_ {
        (self.reach(), self.format, self.path, &self.identity, &self.builds, &self.apps)
    }

    pub(super) fn is_system(&self, id: &str) -> bool {
        self.apps.get(id).is_some_and(|app| app.system)
    }
}

impl<'e> App<'e> {
    fn take(&mut self, claim: &'e AppClaim) {
        match claim {
            AppClaim::VersionCode(version) => {
                self.versions.insert(*version);
            }
            // After a key was rotated one copy may show the old signer and another the new one.
            AppClaim::SignedBy(signer) | AppClaim::SignedBefore(signer) => {
                self.signers.insert(signer);
            }
            AppClaim::System(true) | AppClaim::UpdatedSystem => self.system = true,
            _ => {}
        }
    }

    /// Whether two copies name the same version; `None` where one names none.
    fn same_version(&self, other: &Self) -> Option<bool> {
        let told = !self.versions.is_empty() && !other.versions.is_empty();
        told.then(|| !self.versions.is_disjoint(&other.versions))
    }

    /// Whether two copies name the same signer; `None` where they do not name one in the same way.
    fn same_signer(&self, other: &Self) -> Option<bool> {
        let kind = |signer: &&Signer| std::mem::discriminant(*signer);
        let comparable = self.signers.iter().any(|a| other.signers.iter().any(|b| kind(a) == kind(b)));
        comparable.then(|| !self.signers.is_disjoint(&other.signers))
    }
}

/// Compares the apps of a copy with those of a phone, which several copies may tell of.
pub(super) fn likeness(phone: &[&Profile<'_>], copy: &Profile<'_>) -> Likeness {
    let mut likeness = Likeness::default();
    for (id, app) in &copy.apps {
        if app.system || phone.iter().any(|known| known.is_system(id)) {
            continue;
        }
        likeness.apps = likeness.apps.saturating_add(1);
        let known: Vec<&App<'_>> = phone.iter().filter_map(|profile| profile.apps.get(id)).collect();
        if known.is_empty() {
            continue;
        }
        likeness.shared = likeness.shared.saturating_add(1);
        // One copy of the phone that agrees is enough: another may be of a time before an update.
        let versions: BTreeSet<bool> = known.iter().filter_map(|known| known.same_version(app)).collect();
        let signers: BTreeSet<bool> = known.iter().filter_map(|known| known.same_signer(app)).collect();
        let agrees = |told: &BTreeSet<bool>| told.contains(&true);
        let contradicts = |told: &BTreeSet<bool>| !told.is_empty() && !agrees(told);
        if contradicts(&signers) {
            likeness.other_signer = likeness.other_signer.saturating_add(1);
        } else if !contradicts(&versions) && (agrees(&versions) || agrees(&signers)) {
            likeness.same = likeness.same.saturating_add(1);
        }
    }
    likeness
}
