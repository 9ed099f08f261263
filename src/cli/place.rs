//! Putting the files of a sample somewhere: where they were asked for, or in a private folder for the time of a scan.

use std::io;
use std::path::{Path, PathBuf};

use crate::sample::FileTree;

/// Writes a tree into a folder. Nothing that exists is overwritten.
pub(super) fn write(tree: &FileTree, folder: &Path) -> io::Result<()> {
    for (path, bytes) in &tree.0 {
        let file = folder.join(safe(path)?);
        if let Some(parent) = file.parent() {
            std::fs::create_dir_all(parent)?;
        }
        put(&file, bytes)?;
    }
    Ok(())
}

fn put(file: &Path, bytes: &[u8]) -> io::Result<()> {
    use std::io::Write as _;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(file)?.write_all(bytes)
}

/// A path of a tree, which never leaves its folder.
fn safe(path: &str) -> io::Result<PathBuf> {
    let inside = |part: &str| !matches!(part, "" | "." | "..") && !part.contains(['\\', ':']);
    if path.split('/').all(inside) {
        Ok(path.split('/').collect())
    } else {
        Err(io::Error::new(io::ErrorKind::InvalidInput, format!("a sample has the path {path:?}")))
    }
}

/// Puts a tree into a private folder, calls with it, and removes it.
pub(super) fn for_a_moment(tree: &FileTree, call: &mut dyn FnMut(&Path)) -> io::Result<()> {
    let (folder, _scratch) = super::interrupt::private_folder()?;
    write(tree, folder.path())?;
    call(folder.path());
    folder.close()
}
