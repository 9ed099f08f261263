//! Management that came with an account, and permissions that management gave.

use std::collections::BTreeSet;

use crate::detect::{Because, Detector, Finding, Subject, SubjectKind, words};
use crate::model::{Capability, Class, Device, Fact, Level, Platform, Strength, Surface};
use crate::signature::SignatureDb;
use crate::text::mask;

/// The type of the account by which an organisation manages a phone.
const KIND: &str = "com.apple.account.RemoteManagement";

/// An account of an organisation manages the phone.
#[derive(Debug)]
pub struct ManagementAccount;

impl Detector for ManagementAccount {
    fn name(&self) -> &'static str {
        "management-account"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Ios]
    }

    fn needs(&self) -> &'static [Surface] {
        &[]
    }

    fn needs_where_held(&self) -> &'static [(Surface, bool)] {
        &[(Surface::Accounts, false)]
    }

    fn speaks_to(&self) -> &'static [Surface] {
        &[Surface::DeviceManagement]
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        let mut because: Vec<Because> = Vec::new();
        for stated in &device.others {
            let Fact::Account { kind, name, at, .. } = stated.value else { continue };
            if !kind.eq_ignore_ascii_case(KIND) {
                continue;
            }
            let says = words::dated("signal-management-account".into(), "signal-added-at", *at);
            let name = name.as_deref().map_or_else(|| "an account without a name".to_owned(), mask);
            let reason = Because::new("management-account", says, name, stated.fact);
            if !because.iter().any(|known| known.value == reason.value) {
                because.push(reason);
            }
        }
        because.truncate(4);
        if because.is_empty() {
            return;
        }
        out.push(Finding {
            rule: self.name(),
            level: Level::Review,
            class: Class::DeviceManagement,
            strength: Strength::ProfileId,
            subject: Subject { kind: SubjectKind::DeviceManagement, id: "mdm".to_owned() },
            family: None,
            capabilities: BTreeSet::from([Capability::RemoteControl]),
            title: words::title(self.name()),
            explanation: None,
            because,
        });
    }
}
