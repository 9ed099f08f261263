//! Permissions that a person grants, and roles, of one user.

use std::collections::{BTreeMap, BTreeSet};

use super::fs_document::{document, end, place, truth, user_of};
use super::lines::{describe, grant, package};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::xml::{Element, parse_any};
use crate::model::{GrantState, Power, Surface, Weight};
use crate::speech::Message;

/// Parser of `runtime-permissions.xml`, in the layout of Android 6 to 10 (`pkg`, `item`) and of 11 and later (`package`,
/// `permission`; AOSP `RuntimePermissionsPersistenceImpl`).
#[derive(Debug)]
pub struct FsRuntimePermissions;

impl Artifact for FsRuntimePermissions {
    describe!(
        "android-runtime-permissions-xml",
        &[
            "android/system/users/*/runtime-permissions.xml",
            "android/misc_de/*/apexdata/com.android.permission/runtime-permissions.xml",
        ],
        &[(Surface::Permissions, Weight::Whole), (Surface::LocationAccess, Weight::Whole)]
    );

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let document = document(input)?;
        let user = user_of(input.path);
        let root = document.root("runtime-permissions");
        let mut groups: Vec<&Element> = Vec::new();
        let mut packages = false;
        for element in root.map_or(&[][..], |root| &root.children) {
            match &*element.name {
                "pkg" | "package" => {
                    packages = true;
                    match element.attribute("name").and_then(|name| package(name.as_bytes())) {
                        Some(app) => permissions(element, app, user, out),
                        None => out.skip(place(element, ""), "why-package-without-package-name"),
                    }
                }
                "shared-user" => groups.push(element),
                _ => {}
            }
        }
        of_groups(&groups, input, user, out);
        // Every phone grants something: without a package or a group this is a layout that is not known.
        if root.is_some() && !packages && groups.is_empty() {
            out.gap(None, "why-lists-no-package");
        }
        end(&document, root.is_some(), out)
    }

    fn companions(&self, _: &str) -> Vec<String> {
        let files = ["packages.xml", "packages-backup.xml", "packages.xml.reservecopy"];
        files.iter().map(|file| format!("android/system/{file}")).collect()
    }
}

/// States what a group of apps with one user id may do for each app in it; this file names the group alone.
fn of_groups(groups: &[&Element], input: &Input<'_>, user: Option<u32>, out: &mut Emitter<'_>) {
    if groups.is_empty() {
        return;
    }
    let members = members(input);
    let mut unknown = 0_u64;
    for element in groups {
        let apps = element.attribute("name").and_then(|name| members.get(name));
        if apps.is_none() {
            unknown = unknown.saturating_add(1);
        }
        for app in apps.into_iter().flatten() {
            permissions(element, app, user, out);
        }
    }
    if unknown > 0 {
        let why = Message::new("why-permissions-group-s-apps-with").count("unknown", unknown);
        out.gap(Some(Surface::Permissions), why);
    }
}

/// The apps of each group by its name, from the package service's file: groups and apps name the same number there
/// (AOSP `Settings.writeSharedUsersLPr`).
fn members(input: &Input<'_>) -> BTreeMap<String, BTreeSet<String>> {
    let document = parse_any(input.wal.unwrap_or_default(), input.limits).ok();
    let root = document.as_ref().and_then(|document| document.root("packages"));
    let mut apps: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for element in root.into_iter().flat_map(|root| root.children("package")) {
        let name = element.attribute("name").and_then(|name| package(name.as_bytes()));
        if let (Some(name), Some(number)) = (name, element.attribute("sharedUserId")) {
            apps.entry(number).or_default().insert(name.to_owned());
        }
    }
    let groups = root.into_iter().flat_map(|root| root.children("shared-user"));
    groups
        .filter_map(|group| {
            let apps = apps.get(group.attribute("userId")?)?;
            Some((group.attribute("name")?.to_owned(), apps.clone()))
        })
        .collect()
}

fn permissions(element: &Element, app: &str, user: Option<u32>, out: &mut Emitter<'_>) {
    for item in element.children.iter().filter(|item| matches!(&*item.name, "item" | "permission")) {
        let Some(name) = item.attribute("name").and_then(|name| package(name.as_bytes())) else {
            out.skip(place(item, app), "why-permission-without-name");
            continue;
        };
        let granted = item.attribute("granted").and_then(truth) == Some(true);
        let state = if granted { GrantState::Active } else { GrantState::Denied };
        let power = Power::Permission(name.into());
        out.emit(grant(app, user, power, state, None), place(item, &format!("{app}/{name}")));
    }
}

/// Parser of `roles.xml` (AOSP `RolesPersistenceImpl`).
#[derive(Debug)]
pub struct FsRoles;

impl Artifact for FsRoles {
    describe!(
        "android-roles-xml",
        &["android/system/users/*/roles.xml", "android/misc_de/*/apexdata/com.android.permission/roles.xml"],
        &[(Surface::AppOperations, Weight::Detail)]
    );

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let document = document(input)?;
        let user = user_of(input.path);
        let root = document.root("roles");
        for role in root.into_iter().flat_map(|root| root.children("role")) {
            let name = role.attribute("name").and_then(|name| package(name.as_bytes()));
            for holder in role.children("holder") {
                let app = holder.attribute("name").and_then(|name| package(name.as_bytes()));
                let (Some(name), Some(app)) = (name, app) else {
                    out.skip(place(holder, ""), "why-role-or-holder-has-no");
                    continue;
                };
                let fact = grant(app, user, Power::Role(name.into()), GrantState::Active, None);
                out.emit(fact, place(holder, &format!("{name}/{app}")));
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
    fn both_layouts_of_permissions() {
        let old = "<runtime-permissions version='3'><pkg name='com.a'><item name='p.A' granted='true' flags='0'/><item name='p.B' granted='false'/></pkg></runtime-permissions>";
        let new = "<runtime-permissions version='10'><package name='com.a'><permission name='p.A' granted='true' flags='301'/><permission name='p.B' granted='false'/></package></runtime-permissions>";
        let paths = FsRuntimePermissions.paths();
        let mut both = Vec::new();
        for (text, path) in [(old, paths[0]), (new, paths[1])] {
            let path = path.replace('*', "10");
            let (facts, result, _) = read(&FsRuntimePermissions, &path, text.as_bytes());
            assert!(result.is_ok());
            both.push(facts);
            cut_everywhere(&FsRuntimePermissions, &path, text);
        }
        assert_eq!(both[0], both[1]);
        let power = |name: &str| Power::Permission(name.into());
        assert_eq!(
            both[0],
            [
                grant("com.a", Some(10), power("p.A"), GrantState::Active, None),
                grant("com.a", Some(10), power("p.B"), GrantState::Denied, None)
            ]
        );
    }

    #[test]
    fn groups_are_a_gap() {
        let text = b"<runtime-permissions><shared-user name='android.uid.x'><permission name='p.A' granted='true'/></shared-user></runtime-permissions>";
        let (facts, result, said) =
            read(&FsRuntimePermissions, "android/system/users/0/runtime-permissions.xml", text);
        assert!(facts.is_empty() && result.is_ok() && said.contains("one group"));
    }

    #[test]
    fn what_a_group_may_do_is_said_of_each_app_in_it() {
        let text = b"<runtime-permissions><shared-user name='com.spy.uid'><permission name='p.A' granted='true'/></shared-user></runtime-permissions>";
        let packages = b"<packages><package name='com.spy' sharedUserId='10101'/><package name='com.spy.more' sharedUserId='10101'/><package name='com.other' userId='10102'/><shared-user name='com.spy.uid' userId='10101'/></packages>";
        let limits = crate::bounds::Limits::default();
        let mut out = Emitter::new(&limits);
        let path = "android/system/users/0/runtime-permissions.xml";
        let input = Input { path, bytes: text, first_line: 1, wal: Some(packages), limits: &limits };
        FsRuntimePermissions.parse(&input, &mut out).unwrap();
        let power = || Power::Permission("p.A".into());
        let facts: Vec<_> = out.facts().iter().map(|(fact, _)| fact.clone()).collect();
        assert_eq!(
            facts,
            ["com.spy", "com.spy.more"].map(|app| grant(app, Some(0), power(), GrantState::Active, None))
        );
        assert!(!format!("{out:?}").contains("of apps with a shared user id"));
    }

    #[test]
    fn holders_of_roles() {
        let text =
            "<roles version='1'><role name='android.app.role.SMS'><holder name='com.a'/></role></roles>";
        let (facts, result, _) = read(&FsRoles, "android/system/users/0/roles.xml", text.as_bytes());
        assert!(result.is_ok());
        let role = Power::Role("android.app.role.SMS".into());
        assert_eq!(facts, [grant("com.a", Some(0), role, GrantState::Active, None)]);
        cut_everywhere(&FsRoles, "android/system/users/0/roles.xml", text);
    }
}
