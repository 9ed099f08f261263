//! Where on a phone an app is. Android keeps the apps of each user and profile apart; one that is in another space than the
//! main one does not stand among the other icons and is easily overlooked.

use std::collections::BTreeSet;

use super::schema::{Space, SpaceKind};
use crate::model::fact::UserKind;
use crate::model::{Device, DeviceKey, Fact, Platform, Power};

/// The app of Samsung that owns the profile of a Secure Folder.
const SECURE_FOLDER: &str = "com.samsung.knox.securefolder";
/// Numbers that makers give to the profile of second copies of apps: Samsung's Dual Messenger, Xiaomi's Dual Apps.
const COPIES: &[(&str, u32)] = &[("samsung", 95), ("xiaomi", 999), ("redmi", 999), ("poco", 999)];

/// The spaces in which an app is installed, else those for which it was given something; none where all of that is the main
/// one.
pub(super) fn of_app(device: &Device<'_>, id: &str) -> Vec<Space> {
    let Some(app) = device.apps.get(id).filter(|_| device.platform == Platform::Android) else {
        return Vec::new();
    };
    let mut users = app.users();
    if users.is_empty() {
        users = app.active(|_| true).filter_map(|grant| grant.user).collect();
    }
    let of = |user: &u32| kind(device, *user).map(|kind| Space { user: *user, kind });
    let spaces: BTreeSet<Space> = users.iter().filter_map(of).collect();
    if spaces.iter().all(|space| space.kind == SpaceKind::Main) {
        return Vec::new();
    }
    spaces.into_iter().collect()
}

/// What a user or profile is; `None` for what runs in the background of another.
fn kind(device: &Device<'_>, user: u32) -> Option<SpaceKind> {
    let told = device.others.iter().find_map(|stated| match stated.value {
        Fact::User { id, kind, .. } if *id == user => Some(*kind),
        _ => None,
    });
    if owned_by_secure_folder(device, user) {
        return Some(SpaceKind::SecureFolder);
    }
    let maker = device.property(DeviceKey::Manufacturer).unwrap_or_default().to_ascii_lowercase();
    if COPIES.contains(&(maker.as_str(), user)) {
        return Some(SpaceKind::Copies);
    }
    Some(match told {
        Some(UserKind::System) => return None,
        Some(UserKind::Main) => SpaceKind::Main,
        Some(UserKind::Work) => SpaceKind::Work,
        Some(UserKind::Private) => SpaceKind::Private,
        Some(UserKind::Copies) => SpaceKind::Copies,
        Some(UserKind::Guest) => SpaceKind::Guest,
        Some(UserKind::Person) => SpaceKind::Person,
        None if user == 0 => SpaceKind::Main,
        Some(UserKind::Other) | None => SpaceKind::Other,
    })
}

fn owned_by_secure_folder(device: &Device<'_>, user: u32) -> bool {
    device.apps.get(SECURE_FOLDER).is_some_and(|folder| {
        folder.active(|power| *power == Power::ProfileOwner).any(|grant| grant.user == Some(user))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{AppClaim, At, Evidence, FileId, Grant, GrantState, Observed};

    fn spaces(users: &[u32], more: Vec<Fact>) -> Vec<(u32, SpaceKind)> {
        let installed = |user: &u32| Fact::App {
            id: "com.thetruth".into(),
            user: Some(*user),
            claim: AppClaim::Installed(true),
        };
        let user = |id, kind| Fact::User { id, name: "a".into(), managed: kind == UserKind::Work, kind };
        let maker = Fact::Device { key: DeviceKey::Manufacturer, value: "samsung".into() };
        let known = [maker, user(10, UserKind::Work), user(11, UserKind::Private), user(12, UserKind::Guest)];
        let facts = users.iter().map(installed).chain(known).chain(more);
        let observe = |fact| Observed { fact, file: FileId(0), at: At::Whole };
        let evidence = Evidence { facts: facts.map(observe).collect(), ..Evidence::default() };
        let device = Device::join(Platform::Android, &evidence);
        of_app(&device, "com.thetruth").into_iter().map(|space| (space.user, space.kind)).collect()
    }

    #[test]
    fn only_another_space_than_the_main_one_is_told() {
        assert_eq!(spaces(&[0], vec![]), []);
        assert_eq!(spaces(&[], vec![]), []);
        assert_eq!(spaces(&[10], vec![]), [(10, SpaceKind::Work)]);
        assert_eq!(spaces(&[0, 12], vec![]), [(0, SpaceKind::Main), (12, SpaceKind::Guest)]);
        assert_eq!(spaces(&[11], vec![]), [(11, SpaceKind::Private)]);
        assert_eq!(spaces(&[95], vec![]), [(95, SpaceKind::Copies)]);
        assert_eq!(spaces(&[77], vec![]), [(77, SpaceKind::Other)]);
    }

    #[test]
    fn a_secure_folder_is_told_by_what_owns_it() {
        let owner = Fact::Grant(Grant {
            app: SECURE_FOLDER.into(),
            user: Some(150),
            power: Power::ProfileOwner,
            state: GrantState::Active,
            detail: None,
            at: None,
        });
        assert_eq!(spaces(&[150], vec![owner]), [(150, SpaceKind::SecureFolder)]);
    }

    #[test]
    fn a_phone_that_starts_with_another_user_has_its_apps_there() {
        let user = |id, kind| Fact::User { id, name: "a".into(), managed: false, kind };
        let headless = vec![user(0, UserKind::System), user(20, UserKind::Main)];
        assert_eq!(spaces(&[0, 20], headless), []);
    }
}
