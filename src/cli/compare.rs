//! `stalkscan compare`: two reports of the same phone, for a second visit.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::args::LanguageArgs;
use super::database::{of, text_of};
use super::exit::{Exit, Failure};
use super::{language, output, scan};
use crate::render::difference;
use crate::report::difference::{MOST_BYTES, NotAReport, compare};
use crate::speech::{Message, Tell as _};

/// Options of `compare`.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  stalkscan -o json=visit-1.json ./backup-1\n  stalkscan -o json=visit-2.json ./backup-2\n  \
stalkscan compare visit-1.json visit-2.json"
)]
pub struct CompareArgs {
    /// The report of the earlier copy (written by `-o json=FILE`)
    #[arg(value_name = "OLD.json")]
    pub old: PathBuf,

    /// The report of the later copy
    #[arg(value_name = "NEW.json")]
    pub new: PathBuf,

    /// How the comparison is printed
    #[arg(short, long, value_enum, default_value_t = Form::Text, value_name = "FORMAT")]
    pub output: Form,

    /// Language.
    #[command(flatten)]
    pub language: LanguageArgs,
}

/// How a comparison is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Form {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// Compares.
pub(super) fn run(args: &CompareArgs) -> Result<Exit, Failure> {
    scan::check_paths(&[args.old.clone(), args.new.clone()])?;
    let lang = language::chosen(args.language.lang.as_deref())?;
    let (old, new) = (text_of(&args.old, MOST_BYTES)?, text_of(&args.new, MOST_BYTES)?);
    let found = compare(&old, &new).map_err(|(error, second)| {
        let path = if second { &args.new } else { &args.old };
        let hint = match error {
            NotAReport::Schema(_) => "next-compare-newer",
            _ => "next-compare-reports",
        };
        Failure::usage(of(path, error.tell()), hint)
    })?;
    let text = match args.output {
        Form::Text => difference::text(&found, usize::from(scan::columns()), lang),
        Form::Json => difference::json(&found).map_err(|error| {
            Failure::internal(Message::new("refused-comparison").said("why", Message::technical(error)))
        })?,
    };
    output::print(&text)
}
