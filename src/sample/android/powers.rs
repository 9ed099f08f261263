//! Services that tell which apps may watch or act: accessibility, administrators, listeners, keyboards, roles.

use crate::sample::android::phone::{Installed, Phone};
use crate::sample::page::Page;
use crate::sample::recipe::App;
use crate::sample::words::{Switch, Vendor};

/// Class names of the components that a sample app has.
pub(crate) mod class {
    /// Accessibility service.
    pub(crate) const ACCESS: &str = "AccessService";
    /// Device administrator.
    pub(crate) const ADMIN: &str = "AdminReceiver";
    /// Notification listener.
    pub(crate) const LISTENER: &str = "NotifyService";
    /// Keyboard.
    pub(crate) const KEYBOARD: &str = "TypeService";
    /// VPN.
    pub(crate) const VPN: &str = "TunnelService";
    /// Starts after the phone does.
    pub(crate) const BOOT: &str = "StartReceiver";
    /// The icon among the apps.
    pub(crate) const LAUNCHER: &str = "MainActivity";
}

/// The keyboard of the system image.
pub(crate) const STOCK_KEYBOARD: &str =
    "com.google.android.inputmethod.latin/com.android.inputmethod.latin.LatinIME";

fn accessibility_of(app: &App) -> Option<Switch> {
    app.accessibility
}

/// Accessibility services of a user: switched on, and there but off.
fn services<'p>(phone: &'p Phone<'_>, user: u32) -> (Vec<&'p Installed>, Vec<&'p Installed>) {
    (
        phone.with_power(user, Switch::On, accessibility_of).collect(),
        phone.with_power(user, Switch::Installed, accessibility_of).collect(),
    )
}

/// `dumpsys accessibility`; the layout follows version and vendor.
pub(crate) fn accessibility(phone: &Phone<'_>) -> Page {
    let mut page = Page::default();
    page.line("ACCESSIBILITY MANAGER (dumpsys accessibility)");
    page.line("");
    let samsung = phone.recipe.vendor == Vendor::Samsung && (9..=12).contains(&phone.version);
    if phone.version >= 11 && !samsung {
        page.line("currentUserId=0");
        match phone.version {
            15.. => page.line("hasMagnificationConnection=false"),
            14 => page.line("hasWindowMagnificationConnection=false"),
            _ => {}
        }
    }
    for user in phone.users() {
        if samsung {
            samsung_state(phone, user, &mut page);
        } else if phone.version <= 9 {
            label_state(phone, user, &mut page);
        } else if phone.version == 10 {
            one_line_state(phone, user, &mut page);
        } else {
            modern_state(phone, user, &mut page);
        }
    }
    page
}

/// Android 8 and 9: the services that run, by label only.
fn label_state(phone: &Phone<'_>, user: u32, page: &mut Page) {
    let (on, _) = services(phone, user);
    page.line(format_args!(
        "User state[attributes:{{id={user}, currentUser={}, accessibilityEnabled={}, \
         touchExplorationEnabled=false, displayMagnificationEnabled=false}}",
        user == 0,
        !on.is_empty()
    ));
    page.line(format_args!("           services:{{{}}}]", bound(&on, phone.version)));
    page.line("");
}

/// Android 10.
fn one_line_state(phone: &Phone<'_>, user: u32, page: &mut Page) {
    let (on, off) = services(phone, user);
    page.line(format_args!(
        "User state[attributes:{{id={user}, currentUser={}, touchExplorationEnabled=false, \
         displayMagnificationEnabled=false, navBarMagnificationEnabled=false, autoclickEnabled=false, \
         nonInteractiveUiTimeout=0, interactiveUiTimeout=0, installedServiceCount={}}}",
        user == 0,
        on.len().saturating_add(off.len())
    ));
    page.line(format_args!("           Bound services:{{{}}}", bound(&on, phone.version)));
    page.line(format_args!("           Enabled services:{{{}}}", enabled(&on)));
    page.line("           Binding services:{}]");
    page.line("");
}

/// Android 11 and later.
fn modern_state(phone: &Phone<'_>, user: u32, page: &mut Page) {
    let (on, off) = services(phone, user);
    let motion = if phone.version >= 14 { "sendMotionEventsEnabledfalse, " } else { "" };
    page.line("User state[");
    page.line(format_args!(
        "     attributes:{{id={user}, touchExplorationEnabled=false, serviceHandlesDoubleTap=false, \
         requestMultiFingerGestures=false, {motion}installedServiceCount={}, magnificationModes={{}}, \
         magnificationCapabilities=3}}",
        on.len().saturating_add(off.len())
    ));
    if phone.version >= 15 {
        page.line("     button mode: 1");
    }
    page.lines(["     shortcut key:{}", "     button:{}", "     button target:{null}"]);
    if phone.version >= 15 {
        page.lines(["     gesture:{}", "     qs shortcut targets:{}", "     a11y tiles in QS panel:{}"]);
    }
    page.line(format_args!("     Bound services:{{{}}}", bound(&on, phone.version)));
    page.line(format_args!("     Enabled services:{{{}}}", enabled(&on)));
    page.line("     Binding services:{}");
    if phone.version < 14 {
        page.line("     Crashed services:{}]");
        return;
    }
    // From Android 14 a service that is there but off still shows among the registered clients.
    let mut clients = "[com.android.systemui".to_owned();
    for known in &off {
        clients.push_str("][");
        clients.push_str(&known.app.id);
    }
    page.lines(["     Crashed services:{}", "     Client list info:{", "          Registered clients:{"]);
    page.line(format_args!("{clients}]}}]"));
}

/// Samsung, Android 9 to 12: numbered lists, installed and enabled apart.
fn samsung_state(phone: &Phone<'_>, user: u32, page: &mut Page) {
    let (on, off) = services(phone, user);
    let tool = if phone.version >= 12 { " (A11yTool)" } else { "" };
    page.line(format_args!("User state[attributes:{{id={user}, currentUser={}", user == 0));
    page.lines(["  mIsNavBarMagnificationAssignedToAccessibilityButton = false", ""]);
    page.lines(["  mIsAutoclickEnabled = false", "  }"]);
    let mut block = |title: &str, names: &[&&Installed], suffix: &str| {
        page.line(format_args!("  {title}{{"));
        for (number, known) in names.iter().enumerate() {
            page.line(format_args!("    {number} : {}{suffix}", known.short_component(class::ACCESS)));
        }
        page.line("  }");
    };
    let every: Vec<&&Installed> = on.iter().chain(&off).collect();
    let running: Vec<&&Installed> = on.iter().collect();
    block("installed services: ", &every, tool);
    block("enabled services: ", &running, "");
    block("binding services: ", &[], "");
    block("bound services:", &running, "");
    page.lines(["  AccessibilityInputFilter:{", "  }]", ""]);
}

fn bound(on: &[&Installed], version: u32) -> String {
    let tail = if version >= 11 { ", requestA11yBtn=false" } else { "" };
    let texts: Vec<String> = on
        .iter()
        .map(|known| {
            format!(
                "Service[label={}, feedbackType[FEEDBACK_GENERIC], capabilities=1, eventTypes=TYPES_ALL_MASK, \
                 notificationTimeout=100{tail}]",
                known.app.shown_name()
            )
        })
        .collect();
    texts.join(", ")
}

fn enabled(on: &[&Installed]) -> String {
    let texts: Vec<String> =
        on.iter().map(|known| format!("{{{}}}", known.full_component(class::ACCESS))).collect();
    texts.join(", ")
}

/// `dumpsys device_policy`.
pub(crate) fn device_policy(phone: &Phone<'_>) -> Page {
    let mut page = Page::default();
    page.line("Current Device Policy Manager state:");
    if phone.version >= 12 {
        page.lines([
            "  Immutable state:",
            "    mHasFeature=true",
            "    mIsWatch=false",
            "    mIsAutomotive=false",
            "",
        ]);
    }
    for known in phone.apps.iter().filter(|known| known.app.owner) {
        for user in known.app.installed_for() {
            owner(phone, known, user, &mut page);
        }
    }
    for user in phone.users() {
        admins(phone, user, &mut page);
    }
    if phone.version >= 12 {
        innocent_lists(&mut page);
    }
    page.lines(["  Encryption Status: per-user", "  Logout user: -10000"]);
    page
}

fn owner(phone: &Phone<'_>, known: &Installed, user: u32, page: &mut Page) {
    // The real text has a blank after the colon.
    if user == 0 {
        page.line("  Device Owner: ");
    } else {
        page.line(format_args!("  Profile Owner (User {user}): "));
    }
    page.line(format_args!("    admin=ComponentInfo{{{}}}", known.full_component(class::ADMIN)));
    page.line(format_args!("    name={}", phone.user(user).map_or("", |named| named.name.as_str())));
    page.line(format_args!("    package={}", known.app.id));
    if phone.version >= 11 {
        page.line(format_args!("    isOrganizationOwnedDevice={}", user == 0));
    }
    if user == 0 {
        page.line("    User ID: 0");
    }
    page.line("");
}

fn admins(phone: &Phone<'_>, user: u32, page: &mut Page) {
    if phone.version >= 11 {
        let state = if user == 0 { 0 } else { 3 };
        page.line(format_args!("  Enabled Device Admins (User {user}, provisioningState: {state}):"));
    } else {
        page.line(format_args!("  Enabled Device Admins (User {user}):"));
    }
    let active = phone.apps.iter().filter(|known| {
        (known.app.admin == Some(Switch::On) || known.app.owner) && known.app.installed_for().contains(&user)
    });
    for known in active {
        page.line(format_args!("    {}:", known.short_component(class::ADMIN)));
        page.line(format_args!("      uid={}", known.uid_of(user)));
        page.lines([
            "      testOnlyAdmin=false",
            "      policies:",
            "        wipe-data",
            "        reset-password",
        ]);
        page.lines(["        force-lock", "      passwordQuality=0x0", "      minimumPasswordLength=0"]);
        page.lines(["      maximumTimeToUnlock=0", "      disableCamera=false", "      isParent=false"]);
    }
    page.lines(["    mPasswordOwner=-1", ""]);
}

/// Lists inside this service that name packages which are no administrators.
fn innocent_lists(page: &mut Page) {
    page.lines(["    mUserControlDisabledPackages=[]", "", "    PersonalAppsSuspensionHelper"]);
    page.lines(["      accessibility services: empty", "      input method packages: 1 app"]);
    page.lines(["        0: com.google.android.inputmethod.latin", "    OverlayPackagesProvider"]);
    page.lines(["      required_apps_managed_device: 2 apps", "        0: com.android.settings"]);
    page.lines(["        1: com.android.systemui", ""]);
}

/// `dumpsys notification`: the listeners; no notification texts.
pub(crate) fn notification(phone: &Phone<'_>) -> Page {
    let mut page = Page::default();
    let listeners = |user: u32| {
        phone
            .with_power(user, Switch::On, |app| app.listener)
            .map(|known| known.full_component(class::LISTENER))
    };
    page.lines([
        "Current Notification Manager state:",
        "  Notification List:",
        "",
        "  Notification listeners:",
    ]);
    if phone.version >= 9 {
        page.line("    Allowed notification listeners:");
        for user in phone.users() {
            let value: Vec<String> = listeners(user).collect();
            if !value.is_empty() {
                page.line(format_args!("      userId: {user} value: {}", value.join(":")));
            }
        }
    }
    let every: Vec<(u32, String)> = phone
        .users()
        .into_iter()
        .flat_map(|user| listeners(user).map(move |component| (user, component)).collect::<Vec<_>>())
        .collect();
    page.line(format_args!("    All notification listeners ({}) enabled for current profiles:", every.len()));
    page.lines(every.iter().map(|(_, component)| format!("      ComponentInfo{{{component}}}")));
    page.line(format_args!("    Live notification listeners ({}):", every.len()));
    page.lines(every.iter().map(|(user, component)| {
        format!(
            "      ComponentInfo{{{component}}} (user {user}): \
             android.service.notification.INotificationListener$Stub$Proxy@{:x}",
            crate::sample::seed::number(component) >> 4
        )
    }));
    page.lines(["    Snoozed notification listeners (0):", "", "  Notification assistant services:"]);
    page.line("    All notification assistants (1) enabled for current profiles:");
    page.line("      ComponentInfo{com.google.android.gms/com.google.android.gms.AssistantService}");
    page.line("  mListenerHints: 0");
    page
}

/// `dumpsys input_method`.
pub(crate) fn input_method(phone: &Phone<'_>) -> Page {
    let mut page = Page::default();
    let chosen = phone
        .with_power(0, Switch::On, |app| app.keyboard)
        .next()
        .map_or_else(|| STOCK_KEYBOARD.to_owned(), |known| known.full_component(class::KEYBOARD));
    page.lines(["Current Input Method Manager state:", "  Input Methods: mMethodMapUpdateCount=4"]);
    page.line(format_args!("  InputMethod #0: {STOCK_KEYBOARD}"));
    let own = phone.apps.iter().filter(|known| known.app.keyboard.is_some());
    for (number, known) in own.enumerate() {
        page.line(format_args!(
            "  InputMethod #{}: {}",
            number.saturating_add(1),
            known.full_component(class::KEYBOARD)
        ));
    }
    page.line(format_args!("  mCurMethodId={chosen}"));
    page
}

/// `dumpsys deviceidle`: only the user's list was chosen by a person.
pub(crate) fn deviceidle(phone: &Phone<'_>) -> Page {
    let mut page = Page::default();
    page.lines(["  Settings:", "    inactive_to=+30m0s0ms", "  Whitelist (except idle) system apps:"]);
    page.lines([
        "    com.android.providers.downloads",
        "    com.google.android.gms",
        "  Whitelist system apps:",
    ]);
    page.lines(["    com.google.android.gms", "    com.android.shell"]);
    let chosen: Vec<&Installed> = phone.apps.iter().filter(|known| known.app.battery_exempt).collect();
    if !chosen.is_empty() {
        page.line("  Whitelist user apps:");
        page.lines(chosen.iter().map(|known| format!("    {}", known.app.id)));
    }
    page.lines(["  Whitelist (except idle) all app ids:", "    1001", "    2000"]);
    page.line("  mLightEnabled=true  mDeepEnabled=true");
    page
}

/// `dumpsys role` (Android 10 and later).
pub(crate) fn role(phone: &Phone<'_>) -> Page {
    let mut page = Page::default();
    let home = match phone.recipe.vendor {
        Vendor::Aosp => "com.google.android.apps.nexuslauncher",
        Vendor::Samsung => "com.sec.android.app.launcher",
        Vendor::Xiaomi => "com.miui.home",
    };
    page.lines(["ROLE STATE (dumpsys role):", "{"]);
    for user in phone.users() {
        page.line("  user_states={");
        page.line(format_args!("    user_id={user}"));
        page.line("    version=-1");
        page.line("    roles=[");
        let holders: &[(&str, &str)] = &[
            ("android.app.role.BROWSER", "com.android.chrome"),
            ("android.app.role.DIALER", "com.google.android.dialer"),
            ("android.app.role.HOME", home),
            ("android.app.role.SMS", "com.google.android.apps.messaging"),
        ];
        for (name, holder) in holders.iter().filter(|_| user == 0) {
            page.line("      {");
            page.line(format_args!("        name={name}"));
            page.line(format_args!("        holders={holder}"));
            page.line("      }");
        }
        page.lines(["    ]", "  }"]);
    }
    page.line("}");
    page
}
