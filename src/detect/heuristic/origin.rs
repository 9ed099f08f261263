//! Where an app came from.

use super::weak;
use crate::detect::behaviour::{self, Phone};
use crate::detect::{Because, Detector, Finding, SubjectKind, apple, capability};
use crate::model::device::Presence;
use crate::model::{App, AppClaim, Device, FactId, InventoryList, Level, Platform, Surface};
use crate::signature::{InstallerKind, SignatureDb};
use crate::speech::{Arg, Message};

/// From so many apps on, installing from outside a store is what the person who uses the phone does. Apps with an icon
/// and without powers that watch are then told for information, so that the one that is not like them stands out. A
/// single such app stays worth a look.
const HABIT: usize = 3;

/// An Android app that no store installed.
#[derive(Debug)]
pub struct InstalledOutsideStore;

impl Detector for InstalledOutsideStore {
    fn name(&self) -> &'static str {
        "installed-outside-store"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Android]
    }

    fn needs(&self) -> &'static [Surface] {
        &[Surface::AppOrigin]
    }

    fn is_context(&self) -> bool {
        true
    }

    fn detect(&self, device: &Device<'_>, db: &SignatureDb, out: &mut Vec<Finding>) {
        let phone = Phone::new(device, db);
        let found: Vec<(&App<'_>, Because, bool)> = device
            .apps
            .values()
            .filter_map(|app| {
                let because = outside_store(app, db)?;
                Some((app, because, behaviour::is_plain(&phone, app)))
            })
            .collect();
        let habit = found.iter().filter(|(_, _, plain)| *plain).count() >= HABIT;
        for (app, because, plain) in found {
            let mut finding = weak(self.name(), SubjectKind::App, app.id, vec![because]);
            let reasons = behaviour::reasons(&phone, app);
            if plain && habit && reasons.is_empty() {
                finding.level = Level::Info;
            }
            behaviour::add_reasons(&mut finding, app, reasons);
            out.push(finding);
        }
    }
}

/// The reason to believe that an installed user app came from outside a store, the hardest to forge first.
///
/// The initiator cannot be forged, the installer can. Without either, an app in a randomly named folder of `/data/app`
/// was put there by hand; preloaded apps lie in folders with plain names.
pub(in crate::detect) fn outside_store(app: &App<'_>, db: &SignatureDb) -> Option<Because> {
    if app.is_system() || app.presence() != Presence::Installed || came_with_the_phone(app) {
        return None;
    }
    let store = |package: &str| db.installer(package).is_some_and(|known| known.kind == InstallerKind::Store);
    let initiator = app.find(|claim| match claim {
        AppClaim::Initiator(package) => Some(&**package),
        _ => None,
    });
    if let Some(initiator) = initiator {
        return (!store(initiator.value)).then(|| {
            let says = match db.installer(initiator.value) {
                Some(known) => Message::new("signal-started-by")
                    .with("who", Arg::known_or_text("installer", &known.name)),
                None => Message::new("signal-started-by-no-store"),
            };
            Because::new("not-from-a-store", says, initiator.value, initiator.fact)
        });
    }
    let installer = app.claims.iter().find_map(|claim| match claim.value {
        AppClaim::Installer(by) => Some((by.as_deref(), claim.fact)),
        _ => None,
    });
    match installer {
        Some((Some(package), fact)) => (!store(package))
            .then(|| Because::new("not-from-a-store", "signal-installed-by-no-store", package, fact)),
        Some((None, fact)) if in_random_folder(app) => {
            Some(Because::new("not-from-a-store", "signal-no-installer", app.id, fact))
        }
        _ => None,
    }
}

/// Removable apps that a maker preloads lie in `/data/app/FixedName/`, and dumps name the package installer as what
/// started their installation.
pub(in crate::detect) fn came_with_the_phone(app: &App<'_>) -> bool {
    let mut paths = app.claims.iter().filter_map(|claim| match claim.value {
        // Other paths are those of APK files in the copy.
        AppClaim::CodePath(path) | AppClaim::ApkSha256 { path, .. }
            if path.is_empty() || path.starts_with('/') =>
        {
            Some(&**path)
        }
        _ => None,
    });
    paths.next().is_some_and(|path| !path.is_empty() && !path.starts_with("/mnt/")) && !in_random_folder(app)
}

/// Android 11 and newer put what a person installs into `/data/app/~~random==/package-random==/`, older ones into
/// `/data/app/package-suffix/`. Apps that came with the phone keep the folder name that their maker gave.
fn in_random_folder(app: &App<'_>) -> bool {
    app.claims.iter().any(|claim| match claim.value {
        AppClaim::CodePath(path) | AppClaim::ApkSha256 { path, .. } => {
            path.starts_with("/data/app/~~")
                || path
                    .strip_prefix("/data/app/")
                    .and_then(|rest| rest.strip_prefix(app.id))
                    .is_some_and(|rest| rest.starts_with('-'))
        }
        _ => false,
    })
}

/// An iOS app without the App Store's receipt, on a phone whose other apps have one.
#[derive(Debug)]
pub struct NoStoreReceipt;

impl Detector for NoStoreReceipt {
    fn name(&self) -> &'static str {
        "app-without-store-receipt"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Ios]
    }

    fn needs(&self) -> &'static [Surface] {
        &[Surface::InstalledApps]
    }

    fn is_context(&self) -> bool {
        true
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        for (app, missing) in without_receipt(device) {
            let because = vec![Because::new("no-store-receipt", "signal-no-store-receipt", app.id, missing)];
            let mut finding = weak(self.name(), SubjectKind::App, app.id, because);
            if apple::poses(app) {
                let says = "signal-calls-itself-apples";
                finding.because.push(Because::new("calls-itself-apples", says, app.id, missing));
            }
            if signed_anew(app.id) {
                let says = "signal-signed-anew";
                finding.because.push(Because::new("signed-anew", says, app.id, missing));
            }
            finding.because.extend(capability::signals(app));
            finding.capabilities = capability::of_app(app);
            out.push(finding);
        }
    }
}

/// Installed apps without the App Store's receipt, on a phone whose other apps have one, and the fact that tells so.
pub(in crate::detect) fn without_receipt<'d, 'e>(device: &'d Device<'e>) -> Vec<(&'d App<'e>, FactId)> {
    if device.platform != Platform::Ios || !device.apps.values().any(has_receipt) {
        return Vec::new();
    }
    let lacks = |app: &&App<'_>| {
        // Apple's own removable apps have no receipt.
        app.presence() == Presence::Installed
            && !apple::is_apples(app)
            && !has_receipt(app)
            && !explained(app)
    };
    let missing = |app: &'d App<'e>| {
        let told = app.claims.iter().find(|c| match c.value {
            AppClaim::Receipt(_) => true,
            // An app that a jailbreak put beside the system's has no folder in which a receipt could lie.
            AppClaim::CodePath(path) => path.starts_with("/Applications/"),
            _ => false,
        })?;
        Some((app, told.fact))
    };
    device.apps.values().filter(lacks).filter_map(missing).collect()
}

/// Whether a copy holds what the store leaves with an app. The computer that makes a backup keeps both parts or none. In a
/// copy of the file system either is enough: many extractions leave one out.
fn has_receipt(app: &App<'_>) -> bool {
    let bundle = app.claims.iter().any(|c| *c.value == AppClaim::Listed(InventoryList::AppBundle));
    app.claims.iter().any(|c| match c.value {
        AppClaim::Receipt(receipt) if bundle => receipt.sinf || receipt.metadata,
        AppClaim::Receipt(receipt) => receipt.sinf && receipt.metadata,
        _ => false,
    })
}

/// Tools that sign an app with a developer account put the account's team in front of or behind its id: ten capital letters
/// and digits.
fn signed_anew(id: &str) -> bool {
    let team = |part: &str| {
        part.len() == 10
            && part.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
            && part.bytes().any(|byte| byte.is_ascii_digit())
    };
    let ends = [id.split('.').next(), id.rsplit('.').next()];
    ends.into_iter().flatten().any(team)
}

/// Origins that explain a missing receipt.
fn explained(app: &App<'_>) -> bool {
    app.claims.iter().any(|c| {
        matches!(
            c.value,
            AppClaim::TestFlight
                | AppClaim::Marketplace(_)
                | AppClaim::PushedByOrganisation(_)
                // The rule on licences of makers speaks of these.
                | AppClaim::Provisioned(_)
                | AppClaim::Archived
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{At, Evidence, Fact, FileId, Grant, GrantState, Observed, Power, StoreReceipt};

    fn levels(apps: usize, watches: bool) -> Vec<(String, Level)> {
        let mut facts = Vec::new();
        for number in 0..apps {
            let id = format!("org.example.app{number}");
            let claims = [
                AppClaim::Listed(InventoryList::PackageService),
                AppClaim::HasLauncher(true),
                AppClaim::Initiator("com.google.android.packageinstaller".into()),
                AppClaim::CodePath(format!("/data/app/~~a==/{id}-b==").into()),
            ];
            facts.extend(claims.map(|claim| Fact::App { id: id.as_str().into(), user: None, claim }));
        }
        if watches {
            facts.push(Fact::Grant(Grant {
                app: "org.example.app0".into(),
                user: Some(0),
                power: Power::NotificationListener,
                state: GrantState::Active,
                detail: None,
                at: None,
            }));
        }
        let facts = facts.into_iter().map(|fact| Observed { fact, file: FileId(0), at: At::Whole }).collect();
        let evidence = Evidence { facts, ..Evidence::default() };
        let mut out = Vec::new();
        let device = Device::join(Platform::Android, &evidence);
        InstalledOutsideStore.detect(&device, &SignatureDb::built_in().unwrap(), &mut out);
        out.into_iter().map(|finding| (finding.subject.id, finding.level)).collect()
    }

    #[test]
    fn a_habit_is_for_information_and_the_app_that_is_not_like_the_others_stands_out() {
        let worth =
            |found: &[(String, Level)]| found.iter().filter(|(_, level)| *level == Level::Look).count();
        assert_eq!(worth(&levels(1, false)), 1);
        assert_eq!(worth(&levels(2, false)), 2);
        assert_eq!((levels(3, false).len(), worth(&levels(3, false))), (3, 0));
        let four = levels(4, true);
        assert_eq!(worth(&four), 1);
        assert!(four.contains(&("org.example.app0".to_owned(), Level::Look)));
        // Two plain ones beside it are no habit.
        assert_eq!(worth(&levels(3, true)), 3);
    }

    fn without(apps: &[(&str, InventoryList, bool, &str)]) -> Vec<String> {
        let facts = apps.iter().flat_map(|(id, list, receipt, path)| {
            let receipt =
                StoreReceipt { sinf: *receipt && *list != InventoryList::AppBundle, metadata: *receipt };
            let claims =
                [AppClaim::Listed(*list), AppClaim::CodePath((*path).into()), AppClaim::Receipt(receipt)];
            claims.map(|claim| Fact::App { id: (*id).into(), user: None, claim })
        });
        let facts = facts.map(|fact| Observed { fact, file: FileId(0), at: At::Whole }).collect();
        let evidence = Evidence { facts, ..Evidence::default() };
        let device = Device::join(Platform::Ios, &evidence);
        let found: Vec<String> = without_receipt(&device).iter().map(|(app, _)| app.id.to_owned()).collect();
        let mut out = Vec::new();
        NoStoreReceipt.detect(&device, &SignatureDb::built_in().unwrap(), &mut out);
        assert_eq!(out.len(), found.len());
        found
    }

    #[test]
    fn an_app_that_calls_itself_apples_needs_a_receipt_and_apples_own_need_none() {
        let bundle = "/var/containers/Bundle/Application/X/A.app";
        for list in [InventoryList::InstalledApplications, InventoryList::AppBundle] {
            let apps = [
                ("net.whatsapp.WhatsApp", list, true, bundle),
                ("com.apple.systemserviced", list, false, bundle),
                ("com.apple.Maps", list, false, bundle),
                ("com.apple.newpart", list, false, "/private/var/staged_system_apps/N.app"),
                ("org.troll.store", list, false, bundle),
            ];
            assert_eq!(without(&apps), ["com.apple.systemserviced", "org.troll.store"]);
            assert!(without(&apps[1..]).is_empty(), "no app of the copy has a receipt");
        }
    }

    #[test]
    fn teams_in_ids() {
        assert!(signed_anew("com.example.app.XPQAV3K328"));
        assert!(signed_anew("XPQAV3K328.com.example.app"));
        for id in
            ["com.example.app", "com.example.ABCDEFGHIJ", "com.example.abcdefghi1", "com.XPQAV3K328.app"]
        {
            assert!(!signed_anew(id), "{id}");
        }
    }
}
