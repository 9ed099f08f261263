//! `stalkscan formats`, from the registry.

use comfy_table::{ContentArrangement, Table, presets};

use crate::source::FORMATS;
use crate::speech::Lang;

/// Formats and the questions each can answer.
pub(super) fn table() -> String {
    let mut table = Table::new();
    table.load_style(presets::UTF8_HORIZONTAL_ONLY);
    table.set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(super::scan::columns());
    table.set_header(["format", "what it is", "questions it can answer"]);
    for format in FORMATS {
        let surfaces: Vec<String> =
            format.holds().iter().map(|surface| Lang::En.say(&surface.message())).collect();
        let name = format!("{}\n({})", format.name(), format.platform());
        table.add_row([name, format.describe().to_owned(), surfaces.join(", ")]);
    }
    let mut lines: Vec<String> = table.lines().map(|line| line.trim_end().to_owned()).collect();
    lines.push(String::new());
    lines.push(
        "No copy can show who is signed in to an account, who a location is shared with, or a tracker.\n"
            .to_owned(),
    );
    lines.join("\n")
}
