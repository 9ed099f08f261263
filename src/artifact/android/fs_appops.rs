//! App operations and apps exempt from battery saving, as the system keeps them.

use super::fs_document::{document, end, place};
use super::lines::{describe, grant, package};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::xml::Element;
use crate::model::{Fact, Grant, GrantState, Power, Surface, Weight};
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
/// Those of them that no runtime permission stands for; allowed for a whole user id they would be missed.
const SPECIAL: &[&str] = &[
    "ACCESS_RESTRICTED_SETTINGS",
    "GET_USAGE_STATS",
    "MANAGE_EXTERNAL_STORAGE",
    "PROJECT_MEDIA",
    "REQUEST_INSTALL_PACKAGES",
    "SYSTEM_ALERT_WINDOW",
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
        let mut of_ids = 0_u64;
        for element in root.map_or(&[][..], |root| &root.children) {
            match &*element.name {
                "pkg" => of_package(element, None, out),
                "user" => {
                    let user = element.attribute("n").and_then(|user| user.parse().ok());
                    for package in element.children("pkg") {
                        of_package(package, user, out);
                    }
                }
                "uid" => {
                    let special = element.children("op").filter(|op| {
                        operation(op).is_some_and(|(name, state)| {
                            SPECIAL.contains(&name) && state == Some(GrantState::Active)
                        })
                    });
                    of_ids = of_ids.saturating_add(crate::bounds::len64(special.count()));
                }
                _ => {}
            }
        }
        if of_ids > 0 {
            out.gap(
                None,
                format!(
                    "{of_ids} special access(es) are allowed for a whole user id, not for an app by name"
                ),
            );
        }
        end(&document, root.is_some(), out)
    }
}

fn of_package(element: &Element, user: Option<u32>, out: &mut Emitter<'_>) {
    let Some(app) = element.attribute("n").and_then(|name| package(name.as_bytes())) else {
        out.skip(place(element, ""), "a package without a package name");
        return;
    };
    for op in element.children("op") {
        state(op, app, user, out);
    }
    for uid in element.children("uid") {
        let number = uid.attribute("n").and_then(|uid| uid.parse::<u32>().ok());
        let user = number.and_then(|uid| uid.checked_div(PER_USER)).or(user);
        for op in uid.children("op") {
            state(op, app, user, out);
        }
    }
}

fn state(op: &Element, app: &str, user: Option<u32>, out: &mut Emitter<'_>) {
    let Some((name, Some(state))) = operation(op) else { return };
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
    out.emit(fact, place(op, &format!("{app}/{name}")));
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
                None => out.skip(place(exempt, ""), "an exempted app has no package name"),
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
        assert!(result.is_ok() && said.contains("1 special access"), "{said}");
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
    fn exempted_apps() {
        let text = "<config><wl n='com.a'/><un-wl n='com.b'/></config>";
        let (facts, result, _) = read(&FsDeviceIdle, "android/system/deviceidle.xml", text.as_bytes());
        assert!(result.is_ok());
        assert_eq!(facts, [grant("com.a", None, Power::BatteryExempt, GrantState::Active, None)]);
        cut_everywhere(&FsDeviceIdle, "android/system/deviceidle.xml", text);
    }
}
