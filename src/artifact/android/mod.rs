//! Parsers of Android evidence.

pub mod getprop;
pub mod settings_grants;
pub mod settings_list;

use super::Artifact;

/// Every Android parser, in reading order.
pub static ARTIFACTS: &[&dyn Artifact] = &[
    &getprop::GetProp,
    &settings_list::SettingsList::Secure,
    &settings_list::SettingsList::Global,
    &settings_list::SettingsList::System,
];
