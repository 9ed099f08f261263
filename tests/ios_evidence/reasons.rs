//! What a reason says, against what stands at its places.

use serde_json::Value as Json;

use crate::copy::Copy;

/// Words for what a permission opens, and the services that open it.
const OPENS: &[(&str, &[&str])] = &[
    ("microphone", &["kTCCServiceMicrophone"]),
    ("camera", &["kTCCServiceCamera"]),
    ("photos and files", &["kTCCServicePhotos", "kTCCServiceMediaLibrary"]),
    ("contacts", &["kTCCServiceAddressBook"]),
    ("calendar", &["kTCCServiceCalendar", "kTCCServiceReminders"]),
];

/// Whether the places of a reason hold what it says.
pub(crate) fn holds(copy: &Copy, finding: &Json, because: &Json) -> Result<(), String> {
    let texts = copy.texts(because)?;
    let all = texts.join(" | ");
    let says = |part: &str| {
        if contains(&all, part) {
            Ok(())
        } else {
            Err(format!("{part:?} does not stand there: {}", short(&all)))
        }
    };
    let value = because["value"].as_str().unwrap();
    let id = finding["subject"]["id"].as_str().unwrap();
    match because["signal"].as_str().unwrap() {
        "permissions-granted" | "permission-by-management" => permissions(value, id, &texts),
        "microphone-allowed" => permissions("microphone", id, &texts),
        "camera-allowed" => permissions("camera", id, &texts),
        "keyboard-full-access" => says("service = kTCCServiceKeyboardNetwork").and_then(|()| says(id)),
        "location-always" => says(id).and_then(|()| says("Authorization = 4")),
        "no-store-receipt" | "signed-anew" | "calls-itself-apples" | "not-from-the-store" => {
            no_receipt(&all, because, id)
        }
        "automation-unasked" => {
            says("ZENABLED = 1;").and_then(|()| says("ZSHOULDPROMPT = 0;")).and_then(|()| says(value))
        }
        "automation-reads" | "automation-sends" => value.split(", ").try_for_each(says),
        "web-clip-locked" => says("RemovalDisallowed = true"),
        "apple-account" => says(value).and_then(|()| accounts(because, &texts)),
        "restriction" => restriction(value, &all),
        "restriction-written" => says(value).and_then(|()| says("process = ")),
        "supervised" => says("IsSupervised = true"),
        "management-unremovable" => says("IsMDMUnremovable = true"),
        "mdm-enrolled" => says("ServerURL = "),
        "mdm-rights" => says("AccessRights = "),
        "profile-locked" => says("PayloadRemovalDisallowed = true"),
        "profile-removal-password" => says("com.apple.profileRemovalPassword"),
        "profile-hidden" => says("HiddenProfiles/").and_then(|()| says(value)),
        "restrictions-passcode" => says("RestrictionsPasswordKey = "),
        "restored" => says("RestoreInfo"),
        "root-trace" => says(value.split([':', ' ']).next().unwrap()),
        "visited" => says(value.split(' ').next().unwrap()),
        // A payload with its settings in brackets, each "key=value".
        "profile-manages" | "profile-routes" | "root-certificate" | "payload" | "profile-vpn"
        | "profile-proxy" | "profile-filter" | "profile-dns" | "profile-conceals" | "profile-pins"
        | "profile-account" => payload(value, &all),
        "profile-installed" => says(value.trim_end_matches('Z')),
        "was-here" => says(id),
        "certificate-added" | "certificate-origin" if value.contains('=') => {
            says(value.split('=').next_back().unwrap())
        }
        "certificate-origin" => says("tset"),
        // A server with its port.
        "traffic-routed" => value.split(':').try_for_each(says),
        "maker-licence" => licence(value, &all),
        // Whose app it is stands elsewhere in the same description.
        "bought-by-other" => {
            let account = says("AppleID").or_else(|_| says("DSPersonID"));
            account.and_then(|()| if copy.whole(because).contains(value) { Ok(()) } else { says(value) })
        }
        _ => says(value),
    }
}

/// The licence of a developer names its phones, that of an organisation none; a list of apps says that there is one.
fn licence(value: &str, all: &str) -> Result<(), String> {
    let fine = match value {
        "development" => all.starts_with("ProvisionedDevices") || all.contains("/ProfileValidated = true"),
        "enterprise" => {
            all.contains("ProvisionsAllDevices = true") || all.contains("/ProfileValidated = true")
        }
        _ => true,
    };
    if fine { Ok(()) } else { Err(format!("no licence of {value}: {}", short(all))) }
}

/// A masked value stands there when its ends do.
fn contains(all: &str, part: &str) -> bool {
    let (all, part) = (all.to_lowercase(), part.to_lowercase());
    // Names of computers that look alike have a number behind.
    let part = part.split(" (").next().unwrap().to_owned();
    match part.split_once('…') {
        Some((front, back)) => all.find(front).is_some_and(|from| all[from..].contains(back)),
        None => all.contains(&part),
    }
}

/// Every word is opened by a row that grants it to the app or to one of its extensions.
fn permissions(value: &str, id: &str, rows: &[String]) -> Result<(), String> {
    for word in value.split(", ") {
        let services =
            OPENS.iter().find(|(known, _)| *known == word).ok_or(format!("unknown word {word}"))?.1;
        let granted = |row: &String| {
            services.iter().any(|service| row.contains(&format!("service = {service};")))
                && row.contains(&format!("client = {id}"))
                && [
                    "auth_value = 2;",
                    "auth_value = 3;",
                    "auth_value = 4;",
                    "auth_value = 5;",
                    "allowed = 1;",
                ]
                .iter()
                .any(|granted| row.contains(granted))
        };
        if !rows.iter().any(granted) {
            return Err(format!("no row grants {word} to {id}: {}", short(&rows.join(" | "))));
        }
    }
    Ok(())
}

/// A list of receipts without the app, an entry of it without both parts, the folder of its code, or its licence.
fn no_receipt(all: &str, because: &Json, id: &str) -> Result<(), String> {
    let at = because["at"].as_str().unwrap();
    let fine = match at {
        "key Applications" => !all.contains(&format!("{id} = ")),
        _ if at.contains(".app")
            || at.contains("ProfileValidated")
            || at.contains("Provision")
            || at == "whole file" =>
        {
            true
        }
        _ => all.contains(id) && !(all.contains("ApplicationSINF") && all.contains("iTunesMetadata")),
    };
    if fine { Ok(()) } else { Err(format!("a receipt stands there: {}", short(all))) }
}

/// As many accounts as kinds are named.
fn accounts(because: &Json, rows: &[String]) -> Result<(), String> {
    let says = because["says"].as_str().unwrap();
    let kinds = says.matches("com.apple.account.").count();
    if rows.len() >= kinds { Ok(()) } else { Err(format!("{} rows for {kinds} kinds", rows.len())) }
}

fn restriction(value: &str, all: &str) -> Result<(), String> {
    let (name, wanted) = value.split_once('=').unwrap();
    if all.contains(name) && all.contains(wanted) {
        Ok(())
    } else {
        Err(format!("{value} does not stand there: {all}"))
    }
}

fn payload(value: &str, all: &str) -> Result<(), String> {
    let (kind, details) = value.split_once(" (").unwrap_or((value, ""));
    let details = details.trim_end_matches(')').split(", ").filter_map(|detail| detail.split_once('='));
    let parts = std::iter::once(kind).chain(details.flat_map(|(name, value)| [name, value]));
    for part in parts.flat_map(|part| part.split(',')) {
        // The subject of a certificate is read out of it: the values stand there, their names are numbers.
        let part = part.rsplit('=').next().unwrap();
        let attribute =
            part == "subject" || part.len() < 3 && part.bytes().all(|byte| byte.is_ascii_uppercase());
        if !attribute && !contains(all, part) {
            return Err(format!("{part:?} does not stand there: {}", short(all)));
        }
    }
    Ok(())
}

fn short(text: &str) -> String {
    text.chars().take(300).collect()
}
