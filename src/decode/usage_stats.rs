//! Android's usage statistics as protocol buffers (AOSP `usagestatsservice.proto` of Android 10 and
//! `usagestatsservice_v2.proto` of Android 11 and later), as far as they tell when an app was used last.
//!
//! A file holds one interval. Android 10 keeps names in a pool inside it; later versions write numbers, whose names
//! stand in one file `mappings` beside all intervals.

use crate::speech::{Message, Tell};
use std::collections::BTreeMap;

/// Fields of an interval.
const POOL: u64 = 2;
const PACKAGES: u64 = 20;
/// Field of the pool, and of an entry of `mappings`, that holds the strings.
const STRINGS: u64 = 2;
/// Fields of a package that are times: active, as a service, visible.
const TIMES: [u64; 3] = [3, 8, 10];
/// Most names that are kept.
const NAMES: usize = 1 << 20;

/// One field of a message.
enum Field<'a> {
    Number(u64),
    Bytes(&'a [u8]),
    Other,
}

/// The bytes are no protocol buffer, or break off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("it is no protocol buffer, or breaks off in the middle")]
pub struct WireError;

impl Tell for WireError {
    fn tell(&self) -> Message {
        Message::new("why-no-protocol-buffer")
    }
}

/// How an interval names an app.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Name {
    Text(String),
    /// Place in the pool, counted from 1.
    Pooled(u64),
    /// Key of `mappings`.
    Token(u64),
}

/// An app and when it was used last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Usage {
    /// Its package name, unchecked.
    pub package: String,
    /// Milliseconds since the beginning of the interval; negative where it was never used in it.
    pub last: i64,
}

/// What an interval tells.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Interval {
    /// Apps, in order.
    pub apps: Vec<Usage>,
    /// Apps whose name is not told.
    pub nameless: u64,
    /// Whether the file breaks off.
    pub cut: bool,
}

/// Names by their keys, from the file `mappings`.
///
/// # Errors
/// [`WireError`] when it cannot be read to its end.
pub fn mappings(bytes: &[u8]) -> Result<BTreeMap<u64, String>, WireError> {
    let mut names = BTreeMap::new();
    fields(bytes, &mut |number, field| {
        let (2, Field::Bytes(entry)) = (number, field) else { return Ok(()) };
        let (mut token, mut first) = (None, None);
        fields(entry, &mut |number, field| {
            match (number, field) {
                (1, Field::Number(key)) => token = Some(key),
                // The first string is the package, the others are of its components.
                (STRINGS, Field::Bytes(text)) if first.is_none() => first = Some(text),
                _ => {}
            }
            Ok(())
        })?;
        if let (Some(token), Some(name), true) = (token, first, names.len() < NAMES) {
            names.insert(token, String::from_utf8_lossy(name).into_owned());
        }
        Ok(())
    })?;
    Ok(names)
}

/// Reads an interval. What stands before damage is kept.
pub fn interval(bytes: &[u8], names: &BTreeMap<u64, String>) -> Interval {
    let mut pool: Vec<String> = Vec::new();
    let mut found: Vec<(Option<Name>, Option<i64>)> = Vec::new();
    let read = fields(bytes, &mut |number, field| {
        match (number, field) {
            (POOL, Field::Bytes(message)) => fields(message, &mut |number, field| {
                if let (STRINGS, Field::Bytes(text), true) = (number, field, pool.len() < NAMES) {
                    pool.push(String::from_utf8_lossy(text).into_owned());
                }
                Ok(())
            })?,
            (PACKAGES, Field::Bytes(message)) if found.len() < NAMES => found.push(package(message)?),
            _ => {}
        }
        Ok(())
    });
    let mut interval = Interval { cut: read.is_err(), ..Interval::default() };
    for (name, last) in found {
        let name = match name {
            Some(Name::Text(name)) => Some(name),
            Some(Name::Pooled(at)) => {
                usize::try_from(at).ok().and_then(|at| at.checked_sub(1)).and_then(|at| pool.get(at)).cloned()
            }
            Some(Name::Token(token)) => names.get(&token).cloned(),
            None => None,
        };
        match (name, last) {
            (Some(package), Some(last)) => interval.apps.push(Usage { package, last }),
            (None, _) => interval.nameless = interval.nameless.saturating_add(1),
            (Some(_), None) => {}
        }
    }
    interval
}

fn package(message: &[u8]) -> Result<(Option<Name>, Option<i64>), WireError> {
    let (mut name, mut last) = (None, None);
    fields(message, &mut |number, field| {
        match (number, field) {
            (1, Field::Bytes(text)) => name = Some(Name::Text(String::from_utf8_lossy(text).into_owned())),
            (1, Field::Number(token)) => name = Some(Name::Token(token)),
            (2, Field::Number(at)) => name = Some(Name::Pooled(at)),
            (number, Field::Number(time)) if TIMES.contains(&number) => {
                last = last.max(Some(time.cast_signed()));
            }
            _ => {}
        }
        Ok(())
    })?;
    Ok((name, last))
}

/// Hands over the fields of a message. Every step consumes bytes, so the work is bounded by their number.
fn fields<'a>(
    mut rest: &'a [u8],
    each: &mut dyn FnMut(u64, Field<'a>) -> Result<(), WireError>,
) -> Result<(), WireError> {
    while !rest.is_empty() {
        let key = varint(&mut rest)?;
        let field = match key & 7 {
            0 => Field::Number(varint(&mut rest)?),
            1 => take(&mut rest, 8).map(|_| Field::Other)?,
            2 => {
                let size = varint(&mut rest)?;
                let Ok(size) = usize::try_from(size) else { return Err(WireError) };
                Field::Bytes(take(&mut rest, size)?)
            }
            5 => take(&mut rest, 4).map(|_| Field::Other)?,
            _ => return Err(WireError),
        };
        each(key >> 3, field)?;
    }
    Ok(())
}

fn take<'a>(rest: &mut &'a [u8], size: usize) -> Result<&'a [u8], WireError> {
    let (head, tail) = rest.split_at_checked(size).ok_or(WireError)?;
    *rest = tail;
    Ok(head)
}

fn varint(rest: &mut &[u8]) -> Result<u64, WireError> {
    let mut value = 0_u64;
    for shift in (0..64).step_by(7) {
        let (first, tail) = rest.split_first().ok_or(WireError)?;
        *rest = tail;
        value |= u64::from(first & 0x7f).checked_shl(shift).unwrap_or(0);
        if first & 0x80 == 0 {
            return Ok(value);
        }
    }
    Err(WireError)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(field: u8, mut value: u64) -> Vec<u8> {
        let mut bytes = vec![field << 3];
        loop {
            let byte = u8::try_from(value & 0x7f).unwrap();
            value >>= 7;
            bytes.push(if value == 0 { byte } else { byte | 0x80 });
            if value == 0 {
                return bytes;
            }
        }
    }

    fn message(field: u8, content: &[u8]) -> Vec<u8> {
        let key = if field == 20 { vec![0xa2, 0x01] } else { vec![field << 3 | 2] };
        [key, vec![u8::try_from(content.len()).unwrap()], content.to_vec()].concat()
    }

    #[test]
    fn names_of_android_10_stand_in_the_pool() {
        let pool = message(2, &[number(1, 2), message(2, b"com.a"), message(2, b"com.b")].concat());
        let first = message(20, &[number(2, 2), number(3, 1_000), number(10, 5_000)].concat());
        let second = message(20, &[number(2, 9), number(3, 1_000)].concat());
        let never = message(20, &[number(2, 1), number(3, (-5_i64).cast_unsigned())].concat());
        let bytes = [number(1, 86_400_000), pool, number(3, 4), first, second, never].concat();
        let read = interval(&bytes, &BTreeMap::new());
        let told: Vec<_> = read.apps.iter().map(|app| (app.package.as_str(), app.last)).collect();
        assert_eq!((told, read.nameless, read.cut), (vec![("com.b", 5_000), ("com.a", -5)], 1, false));
    }

    #[test]
    fn names_of_later_versions_stand_beside_it() {
        let entry = message(2, &[number(1, 10), message(2, b"com.a"), message(2, b"Main")].concat());
        let names = mappings(&[number(1, 11), entry].concat()).unwrap();
        assert_eq!(names.get(&10).map(String::as_str), Some("com.a"));
        let bytes = [number(2, 5), message(20, &[number(1, 10), number(3, 7)].concat())].concat();
        assert_eq!(interval(&bytes, &names).apps, [Usage { package: "com.a".into(), last: 7 }]);
        assert_eq!(interval(&bytes, &BTreeMap::new()).nameless, 1);
    }

    #[test]
    fn damage_ends_the_reading_and_keeps_what_was_read() {
        let whole = [
            message(20, &[message(1, b"com.a"), number(3, 7)].concat()),
            message(20, &[message(1, b"com.b"), number(3, 7)].concat()),
        ]
        .concat();
        for end in 1..whole.len() {
            let read = interval(&whole[..end], &BTreeMap::new());
            assert!(read.apps.len() < 2 && (read.cut || end == whole.len() / 2), "{end}");
        }
        assert!(interval(&[0xff; 64], &BTreeMap::new()).cut);
        assert!(mappings(b"\x12\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01").is_err());
    }
}
