//! The hall: what was said, where it was said, and what was and was not read.
//!
//! Readers (left wing) produce these types, judges (right wing) consume them; neither sees the other.

pub mod claim;
pub mod coverage;
pub mod device;
pub mod evidence;
pub mod fact;
pub mod hashed;
pub mod words;

pub use claim::{AppClaim, Grant, GrantState, InventoryList, Power, Signer, StoreAccount, StoreReceipt};
pub use coverage::{Answer, Coverage, Outcome, Settled, Weight};
pub use device::{App, Device, Profile, Stated};
pub use evidence::{At, Evidence, FactId, FileId, FileRef, Observed, SourceId, SourceInfo};
pub use fact::{
    ComputerTrace, DeviceKey, Fact, ManagementKey, NetworkKind, ONLY_SERVICE, ProfileChannel, ProfileClaim,
};
pub use hashed::HashedFile;
pub use words::{Capability, Class, Level, Platform, Strength, Surface};
