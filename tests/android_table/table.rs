//! The table: what each container can hold, and what every container says of the phone.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::bench::{Bench, finding, findings, outcome};

/// What a container tells that is finer than a question of the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tells {
    /// Apps of the owner.
    Apps,
    /// Apps that only another user has.
    OtherUsers,
    /// Certificates, or digests of them that can not be forged.
    Signer,
    /// The 32-bit hash of a certificate.
    SignerHash,
    /// The app that claims to have installed another.
    Installer,
    /// The app that began the installation.
    Initiator,
    /// Whether an app has a start screen.
    Icon,
    /// That an app switched its start screen off.
    HidOwnIcon,
    /// What is switched on, and what was granted.
    Powers,
    /// Administrators and owners.
    Administrators,
    /// What is switched on for the work profile.
    WorkPowers,
    /// Settings of the phone.
    Settings,
    /// Apps that are gone.
    Removed,
    /// Certificates that somebody added.
    AddedCertificates,
    /// What the files of apps declare.
    AppFiles,
}

use Tells::{
    AddedCertificates, Administrators, AppFiles, Apps, HidOwnIcon, Icon, Initiator, Installer, OtherUsers,
    Powers, Removed, Settings, Signer, SignerHash, WorkPowers,
};

/// A row: a way of writing the phone.
struct Container {
    name: &'static str,
    /// Arguments of the generator; the copy is `@copy` or `@copy.zip` and so on.
    args: &'static [&'static str],
    passphrase: Option<&'static str>,
    kind: &'static Kind,
}

/// What several containers hold alike.
struct Kind {
    tells: &'static [Tells],
    /// Questions that it answers, in full or in part.
    answers: &'static [&'static str],
    /// Questions that it can never answer. Those in neither list depend on the single copy.
    cannot: &'static [&'static str],
    /// What it may say of a phone without anything to find.
    clean: &'static str,
}

const ARCHIVE: Kind = Kind {
    tells: &[Apps, Signer, SignerHash, Installer, AppFiles],
    answers: &["installed_apps", "app_signers", "app_origin", "app_contents"],
    cannot: &[
        "hidden_icons",
        "accessibility_services",
        "device_admins",
        "device_owner",
        "notification_listeners",
        "keyboards",
        "permissions",
        "app_operations",
        "location_access",
        "vpn_and_filters",
        "device_management",
        "trusted_certificates",
        "accounts",
        "protection_settings",
        "removed_apps",
        "root_or_jailbreak",
    ],
    clean: "inconclusive",
};

const SYSTEM_FILES: Kind = Kind {
    tells: &[
        Apps,
        OtherUsers,
        Signer,
        SignerHash,
        Installer,
        Initiator,
        HidOwnIcon,
        Powers,
        Administrators,
        WorkPowers,
        Settings,
        Removed,
        AddedCertificates,
    ],
    answers: &[
        "installed_apps",
        "app_signers",
        "app_origin",
        "hidden_icons",
        "accessibility_services",
        "device_admins",
        "device_owner",
        "notification_listeners",
        "keyboards",
        "permissions",
        "app_operations",
        "location_access",
        "vpn_and_filters",
        "device_management",
        "trusted_certificates",
        "protection_settings",
        "removed_apps",
    ],
    cannot: &[],
    clean: "nothing_known_found",
};

const REPORT: Kind = Kind {
    tells: &[
        Apps,
        OtherUsers,
        SignerHash,
        Installer,
        Initiator,
        Icon,
        HidOwnIcon,
        Powers,
        Administrators,
        WorkPowers,
        Settings,
        Removed,
    ],
    answers: &[
        "installed_apps",
        "app_signers",
        "app_origin",
        "hidden_icons",
        "accessibility_services",
        "device_admins",
        "device_owner",
        "notification_listeners",
        "keyboards",
        "permissions",
        "app_operations",
        "location_access",
        "vpn_and_filters",
        "device_management",
        "protection_settings",
        "removed_apps",
        "root_or_jailbreak",
    ],
    cannot: &["app_contents", "trusted_certificates"],
    clean: "nothing_known_found",
};

const DUMP: Kind = Kind {
    answers: &[
        "installed_apps",
        "app_signers",
        "app_origin",
        "hidden_icons",
        "accessibility_services",
        "device_admins",
        "device_owner",
        "notification_listeners",
        "keyboards",
        "permissions",
        "app_operations",
        "location_access",
        "vpn_and_filters",
        "protection_settings",
        "removed_apps",
    ],
    cannot: &["app_contents", "trusted_certificates", "root_or_jailbreak"],
    ..REPORT
};

const ISDI: Kind = Kind {
    tells: &[Apps, OtherUsers, SignerHash, Installer, Initiator, Icon, HidOwnIcon, Powers, Settings, Removed],
    answers: &[
        "installed_apps",
        "app_signers",
        "app_origin",
        "hidden_icons",
        "accessibility_services",
        "notification_listeners",
        "keyboards",
        "permissions",
        "app_operations",
        "protection_settings",
        "removed_apps",
    ],
    cannot: &[
        "app_contents",
        "trusted_certificates",
        "root_or_jailbreak",
        "device_admins",
        "device_owner",
        "device_management",
    ],
    clean: "inconclusive",
};

const ACQUISITION: Kind = Kind {
    tells: &[
        Apps,
        OtherUsers,
        Signer,
        SignerHash,
        Installer,
        Initiator,
        Icon,
        HidOwnIcon,
        Powers,
        Administrators,
        WorkPowers,
        Settings,
        Removed,
        AppFiles,
    ],
    answers: &[
        "installed_apps",
        "app_signers",
        "app_origin",
        "app_contents",
        "hidden_icons",
        "accessibility_services",
        "device_admins",
        "device_owner",
        "notification_listeners",
        "keyboards",
        "permissions",
        "app_operations",
        "location_access",
        "vpn_and_filters",
        "device_management",
        "protection_settings",
        "removed_apps",
        "root_or_jailbreak",
    ],
    cannot: &["trusted_certificates"],
    clean: "nothing_known_found",
};

const fn row(name: &'static str, args: &'static [&'static str], kind: &'static Kind) -> Container {
    Container { name, args, passphrase: None, kind }
}

const fn locked(name: &'static str, args: &'static [&'static str], passphrase: &'static str) -> Container {
    Container { name, args, passphrase: Some(passphrase), kind: &ARCHIVE }
}

static CONTAINERS: &[Container] = &[
    row("v1 plain", &["--ab", "@copy.ab", "--ab-version", "1", "--compress", "none"], &ARCHIVE),
    locked("v1 AES", &["--ab", "@copy.ab", "--ab-version", "1", "--password", "123456"], "123456"),
    row("v2 zlib", &["--ab", "@copy.ab", "--ab-version", "2"], &ARCHIVE),
    locked("v2 AES", &["--ab", "@copy.ab", "--ab-version", "2", "--password", "pässwörd"], "pässwörd"),
    locked(
        "v3 AES",
        &["--ab", "@copy.ab", "--ab-version", "3", "--compress", "none", "--password", "x y"],
        "x y",
    ),
    row("v4 zlib", &["--ab", "@copy.ab", "--ab-version", "4"], &ARCHIVE),
    row("v5 plain", &["--ab", "@copy.ab", "--compress", "none"], &ARCHIVE),
    locked("v5 AES", &["--ab", "@copy.ab", "--password", "密码 pässwörd"], "密码 pässwörd"),
    row("Xiaomi file", &["--miui", "@copy.bak"], &ARCHIVE),
    row("file system", &["--fs", "@copy"], &SYSTEM_FILES),
    row("file system zip", &["--fs", "@copy.zip"], &SYSTEM_FILES),
    row("file system tar", &["--fs", "@copy.tar"], &SYSTEM_FILES),
    row("binary XML", &["--abx", "--fs", "@copy"], &SYSTEM_FILES),
    row("binary XML tar", &["--abx", "--fs", "@copy.tar"], &SYSTEM_FILES),
    row("TWRP", &["--twrp", "@copy"], &SYSTEM_FILES),
    row("bug report", &["--bugreport", "@copy.zip"], &REPORT),
    row(
        "Samsung's report",
        &["--wrap", "samsung", "--vendor", "samsung", "--bugreport", "@copy.zip"],
        &REPORT,
    ),
    row("Xiaomi's report", &["--wrap", "xiaomi", "--vendor", "xiaomi", "--bugreport", "@copy.zip"], &REPORT),
    row("dumpsys", &["--dumpsys", "@copy"], &DUMP),
    row("ISDi", &["--isdi", "@copy.txt"], &ISDI),
    row("acquisition", &["--androidqf", "@copy"], &ACQUISITION),
    row("acquisition zip", &["--androidqf", "@copy.zip"], &ACQUISITION),
];

/// What is to be found: the subject, the user it is of, its class, and for each way to learn of it the lowest level.
/// Without a class only that it is found, and found alike everywhere, is asked for: the rules for conduct may sharpen.
struct Expected {
    subject: &'static str,
    user: u32,
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
    finding["because"].as_array().unwrap().iter().map(|b| b["signal"].as_str().unwrap()).collect()
}

/// Everything of a report that is not as the table says.
fn differences(container: &Container, report: &Value) -> Vec<String> {
    let kind = container.kind;
    let mut wrong = Vec::new();
    // Files of apps in a file system are examined where the copy says so.
    let files = outcome(report, "app_contents") != "not_in_format";
    let tells = |what: Tells| kind.tells.contains(&what) || (what == AppFiles && files);
    for expected in EXPECTED {
        let level = expected.levels.iter().find(|(told, _)| tells(*told)).map(|(_, level)| *level);
        let found = finding(report, expected.subject);
        let (Some(level), Some(found)) = (level, found) else {
            if level.is_some() || found.is_some_and(|found| expected.class.is_some() && found["level"] != 0) {
                wrong.push(format!("{}: {level:?} but {found:?}", expected.subject));
            }
            continue;
        };
        let exact = expected.class.is_some();
        let found_level = found["level"].as_u64().unwrap();
        if found_level < level || (exact && found_level != level) {
            wrong.push(format!("{}: level {found_level} instead of {level}", expected.subject));
        }
        if expected.class.is_some_and(|class| found["class"] != class) {
            wrong.push(format!("{}: class {}", expected.subject, found["class"]));
        }
        if expected.family.is_some_and(|family| found["family"]["name"] != family) {
            wrong.push(format!("{}: family {}", expected.subject, found["family"]));
        }
        if found["subject"]["user"].as_u64().is_some_and(|user| user != u64::from(expected.user)) {
            wrong.push(format!("{}: user {}", expected.subject, found["subject"]["user"]));
        }
        let shown = signals(found);
        for name in expected.signals.iter().map(|(name, _)| *name).collect::<BTreeSet<_>>() {
            let wanted = expected.signals.iter().any(|(signal, told)| *signal == name && tells(*told));
            if shown.contains(name) != wanted {
                wrong.push(format!("{}: {name} shown is {}", expected.subject, !wanted));
            }
        }
    }
    let added = findings(report).iter().any(|f| f["rule"] == "user-root-certificate" && f["level"] == 2);
    if added != tells(AddedCertificates) {
        wrong.push(format!("an added certificate is told: {added}"));
    }
    for found in findings(report) {
        if HONEST.iter().any(|honest| found["subject"]["id"] == *honest) && found["level"] != 0 {
            wrong.push(format!("{}: {}", found["subject"]["id"], found["rule"]));
        }
    }
    for surface in kind.answers {
        if !["read", "partial"].contains(&outcome(report, surface)) {
            wrong.push(format!("{surface} is {}", outcome(report, surface)));
        }
    }
    for surface in kind.cannot {
        if outcome(report, surface) != "not_in_format" {
            wrong.push(format!("{surface} is {} and can not be held", outcome(report, surface)));
        }
    }
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
