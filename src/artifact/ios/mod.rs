//! Parsers of iOS evidence.

use super::Artifact;

mod data_usage;
mod domains;
mod global_preferences;
mod info_plist;
mod location_clients;
mod managed_apps;
mod management;
mod manifest_plist;
mod network_extension;
mod network_services;
mod payload_manifest;
mod payloads;
mod profile_events;
mod profiles;
mod property_list;
mod restrictions;
mod store_metadata;
mod supervision;
mod tcc;
#[cfg(test)]
mod test_input;

/// Every iOS parser, in reading order.
pub static ARTIFACTS: &[&dyn Artifact] = &[
    &info_plist::InfoPlist,
    &manifest_plist::ManifestPlist,
    &domains::Domains,
    &payload_manifest::PayloadManifest,
    &payload_manifest::UserPayloadManifest,
    &profiles::Profiles,
    &profile_events::ProfileEvents,
    &management::Management,
    &managed_apps::ManagedApps,
    &supervision::Supervision,
    &restrictions::Restrictions,
    &tcc::Tcc,
    &location_clients::LocationClients,
    &global_preferences::GlobalPreferences,
    &network_extension::NetworkExtension,
    &network_services::NetworkServices,
    &data_usage::DataUsage,
];
