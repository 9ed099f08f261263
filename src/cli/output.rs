//! Printing and writing. Results go to the standard output, everything else to the standard error.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::Path;

use super::exit::{Exit, Failure};
use super::interrupt::Scratch;

/// Prints a result. When the reader closed the pipe early, the program is to end quietly: [`Failure::closed`].
pub(super) fn print(text: &str) -> Result<Exit, Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Err(Failure::closed()),
        Err(error) => Err(Failure::tool(
            format!("the result could not be written: {error}"),
            "check the disk and the pipe it goes to",
        )),
        Ok(()) => Ok(Exit::Clear),
    }
}

/// Prints a failure with its next step to the standard error.
pub(super) fn complain(failure: &Failure) {
    let text = format!("stalkscan: {}\n  next: {}\n", failure.message, failure.hint);
    remark(&text);
}

/// Prints a remark to the standard error.
pub(super) fn remark(text: &str) {
    // Nothing can be done when the standard error is gone.
    drop(io::stderr().lock().write_all(text.as_bytes()));
}

/// Whether a path is a pipe or a device (`/dev/stdout`): such things exist before they are written to.
pub(super) fn is_stream(path: &Path) -> bool {
    path.metadata().is_ok_and(|meta| !meta.is_file() && !meta.is_dir())
}

/// A number of files in words.
pub(super) fn files(count: usize) -> String {
    if count == 1 { "1 file".to_owned() } else { format!("{count} files") }
}

/// Writes a file that was asked for, readable by its owner only. Existing files stay unless `force` is set.
pub(super) fn write_file(path: &Path, bytes: &[u8], force: bool) -> Result<(), Failure> {
    let mut options = OpenOptions::new();
    options.write(true);
    if force {
        options.create(true).truncate(true);
    } else if !is_stream(path) {
        options.create_new(true);
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let shown = crate::text::printable(&path.to_string_lossy()).into_owned();
    let written = options.open(path).and_then(|mut file| {
        let unfinished = file.metadata().is_ok_and(|meta| meta.is_file()).then(|| Scratch::note(path));
        // A pipe or terminal named as a file cannot be forced to a disk.
        file.write_all(bytes).and_then(|()| if unfinished.is_some() { file.sync_all() } else { Ok(()) })
    });
    written.map_err(|error| {
        if error.kind() == io::ErrorKind::AlreadyExists {
            Failure::usage(
                format!("{shown} exists already"),
                "choose another name, or add --force to overwrite it",
            )
        } else {
            Failure::tool(
                format!("{shown} could not be written: {error}"),
                "check the folder and the free space",
            )
        }
    })
}
