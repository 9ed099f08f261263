//! Closing the sandbox before a copy is read, and saying what holds.

use std::path::{Path, PathBuf};

use super::output;
use crate::sandbox::{self, Needs, State};
use crate::speech::Message;

/// What is said about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Say {
    /// Nothing.
    Nothing,
    /// When less holds than could.
    Warnings,
    /// What holds.
    All,
}

/// Confines the program to reading these copies, to the files that are open already, and to making files in the folder of a
/// bundle, unless that was switched `off`.
///
/// Threads that read must be started afterwards.
pub(super) fn to_copies(paths: &[PathBuf], bundle: Option<&Path>, off: bool, say: Say) -> State {
    let state = if off { State::Off } else { sandbox::enter(&needs(paths, bundle)) };
    let all = say == Say::All || cfg!(feature = "sandbox-probe");
    let says = Message::new("tell-sandbox").said("state", state.says());
    if all {
        output::tell(&says);
    } else if state.is_less_than_asked() && sandbox::is_expected() && say == Say::Warnings {
        output::tell_with_step(&says, &"next-newer-kernel".into());
    }
    #[cfg(feature = "sandbox-probe")]
    output::remark(&sandbox::attempts(paths.first().map_or(Path::new("."), PathBuf::as_path)));
    state
}

fn needs(paths: &[PathBuf], bundle: Option<&Path>) -> Needs {
    // What lies around a copy is not read, but its names tell that a single file of a copy was given.
    let around = |path: &PathBuf| Some(std::path::absolute(path).ok()?.parent()?.to_owned());
    // The record of a bundle holds the hash of the program.
    let program = bundle.and_then(|_| std::env::current_exe().ok());
    Needs {
        read: paths.iter().cloned().chain(program).collect(),
        list: paths.iter().filter_map(around).collect(),
        make_in: bundle.into_iter().map(Path::to_path_buf).collect(),
        // The folder is taken away again when there is nothing to write into it.
        clear_in: bundle.map(Path::to_path_buf).iter().filter_map(around).collect(),
    }
}

/// Number of threads to start: as asked for, else as many as the machine has. To be asked before the sandbox is closed,
/// because the answer is read from files of the system.
pub(super) fn threads(asked: Option<u16>) -> Option<u16> {
    asked.or_else(|| u16::try_from(std::thread::available_parallelism().ok()?.get()).ok())
}
