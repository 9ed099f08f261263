//! The files in the folders of a backup, asked once for every entry of its listing.

use std::cmp::Ordering;

use super::manifest::{FileId, Place};

/// Files by their names, and whether the listing names them.
#[derive(Debug, Default)]
pub(super) struct Here {
    ids: Vec<(FileId, bool)>,
    /// A bit for each beginning of two bytes that a name has. Small enough to stay at hand: a copy without photos and
    /// media has few files, and most questions end here.
    beginnings: Vec<u64>,
    /// How many files come before those with each beginning, and past the last. Names are digests and spread evenly, so
    /// that few files are left to look through.
    before: Vec<u32>,
}

impl Here {
    /// Takes in the names of all files, in any order.
    pub(super) fn new(mut names: Vec<FileId>) -> Self {
        names.sort_unstable_by(in_order);
        let ids: Vec<(FileId, bool)> = names.into_iter().map(|name| (name, false)).collect();
        let (mut beginnings, mut before) = (vec![0_u64; BEGINNINGS >> 6], Vec::with_capacity(BEGINNINGS));
        for (index, (id, _)) in (0_u32..).zip(&ids) {
            let at = beginning(id);
            while before.len() <= at {
                before.push(index);
            }
            if let Some(word) = beginnings.get_mut(at >> 6) {
                *word |= 1_u64 << (at & 63);
            }
        }
        before.resize(BEGINNINGS.saturating_add(1), u32::try_from(ids.len()).unwrap_or(u32::MAX));
        Self { ids, beginnings, before }
    }

    /// Marks a file as listed. `None` when it is not here; otherwise whether it was listed before.
    pub(super) fn list(&mut self, place: Place) -> Option<bool> {
        let at = beginning(&place.0);
        if self.beginnings.get(at >> 6)? & (1_u64 << (at & 63)) == 0 {
            return None;
        }
        let bound = |at: usize| self.before.get(at).and_then(|count| usize::try_from(*count).ok());
        let near = bound(at)?..bound(at.saturating_add(1))?;
        let near = self.ids.get_mut(near)?;
        let index = near.binary_search_by(|(id, _)| in_order(id, &place.0)).ok()?;
        near.get_mut(index).map(|(_, seen)| std::mem::replace(seen, true))
    }

    /// How many files no entry named.
    pub(super) fn unlisted(&self) -> u64 {
        crate::bounds::len64(self.ids.iter().filter(|(_, seen)| !seen).count())
    }
}

/// Beginnings of two bytes.
const BEGINNINGS: usize = 1 << 16;

fn beginning(id: &FileId) -> usize {
    let [first, second, ..] = *id;
    usize::from(u16::from_be_bytes([first, second]))
}

/// The order of names. Digests nearly always differ in the first eight bytes, which compare as one number.
fn in_order(one: &FileId, other: &FileId) -> Ordering {
    head(one).cmp(&head(other)).then_with(|| one.cmp(other))
}

fn head(id: &FileId) -> u64 {
    id.first_chunk().map_or(0, |head| u64::from_be_bytes(*head))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(first: u16, last: u8) -> Place {
        let mut id = FileId::default();
        id[..2].copy_from_slice(&first.to_be_bytes());
        id[19] = last;
        Place(id)
    }

    #[test]
    fn every_file_is_found_and_no_other() {
        let names = [place(0, 0), place(0, 7), place(0x1234, 1), place(0x1234, 2), place(0xffff, 255)];
        let mut here = Here::new(names.iter().rev().map(|place| place.0).collect());
        for name in names {
            assert_eq!(here.list(name), Some(false), "{name:?}");
            assert_eq!(here.list(name), Some(true), "{name:?}");
        }
        assert_eq!(here.unlisted(), 0);
        for name in [place(0, 8), place(1, 0), place(0x1233, 1), place(0x1234, 3), place(0xfffe, 255)] {
            assert_eq!(here.list(name), None, "{name:?}");
        }
    }

    #[test]
    fn an_empty_folder_has_nothing() {
        let mut here = Here::new(Vec::new());
        assert_eq!(here.list(place(0, 0)), None);
        assert_eq!(here.list(place(0xffff, 0)), None);
        assert_eq!(Here::default().list(place(1, 1)), None);
        assert_eq!(here.unlisted(), 0);
    }
}
