//! `credits`: whose work the signatures are made of.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::args::CreditsArgs;
use super::exit::{Exit, Failure};
use super::{database, output};
use crate::signature::change;
use crate::signature::{IndicatorKind, SignatureDb};
use crate::text::printable;

/// What the licences ask to be said.
const NOTICES: &str = include_str!("../../signatures/ATTRIBUTION.md");

/// A source and its licence.
type Origin<'a> = (&'a str, &'a str);

pub(super) fn run(args: &CreditsArgs) -> Result<Exit, Failure> {
    let db = database::open(&args.database)?;
    let tool = crate::scan::tool();
    let mut text = format!(
        "{} {}: MIT or Apache-2.0\nsignatures {} ({}): CC-BY-4.0, compiled from the work of others:\n\n",
        tool.name,
        tool.version,
        printable(&db.info().version),
        printable(&db.info().origin)
    );
    for ((source, licence), counts) in &origins(&db) {
        let _ = writeln!(text, "  {}  {}", printable(source), printable(licence));
        let words: Vec<String> =
            counts.iter().map(|(kind, count)| format!("{count} {}", kind.as_str())).collect();
        let _ = writeln!(text, "      {}", words.join(", "));
    }
    let _ = write!(text, "\n{NOTICES}");
    output::print(&text)
}

/// Values by the repository or page that they are from.
fn origins(db: &SignatureDb) -> BTreeMap<Origin<'_>, BTreeMap<IndicatorKind, usize>> {
    let mut origins: BTreeMap<Origin<'_>, BTreeMap<IndicatorKind, usize>> = BTreeMap::new();
    let mut add = |source, licence, kind, more: usize| {
        let counts = origins.entry((source, licence)).or_default();
        let count = counts.entry(kind).or_default();
        *count = count.saturating_add(more);
    };
    for family in db.families().iter().filter(|family| !change::values(family).is_empty()) {
        for indicator in family.indicators.iter().filter(|indicator| indicator.withdrawn.is_none()) {
            add(repository(&indicator.source), &indicator.licence, indicator.kind, 1);
        }
        for list in &family.bulk {
            add(repository(&list.source), &list.licence, list.kind, list.values.len());
        }
    }
    origins
}

/// A source without the file in it: "owner/repository@commit:file" is one repository whatever the file.
fn repository(source: &str) -> &str {
    match source.split_once(':') {
        Some((repository, _)) if repository.contains('@') => repository,
        _ => source,
    }
}
