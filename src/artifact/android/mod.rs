//! Parsers of Android evidence.

pub mod androidqf_packages;
pub mod dumpstate_header;
pub mod getprop;
pub mod processes;
pub mod root_traces;
pub mod settings_grants;
pub mod settings_list;

use super::Artifact;

/// Every Android parser, in reading order.
pub static ARTIFACTS: &[&dyn Artifact] = &[
    &dumpstate_header::DumpstateHeader,
    &root_traces::Acquisition,
    &getprop::GetProp,
    &androidqf_packages::AndroidQfPackages,
    &settings_list::SettingsList::Secure,
    &settings_list::SettingsList::Global,
    &settings_list::SettingsList::System,
    &processes::Processes,
    &root_traces::RootBinaries,
    &root_traces::SeLinux,
];
