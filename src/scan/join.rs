//! Which copies are of one phone.

use std::collections::BTreeSet;

use crate::model::{AppClaim, DeviceKey, Evidence, Fact, Platform};

/// Fewest apps that two lists need before they are compared.
const APPS: usize = 20;
/// Fewest apps besides the system's that two lists need: the system's are the same on every phone of one model.
const OWN_APPS: usize = 5;

/// Joins the evidence of copies of one phone; order is kept.
///
/// Copies are of one phone when they name the same serial number or device identifier. Some Android copies name none;
/// those are joined when build and apps are the same and one phone alone fits, and the source says why. Two copies of
/// one format are two states of a phone at two times. They stay apart, or an app that was removed in between would be
/// shown as installed.
pub fn same_phones(copies: Vec<Evidence>) -> Vec<Evidence> {
    let mut phones: Vec<Evidence> = Vec::new();
    // Copies that name a phone first: only then is it known which phone the others fit.
    let (named, unnamed): (Vec<_>, Vec<_>) =
        copies.into_iter().enumerate().partition(|(_, copy)| !identity(copy).is_empty());
    let mut order: Vec<usize> = Vec::new();
    for (at, mut copy) in named.into_iter().chain(unnamed) {
        let Some((index, why)) = place(&phones, &copy) else {
            phones.push(copy);
            order.push(at);
            continue;
        };
        if let (Some(why), Some(source)) = (why, copy.sources.first_mut()) {
            source.notes.push(why);
        }
        if let Some(phone) = phones.get_mut(index) {
            phone.absorb(copy);
        }
    }
    let mut phones: Vec<(usize, Evidence)> = order.into_iter().zip(phones).collect();
    phones.sort_by_key(|(at, _)| *at);
    phones.into_iter().map(|(_, phone)| phone).collect()
}

/// The phone that a copy is of, and why that is not certain.
fn place(phones: &[Evidence], copy: &Evidence) -> Option<(usize, Option<String>)> {
    let ids = identity(copy);
    let open = || phones.iter().enumerate().filter(|(_, phone)| !shares_a_format(phone, copy));
    if let Some((index, _)) = open().find(|(_, phone)| !ids.is_disjoint(&identity(phone))) {
        return Some((index, None));
    }
    let mut alike = open().filter_map(|(index, phone)| likeness(phone, copy).map(|why| (index, why)));
    match (alike.next(), alike.next()) {
        (Some((index, why)), None) => Some((index, Some(why))),
        _ => None,
    }
}

/// Why two copies, of which at least one names no phone, seem to be of one.
fn likeness(phone: &Evidence, copy: &Evidence) -> Option<String> {
    let both_named = !identity(phone).is_empty() && !identity(copy).is_empty();
    if both_named || copy.platform != Some(Platform::Android) || builds(phone).is_disjoint(&builds(copy)) {
        return None;
    }
    let (all, own) = (apps(phone), apps(copy));
    let system: BTreeSet<&str> = system_apps(phone).union(&system_apps(copy)).copied().collect();
    let besides = |apps: &BTreeSet<&str>| apps.difference(&system).count();
    let shared: BTreeSet<&str> = all.intersection(&own).copied().collect();
    let smaller = all.len().min(own.len());
    let smaller_own = besides(&all).min(besides(&own));
    let most = |part: usize, whole: usize| part.saturating_mul(5) >= whole.saturating_mul(4);
    let fits = smaller >= APPS
        && smaller_own >= OWN_APPS
        && most(shared.len(), smaller)
        && most(besides(&shared), smaller_own);
    fits.then(|| {
        format!(
            "joined because the build is the same and {} of {smaller} apps are; no serial number proves that it is the same phone, \
             so this is not certain",
            shared.len()
        )
    })
}

fn shares_a_format(a: &Evidence, b: &Evidence) -> bool {
    let top = |evidence: &Evidence| evidence.sources.first().map(|source| source.format);
    a.platform != b.platform
        || a.sources.iter().any(|source| Some(source.format) == top(b))
        || top(a) == top(b)
}

fn identity(evidence: &Evidence) -> BTreeSet<(DeviceKey, String)> {
    properties(evidence, |key, value| matches!(key, DeviceKey::Serial | DeviceKey::Udid) && value.len() >= 6)
}

fn builds(evidence: &Evidence) -> BTreeSet<(DeviceKey, String)> {
    properties(evidence, |key, value| key == DeviceKey::Build && value.contains('/'))
}

fn properties(
    evidence: &Evidence,
    wanted: impl Fn(DeviceKey, &str) -> bool,
) -> BTreeSet<(DeviceKey, String)> {
    let property = |fact: &Fact| match fact {
        Fact::Device { key, value } if wanted(*key, value) => Some((*key, value.to_ascii_lowercase())),
        _ => None,
    };
    evidence.facts.iter().filter_map(|observed| property(&observed.fact)).collect()
}

fn apps(evidence: &Evidence) -> BTreeSet<&str> {
    claimed(evidence, |claim| matches!(claim, AppClaim::Listed(_)))
}

fn system_apps(evidence: &Evidence) -> BTreeSet<&str> {
    claimed(evidence, |claim| matches!(claim, AppClaim::System(true) | AppClaim::UpdatedSystem))
}

fn claimed(evidence: &Evidence, wanted: impl Fn(&AppClaim) -> bool) -> BTreeSet<&str> {
    evidence
        .facts
        .iter()
        .filter_map(|observed| match &observed.fact {
            Fact::App { id, claim, .. } if wanted(claim) => Some(&**id),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{At, FileId, InventoryList, Observed, SourceInfo};

    fn copy(format: &'static str, build: &str, serial: &str, own: std::ops::Range<u32>) -> Evidence {
        let system = (0..40).map(|n| (format!("com.system.a{n}"), true));
        let apps = system.chain(own.map(|n| (format!("com.own.a{n}"), false)));
        let mut facts = vec![
            Fact::Device { key: DeviceKey::Build, value: build.into() },
            Fact::Device { key: DeviceKey::Serial, value: serial.into() },
        ];
        for (id, system) in apps {
            let claim = AppClaim::Listed(InventoryList::PackageService);
            facts.push(Fact::App { id: id.as_str().into(), user: None, claim });
            facts.push(Fact::App { id: id.into(), user: None, claim: AppClaim::System(system) });
        }
        Evidence {
            platform: Some(Platform::Android),
            sources: vec![SourceInfo {
                format,
                path: format.into(),
                sha256: None,
                complete: true,
                notes: vec![],
                holds: &[],
            }],
            facts: facts.into_iter().map(|fact| Observed { fact, file: FileId(0), at: At::Whole }).collect(),
            ..Evidence::default()
        }
    }

    const BUILD: &str = "google/lynx/lynx:14/x/1:user/release-keys";

    fn joined(copies: Vec<Evidence>) -> Vec<Vec<String>> {
        let paths = |phone: &Evidence| phone.sources.iter().map(|source| source.path.to_string()).collect();
        same_phones(copies).iter().map(paths).collect()
    }

    #[test]
    fn a_serial_number_joins_and_parts() {
        let same = vec![copy("bugreport", BUILD, "SERIAL1", 0..10), copy("androidqf", "", "serial1", 90..99)];
        assert_eq!(joined(same), [["bugreport", "androidqf"]]);
        let two =
            vec![copy("bugreport", BUILD, "SERIAL1", 0..10), copy("androidqf", BUILD, "SERIAL2", 0..10)];
        assert_eq!(joined(two).len(), 2);
    }

    #[test]
    fn without_a_serial_number_build_and_apps_decide_and_the_source_says_so() {
        let copies = vec![copy("dumpsys", BUILD, "", 0..9), copy("bugreport", BUILD, "SERIAL1", 0..10)];
        let phones = same_phones(copies);
        assert_eq!(phones.len(), 1);
        let notes = &phones[0].sources.iter().find(|source| source.format == "dumpsys").unwrap().notes;
        assert!(notes[0].contains("49 of 49 apps") && notes[0].contains("not certain"), "{notes:?}");
    }

    #[test]
    fn two_phones_of_one_model_stay_two() {
        let other_apps = vec![copy("dumpsys", BUILD, "", 20..30), copy("bugreport", BUILD, "SERIAL1", 0..10)];
        assert_eq!(joined(other_apps).len(), 2);
        let other_build =
            vec![copy("dumpsys", "a/b/c", "", 0..10), copy("bugreport", BUILD, "SERIAL1", 0..10)];
        assert_eq!(joined(other_build).len(), 2);
        let few = vec![copy("dumpsys", BUILD, "", 0..4), copy("bugreport", BUILD, "SERIAL1", 0..4)];
        assert_eq!(joined(few).len(), 2);
        let one_format = vec![copy("dumpsys", BUILD, "", 0..10), copy("dumpsys", BUILD, "", 0..10)];
        assert_eq!(joined(one_format).len(), 2);
    }

    #[test]
    fn a_copy_that_fits_two_phones_joins_neither() {
        let copies = vec![
            copy("bugreport", BUILD, "SERIAL1", 0..10),
            copy("dumpsys", BUILD, "", 0..10),
            copy("androidqf", BUILD, "SERIAL2", 0..10),
        ];
        assert_eq!(joined(copies), [["bugreport"], ["dumpsys"], ["androidqf"]]);
    }
}
