//! Tar archives in the ustar layout (POSIX.1-1988).

use crate::sample::error::RecipeError;
use crate::sample::tree::FileTree;

/// Bytes of a block of a tar.
const BLOCK: usize = 512;
/// Longest name that one field holds, in bytes; longer ones are cut in two at a `/`.
const NAME: usize = 100;

/// A tree as one archive, in path order.
pub(crate) fn archive(tree: &FileTree) -> Result<Vec<u8>, RecipeError> {
    let mut tar = Vec::new();
    for (name, content) in &tree.0 {
        member(&mut tar, name, content)?;
    }
    end(&mut tar);
    Ok(tar)
}

/// The two empty blocks behind the last file.
pub(crate) fn end(tar: &mut Vec<u8>) {
    tar.extend_from_slice(&[0; 2 * BLOCK]);
}

/// One file.
pub(crate) fn member(tar: &mut Vec<u8>, name: &str, content: &[u8]) -> Result<(), RecipeError> {
    let (prefix, base) = if name.len() <= NAME {
        ("", name)
    } else {
        let fitting = |at: &usize| name.len().saturating_sub(*at) <= NAME.saturating_add(1);
        let cut = name.match_indices('/').map(|(at, _)| at).find(fitting);
        cut.and_then(|at| Some((name.get(..at)?, name.get(at.checked_add(1)?..)?)))
            .filter(|(prefix, _)| prefix.len() <= 155)
            .ok_or_else(|| RecipeError::Archive {
                source: std::io::Error::from(std::io::ErrorKind::InvalidFilename).into(),
            })?
    };
    let mut block = Vec::with_capacity(BLOCK);
    let field = |block: &mut Vec<u8>, text: &str, end: usize| {
        block.extend_from_slice(text.as_bytes());
        block.resize(end, 0);
    };
    field(&mut block, base, NAME);
    field(&mut block, "0000600", 108);
    field(&mut block, "0001750", 116);
    field(&mut block, "0001750", 124);
    field(&mut block, &format!("{:011o}", content.len()), 136);
    field(&mut block, "00000000000", 148);
    field(&mut block, "        0", 257);
    field(&mut block, "ustar\u{0}00", 345);
    field(&mut block, prefix, BLOCK);
    let sum = block.iter().fold(0_u32, |sum, byte| sum.saturating_add(u32::from(*byte)));
    if let Some(checksum) = block.get_mut(148..156) {
        checksum.copy_from_slice(format!("{sum:06o}\u{0} ").as_bytes());
    }
    tar.append(&mut block);
    tar.extend_from_slice(content);
    tar.resize(tar.len().next_multiple_of(BLOCK), 0);
    Ok(())
}
