//! Judges iPhone apps that no list knows by what they may do, how they hide and where they came from.
//!
//! An iPhone tells less of an app than an Android phone: no services, no icon switched off. What is left is looked at on
//! the same three [axes](Axis), with the same ceilings. [`Level::Strong`] needs an app that can watch, that did not come
//! from the store, and that hides: somebody who puts a test version or an app of their own on the phone gives it a name
//! of its own, and it stands in every list.

use crate::detect::behaviour::{Axis, Seen, Signal, Weighed, is_strong, names_a_part};
use crate::detect::heuristic::{inventory, origin};
use crate::detect::{Because, Detector, Finding, Subject, SubjectKind, apple, capability, words};
use crate::model::device::Presence;
use crate::model::{
    App, AppClaim, Capability, Class, Device, Fact, FactId, Level, ManagementKey, NetworkKind, Platform,
    Power, Strength, Surface,
};
use crate::signature::SignatureDb;

/// Id of the rule.
pub const RULE: &str = "iphone-app-behaves-like-hidden-monitoring";

/// An app and its phone.
pub struct Look<'d, 'e> {
    device: &'d Device<'e>,
    app: &'d App<'e>,
    /// The fact that tells of its origin from outside the store.
    outside: FactId,
}

/// How a signal is looked for.
type Find = fn(&Look<'_, '_>) -> Option<Seen>;

/// The signals.
pub const SIGNALS: &[Signal<Find>] = &[
    Signal {
        name: "keyboard-full-access",
        axis: Axis::Capability,
        points: 20,
        hides: false,
        reason: "sees what is typed and may pass it on; keyboards that people choose have it too",
        seen: |look| power(look, &|power| *power == Power::KeyboardFullAccess),
    },
    Signal {
        name: "location-always",
        axis: Axis::Capability,
        points: 15,
        hides: false,
        reason: "follows the phone when nobody looks at the app; maps, weather and fitness apps have it too",
        seen: |look| power(look, &|power| *power == Power::LocationAlways),
    },
    Signal {
        name: "microphone-allowed",
        axis: Axis::Capability,
        points: 12,
        hides: false,
        reason: "can listen; every app for calls and voice messages has it",
        seen: |look| power(look, &|power| *power == Power::Tcc("kTCCServiceMicrophone".into())),
    },
    Signal {
        name: "routes-traffic",
        axis: Axis::Capability,
        points: 12,
        hides: false,
        reason: "sees which servers the phone talks to; every VPN and ad blocker does",
        seen: routes_traffic,
    },
    Signal {
        name: "permissions-granted",
        axis: Axis::Capability,
        points: 10,
        hides: false,
        reason: "reads two or more kinds of private things; messengers do",
        seen: private_things,
    },
    Signal {
        name: "camera-allowed",
        axis: Axis::Capability,
        points: 8,
        hides: false,
        reason: "can take pictures; very many apps can",
        seen: |look| power(look, &|power| *power == Power::Tcc("kTCCServiceCamera".into())),
    },
    Signal {
        name: "system-name",
        axis: Axis::Concealment,
        points: 25,
        hides: true,
        reason: "calls itself a part of the phone, which no part of the phone is that was added to it",
        seen: system_name,
    },
    Signal {
        name: "in-no-list",
        axis: Axis::Concealment,
        points: 25,
        hides: true,
        reason: "stands in one list of the backup and is missing in another; an interrupted installation does too",
        seen: |look| {
            let (_, _, fact) = inventory::left_out(look.app)?;
            Some(Seen { value: look.app.id.to_owned(), fact })
        },
    },
    Signal {
        name: "calls-itself-apples",
        axis: Axis::Concealment,
        points: 15,
        hides: false,
        reason: "its identifier begins like Apple's; a part of a newer iOS that is on no list yet has one too",
        seen: |look| {
            apple::poses(look.app).then(|| Seen { value: look.app.id.to_owned(), fact: look.outside })
        },
    },
    Signal {
        name: "restriction",
        axis: Axis::Concealment,
        points: 10,
        hides: false,
        reason: "apps cannot be removed from the phone; schools and employers set that too",
        seen: |look| {
            let removal = |value: &str| value == "allowAppRemoval=false";
            let told = look.device.managed(ManagementKey::Restriction).find(|told| removal(told.value))?;
            Some(Seen { value: told.value.to_owned(), fact: told.fact })
        },
    },
    Signal {
        name: "not-from-the-store",
        axis: Axis::Provenance,
        points: 20,
        hides: false,
        reason: "put on with a computer, a licence of its maker or a jailbreak, without which no app is level 3; developers and \
                 testers do that too",
        seen: |look| Some(Seen { value: look.app.id.to_owned(), fact: look.outside }),
    },
];

fn power(look: &Look<'_, '_>, wanted: &dyn Fn(&Power) -> bool) -> Option<Seen> {
    let grant = look.app.active(wanted).next()?;
    Some(Seen { value: look.app.id.to_owned(), fact: grant.fact })
}

/// A VPN, proxy or filter of the app that is on. DNS settings and relays are left out: ad blockers have little else.
fn routes_traffic(look: &Look<'_, '_>) -> Option<Seen> {
    look.device.others.iter().find_map(|stated| match stated.value {
        Fact::Network { kind, app: Some(app), enabled, server, name, .. }
            if &**app == look.app.id
                && *enabled != Some(false)
                && !matches!(kind, NetworkKind::DnsSettings | NetworkKind::Relay) =>
        {
            Some(Seen { value: server.as_deref().unwrap_or(name).to_owned(), fact: stated.fact })
        }
        _ => None,
    })
}

/// Private things besides those with a signal of their own.
fn private_things(look: &Look<'_, '_>) -> Option<Seen> {
    let own = |sees: &Capability| !matches!(sees, Capability::Microphone | Capability::Camera);
    let mut first = None;
    let mut words: Vec<String> = Vec::new();
    for grant in look.app.active(|power| matches!(power, Power::Tcc(_))) {
        for sees in capability::of_power(&grant.value.power).iter().filter(|sees| own(sees)) {
            first.get_or_insert(grant.fact);
            let word = sees.plain();
            if !words.contains(&word) {
                words.push(word);
            }
        }
    }
    let fact = first.filter(|_| words.len() > 1)?;
    Some(Seen { value: words.join(", "), fact })
}

/// The name under its icon, or of the folder of its code, is that of a part of the phone; or its identifier is written
/// like that of one of Apple's.
fn system_name(look: &Look<'_, '_>) -> Option<Seen> {
    let by_name = look.app.claims.iter().find_map(|claim| match claim.value {
        AppClaim::Label(label) if names_a_part(label) => {
            Some(Seen { value: label.to_string(), fact: claim.fact })
        }
        AppClaim::CodePath(path) => {
            let folder = path.rsplit('/').next()?.strip_suffix(".app")?;
            names_a_part(folder).then(|| Seen { value: folder.to_owned(), fact: claim.fact })
        }
        _ => None,
    });
    let by_id = || {
        (apple::poses(look.app) && apple::names_a_part(look.app.id))
            .then(|| Seen { value: look.app.id.to_owned(), fact: look.outside })
    };
    by_name.or_else(by_id)
}

/// An iPhone app that no list knows behaves like software that monitors in secret.
#[derive(Debug)]
pub struct IphoneAppBehaves;

impl Detector for IphoneAppBehaves {
    fn name(&self) -> &'static str {
        RULE
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Ios]
    }

    fn needs(&self) -> &'static [Surface] {
        &[Surface::InstalledApps, Surface::AppOrigin]
    }

    fn needs_where_held(&self) -> &'static [(Surface, bool)] {
        &[(Surface::Permissions, true), (Surface::LocationAccess, true), (Surface::VpnAndFilters, true)]
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        let outside = origin::without_receipt(device);
        let no_store = |app: &App<'_>| {
            let missing = || outside.iter().find(|(other, _)| other.id == app.id).map(|(_, fact)| *fact);
            licence(app).or_else(missing)
        };
        let apps = device.apps.values().filter(|app| app.presence() == Presence::Installed);
        for app in apps.filter(|app| !apple::is_apples(app) && device.owner_of(app.id).is_none()) {
            let Some(fact) = no_store(app) else { continue };
            let Some(because) = strong(&Look { device, app, outside: fact }) else { continue };
            out.push(Finding {
                rule: self.name(),
                level: Level::Strong,
                class: Class::Unknown,
                strength: Strength::Behaviour,
                subject: Subject { kind: SubjectKind::App, id: app.id.to_owned() },
                family: None,
                capabilities: capability::of_app(app),
                title: words::title(self.name()),
                explanation: None,
                because,
            });
        }
    }
}

/// The licence of its maker by which an app runs that is no test version of the store's.
fn licence(app: &App<'_>) -> Option<FactId> {
    let test = app.claims.iter().any(|claim| matches!(claim.value, AppClaim::TestFlight));
    let licence = app.claims.iter().find(|claim| matches!(claim.value, AppClaim::Provisioned(_)));
    licence.filter(|_| !test).map(|claim| claim.fact)
}

/// The signals of an app, heaviest first, where they amount to hidden monitoring. Less than that is told by the rules on
/// single signs.
fn strong(look: &Look<'_, '_>) -> Option<Vec<Because>> {
    let weighed = Weighed::of(SIGNALS, |seen| seen(look));
    is_strong(weighed.axes, weighed.sum(), weighed.hides).then_some(weighed.because)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::behaviour::STRONG;
    use crate::model::{At, Evidence, FileId, Grant, GrantState, InventoryList, Observed, StoreReceipt};

    /// A phone with one app of the store and one beside it that has the given name, origin and powers.
    fn found(id: &str, claims: Vec<AppClaim>, powers: &[Power]) -> Vec<String> {
        let receipt = |all| AppClaim::Receipt(StoreReceipt { sinf: all, metadata: all });
        let app = |id: &str, claim| Fact::App { id: id.into(), user: None, claim };
        let listed = || AppClaim::Listed(InventoryList::InstalledApplications);
        let store = [app("org.store", listed()), app("org.store", receipt(true))];
        let grants = powers.iter().map(|power| {
            Fact::Grant(Grant {
                app: id.into(),
                user: None,
                power: power.clone(),
                state: GrantState::Active,
                detail: None,
                at: None,
            })
        });
        let own = claims.into_iter().chain([listed()]).map(|claim| app(id, claim));
        let facts = store.into_iter().chain(own).chain(grants);
        let facts = facts.map(|fact| Observed { fact, file: FileId(0), at: At::Whole }).collect();
        let evidence = Evidence { facts, ..Evidence::default() };
        let mut out = Vec::new();
        let device = Device::join(Platform::Ios, &evidence);
        IphoneAppBehaves.detect(&device, &SignatureDb::built_in().unwrap(), &mut out);
        out.into_iter().map(|finding| finding.subject.id).collect()
    }

    fn watching() -> Vec<Power> {
        let tcc = |service: &str| Power::Tcc(format!("kTCCService{service}").into());
        let services = ["Microphone", "Camera", "Photos", "AddressBook"].map(tcc);
        services.into_iter().chain([Power::LocationAlways]).collect()
    }

    fn none() -> AppClaim {
        AppClaim::Receipt(StoreReceipt { sinf: false, metadata: false })
    }

    #[test]
    fn three_axes_and_a_disguise_are_strong_and_nothing_less_is() {
        let label = |name: &str| AppClaim::Label(name.into());
        assert_eq!(found("com.qq.sys", vec![none(), label("System")], &watching()), ["com.qq.sys"]);
        let path = AppClaim::CodePath("/var/containers/Bundle/Application/U/System Service.app".into());
        assert_eq!(found("com.qq.sys", vec![none(), path], &watching()), ["com.qq.sys"]);
        // A developer's own app, an app from another shop of apps, a test version, an app that can see nothing.
        assert!(found("com.qq.own", vec![none(), label("My App")], &watching()).is_empty());
        assert!(found("com.qq.sys", vec![none(), label("System")], &[]).is_empty());
        assert!(
            found("com.qq.sys", vec![none(), label("System"), AppClaim::TestFlight], &watching()).is_empty()
        );
        let from_store = AppClaim::Receipt(StoreReceipt { sinf: true, metadata: true });
        assert!(found("com.qq.sys", vec![from_store, label("System")], &watching()).is_empty());
    }

    #[test]
    fn an_identifier_like_that_of_a_part_of_the_system_is_a_disguise() {
        assert_eq!(
            found("com.apple.systemserviced", vec![none()], &watching()),
            ["com.apple.systemserviced"]
        );
        assert!(found("com.apple.Maps", vec![none()], &watching()).is_empty());
        // A new app of Apple's that is on no list yet.
        assert!(found("com.apple.newproduct", vec![none()], &watching()).is_empty());
    }

    #[test]
    fn every_signal_has_words_and_no_axis_decides_alone() {
        for signal in SIGNALS {
            assert!(crate::speech::has(&format!("signal-{}", signal.name)), "{}", signal.name);
            assert!(signal.points < STRONG && signal.axis.ceiling() < STRONG);
        }
    }
}
