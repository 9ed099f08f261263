//! What an iPhone's copy tells in two places, and loses in one: profiles without content, networks that a profile set,
//! files that are damaged, servers of listed vendors.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "tests write their own inputs and may fail loudly"
)]

use std::collections::BTreeSet;
use std::process::Command;

use stalkscan::detect::{Judgement, judge};
use stalkscan::model::fact::DeviceKey;
use stalkscan::model::{
    Answer, At, Device, Evidence, Fact, FileId, FileRef, NetworkKind, Observed, Outcome, Platform,
    ProfileChannel, ProfileClaim, SourceId, SourceInfo, Surface, Weight,
};
use stalkscan::sample::Container;
use stalkscan::sample::recipe::Recipe;
use stalkscan::signature::SignatureDb;

const HOLDS: &[Surface] = &[
    Surface::InstalledApps,
    Surface::AppOrigin,
    Surface::Keyboards,
    Surface::Permissions,
    Surface::LocationAccess,
    Surface::VpnAndFilters,
    Surface::ConfigurationProfiles,
    Surface::DeviceManagement,
    Surface::TrustedCertificates,
    Surface::Accounts,
    Surface::Automations,
];

/// A backup of iOS 17 whose questions are all answered, except those named. `true`: the file is listed.
fn evidence(facts: Vec<Fact>, lost: &[(Surface, Outcome, bool)]) -> Evidence {
    let version = Fact::Device { key: DeviceKey::OsVersion, value: "17.5".into() };
    let answers = HOLDS.iter().map(|surface| {
        let lost = lost.iter().find(|(other, _, _)| other == surface);
        Answer {
            surface: *surface,
            weight: Weight::Whole,
            outcome: lost.map_or(Outcome::Read, |(_, outcome, _)| outcome.clone()),
            source: SourceId(0),
            file: lost.is_none_or(|(_, _, listed)| *listed).then_some(FileId(0)),
            parser: "",
            damaged: false,
        }
    });
    Evidence {
        platform: Some(Platform::Ios),
        files: vec![FileRef { source: SourceId(0), path: "x".into(), stored_as: None }],
        sources: vec![SourceInfo {
            format: "ios-backup",
            path: "".into(),
            sha256: None,
            complete: true,
            notes: vec![],
            holds: HOLDS,
        }],
        answers: answers.collect(),
        facts: facts
            .into_iter()
            .chain([version])
            .map(|fact| Observed { fact, file: FileId(0), at: At::Whole })
            .collect(),
    }
}

fn judged(facts: Vec<Fact>, lost: &[(Surface, Outcome, bool)]) -> Judgement {
    let evidence = evidence(facts, lost);
    let device = Device::join(Platform::Ios, &evidence);
    judge(&device, &SignatureDb::built_in().unwrap(), &BTreeSet::new())
}

fn told(facts: Vec<Fact>) -> Vec<(&'static str, u8, String)> {
    let found = judged(facts, &[]).findings;
    found.into_iter().map(|finding| (finding.rule, finding.level.number(), finding.subject.id)).collect()
}

fn profile(id: &str, claim: ProfileClaim) -> Fact {
    Fact::Profile { id: id.into(), claim }
}

fn payload(kind: &str, details: &[&str]) -> ProfileClaim {
    let details = details.iter().map(|detail| (*detail).into()).collect();
    ProfileClaim::Payload { kind: kind.into(), name: None, organisation: None, details }
}

fn network(kind: NetworkKind, profile: Option<&str>, server: &str) -> Fact {
    Fact::Network {
        kind,
        name: "Net".into(),
        app: None,
        profile: profile.map(Into::into),
        server: Some(server.into()),
        enabled: Some(true),
    }
}

fn open(judgement: &Judgement) -> BTreeSet<Surface> {
    judgement.could_not_check.iter().map(|(_, surface)| *surface).collect()
}

#[test]
fn a_listed_profile_without_content_leaves_the_question_open() {
    let whole = || {
        vec![
            profile("com.a", ProfileClaim::Visible),
            profile("com.a", ProfileClaim::Installed(ProfileChannel::Device)),
        ]
    };
    assert!(judged(whole(), &[]).could_not_check.is_empty());
    let facts: Vec<Fact> =
        whole().into_iter().chain([profile("com.evil.mdm", ProfileClaim::Hidden)]).collect();
    let evidence = evidence(facts.clone(), &[]);
    let device = Device::join(Platform::Ios, &evidence);
    let outcome = &device.coverage.get(Surface::ConfigurationProfiles).unwrap().outcome;
    assert!(matches!(outcome, Outcome::Partial(_)) && format!("{outcome:?}").contains("com.evil.mdm"));
    assert!(open(&judged(facts, &[])).contains(&Surface::ConfigurationProfiles));
}

#[test]
fn a_carriers_hidden_profile_without_content_is_told_and_leaves_nothing_open() {
    let hidden = || vec![profile("com.apple.TIM_br", ProfileClaim::Hidden)];
    assert!(judged(hidden(), &[]).could_not_check.is_empty());
    assert_eq!(told(hidden()), [("profile-named-only", 0, "com.apple.TIM_br".to_owned())]);
    // Unless the phone's management names it as its own.
    let managing = Fact::Management {
        key: stalkscan::model::ManagementKey::ManagingProfile,
        value: "com.apple.TIM_br".into(),
    };
    let facts: Vec<Fact> = hidden().into_iter().chain([managing]).collect();
    assert!(open(&judged(facts, &[])).contains(&Surface::ConfigurationProfiles));
}

#[test]
fn what_a_profile_set_is_asked_about_once() {
    use NetworkKind::{AlwaysOnVpn, ContentFilter, DnsSettings, Vpn};
    let gone = |kind| vec![network(kind, Some("com.gone"), "vpn.example.org")];
    for (kind, level) in [(Vpn, 2), (AlwaysOnVpn, 2), (ContentFilter, 2), (DnsSettings, 1)] {
        assert_eq!(told(gone(kind)), [("profile-routes-traffic", level, "com.gone".to_owned())]);
    }
    let installed = |kind: &str| {
        vec![
            profile("com.a", ProfileClaim::Visible),
            profile("com.a", ProfileClaim::Installed(ProfileChannel::Device)),
            profile("com.a", payload(kind, &[])),
            network(ContentFilter, Some("com.a"), "f.example.org"),
        ]
    };
    let wifi = judged(installed("com.apple.wifi.managed"), &[]).findings;
    assert_eq!((wifi.len(), wifi[0].level.number(), wifi[0].because.len()), (1, 2, 1));
    let filter = judged(installed("com.apple.webcontent-filter"), &[]).findings;
    assert_eq!((filter.len(), filter[0].because.len()), (1, 1), "the payload tells it");
}

#[test]
fn a_lost_file_hides_as_much_as_could_be_found_in_it() {
    let why = || "x".to_owned();
    let surfaces = [
        Surface::Permissions,
        Surface::LocationAccess,
        Surface::VpnAndFilters,
        Surface::Accounts,
        Surface::TrustedCertificates,
        Surface::Automations,
    ];
    for surface in surfaces {
        for (outcome, listed) in [
            (Outcome::Failed(why().into()), true),
            (Outcome::Partial(why().into()), true),
            (Outcome::Missing(why().into()), true),
        ] {
            let lost = judged(vec![], &[(surface, outcome, listed)]);
            assert!(open(&lost).contains(&surface), "{surface}");
        }
        // That every phone has these is not known.
        let always =
            !matches!(surface, Surface::TrustedCertificates | Surface::Automations | Surface::Accounts);
        let absent = judged(vec![], &[(surface, Outcome::Missing(why().into()), false)]);
        assert_eq!(open(&absent).contains(&surface), always, "{surface}");
    }
    let evidence = evidence(vec![], &[(Surface::Permissions, Outcome::Failed(why().into()), true)]);
    let device = Device::join(Platform::Ios, &evidence);
    assert!(!device.coverage.is_read(Surface::Keyboards), "full access stands among the permissions");
}

#[test]
fn servers_of_listed_vendors_are_known_wherever_they_are_set() {
    let strong = |facts| {
        let found = judged(facts, &[]).findings;
        (found.len(), found[0].rule, found[0].level.number(), found[0].family.is_some())
    };
    for kind in [NetworkKind::Vpn, NetworkKind::Proxy, NetworkKind::ContentFilter] {
        for server in ["thetruthspy.com", "vpn.thetruthspy.com:8080"] {
            assert_eq!(
                strong(vec![network(kind, None, server)]),
                (1, "known-server-set", 3, true),
                "{server}"
            );
        }
    }
    let profile_of = |host: &str| {
        let kind = "com.apple.vpn.managed";
        vec![
            profile("com.a", ProfileClaim::Installed(ProfileChannel::Device)),
            profile("com.a", payload(kind, &[&format!("RemoteAddress={host}")])),
        ]
    };
    assert_eq!(strong(profile_of("v.mspy.com")), (1, "known-server-set", 3, true));
    assert_eq!(told(profile_of("vpn.example.org")), [("profile-routes-traffic", 2, "com.a".to_owned())]);
    for server in ["vpn.example.org", "cloudfront.net", "x.herokuapp.com", "10.0.0.1:8080"] {
        assert!(
            !told(vec![network(NetworkKind::Vpn, None, server)]).iter().any(|told| told.1 > 1),
            "{server}"
        );
    }
}

#[test]
fn profiles_that_pin_the_phone_or_add_an_account_are_told() {
    let with = |kind: &str| {
        vec![
            profile("com.a", ProfileClaim::Installed(ProfileChannel::Device)),
            profile("com.a", payload(kind, &[])),
        ]
    };
    assert_eq!(told(with("com.apple.app.lock")), [("profile-conceals", 2, "com.a".to_owned())]);
    for kind in ["com.apple.mail.managed", "com.apple.eas.account"] {
        assert_eq!(told(with(kind)), [("profile-adds-account", 1, "com.a".to_owned())]);
    }
    assert!(told(with("com.apple.wifi.managed")).is_empty());
}

/// Verdict, level and exit code of a recipe in a container, some of whose files are taken away.
fn scanned(recipe: &str, container: Container, without: &[&str]) -> (String, Option<u64>, i32) {
    let dir = tempfile::tempdir().unwrap();
    let tree = Recipe::from_toml(recipe).unwrap().write(container).unwrap();
    for (path, bytes) in tree.0.iter().filter(|(path, _)| !without.iter().any(|end| path.ends_with(end))) {
        let file = dir.path().join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, bytes).unwrap();
    }
    let entry = dir.path().join(container.entry());
    let output =
        Command::new(env!("CARGO_BIN_EXE_stalkscan")).args(["-o", "json"]).arg(entry).output().unwrap();
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let device = report.pointer("/devices/0").unwrap();
    (device["verdict"].as_str().unwrap().to_owned(), device["level"].as_u64(), output.status.code().unwrap())
}

const PHONE: &str = "platform = \"ios\"\nversion = \"17.5.1\"\n";

#[test]
fn the_phones_own_list_of_apps_is_in_every_backup() {
    let quiet = scanned(PHONE, Container::IosBackup, &[]);
    assert_eq!(quiet, ("nothing_known_found".to_owned(), None, 0));
    let without = scanned(PHONE, Container::IosBackup, &["Manifest.plist"]);
    assert_eq!(without, ("inconclusive".to_owned(), None, 10));
}

#[test]
fn a_disguised_app_from_outside_the_store_is_strong_and_an_honest_one_a_question() {
    let app = |name: &str| {
        format!(
            "{PHONE}[[app]]\nid = \"com.qq.sys\"\nlabel = \"{name}\"\nstore = false\nlocation = \"always\"\n\
             granted = [\"microphone\", \"camera\", \"photos\", \"contacts\"]\n"
        )
    };
    let disguised = scanned(&app("System"), Container::IosFilesystem, &[]);
    assert_eq!(disguised, ("strong_signs".to_owned(), Some(3), 12));
    let honest = scanned(&app("My first app"), Container::IosFilesystem, &[]);
    assert_eq!((honest.1, honest.2), (Some(1), 0));
    // With neither a licence of its maker nor a receipt, as tools that misuse a hole of the system install.
    let bare = scanned(&app("My first app"), Container::IosFilesystem, &["embedded.mobileprovision"]);
    assert_eq!((bare.1, bare.2), (Some(1), 0));
}
