//! The old ASCII form, through the streaming reader of the `plist` crate.

use plist::stream::{AsciiReader, Event};

use crate::bounds::Limits;
use crate::decode::plist::build::Builder;
use crate::decode::plist::{Document, PlistError, Value};

pub(crate) fn parse(text: &str, limits: &Limits) -> Result<Document, PlistError> {
    let mut build = Builder::new(text.len(), limits);
    for event in AsciiReader::new(text.as_bytes()) {
        match event.map_err(|error| PlistError::damaged(error.to_string()))? {
            Event::StartArray(_) => build.open(false)?,
            Event::StartDictionary(_) => build.open(true)?,
            Event::EndCollection => build.close(),
            Event::String(text) => {
                build.charge(text.len())?;
                scalar(&mut build, Value::Text(text.into_owned()))?;
            }
            Event::Integer(number) => {
                let wide = number.as_signed().map(i128::from).or(number.as_unsigned().map(i128::from));
                scalar(&mut build, wide.map_or(Value::Null, Value::Int))?;
            }
            // The ASCII form has no other type.
            _ => return Err(PlistError::damaged("unexpected content")),
        }
        if build.is_done() {
            break;
        }
    }
    build.finish()
}

/// The reader does not tell keys from values: they alternate, and a key may look like a number.
fn scalar(build: &mut Builder, value: Value) -> Result<(), PlistError> {
    if build.in_dict() == Some(true) && !build.has_key() {
        let key = match value {
            Value::Text(text) => text,
            Value::Int(number) => number.to_string(),
            _ => String::new(),
        };
        return Ok(build.key(key)?);
    }
    Ok(build.value(value)?)
}
