//! The roof: arguments, progress, exit codes. The only place that prints, reads the environment and writes files.

pub mod args;
mod confine;
pub mod confirmed;
mod credits;
pub mod database;
pub mod exit;
mod facts;
mod formats;
mod language;
mod output;
mod passphrase;
mod place;
pub mod sample;
mod scan;
pub mod signatures;

use std::ffi::OsString;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

use clap::Parser;

use args::{Cli, Command};
use exit::{Exit, Failure};

/// Runs the program with these arguments, the first being its own name.
pub fn main(arguments: Vec<OsString>) -> ExitCode {
    // A bug is told by those who know what it cost: the coverage, the list of errors, or the last words below.
    std::panic::set_hook(Box::new(|_| {}));
    let cli = match Cli::try_parse_from(args::with_default_command(arguments)) {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are answers, not errors; clap prints both kinds to the right stream.
            let code = if error.use_stderr() { Exit::Usage } else { Exit::Clear };
            return if error.print().is_ok() { code.into() } else { Exit::Tool.into() };
        }
    };
    let result = catch_unwind(AssertUnwindSafe(|| run(cli.command))).unwrap_or_else(|_| {
        Err(Failure::internal(
            "a part of the program failed, so there is no result; this says nothing about the phone",
        ))
    });
    match result {
        Ok(exit) => exit.into(),
        Err(failure) => {
            output::complain(&failure);
            failure.exit.into()
        }
    }
}

fn run(command: Command) -> Result<Exit, Failure> {
    match command {
        Command::Scan(args) => scan::run(&args),
        Command::Facts(args) => facts::run(&args),
        Command::Explain(args) => explain(&args),
        Command::Signatures(args) => signatures::run(&args.command),
        Command::Sample(args) => sample::run(&args),
        Command::Selftest(args) => sample::selftest(&args),
        Command::Formats => output::print(&formats::table()),
        Command::Credits(args) => credits::run(&args),
        Command::Schema => output::print(crate::report::schema::JSON_SCHEMA),
    }
}

fn explain(args: &args::ExplainArgs) -> Result<Exit, Failure> {
    let db = database::open(&args.database)?;
    if let Some(text) = crate::report::explain::explain(&args.id, &db) {
        return output::print(&text);
    }
    let known = crate::report::explain::ids();
    let near = args::nearest(&args.id, known.iter().map(String::as_str));
    let hint = near.map_or_else(
        || format!("known ids: {}; and the id or name of any family", known.join(", ")),
        |near| format!("did you mean \"{near}\"?"),
    );
    Err(Failure::usage(format!("nothing is called \"{}\"", crate::text::printable(&args.id)), hint))
}
