//! Names that make an app look like a part of the phone.

use super::look::{Look, of_a_maker};
use super::signals;
use super::table::Seen;
use crate::detect::heuristic::origin;
use crate::model::{AppClaim, Power};

/// Names under the icon, folded, that belong to parts of a phone. Sources: names of the builds in the signature
/// database, and the names that "No Privacy Among Spies" (PETS 2023) saw.
const PARTS: &[&str] = &[
    "accessibility",
    "android",
    "android service",
    "android services",
    "android system",
    "android update",
    "backup",
    "backup service",
    "battery",
    "battery optimizer",
    "battery service",
    "bluetooth",
    "bluetooth service",
    "calculator service",
    "carrier services",
    "cloud service",
    "cloud services",
    "connectivity service",
    "core service",
    "core services",
    "data service",
    "device care",
    "device health",
    "device health service",
    "device manager",
    "device service",
    "device services",
    "google play",
    "google play protect",
    "google play services",
    "google service",
    "google services",
    "google services framework",
    "google update",
    "internet",
    "internet service",
    "internet services",
    "keyboard service",
    "media service",
    "media storage",
    "network",
    "network service",
    "network services",
    "notification service",
    "package installer",
    "phone service",
    "phone services",
    "play protect",
    "play services",
    "play store service",
    "power service",
    "security service",
    "security update",
    "services",
    "settings",
    "settings service",
    "setup wizard",
    "sim toolkit",
    "software update",
    "storage service",
    "sync",
    "sync service",
    "sync services",
    "system",
    "system app",
    "system apps",
    "system core",
    "system framework",
    "system health",
    "system manager",
    "system process",
    "system security",
    "system service",
    "system services",
    "system settings",
    "system ui",
    "system update",
    "system updater",
    "system wifi",
    "update service",
    "update services",
    "updater",
    "wifi",
    "wi-fi",
    "wifi service",
    "wifi services",
    "wireless service",
];

/// Parts of ids that say "system" to a reader of a list, as ids of listed monitoring apps have them. Numbers behind them do
/// not count (`com.wifi0`).
const PIECES: &[&str] = &[
    "framework",
    "googleplay",
    "googleservice",
    "googleservices",
    "googlesettings",
    "gpssettings",
    "healthservice",
    "mobileservice",
    "mobileservices",
    "playservices",
    "processservice",
    "service",
    "services",
    "setting",
    "settings",
    "sync",
    "synchronization",
    "syncservice",
    "sys",
    "system",
    "systemcore",
    "systemservice",
    "systemservices",
    "systemupdate",
    "systemwifi",
    "sysservice",
    "update",
    "updater",
    "updateservice",
    "wifi",
];

/// Those of them that ids of ordinary apps have too ("com.example.field.service"). They say nothing of an app that shows its
/// icon, unless it reads the screen and resists removal too: then a name that nobody looks at twice has a use.
const COMMON: &[&str] =
    &["service", "services", "setting", "settings", "sync", "synchronization", "update", "updater"];

/// The name under its icon belongs to a part of the phone, which it is not.
pub(super) fn label(look: &Look<'_, '_>) -> Option<Seen> {
    if look.app.is_system() || look.is_from_store() {
        return None;
    }
    look.claim(|claim| match claim {
        AppClaim::Label(label) if disguises(look, label) => Some(label.to_string()),
        _ => None,
    })
}

/// Names of parts that also say what an honest app does. An aid may be called "Accessibility" and a saver of battery
/// "Battery"; neither reads messages, calls and the microphone.
const PURPOSES: &[&str] = &[
    "accessibility",
    "backup",
    "backup service",
    "battery",
    "battery optimizer",
    "battery service",
    "bluetooth",
    "bluetooth service",
    "device care",
    "keyboard service",
    "network",
    "notification service",
    "storage service",
    "sync",
];

/// Among the accessibility services it goes by the name of a part of the phone. Dumps hold this name and not the one under
/// the icon. Where that one is known too and tells the same, it counts once.
pub(super) fn service_label(look: &Look<'_, '_>) -> Option<Seen> {
    if look.app.is_system() || look.is_from_store() || label(look).is_some() {
        return None;
    }
    look.service_labels().find(|seen| disguises(look, &seen.value))
}

/// Whether a name is that of a part of the phone, and what the app does is not what the name says.
fn disguises(look: &Look<'_, '_>, label: &str) -> bool {
    let purpose = PURPOSES.contains(&&*folded(label));
    let explained = || purpose && shows_icon(look) && signals::private_things(look, 3).is_none();
    is_part(label) && !explained()
}

fn shows_icon(look: &Look<'_, '_>) -> bool {
    let says = |wanted: fn(&AppClaim) -> bool| look.claim(|claim| wanted(claim).then(String::new)).is_some();
    says(|claim| matches!(claim, AppClaim::HasLauncher(true)))
        && !says(|claim| matches!(claim, AppClaim::HidOwnIcon | AppClaim::HiddenByPolicy))
}

/// Its id reads like one of the system, and it was installed from outside a store.
pub(super) fn id(look: &Look<'_, '_>) -> Option<Seen> {
    let outside = origin::outside_store(look.app, look.phone.db)?;
    let folded = look.app.id.to_ascii_lowercase();
    let has = |wanted: fn(&Power) -> bool| look.power(wanted).is_some();
    let guarded = has(|power| matches!(power, Power::DeviceAdmin))
        && has(|power| matches!(power, Power::Accessibility));
    let shown = shows_icon(look) && !guarded;
    let is_telling = |piece: &str| {
        let piece = piece.trim_end_matches(|c: char| c.is_ascii_digit());
        PIECES.contains(&piece) && !(shown && COMMON.contains(&piece))
    };
    let system = folded.split('.').skip(1).any(is_telling);
    (of_a_maker(&folded) || system).then(|| Seen { value: look.app.id.to_owned(), fact: outside.fact })
}

/// Whether a name is that of a part of a phone.
pub(in crate::detect) fn is_part(label: &str) -> bool {
    PARTS.contains(&folded(label).as_str())
}

/// The words of a label in small letters, with single blanks between them.
fn folded(label: &str) -> String {
    let words: Vec<String> = label
        .split(|c: char| !c.is_alphanumeric() && c != '-')
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_parts_are_known_whatever_their_case_and_spaces() {
        assert!(is_part("System Service"));
        assert!(is_part("  WiFi "));
        assert!(is_part("Wi-Fi"));
        assert!(!is_part("Wifi Analyzer"));
        assert!(!is_part(""));
    }

    #[test]
    fn exceptions_are_of_the_lists() {
        assert!(COMMON.iter().all(|piece| PIECES.contains(piece)));
        assert!(PURPOSES.iter().all(|name| PARTS.contains(name)));
    }
}
