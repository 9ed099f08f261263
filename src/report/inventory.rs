//! The apps of a phone, one row each, for a table. Facts only: what a finding says of an app stands in the findings.

use std::collections::BTreeSet;

use crate::model::device::Presence;
use crate::model::{App, AppClaim, Device, Signer};
use crate::text::printable;

/// One app. Every text is escaped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppRow {
    /// Package name or bundle id.
    pub id: String,
    /// Name shown on the phone.
    pub name: String,
    /// How it stands: "installed", "archived" (its code is gone and its data kept, until
    /// it is fetched again), "data left", "removed", "mentioned".
    pub state: &'static str,
    /// Android users it is installed for.
    pub users: String,
    /// Whether it is part of the system image.
    pub system: bool,
    /// Version as shown.
    pub version: String,
    /// App that installed it, as far as told.
    pub installer: String,
    /// When it was first installed; times without a final `Z` are the phone's local time.
    pub first_installed: String,
    /// When it was last updated.
    pub updated: String,
    /// Digests of its signing certificates, and team identifiers.
    pub signers: String,
}

/// The apps of a phone, sorted by id.
pub fn apps(device: &Device<'_>) -> Vec<AppRow> {
    device.apps.values().map(row).collect()
}

fn row(app: &App<'_>) -> AppRow {
    let text = |pick: fn(&AppClaim) -> Option<&str>| {
        app.find(pick).map(|stated| printable(stated.value).into_owned()).unwrap_or_default()
    };
    let time = |pick: fn(&AppClaim) -> Option<&crate::time::Moment>| {
        app.find(pick).map(|stated| stated.value.to_string()).unwrap_or_default()
    };
    let users: Vec<String> = app.users().iter().map(u32::to_string).collect();
    let signers: BTreeSet<String> = app.signers().map(|stated| signer(stated.value)).collect();
    AppRow {
        id: printable(app.id).into_owned(),
        name: app.label().map(|label| printable(label).into_owned()).unwrap_or_default(),
        state: if is_archived(app) { ARCHIVED } else { state(app.presence()) },
        users: users.join(" "),
        system: app.is_system(),
        version: text(|claim| match claim {
            AppClaim::VersionName(version) => Some(version),
            _ => None,
        }),
        installer: text(|claim| match claim {
            AppClaim::Installer(Some(by)) | AppClaim::Initiator(by) | AppClaim::Marketplace(by) => Some(by),
            _ => None,
        }),
        first_installed: time(|claim| match claim {
            AppClaim::FirstInstalled(at) => Some(at),
            _ => None,
        }),
        updated: time(|claim| match claim {
            AppClaim::Updated(at) => Some(at),
            _ => None,
        }),
        signers: signers.into_iter().collect::<Vec<_>>().join(" "),
    }
}

/// Its code is gone and its data kept. Where users are told apart, another one may have it still.
fn is_archived(app: &App<'_>) -> bool {
    let archived = app.claims.iter().any(|claim| *claim.value == AppClaim::Archived);
    archived && app.presence() == Presence::Installed && app.users().is_empty()
}

const ARCHIVED: &str = "archived";

const fn state(presence: Presence) -> &'static str {
    match presence {
        Presence::Installed => "installed",
        Presence::DataLeft => "data left",
        Presence::Removed => "removed",
        Presence::Mentioned => "mentioned",
    }
}

fn signer(signer: &Signer) -> String {
    let (kind, value) = match signer {
        Signer::Sha1(value) => ("sha1", value),
        Signer::Sha256(value) => ("sha256", value),
        Signer::JavaHash(value) => ("hash32", value),
        Signer::AppleTeam(value) => ("team", value),
    };
    format!("{kind}:{}", printable(value))
}

#[cfg(test)]
mod archived {
    use super::*;
    use crate::model::{At, Evidence, Fact, FileId, InventoryList, Observed, Platform};

    #[test]
    fn an_archived_app_is_not_called_installed() {
        let listed = AppClaim::Listed(InventoryList::InstalledApplications);
        let fact = |id: &str, claim: AppClaim| Observed {
            fact: Fact::App { id: id.into(), user: None, claim },
            file: FileId(0),
            at: At::Whole,
        };
        let facts = vec![
            fact("com.x.here", listed.clone()),
            fact("com.x.put.away", listed),
            fact("com.x.put.away", AppClaim::Archived),
        ];
        let evidence = Evidence { facts, ..Evidence::default() };
        let device = Device::join(Platform::Ios, &evidence);
        let off: Vec<bool> = device.apps.values().map(is_archived).collect();
        assert_eq!(off, [false, true]);
    }
}
