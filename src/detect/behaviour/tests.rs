use std::collections::BTreeSet;

use super::*;
use crate::model::{AppClaim, At, Evidence, Fact, FileId, Grant, GrantState, InventoryList, Observed, Power};

const APP: &str = "org.example.helper";

fn claim(claim: AppClaim) -> Fact {
    Fact::App { id: APP.into(), user: None, claim }
}

fn grant(power: Power) -> Fact {
    Fact::Grant(Grant {
        app: APP.into(),
        user: Some(0),
        power,
        state: GrantState::Active,
        detail: None,
        at: None,
    })
}

fn permission(name: &str) -> Fact {
    grant(Power::Permission(format!("android.permission.{name}").into()))
}

/// An app that watches, hides and came from a browser: each element is one thing about it.
fn firing() -> Vec<(&'static str, Vec<Fact>)> {
    let reads = ["READ_SMS", "READ_CALL_LOG", "RECORD_AUDIO", "ACCESS_FINE_LOCATION"];
    vec![
        ("accessibility-on", vec![grant(Power::Accessibility)]),
        ("reads-many-private-things", reads.into_iter().map(permission).collect()),
        ("no-icon", vec![claim(AppClaim::HasLauncher(false))]),
        ("battery-exempt", vec![grant(Power::BatteryExempt)]),
        (
            "not-from-a-store",
            vec![
                claim(AppClaim::Installer(Some("com.google.android.packageinstaller".into()))),
                claim(AppClaim::Initiator("com.google.android.packageinstaller".into())),
                claim(AppClaim::CodePath("/data/app/~~a==/org.example.helper-b==/base.apk".into())),
            ],
        ),
    ]
}

fn found(facts: impl IntoIterator<Item = Fact>) -> Option<Finding> {
    let listed = claim(AppClaim::Listed(InventoryList::PackageService));
    let facts = std::iter::once(listed)
        .chain(facts)
        .map(|fact| Observed { fact, file: FileId(0), at: At::Whole })
        .collect();
    let evidence = Evidence { facts, ..Evidence::default() };
    let device = Device::join(Platform::Android, &evidence);
    let mut out = Vec::new();
    BehavesLikeMonitoring.detect(&device, &SignatureDb::built_in().unwrap(), &mut out);
    assert!(out.len() < 2, "one finding an app");
    out.pop()
}

fn flat(parts: Vec<(&'static str, Vec<Fact>)>) -> Vec<Fact> {
    parts.into_iter().flat_map(|(_, facts)| facts).collect()
}

fn signals(finding: &Finding) -> BTreeSet<&'static str> {
    finding.because.iter().map(|because| because.signal).collect()
}

#[test]
fn all_axes_together_are_strong_signs() {
    let finding = found(flat(firing())).unwrap();
    assert_eq!(finding.level, Level::Strong);
    assert_eq!(finding.strength, Strength::Behaviour);
    assert!(firing().iter().all(|(name, _)| signals(&finding).contains(name)), "{finding:?}");
    let weights: Vec<u32> = finding.because.iter().map(|because| weight(because.signal)).collect();
    assert!(weights.is_sorted_by(|a, b| a >= b), "{weights:?}");
}

#[test]
fn taking_any_one_signal_away_changes_the_reasons_and_the_telling_ones_the_level() {
    let whole = signals(&found(flat(firing())).unwrap());
    for (index, (name, _)) in firing().iter().enumerate() {
        let mut parts = firing();
        parts.remove(index);
        let left = found(flat(parts));
        let level = left.as_ref().map(|finding| finding.level);
        if let Some(left) = &left {
            assert_ne!(signals(left), whole, "{name} leaves no mark");
        }
        // Without the means to watch or without hiding it is no longer strong.
        if matches!(*name, "accessibility-on" | "no-icon") {
            assert!(level < Some(Level::Strong), "{name}: {level:?}");
        }
    }
}

#[test]
fn the_order_of_statements_changes_nothing() {
    let wanted = found(flat(firing())).unwrap();
    for turn in 0..firing().len() {
        let mut parts = firing();
        parts.rotate_left(turn);
        let other = found(flat(parts)).unwrap();
        assert_eq!((other.level, signals(&other)), (wanted.level, signals(&wanted)));
    }
}

#[test]
fn one_axis_alone_is_never_more_than_nothing() {
    for axis in Axis::ALL {
        assert!(axis.ceiling() < STRONG, "{axis:?}");
    }
    let reads =
        ["READ_SMS", "READ_CALL_LOG", "RECORD_AUDIO", "ACCESS_FINE_LOCATION", "CAMERA", "READ_CONTACTS"];
    let mut powers: Vec<Fact> = reads.into_iter().map(permission).collect();
    powers.extend([Power::Accessibility, Power::NotificationListener, Power::Keyboard].map(grant));
    assert_eq!(found(powers), None);
}

#[test]
fn what_the_maker_or_a_store_put_there_stays_calm() {
    let system = [claim(AppClaim::System(true)), claim(AppClaim::CodePath("/system/app/X".into()))];
    assert_eq!(found(flat(firing()).into_iter().chain(system.clone())), None);
    let rooted = Fact::RootTrace { what: "/system/xbin/su".into() };
    let doubtful = found(flat(firing()).into_iter().chain(system).chain([rooted])).unwrap();
    assert_eq!(doubtful.level, Level::Look);
    // A store takes 15 points off: a companion without an icon that reads notifications is ordinary.
    let companion = [
        grant(Power::NotificationListener),
        permission("READ_CONTACTS"),
        permission("READ_CALL_LOG"),
        permission("ACCESS_FINE_LOCATION"),
        claim(AppClaim::HasLauncher(false)),
        claim(AppClaim::Initiator("com.android.vending".into())),
    ];
    assert_eq!(found(companion), None);
}

#[test]
fn a_part_for_a_watch_from_a_store_is_calm_on_versions_that_do_not_note_who_started_it() {
    let mut part = vec![
        grant(Power::NotificationListener),
        grant(Power::BatteryExempt),
        claim(AppClaim::HasLauncher(false)),
        claim(AppClaim::CodePath("/data/app/org.example.helper-b==/base.apk".into())),
    ];
    let reads = ["READ_SMS", "READ_CONTACTS", "READ_CALL_LOG", "READ_CALENDAR", "ACCESS_FINE_LOCATION"];
    part.extend(reads.into_iter().map(permission));
    let with = |installer: Option<&str>| {
        let by = claim(AppClaim::Installer(installer.map(Into::into)));
        found(part.iter().cloned().chain([by])).unwrap().level
    };
    assert_eq!(with(Some("com.sec.android.app.samsungapps")), Level::Look);
    assert_eq!(with(None), Level::Strong);
    // Where the phone notes who started it, the name of an installer counts for nothing.
    let shell = [
        claim(AppClaim::Installer(Some("com.android.vending".into()))),
        claim(AppClaim::Initiator("com.android.shell".into())),
    ];
    assert_eq!(found(part.iter().cloned().chain(shell)).unwrap().level, Level::Strong);
}

#[test]
fn a_well_known_app_is_for_information_unless_it_hides() {
    let known = |facts: Vec<Fact>| {
        let facts = facts.into_iter().map(|fact| match fact {
            Fact::App { user, claim, .. } => Fact::App { id: "com.llamalab.automate".into(), user, claim },
            Fact::Grant(grant) => Fact::Grant(Grant { app: "com.llamalab.automate".into(), ..grant }),
            other => other,
        });
        let facts = facts.map(|fact| Observed { fact, file: FileId(0), at: At::Whole }).collect();
        let evidence = Evidence { facts, ..Evidence::default() };
        let mut out = Vec::new();
        let db = SignatureDb::built_in().unwrap();
        BehavesLikeMonitoring.detect(&Device::join(Platform::Android, &evidence), &db, &mut out);
        out.pop().map(|finding| finding.level)
    };
    let mut facts = vec![
        claim(AppClaim::Listed(InventoryList::PackageService)),
        claim(AppClaim::Initiator("com.android.vending".into())),
        grant(Power::Accessibility),
        grant(Power::NotificationListener),
        grant(Power::DeviceAdmin),
        permission("READ_SMS"),
    ];
    assert_eq!(known(facts.clone()), Some(Level::Info));
    facts.push(claim(AppClaim::HidOwnIcon));
    assert_eq!(known(facts), Some(Level::Look));
}

#[test]
fn before_android_10_the_location_is_that_in_the_background_too() {
    let sdk = |sdk: &str| Fact::Device { key: crate::model::DeviceKey::Sdk, value: sdk.into() };
    let without = || firing().into_iter().filter(|(name, _)| *name != "accessibility-on").collect::<Vec<_>>();
    let seen = |version: &str| {
        let finding = found(flat(without()).into_iter().chain([sdk(version)])).unwrap();
        signals(&finding).contains("location-in-background")
    };
    assert!(seen("28"));
    assert!(!seen("29"));
}

#[test]
fn another_user_s_powers_do_not_count_for_this_one() {
    let mut facts = flat(firing());
    for fact in &mut facts {
        if let Fact::Grant(grant) = fact {
            grant.user = Some(10);
        }
    }
    facts.push(Fact::App { id: APP.into(), user: Some(0), claim: AppClaim::Installed(true) });
    assert!(found(facts.clone()).is_none_or(|finding| finding.level < Level::Strong));
    facts.push(Fact::App { id: APP.into(), user: Some(10), claim: AppClaim::Installed(true) });
    assert_eq!(found(facts).unwrap().level, Level::Strong);
}

#[test]
fn the_table_is_in_order() {
    let names: BTreeSet<&str> = SIGNALS.iter().map(|signal| signal.name).collect();
    assert_eq!(names.len(), SIGNALS.len(), "a name twice");
    for signal in SIGNALS {
        assert!(
            crate::speech::has(signal.says().id()) && !signal.reason.is_empty() && signal.points > 0,
            "{}",
            signal.name
        );
        assert!(signal.points <= signal.axis.ceiling(), "{}", signal.name);
        assert!(!signal.hides || signal.axis == Axis::Concealment, "{}", signal.name);
    }
}
