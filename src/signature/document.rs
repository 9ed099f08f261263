//! The canonical document as types, and the copy of it inside the program.

use std::collections::BTreeMap;

use flate2::read::ZlibDecoder;
use serde::Deserialize;

use crate::bounds::read_capped;
use crate::signature::load::Version;
use crate::signature::schema::{
    Dropped, Family, GenericCertificate, Helpline, Installer, KnownGood, PayloadType,
};

/// Made by `build.rs`. Compressed, so that antivirus tools do not take the program for what it looks for.
pub(crate) static EMBEDDED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/signatures.z"));

/// Largest document that is unpacked, in bytes.
pub(crate) const DOCUMENT_BYTES: u64 = 64 << 20;

/// Everything that the signature files say.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Document {
    /// Version.
    pub(crate) database: Version,
    /// Families in the order of their file names.
    pub(crate) families: Vec<Family>,
    /// Certificates that anybody can use.
    #[serde(default)]
    pub(crate) generic_certificates: GenericCertificates,
    /// Payload types of Apple profiles.
    #[serde(default)]
    pub(crate) payload_types: PayloadTypes,
    /// Helplines.
    #[serde(default)]
    pub(crate) helplines: Helplines,
    /// Packages that install others.
    #[serde(default)]
    pub(crate) installers: Installers,
    /// Powerful apps that many people have for good reasons.
    #[serde(default)]
    pub(crate) known_good: KnownGoodApps,
    /// Apps left out on purpose.
    #[serde(default)]
    pub(crate) ios_dropped: DroppedApps,
    /// Texts of the files with rules for code, by name.
    #[serde(default)]
    pub(crate) yara: BTreeMap<String, String>,
    /// The register of ids: part of what a database says, and read by its own command alone.
    #[serde(default, rename = "ids")]
    pub(crate) _ids: Register,
}

/// `ids.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Register {
    /// Id to the name of the family's file without folder and ending.
    #[serde(default)]
    #[serde(rename = "assigned")]
    pub(crate) _assigned: BTreeMap<String, String>,
}

/// `generic_certificates.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct GenericCertificates {
    /// The list.
    #[serde(default)]
    pub(crate) certificate: Vec<GenericCertificate>,
}

/// `payload_types.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PayloadTypes {
    /// The list.
    #[serde(default)]
    pub(crate) payload_type: Vec<PayloadType>,
}

/// `helplines.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Helplines {
    /// The list.
    #[serde(default)]
    pub(crate) helpline: Vec<Helpline>,
}

/// `installers.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Installers {
    /// The list.
    #[serde(default)]
    pub(crate) installer: Vec<Installer>,
}

/// `known_good.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct KnownGoodApps {
    /// The list.
    #[serde(default)]
    pub(crate) app: Vec<KnownGood>,
}

/// `ios_dropped.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DroppedApps {
    /// The list.
    #[serde(default)]
    pub(crate) app: Vec<Dropped>,
}

/// The canonical document inside the program.
///
/// # Errors
/// A description when this copy of the program is damaged.
pub(crate) fn embedded() -> Result<Vec<u8>, String> {
    let (document, rest) =
        read_capped(&mut ZlibDecoder::new(EMBEDDED), DOCUMENT_BYTES).map_err(|error| error.to_string())?;
    rest.map_or(Ok(document), |exceeded| Err(exceeded.to_string()))
}
