//! What every container says of the phone.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::bench::{Bench, finding, findings, outcome};
use super::containers::Tells::{
    self, AddedCertificates, Administrators, AppFiles, Apps, HidOwnIcon, Icon, Initiator, Installer,
    OtherUsers, Powers, Removed, Settings, Signer, SignerHash, WorkPowers,
};
use super::containers::{CONTAINERS, Container};

/// What is to be found: the subject, the user it is of, its class, and for each way to learn of it the lowest level.
/// Without a class only that it is found, and found alike everywhere, is asked for: the rules for conduct may sharpen.
struct Expected {
    subject: &'static str,
    user: u64,
    class: Option<&'static str>,
    family: Option<&'static str>,
    levels: &'static [(Tells, u64)],
    signals: &'static [(&'static str, Tells)],
}

const SPY: &str = "TheTruthSpy";

static EXPECTED: &[Expected] = &[
    Expected {
        subject: "com.apspy.app",
        user: 0,
        class: Some("stalkerware"),
        family: Some(SPY),
        levels: &[(Apps, 4)],
        signals: &[
            ("app-id", Apps),
            ("not-from-a-store", Installer),
            ("no-icon", Icon),
            ("accessibility-on", Powers),
            ("notification-listener-on", Powers),
            ("permissions-granted", Powers),
            ("device-admin-on", Administrators),
        ],
    },
    Expected {
        subject: "com.mxspy",
        user: 10,
        class: Some("stalkerware"),
        family: Some(SPY),
        levels: &[(OtherUsers, 4)],
        signals: &[
            ("app-id", OtherUsers),
            ("not-from-a-store", Initiator),
            ("permissions-granted", OtherUsers),
            ("accessibility-on", WorkPowers),
        ],
    },
    Expected {
        subject: "com.ispyoo",
        user: 0,
        class: Some("stalkerware"),
        family: Some(SPY),
        levels: &[(Removed, 3)],
        signals: &[("app-id", Removed)],
    },
    Expected {
        subject: "org.unlisted.helper",
        user: 0,
        class: Some("stalkerware"),
        family: Some("Maker of the test"),
        levels: &[(Signer, 4), (SignerHash, 1)],
        signals: &[("signer", Signer), ("signer-hash", SignerHash)],
    },
    Expected {
        subject: "com.qustodio.qustodioapp",
        user: 0,
        class: Some("monitoring_disclosed"),
        family: Some("Qustodio"),
        levels: &[(Apps, 2)],
        signals: &[("app-id", Apps)],
    },
    Expected {
        subject: "com.example.systemservice",
        user: 0,
        class: None,
        family: None,
        levels: &[(Apps, 1)],
        signals: &[
            ("not-from-a-store", Installer),
            ("no-icon", Icon),
            ("no-icon", AppFiles),
            ("dial-code", Icon),
            ("dial-code", AppFiles),
            ("accessibility-on", Powers),
            ("permissions-granted", Powers),
        ],
    },
    Expected {
        subject: "org.unlisted.selfhide",
        user: 0,
        class: None,
        family: None,
        levels: &[(Initiator, 1)],
        signals: &[
            ("not-from-a-store", Initiator),
            ("hid-own-icon", HidOwnIcon),
            ("no-icon", Icon),
            ("permissions-granted", Powers),
        ],
    },
    Expected {
        subject: "org.example.sideloaded",
        user: 0,
        class: None,
        family: None,
        levels: &[(Installer, 1)],
        signals: &[("not-from-a-store", Installer)],
    },
    Expected {
        subject: "com.example.workdpc",
        user: 10,
        class: None,
        family: None,
        levels: &[(Administrators, 1)],
        signals: &[("profile-owner", Administrators)],
    },
    Expected {
        subject: "package_verifier_user_consent",
        user: 0,
        class: None,
        family: None,
        levels: &[(Settings, 1)],
        signals: &[("protection-off", Settings)],
    },
];

/// Nothing above "for information" is to be said of these.
const HONEST: &[&str] = &[
    "android",
    "com.android.settings",
    "com.android.vending",
    "com.google.android.gms",
    "com.miui.compass",
    "com.google.android.apps.messaging",
    "com.google.android.inputmethod.latin",
    "org.example.reader",
    "com.whatsapp",
    "com.spotify.music",
    "com.waze",
    "com.example.notes",
];

fn signals(finding: &Value) -> BTreeSet<&str> {
    let mut signals: BTreeSet<&str> =
        finding["because"].as_array().unwrap().iter().map(|b| b["signal"].as_str().unwrap()).collect();
    // Many permissions are one heavier signal, which stands in the place of the plain list.
    if signals.contains("reads-many-private-things") {
        signals.insert("permissions-granted");
    }
    signals
}

/// Whether a container tells something. Files of apps in a file system are examined where the copy says so.
fn tells(container: &Container, report: &Value, what: Tells) -> bool {
    container.kind.tells.contains(&what)
        || (what == AppFiles && outcome(report, "app_contents") != "not_in_format")
}

/// Everything about one subject that is not as the table says.
fn about(expected: &Expected, container: &Container, report: &Value) -> Vec<String> {
    let level =
        expected.levels.iter().find(|(told, _)| tells(container, report, *told)).map(|(_, level)| *level);
    let found = finding(report, expected.subject);
    let exact = expected.class.is_some();
    let (Some(level), Some(found)) = (level, found) else {
        let is_wrong = level.is_some() || found.is_some_and(|found| exact && found["level"] != 0);
        return is_wrong.then(|| format!("{level:?} but {found:?}")).into_iter().collect();
    };
    let mut wrong = Vec::new();
    let mut check = |right: bool, what: String| {
        if !right {
            wrong.push(what);
        }
    };
    let found_level = found["level"].as_u64().unwrap();
    check(
        found_level == level || (!exact && found_level > level),
        format!("level {found_level}, not {level}"),
    );
    check(expected.class.is_none_or(|class| found["class"] == class), format!("class {}", found["class"]));
    let family = &found["family"];
    check(expected.family.is_none_or(|name| family["name"] == name), format!("family {family}"));
    let user = found["subject"]["user"].as_u64();
    check(user.is_none_or(|user| user == expected.user), format!("user {user:?}"));
    let shown = signals(found);
    for name in expected.signals.iter().map(|(name, _)| *name).collect::<BTreeSet<_>>() {
        let wanted =
            expected.signals.iter().any(|(signal, told)| *signal == name && tells(container, report, *told));
        check(shown.contains(name) == wanted, format!("{name} shown is {}", !wanted));
    }
    wrong
}

/// Everything of a report that is not as the table says.
fn differences(container: &Container, report: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    for expected in EXPECTED {
        let differing = about(expected, container, report).into_iter();
        wrong.extend(differing.map(|what| format!("{}: {what}", expected.subject)));
    }
    let added = findings(report).iter().any(|f| f["rule"] == "user-root-certificate" && f["level"] == 2);
    if added != tells(container, report, AddedCertificates) {
        wrong.push(format!("an added certificate is told: {added}"));
    }
    let frightening = findings(report)
        .iter()
        .filter(|found| HONEST.iter().any(|honest| found["subject"]["id"] == *honest) && found["level"] != 0);
    wrong.extend(frightening.map(|found| format!("{}: {}", found["subject"]["id"], found["rule"])));
    let off = |surface: &&&str, right: &[&str]| !right.contains(&outcome(report, surface));
    let unanswered = container.kind.answers.iter().filter(|surface| off(surface, &["read", "partial"]));
    let foreign = container.kind.cannot.iter().filter(|surface| off(surface, &["not_in_format"]));
    wrong.extend(
        unanswered.chain(foreign).map(|surface| format!("{surface} is {}", outcome(report, surface))),
    );
    wrong
}

/// Writes a phone in a container and scans it.
fn scan(bench: &Bench, spec: &str, container: &Container, more: &[&str]) -> (i32, Value) {
    let copy = container.args.iter().find(|arg| arg.starts_with("@copy")).unwrap();
    let path = bench.path(copy.trim_start_matches('@'));
    if path.is_dir() {
        std::fs::remove_dir_all(&path).unwrap();
    }
    bench.generate(spec, container.args);
    let mut args = more.to_vec();
    if let Some(passphrase) = container.passphrase {
        bench.put("passphrase", passphrase.as_bytes());
        args.extend(["--passphrase-file", "@passphrase"]);
    }
    args.push(copy);
    bench.scan(&args)
}

#[test]
fn every_container_says_the_same_as_far_as_it_can() {
    let Some(bench) = Bench::new() else { return };
    let sha1 =
        bench.certificates("phone.json")["org.unlisted.helper"]["sha1"].as_str().unwrap().to_uppercase();
    let hash = bench.java_hash("listed-maker");
    bench.signatures(&[("certificate_sha1", &sha1), ("certificate_java_hash", &hash)]);
    let mut wrong = Vec::new();
    // What shows in the same way has the same level, whatever container it comes from.
    let mut levels: BTreeMap<String, (u64, &str)> = BTreeMap::new();
    for container in CONTAINERS {
        let (code, report) = scan(&bench, "phone.json", container, &["--signatures", "@signatures"]);
        assert_eq!(code, 13, "{}", container.name);
        wrong.extend(differences(container, &report).into_iter().map(|w| format!("{}: {w}", container.name)));
        for found in findings(&report) {
            let key = format!("{} {} {:?}", found["subject"]["id"], found["rule"], signals(found));
            let level = found["level"].as_u64().unwrap();
            let (before, first) = *levels.entry(key.clone()).or_insert((level, container.name));
            if before != level {
                wrong.push(format!("{key}: level {before} in {first}, {level} in {}", container.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn only_what_answers_every_needed_question_may_say_that_nothing_was_found() {
    let Some(bench) = Bench::new() else { return };
    let mut clean = bench.clean_phone("120");
    clean["device"]["serial"] = "R5CT99CLEAN".into();
    bench.put("clean.json", clean.to_string().as_bytes());
    for container in CONTAINERS {
        let (code, report) = scan(&bench, "clean.json", container, &[]);
        let device = &report["devices"][0];
        assert_eq!(device["verdict"], container.kind.clean, "{}: {}", container.name, device["findings"]);
        assert_eq!(code, if container.kind.clean == "inconclusive" { 10 } else { 0 }, "{}", container.name);
        for found in findings(&report) {
            assert!(found["level"].as_u64().unwrap() <= 1, "{}: {found}", container.name);
        }
    }
}

#[test]
fn users_and_icons_are_told_where_they_can_be_told() {
    let Some(bench) = Bench::new() else { return };
    for container in CONTAINERS.iter().filter(|container| container.passphrase.is_none()) {
        let (_, report) = scan(&bench, "phone.json", container, &[]);
        let copy = container.args.iter().find(|arg| arg.starts_with("@copy")).unwrap();
        let facts = String::from_utf8(bench.run(&["facts", copy]).stdout).unwrap();
        let facts: Vec<Value> = facts.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let tells = |what: Tells| container.kind.tells.contains(&what);
        let work = facts.iter().any(|f| f["fact"] == "user" && f["id"] == 10 && f["managed"] == true);
        assert_eq!(work, tells(WorkPowers), "{}: a work profile", container.name);
        // An app without a file in the copy: only a list of start screens could tell whether it has an icon.
        let icon = |id: &str| facts.iter().any(|f| f["id"] == id && f["claim"].get("has_launcher").is_some());
        for id in ["com.apspy.app", "com.whatsapp", "com.waze"] {
            assert_eq!(icon(id), tells(Icon), "{}: the icon of {id}", container.name);
        }
        if !tells(Icon) {
            assert_ne!(outcome(&report, "hidden_icons"), "read", "{}", container.name);
        }
    }
}
