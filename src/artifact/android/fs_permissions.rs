//! Permissions that a person grants, and roles, of one user.

use super::fs_document::{document, end, place, truth, user_of};
use super::lines::{describe, grant, package};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::xml::Element;
use crate::model::{GrantState, Power, Surface, Weight};

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
        let mut shared = 0_u64;
        for element in root.map_or(&[][..], |root| &root.children) {
            match &*element.name {
                "pkg" | "package" => {
                    match element.attribute("name").and_then(|name| package(name.as_bytes())) {
                        Some(app) => permissions(element, app, user, out),
                        None => out.skip(place(element, ""), "a package without a package name"),
                    }
                }
                "shared-user" => shared = shared.saturating_add(1),
                _ => {}
            }
        }
        if shared > 0 {
            // The file does not say which apps are in a group; nearly all are parts of the system.
            let why = format!(
                "permissions of {shared} group(s) of apps with a shared user id are not told apart by app"
            );
            out.gap(Some(Surface::Permissions), why);
        }
        end(&document, root.is_some(), out)
    }
}

fn permissions(element: &Element, app: &str, user: Option<u32>, out: &mut Emitter<'_>) {
    for item in element.children.iter().filter(|item| matches!(&*item.name, "item" | "permission")) {
        let Some(name) = item.attribute("name").and_then(|name| package(name.as_bytes())) else {
            out.skip(place(item, app), "a permission without a name");
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
                    out.skip(place(holder, ""), "a role or its holder has no name");
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
        assert!(facts.is_empty() && result.is_ok() && said.contains("1 group"));
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
