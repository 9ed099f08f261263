//! Ground floor of the left wing: from bytes to structures. Third-party decoders are called only from here.

pub mod abx;
pub mod certificate;
pub mod dumpstate;
pub mod isdi;
pub mod json;
pub mod keyed_archive;
pub mod plist;
pub mod sqlite;
pub mod tar;
pub mod unpack;
pub mod xml;
pub mod zip;
