//! Names that make an app look like a part of the phone.

use super::look::{Look, Seen, of_a_maker};
use crate::detect::heuristic::origin;
use crate::model::AppClaim;

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

/// Parts of ids that say "system" to a reader of a list.
const PIECES: &[&str] = &[
    "framework",
    "healthservice",
    "service",
    "services",
    "sync",
    "syncservice",
    "system",
    "systemcore",
    "systemservice",
    "systemservices",
    "systemupdate",
    "sysservice",
    "update",
    "updater",
    "updateservice",
    "wifi",
];

/// The name under its icon belongs to a part of the phone, which it is not.
pub(super) fn label(look: &Look<'_, '_>) -> Option<Seen> {
    if look.app.is_system() || look.is_from_store() {
        return None;
    }
    look.claim(|claim| match claim {
        AppClaim::Label(label) if is_part(label) => Some(label.to_string()),
        _ => None,
    })
}

/// Its id reads like one of the system, and it was installed from outside a store.
pub(super) fn id(look: &Look<'_, '_>) -> Option<Seen> {
    let outside = origin::outside_store(look.app, look.phone.db)?;
    let folded = look.app.id.to_ascii_lowercase();
    let system = folded.split('.').skip(1).any(|piece| PIECES.contains(&piece));
    (of_a_maker(&folded) || system).then(|| Seen { value: look.app.id.to_owned(), fact: outside.fact })
}

/// Whether a name is that of a part of a phone.
pub(in crate::detect) fn is_part(label: &str) -> bool {
    let words: Vec<String> = label
        .split(|c: char| !c.is_alphanumeric() && c != '-')
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    PARTS.contains(&words.join(" ").as_str())
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
}
