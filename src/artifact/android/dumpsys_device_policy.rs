//! `dumpsys device_policy`: device administrators, device owner, profile owners.
//!
//! The section lists many innocent packages elsewhere, so only blocks below a known head and at the exact indent count.

use super::lines::{
    at, at_indent, between, component, describe, grant, indent, key_value, number, package, trim,
};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::model::{GrantState, Power, Surface, Weight};

/// Parser of the device policy manager's section.
#[derive(Debug)]
pub struct DumpsysDevicePolicy;

/// Most lines that the name of an owner may fill.
const NAME_LINES: usize = 64;

#[derive(Debug)]
enum Place {
    Outside,
    Owner(Owner),
    Admins { user: Option<u32>, admin: Option<Admin> },
}

#[derive(Debug)]
struct Owner {
    power: Power,
    user: Option<u32>,
    line: u64,
    component: Option<String>,
}

#[derive(Debug)]
struct Admin {
    line: u64,
    component: String,
    policies: Vec<String>,
    in_policies: bool,
}

impl Artifact for DumpsysDevicePolicy {
    describe!(
        "android-dumpsys-device-policy",
        &["dumpsys/device_policy"],
        &[
            (Surface::DeviceAdmins, Weight::Whole),
            (Surface::DeviceOwner, Weight::Whole),
            (Surface::DeviceManagement, Weight::Whole),
        ]
    );

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let lines: Vec<(u64, &[u8])> = input.lines().collect();
        let mut place = Place::Outside;
        let mut known = false;
        // Each user's list of administrators is followed by who set the password, in every version of Android.
        let (mut listed, mut closed) = (false, true);
        let mut index = 0_usize;
        while let Some((line, bytes)) = lines.get(index).copied() {
            known |= bytes.starts_with(b"Current Device Policy Manager state:");
            if indent(bytes) <= 2 && !bytes.is_empty() {
                place.close(out);
                place = head(line, bytes);
                if matches!(place, Place::Admins { .. }) {
                    (listed, closed) = (true, false);
                }
                known |= !matches!(place, Place::Outside);
            } else {
                closed |= trim(bytes).starts_with(b"mPasswordOwner=");
                place.read(line, bytes, out);
            }
            index = index.saturating_add(1);
            // The name of an owner is free text; what follows it is its package.
            if matches!(place, Place::Owner(_)) && bytes.starts_with(b"    name=") {
                let rest = lines.get(index..).unwrap_or_default();
                let next = rest.iter().take(NAME_LINES).position(|(_, l)| l.starts_with(b"    package="));
                if next.is_some_and(|skipped| skipped > 0) {
                    out.gap(None, "why-name-owner-holds-lines-own");
                }
                index = index.saturating_add(next.unwrap_or(0));
            }
        }
        place.close(out);
        if !listed || !closed {
            out.gap(None, "why-text-ends-before-administrators");
        }
        if known { Ok(()) } else { Err(ParseError::new("why-section-holds-no-device-policy")) }
    }
}

/// A line at indent 2 or less opens a block or none.
fn head(line: u64, bytes: &[u8]) -> Place {
    let text = trim(bytes);
    let user = || between(text, b"(User ", b')').and_then(user_number);
    let owner = |power, user| Place::Owner(Owner { power, user, line, component: None });
    if indent(bytes) != 2 {
        Place::Outside
    } else if text.starts_with(b"Device Owner:") {
        owner(Power::DeviceOwner, None)
    } else if text.starts_with(b"Profile Owner (User ") {
        owner(Power::ProfileOwner, user())
    } else if text.starts_with(b"Enabled Device Admins (User ") {
        Place::Admins { user: user(), admin: None }
    } else {
        Place::Outside
    }
}

/// `10` or `10, provisioningState: 3`.
fn user_number(text: &[u8]) -> Option<u32> {
    text.split(|b| *b == b',').next().and_then(number)
}

impl Place {
    fn read(&mut self, line: u64, bytes: &[u8], out: &mut Emitter<'_>) {
        match self {
            Self::Outside => {}
            Self::Owner(owner) => owner.read(bytes),
            Self::Admins { user, admin } => match indent(bytes) {
                4 => {
                    if let Some(done) = admin.take() {
                        done.state(*user, out);
                    }
                    *admin = Admin::open(line, trim(bytes));
                }
                6 | 8 => {
                    if let Some(admin) = admin {
                        admin.read(line, bytes, *user, out);
                    }
                }
                _ => {}
            },
        }
    }

    fn close(&mut self, out: &mut Emitter<'_>) {
        match std::mem::replace(self, Self::Outside) {
            Self::Outside | Self::Admins { admin: None, .. } => {}
            Self::Owner(owner) => owner.state(out),
            Self::Admins { user, admin: Some(admin) } => admin.state(user, out),
        }
    }
}

impl Owner {
    fn read(&mut self, bytes: &[u8]) {
        let Some(text) = at_indent(bytes, 4) else { return };
        if let (None, Some(info)) = (&self.component, text.strip_prefix(b"admin=ComponentInfo{")) {
            self.component = info.strip_suffix(b"}").and_then(component).map(|(_, whole)| whole);
        } else if let Some(user) = text.strip_prefix(b"User ID: ") {
            self.user = number(trim(user)).or(self.user);
        } else if let (None, Some(name)) = (&self.component, text.strip_prefix(b"package=")) {
            self.component = package(trim(name)).map(ToOwned::to_owned);
        }
    }

    fn state(self, out: &mut Emitter<'_>) {
        let Some(whole) = self.component else {
            out.skip(at(self.line), "why-owner-without-component");
            return;
        };
        let app = whole.split('/').next().unwrap_or_default();
        out.emit(grant(app, self.user, self.power, GrantState::Active, Some(&whole)), at(self.line));
    }
}

impl Admin {
    /// `package/.Class:`, in older versions `ComponentInfo{package/class}:`.
    fn open(line: u64, text: &[u8]) -> Option<Self> {
        let text = text.strip_suffix(b":")?;
        let text = text.strip_prefix(b"ComponentInfo{").and_then(|t| t.strip_suffix(b"}")).unwrap_or(text);
        let (_, component) = component(text)?;
        Some(Self { line, component, policies: Vec::new(), in_policies: false })
    }

    fn read(&mut self, line: u64, bytes: &[u8], user: Option<u32>, out: &mut Emitter<'_>) {
        if let Some(text) = at_indent(bytes, 6) {
            self.in_policies = text == b"policies:";
            if let Some(("mAlwaysOnVpnPackage", value)) = key_value(text)
                && let Some(name) = package(value).filter(|name| *name != "null")
            {
                let detail = Some(self.component.as_str());
                out.emit(grant(name, user, Power::AlwaysOnVpn, GrantState::Active, detail), at(line));
            }
        } else if self.in_policies {
            let policy = trim(bytes);
            if policy.len() <= 64 && policy.iter().all(|b| b.is_ascii_lowercase() || *b == b'-') {
                self.policies.push(String::from_utf8_lossy(policy).into_owned());
            }
        }
    }

    fn state(self, user: Option<u32>, out: &mut Emitter<'_>) {
        let app = self.component.split('/').next().unwrap_or_default();
        let detail = if self.policies.is_empty() { self.component.clone() } else { self.policies.join(", ") };
        out.emit(grant(app, user, Power::DeviceAdmin, GrantState::Active, Some(&detail)), at(self.line));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounds::Limits;

    fn read(text: &str) -> (Result<(), ParseError>, String) {
        let limits = Limits::default();
        let mut out = Emitter::new(&limits);
        let input = Input { path: "", bytes: text.as_bytes(), first_line: 1, wal: None, limits: &limits };
        let done = DumpsysDevicePolicy.parse(&input, &mut out);
        (done, format!("{out:?}"))
    }

    #[test]
    fn old_heads_and_old_entries() {
        let (done, said) = read(
            "  Enabled Device Admins (User 0):\n    ComponentInfo{com.a/com.a.R}:\n      uid=10050\n      policies:\n        wipe-data\n        force-lock\n      passwordQuality=0x0\n",
        );
        assert!(done.is_ok() && said.contains("wipe-data, force-lock") && said.contains("\"com.a\""));
    }

    #[test]
    fn a_list_without_its_end_is_a_gap() {
        let whole = "Current Device Policy Manager state:\n  Enabled Device Admins (User 0):\n    com.a/.A:\n      uid=1\n\n    mPasswordOwner=-1\n  Enabled Device Admins (User 10):\n    mPasswordOwner=-1\n";
        assert!(read(whole).1.contains("gaps: []"));
        for end in [37, 80, 100, whole.len() - 20] {
            assert!(read(whole.get(..end).unwrap()).1.contains("lists of administrators"), "{end}");
        }
    }

    #[test]
    fn a_name_cannot_add_an_administrator() {
        let (_, said) = read(
            "Current Device Policy Manager state:\n  Profile Owner (User 10): \n    admin=ComponentInfo{com.dpc/com.dpc.A}\n    name=x\n  Enabled Device Admins (User 0):\n    com.forged/.A:\n      uid=1\n    package=com.dpc\n",
        );
        assert!(
            said.contains("com.dpc/com.dpc.A")
                && !said.contains("com.forged")
                && said.contains("lines of its own")
        );
    }

    #[test]
    fn another_section_is_an_error() {
        assert!(read("Some other content here\n").0.is_err());
    }
}
