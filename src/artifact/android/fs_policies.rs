//! Device administrators, owners, and apps that read notifications, as the system keeps them.

use super::fs_document::{document, end, place, user_of, walk};
use super::lines::{component, describe, grant, package};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::xml::Element;
use crate::model::{GrantState, Power, Surface, Weight};
use crate::speech::Message;

/// Policies by bit (AOSP `DeviceAdminInfo.USES_POLICY_*` and the tags of its declaration).
const POLICIES: &[&str] = &[
    "limit-password",
    "watch-login",
    "reset-password",
    "force-lock",
    "wipe-data",
    "set-global-proxy",
    "expire-password",
    "encrypted-storage",
    "disable-camera",
    "disable-keyguard-features",
];
/// Most listeners of one user.
const LISTENERS: usize = 4_096;

/// Parser of `device_policies.xml` (AOSP `DevicePolicyData`).
#[derive(Debug)]
pub struct FsDevicePolicies;

impl Artifact for FsDevicePolicies {
    describe!(
        "android-device-policies-xml",
        &["android/system/device_policies.xml", "android/system/users/*/device_policies.xml"],
        &[(Surface::DeviceAdmins, Weight::Whole)]
    );

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let document = document(input)?;
        let user = user_of(input.path).or(Some(0));
        let root = document.root("policies");
        for admin in root.into_iter().flat_map(|root| root.children("admin")) {
            one(admin, user, out);
        }
        end(&document, root.is_some(), out)
    }
}

fn one(admin: &Element, user: Option<u32>, out: &mut Emitter<'_>) {
    let Some((app, whole)) = admin.attribute("name").and_then(|name| component(name.as_bytes())) else {
        out.skip(place(admin, ""), "why-administrator-no-component");
        return;
    };
    let flags: u32 = admin
        .children("policies")
        .find_map(|policies| policies.attribute("flags")?.parse().ok())
        .unwrap_or(0);
    let names: Vec<&str> = POLICIES
        .iter()
        .zip(0_u32..)
        .filter(|(_, bit)| flags.checked_shr(*bit).is_some_and(|rest| rest & 1 == 1))
        .map(|(name, _)| *name)
        .collect();
    let detail = if names.is_empty() { whole.clone() } else { names.join(", ") };
    out.emit(grant(app, user, Power::DeviceAdmin, GrantState::Active, Some(&detail)), place(admin, &whole));
    for vpn in admin.children("vpn-package") {
        let name = vpn.attribute("value").unwrap_or(vpn.text.trim());
        if let Some(name) = package(name.as_bytes()) {
            out.emit(
                grant(name, user, Power::AlwaysOnVpn, GrantState::Active, Some(&whole)),
                place(vpn, name),
            );
        }
    }
}

/// Parser of the owners of the phone and of its profiles (AOSP `OwnersData`; `device_owner.xml` is Android 5's).
#[derive(Debug)]
pub struct FsOwners;

impl Artifact for FsOwners {
    describe!(
        "android-owners-xml",
        &[
            "android/system/device_owner_2.xml",
            "android/system/device_owner.xml",
            "android/system/users/*/profile_owner.xml",
        ],
        &[(Surface::DeviceOwner, Weight::Whole), (Surface::DeviceManagement, Weight::Whole)]
    );

    fn absence_answers(&self) -> &'static [&'static str] {
        &["android/system/packages.xml"]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let document = document(input)?;
        let mut context = None;
        walk(&document.roots, |element| {
            if &*element.name == "device-owner-context" {
                context = element.attribute("userId").and_then(|user| user.parse().ok());
            }
        });
        let known = document
            .roots
            .iter()
            .any(|root| matches!(&*root.name, "root" | "device-owner" | "profile-owner"));
        walk(&document.roots, |element| {
            let (power, user) = match &*element.name {
                "device-owner" => (Power::DeviceOwner, context.or(Some(0))),
                "profile-owner" => {
                    let own = element.attribute("userId").and_then(|user| user.parse().ok());
                    (Power::ProfileOwner, own.or_else(|| user_of(input.path)))
                }
                _ => return,
            };
            let whole = element.attribute("component").and_then(|name| component(name.as_bytes()));
            let owner = whole.as_ref().map(|(app, _)| *app);
            let named = || element.attribute("package").and_then(|name| package(name.as_bytes()));
            let Some(app) = owner.or_else(named) else {
                out.skip(place(element, ""), "why-owner-without-package-name");
                return;
            };
            let detail = whole.as_ref().map(|(_, whole)| whole.as_str());
            out.emit(grant(app, user, power, GrantState::Active, detail), place(element, app));
        });
        end(&document, known, out)
    }
}

/// Parser of `notification_policy.xml`: which apps may read notifications (AOSP `ManagedServices.writeXml`).
#[derive(Debug)]
pub struct FsNotificationPolicy;

impl Artifact for FsNotificationPolicy {
    describe!(
        "android-notification-policy-xml",
        &["android/system/notification_policy.xml"],
        &[(Surface::NotificationListeners, Weight::Whole)]
    );

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let document = document(input)?;
        let root = document.root("notification-policy");
        for list in root.into_iter().flat_map(|root| root.children("enabled_listeners")) {
            for services in list.children("service_listing") {
                listeners(services, out);
            }
        }
        end(&document, root.is_some(), out)
    }
}

fn listeners(services: &Element, out: &mut Emitter<'_>) {
    let user = services.attribute("user").and_then(|user| user.parse().ok());
    let approved = services.attribute("approved").unwrap_or_default();
    let mut entries = approved.split(':').filter(|entry| !entry.is_empty() && *entry != "null");
    for entry in entries.by_ref().take(LISTENERS) {
        let whole = component(entry.as_bytes());
        let app = whole.as_ref().map(|(app, _)| *app).or_else(|| package(entry.as_bytes()));
        let Some(app) = app else {
            out.skip(place(services, ""), "why-allowed-listener-no-component");
            continue;
        };
        let detail = whole.as_ref().map(|(_, whole)| whole.as_str());
        out.emit(
            grant(app, user, Power::NotificationListener, GrantState::Active, detail),
            place(services, entry),
        );
    }
    if entries.next().is_some() {
        out.gap(None, Message::new("why-more-than-listeners-one-user").put("listeners", LISTENERS));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::android::fs_document::tests::{cut_everywhere, read};

    #[test]
    fn administrators_and_their_policies() {
        let text = "<policies><admin name=\"com.a/com.a.R\"><policies flags=\"540\" /><vpn-package value=\"com.v\"/></admin><admin name=\"com.b/.R\"/></policies>";
        let path = "android/system/users/10/device_policies.xml";
        let (facts, result, _) = read(&FsDevicePolicies, path, text.as_bytes());
        assert!(result.is_ok());
        let policies = "reset-password, force-lock, wipe-data, disable-keyguard-features";
        let grants = |app, power, detail| grant(app, Some(10), power, GrantState::Active, Some(detail));
        assert_eq!(
            facts,
            [
                grants("com.a", Power::DeviceAdmin, policies),
                grants("com.v", Power::AlwaysOnVpn, "com.a/com.a.R"),
                grants("com.b", Power::DeviceAdmin, "com.b/com.b.R"),
            ]
        );
        cut_everywhere(&FsDevicePolicies, path, text);
    }

    #[test]
    fn owners_of_all_versions() {
        for (path, text, power, user) in [
            (
                "android/system/device_owner_2.xml",
                "<root><device-owner package='com.a' name='' component='com.a/com.a.R'/><device-owner-context userId='11'/></root>",
                Power::DeviceOwner,
                11,
            ),
            (
                "android/system/device_owner.xml",
                "<device-owner package='com.a' name='x'/>",
                Power::DeviceOwner,
                0,
            ),
            (
                "android/system/users/10/profile_owner.xml",
                "<root><profile-owner package='com.a' component='com.a/.R'/></root>",
                Power::ProfileOwner,
                10,
            ),
        ] {
            let (facts, result, _) = read(&FsOwners, path, text.as_bytes());
            assert!(result.is_ok());
            let detail = text.contains("component").then_some("com.a/com.a.R");
            assert_eq!(facts, [grant("com.a", Some(user), power, GrantState::Active, detail)], "{path}");
            cut_everywhere(&FsOwners, path, text);
        }
    }

    #[test]
    fn listeners_and_no_assistants() {
        let text = "<notification-policy version='1'><enabled_listeners version='4'><service_listing approved='com.a/com.a.L:com.b' user='10' primary='true'/><service_listing approved='' user='0'/></enabled_listeners><enabled_assistants><service_listing approved='com.c/.A' user='0'/></enabled_assistants></notification-policy>";
        let path = "android/system/notification_policy.xml";
        let (facts, result, _) = read(&FsNotificationPolicy, path, text.as_bytes());
        assert!(result.is_ok());
        let listener =
            |app, detail| grant(app, Some(10), Power::NotificationListener, GrantState::Active, detail);
        assert_eq!(facts, [listener("com.a", Some("com.a/com.a.L")), listener("com.b", None)]);
        cut_everywhere(&FsNotificationPolicy, path, text);
    }
}
