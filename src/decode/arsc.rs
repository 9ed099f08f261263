//! `resources.arsc`: enough of Android's resource table to look a value up by its id.
//!
//! Layout (AOSP `ResourceTypes.h`): a table (0x0002) with a string pool, packages (0x0200) and in each package the
//! values of one type in one configuration (0x0201). The default configuration is the one whose fields are all zero.

use super::axml::{Pool, Typed, Value, typed};
use super::le::{short_at, size_at, slice, u16_at, u32_at};
use crate::bounds::Limits;

const POOL: u16 = 0x0001;
const PACKAGE: u16 = 0x0200;
const TYPE: u16 = 0x0201;
/// References that are followed from one value to the next.
const HOPS: usize = 8;

/// A table of resources.
#[derive(Debug)]
pub struct Resources<'a> {
    pool: Pool<'a>,
    types: Vec<Type<'a>>,
}

/// The values of one type in one configuration.
#[derive(Debug)]
struct Type<'a> {
    package: u32,
    id: u8,
    default: bool,
    bytes: &'a [u8],
}

impl<'a> Resources<'a> {
    /// Finds the parts of a table; what is broken is left out.
    pub fn index(bytes: &'a [u8], limits: &Limits) -> Self {
        let mut table = Self { pool: Pool::default(), types: Vec::new() };
        let mut pooled = false;
        for (kind, chunk) in chunks(bytes, short_at(bytes, 2).unwrap_or(12), limits.entries) {
            match kind {
                POOL if !pooled => {
                    pooled = true;
                    table.pool = Pool::new(chunk);
                }
                PACKAGE => table.package(chunk, limits),
                _ => {}
            }
        }
        table
    }

    fn package(&mut self, package: &'a [u8], limits: &Limits) {
        let Some(id) = u32_at(package, 8) else { return };
        let header = short_at(package, 2).unwrap_or_default();
        for (kind, bytes) in chunks(package, header, limits.entries) {
            if kind == TYPE && self.types.len() < limits.nodes {
                let config = size_at(bytes, 20)
                    .and_then(|size| slice(bytes, 24, size.checked_sub(4)?))
                    .unwrap_or_default();
                let default = config.iter().all(|byte| *byte == 0);
                self.types.push(Type { package: id, id: bytes.get(8).copied().unwrap_or(0), default, bytes });
            }
        }
    }

    /// The value of a resource in the default configuration, else in the first that has one; references are followed.
    pub fn value(&self, id: u32) -> Option<Value> {
        let mut id = id;
        for _ in 0..HOPS {
            match self.one(id)? {
                Typed::Plain(Value::Reference(next)) if next != id => id = next,
                Typed::Plain(value) => return Some(value),
                Typed::String(index) => return self.pool.get(index).map(Value::Text),
            }
        }
        None
    }

    fn one(&self, id: u32) -> Option<Typed> {
        let [entry_low, entry_high, kind, package] = id.to_le_bytes();
        let entry = usize::from(u16::from_le_bytes([entry_low, entry_high]));
        let matching = || self.types.iter().filter(|t| t.id == kind && t.package == u32::from(package));
        let default = matching().filter(|t| t.default).find_map(|t| t.entry(entry));
        default.or_else(|| matching().filter(|t| !t.default).find_map(|t| t.entry(entry)))
    }
}

impl Type<'_> {
    fn entry(&self, wanted: usize) -> Option<Typed> {
        let bytes = self.bytes;
        let at = size_at(bytes, 16)?.checked_add(self.offset(wanted)?)?;
        let flags = u16_at(bytes, at.checked_add(2)?)?;
        if flags & 8 != 0 {
            // Compact: the type in the high byte of the flags, the data behind them.
            let [_, kind] = flags.to_le_bytes();
            return Some(typed(kind, u32_at(bytes, at.checked_add(4)?)?));
        }
        if flags & 1 != 0 {
            return None;
        }
        let value = at.checked_add(short_at(bytes, at)?)?;
        Some(typed(*bytes.get(value.checked_add(3)?)?, u32_at(bytes, value.checked_add(4)?)?))
    }

    /// Where an entry begins, from the first one: as a whole number, a quarter of it in 16 bits, or sparse.
    fn offset(&self, wanted: usize) -> Option<usize> {
        let bytes = self.bytes;
        let (header, flags, count) = (short_at(bytes, 2)?, *bytes.get(9)?, size_at(bytes, 12)?);
        if flags & 1 != 0 {
            // Pairs of index and offset.
            return (0..count.min(65_536)).find_map(|pair| {
                let at = header.checked_add(pair.checked_mul(4)?)?;
                let found = short_at(bytes, at)? == wanted;
                if found { short_at(bytes, at.checked_add(2)?)?.checked_mul(4) } else { None }
            });
        }
        if wanted >= count {
            return None;
        }
        if flags & 2 != 0 {
            let quarter = u16_at(bytes, header.checked_add(wanted.checked_mul(2)?)?)?;
            return (quarter != u16::MAX).then_some(usize::from(quarter))?.checked_mul(4);
        }
        let offset = u32_at(bytes, header.checked_add(wanted.checked_mul(4)?)?)?;
        (offset != u32::MAX).then_some(offset).and_then(|offset| usize::try_from(offset).ok())
    }
}

/// The chunks inside a chunk, after its header, by type. A broken one ends the list.
fn chunks(bytes: &[u8], first: usize, most: usize) -> impl Iterator<Item = (u16, &[u8])> {
    let mut at = first;
    std::iter::from_fn(move || {
        let kind = u16_at(bytes, at)?;
        let size = size_at(bytes, at.checked_add(4)?)?.max(8);
        // The last chunk of a file that was cut is still worth a look.
        let chunk = slice(bytes, at, size).or_else(|| bytes.get(at..))?;
        at = at.checked_add(size)?;
        Some((kind, chunk))
    })
    .take(most)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::arithmetic_side_effects, reason = "sizes of hand-made bytes")]

    use super::*;

    /// A table with one string type: entry 0 is a string, 1 refers to 0, 2 refers to itself, 3 and 4 to each other.
    fn table(compact: bool) -> Vec<u8> {
        let mut pool = Vec::new();
        for word in [0x001c_0001_u32, 0, 1, 0, 0x100, 32, 0, 0] {
            pool.extend(word.to_le_bytes());
        }
        pool.extend(b"\x05\x05Hello\0");
        let size = u32::try_from(pool.len()).unwrap();
        pool[4..8].copy_from_slice(&size.to_le_bytes());
        let values = [(3_u8, 0_u32), (1, 0x7f01_0000), (1, 0x7f01_0002), (1, 0x7f01_0004), (1, 0x7f01_0003)];
        let (mut offsets, mut data) = (Vec::new(), Vec::new());
        for (kind, value) in values {
            offsets.extend(u32::try_from(data.len()).unwrap().to_le_bytes());
            if compact {
                data.extend([0, 0, 8, kind]);
            } else {
                data.extend([8, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, kind]);
            }
            data.extend(value.to_le_bytes());
        }
        let mut kind = Vec::new();
        for word in [0x0054_0201_u32, 0, 1, 5, 0x54 + 20, 64] {
            kind.extend(word.to_le_bytes());
        }
        kind.resize(0x54, 0);
        kind.extend(offsets);
        kind.extend(data);
        let size = u32::try_from(kind.len()).unwrap();
        kind[4..8].copy_from_slice(&size.to_le_bytes());
        let mut package = Vec::new();
        for word in [0x0120_0200_u32, 0x120 + size, 0x7f] {
            package.extend(word.to_le_bytes());
        }
        package.resize(0x120, 0);
        package.extend(kind);
        let mut table = Vec::new();
        for word in [0x000c_0002_u32, u32::try_from(12 + pool.len() + package.len()).unwrap(), 1] {
            table.extend(word.to_le_bytes());
        }
        table.extend(pool);
        table.extend(package);
        table
    }

    #[test]
    fn values_are_found_and_loops_end() {
        for compact in [false, true] {
            let bytes = table(compact);
            let resources = Resources::index(&bytes, &Limits::default());
            assert_eq!(resources.value(0x7f01_0000), Some(Value::Text("Hello".to_owned())));
            assert_eq!(resources.value(0x7f01_0001), Some(Value::Text("Hello".to_owned())));
            for none in [0x7f01_0003, 0x7f01_0004, 0x7f01_0005, 0x7f02_0000, 0x0101_0000, 0] {
                assert_eq!(resources.value(none), None, "{none:x}");
            }
        }
    }

    #[test]
    fn no_cut_or_changed_byte_breaks_the_reader() {
        let whole = table(false);
        for at in 0..whole.len() {
            let mut flipped = whole.clone();
            flipped[at] ^= 0xff;
            for bytes in [&whole[..at], &flipped[..]] {
                let resources = Resources::index(bytes, &Limits::default());
                for id in 0x7f01_0000..0x7f01_0006 {
                    resources.value(id);
                }
            }
        }
    }
}
