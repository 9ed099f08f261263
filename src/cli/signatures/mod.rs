//! `stalkscan signatures`: what the database says, and the tools of those who maintain it.

mod change;
mod export;
mod import;
mod look;
mod pack;
mod problems;
mod test;

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::database::{self, DatabaseArgs};
use super::exit::{Exit, Failure};

/// Options of `signatures`.
#[derive(Debug, Args)]
pub struct SignaturesArgs {
    /// What to do.
    #[command(subcommand)]
    pub command: SignaturesCommand,
}

/// Commands about signatures.
#[derive(Debug, Subcommand)]
pub enum SignaturesCommand {
    /// Tell version, hash, signer, age and what is in the database
    Status(LookArgs),
    /// List the families, or those that a word or value fits
    List(ListArgs),
    /// Show a family, or the families of a value, with every source
    Show(ShowArgs),
    /// Check signature files; every problem at once
    Lint(LintArgs),
    /// Write a phone for every indicator in every container, scan it, and check what is found
    Test(TestArgs),
    /// Make a file for a new family
    New(NewArgs),
    /// Give ids to new families
    AssignIds(FolderArgs),
    /// Tell what changed between two databases (packs or folders)
    Diff(DiffArgs),
    /// Turn a list made by others into drafts to be reviewed
    Import(ImportArgs),
    /// Write the database as a list that other tools read
    Export(ExportArgs),
    /// Make one file of a folder of signatures
    Pack(PackArgs),
    /// Check a pack and its signature
    Verify(VerifyArgs),
}

/// Options of commands that look.
#[derive(Debug, Args)]
pub struct LookArgs {
    /// Signatures.
    #[command(flatten)]
    pub database: DatabaseArgs,
}

/// Options of `list`.
#[derive(Debug, Args)]
pub struct ListArgs {
    /// Part of an id, name, alias or value
    pub term: Option<String>,

    /// Signatures.
    #[command(flatten)]
    pub database: DatabaseArgs,
}

/// Options of `show`.
#[derive(Debug, Args)]
pub struct ShowArgs {
    /// Id, name or alias of a family; or an app id, certificate, hash or host
    pub id: String,

    /// Signatures.
    #[command(flatten)]
    pub database: DatabaseArgs,
}

/// How problems are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ProblemFormat {
    /// For people.
    Text,
    /// One JSON document.
    Json,
    /// Annotations of GitHub Actions.
    Github,
    /// SARIF 2.1.0.
    Sarif,
}

/// Options of `lint`.
#[derive(Debug, Args)]
pub struct LintArgs {
    /// Folder of signature files
    #[arg(value_name = "DIR", default_value = "signatures")]
    pub folder: PathBuf,

    /// How problems are written
    #[arg(long, value_enum, default_value_t = ProblemFormat::Text)]
    pub format: ProblemFormat,

    /// Hold them against the pack or folder that was published before, too: dates, versions, and that nothing went away
    #[arg(long, value_name = "OLD")]
    pub against: Option<PathBuf>,

    /// List the rules instead
    #[arg(long)]
    pub rules: bool,
}

/// Options of `test`.
#[derive(Debug, Args)]
pub struct TestArgs {
    /// Folder of signature files
    #[arg(value_name = "DIR", default_value = "signatures")]
    pub folder: PathBuf,

    /// How failures are written
    #[arg(long, value_enum, default_value_t = ProblemFormat::Text)]
    pub format: ProblemFormat,

    /// List of public app ids that no family may accuse: android=FILE or ios=FILE, one id a line (may be repeated)
    #[arg(long, value_name = "PLATFORM=FILE")]
    pub clean: Vec<String>,

    /// Hits on public ids that were looked at, with reasons
    #[arg(long, value_name = "FILE")]
    pub collisions: Option<PathBuf>,

    /// Number of threads
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub jobs: Option<u16>,
}

/// Options of `new`.
#[derive(Debug, Args)]
pub struct NewArgs {
    /// Name of the family
    pub name: String,

    /// Folder of signature files
    #[arg(long, value_name = "DIR", default_value = "signatures")]
    pub folder: PathBuf,
}

/// A folder of signature files.
#[derive(Debug, Args)]
pub struct FolderArgs {
    /// Folder of signature files
    #[arg(value_name = "DIR", default_value = "signatures")]
    pub folder: PathBuf,
}

/// How a change is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ChangeFormat {
    /// For a terminal.
    Text,
    /// A changelog.
    Markdown,
}

/// Options of `diff`.
#[derive(Debug, Args)]
pub struct DiffArgs {
    /// A pack or folder, or "built-in"
    pub old: PathBuf,

    /// A pack or folder, or "built-in"
    pub new: PathBuf,

    /// How the change is written
    #[arg(long, value_enum, default_value_t = ChangeFormat::Text)]
    pub format: ChangeFormat,
}

/// Options of `import`.
#[derive(Debug, Args)]
pub struct ImportArgs {
    /// The list: ioc.yaml, watchware.yaml or samples.csv of stalkerware-indicators, a STIX 2 bundle, ISDi's app-flags.csv,
    /// or one value a line
    #[arg(value_name = "FILE")]
    pub file: PathBuf,

    /// Folder for the drafts; drafts that are there are added to
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,

    /// Where the list is from ("owner/repository@commit:file", or a page and its date)
    #[arg(long)]
    pub source: String,

    /// Licence of the list (SPDX)
    #[arg(long)]
    pub licence: String,

    /// Date that new drafts carry (default: the date of the database)
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub date: Option<String>,

    /// Take over what the database has already, too
    #[arg(long)]
    pub all: bool,

    /// Signatures.
    #[command(flatten)]
    pub database: DatabaseArgs,
}

/// Layouts of lists that can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ExportFormat {
    /// A STIX 2.1 bundle with the types that MVT compares.
    Stix2,
    /// YAML in the layout of stalkerware-indicators.
    Ioc,
    /// Comma-separated values with every source and licence.
    Csv,
}

/// Options of `export`.
#[derive(Debug, Args)]
pub struct ExportArgs {
    /// Layout of the list
    #[arg(long, value_enum)]
    pub format: ExportFormat,

    /// The list to write; the standard output, when absent
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,

    /// Only what accuses: no web sites, no open products, nothing with a reservation. For tools that alert on every line
    #[arg(long)]
    pub only_covert: bool,

    /// Overwrite the list if it exists
    #[arg(long)]
    pub force: bool,

    /// Signatures.
    #[command(flatten)]
    pub database: DatabaseArgs,
}

/// Options of `pack`.
#[derive(Debug, Args)]
pub struct PackArgs {
    /// Folder of signature files
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,

    /// The pack to write
    #[arg(short, long, value_name = "FILE")]
    pub output: PathBuf,

    /// Overwrite the pack if it exists
    #[arg(long)]
    pub force: bool,
}

/// Options of `verify`.
#[derive(Debug, Args)]
pub struct VerifyArgs {
    /// The pack; its signature is beside it, with .minisig behind the name
    #[arg(value_name = "FILE")]
    pub file: PathBuf,

    /// Also accept this minisign public key (may be repeated)
    #[arg(long, value_name = "FILE")]
    pub trusted_key: Vec<PathBuf>,

    /// Look at a pack that nobody signed
    #[arg(long)]
    pub allow_unsigned: bool,
}

/// Does what was asked.
pub(super) fn run(command: &SignaturesCommand) -> Result<Exit, Failure> {
    match command {
        SignaturesCommand::Status(args) => look::status(&database::open(&args.database)?),
        SignaturesCommand::List(args) => look::list(args),
        SignaturesCommand::Show(args) => look::show(args),
        SignaturesCommand::Lint(args) => problems::lint(args),
        SignaturesCommand::Test(args) => test::run(args),
        SignaturesCommand::New(args) => change::new(args),
        SignaturesCommand::AssignIds(args) => change::assign_ids(args),
        SignaturesCommand::Diff(args) => change::diff(args),
        SignaturesCommand::Import(args) => import::run(args),
        SignaturesCommand::Export(args) => export::run(args),
        SignaturesCommand::Pack(args) => pack::pack(args),
        SignaturesCommand::Verify(args) => pack::verify(args),
    }
}
