//! The package list of `dumpsys package` as a whole: which headers are packages and which are text of an app.
//!
//! Every line that looks like a header opens a candidate. Afterwards, from the last to the first, each candidate is
//! asked whom its second part belongs to (see [`super::package_block`]). When it names a package whose header stands
//! further up, all headers in between were written by that package into its own version name. Going backwards matters:
//! the end of a forged text is always the forger's own second part, which it cannot change, while anything before it
//! may name an innocent package as owner.

use std::collections::{BTreeMap, BTreeSet};

use super::lines::indent;
use super::package_block::{Block, header};
use crate::model::Fact;

/// Heads of tables at column 0. Nothing else ends the list: some phones print blank lines and
/// `<library> overlay paths:` lines inside it.
const HEADS: &[&[u8]] = &[
    b"Queries:",
    b"Package Changes:",
    b"Frozen packages:",
    b"Loaded volumes:",
    b"Dexopt state:",
    b"Compiler stats:",
    b"Renamed packages:",
    b"Settings parse messages:",
    b"Package warning messages:",
    b"Active install sessions:",
    b"Historical install sessions:",
    b"Legacy install sessions:",
    b"Snapshot statistics",
    b"Key Set Manager:",
    b"Active APEX packages:",
    b"Inactive APEX packages:",
    b"Factory APEX packages:",
];

/// Fields that are known to follow `versionName=`.
const SUCCESSORS: &[&[u8]] = &[
    b"    usesNonSdkApi=",
    b"    splits=",
    b"    apkSigningVersion=",
    b"    applicationInfo=",
    b"    flags=",
];

/// Farthest that two headers with one name may lie apart to be taken for the brackets of a forged text, in blocks.
const BRACKET: usize = 8;

/// Most candidates that are kept; a phone has some hundreds.
const BLOCKS: usize = 200_000;

/// Candidates and counts while the list is read.
#[derive(Debug)]
pub(super) struct PackageList {
    blocks: Vec<Block>,
    successors: Vec<Vec<u8>>,
    place: Place,
    /// Header-like lines whose name or form is not believable.
    odd: u64,
    /// Blocks after the end of the list.
    stray: u64,
    /// Blocks of `Shared users:`.
    shared: Vec<Block>,
    /// How many facts may still be kept.
    room: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    List,
    Hidden,
    Shared,
    After,
}

/// The list, settled.
#[derive(Debug)]
pub(super) struct Settled {
    /// The packages.
    pub(super) blocks: Vec<Block>,
    /// Headers that were text of an app.
    pub(super) forged: usize,
    /// Header-like lines that could not be understood.
    pub(super) odd: u64,
    /// Permissions that packages share, by the name of the shared user.
    pub(super) shared: BTreeMap<String, Block>,
    /// Whether a limit was reached before the end.
    pub(super) full: bool,
    /// Whether a table that follows the list was seen. Every version prints some after the shared users, also in the
    /// output about one app.
    pub(super) ended: bool,
    /// Things that do not fit: a package named twice, an unknown owner, blocks after the end.
    pub(super) strange: u64,
}

impl PackageList {
    /// A list in a section with these bytes, which tell what follows `versionName=` on this phone. At most `room`
    /// facts are kept.
    pub(super) fn new(bytes: &[u8], room: usize) -> Self {
        Self {
            blocks: Vec::new(),
            successors: learn(bytes),
            place: Place::List,
            odd: 0,
            stray: 0,
            shared: Vec::new(),
            room,
        }
    }

    /// Reads one line after `Packages:`.
    pub(super) fn read(&mut self, line: u64, bytes: &[u8]) {
        if bytes.first().is_some_and(|b| *b != b' ') {
            if bytes.starts_with(b"Hidden system packages:") {
                self.place = Place::Hidden;
            } else if bytes.starts_with(b"Shared users:") {
                self.place = Place::Shared;
            } else if HEADS.iter().any(|head| bytes.starts_with(head)) {
                self.place = Place::After;
            }
        } else if bytes.starts_with(b"  Package [") {
            self.open(line, bytes);
        } else if let (Place::Shared, Some(name)) = (self.place, header(bytes, b"SharedUser [")) {
            if self.shared.len() < BLOCKS {
                self.shared.push(Block::new(name, line, false));
            }
        } else {
            self.field(line, bytes);
        }
    }

    fn field(&mut self, line: u64, bytes: &[u8]) {
        let Some(block) = self.blocks.last_mut() else { return };
        if indent(bytes) == 4 && self.successors.iter().any(|s| bytes.starts_with(s)) {
            // A head that stands before the second part was text of the app, and so was what stood below it.
            let expected = self.place == Place::List || (self.place == Place::Hidden && block.hidden);
            if !expected {
                self.place = Place::List;
                self.stray = self.stray.saturating_add(1);
                self.shared.clear();
            }
            block.restart();
        }
        let block = match self.place {
            Place::List | Place::Hidden => block,
            Place::Shared => match self.shared.last_mut() {
                Some(shared) => shared,
                None => return,
            },
            Place::After => return,
        };
        if self.room > 0 {
            let before = block.rest.facts.len();
            block.read(line, bytes);
            self.room = self.room.saturating_sub(block.rest.facts.len().saturating_sub(before));
        }
    }

    fn open(&mut self, line: u64, bytes: &[u8]) {
        let Some(name) = header(bytes, b"Package [").filter(|_| self.blocks.len() < BLOCKS) else {
            self.odd = self.odd.saturating_add(1);
            return;
        };
        if matches!(self.place, Place::After | Place::Shared) {
            // The end was forged: the true list prints no block after it.
            self.place = Place::List;
            self.stray = self.stray.saturating_add(1);
            self.shared.clear();
        }
        self.blocks.push(Block::new(name, line, self.place == Place::Hidden));
    }

    /// Decides which candidates are packages. `known` are packages named by the tables above the list.
    pub(super) fn settle(self, known: &BTreeSet<String>) -> Settled {
        let candidates = self.blocks.len();
        let (blocks, mut strange) = by_owner(self.blocks);
        let blocks = by_second_part(blocks);
        let (blocks, brackets) = by_brackets(blocks, known);
        strange = strange.saturating_add(brackets).saturating_add(self.stray);
        let forged = candidates.saturating_sub(blocks.len());
        let shown: BTreeSet<String> =
            blocks.iter().filter(|block| !block.hidden).map(|block| block.name.clone()).collect();
        // The factory version of an updated app repeats a listed one. A hidden block that repeats none was hidden by
        // a forged head.
        let blocks: Vec<Block> =
            blocks.into_iter().filter(|block| !block.hidden || !shown.contains(&block.name)).collect();
        let unhidden = blocks.iter().filter(|block| block.hidden).count();
        strange = strange.saturating_add(crate::bounds::len64(unhidden));
        let shared = self.shared.into_iter().map(|block| (block.name.clone(), block)).collect();
        let ended = self.place == Place::After;
        Settled { blocks, forged, odd: self.odd, shared, full: self.room == 0, ended, strange }
    }
}

/// Fields that follow `versionName=` in the blocks of this text: the most frequent one, and known ones that are not rare.
fn learn(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mark = b"\n    versionName=";
    let mut counts: BTreeMap<&[u8], usize> = BTreeMap::new();
    let mut total = 0_usize;
    for at in memchr::memmem::find_iter(bytes, mark) {
        let rest = bytes.get(at.saturating_add(mark.len())..).unwrap_or_default();
        let Some(end) = memchr::memchr(b'\n', rest) else { continue };
        let next = rest.get(end.saturating_add(1)..).unwrap_or_default();
        let head = next.get(..next.len().min(64)).unwrap_or_default();
        let Some(key) = memchr::memchr(b'=', head).and_then(|eq| head.get(..=eq)) else { continue };
        if indent(key) == 4 && key.iter().skip(4).all(|b| b.is_ascii_alphanumeric() || *b == b'=') {
            total = total.saturating_add(1);
            let count = counts.entry(key).or_default();
            *count = count.saturating_add(1);
        }
    }
    let most = counts.values().copied().max().unwrap_or(0);
    counts
        .into_iter()
        .filter(|(key, count)| {
            *count == most || (SUCCESSORS.contains(key) && count.saturating_mul(10) >= total)
        })
        .map(|(key, _)| key.to_vec())
        .collect()
}

/// Joins each second part with the header of its owner. Also counts parts whose owner has no header.
fn by_owner(blocks: Vec<Block>) -> (Vec<Block>, u64) {
    let mut places: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, block) in blocks.iter().enumerate() {
        places.entry(block.name.clone()).or_default().push(index);
    }
    let mut strange = 0_u64;
    let mut settled = Vec::with_capacity(blocks.len());
    // The second part that waits for the header at the given index.
    let mut wanted: Option<(usize, Block)> = None;
    for (index, mut block) in blocks.into_iter().enumerate().rev() {
        if let Some((place, part)) = wanted.take() {
            if place < index {
                wanted = Some((place, part));
                continue;
            }
            adopt(&mut block, part);
            settled.push(block);
            continue;
        }
        let owner = block.rest.owner.as_deref().filter(|owner| !block.is_called(owner));
        let place = owner.and_then(|owner| {
            let known = places.get(owner)?;
            known.partition_point(|place| *place < index).checked_sub(1).and_then(|at| known.get(at)).copied()
        });
        match (owner, place) {
            (Some(_), Some(place)) => wanted = Some((place, block)),
            (Some(_), None) => {
                strange = strange.saturating_add(1);
                settled.push(block);
            }
            (None, _) => settled.push(block),
        }
    }
    settled.reverse();
    (settled, strange)
}

/// Where a block with a version name never came to its second part, the next second part without another owner is its.
fn by_second_part(blocks: Vec<Block>) -> Vec<Block> {
    let begun = blocks.iter().filter(|block| block.starts > 0).count();
    if begun.saturating_mul(2) < blocks.len() {
        return blocks;
    }
    let mut settled: Vec<Block> = Vec::with_capacity(blocks.len());
    let mut open: Option<Block> = None;
    let mut held: Vec<Block> = Vec::new();
    for block in blocks {
        let Some(mut first) = open.take() else {
            if block.starts == 0 && block.has_version_name() && !block.understood() {
                open = Some(block);
            } else {
                settled.push(block);
            }
            continue;
        };
        if block.starts == 0 {
            open = Some(first);
            held.push(block);
        } else if block.rest.owner.is_none() {
            held.clear();
            adopt(&mut first, block);
            settled.push(first);
        } else {
            // The part names its own header as owner, so the first block was only cut short.
            settled.push(first);
            settled.append(&mut held);
            settled.push(block);
        }
    }
    settled.extend(open);
    settled.append(&mut held);
    settled
}

/// Two headers with one name close to one another are the brackets of a forged text: what stands between them is
/// dropped unless a table above the list knows it. Crossing pairs cannot be told apart and stay.
fn by_brackets(blocks: Vec<Block>, known: &BTreeSet<String>) -> (Vec<Block>, u64) {
    let mut places: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, block) in blocks.iter().enumerate().filter(|(_, block)| !block.hidden) {
        places.entry(&block.name).or_default().push(index);
    }
    let pairs = places.values().filter(|places| places.len() > 1).count();
    let mut dropped: BTreeSet<usize> = BTreeSet::new();
    for found in places.values() {
        for (first, last) in found.iter().zip(found.iter().skip(1)) {
            let inner = first.saturating_add(1)..*last;
            if inner.len() > BRACKET {
                continue;
            }
            let crossed = blocks.get(inner.clone()).unwrap_or_default().iter().any(|block| {
                places.get(block.name.as_str()).is_some_and(|at| at.iter().any(|i| !inner.contains(i)))
            });
            if !crossed {
                dropped.extend(inner.filter(|i| blocks.get(*i).is_some_and(|b| !known.contains(&b.name))));
            }
        }
    }
    let kept = blocks.into_iter().enumerate().filter(|(i, _)| !dropped.contains(i)).map(|(_, b)| b).collect();
    (kept, crate::bounds::len64(pairs))
}

/// Gives `part`'s second part to `block`.
fn adopt(block: &mut Block, part: Block) {
    block.rest = part.rest;
    block.starts = block.starts.saturating_add(part.starts);
    for (_, fact) in &mut block.rest.facts {
        match fact {
            Fact::App { id, .. } => *id = block.name.as_str().into(),
            Fact::Grant(grant) => grant.app = block.name.as_str().into(),
            _ => {}
        }
    }
    // A disabled component given in its short form was written out with the name of the wrong package.
    for state in &mut block.rest.users {
        for class in &mut state.disabled {
            if let Some(short) = class.strip_prefix(part.name.as_str()).filter(|short| short.starts_with('.'))
            {
                *class = format!("{}{short}", block.name);
            }
        }
    }
}
