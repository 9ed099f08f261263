//! The independent generators of evidence, which lie beside the repository and not in it.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder `../shared` with the generators; a printed line where they are absent or python3 is.
pub(crate) fn shared() -> Option<PathBuf> {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared");
    let there = |script: &str| shared.join("tools").join(script).is_file();
    let python = || Command::new("python3").arg("--version").output().is_ok_and(|out| out.status.success());
    if ["gen_android.py", "gen_ios.py"].into_iter().all(there) && python() {
        return Some(shared);
    }
    println!("skipped: ../shared or python3 is absent");
    None
}
