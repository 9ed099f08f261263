//! Blocks of a cipher as streams hold them: many at once, and a filling behind the last.

use std::io::{self, Read};

/// Reads until there is no more room or no more to read; how many bytes were read.
///
/// # Errors
/// Those of the reader.
pub(super) fn fill(reader: &mut impl Read, room: &mut [u8]) -> io::Result<usize> {
    let mut have = 0_usize;
    while let Some(rest) = room.get_mut(have..).filter(|rest| !rest.is_empty()) {
        match reader.read(rest) {
            Ok(0) => break,
            Ok(read) => have = have.saturating_add(read),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(have)
}

/// The length without the filling: as many bytes as each of them says.
pub(super) fn unfilled(bytes: &[u8]) -> Option<usize> {
    let filling = *bytes.last()?;
    let kept = bytes.len().checked_sub(usize::from(filling))?;
    let tail = bytes.get(kept..)?;
    ((1..=16).contains(&filling) && tail.iter().all(|byte| *byte == filling)).then_some(kept)
}
