//! Management that came with an account, and permissions that management gave.

use std::collections::BTreeSet;

use super::{SERVER, managed};
use crate::detect::{Because, Detector, Finding, SubjectKind, words};
use crate::model::{Capability, Device, Fact, Surface};
use crate::signature::SignatureDb;
use crate::text::mask;

/// The type of the account by which an organisation manages a phone.
const KIND: &str = "com.apple.account.RemoteManagement";

/// An account of an organisation manages the phone.
#[derive(Debug)]
pub struct ManagementAccount;

impl Detector for ManagementAccount {
    on_iphones!("management-account", &[]);

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
        let capabilities = BTreeSet::from([Capability::RemoteControl]);
        let kind = SubjectKind::DeviceManagement;
        out.push(Finding { capabilities, ..managed(self.name(), kind, SERVER, because) });
    }
}
