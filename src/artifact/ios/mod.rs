//! Parsers of iOS evidence.

use super::Artifact;

mod accounts;
mod app_bundles;
mod app_listing;
mod backup_traces;
mod data_usage;
mod database;
mod device_files;
mod domains;
mod extension_switches;
mod family;
mod global_preferences;
mod history;
mod info_plist;
mod jailbreak;
mod location_clients;
mod managed_apps;
mod managed_preferences;
mod management;
mod manifest_plist;
mod network_extension;
mod network_services;
mod payload_manifest;
mod payloads;
mod profile_events;
mod profile_truth;
mod profiles;
mod property_list;
mod provisioning;
mod residues;
mod restrictions;
mod restrictions_passcode;
mod screen_time;
mod setting_events;
mod shortcuts;
mod store_metadata;
mod supervision;
mod tcc;
#[cfg(test)]
mod test_input;
mod trust_store;
mod web_clips;

/// Every iOS parser, in reading order.
pub static ARTIFACTS: &[&dyn Artifact] = &[
    &info_plist::InfoPlist,
    &manifest_plist::ManifestPlist,
    &app_bundles::AppBundles,
    &app_listing::AppListing,
    &domains::Domains,
    &app_bundles::BundleInfo,
    &app_bundles::BundleMetadata,
    &provisioning::Provisioning,
    &app_bundles::SystemBundles,
    &device_files::SystemVersion,
    &device_files::JailbreakNames,
    &payload_manifest::PayloadManifest,
    &payload_manifest::UserPayloadManifest,
    &profiles::Profiles,
    &profile_events::ProfileEvents,
    &management::Management,
    &managed_apps::ManagedApps,
    &managed_preferences::ManagedPreferences,
    &supervision::Supervision,
    &restrictions::Restrictions,
    &restrictions_passcode::RestrictionsPasscode,
    &tcc::Tcc,
    &location_clients::LocationClients,
    &global_preferences::GlobalPreferences,
    &network_extension::NetworkExtension,
    &network_services::NetworkServices,
    &data_usage::DataUsage,
    &residues::NotificationSettings,
    &residues::ApplicationState,
    &residues::AdDaily,
    &residues::InstallationLog,
    &accounts::Accounts,
    &accounts::AccountsCopy,
    &family::Family,
    &screen_time::ScreenTimeUsers,
    &trust_store::TrustStore,
    &shortcuts::Shortcuts,
    &web_clips::WebClips,
    &extension_switches::ExtensionSwitches,
    &setting_events::SettingEvents,
    &profile_truth::ProfileTruth,
    &backup_traces::BackupTraces,
    &jailbreak::JailbreakPreferences,
    &jailbreak::LaunchJobs,
    &history::SafariHistory,
    &history::OtherHistory,
];

#[cfg(test)]
mod tests {
    use crate::artifact::{Emitter, Input};
    use crate::bounds::Limits;

    #[test]
    fn no_parser_falls_over_rubbish() {
        let limits = Limits::default();
        let list = br#"<?xml version="1.0"?><plist><dict><key>Applications</key><dict><key>a</key><array/></dict>
            <key>PayloadContent</key><array><dict/><integer>1</integer></array><key>ProfileEvents</key><array><dict><key>x</key><true/></dict></array>
            <key>NetworkServices</key><dict><key>s</key><string>x</string></dict><key>HiddenProfiles</key><string>x</string>
            <key>AppleKeyboards</key><true/><key>restrictedBool</key><array/><key>SignerCerts</key><array><data>AAAA</data></array>
            <key>$top</key><dict/><key>$objects</key><array/></dict></plist>"#;
        let inputs = (0..=list.len()).map(|end| list[..end].to_vec()).chain([
            b"bplist00".to_vec(),
            b"SQLite format 3\0".to_vec(),
            vec![0xff; 4096],
            vec![0; 4096],
        ]);
        for bytes in inputs {
            for parser in super::ARTIFACTS {
                let mut out = Emitter::new(&limits);
                let input = Input {
                    path: "a/b.stub",
                    bytes: &bytes,
                    first_line: 1,
                    wal: Some(&bytes),
                    limits: &limits,
                };
                let result = parser.parse(&input, &mut out);
                assert!(out.len() < 8, "{}: {:?} {result:?}", parser.name(), out.facts());
            }
        }
    }
}
