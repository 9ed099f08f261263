//! Findings and coverage become the public report. It owns its strings: fact ids are resolved to file, place and a
//! short quote here and nowhere else, and identifiers are masked here.

pub mod build;
pub mod difference;
pub mod entries;
pub mod explain;
pub mod inventory;
pub mod methods;
pub mod product;
pub mod schema;
mod space;
pub mod timeline;
mod times;
pub mod veil;
pub mod verdict;

pub use build::{Inputs, device_report};
pub use schema::{
    Acknowledged, DeviceInfo, DeviceReport, FamilyReport, FindingReport, FindingTime, List, Report,
    ReportError, Source, Space, SpaceKind, SubjectRef, SubjectReport, SurfaceReport, ToolInfo,
};
pub use verdict::Verdict;
