//! Services that tell what apps did and how the phone is set: app operations, settings, users, usage.

use std::collections::BTreeMap;

use crate::sample::android::phone::{Installed, Phone};
use crate::sample::android::powers::{STOCK_KEYBOARD, class};
use crate::sample::android::stock;
use crate::sample::page::Page;
use crate::sample::seed;
use crate::sample::words::{Switch, Vendor};

/// The name Android gives a uid: `u0a123`, `u10a123`, or the bare number below 10000.
pub(crate) fn uid_name(user: u32, uid: u32) -> String {
    match uid.checked_sub(10_000) {
        Some(app) => format!("u{user}a{app}"),
        None => user.saturating_mul(100_000).saturating_add(uid).to_string(),
    }
}

/// `dumpsys appops`.
pub(crate) fn appops(phone: &Phone<'_>) -> Page {
    let mut page = Page::default();
    page.line("Current AppOps Service state:");
    if phone.version >= 10 {
        page.lines(["  Settings:", "    top_state_settle_time=+5s0ms", ""]);
    }
    for known in phone.apps.iter().filter(|known| !known.app.system || !known.app.app_ops.is_empty()) {
        for user in known.app.installed_for() {
            operations(phone, known, user, &mut page);
        }
    }
    page
}

/// Operations of one app and their modes: those of the recipe, and the ones its permissions imply.
pub(crate) fn modes(known: &Installed) -> BTreeMap<String, String> {
    let mut modes = BTreeMap::from([("WAKE_LOCK".to_owned(), "allow".to_owned())]);
    for (permission, operation) in
        [("CAMERA", "CAMERA"), ("RECORD_AUDIO", "RECORD_AUDIO"), ("ACCESS_FINE_LOCATION", "FINE_LOCATION")]
    {
        let full = stock::permission(permission);
        if known.app.granted.iter().any(|name| stock::permission(name) == full) {
            modes.insert(operation.to_owned(), "allow".to_owned());
        }
    }
    modes.extend(known.app.app_ops.iter().map(|(name, mode)| (name.clone(), mode.clone())));
    modes
}

fn operations(phone: &Phone<'_>, known: &Installed, user: u32, page: &mut Page) {
    page.line(format_args!("  Uid {}:", uid_name(user, known.uid)));
    if phone.version >= 10 {
        page.lines(["    state=cch", "    capability=-------"]);
    }
    page.line(format_args!("    Package {}:", known.app.id));
    for (name, mode) in modes(known) {
        operation(phone, &name, &mode, page);
    }
}

fn operation(phone: &Phone<'_>, name: &str, mode: &str, page: &mut Page) {
    if phone.version <= 9 {
        page.line(format_args!("      {name}: {mode}; time=+13h14m26s786ms ago; duration=+2s14ms"));
        return;
    }
    let when = phone.captured.date().yesterday().unwrap_or_else(|_| phone.captured.date());
    let access = format!(
        "{}: [bg-s] {when} 20:15:33.214 (-13h14m26s786ms)",
        if mode == "allow" { "Access" } else { "Reject" }
    );
    page.line(format_args!("      {name} ({mode}):"));
    if phone.version >= 12 {
        page.line("        null=[");
        page.line(format_args!("          {access} duration=+2s14ms"));
        page.line("        ]");
    } else {
        page.line(format_args!("          {access} duration=+2s14ms"));
    }
}

/// Settings of a user by table: what the apps of the phone imply, and what the recipe adds.
pub(crate) struct Tables {
    /// Of the phone; only for user 0.
    pub(crate) global: BTreeMap<String, String>,
    /// Protected settings of the user.
    pub(crate) secure: BTreeMap<String, String>,
    /// Harmless settings of the user.
    pub(crate) system: BTreeMap<String, String>,
}

fn pairs(items: &[(&str, &str)]) -> BTreeMap<String, String> {
    items.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// The settings of a user.
pub(crate) fn tables(phone: &Phone<'_>, user: u32) -> Tables {
    let list = |power: fn(&crate::sample::recipe::App) -> Option<Switch>, class: &str| -> String {
        let names: Vec<String> =
            phone.with_power(user, Switch::On, power).map(|known| known.full_component(class)).collect();
        names.join(":")
    };
    let access = list(|app| app.accessibility, class::ACCESS);
    let listeners = list(|app| app.listener, class::LISTENER);
    let keyboards = list(|app| app.keyboard, class::KEYBOARD);
    let chosen = keyboards.split(':').next().filter(|name| !name.is_empty()).unwrap_or(STOCK_KEYBOARD);
    let mut secure = pairs(&[
        ("android_id", &seed::digits(&format!("android id {user}"), 16)),
        ("accessibility_enabled", if access.is_empty() { "0" } else { "1" }),
        ("default_input_method", chosen),
        ("install_non_market_apps", "1"),
        ("location_mode", "3"),
        ("user_setup_complete", "1"),
    ]);
    if !access.is_empty() {
        secure.insert("enabled_accessibility_services".to_owned(), access);
    }
    if !listeners.is_empty() {
        secure.insert("enabled_notification_listeners".to_owned(), listeners);
    }
    let mut every = STOCK_KEYBOARD.to_owned();
    if !keyboards.is_empty() {
        every = format!("{every}:{keyboards}");
    }
    secure.insert("enabled_input_methods".to_owned(), every);
    if user == 0 {
        secure.insert("sms_default_application".to_owned(), "com.google.android.apps.messaging".to_owned());
    }
    if let Some(vpn) = phone.with_power(user, Switch::On, |app| app.vpn).next() {
        secure.insert("always_on_vpn_app".to_owned(), vpn.app.id.clone());
        secure.insert("always_on_vpn_lockdown".to_owned(), "1".to_owned());
    }
    let cable = if phone.over_cable { "1" } else { "0" };
    let mut global = pairs(&[
        ("adb_enabled", cable),
        ("airplane_mode_on", "0"),
        ("development_settings_enabled", cable),
        ("device_provisioned", "1"),
        ("package_verifier_user_consent", "1"),
        ("upload_apk_enable", "1"),
        ("verifier_verify_adb_installs", "1"),
    ]);
    let mut system = pairs(&[("screen_brightness", "102"), ("screen_off_timeout", "30000")]);
    if user == 0 {
        let extra = &phone.recipe.settings;
        let add = |to: &mut BTreeMap<String, String>, from: &BTreeMap<String, String>| {
            to.extend(from.iter().map(|(name, value)| (name.clone(), value.clone())));
        };
        add(&mut secure, &extra.secure);
        add(&mut global, &extra.global);
        add(&mut system, &extra.system);
    } else {
        global.clear();
    }
    Tables { global, secure, system }
}

/// `dumpsys settings`.
pub(crate) fn settings(phone: &Phone<'_>) -> Page {
    let mut page = Page::default();
    let mut number = 0_u32;
    for user in phone.users() {
        let tables = tables(phone, user);
        for (title, values) in
            [("GLOBAL", &tables.global), ("SECURE", &tables.secure), ("SYSTEM", &tables.system)]
        {
            if user != 0 && title == "GLOBAL" {
                continue;
            }
            page.line(format_args!("{title} SETTINGS (user {user})"));
            page.line("version: 220");
            for (name, value) in values {
                number = number.saturating_add(1);
                page.line(format_args!(
                    "_id:{number} name:{name} pkg:com.android.settings value:{value} default:{value} \
                     defaultSystemSet:true"
                ));
                if name == "enabled_accessibility_services" && phone.recipe.vendor == Vendor::Samsung {
                    changed(phone, name, value, &mut page);
                }
                for change in phone.recipe.settings.changed.iter().filter(|change| change.name == *name) {
                    if phone.recipe.vendor == Vendor::Samsung {
                        page.line(format_args!("\tHistory ({name})"));
                        page.line(format_args!(
                            "\t\ttime:{}.100 mode:update oldValue: newValue:{} package:com.android.settings",
                            without_year(&change.at),
                            change.value
                        ));
                    }
                }
            }
            page.line("");
        }
    }
    let changes = &phone.recipe.settings.changed;
    if phone.recipe.vendor != Vendor::Samsung && !changes.is_empty() {
        page.line("Historical operations");
        page.lines(changes.iter().map(|change| {
            format!(
                "  {}.100 update {} {} com.android.settings",
                without_year(&change.at),
                change.name,
                change.value
            )
        }));
    }
    page
}

/// The history of settings is written without a year.
fn without_year(at: &str) -> &str {
    at.split_once('-').map_or(at, |(_, rest)| rest)
}

/// Samsung keeps who changed a setting and when.
fn changed(phone: &Phone<'_>, name: &str, value: &str, page: &mut Page) {
    let day = phone.captured.strftime("%m-%d");
    page.line(format_args!("\tHistory ({name})"));
    page.line(format_args!(
        "\t\ttime:{day} 08:16:10.100 mode:update oldValue: newValue:{value} package:com.android.settings"
    ));
}

/// `dumpsys user`.
pub(crate) fn user(phone: &Phone<'_>) -> Page {
    let mut page = Page::default();
    page.lines(["Users:", "  UserInfo{0:Owner:4c13} serialNo=0 isPrimary=true parentId=-10000"]);
    if phone.version >= 11 {
        page.line("    Type: android.os.usertype.full.SYSTEM");
    }
    page.line("    State: RUNNING_UNLOCKED");
    for user in &phone.recipe.user {
        // 0x20 marks a managed profile, 0x400 a full secondary user, 0x10 an initialised one.
        let (flags, kind, parent) = if user.managed {
            ("1030", "android.os.usertype.profile.MANAGED", "0")
        } else {
            ("410", "android.os.usertype.full.SECONDARY", "-10000")
        };
        page.line(format_args!(
            "  UserInfo{{{0}:{1}:{flags}}} serialNo={0} isPrimary=false parentId={parent}",
            user.id, user.name
        ));
        if phone.version >= 11 {
            page.line(format_args!("    Type: {kind}"));
        }
        page.lines(["    State: RUNNING_UNLOCKED", "    Created: +20d3h ago"]);
    }
    page
}

/// `dumpsys account`: the one account that nearly every phone has. Its name is nobody's.
pub(crate) fn account(phone: &Phone<'_>) -> Page {
    let mut page = Page::default();
    page.lines([
        "User UserInfo{0:Owner:4c13}:",
        "  Accounts: 1",
        "    Account {name=owner@example.com, type=com.google}",
        "",
        "  AccountId, Action_Type, timestamp, UID, TableName, Key",
        "  Accounts History",
        "  1,action_account_add,2024-05-02 09:12:44,10119,accounts,0",
        "",
        "  Active Sessions: 0",
        "",
        "  RegisteredServicesCache: 1 services",
        "    ServiceInfo: AuthenticatorDescription {type=com.google}, ComponentInfo{com.google.android.gms/com.google.android.gms.auth.account.authenticator.GoogleAccountAuthenticatorService}, uid 10119",
        "",
    ]);
    for user in &phone.recipe.user {
        page.line(format_args!(
            "User UserInfo{{{}:{}:{}}}:",
            user.id,
            user.name,
            if user.managed { "1030" } else { "410" }
        ));
        page.lines(["  Accounts: 0", ""]);
    }
    page
}

/// `dumpsys usagestats`: removed apps stay in it for a while.
pub(crate) fn usagestats(phone: &Phone<'_>) -> Page {
    let mut page = Page::default();
    let day = phone.captured.strftime("%Y-%m-%d");
    for user in phone.users() {
        page.lines([&format!("user={user}"), "  In-memory daily stats", "    packages"]);
        let own = |known: &&Installed| !known.app.system && known.app.installed_for().contains(&user);
        let present = phone.apps.iter().filter(own).map(|known| known.app.id.as_str());
        let gone = phone.recipe.removed.iter().filter(|gone| !gone.profile && gone.user == user);
        for id in present.chain(gone.map(|gone| gone.id.as_str())) {
            page.line(format_args!(
                "      package={id} totalTimeUsed=\"12:03\" lastTimeUsed=\"{day} 08:12:00\" \
                 totalTimeVisible=\"12:03\" lastTimeVisible=\"{day} 08:12:00\" appLaunchCount=4"
            ));
        }
    }
    page
}

/// `dumpsys batterystats`: package changes of the last days; version 0 stands for a removal.
pub(crate) fn batterystats(phone: &Phone<'_>) -> Page {
    let mut page = Page::default();
    page.lines(["Daily stats:", "  Current daily steps:"]);
    page.line("  Daily from 2026-02-26-01-00-00 to 2026-02-27-01-00-00:");
    page.line("    Package changes:");
    let gone = phone.recipe.removed.iter().filter(|gone| !gone.profile);
    page.lines(gone.map(|gone| format!("      Update {} vers=0", gone.id)));
    page
}
