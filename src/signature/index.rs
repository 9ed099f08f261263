//! Look-ups: a sorted table of folded values, and the few patterns.

use std::collections::BTreeSet;

use crate::model::{Class, Signer};
use crate::signature::document::Document;
use crate::signature::pattern::{Pattern, PatternError};
use crate::signature::schema::{Family, Flag, Indicator, IndicatorKind, Match, Role, Status};

/// One answer of the database: an indicator that fits, and the family it points to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit<'db> {
    /// The family.
    pub family: &'db Family,
    /// What was compared.
    pub kind: IndicatorKind,
    /// The value in the database: an id, a hash, or the pattern.
    pub value: &'db str,
    /// How it fits.
    pub matched: Matched,
    /// What the app is: the indicator's own class, else its family's.
    pub class: Class,
    /// Whose phone such an app belongs on.
    pub role: Role,
    /// Reservations.
    pub flags: &'db [Flag],
    /// The app's own name where it differs from the family's.
    pub title: Option<&'db str>,
    /// Where the indicator comes from.
    pub source: &'db str,
    /// Licence of that source.
    pub licence: &'db str,
}

impl Hit<'_> {
    /// Whether somebody has reviewed what this rests on. What nobody has, asks and never accuses.
    pub fn is_reviewed(&self) -> bool {
        self.family.status != Status::Experimental
    }
}

/// How a value fits, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Matched {
    /// Letter by letter.
    Exact,
    /// But for upper and lower case. Ids are case-sensitive on a phone, lists are often careless.
    CaseDiffers,
    /// By a known naming scheme.
    Pattern,
}

/// Where in the document a value stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Indicator(usize),
    Bulk { list: usize, value: usize },
}

#[derive(Debug)]
struct Entry {
    kind: IndicatorKind,
    key: Box<str>,
    family: usize,
    place: Place,
}

#[derive(Debug)]
struct PatternEntry {
    kind: IndicatorKind,
    pattern: Pattern,
    family: usize,
    indicator: usize,
}

/// All values of a document, ready to be asked for.
#[derive(Debug)]
pub(crate) struct Index {
    entries: Vec<Entry>,
    patterns: Vec<PatternEntry>,
}

impl Index {
    /// Sorts the values of a document and compiles its patterns, each once. Withdrawn indicators are left out.
    ///
    /// # Errors
    /// [`PatternError`] of the first pattern that cannot be used.
    pub(crate) fn new(document: &Document) -> Result<Self, PatternError> {
        let mut entries = Vec::new();
        let mut patterns = Vec::new();
        for (family, found) in document.families.iter().enumerate() {
            if found.status == Status::Withdrawn {
                continue;
            }
            for (number, indicator) in found.indicators.iter().enumerate() {
                let kind = indicator.kind;
                match indicator.how {
                    _ if indicator.withdrawn.is_some() => {}
                    Match::Exact => {
                        let key = fold(&indicator.value);
                        entries.push(Entry { kind, key, family, place: Place::Indicator(number) });
                    }
                    Match::Regex => {
                        let pattern = Pattern::new(&indicator.value)?;
                        patterns.push(PatternEntry { kind, pattern, family, indicator: number });
                    }
                }
            }
            for (list, bulk) in found.bulk.iter().enumerate() {
                entries.extend(bulk.values.iter().enumerate().map(|(value, text)| Entry {
                    kind: bulk.kind,
                    key: fold(text),
                    family,
                    place: Place::Bulk { list, value },
                }));
            }
        }
        entries.sort_unstable_by(|a, b| {
            (a.kind, &a.key, a.family, a.place).cmp(&(b.kind, &b.key, b.family, b.place))
        });
        Ok(Self { entries, patterns })
    }

    /// Forgets the values of a kind that are written in a way.
    pub(crate) fn forget(&mut self, kind: IndicatorKind, how: Match) {
        match how {
            Match::Exact => self.entries.retain(|entry| entry.kind != kind),
            Match::Regex => self.patterns.retain(|entry| entry.kind != kind),
        }
    }

    /// How many values can be matched.
    pub(crate) fn len(&self) -> usize {
        self.entries.len().saturating_add(self.patterns.len())
    }

    /// Every exact value of some kinds, lower case.
    pub(crate) fn values(&self, document: &Document, kinds: &[IndicatorKind]) -> BTreeSet<String> {
        let value = |entry: &Entry| {
            let family = document.families.get(entry.family)?;
            let value = match entry.place {
                Place::Indicator(number) => family.indicators.get(number)?.value.as_str(),
                Place::Bulk { list, value } => family.bulk.get(list)?.values.get(value)?.as_str(),
            };
            Some(value.to_ascii_lowercase())
        };
        self.entries.iter().filter(|entry| kinds.contains(&entry.kind)).filter_map(value).collect()
    }

    /// Every family that a value points to, the best fit of each, exact ones first and then by family id.
    pub(crate) fn find<'db>(
        &self,
        document: &'db Document,
        kind: IndicatorKind,
        value: &str,
    ) -> Vec<Hit<'db>> {
        let key = fold(value);
        let from = self.entries.partition_point(|e| (e.kind, &e.key) < (kind, &key));
        let exact = self.entries.iter().skip(from).take_while(|e| e.kind == kind && e.key == key);
        let mut hits: Vec<Hit<'db>> =
            exact.filter_map(|entry| hit(document, entry.family, entry.place, value)).collect();
        let fitting = self.patterns.iter().filter(|p| p.kind == kind && p.pattern.matches(value));
        hits.extend(fitting.filter_map(|p| hit(document, p.family, Place::Indicator(p.indicator), value)));
        hits.sort_by(|a, b| (a.matched, &a.family.id, a.value).cmp(&(b.matched, &b.family.id, b.value)));
        let mut best: Vec<Hit<'db>> = Vec::new();
        for hit in hits {
            if best.iter().all(|other| !std::ptr::eq(other.family, hit.family)) {
                best.push(hit);
            }
        }
        best
    }
}

/// The kind of indicator that a signer is compared with, and the value in the form of the database.
pub(crate) fn signer_value(signer: &Signer) -> Option<(IndicatorKind, String)> {
    let plain = |text: &str| text.replace([':', ' '], "").to_ascii_lowercase();
    match signer {
        Signer::Sha1(hash) => Some((IndicatorKind::CertificateSha1, plain(hash))),
        Signer::Sha256(hash) => Some((IndicatorKind::CertificateSha256, plain(hash))),
        Signer::JavaHash(hash) => {
            Some((IndicatorKind::CertificateJavaHash, plain(hash).trim_start_matches('0').to_owned()))
        }
        Signer::AppleTeam(_) => None,
    }
}

/// Upper and lower case made alike. Only ASCII: ids hold nothing else, and look-alike letters must stay different.
pub(crate) fn fold(text: &str) -> Box<str> {
    text.trim().to_ascii_lowercase().into_boxed_str()
}

fn hit<'db>(document: &'db Document, family: usize, place: Place, asked: &str) -> Option<Hit<'db>> {
    let family = document.families.get(family)?;
    match place {
        Place::Indicator(number) => Some(indicator_hit(family, family.indicators.get(number)?, asked)),
        Place::Bulk { list, value } => {
            let bulk = family.bulk.get(list)?;
            let value = bulk.values.get(value)?;
            Some(Hit {
                family,
                kind: bulk.kind,
                value,
                matched: fit(bulk.kind, value, asked),
                class: bulk.class.unwrap_or(family.class),
                role: Role::Target,
                flags: &bulk.flags,
                title: None,
                source: &bulk.source,
                licence: &bulk.licence,
            })
        }
    }
}

fn indicator_hit<'db>(family: &'db Family, indicator: &'db Indicator, asked: &str) -> Hit<'db> {
    let matched = match indicator.how {
        Match::Regex => Matched::Pattern,
        Match::Exact => fit(indicator.kind, &indicator.value, asked),
    };
    Hit {
        family,
        kind: indicator.kind,
        value: &indicator.value,
        matched,
        class: indicator.class.unwrap_or(family.class),
        role: indicator.role,
        flags: &indicator.flags,
        title: indicator.title.as_deref(),
        source: &indicator.source,
        licence: &indicator.licence,
    }
}

/// Case tells apps apart and nothing else: hashes and host names have none.
fn fit(kind: IndicatorKind, value: &str, asked: &str) -> Matched {
    let cased = matches!(
        kind,
        IndicatorKind::Package
            | IndicatorKind::BundleId
            | IndicatorKind::ProfileIdentifier
            | IndicatorKind::CodeString
    );
    if cased && value != asked.trim() { Matched::CaseDiffers } else { Matched::Exact }
}
