//! Intrusion logs of Android 16: texts of JSON lines, alone, in a folder, in an archive, or in archives inside one.

use std::path::Path;
use std::sync::Arc;

use serde_json::Value;

use super::folder::first_bytes;
use super::text_store::{TextPart, TextStore};
use super::tree::{Loaded, Tree};
use super::{
    Backup, Candidate, CandidateKind, Confidence, Format, Refusal, SourceError, Unlock, named_like_a_copy,
};
use crate::bounds::Limits;
use crate::decode::json;
use crate::model::{Platform, Surface};
use crate::speech::{Message, Tell};
use crate::text::printable;

/// Bytes of a file that are looked at.
const HEAD_BYTES: u64 = 64 << 10;
/// Lines that are looked at.
const HEAD_LINES: usize = 20;
/// Files of a folder or archive that are looked at before it is claimed.
const TRIES: usize = 8;
/// Most archives inside an archive that are opened.
const INNER: usize = 400;

/// Questions to which such logs add; none is answered in full.
static HOLDS: &[Surface] = &[Surface::RemovedApps, Surface::TrustedCertificates];

/// The format `intrusion-logs`.
#[derive(Debug, Clone, Copy)]
pub struct IntrusionLogs;

impl Format for IntrusionLogs {
    fn name(&self) -> &'static str {
        "intrusion-logs"
    }

    fn platform(&self) -> Platform {
        Platform::Android
    }

    fn sniff(&self, at: &Candidate) -> Option<Confidence> {
        match &at.kind {
            CandidateKind::File { head, members, .. } if head.starts_with(b"PK") => {
                if !members.iter().any(|name| is_text_name(name) || is_inner(name)) {
                    return None;
                }
                let limits = Limits { file_bytes: HEAD_BYTES, ..Limits::default() };
                let tree = Tree::zip_file(&at.path, &limits).ok()?;
                let mut texts = members.iter().filter(|name| is_text_name(name)).take(TRIES);
                let text =
                    texts.any(|name| tree.read(name, &limits).is_ok_and(|loaded| is_log(&loaded.bytes)));
                let inner = || members.iter().any(|name| is_inner(name)).then_some(Confidence::Likely);
                if text { Some(Confidence::Certain) } else { inner() }
            }
            CandidateKind::File { head, .. } => is_log(head).then_some(Confidence::Certain),
            CandidateKind::Folder { names } => {
                let mut texts = names.iter().filter(|name| is_text_name(name)).take(TRIES);
                texts.any(|name| is_log(&head_of(&at.path.join(name)))).then_some(Confidence::Likely)
            }
        }
    }

    fn open(&self, at: &Candidate, _: &mut dyn Unlock, limits: &Limits) -> Result<Backup, SourceError> {
        let tree = match &at.kind {
            CandidateKind::Folder { .. } => Tree::folder(&at.path, limits),
            CandidateKind::File { head, .. } if head.starts_with(b"PK") => Tree::zip_file(&at.path, limits)?,
            CandidateKind::File { size, .. } => Tree::one(&at.path, *size),
        };
        open_tree(tree, limits)
    }

    fn holds(&self) -> &'static [Surface] {
        HOLDS
    }

    fn beside(&self, _: &Candidate, names: &[String]) -> Vec<String> {
        let own = |name: &str| is_inner(name) || (is_text_name(name) && !named_like_a_copy(name));
        names.iter().filter(|name| !own(name)).cloned().collect()
    }
}

fn is_text_name(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, ending)| matches!(ending, "txt" | "json" | "ndjson" | "jsonl"))
}

/// Whether a name is that of a day's archive inside an archive.
fn is_inner(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    lower.rsplit_once('.').is_some_and(|(stem, ending)| ending == "zip" && stem.contains("intrusion"))
}

fn head_of(path: &Path) -> Vec<u8> {
    first_bytes(path, HEAD_BYTES).unwrap_or_default()
}

/// Whether one of the first lines is an event of such a log.
fn is_log(head: &[u8]) -> bool {
    let limits = Limits { nodes: 4_096, ..Limits::default() };
    let lines = head.split(|b| *b == b'\n').map(<[u8]>::trim_ascii).filter(|line| line.starts_with(b"{"));
    lines.take(HEAD_LINES).any(|line| {
        json::parse(line, &limits).is_ok_and(|event| {
            ["dns_event", "connect_event", "security_event"].iter().any(|kind| {
                event
                    .get(kind)
                    .and_then(Value::as_object)
                    .is_some_and(|event| event.contains_key("event_time"))
            })
        })
    })
}

fn open_tree(tree: Tree, limits: &Limits) -> Result<Backup, SourceError> {
    let names: Vec<String> = tree.names().map(str::to_owned).collect();
    let mut notes = tree.notes.clone();
    let mut complete = tree.complete;
    let (mut logs, mut inner) = (Vec::new(), Vec::new());
    let small = Limits { file_bytes: HEAD_BYTES, ..limits.clone() };
    for name in &names {
        if is_text_name(name) || names.len() == 1 {
            let loaded = tree.read(name, &small);
            if loaded.is_ok_and(|loaded| is_log(&loaded.bytes)) {
                logs.push(name);
            }
        } else if is_inner(name) && inner.len() < INNER {
            match read_inner(&tree, name, limits) {
                Ok(texts) => inner.extend(texts),
                Err(why) => {
                    notes.push(
                        Message::new("why-cannot-read-3").put("name", printable(name)).told("why", &why),
                    );
                    complete = false;
                }
            }
        }
    }
    if logs.is_empty() && inner.is_empty() {
        return Err(SourceError {
            kind: Refusal::Damaged,
            path: String::new(),
            message: Message::new("why-looks-like-intrusion-logs-but"),
            hint: Message::new("try-download-logs-on-phone-again"),
        });
    }
    let mut store = TextStore::new(tree);
    for name in logs {
        store.offer_file(name, format!("intrusion/{}", flat(name)), name.clone());
    }
    for (name, loaded) in inner {
        let range = 0..loaded.bytes.len();
        let cut = loaded.cut.clone();
        let path = format!("intrusion/{}", flat(&name));
        store.offer_parts(&name, loaded, vec![TextPart { path, range, first_line: 1, cut }]);
    }
    Ok(Backup {
        format: IntrusionLogs.name(),
        platform: Platform::Android,
        path: String::new(),
        sha256: None,
        complete,
        notes,
        known_gaps: Vec::new(),
        holds: HOLDS,
        store: Box::new(store.sorted()),
        nested: Vec::new(),
    })
}

/// Patterns of parsers do not cross folders.
fn flat(name: &str) -> String {
    name.replace('/', "|")
}

/// The logs in an archive inside the archive, under `archive!name`.
fn read_inner(tree: &Tree, name: &str, limits: &Limits) -> Result<Vec<(String, Loaded)>, Message> {
    let loaded = tree.read(name, limits).map_err(|error| error.tell())?;
    let bytes = Arc::try_unwrap(loaded.bytes).unwrap_or_else(|shared| shared.to_vec());
    let inside = Tree::zip_bytes(bytes, limits).map_err(|error| error.tell())?;
    let names: Vec<String> = inside.names().filter(|name| is_text_name(name)).map(str::to_owned).collect();
    let texts = names.into_iter().take(INNER).filter_map(|text| {
        let loaded = inside.read(&text, limits).ok()?;
        is_log(loaded.bytes.get(..loaded.bytes.len().min(64 << 10))?)
            .then(|| (format!("{name}!{text}"), loaded))
    });
    Ok(texts.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logs_are_told_by_their_events() {
        assert!(is_log(
            b"{\"future_event\":{}}\n{\"security_event\": {\"event_time\": 1, \"x\": {}}}\n{\"dns"
        ));
        for text in
            ["", "{}", "{\"dns_event\":5}", "[{\"dns_event\":{\"event_time\":1}}]", "a dns_event event_time"]
        {
            assert!(!is_log(text.as_bytes()), "{text}");
        }
    }
}
