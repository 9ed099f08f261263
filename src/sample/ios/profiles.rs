//! Configuration profiles, management and supervision.

use plist::{Dictionary, Value};

use crate::sample::certificate;
use crate::sample::error::RecipeError;
use crate::sample::ios::Backup;
use crate::sample::ios::manifest::Contents;
use crate::sample::ios::property::{self, dict, text};
use crate::sample::recipe::{Mdm, Payload, Profile};
use crate::sample::seed;

/// Where the device keeps its profiles.
const DOMAIN: &str = "SysSharedContainerDomain-systemgroup.com.apple.configurationprofiles";
const FOLDER: &str = "Library/ConfigurationProfiles";
/// Where the user channel keeps its own.
const USER_DOMAIN: &str = "HomeDomain";
const USER_FOLDER: &str = "Library/UserConfigurationProfiles";

fn empty() -> Value {
    Value::Dictionary(Dictionary::new())
}

/// Everything about profiles, with or without any.
pub(crate) fn contents(backup: &Backup<'_>, to: &mut Contents) -> Result<(), RecipeError> {
    let mut profiles: Vec<Profile> = backup.recipe.profile.clone();
    if backup.recipe.carrier_profile {
        profiles.push(carrier());
    }
    for (user_channel, domain, folder) in [(false, DOMAIN, FOLDER), (true, USER_DOMAIN, USER_FOLDER)] {
        let own: Vec<&Profile> =
            profiles.iter().filter(|profile| profile.user_channel == user_channel).collect();
        for profile in own.iter().filter(|profile| !profile.listed_only) {
            let name = format!("{folder}/profile-{}.stub", seed::sha256(profile.identifier.as_bytes()));
            to.plist(domain, &name, &stub(backup, profile))?;
        }
        let identifiers = |hidden: bool| {
            Value::Array(
                own.iter().filter(|one| one.hidden == hidden).map(|one| text(&one.identifier)).collect(),
            )
        };
        let order = dict([("HiddenProfiles", identifiers(true)), ("OrderedProfiles", identifiers(false))]);
        to.plist(domain, &format!("{folder}/PayloadManifest.plist"), &order)?;
        let truth = own.iter().map(|one| (one.identifier.clone(), restrictions(one))).collect();
        to.plist(domain, &format!("{folder}/ProfileTruth.plist"), &Value::Dictionary(truth))?;
        for name in ["ClientTruth.plist", "PayloadDependency.plist"] {
            to.plist(domain, &format!("{folder}/{name}"), &empty())?;
        }
        let effective = effective(&profiles);
        to.plist(domain, &format!("{folder}/UserSettings.plist"), &effective)?;
        if user_channel {
            to.plist(domain, &format!("{folder}/EffectiveUserSettings.plist"), &effective)?;
        }
    }
    to.plist(DOMAIN, &format!("{FOLDER}/MCProfileEvents.plist"), &events(backup))?;
    to.plist(DOMAIN, &format!("{FOLDER}/MCSettingsEvents.plist"), &writers(backup))?;
    let migrated = dict([("LastMigratedBuild", text(backup.build))]);
    to.plist(DOMAIN, &format!("{FOLDER}/PublicInfo/MCMeta.plist"), &migrated)?;
    to.plist(DOMAIN, &format!("{FOLDER}/CloudConfigurationDetails.plist"), &cloud(backup))?;
    if let Some(mdm) = &backup.recipe.mdm {
        let (domain, folder) = if mdm.user_channel { (USER_DOMAIN, USER_FOLDER) } else { (DOMAIN, FOLDER) };
        to.plist(domain, &format!("{folder}/MDM.plist"), &management(backup, mdm))?;
        to.plist(DOMAIN, &format!("{FOLDER}/MDMAppManagement.plist"), &managed_apps(mdm))?;
    }
    // Both files are on phones that nobody manages.
    to.plist("ManagedPreferencesDomain", "mobile/.GlobalPreferences.plist", &empty())?;
    let filter = dict([("restrictWeb", Value::Boolean(false))]);
    to.plist("ManagedPreferencesDomain", "mobile/com.apple.webcontentfilter.plist", &filter)
}

/// The profile that carriers install for their Wi-Fi.
fn carrier() -> Profile {
    let network = [("SSID_STR", "ExampleTel"), ("EncryptionType", "None")];
    Profile {
        identifier: "com.apple.ExampleTel_gb.e0783541-25d3-4ae6-8217-9d4699c9b45b".to_owned(),
        name: "ExampleTel Wi-Fi".to_owned(),
        organisation: "Apple Inc".to_owned(),
        payload: vec![Payload {
            kind: "com.apple.wifi.managed".to_owned(),
            settings: network
                .iter()
                .map(|(name, value)| ((*name).to_owned(), toml::Value::String((*value).to_owned())))
                .collect(),
        }],
        hidden: true,
        ..Profile::default()
    }
}

/// A stored profile: its envelope and every payload.
fn stub(backup: &Backup<'_>, profile: &Profile) -> Value {
    let when = backup.time(profile.installed.as_deref());
    let payloads =
        profile.payload.iter().enumerate().map(|(number, one)| payload(profile, number, one)).collect();
    let mut value = dict([
        ("InstallDate", property::date(when)),
        ("InstallOptions", dict([("filterFlag", Value::Integer(2.into()))])),
        ("MCProfileIsRemovalStub", Value::Boolean(true)),
        ("PayloadContent", Value::Array(payloads)),
        ("PayloadDescription", text("")),
        ("PayloadDisplayName", text(&profile.name)),
        ("PayloadIdentifier", text(&profile.identifier)),
        ("PayloadRemovalDisallowed", Value::Boolean(profile.locked)),
        ("PayloadType", text("Configuration")),
        ("PayloadUUID", text(&seed::uuid(&profile.identifier))),
        ("PayloadVersion", Value::Integer(1.into())),
        ("ProductBuildVersion", text(backup.build)),
        ("ProductVersion", text(&backup.version)),
        ("ProfileWasEncrypted", Value::Boolean(false)),
        ("TargetDeviceType", Value::Integer(1.into())),
    ]);
    if !profile.organisation.is_empty() {
        property::put(&mut value, "PayloadOrganization", text(&profile.organisation));
    }
    if !profile.signer.is_empty() {
        let der = certificate::make(&profile.signer, &profile.organisation);
        property::put(&mut value, "SignerCerts", Value::Array(vec![Value::Data(der)]));
    }
    value
}

fn payload(profile: &Profile, number: usize, payload: &Payload) -> Value {
    let name = format!("{}.{number}", profile.identifier);
    let mut value = dict([
        ("PayloadIdentifier", text(&name)),
        ("PayloadType", text(&payload.kind)),
        ("PayloadUUID", text(&seed::uuid(&name))),
        ("PayloadVersion", Value::Integer(1.into())),
    ]);
    if payload.kind == "com.apple.security.root" {
        let der = certificate::make(&format!("Root of {}", profile.name), &profile.organisation);
        property::put(&mut value, "PayloadContent", Value::Data(der));
        property::put(&mut value, "PayloadCertificateFileName", text("ca.cer"));
    }
    for (key, setting) in &payload.settings {
        property::put(&mut value, key, property::from_toml(setting, 0));
    }
    value
}

/// The restrictions that one profile sets.
fn restrictions(profile: &Profile) -> Value {
    let set = profile
        .restrictions
        .iter()
        .map(|(name, value)| (name.clone(), dict([("value", Value::Boolean(*value))])))
        .collect();
    dict([
        ("intersection", empty()),
        ("restrictedBool", Value::Dictionary(set)),
        ("restrictedValue", empty()),
        ("union", empty()),
    ])
}

/// What holds on the phone: the defaults, and what profiles restrict.
fn effective(profiles: &[Profile]) -> Value {
    const DEFAULTS: &[&str] = &[
        "allowAccountModification",
        "allowAppInstallation",
        "allowAppRemoval",
        "allowCloudBackup",
        "allowEraseContentAndSettings",
        "allowHostPairing",
        "allowScreenShot",
        "allowUIConfigurationProfileInstallation",
        "allowVPNCreation",
    ];
    let mut set: Dictionary =
        DEFAULTS.iter().map(|name| ((*name).to_owned(), dict([("value", Value::Boolean(true))]))).collect();
    for (name, value) in profiles.iter().flat_map(|profile| &profile.restrictions) {
        set.insert(name.clone(), dict([("value", Value::Boolean(*value))]));
    }
    dict([
        ("assignedObject", empty()),
        ("intersection", empty()),
        ("restrictedBool", Value::Dictionary(set)),
        ("restrictedValue", empty()),
        ("union", empty()),
    ])
}

/// What was installed and removed; it survives removal.
fn events(backup: &Backup<'_>) -> Value {
    let event = |id: &str, operation: &str, when: Option<&str>| {
        let detail = dict([
            ("operation", text(operation)),
            ("process", text("profiled")),
            ("timestamp", property::date(backup.time(when))),
        ]);
        dict([(id, detail)])
    };
    let mut list = Vec::new();
    for profile in &backup.recipe.profile {
        list.push(event(&profile.identifier, "install", profile.installed.as_deref()));
    }
    for gone in backup.recipe.removed.iter().filter(|gone| gone.profile) {
        list.push(event(&gone.id, "install", gone.installed.as_deref()));
        list.push(event(&gone.id, "remove", gone.removed.as_deref()));
    }
    dict([("ProfileEvents", Value::Array(list))])
}

/// Who wrote each restriction last: on every phone the system itself.
fn writers(backup: &Backup<'_>) -> Value {
    let event = |process: &str| {
        dict([(
            "value",
            dict([
                ("event", text("set")),
                ("process", text(process)),
                ("timestamp", property::date(backup.time(None))),
            ]),
        )])
    };
    let system = "MCRestrictionManagerWriter.RecomputeEffectiveUserSettings";
    let mut set = Dictionary::new();
    set.insert("allowAppRemoval".to_owned(), event(system));
    set.insert("allowVPNCreation".to_owned(), event(system));
    let own = backup.recipe.traces.restriction_writer.iter();
    let own = own.map(|one| (one.setting.clone(), event(&one.process))).collect();
    dict([
        ("EffectiveSettings", dict([("restrictedBool", Value::Dictionary(set))])),
        ("SystemSettings", dict([("restrictedBool", Value::Dictionary(own))])),
    ])
}

/// There is such a file on phones that nobody supervises too.
fn cloud(backup: &Backup<'_>) -> Value {
    let supervision = backup.recipe.supervision.clone().unwrap_or_default();
    let mut value = dict([
        ("AllowPairing", Value::Boolean(!supervision.supervised)),
        ("CloudConfigurationUIComplete", Value::Boolean(true)),
        ("ConfigurationSource", Value::Integer(0.into())),
        ("IsSupervised", Value::Boolean(supervision.supervised)),
        ("PostSetupProfileWasInstalled", Value::Boolean(false)),
    ]);
    if supervision.supervised {
        let der = certificate::make("Supervision identity", &supervision.organisation);
        property::put(&mut value, "SupervisorHostCertificates", Value::Array(vec![Value::Data(der)]));
        property::put(&mut value, "IsMandatory", Value::Boolean(supervision.unremovable));
        property::put(&mut value, "IsMDMUnremovable", Value::Boolean(supervision.unremovable));
    }
    if !supervision.organisation.is_empty() {
        property::put(&mut value, "OrganizationName", text(&supervision.organisation));
    }
    value
}

fn management(backup: &Backup<'_>, mdm: &Mdm) -> Value {
    let first = backup.recipe.profile.first().map_or("", |profile| profile.identifier.as_str());
    let rights = mdm.rights.unwrap_or(8191);
    dict([
        ("AccessRights", Value::Integer(u64::from(rights).into())),
        ("CheckInURL", text(&format!("https://{}/checkin", mdm.server))),
        ("IdentityCertificateUUID", text(&seed::uuid(&mdm.server))),
        ("LastPollingAttempt", property::date(backup.captured)),
        ("LastPollingSuccess", property::date(backup.captured)),
        ("ManagingProfileIdentifier", text(mdm.profile.as_deref().unwrap_or(first))),
        ("OrganizationInfo", dict([("OrganizationName", text(&mdm.organisation))])),
        ("ServerURL", text(&format!("https://{}/mdm", mdm.server))),
        ("Topic", text("com.apple.mgmt.External.5a3c1e0d")),
        ("UserDeniedAccess", Value::Boolean(false)),
        ("enrollmentMode", text(if mdm.user_enrolment { "user" } else { "device" })),
        ("isUserEnrollment", Value::Boolean(mdm.user_enrolment)),
    ])
}

fn managed_apps(mdm: &Mdm) -> Value {
    let apps = mdm.apps.iter().map(|id| {
        let entry = dict([
            ("attributes", dict([("Removable", Value::Boolean(false))])),
            ("flags", Value::Integer(1.into())),
            ("state", Value::Integer(7.into())),
        ]);
        (id.clone(), entry)
    });
    dict([("metadataByBundleID", Value::Dictionary(apps.collect()))])
}
