//! One canonical document made of all signature files, whatever their order, layout and comments.
//!
//! The build script embeds it and the loader hashes it, so a folder given at run time has the hash of the built-in
//! copy exactly when it says the same. This file is compiled into both: it may use nothing of the crate.

use std::collections::BTreeMap;

use toml::{Table, Value};

/// Folder of the family files, relative to the folder of the signatures.
pub(crate) const FAMILIES: &str = "families/";

/// The document: compact JSON with sorted keys. Files in [`FAMILIES`] become the list `families`, any other file an
/// entry under its own name without the ending. Rules for code keep their text, by the names of their files.
pub(crate) fn document(files: &BTreeMap<String, Table>, rules: &BTreeMap<String, String>) -> String {
    let (families, others): (Vec<_>, Vec<_>) = files.iter().partition(|(name, _)| name.starts_with(FAMILIES));
    let list: Vec<String> = families.iter().map(|(_, table)| table_json(table)).collect();
    let mut entries = BTreeMap::from([("families", format!("[{}]", list.join(",")))]);
    for (name, table) in others {
        entries.insert(name.strip_suffix(".toml").unwrap_or(name), table_json(table));
    }
    if !rules.is_empty() {
        let texts = rules.iter().map(|(name, text)| (name.as_str(), Value::from(text.as_str()).json()));
        entries.insert("yara", object(&texts.collect()));
    }
    object(&entries)
}

fn object(entries: &BTreeMap<&str, String>) -> String {
    let members: Vec<String> =
        entries.iter().map(|(key, value)| format!("{}:{value}", Value::from(*key).json())).collect();
    format!("{{{}}}", members.join(","))
}

fn table_json(table: &Table) -> String {
    let entries: BTreeMap<&str, String> =
        table.iter().map(|(key, value)| (key.as_str(), value.json())).collect();
    object(&entries)
}

trait Json {
    fn json(&self) -> String;
}

impl Json for Value {
    fn json(&self) -> String {
        match self {
            Self::String(text) => serde_json::Value::from(text.as_str()).to_string(),
            Self::Integer(number) => number.to_string(),
            Self::Float(number) => serde_json::Value::from(*number).to_string(),
            Self::Boolean(flag) => flag.to_string(),
            Self::Datetime(time) => serde_json::Value::from(time.to_string()).to_string(),
            Self::Array(items) => {
                let items: Vec<String> = items.iter().map(Self::json).collect();
                format!("[{}]", items.join(","))
            }
            Self::Table(table) => table_json(table),
        }
    }
}
