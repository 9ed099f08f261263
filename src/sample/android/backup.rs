//! An adb backup: a text header, then a compressed tar with a manifest for each app that allows backups.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;

use crate::sample::android::phone::{Installed, Phone};
use crate::sample::error::RecipeError;
use crate::sample::page::Page;
use crate::sample::seed;

/// Bytes of a block of a tar.
const BLOCK: usize = 512;

/// The file.
pub(crate) fn file(phone: &Phone<'_>) -> Result<Vec<u8>, RecipeError> {
    let mut tar = Vec::new();
    // System apps are backed up only on request, other users' apps never.
    let backed_up = phone.apps.iter().filter(|known| !known.app.system);
    for known in backed_up.filter(|known| known.app.installed_for().contains(&0)) {
        let root = format!("apps/{}", known.app.id);
        member(&mut tar, &format!("{root}/_manifest"), &manifest(phone, known))?;
        member(&mut tar, &format!("{root}/sp/settings.xml"), b"<?xml version='1.0'?>\n<map />\n")?;
    }
    tar.extend_from_slice(&[0; 2 * BLOCK]);
    let mut packed = ZlibEncoder::new(b"ANDROID BACKUP\n5\n1\nnone\n".to_vec(), Compression::default());
    packed.write_all(&tar).and_then(|()| packed.finish()).map_err(archive)
}

fn archive(fault: std::io::Error) -> RecipeError {
    RecipeError::Archive { source: fault.into() }
}

fn manifest(phone: &Phone<'_>, known: &Installed) -> Vec<u8> {
    let hex = seed::hex(&known.certificate);
    let mut page = Page::default();
    page.lines(["1", &known.app.id, "100"]);
    page.line(phone.sdk);
    page.lines([known.installer.as_deref().unwrap_or_default(), "0", "1", &hex]);
    page.into_bytes()
}

/// One file of a tar in the ustar layout. Names over 100 bytes are cut in two at a `/`.
fn member(tar: &mut Vec<u8>, name: &str, content: &[u8]) -> Result<(), RecipeError> {
    let (prefix, base) = if name.len() <= 100 {
        ("", name)
    } else {
        name.split_once('/').ok_or_else(|| archive(std::io::ErrorKind::InvalidFilename.into()))?
    };
    let mut block = Vec::with_capacity(BLOCK);
    let field = |block: &mut Vec<u8>, text: &str, end: usize| {
        block.extend_from_slice(text.as_bytes());
        block.resize(end, 0);
    };
    field(&mut block, base, 100);
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
