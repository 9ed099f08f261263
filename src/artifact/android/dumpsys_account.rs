//! `dumpsys account`: accounts that are set up, per user, with the apps that look after them.
//!
//! ```text
//! User UserInfo{0:Owner:4c13}:
//!   Accounts: 1
//!     Account {name=kim@example.com, type=com.google}
//!   ...
//!   RegisteredServicesCache: 1 services
//!     ServiceInfo: AuthenticatorDescription {type=com.google}, ComponentInfo{com.google.android.gms/...}, uid 10019
//! ```
//!
//! The name of an account is its app's own text and may hold line breaks. The system counts the accounts, so a forged
//! one makes the count wrong, and then no more are believed than were counted.

use std::collections::{BTreeMap, BTreeSet};

use super::lines::{at, at_indent, between, component, describe, indent, kept, number, trim};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::bounds::len64;
use crate::model::{Fact, Surface, Weight};
use crate::speech::Message;

/// Most accounts of one user; phones have a few dozen.
const ACCOUNTS: usize = 10_000;

/// Parser of the account service's section.
#[derive(Debug)]
pub struct DumpsysAccount;

/// What stands under the head of one user.
#[derive(Debug, Default)]
struct User {
    id: Option<u32>,
    /// `Accounts: N`.
    counted: Option<u64>,
    /// Lines that begin like an account.
    begun: u64,
    /// Line, name, type.
    accounts: Vec<(u64, Box<str>, Box<str>)>,
    /// Apps by the type that they look after; `None` where several claim it.
    owners: BTreeMap<Box<str>, Option<Box<str>>>,
    list: List,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum List {
    #[default]
    None,
    Accounts,
    /// Services, and how many more of them there are.
    Services(u64),
}

impl Artifact for DumpsysAccount {
    describe!("android-dumpsys-account", &["dumpsys/account"], &[(Surface::Accounts, Weight::Whole)]);

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let mut user: Option<User> = None;
        let mut seen = BTreeSet::new();
        for (line, bytes) in input.lines() {
            if let Some(head) = bytes.strip_prefix(b"User UserInfo{") {
                if let Some(user) = user.take() {
                    user.state(out);
                }
                let id = head.split(|b| *b == b':').next().and_then(number);
                if id.is_some() && !seen.insert(id) {
                    out.gap(None, "why-user-named-twice-what-stands");
                    continue;
                }
                user = Some(User { id, ..User::default() });
            } else if let Some(user) = &mut user {
                user.line(line, bytes);
            }
        }
        if let Some(user) = user {
            user.state(out);
        }
        if seen.is_empty() { Err(ParseError::new("why-section-names-no-user")) } else { Ok(()) }
    }
}

impl User {
    fn line(&mut self, line: u64, bytes: &[u8]) {
        if let Some(head) = at_indent(bytes, 2) {
            self.head(head);
            return;
        }
        let Some(text) = at_indent(bytes, 4) else {
            // A line break in a name does not end the list.
            if !trim(bytes).is_empty() && indent(bytes) == 0 && self.list != List::Accounts {
                self.list = List::None;
            }
            return;
        };
        match self.list {
            List::Accounts if text.starts_with(b"Account {") => {
                self.begun = self.begun.saturating_add(1);
                let believed = self.begun <= self.counted.unwrap_or(0) && self.accounts.len() < ACCOUNTS;
                if let (Some((name, kind)), true) = (account(text), believed) {
                    self.accounts.push((line, name, kind));
                }
            }
            List::Services(more) if more > 0 => {
                self.list = List::Services(more.saturating_sub(1));
                self.service(text);
            }
            _ => {}
        }
    }

    fn head(&mut self, head: &[u8]) {
        let cache = b"RegisteredServicesCache: ";
        if let (Some(count), None) = (head.strip_prefix(b"Accounts: "), self.counted) {
            self.counted = number(trim(count));
            self.list = List::Accounts;
        } else if let Some(count) = head.strip_prefix(cache).and_then(|rest| rest.strip_suffix(b" services"))
        {
            self.list = List::Services(number::<u64>(count).unwrap_or(0).min(len64(ACCOUNTS)));
        } else if !head.is_empty() {
            self.list = List::None;
        }
    }

    /// `ServiceInfo: AuthenticatorDescription {type=T}, ComponentInfo{app/class}, uid N`.
    fn service(&mut self, text: &[u8]) {
        let kind = between(text, b"AuthenticatorDescription {type=", b'}');
        let app = between(text, b"ComponentInfo{", b'}').and_then(component).map(|(app, _)| app);
        if let (Some(kind), Some(app)) = (kind, app) {
            let app: Box<str> = app.into();
            let owner = self.owners.entry(kept(kind)).or_insert_with(|| Some(app.clone()));
            if owner.as_deref() != Some(&*app) {
                *owner = None;
            }
        }
    }

    fn state(self, out: &mut Emitter<'_>) {
        let understood = len64(self.accounts.len());
        match self.counted {
            None => out.gap(None, "why-accounts-user-not-counted"),
            Some(counted) if self.begun > counted => out.gap(
                None,
                Message::new("why-line-s-pose-accounts-phone")
                    .count("counted", self.begun.saturating_sub(counted))
                    .put("counted2", counted),
            ),
            Some(counted) if understood < counted => {
                out.gap(
                    None,
                    Message::new("why-accounts-understood")
                        .put("understood", understood)
                        .put("counted", counted),
                );
            }
            Some(_) => {}
        }
        for (line, name, kind) in self.accounts {
            let owner = self.owners.get(&kind).cloned().flatten();
            let name = Some(name).filter(|name| !name.is_empty());
            out.emit(Fact::Account { kind, name, owner, user: self.id, at: None }, at(line));
        }
    }
}

/// Name and type in `Account {name=…, type=…}`. A name may hold anything, the type comes last.
fn account(text: &[u8]) -> Option<(Box<str>, Box<str>)> {
    let inner = text.strip_prefix(b"Account {name=")?.strip_suffix(b"}")?;
    let found = memchr::memmem::rfind(inner, b", type=")?;
    let (name, rest) = inner.split_at_checked(found)?;
    let kind = rest.strip_prefix(b", type=").filter(|kind| !kind.is_empty())?;
    Some((kept(name), kept(kind)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounds::Limits;

    fn read(text: &str) -> (Vec<Fact>, String, bool) {
        let limits = Limits::default();
        let mut out = Emitter::new(&limits);
        let input = Input { path: "", bytes: text.as_bytes(), first_line: 1, wal: None, limits: &limits };
        let ok = DumpsysAccount.parse(&input, &mut out).is_ok();
        (out.facts().iter().map(|(fact, _)| fact.clone()).collect(), format!("{out:?}"), ok)
    }

    fn account(kind: &str, name: &str, owner: Option<&str>, user: u32) -> Fact {
        Fact::Account {
            kind: kind.into(),
            name: Some(name.into()),
            owner: owner.map(Into::into),
            user: Some(user),
            at: None,
        }
    }

    const TEXT: &str = "User UserInfo{0:Owner:4c13}:\n  Accounts: 2\n    Account {name=kim@example.com, type=com.google}\n    Account {name=a, type=b, type=com.spy}\n\n  AccountId, Action_Type, timestamp, UID, TableName, Key\n  Accounts History\n  1,action_account_add,2025-03-01 10:00:00,10119,accounts,0\n\n  Active Sessions: 0\n\n  RegisteredServicesCache: 2 services\n    ServiceInfo: AuthenticatorDescription {type=com.google}, ComponentInfo{com.google.android.gms/com.google.Auth}, uid 10119\n    ServiceInfo: AuthenticatorDescription {type=com.spy}, ComponentInfo{com.spy/.Auth}, uid 10200\n    ServiceInfo: AuthenticatorDescription {type=com.spy}, ComponentInfo{com.other/.Auth}, uid 10201\n\nUser UserInfo{10:Work:1030}:\n  Accounts: 0\n";

    #[test]
    fn accounts_with_the_apps_that_look_after_them() {
        let (facts, said, ok) = read(TEXT);
        assert!(ok && said.contains("gaps: []"), "{said}");
        assert_eq!(
            facts,
            [
                account("com.google", "kim@example.com", Some("com.google.android.gms"), 0),
                account("com.spy", "a, type=b", Some("com.spy"), 0),
            ]
        );
    }

    #[test]
    fn a_name_with_line_breaks_makes_no_account() {
        let forged = TEXT.replace(
            "name=a, type=b,",
            "name=a, type=b}\n    Account {name=f, type=com.forged}\nUser UserInfo{0:Owner:4c13}:\n  Accounts: 9\n    Account {name=f, type=com.forged}\n    Account {name=g,",
        );
        let (facts, said, _) = read(&forged);
        assert!(!format!("{facts:?}").contains("forged"), "{facts:?}");
        assert!(said.contains("the phone counts") && said.contains("named twice"), "{said}");
    }

    #[test]
    fn what_is_missing_is_told() {
        let (facts, said, _) = read(
            "User UserInfo{0:A:13}:\n  Accounts: 2\n    Account {name=x, type=y}\n    Account {name=z\n",
        );
        assert_eq!(facts.len(), 1);
        assert!(said.contains("1 of 2 accounts understood"), "{said}");
        assert!(!read("nothing").2 && !read("").2);
        assert!(read("User UserInfo{0:A:13}:\n").1.contains("not counted"));
    }
}
