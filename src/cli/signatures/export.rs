//! `signatures export`.

use super::{ExportArgs, ExportFormat};
use crate::cli::exit::{Exit, Failure};
use crate::cli::{database, language, output};
use crate::signature::Match;
use crate::signature::export::{self, ListFormat};
use crate::speech::Message;

pub(super) fn run(args: &ExportArgs) -> Result<Exit, Failure> {
    let db = database::open(&args.database)?;
    let format = match args.format {
        ExportFormat::Stix2 => ListFormat::Stix2,
        ExportFormat::Ioc => ListFormat::Echap,
        ExportFormat::Csv => ListFormat::Csv,
    };
    let list = export::list(db.families(), &db.info().version, format, args.only_covert);
    match &args.output {
        Some(path) => output::write_file(path, list.text.as_bytes(), args.force)?,
        None => drop(output::print(&list.text)?),
    }
    output::tell(&Message::new("tell-exported").number("count", list.written));
    for ((kind, how), count) in &list.left_out {
        let id = if *how == Match::Regex { "tell-left-out-pattern" } else { "tell-left-out" };
        let says = Message::new(id).number("count", *count).text("kind", kind.as_str());
        output::remark(&format!("  {}\n", language::spoken().say(&says)));
    }
    Ok(Exit::Clear)
}
