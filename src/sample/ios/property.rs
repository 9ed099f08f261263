//! Property lists: building and writing.

use std::time::{Duration, SystemTime};

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use plist::{Date, Dictionary, Value};

use crate::sample::error::RecipeError;

/// A text value.
pub(crate) fn text(value: &str) -> Value {
    Value::String(value.to_owned())
}

/// A dictionary of these entries.
pub(crate) fn dict<const N: usize>(entries: [(&str, Value); N]) -> Value {
    Value::Dictionary(
        entries.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Dictionary>(),
    )
}

/// Adds an entry to a dictionary value.
pub(crate) fn put(to: &mut Value, name: &str, value: Value) {
    if let Value::Dictionary(entries) = to {
        entries.insert(name.to_owned(), value);
    }
}

/// Seconds since 1970 of a time in UTC.
pub(crate) fn unix(at: DateTime) -> i64 {
    TimeZone::UTC.to_timestamp(at).map_or(0, jiff::Timestamp::as_second)
}

/// Seconds since 2001 of a time in UTC.
pub(crate) fn apple(at: DateTime) -> i64 {
    unix(at).saturating_sub(978_307_200)
}

/// A date value.
pub(crate) fn date(at: DateTime) -> Value {
    let since = Duration::from_secs(u64::try_from(unix(at)).unwrap_or(0));
    Value::Date(Date::from(SystemTime::UNIX_EPOCH.checked_add(since).unwrap_or(SystemTime::UNIX_EPOCH)))
}

/// A number of seconds as a real value, as Apple writes absolute times.
pub(crate) fn seconds(value: i64) -> Value {
    Value::Real(i32::try_from(value).map_or(0.0, f64::from))
}

/// The binary form.
pub(crate) fn binary(value: &Value) -> Result<Vec<u8>, RecipeError> {
    let mut bytes = Vec::new();
    value.to_writer_binary(&mut bytes)?;
    Ok(bytes)
}

/// The XML form.
pub(crate) fn xml(value: &Value) -> Result<Vec<u8>, RecipeError> {
    let mut bytes = Vec::new();
    value.to_writer_xml(&mut bytes)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// A value of a recipe as a property list; nesting beyond 16 levels is dropped.
pub(crate) fn from_toml(value: &toml::Value, depth: usize) -> Value {
    let Some(deeper) = depth.checked_add(1).filter(|level| *level <= 16) else { return text("") };
    match value {
        toml::Value::String(words) => text(words),
        toml::Value::Integer(number) => Value::Integer((*number).into()),
        toml::Value::Float(number) => Value::Real(*number),
        toml::Value::Boolean(yes) => Value::Boolean(*yes),
        toml::Value::Datetime(at) => text(&at.to_string()),
        toml::Value::Array(items) => Value::Array(items.iter().map(|item| from_toml(item, deeper)).collect()),
        toml::Value::Table(entries) => Value::Dictionary(
            entries.iter().map(|(name, item)| (name.clone(), from_toml(item, deeper))).collect(),
        ),
    }
}
