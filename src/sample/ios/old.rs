//! The layout of backups of iOS 5 to 9: `Manifest.mbdb`, and every file beside it under the SHA-1 of its name.

use crate::sample::ios::manifest::{self, Contents};
use crate::sample::ios::vault::Vault;
use crate::sample::seed;
use crate::sample::tree::FileTree;

/// The name of the listing.
const LISTING: &str = "Manifest.mbdb";
/// Protection class of every file.
const CLASS: u8 = 3;
/// User and group of every file: `mobile`.
const OWNER: u32 = 501;

/// The listing, which is never sealed itself, and the files, sealed if `encrypted`.
pub(crate) fn listing(contents: &Contents, modified: i64, encrypted: bool) -> FileTree {
    let mut tree = FileTree::default();
    let mut listing = b"mbdb\x05\x00".to_vec();
    for (number, (domain, path, bytes)) in (1_000_u64..).zip(contents.rows()) {
        let id = manifest::file_id(domain, path);
        let key = bytes.filter(|_| encrypted).map(|_| Vault::stated_key(u32::from(CLASS), &id));
        let digest = bytes.map(|_| seed::bytes(&id).into_iter().take(20).collect::<Vec<u8>>());
        text(&mut listing, Some(domain.as_bytes()));
        text(&mut listing, Some(path.as_bytes()));
        text(&mut listing, None);
        text(&mut listing, digest.as_deref());
        text(&mut listing, key.as_deref());
        let mode: u16 = if bytes.is_some() { 0o100_644 } else { 0o040_755 };
        listing.extend(mode.to_be_bytes());
        listing.extend(number.to_be_bytes());
        listing.extend([OWNER.to_be_bytes(), OWNER.to_be_bytes()].concat());
        let when = u32::try_from(modified).unwrap_or(0).to_be_bytes();
        listing.extend([when, when, when].concat());
        let size = u64::try_from(bytes.map_or(0, <[u8]>::len)).unwrap_or(0);
        listing.extend(size.to_be_bytes());
        // The class, and no further properties.
        listing.extend([if bytes.is_some() { CLASS } else { 0 }, 0]);
        if let Some(bytes) = bytes {
            tree.put(id.as_str(), if encrypted { Vault::seal(&id, bytes) } else { bytes.to_vec() });
        }
    }
    tree.put(LISTING, listing);
    tree
}

/// A text of a record: its length and its bytes, or the length that stands for none.
fn text(listing: &mut Vec<u8>, bytes: Option<&[u8]>) {
    let length = bytes.map_or(u16::MAX, |bytes| u16::try_from(bytes.len()).unwrap_or(0));
    listing.extend(length.to_be_bytes());
    listing.extend_from_slice(bytes.unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_has_its_texts_and_forty_bytes() {
        let mut contents = Contents::default();
        contents.file("HomeDomain", "a", b"xyz".to_vec());
        let tree = listing(&contents, 7, false);
        let bytes = tree.get(LISTING).unwrap();
        // The folder of the domain: 12 + 2 + 2 + 2 + 2 bytes of texts; the file: 12 + 3 + 2 + 22 + 2; 40 bytes each.
        assert_eq!(bytes.len(), 6 + 20 + 40 + 41 + 40);
        assert_eq!(tree.get(&seed::sha1(b"HomeDomain-a")), Some(&b"xyz"[..]));
        assert_eq!(bytes[6..18], *b"\x00\x0aHomeDomain");
        let sealed = listing(&contents, 7, true);
        assert_eq!(sealed.get(LISTING).unwrap().len(), bytes.len() + 44);
        assert_ne!(sealed.get(&seed::sha1(b"HomeDomain-a")), Some(&b"xyz"[..]));
    }
}
