//! `signatures import`.

use std::fmt::Write as _;
use std::path::Path;

use super::ImportArgs;
use crate::cli::exit::{Exit, Failure};
use crate::cli::{database, output};
use crate::signature::import::{self, LIST_BYTES, Merge, Origin};
use crate::signature::{Family, change, write};
use crate::speech::{Message, Tell as _};
use crate::text::printable;

/// What was done with the drafts.
#[derive(Default)]
struct Written {
    new: usize,
    changed: usize,
    same: usize,
}

pub(super) fn run(args: &ImportArgs) -> Result<Exit, Failure> {
    let db = database::open(&args.database)?;
    let date = match &args.date {
        Some(date) => date.parse::<jiff::civil::Date>().map(|date| date.to_string()).map_err(|_error| {
            Failure::usage(Message::new("refused-no-date").text("name", printable(date)), "next-date")
        })?,
        None => db.info().version.split('.').take(3).collect::<Vec<_>>().join("-"),
    };
    let origin = Origin { source: args.source.clone(), licence: args.licence.clone(), date };
    let text = database::text_of(&args.file, LIST_BYTES)?;
    let import = import::read(&text, &origin).map_err(|error| {
        let layouts: Vec<&str> = import::layouts().collect();
        let hint = Message::new("next-readable-lists").text("names", layouts.join(", "));
        Failure::usage(database::of(&args.file, error.tell()), hint)
    })?;
    let (layout, remarks) = (import.layout, import.remarks.clone());
    let merge = if args.all {
        Merge { families: import.families, known: 0, conflicts: Vec::new() }
    } else {
        import::new_in(import, &db)
    };
    std::fs::create_dir_all(&args.out).map_err(|error| {
        let says = Message::new("refused-cannot-make").text("path", database::shown(&args.out));
        Failure::tool(says.told("why", &error), "next-check-the-path")
    })?;
    let mut written = Written::default();
    let mut values = 0_usize;
    for family in &merge.families {
        values = values.saturating_add(change::values(family).len());
        draft(family, &args.out, &mut written)?;
    }
    let mut report = format!(
        "read as {layout}\n{values} new values in {} families: {} drafts written, {} added to, {} unchanged\n{} values are in the \
         database already\n",
        merge.families.len(),
        written.new,
        written.changed,
        written.same,
        merge.known
    );
    for (head, lines) in [("conflicts, left out; decide one by one", &merge.conflicts), ("remarks", &remarks)]
    {
        if !lines.is_empty() {
            let _ = writeln!(report, "{} {head}:", lines.len());
            for line in lines {
                let _ = writeln!(report, "  {}", printable(line));
            }
        }
    }
    output::print(&report)
}

/// Writes a draft, or adds to the one that is there.
fn draft(family: &Family, folder: &Path, written: &mut Written) -> Result<(), Failure> {
    let slug = Some(write::slug(&family.name)).filter(|slug| !slug.is_empty());
    let path = folder.join(format!("{}.toml", slug.unwrap_or_else(|| "unnamed".to_owned())));
    if path.symlink_metadata().is_err() {
        written.new = written.new.saturating_add(1);
        return output::write_file(&path, write::family(family).as_bytes(), false);
    }
    let before = database::text_of(&path, LIST_BYTES)?;
    let earlier: Family = toml::from_str(&before).map_err(|error| {
        let says = Message::new("refused-no-draft").text("path", database::shown(&path));
        Failure::usage(says.told("why", error.message()), "next-other-out")
    })?;
    let earlier_count = change::values(&earlier).len();
    let joined = import::join(earlier, family.clone());
    if change::values(&joined).len() == earlier_count {
        written.same = written.same.saturating_add(1);
        return Ok(());
    }
    written.changed = written.changed.saturating_add(1);
    output::write_file(&path, write::family(&joined).as_bytes(), true)
}
