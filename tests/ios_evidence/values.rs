//! Property lists by the `plist` crate and databases by plain queries: what stands in one place, as text.

use std::fmt::Write as _;
use std::path::Path;

use plist::Value;
use rusqlite::types::ValueRef;

/// How deep values are followed; those of the samples nest a few levels.
const DEPTH: usize = 24;

/// A property list, whatever its encoding; that of a licence stands inside a signature.
pub(crate) fn list(bytes: &[u8]) -> Option<Value> {
    let find = |part: &[u8]| bytes.windows(part.len()).position(|window| window == part);
    let inner = || {
        let (begin, end) = (find(b"<?xml")?, find(b"</plist>")?);
        bytes.get(begin..end + 8)
    };
    let read = |bytes: &[u8]| Value::from_reader(std::io::Cursor::new(bytes)).ok();
    read(bytes).or_else(|| read(inner()?)).or_else(|| {
        let json: serde_json::Value = serde_json::from_slice(bytes).ok()?;
        let list: Value = serde_json::from_value(json).ok()?;
        Some(list)
    })
}

/// The value at a path of keys. Keys may hold `/`, so every split is tried.
pub(crate) fn at(value: &Value, path: &str) -> Option<Value> {
    if path.is_empty() {
        return Some(value.clone());
    }
    match value {
        Value::Dictionary(entries) => {
            if let (Some(top), Some(objects)) = (entries.get("$top"), entries.get("$objects")) {
                let top = resolved(top, objects.as_array()?, DEPTH);
                return at(&top, path);
            }
            entries.iter().find_map(|(key, inner)| {
                let rest = path.strip_prefix(key.as_str())?;
                let rest = if rest.is_empty() { rest } else { rest.strip_prefix('/')? };
                at(inner, rest)
            })
        }
        Value::Array(items) => {
            let (index, rest) = path.split_once('/').unwrap_or((path, ""));
            at(items.get(index.parse::<usize>().ok()?)?, rest)
        }
        Value::Data(bytes) => at(&list(bytes)?, path),
        _ => None,
    }
}

/// A value of a keyed archive with its references followed.
fn resolved(value: &Value, objects: &[Value], depth: usize) -> Value {
    if depth == 0 {
        return Value::Boolean(false);
    }
    let inner = |value: &Value| resolved(value, objects, depth - 1);
    match value {
        Value::Uid(uid) => usize::try_from(uid.get())
            .ok()
            .and_then(|index| objects.get(index))
            .map_or(Value::Boolean(false), inner),
        Value::Array(items) => Value::Array(items.iter().map(inner).collect()),
        Value::Dictionary(entries) => {
            let listed = |name: &str| entries.get(name).and_then(Value::as_array).cloned();
            if let (Some(keys), Some(values)) = (listed("NS.keys"), listed("NS.objects")) {
                let keys = keys.iter().map(|key| inner(key).as_string().unwrap_or_default().to_owned());
                return Value::Dictionary(keys.zip(values.iter().map(inner)).collect());
            }
            if let Some(values) = listed("NS.objects") {
                return Value::Array(values.iter().map(inner).collect());
            }
            Value::Dictionary(
                entries
                    .iter()
                    .filter(|(key, _)| *key != "$class")
                    .map(|(key, value)| (key.clone(), inner(value)))
                    .collect(),
            )
        }
        plain => plain.clone(),
    }
}

/// Everything in a value as one text: keys, texts, numbers, and what is readable of data.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::Dictionary(entries) => {
            if let (Some(top), Some(objects)) = (entries.get("$top"), entries.get("$objects")) {
                let classes: Vec<String> = objects.as_array().into_iter().flatten().map(text).collect();
                return format!("{} {}", text(top), classes.join(" "));
            }
            entries
                .iter()
                .map(|(key, value)| format!("{key} = {}", text(value)))
                .collect::<Vec<_>>()
                .join("; ")
                + "; "
        }
        Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(", "),
        Value::String(text) => text.clone(),
        Value::Boolean(truth) => truth.to_string(),
        Value::Integer(number) => number.to_string(),
        Value::Real(number) => number.to_string(),
        Value::Date(date) => date.to_xml_format(),
        Value::Data(bytes) => data(bytes),
        Value::Uid(uid) => uid.get().to_string(),
        _ => String::new(),
    }
}

fn data(bytes: &[u8]) -> String {
    list(bytes).map_or_else(|| String::from_utf8_lossy(bytes).into_owned(), |list| text(&list))
}

/// The row of a table as one text, `name = value`; `None` when there is none.
pub(crate) fn row(database: &Path, table: &str, id: i64) -> Option<String> {
    let flags = rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY;
    let open = rusqlite::Connection::open_with_flags(database, flags).ok()?;
    let mut query = open.prepare(&format!("SELECT * FROM {table} WHERE rowid = ?1")).ok()?;
    let names: Vec<String> = query.column_names().map(str::to_owned).collect();
    query
        .query_row([id], |row| {
            let mut all = String::new();
            for (index, name) in names.iter().enumerate() {
                let value = match row.get_ref(index)? {
                    ValueRef::Null => String::new(),
                    ValueRef::Integer(number) => number.to_string(),
                    ValueRef::Real(number) => number.to_string(),
                    ValueRef::Text(bytes) => String::from_utf8_lossy(bytes).into_owned(),
                    ValueRef::Blob(bytes) => data(bytes),
                };
                let _ = write!(all, "{name} = {value}; ");
            }
            Ok(all)
        })
        .ok()
}
