//! `signatures export`.

use super::{ExportArgs, ExportFormat};
use crate::cli::exit::{Exit, Failure};
use crate::cli::{database, output};
use crate::signature::Match;
use crate::signature::export::{self, ListFormat};

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
    output::remark(&format!(
        "stalkscan: {} values written; credit is due to the sources, see `stalkscan credits`\n",
        list.written
    ));
    for ((kind, how), count) in &list.left_out {
        let pattern = if *how == Match::Regex { " pattern" } else { "" };
        output::remark(&format!(
            "  left out: {count} {}{pattern}, for which this layout has no place\n",
            kind.as_str()
        ));
    }
    Ok(Exit::Clear)
}
