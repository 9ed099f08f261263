//! From texts to checked signature files: every mistake is reported, with its place, and none is passed over.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::de::{DeserializeOwned, IntoDeserializer as _};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::bounds::len64;
use crate::signature::canonical::{self, FAMILIES};
use crate::signature::check;
use crate::signature::schema::{
    Bulk, Dropped, Family, GenericCertificate, Helpline, Indicator, Installer, KnownGood, PayloadType,
};

/// Largest signature file that is read, in bytes.
const FILE_BYTES: u64 = 8 << 20;

/// Most unknown keys that are looked for in one table; each costs another attempt to read it.
const UNKNOWN_KEYS: usize = 32;

/// A mistake in a signature file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, relative to the folder of the signatures.
    pub file: String,
    /// Line, from 1; 0 when the mistake has no one place.
    pub line: usize,
    /// Column in characters, from 1; 0 when the mistake has no one place.
    pub column: usize,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub hint: String,
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}:{}: {} ({})", self.file, self.line, self.column, self.message, self.hint)
    }
}

/// The mistakes of one file while it is read.
pub(crate) struct Sink<'a> {
    file: &'a str,
    text: &'a str,
    problems: &'a mut Vec<Problem>,
}

impl Sink<'_> {
    /// Notes a mistake at a range of bytes of the text.
    pub(crate) fn add(&mut self, span: Option<&Range<usize>>, message: &str, hint: &str) {
        let (line, column) = span.map_or((0, 0), |span| position(self.text, span.start));
        self.problems.push(Problem {
            file: self.file.to_owned(),
            line,
            column,
            message: message.to_owned(),
            hint: hint.to_owned(),
        });
    }
}

/// Line and column, both from 1, of a byte of a text.
fn position(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or(text);
    let line = before.matches('\n').count().saturating_add(1);
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count().saturating_add(1);
    (line, column)
}

/// A value and where it was written.
#[derive(Debug)]
pub(crate) struct Placed<T> {
    /// The value.
    pub(crate) value: T,
    /// Its bytes in the file.
    pub(crate) span: Range<usize>,
}

/// One family file.
#[derive(Debug)]
pub(crate) struct FamilyFile {
    /// Name relative to the folder of the signatures.
    pub(crate) file: String,
    /// The family without its lists.
    pub(crate) head: Family,
    /// Its indicators.
    pub(crate) indicators: Vec<Placed<Indicator>>,
    /// Its bulk lists.
    pub(crate) bulk: Vec<Placed<Bulk>>,
    keys: BTreeMap<String, Range<usize>>,
}

impl FamilyFile {
    /// Where a key of the family itself was written.
    pub(crate) fn key(&self, name: &str) -> Option<&Range<usize>> {
        self.keys.get(name)
    }
}

/// The version of a database: `signatures/database.toml`.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Version {
    /// Date and serial number ("2026.11.22.1").
    pub(crate) version: String,
    /// Version of the file format.
    pub(crate) schema: u32,
}

/// All files, read but not yet compared with each other.
#[derive(Debug, Default)]
pub(crate) struct Files {
    /// The families, in the order of their file names.
    pub(crate) families: Vec<FamilyFile>,
    /// Certificates that anybody can use.
    pub(crate) generic: Vec<Placed<GenericCertificate>>,
    /// `database.toml`.
    pub(crate) version: Option<Placed<Version>>,
}

/// Checks a set of files and turns them into the canonical document.
///
/// # Errors
/// Every problem found, sorted by file and line.
pub(crate) fn load(files: &[(String, String)]) -> Result<String, Vec<Problem>> {
    let mut problems = Vec::new();
    let texts: BTreeMap<&str, &str> = files
        .iter()
        .filter(|(name, _)| name.strip_suffix(".toml").is_some())
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    let mut read = Files::default();
    let mut tables = BTreeMap::new();
    for (name, text) in &texts {
        let mut sink = Sink { file: name, text, problems: &mut problems };
        if len64(text.len()) > FILE_BYTES {
            sink.add(None, "the file is larger than 8 MiB", "split it");
            continue;
        }
        let (document, errors) = DeTable::parse_recoverable(text);
        for error in &errors {
            sink.add(error.span().as_ref(), error.message(), "this is no valid TOML");
        }
        if errors.is_empty() {
            read_file(&mut read, name, document, &mut sink);
            if let Ok(table) = text.parse() {
                tables.insert((*name).to_owned(), table);
            }
        }
    }
    check::all(&read, &mut |file, span, message, hint| {
        let text = texts.get(file).copied().unwrap_or_default();
        Sink { file, text, problems: &mut problems }.add(span, message, hint);
    });
    problems.sort();
    problems.dedup();
    if problems.is_empty() { Ok(canonical::document(&tables)) } else { Err(problems) }
}

fn read_file(read: &mut Files, name: &str, document: Spanned<DeTable<'_>>, sink: &mut Sink<'_>) {
    if name.starts_with(FAMILIES) {
        read.families.extend(family_file(name, document, sink));
        return;
    }
    match name {
        "database.toml" => {
            let span = document.span();
            let table = Spanned::new(span.clone(), DeValue::Table(document.into_inner()));
            read.version = typed(table, sink).map(|value| Placed { value, span });
        }
        "generic_certificates.toml" => read.generic = only_list(document, "certificate", sink),
        "payload_types.toml" => drop(only_list::<PayloadType>(document, "payload_type", sink)),
        "helplines.toml" => drop(only_list::<Helpline>(document, "helpline", sink)),
        "installers.toml" => drop(only_list::<Installer>(document, "installer", sink)),
        "known_good.toml" => drop(only_list::<KnownGood>(document, "app", sink)),
        "ios_dropped.toml" => drop(only_list::<Dropped>(document, "app", sink)),
        _ => sink.add(None, "no such signature file is known", "families belong into the folder families/"),
    }
}

fn family_file(name: &str, document: Spanned<DeTable<'_>>, sink: &mut Sink<'_>) -> Option<FamilyFile> {
    let span = document.span();
    let mut table = document.into_inner();
    let keys = table.iter().map(|(key, _)| (key.get_ref().to_string(), key.span())).collect();
    let indicators = list(&mut table, "indicator", sink);
    let bulk = list(&mut table, "bulk", sink);
    let head = typed(Spanned::new(span, DeValue::Table(table)), sink)?;
    Some(FamilyFile { file: name.to_owned(), head, indicators, bulk, keys })
}

/// Reads a file that holds nothing but one list.
fn only_list<T: DeserializeOwned>(
    document: Spanned<DeTable<'_>>,
    key: &str,
    sink: &mut Sink<'_>,
) -> Vec<Placed<T>> {
    let mut table = document.into_inner();
    let found = list(&mut table, key, sink);
    for (other, _) in &table {
        sink.add(Some(&other.span()), &unknown(other.get_ref()), &format!("this file holds only [[{key}]]"));
    }
    found
}

/// Takes the list of tables `[[key]]` out of a table and reads each of them.
fn list<T: DeserializeOwned>(table: &mut DeTable<'_>, key: &str, sink: &mut Sink<'_>) -> Vec<Placed<T>> {
    let Some(value) = table.remove(key) else { return Vec::new() };
    let span = value.span();
    let DeValue::Array(items) = value.into_inner() else {
        sink.add(Some(&span), &format!("`{key}` is not a list of tables"), &format!("write [[{key}]]"));
        return Vec::new();
    };
    let read = |item: Spanned<DeValue<'_>>| {
        let span = item.span();
        typed(item, sink).map(|value| Placed { value, span })
    };
    items.into_iter().filter_map(read).collect()
}

/// Reads one table. An unknown key is reported and then taken out, so that the next mistake is seen too.
fn typed<T: DeserializeOwned>(value: Spanned<DeValue<'_>>, sink: &mut Sink<'_>) -> Option<T> {
    let mut value = value;
    let mut healthy = true;
    for _ in 0..UNKNOWN_KEYS {
        let error = match T::deserialize(value.clone().into_deserializer()) {
            Ok(found) => return healthy.then_some(found),
            Err(error) => error,
        };
        let key = unknown_key(error.message()).map(str::to_owned);
        let key_span = key.as_deref().and_then(|key| take(value.get_mut(), key));
        let known = key_span.is_some();
        let span = key_span.or_else(|| error.span()).unwrap_or_else(|| value.span());
        match key {
            Some(key) if known => sink.add(Some(&span), &unknown(&key), "correct the spelling or remove it"),
            _ => sink.add(Some(&span), error.message(), "see the field list in signatures/README.md"),
        }
        if !known {
            return None;
        }
        healthy = false;
    }
    None
}

fn unknown(key: &str) -> String {
    format!("unknown key `{key}`")
}

/// The key that serde names in "unknown field `x`, expected ...".
fn unknown_key(message: &str) -> Option<&str> {
    message.strip_prefix("unknown field `")?.split('`').next()
}

/// Removes a key and tells where it was written.
fn take(value: &mut DeValue<'_>, key: &str) -> Option<Range<usize>> {
    let DeValue::Table(table) = value else { return None };
    let span = table.iter().find(|(name, _)| name.get_ref() == key).map(|(name, _)| name.span())?;
    table.remove(key).map(|_| span)
}
