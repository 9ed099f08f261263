//! Apps that the database knows, by file, maker's certificate or id.

use std::collections::BTreeSet;

use super::{Because, Detector, FamilyRef, Finding, Subject, SubjectKind};
use super::{capability, content, words};
use crate::model::device::Presence;
use crate::model::{
    App, AppClaim, Capability, Class, Device, FactId, GrantState, Level, Platform, Power, Signer, Strength,
    Surface,
};
use crate::signature::{Family, Flag, Hit, Matched, Role, SignatureDb};
use crate::speech::Message;
use crate::time::Moment;

/// The app is listed in the signature database.
#[derive(Debug)]
pub struct KnownApp;

impl Detector for KnownApp {
    fn name(&self) -> &'static str {
        "known-app"
    }

    fn platforms(&self) -> &'static [Platform] {
        Platform::ALL
    }

    fn needs(&self) -> &'static [Surface] {
        &[Surface::InstalledApps]
    }

    fn detect(&self, device: &Device<'_>, db: &SignatureDb, out: &mut Vec<Finding>) {
        // Where the list of apps was read to its end, an app that is not in it is not installed, whatever a setting says.
        let whole_list = device.coverage.is_read(Surface::InstalledApps);
        let read = Read { whole_list, grants: GRANTS.iter().all(|grant| device.coverage.is_read(*grant)) };
        out.extend(device.apps.values().filter_map(|app| judge(app, device.platform, read, db)));
    }
}

/// What of the phone was read to its end.
#[derive(Debug, Clone, Copy)]
struct Read {
    /// The list of apps.
    whole_list: bool,
    /// Everything that an app may be given.
    grants: bool,
}

/// Questions that tell what an app was given.
const GRANTS: &[Surface] = &[
    Surface::AccessibilityServices,
    Surface::DeviceAdmins,
    Surface::NotificationListeners,
    Surface::Permissions,
];

/// One match with the fact that it matched.
struct Match<'db> {
    hit: Hit<'db>,
    by: By,
    fact: FactId,
    value: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum By {
    File,
    Certificate,
    Id,
    Pattern,
    /// The 32-bit hash that a dump prints of a certificate.
    CertificateHash,
}

fn judge(app: &App<'_>, platform: Platform, read: Read, db: &SignatureDb) -> Option<Finding> {
    let standing = standing(app, read.whole_list);
    let matches = matches_of(app, platform, db);
    let rank =
        |m: &&Match<'_>| (!m.hit.is_reviewed(), !class_of(&m.hit).is_covert(), m.by, weak_flag(&m.hit));
    let best = matches.iter().min_by_key(rank)?;
    let family = best.hit.family;
    let class = class_of(&best.hit);
    let kin = |m: &&Match<'_>| same_vendor(m.hit.family, family);
    let strength = strength_of(&matches.iter().filter(kin).map(|m| m.by).collect());
    let signals = capability::signals(app);
    let mut because: Vec<Because> = Vec::new();
    for found in matches.iter().filter(kin) {
        let reason = reason(found);
        if !because.iter().any(|b| b.signal == reason.signal && b.value == reason.value) {
            because.push(reason);
        }
    }
    let second = !signals.is_empty()
        || because.len() > 1
        || outside_store(app, db)
        || content::names_server_of(app, family, db);
    let level = match level_of(best, class, strength, second, app) {
        level if standing == Presence::Installed && read.grants && is_idle(&best.hit, class, app) => {
            level.min(Level::Look)
        }
        level if standing == Presence::Installed => level,
        // An app that is gone is not "found"; that it was there is still a strong sign.
        level if class.is_covert() => level.min(Level::Strong),
        level => level.min(Level::Look),
    };
    because.extend(signals);
    let was_here = was_here(app, standing);
    let until = was_here.as_ref().map(|was| was.says.clone());
    because.extend(was_here);
    let mut capabilities = capability::of_app(app);
    if class != Class::OperatorSide {
        capabilities.extend(family.capabilities.iter().copied());
    }
    Some(Finding {
        rule: "known-app",
        level,
        class,
        strength,
        subject: Subject { kind: SubjectKind::App, id: app.id.to_owned() },
        family: Some(FamilyRef {
            id: family.id.clone(),
            name: family.name.clone(),
            aliases: family.aliases.clone(),
        }),
        capabilities,
        title: title_of(class, &best.hit, standing, until.as_ref()),
        explanation: if best.hit.is_reviewed() {
            explanation_of(class, standing)
        } else {
            Some(Message::new("explain-unreviewed"))
        },
        because,
    })
}

fn matches_of<'db>(app: &App<'_>, platform: Platform, db: &'db SignatureDb) -> Vec<Match<'db>> {
    let mut matches = Vec::new();
    if let Some(fact) = app.claims.first().map(|c| c.fact).or_else(|| app.grants.first().map(|g| g.fact)) {
        let fact =
            app.claims.iter().find(|c| matches!(c.value, AppClaim::Listed(_))).map_or(fact, |c| c.fact);
        for hit in db.app_id(platform, app.id) {
            if hit.flags.contains(&Flag::UserAppOnly) && app.is_system() {
                continue;
            }
            let by = if hit.matched == Matched::Pattern { By::Pattern } else { By::Id };
            matches.push(Match { hit, by, fact, value: app.id.to_owned() });
        }
    }
    for signer in app.signers() {
        let (by, digest) = match signer.value {
            Signer::Sha1(d) | Signer::Sha256(d) => (By::Certificate, d),
            Signer::JavaHash(d) => (By::CertificateHash, d),
            Signer::AppleTeam(_) => continue,
        };
        for hit in db.certificate(signer.value) {
            matches.push(Match { hit, by, fact: signer.fact, value: digest.to_string() });
        }
    }
    for claim in &app.claims {
        if let AppClaim::ApkSha256 { sha256, .. } = claim.value {
            for hit in db.apk_sha256(sha256) {
                matches.push(Match { hit, by: By::File, fact: claim.fact, value: sha256.to_string() });
            }
        }
    }
    matches
}

/// The class that counts: an operator's or installer's app is that, whatever its family is.
fn class_of(hit: &Hit<'_>) -> Class {
    match hit.role {
        Role::Operator => Class::OperatorSide,
        Role::Installer => Class::Dropper,
        Role::Target => hit.class,
    }
}

fn weak_flag(hit: &Hit<'_>) -> bool {
    hit.flags.contains(&Flag::Generic)
}

fn same_vendor(a: &Family, b: &Family) -> bool {
    std::ptr::eq(a, b) || (a.group.is_some() && a.group == b.group)
}

fn strength_of(by: &BTreeSet<By>) -> Strength {
    let id = by.contains(&By::Id) || by.contains(&By::Pattern);
    if by.contains(&By::File) {
        Strength::ApkHash
    } else if by.contains(&By::Certificate) {
        if id { Strength::CertificateAndId } else { Strength::Certificate }
    } else if by.contains(&By::Id) {
        Strength::AppId
    } else if by.contains(&By::Pattern) {
        Strength::AppIdPattern
    } else {
        Strength::Weak
    }
}

/// The levels of the contract. `second`: something besides the match itself speaks for it.
fn level_of(best: &Match<'_>, class: Class, strength: Strength, second: bool, app: &App<'_>) -> Level {
    if !best.hit.is_reviewed() {
        return unreviewed_level(best, class, app);
    }
    if !class.is_covert() {
        let level = open_level(class, app);
        // A short hash alone is no match that one could ask about.
        return if strength == Strength::Weak { level.min(Level::Look) } else { level };
    }
    let generic = weak_flag(&best.hit);
    match strength {
        Strength::ApkHash | Strength::CertificateAndId => Level::Known,
        Strength::Certificate | Strength::AppId if !generic || second => Level::Known,
        Strength::Weak => Level::Look,
        _ => Level::Strong,
    }
}

/// A list that nobody reviewed can ask whether an app was agreed to. It can never call one known.
fn unreviewed_level(best: &Match<'_>, class: Class, app: &App<'_>) -> Level {
    if best.hit.flags.contains(&Flag::DualUse) {
        Level::Info
    } else if class.is_covert() || class == Class::Unknown {
        if best.by == By::CertificateHash { Level::Look } else { Level::Review }
    } else {
        open_level(class, app).min(Level::Review)
    }
}

fn open_level(class: Class, app: &App<'_>) -> Level {
    match class {
        Class::MonitoringDisclosed
        | Class::DeviceManagement
        | Class::MessageForwarder
        | Class::AntiTheft
        | Class::Dropper => Level::Review,
        Class::RemoteAccess => {
            let unattended = app.active(|power| {
                matches!(
                    power,
                    Power::Accessibility
                        | Power::DeviceAdmin
                        | Power::DeviceOwner
                        | Power::NotificationListener
                )
            });
            if unattended.count() > 0 { Level::Review } else { Level::Look }
        }
        Class::Stalkerware
        | Class::Rat
        | Class::Keylogger
        | Class::LocationSharing
        | Class::CallRecorder
        | Class::OperatorSide
        | Class::Unknown => Level::Info,
    }
}

/// Whether an app for finding a lost phone was given nothing with which it could tell anybody anything: it is there and
/// not set up. Meaningful only where the grants of the phone were read. Parental control and forwarders are a question
/// however they stand, as the contract has it: powers can be given in ways that a copy does not hold.
fn is_idle(hit: &Hit<'_>, class: Class, app: &App<'_>) -> bool {
    let tells = |power: &Power| {
        capability::of_power(power).iter().any(|capability| *capability != Capability::KeepsRunning)
    };
    class == Class::AntiTheft && hit.flags.contains(&Flag::DualUse) && app.active(tells).next().is_none()
}

/// How the app stands. One that runs is there, and is the more telling for missing in the list. One that holds a power
/// counts as installed although no list names it, unless the list was whole: settings and location grants outlive the
/// apps they were made for.
fn standing(app: &App<'_>, whole_list: bool) -> Presence {
    if app.claims.iter().any(|claim| matches!(claim.value, AppClaim::Running)) {
        return Presence::Installed;
    }
    let active = app.grants.iter().any(|grant| grant.value.state == GrantState::Active);
    match app.presence() {
        Presence::Mentioned if active && !whole_list => Presence::Installed,
        presence => presence,
    }
}

fn outside_store(app: &App<'_>, db: &SignatureDb) -> bool {
    super::heuristic::origin::outside_store(app, db).is_some()
}

fn reason(found: &Match<'_>) -> Because {
    let (signal, says) = match found.by {
        By::File => ("apk-hash", "signal-apk-hash"),
        By::Certificate => ("signer", "signal-signer"),
        By::CertificateHash => ("signer-hash", "signal-signer-hash"),
        By::Pattern => ("app-id-pattern", "signal-app-id-pattern"),
        By::Id if found.hit.matched == Matched::CaseDiffers => ("app-id", "signal-app-id-case"),
        By::Id if weak_flag(&found.hit) => ("app-id", "signal-app-id-common"),
        By::Id => ("app-id", "signal-app-id"),
    };
    let says = Message::new(says).text("family", &*found.hit.family.name);
    let says = words::reviewed(says, &found.hit);
    Because::new(signal, says, found.value.clone(), found.fact)
}

/// Until when traces show an app that is gone: its removal, else the last trace that has a date.
fn was_here(app: &App<'_>, standing: Presence) -> Option<Because> {
    if !matches!(standing, Presence::Removed | Presence::DataLeft) {
        return None;
    }
    let last = |pick: &dyn Fn(&AppClaim) -> Option<Moment>| {
        let dated = app.claims.iter().filter_map(|claim| pick(claim.value).map(|at| (at, claim.fact)));
        // As text, since some are told in local time and others are not.
        dated.max_by_key(|(at, _)| at.to_string())
    };
    let removed = last(&|claim| match claim {
        AppClaim::WasRemoved { at } => *at,
        _ => None,
    });
    let seen = last(&|claim| match claim {
        AppClaim::WasInstalled { at, .. } => *at,
        AppClaim::LastUsed(at) => Some(*at),
        _ => None,
    });
    let (at, fact, words) = match (removed, seen) {
        // It may have come back after a removal, and gone again without a trace of that.
        (Some((at, fact)), seen) if seen.is_none_or(|(seen, _)| seen.to_string() <= at.to_string()) => {
            (at, fact, "signal-was-here-until")
        }
        (_, Some((at, fact))) => (at, fact, "signal-was-here-seen"),
        _ => return None,
    };
    let day: String = at.to_string().chars().take(10).collect();
    Some(Because::new("was-here", Message::new(words).text("day", day), at.to_string(), fact))
}

fn title_of(class: Class, hit: &Hit<'_>, standing: Presence, until: Option<&Message>) -> Message {
    let what = Message::new(match class {
        Class::OperatorSide => "title-operator",
        Class::Dropper => "title-dropper",
        _ => "title-known",
    });
    let what = what.text("name", hit.title.unwrap_or(&hit.family.name));
    let (title, until) = match (standing, until) {
        (Presence::Installed, _) => return what,
        (Presence::Removed, Some(until)) => ("title-removed", Some(until)),
        (Presence::Removed, None) => ("title-removed-before", None),
        (Presence::DataLeft, Some(until)) => ("title-data-left-until", Some(until)),
        (Presence::DataLeft, None) => ("title-data-left", None),
        (Presence::Mentioned, _) => ("title-mentioned", None),
    };
    let title = Message::new(title).said("what", what);
    match until {
        Some(until) => title.said("until", until.clone()),
        None => title,
    }
}

fn explanation_of(class: Class, presence: Presence) -> Option<Message> {
    let id = match (class, presence) {
        (Class::OperatorSide, _) => "explain-operator",
        (_, Presence::Removed | Presence::DataLeft | Presence::Mentioned) => "explain-traces",
        (class, _) if class.is_covert() => "explain-covert",
        (Class::MonitoringDisclosed, _) => "explain-disclosed",
        (Class::LocationSharing, _) => "explain-location",
        (Class::RemoteAccess, _) => "explain-remote",
        (Class::MessageForwarder, _) => "explain-forwarder",
        (Class::AntiTheft, _) => "explain-anti-theft",
        (Class::CallRecorder, _) => "explain-call-recorder",
        _ => return None,
    };
    Some(Message::new(id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        Answer, At, Evidence, Fact, FileId, Grant, Observed, Outcome, SourceId, SourceInfo, Weight,
    };

    /// A phone on which only a switched-on service names an app.
    fn named_by_a_setting(app: &str, list: Outcome) -> Level {
        named(Vec::new(), app, list)
    }

    /// The same, with further facts.
    fn named(more: Vec<Fact>, app: &str, list: Outcome) -> Level {
        let grant = Grant {
            app: app.into(),
            user: Some(0),
            power: Power::Accessibility,
            state: GrantState::Active,
            detail: None,
            at: None,
        };
        let evidence = Evidence {
            sources: vec![SourceInfo {
                format: "bugreport",
                path: "".into(),
                sha256: None,
                complete: true,
                notes: vec![],
                holds: &[Surface::InstalledApps],
            }],
            facts: more
                .into_iter()
                .chain([Fact::Grant(grant)])
                .map(|fact| Observed { fact, file: FileId(0), at: At::Whole })
                .collect(),
            answers: vec![Answer {
                surface: Surface::InstalledApps,
                weight: Weight::Whole,
                outcome: list,
                source: SourceId(0),
                file: None,
            }],
            ..Evidence::default()
        };
        let device = Device::join(Platform::Android, &evidence);
        let mut out = Vec::new();
        KnownApp.detect(&device, &SignatureDb::built_in().unwrap(), &mut out);
        out.first().unwrap().level
    }

    #[test]
    fn an_app_that_runs_is_there_whatever_the_list_says() {
        let running = Fact::App { id: "com.thetruth".into(), user: Some(0), claim: AppClaim::Running };
        assert_eq!(named(vec![running], "com.thetruth", Outcome::Read), Level::Known);
    }

    #[test]
    fn a_setting_outlives_its_app_only_where_the_list_was_whole() {
        let cut = || Outcome::Partial("cut".to_owned().into());
        assert_eq!(named_by_a_setting("com.thetruth", cut()), Level::Known);
        assert_eq!(named_by_a_setting("com.thetruth", Outcome::Read), Level::Strong);
        assert_eq!(named_by_a_setting("com.kaspersky.safekids", cut()), Level::Review);
        assert_eq!(named_by_a_setting("com.kaspersky.safekids", Outcome::Read), Level::Look);
    }
}
