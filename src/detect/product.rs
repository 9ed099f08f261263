//! One product that is told in parts: its app, the configuration profile that came with it, the enrolment of the phone with
//! its server. Each part stays a finding with evidence of its own; here it is told which belong together. A like name joins
//! nothing.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::{Finding, Subject, SubjectKind};
use crate::model::{Class, Device, Level, ManagementKey, Profile, ProfileClaim};
use crate::signature::SignatureDb;

/// The payload that enrols a phone. iOS takes one of them at a time.
const ENROLS: &str = "com.apple.mdm";

/// Each part of a product with what it is a part of: the finding with the highest level, an app before a profile before the
/// enrolment. Nothing where no part asks for an answer.
pub(super) fn parts(
    device: &Device<'_>,
    db: &SignatureDb,
    findings: &[Finding],
) -> BTreeMap<Subject, Subject> {
    let mut parts = BTreeMap::new();
    for product in joined(ties(device, db, findings)) {
        let members: Vec<&Finding> = product.iter().filter_map(|index| findings.get(*index)).collect();
        let lead = members.iter().min_by_key(|finding| (Reverse(finding.level), &finding.subject));
        let Some(lead) = lead.filter(|lead| lead.level >= Level::Review) else { continue };
        let others = members.iter().filter(|finding| finding.subject != lead.subject);
        parts.extend(others.map(|part| (part.subject.clone(), lead.subject.clone())));
    }
    parts
}

/// Findings that are tied to one another, directly or through others, by their indexes.
fn joined(ties: Vec<(usize, usize)>) -> Vec<BTreeSet<usize>> {
    let mut products: Vec<BTreeSet<usize>> = Vec::new();
    for (one, other) in ties {
        let mut product = BTreeSet::from([one, other]);
        products.retain(|known| {
            let apart = known.is_disjoint(&BTreeSet::from([one, other]));
            if !apart {
                product.extend(known);
            }
            apart
        });
        products.push(product);
    }
    products
}

/// Pairs of findings that belong together.
fn ties(device: &Device<'_>, db: &SignatureDb, findings: &[Finding]) -> Vec<(usize, usize)> {
    let find = |kind: SubjectKind, id: &str| {
        findings.iter().position(|finding| finding.subject.kind == kind && finding.subject.id == id)
    };
    let enrolment = find(SubjectKind::DeviceManagement, "mdm");
    let mut ties = Vec::new();
    if let Some(enrolment) = enrolment {
        let profile = managing(device).and_then(|profile| find(SubjectKind::Profile, profile));
        ties.extend(profile.map(|profile| (enrolment, profile)));
        let put = findings.iter().zip(0_usize..).filter(|(finding, _)| put_by_its_maker(device, finding));
        ties.extend(put.map(|(_, app)| (enrolment, app)));
    }
    let mut families: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (finding, index) in findings.iter().zip(0_usize..) {
        for family in families_of(device, db, finding) {
            families.entry(family).or_default().push(index);
        }
    }
    for members in families.values().filter(|members| is_one_product(members, findings)) {
        ties.extend(members.windows(2).filter_map(|pair| Some((*pair.first()?, *pair.last()?))));
    }
    ties
}

/// The profile by which the phone was enrolled: the one that the enrolment names, else the only one that enrols.
fn managing<'e>(device: &Device<'e>) -> Option<&'e str> {
    if let Some(named) = device.managed(ManagementKey::ManagingProfile).next() {
        return device.profiles.get(named.value).map(|profile| profile.id);
    }
    let enrols = |profile: &&Profile<'_>| {
        profile.is_installed()
            && profile.claims.iter().any(|claim| {
                matches!(claim.value, ProfileClaim::Payload { kind, .. } if kind.eq_ignore_ascii_case(ENROLS))
            })
    };
    let mut found = device.profiles.values().filter(enrols);
    found.next().filter(|_| found.next().is_none()).map(|profile| profile.id)
}

/// Whether the phone's own record says that its management put this known app on it, and the organisation that manages is
/// called like the product. Organisations put apps of others on phones too, so that the record alone joins nothing.
fn put_by_its_maker(device: &Device<'_>, finding: &Finding) -> bool {
    let Some(family) = finding.family.as_ref().filter(|_| is_app_of_the_watched(finding)) else {
        return false;
    };
    let bears = |organisation: &str| {
        let mut names = family.aliases.iter().chain([&family.name]);
        names.any(|name| organisation.trim().eq_ignore_ascii_case(name))
    };
    device.managed(ManagementKey::ManagedApp).any(|app| app.value == finding.subject.id)
        && organisations(device).into_iter().any(bears)
}

/// The organisations that the management names, and the profile that it came with.
fn organisations<'e>(device: &Device<'e>) -> Vec<&'e str> {
    let profile = managing(device).and_then(|profile| device.profiles.get(profile));
    let named = profile.and_then(|profile| {
        profile.find(|claim| match claim {
            ProfileClaim::Organisation(name) => Some(&**name),
            _ => None,
        })
    });
    device.managed(ManagementKey::Organisation).chain(named).map(|stated| stated.value).collect()
}

/// Whether it is an app of the phone that is watched; the app of a person who watches is another matter.
fn is_app_of_the_watched(finding: &Finding) -> bool {
    finding.subject.kind == SubjectKind::App && finding.class != Class::OperatorSide
}

/// The families that a finding belongs to: by its own match, or because its server is one of the family's maker.
fn families_of<'f>(device: &Device<'_>, db: &'f SignatureDb, finding: &'f Finding) -> BTreeSet<&'f str> {
    let hosts: Vec<&str> = match finding.subject.kind {
        SubjectKind::App if is_app_of_the_watched(finding) => Vec::new(),
        SubjectKind::Profile => {
            let profile = device.profiles.get(finding.subject.id.as_str());
            profile.filter(|profile| profile.is_installed()).map(hosts).unwrap_or_default()
        }
        SubjectKind::DeviceManagement if finding.subject.id == "mdm" => {
            device.managed(ManagementKey::ServerHost).map(|host| host.value).collect()
        }
        _ => return BTreeSet::new(),
    };
    let own = finding.family.iter().map(|family| family.id.as_str());
    let served = hosts.into_iter().flat_map(|host| db.makers_host(host));
    own.chain(served.map(|hit| hit.family.id.as_str())).collect()
}

/// The servers that the payloads of a profile name.
fn hosts<'e>(profile: &Profile<'e>) -> Vec<&'e str> {
    let details = profile.claims.iter().filter_map(|claim| match claim.value {
        ProfileClaim::Payload { details, .. } => Some(details),
        _ => None,
    });
    details.flatten().filter_map(|detail| detail.split_once('=')).map(|(_, host)| host).collect()
}

/// Some families of the database hold many products of as many makers, each with a name of its own. Two apps are one product
/// only where one of them bears the name of the family.
fn is_one_product(members: &[usize], findings: &[Finding]) -> bool {
    let apps: Vec<&Finding> = members
        .iter()
        .filter_map(|index| findings.get(*index))
        .filter(|finding| finding.subject.kind == SubjectKind::App)
        .collect();
    let named = |app: &&&Finding| app.family.as_ref().is_some_and(|family| app.title.mentions(&family.name));
    members.len() > 1 && (apps.len() < 2 || apps.iter().any(|app| named(&app)))
}
