//! Ctrl-C (and an end asked for by the system): what was begun on disk is removed, what was read so far is said, and the
//! program ends with code 130. A second Ctrl-C ends it at once.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::exit::Exit;
use super::{language, output};
use crate::scan::Step;
use crate::speech::{Lang, Message};
use crate::text::printable;

/// What has to be tidied up or said when the program is interrupted.
#[derive(Debug)]
struct State {
    /// Private folders and half-written files of this run.
    scratch: BTreeSet<PathBuf>,
    /// Copies that were read: their paths, empty for the path that was given itself.
    read: Vec<String>,
    /// The copy that is being read.
    reading: Option<String>,
}

/// How often the removal of a folder is tried.
const TRIES: usize = 100;
/// Between two tries.
const PAUSE: Duration = Duration::from_millis(20);
/// Longest time that tidying up may take.
const PATIENCE: Duration = Duration::from_secs(10);

static STATE: Mutex<State> = Mutex::new(State { scratch: BTreeSet::new(), read: Vec::new(), reading: None });
static ASKED: AtomicBool = AtomicBool::new(false);

fn state() -> MutexGuard<'static, State> {
    STATE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Begins to listen. Where that is not possible, Ctrl-C ends the program as the system does it.
pub(super) fn listen() {
    drop(ctrlc::set_handler(|| {
        if ASKED.swap(true, Ordering::SeqCst) {
            end();
        }
        // Apart from the thread that hears of signals, so that a second one is heard while this one tidies up.
        drop(std::thread::Builder::new().spawn(tidy_up));
    }));
}

fn tidy_up() {
    // A question for a passphrase puts the terminal back before it returns.
    std::thread::sleep(PAUSE);
    // Kept to the end, so that no other thread begins anything new on disk.
    let state = state();
    for path in &state.scratch {
        // A report that was not begun is an empty file; the sandbox keeps it where it is, and it says nothing.
        if path.is_file() && std::fs::remove_file(path).is_err() {
            continue;
        }
        // Other threads may still be writing into it.
        let tries = (0..TRIES).any(|_| {
            let removed =
                if path.is_dir() { std::fs::remove_dir_all(path) } else { std::fs::remove_file(path) };
            let gone = removed.is_ok() || path.symlink_metadata().is_err();
            if !gone {
                std::thread::sleep(PAUSE);
            }
            gone
        });
        if !tries {
            let shown = printable(&path.to_string_lossy()).into_owned();
            output::tell(&Message::new("tell-not-removed").text("path", shown));
        }
    }
    output::remark(&format!("\r{}\n", said(&state, language::spoken())));
    end();
}

/// Whether the program is being interrupted; then failures are its consequence.
pub(super) fn is_asked() -> bool {
    ASKED.load(Ordering::SeqCst)
}

/// The code to end with. While an interruption is being tidied up, the rest of the program waits for it.
pub(super) fn settled(code: ExitCode) -> ExitCode {
    if !is_asked() {
        return code;
    }
    wait();
    Exit::Interrupted.into()
}

/// Waits for the end of the program, which is near.
pub(super) fn wait() {
    std::thread::sleep(PATIENCE);
}

fn said(state: &State, lang: Lang) -> String {
    let name = |path: &String| if path.is_empty() { "tell-the-copy".into() } else { Message::detail(path) };
    let mut lines = vec![format!("{}{}", output::named(), lang.id("tell-interrupted"))];
    if let Some(names) = Message::list(state.read.iter().map(name)) {
        lines.push(lang.say(&Message::new("tell-read-so-far").said("names", names)));
    }
    if let Some(reading) = &state.reading {
        lines.push(lang.say(&Message::new("tell-not-to-its-end").said("name", name(reading))));
    }
    lines.join("\n  ")
}

#[expect(clippy::exit, clippy::disallowed_methods, reason = "an interrupted program does not return to main")]
fn end() -> ! {
    std::process::exit(i32::from(Exit::Interrupted.code()))
}

/// Notes a step of a scan.
pub(super) fn step(step: &Step) {
    let mut state = state();
    if let Some(done) = state.reading.take() {
        state.read.push(done);
    }
    match step {
        Step::Reading(path) => state.reading = Some(printable(path).into_owned()),
        Step::Opening(_) | Step::Judging => {}
    }
}

/// A private folder that is removed when the program is interrupted, too.
pub(super) fn private_folder() -> std::io::Result<(tempfile::TempDir, Scratch)> {
    // Made and noted in one step, so that an interruption in between cannot miss it.
    let mut state = state();
    let folder = tempfile::Builder::new().prefix("stalkscan-sample-").tempdir()?;
    state.scratch.insert(folder.path().to_owned());
    let scratch = Scratch(folder.path().to_owned());
    Ok((folder, scratch))
}

/// Something on disk that must not outlive an interruption; forgotten when dropped.
#[derive(Debug)]
pub(super) struct Scratch(PathBuf);

impl Scratch {
    /// Notes a file that is being written.
    pub(super) fn note(path: &Path) -> Self {
        state().scratch.insert(path.to_owned());
        Self(path.to_owned())
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        state().scratch.remove(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_read_is_said() {
        let mut state = State { scratch: BTreeSet::new(), read: Vec::new(), reading: None };
        assert_eq!(said(&state, Lang::En), "stalkscan: interrupted; no report was made");
        state.read = vec!["a.zip".to_owned(), String::new()];
        state.reading = Some("c".to_owned());
        let text = said(&state, Lang::En);
        assert!(text.ends_with("\n  read so far: a.zip, the copy\n  not read to its end: c"), "{text}");
    }
}
