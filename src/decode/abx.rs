//! Android's binary XML (ABX), as Android 12 and later write their system files.
//!
//! Layout (AOSP `BinaryXmlSerializer`, `BinaryXmlPullParser`, `FastDataInput`): the magic `ABX` and a version, then
//! tokens of one byte, the event in the low half and the type of its value in the high half, all numbers big-endian.
//! Names and many values are *interned*: an unsigned 16-bit index into the strings seen so far, or 0xFFFF and the string
//! itself, which then joins them until there are 65,535. The document may begin without a start and end without an end.

use std::sync::Arc;

use crate::bounds::Limits;
use crate::decode::xml::{Builder, Document, Stop, reference};
use crate::text::lossy;

/// The first bytes; one more tells the version, of which 0 is the only one.
const MAGIC: &[u8] = b"ABX";
/// Most interned strings. What comes after is sent in full and not remembered.
const POOL: usize = 65_535;
/// The index that stands for "a new string follows".
const NEW: u16 = 0xffff;
/// Most strings of all kinds are short; longer ones that come again are no common case.
const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Whether bytes begin as such a document, of whatever version.
pub fn is_abx(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC) && bytes.get(3).is_some_and(|version| *version < 0x20)
}

/// Reads a document as far as it goes.
pub(crate) fn parse(bytes: &[u8], limits: &Limits) -> Document {
    let mut build = Builder::new(bytes.len(), limits);
    let mut reader = Reader { rest: bytes.get(4..).unwrap_or_default(), pool: Vec::new() };
    let result = match bytes.get(3) {
        Some(0) => reader.run(&mut build),
        Some(version) => Err(Stop::Damaged(format!("version {version} of Android's binary XML is not known"))),
        None => Err(ended()),
    };
    build.finish(result)
}

fn ended() -> Stop {
    Stop::Damaged("it ends inside a token".to_owned())
}

struct Reader<'a> {
    rest: &'a [u8],
    pool: Vec<Arc<str>>,
}

impl Reader<'_> {
    fn run(&mut self, build: &mut Builder) -> Result<(), Stop> {
        // An attribute belongs to the start tag right before it.
        let mut in_tag = false;
        while let Some((token, rest)) = self.rest.split_first() {
            self.rest = rest;
            let (event, kind) = (token & 0x0f, token >> 4);
            if event == 15 {
                if !in_tag {
                    return Err(Stop::Damaged("an attribute without a start tag before it".to_owned()));
                }
                let name = self.interned(build)?;
                let value = self.value(kind, build)?;
                build.attribute(name, value)?;
                continue;
            }
            in_tag = event == 2;
            match event {
                // Documents of several parts close and open again.
                0 => {}
                1 => {
                    if !self.rest.is_empty() && self.rest.iter().all(|b| *b == 0) {
                        return Ok(());
                    }
                }
                2 => {
                    let name = self.interned(build)?;
                    build.open(name, None)?;
                }
                3 => {
                    let name = self.interned(build)?;
                    if build.name() != Some(&*name) {
                        let what = crate::text::printable(&name).into_owned();
                        return Err(Stop::Damaged(format!("an end tag {what} that closes nothing")));
                    }
                    build.close();
                }
                // Text, CDATA, white space.
                4 | 5 | 7 => {
                    let text = self.text(kind, build)?;
                    build.text(&text)?;
                }
                6 => {
                    let name = self.text(kind, build)?;
                    match reference(&name) {
                        Some(c) => build.text(c.encode_utf8(&mut [0; 4]))?,
                        None => build.text(&format!("&{name};"))?,
                    }
                }
                // Instructions, comments and the document type, which defines nothing here.
                8..=10 => {
                    self.text(kind, build)?;
                }
                other => return Err(Stop::Damaged(format!("an event {other} that is not known"))),
            }
        }
        Ok(())
    }

    fn take(&mut self, length: usize) -> Result<&[u8], Stop> {
        let (head, rest) = self.rest.split_at_checked(length).ok_or_else(ended)?;
        self.rest = rest;
        Ok(head)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], Stop> {
        self.take(N)?.try_into().map_err(|_| ended())
    }

    fn length(&mut self) -> Result<usize, Stop> {
        Ok(u16::from_be_bytes(self.array()?).into())
    }

    fn string(&mut self, build: &mut Builder) -> Result<Arc<str>, Stop> {
        let length = self.length()?;
        build.charge(length)?;
        let text = text_of(self.take(length)?);
        Ok(text.into())
    }

    fn interned(&mut self, build: &mut Builder) -> Result<Arc<str>, Stop> {
        let index = u16::from_be_bytes(self.array()?);
        if index != NEW {
            let known = self.pool.get(usize::from(index));
            return known.map(Arc::clone).ok_or_else(|| {
                Stop::Damaged(format!("a reference to string {index} of {}", self.pool.len()))
            });
        }
        let text = self.string(build)?;
        if self.pool.len() < POOL {
            self.pool.push(Arc::clone(&text));
        }
        Ok(text)
    }

    /// The string of a token that is text. A token of type null carries none.
    fn text(&mut self, kind: u8, build: &mut Builder) -> Result<Arc<str>, Stop> {
        match kind {
            1 => Ok("".into()),
            2 => self.string(build),
            3 => self.interned(build),
            other => Err(Stop::Damaged(format!("text of type {other}"))),
        }
    }

    /// The value of an attribute, as the text that Android's readers compare.
    fn value(&mut self, kind: u8, build: &mut Builder) -> Result<Arc<str>, Stop> {
        let text = match kind {
            1..=3 => return self.text(kind, build),
            4 | 5 => {
                let length = self.length()?;
                build.charge(length.saturating_mul(2))?;
                let bytes = self.take(length)?;
                if kind == 4 { hex(bytes) } else { base64(bytes) }
            }
            6 => i32::from_be_bytes(self.array()?).to_string(),
            7 => signed_hex(i32::from_be_bytes(self.array()?).into()),
            8 => i64::from_be_bytes(self.array()?).to_string(),
            9 => signed_hex(i64::from_be_bytes(self.array()?)),
            10 => {
                let number = f32::from_be_bytes(self.array()?);
                java_number(number.is_finite(), number.abs().into(), &format!("{number:?}"), &format!("{number:E}"))
            }
            11 => {
                let number = f64::from_be_bytes(self.array()?);
                java_number(number.is_finite(), number.abs(), &format!("{number:?}"), &format!("{number:E}"))
            }
            12 => "true".to_owned(),
            13 => "false".to_owned(),
            other => return Err(Stop::Damaged(format!("a value of type {other}"))),
        };
        Ok(text.into())
    }
}

/// As Java's `Long.toString(value, 16)`.
fn signed_hex(number: i64) -> String {
    let sign = if number < 0 { "-" } else { "" };
    format!("{sign}{:x}", number.unsigned_abs())
}

/// As Java writes a floating-point number: with a dot, and with an exponent from ten million up and below a thousandth.
fn java_number(finite: bool, size: f64, plain: &str, scientific: &str) -> String {
    if !finite {
        return plain.replace("inf", "Infinity");
    }
    if size == 0.0 || (1e-3..1e7).contains(&size) {
        return plain.to_owned();
    }
    match scientific.split_once('E') {
        Some((digits, exponent)) if !digits.contains('.') => format!("{digits}.0E{exponent}"),
        _ => scientific.to_owned(),
    }
}

fn hex(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from_digit(nibble.into(), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 0x0f)]).collect()
}

fn base64(bytes: &[u8]) -> String {
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let byte = |at: usize| u32::from(chunk.get(at).copied().unwrap_or(0));
        let word = (byte(0) << 16) | (byte(1) << 8) | byte(2);
        for (place, shift) in [18_u32, 12, 6, 0].into_iter().enumerate() {
            let six = usize::try_from((word >> shift) & 0x3f).unwrap_or(0);
            let c = if place <= chunk.len() { BASE64.get(six).copied().unwrap_or(b'=') } else { b'=' };
            out.push(char::from(c));
        }
    }
    out
}

/// UTF-8, or Java's modified form of it (zero as two bytes, a pair of surrogates of three bytes each).
fn text_of(bytes: &[u8]) -> String {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.to_owned();
    }
    modified(bytes).unwrap_or_else(|| lossy(bytes).into_owned())
}

fn modified(bytes: &[u8]) -> Option<String> {
    let mut units: Vec<u16> = Vec::with_capacity(bytes.len());
    let mut rest = bytes.iter().copied();
    while let Some(first) = rest.next() {
        let mut more = || rest.next().filter(|b| b & 0xc0 == 0x80).map(|b| u16::from(b & 0x3f));
        match first {
            0x00..=0x7f => units.push(first.into()),
            0xc0..=0xdf => units.push((u16::from(first & 0x1f) << 6) | more()?),
            0xe0..=0xef => {
                let (second, third) = (more()?, more()?);
                units.push((u16::from(first & 0x0f) << 12) | (second << 6) | third);
            }
            // Plain UTF-8 of four bytes among the rest.
            0xf0..=0xf7 => {
                let (second, third, fourth) = (more()?, more()?, more()?);
                let code = (u32::from(first & 0x07) << 18)
                    | (u32::from(second) << 12)
                    | (u32::from(third) << 6)
                    | u32::from(fourth);
                units.extend_from_slice(char::from_u32(code)?.encode_utf16(&mut [0; 2]));
            }
            _ => return None,
        }
    }
    Some(String::from_utf16_lossy(&units))
}

#[cfg(test)]
mod tests;
