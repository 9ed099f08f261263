//! The roof: arguments, progress, exit codes. The only place that prints, reads the environment and writes files.

pub mod args;
pub mod bundle;
mod clock;
pub mod compare;
mod confine;
pub mod confirmed;
mod credits;
pub mod database;
mod destination;
pub mod exit;
mod explain;
mod facts;
mod formats;
mod interrupt;
mod language;
mod output;
mod passphrase;
mod place;
mod regions;
pub mod sample;
mod scan;
pub mod shell;
pub mod signatures;

use std::ffi::OsString;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

use clap::Parser;
use clap::error::ErrorKind;

use args::{Cli, Command};
use exit::{Exit, Failure};

/// Runs the program with these arguments, the first being its own name.
pub fn main(arguments: Vec<OsString>) -> ExitCode {
    // A bug is told by those who know what it cost: the coverage, the list of errors, or the last words below.
    std::panic::set_hook(Box::new(|_| {}));
    interrupt::listen();
    language::speak(language::of_screen(&arguments));
    let cli = match Cli::try_parse_from(args::with_default_command(arguments)) {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are answers, not errors; clap prints both kinds to the right stream.
            let code = if error.use_stderr() { Exit::Usage } else { Exit::Clear };
            if code == Exit::Usage && error.kind() != ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
                output::in_english_follows();
            }
            return match error.print() {
                Err(broken) if broken.kind() == std::io::ErrorKind::BrokenPipe => Exit::Clear.into(),
                Err(_) => Exit::Tool.into(),
                Ok(()) => code.into(),
            };
        }
    };
    let result = catch_unwind(AssertUnwindSafe(|| run(cli.command)))
        .unwrap_or_else(|_| Err(Failure::internal("refused-program-failed")));
    let exit = result.unwrap_or_else(|failure| {
        if failure.exit != Exit::Clear && !interrupt::is_asked() {
            output::complain(&failure);
        }
        failure.exit
    });
    interrupt::settled(exit.into())
}

fn run(command: Command) -> Result<Exit, Failure> {
    match command {
        Command::Scan(args) => scan::run(&args),
        Command::Facts(args) => facts::run(&args),
        Command::Explain(args) => explain::run(&args),
        Command::Compare(args) => compare::run(&args),
        Command::Bundle(args) => bundle::run(&args),
        Command::Signatures(args) => signatures::run(&args.command),
        Command::Sample(args) => sample::run(&args),
        Command::Selftest(args) => sample::selftest(&args),
        Command::Formats(args) => formats::run(&args),
        Command::Credits(args) => credits::run(&args),
        Command::Schema => output::print(crate::report::schema::JSON_SCHEMA),
        Command::Completions(args) => shell::completions(&args),
        Command::Man(args) => shell::man(&args),
    }
}
