//! `stalkscan bundle`: everything that somebody else needs to check an examination, in one private folder.
//!
//! Only on demand. The bundle holds reports, hashes and the record of how they were made; no file of the phone is copied
//! into it.

mod contents;
mod manifest;
mod readme;
mod sums;
mod verify;

use crate::speech::{Arg, Lang, Message};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use self::contents::{Contents, Log};
use super::args::{DetectionArgs, InputArgs, LanguageArgs, ScreenArgs};
use super::clock::{self, Stamp};
use super::database::shown;
use super::exit::{self, Exit, FailOn, Failure};
use super::scan::{self, Examination, Examined};
use super::{database, destination, language, output, regions};
use crate::signature::SignatureDb;
use crate::text::{clip, printable};

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

    /// Language of the reports, the tables and the log (en, es, fr, ...); without it English, so that the bundle is the same on every
    /// computer
    #[arg(long, value_name = "TAG", help_heading = "Bundle")]
    pub lang: Option<String>,

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

    /// Language.
    #[command(flatten)]
    pub language: LanguageArgs,
}

/// What is written beside the reports: who, why and when, and in which language.
struct Circumstances {
    lang: Lang,
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
        return Err(Failure::usage("refused-no-out", "next-add-out"));
    };
    scan::check_paths(&args.paths)?;
    destination::outside(out, &args.paths)?;
    contents::check_folder(out, args.force)?;
    let (consent, note) = (words(args.consent.as_deref())?, words(args.note.as_deref())?);
    let db = database::open(&args.input.database)?;
    regions::check(&db, args.region.as_deref())?;
    let lang = args.lang.as_deref().map_or(Ok(Lang::En), |tag| language::chosen(Some(tag)))?;

    // Made now, since a folder that is not there yet cannot be left open by the sandbox.
    let was_there = out.symlink_metadata().is_ok();
    contents::make_folder(out)?;
    let made = make(args, out, (&db, lang), (consent, note));
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
    (db, lang): (&SignatureDb, Lang),
    (consent, note): (Option<String>, Option<String>),
) -> Result<Exit, Failure> {
    let mut log = Log::default();
    let begin = clock::now();
    log.add(&Message::new("bundle-log-began").text("version", env!("CARGO_PKG_VERSION")), lang);
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
    note_results(&mut log, &examined, &args.paths, lang);
    let result = exit::of_report(&examined.outcome.report, &examined.outcome.refusals, FailOn::Review);
    if examined.outcome.report.devices.is_empty() {
        let first = examined.outcome.report.errors.first();
        let (why, hint) = first.map_or_else(
            || ("refused-nothing-read".into(), "next-what-can-be-read".into()),
            |error| (output::refusal_of(&error.path, &error.said.message), error.said.hint.clone()),
        );
        let message = Message::new("refused-no-bundle-made").said("why", why);
        return Err(Failure { exit: result, message, hint });
    }
    let operator = args.operator.as_deref().map(|name| clip(name, NOTE_CHARS).to_owned());
    let about = Circumstances { lang, operator, consent, note, begin, end: clock::now() };
    let contents = Contents::of(args, &examined, &about, db)?;
    let seal = contents::write(out, &contents, &log, args.force)?;
    if !args.screen.quiet {
        output::print(&done(out, &examined, &seal, lang))?;
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

/// A number of files in words.
fn files(count: usize) -> Message {
    Message::new("bundle-files").number("count", count)
}

fn note_results(log: &mut Log, examined: &Examined, paths: &[PathBuf], lang: Lang) {
    let report = &examined.outcome.report;
    for (path, list) in paths.iter().zip(&examined.files) {
        let hashed = Message::new("bundle-log-hashed").text("path", shown(path));
        log.add(&hashed.said("files", files(list.len())), lang);
        for file in list.iter().filter(|file| file.sha256.is_none()) {
            let unread = Message::new("bundle-log-no-hash").text("path", printable(&file.path));
            log.add(&unread.text("why", file.why.clone().unwrap_or_default()), lang);
        }
    }
    for device in &report.devices {
        for source in &device.sources {
            let whole = source.path.is_empty();
            let path =
                if whole { Arg::Said("bundle-log-copy".into()) } else { Arg::Text(source.path.clone()) };
            log.add(&Message::new("bundle-log-read").with("path", path).text("format", source.format), lang);
        }
        let result = Message::new("bundle-log-result").text("verdict", device.verdict.as_str());
        log.add(&result.number("count", device.findings.len()), lang);
    }
    for error in &report.errors {
        let unread = Message::new("bundle-log-not-read").text("path", error.path.as_str());
        log.add(&unread.said("why", error.said.message.clone()), lang);
    }
}

fn done(out: &Path, examined: &Examined, seal: &str, lang: Lang) -> String {
    let hashed: usize = examined.files.iter().map(Vec::len).sum();
    let mut text = String::new();
    let mut line = |message: Message| {
        let _ = writeln!(text, "{}", lang.say(&message));
    };
    for device in &examined.outcome.report.devices {
        line(Message::new("bundle-result").said("verdict", device.verdict.message()));
    }
    line(Message::new("bundle-done").text("path", shown(out)).said("files", files(hashed)));
    line(Message::new("bundle-seal").text("file", SEAL));
    let _ = writeln!(text, "  {seal}");
    let mut line = |message: Message| {
        let _ = writeln!(text, "{}", lang.say(&message));
    };
    line("bundle-person".into());
    let command = format!("stalkscan bundle verify {} --seal {}...", shown(out), clip(seal, 8));
    line(Message::new("bundle-check-later").text("command", command));
    super::explain::wrapped(&text, usize::from(scan::columns()))
}
