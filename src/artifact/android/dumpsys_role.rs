//! `dumpsys role`: which app is the phone, message, browser, home ... app.

use super::lines::{at, between, describe, grant, number, package, trim};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::model::{GrantState, Power, Surface, Weight};

/// Parser of the role manager's section, in its three layouts.
#[derive(Debug)]
pub struct DumpsysRole;

impl Artifact for DumpsysRole {
    describe!("android-dumpsys-role", &["dumpsys/role"], &[(Surface::AppOperations, Weight::Detail)]);

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let mut user: Option<u32> = None;
        let mut role: Option<String> = None;
        for (line, bytes) in input.lines() {
            let text = trim(bytes);
            if let Some(id) = after(text, &[b"user_id=", b"User ID: ", b"mUserId="]) {
                user = id.split(|b| !b.is_ascii_digit()).next().and_then(number);
                role = None;
            } else if let Some(name) = after(text, &[b"name=", b"Role: "]) {
                role = package(trim(name)).map(ToOwned::to_owned);
            } else if let Some(list) = after(text, &[b"holders=", b"Holders: "]) {
                if let Some(role) = &role {
                    holders(line, user, role, list, out);
                }
            } else if memchr::memmem::find(text, b"mHolders=[").is_some() {
                states(line, user, text, out);
            } else if let Some(map) = between(text, b"roleNameToPackageNames={", b'}') {
                named(line, user, map, out);
            }
        }
        // Without a user or a role this is none of the three layouts.
        if user.is_none() && role.is_none() && out.is_empty() {
            return Err(ParseError::new("why-section-holds-no-roles-known"));
        }
        Ok(())
    }
}

fn after<'a>(text: &'a [u8], keys: &[&[u8]]) -> Option<&'a [u8]> {
    keys.iter().find_map(|key| text.strip_prefix(*key))
}

/// `RoleState{mName=..., mHolders=[...]}`, several on a line or one.
fn states(line: u64, user: Option<u32>, text: &[u8], out: &mut Emitter<'_>) {
    let mut rest = text;
    while let Some(at) = memchr::memmem::find(rest, b"mName=") {
        rest = rest.get(at.saturating_add(6)..).unwrap_or_default();
        let name = rest.split(|b| matches!(b, b',' | b'}')).next().and_then(package);
        let next = memchr::memmem::find(rest, b"mName=").unwrap_or(rest.len());
        let own = rest.get(..next).unwrap_or_default();
        if let (Some(role), Some(list)) = (name, between(own, b"mHolders=[", b']')) {
            holders(line, user, role, list, out);
        }
    }
}

/// `android.app.role.SMS=[com.a], android.app.role.HOME=[...]`.
fn named(line: u64, user: Option<u32>, map: &[u8], out: &mut Emitter<'_>) {
    for entry in map.split(|b| *b == b']') {
        let Some(at) = memchr::memmem::find(entry, b"=[") else { continue };
        let (name, list) = entry.split_at(at);
        let name = name.strip_prefix(b", ").unwrap_or(name);
        if let Some(role) = package(trim(name)) {
            holders(line, user, role, list.get(2..).unwrap_or_default(), out);
        }
    }
}

fn holders(line: u64, user: Option<u32>, role: &str, list: &[u8], out: &mut Emitter<'_>) {
    let list = list.strip_prefix(b"[").and_then(|l| l.strip_suffix(b"]")).unwrap_or(list);
    for name in list.split(|b| *b == b',').filter_map(|name| package(trim(name))) {
        out.emit(grant(name, user, Power::Role(role.into()), GrantState::Active, None), at(line));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounds::Limits;

    #[test]
    fn three_layouts() {
        for text in [
            "  user_states={\n    user_id=10\n    roles=[\n      {\n        name=android.app.role.SMS\n        holders=com.a\n      }\n",
            "user_id=10\n[RoleState{mName=android.app.role.HOME, mHolders=[com.h]}, RoleState{mName=android.app.role.SMS, mHolders=[com.a]}]\n",
            "user_id=10\nRoleUserState {mVersion=1, roleNameToPackageNames={android.app.role.HOME=[com.h], android.app.role.SMS=[com.a]}}\n",
        ] {
            let limits = Limits::default();
            let mut out = Emitter::new(&limits);
            let input = Input { path: "", bytes: text.as_bytes(), first_line: 1, wal: None, limits: &limits };
            DumpsysRole.parse(&input, &mut out).unwrap();
            let wanted = grant(
                "com.a",
                Some(10),
                Power::Role("android.app.role.SMS".into()),
                GrantState::Active,
                None,
            );
            assert!(out.facts().iter().any(|(fact, _)| *fact == wanted), "{text}: {out:?}");
        }
    }
}
