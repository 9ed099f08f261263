//! Settings that name the components an owner switched on.

use crate::artifact::Emitter;
use crate::model::fact::NetworkKind;
use crate::model::{At, Fact, Grant, GrantState, Power, Surface, Weight};
use crate::speech::Message;
use crate::text::keep;

/// Most components of one setting; a phone has a handful.
const MOST: usize = 4_096;

/// Settings that hold what a person wrote or that point to the person, and that answer no question.
const PERSONAL: &[&str] = &[
    "android_id",
    "bluetooth_address",
    "bluetooth_name",
    "device_name",
    "lock_screen_owner_info",
    "synced_account_name",
    "unified_desk_account",
    "wifi_p2p_device_name",
];

/// Whether a setting points to the person and answers no question.
pub(super) fn is_personal(name: &str) -> bool {
    PERSONAL.contains(&name)
}

/// A space of settings (AOSP `android.provider.Settings`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Space {
    /// Settings that only the system and the owner change.
    Secure,
    /// Settings of the whole phone.
    Global,
    /// Ordinary settings.
    System,
}

impl Space {
    /// Its name in files and facts.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Secure => "secure",
            Self::Global => "global",
            Self::System => "system",
        }
    }

    /// What it answers, wherever it stands.
    pub(super) const fn answers(self) -> &'static [(Surface, Weight)] {
        match self {
            Self::Secure => &[
                (Surface::AccessibilityServices, Weight::Whole),
                (Surface::NotificationListeners, Weight::Whole),
                (Surface::Keyboards, Weight::Whole),
                (Surface::VpnAndFilters, Weight::Whole),
                (Surface::ProtectionSettings, Weight::Detail),
            ],
            Self::Global => {
                &[(Surface::ProtectionSettings, Weight::Whole), (Surface::VpnAndFilters, Weight::Detail)]
            }
            Self::System => &[],
        }
    }
}

/// One setting as some file states it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Said<'a> {
    /// Where it stands.
    pub(super) space: Space,
    /// Android user.
    pub(super) user: Option<u32>,
    /// Its name.
    pub(super) name: &'a str,
    /// Its value.
    pub(super) value: &'a str,
}

impl Said<'_> {
    /// States the setting and the grants it amounts to. Every file of settings goes through here, so that what points
    /// to the person is kept back in each of them.
    pub(super) fn state(self, at: At, out: &mut Emitter<'_>) {
        let Self { space, user, name, value } = self;
        if is_personal(name) {
            return;
        }
        let setting =
            Fact::Setting { space: space.name().into(), user, name: keep(name), value: keep(value) };
        out.emit(setting, at.clone());
        // Apps may write the space `system`; the same names mean nothing there.
        if space != Space::System {
            grants_from_setting(name, value, user, at, out);
        }
    }
}

/// States the grants that one setting of the space `secure` or `global` amounts to; nothing for other settings.
///
/// Lists are separated by colons; an input method may carry its subtypes after semicolons (AOSP
/// `Settings.Secure.ENABLED_ACCESSIBILITY_SERVICES`, `ENABLED_NOTIFICATION_LISTENERS`, `ENABLED_INPUT_METHODS`).
fn grants_from_setting(name: &str, value: &str, user: Option<u32>, at: At, out: &mut Emitter<'_>) {
    if value.is_empty() || value == "null" {
        return;
    }
    let power = match name {
        "enabled_accessibility_services" => Power::Accessibility,
        "enabled_notification_listeners" => Power::NotificationListener,
        "enabled_input_methods" | "default_input_method" => Power::Keyboard,
        "always_on_vpn_app" => {
            always_on_vpn(value, user, at, out);
            return;
        }
        _ => return,
    };
    let mut items = value.split(':');
    for item in items.by_ref().take(MOST) {
        let component = item.split(';').next().unwrap_or(item).trim();
        if component.is_empty() {
            continue;
        }
        let Some(app) = package_of(component) else {
            out.skip(at.clone(), Message::new("why-setting-names-no-app").put("name", name));
            continue;
        };
        let detail = component.contains('/').then(|| keep(component));
        let (power, at) = (power.clone(), at.clone());
        out.emit(
            Fact::Grant(Grant { app: keep(app), user, power, state: GrantState::Active, detail, at: None }),
            at,
        );
    }
    if items.next().is_some() {
        out.gap(
            None,
            Message::new("why-setting-names-more-than-components").put("name", name).put("most", MOST),
        );
    }
}

fn always_on_vpn(value: &str, user: Option<u32>, at: At, out: &mut Emitter<'_>) {
    let Some(app) = package_of(value.trim()) else {
        out.skip(at, "why-setting-always-on-vpn-app");
        return;
    };
    let grant = Grant {
        app: keep(app),
        user,
        power: Power::AlwaysOnVpn,
        state: GrantState::Active,
        detail: None,
        at: None,
    };
    out.emit(Fact::Grant(grant), at.clone());
    out.emit(
        Fact::Network {
            kind: NetworkKind::AlwaysOnVpn,
            name: keep(app),
            app: Some(keep(app)),
            profile: None,
            server: None,
            enabled: Some(true),
        },
        at,
    );
}

/// The package of `package/class`, or of a bare package name; `None` when it cannot be one.
pub(super) fn package_of(component: &str) -> Option<&str> {
    let package = component.split_once('/').map_or(component, |(package, _)| package);
    is_package(package).then_some(package)
}

/// Whether a text can be an Android package name: letters, digits, `_` and `.`, beginning with a letter or `_`.
pub(super) fn is_package(text: &str) -> bool {
    text.len() <= 255
        && text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.'))
        && !text.ends_with('.')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounds::Limits;

    fn grants(name: &str, value: &str) -> Vec<(String, Power)> {
        let limits = Limits::default();
        let mut out = Emitter::new(&limits);
        grants_from_setting(name, value, Some(0), At::Line(1), &mut out);
        out.facts()
            .iter()
            .filter_map(|(fact, _)| match fact {
                Fact::Grant(grant) => Some((grant.app.to_string(), grant.power.clone())),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn what_points_to_the_person_is_kept_back_and_apps_cannot_write_grants() {
        let limits = Limits::default();
        let mut out = Emitter::new(&limits);
        let mut say = |space, name, value| {
            Said { space, user: Some(0), name, value }.state(At::Line(1), &mut out);
        };
        say(Space::Secure, "android_id", "0123456789abcdef");
        say(Space::System, "enabled_accessibility_services", "com.forged/.S");
        say(Space::Secure, "enabled_accessibility_services", "com.real/.S");
        let told = format!("{:?}", out.facts());
        assert!(!told.contains("android_id") && !told.contains("0123456789abcdef"), "{told}");
        assert_eq!(told.matches("Grant(").count(), 1, "{told}");
        assert!(told.contains("com.real"), "{told}");
    }

    #[test]
    fn lists_of_components() {
        assert_eq!(
            grants("enabled_accessibility_services", "com.a/.Svc:com.b/com.b.Svc:"),
            [("com.a".to_owned(), Power::Accessibility), ("com.b".to_owned(), Power::Accessibility)]
        );
        assert_eq!(
            grants("enabled_input_methods", "com.k/.Ime;-921088104;529847764:com.l/.Ime"),
            [("com.k".to_owned(), Power::Keyboard), ("com.l".to_owned(), Power::Keyboard)]
        );
        assert_eq!(grants("always_on_vpn_app", "com.v"), [("com.v".to_owned(), Power::AlwaysOnVpn)]);
    }

    #[test]
    fn nothing_is_nothing() {
        for (name, value) in [
            ("enabled_accessibility_services", "null"),
            ("enabled_notification_listeners", ""),
            ("adb_enabled", "1"),
        ] {
            assert!(grants(name, value).is_empty());
        }
        assert!(grants("enabled_accessibility_services", "no app/x: : ").is_empty());
    }
}
