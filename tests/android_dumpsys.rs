//! The parsers of `dumpsys` texts on whole texts: phones made by the generator beside the repository, and excerpts of
//! real phones. Both are skipped, with a line that says so, where that folder is absent.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "tests read their samples and fail loudly"
)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use stalkscan::artifact::{Artifact, Emitter, Input};
use stalkscan::bounds::Limits;
use stalkscan::model::{AppClaim, Evidence, Fact, Grant, GrantState, InventoryList, Power, Signer, Surface};
use stalkscan::time::Moment;

fn shared(path: &str) -> Option<PathBuf> {
    let found = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared").join(path);
    if !found.exists() {
        eprintln!("skipped: no folder of samples beside the repository ({path})");
        return None;
    }
    Some(found)
}

/// A phone's dump, one text per service.
struct Phone {
    _folder: tempfile::TempDir,
    dump: PathBuf,
}

impl Phone {
    fn make(spec: &str, arguments: &[&str]) -> Option<Self> {
        let generator = shared("tools/gen_android.py")?;
        let specs = shared("tools/specs")?;
        let folder = tempfile::tempdir().unwrap();
        let copy = folder.path().join("spec.json");
        if spec.starts_with('{') {
            std::fs::write(&copy, spec).unwrap();
        } else {
            std::fs::copy(specs.join(spec), &copy).unwrap();
        }
        if let Some(apks) = shared("samples/android/apk/built") {
            std::os::unix::fs::symlink(std::fs::canonicalize(apks).unwrap(), folder.path().join("apks"))
                .unwrap();
        }
        let dump = folder.path().join("dump");
        let done = Command::new("python3")
            .arg(generator)
            .arg(&copy)
            .arg("--dumpsys")
            .arg(&dump)
            .args(arguments)
            .output();
        match done {
            Ok(done) if done.status.success() => Some(Self { _folder: folder, dump }),
            other => {
                eprintln!("skipped: the generator did not run: {other:?}");
                None
            }
        }
    }

    fn service(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.dump.join(format!("{name}.txt"))).unwrap_or_default()
    }

    fn read(&self, name: &str) -> Vec<Fact> {
        parse(&format!("dumpsys/{name}"), &self.service(name))
    }
}

fn parser_of(path: &str) -> &'static dyn Artifact {
    stalkscan::artifact::android::ARTIFACTS
        .iter()
        .copied()
        .find(|parser| parser.paths().contains(&path))
        .unwrap_or_else(|| panic!("no parser reads {path}"))
}

fn parse(path: &str, bytes: &[u8]) -> Vec<Fact> {
    let limits = Limits::default();
    let mut out = Emitter::new(&limits);
    let input = Input { path, bytes, first_line: 1, wal: None, limits: &limits };
    let _done = parser_of(path).parse(&input, &mut out);
    out.facts().iter().map(|(fact, _)| fact.clone()).collect()
}

fn listed(facts: &[Fact]) -> BTreeSet<&str> {
    facts
        .iter()
        .filter_map(|fact| match fact {
            Fact::App { id, claim: AppClaim::Listed(InventoryList::PackageService), .. } => Some(&**id),
            _ => None,
        })
        .collect()
}

fn claims<'f>(facts: &'f [Fact], app: &str) -> Vec<(Option<u32>, &'f AppClaim)> {
    facts
        .iter()
        .filter_map(|fact| match fact {
            Fact::App { id, user, claim } if &**id == app => Some((*user, claim)),
            _ => None,
        })
        .collect()
}

fn grants(facts: &[Fact]) -> Vec<&Grant> {
    facts
        .iter()
        .filter_map(|fact| match fact {
            Fact::Grant(grant) => Some(grant),
            _ => None,
        })
        .collect()
}

fn active(facts: &[Fact], power: &Power) -> BTreeSet<(String, Option<u32>)> {
    grants(facts)
        .into_iter()
        .filter(|grant| grant.power == *power && grant.state == GrantState::Active)
        .map(|grant| (grant.app.to_string(), grant.user))
        .collect()
}

fn pairs(expected: &[(&str, u32)]) -> BTreeSet<(String, Option<u32>)> {
    expected.iter().map(|(app, user)| ((*app).to_owned(), Some(*user))).collect()
}

const ANDROIDS: &[&str] = &["10", "11", "12", "13", "14", "15", "16"];
const VENDORS: &[&str] = &["aosp", "samsung", "xiaomi"];

/// Names of the packages in the text's own header lines, as a shell user would list them.
fn headers(text: &[u8]) -> BTreeSet<String> {
    String::from_utf8_lossy(text)
        .lines()
        .filter_map(|line| line.strip_prefix("  Package ["))
        .filter_map(|line| line.split_once(']').map(|(name, _)| name.to_owned()))
        .filter(|name| !name.starts_with("com.forged."))
        .collect()
}

#[test]
fn every_package_of_every_layout_comes_out() {
    for android in ANDROIDS {
        for vendor in VENDORS {
            let Some(phone) =
                Phone::make("spec-android-rich.json", &["--android", android, "--vendor", vendor])
            else {
                return;
            };
            let facts = phone.read("package");
            let expected = headers(&phone.service("package"));
            let found: BTreeSet<String> = listed(&facts).into_iter().map(ToOwned::to_owned).collect();
            assert!(expected.len() > 20, "{android} {vendor}");
            assert_eq!(found, expected, "{android} {vendor}");
            package_details(&facts, &format!("{android} {vendor}"));
        }
    }
}

/// A statement about one app that the rich phone must yield, and the app.
type Wanted = (&'static str, Option<u32>, fn(&AppClaim) -> bool);

const DETAILS: &[Wanted] = &[
    ("com.example.systemservice", Some(0), |c| *c == AppClaim::Installed(true)),
    ("com.example.systemservice", None, |c| matches!(c, AppClaim::SignedBy(Signer::JavaHash(_)))),
    ("com.example.systemservice", None, |c| *c == AppClaim::HasLauncher(false)),
    ("com.example.systemservice", None, |c| *c == AppClaim::System(false)),
    ("com.example.notes", None, |c| *c == AppClaim::HasLauncher(true)),
    ("com.example.selfhide", Some(0), |c| *c == AppClaim::HidOwnIcon),
    ("com.example.selfhide", Some(0), |c| matches!(c, AppClaim::HarmfulWarning(_))),
    ("com.example.debuggable", None, |c| *c == AppClaim::Debuggable),
    ("com.example.worktracker", Some(10), |c| *c == AppClaim::Installed(true)),
    ("com.example.worktracker", Some(0), |c| *c == AppClaim::Installed(false)),
    ("com.example.rotated", None, |c| matches!(c, AppClaim::SignedBefore(_))),
    ("com.android.settings", None, |c| *c == AppClaim::UpdatedSystem),
    ("com.removed.spy", Some(0), |c| *c == AppClaim::WasRemoved { at: stamp("2026-02-25 08:12:00.536") }),
    ("com.removed.spy", None, |c| matches!(c, AppClaim::WasInstalled { at: Some(_), by: Some(_) })),
    ("com.removed.spy", Some(0), |c| *c == AppClaim::Installed(false)),
];

fn stamp(text: &str) -> Option<Moment> {
    Moment::from_local(text)
}

fn package_details(facts: &[Fact], what: &str) {
    for (app, user, wanted) in DETAILS {
        let said = claims(facts, app);
        assert!(said.iter().any(|(of, c)| of == user && wanted(c)), "{what}: {app}: {said:?}");
    }
    let archived = claims(facts, "com.example.archived");
    assert!(archived.iter().any(|(_, c)| **c == AppClaim::Archived), "{what}");
    let spy = claims(facts, "com.example.systemservice");
    assert!(spy.iter().any(|(_, c)| matches!(c, AppClaim::FirstInstalled(_))), "{what}");
    let two = claims(facts, "com.example.twosigners");
    assert_eq!(two.iter().filter(|(_, c)| matches!(c, AppClaim::SignedBy(_))).count(), 2, "{what}");
    let allowed = grants(facts).into_iter().any(|g| {
        &*g.app == "com.example.systemservice" && g.user == Some(0) && g.state == GrantState::Active
    });
    assert!(allowed, "{what}");
}

fn forged(facts: &[Fact]) -> Vec<&Fact> {
    facts.iter().filter(|fact| format!("{fact:?}").contains("com.forged")).collect()
}

#[test]
fn forged_packages_do_not_exist_and_true_ones_stay() {
    for android in ["10", "13", "15"] {
        for kind in ["forged-section", "nul-bytes", "bad-utf8", "escape-codes", "huge-line"] {
            let Some(phone) = Phone::make(
                "spec-android-rich.json",
                &["--android", android, "--hostile", kind, "--hostile-mb", "2"],
            ) else {
                return;
            };
            let facts = phone.read("package");
            let said: Vec<&Fact> = forged(&facts)
                .into_iter()
                .filter(|fact| !matches!(fact, Fact::App { claim: AppClaim::VersionName(_), .. }))
                .collect();
            assert!(said.is_empty(), "{android} {kind}: {said:?}");
            let found: BTreeSet<String> = listed(&facts).into_iter().map(ToOwned::to_owned).collect();
            assert_eq!(found, headers(&phone.service("package")), "{android} {kind}");
        }
    }
}

#[test]
fn a_phone_with_every_listed_package_keeps_each() {
    let Some(table) = shared("facts/android_packages.csv") else { return };
    let table = std::fs::read_to_string(table).unwrap();
    let head: Vec<&str> = table.lines().next().unwrap().split(',').collect();
    let column = head.iter().position(|name| name.contains("package")).expect("a column of packages");
    let names: BTreeSet<&str> = table
        .lines()
        .skip(1)
        .filter_map(|line| line.split(',').nth(column))
        .filter(|name| name.contains('.'))
        .collect();
    assert!(names.len() > 600, "{}", names.len());
    let packages: Vec<String> = names.iter().map(|name| format!("{{\"name\": \"{name}\"}}")).collect();
    let spec = format!("{{\"packages\": [{}]}}", packages.join(","));
    for android in ["10", "13", "14", "15"] {
        for vendor in ["aosp", "xiaomi"] {
            let Some(phone) = Phone::make(&spec, &["--android", android, "--vendor", vendor]) else { return };
            let facts = phone.read("package");
            let found = listed(&facts);
            let lost: Vec<&&str> = names.iter().filter(|name| !found.contains(**name)).collect();
            assert!(lost.is_empty(), "{android} {vendor}: {lost:?}");
        }
    }
}

#[test]
fn real_samsung_excerpts_of_the_package_service() {
    let Some(folder) = shared("samples/android/snippets") else { return };
    let read = |name: &str| {
        let text = std::fs::read(folder.join(name)).unwrap();
        let start = text.windows(24).position(|w| w.starts_with(b"DUMP OF SERVICE package:")).unwrap();
        parse("dumpsys/package", &text[start + 25..])
    };
    let facts = read("samsung_package_02.txt");
    let app = claims(&facts, "com.bitchat.droid");
    for wanted in [
        AppClaim::Installer(Some("com.google.android.packageinstaller".into())),
        AppClaim::Initiator("com.google.android.packageinstaller".into()),
        AppClaim::Originator("com.sec.android.app.sbrowser".into()),
        AppClaim::PackageSource(4),
        AppClaim::Uid(10333),
        AppClaim::SignedBy(Signer::JavaHash("9cff67fe".into())),
    ] {
        assert!(app.contains(&(None, &wanted)), "{wanted:?}");
    }
    assert!(app.contains(&(Some(0), &AppClaim::InstallReason(4))));
    assert!(app.contains(&(Some(10), &AppClaim::Installed(false))));
    // The removal failed (-2), so the app was not removed.
    assert!(claims(&facts, "com.microsoft.office.outlook").is_empty());
    assert_eq!(listed(&read("samsung_package_04.txt")).len(), 2);
    let facts = read("samsung_package_06.txt");
    let gone = claims(&facts, "com.deleted.app");
    // The log has the beginning of its installation only.
    assert!(gone.iter().all(|(_, c)| matches!(c, AppClaim::InstallBegun { .. })) && !gone.is_empty());
}

/// Powers switched on, as the spec of the rich phone says.
fn check_powers(phone: &Phone, what: &str) {
    let spy = "com.example.systemservice";
    let both = pairs(&[(spy, 0), ("com.example.worktracker", 10)]);
    let accessibility = phone.read("accessibility");
    assert_eq!(active(&accessibility, &Power::Accessibility), both, "{what}");
    let listeners = phone.read("notification");
    assert_eq!(active(&listeners, &Power::NotificationListener), both, "{what}");
    let policy = phone.read("device_policy");
    let admins = pairs(&[(spy, 0), ("com.google.android.gms", 0), ("com.example.workdpc", 10)]);
    assert_eq!(active(&policy, &Power::DeviceAdmin), admins, "{what}");
    assert_eq!(active(&policy, &Power::ProfileOwner), pairs(&[("com.example.workdpc", 10)]), "{what}");
    assert_eq!(active(&policy, &Power::AlwaysOnVpn), pairs(&[("com.example.vpn", 10)]), "{what}");
    let detail = grants(&policy).into_iter().find(|g| &*g.app == spy).and_then(|g| g.detail.clone());
    assert_eq!(detail.as_deref(), Some("wipe-data, reset-password, force-lock"), "{what}");
    check_lists(phone, what);
}

fn check_lists(phone: &Phone, what: &str) {
    let spy = "com.example.systemservice";
    let operations = phone.read("appops");
    let power = Power::AppOp("ACCESS_RESTRICTED_SETTINGS".into());
    assert_eq!(active(&operations, &power), pairs(&[(spy, 0)]), "{what}");
    let recorder =
        grants(&operations).into_iter().find(|g| g.power == Power::AppOp("RECORD_AUDIO".into())).unwrap();
    assert_eq!(recorder.at.unwrap().to_string(), "2026-02-28T20:15:33", "{what}");
    assert_eq!(recorder.detail.as_deref(), Some("bg-s"), "{what}");
    let exempt = phone.read("deviceidle");
    assert!(active(&exempt, &Power::BatteryExempt).contains(&(spy.to_owned(), None)), "{what}");
    assert_eq!(exempt.len(), 1, "{what}");
    let roles = phone.read("role");
    let sms = pairs(&[("com.google.android.apps.messaging", 0)]);
    assert_eq!(active(&roles, &Power::Role("android.app.role.SMS".into())), sms, "{what}");
    assert_eq!(active(&phone.read("activity"), &Power::Vpn), pairs(&[("com.example.vpn", 0)]), "{what}");
    let keyboards = phone.read("input_method");
    assert_eq!(active(&keyboards, &Power::Keyboard).len(), 1, "{what}");
    assert!(!claims(&keyboards, "com.example.keyboard").is_empty(), "{what}");
}

fn check_rest(phone: &Phone, android: &str, vendor: &str) {
    let what = format!("{android} {vendor}");
    let users = phone.read("user");
    assert!(users.iter().any(|f| matches!(f, Fact::User { id: 10, managed: true, .. })), "{what}");
    assert!(users.iter().any(|f| matches!(f, Fact::User { id: 0, managed: false, .. })), "{what}");
    for service in ["usagestats", "batterystats"] {
        let gone = phone.read(service);
        let said = claims(&gone, "com.removed.spy");
        assert!(
            said.iter().any(|(_, c)| {
                matches!(c, AppClaim::WasInstalled { at: Some(_), .. } | AppClaim::WasRemoved { at: Some(_) })
            }),
            "{what} {service}"
        );
    }
    let settings = phone.read("settings");
    let value = |wanted: &str, of: u32| {
        settings.iter().find_map(|fact| match fact {
            Fact::Setting { user: Some(user), name, value, .. } if &**name == wanted && *user == of => {
                Some(value.to_string())
            }
            _ => None,
        })
    };
    assert_eq!(value("package_verifier_user_consent", 0).as_deref(), Some("-1"), "{what}");
    let spy = "com.example.systemservice/.KeyService";
    assert_eq!(value("enabled_accessibility_services", 0).as_deref(), Some(spy), "{what}");
    assert!(value("enabled_accessibility_services", 10).is_some(), "{what}");
    assert_eq!(value("android_id", 0), None, "{what}");
    let changed = settings
        .iter()
        .any(|f| matches!(f, Fact::SettingChange { by: Some(by), .. } if by.contains("settings")));
    assert_eq!(changed, vendor == "samsung" || android == "16", "{what}");
}

#[test]
fn every_power_of_every_layout_comes_out() {
    for android in ANDROIDS {
        for vendor in VENDORS {
            let Some(phone) =
                Phone::make("spec-android-rich.json", &["--android", android, "--vendor", vendor])
            else {
                return;
            };
            check_powers(&phone, &format!("{android} {vendor}"));
            check_rest(&phone, android, vendor);
        }
    }
}

#[test]
fn forged_text_gives_no_power_and_takes_none() {
    for android in ["10", "12", "16"] {
        for vendor in ["aosp", "samsung"] {
            for kind in ["forged-section", "nul-bytes", "bad-utf8", "escape-codes"] {
                let arguments = ["--android", android, "--vendor", vendor, "--hostile", kind];
                let Some(phone) = Phone::make("spec-android-rich.json", &arguments) else { return };
                let what = format!("{android} {vendor} {kind}");
                check_powers(&phone, &what);
                for service in ["accessibility", "device_policy", "settings", "appops", "role", "user"] {
                    let facts = phone.read(service);
                    assert!(forged(&facts).is_empty(), "{what} {service}: {:?}", forged(&facts));
                }
            }
        }
    }
}

#[test]
fn real_samsung_excerpts_of_the_policy_manager_and_others() {
    let Some(folder) = shared("samples/android/snippets") else { return };
    let read = |name: &str, path: &str| parse(path, &std::fs::read(folder.join(name)).unwrap());
    let policy = |number: &str| read(&format!("samsung_device_policy_{number}.txt"), "dumpsys/device_policy");
    let locker = pairs(&[("com.samsung.android.kgclient", 0)]);
    let folder_app = pairs(&[("com.samsung.knox.securefolder", 150)]);
    assert_eq!(active(&policy("00"), &Power::ProfileOwner), folder_app);
    assert_eq!(active(&policy("01"), &Power::DeviceAdmin), locker);
    let two = policy("02");
    assert_eq!(active(&two, &Power::DeviceAdmin), locker.union(&folder_app).cloned().collect());
    for innocent in ["03", "04", "05", "06", "07", "08", "09"] {
        assert!(policy(innocent).is_empty(), "{innocent}");
    }
    assert_eq!(policy("10").len(), 2);
    let vpn = read("vpn_parser_01.txt", "dumpsys/activity");
    assert_eq!(active(&vpn, &Power::Vpn), pairs(&[("com.example.vpn", 0)]));
    assert!(read("vpn_parser_00.txt", "dumpsys/activity").is_empty());
    let checkin = read("checkin_package_samsung.txt", "dumpstate/CHECKIN PACKAGE");
    let voice = claims(&checkin, "com.samsung.SMT.lang_hi_in_f00");
    let store = AppClaim::Installer(Some("com.sec.android.app.samsungapps".into()));
    assert!(voice.contains(&(None, &store)), "{voice:?}");
    let none = claims(&checkin, "com.samsung.android.wifi.resources.qc");
    assert!(none.contains(&(None, &AppClaim::Installer(None))));
}

/// A bug report as a technician gets it, read through the whole left wing.
fn whole(arguments: &[&str]) -> Option<Evidence> {
    let generator = shared("tools/gen_android.py")?;
    let spec = shared("tools/specs/spec-android-rich.json")?;
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("spec.json");
    std::fs::copy(spec, &copy).unwrap();
    if let Some(apks) = shared("samples/android/apk/built") {
        std::os::unix::fs::symlink(std::fs::canonicalize(apks).unwrap(), folder.path().join("apks")).unwrap();
    }
    let zip = folder.path().join("bugreport.zip");
    let done = Command::new("python3")
        .arg(generator)
        .arg(&copy)
        .arg("--bugreport")
        .arg(&zip)
        .args(arguments)
        .output();
    if !done.is_ok_and(|done| done.status.success()) {
        eprintln!("skipped: the generator did not run");
        return None;
    }
    let limits = Limits::default();
    let found = stalkscan::source::discover::discover(&zip, &mut stalkscan::source::NoKey, &limits).unwrap();
    let backup = found.backups.first().unwrap();
    Some(stalkscan::artifact::read(backup, &limits))
}

#[test]
fn a_whole_bug_report_with_forged_text_keeps_its_truth() {
    for (android, vendor) in [("10", "aosp"), ("13", "samsung"), ("15", "xiaomi"), ("16", "aosp")] {
        for kind in ["forged-section", "bad-utf8", "huge-line"] {
            let arguments = [
                "--android",
                android,
                "--vendor",
                vendor,
                "--hostile",
                kind,
                "--hostile-mb",
                "2",
                "--pad-mb",
                "3",
            ];
            let Some(evidence) = whole(&arguments) else { return };
            let what = format!("{android} {vendor} {kind}");
            let facts: Vec<Fact> = evidence.facts.iter().map(|seen| seen.fact.clone()).collect();
            let said: Vec<&Fact> = forged(&facts)
                .into_iter()
                .filter(|fact| !matches!(fact, Fact::App { claim: AppClaim::VersionName(_), .. }))
                .collect();
            assert!(said.is_empty(), "{what}: {said:?}");
            // 22 packages of the spec and one that is gone but left its data.
            assert_eq!(listed(&facts).len(), 23, "{what}: {:?}", listed(&facts));
            let both = pairs(&[("com.example.systemservice", 0), ("com.example.worktracker", 10)]);
            assert_eq!(active(&facts, &Power::Accessibility), both, "{what}");
            assert_eq!(active(&facts, &Power::NotificationListener), both, "{what}");
            assert!(facts.iter().any(|fact| matches!(fact, Fact::Captured { .. })), "{what}");
            let device = stalkscan::model::Device::join(stalkscan::model::Platform::Android, &evidence);
            let apps = device.coverage.get(Surface::InstalledApps).unwrap();
            // Forged headers leave the answer partial: they are named, not passed over.
            let expected = if kind == "forged-section" { "partial" } else { "read" };
            assert_eq!(apps.outcome.as_str(), expected, "{what}: {:?}", apps.outcome);
            let services = device.coverage.get(Surface::AccessibilityServices).unwrap();
            assert_eq!(services.outcome.as_str(), expected, "{what}: {:?}", services.outcome);
            let admins = device.coverage.get(Surface::DeviceAdmins).unwrap();
            assert_eq!(admins.outcome.as_str(), expected, "{what}: {:?}", admins.outcome);
        }
    }
}

/// Damages a text: cut short, bytes overwritten, lines doubled. The same for the same seed.
fn damage(text: &[u8], seed: u64) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state.checked_rem(u64::try_from(below).unwrap()).unwrap_or(0)).unwrap()
    };
    let start = next(text.len());
    let mut text: Vec<u8> = text.iter().skip(start).take(30_000).copied().collect();
    for _ in 0..next(60) {
        let at = next(text.len());
        let evil = [b'\n', b' ', b'{', b'}', b'[', b'=', b':', 0, 0xff, b'\t', b'9', b'/'];
        if let (Some(byte), Some(new)) = (text.get_mut(at), evil.get(next(evil.len()))) {
            *byte = *new;
        }
    }
    let at = next(text.len());
    let copy: Vec<u8> = text.iter().skip(next(text.len())).take(500).copied().collect();
    text.splice(at..at, copy);
    text
}

#[test]
fn damaged_texts_never_stop_a_parser() {
    let Some(phone) = Phone::make("spec-android-rich.json", &["--android", "12", "--vendor", "samsung"])
    else {
        return;
    };
    for parser in stalkscan::artifact::android::ARTIFACTS {
        for path in parser.paths() {
            let service = path.rsplit('/').next().unwrap();
            let text = phone.service(service);
            if text.is_empty() {
                continue;
            }
            for seed in 0..60 {
                let limits = Limits::default();
                let mut out = Emitter::new(&limits);
                let bytes = damage(&text, seed);
                let input = Input { path, bytes: &bytes, first_line: 1, wal: None, limits: &limits };
                // Facts or an error, never a panic; names stay names whatever happens to the text.
                let _result = parser.parse(&input, &mut out);
                for (fact, _) in out.facts() {
                    if let Fact::App { id, .. } = fact {
                        assert!(!id.contains([' ', '\n', '[', '{', '\0']), "{path} {seed}: {id}");
                    }
                }
            }
        }
    }
}

#[test]
fn a_clean_phone_with_many_apps_is_whole_and_quiet() {
    let Some(generator) = shared("tools/gen_android.py") else { return };
    let Ok(done) = Command::new("python3").arg(generator).args(["--make-clean-spec", "1200"]).output() else {
        return;
    };
    let spec = String::from_utf8(done.stdout).unwrap();
    let Some(phone) = Phone::make(&spec, &["--android", "14"]) else { return };
    let facts = phone.read("package");
    assert_eq!(listed(&facts).len(), 1200);
    let services = active(&phone.read("accessibility"), &Power::Accessibility);
    assert_eq!(services, pairs(&[("com.google.android.marvin.talkback", 0), ("com.x8bit.bitwarden", 0)]));
    // Nobody hides on a clean phone: every app of the owner has a start screen.
    let hidden = facts.iter().filter(|f| matches!(f, Fact::App { claim: AppClaim::HidOwnIcon, .. })).count();
    assert_eq!(hidden, 0);
}
