//! The database as lists that other tools read. Every layout is one file here; what it cannot hold is counted, never dropped
//! in silence.

mod echap;
mod stix;
mod table;

use std::collections::BTreeMap;

use crate::model::Class;
use crate::signature::schema::{Family, Flag, IndicatorKind, Match, Status};

pub(crate) use stix::KIND as STIX_KIND;
pub(crate) use table::COLUMNS;

/// A list as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    /// The list.
    pub text: String,
    /// Values in it, each family's own.
    pub written: usize,
    /// Values that the layout has no place for, by kind; patterns are left out by layouts of plain values.
    pub left_out: BTreeMap<(IndicatorKind, Match), usize>,
}

/// A layout of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListFormat {
    /// A STIX 2.1 bundle with the types that MVT compares.
    Stix2,
    /// YAML as stalkerware-indicators writes its `ioc.yaml`.
    Echap,
    /// Comma-separated values: everything, patterns too.
    Csv,
}

/// One value that can be matched, with what its family says of it.
pub(crate) struct Entry<'a> {
    /// The family.
    pub(crate) family: &'a Family,
    /// What it is.
    pub(crate) kind: IndicatorKind,
    /// The value or pattern.
    pub(crate) value: &'a str,
    /// How it is compared.
    pub(crate) how: Match,
    /// What it points to.
    pub(crate) class: Class,
    /// Reservations.
    pub(crate) flags: &'a [Flag],
    /// The app's own name.
    pub(crate) title: Option<&'a str>,
    /// Where it is from.
    pub(crate) source: &'a str,
    /// Licence of that.
    pub(crate) licence: &'a str,
}

impl Entry<'_> {
    /// Whether it points to something that hides, by a value that is no web site, no single text in code, and that nobody has a reservation about. Tools
    /// that alert on every line of a list should be given no other lines.
    fn accuses(&self) -> bool {
        self.class.is_covert()
            && self.family.status == Status::Stable
            && !matches!(self.kind, IndicatorKind::DomainWeb | IndicatorKind::CodeString)
            && !self.flags.iter().any(|flag| matches!(flag, Flag::Generic | Flag::DualUse))
    }
}

/// Every value that can be matched, by family and kind.
fn entries(families: &[Family]) -> Vec<Entry<'_>> {
    let mut entries = Vec::new();
    for family in families.iter().filter(|family| family.status != Status::Withdrawn) {
        let single = family.indicators.iter().filter(|indicator| indicator.withdrawn.is_none());
        entries.extend(single.map(|indicator| Entry {
            family,
            kind: indicator.kind,
            value: &indicator.value,
            how: indicator.how,
            class: indicator.class.unwrap_or(family.class),
            flags: &indicator.flags,
            title: indicator.title.as_deref(),
            source: &indicator.source,
            licence: &indicator.licence,
        }));
        for list in &family.bulk {
            entries.extend(list.values.iter().map(|value| Entry {
                family,
                kind: list.kind,
                value,
                how: Match::Exact,
                class: list.class.unwrap_or(family.class),
                flags: &list.flags,
                title: None,
                source: &list.source,
                licence: &list.licence,
            }));
        }
    }
    entries.sort_by(|a, b| (&a.family.name, a.kind, a.value).cmp(&(&b.family.name, b.kind, b.value)));
    entries
}

/// Writes families as a list. `covert` leaves out what accuses nobody: web sites, open products, and what has a reservation.
pub fn list(families: &[Family], version: &str, format: ListFormat, covert: bool) -> Export {
    let entries: Vec<Entry<'_>> =
        entries(families).into_iter().filter(|entry| !covert || entry.accuses()).collect();
    let holds: fn(&Entry<'_>) -> bool = match format {
        ListFormat::Stix2 => stix::holds,
        ListFormat::Echap => echap::holds,
        ListFormat::Csv => |_| true,
    };
    let (held, rest): (Vec<Entry<'_>>, Vec<Entry<'_>>) = entries.into_iter().partition(holds);
    let mut left_out: BTreeMap<(IndicatorKind, Match), usize> = BTreeMap::new();
    for entry in &rest {
        let count = left_out.entry((entry.kind, entry.how)).or_default();
        *count = count.saturating_add(1);
    }
    let text = match format {
        ListFormat::Stix2 => stix::write(&held, version),
        ListFormat::Echap => echap::write(&held),
        ListFormat::Csv => table::write(&held),
    };
    Export { text, written: held.len(), left_out }
}
