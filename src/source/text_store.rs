//! A store over named files in which some texts also appear in sections.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::tree::{Loaded, Tree};
use super::{Blob, Entry, ReadError, Store};
use crate::bounds::Limits;
use crate::decode::dumpstate::{self, SectionKind};
use crate::model::{Outcome, Surface};
use crate::speech::Message;
use crate::text::{matches_pattern, printable};

/// Files and sections under logical paths.
#[derive(Debug)]
pub(super) struct TextStore {
    tree: Tree,
    texts: Vec<Loaded>,
    items: Vec<Item>,
    /// Beginnings of logical paths that could stand in the missing rest of a text, and why it is missing.
    lost: Vec<(&'static [&'static str], Message)>,
}

/// What a text in sections is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TextKind {
    /// The main text of a bug report.
    Report,
    /// What `dumpsys` prints.
    Services,
}

#[derive(Debug)]
struct Item {
    /// What patterns are matched against: the logical path without the number of a second copy.
    path: String,
    entry: Entry,
    part: Part,
}

#[derive(Debug)]
enum Part {
    /// A file of the tree, by its name there.
    File(String),
    /// A range of a text.
    Section { text: usize, range: Range<usize>, first_line: u64, cut: Option<Message> },
}

/// A part of a text that is to be offered.
#[derive(Debug)]
pub(super) struct TextPart {
    /// Logical path.
    pub(super) path: String,
    /// Its bytes.
    pub(super) range: Range<usize>,
    /// Line on which they begin.
    pub(super) first_line: u64,
    /// Why they may not be whole.
    pub(super) cut: Option<Message>,
}

/// What became of a text.
#[derive(Debug, Default)]
pub(super) struct Indexed {
    /// Remarks for the technician.
    pub(super) notes: Vec<Message>,
    /// Number of service sections.
    pub(super) services: usize,
    /// Questions that are answered in part at best, because the text has too many headers to tell true ones.
    pub(super) known_gaps: Vec<(Surface, Outcome)>,
    /// How it shows that the text has lost its end: it ends inside a section, or without what stands at the end of such a text.
    pub(super) ends_early: Option<Message>,
}

impl TextStore {
    /// A store over files; none is offered yet.
    pub(super) fn new(tree: Tree) -> Self {
        Self { tree, texts: Vec::new(), items: Vec::new(), lost: Vec::new() }
    }

    /// The files.
    pub(super) fn tree(&self) -> &Tree {
        &self.tree
    }

    /// Offers a file of the tree.
    pub(super) fn offer_file(&mut self, name: &str, logical: String, shown: String) {
        let stored_as = (name != shown).then(|| name.to_owned());
        let entry = Entry { logical: logical.clone(), shown, stored_as };
        self.items.push(Item { path: logical, entry, part: Part::File(name.to_owned()) });
    }

    /// Offers the sections of a text.
    pub(super) fn offer_sections(
        &mut self,
        shown: &str,
        loaded: Loaded,
        kind: TextKind,
        limits: &Limits,
    ) -> Indexed {
        let split = dumpstate::sections(&loaded.bytes, limits);
        let mut out = Indexed { notes: split.notes, ..Indexed::default() };
        if split.crowded {
            let why = Message::new("why-holds-too-many-section-headers").put("shown", printable(shown));
            out.known_gaps =
                super::bugreport::HOLDS.iter().map(|s| (*s, Outcome::Partial(why.clone()))).collect();
        }
        let (end, mut inside) = (loaded.bytes.len(), false);
        let mut parts = Vec::new();
        for section in split.sections {
            let path = match section.kind {
                SectionKind::Header => "dumpstate/header".to_owned(),
                SectionKind::Title => format!("dumpstate/{}", section.name),
                SectionKind::Service => {
                    out.services = out.services.saturating_add(1);
                    format!("dumpsys/{}", section.name)
                }
            };
            let mut cut = section.cut;
            if section.range.end == end && section.kind != SectionKind::Header {
                inside |= cut.is_some();
                cut = loaded.cut.clone().or(cut);
            }
            parts.push(TextPart { path, range: section.range, first_line: section.first_line, cut });
        }
        let (may_hold, without_end): (&[&str], _) = match kind {
            TextKind::Report => {
                (&["dumpsys/", "dumpstate/"], (!split.done).then_some("why-text-does-not-end-finished"))
            }
            TextKind::Services => {
                (&["dumpsys/"], split.stops_short.then_some("why-text-stops-before-last-service"))
            }
        };
        let early = without_end.or_else(|| inside.then_some("why-text-ends-middle-section"));
        out.ends_early = early.map(Message::from);
        // Behind the line that ends a report nothing is read.
        let ended = kind == TextKind::Report && split.done;
        let why = loaded.cut.clone().or_else(|| out.ends_early.clone()).filter(|_| !ended);
        if let Some(why) = why {
            self.lost.push((may_hold, Message::new("why-of").put("of", printable(shown)).said("why", why)));
        }
        self.offer_parts(shown, loaded, parts);
        out
    }

    /// Offers parts of a text, in its order.
    pub(super) fn offer_parts(&mut self, shown: &str, loaded: Loaded, parts: Vec<TextPart>) {
        let mut copies: BTreeMap<String, usize> = BTreeMap::new();
        for TextPart { path, range, first_line, cut } in parts {
            let copy = copies.entry(path.clone()).or_default();
            *copy = copy.saturating_add(1);
            let logical = if *copy > 1 { format!("{path}~{copy}") } else { path.clone() };
            let entry = Entry { logical, shown: shown.to_owned(), stored_as: None };
            let part = Part::Section { text: self.texts.len(), range, first_line, cut };
            self.items.push(Item { path, entry, part });
        }
        self.texts.push(loaded);
    }

    /// Whether any entry has this logical path.
    pub(super) fn has(&self, path: &str) -> bool {
        self.items.iter().any(|item| item.path == path)
    }

    /// Puts the entries in order; to be called once all are offered.
    pub(super) fn sorted(mut self) -> Self {
        self.items.sort_by(|a, b| a.entry.logical.cmp(&b.entry.logical));
        self
    }
}

impl Store for TextStore {
    fn find(&self, pattern: &str, limits: &Limits) -> Vec<Entry> {
        self.items
            .iter()
            .filter(|item| matches_pattern(pattern, &item.path))
            .take(limits.files_per_artifact)
            .map(|item| item.entry.clone())
            .collect()
    }

    fn lost(&self, pattern: &str) -> Option<&Message> {
        let could_hold = |begins: &[&str]| begins.iter().any(|begin| pattern.starts_with(begin));
        self.lost.iter().find_map(|(begins, why)| could_hold(begins).then_some(why))
    }

    fn open(&self, entry: &Entry, limits: &Limits) -> Result<Blob, ReadError> {
        let item = self.items.iter().find(|item| item.entry == *entry).ok_or(ReadError::Missing)?;
        match &item.part {
            Part::File(name) => {
                let loaded = self.tree.read(name, limits)?.plain();
                let end = loaded.bytes.len();
                let mut blob = Blob::part(loaded.bytes, 0..end, 1);
                // What the phone prints ends with a line break; a text that was cut rarely does.
                let broken = || {
                    let open = blob.bytes().last().is_some_and(|last| *last != b'\n');
                    (open && item.path.starts_with("dumpsys/"))
                        .then(|| Message::new("why-text-ends-in-middle-of-line"))
                };
                blob.cut = loaded.cut.or_else(broken);
                Ok(blob)
            }
            Part::Section { text, range, first_line, cut } => {
                let loaded = self.texts.get(*text).ok_or(ReadError::Missing)?;
                let mut blob = Blob::part(Arc::clone(&loaded.bytes), range.clone(), *first_line);
                blob.cut.clone_from(cut);
                Ok(blob)
            }
        }
    }
}
