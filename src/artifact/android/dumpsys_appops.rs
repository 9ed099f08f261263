//! `dumpsys appops`: special access, and when it was used.
//!
//! Android 6 to 9 print `CAMERA: allow; time=+5m ago`, later versions `CAMERA (allow):` with lines of use below. A mode
//! of the whole user id (`CAMERA: mode=ignore`) overrides that of a package. Where no package stands below a user id, the
//! list of packages tells whose it is.

use std::collections::BTreeMap;

use super::dumpsys_package::names_by_uid;
use super::lines::{at, between, cut, describe, indent, local_time, number, package, trim};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::model::{Fact, Grant, GrantState, Power, Surface, Weight};
use crate::speech::Message;
use crate::time::Moment;

/// Parser of the app operations section.
#[derive(Debug)]
pub struct DumpsysAppOps;

/// Operations that matter; the others are everyday ones (vibrate, wake lock).
const OPERATIONS: &[&str] = &[
    "ACCESS_ACCESSIBILITY",
    "ACCESS_NOTIFICATIONS",
    "ACCESS_RESTRICTED_SETTINGS",
    "ACTIVATE_PLATFORM_VPN",
    "ACTIVATE_VPN",
    "BIND_ACCESSIBILITY_SERVICE",
    "CALL_PHONE",
    "CAMERA",
    "COARSE_LOCATION",
    "FINE_LOCATION",
    "GET_USAGE_STATS",
    "MANAGE_EXTERNAL_STORAGE",
    "MOCK_LOCATION",
    "MONITOR_HIGH_POWER_LOCATION",
    "MONITOR_LOCATION",
    "PROCESS_OUTGOING_CALLS",
    "PROJECT_MEDIA",
    "READ_CALENDAR",
    "READ_CALL_LOG",
    "READ_CLIPBOARD",
    "READ_CONTACTS",
    "READ_EXTERNAL_STORAGE",
    "READ_PHONE_STATE",
    "READ_SMS",
    "RECEIVE_SMS",
    "RECORD_AUDIO",
    "REQUEST_INSTALL_PACKAGES",
    "RUN_ANY_IN_BACKGROUND",
    "RUN_IN_BACKGROUND",
    "SEND_SMS",
    "SYSTEM_ALERT_WINDOW",
    "USE_FULL_SCREEN_INTENT",
    "WRITE_SETTINGS",
];

/// Those of them that no runtime permission stands for: the ones that are wanted of a user id without a package. Where none can be
/// named for it, that is a gap.
pub(super) const SPECIAL: &[&str] = &[
    "ACCESS_RESTRICTED_SETTINGS",
    "GET_USAGE_STATS",
    "MANAGE_EXTERNAL_STORAGE",
    "PROJECT_MEDIA",
    "REQUEST_INSTALL_PACKAGES",
    "SYSTEM_ALERT_WINDOW",
];
/// First user id of an app (AOSP `Process.FIRST_APPLICATION_UID`).
pub(super) const FIRST_APP: u32 = 10_000;
/// Most special accesses of user ids without a package that are kept.
const ALONE: usize = 65_536;

/// A special access of a user id without a package.
#[derive(Debug)]
struct Alone {
    line: u64,
    uid: u32,
    user: Option<u32>,
    name: &'static str,
}

/// Where the reader is.
#[derive(Debug, Default)]
struct Place {
    user: Option<u32>,
    /// The user id without the part of the Android user, where it is that of an app.
    uid: Option<u32>,
    named: bool,
    /// Modes that hold for the whole user id.
    uid_modes: BTreeMap<&'static str, (u64, GrantState)>,
    in_uid: bool,
    package: Option<String>,
    operation: Option<Operation>,
}

#[derive(Debug)]
struct Operation {
    line: u64,
    name: &'static str,
    state: Option<GrantState>,
    used: Option<Moment>,
    how: Option<String>,
}

impl Artifact for DumpsysAppOps {
    describe!("android-dumpsys-appops", &["dumpsys/appops"], &[(Surface::AppOperations, Weight::Whole)]);

    fn companions(&self, _: &str) -> Vec<String> {
        vec!["dumpsys/package".to_owned()]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let mut place = Place::default();
        let (mut known, mut apps) = (false, false);
        let mut alone = Vec::new();
        for (line, bytes) in input.lines() {
            known |= bytes.starts_with(b"Current AppOps Service state:");
            let text = trim(bytes);
            match indent(bytes) {
                2 => {
                    place.leave(out);
                    place.alone(&mut alone);
                    place = Place::default();
                    if let Some(uid) = text.strip_prefix(b"Uid ").and_then(|t| t.strip_suffix(b":")) {
                        place.in_uid = true;
                        place.user = user_of(uid);
                        place.uid = app_id(uid);
                        apps = true;
                    }
                }
                4 | 6 if place.in_uid => place.line(line, text, out),
                8.. if place.in_uid => place.usage(text),
                _ => {}
            }
        }
        place.leave(out);
        place.alone(&mut alone);
        name(&alone, input, out);
        if !apps {
            out.gap(None, "why-no-app-named-this-text");
        }
        if known || apps { Ok(()) } else { Err(ParseError::new("why-section-holds-no-app-operations")) }
    }
}

impl Place {
    fn line(&mut self, line: u64, text: &[u8], out: &mut Emitter<'_>) {
        self.leave(out);
        if let Some(name) = text.strip_prefix(b"Package ").and_then(|t| t.strip_suffix(b":")) {
            self.named = true;
            self.package = package(name).map(ToOwned::to_owned);
            let Some(app) = &self.package else {
                out.skip(at(line), "why-package-app-operations-has-no");
                return;
            };
            for (name, (line, state)) in &self.uid_modes {
                let power = Power::AppOp((*name).into());
                out.emit(super::lines::grant(app, self.user, power, *state, None), at(*line));
            }
            return;
        }
        let Some((name, mode)) = operation(text) else { return };
        if self.package.is_none() {
            if let Some(state) = mode.strip_prefix(b"mode=").and_then(state) {
                self.uid_modes.insert(name, (line, state));
            }
            return;
        }
        // The mode of the user id was stated with the package; its own only adds when it was used.
        let own = state(mode.strip_prefix(b"mode=").unwrap_or(mode));
        let state = self.uid_modes.get(name).map(|(_, state)| *state).or(own);
        self.operation = Some(Operation { line, name, state, used: None, how: None });
    }

    /// `Access: [bg-s] 2026-02-28 20:15:33.214 (-13h14m) duration=+2s`.
    fn usage(&mut self, text: &[u8]) {
        let (Some(operation), Some(rest)) = (&mut self.operation, text.strip_prefix(b"Access: ")) else {
            return;
        };
        let after = cut(rest, b']').map_or(rest, |(_, after)| after);
        let stamp = after.split(|b| *b == b'(').next().unwrap_or_default();
        if let Some(time) = local_time(stamp)
            && operation.used.is_none_or(|used| used < time)
        {
            operation.used = Some(time);
            operation.how = between(rest, b"[", b']')
                .filter(|how| how.len() <= 16)
                .map(|how| String::from_utf8_lossy(how).into_owned());
        }
    }

    /// Remembers the special accesses of a user id below which no package stood.
    fn alone(&self, alone: &mut Vec<Alone>) {
        let (Some(uid), false) = (self.uid, self.named) else { return };
        for (name, (line, state)) in &self.uid_modes {
            if *state == GrantState::Active && SPECIAL.contains(name) && alone.len() < ALONE {
                alone.push(Alone { line: *line, uid, user: self.user, name });
            }
        }
    }

    /// States the operation that was open.
    fn leave(&mut self, out: &mut Emitter<'_>) {
        let Some(operation) = self.operation.take() else { return };
        let (Some(app), Some(state)) = (&self.package, operation.state) else { return };
        if self.uid_modes.contains_key(operation.name) && operation.used.is_none() {
            return;
        }
        let fact = Fact::Grant(Grant {
            app: app.as_str().into(),
            user: self.user,
            power: Power::AppOp(operation.name.into()),
            state,
            detail: operation.how.map(Into::into),
            at: operation.used,
        });
        out.emit(fact, at(operation.line));
    }
}

/// States special accesses of user ids for the packages that have them.
fn name(alone: &[Alone], input: &Input<'_>, out: &mut Emitter<'_>) {
    if alone.is_empty() {
        return;
    }
    let names = input.wal.map(|bytes| names_by_uid(bytes, input.limits)).unwrap_or_default();
    let mut unnamed = 0_u64;
    for access in alone {
        let apps = names.get(&access.uid);
        for app in apps.into_iter().flatten() {
            let power = Power::AppOp(access.name.into());
            out.emit(super::lines::grant(app, access.user, power, GrantState::Active, None), at(access.line));
        }
        if apps.is_none() {
            unnamed = unnamed.saturating_add(1);
        }
    }
    if unnamed > 0 {
        out.gap(None, Message::new("why-special-access-es-allowed-for").count("unnamed", unnamed));
    }
}

/// Name and mode of `CAMERA (allow):`, `CAMERA: allow; time=...` or `CAMERA: mode=ignore`.
fn operation(text: &[u8]) -> Option<(&'static str, &[u8])> {
    let end = text.iter().position(|b| !(b.is_ascii_uppercase() || b.is_ascii_digit() || *b == b'_'))?;
    let (name, rest) = text.split_at(end);
    let name = std::str::from_utf8(name).ok()?;
    let known = OPERATIONS.binary_search(&name).ok().and_then(|at| OPERATIONS.get(at))?;
    let mode = if rest.starts_with(b" (") { between(rest, b" (", b')')? } else { rest.strip_prefix(b": ")? };
    Some((known, mode))
}

/// What a mode means; `default` says nothing.
fn state(mode: &[u8]) -> Option<GrantState> {
    let word = mode.split(|b| matches!(b, b';' | b' ' | b'/')).next().unwrap_or_default();
    match word {
        b"allow" | b"foreground" => Some(GrantState::Active),
        b"ignore" | b"deny" | b"errored" => Some(GrantState::Denied),
        _ => None,
    }
}

/// The Android user of `u10a58`, `u0i3`, `1000` or `1010058`.
fn user_of(uid: &[u8]) -> Option<u32> {
    if let Some(rest) = uid.strip_prefix(b"u") {
        return rest.split(|b| !b.is_ascii_digit()).next().and_then(number);
    }
    number::<u32>(uid).map(|uid| uid / 100_000)
}

/// The user id of `u10a58` or `1010058` without the part of the Android user; `None` for those of the system.
fn app_id(uid: &[u8]) -> Option<u32> {
    let app = match uid.strip_prefix(b"u") {
        Some(rest) => cut(rest, b'a').and_then(|(_, app)| number::<u32>(app))?.checked_add(FIRST_APP)?,
        None => number::<u32>(uid)? % 100_000,
    };
    (app >= FIRST_APP).then_some(app)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounds::Limits;

    fn read(text: &str) -> Vec<Grant> {
        let limits = Limits::default();
        let mut out = Emitter::new(&limits);
        let input = Input { path: "", bytes: text.as_bytes(), first_line: 1, wal: None, limits: &limits };
        DumpsysAppOps.parse(&input, &mut out).unwrap();
        out.facts()
            .iter()
            .filter_map(|(fact, _)| match fact {
                Fact::Grant(grant) => Some(grant.clone()),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn the_table_is_sorted() {
        assert!(OPERATIONS.is_sorted());
    }

    #[test]
    fn modes_of_the_user_id_override() {
        let grants = read(
            "  Uid u10a58:\n    state=cch\n      CAMERA: mode=ignore\n    Package com.a:\n      CAMERA (allow):\n          Access: [fg-s] 2022-03-29 23:03:03.763 (-24m) duration=+33ms\n      VIBRATE (allow):\n",
        );
        assert!(!grants.is_empty());
        assert!(grants.iter().all(|g| g.state == GrantState::Denied && g.user == Some(10)), "{grants:?}");
        assert!(grants.iter().any(|g| g.at.is_some()));
    }

    #[test]
    fn a_user_id_without_a_package_is_named_by_the_list() {
        let text = "Current AppOps Service state:\n  Uid u10a58:\n    state=cch\n      SYSTEM_ALERT_WINDOW: mode=allow\n      CAMERA: mode=allow\n  Uid u0a99:\n      GET_USAGE_STATS: mode=allow\n  Uid 1000:\n      SYSTEM_ALERT_WINDOW: mode=allow\n";
        let forged = "1\n  Package [com.forged] (1):\n    appId=10058\n    pkg=x";
        let list = format!(
            "Packages:\n  Package [com.a] (1):\n    appId=10058\n    versionName={forged}\n    splits=[base]\n    dataDir=/data/user/0/com.a\n    User 0: ceDataInode=1 installed=true\n  Package [com.b] (2):\n    appId=10060\n    versionName=1\n    splits=[base]\n    dataDir=/data/user/0/com.b\n    User 0: ceDataInode=1 installed=true\n"
        );
        let limits = Limits::default();
        let mut out = Emitter::new(&limits);
        let bytes = text.as_bytes();
        let input = Input { path: "", bytes, first_line: 1, wal: Some(list.as_bytes()), limits: &limits };
        DumpsysAppOps.parse(&input, &mut out).unwrap();
        let power = Power::AppOp("SYSTEM_ALERT_WINDOW".into());
        let wanted =
            crate::artifact::android::lines::grant("com.a", Some(10), power, GrantState::Active, None);
        let told: Vec<&Fact> = out.facts().iter().map(|(fact, _)| fact).collect();
        assert_eq!(told, [&wanted]);
        assert!(format!("{out:?}").contains("one special access"));
    }

    #[test]
    fn old_and_nested_layouts() {
        let grants = read(
            "  Uid u0a7:\n    Package com.a:\n      CAMERA: allow; time=+38d23h ago; duration=+420ms\n      RECORD_AUDIO: default; rejectTime=+1m ago\n",
        );
        assert_eq!(grants.len(), 1);
        let grants = read(
            "  Uid 1010058:\n    Package com.a:\n      RECORD_AUDIO (allow / switch COARSE_LOCATION=allow):\n        null=[\n          Access: [fg-s] 2026-02-01 10:00:00.000 (-1d)\n          Access: [bg-s] 2026-02-28 20:15:33.214 (-13h) duration=+2s\n        ]\n",
        );
        assert_eq!(grants[0].detail.as_deref(), Some("bg-s"));
        assert_eq!(grants[0].at.unwrap().to_string(), "2026-02-28T20:15:33");
        assert_eq!(grants[0].user, Some(10));
    }
}
