//! Printing and writing. Results go to the standard output, everything else to the standard error.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::exit::{Exit, Failure};
use super::interrupt::Scratch;
use super::language;
use crate::speech::{Direction, Lang, Message};
use crate::text::width;

/// Prints a result. When the reader closed the pipe early, the program is to end quietly: [`Failure::closed`].
pub(super) fn print(text: &str) -> Result<Exit, Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Err(Failure::closed()),
        Err(error) => {
            Err(Failure::tool(Message::new("refused-result").told("why", &error), "next-disk-and-pipe"))
        }
        Ok(()) => Ok(Exit::Clear),
    }
}

/// Prints a failure with its next step to the standard error.
pub(super) fn complain(failure: &Failure) {
    tell_with_step(&failure.message, &failure.hint);
}

/// Prints a sentence after the name of the program to the standard error.
pub(super) fn tell(says: &Message) {
    remark(&format!("{}{}\n", named(), language::spoken().say(says)));
}

/// The same, with what to try next in a line of its own.
pub(super) fn tell_with_step(says: &Message, next: &Message) {
    let lang = language::spoken();
    remark(&format!("{}{}\n  {} {}\n", named(), lang.say(says), lang.id("next-step"), lang.say(next)));
}

/// Why a copy was not opened, after its path.
pub(super) fn refusal_of(path: &str, why: &Message) -> Message {
    Message::new("refused-of").text("path", path).said("why", why.clone())
}

/// The name of the program before a sentence. Where sentences run from right to left it is isolated, so that the line takes
/// its direction from the sentence.
pub(super) fn named() -> &'static str {
    match language::spoken().direction() {
        Direction::LeftToRight => "stalkscan: ",
        Direction::RightToLeft => "\u{2068}stalkscan\u{2069}: ",
    }
}

/// Says before an error of the arguments, which is worded in English by the library that reads them, what it is about.
pub(super) fn in_english_follows() {
    if language::spoken() != Lang::En {
        tell(&"refused-command-line".into());
    }
}

/// Prints a remark to the standard error.
pub(super) fn remark(text: &str) {
    // Nothing can be done when the standard error is gone.
    drop(io::stderr().lock().write_all(text.as_bytes()));
}

/// Shows on one line of the terminal what is being done; the next text takes its place, and an empty one clears the line.
///
/// Blanks and not an escape sequence: consoles of older Windows show such a sequence as letters.
pub(super) fn progress(text: &str) {
    let columns = terminal_size::terminal_size_of(io::stderr()).map_or(80, |(columns, _)| columns.0);
    remark(&line(text, usize::from(columns)));
}

/// `text` alone on a line of so many columns, with the cursor at its beginning.
fn line(text: &str, columns: usize) -> String {
    let room = columns.saturating_sub(1);
    let (mut shown, mut used) = (String::new(), 0_usize);
    for c in text.chars() {
        let after = used.saturating_add(width(c.encode_utf8(&mut [0_u8; 4])));
        if after > room {
            break;
        }
        shown.push(c);
        used = after;
    }
    format!("\r{shown}{}\r", " ".repeat(room.saturating_sub(used)))
}

/// Whether a path is a pipe or a device (`/dev/stdout`): such things exist before they are written to.
pub(super) fn is_stream(path: &Path) -> bool {
    path.metadata().is_ok_and(|meta| !meta.is_file() && !meta.is_dir())
}

/// A number of files in words.
pub(super) fn files(count: usize) -> Message {
    Message::new("bundle-files").number("count", count)
}

/// Writes a file that was asked for, readable by its owner only. Existing files stay unless `force` is set.
pub(super) fn write_file(path: &Path, bytes: &[u8], force: bool) -> Result<(), Failure> {
    Files::reserve(&[path], force)?.write(path, bytes)
}

/// Files that were asked for, opened before the work begins: a name that cannot be written is told at once, and the
/// program then needs no right to open any other. What is not written by the end is removed again, where that is still allowed.
#[derive(Debug)]
pub(super) struct Files(Vec<Reserved>);

#[derive(Debug)]
struct Reserved {
    path: PathBuf,
    file: File,
    /// Made by us, and nothing in it yet.
    empty: bool,
    /// Removed when the program is interrupted.
    unfinished: Option<Scratch>,
}

impl Files {
    /// Opens them, readable by their owner only. Existing files stay unless `force` is set, and even then keep what is in
    /// them until they are written.
    pub(super) fn reserve(paths: &[&Path], force: bool) -> Result<Self, Failure> {
        let mut files = Self(Vec::new());
        for path in paths {
            let existed = path.symlink_metadata().is_ok();
            let mut options = OpenOptions::new();
            options.write(true);
            if force {
                options.create(true).truncate(false);
            } else if !is_stream(path) {
                options.create_new(true);
            }
            #[cfg(unix)]
            {
                use std::os::unix::fs::OpenOptionsExt as _;
                options.mode(0o600);
            }
            let file = options.open(path).map_err(|error| refused(path, &error))?;
            if existed {
                close_to_others(&file).map_err(|error| refused(path, &error))?;
            }
            files.0.push(Reserved {
                path: path.to_path_buf(),
                file,
                empty: !existed,
                unfinished: (!existed).then(|| Scratch::note(path)),
            });
        }
        Ok(files)
    }

    /// Writes one of them, whole.
    pub(super) fn write(&mut self, path: &Path, bytes: &[u8]) -> Result<(), Failure> {
        let Some(reserved) = self.0.iter_mut().find(|reserved| reserved.path == path) else {
            return Err(Failure::internal("refused-unasked-file"));
        };
        let file = &mut reserved.file;
        // A pipe or a device has no length to set.
        let is_file = file.metadata().is_ok_and(|known| known.is_file());
        let emptied = if is_file { file.set_len(0) } else { Ok(()) };
        let written = emptied
            .and_then(|()| file.write_all(bytes))
            .and_then(|()| if is_file { file.sync_all() } else { file.flush() });
        written.map_err(|error| refused(path, &error))?;
        reserved.empty = false;
        reserved.unfinished = None;
        Ok(())
    }
}

/// Takes a file that was there before from others, who may have been allowed to read it. The sandbox allows that no more.
#[cfg(unix)]
fn close_to_others(file: &File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    if file.metadata()?.is_file() {
        file.set_permissions(std::fs::Permissions::from_mode(0o600))?;
    }
    Ok(())
}

#[cfg(not(unix))]
fn close_to_others(_: &File) -> io::Result<()> {
    Ok(())
}

impl Drop for Files {
    fn drop(&mut self) {
        for reserved in self.0.iter().filter(|reserved| reserved.empty) {
            // Under the sandbox this is refused; then an empty file is left, which says nothing.
            drop(std::fs::remove_file(&reserved.path));
        }
    }
}

/// The failure for what could not be written to disk.
pub(super) fn not_written(shown: impl Into<String>, error: &io::Error) -> Failure {
    let says = Message::new("refused-not-written").text("path", shown).told("why", error);
    Failure::tool(says, "next-folder-and-space")
}

fn refused(path: &Path, error: &io::Error) -> Failure {
    let shown = crate::text::printable(&path.to_string_lossy()).into_owned();
    if error.kind() == io::ErrorKind::AlreadyExists {
        Failure::usage(Message::new("refused-exists").text("path", shown), "next-other-name-or-force")
    } else {
        not_written(shown, error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn progress_takes_one_line_and_clears_it() {
        assert_eq!(line("reading", 10), "\rreading  \r");
        assert_eq!(line("", 4), "\r   \r");
        for text in ["reading a long name of a file", "漢字漢字漢字漢字漢字漢字"] {
            let shown = line(text, 12);
            assert_eq!(width(shown.trim_matches('\r')), 11, "{shown:?}");
            assert!(!shown.contains('\u{1b}'));
        }
        assert_eq!(line("x", 0), "\r\r");
    }
}
