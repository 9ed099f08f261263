//! Binary property lists (`bplist0x`): a table of objects that refer to one another by number.
//!
//! Layout after Apple's `CFBinaryPList.c`: header, objects, table of offsets, and a trailer of 32 bytes that gives the
//! width of offsets and references, the number of objects, the outermost object and the place of the table.

use crate::bounds::Limits;
use crate::decode::plist::build::Builder;
use crate::decode::plist::{Document, PlistError, Value};
use crate::time::Moment;

const TRAILER: usize = 32;

pub(crate) fn parse(bytes: &[u8], limits: &Limits) -> Result<Document, PlistError> {
    let file = File::new(bytes)?;
    let mut build = Builder::new(bytes.len(), limits);
    let mut path: Vec<Frame<'_>> = Vec::new();
    let mut next = Some(file.top);
    loop {
        if let Some(object) = next.take() {
            if path.iter().any(|frame| frame.object == object) {
                return Err(PlistError::damaged("a collection contains itself"));
            }
            if let Some(frame) = visit(&file, object, &mut build)? {
                path.push(frame);
            }
        }
        let Some(frame) = path.last_mut() else { break };
        if let Some((key, value)) = frame.advance(&file)? {
            if let Some(key) = key {
                let key = key_text(&file, key, &mut build)?;
                build.key(key)?;
            }
            next = Some(value);
        } else {
            path.pop();
            build.close();
        }
    }
    build.finish()
}

/// A collection being read.
struct Frame<'a> {
    object: u64,
    /// References to keys; empty for arrays.
    keys: &'a [u8],
    values: &'a [u8],
    dict: bool,
}

impl Frame<'_> {
    /// The next key, if this is a dictionary, and value.
    fn advance(&mut self, file: &File<'_>) -> Result<Option<(Option<u64>, u64)>, PlistError> {
        let Some((value, rest)) = self.values.split_at_checked(file.ref_size) else { return Ok(None) };
        self.values = rest;
        let key = if self.dict {
            let (key, rest) =
                self.keys.split_at_checked(file.ref_size).ok_or_else(|| out_of_file("a key"))?;
            self.keys = rest;
            Some(unsigned(key))
        } else {
            None
        };
        Ok(Some((key, unsigned(value))))
    }
}

struct File<'a> {
    /// Everything before the trailer.
    body: &'a [u8],
    table: &'a [u8],
    offset_size: usize,
    ref_size: usize,
    top: u64,
}

impl<'a> File<'a> {
    fn new(bytes: &'a [u8]) -> Result<Self, PlistError> {
        let cut = bytes.len().checked_sub(TRAILER).ok_or_else(|| out_of_file("its trailer"))?;
        let (body, trailer) = bytes.split_at_checked(cut).ok_or_else(|| out_of_file("its trailer"))?;
        let [_, _, _, _, _, _, offset_size, ref_size, numbers @ ..] = trailer else {
            return Err(out_of_file("its trailer"));
        };
        let (offset_size, ref_size) = (usize::from(*offset_size), usize::from(*ref_size));
        if !(1..=8).contains(&offset_size) || !(1..=8).contains(&ref_size) {
            return Err(PlistError::damaged("the trailer makes no sense"));
        }
        let (numbers, _) = numbers.as_chunks::<8>();
        let [objects, top, start] = numbers else { return Err(out_of_file("its trailer")) };
        let length = usize::try_from(u64::from_be_bytes(*objects))
            .ok()
            .and_then(|objects| objects.checked_mul(offset_size));
        let table = usize::try_from(u64::from_be_bytes(*start))
            .ok()
            .and_then(|start| body.get(start..))
            .zip(length)
            .and_then(|(rest, length)| rest.get(..length))
            .ok_or_else(|| out_of_file("its table of objects"))?;
        Ok(Self { body, table, offset_size, ref_size, top: u64::from_be_bytes(*top) })
    }

    /// The marker of an object and the bytes after it.
    fn object(&self, number: u64) -> Result<(u8, &'a [u8]), PlistError> {
        let start = usize::try_from(number).ok().and_then(|number| number.checked_mul(self.offset_size));
        start
            .and_then(|start| self.table.get(start..)?.get(..self.offset_size))
            .and_then(|offset| usize::try_from(unsigned(offset)).ok())
            .and_then(|offset| self.body.get(offset..)?.split_first())
            .map(|(marker, rest)| (*marker, rest))
            .ok_or_else(|| out_of_file(&format!("object {number}")))
    }
}

/// Builds a scalar, or opens a collection and returns its frame.
fn visit<'a>(file: &File<'a>, object: u64, build: &mut Builder) -> Result<Option<Frame<'a>>, PlistError> {
    let (marker, rest) = file.object(object)?;
    let kind = marker >> 4;
    if !matches!(kind, 0xa..=0xd) {
        let value = scalar(marker, rest, build)?;
        build.value(value)?;
        return Ok(None);
    }
    let (count, rest) = counted(marker, rest)?;
    let width = count.checked_mul(file.ref_size).ok_or_else(|| out_of_file("a collection"))?;
    let (first, rest) = rest.split_at_checked(width).ok_or_else(|| out_of_file("a collection"))?;
    let dict = kind == 0xd;
    build.open(dict)?;
    if dict {
        let values = rest.get(..width).ok_or_else(|| out_of_file("a collection"))?;
        return Ok(Some(Frame { object, keys: first, values, dict }));
    }
    Ok(Some(Frame { object, keys: &[], values: first, dict }))
}

/// Text of a dictionary's key. Apple's own lists have only text there.
fn key_text(file: &File<'_>, object: u64, build: &mut Builder) -> Result<String, PlistError> {
    let (marker, rest) = file.object(object)?;
    let value = if matches!(marker >> 4, 0xa..=0xd) { Value::Null } else { scalar(marker, rest, build)? };
    Ok(match value {
        Value::Text(text) => text,
        Value::Int(number) => {
            build.note("key that is a number", &number.to_string());
            number.to_string()
        }
        _ => {
            build.note("key that is not text", "");
            String::new()
        }
    })
}

fn scalar(marker: u8, rest: &[u8], build: &mut Builder) -> Result<Value, PlistError> {
    Ok(match (marker >> 4, marker & 0x0f) {
        (0, 0x8) => Value::Bool(false),
        (0, 0x9) => Value::Bool(true),
        (0, 0x0) => {
            build.note("null object", "");
            Value::Null
        }
        (1, power @ 0..=4) => integer(sized(rest, power)?),
        (2, power @ 2..=3) => real(sized(rest, power)?),
        (3, 3) => date(sized(rest, 3)?, build),
        (4, _) => {
            let (count, rest) = counted(marker, rest)?;
            let bytes = rest.get(..count).ok_or_else(|| out_of_file("data"))?;
            build.charge(count)?;
            Value::Data(bytes.to_vec())
        }
        // Type 7 is UTF-8 text in later private revisions; ASCII text is a subset of it.
        (5 | 7, _) => {
            let (count, rest) = counted(marker, rest)?;
            let bytes = rest.get(..count).ok_or_else(|| out_of_file("text"))?;
            build.charge(count)?;
            Value::Text(crate::text::lossy(bytes).into_owned())
        }
        (6, _) => {
            let (count, rest) = counted(marker, rest)?;
            let bytes = count.checked_mul(2).and_then(|width| rest.get(..width));
            let bytes = bytes.ok_or_else(|| out_of_file("text"))?;
            build.charge(bytes.len().saturating_mul(2))?;
            let (pairs, _) = bytes.as_chunks::<2>();
            let units = pairs.iter().map(|pair| u16::from_be_bytes(*pair));
            let text = char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER));
            Value::Text(text.collect())
        }
        (8, width) => {
            let width = usize::from(width).saturating_add(1);
            let bytes = rest.get(..width).ok_or_else(|| out_of_file("a reference"))?;
            Value::Uid(unsigned(bytes))
        }
        _ => return Err(PlistError::damaged(format!("unknown type of object 0x{marker:02x}"))),
    })
}

/// Numbers of 1, 2 and 4 bytes are unsigned, those of 8 and 16 signed.
fn integer(bytes: &[u8]) -> Value {
    if let Ok(bytes) = <[u8; 8]>::try_from(bytes) {
        Value::Int(i64::from_be_bytes(bytes).into())
    } else if let Ok(bytes) = <[u8; 16]>::try_from(bytes) {
        Value::Int(i128::from_be_bytes(bytes))
    } else {
        Value::Int(unsigned(bytes).into())
    }
}

fn real(bytes: &[u8]) -> Value {
    if let Ok(bytes) = <[u8; 4]>::try_from(bytes) {
        Value::Real(f32::from_be_bytes(bytes).into())
    } else {
        <[u8; 8]>::try_from(bytes).map_or(Value::Null, |bytes| Value::Real(f64::from_be_bytes(bytes)))
    }
}

fn date(bytes: &[u8], build: &mut Builder) -> Value {
    let seconds = <[u8; 8]>::try_from(bytes).map_or(f64::NAN, f64::from_be_bytes);
    let at = Moment::from_apple(seconds);
    if at.is_none() {
        build.note("date that makes no sense", &format!("{seconds:e} seconds since 2001"));
    }
    Value::Date(at)
}

/// The two-to-the-`power` bytes of a number.
fn sized(rest: &[u8], power: u8) -> Result<&[u8], PlistError> {
    1_usize
        .checked_shl(power.into())
        .and_then(|width| rest.get(..width))
        .ok_or_else(|| out_of_file("a number"))
}

/// The count in a marker, or in the integer object after it, and what follows.
fn counted(marker: u8, rest: &[u8]) -> Result<(usize, &[u8]), PlistError> {
    let short = marker & 0x0f;
    if short != 0x0f {
        return Ok((short.into(), rest));
    }
    let (kind, rest) = rest.split_first().ok_or_else(|| out_of_file("a count"))?;
    if !matches!(kind, 0x10..=0x13) {
        return Err(PlistError::damaged("a count is not a number"));
    }
    let count = sized(rest, kind & 0x0f)?;
    let after = rest.get(count.len()..).unwrap_or(&[]);
    let count = usize::try_from(unsigned(count)).ok().ok_or_else(|| out_of_file("a collection"))?;
    Ok((count, after))
}

/// A big-endian number; one that needs more than 64 bits becomes the largest.
fn unsigned(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0_u64, |number, byte| {
        number.checked_mul(256).map_or(u64::MAX, |shifted| shifted | u64::from(*byte))
    })
}

fn out_of_file(what: &str) -> PlistError {
    PlistError::damaged(format!("{what} lies outside the file"))
}
