//! The judges: a joined phone and the signature database in, findings out. Pure: no file, clock or printing.

mod apple;
pub mod behaviour;
pub mod behaviour_ios;
pub mod capability;
pub mod content;
pub mod heuristic;
pub mod known;
mod known_good;
pub mod management;
mod product;
mod standing;
mod words;

pub use words::{Explain, explain, next_steps, user_of};

use std::collections::{BTreeMap, BTreeSet};

use crate::model::fact::DeviceKey;
use crate::model::{Capability, Class, Device, Fact, FactId, Level, Platform, Strength, Surface};
use crate::signature::{Family, SignatureDb};
use crate::speech::Message;

/// Every rule, in the order in which ties are broken.
pub static DETECTORS: &[&dyn Detector] = &[
    &known::KnownApp,
    &content::KnownContent,
    &management::known::KnownManagement,
    &management::known::KnownServerSet,
    &management::combined::LockedManagement,
    &management::Enrolled,
    &management::account::ManagementAccount,
    &management::Supervised,
    &management::profile::LockedProfile,
    &management::profile::ManagingProfile,
    &management::profile::ForgedProfile,
    &management::combined::InterceptingProfile,
    &management::payload::RootCertificate,
    &management::payload::RoutedTraffic,
    &management::payload::ConcealingProfile,
    &management::payload::AddsAccount,
    &management::profile::RemovedProfile,
    &management::profile::NamedOnlyProfile,
    &management::restriction::RestrictedOwner,
    &management::restriction::RestrictionWriter,
    &management::restriction::PermissionByManagement,
    &heuristic::apk::DeclaredMonitoringTool,
    &heuristic::apk::MisleadingApk,
    &behaviour::BehavesLikeMonitoring,
    &behaviour_ios::IphoneAppBehaves,
    &heuristic::hidden::HiddenAppWithPowers,
    &heuristic::owner::DeviceOwner,
    &heuristic::powers::PowerfulApp,
    &heuristic::origin::InstalledOutsideStore,
    &heuristic::origin::NoStoreReceipt,
    &heuristic::licence::LicensedApp,
    &heuristic::inventory::LeftOutOfList,
    &heuristic::server::KnownServerContacted,
    &heuristic::test_key::PublicTestKey,
    &heuristic::code::TellingCode,
    &heuristic::keyboard::KeyboardFullAccess,
    &heuristic::network::AppRoutesTraffic,
    &heuristic::phone_server::ServerForWholePhone,
    &heuristic::root_certificate::UserRootCertificate,
    &heuristic::automation::SendingAutomation,
    &heuristic::account::SeveralAppleAccounts,
    &heuristic::account::BoughtByOther,
    &heuristic::account::FamilyGroup,
    &heuristic::restrictions_passcode::RestrictionsPasscode,
    &heuristic::web_clip::TellingWebClip,
    &heuristic::computer::KnownComputers,
    &heuristic::visit::KnownSiteVisited,
    &heuristic::timeline::ProtectionOffForInstallation,
    &heuristic::protection::ProtectionOff,
    &heuristic::posture::DebuggingOn,
    &heuristic::posture::FurtherUsers,
    &heuristic::posture::OldPatchLevel,
    &heuristic::root::RootTraces,
];

/// A rule.
pub trait Detector: Sync {
    /// Stable kebab-case id, which names what is found, not what to do about it.
    fn name(&self) -> &'static str;

    /// The platforms it judges.
    fn platforms(&self) -> &'static [Platform];

    /// Questions that must have been answered before its silence means anything.
    fn needs(&self) -> &'static [Surface];

    /// Questions of an iPhone that must have been answered where the copy is of a kind that holds the answer: what is damaged there hides
    /// as much as what this rule finds. Other kinds of copy never hold it, and no verdict rests on it. `true`: every phone
    /// has the file, so that its absence is a loss too.
    fn needs_where_held(&self) -> &'static [(Surface, bool)] {
        &[]
    }

    /// Whether what it finds of an app is context: one power, or an origin outside a store, of which many people have an
    /// example. A report tells such apps in one list, one row each, instead of one sign after the other.
    fn is_context(&self) -> bool {
        false
    }

    /// Questions that what it finds speaks to, also where that stands in a file that answers another question.
    fn speaks_to(&self) -> &'static [Surface] {
        &[]
    }

    /// Judges.
    fn detect(&self, device: &Device<'_>, db: &SignatureDb, out: &mut Vec<Finding>);
}

/// What a finding is about. One subject has one finding in a report.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Subject {
    /// The kind of thing.
    pub kind: SubjectKind,
    /// Its id (package, bundle id, profile identifier, setting).
    pub id: String,
}

/// Kinds of subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SubjectKind {
    /// An app.
    App,
    /// A configuration profile.
    Profile,
    /// Management of the whole phone.
    DeviceManagement,
    /// A keyboard.
    Keyboard,
    /// A VPN, proxy, filter or DNS configuration.
    Vpn,
    /// A certificate.
    Certificate,
    /// An account.
    Account,
    /// A setting of the phone.
    Setting,
    /// An automation.
    Automation,
}

impl SubjectKind {
    /// The spelling of the contract.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::App => "app",
            Self::Profile => "profile",
            Self::DeviceManagement => "device_management",
            Self::Keyboard => "keyboard",
            Self::Vpn => "vpn",
            Self::Certificate => "certificate",
            Self::Account => "account",
            Self::Setting => "setting",
            Self::Automation => "automation",
        }
    }
}

/// Places that one reason keeps besides its own. Reports name some of them and count the rest.
const MOST_PLACES: usize = 1_024;

/// One reason for a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Because {
    /// Stable kebab-case name of the signal ("accessibility-on").
    pub signal: &'static str,
    /// Plain words.
    pub says: Message,
    /// The value seen; evidence text.
    pub value: String,
    /// Where it was seen.
    pub fact: FactId,
    /// Where else, when the value lists what stands in several places.
    pub also: Vec<FactId>,
}

impl Because {
    /// A reason; `says` is a message or the id of one.
    pub fn new(
        signal: &'static str,
        says: impl Into<Message>,
        value: impl Into<String>,
        fact: FactId,
    ) -> Self {
        Self { signal, says: says.into(), value: value.into(), fact, also: Vec::new() }
    }

    /// The same reason with the other places that it stands in.
    #[must_use]
    pub fn also(mut self, places: impl IntoIterator<Item = FactId>) -> Self {
        for place in places {
            if self.also.len() < MOST_PLACES && place != self.fact && !self.also.contains(&place) {
                self.also.push(place);
            }
        }
        self
    }
}

/// What a rule found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: &'static str,
    /// How much it asks of the reader.
    pub level: Level,
    /// What the thing is.
    pub class: Class,
    /// How sure.
    pub strength: Strength,
    /// What it is about.
    pub subject: Subject,
    /// Family of a known app: id, name, aliases.
    pub family: Option<FamilyRef>,
    /// What it can see or do.
    pub capabilities: BTreeSet<Capability>,
    /// One line that says what was found.
    pub title: Message,
    /// Words that replace the rule's own explanation, where the case is special (only traces are left).
    pub explanation: Option<Message>,
    /// Reasons; never empty.
    pub because: Vec<Because>,
}

/// Which family a finding names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FamilyRef {
    /// Stable id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Other names.
    pub aliases: Vec<String>,
}

impl From<&Family> for FamilyRef {
    fn from(family: &Family) -> Self {
        Self { id: family.id.clone(), name: family.name.clone(), aliases: family.aliases.clone() }
    }
}

/// What the rules made of a phone.
#[derive(Debug, Clone, Default)]
pub struct Judgement {
    /// One finding a subject, strongest first.
    pub findings: Vec<Finding>,
    /// The apps among them that are worth a look and of which no rule tells more than [context](Detector::is_context).
    pub context: BTreeSet<Subject>,
    /// Rules with a question that they need and that was not fully answered. A rule that found something may have missed
    /// more, so it is listed too.
    pub could_not_check: Vec<(&'static str, Surface)>,
    /// Rules that were left out on request.
    pub skipped: Vec<&'static str>,
    /// Findings that are parts of one product, each with the subject of the finding that it is a part of.
    pub parts: BTreeMap<Subject, Subject>,
    /// Questions that findings speak to, in whatever file they stand: none of them is without any answer.
    pub touched: BTreeSet<Surface>,
}

/// Runs every rule of the platform except the skipped ones, and joins the findings by subject.
pub fn judge(device: &Device<'_>, db: &SignatureDb, skip: &BTreeSet<String>) -> Judgement {
    let mut judgement = Judgement::default();
    let mut found = Vec::new();
    for rule in DETECTORS.iter().filter(|rule| rule.platforms().contains(&device.platform)) {
        if skip.contains(rule.name()) {
            // What nobody judged is as open as what nobody could read.
            judgement.skipped.push(rule.name());
            judgement.could_not_check.extend(rule.needs().iter().map(|need| (rule.name(), *need)));
            let ios = device.platform == Platform::Ios;
            let held =
                rule.needs_where_held().iter().filter(|(need, _)| ios && device.coverage.is_held(*need));
            judgement.could_not_check.extend(held.map(|(need, _)| (rule.name(), *need)));
            continue;
        }
        rule.detect(device, db, &mut found);
        let unanswered = rule.needs().iter().filter(|need| !device.coverage.is_read(**need));
        judgement.could_not_check.extend(unanswered.map(|need| (rule.name(), *need)));
        let lost =
            rule.needs_where_held().iter().filter(|_| device.platform == Platform::Ios).filter(
                |(need, always)| device.coverage.is_lost(*need, *always && has_file_for(device, *need)),
            );
        judgement.could_not_check.extend(lost.map(|(need, _)| (rule.name(), *need)));
    }
    heuristic::code::drop_lonely(&mut found);
    judgement.context = context(&found);
    judgement.findings = by_subject(found);
    for finding in &mut judgement.findings {
        words::name_users(device, finding);
        standing::limit_joined(finding);
        capability::add_places(device, finding);
    }
    judgement.parts = product::parts(device, db, &judgement.findings);
    judgement.touched = touched(&judgement.findings);
    judgement
}

/// Questions that findings speak to: those of their rules, and those of the kind of thing that they are about.
fn touched(findings: &[Finding]) -> BTreeSet<Surface> {
    let of_kind = |kind: SubjectKind| match kind {
        SubjectKind::Profile => Some(Surface::ConfigurationProfiles),
        SubjectKind::DeviceManagement => Some(Surface::DeviceManagement),
        SubjectKind::Keyboard => Some(Surface::Keyboards),
        SubjectKind::Vpn => Some(Surface::VpnAndFilters),
        SubjectKind::Certificate => Some(Surface::TrustedCertificates),
        SubjectKind::Account => Some(Surface::Accounts),
        SubjectKind::Automation => Some(Surface::Automations),
        SubjectKind::App | SubjectKind::Setting => None,
    };
    let of_rule = |finding: &Finding| rule(finding.rule).map_or(&[][..], Detector::speaks_to).iter().copied();
    findings
        .iter()
        .flat_map(|finding| of_kind(finding.subject.kind).into_iter().chain(of_rule(finding)))
        .collect()
}

/// First version of iOS of whose phones it is known which files every one of them has.
const ALL_FILES_SINCE: u32 = 12;
/// First version with rules on the local network, which every device keeps among its network configurations. Before that
/// the rules on mobile data alone make a phone have any; a tablet or player without mobile data may have none.
const NETWORK_RULES_SINCE: u32 = 14;

/// Whether the phone is new enough to have the file for a question that every phone has. Older ones lack some of them.
fn has_file_for(device: &Device<'_>, need: Surface) -> bool {
    let version = device.property(DeviceKey::OsVersion);
    let major = version.and_then(|version| version.split('.').next()?.parse::<u32>().ok());
    let phone = device.others.iter().all(|stated| match stated.value {
        Fact::Device { key: DeviceKey::Model, value } => {
            !value.starts_with("iPad") && !value.starts_with("iPod")
        }
        _ => true,
    });
    let since = if need == Surface::VpnAndFilters && !phone { NETWORK_RULES_SINCE } else { ALL_FILES_SINCE };
    device.platform == Platform::Ios && major.is_some_and(|major| major >= since)
}

/// The rule with this id.
pub fn rule(name: &str) -> Option<&'static dyn Detector> {
    DETECTORS.iter().copied().find(|rule| rule.name() == name)
}

/// Apps that are worth a look by rules on context alone. What a list knows of an app, or another rule found besides, is more
/// than that, even where it is told for information; and so is a name that is not its own.
fn context(found: &[Finding]) -> BTreeSet<Subject> {
    let is_context = |finding: &Finding| {
        let ordinary = !finding.because.iter().any(|because| because.signal == "calls-itself-apples");
        ordinary && finding.level <= Level::Look && rule(finding.rule).is_some_and(Detector::is_context)
    };
    let apps = found.iter().filter(|finding| finding.subject.kind == SubjectKind::App);
    let (weak, more): (Vec<&Finding>, Vec<&Finding>) = apps.partition(|finding| is_context(finding));
    let known: BTreeSet<&Subject> = more.into_iter().map(|finding| &finding.subject).collect();
    weak.into_iter()
        .filter(|finding| finding.level == Level::Look && !known.contains(&finding.subject))
        .map(|finding| finding.subject.clone())
        .collect()
}

/// One finding a subject. A rule that knows what the thing is gives the words, else the strongest; the others add their
/// reasons, and the highest level counts.
fn by_subject(mut found: Vec<Finding>) -> Vec<Finding> {
    // A stable sort, so that findings of one level stay in the order of the rules.
    found.sort_by(|a, b| {
        let known_first = a.family.is_none().cmp(&b.family.is_none());
        a.subject.cmp(&b.subject).then(known_first).then(b.level.cmp(&a.level))
    });
    let mut joined: Vec<Finding> = Vec::new();
    for finding in found {
        match joined.last_mut() {
            Some(last) if last.subject == finding.subject => {
                last.level = last.level.max(finding.level);
                last.capabilities.extend(finding.capabilities);
                for because in finding.because {
                    let same = |known: &Because| {
                        known.signal == because.signal
                            && (known.value == because.value
                                || behaviour::is_signal(because.signal)
                                || behaviour_ios::SIGNALS.iter().any(|own| own.name == because.signal))
                    };
                    if !last.because.iter().any(same) {
                        last.because.push(because);
                    }
                }
            }
            _ => joined.push(finding),
        }
    }
    // What a thing is comes first, then the signals by weight; a stable sort, so that rules stay in their order.
    for finding in &mut joined {
        // The heavier signal lists the same permissions.
        if finding.because.iter().any(|because| because.signal == "reads-many-private-things") {
            finding.because.retain(|because| because.signal != "permissions-granted");
        }
        finding.because.sort_by_key(|because| std::cmp::Reverse(behaviour::weight(because.signal)));
    }
    joined.sort_by(|a, b| {
        b.level.cmp(&a.level).then(a.strength.cmp(&b.strength)).then(a.subject.cmp(&b.subject))
    });
    joined
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{AppClaim, At, Evidence, FileId, InventoryList, Observed, SourceInfo};

    #[test]
    fn a_tablet_of_long_ago_need_not_have_a_list_of_network_configurations() {
        let open = |model: &str, version: &str| {
            let device = |key, value: &str| Observed {
                fact: Fact::Device { key, value: value.into() },
                file: FileId(0),
                at: At::Whole,
            };
            let source = SourceInfo {
                format: "ios-backup",
                path: "".into(),
                sha256: None,
                complete: true,
                notes: vec![],
                holds: &[Surface::VpnAndFilters],
            };
            let evidence = Evidence {
                sources: vec![source],
                facts: vec![device(DeviceKey::Model, model), device(DeviceKey::OsVersion, version)],
                ..Evidence::default()
            };
            let device = Device::join(Platform::Ios, &evidence);
            let judgement = judge(&device, &SignatureDb::built_in().unwrap(), &BTreeSet::new());
            judgement.could_not_check.iter().any(|(_, surface)| *surface == Surface::VpnAndFilters)
        };
        for (model, version, wanted) in [
            ("iPhone10,1", "13.5", true),
            ("iPhone10,1", "11.4", false),
            ("iPad7,5", "13.5", false),
            ("iPad7,5", "14.0", true),
            ("iPod9,1", "12.5.7", false),
        ] {
            assert_eq!(open(model, version), wanted, "{model} {version}");
        }
    }

    #[test]
    fn a_rule_that_found_something_small_does_not_answer_for_what_was_not_read() {
        let app = |claim| Observed {
            fact: Fact::App { id: "com.life360.android.safetymapd".into(), user: None, claim },
            file: FileId(0),
            at: At::Whole,
        };
        let evidence = Evidence {
            facts: vec![app(AppClaim::Listed(InventoryList::PackageService))],
            ..Evidence::default()
        };
        let device = Device::join(Platform::Android, &evidence);
        let db = SignatureDb::built_in().unwrap();
        let judgement = judge(&device, &db, &BTreeSet::new());
        assert!(judgement.findings.iter().any(|finding| finding.rule == "known-app"));
        assert!(judgement.could_not_check.contains(&("known-app", Surface::InstalledApps)));
        let skipped = judge(&device, &db, &BTreeSet::from(["known-app".to_owned()]));
        assert!(skipped.findings.is_empty());
        assert_eq!(skipped.skipped, ["known-app"]);
    }
}
