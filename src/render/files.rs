//! For the police: every file of the copy that was read, with its hash. In a report it comes last, because it is long.

use super::layout::wrap;
use crate::model::HashedFile;
use crate::text::Untrusted;
use std::fmt::Write as _;

/// Heading of the list.
pub(super) const TITLE: &str = "Hashes of the files that were read";
/// What the list is.
pub(super) const INTRO: &str = "SHA-256 of every file of the copy that this report was made from, computed after it was read. `sha256sum` \
     computes the same numbers. A file that was only looked at to see what it is, is not listed.";
/// Beside a file that could not be hashed.
pub(super) const NO_HASH: &str = "no hash";

/// The list in a terminal; nothing where no hash was asked for.
pub(super) fn text(files: &[HashedFile], columns: usize) -> String {
    let mut out = String::new();
    if files.is_empty() {
        return out;
    }
    let _ = writeln!(out, "\n  {}", TITLE.to_uppercase());
    for line in wrap(INTRO, columns.saturating_sub(2)) {
        let _ = writeln!(out, "  {line}");
    }
    for file in files {
        let path = format!("{} ({} bytes)", Untrusted(&file.path), file.size);
        for line in wrap(&path, columns.saturating_sub(2)) {
            let _ = writeln!(out, "  {line}");
        }
        let _ = writeln!(out, "      {}", hash(file));
    }
    out
}

/// The hash, or why there is none.
pub(super) fn hash(file: &HashedFile) -> String {
    match (&file.sha256, &file.why) {
        (Some(hash), _) => hash.clone(),
        (None, Some(why)) => format!("{NO_HASH}: {}", Untrusted(why)),
        (None, None) => NO_HASH.to_owned(),
    }
}
