//! `stalkscan scan`.

use std::collections::BTreeSet;
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};

use super::args::{Color, InputArgs, Redact, ScanArgs, nearest, nearest_command};
use super::exit::{self, Exit, Failure};
use super::passphrase::Keyring;
use super::{confine, confirmed, database, language, output};
use crate::bounds::Limits;
use crate::detect::DETECTORS;
use crate::render;
use crate::render::html::{FILE_NAME, HtmlOptions};
use crate::render::text::TextOptions;
use crate::report::{Inputs, Report};
use crate::sandbox::State;
use crate::scan::{Options, Step};
use crate::signature::SignatureDb;
use crate::source::FORMATS;
use crate::speech::Lang;

/// Most bytes of a file with confirmed ids.
const KNOWN_BYTES: u64 = 1 << 20;

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Html,
    Json,
}

/// Where a report goes.
struct Destination {
    kind: Kind,
    file: Option<PathBuf>,
}

pub(super) fn run(args: &ScanArgs) -> Result<Exit, Failure> {
    check_paths(&args.paths)?;
    let destinations = destinations(&args.output)?;
    let lang = language::chosen(args.lang.as_deref())?;
    let mut options = options(args)?;
    let db = database::open(&args.input.database)?;
    options.limits.wanted_hosts = args.browsing.then(|| db.hosts());
    let progress = !args.screen.no_progress && !args.screen.quiet && std::io::stderr().is_terminal();
    let mut keys = Keyring::new(args.input.passphrase_file.as_deref())?.telling(progress);
    let named: Vec<&Path> =
        destinations.iter().filter_map(|destination| destination.file.as_deref()).collect();
    let mut files = output::Files::reserve(&named, args.force)?;
    let threads = confine::threads(args.input.jobs);
    let say = match (args.screen.verbose, args.screen.quiet) {
        (true, _) => confine::Say::All,
        (false, true) => confine::Say::Nothing,
        (false, false) => confine::Say::Warnings,
    };
    options.sandbox = confine::to_copies(&args.paths, args.input.no_sandbox, say);
    let pool = pool(threads)?;
    let outcome = pool
        .install(|| crate::scan::scan(&args.paths, &options, &mut keys, &db, &|step| show(step, progress)));
    if progress {
        output::remark("\r\u{1b}[K");
    }
    let mut printed = false;
    for destination in &destinations {
        let text = rendered(&outcome.report, destination, args, &db, lang)?;
        if let Some(file) = &destination.file {
            files.write(file, text.as_bytes())?;
        } else {
            printed = true;
            output::print(&text)?;
        }
    }
    if !printed && !args.screen.quiet {
        for device in &outcome.report.devices {
            output::remark(&format!("stalkscan: {}\n", lang.say(&device.verdict.message())));
        }
    }
    confirmed::remark(&outcome.report, &options.report.known);
    if outcome.report.devices.is_empty() {
        for error in &outcome.report.errors {
            output::remark(&format!(
                "stalkscan: {}: {}\n  next: {}\n",
                error.path, error.message, error.hint
            ));
        }
    }
    Ok(exit::of_report(&outcome.report, &outcome.refusals, args.fail_on))
}

fn rendered(
    report: &Report,
    to: &Destination,
    args: &ScanArgs,
    db: &SignatureDb,
    lang: Lang,
) -> Result<String, Failure> {
    let audience = args.reader.into();
    match to.kind {
        Kind::Json => {
            return render::json::render(report)
                .map_err(|error| Failure::internal(format!("the report could not be written: {error}")));
        }
        Kind::Html => {
            let helplines = helplines(db, args.region.as_deref());
            return Ok(render::html::render(report, &HtmlOptions { helplines, audience, lang }));
        }
        Kind::Text => {}
    }
    if report.devices.is_empty() && to.file.is_none() {
        return Ok(String::new());
    }
    let terminal = to.file.is_none() && std::io::stdout().is_terminal();
    let bold = match args.screen.color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => {
            terminal && anstream::AutoStream::choice(&std::io::stdout()) != anstream::ColorChoice::Never
        }
    };
    let options = TextOptions {
        columns: usize::from(if terminal { columns() } else { 80 }),
        bold,
        detail: args.detail,
        helplines: helplines(db, args.region.as_deref()),
        audience,
        lang,
    };
    Ok(render::text::render(report, &options))
}

/// One helpline a country, or all of one country. The country is never guessed from the phone.
fn helplines(db: &SignatureDb, region: Option<&str>) -> Vec<String> {
    let all = db.helplines().iter().filter(|line| !line.emergency);
    if let Some(region) = region {
        let wanted = all.filter(|line| line.region.eq_ignore_ascii_case(region));
        return wanted.map(|line| format!("{}: {}", line.name, line.number)).collect();
    }
    let mut seen = BTreeSet::new();
    let first = all.filter(|line| line.region.len() == 2 && seen.insert(line.region.clone()));
    first.map(|line| format!("{}: {} {}", line.region, line.name, line.number)).collect()
}

fn show(step: &Step, progress: bool) {
    if !progress {
        return;
    }
    let text = match step {
        Step::Opening(path) => format!("looking at {}", path.to_string_lossy()),
        Step::Reading(path) if path.is_empty() => "reading the copy".to_owned(),
        Step::Reading(path) => format!("reading {path}"),
        Step::Judging => "comparing with the signatures".to_owned(),
    };
    output::remark(&format!("\r\u{1b}[K{} ...", crate::text::printable(&text)));
}

fn options(args: &ScanArgs) -> Result<Options, Failure> {
    for rule in &args.skip {
        if crate::detect::rule(rule).is_none() {
            let near = nearest(rule, DETECTORS.iter().map(|known| known.name()));
            let hint = near.map_or_else(
                || {
                    format!(
                        "rules: {}",
                        DETECTORS.iter().map(|known| known.name()).collect::<Vec<_>>().join(", ")
                    )
                },
                |near| format!("did you mean \"{near}\"?"),
            );
            return Err(Failure::usage(
                format!("there is no rule \"{}\"", crate::text::printable(rule)),
                hint,
            ));
        }
    }
    Ok(Options {
        format: format(&args.input)?,
        skip: args.skip.iter().cloned().collect(),
        report: Inputs {
            known: args.known.as_deref().map(known).transpose()?.unwrap_or_default(),
            show_identifiers: args.input.redact == Redact::None,
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
    Err(Failure::usage(
        format!("there is no format \"{}\"", crate::text::printable(name)),
        format!("formats: {}", names.join(", ")),
    ))
}

/// Confirmed ids: one a line, `#` begins a remark.
fn known(path: &Path) -> Result<BTreeSet<String>, Failure> {
    let text = database::text_of(path, KNOWN_BYTES).map_err(|failure| {
        Failure::usage(format!("the file given with --known: {}", failure.message), failure.hint)
    })?;
    let lines = text.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
    Ok(lines.filter(|line| !line.is_empty()).map(str::to_owned).collect())
}

fn destinations(wanted: &[String]) -> Result<Vec<Destination>, Failure> {
    if wanted.is_empty() {
        return Ok(vec![Destination { kind: Kind::Text, file: None }]);
    }
    let mut list = Vec::new();
    for output in wanted {
        let (format, file) =
            output.split_once('=').map_or((output.as_str(), None), |(f, p)| (f, Some(PathBuf::from(p))));
        let kind = match format {
            "text" => Kind::Text,
            "html" => Kind::Html,
            "json" => Kind::Json,
            _ => {
                return Err(Failure::usage(
                    format!("there is no output format \"{}\"", crate::text::printable(format)),
                    "formats: text, html, json; for a file write FORMAT=FILE",
                ));
            }
        };
        if file.as_ref().is_some_and(|file| file.as_os_str().is_empty()) {
            return Err(Failure::usage("the file name after = is empty", "write FORMAT=FILE"));
        }
        if kind == Kind::Html && file.is_none() && std::io::stdout().is_terminal() {
            return Err(Failure::usage(
                "an HTML report is for a browser, not for a terminal",
                format!("write it to a file with a name that tells nothing: html={FILE_NAME}"),
            ));
        }
        list.push(Destination { kind, file });
    }
    if list.iter().filter(|destination| destination.file.is_none()).count() > 1 {
        return Err(Failure::usage(
            "two reports would go to the standard output",
            "write all but one to a file: FORMAT=FILE",
        ));
    }
    Ok(list)
}

/// Refuses paths that are not there, with a guess where a command was mistyped.
pub(super) fn check_paths(paths: &[PathBuf]) -> Result<(), Failure> {
    for path in paths {
        if path.symlink_metadata().is_ok() {
            continue;
        }
        let word = path.to_string_lossy();
        let shown = crate::text::printable(&word).into_owned();
        return Err(match nearest_command(&word) {
            Some(command) => Failure::usage(
                format!("no such file or command: {shown}"),
                format!("did you mean \"{command}\"?"),
            ),
            None => Failure::usage(
                format!("no such file or command: {shown}"),
                "check the spelling; `stalkscan --help` lists the commands",
            ),
        });
    }
    Ok(())
}

/// A pool of the asked size; the machine's own otherwise.
pub(super) fn pool(jobs: Option<u16>) -> Result<rayon::ThreadPool, Failure> {
    let builder = rayon::ThreadPoolBuilder::new().num_threads(jobs.map_or(0, usize::from));
    builder
        .build()
        .map_err(|error| Failure::tool(format!("threads could not be started: {error}"), "try --jobs 1"))
}

/// Columns of the terminal, between 60 and 100; 80 where there is none.
pub(super) fn columns() -> u16 {
    terminal_size::terminal_size().map_or(80, |(width, _)| width.0.clamp(60, 100))
}
