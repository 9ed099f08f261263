//! `dumpsys user`: the users and profiles of the phone.

use super::lines::{at, at_indent, cut, describe, kept, number, trim};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::model::fact::UserKind;
use crate::model::{At, Fact, Surface, Weight};

/// Parser of the user manager's section.
#[derive(Debug)]
pub struct DumpsysUser;

/// `UserInfo.FLAG_MANAGED_PROFILE`.
const MANAGED: u32 = 0x20;

#[derive(Debug)]
struct User {
    id: u32,
    name: Box<str>,
    managed: bool,
    flags: u32,
    kind: UserKind,
    at: At,
}

impl User {
    /// `0:Owner:4c13} serialNo=0 ...`; the name may hold colons.
    fn parse(line: u64, text: &[u8]) -> Option<Self> {
        let (id, rest) = cut(text, b':')?;
        let id = number(id)?;
        let inner = memchr::memrchr(b'}', rest).and_then(|end| rest.get(..end)).unwrap_or(rest);
        let (name, flags) = match memchr::memrchr(b':', inner) {
            Some(colon) => (inner.get(..colon)?, inner.get(colon.saturating_add(1)..)?),
            None => (inner, &b""[..]),
        };
        let flags = std::str::from_utf8(flags).ok().and_then(|hex| u32::from_str_radix(hex, 16).ok());
        let flags = flags.unwrap_or(0);
        let kind = UserKind::of(id, flags, "");
        Some(Self { id, name: kept(name), managed: flags & MANAGED != 0, flags, kind, at: at(line) })
    }

    fn state(self, out: &mut Emitter<'_>) {
        let Self { id, name, managed, kind, at, .. } = self;
        out.emit(Fact::User { id, name, managed, kind }, at);
    }
}

impl Artifact for DumpsysUser {
    describe!("android-dumpsys-user", &["dumpsys/user"], &[(Surface::DeviceManagement, Weight::Detail)]);

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let mut user: Option<User> = None;
        for (line, bytes) in input.lines() {
            if let Some(text) = at_indent(bytes, 2).and_then(|text| text.strip_prefix(b"UserInfo{")) {
                let next = User::parse(line, text);
                if next.is_none() {
                    out.skip(at(line), "why-user-without-number");
                }
                if let Some(done) = std::mem::replace(&mut user, next) {
                    done.state(out);
                }
            } else if let (Some(user), Some(kind)) = (&mut user, trim(bytes).strip_prefix(b"Type: ")) {
                user.managed |= kind == b"android.os.usertype.profile.MANAGED";
                user.kind = UserKind::of(user.id, user.flags, std::str::from_utf8(kind).unwrap_or_default());
            }
        }
        match user {
            Some(done) => done.state(out),
            None => return Err(ParseError::new("why-section-names-no-user")),
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_may_hold_colons_and_braces() {
        let user = User::parse(1, b"10:a:b}c:1030} serialNo=10 isPrimary=false").unwrap();
        assert_eq!((user.id, &*user.name, user.managed), (10, "a:b}c", true));
        assert!(User::parse(1, b"x:y:0}").is_none());
        assert!(!User::parse(1, b"0:Owner").unwrap().managed);
    }
}
