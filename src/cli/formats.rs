//! `stalkscan formats`, from the registry.

use comfy_table::{ContentArrangement, Table, presets};

use super::args::FormatsArgs;
use super::exit::{Exit, Failure};
use super::{language, output};
use crate::source::FORMATS;
use crate::speech::{Lang, Message};

/// Prints them.
pub(super) fn run(args: &FormatsArgs) -> Result<Exit, Failure> {
    output::print(&table(language::chosen(args.language.lang.as_deref())?))
}

/// Formats and the questions each can answer.
fn table(lang: Lang) -> String {
    let mut table = Table::new();
    table.load_style(presets::UTF8_HORIZONTAL_ONLY);
    table.set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(super::scan::columns());
    table.set_header(["formats-name", "formats-what", "formats-answers"].map(|head| lang.id(head)));
    for format in FORMATS {
        let surfaces: Vec<String> =
            format.holds().iter().map(|surface| lang.say(&surface.message())).collect();
        let name = format!("{}\n({})", format.name(), format.platform());
        let what = lang.say(&Message::new(format!("format-{}", format.name())));
        table.add_row([name, what, lang.list(&surfaces)]);
    }
    let mut lines: Vec<String> = table.lines().map(|line| line.trim_end().to_owned()).collect();
    lines.push(String::new());
    lines.push(format!("{}\n", lang.id("formats-never")));
    lines.join("\n")
}
