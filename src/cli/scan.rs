//! `stalkscan scan`.

use std::collections::BTreeSet;
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};

use super::args::{
    Color, DetectionArgs, InputArgs, Redact, ScanArgs, ScreenArgs, guess, nearest, nearest_command,
};
use super::destination::{self, Destination, Kind};
use super::exit::{self, Exit, Failure};
use super::passphrase::Keyring;
use super::{confine, confirmed, database, interrupt, language, output, regions};
use crate::bounds::Limits;
use crate::detect::DETECTORS;
use crate::model::{HashedFile, Level};
use crate::render;
use crate::render::html::HtmlOptions;
use crate::render::text::TextOptions;
use crate::render::{Audience, table};
use crate::report::{Inputs, Report};
use crate::sandbox::State;
use crate::scan::{Options, Outcome, Step};
use crate::signature::SignatureDb;
use crate::source::{FORMATS, opened};
use crate::speech::{Lang, Message};

/// Most bytes of a file with confirmed ids.
const KNOWN_BYTES: u64 = 1 << 20;
/// Most names that are compared with a mistyped one.
const SIBLINGS: usize = 4_096;

/// What is to be examined, and how.
pub(super) struct Examination<'a> {
    /// The copies.
    pub(super) paths: &'a [PathBuf],
    /// How they are opened.
    pub(super) input: &'a InputArgs,
    /// What is looked for.
    pub(super) detection: &'a DetectionArgs,
    /// What is said meanwhile.
    pub(super) screen: &'a ScreenArgs,
    /// Whether the files that were read are hashed.
    pub(super) hashes: bool,
    /// The folder in which files are made afterwards; apart from it, only files that are open already can be written.
    pub(super) bundle: Option<&'a Path>,
}

/// A report, what it was made from, and the files of each path that was given, with their hashes where these were asked for.
pub(super) struct Examined {
    /// The report and the facts.
    pub(super) outcome: Outcome,
    /// Per path that was given: its files.
    pub(super) files: Vec<Vec<HashedFile>>,
}

pub(super) fn run(args: &ScanArgs) -> Result<Exit, Failure> {
    check_paths(&args.paths)?;
    let destinations = destination::parse(&args.output)?;
    destination::check(&destinations, &args.paths, args.force)?;
    let db = database::open(&args.input.database)?;
    regions::check(&db, args.region.as_deref())?;
    let lang = language::chosen(args.lang.as_deref())?;
    let for_people = |to: &Destination| matches!(to.kind, Kind::Text | Kind::Html);
    let police = Audience::from(args.reader).sees_everything() && destinations.iter().any(for_people);
    let examination = Examination {
        paths: &args.paths,
        input: &args.input,
        detection: &args.detection,
        screen: &args.screen,
        hashes: police,
        bundle: None,
    };
    let to_open: Vec<&Path> = destinations.iter().filter_map(|to| to.file.as_deref()).collect();
    let mut reserved = output::Files::reserve(&to_open, args.force)?;
    let Examined { mut outcome, files } = examine(&examination, &db)?;
    outcome.report.files = named(files, &args.paths);
    for file in &mut outcome.report.files {
        outcome.veil.hide(&mut file.path);
    }
    // Files first: a reader that closes the standard output early must not cost the files.
    let (to_files, to_screen): (Vec<_>, Vec<_>) = destinations.iter().partition(|to| to.file.is_some());
    for destination in to_files {
        let text = rendered(&outcome, destination, args, &db, lang)?;
        if let Some(file) = &destination.file {
            reserved.write(file, text.as_bytes())?;
        }
    }
    remarks(&outcome.report, args, to_screen.is_empty(), &db);
    for destination in to_screen {
        output::print(&rendered(&outcome, destination, args, &db, lang)?)?;
    }
    Ok(exit::of_report(&outcome.report, &outcome.refusals, args.fail_on))
}

/// Opens, reads and judges.
pub(super) fn examine(wanted: &Examination<'_>, db: &SignatureDb) -> Result<Examined, Failure> {
    let mut options = options(wanted)?;
    options.limits.wanted_hosts = wanted.detection.browsing.then(|| db.hosts());
    let screen = wanted.screen;
    let progress = !screen.no_progress && !screen.quiet && !screen.verbose && std::io::stderr().is_terminal();
    let mut keys = Keyring::new(wanted.input.passphrase_file.as_deref())?.telling(progress);
    let threads = confine::threads(wanted.input.jobs);
    let say = match (screen.verbose, screen.quiet) {
        (true, _) => confine::Say::All,
        (false, true) => confine::Say::Nothing,
        (false, false) => confine::Say::Warnings,
    };
    options.sandbox = confine::to_copies(wanted.paths, wanted.bundle, wanted.input.no_sandbox, say);
    let pool = pool(threads)?;
    let show = |step: &Step| {
        interrupt::step(step);
        if progress || screen.verbose {
            show(step, progress);
        }
    };
    if wanted.hashes || screen.verbose {
        opened::begin();
    }
    let outcome = pool.install(|| crate::scan::scan(wanted.paths, &options, &mut keys, db, &show));
    let read = opened::end();
    if screen.verbose {
        output::tell(&Message::new("tell-opened").said("files", output::files(read.len())));
    }
    let mut files = Vec::new();
    if wanted.hashes {
        if progress {
            let says = Message::new("tell-hashing").number("count", read.len());
            output::progress(&language::spoken().say(&says));
        }
        files = relative(&pool.install(|| opened::hash(&read)), wanted.paths);
    }
    if progress {
        output::progress("");
    }
    confirmed::remark(&outcome.report, &options.report.known);
    Ok(Examined { outcome, files })
}

/// The hashed files of each path that was given, by their paths relative to it.
fn relative(hashed: &[opened::Hashed], paths: &[PathBuf]) -> Vec<Vec<HashedFile>> {
    let mut files: Vec<Vec<HashedFile>> = vec![Vec::new(); paths.len()];
    for file in hashed {
        let owner = paths.iter().zip(files.iter_mut()).find(|(path, _)| file.path.starts_with(path));
        let Some((given, list)) = owner else { continue };
        let inside = file.path.strip_prefix(given).unwrap_or(&file.path);
        let inside = if inside.as_os_str().is_empty() {
            given.file_name().map_or(given.as_path(), Path::new)
        } else {
            inside
        };
        let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
        list.push(HashedFile {
            path: parts.join("/"),
            size: file.size,
            sha256: file.sha256.as_ref().ok().cloned(),
            why: file.sha256.as_ref().err().cloned(),
        });
    }
    files
}

/// All files in one list; where several paths were given, each file with the name of its own.
pub(super) fn named(files: Vec<Vec<HashedFile>>, paths: &[PathBuf]) -> Vec<HashedFile> {
    let several = paths.len() > 1;
    let pairs =
        files.into_iter().zip(paths).flat_map(|(list, path)| list.into_iter().map(move |file| (file, path)));
    pairs
        .map(|(file, path)| {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            if several && file.path != name {
                HashedFile { path: format!("{name}/{}", file.path), ..file }
            } else {
                file
            }
        })
        .collect()
}

/// What is said on the standard error beside the reports.
fn remarks(report: &Report, args: &ScanArgs, nothing_printed: bool, db: &SignatureDb) {
    if nothing_printed && !args.screen.quiet {
        for device in &report.devices {
            output::tell(&device.verdict.message());
        }
    }
    if report.devices.is_empty() {
        for error in &report.errors {
            output::tell_with_step(&output::refusal_of(&error.path, &error.said.message), &error.said.hint);
        }
    }
    let needed = report.devices.iter().any(|device| device.level >= Some(Level::Review));
    let people = std::io::stderr().is_terminal() || args.screen.verbose;
    if needed && people && args.region.is_none() && !args.screen.quiet {
        output::tell(&regions::how_to_choose(db));
    }
}

fn rendered(
    outcome: &Outcome,
    to: &Destination,
    args: &ScanArgs,
    db: &SignatureDb,
    lang: Lang,
) -> Result<String, Failure> {
    let report = &outcome.report;
    let audience = args.reader.into();
    let helplines = || regions::lines(db, args.region.as_deref(), lang);
    let masked = args.input.redact != Redact::None;
    // Programs read tables too: without a language that was asked for, they are the same on every computer.
    let in_tables = if args.lang.is_some() { lang } else { Lang::En };
    match to.kind {
        Kind::Json => render::json::render(report).map_err(|error| internal("refused-report", error)),
        Kind::Html => {
            Ok(render::html::render(report, &HtmlOptions { helplines: helplines(), audience, lang }))
        }
        Kind::Csv => tables(to, table::findings(report, in_tables)),
        Kind::CsvApps => tables(
            to,
            table::apps(report, &crate::scan::inventory(&outcome.phones, &outcome.veil), in_tables),
        ),
        Kind::CsvCoverage => tables(to, table::coverage(report, in_tables)),
        Kind::Timeline => {
            let events = crate::scan::timeline(&outcome.phones, masked, &outcome.veil);
            let written = if to.is_csv_file() {
                table::timeline_csv(report, &events, in_tables)
            } else {
                table::timeline_lines(report, &events, in_tables)
            };
            written.map_err(|error| internal("refused-timeline", error))
        }
        Kind::Text if report.devices.is_empty() && to.file.is_none() => Ok(String::new()),
        Kind::Text => Ok(text(report, to, args, helplines(), lang)),
    }
}

/// A fault of the program in the making of a result.
fn internal(id: &'static str, error: impl std::fmt::Display) -> Failure {
    Failure::internal(Message::new(id).said("why", Message::technical(error)))
}

/// A table; in a file it begins with a byte order mark, without which Excel takes UTF-8 for something else.
fn tables(to: &Destination, table: Result<String, table::TableError>) -> Result<String, Failure> {
    let table = table.map_err(|error| internal("refused-table", error))?;
    Ok(if to.file.is_some() { format!("\u{feff}{table}") } else { table })
}

fn text(report: &Report, to: &Destination, args: &ScanArgs, helplines: Vec<String>, lang: Lang) -> String {
    let terminal = to.file.is_none() && std::io::stdout().is_terminal();
    // A console of Windows has to be told to understand them, and an old one does not.
    let takes_escapes = anstyle_query::windows::enable_ansi_colors().unwrap_or(true);
    let bold = match args.screen.color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => {
            let wanted = anstream::AutoStream::choice(&std::io::stdout()) != anstream::ColorChoice::Never;
            terminal && wanted && takes_escapes
        }
    };
    let options = TextOptions {
        columns: usize::from(if terminal { columns() } else { 80 }),
        bold,
        detail: args.detail,
        helplines,
        audience: args.reader.into(),
        lang,
    };
    render::text::render(report, &options)
}

fn show(step: &Step, progress: bool) {
    let says = match step {
        Step::Opening(path) => {
            Message::new("tell-looking").text("path", crate::text::printable(&path.to_string_lossy()))
        }
        Step::Reading(path) if path.is_empty() => "tell-reading-copy".into(),
        Step::Reading(path) => Message::new("tell-reading").text("path", crate::text::printable(path)),
        Step::Judging => "tell-judging".into(),
    };
    if progress {
        output::progress(&format!("{} ...", language::spoken().say(&says)));
    } else {
        output::tell(&says);
    }
}

fn options(wanted: &Examination<'_>) -> Result<Options, Failure> {
    let rules = &wanted.detection.skip;
    for rule in rules {
        if crate::detect::rule(rule).is_none() {
            let names: Vec<&str> = DETECTORS.iter().map(|known| known.name()).collect();
            let near = nearest(rule, names.iter().copied());
            let hint = guess(near, || Message::new("next-rules").text("names", names.join(", ")));
            let says = Message::new("refused-no-rule").text("name", crate::text::printable(rule));
            return Err(Failure::usage(says, hint));
        }
    }
    Ok(Options {
        format: format(wanted.input)?,
        skip: rules.iter().cloned().collect(),
        report: Inputs {
            known: wanted.detection.known.as_deref().map(known).transpose()?.unwrap_or_default(),
            show_identifiers: wanted.input.redact == Redact::None,
        },
        sandbox: State::NotAsked,
        limits: Limits::default(),
    })
}

/// The forced format, checked against the registry.
pub(super) fn format(input: &InputArgs) -> Result<Option<String>, Failure> {
    let Some(name) = &input.format else { return Ok(None) };
    if FORMATS.iter().any(|format| format.name() == name) {
        return Ok(Some(name.clone()));
    }
    let names: Vec<&str> = FORMATS.iter().map(|format| format.name()).collect();
    let near = nearest(name, names.iter().copied());
    let hint = guess(near, || Message::new("next-formats").text("names", names.join(", ")));
    Err(Failure::usage(Message::new("refused-no-format").text("name", crate::text::printable(name)), hint))
}

/// Confirmed ids: one a line, `#` begins a remark.
fn known(path: &Path) -> Result<BTreeSet<String>, Failure> {
    let text = database::text_of(path, KNOWN_BYTES).map_err(|failure| {
        Failure::usage(Message::new("refused-known").said("why", failure.message), failure.hint)
    })?;
    let lines = text.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
    Ok(lines.filter(|line| !line.is_empty()).map(str::to_owned).collect())
}

/// Refuses paths that are not there, with a guess where a command or a name beside it was mistyped.
pub(super) fn check_paths(paths: &[PathBuf]) -> Result<(), Failure> {
    for path in paths {
        if path.symlink_metadata().is_ok() {
            continue;
        }
        let word = path.to_string_lossy();
        let shown = crate::text::printable(&word).into_owned();
        let near = nearest_command(&word).map(str::to_owned).or_else(|| nearest_sibling(path));
        let hint = guess(near.as_deref(), || "next-check-spelling".into());
        return Err(Failure::usage(Message::new("refused-not-there").text("path", shown), hint));
    }
    Ok(())
}

/// What lies beside a path that is not there and has nearly its name.
fn nearest_sibling(path: &Path) -> Option<String> {
    let name = path.file_name()?.to_string_lossy().into_owned();
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let names = crate::source::folder::names_in(folder, SIBLINGS).ok()?;
    let near = nearest(&name, names.iter().map(|name| name.trim_end_matches('/')))?.to_owned();
    Some(crate::text::printable(&path.with_file_name(near).to_string_lossy()).into_owned())
}

/// A pool of the asked size; the machine's own otherwise.
pub(super) fn pool(jobs: Option<u16>) -> Result<rayon::ThreadPool, Failure> {
    let builder = rayon::ThreadPoolBuilder::new().num_threads(jobs.map_or(0, usize::from));
    builder.build().map_err(|error| {
        let says = Message::new("refused-threads").said("why", Message::technical(error));
        Failure::tool(says, "next-fewer-threads")
    })
}

/// Columns of the terminal, between 40 and 100; 80 where there is none.
pub(super) fn columns() -> u16 {
    terminal_size::terminal_size().map_or(80, |(width, _)| width.0.clamp(40, 100))
}
