//! `stalkscan completions` and `stalkscan man`: made from the same definition of the arguments as the help.

use clap::{Args, CommandFactory as _};
use clap_complete::Shell;

use super::args::Cli;
use super::exit::{Exit, Failure};
use super::output;
use crate::speech::Message;

/// Options of `completions`.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  stalkscan completions bash > ~/.local/share/bash-completion/completions/stalkscan\n  \
stalkscan completions fish > ~/.config/fish/completions/stalkscan.fish"
)]
pub struct CompletionsArgs {
    /// The shell
    #[arg(value_enum)]
    pub shell: Shell,
}

/// Options of `man`.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  stalkscan man > stalkscan.1; man ./stalkscan.1")]
pub struct ManArgs {
    /// A command; without it the page about the program itself
    pub command: Option<String>,
}

/// Prints a script that completes the arguments in a shell.
pub(super) fn completions(args: &CompletionsArgs) -> Result<Exit, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "stalkscan", &mut script);
    output::print(&String::from_utf8_lossy(&script))
}

/// Prints a manual page.
pub(super) fn man(args: &ManArgs) -> Result<Exit, Failure> {
    let mut whole = Cli::command();
    whole.build();
    let page = match &args.command {
        None => whole,
        Some(name) => {
            let found = whole.get_subcommands().find(|command| {
                command.get_name() == name || command.get_all_aliases().any(|alias| alias == name)
            });
            found.cloned().ok_or_else(|| unknown(&whole, name))?
        }
    };
    let mut text = Vec::new();
    clap_mangen::Man::new(page)
        .render(&mut text)
        .map_err(|error| Failure::internal(Message::new("refused-manual").told("why", &error)))?;
    output::print(&String::from_utf8_lossy(&text))
}

fn unknown(whole: &clap::Command, name: &str) -> Failure {
    let names: Vec<&str> = whole.get_subcommands().map(clap::Command::get_name).collect();
    let near = super::args::nearest(name, names.iter().copied());
    let hint = super::args::guess(near, || Message::new("next-commands").text("names", names.join(", ")));
    Failure::usage(Message::new("refused-no-command").text("name", crate::text::printable(name)), hint)
}
