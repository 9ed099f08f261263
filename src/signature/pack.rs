//! A database as one file: a line that names the format, a line that says what is inside, and the compressed canonical
//! document. The same files give the same bytes. A detached minisign signature lies beside it.

use std::io::Write as _;

use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::bounds::{len64, read_capped};
use crate::signature::document::{DOCUMENT_BYTES, Document};
use crate::signature::{Problem, hex, lint, load};
use crate::speech::{Message, Tell};

/// First line of every pack.
const MAGIC: &str = "stalkscan-signatures/1";

/// Longest second line, in bytes.
const HEADER_BYTES: usize = 4096;

/// Largest pack that is read, in bytes.
pub const PACK_BYTES: u64 = 32 << 20;

/// What a pack says about itself; every word of it is held against the document inside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// Version of the database.
    pub version: String,
    /// Version of the file format.
    pub schema: u32,
    /// Lowest version of this program that understands it; any, when absent.
    pub min_engine: Option<String>,
    /// Size of the document, in bytes.
    pub bytes: u64,
    /// SHA-256 of the document, lower-case hex: the hash of the database.
    pub sha256: String,
    /// SHA-256 of the compressed document as it stands in the pack. Compressed data has bits that change nothing.
    pub packed_sha256: String,
}

/// Why a pack is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// It is something else.
    #[error("this is no signature pack")]
    NotAPack,
    /// It is made for a newer program.
    #[error("the signatures are made for a newer program: {0}")]
    TooNew(String),
    /// Its parts do not fit together.
    #[error("the pack is damaged: {0}")]
    Damaged(String),
}

impl Tell for PackError {
    fn tell(&self) -> Message {
        let (id, why) = match self {
            Self::NotAPack => return Message::new("refused-no-pack"),
            Self::TooNew(why) => ("refused-pack-too-new", why),
            Self::Damaged(why) => ("refused-pack-damaged", why),
        };
        Message::new(id).said("why", Message::technical(why))
    }
}

/// Whether a file begins like a pack.
pub fn is_pack(head: &[u8]) -> bool {
    head.starts_with(MAGIC.as_bytes())
}

/// Packs signature files. Every rule of the lint has to hold, and every family has to have its id.
///
/// # Errors
/// Every problem found.
pub fn pack(files: &[(String, String)]) -> Result<Vec<u8>, Vec<Problem>> {
    let mut reading = load::read(files, None);
    if reading.problems.is_empty() {
        reading.problems.extend(without_id(files));
    }
    if !reading.problems.is_empty() {
        return Err(reading.problems);
    }
    let whole = |message: String| {
        vec![Problem::at("", "", None, "SIG003").saying(&message, "the files do not fit together")]
    };
    let document: Document =
        serde_json::from_str(&reading.document).map_err(|error| whole(error.to_string()))?;
    let packed = compressed(reading.document.as_bytes()).map_err(|error| whole(error.to_string()))?;
    let header = Header {
        version: document.database.version,
        schema: document.database.schema,
        min_engine: document.database.min_engine,
        bytes: len64(reading.document.len()),
        sha256: hex(&Sha256::digest(&reading.document)),
        packed_sha256: hex(&Sha256::digest(&packed)),
    };
    let line = serde_json::to_string(&header).map_err(|error| whole(error.to_string()))?;
    let mut bytes = format!("{MAGIC}\n{line}\n").into_bytes();
    bytes.extend(packed);
    Ok(bytes)
}

fn compressed(document: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut packed = ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(document)?;
    packed.finish()
}

fn without_id(files: &[(String, String)]) -> impl Iterator<Item = Problem> {
    let placeholder = format!("id = \"{}\"", lint::PLACEHOLDER);
    files.iter().filter_map(move |(name, text)| {
        let at = text
            .starts_with(&placeholder)
            .then_some(0)
            .or_else(|| Some(text.find(&format!("\n{placeholder}"))?.saturating_add(1)))?;
        let span = at..at.saturating_add(placeholder.len());
        Some(
            Problem::at(name, text, Some(&span), "SIG008")
                .saying("the family has no id yet", "run `stalkscan signatures assign-ids` first"),
        )
    })
}

/// The header and the document of a pack.
///
/// # Errors
/// [`PackError`] when it is something else, too new for `engine` (the version of this program), or does not fit its own header.
pub(crate) fn open(bytes: &[u8], engine: &str) -> Result<(Header, Vec<u8>), PackError> {
    let rest = bytes
        .strip_prefix(MAGIC.as_bytes())
        .and_then(|rest| rest.strip_prefix(b"\n"))
        .ok_or(PackError::NotAPack)?;
    let end = rest.iter().take(HEADER_BYTES).position(|b| *b == b'\n');
    let damaged = |why: &str| PackError::Damaged(why.to_owned());
    let (line, packed) = end
        .and_then(|end| rest.split_at_checked(end))
        .ok_or_else(|| damaged("its second line has no end"))?;
    let unknown =
        |error: serde_json::Error| PackError::Damaged(format!("its second line cannot be read ({error})"));
    let header: Header = serde_json::from_slice(line).map_err(unknown)?;
    if header.schema > lint::SCHEMA {
        return Err(PackError::TooNew(format!(
            "their format is {}, this program reads {}",
            header.schema,
            lint::SCHEMA
        )));
    }
    if let Some(needed) = header.min_engine.as_deref().filter(|needed| is_newer(needed, engine)) {
        return Err(PackError::TooNew(format!("they need version {needed}, this is {engine}")));
    }
    let packed = packed.strip_prefix(b"\n").unwrap_or_default();
    if hex(&Sha256::digest(packed)) != header.packed_sha256 {
        return Err(damaged("its bytes have not the hash that was written down"));
    }
    let mut decoder = ZlibDecoder::new(packed);
    let (document, more) =
        read_capped(&mut decoder, DOCUMENT_BYTES).map_err(|error| PackError::Damaged(error.to_string()))?;
    if more.is_some() || len64(document.len()) != header.bytes {
        return Err(damaged("the document has not the size that was written down"));
    }
    if hex(&Sha256::digest(&document)) != header.sha256 {
        return Err(damaged("the document has not the hash that was written down"));
    }
    Ok((header, document))
}

/// Whether a header says what its document says.
pub(crate) fn fits(header: &Header, document: &Document) -> bool {
    let inside = &document.database;
    (&header.version, header.schema, &header.min_engine)
        == (&inside.version, inside.schema, &inside.min_engine)
}

/// Whether version `a` (numbers with dots between) comes after version `b`. What is no number counts as 0.
pub fn is_newer(a: &str, b: &str) -> bool {
    let numbers =
        |text: &str| -> Vec<u32> { text.split('.').map(|part| part.parse().unwrap_or(0)).collect() };
    let (mut a, mut b) = (numbers(a), numbers(b));
    let longest = a.len().max(b.len());
    a.resize(longest, 0);
    b.resize(longest, 0);
    a > b
}
