//! How the phone as a whole stands: debugging, users, age of its protection. Told apart and never added to what is seen of
//! an app, for each is ordinary by itself.

use super::weak;
use crate::detect::{Because, Detector, Finding, SubjectKind};
use crate::model::{Device, DeviceKey, Fact, FactId, Level, Platform, Surface};
use crate::signature::SignatureDb;

/// Copies that cannot be made before debugging is switched on, by name of the format.
const BY_DEBUGGING: &[&str] = &["adb-backup", "androidqf", "bugreport", "dumpsys"];

/// The phone takes commands from a computer or from the network around it.
#[derive(Debug)]
pub struct DebuggingOn;

impl Detector for DebuggingOn {
    fn name(&self) -> &'static str {
        "debugging-switched-on"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Android]
    }

    fn needs(&self) -> &'static [Surface] {
        &[Surface::ProtectionSettings]
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        let mut push = |name: &str, says: &'static str, level: Level| {
            if let Some(setting) = device.setting(name).filter(|setting| setting.value == "1") {
                let because = Because::new("debugging-on", says, format!("{name} = 1"), setting.fact);
                let mut finding = weak(self.name(), SubjectKind::Setting, name, vec![because]);
                finding.level = level;
                out.push(finding);
            }
        };
        let sources = &device.evidence.sources;
        if !sources.iter().any(|source| BY_DEBUGGING.contains(&source.format)) {
            push("adb_enabled", "signal-debugging-cable", Level::Info);
        }
        push("adb_wifi_enabled", "signal-debugging-network", Level::Look);
    }
}

/// Somebody else has a space of their own on the phone.
#[derive(Debug)]
pub struct FurtherUsers;

impl Detector for FurtherUsers {
    fn name(&self) -> &'static str {
        "further-users"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Android]
    }

    fn needs(&self) -> &'static [Surface] {
        &[]
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        let mut because: Vec<Because> = Vec::new();
        for stated in &device.others {
            if let Fact::User { id: 1.., name, managed: false, .. } = stated.value
                && !because.iter().any(|known| known.value == **name)
            {
                because.push(Because::new("further-user", "signal-further-user", &**name, stated.fact));
            }
        }
        if !because.is_empty() {
            let mut finding = weak(self.name(), SubjectKind::Setting, "users", because);
            finding.level = Level::Info;
            out.push(finding);
        }
    }
}

/// The maker's last correction of weaknesses is long ago.
#[derive(Debug)]
pub struct OldPatchLevel;

/// Months after which a phone counts as no longer looked after. Makers send corrections every one to three months.
const OLD: i64 = 12;

impl Detector for OldPatchLevel {
    fn name(&self) -> &'static str {
        "security-updates-old"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Android]
    }

    fn needs(&self) -> &'static [Surface] {
        &[]
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        let Some((patch, fact)) = patch(device) else { return };
        let made = device.others.iter().filter_map(|stated| match stated.value {
            Fact::Captured { at } => months(&at.to_string()),
            _ => None,
        });
        let (Some(made), Some(from)) = (made.max(), months(patch)) else { return };
        if made.saturating_sub(from) >= OLD {
            let because = Because::new("old-security-updates", "signal-old-security-updates", patch, fact);
            let mut finding = weak(self.name(), SubjectKind::Setting, "security_patch", vec![because]);
            finding.level = Level::Info;
            out.push(finding);
        }
    }
}

/// The date of the last security update, and where it stands.
fn patch<'e>(device: &Device<'e>) -> Option<(&'e str, FactId)> {
    device.others.iter().find_map(|stated| match stated.value {
        Fact::Device { key: DeviceKey::SecurityPatch, value } => Some((value.trim(), stated.fact)),
        _ => None,
    })
}

/// Months since the year 0 of a date such as "2026-03-01" and of what begins like one.
fn months(date: &str) -> Option<i64> {
    let mut parts = date.split('-');
    let year: i64 = parts.next()?.parse().ok().filter(|year| (2000..=9999).contains(year))?;
    let month: i64 = parts.next()?.parse().ok().filter(|month| (1..=12).contains(month))?;
    year.checked_mul(12)?.checked_add(month)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::fact::UserKind;
    use crate::model::{At, Evidence, FileId, Observed, SourceInfo};
    use crate::time::Moment;

    fn found(rule: &dyn Detector, format: Option<&'static str>, facts: Vec<Fact>) -> Vec<(String, Level)> {
        let source = |format| SourceInfo {
            format,
            path: "".into(),
            sha256: None,
            complete: true,
            notes: vec![],
            holds: &[],
        };
        let evidence = Evidence {
            sources: format.into_iter().map(source).collect(),
            facts: facts.into_iter().map(|fact| Observed { fact, file: FileId(0), at: At::Whole }).collect(),
            ..Evidence::default()
        };
        let mut out = Vec::new();
        let db = SignatureDb::built_in().unwrap();
        rule.detect(&Device::join(Platform::Android, &evidence), &db, &mut out);
        out.into_iter().map(|finding| (finding.subject.id, finding.level)).collect()
    }

    fn setting(name: &str) -> Fact {
        Fact::Setting { space: "global".into(), user: None, name: name.into(), value: "1".into() }
    }

    #[test]
    fn debugging_is_expected_where_the_copy_needed_it_and_never_over_the_network() {
        let both = || vec![setting("adb_enabled"), setting("adb_wifi_enabled")];
        let wifi = ("adb_wifi_enabled".to_owned(), Level::Look);
        assert_eq!(found(&DebuggingOn, Some("androidqf"), both()), std::slice::from_ref(&wifi));
        let cable = ("adb_enabled".to_owned(), Level::Info);
        assert_eq!(found(&DebuggingOn, Some("android-filesystem"), both()), [cable, wifi]);
        assert!(found(&DebuggingOn, None, vec![]).is_empty());
    }

    #[test]
    fn a_user_besides_the_owner_is_told_and_a_work_profile_is_not() {
        let user = |id, managed| Fact::User {
            id,
            name: format!("user {id}").into(),
            managed,
            kind: UserKind::of(id, 0, ""),
        };
        assert!(found(&FurtherUsers, None, vec![user(0, false), user(10, true)]).is_empty());
        let told = found(&FurtherUsers, None, vec![user(0, false), user(11, false), user(11, false)]);
        assert_eq!(told, [("users".to_owned(), Level::Info)]);
    }

    #[test]
    fn updates_are_old_after_a_year() {
        let of = |patch: &str| {
            let value = patch.into();
            let patch = Fact::Device { key: DeviceKey::SecurityPatch, value };
            let at: Moment = Moment::from_local("2026-03-01 09:30:00").unwrap();
            found(&OldPatchLevel, None, vec![patch, Fact::Captured { at }]).len()
        };
        assert_eq!(
            [of("2025-03-05"), of("2025-04-01"), of("2026-02-01"), of("soon"), of("")],
            [1, 0, 0, 0, 0]
        );
    }
}
