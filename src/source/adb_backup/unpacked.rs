//! An adb backup that was unpacked: a folder with `apps/<package>/_manifest`.

use std::path::Path;

use super::census::Census;
use super::{damaged, finish};
use crate::bounds::{Limits, read_capped};
use crate::decode::tar::Content;
use crate::source::folder::{names_in, open_regular};
use crate::source::{Backup, ReadError, SourceError};
use crate::speech::{Message, Tell};

/// Folders that are looked at to recognise a backup.
const LOOKED_AT: usize = 64;
/// Largest manifest that is read.
const MANIFEST_BYTES: u64 = 1 << 20;

/// Whether some app below `apps` has a manifest.
pub(super) fn has_manifest(apps: &Path) -> bool {
    let names = names_in(apps, LOOKED_AT).unwrap_or_default();
    let folders = names.iter().filter_map(|name| name.strip_suffix('/'));
    folders.into_iter().any(|name| open_regular(&apps.join(name).join("_manifest")).is_ok())
}

fn of(name: &str, why: &impl Tell) -> Message {
    Message::new("why-of").put("of", crate::text::printable(name)).told("why", why)
}

pub(super) fn open(folder: &Path, limits: &Limits) -> Result<Backup, SourceError> {
    let apps = folder.join("apps");
    let names = names_in(&apps, limits.entries).map_err(|error| damaged(error.tell()))?;
    let mut census = Census::new(limits);
    for app in names.iter().filter_map(|name| name.strip_suffix('/')) {
        if !census.see(app) {
            continue;
        }
        let shown = format!("apps/{app}/_manifest");
        match open_regular(&apps.join(app).join("_manifest")) {
            Ok(mut file) => match read_capped(&mut file, MANIFEST_BYTES) {
                Ok((bytes, more)) => {
                    census.manifest(app, shown, Content { bytes, cut: more.map(|more| more.tell()) });
                }
                Err(error) => census.gap(of(&shown, &error)),
            },
            Err(ReadError::Missing) => {}
            Err(error) => census.gap(of(&shown, &error)),
        }
    }
    census.note(Message::new("why-backup-unpacked-before-apks-not"));
    finish(census, Vec::new(), limits)
}
