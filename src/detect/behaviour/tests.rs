use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::*;
use crate::model::{AppClaim, At, Evidence, Fact, FileId, Grant, GrantState, InventoryList, Observed, Power};

mod beside;

const APP: &str = "org.example.helper";

/// Reading it takes longer than any of the tests.
static DB: LazyLock<SignatureDb> = LazyLock::new(|| SignatureDb::built_in().unwrap());

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
    found_as(APP, facts)
}

fn found_as(id: &str, facts: impl IntoIterator<Item = Fact>) -> Option<Finding> {
    let claim = AppClaim::Listed(InventoryList::PackageService);
    let listed = Fact::App { id: id.into(), user: None, claim };
    let facts = std::iter::once(listed)
        .chain(facts)
        .map(|fact| Observed { fact, file: FileId(0), at: At::Whole })
        .collect();
    let evidence = Evidence { facts, ..Evidence::default() };
    let device = Device::join(Platform::Android, &evidence);
    let mut out = Vec::new();
    BehavesLikeMonitoring.detect(&device, &DB, &mut out);
    assert!(out.len() < 2, "one finding an app");
    out.pop()
}

/// What all rules together make of an app.
fn judged(id: &str, facts: impl IntoIterator<Item = Fact>) -> Option<Finding> {
    let listed = claim(AppClaim::Listed(InventoryList::PackageService));
    let facts = facts.into_iter().chain([listed]).map(|fact| match fact {
        Fact::App { id: of, user, claim } if &*of == APP => Fact::App { id: id.into(), user, claim },
        Fact::Grant(grant) if &*grant.app == APP => Fact::Grant(Grant { app: id.into(), ..grant }),
        other => other,
    });
    let facts = facts.map(|fact| Observed { fact, file: FileId(0), at: At::Whole }).collect();
    let evidence = Evidence { facts, ..Evidence::default() };
    let device = Device::join(Platform::Android, &evidence);
    let findings = crate::detect::judge(&device, &DB, &BTreeSet::new()).findings;
    findings.into_iter().find(|finding| finding.subject.id == id)
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
        claim(AppClaim::CodePath("/data/app/~~a==/part-b==/base.apk".into())),
    ];
    let reads = ["READ_SMS", "READ_CONTACTS", "READ_CALL_LOG", "READ_CALENDAR", "ACCESS_FINE_LOCATION"];
    part.extend(reads.into_iter().map(permission));
    let known_as = |id: &'static str, installer: Option<&str>| {
        let by = claim(AppClaim::Installer(installer.map(Into::into)));
        let facts = part.iter().cloned().chain([by]).map(|fact| match fact {
            Fact::App { user, claim, .. } => Fact::App { id: id.into(), user, claim },
            Fact::Grant(grant) => Fact::Grant(Grant { app: id.into(), ..grant }),
            other => other,
        });
        found_as(id, facts).unwrap().level
    };
    let with = |installer: Option<&str>| known_as("com.samsung.android.part", installer);
    assert_eq!(with(Some("com.sec.android.app.samsungapps")), Level::Look);
    assert_eq!(with(None), Level::Strong);
    // The name of the installer can be forged, so it is believed of ids of which such parts are expected.
    assert_eq!(known_as(APP, Some("com.sec.android.app.samsungapps")), Level::Strong);
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
        BehavesLikeMonitoring.detect(&Device::join(Platform::Android, &evidence), &DB, &mut out);
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

/// Things that can be seen of an app, each worth one signal whatever else is there.
fn single_signals() -> Vec<(&'static str, Vec<Fact>)> {
    let operation = |name: &str| vec![grant(Power::AppOp(name.into()))];
    vec![
        ("accessibility-on", vec![grant(Power::Accessibility)]),
        ("device-owner", vec![grant(Power::DeviceOwner)]),
        ("declared-monitoring-tool", vec![claim(AppClaim::DeclaredMonitoringTool("other".into()))]),
        (
            "reads-many-private-things",
            ["READ_SMS", "READ_CALL_LOG", "RECORD_AUDIO"].into_iter().map(permission).collect(),
        ),
        ("notification-listener-on", vec![grant(Power::NotificationListener)]),
        ("keyboard-on", vec![grant(Power::Keyboard)]),
        ("screen-recording", operation("PROJECT_MEDIA")),
        ("sees-app-use", operation("GET_USAGE_STATS")),
        ("draws-over-apps", operation("SYSTEM_ALERT_WINDOW")),
        ("restricted-settings", operation("ACCESS_RESTRICTED_SETTINGS")),
        ("no-icon", vec![claim(AppClaim::HasLauncher(false))]),
        ("name-of-a-system-part", vec![claim(AppClaim::Label("WiFi".into()))]),
        ("service-named-like-a-part", vec![claim(AppClaim::ServiceLabel("Wi-Fi".into()))]),
        ("device-admin-on", vec![grant(Power::DeviceAdmin)]),
        ("apk-made-to-mislead", vec![claim(AppClaim::ApkTampering("encrypted".into()))]),
        ("dial-code", vec![claim(AppClaim::DialCode("org.example.helper/.Dial".into()))]),
        ("battery-exempt", vec![grant(Power::BatteryExempt)]),
        ("harmful-warning", vec![claim(AppClaim::HarmfulWarning("warned".into()))]),
        ("built-for-debugging", vec![claim(AppClaim::Debuggable)]),
        firing().remove(4),
    ]
}

/// The level by the constants of the documentation, worked out from the names of the signals alone.
fn level_by_hand(names: &BTreeSet<&str>) -> Option<Level> {
    let of = |axis: Axis| {
        let points = SIGNALS.iter().filter(|s| s.axis == axis && names.contains(s.name)).map(|s| s.points);
        points.sum::<u32>().min(axis.ceiling())
    };
    let [sees, hides, from] = Axis::ALL.map(of);
    let conceals = SIGNALS.iter().any(|signal| signal.hides && names.contains(signal.name));
    let (total, axes) = (
        [sees, hides, from].iter().sum::<u32>(),
        [sees, hides, from].iter().filter(|axis| **axis > 0).count(),
    );
    if axes > 1 && conceals && sees >= 20 && total >= 55 {
        Some(Level::Strong)
    } else if axes > 1 && sees > 0 && total >= 35 {
        Some(Level::Look)
    } else {
        None
    }
}

#[test]
fn the_name_of_the_service_counts_where_the_name_under_the_icon_tells_nothing() {
    let with = |claims: Vec<AppClaim>| {
        let facts = flat(firing()).into_iter().filter(|fact| *fact != claim(AppClaim::HasLauncher(false)));
        let finding = found(facts.chain(claims.into_iter().map(claim))).unwrap();
        (finding.level, signals(&finding))
    };
    let service = |name: &str| AppClaim::ServiceLabel(name.into());
    let (level, seen) = with(vec![service("WiFi"), AppClaim::HasLauncher(true)]);
    assert!(level == Level::Strong && seen.contains("service-named-like-a-part"));
    let (_, both) = with(vec![service("WiFi"), AppClaim::Label("WiFi".into())]);
    assert!(both.contains("name-of-a-system-part") && !both.contains("service-named-like-a-part"));
    for plain in ["Auto Clicker", "Wifi Analyzer", ""] {
        assert_eq!(with(vec![service(plain)]).0, Level::Look, "{plain}");
    }
    let store = AppClaim::Initiator("com.android.vending".into());
    assert!(!with(vec![service("WiFi"), store]).1.contains("service-named-like-a-part"));
}

#[test]
fn a_label_without_an_app_belongs_to_the_only_app_whose_service_is_on() {
    let label = || Fact::Setting {
        space: "accessibility".into(),
        user: Some(0),
        name: crate::model::ONLY_SERVICE.into(),
        value: "WiFi".into(),
    };
    let shown = || flat(firing()).into_iter().filter(|fact| *fact != claim(AppClaim::HasLauncher(false)));
    let named = |facts: Vec<Fact>| signals(&found(facts).unwrap()).contains("service-named-like-a-part");
    assert!(named(shown().chain([label()]).collect()));
    let other = Grant {
        app: "org.example.reader".into(),
        user: Some(0),
        power: Power::Accessibility,
        state: GrantState::Active,
        detail: None,
        at: None,
    };
    assert!(!named(shown().chain([label(), Fact::Grant(other)]).collect()));
    assert!(!named(shown().collect()));
}

#[test]
fn ids_of_listed_apps_read_like_the_system_with_numbers_behind_them_too() {
    let named = |id: &str, shown: bool| {
        let icon = [claim(AppClaim::HasLauncher(true))].into_iter().filter(|_| shown);
        signals(&judged(id, flat(firing()).into_iter().chain(icon)).unwrap()).contains("id-like-the-system")
    };
    for id in ["com.wifi0", "com.maker.services2", "com.maker.settings", "com.android.maker"] {
        assert!(named(id, false), "{id}");
    }
    for (id, told) in [("com.wifi0", true), ("com.android.maker", true), ("com.example.field.service", false)]
    {
        assert_eq!(named(id, true), told, "{id}");
    }
    for id in ["com.wifianalyzer", "org.example.helper", "service.example.helper", "com.1000"] {
        assert!(!named(id, false), "{id}");
    }
}

#[test]
fn a_name_that_says_what_an_app_does_disguises_one_that_does_more_or_has_no_icon() {
    let with = |name: AppClaim, reads: bool, shown: bool| {
        let left_out = if reads { "no-icon" } else { "reads-many-private-things" };
        let parts = firing().into_iter().filter(|(name, _)| ![left_out, "no-icon"].contains(name)).collect();
        let facts = [flat(parts), vec![claim(name), claim(AppClaim::HasLauncher(shown))]].concat();
        judged(APP, facts).map(|finding| finding.level)
    };
    for name in ["Battery", "Accessibility"] {
        for of in [AppClaim::Label, AppClaim::ServiceLabel] {
            assert_eq!(with(of(name.into()), false, true), Some(Level::Look), "{name}");
            assert_eq!(with(of(name.into()), true, true), Some(Level::Strong), "{name}");
            assert_eq!(with(of(name.into()), false, false), Some(Level::Strong), "{name}");
        }
    }
    assert_eq!(with(AppClaim::Label("System Service".into()), false, true), Some(Level::Strong));
}

#[test]
fn an_app_that_shows_its_icon_and_hides_nothing_has_no_signs_of_hidden_monitoring() {
    let shown = || flat(firing()).into_iter().filter(|fact| *fact != claim(AppClaim::HasLauncher(false)));
    let with = |more: Vec<Fact>| judged(APP, shown().chain(more)).unwrap();
    let open = with(vec![claim(AppClaim::HasLauncher(true))]);
    assert_eq!((open.rule, open.level), ("app-holds-far-reaching-power", Level::Look));
    // Another rule tells it, with every reason.
    let reasons: BTreeSet<&str> =
        firing().iter().map(|(name, _)| *name).filter(|name| *name != "no-icon").collect();
    assert!(signals(&open).is_superset(&reasons), "{open:?}");
    let no_access = shown().filter(|fact| *fact != grant(Power::Accessibility));
    let plain = judged(APP, no_access.chain([claim(AppClaim::HasLauncher(true))])).unwrap();
    assert_eq!((plain.rule, plain.level), ("installed-outside-store", Level::Look));
    let warned = [claim(AppClaim::HasLauncher(true)), claim(AppClaim::HarmfulWarning("warned".into()))];
    for hides in [warned.to_vec(), vec![claim(AppClaim::HasLauncher(false))]] {
        assert_eq!(with(hides).rule, RULE);
    }
}

mod properties {
    use super::*;
    use proptest::prelude::*;

    fn some_in_any_order() -> impl Strategy<Value = Vec<usize>> {
        let all: Vec<usize> = (0..single_signals().len()).collect();
        let most = all.len();
        // Both names tell the same and count once.
        let place = |name: &str| single_signals().iter().position(|(known, _)| *known == name).unwrap();
        let (icon, service) = (place("name-of-a-system-part"), place("service-named-like-a-part"));
        let once = move |mut chosen: Vec<usize>| {
            let both = chosen.contains(&icon);
            chosen.retain(|index| !(both && *index == service));
            chosen
        };
        proptest::sample::subsequence(all, 0..=most).prop_shuffle().prop_map(once)
    }

    fn facts_of(chosen: &[usize], left_out: Option<usize>) -> (BTreeSet<&'static str>, Vec<Fact>) {
        let all = single_signals();
        let kept = || chosen.iter().filter(|index| Some(**index) != left_out);
        (
            kept().map(|index| all[*index].0).collect(),
            kept().flat_map(|index| all[*index].1.clone()).collect(),
        )
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn whatever_is_seen_in_whatever_order_gives_its_own_reasons_and_level(chosen in some_in_any_order()) {
            let (names, facts) = facts_of(&chosen, None);
            let finding = found(facts);
            prop_assert_eq!(finding.as_ref().map(|finding| finding.level), level_by_hand(&names));
            if let Some(finding) = &finding {
                prop_assert_eq!(signals(finding), names);
                let weights: Vec<u32> = finding.because.iter().map(|because| weight(because.signal)).collect();
                prop_assert!(weights.is_sorted_by(|a, b| a >= b), "{:?}", weights);
            }
        }

        #[test]
        fn without_any_one_signal_the_reasons_change_and_the_level_never_rises(chosen in some_in_any_order()) {
            let Some(whole) = found(facts_of(&chosen, None).1) else { return Ok(()) };
            for index in &chosen {
                let (names, facts) = facts_of(&chosen, Some(*index));
                let left = found(facts);
                let level = left.as_ref().map(|finding| finding.level);
                prop_assert!(level <= Some(whole.level));
                prop_assert_eq!(level, level_by_hand(&names));
                if let Some(left) = left {
                    prop_assert_ne!(signals(&left), signals(&whole));
                }
            }
        }
    }
}
