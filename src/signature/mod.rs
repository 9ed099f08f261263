//! The signature database: one TOML file a family, checked, indexed and versioned.
//!
//! No indicator without provenance and licence. Unknown keys are errors. A plain list of indicators inside a program
//! gets the program itself flagged by antivirus tools, so the built-in copy is embedded compressed (`build.rs`).

pub mod schema;

pub use schema::{
    Family, Flag, GenericCertificate, Helpline, Indicator, IndicatorKind, Match, PayloadType, Role,
};
