//! Samples as files.

use std::path::Path;

use stalkscan::sample::FileTree;

/// Writes the files of a tree below a folder.
pub(crate) fn put(tree: &FileTree, folder: &Path) -> std::io::Result<()> {
    for (path, bytes) in &tree.0 {
        let file = folder.join(path);
        file.parent().map_or(Ok(()), std::fs::create_dir_all)?;
        std::fs::write(file, bytes)?;
    }
    Ok(())
}
