//! `stalkscan bundle`: everything that somebody else needs to check an examination, in one private folder.
//!
//! Only on demand. The bundle holds reports, hashes and the record of how they were made; no file of the phone is copied
//! into it.

mod contents;
mod manifest;
mod sums;
mod verify;

use crate::speech::Lang;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use self::contents::{Contents, Log};
use super::args::{DetectionArgs, InputArgs, ScreenArgs};
use super::clock::{self, Stamp};
use super::database::shown;
use super::exit::{self, Exit, FailOn, Failure};
use super::scan::{self, Examination, Examined};
use super::{database, destination, output, regions};
use crate::signature::SignatureDb;
use crate::text::clip;

/// List of the hashes of all other files of a bundle; its own hash is the seal.
const SEAL: &str = "bundle.sha256";
/// The record.
const MANIFEST: &str = "manifest.json";
/// The log.
const LOG: &str = "log.txt";
/// Most bytes of a note that is given as a file.
const NOTE_BYTES: u64 = 64 << 10;
/// Most characters of a note.
const NOTE_CHARS: usize = 16_384;

/// Options of `bundle`.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
#[command(
    after_help = "Support workers: let the person whose phone it is keep the bundle. What you keep, you can be made to hand over.\n\n\
Examples:\n  stalkscan bundle ./backup --out ./visit-1 --consent \"in person\"\n  \
stalkscan bundle verify ./visit-1 --input ./backup"
)]
pub struct BundleArgs {
    /// Check a bundle.
    #[command(subcommand)]
    pub command: Option<BundleCommand>,

    /// A backup, bug report or acquisition, or a folder that holds some
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,

    /// Folder to write the bundle into: new or empty, and outside the copy
    #[arg(long, value_name = "DIR", required = true, help_heading = "Bundle")]
    pub out: Option<PathBuf>,

    /// Who makes the examination, as it is to stand in the record
    #[arg(long, value_name = "NAME", help_heading = "Bundle")]
    pub operator: Option<String>,

    /// How the person whose phone it is agreed: words, or a text file with them
    #[arg(long, value_name = "TEXT|FILE", help_heading = "Bundle")]
    pub consent: Option<String>,

    /// Anything else for the record: words, or a text file with them
    #[arg(long, value_name = "TEXT|FILE", help_heading = "Bundle")]
    pub note: Option<String>,

    /// Country whose helplines are shown (GB, US, ...); it is never guessed from the phone
    #[arg(long, value_name = "CODE", help_heading = "Bundle")]
    pub region: Option<String>,

    /// Replace an earlier bundle in the folder; its log is continued
    #[arg(long, help_heading = "Bundle")]
    pub force: bool,

    /// Input options.
    #[command(flatten)]
    pub input: InputArgs,

    /// Detection options.
    #[command(flatten)]
    pub detection: DetectionArgs,

    /// How the screen is used.
    #[command(flatten)]
    pub screen: ScreenArgs,
}

/// What else can be done with a bundle.
#[derive(Debug, Subcommand)]
pub enum BundleCommand {
    /// Say whether a bundle, or the copy it was made from, was changed since
    Verify(VerifyArgs),
}

/// Options of `bundle verify`.
#[derive(Debug, Args)]
pub struct VerifyArgs {
    /// The folder of the bundle
    #[arg(value_name = "DIR")]
    pub dir: PathBuf,

    /// Also compare the copy that it was made from; once for each PATH of the examination, in the same order
    #[arg(long, value_name = "PATH")]
    pub input: Vec<PathBuf>,

    /// The seal that was noted when the bundle was made
    #[arg(long, value_name = "SHA256")]
    pub seal: Option<String>,
}

/// What is written beside the reports: who, why and when.
struct Circumstances {
    operator: Option<String>,
    consent: Option<String>,
    note: Option<String>,
    begin: Stamp,
    end: Stamp,
}

pub(super) fn run(args: &BundleArgs) -> Result<Exit, Failure> {
    if let Some(BundleCommand::Verify(args)) = &args.command {
        return verify::run(args);
    }
    let Some(out) = &args.out else {
        return Err(Failure::usage("no folder to write into", "add --out DIR"));
    };
    scan::check_paths(&args.paths)?;
    destination::outside(out, &args.paths)?;
    contents::check_folder(out, args.force)?;
    let (consent, note) = (words(args.consent.as_deref())?, words(args.note.as_deref())?);
    let db = database::open(&args.input.database)?;
    regions::check(&db, args.region.as_deref())?;

    // Made now, since a folder that is not there yet cannot be left open by the sandbox.
    let was_there = out.symlink_metadata().is_ok();
    contents::make_folder(out)?;
    let made = make(args, out, &db, (consent, note));
    if made.is_err() && !was_there {
        // Only an empty folder can be removed like this.
        drop(std::fs::remove_dir(out));
    }
    made
}

/// Examines, and writes what was found into the folder.
fn make(
    args: &BundleArgs,
    out: &Path,
    db: &SignatureDb,
    (consent, note): (Option<String>, Option<String>),
) -> Result<Exit, Failure> {
    let mut log = Log::default();
    let begin = clock::now();
    log.add(&format!("examination began, stalkscan {}", env!("CARGO_PKG_VERSION")));
    let examined = scan::examine(
        &Examination {
            paths: &args.paths,
            input: &args.input,
            detection: &args.detection,
            screen: &args.screen,
            hashes: true,
            bundle: Some(out),
        },
        db,
    )?;
    note_results(&mut log, &examined, &args.paths);
    let result = exit::of_report(&examined.outcome.report, &examined.outcome.refusals, FailOn::Review);
    if examined.outcome.report.devices.is_empty() {
        let first = examined.outcome.report.errors.first();
        let (message, hint) = first.map_or_else(
            || ("nothing was read".to_owned(), "`stalkscan formats` lists what can be read".to_owned()),
            |error| (format!("{}: {}", error.path, error.message), error.hint.clone()),
        );
        return Err(Failure { exit: result, message: format!("{message}; no bundle was made"), hint });
    }
    let operator = args.operator.as_deref().map(|name| clip(name, NOTE_CHARS).to_owned());
    let about = Circumstances { operator, consent, note, begin, end: clock::now() };
    let contents = Contents::of(args, &examined, &about, db)?;
    let seal = contents::write(out, &contents, &log, args.force)?;
    if !args.screen.quiet {
        output::print(&done(out, &examined, &seal))?;
    }
    Ok(result)
}

/// A note as given: a text file when one has that name, else the words themselves.
fn words(given: Option<&str>) -> Result<Option<String>, Failure> {
    let Some(given) = given else { return Ok(None) };
    let path = Path::new(given);
    if path.is_file() {
        return database::text_of(path, NOTE_BYTES).map(Some);
    }
    Ok(Some(clip(given, NOTE_CHARS).to_owned()))
}

fn note_results(log: &mut Log, examined: &Examined, paths: &[PathBuf]) {
    let report = &examined.outcome.report;
    for (path, files) in paths.iter().zip(&examined.files) {
        log.add(&format!("{}: {} read and hashed", shown(path), output::files(files.len())));
        for file in files.iter().filter(|file| file.sha256.is_none()) {
            log.add(&format!(
                "no hash of {}: {}",
                crate::text::printable(&file.path),
                file.why.as_deref().unwrap_or_default()
            ));
        }
    }
    for device in &report.devices {
        for source in &device.sources {
            let path = if source.path.is_empty() { "the copy" } else { &source.path };
            log.add(&format!("read {path} as {}", source.format));
        }
        log.add(&format!("result: {}, {} findings", device.verdict.as_str(), device.findings.len()));
    }
    for error in &report.errors {
        log.add(&format!("not read: {}: {}", error.path, error.message));
    }
}

fn done(out: &Path, examined: &Examined, seal: &str) -> String {
    let hashed: usize = examined.files.iter().map(Vec::len).sum();
    let mut results = String::new();
    for device in &examined.outcome.report.devices {
        let _ = writeln!(results, "Result: {}", Lang::En.say(&device.verdict.message()));
    }
    let text = format!(
        "{results}The bundle is in {}: reports, and the hashes of {} of the copy.\n\
         Seal (SHA-256 of {SEAL}); note it down, apart from the bundle:\n  {seal}\n\
         The person whose phone it is keeps the bundle and the copy, and decides who gets them.\n\
         Check it later: stalkscan bundle verify {} --seal {}...\n",
        shown(out),
        output::files(hashed),
        shown(out),
        clip(seal, 8)
    );
    super::explain::wrapped(&text, usize::from(scan::columns()))
}
