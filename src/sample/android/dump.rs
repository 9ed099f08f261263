//! The dumpsys text and the dumpstate text around it.

use crate::sample::android::phone::Phone;
use crate::sample::android::{package, powers, state};
use crate::sample::page::Page;
use crate::sample::seed;
use crate::sample::words::Vendor;

const RULE: &str = "-------------------------------------------------------------------------------";

type Service = fn(&Phone<'_>) -> Page;

/// The services of a dump in their order, and the first Android version that has them.
const SERVICES: &[(&str, u32, Service)] = &[
    ("accessibility", 8, powers::accessibility),
    ("account", 8, state::account),
    ("adb", 10, adb),
    ("appops", 8, state::appops),
    ("battery", 8, battery),
    ("batterystats", 8, state::batterystats),
    ("device_policy", 8, powers::device_policy),
    ("deviceidle", 8, powers::deviceidle),
    ("input_method", 8, powers::input_method),
    ("notification", 8, powers::notification),
    ("package", 8, package::package),
    ("role", 10, powers::role),
    ("settings", 8, state::settings),
    ("usagestats", 8, state::usagestats),
    ("user", 8, state::user),
];

fn adb(phone: &Phone<'_>) -> Page {
    let mut page = Page::default();
    page.lines(["USB debugging state:", "  debugging_manager={"]);
    page.line(format_args!("    connected_to_adb={}", phone.over_cable));
    page.lines(["  }"]);
    page
}

fn battery(_: &Phone<'_>) -> Page {
    let mut page = Page::default();
    page.lines(["Current Battery Service state:", "  AC powered: false", "  level: 76"]);
    page
}

/// The output of each service that the phone's version has, by name.
pub(crate) fn services<'p>(phone: &'p Phone<'_>) -> impl Iterator<Item = (&'static str, Page)> + 'p {
    let there = SERVICES.iter().filter(|(_, since, _)| phone.version >= *since);
    there.map(|(name, _, service)| (*name, service(phone)))
}

/// The output of one service.
pub(crate) fn service(phone: &Phone<'_>, wanted: &str) -> Option<Page> {
    services(phone).find_map(|(name, page)| (name == wanted).then_some(page))
}

/// Every service, as `dumpsys` prints them.
pub(crate) fn dumpsys(phone: &Phone<'_>) -> Page {
    let mut page = Page::default();
    let ended = phone.captured.strftime("%Y-%m-%d %H:%M:%S");
    for (name, service) in services(phone) {
        page.line(RULE);
        page.line(format_args!("DUMP OF SERVICE {name}:"));
        if phone.version >= 12 {
            page.lines(["Service host process PID: 1486", "Threads in use: 0/32", "Client PIDs: 2301, 2188"]);
        }
        page.page(&service);
        page.line(format_args!("--------- 0.053s was the duration of dumpsys {name}, ending at: {ended}"));
    }
    page
}

/// What `dumpsys` prints: the list of services, then what each tells.
pub(crate) fn listed(phone: &Phone<'_>) -> Page {
    let mut page = Page::default();
    page.line("Currently running services:");
    page.lines(services(phone).map(|(name, _)| format!("  {name}")));
    page.page(&dumpsys(phone));
    page
}

/// The main text of a bug report.
pub(crate) fn dumpstate(phone: &Phone<'_>) -> Page {
    let mut page = Page::default();
    header(phone, &mut page);
    page.line("------ SYSTEM PROPERTIES (getprop) ------");
    page.page(&properties(phone));
    page.line("------ 0.012s was the duration of 'SYSTEM PROPERTIES' ------");
    page.line("------ PROCESSES AND THREADS (ps -A -T -Z -O pri,nice,rtprio,sched,pcy,time) ------");
    page.page(&processes(phone));
    page.line("------ 0.112s was the duration of 'PROCESSES AND THREADS' ------");
    if phone.recipe.vendor == Vendor::Samsung || phone.version >= 15 {
        checkin(phone, &mut page);
    }
    page.lines([
        RULE,
        "DUMPSYS CRITICAL (/system/bin/dumpsys)",
        RULE,
        "DUMP OF SERVICE CRITICAL SurfaceFlinger:",
    ]);
    page.lines(["Build configuration: [sf HAS_CONTEXT_PRIORITY=1]", "h/w composer state: 1 display"]);
    page.line(format_args!(
        "--------- 0.021s was the duration of dumpsys SurfaceFlinger, ending at: {}",
        phone.captured.strftime("%Y-%m-%d %H:%M:%S")
    ));
    page.lines([RULE, "DUMPSYS NORMAL (/system/bin/dumpsys)"]);
    page.page(&dumpsys(phone));
    activities(phone, &mut page);
    page.lines([RULE, "== dumpstate: done (id 1)"]);
    page
}

fn header(phone: &Phone<'_>, page: &mut Page) {
    let bar = "========================================================";
    page.line(bar);
    page.line(format_args!("== dumpstate: {}", phone.captured.strftime("%Y-%m-%d %H:%M:%S")));
    page.lines([bar, ""]);
    page.line(format_args!("Build: {}", build(phone)));
    page.line(format_args!("Build fingerprint: '{}'", fingerprint(phone)));
    page.line(format_args!("Bootloader: {}-1.0", product(phone)));
    page.lines(["Radio: g5300q", "Network: (unknown)"]);
    if phone.version >= 10 {
        page.line(format_args!("Android SDK version: {}", phone.sdk));
    }
    page.lines(["Kernel: Linux version 5.10.198-android13", "Command line: (unknown)"]);
    page.line("Uptime: up 0 weeks, 3 days, 4 hours, 2 minutes,  load average: 2.01, 1.80, 1.70");
    page.lines([
        "Bugreport format version: 2.0",
        "Dumpstate info: id=1 pid=4210 dry_run=0 parallel_run=0",
        "",
    ]);
}

/// What the maker calls this product.
pub(crate) fn product(phone: &Phone<'_>) -> &'static str {
    match phone.recipe.vendor {
        Vendor::Aosp => "lynx",
        Vendor::Samsung => "a52sxq",
        Vendor::Xiaomi => "sweet",
    }
}

/// The build id, such as AP2A.
pub(crate) fn build(phone: &Phone<'_>) -> &'static str {
    match phone.version {
        8 => "OPM1.171019.011",
        9 => "PPR1.180610.011",
        10 => "QP1A.190711.020",
        11 => "RQ3A.211001.001",
        12 => "SP1A.210812.016",
        13 => "TQ3A.230901.001",
        14 => "UQ1A.240205.004",
        15 => "AP3A.241005.015",
        _ => "BP2A.250605.031",
    }
}

fn maker(phone: &Phone<'_>) -> (&'static str, &'static str) {
    match phone.recipe.vendor {
        Vendor::Aosp => ("Google", "Pixel 7a"),
        Vendor::Samsung => ("samsung", "SM-A528B"),
        Vendor::Xiaomi => ("Xiaomi", "M2101K6G"),
    }
}

/// The build as Android names it.
pub(crate) fn fingerprint(phone: &Phone<'_>) -> String {
    let (brand, product) = (maker(phone).0.to_lowercase(), product(phone));
    format!("{brand}/{product}/{product}:{}/{}/12025142:user/release-keys", phone.version, build(phone))
}

/// The model that people see.
pub(crate) fn model<'p>(phone: &'p Phone<'_>) -> &'p str {
    phone.recipe.model.as_deref().unwrap_or(maker(phone).1)
}

/// `getprop`.
pub(crate) fn properties(phone: &Phone<'_>) -> Page {
    let mut page = Page::default();
    page.lines(properties_of(phone).into_iter().map(|(name, value)| format!("[{name}]: [{value}]")));
    page
}

/// Properties of the system, by name.
pub(crate) fn properties_of(phone: &Phone<'_>) -> Vec<(&'static str, String)> {
    let (manufacturer, _) = maker(phone);
    let model = model(phone);
    let month = || phone.captured.strftime("%Y-%m-01").to_string();
    let patch = phone.recipe.security_patch.clone().unwrap_or_else(month);
    let (locked, boot, debuggable) =
        if phone.recipe.unlocked { ("0", "orange", "1") } else { ("1", "green", "0") };
    let each: [(&'static str, &str); 17] = [
        ("persist.sys.timezone", "Europe/London"),
        ("ro.boot.flash.locked", locked),
        ("ro.boot.verifiedbootstate", boot),
        ("ro.build.fingerprint", &fingerprint(phone)),
        ("ro.build.id", build(phone)),
        ("ro.build.tags", "release-keys"),
        ("ro.build.type", "user"),
        ("ro.build.version.release", &phone.version.to_string()),
        ("ro.build.version.sdk", &phone.sdk.to_string()),
        ("ro.build.version.security_patch", &patch),
        ("ro.debuggable", debuggable),
        ("ro.product.manufacturer", manufacturer),
        ("ro.product.model", model),
        ("ro.product.name", product(phone)),
        ("ro.secure", "1"),
        ("ro.serialno", &format!("SAMPLE{}", seed::digits(model, 6).to_uppercase())),
        ("sys.usb.state", "mtp"),
    ];
    each.into_iter().map(|(name, value)| (name, value.to_owned())).collect()
}

/// `ps -A`.
pub(crate) fn processes(phone: &Phone<'_>) -> Page {
    let mut page = Page::default();
    page.line("USER           PID  PPID     VSZ    RSS WCHAN            ADDR S NAME");
    page.line("root             1     0   57912   2084 0                   0 S init");
    for (number, known) in phone.apps.iter().enumerate() {
        for user in known.app.installed_for() {
            let name = match known.uid.checked_sub(10_000) {
                Some(app) => format!("u{user}_a{app}"),
                None => "system".to_owned(),
            };
            let pid = number.saturating_add(2_000);
            page.line(format_args!(
                "{name:<13} {pid:>5}   612 5123456 120000 0                   0 S {}",
                known.app.id
            ));
        }
    }
    page
}

/// The short package list, which outlives a package service that was cut off.
fn checkin(phone: &Phone<'_>, page: &mut Page) {
    page.line("------ CHECKIN PACKAGE (dumpsys -T 30000 package --checkin) ------");
    for known in &phone.apps {
        let installer = known
            .installer
            .as_ref()
            .map_or_else(|| "?-1?".to_owned(), |name| format!("{name}{}?", phone.uid_of_package(name)));
        let updated = known
            .last
            .parse::<jiff::civil::DateTime>()
            .ok()
            .and_then(|at| jiff::tz::TimeZone::UTC.to_timestamp(at).ok())
            .map_or(0, jiff::Timestamp::as_millisecond);
        page.line(format_args!("pkg,{},{},100,{updated},{installer},0", known.app.id, known.uid));
    }
    page.line("------ 0.210s was the duration of 'CHECKIN PACKAGE' ------");
}

/// Running activities, of which the start screen tells what stands on the home screen. Xiaomi's tells nothing, and before
/// Android 9 no component stood there.
fn activities(phone: &Phone<'_>, page: &mut Page) {
    let samsung = phone.recipe.vendor == Vendor::Samsung;
    let (launcher, start) = if samsung {
        ("com.sec.android.app.launcher", "com.sec.android.app.launcher.activities.LauncherActivity")
    } else {
        ("com.google.android.apps.nexuslauncher", ".NexusLauncherActivity")
    };
    page.line("========================================================");
    page.line("== Running Application Activities");
    page.line("========================================================");
    page.line("------ APP ACTIVITIES (/system/bin/dumpsys -T 60000 activity -v all) ------");
    if phone.version >= 9 && phone.recipe.vendor != Vendor::Xiaomi {
        page.line(format_args!("TASK 10{}:{launcher} id=1 userId=0", launcher.len()));
        page.line(format_args!("  ACTIVITY {launcher}/{start} 4d0a7c pid=2301"));
        page.lines([
            "    Local Activity 7f1b2c3 State:",
            "      mResumed=true mStopped=false mFinished=false",
        ]);
        page.lines(["    Misc:", "    Data Model:", "     ---- workspace items "]);
        icons(phone, page);
        page.line("     ---- items id map ");
        icons(phone, page);
        // What a person named, or who a conversation is with.
        let class = if phone.version == 9 { "ShortcutInfo" } else { "WorkspaceItemInfo" };
        page.line("    \tFolderInfo(id=900 type=FOLDER container=desktop targetComponent=null screen=0 cell(3,3) span(1,1) minSpan(1,1) rank=0 user=UserHandle{0} title=System Service)");
        page.line(format_args!(
            "    \t{class}(id=901 type=DEEP_SHORTCUT container=desktop targetComponent=ComponentInfo{{com.android.dialer/com.android.dialer.Main}} screen=0 cell(2,3) span(1,1) minSpan(1,1) rank=0 user=UserHandle{{0}} title=System Service)"
        ));
    }
    page.line("------ 0.310s was the duration of 'APP ACTIVITIES' ------");
}

fn icons(phone: &Phone<'_>, page: &mut Page) {
    let class = if phone.version == 9 { "ShortcutInfo" } else { "WorkspaceItemInfo" };
    let tail = match phone.recipe.vendor {
        Vendor::Samsung => " hidden=0 screenType=0 lowResIcon=false runtimeStatusFlags=320",
        _ if phone.version >= 14 => " supportsMultiInstance=false nonResizeable=false",
        _ => "",
    };
    let shown = phone
        .apps
        .iter()
        .filter(|known| known.app.on_home && !known.app.hidden_icon && !known.app.hid_itself);
    for (number, known) in shown.enumerate() {
        let app = &known.app;
        let users = if app.users.is_empty() { &[0] } else { app.users.as_slice() };
        for user in users {
            page.line(format_args!(
                "    \t{class}(id={} type=APP container=desktop targetComponent=ComponentInfo{{{}/{}.MainActivity}} screen=0 cell({},{}) \
                 span(1,1) minSpan(1,1) rank=0 user=UserHandle{{{user}}} title={}{tail})",
                number.saturating_add(20),
                app.id,
                app.id,
                number.wrapping_rem(4),
                number.wrapping_div(4),
                app.shown_name()
            ));
        }
    }
}
