//! Apps that the database knows, by file, maker's certificate or id.

use std::collections::BTreeSet;

use super::standing::Standing;
use super::{Because, Detector, FamilyRef, Finding, Subject, SubjectKind};
use super::{capability, content, words};
use crate::model::{
    App, AppClaim, Capability, Class, Device, FactId, Level, Platform, Power, Signer, Strength, Surface,
};
use crate::signature::{Family, Flag, Hit, Matched, Role, SignatureDb};
use crate::speech::Message;

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
    let standing = Standing::of(app, read.whole_list);
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
        level if standing.is_there() && read.grants && is_idle(&best.hit, class, app) => {
            level.min(Level::Look)
        }
        level if standing.is_there() => level,
        // An app that is gone is not "found"; that it was there is still a strong sign.
        level if class.is_covert() => level.min(Level::Strong),
        level => level.min(Level::Look),
    };
    because.extend(signals);
    let state = standing.reason(app);
    let until = state.as_ref().map(|state| state.says.clone());
    because.extend(state);
    let mut capabilities = capability::of_app(app);
    if class != Class::OperatorSide {
        capabilities.extend(family.capabilities.iter().copied());
    }
    standing.limit(&mut capabilities);
    let explanation = match class {
        _ if !best.hit.is_reviewed() => Some(Message::new("explain-unreviewed")),
        // What the app of the one who watches is for stays true of one that is gone.
        Class::OperatorSide => explanation_of(class),
        _ => standing.explanation(explanation_of(class), until.as_ref()),
    };
    Some(Finding {
        rule: "known-app",
        level,
        class,
        strength,
        subject: Subject { kind: SubjectKind::App, id: app.id.to_owned() },
        family: Some(FamilyRef::from(family)),
        capabilities,
        title: standing.title(title_of(class, &best.hit), until),
        explanation,
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
    // A list of many makers' apps has a name of its own, which no app bears.
    let by_id = matches!(found.by, By::Id | By::Pattern);
    let name = found.hit.title.filter(|_| by_id).unwrap_or(&found.hit.family.name);
    let says = Message::new(says).text("family", name);
    let says = words::reviewed(says, &found.hit);
    Because::new(signal, says, found.value.clone(), found.fact)
}

fn title_of(class: Class, hit: &Hit<'_>) -> Message {
    let what = Message::new(match class {
        Class::OperatorSide => "title-operator",
        Class::Dropper => "title-dropper",
        _ => "title-known",
    });
    what.text("name", hit.title.unwrap_or(&hit.family.name))
}

fn explanation_of(class: Class) -> Option<Message> {
    let id = match class {
        Class::OperatorSide => "explain-operator",
        class if class.is_covert() => "explain-covert",
        Class::MonitoringDisclosed => "explain-disclosed",
        Class::LocationSharing => "explain-location",
        Class::RemoteAccess => "explain-remote",
        Class::MessageForwarder => "explain-forwarder",
        Class::AntiTheft => "explain-anti-theft",
        Class::CallRecorder => "explain-call-recorder",
        _ => return None,
    };
    Some(Message::new(id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        Answer, At, Evidence, Fact, FileId, Grant, GrantState, Observed, Outcome, SourceId, SourceInfo,
        Weight,
    };
    use crate::time::Moment;

    /// A phone on which a power names an app, with further facts.
    fn named_by(power: Power, more: Vec<Fact>, app: &str, list: Outcome) -> Finding {
        let state = GrantState::Active;
        let grant = Grant { app: app.into(), user: Some(0), power, state, detail: None, at: None };
        named_with(more.into_iter().chain([Fact::Grant(grant)]).collect(), list)
    }

    /// What is found on a phone of which these facts are known.
    fn named_with(facts: Vec<Fact>, list: Outcome) -> Finding {
        let evidence = Evidence {
            sources: vec![SourceInfo {
                format: "bugreport",
                path: "".into(),
                sha256: None,
                complete: true,
                notes: vec![],
                holds: &[Surface::InstalledApps],
            }],
            facts: facts.into_iter().map(|fact| Observed { fact, file: FileId(0), at: At::Whole }).collect(),
            answers: vec![Answer {
                surface: Surface::InstalledApps,
                weight: Weight::Whole,
                outcome: list,
                source: SourceId(0),
                file: None,
                parser: "",
                damaged: false,
            }],
            ..Evidence::default()
        };
        let device = Device::join(Platform::Android, &evidence);
        let mut out = Vec::new();
        KnownApp.detect(&device, &SignatureDb::built_in().unwrap(), &mut out);
        out.remove(0)
    }

    #[test]
    fn an_app_that_runs_is_there_whatever_the_list_says() {
        let running = Fact::App { id: "com.thetruth".into(), user: Some(0), claim: AppClaim::Running };
        assert_eq!(named_with(vec![running], Outcome::Read).level, Level::Known);
    }

    #[test]
    fn a_setting_outlives_its_app_only_where_the_list_was_whole() {
        let cut = || Outcome::Partial("cut".to_owned().into());
        let named = |app, list| named_by(Power::BatteryExempt, Vec::new(), app, list).level;
        assert_eq!(named("com.thetruth", cut()), Level::Known);
        assert_eq!(named("com.thetruth", Outcome::Read), Level::Strong);
        assert_eq!(named("com.kaspersky.safekids", cut()), Level::Review);
        assert_eq!(named("com.kaspersky.safekids", Outcome::Read), Level::Look);
    }

    #[test]
    fn what_the_system_uses_now_is_never_told_as_gone() {
        let claim = |claim| Fact::App { id: "com.thetruth".into(), user: Some(0), claim };
        let lists =
            [vec![], vec![claim(AppClaim::Installed(false))], vec![claim(AppClaim::WasRemoved { at: None })]];
        for power in [Power::Accessibility, Power::DeviceAdmin, Power::NotificationListener] {
            for list in &lists {
                let found = named_by(power.clone(), list.clone(), "com.thetruth", Outcome::Read);
                assert_eq!(
                    (found.level, found.title.id()),
                    (Level::Known, "title-known"),
                    "{power:?} {list:?}"
                );
            }
        }
    }

    #[test]
    fn a_list_that_was_cut_cannot_say_that_an_app_is_gone() {
        let said = |claim| vec![Fact::App { id: "com.thetruth".into(), user: None, claim }];
        let cut = || Outcome::Partial("cut".to_owned().into());
        let found = |facts, list| named_with(facts, list).explanation.unwrap().id().to_owned();
        let label = || said(AppClaim::Label("x".into()));
        assert_eq!(found(label(), cut()), "explain-unsure");
        assert_eq!(found(label(), Outcome::Read), "explain-traces");
        assert_eq!(found(said(AppClaim::StartsAtBoot), cut()), "explain-covert");
    }

    #[test]
    fn an_app_that_is_off_or_away_is_told_so() {
        let claim = |user, claim| Fact::App { id: "com.thetruth".into(), user: Some(user), claim };
        let there = |user| claim(user, AppClaim::Installed(true));
        let off = vec![there(0), claim(0, AppClaim::Disabled)];
        let away = vec![claim(0, AppClaim::Installed(false)), claim(0, AppClaim::Archived)];
        let away_and_listed = vec![there(0), claim(0, AppClaim::Archived)];
        for (facts, title, level) in [
            (off.clone(), "title-switched-off", Level::Known),
            ([off, vec![there(10)]].concat(), "title-known", Level::Known),
            (away, "title-archived", Level::Strong),
            (away_and_listed, "title-archived", Level::Strong),
        ] {
            let starts = claim(0, AppClaim::StartsAtBoot);
            let found = named_with([facts, vec![starts]].concat(), Outcome::Read);
            assert_eq!((found.title.id(), found.level), (title, level));
            assert_eq!(
                found.capabilities.contains(&Capability::KeepsRunning),
                title == "title-known",
                "{title}"
            );
        }
    }

    #[test]
    fn the_last_trace_of_an_app_is_its_latest_date() {
        let claim = |claim| Fact::App { id: "com.thetruth".into(), user: None, claim };
        let day = |day: &str| Moment::from_local(&format!("{day} 12:00:00"));
        let was = |at| AppClaim::WasInstalled { at: day(at), by: None };
        let until = |facts: Vec<AppClaim>| {
            let left = vec![claim(AppClaim::DataLeft)];
            let found = named_with([left, facts.into_iter().map(claim).collect()].concat(), Outcome::Read);
            let because = found.because.into_iter().find(|because| because.signal == "was-here").unwrap();
            (because.says.id().to_owned(), because.value.chars().take(10).collect::<String>())
        };
        let seen = |day: &str| ("signal-was-here-seen".to_owned(), day.to_owned());
        let gone = |day: &str| ("signal-was-here-until".to_owned(), day.to_owned());
        let updated = AppClaim::Updated(day("2026-01-15").unwrap());
        assert_eq!(until(vec![was("2025-06-01"), updated.clone()]), seen("2026-01-15"));
        // The battery statistics tell the end of the day, a log the moment.
        let removed = |at| AppClaim::WasRemoved { at: day(at) };
        assert_eq!(
            until(vec![updated.clone(), removed("2026-02-21"), removed("2026-02-20")]),
            gone("2026-02-20")
        );
        assert_eq!(until(vec![removed("2025-02-20"), updated]), seen("2026-01-15"));
    }
}
