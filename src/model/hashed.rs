//! A file of a copy with its hash, for those who have to show later that it is the same file.

use serde::Serialize;

/// A file that was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HashedFile {
    /// Path relative to what was given, `/` between parts; the name of the file where a file was given. Evidence: escaped
    /// where it is shown.
    pub path: String,
    /// Size in bytes.
    pub size: u64,
    /// SHA-256 in lower-case hex; `None` when the file could not be read again.
    pub sha256: Option<String>,
    /// Why there is no hash.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}
