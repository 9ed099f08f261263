//! Accounts on an iPhone: whose they are decides who sees backups, photos and the location.

use std::collections::{BTreeMap, BTreeSet};

use super::weak;
use crate::detect::{Because, Detector, Finding, SubjectKind};
use crate::model::{
    AppClaim, Capability, Device, Fact, FactId, Level, Platform, Stated, StoreAccount, Surface,
};
use crate::signature::SignatureDb;
use crate::speech::{Arg, Message};
use crate::text::mask;

/// Types of account that carry an Apple Account's name, and whether they reach iCloud, messages or the location. The
/// store's is often another one, and reaches nothing but purchases.
const APPLE: &[(&str, bool)] = &[
    ("AppleAccount", true),
    ("AppleIDAuthentication", true),
    ("FindMyFriends", true),
    ("DeviceLocator", true),
    ("IdentityServices", true),
    ("FaceTime", true),
    ("iTunesStore", false),
];

/// What one account is used for.
#[derive(Default)]
struct Uses<'a> {
    /// Whether it reaches more than purchases.
    private: bool,
    kinds: Vec<(&'a str, FactId)>,
}

/// More than one Apple Account is set up.
#[derive(Debug)]
pub struct SeveralAppleAccounts;

impl Detector for SeveralAppleAccounts {
    fn name(&self) -> &'static str {
        "several-apple-accounts"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Ios]
    }

    fn needs(&self) -> &'static [Surface] {
        // Silence means little: somebody who knows the password needs no account on this phone.
        &[]
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        let mut names: BTreeMap<String, Uses<'_>> = BTreeMap::new();
        for stated in &device.others {
            let Fact::Account { kind, name: Some(name), .. } = stated.value else { continue };
            let short = kind.strip_prefix("com.apple.account.").unwrap_or(kind);
            let Some((kind, private)) = APPLE.iter().find(|(known, _)| *known == short) else { continue };
            // Only an address names an account the same way everywhere; others are numbers and nicknames.
            if !name.contains('@') || only_in_copy(device, stated.fact) {
                continue;
            }
            let entry = names.entry(name.to_ascii_lowercase()).or_default();
            entry.private |= *private;
            entry.kinds.push((kind, stated.fact));
        }
        let Some((first, _)) = names.iter().next().filter(|_| names.len() > 1) else { return };
        let several = names.values().filter(|uses| uses.private).count() > 1;
        let mut because = Vec::new();
        for (name, uses) in names.iter().take(6) {
            let kinds: BTreeSet<&str> = uses.kinds.iter().map(|(kind, _)| *kind).collect();
            let kinds: Vec<&str> = kinds.into_iter().collect();
            let fact = uses.kinds.first().map_or(FactId(0), |(_, fact)| *fact);
            let says = Message::new("signal-apple-account").text("uses", kinds.join(", "));
            let places = uses.kinds.iter().map(|(_, fact)| *fact);
            because.push(Because::new("apple-account", says, mask(name), fact).also(places));
        }
        let id = mask(first);
        let mut finding = weak(self.name(), SubjectKind::Account, &id, because);
        // A store account of its own is common and reaches nothing private.
        finding.level = if several { Level::Look } else { Level::Info };
        if several {
            finding.capabilities.extend([Capability::Location, Capability::PhotosAndFiles]);
        }
        out.push(finding);
    }
}

/// Whether a statement stands in the phone's own copy of the list, which may name an account that is gone.
fn only_in_copy(device: &Device<'_>, fact: FactId) -> bool {
    let file = device.evidence.fact(fact).and_then(|observed| device.evidence.file(observed.file));
    file.is_some_and(|file| file.path.contains("/VerifiedBackup/"))
}

/// The phone is in a family group.
#[derive(Debug)]
pub struct FamilyGroup;

impl Detector for FamilyGroup {
    fn name(&self) -> &'static str {
        "family-group"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Ios]
    }

    fn needs(&self) -> &'static [Surface] {
        &[]
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        let mut because = Vec::new();
        let mut told = BTreeSet::new();
        for stated in &device.others {
            let Fact::FamilyMember { name, role, me } = stated.value else { continue };
            // Several files name the same people.
            if name.as_ref().is_some_and(|name| !told.insert(name.to_ascii_lowercase())) {
                continue;
            }
            let name = name.as_deref().map_or_else(|| "not named".to_owned(), mask);
            let own = if *me == Some(true) { "signal-family-member-own" } else { "signal-family-member" };
            let says = Message::new(own).with("role", Arg::known_or_text("role", role));
            because.push(Because::new("family-member", says, name, stated.fact));
        }
        because.truncate(8);
        if because.len() > 1 {
            let mut finding = weak(self.name(), SubjectKind::Account, "family", because);
            finding.level = Level::Info;
            out.push(finding);
        }
    }
}

/// Apps that another account got from the store.
#[derive(Debug)]
pub struct BoughtByOther;

impl Detector for BoughtByOther {
    fn name(&self) -> &'static str {
        "apps-of-another-account"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Ios]
    }

    fn needs(&self) -> &'static [Surface] {
        &[]
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        let accounts: Vec<(&str, Stated<'_, StoreAccount>)> = device
            .apps
            .values()
            .filter_map(|app| {
                let account = app.find(|claim| match claim {
                    AppClaim::StoreAccount(account) => Some(account),
                    _ => None,
                })?;
                Some((app.id, account))
            })
            .collect();
        let owner = majority(&accounts);
        let mut because = Vec::new();
        let mut level = Level::Info;
        for (id, account) in &accounts {
            let Some((by, more)) = other_than(owner, account.value) else { continue };
            level = level.max(more);
            let says = Message::new("signal-bought-by-other").said("by", by);
            because.push(Because::new("bought-by-other", says, *id, account.fact));
        }
        because.truncate(8);
        if !because.is_empty() {
            let mut finding = weak(self.name(), SubjectKind::Account, "app store", because);
            finding.level = level;
            out.push(finding);
        }
    }
}

/// The owner's account is the one that got more than half of the apps; without such a one nobody can tell.
fn majority<'a>(accounts: &[(&str, Stated<'a, StoreAccount>)]) -> Option<&'a str> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, account) in accounts {
        let count = counts.entry(&account.value.tag).or_default();
        *count = count.saturating_add(1);
    }
    let (owner, _) = counts.into_iter().find(|(_, count)| count.saturating_mul(2) > accounts.len())?;
    Some(owner)
}

/// Who else than the owner got an app, and how much that says.
fn other_than(owner: Option<&str>, account: &StoreAccount) -> Option<(&'static str, Level)> {
    if account.family && account.bought_elsewhere {
        Some(("buyer-a-member-of-the-family-group", Level::Info))
    } else if owner.is_some_and(|owner| *owner != *account.tag) {
        Some(("buyer-another-account-than-that-of-most-apps", Level::Look))
    } else if account.bought_elsewhere {
        Some(("buyer-another-account", Level::Look))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{At, Evidence, FileId, Observed};

    fn found(accounts: &[(&str, bool, bool)]) -> Vec<Finding> {
        let facts = accounts.iter().zip('a'..).map(|((tag, bought_elsewhere, family), id)| {
            let account =
                StoreAccount { tag: (*tag).into(), bought_elsewhere: *bought_elsewhere, family: *family };
            Observed {
                fact: Fact::App {
                    id: format!("org.{id}").into(),
                    user: None,
                    claim: AppClaim::StoreAccount(account),
                },
                // As in a copy of a file system: one file each.
                file: FileId(usize::try_from(u32::from(id)).unwrap()),
                at: At::Whole,
            }
        });
        let evidence = Evidence { facts: facts.collect(), ..Evidence::default() };
        let mut out = Vec::new();
        let device = Device::join(Platform::Ios, &evidence);
        BoughtByOther.detect(&device, &SignatureDb::built_in().unwrap(), &mut out);
        out
    }

    #[test]
    fn the_account_of_most_apps_is_the_owners() {
        let mine = ("1", false, false);
        let other = found(&[mine, mine, ("2", false, false)]);
        assert_eq!((other.len(), other[0].level), (1, Level::Look));
        assert_eq!(other[0].because[0].value, "org.c");
        let family = found(&[mine, mine, ("1", true, true)]);
        assert_eq!((family.len(), family[0].level), (1, Level::Info));
        assert_eq!(found(&[mine, mine, ("1", true, false)])[0].level, Level::Look);
    }

    #[test]
    fn one_account_or_two_halves_say_nothing() {
        let (mine, other) = (("1", false, false), ("2", false, false));
        for accounts in [&[mine, mine][..], &[mine, other], &[mine], &[]] {
            assert!(found(accounts).is_empty(), "{accounts:?}");
        }
    }
}
