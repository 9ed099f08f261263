//! XML property lists.
//!
//! Reads the small language that property lists use, and more strictly than XML where XML could hide text: a document
//! type with declarations of its own is refused, `CDATA` is text, and a reference to an unknown entity stays visible.

use memchr::memchr;

use crate::bounds::Limits;
use crate::decode::plist::build::Builder;
use crate::decode::plist::{Document, PlistError, Value};
use crate::decode::xml::reference;
use crate::time::Moment;

pub(crate) fn parse(text: &str, limits: &Limits) -> Result<Document, PlistError> {
    let mut build = Builder::new(text.len(), limits);
    let mut scan = Scan { rest: text };
    while let Some(token) = scan.next()? {
        match token {
            Token::Text(text) => {
                if !text.trim().is_empty() {
                    build.note("text between elements", text);
                }
            }
            Token::CData(text) => build.note("text between elements", text),
            Token::Start { name: "plist", .. } | Token::End("plist") => {}
            Token::Start { name: name @ ("dict" | "array"), empty } => {
                build.open(name == "dict")?;
                if empty {
                    build.close();
                }
            }
            Token::Start { name, empty } => element(name, empty, &mut scan, &mut build)?,
            Token::End(name @ ("dict" | "array")) if build.in_dict() == Some(name == "dict") => {
                build.close();
            }
            Token::End(name) => return Err(unexpected(name)),
        }
    }
    build.finish()
}

fn element(name: &str, empty: bool, scan: &mut Scan<'_>, build: &mut Builder) -> Result<(), PlistError> {
    let mut text = String::new();
    let mut open = !empty;
    while open {
        match scan.next()?.ok_or_else(|| PlistError::damaged("it ends inside an element"))? {
            Token::Text(raw) => {
                build.charge(raw.len())?;
                unescape(raw, &mut text, build);
            }
            Token::CData(raw) => {
                build.charge(raw.len())?;
                text.push_str(raw);
            }
            Token::End(end) if end == name => open = false,
            Token::End(name) | Token::Start { name, .. } => return Err(unexpected(name)),
        }
    }
    match name {
        "key" => return Ok(build.key(text)?),
        "string" => build.value(Value::Text(text))?,
        "true" => build.value(Value::Bool(true))?,
        "false" => build.value(Value::Bool(false))?,
        "integer" => number(integer(&text).map(Value::Int), &text, build)?,
        "real" => number(text.trim().parse().ok().map(Value::Real), &text, build)?,
        "date" => {
            let at = Moment::from_rfc3339(&text);
            if at.is_none() {
                build.note("date that makes no sense", &text);
            }
            build.value(Value::Date(at))?;
        }
        "data" => {
            let (bytes, clean) = crate::decode::base64::bytes(&text);
            if !clean {
                build.note("data that is not clean base64", "");
            }
            build.value(Value::Data(bytes))?;
        }
        _ => return Err(unexpected(name)),
    }
    Ok(())
}

fn number(value: Option<Value>, text: &str, build: &mut Builder) -> Result<(), PlistError> {
    if value.is_none() {
        build.note("number that makes no sense", text);
    }
    Ok(build.value(value.unwrap_or(Value::Null))?)
}

/// Decimal or, as Apple's reader also takes it, hexadecimal.
fn integer(text: &str) -> Option<i128> {
    let text = text.trim();
    let (negative, digits) =
        text.strip_prefix('-').map_or((false, text.strip_prefix('+').unwrap_or(text)), |rest| (true, rest));
    if !digits.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let hex = digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X"));
    let size = hex.map_or_else(
        || digits.parse::<i128>().ok(),
        |hex| u64::from_str_radix(hex, 16).ok().map(Into::into),
    )?;
    if negative { size.checked_neg() } else { Some(size) }
}

/// Appends text with its character references resolved. What cannot be resolved stays as it is written, and is noted.
fn unescape(raw: &str, into: &mut String, build: &mut Builder) {
    let mut rest = raw;
    while let Some((before, after)) = rest.split_once('&') {
        into.push_str(before);
        // The longest known reference is far shorter; a lone `&` must not make the search quadratic.
        let name = after.bytes().take(16).position(|c| c == b';').and_then(|end| after.get(..end));
        if let Some((name, c)) = name.and_then(|name| Some((name, reference(name)?))) {
            into.push(c);
            rest = after.get(name.len().saturating_add(1)..).unwrap_or("");
        } else {
            build.note("unknown entity left as written", name.unwrap_or("&"));
            into.push('&');
            rest = after;
        }
    }
    into.push_str(rest);
}

enum Token<'a> {
    Text(&'a str),
    CData(&'a str),
    Start { name: &'a str, empty: bool },
    End(&'a str),
}

/// Cuts a document into tokens. Comments, processing instructions and the plain document type are passed over.
struct Scan<'a> {
    rest: &'a str,
}

impl<'a> Scan<'a> {
    fn next(&mut self) -> Result<Option<Token<'a>>, PlistError> {
        loop {
            if self.rest.is_empty() {
                return Ok(None);
            }
            let markup = memchr(b'<', self.rest.as_bytes()).unwrap_or(self.rest.len());
            if markup > 0 {
                return Ok(self.take(markup).map(Token::Text));
            }
            if self.section("<!--", "-->")?.is_some() || self.section("<?", "?>")?.is_some() {
                continue;
            }
            if let Some(text) = self.section("<![CDATA[", "]]>")? {
                return Ok(Some(Token::CData(text)));
            }
            if !self.rest.starts_with("<!") {
                return self.tag().map(Some);
            }
            self.document_type()?;
        }
    }

    fn take(&mut self, length: usize) -> Option<&'a str> {
        let (head, tail) = self.rest.split_at_checked(length)?;
        self.rest = tail;
        Some(head)
    }

    /// What lies between two marks, if the first is here.
    fn section(&mut self, open: &str, close: &str) -> Result<Option<&'a str>, PlistError> {
        let Some(body) = self.rest.strip_prefix(open) else { return Ok(None) };
        let (body, rest) =
            body.split_once(close).ok_or_else(|| PlistError::damaged(format!("no end to {open}")))?;
        self.rest = rest;
        Ok(Some(body))
    }

    fn document_type(&mut self) -> Result<(), PlistError> {
        let end = end_of_tag(self.rest).ok_or_else(|| PlistError::damaged("no end to a declaration"))?;
        let body = self.take(end).unwrap_or("");
        let known = body.get(..9).is_some_and(|word| word.eq_ignore_ascii_case("<!DOCTYPE"));
        if !known || body.contains('[') {
            return Err(PlistError::Entities);
        }
        Ok(())
    }

    fn tag(&mut self) -> Result<Token<'a>, PlistError> {
        let end = end_of_tag(self.rest).ok_or_else(|| PlistError::damaged("no end to a tag"))?;
        let body = self.take(end).and_then(|tag| tag.strip_prefix('<')?.strip_suffix('>')).unwrap_or("");
        if let Some(name) = body.strip_prefix('/') {
            return Ok(Token::End(local(name)));
        }
        let (body, empty) = body.strip_suffix('/').map_or((body, false), |body| (body, true));
        Ok(Token::Start { name: local(body), empty })
    }
}

/// Length of the tag or declaration at the start of the text, `>` included; `>` inside quotes does not count.
fn end_of_tag(text: &str) -> Option<usize> {
    let mut quote = None;
    for (index, c) in text.bytes().enumerate() {
        match (quote, c) {
            (None, b'>') => return index.checked_add(1),
            (None, b'"' | b'\'') => quote = Some(c),
            (Some(open), _) if open == c => quote = None,
            _ => {}
        }
    }
    None
}

/// Name of an element without attributes and namespace.
fn local(tag: &str) -> &str {
    let name = tag.split(|c: char| c.is_ascii_whitespace()).next().unwrap_or("");
    name.rsplit(':').next().unwrap_or(name)
}

fn unexpected(name: &str) -> PlistError {
    PlistError::damaged(format!("unexpected element {}", crate::text::printable(name)))
}
