//! Every kind of copy of an iPhone besides the backup of today, written by the independent generator: `Manifest.mbdb`,
//! plain and encrypted, the layouts of `ios-filesystem`, a `sysdiagnose`, an `ios-app-listing`. The same phone is in each,
//! and each says which questions it can answer and which it cannot.
//!
//! The generator lies beside the repository (`../shared/tools`) and not in it; where it is absent, or there is no
//! Python, these tests say so and do nothing.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "helpers of tests fail loudly, and a skipped test says so"
)]

#[path = "common/beside.rs"]
mod beside;
#[path = "common/notes.rs"]
mod notes;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::process::Command;

use stalkscan::bounds::Limits;
use stalkscan::detect;
use stalkscan::model::{
    AppClaim, Device, Evidence, Fact, GrantState, InventoryList, Level, Outcome, Platform, Power, Surface,
};
use stalkscan::signature::SignatureDb;
use stalkscan::source::{Ask, NoKey, Passphrase, Unlock, discover};

use self::notes::notes;

struct Sample {
    _room: tempfile::TempDir,
    path: PathBuf,
}

/// A copy in a container; `name` is the name of the file or folder.
fn sample(name: &str, container: &str, arguments: &[&str]) -> Option<Sample> {
    let tools = beside::shared()?.join("tools");
    let room = tempfile::tempdir().unwrap();
    let path = room.path().join(name);
    let arguments = arguments.iter().map(|argument| {
        let spec = argument.strip_prefix("spec:").map(|name| tools.join("specs").join(name));
        spec.map_or_else(|| (*argument).to_owned(), |path| path.to_string_lossy().into_owned())
    });
    let mut command = Command::new("python3");
    command.arg(tools.join("gen_ios.py")).arg(&path).args(["--container", container]).args(arguments);
    let out = command.output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    Some(Sample { _room: room, path })
}

fn full(name: &str, container: &str, more: &[&str]) -> Option<Sample> {
    sample(name, container, &[&["--spec", "spec:spec-ios-full.json"], more].concat())
}

struct Known;

impl Unlock for Known {
    fn passphrase(&mut self, ask: &Ask<'_>) -> Option<Passphrase> {
        (ask.tried == 0).then(|| Passphrase::new(b"correct horse".to_vec()))
    }
}

fn read_with(sample: &Sample, key: &mut dyn Unlock) -> Evidence {
    let limits = Limits::default();
    let found = discover(&sample.path, key, &limits).unwrap_or_else(|error| panic!("{error:?}"));
    assert!(found.refused.is_empty(), "{:?}", found.refused);
    let [backup] = found.backups.as_slice() else { panic!("{} copies", found.backups.len()) };
    stalkscan::artifact::read(backup, &limits)
}

fn read(sample: &Sample) -> Evidence {
    read_with(sample, &mut NoKey)
}

fn format(evidence: &Evidence) -> &'static str {
    evidence.sources.first().unwrap().format
}

fn has_claim(evidence: &Evidence, app: &str, wanted: &AppClaim) -> bool {
    evidence
        .facts
        .iter()
        .any(|o| matches!(&o.fact, Fact::App { id, claim, .. } if &**id == app && claim == wanted))
}

fn has_grant(evidence: &Evidence, app: &str, wanted: &Power) -> bool {
    evidence.facts.iter().any(|o| {
        matches!(&o.fact, Fact::Grant(grant) if &*grant.app == app && grant.power == *wanted && grant.state == GrantState::Active)
    })
}

/// Questions by how they were answered.
fn answers(evidence: &Evidence) -> BTreeMap<Surface, Outcome> {
    let device = Device::join(Platform::Ios, evidence);
    device.coverage.iter().map(|(surface, settled)| (surface, settled.outcome.clone())).collect()
}

/// Rules that found something above level 0, with their subjects.
fn findings(evidence: &Evidence) -> BTreeSet<(String, String)> {
    let device = Device::join(Platform::Ios, evidence);
    let db = SignatureDb::built_in().unwrap();
    let judgement = detect::judge(&device, &db, &BTreeSet::new());
    let above = judgement.findings.iter().filter(|finding| finding.level > Level::Info);
    above.map(|finding| (finding.rule.to_owned(), finding.subject.id.clone())).collect()
}

/// The questions that were answered in full, and those that this kind of copy never answers.
fn assert_answers(evidence: &Evidence, read: &[Surface], never: &[Surface]) {
    let answers = answers(evidence);
    for surface in read {
        assert_eq!(answers[surface], Outcome::Read, "{}: {surface}", format(evidence));
    }
    for surface in never {
        assert_eq!(answers[surface], Outcome::NotInFormat, "{}: {surface}", format(evidence));
    }
}

const OF_BACKUPS: &[Surface] = &[
    Surface::InstalledApps,
    Surface::AppOrigin,
    Surface::Keyboards,
    Surface::Permissions,
    Surface::LocationAccess,
    Surface::VpnAndFilters,
    Surface::ConfigurationProfiles,
    Surface::DeviceManagement,
    Surface::ProtectionSettings,
    Surface::RemovedApps,
];

#[test]
fn a_backup_of_ios_9_is_read_plain_and_encrypted_alike() {
    let Some(plain) = full("plain", "mbdb", &["--rows", "300"]) else { return };
    let evidence = read(&plain);
    assert_eq!(format(&evidence), "ios-backup");
    assert!(evidence.sources[0].complete, "{}", notes(&evidence));
    assert_answers(&evidence, OF_BACKUPS, &[Surface::AppSigners]);
    assert!(has_grant(&evidence, "com.example.sideloaded", &Power::Tcc("kTCCServiceMicrophone".into())));
    let stored = evidence.files.iter().find(|file| file.path.ends_with("TCC.db")).unwrap();
    assert_eq!(stored.stored_as.as_deref(), Some("64d0019cb3d46bfc8cce545a8ba54b93e7ea9347"));
    let encrypt = ["--rows", "300", "--encrypt", "correct horse", "--iter", "1000"];
    let Some(locked) = full("locked", "mbdb", &encrypt) else { return };
    let opened = read_with(&locked, &mut Known);
    assert!(notes(&opened).contains("opened with its passphrase"), "{}", notes(&opened));
    assert_answers(&opened, OF_BACKUPS, &[Surface::AppSigners]);
    assert_eq!(findings(&opened), findings(&evidence));
    let found = discover(&locked.path, &mut NoKey, &Limits::default()).unwrap();
    assert!(
        found.backups.is_empty() && found.refused[0].message.contains("encrypted"),
        "{:?}",
        found.refused
    );
}

#[test]
fn damaged_old_listings_say_so_and_keep_what_is_sound() {
    for (kind, wanted) in [
        ("bad-mbfile", "damaged at byte"),
        ("truncated-manifest", "breaks off"),
        ("missing-blobs:0.5", "files listed"),
        ("wrong-sha:0.5", "without being listed"),
        ("random-manifest", "Manifest.mbdb is damaged"),
    ] {
        let Some(sample) = full("old", "mbdb", &["--rows", "300", "--broken", kind]) else { return };
        let evidence = read(&sample);
        assert!(notes(&evidence).contains(wanted), "{kind}: {}", notes(&evidence));
        assert!(!evidence.sources[0].complete, "{kind}");
        assert!(!evidence.facts.is_empty(), "{kind}");
        let partial = ["bad-mbfile", "truncated-manifest", "random-manifest"].contains(&kind);
        assert!(!partial || answers(&evidence)[&Surface::DeviceManagement] != Outcome::Read, "{kind}");
    }
}

#[test]
fn without_a_listing_files_with_known_places_are_read() {
    for (name, container) in [("new", "backup"), ("old", "mbdb")] {
        let Some(sample) = full(name, container, &["--rows", "300", "--broken", "no-manifest"]) else {
            return;
        };
        let evidence = read(&sample);
        assert!(notes(&evidence).contains("is missing"), "{}", notes(&evidence));
        assert!(has_grant(&evidence, "com.example.sideloaded", &Power::Tcc("kTCCServiceMicrophone".into())));
        assert_ne!(answers(&evidence)[&Surface::ConfigurationProfiles], Outcome::Read);
    }
}

#[test]
fn a_whole_listing_answers_although_files_are_missing() {
    let Some(sample) = sample("backup", "backup", &["--preset", "clean-phone"]) else { return };
    let evidence = read(&sample);
    let wanted: BTreeSet<&str> = evidence.files.iter().filter_map(|file| file.stored_as.as_deref()).collect();
    // What no parser asks for is taken away: photos, messages, the data of apps.
    for folder in std::fs::read_dir(&sample.path).unwrap().map(|entry| entry.unwrap()) {
        let prefix = folder.file_name().into_string().unwrap();
        for blob in std::fs::read_dir(folder.path()).into_iter().flatten().map(|entry| entry.unwrap()) {
            if !wanted.contains(format!("{prefix}/{}", blob.file_name().to_str().unwrap()).as_str()) {
                std::fs::remove_file(blob.path()).unwrap();
            }
        }
    }
    let evidence = read(&sample);
    assert!(!evidence.sources[0].complete);
    assert!(notes(&evidence).contains("files listed"), "{}", notes(&evidence));
    // No file of management is named, and the listing names all there are.
    assert_eq!(answers(&evidence)[&Surface::DeviceManagement], Outcome::Read);
}

/// Containers of a file system, and the names that their copies have.
const FILE_SYSTEMS: &[(&str, &str)] = &[
    ("folder", "ffs"),
    ("copy.zip", "ffs-zip"),
    ("ufed", "ufed-zip"),
    ("ufed.zip", "ufed-zip"),
    ("graykey.zip", "graykey-zip"),
    ("copy.tar", "ffs-tar"),
    ("copy.tar.gz", "ffs-tar"),
];

#[test]
fn every_layout_of_a_file_system_tells_the_same() {
    let mut before: Option<BTreeSet<(String, String)>> = None;
    for (name, container) in FILE_SYSTEMS {
        let Some(sample) = full(name, container, &["--broken", "wal"]) else { return };
        let evidence = read(&sample);
        assert_eq!(format(&evidence), "ios-filesystem", "{name}");
        assert!(evidence.sources[0].complete, "{name}: {}", notes(&evidence));
        let mut read: Vec<Surface> = OF_BACKUPS.to_vec();
        read.retain(|surface| *surface != Surface::ProtectionSettings);
        read.extend([Surface::TrustedCertificates, Surface::Accounts, Surface::RootOrJailbreak]);
        assert_answers(&evidence, &read, &[Surface::AppSigners]);
        for (app, kind) in
            [("com.example.sideloaded", "development"), ("com.example.enterprise", "enterprise")]
        {
            assert!(has_claim(&evidence, app, &AppClaim::Provisioned(kind.into())), "{name}: {app}");
        }
        assert!(has_claim(&evidence, "com.example.beta", &AppClaim::TestFlight), "{name}");
        // Some grants are only in the write-ahead log.
        assert!(has_grant(&evidence, "com.example.sideloaded", &Power::Tcc("kTCCServiceMicrophone".into())));
        assert!(
            has_claim(&evidence, "com.example.hidden", &AppClaim::Listed(InventoryList::AppBundle)),
            "{name}"
        );
        let found = findings(&evidence);
        assert!(found.iter().any(|(rule, _)| rule == "app-with-maker-licence"), "{name}: {found:?}");
        assert!(before.as_ref().is_none_or(|before| *before == found), "{name}: {found:?}");
        before = Some(found);
    }
}

#[test]
fn hostile_names_in_archives_are_never_followed() {
    for (name, container) in FILE_SYSTEMS.iter().filter(|(name, _)| name.contains('.')) {
        let Some(sample) = full(name, container, &["--broken", "evil-paths"]) else { return };
        let evidence = read(&sample);
        let facts = format!("{:?}", evidence.facts);
        assert!(!facts.contains("root:x:0") && !facts.contains("escape"), "{name}");
        assert!(notes(&evidence).contains("outside of"), "{name}: {}", notes(&evidence));
        let doubled = notes(&evidence).contains("same name");
        assert_eq!(doubled, container.ends_with("zip"), "{name}: {}", notes(&evidence));
        // Which of two files of one name is the phone's cannot be told.
        assert_eq!(answers(&evidence)[&Surface::LocationAccess] == Outcome::Read, !doubled, "{name}");
        let room = sample.path.parent().unwrap();
        assert_eq!(std::fs::read_dir(room).unwrap().count(), 1, "{name}: something was written");
    }
}

#[test]
fn a_broken_file_of_a_file_system_costs_only_its_own_question() {
    for target in ["clients", "stub"] {
        let broken = format!("dag-plist:{target}");
        let Some(sample) = full("folder", "ffs", &["--broken", &broken]) else { return };
        let answers = answers(&read(&sample));
        let broken =
            if target == "clients" { Surface::LocationAccess } else { Surface::ConfigurationProfiles };
        assert_ne!(answers[&broken], Outcome::Read, "{target}");
        assert_eq!(answers[&Surface::Permissions], Outcome::Read, "{target}");
    }
}

#[test]
fn a_cut_archive_is_not_called_whole() {
    let Some(sample) = full("copy.tar", "ffs-tar", &[]) else { return };
    let bytes = std::fs::read(&sample.path).unwrap();
    std::fs::write(&sample.path, &bytes[..bytes.len() * 2 / 3]).unwrap();
    let evidence = read(&sample);
    assert!(!evidence.sources[0].complete);
    assert!(answers(&evidence).values().all(|outcome| *outcome != Outcome::Read));
}

#[test]
fn a_diagnosis_answers_little_and_says_so() {
    for name in ["folder", "diagnosis.tar.gz"] {
        let Some(sample) = full(name, "sysdiagnose", &["--broken", "wal"]) else { return };
        let evidence = read(&sample);
        assert_eq!(format(&evidence), "sysdiagnose");
        assert_answers(
            &evidence,
            &[
                Surface::Permissions,
                Surface::ConfigurationProfiles,
                Surface::DeviceManagement,
                Surface::VpnAndFilters,
            ],
            &[Surface::InstalledApps, Surface::AppOrigin, Surface::LocationAccess, Surface::Accounts],
        );
        assert!(findings(&evidence).iter().any(|(rule, _)| rule == "profile-locked"), "{name}");
        assert!(has_grant(&evidence, "com.example.sideloaded", &Power::Tcc("kTCCServiceMicrophone".into())));
    }
}

#[test]
fn a_list_of_apps_tells_who_signed_them_and_nothing_else() {
    for name in ["apps.json", "apps.plist"] {
        let Some(sample) = full(name, "listing", &[]) else { return };
        let evidence = read(&sample);
        assert_eq!(format(&evidence), "ios-app-listing");
        assert_answers(
            &evidence,
            &[Surface::InstalledApps, Surface::AppOrigin],
            &[Surface::Permissions, Surface::ConfigurationProfiles, Surface::DeviceManagement],
        );
        let rules: Vec<String> =
            findings(&evidence).into_iter().map(|(rule, subject)| format!("{rule} {subject}")).collect();
        for app in ["com.example.sideloaded", "com.example.enterprise"] {
            assert!(rules.contains(&format!("app-with-maker-licence {app}")), "{name}: {rules:?}");
        }
        assert!(has_claim(
            &evidence,
            "com.example.sideloaded",
            &AppClaim::Entitlement("get-task-allow".into())
        ));
        assert!(has_claim(&evidence, "com.example.sideloaded", &AppClaim::BackgroundMode("location".into())));
    }
}

#[test]
fn a_list_beside_a_backup_is_of_the_same_phone_unless_its_apps_differ() {
    let Some(backup) = full("backup", "backup", &["--rows", "300"]) else { return };
    let Some(list) = full("apps.json", "listing", &[]) else { return };
    let Some(other) = sample("apps.json", "listing", &["--preset", "clean-phone"]) else { return };
    let phones = stalkscan::scan::same_phones(vec![read(&backup), read(&list)]);
    assert_eq!(phones.len(), 1);
    assert!(notes(&phones[0]).contains("only iPhone here"), "{}", notes(&phones[0]));
    assert!(has_claim(&phones[0], "com.example.sideloaded", &AppClaim::Provisioned("development".into())));
    let phones = stalkscan::scan::same_phones(vec![read(&backup), read(&other)]);
    assert_eq!(phones.len(), 2);
}

#[test]
fn a_clean_phone_is_clean_in_every_container() {
    let mut containers: Vec<(&str, &str)> = vec![
        ("backup", "backup"),
        ("old", "mbdb"),
        ("diagnosis", "sysdiagnose"),
        ("d.tar.gz", "sysdiagnose"),
    ];
    containers.extend([("apps.json", "listing"), ("apps.plist", "listing")]);
    containers.extend(FILE_SYSTEMS);
    for (name, container) in containers {
        let Some(sample) = sample(name, container, &["--preset", "clean-phone"]) else { return };
        let found = findings(&read(&sample));
        assert!(found.is_empty(), "{name}: {found:?}");
    }
}
