//! `signatures new`, `assign-ids` and `diff`.

use std::fmt::Write as _;
use std::path::Path;

use super::{ChangeFormat, DiffArgs, FolderArgs, NewArgs};
use crate::cli::database::{self, DatabaseArgs};
use crate::cli::exit::{Exit, Failure};
use crate::cli::output;
use crate::signature::{SignatureDb, change, write};
use crate::speech::Message;

pub(super) fn new(args: &NewArgs) -> Result<Exit, Failure> {
    let slug = write::slug(&args.name);
    if slug.is_empty() {
        return Err(Failure::usage("refused-no-latin", "next-latin-name"));
    }
    let families = args.folder.join("families");
    if !families.is_dir() {
        return Err(Failure::usage(
            Message::new("refused-no-folder").text("path", database::shown(&families)),
            "next-signatures-with-folder",
        ));
    }
    let date = database::today().map(|day| day.to_string()).unwrap_or_default();
    let path = families.join(format!("{slug}.toml"));
    output::write_file(&path, write::template(&args.name, &date).as_bytes(), false)
        .map_err(|failure| Failure { hint: "next-name-or-add".into(), ..failure })?;
    output::print(&format!(
        "{}\nFill it in, then: stalkscan signatures lint {folder} && stalkscan signatures test {folder}\n",
        database::shown(&path),
        folder = database::shown(&args.folder)
    ))
}

pub(super) fn assign_ids(args: &FolderArgs) -> Result<Exit, Failure> {
    let files = database::files(&args.folder)?;
    let (edits, given) =
        change::assign_ids(&files).map_err(|why| Failure::tool(Message::technical(why), "next-wider-ids"))?;
    for (name, text) in &edits {
        output::write_file(&args.folder.join(name), text.as_bytes(), true)?;
    }
    let mut text = String::new();
    for (id, name) in &given {
        let _ = writeln!(text, "{id}  {}", crate::text::printable(name));
    }
    if given.is_empty() {
        text.push_str("no family waits for an id\n");
    }
    output::print(&text)
}

pub(super) fn diff(args: &DiffArgs) -> Result<Exit, Failure> {
    let change = change::between(&opened(&args.old)?, &opened(&args.new)?);
    output::print(&change.text(args.format == ChangeFormat::Markdown))
}

/// A pack or folder for comparing; who signed it makes no difference there.
pub(super) fn opened(path: &Path) -> Result<SignatureDb, Failure> {
    if path == Path::new("built-in") {
        return database::built_in();
    }
    if path.is_dir() {
        let args =
            DatabaseArgs { signatures: Some(path.to_owned()), max_age: u16::MAX, ..DatabaseArgs::default() };
        return database::open(&args);
    }
    database::opened(path, &database::bytes_of(path, crate::signature::pack::PACK_BYTES)?, None)
}
