//! Protections that were switched off about when an app came from outside a store.

use jiff::civil::DateTime;

use super::{origin, weak};
use crate::detect::{Because, Detector, Finding, SubjectKind};
use crate::model::{AppClaim, Device, DeviceKey, Fact, FactId, Platform, Stated, Surface};
use crate::signature::SignatureDb;
use crate::speech::Message;
use crate::time::Moment;

/// How near is near: somebody who holds the phone does both in one sitting.
const MINUTES: i64 = 60;
/// Most apps named beside one change.
const APPS: usize = 4;

/// A setting, the value that opens the way for an app, words, and the last API level on which it means anything.
///
/// Source: Android's `Settings.Global` and `Settings.Secure`.
const OPENS: &[(&str, &str, &str, u32)] = &[
    ("package_verifier_user_consent", "-1", "signal-protect-was-off", u32::MAX),
    ("package_verifier_enable", "0", "signal-checks-were-off", u32::MAX),
    ("upload_apk_enable", "0", "signal-sending-was-off", u32::MAX),
    ("verifier_verify_adb_installs", "0", "signal-computer-checks-were-off", u32::MAX),
    ("install_non_market_apps", "1", "signal-outside-store-was-allowed", 25),
];

/// A protection was switched off within an hour of an installation from outside a store.
#[derive(Debug)]
pub struct ProtectionOffForInstallation;

impl Detector for ProtectionOffForInstallation {
    fn name(&self) -> &'static str {
        "protection-off-around-installation"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Android]
    }

    fn needs(&self) -> &'static [Surface] {
        // Only some makers keep the history of settings, and only for a while: its silence says nothing.
        &[]
    }

    fn detect(&self, device: &Device<'_>, db: &SignatureDb, out: &mut Vec<Finding>) {
        let sdk: u32 = device.property(DeviceKey::Sdk).and_then(|sdk| sdk.trim().parse().ok()).unwrap_or(0);
        let installed = installations(device, db);
        for (name, opens, says, _) in OPENS.iter().filter(|(.., last)| sdk <= *last) {
            let mut because = Vec::new();
            for stated in &device.others {
                let Fact::SettingChange { name: said, when, value, .. } = stated.value else { continue };
                if &**said == *name && value.trim() == *opens {
                    because.extend(beside(*stated, when, says, &installed));
                }
            }
            because.truncate(APPS.saturating_mul(2));
            if !because.is_empty() {
                out.push(weak(self.name(), SubjectKind::Setting, name, because));
            }
        }
    }
}

/// An app from outside a store, and when it came.
struct Installation<'e> {
    app: &'e str,
    at: DateTime,
    fact: FactId,
}

/// Only local times can be compared with a history in local time.
fn installations<'e>(device: &Device<'e>, db: &SignatureDb) -> Vec<Installation<'e>> {
    let mut found: Vec<Installation<'e>> = Vec::new();
    for app in device.apps.values().filter(|app| origin::outside_store(app, db).is_some()) {
        for claim in &app.claims {
            let at = match claim.value {
                AppClaim::FirstInstalled(Moment::Local(at))
                | AppClaim::WasInstalled { at: Some(Moment::Local(at)), .. } => *at,
                _ => continue,
            };
            if !found.iter().any(|known| known.app == app.id && known.at == at) {
                found.push(Installation { app: app.id, at, fact: claim.fact });
            }
        }
    }
    found
}

/// The change and the installations within the hour before and after it; nothing without one.
fn beside(
    change: Stated<'_, Fact>,
    when: &str,
    says: &'static str,
    installed: &[Installation<'_>],
) -> Vec<Because> {
    let mut near: Vec<(i64, &Installation<'_>)> = installed
        .iter()
        .filter_map(|one| minutes_between(when, one.at).map(|minutes| (minutes, one)))
        .filter(|(minutes, _)| minutes.abs() <= MINUTES)
        .collect();
    near.sort_by_key(|(minutes, one)| (minutes.abs(), one.app));
    near.truncate(APPS);
    let mut because = Vec::new();
    for (minutes, one) in near {
        if because.is_empty() {
            because.push(Because::new("protection-switched-off-at", says, when, change.fact));
        }
        let order = if minutes < 0 { "signal-installed-before" } else { "signal-installed-after" };
        let minutes = usize::try_from(minutes.unsigned_abs()).unwrap_or_default();
        let says = Message::new(order).text("app", one.app).number("minutes", minutes);
        because.push(Because::new(
            "installed-around-then",
            says,
            Moment::Local(one.at).to_string(),
            one.fact,
        ));
    }
    because
}

/// Whole minutes from a change to an installation. Samsung writes no year: the one that brings the two nearest is taken,
/// since the history goes back for a short while only.
fn minutes_between(when: &str, installed: DateTime) -> Option<i64> {
    let year = i64::from(installed.year());
    let with_year = when.parse::<DateTime>().ok().into_iter();
    let guesses = [year.saturating_sub(1), year, year.saturating_add(1)]
        .into_iter()
        .filter_map(|year| format!("{year:04}-{when}").parse::<DateTime>().ok());
    with_year
        .chain(guesses)
        .filter_map(|at| installed.duration_since(at).as_secs().checked_div(60))
        .min_by_key(|minutes| minutes.abs())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{At, Evidence, FileId, InventoryList, Level, Observed};

    fn found(when: &str, value: &str, initiator: &str) -> Vec<Finding> {
        let app = |claim| Fact::App { id: "org.example.one".into(), user: None, claim };
        let change = Fact::SettingChange {
            name: "package_verifier_user_consent".into(),
            when: when.into(),
            value: value.into(),
            by: None,
        };
        let facts = [
            app(AppClaim::Listed(InventoryList::PackageService)),
            app(AppClaim::CodePath("/data/app/~~a==/org.example.one-b==".into())),
            app(AppClaim::Initiator(initiator.into())),
            app(AppClaim::FirstInstalled(Moment::from_local("2026-01-01 00:10:00").unwrap())),
            change,
        ];
        let facts = facts.map(|fact| Observed { fact, file: FileId(0), at: At::Whole }).to_vec();
        let evidence = Evidence { facts, ..Evidence::default() };
        let mut out = Vec::new();
        let device = Device::join(Platform::Android, &evidence);
        ProtectionOffForInstallation.detect(&device, &SignatureDb::built_in().unwrap(), &mut out);
        out
    }

    #[test]
    fn both_times_are_told_when_they_are_near() {
        const BROWSER: &str = "com.google.android.packageinstaller";
        // The turn of a year lies between the two.
        let near = found("12-31 23:55:10.100", "-1", BROWSER);
        assert_eq!(near.len(), 1);
        assert_eq!((near[0].level, near[0].subject.kind), (Level::Look, SubjectKind::Setting));
        assert_eq!(near[0].because[0].value, "12-31 23:55:10.100");
        assert_eq!(near[0].because[1].value, "2026-01-01T00:10:00");
        assert!(
            crate::speech::Lang::En.say(&near[0].because[1].says).contains("14 minutes after"),
            "{near:?}"
        );
        assert_eq!(found("2026-01-01 01:00:00.000", "-1", BROWSER).len(), 1);
        assert_eq!(found("2025-01-01 00:00:00.000", "-1", BROWSER), Vec::new());
        assert_eq!(found("01-01 02:00:00.000", "-1", BROWSER), Vec::new());
        assert_eq!(found("01-01 00:00:00.000", "1", BROWSER), Vec::new());
        assert_eq!(found("01-01 00:00:00.000", "-1", "com.android.vending"), Vec::new());
        assert_eq!(found("no time", "-1", BROWSER), Vec::new());
    }
}
