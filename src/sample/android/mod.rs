//! Android phones as bug reports and androidqf acquisitions.

mod acquisition;
mod dump;
mod package;
mod phone;
mod powers;
mod state;
mod stock;

use crate::sample::android::phone::Phone;
use crate::sample::recipe::{Recipe, RecipeError};
use crate::sample::tree::FileTree;

/// Name of the zipped bug report.
pub(crate) const BUGREPORT_ZIP: &str = "bugreport.zip";
/// Name of the unpacked bug report.
pub(crate) const BUGREPORT_FOLDER: &str = "bugreport";
/// Name of its main text alone.
pub(crate) const BUGREPORT_TEXT: &str = "dumpstate.txt";
/// Folder of an acquisition: its UUID, the same for every sample.
pub(crate) const ACQUISITION: &str = "5a3c1e0d-0000-4000-8000-73746b73636e";
/// The same as a zip.
pub(crate) const ACQUISITION_ZIP: &str = "5a3c1e0d-0000-4000-8000-73746b73636e.zip";

/// The unpacked bug report.
pub(crate) fn bugreport_folder(recipe: &Recipe) -> Result<FileTree, RecipeError> {
    Ok(unpacked(&Phone::new(recipe)?).prefixed(BUGREPORT_FOLDER))
}

/// The zipped bug report.
pub(crate) fn bugreport(recipe: &Recipe) -> Result<FileTree, RecipeError> {
    Ok(FileTree::single(BUGREPORT_ZIP, unpacked(&Phone::new(recipe)?).zip()?))
}

/// The main text alone.
pub(crate) fn bugreport_text(recipe: &Recipe) -> Result<FileTree, RecipeError> {
    let phone = Phone::new(recipe)?;
    Ok(FileTree::single(BUGREPORT_TEXT, dump::dumpstate(&phone).into_bytes()))
}

/// An acquisition folder, named by its UUID.
pub(crate) fn androidqf(recipe: &Recipe) -> Result<FileTree, RecipeError> {
    Ok(acquired(recipe)?.prefixed(ACQUISITION))
}

/// An acquisition as one zip, its entries below the UUID.
pub(crate) fn androidqf_zip(recipe: &Recipe) -> Result<FileTree, RecipeError> {
    Ok(FileTree::single(ACQUISITION_ZIP, androidqf(recipe)?.zip()?))
}

fn acquired(recipe: &Recipe) -> Result<FileTree, RecipeError> {
    let phone = Phone::new(recipe)?;
    acquisition::files(&phone, unpacked(&phone).zip()?)
}

fn unpacked(phone: &Phone<'_>) -> FileTree {
    let stamp = phone.captured.strftime("%Y-%m-%d-%H-%M-%S");
    let main = format!("bugreport-{}-{}-{stamp}.txt", dump::product(phone), dump::build(phone));
    let mut tree = FileTree::default();
    tree.put("main_entry.txt", main.as_bytes());
    tree.put("version.txt", "2.0");
    tree.put("dumpstate_log.txt", "start\ndone\n");
    tree.put("FS/proc/self/mountinfo", "23 1 254:7 / / ro,relatime shared:1 - erofs /dev/block/dm-7 ro\n");
    tree.put(main, dump::dumpstate(phone).into_bytes());
    tree
}
