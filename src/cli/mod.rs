//! The roof: arguments, progress, exit codes. The only place that prints, reads the environment and writes files.

pub mod args;
pub mod bundle;
mod clock;
pub mod compare;
pub mod database;
mod destination;
pub mod exit;
mod explain;
mod facts;
mod formats;
mod interrupt;
mod output;
mod passphrase;
mod place;
mod regions;
pub mod sample;
mod scan;
pub mod shell;
pub mod signatures;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser;

use args::{Cli, Command};
use exit::{Exit, Failure};

/// Runs the program with these arguments, the first being its own name.
pub fn main(arguments: Vec<OsString>) -> ExitCode {
    std::panic::set_hook(Box::new(|_| {
        output::complain(&Failure::internal(
            "a part of the program failed on this input; what it was reading is marked as not read",
        ));
    }));
    interrupt::listen();
    let cli = match Cli::try_parse_from(args::with_default_command(arguments)) {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are answers, not errors; clap prints both kinds to the right stream.
            let code = if error.use_stderr() { Exit::Usage } else { Exit::Clear };
            return match error.print() {
                Err(broken) if broken.kind() == std::io::ErrorKind::BrokenPipe => Exit::Clear.into(),
                Err(_) => Exit::Tool.into(),
                Ok(()) => code.into(),
            };
        }
    };
    let exit = run(cli.command).unwrap_or_else(|failure| {
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
        Command::Formats => output::print(&formats::table()),
        Command::Schema => output::print(crate::report::schema::JSON_SCHEMA),
        Command::Completions(args) => shell::completions(&args),
        Command::Man(args) => shell::man(&args),
    }
}
