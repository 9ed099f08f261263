//! Rules that need no list: powers, origins and protections. One signal has many innocent causes, so none of these
//! alone reaches level 3.

pub mod account;
pub mod apk;
pub mod automation;
pub mod code;
pub mod computer;
pub mod hidden;
pub mod inventory;
pub mod keyboard;
pub mod licence;
pub mod network;
pub mod origin;
pub mod owner;
pub mod phone_server;
pub mod posture;
pub mod powers;
pub mod protection;
pub mod restrictions_passcode;
pub mod root;
pub mod root_certificate;
pub mod server;
pub mod test_key;
pub mod timeline;
pub mod visit;
pub mod web_clip;

use std::collections::BTreeSet;

use crate::detect::{Because, Finding, Subject, SubjectKind, words};
use crate::model::{Capability, Class, Level, Strength};

/// A finding on one weak signal.
pub(super) fn weak(rule: &'static str, kind: SubjectKind, id: &str, because: Vec<Because>) -> Finding {
    Finding {
        rule,
        level: Level::Look,
        class: Class::Unknown,
        strength: Strength::Weak,
        subject: Subject { kind, id: id.to_owned() },
        family: None,
        capabilities: BTreeSet::<Capability>::new(),
        title: words::title(rule),
        explanation: None,
        because,
    }
}
