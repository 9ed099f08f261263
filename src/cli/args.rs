//! What can be typed.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use super::bundle::BundleArgs;
use super::compare::CompareArgs;
use super::database::DatabaseArgs;
use super::exit::FailOn;
use super::sample::{SampleArgs, SelftestArgs};
use super::shell::{CompletionsArgs, ManArgs};
use super::signatures::SignaturesArgs;
use crate::render::Audience;
use crate::speech::Message;

/// Names of the commands; a first argument that is none of them is a PATH for `scan`.
const COMMANDS: &[&str] = &[
    "scan",
    "facts",
    "explain",
    "formats",
    "compare",
    "bundle",
    "schema",
    "signatures",
    "sig",
    "sample",
    "selftest",
    "completions",
    "man",
    "credits",
    "help",
];

/// The short help ends with them.
const EXIT_CODES: &str = "Exit codes: 0 nothing to report, 10 inconclusive, 11 review, 12 strong signs, 13 known app; 1 tool failure, \
2 usage, 3 no backup there, 4 locked, 5 signature database, 20 problems found. `stalkscan explain exit-10` says more, \
`stalkscan scan --help` lists the options of an examination.";

/// The long help ends with them.
const EXAMPLES: &str = "\
Examples:
  stalkscan ./backup                        examine a copy; the report comes here
  stalkscan -o html=report.html ./backup    the same as a page for a browser
  stalkscan formats                         which copies can be read
  stalkscan explain known-app               what a rule means
  stalkscan bundle ./backup --out ./visit   everything an officer needs
  stalkscan selftest                        does this copy of the program work?

Exit codes:
  0           nothing to report, and every needed question was answered
  10          nothing found, but needed questions could not be answered
  11, 12, 13  something to review; strong signs; a known monitoring app
  1, 2, 3     failure of the program; wrong usage; no backup there
  4, 5        locked; signature database unusable
  20          problems found (signatures, self-test, bundle)
  130         interrupted
`stalkscan explain exit-10` says more. No command uses the network.";

/// `scan --help` ends with them.
const SCAN_EXAMPLES: &str = "\
Examples:
  stalkscan ./backup
  stalkscan -o html=report.html --for survivor --region GB ./backup
  stalkscan -o json=report.json -o csv=findings.csv -o timeline=time.csv ./backup
  stalkscan --passphrase-file secret.txt --known agreed.txt ./backup

Nothing is written that was not asked for, and nothing into the copy.";

/// stalkscan examines a copy of a phone (a backup, a bug report) for apps and settings that can be used to watch
/// someone. It works offline: nothing leaves this computer, and nothing is written into the copy.
#[derive(Debug, Parser)]
#[command(name = "stalkscan", version, max_term_width = 100)]
#[command(override_usage = "stalkscan [OPTIONS] <PATH>...\n       stalkscan <COMMAND>")]
#[command(after_help = EXIT_CODES, after_long_help = EXAMPLES)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// Commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Examine a copy of a phone (the default: `stalkscan PATH` is the same)
    Scan(ScanArgs),
    /// Print the facts read from a copy with their places, as JSON lines, without judging them
    Facts(FactsArgs),
    /// Explain a rule, family, question, level or exit code in plain words
    Explain(ExplainArgs),
    /// List the kinds of copies that can be read and the questions each can answer
    Formats(FormatsArgs),
    /// Say what changed between two reports of the same phone (JSON): what appeared, what went, what is told differently
    Compare(CompareArgs),
    /// Write an evidence bundle: reports, the hash of every file that was read, and a record of how it was made
    Bundle(BundleArgs),
    /// Look into, check, test, import and pack signatures
    #[command(visible_alias = "sig")]
    Signatures(SignaturesArgs),
    /// Write a synthetic phone as a copy of any kind: a control sample of the method
    Sample(SampleArgs),
    /// Scan built-in positive, clean and damaged samples: does this copy of the program work?
    Selftest(SelftestArgs),
    /// Name the public work that the signatures were compiled from, with licences (also `--credits`)
    Credits(CreditsArgs),
    /// Print the JSON Schema of the report
    Schema,
    /// Print a script that completes the arguments in a shell
    Completions(CompletionsArgs),
    /// Print a manual page
    Man(ManArgs),
}

/// Options of `scan`.
#[derive(Debug, Args)]
#[command(after_long_help = SCAN_EXAMPLES)]
pub struct ScanArgs {
    /// A backup, bug report or acquisition, or a folder that holds some
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,

    /// Input options.
    #[command(flatten)]
    pub input: InputArgs,

    /// Detection options.
    #[command(flatten)]
    pub detection: DetectionArgs,

    /// Write the report as FORMAT, to FILE or to the standard output; may be repeated
    ///
    /// FORMAT is text, html or json; csv (findings), csv-apps or csv-coverage for a spreadsheet; or timeline (what happened
    /// when: JSON lines, or CSV when FILE ends with .csv, as Timesketch takes them).
    #[arg(short, long, value_name = "FORMAT[=FILE]", help_heading = "Output")]
    pub output: Vec<String>,

    /// Who reads the text or HTML report; JSON is the same for all
    #[arg(
        long = "for",
        value_enum,
        default_value_t = Reader::Technician,
        value_name = "READER",
        help_heading = "Output"
    )]
    pub reader: Reader,

    /// Show every finding in full and the coverage as a table (text report)
    #[arg(long, help_heading = "Output")]
    pub detail: bool,

    /// Language of text, HTML and the screen (en, es, fr, ...); without it that of the system where there is one, else English
    ///
    /// Sentences in the cells of csv and timeline are said in it too where it is given, and else in English. JSON is English.
    #[arg(long, value_name = "TAG", help_heading = "Output")]
    pub lang: Option<String>,

    /// Country whose helplines are shown (GB, US, ...); it is never guessed from the phone
    #[arg(long, value_name = "CODE", help_heading = "Output")]
    pub region: Option<String>,

    /// Lowest result that fails
    #[arg(long, value_enum, default_value_t = FailOn::Review, help_heading = "Output")]
    pub fail_on: FailOn,

    /// Overwrite output files that exist
    #[arg(long, help_heading = "Output")]
    pub force: bool,

    /// How the screen is used.
    #[command(flatten)]
    pub screen: ScreenArgs,
}

/// Options about what is looked for.
#[derive(Debug, Args)]
pub struct DetectionArgs {
    /// Leave a rule out (may be repeated); the report lists it as skipped
    #[arg(long, value_name = "RULE", help_heading = "Detection")]
    pub skip: Vec<String>,

    /// Also look into the browser's history, for sites of known monitoring services and nothing else
    #[arg(long, help_heading = "Detection")]
    pub browsing: bool,

    /// File with ids of apps or profiles that the owner has confirmed, one a line; still shown, as confirmed
    #[arg(long, value_name = "FILE", help_heading = "Detection")]
    pub known: Option<PathBuf>,
}

/// How the screen is used.
#[derive(Debug, Args)]
pub struct ScreenArgs {
    /// When to use bold text
    #[arg(long, value_enum, default_value_t = Color::Auto, value_name = "WHEN", help_heading = "Output")]
    pub color: Color,

    /// Do not show what is being read
    #[arg(long, help_heading = "Output")]
    pub no_progress: bool,

    /// Print nothing but the report
    #[arg(short, long, help_heading = "Output")]
    pub quiet: bool,

    /// Say on the standard error how the program was confined, what is read, and how many files were opened
    #[arg(short, long, conflicts_with = "quiet", help_heading = "Output")]
    pub verbose: bool,
}

/// Options about the input, shared by `scan` and `facts`.
#[derive(Debug, Args)]
pub struct InputArgs {
    /// Open every PATH as this format instead of recognising it (see `stalkscan formats`)
    #[arg(long = "as", value_name = "FORMAT", help_heading = "Input")]
    pub format: Option<String>,

    /// File with the passphrase of an encrypted backup (`-`: standard input); else `STALKSCAN_PASSPHRASE`, else asked for
    #[arg(long, value_name = "FILE", help_heading = "Input")]
    pub passphrase_file: Option<PathBuf>,

    /// Number of threads; the result is the same for any
    #[arg(long, value_name = "N", help_heading = "Input", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub jobs: Option<u16>,

    /// Signatures.
    #[command(flatten)]
    pub database: DatabaseArgs,

    /// Keep the rights to other files, the network and other programs (Linux; for computers on which giving them up fails)
    #[arg(long, help_heading = "Input")]
    pub no_sandbox: bool,

    /// Which identifiers of the phone are shown: none of them (`ids`: they are masked) or all (`none` masked)
    #[arg(long, value_enum, default_value_t = Redact::Ids, help_heading = "Output")]
    pub redact: Redact,
}

/// Options of `facts`.
#[derive(Debug, Args)]
#[command(after_long_help = "Example:\n  stalkscan facts ./backup | jq 'select(.fact == \"app\")'")]
pub struct FactsArgs {
    /// A backup, bug report or acquisition
    #[arg(required = true, value_name = "PATH")]
    pub path: PathBuf,

    /// Input options.
    #[command(flatten)]
    pub input: InputArgs,
}

/// Options of `explain`.
#[derive(Debug, Args)]
#[command(
    after_long_help = "Examples:\n  stalkscan explain known-app\n  stalkscan explain TheTruthSpy\n  stalkscan explain accessibility_services\n  stalkscan explain exit-10"
)]
pub struct ExplainArgs {
    /// A rule, family, question, level (level-3) or exit code (exit-10)
    pub id: String,

    /// Language.
    #[command(flatten)]
    pub language: LanguageArgs,

    /// Signatures.
    #[command(flatten)]
    pub database: DatabaseArgs,
}

/// Options of `formats`.
#[derive(Debug, Args)]
pub struct FormatsArgs {
    /// Language.
    #[command(flatten)]
    pub language: LanguageArgs,
}

/// The language of what is printed for people.
#[derive(Debug, Args)]
pub struct LanguageArgs {
    /// Language (en, es, fr, ...); without it that of the system where there is one, else English
    #[arg(long, value_name = "TAG")]
    pub lang: Option<String>,
}

/// Options of `credits`.
#[derive(Debug, Args)]
pub struct CreditsArgs {
    /// Signatures.
    #[command(flatten)]
    pub database: DatabaseArgs,
}

/// What is masked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Redact {
    /// Serial numbers, phone numbers and the like are masked.
    Ids,
    /// Nothing is masked.
    None,
}

/// Who reads a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Reader {
    /// The person whose phone it is: plain words, no identifiers, no files
    Survivor,
    /// Everything, with the evidence and what to check next
    Technician,
    /// Everything unfolded, with a statement of method, hashes and limits
    Police,
}

impl From<Reader> for Audience {
    fn from(reader: Reader) -> Self {
        match reader {
            Reader::Survivor => Self::Survivor,
            Reader::Technician => Self::Technician,
            Reader::Police => Self::Police,
        }
    }
}

/// When bold text is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal that takes it.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// Puts `scan` before the arguments when they do not begin with a command.
pub fn with_default_command(mut arguments: Vec<OsString>) -> Vec<OsString> {
    let first = arguments.get(1).map(|argument| argument.to_string_lossy().into_owned());
    if let Some(argument) = arguments.get_mut(1).filter(|_| first.as_deref() == Some("--credits")) {
        *argument = OsString::from("credits");
        return arguments;
    }
    let is_command = match first.as_deref() {
        None | Some("-h" | "--help" | "-V" | "--version") => true,
        Some(word) => COMMANDS.contains(&word),
    };
    if !is_command {
        arguments.insert(1, OsString::from("scan"));
    }
    arguments
}

/// The command that a word that is neither path nor command may have meant.
pub fn nearest_command(word: &str) -> Option<&'static str> {
    nearest(word, COMMANDS.iter().copied())
}

/// The next step for a word that is unknown: the name that it was probably meant to be, else another.
pub(super) fn guess(near: Option<&str>, otherwise: impl FnOnce() -> Message) -> Message {
    near.map_or_else(otherwise, |near| Message::new("next-did-you-mean").text("near", near))
}

/// The candidate within two edits of `word`, the nearest first.
pub fn nearest<'a>(word: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .map(|candidate| (distance(word, candidate), candidate))
        .filter(|(edits, candidate)| *edits <= 2 && *edits < candidate.len())
        .min_by_key(|(edits, _)| *edits)
        .map(|(_, candidate)| candidate)
}

/// Edits (insert, delete, replace) between two short words.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().take(64).collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().take(64).enumerate() {
        let mut next = vec![i.saturating_add(1)];
        for ((y, up), diagonal) in b.iter().zip(row.iter().skip(1)).zip(row.iter()) {
            let left = next.last().copied().unwrap_or_default();
            let replace = diagonal.saturating_add(usize::from(x != *y));
            next.push(replace.min(up.saturating_add(1)).min(left.saturating_add(1)));
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_definition_is_sound() {
        use clap::CommandFactory as _;
        Cli::command().debug_assert();
        for command in Cli::command().get_subcommands() {
            assert!(
                COMMANDS.contains(&command.get_name()),
                "{} is missing from COMMANDS",
                command.get_name()
            );
        }
    }

    #[test]
    fn near_words() {
        assert_eq!(nearest_command("scna"), Some("scan"));
        assert_eq!(nearest_command("explian"), Some("explain"));
        assert_eq!(nearest_command("backup"), None);
    }

    #[test]
    fn a_path_means_scan() {
        let line = |words: &[&str]| words.iter().map(OsString::from).collect::<Vec<_>>();
        assert_eq!(
            with_default_command(line(&["stalkscan", "-o", "json", "x"])),
            line(&["stalkscan", "scan", "-o", "json", "x"])
        );
        assert_eq!(
            with_default_command(line(&["stalkscan", "facts", "x"])),
            line(&["stalkscan", "facts", "x"])
        );
        assert_eq!(with_default_command(line(&["stalkscan", "--help"])), line(&["stalkscan", "--help"]));
    }
}
