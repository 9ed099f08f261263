//! The whole program on one screen: open, read, join, judge, report.

mod join;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::artifact;
use crate::bounds::Limits;
use crate::content;
use crate::detect;
use crate::model::{Device, Evidence, Platform};
use crate::report::inventory::{self, AppRow};
use crate::report::schema::{DatabaseReport, ExtraReport, SCHEMA};
use crate::report::timeline::{self, Event};
use crate::report::veil;
use crate::report::{Inputs, Report, ReportError, ToolInfo, device_report};
use crate::sandbox::State;
use crate::signature::SignatureDb;
use crate::source::{self, Refusal, SourceError, Unlock};
use crate::veil::Veil;

pub use self::join::same_phones;

/// Choices of a scan.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Name of the format to open every path as; `None` to recognise it.
    pub format: Option<String>,
    /// Rules to leave out; they are listed as skipped.
    pub skip: BTreeSet<String>,
    /// Choices of the report.
    pub report: Inputs,
    /// How the program is confined, for the report.
    pub sandbox: State,
    /// Bounds.
    pub limits: Limits,
}

/// What a scan did, for the exit code.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// The report.
    pub report: Report,
    /// Kinds of the refusals in `report.errors`, in order.
    pub refusals: Vec<Refusal>,
    /// What was read, one entry a phone, in the order of the report.
    pub phones: Vec<Evidence>,
    /// What is hidden in everything that is told of them.
    pub veil: Veil,
}

/// A step of a scan, for a progress line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Looking for copies under a path.
    Opening(PathBuf),
    /// Reading a copy.
    Reading(String),
    /// Comparing with the database.
    Judging,
}

/// Scans every path and reports every phone found.
///
/// Nothing that could be read is lost because something else could not: refusals become entries of `errors`.
pub fn scan(
    paths: &[PathBuf],
    options: &Options,
    key: &mut dyn Unlock,
    db: &SignatureDb,
    progress: &dyn Fn(&Step),
) -> Outcome {
    let mut refusals = Vec::new();
    let mut errors = Vec::new();
    let mut phones: Vec<Evidence> = Vec::new();
    let mut options = options.clone();
    options.limits.content.get_or_insert_with(|| content::searcher(db));
    for (path, name) in given(paths) {
        let (mut evidence, refused) = read_path(path, &options, key, progress);
        for copy in &mut evidence {
            name.put_before(copy);
        }
        phones.extend(evidence);
        for error in refused {
            refusals.push(error.kind);
            errors.push(report_error(&name, &error));
        }
    }
    progress(&Step::Judging);
    let phones = same_phones(phones);
    let hidden = if options.report.show_identifiers { Veil::none() } else { veil::of(&phones) };
    let devices = phones
        .iter()
        .map(|evidence| {
            let device = join(evidence);
            let judgement = detect::judge(&device, db, &options.skip);
            let mut report = device_report(&device, &judgement, &options.report);
            veil::device(&hidden, &mut report);
            report
        })
        .collect();
    for error in &mut errors {
        veil::error(&hidden, error);
    }
    let report = Report {
        schema: SCHEMA,
        tool: ToolInfo { sandbox: options.sandbox, ..tool() },
        database: database(db),
        devices,
        errors,
        files: Vec::new(),
    };
    Outcome { report, refusals, phones, veil: hidden }
}

/// What a path that was given is called in a report.
struct Given {
    name: String,
    /// Whether the paths of its copies begin with that name: where several were given, it tells their copies apart, and a file has no
    /// other name.
    told: bool,
    is_file: bool,
}

/// The paths that were given, each once.
fn given(paths: &[PathBuf]) -> Vec<(&Path, Given)> {
    let mut seen = BTreeSet::new();
    let once: Vec<&Path> = paths
        .iter()
        .map(PathBuf::as_path)
        .filter(|path| seen.insert(std::fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf())))
        .collect();
    let several = once.len() > 1;
    let mut names: BTreeMap<String, usize> = BTreeMap::new();
    let mut name = |path: &Path| {
        let name = name_of(path);
        let same = names.entry(name.clone()).and_modify(|same| *same = same.saturating_add(1)).or_insert(1);
        if *same > 1 { format!("{name} ({same})") } else { name }
    };
    let called = |path: &Path| {
        let is_file = path.is_file();
        Given { name: name(path), told: several || is_file, is_file }
    };
    once.iter().copied().zip(once.iter().copied().map(called)).collect()
}

impl Given {
    /// A path below it, from what was given on.
    fn with(&self, below: &str) -> String {
        match below {
            "" => self.name.clone(),
            // A copy inside an archive.
            _ if self.is_file => format!("{}!{}", self.name, below.trim_start_matches('!')),
            _ => format!("{}/{below}", self.name),
        }
    }

    /// Puts its name before the paths of a copy.
    fn put_before(&self, copy: &mut Evidence) {
        for source in copy.sources.iter_mut().filter(|_| self.told) {
            source.path = self.with(&source.path).into();
        }
    }
}

/// The apps of each phone, in the order of the report.
pub fn inventory(phones: &[Evidence], hidden: &Veil) -> Vec<Vec<AppRow>> {
    let apps = |evidence| {
        let mut rows = inventory::apps(&join(evidence));
        for row in &mut rows {
            veil::row(hidden, row);
        }
        rows
    };
    phones.iter().map(apps).collect()
}

/// What happened on the phones and when, in the order of time.
pub fn timeline(phones: &[Evidence], masked: bool, hidden: &Veil) -> Vec<Event> {
    let mut events = timeline::events(phones, masked);
    for event in &mut events {
        veil::event(hidden, event);
    }
    events
}

fn join(evidence: &Evidence) -> Device<'_> {
    Device::join(evidence.platform.unwrap_or(Platform::Android), evidence)
}

/// Reads every copy under a path without judging it, one evidence a copy.
pub fn read_path(
    path: &Path,
    options: &Options,
    key: &mut dyn Unlock,
    progress: &dyn Fn(&Step),
) -> (Vec<Evidence>, Vec<SourceError>) {
    progress(&Step::Opening(path.to_owned()));
    let opened = match &options.format {
        Some(format) => source::open_as(path, format, key, &options.limits)
            .map(|backup| source::Found { backups: vec![backup], refused: Vec::new() }),
        None => source::discover(path, key, &options.limits),
    };
    match opened {
        Ok(found) => {
            let evidence = found
                .backups
                .iter()
                .map(|backup| {
                    progress(&Step::Reading(backup.path.clone()));
                    artifact::read(backup, &options.limits)
                })
                .collect();
            (evidence, found.refused)
        }
        Err(error) => (Vec::new(), vec![error]),
    }
}

/// This program, for reports.
pub const fn tool() -> ToolInfo {
    ToolInfo { name: "stalkscan", version: env!("CARGO_PKG_VERSION"), sandbox: State::NotAsked }
}

fn database(db: &SignatureDb) -> DatabaseReport {
    let info = db.info();
    DatabaseReport {
        version: info.version.clone(),
        sha256: info.sha256.clone(),
        families: info.families,
        indicators: info.indicators,
        origin: info.origin.clone(),
        signer: info.signer.clone(),
        warnings: info.warnings.clone(),
        extra: info
            .extra
            .iter()
            .map(|extra| ExtraReport {
                origin: extra.origin.clone(),
                sha256: extra.sha256.clone(),
                indicators: extra.indicators,
            })
            .collect(),
    }
}

/// Paths in a report are relative to what was given, so that a report does not tell about the computer it was made on.
fn report_error(given: &Given, error: &SourceError) -> ReportError {
    let as_given = error.path.is_empty() || given.told;
    let path = if as_given { given.with(&error.path) } else { error.path.clone() };
    ReportError::new(&path, &error.message, &error.hint, error.kind == Refusal::Locked)
}

fn name_of(path: &Path) -> String {
    path.file_name().map_or_else(|| path.to_string_lossy(), |name| name.to_string_lossy()).into_owned()
}
