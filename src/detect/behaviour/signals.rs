//! The table of signals. Weights follow published descriptions of stalkerware and what honest apps share with it; see
//! the reason of each.

use std::collections::BTreeSet;

use super::disguise;
use super::look::Look;
use super::table::{Axis, Seen, Signal};
use crate::detect::capability;
use crate::detect::heuristic::origin;
use crate::model::{AppClaim, Capability, Power};
use crate::signature::InstallerKind;

/// How a signal is looked for.
type Find = fn(&Look<'_, '_>) -> Option<Seen>;

/// Every signal, by axis.
pub static SIGNALS: &[Signal<Find>] = &[
    Signal {
        name: "accessibility-on",
        axis: Axis::Capability,
        points: 30,
        hides: false,
        reason: "Enough on its own to read chats and typing. Screen readers, password managers and automation have it too.",
        seen: |look| look.power(|power| matches!(power, Power::Accessibility)),
    },
    Signal {
        name: "device-owner",
        axis: Axis::Capability,
        points: 25,
        hides: false,
        reason: "Total control of the phone. Employers use it, and some parents.",
        seen: |look| look.power(|power| matches!(power, Power::DeviceOwner)),
    },
    Signal {
        name: "declared-monitoring-tool",
        axis: Axis::Capability,
        points: 25,
        hides: false,
        reason: "Google's store asks honest monitoring apps to declare it.",
        seen: |look| {
            look.claim(|claim| match claim {
                AppClaim::DeclaredMonitoringTool(value) => Some(value.to_string()),
                _ => None,
            })
        },
    },
    Signal {
        name: "reads-many-private-things",
        axis: Axis::Capability,
        points: 15,
        hides: false,
        reason: "Messages, calls, location, microphone or camera together make a set that few apps need. Messengers and dialers do.",
        seen: |look| private_things(look, 3),
    },
    Signal {
        name: "notification-listener-on",
        axis: Axis::Capability,
        points: 12,
        hides: false,
        reason: "Reads messages as they arrive. Watches, cars and launchers need it.",
        seen: |look| look.power(|power| matches!(power, Power::NotificationListener)),
    },
    Signal {
        name: "keyboard-on",
        axis: Axis::Capability,
        points: 12,
        hides: false,
        reason: "Sees what is typed. Every keyboard does.",
        seen: |look| look.power(|power| matches!(power, Power::Keyboard)),
    },
    Signal {
        name: "reads-nearly-everything",
        axis: Axis::Capability,
        points: 10,
        hides: false,
        reason: "Adds to the set of three.",
        seen: |look| private_things(look, 5),
    },
    Signal {
        name: "screen-recording",
        axis: Axis::Capability,
        points: 8,
        hides: false,
        reason: "Screen recorders and remote help need it.",
        seen: |look| look.operation("PROJECT_MEDIA"),
    },
    Signal {
        name: "location-in-background",
        axis: Axis::Capability,
        points: 6,
        hides: false,
        reason: "Weather, fitness and family apps have it too. Before Android 10 every grant of the location covers the background.",
        seen: location_in_background,
    },
    Signal {
        name: "sees-app-use",
        axis: Axis::Capability,
        points: 5,
        hides: false,
        reason: "Digital-wellbeing apps and launchers have it too.",
        seen: |look| look.operation("GET_USAGE_STATS"),
    },
    Signal {
        name: "draws-over-apps",
        axis: Axis::Capability,
        points: 5,
        hides: false,
        reason: "Used to hide warnings; messengers use it for bubbles.",
        seen: |look| look.operation("SYSTEM_ALERT_WINDOW"),
    },
    Signal {
        name: "reads-all-files",
        axis: Axis::Capability,
        points: 5,
        hides: false,
        reason: "File managers and backup apps have it too.",
        seen: |look| {
            look.operation("MANAGE_EXTERNAL_STORAGE").or_else(|| look.permission("MANAGE_EXTERNAL_STORAGE"))
        },
    },
    Signal {
        name: "asks-old-permissions",
        axis: Axis::Capability,
        points: 6,
        hides: false,
        reason: "Apps built for Android 5 or older get every permission at installation. Abandoned apps have it too.",
        seen: old_target,
    },
    Signal {
        name: "hid-own-icon",
        axis: Axis::Concealment,
        points: 25,
        hides: true,
        reason: "A deliberate act. A few apps do it to change their icon.",
        seen: |look| {
            look.claim(|claim| matches!(claim, AppClaim::HidOwnIcon).then(|| look.app.id.to_owned()))
        },
    },
    Signal {
        name: "no-icon",
        axis: Axis::Concealment,
        points: 20,
        hides: true,
        reason: "Companions of watches, plug-ins and keyboards have none either.",
        seen: no_icon,
    },
    Signal {
        name: "name-of-a-system-part",
        axis: Axis::Concealment,
        points: 20,
        hides: true,
        reason: "Monitoring apps call themselves Wi-Fi or System Service. Parts of the system are left out by where they lie. Names that say what an honest app does (\"Battery\") count for an app without an icon, or that reads three kinds of private things.",
        seen: disguise::label,
    },
    Signal {
        name: "service-named-like-a-part",
        axis: Axis::Concealment,
        points: 20,
        hides: true,
        reason: "A bug report of a phone with such an app showed \"WiFi\" there. Names that say what an honest app does (\"Accessibility\", \"Battery\") count for an app that reads three kinds of private things.",
        seen: disguise::service_label,
    },
    Signal {
        name: "device-admin-on",
        axis: Axis::Concealment,
        points: 15,
        hides: false,
        reason: "Mail of an employer, antivirus and find-my-phone apps are administrators too.",
        seen: |look| look.power(|power| matches!(power, Power::DeviceAdmin)),
    },
    Signal {
        name: "id-like-the-system",
        axis: Axis::Concealment,
        points: 12,
        hides: true,
        reason: "Ids such as com.android.system.service on apps that nobody preinstalled. Words that ordinary ids have too (service, sync, update) count for an app without an icon, or one that reads the screen and resists removal.",
        seen: disguise::id,
    },
    Signal {
        name: "apk-made-to-mislead",
        axis: Axis::Concealment,
        points: 10,
        hides: false,
        reason: "Packers of monitoring apps and of games do this.",
        seen: |look| {
            look.claim(|claim| match claim {
                AppClaim::ApkTampering(how) | AppClaim::SignatureConflict(how) => Some(how.to_string()),
                _ => None,
            })
        },
    },
    Signal {
        name: "dial-code",
        axis: Axis::Concealment,
        points: 6,
        hides: false,
        reason: "Some security apps have one too.",
        seen: |look| {
            look.claim(|claim| match claim {
                AppClaim::DialCode(component) => Some(component.to_string()),
                _ => None,
            })
        },
    },
    Signal {
        name: "battery-exempt",
        axis: Axis::Concealment,
        points: 4,
        hides: false,
        reason: "Messengers and VPN apps are too.",
        seen: |look| look.power(|power| matches!(power, Power::BatteryExempt)),
    },
    Signal {
        name: "harmful-warning",
        axis: Axis::Provenance,
        points: 30,
        hides: false,
        reason: "The phone's own guard flagged this very app.",
        seen: |look| {
            look.claim(|claim| match claim {
                AppClaim::HarmfulWarning(warning) => Some(warning.to_string()),
                _ => None,
            })
        },
    },
    Signal {
        name: "forged-origin",
        axis: Axis::Provenance,
        points: 25,
        hides: false,
        reason: "The name of the installer can be given on a command line. Developers' tools do it too.",
        seen: forged_origin,
    },
    Signal {
        name: "not-from-a-store",
        axis: Axis::Provenance,
        points: 15,
        hides: false,
        reason: "Stores do not take monitoring apps. Many honest apps are offered on web sites too.",
        seen: |look| {
            origin::outside_store(look.app, look.phone.db)
                .map(|because| Seen { value: because.value, fact: because.fact })
        },
    },
    Signal {
        name: "restricted-settings",
        axis: Axis::Provenance,
        points: 15,
        hides: false,
        reason: "Android 13 and newer bar apps from outside stores from accessibility until somebody allows it in three steps.",
        seen: |look| look.operation("ACCESS_RESTRICTED_SETTINGS"),
    },
    Signal {
        name: "public-key",
        axis: Axis::Provenance,
        points: 10,
        hides: false,
        reason: "No store takes such apps. Test builds are signed like this.",
        seen: |look| {
            if look.app.is_system() {
                return None;
            }
            look.app.signers().find_map(|signer| {
                let known = look.phone.db.generic_certificate(signer.value)?;
                Some(Seen { value: known.name.clone(), fact: signer.fact })
            })
        },
    },
    Signal {
        name: "protection-off-too",
        axis: Axis::Provenance,
        points: 8,
        hides: false,
        reason: "Guides for installing monitoring apps begin with switching Play Protect off.",
        seen: |look| {
            let fact = look.phone.unguarded?;
            origin::outside_store(look.app, look.phone.db)?;
            Some(Seen { value: "Google Play Protect is off".to_owned(), fact })
        },
    },
    Signal {
        name: "built-for-debugging",
        axis: Axis::Provenance,
        points: 5,
        hides: false,
        reason: "Released apps are not; developers' own are.",
        seen: |look| {
            look.claim(|claim| matches!(claim, AppClaim::Debuggable).then(|| look.app.id.to_owned()))
        },
    },
];

/// Kinds of private things that granted permissions and operations open, when there are enough.
pub(super) fn private_things(look: &Look<'_, '_>, enough: usize) -> Option<Seen> {
    let mut first = None;
    let mut kinds: BTreeSet<Capability> = BTreeSet::new();
    for grant in look.grants(|power| matches!(power, Power::Permission(_) | Power::AppOp(_) | Power::Role(_)))
    {
        let opened =
            capability::of_power(&grant.value.power).iter().copied().filter(|kind| is_private(*kind));
        for capability in opened {
            first.get_or_insert(grant.fact);
            kinds.insert(capability);
        }
    }
    let list: Vec<String> = kinds.iter().map(|kind| kind.plain()).collect();
    (kinds.len() >= enough).then_some(Seen { value: list.join(", "), fact: first? })
}

/// Whether a capability opens something private that apps rarely need together.
const fn is_private(capability: Capability) -> bool {
    matches!(
        capability,
        Capability::Messages
            | Capability::Calls
            | Capability::CallRecording
            | Capability::Location
            | Capability::Contacts
            | Capability::Calendar
            | Capability::PhotosAndFiles
            | Capability::Microphone
            | Capability::Camera
    )
}

/// Android 10 (API 29) made the location in the background a permission of its own.
fn location_in_background(look: &Look<'_, '_>) -> Option<Seen> {
    let before = look.phone.sdk.is_some_and(|sdk| sdk < 29);
    look.permission("ACCESS_BACKGROUND_LOCATION")
        .or_else(|| look.permission("ACCESS_FINE_LOCATION").filter(|_| before))
}

/// Built for Android 5 or older (no questions for permissions) and run on Android 8 or newer.
fn old_target(look: &Look<'_, '_>) -> Option<Seen> {
    if look.phone.sdk? < 26 {
        return None;
    }
    look.claim(|claim| match claim {
        AppClaim::TargetSdk(sdk) if *sdk > 0 && *sdk < 23 => Some(sdk.to_string()),
        _ => None,
    })
}

/// No source knows a start screen of it, and one says that there is none. That it switched its icon off is told apart.
fn no_icon(look: &Look<'_, '_>) -> Option<Seen> {
    let says = |wanted: bool| {
        look.claim(|claim| {
            matches!(claim, AppClaim::HasLauncher(shown) if *shown == wanted).then(|| look.app.id.to_owned())
        })
    };
    let hid = look.app.claims.iter().any(|claim| matches!(claim.value, AppClaim::HidOwnIcon));
    if hid || says(true).is_some() { None } else { says(false) }
}

/// The installer is said to be a store, and what started the installation is none.
fn forged_origin(look: &Look<'_, '_>) -> Option<Seen> {
    let store = |package: &str| {
        look.phone.db.installer(package).is_some_and(|known| known.kind == InstallerKind::Store)
    };
    if look.app.is_system() {
        return None;
    }
    look.claim(|claim| match claim {
        AppClaim::Installer(Some(by)) if store(by) => Some(by.to_string()),
        _ => None,
    })?;
    look.claim(|claim| match claim {
        AppClaim::Initiator(by)
            if look.phone.db.installer(by).is_some_and(|known| known.kind == InstallerKind::Shell) =>
        {
            Some(by.to_string())
        }
        _ => None,
    })
}
