//! From texts to checked signature files: every mistake is reported, with its place, and none is passed over.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::de::{DeserializeOwned, IntoDeserializer as _};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::bounds::len64;
use crate::signature::canonical::{self, FAMILIES};
use crate::signature::code_rule::{self, CodeRule};
use crate::signature::lint;
use crate::signature::schema::{
    Bulk, Dropped, Family, GenericCertificate, Helpline, Indicator, Installer, KnownGood, PayloadType,
};

/// Largest signature file that is read, in bytes.
const FILE_BYTES: u64 = 8 << 20;

/// Most unknown keys that are looked for in one table; each costs another attempt to read it.
const UNKNOWN_KEYS: usize = 32;

/// Longest piece of a line that a problem quotes, in characters.
const QUOTED_CHARS: usize = 120;

/// A mistake in a signature file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, relative to the folder of the signatures.
    pub file: String,
    /// Line, from 1; 0 when the mistake has no one place.
    pub line: usize,
    /// Column in characters, from 1; 0 when the mistake has no one place.
    pub column: usize,
    /// Code of the rule that is broken ("SIG001").
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub hint: String,
    /// The line it stands in.
    pub excerpt: String,
    /// How many characters of that line are meant.
    pub width: usize,
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}:{}: {} ({})", self.file, self.line, self.column, self.message, self.hint)
    }
}

impl Problem {
    /// A problem at a range of bytes of the text of a file.
    pub(crate) fn at(file: &str, text: &str, span: Option<&Range<usize>>, code: &'static str) -> Self {
        let (line, column) = span.map_or((0, 0), |span| position(text, span.start));
        let whole = line.checked_sub(1).and_then(|index| text.lines().nth(index)).unwrap_or_default();
        let excerpt = crate::text::clip(whole, QUOTED_CHARS).to_owned();
        let meant = span.and_then(|span| text.get(span.clone())).unwrap_or_default();
        let first = meant.lines().next().unwrap_or_default().chars().count();
        let room = excerpt.chars().count().saturating_sub(column.saturating_sub(1));
        let width = first.min(room).max(1);
        Self {
            file: file.to_owned(),
            line,
            column,
            code,
            message: String::new(),
            hint: String::new(),
            excerpt,
            width,
        }
    }

    /// A problem that the engine has with a rule for code.
    #[cfg(feature = "yara")]
    pub(crate) fn in_rule(rule: &CodeRule, text: &str, span: &Range<usize>, message: &str) -> Self {
        let hint = "the engine refuses the rule, or warns of it: what is slow or senseless is not used";
        Self::at(&rule.file, text, Some(span), "SIG039").saying(message, hint)
    }

    /// The same with its words.
    pub(crate) fn saying(mut self, message: &str, hint: &str) -> Self {
        message.clone_into(&mut self.message);
        hint.clone_into(&mut self.hint);
        self
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
    fn add(&mut self, code: &'static str, span: Option<&Range<usize>>, message: &str, hint: &str) {
        self.problems.push(Problem::at(self.file, self.text, span, code).saying(message, hint));
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
    /// Whether all of its indicators and lists could be read.
    pub(crate) whole: bool,
    keys: BTreeMap<String, Range<usize>>,
}

impl FamilyFile {
    /// The family with its lists.
    pub(crate) fn family(&self) -> Family {
        Family {
            indicators: self.indicators.iter().map(|placed| placed.value.clone()).collect(),
            bulk: self.bulk.iter().map(|placed| placed.value.clone()).collect(),
            ..self.head.clone()
        }
    }

    /// Where a key of the family itself was written.
    pub(crate) fn key(&self, name: &str) -> Option<&Range<usize>> {
        self.keys.get(name)
    }
}

/// The version of a database: `signatures/database.toml`.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_field_names, reason = "the names are the keys of the file")]
pub(crate) struct Version {
    /// Date and serial number ("2026.11.22.1").
    pub(crate) version: String,
    /// Version of the file format.
    pub(crate) schema: u32,
    /// Lowest version of this program that understands it ("0.1.0"); any, when absent.
    #[serde(default)]
    pub(crate) min_engine: Option<String>,
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
    /// `ids.toml`, where there is one: id and name of the family's file without folder and ending.
    pub(crate) register: Option<Vec<Placed<(String, String)>>>,
    /// Our words about payload types.
    pub(crate) plain_words: Vec<Placed<String>>,
    /// Rules for code, in the order of their files.
    pub(crate) rules: Vec<CodeRule>,
    /// Files in which something could not be read.
    pub(crate) unread: Vec<String>,
    /// Files of rules for code in which a rule has a fault.
    pub(crate) unread_rules: Vec<String>,
    /// The database that was published before, where one is given.
    pub(crate) before: Option<Before>,
}

/// A database that was published before.
#[derive(Debug, Clone)]
pub(crate) struct Before {
    /// Its version.
    pub(crate) version: String,
    /// Its families.
    pub(crate) families: Vec<Family>,
    /// Its rules for code.
    pub(crate) rules: Vec<CodeRule>,
}

/// Signature files, read and looked at.
pub(crate) struct Reading {
    /// The canonical document; whole only when no problem blocks.
    pub(crate) document: String,
    /// Every problem, sorted by file and line.
    pub(crate) problems: Vec<Problem>,
}

/// Checks a set of files and turns them into the canonical document.
///
/// # Errors
/// Every problem for which a database is refused, sorted by file and line.
pub(crate) fn load(files: &[(String, String)]) -> Result<String, Vec<Problem>> {
    let reading = read(files, None);
    let blocking: Vec<Problem> = reading.problems.into_iter().filter(|p| lint::blocks(p.code)).collect();
    if blocking.is_empty() { Ok(reading.document) } else { Err(blocking) }
}

/// Reads files and holds them against every rule.
pub(crate) fn read(files: &[(String, String)], before: Option<Before>) -> Reading {
    let mut problems = Vec::new();
    let mut texts: BTreeMap<&str, &str> = files
        .iter()
        .filter(|(name, _)| name.strip_suffix(".toml").is_some())
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    let mut read = Files { before, ..Files::default() };
    let mut tables = BTreeMap::new();
    for (name, text) in &texts {
        let before = problems.len();
        let mut sink = Sink { file: name, text, problems: &mut problems };
        if len64(text.len()) > FILE_BYTES {
            sink.add("SIG001", None, "the file is larger than 8 MiB", "split it");
            read.unread.push((*name).to_owned());
            continue;
        }
        let (document, errors) = DeTable::parse_recoverable(text);
        for error in &errors {
            sink.add("SIG001", error.span().as_ref(), error.message(), "this is no valid TOML");
        }
        if errors.is_empty() {
            read_file(&mut read, name, document, &mut sink);
            if let Ok(table) = text.parse() {
                tables.insert((*name).to_owned(), table);
            }
        }
        if problems.len() > before {
            read.unread.push((*name).to_owned());
        }
    }
    let rules: BTreeMap<String, String> =
        files.iter().filter(|(name, _)| code_rule::is_file(name)).cloned().collect();
    for (name, text) in &rules {
        texts.insert(name, text);
        let (found, faults) = code_rule::read(name, text);
        read.rules.extend(found);
        if !faults.is_empty() {
            read.unread_rules.push(name.clone());
        }
        problems.extend(
            faults.iter().map(|f| Problem::at(name, text, Some(&f.span), f.code).saying(&f.message, f.hint)),
        );
    }
    lint::all(&read, &texts, &mut problems);
    problems.sort();
    problems.dedup();
    Reading { document: canonical::document(&tables, &rules), problems }
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
        "payload_types.toml" => {
            let types = only_list::<PayloadType>(document, "payload_type", sink).into_iter();
            read.plain_words = types.map(|p| Placed { value: p.value.plain_words, span: p.span }).collect();
        }
        "ids.toml" => read.register = Some(register(document, sink)),
        "helplines.toml" => drop(only_list::<Helpline>(document, "helpline", sink)),
        "installers.toml" => drop(only_list::<Installer>(document, "installer", sink)),
        "known_good.toml" => drop(only_list::<KnownGood>(document, "app", sink)),
        "ios_dropped.toml" => drop(only_list::<Dropped>(document, "app", sink)),
        _ => {
            let hint = "families belong into the folder families/";
            sink.add("SIG004", None, "no such signature file is known", hint);
        }
    }
}

fn family_file(name: &str, document: Spanned<DeTable<'_>>, sink: &mut Sink<'_>) -> Option<FamilyFile> {
    let span = document.span();
    let mut table = document.into_inner();
    let keys = table.iter().map(|(key, _)| (key.get_ref().to_string(), key.span())).collect();
    let before = sink.problems.len();
    let indicators = list(&mut table, "indicator", sink);
    let bulk = list(&mut table, "bulk", sink);
    let whole = sink.problems.len() == before;
    let head = typed(Spanned::new(span, DeValue::Table(table)), sink)?;
    Some(FamilyFile { file: name.to_owned(), head, indicators, bulk, whole, keys })
}

/// Reads `ids.toml`.
fn register(document: Spanned<DeTable<'_>>, sink: &mut Sink<'_>) -> Vec<Placed<(String, String)>> {
    let mut entries = Vec::new();
    for (key, value) in document.into_inner() {
        let DeValue::Table(table) = value.get_ref() else {
            sink.add("SIG002", Some(&key.span()), &unknown(key.get_ref()), "this file holds only [assigned]");
            continue;
        };
        if key.get_ref() != "assigned" {
            sink.add("SIG002", Some(&key.span()), &unknown(key.get_ref()), "this file holds only [assigned]");
            continue;
        }
        for (id, slug) in table {
            let span = id.span();
            if let Some(slug) = slug.get_ref().as_str() {
                entries.push(Placed { value: (id.get_ref().to_string(), slug.to_owned()), span });
            } else {
                sink.add("SIG003", Some(&span), "this is no name of a file", "write SSC-0001 = \"slug\"");
            }
        }
    }
    entries
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
        sink.add(
            "SIG002",
            Some(&other.span()),
            &unknown(other.get_ref()),
            &format!("this file holds only [[{key}]]"),
        );
    }
    found
}

/// Takes the list of tables `[[key]]` out of a table and reads each of them.
fn list<T: DeserializeOwned>(table: &mut DeTable<'_>, key: &str, sink: &mut Sink<'_>) -> Vec<Placed<T>> {
    let Some(value) = table.remove(key) else { return Vec::new() };
    let span = value.span();
    let DeValue::Array(items) = value.into_inner() else {
        let hint = format!("write [[{key}]]");
        sink.add("SIG003", Some(&span), &format!("`{key}` is not a list of tables"), &hint);
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
            Some(key) if known => {
                sink.add("SIG002", Some(&span), &unknown(&key), "correct the spelling or remove it");
            }
            _ => {
                let code = missing(error.message());
                sink.add(code, Some(&span), error.message(), "see the list of keys in docs/signatures.md");
            }
        }
        if !known {
            return None;
        }
        healthy = false;
    }
    None
}

/// The rule that a missing key breaks.
fn missing(message: &str) -> &'static str {
    match message {
        "missing field `source`" => "SIG013",
        "missing field `licence`" => "SIG014",
        _ => "SIG003",
    }
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
