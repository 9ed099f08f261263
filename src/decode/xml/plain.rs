//! XML as text. A document type is refused, for it could define entities; what makers write against the rules (a
//! lone `&`, control characters, doubled attributes) is taken as it stands.

use std::collections::BTreeSet;
use std::sync::Arc;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::{Builder, Document, Stop, reference};
use crate::bounds::Limits;
use crate::text::lossy;

/// Most different names and short values that are kept once for all elements.
const SHARED: usize = 65_536;
/// Longest value that is looked up among them, in bytes.
const SHARED_BYTES: usize = 64;
/// Longest name of a reference, in bytes; a lone `&` must not make the search for its end quadratic.
const REFERENCE_BYTES: usize = 12;

/// Reads a document as far as it goes.
pub(super) fn parse(bytes: &[u8], limits: &Limits) -> Document {
    let text = lossy(bytes);
    let mut build = Builder::new(text.len(), limits);
    if matches!(text, std::borrow::Cow::Owned(_)) {
        build.note("it holds bytes that are not UTF-8");
    }
    let mut scan = Scan { text: &text, line: 1, seen: 0, shared: BTreeSet::new() };
    let result = scan.run(&mut build);
    build.finish(result)
}

struct Scan<'a> {
    text: &'a str,
    /// Line of the byte at `seen`.
    line: u64,
    seen: usize,
    shared: BTreeSet<Arc<str>>,
}

impl Scan<'_> {
    fn run(&mut self, build: &mut Builder) -> Result<(), Stop> {
        let mut reader = Reader::from_str(self.text);
        let config = reader.config_mut();
        config.allow_dangling_amp = true;
        config.check_comments = false;
        config.trim_markup_names_in_closing_tags = true;
        loop {
            let start = reader.buffer_position();
            let event = reader.read_event().map_err(|error| Stop::Damaged(error.to_string()))?;
            match event {
                Event::Start(tag) => self.open(&tag, start, build)?,
                Event::Empty(tag) => {
                    self.open(&tag, start, build)?;
                    build.close();
                }
                Event::End(_) => build.close(),
                Event::Text(text) => build.text(&text)?,
                Event::CData(text) => build.text(&text)?,
                Event::GeneralRef(name) => match reference(&name) {
                    Some(c) => build.text(c.encode_utf8(&mut [0; 4]))?,
                    None => build.text(&format!("&{};", &*name))?,
                },
                Event::DocType(_) => {
                    return Err(Stop::Damaged("it declares a document type, which is refused".to_owned()));
                }
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
                Event::Eof => return Ok(()),
            }
        }
    }

    fn open(&mut self, tag: &BytesStart<'_>, start: u64, build: &mut Builder) -> Result<(), Stop> {
        let line = self.line_at(start);
        let name = self.share(tag.name().as_ref(), build)?;
        build.open(name, Some(line))?;
        for attribute in tag.attributes().with_checks(false) {
            let Ok(attribute) = attribute else {
                build.note("an attribute that is no attribute was passed over");
                continue;
            };
            let name = self.share(attribute.key.as_ref(), build)?;
            let value = unescape(&attribute.value);
            let value = self.share(&value, build)?;
            build.attribute(name, value)?;
        }
        Ok(())
    }

    /// One copy of a name or short value for the whole document.
    fn share(&mut self, text: &str, build: &mut Builder) -> Result<Arc<str>, Stop> {
        if let Some(known) = self.shared.get(text) {
            return Ok(Arc::clone(known));
        }
        build.charge(text.len())?;
        let text: Arc<str> = text.into();
        if text.len() <= SHARED_BYTES && self.shared.len() < SHARED {
            self.shared.insert(Arc::clone(&text));
        }
        Ok(text)
    }

    fn line_at(&mut self, position: u64) -> u64 {
        let to = usize::try_from(position).unwrap_or(usize::MAX);
        let between = self.text.as_bytes().get(self.seen..to).unwrap_or_default();
        let breaks = memchr::memchr_iter(b'\n', between).count();
        self.line = self.line.saturating_add(crate::bounds::len64(breaks));
        self.seen = self.seen.max(to);
        self.line
    }
}

/// Resolves the references in a value; what is none stays as it is written.
fn unescape(raw: &str) -> std::borrow::Cow<'_, str> {
    if !raw.contains('&') {
        return raw.into();
    }
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let end = after.bytes().take(REFERENCE_BYTES).position(|b| b == b';');
        let name = end.and_then(|end| after.get(..end));
        if let Some((name, c)) = name.and_then(|name| Some((name, reference(name)?))) {
            out.push(c);
            rest = after.get(name.len().saturating_add(1)..).unwrap_or_default();
        } else {
            out.push('&');
            rest = after;
        }
    }
    out.push_str(rest);
    out.into()
}
