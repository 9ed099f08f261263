//! Ground floor of the left wing: from bytes to structures. Third-party decoders are called only from here.

pub mod abx;
pub mod adb_header;
#[cfg(feature = "age")]
pub mod age;
pub mod apk_signature;
pub mod apk_zip;
pub mod arsc;
pub mod axml;
pub mod base64;
mod blocks;
pub mod certificate;
pub mod crypto;
pub mod dumpstate;
pub mod inflate;
pub mod isdi;
pub mod json;
pub mod keybag;
pub mod keyed_archive;
mod le;
pub mod mbdb;
pub mod pkcs7;
pub mod plist;
pub mod sqlite;
pub mod tar;
pub mod unpack;
pub mod usage_stats;
pub mod xml;
pub mod zip;
