//! The tables above the package list of `dumpsys package`: the log of installations and the resolver tables.

use std::collections::{BTreeMap, BTreeSet};

use super::lines::{
    at, at_indent, between, claim, component, cut, indent, local_time, number, package, trim,
};
use crate::artifact::Emitter;
use crate::model::{AppClaim, Fact, Power};
use crate::time::Moment;

/// Most operations of the log that may be open at once.
const OPEN_OPERATIONS: usize = 4096;

/// The log that several makers print at the head of the section.
#[derive(Debug, Default)]
pub(super) struct InstallLog {
    /// Open operations by observer.
    open: BTreeMap<(bool, Vec<u8>), Operation>,
    current: Option<(bool, Vec<u8>)>,
    /// Time of the earliest entry.
    pub(super) first: Option<Moment>,
}

#[derive(Debug, Default)]
struct Operation {
    line: u64,
    at: Option<Moment>,
    package: Option<String>,
    by: Option<String>,
    user: Option<u32>,
}

impl InstallLog {
    /// Reads one line.
    pub(super) fn read(&mut self, line: u64, bytes: &[u8], out: &mut Emitter<'_>) {
        if bytes.first().is_some_and(u8::is_ascii_digit) {
            self.entry(line, bytes, out);
            return;
        }
        let Some(operation) = self.current.as_ref().and_then(|key| self.open.get_mut(key)) else { return };
        let text = trim(bytes);
        if text.starts_with(b"pkg{") && operation.package.is_none() {
            operation.package = between(text, b"pkg{", b'}').and_then(package).map(ToOwned::to_owned);
            // Whoever looks the statement up should find the app on the line that is named.
            operation.line = line;
            operation.user = between(text, b"user{", b'}').and_then(number);
        } else if text.starts_with(b"Request from{") {
            operation.by = between(text, b"from{", b'}').and_then(package).map(ToOwned::to_owned);
        }
    }

    /// `<time>: START INSTALL PACKAGE: observer{N}` and `<time>: result of install: 1{N}`.
    fn entry(&mut self, line: u64, bytes: &[u8], out: &mut Emitter<'_>) {
        self.current = None;
        let Some(found) = memchr::memmem::find(bytes, b": ") else { return };
        let (stamp, rest) = bytes.split_at(found);
        let rest = rest.get(2..).unwrap_or_default();
        let time = local_time(stamp);
        if let Some(time) = time {
            self.first = Some(self.first.map_or(time, |first| first.min(time)));
        }
        let observer = between(rest, b"{", b'}').unwrap_or_default().to_vec();
        for (start, result, delete) in [
            (&b"START INSTALL PACKAGE"[..], &b"result of install: "[..], false),
            (b"START DELETE PACKAGE", b"result of delete: ", true),
        ] {
            let key = (delete, observer.clone());
            if rest.starts_with(start) {
                if self.open.len() >= OPEN_OPERATIONS {
                    out.skip(at(line), "why-too-many-operations-install-log");
                    return;
                }
                // An observer that is used again ends the operation that never had a result.
                let before =
                    self.open.insert(key.clone(), Operation { line, at: time, ..Operation::default() });
                if let Some(before) = before {
                    before.state(delete, false, out);
                }
                self.current = Some(key);
                return;
            }
            if let Some(code) = rest.strip_prefix(result) {
                let operation = self.open.remove(&key);
                // Negative codes are failures. Anything else, known or not, did happen as far as can be told.
                if let (Some(operation), false) = (operation, code.starts_with(b"-")) {
                    operation.state(delete, true, out);
                }
                return;
            }
        }
    }

    /// States what never had a result.
    pub(super) fn finish(&mut self, out: &mut Emitter<'_>) {
        for ((delete, _), operation) in std::mem::take(&mut self.open) {
            operation.state(delete, false, out);
        }
    }
}

impl Operation {
    /// `ended`: its result stands in the log too. Without one it may have failed: of a removal it can only be said that the
    /// app was there, of an installation that it was begun.
    fn state(self, delete: bool, ended: bool, out: &mut Emitter<'_>) {
        let Some(package) = self.package else {
            out.skip(at(self.line), "why-entry-install-log-names-no");
            return;
        };
        let by = self.by.map(Into::into);
        let said = match (delete, ended) {
            (true, true) => AppClaim::WasRemoved { at: self.at },
            (true, false) => AppClaim::WasInstalled { at: self.at, by: None },
            (false, true) => AppClaim::WasInstalled { at: self.at, by },
            (false, false) => AppClaim::InstallBegun { at: self.at, by },
        };
        out.emit(claim(&package, self.user, said), at(self.line));
    }
}

/// The resolver tables: which components answer which action.
#[derive(Debug, Default)]
pub(super) struct Resolvers {
    table: Table,
    role: Role,
    /// Start screens by package, as `package/class`.
    pub(super) start_screens: BTreeMap<String, BTreeSet<String>>,
    /// Every package that a table names.
    pub(super) known: BTreeSet<String>,
    told: BTreeSet<(String, Role)>,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Table {
    #[default]
    None,
    Activity,
    Receiver,
    Service,
    Other,
}

/// What an action makes of a component.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Role {
    #[default]
    None,
    StartScreen,
    Accessibility,
    Listener,
    Vpn,
    Keyboard,
    Admin,
    Boot,
    SecretCode,
    OutgoingCall,
}

impl Resolvers {
    /// Whether an app without a start screen can be told from these tables. Only where they name at least
    /// one: a table in an unknown layout must not make every app look hidden.
    pub(super) fn tells_start_screens(&self) -> bool {
        !self.start_screens.is_empty()
    }

    /// Takes a line at column 0. Returns whether it is the head of a resolver table.
    pub(super) fn head(&mut self, bytes: &[u8]) -> bool {
        self.role = Role::None;
        self.table = match bytes {
            b"Activity Resolver Table:" => Table::Activity,
            b"Receiver Resolver Table:" => Table::Receiver,
            b"Service Resolver Table:" => Table::Service,
            b"Provider Resolver Table:" => Table::Other,
            _ => Table::None,
        };
        self.table != Table::None
    }

    /// Reads one line below a head.
    pub(super) fn read(&mut self, line: u64, bytes: &[u8], out: &mut Emitter<'_>) {
        match indent(bytes) {
            2 => self.role = Role::None,
            6 => {
                let key = at_indent(bytes, 6).and_then(|key| key.strip_suffix(b":")).unwrap_or_default();
                self.role = role(self.table, key);
            }
            8 if self.table != Table::None => self.entry(line, bytes, out),
            _ => {}
        }
    }

    /// `        <hash> <package>/<class>[ filter <hash>]`.
    fn entry(&mut self, line: u64, bytes: &[u8], out: &mut Emitter<'_>) {
        let Some((hash, rest)) = cut(trim(bytes), b' ') else { return };
        if !hash.iter().all(u8::is_ascii_hexdigit) {
            return;
        }
        let word = rest.split(|b| *b == b' ').next().unwrap_or_default();
        let Some((owner, whole)) = component(word) else { return };
        if !self.known.contains(owner) {
            self.known.insert(owner.to_owned());
        }
        let declares = |power| AppClaim::Declares { power, component: whole.as_str().into() };
        let said = match self.role {
            Role::None => return,
            Role::StartScreen => {
                self.start_screens.entry(owner.to_owned()).or_default().insert(whole);
                return;
            }
            Role::Accessibility => declares(Power::Accessibility),
            Role::Listener => declares(Power::NotificationListener),
            Role::Vpn => declares(Power::Vpn),
            Role::Keyboard => declares(Power::Keyboard),
            Role::Admin => declares(Power::DeviceAdmin),
            Role::Boot => AppClaim::StartsAtBoot,
            Role::SecretCode => AppClaim::DialCode("SECRET_CODE".into()),
            Role::OutgoingCall => AppClaim::DialCode("NEW_OUTGOING_CALL".into()),
        };
        // Declarations name their component; the others are said once for an app.
        let once = !matches!(said, AppClaim::Declares { .. });
        if !once || self.told.insert((owner.to_owned(), self.role)) {
            out.emit(Fact::App { id: owner.into(), user: None, claim: said }, at(line));
        }
    }
}

fn role(table: Table, key: &[u8]) -> Role {
    match (table, key) {
        (Table::Activity, b"android.intent.action.MAIN") => Role::StartScreen,
        (Table::Service, b"android.accessibilityservice.AccessibilityService") => Role::Accessibility,
        (Table::Service, b"android.service.notification.NotificationListenerService") => Role::Listener,
        (Table::Service, b"android.net.VpnService") => Role::Vpn,
        (Table::Service, b"android.view.InputMethod") => Role::Keyboard,
        (Table::Receiver, b"android.app.action.DEVICE_ADMIN_ENABLED") => Role::Admin,
        (
            Table::Receiver,
            b"android.intent.action.BOOT_COMPLETED" | b"android.intent.action.LOCKED_BOOT_COMPLETED",
        ) => Role::Boot,
        // A filter with the data scheme stands under "Schemes:", one without under its action.
        (
            Table::Receiver,
            b"android.provider.Telephony.SECRET_CODE"
            | b"android.telephony.action.SECRET_CODE"
            | b"android_secret_code",
        ) => Role::SecretCode,
        (Table::Receiver, b"android.intent.action.NEW_OUTGOING_CALL") => Role::OutgoingCall,
        _ => Role::None,
    }
}
