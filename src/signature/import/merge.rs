//! What of an import is new: not what the database has, not what two lists fight over.

use std::collections::BTreeMap;

use super::Import;
use crate::signature::index::fold;
use crate::signature::schema::{Bulk, Family, Indicator, IndicatorKind, Status};
use crate::signature::{SignatureDb, change};

/// What of an import is new.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merge {
    /// Families with their new values only; those that the database has carry its id and name.
    pub families: Vec<Family>,
    /// How many values the database has already, for the same family.
    pub known: usize,
    /// Values that the database has for another family, or knows to be anybody's: a person has to decide.
    pub conflicts: Vec<String>,
}

/// Leaves out what the database has.
pub fn new_in(import: Import, db: &SignatureDb) -> Merge {
    let mut owners: BTreeMap<(IndicatorKind, Box<str>), Vec<&Family>> = BTreeMap::new();
    for family in db.families() {
        for (kind, value) in change::values(family) {
            owners.entry((kind, fold(&value))).or_default().push(family);
        }
    }
    let mut merge = Merge { families: Vec::new(), known: 0, conflicts: Vec::new() };
    for mut family in import.families {
        let own = db.find_family(&family.name);
        let name = family.name.clone();
        let mut keep = |kind: IndicatorKind, value: &str| {
            if is_generic(db, kind, value) {
                merge
                    .conflicts
                    .push(format!("{} {value} of {name}: anybody can sign with it", kind.as_str()));
                return false;
            }
            let Some(found) = owners.get(&(kind, fold(value))) else { return true };
            if own.is_some_and(|own| found.iter().any(|family| family.id == own.id)) {
                merge.known = merge.known.saturating_add(1);
            } else {
                let others: Vec<String> = found.iter().map(|f| format!("{} ({})", f.name, f.id)).collect();
                merge.conflicts.push(format!(
                    "{} {value} of {name}: listed for {}",
                    kind.as_str(),
                    others.join(", ")
                ));
            }
            false
        };
        family.indicators.retain(|i| keep(i.kind, &i.value));
        for list in &mut family.bulk {
            list.values.retain(|value| keep(list.kind, value));
        }
        family.bulk.retain(|list| !list.values.is_empty());
        if let Some(own) = own {
            family.id.clone_from(&own.id);
            family.name.clone_from(&own.name);
            family.class = own.class;
            family.aliases.clear();
        }
        if !family.indicators.is_empty() || !family.bulk.is_empty() {
            merge.families.push(family);
        }
    }
    merge
}

fn is_generic(db: &SignatureDb, kind: IndicatorKind, value: &str) -> bool {
    use crate::model::Signer;
    let signer = match kind {
        IndicatorKind::CertificateSha1 => Signer::Sha1(value.into()),
        IndicatorKind::CertificateSha256 => Signer::Sha256(value.into()),
        IndicatorKind::CertificateJavaHash => Signer::JavaHash(value.into()),
        _ => return false,
    };
    db.generic_certificate(&signer).is_some()
}

/// Adds what is new to a draft that was made before. The same once more changes nothing.
#[must_use]
pub fn join(mut draft: Family, more: Family) -> Family {
    let known = change::values(&Family { status: Status::Experimental, ..draft.clone() });
    let is_new = |kind: IndicatorKind, value: &str| !known.contains(&(kind, value.to_owned()));
    let fresh: Vec<Indicator> = more.indicators.into_iter().filter(|i| is_new(i.kind, &i.value)).collect();
    draft.indicators.extend(fresh);
    draft.indicators.sort_by(|a, b| (a.kind, &a.value).cmp(&(b.kind, &b.value)));
    for mut list in more.bulk {
        list.values.retain(|value| is_new(list.kind, value));
        if list.values.is_empty() {
            continue;
        }
        match draft.bulk.iter_mut().find(|known| same_list(known, &list)) {
            Some(known) => {
                known.values.append(&mut list.values);
                known.values.sort();
            }
            None => draft.bulk.push(list),
        }
    }
    let aliases = more.aliases.into_iter().filter(|alias| !draft.aliases.contains(alias)).collect::<Vec<_>>();
    draft.aliases.extend(aliases);
    draft.aliases.sort();
    if draft.bulk.iter().any(|b| b.kind != IndicatorKind::DomainWeb) || !draft.indicators.is_empty() {
        draft.unmatchable = None;
    }
    draft
}

fn same_list(a: &Bulk, b: &Bulk) -> bool {
    (a.kind, a.class, &a.flags, &a.source, &a.licence) == (b.kind, b.class, &b.flags, &b.source, &b.licence)
}
