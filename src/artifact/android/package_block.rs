//! One block of the package list of `dumpsys package`.
//!
//! A block is two parts. Everything up to `versionName=` is the system's. The version name is the app's, may hold line
//! breaks and so may pretend to be anything: more fields, permissions, whole blocks. What follows it is the system's
//! again and begins with the same field in every block of a phone (the *successor*). So the second part is begun anew
//! whenever the successor is seen: whatever stood before its last occurrence was text. Fields of the second part also
//! name their owner (`dataDir=`, `applicationInfo=`), which tells a forged header above them.

use super::lines::{
    at_indent, between, claim, cut, grant, indent, kept, key_value, local_time, number, package, trim,
    word_after,
};
use crate::model::{AppClaim, Fact, GrantState, InventoryList, Power, Signer};

/// Most switched-off components that are kept for one user.
const COMPONENTS: usize = 4_096;

/// A fact and its line.
pub(super) type Noted = (u64, Fact);

/// A block as far as it was read.
#[derive(Debug, Default)]
pub(super) struct Block {
    /// The name in the header.
    pub(super) name: String,
    /// `compat name=`: the name before a rename.
    pub(super) compat: Option<String>,
    /// `sharedUser=`: the shared user whose permissions it has.
    pub(super) shared: Option<String>,
    /// Line of the header.
    pub(super) line: u64,
    /// Whether it stands under `Hidden system packages:`.
    pub(super) hidden: bool,
    /// From the first part.
    pub(super) head: Vec<Noted>,
    /// The second part.
    pub(super) rest: Rest,
    /// How often the second part began.
    pub(super) starts: u32,
    open: List,
    user: Option<u32>,
}

/// The second part of a block.
#[derive(Debug, Default)]
pub(super) struct Rest {
    /// Package name in the fields that name their owner; the last one counts.
    pub(super) owner: Option<String>,
    /// Statements.
    pub(super) facts: Vec<Noted>,
    /// `signatures=` was there.
    pub(super) signed: bool,
    /// Users with their state.
    pub(super) users: Vec<UserState>,
    /// The line of the last user told no state; it stands on the next line.
    state_follows: bool,
    installer_told: bool,
    flags: Option<(u64, Flags)>,
}

/// What the line `User N:` and the lines under it tell.
#[derive(Debug, Default)]
pub(super) struct UserState {
    /// The user.
    pub(super) user: u32,
    /// The package is installed for it.
    pub(super) installed: bool,
    /// Line.
    pub(super) line: u64,
    /// Who switched the app off last.
    pub(super) disabled_by: Option<String>,
    /// Components switched off, classes written out.
    pub(super) disabled: Vec<String>,
}

#[derive(Debug, Clone, Copy)]
struct Flags {
    system: bool,
    updated: bool,
    debuggable: bool,
}

/// The list that lines with a deeper indent belong to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum List {
    #[default]
    None,
    Requested,
    Granted,
    Runtime,
    Disabled,
}

impl Block {
    /// A block with this header.
    pub(super) fn new(name: &str, line: u64, hidden: bool) -> Self {
        let listed = claim(name, None, AppClaim::Listed(InventoryList::PackageService));
        Self { name: name.to_owned(), line, hidden, head: vec![(line, listed)], ..Self::default() }
    }

    /// Whether enough of it was there to be judged.
    pub(super) fn understood(&self) -> bool {
        self.rest.signed || !self.rest.users.is_empty()
    }

    /// Whether the system knows a version name of it, and so prints a second part.
    pub(super) fn has_version_name(&self) -> bool {
        self.head.iter().any(|(_, fact)| matches!(fact, Fact::App { claim: AppClaim::VersionName(_), .. }))
    }

    /// Whether `owner`, as a field of the second part gives it, is this package.
    pub(super) fn is_called(&self, owner: &str) -> bool {
        let versioned = || self.name.strip_prefix(owner).is_some_and(|v| v.starts_with('_'));
        self.name == owner || self.compat.as_deref() == Some(owner) || versioned()
    }

    /// Begins the second part anew.
    pub(super) fn restart(&mut self) {
        self.rest = Rest::default();
        self.starts = self.starts.saturating_add(1);
        self.open = List::None;
        self.user = None;
    }

    /// Reads one line below the header.
    pub(super) fn read(&mut self, line: u64, bytes: &[u8]) {
        match indent(bytes) {
            4 => self.field(line, bytes.get(4..).unwrap_or_default()),
            6 if self.user.is_some() => self.user_field(line, bytes.get(6..).unwrap_or_default()),
            6 | 8 => self.item(line, trim(bytes)),
            _ => {}
        }
    }

    fn field(&mut self, line: u64, text: &[u8]) {
        self.open = List::None;
        if let Some(rest) = text.strip_prefix(b"User ") {
            self.user_line(line, rest);
            return;
        }
        match trim(text) {
            b"requested permissions:" => self.open = List::Requested,
            b"install permissions:" | b"grantedPermissions:" => self.open = List::Granted,
            _ => {}
        }
        if let Some(name) = text.strip_prefix(b"compat name=").and_then(package) {
            self.compat = Some(name.to_owned());
        } else if let Some((key, value)) = key_value(text) {
            self.head_field(line, key, value);
            self.rest_field(line, key, value);
        }
    }

    fn head_field(&mut self, line: u64, key: &str, value: &[u8]) {
        if (key, &self.shared) == ("sharedUser", &None) {
            let name = between(value, b" ", b'/').and_then(package);
            self.shared = name.map(ToOwned::to_owned);
        }
        let said = match key {
            "userId" | "appId" => {
                number(value.split(|b| *b == b' ').next().unwrap_or_default()).map(AppClaim::Uid)
            }
            "codePath" => Some(AppClaim::CodePath(kept(trim(value)))),
            "versionCode" => {
                if let Some(sdk) = word_after(value, b"targetSdk=").and_then(number) {
                    self.head.push((line, claim(&self.name, None, AppClaim::TargetSdk(sdk))));
                }
                number(value.split(|b| *b == b' ').next().unwrap_or_default()).map(AppClaim::VersionCode)
            }
            "versionName" => Some(AppClaim::VersionName(kept(trim(value)))),
            _ => None,
        };
        // A second mention is text of the app: the first one stood before it could write anything.
        let kind = said.as_ref().map(std::mem::discriminant);
        let told = kind.is_some_and(|kind| {
            self.head.iter().any(
                |(_, fact)| matches!(fact, Fact::App { claim, .. } if std::mem::discriminant(claim) == kind),
            )
        });
        if let (Some(said), false) = (said, told) {
            self.head.push((line, claim(&self.name, None, said)));
        }
    }

    fn rest_field(&mut self, line: u64, key: &str, value: &[u8]) {
        let app = |value: &[u8]| package(trim(value)).filter(|name| *name != "null").map(Into::into);
        let said = match key {
            "applicationInfo" => {
                self.rest.owner = between(value, b" ", b'}').and_then(package).map(ToOwned::to_owned);
                None
            }
            "dataDir" => {
                self.own(value);
                None
            }
            "flags" | "pkgFlags" => {
                self.rest.flags = Some((line, flags(value)));
                None
            }
            "signatures" => {
                self.signatures(line, value);
                None
            }
            "firstInstallTime" => local_time(value).map(AppClaim::FirstInstalled),
            "lastUpdateTime" => local_time(value).map(AppClaim::Updated),
            "installerPackageName" => {
                self.rest.installer_told = true;
                Some(AppClaim::Installer(app(value)))
            }
            "initiatingPackageName" => app(value).map(AppClaim::Initiator),
            "originatingPackageName" => app(value).map(AppClaim::Originator),
            "updateOwnerPackageName" => app(value).map(AppClaim::UpdateOwner),
            "packageSource" => number(trim(value)).map(AppClaim::PackageSource),
            _ => None,
        };
        if let Some(said) = said {
            self.rest.facts.push((line, claim(&self.name, None, said)));
        }
    }

    /// Takes the owner from a path below `/data/user/N/`, where the system keeps each package's data.
    fn own(&mut self, path: &[u8]) {
        let mut parts = trim(path).split(|b| *b == b'/').skip(1);
        let (data, kind, third, fourth) = (parts.next(), parts.next(), parts.next(), parts.next());
        let owner = match (data, kind) {
            (Some(b"data"), Some(b"user" | b"user_de")) => fourth,
            (Some(b"data"), Some(b"data")) => third,
            _ => None,
        };
        if let Some(owner) = owner.and_then(package) {
            self.rest.owner = Some(owner.to_owned());
        }
    }

    fn signatures(&mut self, line: u64, value: &[u8]) {
        self.rest.signed = true;
        for (open, past) in [(&b"["[..], false), (&b"past signatures:["[..], true)] {
            for entry in between(value, open, b']').unwrap_or_default().split(|b| *b == b',') {
                let hash = trim(entry).split(|b| *b == b' ').next().unwrap_or_default();
                if hash.is_empty() || hash.len() > 8 || !hash.iter().all(u8::is_ascii_hexdigit) {
                    continue;
                }
                let signer = Signer::JavaHash(String::from_utf8_lossy(hash).to_ascii_lowercase().into());
                let said = if past { AppClaim::SignedBefore(signer) } else { AppClaim::SignedBy(signer) };
                self.rest.facts.push((line, claim(&self.name, None, said)));
            }
        }
    }

    fn user_line(&mut self, line: u64, text: &[u8]) {
        let Some((user, state)) = cut(text, b':') else { return };
        let Some(user) = number::<u32>(user) else { return };
        self.state_is_told();
        self.user = Some(user);
        self.rest.users.push(UserState { user, installed: true, line, ..UserState::default() });
        if trim(state).is_empty() {
            // ISDi moves the state to a line of its own.
            self.rest.state_follows = true;
        } else {
            self.user_state(line, state);
        }
    }

    /// A user whose state was expected on the next line, and is told nowhere.
    fn state_is_told(&mut self) {
        if std::mem::take(&mut self.rest.state_follows)
            && let Some(line) = self.rest.users.last().map(|state| state.line)
        {
            self.user_state(line, b"");
        }
    }

    /// `ceDataInode=1 installed=true hidden=false ... enabled=0`, about the last user.
    fn user_state(&mut self, line: u64, state: &[u8]) {
        let Some(last) = self.rest.users.last_mut() else { return };
        let word = |key: &[u8]| word_after(state, key);
        let installed = word(b"installed=").is_none_or(|w| w == b"true");
        last.installed = installed;
        let user = last.user;
        let mut say = |said| self.rest.facts.push((line, claim(&self.name, Some(user), said)));
        say(AppClaim::Installed(installed));
        if installed && word(b"hidden=") == Some(b"true") {
            say(AppClaim::HiddenByPolicy);
        }
        // 2: by the system or the app itself, 3: by the user. 4 only waits for the next use.
        if installed && matches!(word(b"enabled="), Some(b"2" | b"3")) {
            say(AppClaim::Disabled);
        }
    }

    fn user_field(&mut self, line: u64, text: &[u8]) {
        if self.rest.state_follows && text.starts_with(b"ceDataInode=") {
            self.rest.state_follows = false;
            self.user_state(line, text);
            return;
        }
        self.state_is_told();
        self.open = match trim(text) {
            b"runtime permissions:" => List::Runtime,
            b"disabledComponents:" => List::Disabled,
            _ => List::None,
        };
        let user = self.user;
        let said = if let Some(caller) = text.strip_prefix(b"lastDisabledCaller: ") {
            if let Some(state) = self.rest.users.last_mut() {
                state.disabled_by = package(trim(caller)).map(ToOwned::to_owned);
            }
            None
        } else if let Some(warning) = text.strip_prefix(b"harmfulAppWarning: ") {
            let warning = trim(warning);
            (warning != b"null").then(|| AppClaim::HarmfulWarning(kept(warning)))
        } else if text.to_ascii_lowercase().starts_with(b"archivestate") {
            (!text.ends_with(b"null")).then_some(AppClaim::Archived)
        } else if text.starts_with(b"archiveTime=") {
            // Printed only where there is such a state (AOSP's `Settings.dumpPackageLPr`, Android 15 and later).
            Some(AppClaim::Archived)
        } else {
            match key_value(text) {
                Some(("firstInstallTime", value)) => local_time(value).map(AppClaim::FirstInstalled),
                Some(("installReason", value)) if self.installed_now() => {
                    number(trim(value)).map(AppClaim::InstallReason)
                }
                Some(("dataDir", value)) => {
                    self.own(value);
                    None
                }
                _ => None,
            }
        };
        if let Some(said) = said {
            self.rest.facts.push((line, claim(&self.name, user, said)));
        }
    }

    fn installed_now(&self) -> bool {
        self.rest.users.last().is_some_and(|state| state.installed)
    }

    fn item(&mut self, line: u64, text: &[u8]) {
        match self.open {
            List::None => {}
            List::Requested => {
                let name = text.split(|b| *b == b':').next().unwrap_or_default();
                if let Some(name) = package(name) {
                    let power = Power::Permission(name.into());
                    let fact = grant(&self.name, None, power, GrantState::Requested, None);
                    self.rest.facts.push((line, fact));
                }
            }
            List::Granted | List::Runtime => self.permission(line, text),
            List::Disabled => {
                let class = if text.starts_with(b".") {
                    [self.name.as_bytes(), text].concat()
                } else {
                    text.to_vec()
                };
                if let (Some(state), Ok(class)) = (self.rest.users.last_mut(), String::from_utf8(class))
                    && state.disabled.len() < COMPONENTS
                {
                    state.disabled.push(class);
                }
            }
        }
    }

    /// `name: granted=true, flags=[ A|B]`, before Android 6 the name alone.
    fn permission(&mut self, line: u64, text: &[u8]) {
        let (name, more) = cut(text, b':').unwrap_or((text, b" granted=true"));
        let Some(name) = package(name) else { return };
        let state = match word_after(more, b"granted=") {
            Some(b"true") => GrantState::Active,
            Some(b"false") => GrantState::Denied,
            _ => return,
        };
        let user = word_after(more, b"userId=").and_then(number).or(self.user);
        let flags = between(more, b"flags=[", b']').map(|f| String::from_utf8_lossy(trim(f)).into_owned());
        let flags = flags.as_deref().filter(|flags| !flags.is_empty());
        let fact = grant(&self.name, user, Power::Permission(name.into()), state, flags);
        self.rest.facts.push((line, fact));
    }

    /// What only the whole block tells: the flags, and that no installer is named.
    pub(super) fn finish(&mut self) {
        self.state_is_told();
        if let Some((line, flags)) = self.rest.flags.take() {
            let mut say = |said| self.rest.facts.push((line, claim(&self.name, None, said)));
            say(AppClaim::System(flags.system));
            if flags.updated {
                say(AppClaim::UpdatedSystem);
            }
            if flags.debuggable {
                say(AppClaim::Debuggable);
            }
        }
        // The line is left out when there is no installer (Android 12 and older always, later ones too).
        if self.rest.signed && !self.rest.installer_told {
            self.rest.facts.push((self.line, claim(&self.name, None, AppClaim::Installer(None))));
        }
    }
}

fn flags(value: &[u8]) -> Flags {
    let mut flags = Flags { system: false, updated: false, debuggable: false };
    for word in value.split(|b| *b == b' ') {
        match word {
            b"SYSTEM" => flags.system = true,
            b"UPDATED_SYSTEM_APP" => flags.updated = true,
            b"DEBUGGABLE" => flags.debuggable = true,
            _ => {}
        }
    }
    flags
}

/// The name in a header line `  Package [name] (hash):` or `  SharedUser [name] (hash):`.
pub(super) fn header<'a>(bytes: &'a [u8], kind: &[u8]) -> Option<&'a str> {
    let (name, hash) = cut(at_indent(bytes, 2)?.strip_prefix(kind)?, b']')?;
    let hash = hash.strip_prefix(b" (")?.strip_suffix(b"):")?;
    let plain = !hash.is_empty() && hash.len() <= 16 && hash.iter().all(u8::is_ascii_alphanumeric);
    if plain { package(name) } else { None }
}
