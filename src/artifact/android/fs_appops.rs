//! App operations and apps exempt from battery saving, as the system keeps them.

use std::collections::{BTreeMap, BTreeSet};

use super::dumpsys_appops::{FIRST_APP, SPECIAL};
use super::fs_document::{document, end, place};
use super::lines::{describe, grant, package};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::xml::{Element, parse_any};
use crate::model::{Fact, Grant, GrantState, Power, Surface, Weight};
use crate::speech::Message;
use crate::text::lossy;
use crate::time::Moment;

/// Operations that matter, by number (AOSP `AppOpsManager.OP_*`).
const OPERATIONS: &[(u32, &str)] = &[
    (0, "COARSE_LOCATION"),
    (1, "FINE_LOCATION"),
    (4, "READ_CONTACTS"),
    (6, "READ_CALL_LOG"),
    (8, "READ_CALENDAR"),
    (13, "CALL_PHONE"),
    (14, "READ_SMS"),
    (16, "RECEIVE_SMS"),
    (20, "SEND_SMS"),
    (23, "WRITE_SETTINGS"),
    (24, "SYSTEM_ALERT_WINDOW"),
    (25, "ACCESS_NOTIFICATIONS"),
    (26, "CAMERA"),
    (27, "RECORD_AUDIO"),
    (29, "READ_CLIPBOARD"),
    (41, "MONITOR_LOCATION"),
    (42, "MONITOR_HIGH_POWER_LOCATION"),
    (43, "GET_USAGE_STATS"),
    (46, "PROJECT_MEDIA"),
    (47, "ACTIVATE_VPN"),
    (51, "READ_PHONE_STATE"),
    (54, "PROCESS_OUTGOING_CALLS"),
    (58, "MOCK_LOCATION"),
    (59, "READ_EXTERNAL_STORAGE"),
    (63, "RUN_IN_BACKGROUND"),
    (66, "REQUEST_INSTALL_PACKAGES"),
    (70, "RUN_ANY_IN_BACKGROUND"),
    (73, "BIND_ACCESSIBILITY_SERVICE"),
    (88, "ACCESS_ACCESSIBILITY"),
    (92, "MANAGE_EXTERNAL_STORAGE"),
    (94, "ACTIVATE_PLATFORM_VPN"),
    (119, "ACCESS_RESTRICTED_SETTINGS"),
];
/// User ids of one Android user (AOSP `UserHandle.PER_USER_RANGE`).
const PER_USER: u32 = 100_000;

/// Parser of `appops.xml` (AOSP `AppOpsService.writeState`; Android 14 groups packages by user).
#[derive(Debug)]
pub struct FsAppOps;

impl Artifact for FsAppOps {
    describe!(
        "android-appops-xml",
        &["android/system/appops.xml"],
        &[(Surface::AppOperations, Weight::Whole)]
    );

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let document = document(input)?;
        let root = document.root("app-ops");
        let children = root.map_or(&[][..], |root| &root.children);
        let ids: Vec<&Element> = children.iter().filter(|element| &*element.name == "uid").collect();
        let names = if ids.is_empty() { Names::new() } else { names_by_uid(input) };
        let of_ids = of_ids(&ids, &names, out);
        for element in children {
            match &*element.name {
                "pkg" => of_package(element, None, &of_ids, out),
                "user" => {
                    let user = element.attribute("n").and_then(|user| user.parse().ok());
                    for package in element.children("pkg") {
                        of_package(package, user, &of_ids, out);
                    }
                }
                _ => {}
            }
        }
        end(&document, root.is_some(), out)
    }

    fn companions(&self, _: &str) -> Vec<String> {
        let files = ["packages.list", "packages.xml", "packages-backup.xml", "packages.xml.reservecopy"];
        files.iter().map(|file| format!("android/system/{file}")).collect()
    }
}

/// Packages by their user id, without the part of the Android user.
type Names = BTreeMap<u32, BTreeSet<String>>;
/// User ids and operations whose mode holds for a whole user id; that of a package counts no more.
type OfIds = BTreeSet<(u32, &'static str)>;

/// From `packages.list`, or packages.xml where that is missing.
fn names_by_uid(input: &Input<'_>) -> Names {
    let mut names = Names::new();
    let mut add = |name: &str, uid: Option<u32>| {
        if let (Some(name), Some(uid)) = (package(name.as_bytes()), uid) {
            names.entry(uid % PER_USER).or_default().insert(name.to_owned());
        }
    };
    let bytes = input.wal.unwrap_or_default();
    if bytes.starts_with(b"ABX") || bytes.trim_ascii_start().starts_with(b"<") {
        let document = parse_any(bytes, input.limits).ok();
        let root = document.as_ref().and_then(|document| document.root("packages"));
        for element in root.into_iter().flat_map(|root| root.children("package")) {
            let uid = element.attribute("userId").or_else(|| element.attribute("sharedUserId"));
            add(element.attribute("name").unwrap_or_default(), uid.and_then(|uid| uid.parse().ok()));
        }
        return names;
    }
    for line in bytes.split(|b| *b == b'\n') {
        let text = lossy(line);
        let mut words = text.split(' ');
        add(words.next().unwrap_or_default(), words.next().and_then(|uid| uid.parse().ok()));
    }
    names
}

/// States modes of whole user ids for the packages that have them; those of the system's own ids are everyday.
fn of_ids(ids: &[&Element], names: &Names, out: &mut Emitter<'_>) -> OfIds {
    let mut told = OfIds::new();
    let mut unnamed = 0_u64;
    for element in ids {
        let Some(uid) = element.attribute("n").and_then(|uid| uid.parse::<u32>().ok()) else {
            out.skip(place(element, ""), "why-user-id-no-number");
            continue;
        };
        if uid % PER_USER < FIRST_APP {
            continue;
        }
        for op in element.children("op") {
            let Some((name, Some(stands))) = operation(op) else { continue };
            told.insert((uid, name));
            let apps = names.get(&(uid % PER_USER));
            for app in apps.into_iter().flatten() {
                grant_op(op, app, Some(uid / PER_USER), (name, stands), out);
            }
            if apps.is_none() && SPECIAL.contains(&name) && stands == GrantState::Active {
                unnamed = unnamed.saturating_add(1);
            }
        }
    }
    if unnamed > 0 {
        let why = Message::new("why-special-access-es-allowed-for-whole").count("unnamed", unnamed);
        out.gap(None, why);
    }
    told
}

fn of_package(element: &Element, user: Option<u32>, of_ids: &OfIds, out: &mut Emitter<'_>) {
    let Some(app) = element.attribute("n").and_then(|name| package(name.as_bytes())) else {
        out.skip(place(element, ""), "why-package-without-package-name");
        return;
    };
    let mut state = |op: &Element, user, uid: Option<u32>| {
        if let Some((name, Some(stands))) = operation(op)
            && !uid.is_some_and(|uid| of_ids.contains(&(uid, name)))
        {
            grant_op(op, app, user, (name, stands), out);
        }
    };
    for op in element.children("op") {
        state(op, user, None);
    }
    for uid in element.children("uid") {
        let number = uid.attribute("n").and_then(|uid| uid.parse::<u32>().ok());
        let user = number.and_then(|uid| uid.checked_div(PER_USER)).or(user);
        for op in uid.children("op") {
            state(op, user, number);
        }
    }
}

fn grant_op(
    op: &Element,
    app: &str,
    user: Option<u32>,
    (name, state): (&str, GrantState),
    out: &mut Emitter<'_>,
) {
    // Up to Android 9 the last use stands beside the mode.
    let used =
        op.attribute("t").and_then(|t| t.parse().ok()).filter(|t| *t > 0).and_then(Moment::from_unix_millis);
    let fact = Fact::Grant(Grant {
        app: crate::text::keep(app),
        user,
        power: Power::AppOp(name.into()),
        state,
        detail: None,
        at: used,
    });
    // The file has numbers for the operations.
    let number = op.attribute("n").unwrap_or_default();
    out.emit(fact, place(op, &format!("{app}/{number}")));
}

/// Name of an operation that matters, and how it stands; `None` where the default holds.
fn operation(op: &Element) -> Option<(&'static str, Option<GrantState>)> {
    let number: u32 = op.attribute("n")?.parse().ok()?;
    let (_, name) = OPERATIONS.iter().find(|(known, _)| *known == number)?;
    let state = match op.attribute("m") {
        // Allowed, and allowed while in the foreground.
        Some("0" | "4") => Some(GrantState::Active),
        Some("1" | "2") => Some(GrantState::Denied),
        _ => None,
    };
    Some((name, state))
}

/// Parser of `deviceidle.xml`: apps that a person exempted from battery saving (AOSP `DeviceIdleController`).
#[derive(Debug)]
pub struct FsDeviceIdle;

impl Artifact for FsDeviceIdle {
    describe!(
        "android-deviceidle-xml",
        &["android/system/deviceidle.xml"],
        &[(Surface::AppOperations, Weight::Detail)]
    );

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let document = document(input)?;
        let root = document.root("config");
        for exempt in root.into_iter().flat_map(|root| root.children("wl")) {
            match exempt.attribute("n").and_then(|name| package(name.as_bytes())) {
                Some(app) => {
                    let fact = grant(app, None, Power::BatteryExempt, GrantState::Active, None);
                    out.emit(fact, place(exempt, app));
                }
                None => out.skip(place(exempt, ""), "why-exempted-app-has-no-package"),
            }
        }
        end(&document, root.is_some(), out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::android::fs_document::tests::{cut_everywhere, read};

    #[test]
    fn operations_of_packages_in_both_layouts() {
        let text = "<app-ops v='1'><uid n='10101'><op n='24' m='0'/><op n='1' m='0'/></uid><pkg n='com.a'><uid n='1010101' p='false'><op n='24' m='0'/><op n='43' m='1' t='1772000000000'/><op n='27'/><op n='3' m='0'/></uid></pkg><user n='10'><pkg n='com.b'><op n='119' m='4'/></pkg></user></app-ops>";
        let (facts, result, said) = read(&FsAppOps, "android/system/appops.xml", text.as_bytes());
        assert!(result.is_ok() && said.contains("one special access"), "{said}");
        let told: Vec<_> = facts
            .iter()
            .filter_map(|fact| match fact {
                Fact::Grant(g) => Some((&*g.app, g.user, g.power.clone(), g.state, g.at.is_some())),
                _ => None,
            })
            .collect();
        let op = |name: &str| Power::AppOp(name.into());
        assert_eq!(
            told,
            [
                ("com.a", Some(10), op("SYSTEM_ALERT_WINDOW"), GrantState::Active, false),
                ("com.a", Some(10), op("GET_USAGE_STATS"), GrantState::Denied, true),
                ("com.b", Some(10), op("ACCESS_RESTRICTED_SETTINGS"), GrantState::Active, false),
            ]
        );
        cut_everywhere(&FsAppOps, "android/system/appops.xml", text);
    }

    #[test]
    fn modes_of_a_user_id_are_those_of_its_packages() {
        let text = "<app-ops><uid n='10101'><op n='24' m='0'/><op n='1' m='1'/></uid><uid n='1010102'><op n='43' m='0'/></uid><uid n='1000'><op n='24' m='0'/></uid><uid n='10999'><op n='66' m='0'/></uid><pkg n='com.a'><uid n='10101'><op n='24' m='1'/><op n='26' m='0'/></uid></pkg></app-ops>";
        let list: &[u8] = b"com.a 10101 0 /data/user/0/com.a x none\ncom.b 10101 0 /x\ncom.c 10102 0 /x\nandroid 1000 0 /x\n";
        let xml: &[u8] = b"<packages><package name='com.a' userId='10101'/><package name='com.b' sharedUserId='10101'/><package name='com.c' userId='10102'/><package name='android' sharedUserId='1000'/></packages>";
        let limits = crate::bounds::Limits::default();
        for names in [list, xml] {
            let mut out = Emitter::new(&limits);
            let bytes = text.as_bytes();
            let input = Input { path: "", bytes, first_line: 1, wal: Some(names), limits: &limits };
            FsAppOps.parse(&input, &mut out).unwrap();
            let told: Vec<_> = out
                .facts()
                .iter()
                .filter_map(|(fact, _)| match fact {
                    Fact::Grant(g) => Some((&*g.app, g.user, g.power.clone(), g.state == GrantState::Active)),
                    _ => None,
                })
                .collect();
            let op = |name: &str| Power::AppOp(name.into());
            assert_eq!(
                told,
                [
                    ("com.a", Some(0), op("SYSTEM_ALERT_WINDOW"), true),
                    ("com.b", Some(0), op("SYSTEM_ALERT_WINDOW"), true),
                    ("com.a", Some(0), op("FINE_LOCATION"), false),
                    ("com.b", Some(0), op("FINE_LOCATION"), false),
                    ("com.c", Some(10), op("GET_USAGE_STATS"), true),
                    ("com.a", Some(0), op("CAMERA"), true),
                ]
            );
            assert!(format!("{out:?}").contains("one special access"));
        }
    }

    #[test]
    fn exempted_apps() {
        let text = "<config><wl n='com.a'/><un-wl n='com.b'/></config>";
        let (facts, result, _) = read(&FsDeviceIdle, "android/system/deviceidle.xml", text.as_bytes());
        assert!(result.is_ok());
        assert_eq!(facts, [grant("com.a", None, Power::BatteryExempt, GrantState::Active, None)]);
        cut_everywhere(&FsDeviceIdle, "android/system/deviceidle.xml", text);
    }
}
