//! The catalogue of sentences: complete in every language, used by the code and by nothing else, without the words that
//! no report uses, and as easy to read as it is meant to be. Each check is a function over texts, so that a fault can be
//! planted to see that it is found.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    clippy::disallowed_methods,
    reason = "tests that read files of the repository and may fail loudly"
)]

mod catalogue;
mod code;
mod plain;
#[path = "../html/reading.rs"]
mod reading;
mod records;
mod spoken;
mod told;

use std::path::{Path, PathBuf};

/// The root of the repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}
