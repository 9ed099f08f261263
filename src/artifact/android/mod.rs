//! Parsers of Android evidence.

mod apk_contents;
mod apk_manifest;
mod apk_signers;
mod fs_document;
mod lines;
mod package_block;
mod package_list;
mod package_tables;
mod rise;

pub mod adb_manifest;
pub mod androidqf_packages;
pub mod apk;
pub mod backup_list;
pub mod dumpstate_header;
pub mod dumpsys_accessibility;
pub mod dumpsys_account;
pub mod dumpsys_adb;
pub mod dumpsys_appops;
pub mod dumpsys_device_policy;
pub mod dumpsys_deviceidle;
pub mod dumpsys_home;
pub mod dumpsys_input_method;
pub mod dumpsys_notification;
pub mod dumpsys_package;
pub mod dumpsys_role;
pub mod dumpsys_settings;
pub mod dumpsys_traces;
pub mod dumpsys_usagestats;
pub mod dumpsys_user;
pub mod fs_accounts;
pub mod fs_appops;
pub mod fs_folders;
pub mod fs_packages;
pub mod fs_permissions;
pub mod fs_policies;
pub mod fs_settings;
pub mod fs_trust;
pub mod fs_usage;
pub mod fs_users;
pub mod getprop;
pub mod intrusion_logs;
pub mod processes;
pub mod root_traces;
pub mod settings_grants;
pub mod settings_list;

use self::settings_grants::Space;
use super::Artifact;

/// Every Android parser, in reading order.
pub static ARTIFACTS: &[&dyn Artifact] = &[
    &dumpstate_header::DumpstateHeader,
    &dumpsys_user::DumpsysUser,
    &dumpsys_package::DumpsysPackage,
    &dumpsys_traces::CheckinPackage,
    &dumpsys_accessibility::DumpsysAccessibility,
    &dumpsys_device_policy::DumpsysDevicePolicy,
    &dumpsys_notification::DumpsysNotification,
    &dumpsys_input_method::DumpsysInputMethod,
    &dumpsys_appops::DumpsysAppOps,
    &dumpsys_deviceidle::DumpsysDeviceIdle,
    &dumpsys_role::DumpsysRole,
    &dumpsys_settings::DumpsysSettings,
    &dumpsys_traces::DumpsysActivityVpn,
    &dumpsys_home::DumpsysHomeScreen,
    &dumpsys_usagestats::DumpsysUsageStats,
    &dumpsys_traces::DumpsysBatteryStats,
    &dumpsys_account::DumpsysAccount,
    &dumpsys_adb::DumpsysAdb,
    &root_traces::Acquisition,
    &getprop::GetProp,
    &androidqf_packages::AndroidQfPackages,
    &androidqf_packages::AndroidQfDigests,
    &adb_manifest::AdbManifest,
    &settings_list::SettingsList(Space::Secure),
    &settings_list::SettingsList(Space::Global),
    &settings_list::SettingsList(Space::System),
    &getprop::BuildProp,
    &fs_users::FsUsers,
    &fs_packages::FsPackages,
    &fs_folders::FsPackagesList,
    &fs_users::FsPackageRestrictions,
    &fs_permissions::FsRuntimePermissions,
    &fs_permissions::FsRoles,
    &fs_settings::FsSettings(Space::Secure),
    &fs_settings::FsSettings(Space::Global),
    &fs_settings::FsSettings(Space::System),
    &fs_policies::FsDevicePolicies,
    &fs_policies::FsOwners,
    &fs_policies::FsNotificationPolicy,
    &fs_appops::FsAppOps,
    &fs_appops::FsDeviceIdle,
    &fs_accounts::FsAccounts,
    &fs_trust::FsUserCertificates,
    &fs_trust::FsAdbKeys,
    &fs_trust::FsAdbConnections,
    &fs_usage::FsUsageStats,
    &fs_folders::FsFolders,
    &processes::Processes,
    &root_traces::RootBinaries,
    &root_traces::SeLinux,
    &apk::Apk,
    &backup_list::HuaweiInfo,
    &backup_list::SmartSwitchApps,
    &backup_list::SmartSwitchFiles,
    &backup_list::SmartSwitchInfo,
    &intrusion_logs::IntrusionLogs,
];
