//! Samples as files for the time of a scan.

#[path = "tree.rs"]
mod tree;

use std::path::Path;

use stalkscan::sample::FileTree;

/// Puts a tree into a folder of its own, calls with it, and removes it.
pub(crate) fn lay(tree: &FileTree, call: &mut dyn FnMut(&Path)) -> std::io::Result<()> {
    let folder = tempfile::tempdir()?;
    tree::put(tree, folder.path())?;
    call(folder.path());
    Ok(())
}
