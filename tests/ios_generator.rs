//! iOS backups written by an independent generator, read through the whole left wing.
//!
//! The generator lies beside the repository (`../shared/tools`) and not in it; where it is absent, or there is no
//! Python, these tests say so and do nothing.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::cognitive_complexity,
    reason = "helpers of tests fail loudly, a skipped test says so, and a phone has many properties to check at once"
)]

#[path = "common/beside.rs"]
mod beside;
#[path = "common/notes.rs"]
mod notes;

use std::path::PathBuf;
use std::process::Command;

use stalkscan::bounds::Limits;
use stalkscan::model::fact::{ManagementKey, NetworkKind};
use stalkscan::model::{
    AppClaim, Coverage, Evidence, Fact, GrantState, InventoryList, Outcome, Platform, Power, ProfileClaim,
    StoreReceipt, Surface,
};
use stalkscan::source::{Backup, FORMATS, NoKey, Refusal, SourceError};

use self::notes::notes;

struct Sample {
    _room: tempfile::TempDir,
    path: PathBuf,
}

fn tools() -> Option<PathBuf> {
    beside::shared().map(|shared| shared.join("tools"))
}

fn sample(arguments: &[&str]) -> Option<Sample> {
    let tools = tools()?;
    let room = tempfile::tempdir().unwrap();
    let path = room.path().join("backup");
    let arguments = arguments.iter().map(|argument| {
        argument.strip_prefix("spec:").map_or_else(
            || (*argument).to_owned(),
            |name| tools.join("specs").join(name).to_string_lossy().into_owned(),
        )
    });
    let out =
        Command::new("python3").arg(tools.join("gen_ios.py")).arg(&path).args(arguments).output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    Some(Sample { _room: room, path })
}

fn open(sample: &Sample) -> Result<Backup, SourceError> {
    let limits = Limits::default();
    let candidate = stalkscan::source::candidate(&sample.path, &limits).unwrap();
    let format = FORMATS.iter().find(|format| format.name() == "ios-backup").unwrap();
    assert!(format.sniff(&candidate).is_some(), "not recognised");
    format.open(&candidate, &mut NoKey, &limits)
}

fn read(sample: &Sample) -> (Evidence, Coverage) {
    let backup = open(sample).unwrap_or_else(|error| panic!("{error:?}"));
    let evidence = stalkscan::artifact::read(&backup, &Limits::default());
    let coverage = Coverage::settle(Platform::Ios, &evidence);
    (evidence, coverage)
}

fn refusal(sample: &Sample) -> SourceError {
    match open(sample) {
        Ok(_) => panic!("it was opened"),
        Err(error) => error,
    }
}

fn facts(evidence: &Evidence) -> Vec<Fact> {
    evidence.facts.iter().map(|observed| observed.fact.clone()).collect()
}

fn claims(evidence: &Evidence, app: &str) -> Vec<AppClaim> {
    let of = |fact: Fact| match fact {
        Fact::App { id, claim, .. } if &*id == app => Some(claim),
        _ => None,
    };
    facts(evidence).into_iter().filter_map(of).collect()
}

fn profile(evidence: &Evidence, wanted: &str) -> Vec<ProfileClaim> {
    let of = |fact: Fact| match fact {
        Fact::Profile { id, claim } if &*id == wanted => Some(claim),
        _ => None,
    };
    facts(evidence).into_iter().filter_map(of).collect()
}

fn managed(evidence: &Evidence, wanted: ManagementKey) -> Vec<String> {
    let of = |fact: Fact| match fact {
        Fact::Management { key, value } if key == wanted => Some(value.into_string()),
        _ => None,
    };
    facts(evidence).into_iter().filter_map(of).collect()
}

fn grants(evidence: &Evidence, app: &str) -> Vec<(Power, GrantState)> {
    let of = |fact: Fact| match fact {
        Fact::Grant(grant) if &*grant.app == app => Some((grant.power, grant.state)),
        _ => None,
    };
    facts(evidence).into_iter().filter_map(of).collect()
}

fn outcome(coverage: &Coverage, surface: Surface) -> Outcome {
    coverage.get(surface).unwrap().outcome.clone()
}

const HELD: [Surface; 10] = [
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

fn all_read(coverage: &Coverage) {
    for surface in HELD {
        assert_eq!(outcome(coverage, surface), Outcome::Read, "{surface}");
    }
}

#[test]
fn everything_at_once() {
    let Some(sample) = sample(&["--spec", "spec:spec-ios-full.json", "--rows", "300"]) else { return };
    let (evidence, coverage) = read(&sample);
    all_read(&coverage);
    assert_eq!(notes(&evidence), "");
    let has_receipt =
        |app: &str, receipt: StoreReceipt| claims(&evidence, app).contains(&AppClaim::Receipt(receipt));
    for side in ["com.example.sideloaded", "com.example.enterprise"] {
        assert!(has_receipt(side, StoreReceipt { sinf: false, metadata: false }), "{side}");
    }
    assert!(has_receipt("net.whatsapp.WhatsApp", StoreReceipt { sinf: true, metadata: true }));
    assert!(has_receipt("com.example.nosinf", StoreReceipt { sinf: false, metadata: true }));
    let hidden = claims(&evidence, "com.example.hidden");
    assert!(!hidden.contains(&AppClaim::Listed(InventoryList::InstalledApplications)));
    assert!(hidden.contains(&AppClaim::Listed(InventoryList::ManifestApplications)));
    assert!(hidden.contains(&AppClaim::Listed(InventoryList::AppDomain)));
    assert!(claims(&evidence, "com.example.beta").contains(&AppClaim::TestFlight));
    assert!(
        claims(&evidence, "com.example.altstore")
            .contains(&AppClaim::Marketplace("Example Marketplace".into()))
    );
    assert!(
        claims(&evidence, "com.example.vpp")
            .contains(&AppClaim::PushedByOrganisation("DeviceBasedVPP".into()))
    );
    assert!(claims(&evidence, "com.example.offloaded").contains(&AppClaim::Archived));
    // Several files remember it, and none says that it is there.
    let gone = claims(&evidence, "com.example.spyware");
    assert!(gone.iter().any(|claim| matches!(claim, AppClaim::WasInstalled { at: Some(_), .. })));
    let past = |claim: &AppClaim| {
        matches!(claim, AppClaim::WasInstalled { .. } | AppClaim::WasRemoved { .. } | AppClaim::DataLeft)
    };
    assert!(gone.iter().all(past), "{gone:?}");
    assert_eq!(facts(&evidence).iter().filter(|fact| matches!(fact, Fact::RootTrace { .. })).count(), 5);
    let sideloaded = grants(&evidence, "com.example.sideloaded");
    assert!(sideloaded.contains(&(Power::Tcc("kTCCServiceMicrophone".into()), GrantState::Active)));
    assert!(sideloaded.contains(&(Power::LocationAlways, GrantState::Active)));
    assert!(
        grants(&evidence, "com.example.spyware")
            .contains(&(Power::Tcc("kTCCServiceMicrophone".into()), GrantState::Residue))
    );
    assert!(grants(&evidence, "com.example.kb").contains(&(Power::KeyboardFullAccess, GrantState::Active)));
    assert!(grants(&evidence, "com.example.kb.keyboard").contains(&(Power::Keyboard, GrantState::Active)));
}

#[test]
fn management_profiles_and_networks_of_the_same_phone() {
    let Some(sample) = sample(&["--spec", "spec:spec-ios-full.json", "--rows", "300"]) else { return };
    let (evidence, _) = read(&sample);
    assert_eq!(managed(&evidence, ManagementKey::ServerHost), ["mdm.example.org"]);
    assert_eq!(managed(&evidence, ManagementKey::Enrolled), ["true"]);
    assert_eq!(managed(&evidence, ManagementKey::ManagingProfile), ["com.example.mdm"]);
    assert_eq!(managed(&evidence, ManagementKey::Supervised), ["true"]);
    assert_eq!(managed(&evidence, ManagementKey::AllowsPairing), ["false"]);
    assert_eq!(managed(&evidence, ManagementKey::ManagedApp), ["com.example.vpp"]);
    assert_eq!(
        managed(&evidence, ManagementKey::Restriction),
        ["blockedAppBundleIDs=com.apple.findmy", "allowAppRemoval=false", "allowVPNCreation=false"]
    );
    let mdm = profile(&evidence, "com.example.mdm");
    let kinds: Vec<&str> = mdm
        .iter()
        .filter_map(|claim| match claim {
            ProfileClaim::Payload { kind, .. } => Some(&**kind),
            _ => None,
        })
        .collect();
    // The restrictions are told by ProfileTruth.plist.
    let wanted =
        ["com.apple.mdm", "com.apple.security.root", "com.apple.vpn.managed", "com.apple.applicationaccess"];
    assert_eq!(kinds, wanted);
    assert!(mdm.contains(&ProfileClaim::RemovalDisallowed(true)));
    assert!(mdm.iter().any(|claim| matches!(claim, ProfileClaim::SignedBy(by) if by.contains("CN=Signer"))));
    assert!(mdm.iter().any(|claim| matches!(claim, ProfileClaim::Payload { details, .. }
        if details.iter().any(|detail| detail.contains("CN=Example Care CA")))));
    assert!(profile(&evidence, "com.example.hiddenone").contains(&ProfileClaim::Hidden));
    assert!(matches!(profile(&evidence, "com.example.gone").as_slice(),
        [ProfileClaim::Event { operation, at: Some(_), .. }] if &**operation == "remove"));
    let networks: Vec<(NetworkKind, bool, Option<String>)> = facts(&evidence)
        .into_iter()
        .filter_map(|fact| match fact {
            Fact::Network { kind, profile, server, .. } => {
                Some((kind, profile.is_some(), server.map(String::from)))
            }
            _ => None,
        })
        .collect();
    for wanted in [
        (NetworkKind::Vpn, false, Some("vpn.example.org".to_owned())),
        (NetworkKind::ContentFilter, true, Some("filter.example.org".to_owned())),
        (NetworkKind::AlwaysOnVpn, true, None),
        (NetworkKind::DnsProxy, false, None),
        (NetworkKind::DnsSettings, false, Some("dns.example.org".to_owned())),
        (NetworkKind::Relay, false, None),
        (NetworkKind::Proxy, false, Some("10.0.0.5:8080".to_owned())),
    ] {
        assert!(networks.contains(&wanted), "{wanted:?} not in {networks:?}");
    }
}

#[test]
fn an_ordinary_phone_states_nothing_alarming() {
    let Some(sample) = sample(&["--preset", "clean-phone"]) else { return };
    let (evidence, coverage) = read(&sample);
    all_read(&coverage);
    assert_eq!(notes(&evidence), "");
    assert!(evidence.sources[0].complete);
    assert!(managed(&evidence, ManagementKey::Enrolled).is_empty());
    assert_eq!(managed(&evidence, ManagementKey::Supervised), ["false"]);
    assert!(managed(&evidence, ManagementKey::Restriction).is_empty());
    assert!(managed(&evidence, ManagementKey::ManagedApp).is_empty());
    assert!(
        !facts(&evidence).iter().any(|fact| matches!(fact, Fact::Network { .. } | Fact::RootTrace { .. }))
    );
    let none = AppClaim::Receipt(StoreReceipt { sinf: false, metadata: false });
    assert!(!facts(&evidence).iter().any(|fact| matches!(fact, Fact::App { claim, .. } if *claim == none)));
}

#[test]
fn versions_of_ios() {
    for version in ["12.5", "14.3", "15.7", "17.5.1", "26.0"] {
        let Some(sample) = sample(&["--spec", "spec:spec-ios-demo.json", "--rows", "300", "--ios", version])
        else {
            return;
        };
        let (evidence, coverage) = read(&sample);
        assert_eq!(outcome(&coverage, Surface::Permissions), Outcome::Read, "{version}");
        assert!(
            facts(&evidence).iter().any(|fact| matches!(fact, Fact::Grant(grant)
            if grant.state == GrantState::Active && matches!(grant.power, Power::Tcc(_)))),
            "{version}"
        );
        assert!(profile(&evidence, "com.mspy.mdm").contains(&ProfileClaim::Visible), "{version}");
        assert_eq!(managed(&evidence, ManagementKey::Enrolled), ["true"], "{version}");
    }
}

#[test]
fn encrypted_and_damaged_manifests_are_told_apart() {
    let Some(locked) = sample(&["--rows", "200", "--encrypt", "pw", "--iter", "1000", "--dpic", "1000"])
    else {
        return;
    };
    let error = refusal(&locked);
    assert_eq!(error.kind, Refusal::Locked);
    assert!(error.message.contains("encrypted"), "{error:?}");
    let plain_listing = ["--rows", "200", "--ios", "10.1", "--encrypt", "pw", "--iter", "1000"];
    let Some(old) = sample(&plain_listing) else { return };
    assert_eq!(refusal(&old).kind, Refusal::Locked);
    for (kind, wanted) in [
        ("random-manifest", "Manifest.db is damaged"),
        ("no-manifest", "Manifest.db is missing"),
        ("view-manifest", "unknown manifest schema"),
    ] {
        let Some(sample) = sample(&["--rows", "200", "--broken", kind]) else { return };
        // What lies beside the listing is read; the rest is missing, and the reason is told.
        let (evidence, coverage) = read(&sample);
        let told = notes(&evidence);
        assert!(told.contains(wanted) && !told.contains("encrypted"), "{kind}: {told}");
        assert!(!evidence.sources[0].complete && !evidence.facts.is_empty(), "{kind}");
        assert_ne!(outcome(&coverage, Surface::InstalledApps), Outcome::Read, "{kind}");
        assert_ne!(outcome(&coverage, Surface::DeviceManagement), Outcome::Read, "{kind}");
        std::fs::remove_file(sample.path.join("Info.plist")).unwrap();
        std::fs::remove_file(sample.path.join("Manifest.plist")).unwrap();
        let error = refusal(&sample);
        assert_eq!(error.kind, Refusal::Damaged, "{kind}");
        assert!(error.message.contains(wanted), "{kind}: {error:?}");
        assert!(!error.message.contains("encrypted"), "{kind}: {error:?}");
    }
}

#[test]
fn a_truncated_manifest_keeps_what_comes_before() {
    let Some(sample) =
        sample(&["--spec", "spec:spec-ios-demo.json", "--rows", "3000", "--broken", "truncated-manifest"])
    else {
        return;
    };
    let (evidence, coverage) = read(&sample);
    assert!(!evidence.sources[0].complete);
    let notes = notes(&evidence);
    assert!(notes.contains("cut short") && notes.contains("before the damage"), "{notes}");
    assert!(evidence.facts.len() > 20, "{}", evidence.facts.len());
    assert_eq!(outcome(&coverage, Surface::InstalledApps).as_str(), "partial");
    assert_eq!(outcome(&coverage, Surface::AppOrigin), Outcome::Read);
    for surface in [
        Surface::Keyboards,
        Surface::ConfigurationProfiles,
        Surface::DeviceManagement,
        Surface::VpnAndFilters,
    ] {
        assert_ne!(outcome(&coverage, surface), Outcome::Read, "{surface}");
    }
}

#[test]
fn a_decrypted_copy_is_read() {
    let arguments = [
        "--spec",
        "spec:spec-ios-demo.json",
        "--rows",
        "200",
        "--encrypt",
        "pw",
        "--iter",
        "1000",
        "--dpic",
        "1000",
        "--broken",
        "decrypted-copy",
    ];
    let Some(sample) = sample(&arguments) else { return };
    let (_, coverage) = read(&sample);
    for surface in [Surface::InstalledApps, Surface::Permissions, Surface::ConfigurationProfiles] {
        assert_eq!(outcome(&coverage, surface), Outcome::Read, "{surface}");
    }
}

#[test]
fn missing_filtered_and_renamed_files_are_told() {
    let Some(missing) = sample(&["--rows", "2000", "--broken", "missing-blobs:0.5"]) else { return };
    let (evidence, _) = read(&missing);
    assert!(!evidence.sources[0].complete);
    assert!(notes(&evidence).contains("files listed"), "{}", notes(&evidence));
    let Some(pruned) = sample(&["--preset", "clean-phone", "--broken", "pruned"]) else { return };
    let (evidence, coverage) = read(&pruned);
    assert!(!evidence.sources[0].complete);
    assert!(notes(&evidence).contains("it was filtered"), "{}", notes(&evidence));
    assert_ne!(outcome(&coverage, Surface::DeviceManagement), Outcome::Read);
    let Some(renamed) = sample(&["--preset", "clean-phone", "--broken", "wrong-sha:1.0"]) else { return };
    let (evidence, coverage) = read(&renamed);
    assert!(notes(&evidence).contains("entries name another file"), "{}", notes(&evidence));
    assert_eq!(outcome(&coverage, Surface::Permissions).as_str(), "failed");
    let Some(doubled) = sample(&["--preset", "clean-phone", "--broken", "duplicate-rows"]) else { return };
    let (evidence, coverage) = read(&doubled);
    assert!(notes(&evidence).contains("repeat a file"), "{}", notes(&evidence));
    assert_eq!(outcome(&coverage, Surface::Permissions), Outcome::Read);
}

#[test]
fn an_app_taken_out_of_info_plist_is_still_known() {
    let Some(sample) =
        sample(&["--spec", "spec:spec-ios-clean.json", "--rows", "300", "--broken", "edited-info"])
    else {
        return;
    };
    let (evidence, _) = read(&sample);
    let lists = |app: &str| {
        let claims = claims(&evidence, app);
        (
            claims.contains(&AppClaim::Listed(InventoryList::ManifestApplications)),
            claims.contains(&AppClaim::Listed(InventoryList::InstalledApplications)),
        )
    };
    let apps: std::collections::BTreeSet<String> = facts(&evidence)
        .into_iter()
        .filter_map(|fact| match fact {
            Fact::App { id, .. } => Some(id.into_string()),
            _ => None,
        })
        .collect();
    assert_eq!(apps.iter().filter(|app| lists(app) == (true, false)).count(), 1);
}

#[test]
fn hostile_rows_lead_nowhere() {
    let Some(sample) =
        sample(&["--spec", "spec:spec-ios-demo.json", "--rows", "300", "--broken", "evil-paths"])
    else {
        return;
    };
    let backup = open(&sample).unwrap_or_else(|error| panic!("{error:?}"));
    let limits = Limits { file_bytes: 1 << 20, ..Limits::default() };
    for pattern in ["*", "*/*", "HomeDomain/*", "HomeDomain/Library/Preferences/*", "*/z", "UnknownDomain/*"]
    {
        for entry in backup.store.find(pattern, &limits) {
            if let Ok(blob) = backup.store.open(&entry, &limits) {
                let text = String::from_utf8_lossy(blob.bytes()).into_owned();
                assert!(!text.contains("CANARY"), "{entry:?}");
            }
        }
    }
    let (evidence, coverage) = read(&sample);
    assert!(!format!("{evidence:?}").contains("CANARY"));
    assert_eq!(outcome(&coverage, Surface::Permissions), Outcome::Read);
    assert!(notes(&evidence).contains("cannot be understood"), "{}", notes(&evidence));
}

#[test]
fn broken_property_lists_cost_one_answer_each() {
    for (kind, surface) in [
        ("deep-plist:clients", Surface::LocationAccess),
        ("dag-plist:clients", Surface::LocationAccess),
        ("dag-plist:info", Surface::AppOrigin),
        ("deep-plist:stub", Surface::ConfigurationProfiles),
        ("dag-plist:events", Surface::ConfigurationProfiles),
    ] {
        let Some(sample) = sample(&["--spec", "spec:spec-ios-demo.json", "--rows", "200", "--broken", kind])
        else {
            return;
        };
        let (_, coverage) = read(&sample);
        assert!(matches!(outcome(&coverage, surface).as_str(), "failed" | "partial"), "{kind}");
        assert_eq!(outcome(&coverage, Surface::Permissions), Outcome::Read, "{kind}");
    }
    let Some(sample) = sample(&[
        "--spec",
        "spec:spec-ios-demo.json",
        "--rows",
        "200",
        "--broken",
        "no-info",
        "--broken",
        "bad-mbfile",
    ]) else {
        return;
    };
    let (_, coverage) = read(&sample);
    assert_eq!(outcome(&coverage, Surface::AppOrigin).as_str(), "missing");
    assert_eq!(outcome(&coverage, Surface::InstalledApps), Outcome::Read);
}

#[test]
fn rows_in_a_write_ahead_log_count() {
    let Some(sample) = sample(&["--spec", "spec:spec-ios-demo.json", "--rows", "200", "--broken", "wal"])
    else {
        return;
    };
    let (evidence, coverage) = read(&sample);
    assert_eq!(outcome(&coverage, Surface::Permissions), Outcome::Read);
    assert!(
        facts(&evidence)
            .iter()
            .any(|fact| matches!(fact, Fact::Grant(grant) if matches!(grant.power, Power::Tcc(_))))
    );
}

#[test]
fn files_without_content_may_be_left_out() {
    let room = tempfile::tempdir().unwrap();
    let spec = room.path().join("spec.json");
    let files: Vec<serde_json::Value> = (0..60)
        .map(
            |n| serde_json::json!({"domain": "HomeDomain", "path": format!("Library/empty-{n}"), "text": ""}),
        )
        .collect();
    std::fs::write(&spec, serde_json::json!({"extra_files": files}).to_string()).unwrap();
    let spec = spec.to_string_lossy().into_owned();
    let Some(sample) = sample(&["--preset", "clean-phone", "--spec", &spec]) else { return };
    let folders = std::fs::read_dir(&sample.path)
        .unwrap()
        .filter_map(|entry| std::fs::read_dir(entry.unwrap().path()).ok());
    let mut files: Vec<PathBuf> = folders.flatten().map(|file| file.unwrap().path()).collect();
    files.sort();
    let (empty, full): (Vec<_>, Vec<_>) = files.iter().partition(|file| file.metadata().unwrap().len() == 0);
    assert!(empty.len() >= 60, "{}", empty.len());
    for file in empty {
        std::fs::remove_file(file).unwrap();
    }
    let (evidence, _) = read(&sample);
    assert!(evidence.sources[0].complete, "{}", notes(&evidence));
    assert_eq!(notes(&evidence), "");
    for file in full.iter().take(60) {
        std::fs::remove_file(file).unwrap();
    }
    assert!(!read(&sample).0.sources[0].complete);
}

#[test]
fn a_profile_whose_file_is_missing_leaves_a_hole() {
    let Some(sample) = sample(&["--preset", "clean-phone"]) else { return };
    let backup = open(&sample).unwrap_or_else(|error| panic!("{error:?}"));
    let pattern = "SysSharedContainerDomain-systemgroup.com.apple.configurationprofiles/Library/ConfigurationProfiles/*.stub";
    let stubs = backup.store.find(pattern, &Limits::default());
    assert_eq!(stubs.len(), 1);
    std::fs::remove_file(sample.path.join(stubs[0].stored_as.as_deref().unwrap())).unwrap();
    let (_, coverage) = read(&sample);
    let outcome = outcome(&coverage, Surface::ConfigurationProfiles);
    assert!(matches!(&outcome, Outcome::Partial(why) if why.contains("not in this copy")), "{outcome:?}");
}

#[test]
fn an_interrupted_backup_is_not_complete() {
    let Some(sample) = sample(&["--preset", "clean-phone"]) else { return };
    std::fs::write(sample.path.join("Manifest.plist"), b"").unwrap();
    std::fs::write(
        sample.path.join("Status.plist"),
        b"<plist><dict><key>SnapshotState</key><string>uploading</string></dict></plist>",
    )
    .unwrap();
    let (evidence, coverage) = read(&sample);
    assert!(!evidence.sources[0].complete);
    assert!(notes(&evidence).contains("not finished (Status.plist: uploading)"), "{}", notes(&evidence));
    assert!(
        matches!(outcome(&coverage, Surface::InstalledApps), Outcome::Partial(why) if why.contains("interrupted"))
    );
    assert_ne!(outcome(&coverage, Surface::DeviceManagement), Outcome::Read);
    std::fs::remove_file(sample.path.join("Status.plist")).unwrap();
    assert!(notes(&read(&sample).0).contains("there is no Status.plist"));
    std::fs::write(sample.path.join("Manifest.db"), b"").unwrap();
    assert!(notes(&read(&sample).0).contains("it is empty"));
    std::fs::remove_file(sample.path.join("Info.plist")).unwrap();
    assert!(refusal(&sample).message.contains("empty"));
}
