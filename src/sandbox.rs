//! What the program gives up before it reads a copy, so that a copy that takes it over can do little with it.
//!
//! On Linux two locks of the kernel are used, each of which holds until the program ends: Landlock, under which files can be
//! opened only where the scan needs them, and a filter of system calls (seccomp), under which there are no sockets, no other
//! programs and no changes to files but through those that are open already. Neither needs to be root, and a kernel
//! without them is no reason not to scan: [`State`] says what holds. Other systems have no such lock that a program can
//! close behind itself without help from outside; there the promises rest on the program having no code that breaks them.

#[cfg(all(
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64")
))]
mod linux;
#[cfg(feature = "sandbox-probe")]
mod probe;

use std::path::PathBuf;

#[cfg(feature = "sandbox-probe")]
pub use self::probe::attempts;

/// What the program needs after the locks are closed. Files that are open already need no mention.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Needs {
    /// Files and folders to read, with everything in them.
    pub read: Vec<PathBuf>,
    /// Folders whose names are listed, without the content of their files.
    pub list: Vec<PathBuf>,
    /// Folders in which files and folders are made.
    pub make_in: Vec<PathBuf>,
    /// Folders from which an empty folder may be taken away.
    pub clear_in: Vec<PathBuf>,
}

/// Which locks are closed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum State {
    /// Nobody asked for any: the library without the program.
    #[default]
    NotAsked,
    /// Switched off by the person who ran the program.
    Off,
    /// Both.
    Full,
    /// System calls only: this kernel has no Landlock, or one that cannot hold back writing.
    CallsOnly,
    /// Files only: the filter of system calls was refused.
    FilesOnly,
    /// None: the system has none, or refused.
    Unavailable,
}

impl State {
    /// The id of the message that says the state in one sentence without its full stop.
    pub const fn says(self) -> &'static str {
        match self {
            Self::NotAsked => "sandbox-not-asked",
            Self::Off => "sandbox-off",
            Self::Full => "sandbox-full",
            Self::CallsOnly => "sandbox-calls-only",
            Self::FilesOnly => "sandbox-files-only",
            Self::Unavailable => "sandbox-unavailable",
        }
    }

    /// Whether something that was asked for does not hold.
    pub const fn is_less_than_asked(self) -> bool {
        matches!(self, Self::CallsOnly | Self::FilesOnly | Self::Unavailable)
    }
}

/// Whether this system is one that has the locks at all, so that their absence is worth a word.
pub const fn is_expected() -> bool {
    cfg!(all(
        target_os = "linux",
        any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64")
    ))
}

/// Closes the locks for the rest of the program's life.
///
/// To be called before threads are started that read the copy: Landlock holds for the calling thread and those that it
/// starts, the filter of system calls for all.
#[cfg(all(
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64")
))]
pub fn enter(needs: &Needs) -> State {
    linux::enter(needs)
}

/// No lock is known for this system.
#[cfg(not(all(
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64")
)))]
pub const fn enter(_: &Needs) -> State {
    State::Unavailable
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_has_its_own_words() {
        let states = [
            State::NotAsked,
            State::Off,
            State::Full,
            State::CallsOnly,
            State::FilesOnly,
            State::Unavailable,
        ];
        let words: std::collections::BTreeSet<&str> = states.iter().map(|state| state.says()).collect();
        assert_eq!(words.len(), states.len());
        assert!(states.iter().filter(|state| state.is_less_than_asked()).count() == 3);
    }
}
