//! The hall: what was said, where it was said, and what was and was not read.
//!
//! Readers (left wing) produce these types, judges (right wing) consume them; neither sees the other.

pub mod coverage;
pub mod device;
pub mod evidence;
pub mod fact;
pub mod words;

pub use coverage::{Answer, Coverage, Outcome, Settled, Weight};
pub use device::{App, Device, Profile, Stated};
pub use evidence::{At, Evidence, FactId, FileId, FileRef, Observed, SourceId, SourceInfo};
pub use fact::{
    AppClaim, ComputerTrace, DeviceKey, Fact, Grant, GrantState, InventoryList, ManagementKey, NetworkKind,
    Power, ProfileChannel, ProfileClaim, Signer, StoreReceipt,
};
pub use words::{Capability, Class, Level, Platform, Strength, Surface};
