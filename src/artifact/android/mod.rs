//! Parsers of Android evidence.

mod lines;
mod package_block;
mod package_list;
mod package_tables;

pub mod dumpsys_package;

use super::Artifact;

/// Every Android parser, in reading order.
pub static ARTIFACTS: &[&dyn Artifact] = &[&dumpsys_package::DumpsysPackage];
