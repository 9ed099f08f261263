//! Lists made by others, read into families that somebody has still to review.
//!
//! Every layout is one file here that turns text into a draft; what all have in common (checking values, dropping what
//! is known, telling conflicts) is done once, after it. Nothing that is imported can accuse: the families are experimental.

mod csv;
mod echap;
mod isdi;
mod merge;
mod plain;
mod samples;
mod stix;
mod table;
#[cfg(test)]
mod tests;
mod yaml;

use std::collections::{BTreeMap, BTreeSet};

use crate::model::Class;
use crate::signature::canonical;
use crate::signature::lint::{self, PLACEHOLDER};
use crate::signature::schema::{Bulk, Family, Flag, Indicator, IndicatorKind, Match, Role, Status};
use crate::signature::{Problem, SignatureDb};
use crate::speech::{Message, Tell};

pub use merge::{Merge, join, new_in};
pub use plain::FAMILY as PLAIN_FAMILY;

/// Largest list that is read, in bytes.
pub const LIST_BYTES: u64 = 64 << 20;

/// Most remarks that are kept; the rest is counted.
const REMARKS: usize = 200;

/// Where a list is from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// "owner/repository@commit:file", or a page and its date.
    pub source: String,
    /// Its licence (SPDX).
    pub licence: String,
    /// Date that the drafts carry, ISO 8601.
    pub date: String,
}

/// A list that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// Name of its layout.
    pub layout: &'static str,
    /// Its families, by name; all experimental and without an id.
    pub families: Vec<Family>,
    /// What was left out or could not be told.
    pub remarks: Vec<String>,
}

/// Why a list cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// It is not what its layout says.
    #[error("the list cannot be read as {layout}: {why}")]
    Malformed {
        /// The layout that was tried.
        layout: &'static str,
        /// What is wrong.
        why: String,
    },
    /// Nothing was found in it.
    #[error("no indicator was found in the list (read as {0})")]
    Empty(&'static str),
}

impl Tell for ImportError {
    fn tell(&self) -> Message {
        match self {
            Self::Malformed { layout, why } => {
                Message::new("refused-list-form").text("layout", *layout).said("why", Message::technical(why))
            }
            Self::Empty(layout) => Message::new("refused-list-empty").text("layout", *layout),
        }
    }
}

/// A way in which people write lists.
pub(crate) trait Layout: Sync {
    /// Its name.
    fn name(&self) -> &'static str;

    /// Whether a text is written so.
    fn fits(&self, text: &str) -> bool;

    /// Reads it.
    ///
    /// # Errors
    /// What is wrong with it.
    fn read(&self, text: &str, draft: &mut Draft) -> Result<(), String>;
}

/// Every layout; the first that fits is taken, and the last fits always.
static LAYOUTS: &[&dyn Layout] =
    &[&stix::Stix, &samples::Samples, &isdi::AppFlags, &table::Table, &echap::Indicators, &plain::Plain];

/// Names of the layouts that can be read.
pub fn layouts() -> impl Iterator<Item = &'static str> {
    LAYOUTS.iter().map(|layout| layout.name())
}

/// Reads a list, whatever its layout.
///
/// # Errors
/// [`ImportError`] when it is malformed or holds nothing.
pub fn read(text: &str, origin: &Origin) -> Result<Import, ImportError> {
    let text = text.trim_start_matches('\u{feff}');
    let Some(layout) = LAYOUTS.iter().find(|layout| layout.fits(text)) else {
        return Err(ImportError::Empty("none"));
    };
    let mut draft = Draft::default();
    layout.read(text, &mut draft).map_err(|why| ImportError::Malformed { layout: layout.name(), why })?;
    let families = draft.families(origin);
    if families.is_empty() {
        return Err(ImportError::Empty(layout.name()));
    }
    let mut remarks = draft.remarks;
    if draft.more > 0 {
        remarks.push(format!("and {} more remarks", draft.more));
    }
    Ok(Import { layout: layout.name(), families, remarks })
}

/// What is being read.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    families: BTreeMap<String, Drafted>,
    remarks: Vec<String>,
    more: usize,
}

#[derive(Debug, Default)]
struct Drafted {
    class: Option<Class>,
    aliases: BTreeSet<String>,
    values: BTreeMap<(IndicatorKind, String), Extra>,
}

/// What a list says about one value besides its kind.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Extra {
    /// The app's own name.
    pub(crate) title: Option<String>,
    /// Honest people use it too.
    pub(crate) dual_use: bool,
}

impl Draft {
    /// A remark for the person who imports.
    pub(crate) fn remark(&mut self, text: impl Into<String>) {
        let text = text.into();
        if self.remarks.len() < REMARKS {
            if !self.remarks.contains(&text) {
                self.remarks.push(text);
            }
        } else {
            self.more = self.more.saturating_add(1);
        }
    }

    /// Names a family, what it is, and what else it is called.
    pub(crate) fn family(&mut self, name: &str, class: Class, aliases: impl Iterator<Item = String>) {
        let family = self.families.entry(name.to_owned()).or_default();
        family.class = Some(class);
        family.aliases.extend(aliases.filter(|alias| alias != name));
    }

    /// Adds a value, brought into the form of the database. What has not that form is left out with a remark.
    pub(crate) fn add(&mut self, family: &str, kind: IndicatorKind, value: &str, extra: Extra) {
        let value = in_form(kind, value);
        if let Some(wanted) = lint::fault(kind, &value) {
            let shown = crate::text::printable(crate::text::clip(&value, 80)).into_owned();
            self.remark(format!("left out: `{shown}` of {family} is not {wanted}"));
            return;
        }
        self.families.entry(family.to_owned()).or_default().values.entry((kind, value)).or_insert(extra);
    }

    fn families(&mut self, origin: &Origin) -> Vec<Family> {
        let families = std::mem::take(&mut self.families);
        families.into_iter().filter_map(|(name, drafted)| drafted.into_family(name, origin)).collect()
    }
}

impl Drafted {
    fn into_family(self, name: String, origin: &Origin) -> Option<Family> {
        let mut indicators = Vec::new();
        let mut lists: BTreeMap<IndicatorKind, Vec<String>> = BTreeMap::new();
        for ((kind, value), extra) in self.values {
            if is_listed(kind) {
                lists.entry(kind).or_default().push(value);
            } else {
                indicators.push(indicator(kind, value, extra, origin));
            }
        }
        if indicators.is_empty() && lists.is_empty() {
            return None;
        }
        let bulk: Vec<Bulk> = lists.into_iter().map(|(kind, values)| list(kind, values, origin)).collect();
        let web_only = indicators.is_empty() && bulk.iter().all(|b| b.kind == IndicatorKind::DomainWeb);
        Some(Family {
            id: PLACEHOLDER.to_owned(),
            name,
            aliases: self.aliases.into_iter().collect(),
            group: None,
            class: self.class.unwrap_or(Class::Unknown),
            capabilities: Vec::new(),
            note: None,
            status: Status::Experimental,
            withdrawn: None,
            unmatchable: web_only.then(|| "Known by its web sites alone.".to_owned()),
            modified: origin.date.clone(),
            fixtures: Vec::new(),
            indicators,
            bulk,
        })
    }
}

/// Kinds of which a family can have hundreds.
fn is_listed(kind: IndicatorKind) -> bool {
    !kind.is_on_device() || kind == IndicatorKind::ApkSha256
}

fn indicator(kind: IndicatorKind, value: String, extra: Extra, origin: &Origin) -> Indicator {
    Indicator {
        kind,
        value,
        how: Match::Exact,
        title: extra.title,
        role: Role::Target,
        class: None,
        flags: if extra.dual_use { vec![Flag::DualUse] } else { Vec::new() },
        samples: 0,
        source: origin.source.clone(),
        licence: origin.licence.clone(),
        withdrawn: None,
        note: None,
    }
}

fn list(kind: IndicatorKind, values: Vec<String>, origin: &Origin) -> Bulk {
    Bulk {
        kind,
        class: None,
        flags: Vec::new(),
        values,
        source: origin.source.clone(),
        licence: origin.licence.clone(),
    }
}

/// A value as the database writes it: hashes without separators in their case, hosts without the rest of an address.
fn in_form(kind: IndicatorKind, value: &str) -> String {
    let value = value.trim();
    let hash = || value.replace([':', ' '], "");
    match kind {
        IndicatorKind::CertificateSha1 => hash().to_ascii_uppercase(),
        IndicatorKind::CertificateSha256 | IndicatorKind::ApkSha256 => hash().to_ascii_lowercase(),
        IndicatorKind::CertificateJavaHash => hash().to_ascii_lowercase().trim_start_matches('0').to_owned(),
        IndicatorKind::MdmHost | IndicatorKind::DomainC2 | IndicatorKind::DomainWeb => host(value),
        _ => value.to_owned(),
    }
}

fn host(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
    let host = host.rsplit_once(':').map_or(host, |(host, _)| host);
    host.trim_matches('.').to_ascii_lowercase()
}

/// Family files that stand alone, in any folder: read and checked as the database's own are.
///
/// # Errors
/// Every problem for which they cannot be used.
pub fn family_files(files: &[(String, String)]) -> Result<Vec<Family>, Vec<Problem>> {
    let name_of = |name: &str| name.rsplit('/').next().unwrap_or(name).to_owned();
    let only = files.iter().filter(|(name, _)| !OTHER_FILES.contains(&name_of(name).as_str()));
    let mut placed: Vec<(String, String)> = only
        .map(|(name, text)| (format!("{}{}", canonical::FAMILIES, name_of(name)), text.clone()))
        .collect();
    placed.push(("database.toml".to_owned(), format!("version = \"0.0.0.0\"\nschema = {}\n", lint::SCHEMA)));
    SignatureDb::from_files(&placed, "").map(|db| db.families().to_vec())
}

/// Files of a database that hold no family.
const OTHER_FILES: &[&str] = &[
    "database.toml",
    "generic_certificates.toml",
    "helplines.toml",
    "ids.toml",
    "installers.toml",
    "ios_dropped.toml",
    "payload_types.toml",
];
