//! For the police: every file of the copy that was read, with its hash. In a report it comes last, because it is long.

use super::layout::wrap;
use crate::model::HashedFile;
use crate::speech::{Lang, Message};
use crate::text::{Untrusted, printable};
use std::fmt::Write as _;

/// The list in a terminal; nothing where no hash was asked for.
pub(super) fn text(files: &[HashedFile], columns: usize, lang: Lang) -> String {
    let mut out = String::new();
    if files.is_empty() {
        return out;
    }
    let _ = writeln!(out, "\n  {}", lang.id("files-title").to_uppercase());
    for line in wrap(&lang.id("files-intro"), columns.saturating_sub(2)) {
        let _ = writeln!(out, "  {line}");
    }
    for file in files {
        let path = format!("{} {}", Untrusted(&file.path), size(file, lang));
        for line in wrap(&path, columns.saturating_sub(2)) {
            let _ = writeln!(out, "  {line}");
        }
        let _ = writeln!(out, "      {}", hash(file, lang));
    }
    out
}

/// The size in brackets.
pub(super) fn size(file: &HashedFile, lang: Lang) -> String {
    lang.say(&Message::new("files-bytes").text("bytes", file.size.to_string()))
}

/// The hash, or why there is none.
pub(super) fn hash(file: &HashedFile, lang: Lang) -> String {
    match (&file.sha256, &file.why) {
        (Some(hash), _) => hash.clone(),
        (None, Some(why)) => lang.say(&Message::new("files-no-hash-why").text("why", printable(why))),
        (None, None) => lang.id("files-no-hash"),
    }
}
