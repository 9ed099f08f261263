//! From granted powers to what somebody could see or do with them. Only what is switched on counts, never what an
//! app merely asked for.

use std::collections::BTreeSet;

use super::{Because, Finding};
use crate::model::{App, AppClaim, Capability, Device, FactId, Grant, Power, Stated};

/// What an active power lets its holder see or do.
pub fn of_power(power: &Power) -> &'static [Capability] {
    match power {
        Power::Accessibility => &[
            Capability::Screen,
            Capability::Typing,
            Capability::Chats,
            Capability::RemoteControl,
            Capability::ResistsRemoval,
        ],
        Power::DeviceAdmin => &[Capability::ResistsRemoval, Capability::RemoteControl],
        Power::DeviceOwner => &[Capability::RemoteControl, Capability::ResistsRemoval, Capability::AppList],
        Power::NotificationListener => &[Capability::Messages, Capability::Chats, Capability::Emails],
        Power::Keyboard | Power::KeyboardFullAccess => &[Capability::Typing],
        Power::Vpn | Power::AlwaysOnVpn => &[Capability::Web],
        Power::BatteryExempt => &[Capability::KeepsRunning],
        Power::LocationAlways | Power::LocationInUse => &[Capability::Location],
        Power::Permission(name) => of_permission(name),
        Power::AppOp(name) => of_operation(name),
        Power::Tcc(service) => of_tcc(service),
        Power::Role(role) => of_role(role),
        Power::ProfileOwner => &[Capability::RemoteControl],
    }
}

/// Android permissions, by the last part of their name. Source: the Android platform's permission reference.
fn of_permission(name: &str) -> &'static [Capability] {
    match name.strip_prefix("android.permission.").unwrap_or(name) {
        "READ_SMS" | "RECEIVE_SMS" | "RECEIVE_MMS" => &[Capability::Messages],
        "READ_CALL_LOG" | "PROCESS_OUTGOING_CALLS" => &[Capability::Calls],
        "CAPTURE_AUDIO_OUTPUT" => &[Capability::CallRecording],
        "RECORD_AUDIO" => &[Capability::Microphone],
        "CAMERA" => &[Capability::Camera],
        "ACCESS_FINE_LOCATION" | "ACCESS_COARSE_LOCATION" | "ACCESS_BACKGROUND_LOCATION" => {
            &[Capability::Location]
        }
        "READ_CONTACTS" | "GET_ACCOUNTS" => &[Capability::Contacts],
        "READ_CALENDAR" => &[Capability::Calendar],
        "READ_EXTERNAL_STORAGE"
        | "READ_MEDIA_IMAGES"
        | "READ_MEDIA_VIDEO"
        | "READ_MEDIA_AUDIO"
        | "MANAGE_EXTERNAL_STORAGE" => &[Capability::PhotosAndFiles],
        "PACKAGE_USAGE_STATS" => &[Capability::AppList],
        "INSTALL_PACKAGES" | "DELETE_PACKAGES" => &[Capability::RemoteControl],
        _ => &[],
    }
}

fn of_operation(name: &str) -> &'static [Capability] {
    match name {
        "GET_USAGE_STATS" => &[Capability::AppList],
        "PROJECT_MEDIA" => &[Capability::Screen],
        "MANAGE_EXTERNAL_STORAGE" => &[Capability::PhotosAndFiles],
        "RECORD_AUDIO" => &[Capability::Microphone],
        "CAMERA" => &[Capability::Camera],
        "FINE_LOCATION" | "COARSE_LOCATION" | "MONITOR_LOCATION" => &[Capability::Location],
        "READ_SMS" | "RECEIVE_SMS" => &[Capability::Messages],
        "READ_CALL_LOG" => &[Capability::Calls],
        "READ_CONTACTS" => &[Capability::Contacts],
        _ => &[],
    }
}

/// iOS privacy services. Location is not among them; it is kept by `locationd`.
fn of_tcc(service: &str) -> &'static [Capability] {
    match service.strip_prefix("kTCCService").unwrap_or(service) {
        "Microphone" => &[Capability::Microphone],
        "Camera" => &[Capability::Camera],
        "Photos" | "MediaLibrary" => &[Capability::PhotosAndFiles],
        "AddressBook" => &[Capability::Contacts],
        "Calendar" | "Reminders" => &[Capability::Calendar],
        _ => &[],
    }
}

fn of_role(role: &str) -> &'static [Capability] {
    match role.strip_prefix("android.app.role.").unwrap_or(role) {
        "SMS" => &[Capability::Messages],
        "DIALER" | "CALL_SCREENING" | "CALL_REDIRECTION" => &[Capability::Calls],
        _ => &[],
    }
}

/// Everything an app's active powers let it see or do, and whether it hides.
pub fn of_app(app: &App<'_>) -> BTreeSet<Capability> {
    let mut capabilities: BTreeSet<Capability> =
        app.active(|_| true).flat_map(|grant| of_power(&grant.value.power)).copied().collect();
    if app.claims.iter().any(|c| matches!(c.value, AppClaim::HasLauncher(false) | AppClaim::HidOwnIcon))
        && !app.is_system()
    {
        capabilities.insert(Capability::HidesItself);
    }
    if app.claims.iter().any(|c| matches!(c.value, AppClaim::StartsAtBoot)) && !app.is_system() {
        capabilities.insert(Capability::KeepsRunning);
    }
    capabilities
}

/// The signals of an app that a reader should see beside a finding about it, most telling first.
pub fn signals(app: &App<'_>) -> Vec<Because> {
    let mut signals = Vec::new();
    for grant in app.active(|_| true) {
        if let Some((signal, says)) = special_power(&grant.value.power) {
            push_once(&mut signals, Because::new(signal, says, detail(grant), grant.fact));
        }
    }
    signals.extend(reading_permissions(app));
    for claim in &app.claims {
        match claim.value {
            AppClaim::HidOwnIcon => {
                let because = Because::new("hid-own-icon", "signal-hid-own-icon", app.id, claim.fact);
                push_once(&mut signals, because);
            }
            AppClaim::HasLauncher(false) if !app.is_system() => {
                let because = Because::new("no-icon", "signal-no-icon", app.id, claim.fact);
                push_once(&mut signals, because);
            }
            AppClaim::DialCode(component) => {
                let says = "signal-dial-code";
                push_once(&mut signals, Because::new("dial-code", says, &**component, claim.fact));
            }
            AppClaim::HarmfulWarning(warning) => {
                let says = "signal-harmful-warning";
                push_once(&mut signals, Because::new("harmful-warning", says, &**warning, claim.fact));
            }
            _ => {}
        }
    }
    signals
}

/// Reasons whose value lists what several powers open.
const LISTS: &[&str] = &["permissions-granted", "reads-many-private-things", "reads-nearly-everything"];

/// Gives each reason that lists what several powers open the place of every one of them.
pub(super) fn add_places(device: &Device<'_>, finding: &mut Finding) {
    let Some(app) = device.apps.get(finding.subject.id.as_str()) else { return };
    for because in finding.because.iter_mut().filter(|because| LISTS.contains(&because.signal)) {
        let listed: Vec<&str> = because.value.split(", ").collect();
        let opens = |power: &Power| {
            let asked =
                matches!(power, Power::Permission(_) | Power::Tcc(_) | Power::AppOp(_) | Power::Role(_));
            asked && of_power(power).iter().any(|sees| listed.contains(&sees.plain().as_str()))
        };
        let places: Vec<FactId> = app.active(opens).map(|grant| grant.fact).collect();
        *because = because.clone().also(places);
    }
}

fn push_once(signals: &mut Vec<Because>, because: Because) {
    if !signals.iter().any(|known| known.signal == because.signal) {
        signals.push(because);
    }
}

/// Component or policies; the detail of an operation is only how it was last used.
fn detail(grant: &Stated<'_, Grant>) -> String {
    let detail = grant.value.detail.as_deref().filter(|_| !matches!(grant.value.power, Power::AppOp(_)));
    detail.unwrap_or(&grant.value.app).to_owned()
}

fn special_power(power: &Power) -> Option<(&'static str, &'static str)> {
    Some(match power {
        Power::Accessibility => ("accessibility-on", "signal-power-accessibility"),
        Power::DeviceAdmin => ("device-admin-on", "signal-power-device-admin"),
        Power::DeviceOwner => ("device-owner", "signal-device-owner"),
        Power::ProfileOwner => ("profile-owner", "signal-profile-owner"),
        Power::NotificationListener => ("notification-listener-on", "signal-notification-listener-on"),
        Power::Keyboard => ("keyboard-on", "signal-keyboard-on"),
        Power::KeyboardFullAccess => ("keyboard-full-access", "signal-keyboard-full-access"),
        Power::AlwaysOnVpn => ("always-on-vpn", "signal-always-on-vpn"),
        Power::BatteryExempt => ("battery-exempt", "signal-power-battery-exempt"),
        Power::LocationAlways => ("location-always", "signal-location-always"),
        Power::AppOp(name) if &**name == "ACCESS_RESTRICTED_SETTINGS" => {
            ("restricted-settings", "signal-restricted-settings")
        }
        _ => return None,
    })
}

/// One reason for all permissions to read private things, so that a list of ten does not drown the others.
fn reading_permissions(app: &App<'_>) -> Option<Because> {
    let mut first = None;
    let mut what = BTreeSet::new();
    for grant in app.active(|power| matches!(power, Power::Permission(_) | Power::Tcc(_) | Power::AppOp(_))) {
        let capabilities = of_power(&grant.value.power);
        if !capabilities.is_empty() {
            first.get_or_insert(grant.fact);
            what.extend(capabilities.iter().map(|c| c.plain()));
        }
    }
    let list: Vec<String> = what.into_iter().collect();
    Some(Because::new("permissions-granted", "signal-permissions-granted", list.join(", "), first?))
}
