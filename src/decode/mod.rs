//! Ground floor of the left wing: from bytes to structures. Third-party decoders are called only from here.

pub mod dumpstate;
pub mod zip;
