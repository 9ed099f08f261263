//! Which files of a copy were read, and their hashes.
//!
//! Every file of a copy is opened through one gate (`folder::open_regular`). While a record is kept, the gate notes each
//! path, so that no reader can forget to: the list of an evidence bundle is complete by construction. Files that were
//! only looked at to find out what they are (their first bytes, when a folder is searched for copies) are not noted.

use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;
use sha2::{Digest as _, Sha256};

use super::folder::open_unnoted;
use crate::bounds::len64;

/// Bytes hashed at a time.
const CHUNK: usize = 1 << 20;

/// Paths noted since [`begin`]; `None` while no record is kept.
///
/// One for the process, because the readers run on several threads and below many layers that have no business with it.
static OPENED: Mutex<Option<BTreeSet<PathBuf>>> = Mutex::new(None);

/// A file with its hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hashed {
    /// Where it lies.
    pub path: PathBuf,
    /// Size in bytes, as far as it was read.
    pub size: u64,
    /// SHA-256 in lower-case hex, or why there is none.
    pub sha256: Result<String, String>,
}

/// Begins a record of the files that are opened, empty.
pub fn begin() {
    *OPENED.lock().unwrap_or_else(PoisonError::into_inner) = Some(BTreeSet::new());
}

/// The files opened since [`begin`], sorted by path; the record ends.
pub fn end() -> Vec<PathBuf> {
    let taken = OPENED.lock().unwrap_or_else(PoisonError::into_inner).take();
    taken.unwrap_or_default().into_iter().collect()
}

/// Notes a file, when a record is kept.
pub(super) fn note(path: &Path) {
    if let Some(opened) = OPENED.lock().unwrap_or_else(PoisonError::into_inner).as_mut()
        && !opened.contains(path)
    {
        opened.insert(path.to_owned());
    }
}

/// Hashes files as they are now, on the threads of the pool it is called in; the order stays. Links are not followed.
pub fn hash(paths: &[PathBuf]) -> Vec<Hashed> {
    paths.par_iter().map(|path| hash_one(path)).collect()
}

fn hash_one(path: &Path) -> Hashed {
    let mut size = 0_u64;
    let sha256 = digest(path, &mut size);
    Hashed { path: path.to_owned(), size, sha256 }
}

fn digest(path: &Path, size: &mut u64) -> Result<String, String> {
    let mut file = open_unnoted(path).map_err(|error| error.to_string())?;
    let mut hasher = Sha256::new();
    let mut buffer = vec![0_u8; CHUNK];
    loop {
        let read = file.read(&mut buffer).map_err(|error| error.to_string())?;
        let Some(part) = buffer.get(..read).filter(|part| !part.is_empty()) else { break };
        hasher.update(part);
        *size = size.saturating_add(len64(part.len()));
    }
    Ok(hasher.finalize().iter().fold(String::with_capacity(64), |hex, byte| hex + &format!("{byte:02x}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::disallowed_methods, reason = "tests write their own inputs")]
    fn hashes_are_those_of_the_bytes_and_links_have_none() {
        let room = tempfile::tempdir().unwrap();
        let (plain, big) = (room.path().join("a"), room.path().join("b"));
        std::fs::write(&plain, "abc").unwrap();
        std::fs::write(&big, vec![7_u8; CHUNK + 3]).unwrap();
        let hashed = hash(&[plain.clone(), big, room.path().join("c")]);
        let wanted = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!((hashed[0].size, hashed[0].sha256.as_deref()), (3, Ok(wanted)));
        assert_eq!(hashed[1].size, len64(CHUNK + 3));
        assert!(hashed[2].sha256.is_err());
        #[cfg(unix)]
        {
            let link = room.path().join("l");
            std::os::unix::fs::symlink(&plain, &link).unwrap();
            assert!(hash(&[link])[0].sha256.is_err());
        }
    }
}
