//! Family files as text: from a family, and as a template for a new one.

use std::fmt::Write as _;

use crate::signature::lint::PLACEHOLDER;
use crate::signature::schema::{Bulk, Family, Flag, Indicator, Match, Role, Status};

/// A text as a TOML string.
pub(crate) fn quoted(text: &str) -> String {
    // JSON's escapes are all TOML escapes too; the delete character is the one that TOML wants escaped and JSON does not.
    serde_json::Value::from(text).to_string().replace('\u{7f}', "\\u007F")
}

fn list<'a, I: Iterator<Item = &'a str>>(values: I) -> String {
    let quoted: Vec<String> = values.map(quoted).collect();
    format!("[{}]", quoted.join(", "))
}

/// The file name of a family without folder and ending: lower-case letters, digits and dashes.
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    for c in name.chars() {
        if c.is_ascii_alphanumeric() {
            slug.push(c.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(60);
    slug.trim_end_matches('-').to_owned()
}

/// A family as the text of its file.
pub fn family(family: &Family) -> String {
    let mut text = format!("id = {}\nname = {}\n", quoted(&family.id), quoted(&family.name));
    let mut line = |key: &str, value: Option<String>| {
        if let Some(value) = value {
            let _ = writeln!(text, "{key} = {value}");
        }
    };
    line("aliases", (!family.aliases.is_empty()).then(|| list(family.aliases.iter().map(String::as_str))));
    line("group", family.group.as_deref().map(quoted));
    line("class", Some(quoted(family.class.as_str())));
    let capabilities = family.capabilities.iter().map(|capability| capability.as_str());
    line("capabilities", (!family.capabilities.is_empty()).then(|| list(capabilities)));
    line("note", family.note.as_deref().map(quoted));
    line("status", status(family.status).map(quoted));
    line("withdrawn", family.withdrawn.as_deref().map(quoted));
    line("unmatchable", family.unmatchable.as_deref().map(quoted));
    line("modified", Some(quoted(&family.modified)));
    for fixture in &family.fixtures {
        let _ = write!(
            text,
            "\n[[fixture]]\ntitle = {}\nrecipe = {}\n",
            quoted(&fixture.title),
            quoted(&fixture.recipe)
        );
    }
    for indicator in &family.indicators {
        text.push_str(&single(indicator));
    }
    for values in &family.bulk {
        text.push_str(&bulk(values));
    }
    text
}

fn status(status: Status) -> Option<&'static str> {
    match status {
        Status::Experimental => Some("experimental"),
        Status::Stable => None,
        Status::Withdrawn => Some("withdrawn"),
    }
}

/// The spelling of a flag.
pub const fn flag(flag: Flag) -> &'static str {
    match flag {
        Flag::Generic => "generic",
        Flag::PerCustomer => "per_customer",
        Flag::Shared => "shared",
        Flag::DualUse => "dual_use",
        Flag::UserAppOnly => "user_app_only",
    }
}

fn flags(flags: &[Flag]) -> Option<String> {
    (!flags.is_empty()).then(|| list(flags.iter().copied().map(flag)))
}

fn single(indicator: &Indicator) -> String {
    let mut text = format!("\n[[indicator]]\nkind = \"{}\"\n", indicator.kind.as_str());
    let mut line = |key: &str, value: Option<String>| {
        if let Some(value) = value {
            let _ = writeln!(text, "{key} = {value}");
        }
    };
    line("value", Some(quoted(&indicator.value)));
    line("match", (indicator.how == Match::Regex).then(|| quoted("regex")));
    line("title", indicator.title.as_deref().map(quoted));
    line(
        "role",
        match indicator.role {
            Role::Target => None,
            Role::Operator => Some(quoted("operator")),
            Role::Installer => Some(quoted("installer")),
        },
    );
    line("class", indicator.class.map(|class| quoted(class.as_str())));
    line("flags", flags(&indicator.flags));
    line("samples", (indicator.samples > 0).then(|| indicator.samples.to_string()));
    line("source", Some(quoted(&indicator.source)));
    line("licence", Some(quoted(&indicator.licence)));
    line("withdrawn", indicator.withdrawn.as_deref().map(quoted));
    line("note", indicator.note.as_deref().map(quoted));
    text
}

fn bulk(bulk: &Bulk) -> String {
    let mut text = format!("\n[[bulk]]\nkind = \"{}\"\n", bulk.kind.as_str());
    if let Some(class) = bulk.class {
        let _ = writeln!(text, "class = {}", quoted(class.as_str()));
    }
    if let Some(flags) = flags(&bulk.flags) {
        let _ = writeln!(text, "flags = {flags}");
    }
    text.push_str("values = [\n");
    for value in &bulk.values {
        let _ = writeln!(text, "  {},", quoted(value));
    }
    let _ = write!(text, "]\nsource = {}\nlicence = {}\n", quoted(&bulk.source), quoted(&bulk.licence));
    text
}

/// A new family with remarks for whoever fills it in. The lint and the test fail until it is.
pub fn template(name: &str, date: &str) -> String {
    format!(
        r#"# One family: one product, or the products of one maker that share their code. docs/signatures.md explains every key.
id = "{PLACEHOLDER}"                     # leave this; `stalkscan signatures assign-ids` gives the number
name = {name}
# aliases = ["Other name"]          # names that it is sold under
# group = "Maker"                   # the same words in every family of one maker

# What its apps are, unless an indicator says otherwise. stalkerware, rat and keylogger accuse: only for apps that hide.
# An app that shows itself is monitoring_disclosed, anti_theft, location_sharing, remote_access, ...
class = "unknown"

# What it can see, by its maker's or a researcher's account: messages, chats, calls, location, camera, typing, screen, ...
capabilities = []

# experimental: it asks and never accuses. Take the line away when somebody else has looked at the evidence.
status = "experimental"
modified = "{date}"

# One a value. Kinds: package, certificate_sha1, certificate_sha256, certificate_java_hash, apk_sha256, bundle_id,
# profile_identifier, mdm_host, domain_c2, ip_c2, domain_web.
[[indicator]]
kind = "package"
value = "FILL-IN"                   # as it stands on the phone, upper and lower case too
# flags = ["generic"]               # a name so common that it needs a second signal; also dual_use, shared, per_customer
source = "FILL-IN"                  # where anybody can look it up: owner/repository@commit:file, or a page and its date
licence = "CC-BY-4.0"               # of that source: CC-BY-4.0, MIT, Apache-2.0 or CC0-1.0

# A phone is made and scanned for every indicator by itself. Add one here only for what that does not show.
# [[fixture]]
# title = "as its installer leaves it"
# recipe = '''
# platform = "android"
# version = "14"
# [[app]]
# id = "com.example.app"
# from = "browser"
# accessibility = "on"
# [expect]
# all.finding = [{{ subject = "com.example.app", level = 2 }}]
# '''
"#,
        name = quoted(name),
    )
}
