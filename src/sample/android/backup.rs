//! An adb backup: a text header, then a compressed tar with a manifest for each app that allows backups.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;

use crate::sample::android::phone::{Installed, Phone};
use crate::sample::android::tar;
use crate::sample::error::RecipeError;
use crate::sample::page::Page;
use crate::sample::seed;

/// The file.
pub(crate) fn file(phone: &Phone<'_>) -> Result<Vec<u8>, RecipeError> {
    let mut tar = Vec::new();
    // System apps are backed up only on request, other users' apps never.
    let backed_up = phone.apps.iter().filter(|known| !known.app.system);
    for known in backed_up.filter(|known| known.app.installed_for().contains(&0)) {
        let root = format!("apps/{}", known.app.id);
        tar::member(&mut tar, &format!("{root}/_manifest"), &manifest(phone, known))?;
        tar::member(&mut tar, &format!("{root}/sp/settings.xml"), b"<?xml version='1.0'?>\n<map />\n")?;
    }
    tar::end(&mut tar);
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
