//! What people leave on an iPhone besides apps and profiles, in phones that an independent generator wrote.
//!
//! The generator lies beside the repository (`../shared/tools`) and not in it; where it is absent, or there is no
//! Python, these tests say so and do nothing.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "helpers of tests fail loudly, and a skipped test says so"
)]

#[path = "common/beside.rs"]
mod beside;

use std::path::PathBuf;
use std::process::Command;

use stalkscan::bounds::Limits;
use stalkscan::detect::{Finding, judge};
use stalkscan::model::fact::ComputerTrace;
use stalkscan::model::{
    AppClaim, Coverage, Device, Evidence, Fact, Outcome, Platform, ProfileClaim, Surface,
};
use stalkscan::sample::{Container, Recipe};
use stalkscan::signature::SignatureDb;
use stalkscan::source::{NoKey, discover};

fn tools() -> Option<PathBuf> {
    beside::shared().map(|shared| shared.join("tools"))
}

/// What is read from a phone that the generator writes with these arguments.
fn evidence(arguments: &[&str], limits: &Limits) -> Option<Evidence> {
    let tools = tools()?;
    let room = tempfile::tempdir().unwrap();
    let path = room.path().join("backup");
    let spec = tools.join("specs/spec-ios-full.json").to_string_lossy().into_owned();
    let arguments = arguments.iter().map(|argument| if *argument == "FULL" { &spec } else { *argument });
    let out =
        Command::new("python3").arg(tools.join("gen_ios.py")).arg(&path).args(arguments).output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let found = discover(&path, &mut NoKey, limits).unwrap();
    assert_eq!(found.backups.len(), 1);
    let backup = found.backups.first().unwrap();
    Some(stalkscan::artifact::read(backup, limits))
}

fn full(version: &str) -> Option<Evidence> {
    evidence(&["--spec", "FULL", "--rows", "0", "--ios", version], &Limits::default())
}

fn findings(evidence: &Evidence) -> Vec<Finding> {
    let device = Device::join(Platform::Ios, evidence);
    let db = SignatureDb::built_in().unwrap();
    judge(&device, &db, &std::collections::BTreeSet::new()).findings
}

fn facts(evidence: &Evidence) -> impl Iterator<Item = &Fact> {
    evidence.facts.iter().map(|observed| &observed.fact)
}

fn claims<'e>(evidence: &'e Evidence, app: &str) -> Vec<&'e AppClaim> {
    let of = |fact: &'e Fact| match fact {
        Fact::App { id, claim, .. } if **id == *app => Some(claim),
        _ => None,
    };
    facts(evidence).filter_map(of).collect()
}

const VERSIONS: &[&str] = &["12.5.7", "14.3", "17.5.1", "26.0"];

#[test]
fn accounts_certificates_and_automations_in_every_layout() {
    for version in VERSIONS {
        let Some(evidence) = full(version) else { return };
        let coverage = Coverage::settle(Platform::Ios, &evidence);
        for surface in [Surface::Accounts, Surface::TrustedCertificates, Surface::Automations] {
            let outcome = &coverage.get(surface).unwrap().outcome;
            assert_eq!(*outcome, Outcome::Read, "{version}: {surface}");
        }
        assert_eq!(coverage.get(Surface::Browsing).unwrap().outcome, Outcome::NotAsked);
        let account = |wanted: &str, who: &str| {
            facts(&evidence).any(|fact| {
                matches!(fact, Fact::Account { kind, name: Some(name), .. }
                    if **kind == *format!("com.apple.account.{wanted}") && **name == *who)
            })
        };
        assert!(account("FindMyFriends", "other.person@example.net"), "{version}");
        assert!(account("Google", "removed@example.org"), "{version}: the phone's own copy of the list");
        let roots: Vec<&str> = facts(&evidence)
            .filter_map(|fact| match fact {
                Fact::Certificate { subject, sha256: Some(digest), .. } if digest.len() == 64 => {
                    Some(&**subject)
                }
                _ => None,
            })
            .collect();
        assert!(roots.iter().any(|subject| subject.contains("Example Proxy CA")), "{version}: {roots:?}");
        assert!(roots.iter().any(|subject| subject.contains("Half Trusted")), "{version}: {roots:?}");
        let helper = facts(&evidence).find_map(|fact| match fact {
            Fact::Automation { name, trigger, asks_first, actions, .. } if &**name == "Helper" => {
                Some((trigger.as_deref(), *asks_first, actions.clone()))
            }
            _ => None,
        });
        let actions =
            vec!["is.workflow.actions.getcurrentlocation".into(), "is.workflow.actions.sendmessage".into()];
        assert_eq!(helper, Some((Some("WFLocationTrigger"), Some(false), actions)), "{version}");
        // Whom it sends to is not kept.
        assert!(!format!("{:?}", evidence.facts).contains("5550100"), "{version}");
    }
}

#[test]
fn a_removed_app_is_named_by_every_file_that_outlives_it() {
    let Some(evidence) = full("17.5.1") else { return };
    let files: Vec<&str> = evidence
        .facts
        .iter()
        .filter(|observed| matches!(&observed.fact, Fact::App { id, .. } if &**id == "com.example.spyware"))
        .map(|observed| &*evidence.file(observed.file).unwrap().path)
        .collect();
    for wanted in [
        "DataUsage.sqlite",
        "VersionedSectionInfo.plist",
        "ClearedSections.plist",
        "applicationState.db",
        "osanalytics.addaily.plist",
        "networkextension.plist",
        "mobile_installation_helper.log.0",
    ] {
        assert!(files.iter().any(|file| file.contains(wanted)), "{wanted} not in {files:?}");
    }
    assert!(
        claims(&evidence, "com.example.spyware")
            .iter()
            .any(|claim| matches!(claim, AppClaim::WasRemoved { at: Some(_) }))
    );
}

#[test]
fn computers_web_clips_purchases_and_restrictions() {
    let Some(evidence) = full("17.5.1") else { return };
    let computer = |wanted: ComputerTrace, who: &str| {
        facts(&evidence).any(|fact| {
            matches!(fact, Fact::Computer { trace, name: Some(name), .. } if *trace == wanted && **name == *who)
        })
    };
    assert!(computer(ComputerTrace::Synced, "DESKTOP-OTHER"));
    assert!(computer(ComputerTrace::Restored, "a computer"));
    assert!(
        facts(&evidence)
            .any(|fact| matches!(fact, Fact::WebClip { host: Some(host), removable: Some(false), .. }
        if &**host == "panel.example.org"))
    );
    let found = findings(&evidence);
    let bought = |app: &str| {
        let mut reasons = found.iter().flat_map(|finding| &finding.because);
        reasons.any(|because| because.signal == "bought-by-other" && because.value == app)
    };
    assert!(bought("com.example.foreign") && bought("com.example.family") && !bought("com.example.beta"));
    let writers: Vec<&str> = facts(&evidence)
        .filter_map(|fact| match fact {
            Fact::SettingChange { by: Some(by), .. } => Some(&**by),
            _ => None,
        })
        .collect();
    assert!(writers.contains(&"profiled") && writers.contains(&"com.example.sideloaded"), "{writers:?}");
    assert!(!writers.iter().any(|by| by.starts_with("MC")), "{writers:?}");
    assert!(facts(&evidence).any(|fact| matches!(fact, Fact::Management { value, .. }
        if &**value == "blockedAppBundleIDs=com.apple.findmy")));
    assert!(
        claims(&evidence, "com.example.vpp").iter().any(
            |claim| matches!(claim, AppClaim::PushedByOrganisation(how) if &**how == "managed settings")
        )
    );
    assert!(
        facts(&evidence)
            .any(|fact| matches!(fact, Fact::Profile { id, claim: ProfileClaim::Payload { details, .. } }
        if &**id == "com.example.mdm" && details.iter().any(|detail| &**detail == "allowAppRemoval=false")))
    );
    assert!(facts(&evidence).any(|fact| matches!(fact, Fact::Setting { name, value, .. }
        if &**name == "com.example.kb.share" && &**value == "off")));
}

#[test]
fn every_rule_about_them_speaks() {
    let Some(evidence) = full("17.5.1") else { return };
    let found = findings(&evidence);
    // One subject has one finding, so a rule shows by its signal.
    for signal in [
        "automation-unasked",
        "apple-account",
        "bought-by-other",
        "certificate-added",
        "web-clip-locked",
        "computer-synced",
        "management-account",
        "management-unremovable",
        "restriction-written",
        "permission-by-management",
        "jailbreak-app",
    ] {
        let says = |finding: &&Finding| finding.because.iter().any(|because| because.signal == signal);
        assert!(found.iter().any(|finding| says(&finding)), "{signal}");
    }
    let shown = format!("{found:?}");
    for private in ["other.person@example.net", "fleet@example.org", "DESKTOP-OTHER", "Helper"] {
        assert!(!shown.contains(private), "{private} is not masked");
    }
}

#[test]
fn an_ordinary_phone_has_nothing_above_information() {
    for version in VERSIONS {
        let arguments = ["--preset", "clean-phone", "--rows", "0", "--ios", version];
        let Some(evidence) = evidence(&arguments, &Limits::default()) else { return };
        let found = findings(&evidence);
        let above: Vec<&Finding> = found.iter().filter(|finding| finding.level.number() > 0).collect();
        assert!(above.is_empty(), "{version}: {above:#?}");
    }
}

#[test]
fn history_is_opened_only_when_asked_and_only_for_listed_hosts() {
    let Some(tools) = tools() else { return };
    let room = tempfile::tempdir().unwrap();
    let spec = room.path().join("spec.json");
    // A full copy has the history; so has this one, by a file of its own.
    let history = "create table history_items(id integer primary key, url text, visit_count integer);\
        create table history_visits(id integer primary key, history_item integer, visit_time real);\
        insert into history_items values (1, 'https://my.tracker.example.org/login', 3), (2, 'https://bank.example.net/', 1);\
        insert into history_visits values (1, 1, 791000000);";
    let file = format!(
        r#"{{"layout": "auto", "extra_files": [{{"domain": "HomeDomain", "path": "Library/Safari/History.db", "sqlite": "{history}"}}]}}"#
    );
    std::fs::write(&spec, file).unwrap();
    assert!(tools.is_dir());
    let spec = spec.to_string_lossy().into_owned();
    let arguments = ["--spec", spec.as_str(), "--rows", "0"];
    let silent = evidence(&arguments, &Limits::default()).unwrap();
    assert!(!facts(&silent).any(|fact| matches!(fact, Fact::Visited { .. })));
    assert!(!silent.files.iter().any(|file| file.path.contains("History.db")));
    let wanted = Some(["tracker.example.org".to_owned()].into_iter().collect());
    let asked = evidence(&arguments, &Limits { wanted_hosts: wanted, ..Limits::default() }).unwrap();
    let visits: Vec<&Fact> = facts(&asked).filter(|fact| matches!(fact, Fact::Visited { .. })).collect();
    assert!(
        matches!(visits.as_slice(), [Fact::Visited { host, times: 3, first: Some(_), .. }] if &**host == "tracker.example.org"),
        "{visits:?}"
    );
    assert!(!format!("{:?}", asked.facts).contains("bank.example.net"));
    let coverage = Coverage::settle(Platform::Ios, &asked);
    assert_eq!(coverage.get(Surface::Browsing).unwrap().outcome, Outcome::Read);
}

#[test]
fn every_browser_that_was_at_a_listed_site_is_a_reason() {
    let mut recipe = Recipe::ios("17.5.1");
    let site = "https://tracker.example/login".to_owned();
    recipe.traces.visited = vec![site.clone()];
    recipe.traces.visited_with_chrome = vec![site.clone()];
    recipe.traces.visited_with_firefox = vec![site];
    for container in [Container::IosBackup, Container::IosFilesystem] {
        let room = tempfile::tempdir().unwrap();
        for (path, bytes) in &recipe.write(container).unwrap().0 {
            let file = room.path().join(path);
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(file, bytes).unwrap();
        }
        let reasons = |wanted: Option<&str>| {
            let wanted_hosts = wanted.map(|host| std::iter::once(host.to_owned()).collect());
            let limits = Limits { wanted_hosts, ..Limits::default() };
            let backups = discover(room.path(), &mut NoKey, &limits).unwrap().backups;
            let evidence = stalkscan::artifact::read(&backups[0], &limits);
            assert!(
                !format!("{:?}", evidence.facts).contains("private/page"),
                "the owner's own page is kept"
            );
            findings(&evidence)
                .iter()
                .filter(|finding| finding.rule == "known-site-visited")
                .flat_map(|finding| finding.because.clone())
                .collect::<Vec<_>>()
        };
        let found = reasons(Some("tracker.example"));
        assert_eq!(found.len(), 4, "Safari, Chrome and both files of Firefox: {found:?}");
        assert!(found.iter().all(|reason| reason.value == "tracker.example"));
        assert!(found.iter().filter(|reason| reason.says.mentions("2026-02-27")).count() >= 3, "{found:?}");
        assert!(reasons(Some("other.example")).is_empty());
        assert!(reasons(None).is_empty());
    }
}
