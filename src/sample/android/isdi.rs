//! The text that the clinics' tool `ISDi` keeps of a phone: services under a line without dashes or colon, with the
//! substitutions its shell commands make, then settings.

use crate::sample::android::phone::Phone;
use crate::sample::android::{dump, state};
use crate::sample::page::Page;

/// The services it asks for, in its order.
const SERVICES: &[&str] = &[
    "package",
    "location",
    "media.camera",
    "netpolicy",
    "mount",
    "cpuinfo",
    "dbinfo",
    "meminfo",
    "procstats",
    "batterystats",
    "netstats detail",
    "usagestats",
    "activity",
    "appops",
];

/// The text.
pub(crate) fn text(phone: &Phone<'_>) -> Page {
    let mut page = Page::default();
    for name in SERVICES {
        page.lines(["", &format!("DUMP OF SERVICE {name}")]);
        let service = dump::service(phone, name).unwrap_or_default().into_bytes();
        for line in String::from_utf8_lossy(&service).lines() {
            rewritten(line, &mut page);
        }
    }
    page.lines(["", "DUMP OF SERVICE net_stats", "idx,iface,acct_tag_hex,uid_tag_int,cnt_set,rx_bytes"]);
    let tables = state::tables(phone, 0);
    for (name, table) in [("secure", tables.secure), ("system", tables.system), ("global", tables.global)] {
        page.lines(["", &format!("DUMP OF SETTINGS {name}")]);
        page.lines(table.iter().map(|(name, value)| format!("{name}={value}")));
    }
    page
}

/// `ISDi` breaks the line of the first user in two.
fn rewritten(line: &str, page: &mut Page) {
    let blank = line.len().saturating_sub(line.trim_start().len());
    let indent = " ".repeat(blank);
    if let Some(rest) = line.trim_start().strip_prefix("User 0: ceDataInode") {
        page.line(format_args!("{indent}User 0:"));
        page.line(format_args!("{indent}  ceDataInode{rest}"));
    } else if let Some(rest) = line.trim_start().strip_prefix("lastDisabledCaller: ") {
        page.line(format_args!("{indent}lastDisabledCaller:{indent}  {rest}"));
    } else {
        page.line(line);
    }
}
