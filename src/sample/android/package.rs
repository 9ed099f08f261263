//! `dumpsys package`: the longest service, with the quirks that break readers.

use crate::sample::android::phone::{Installed, Phone};
use crate::sample::android::powers::class;
use crate::sample::android::stock;
use crate::sample::page::Page;
use crate::sample::recipe::App;
use crate::sample::seed;
use crate::sample::words::Vendor;

/// Google's store.
const STORE: &str = "com.android.vending";

/// The whole service.
pub(crate) fn package(phone: &Phone<'_>) -> Page {
    let mut page = Page::default();
    if phone.recipe.vendor == Vendor::Samsung {
        install_log(phone, &mut page);
    }
    head(phone, &mut page);
    resolvers(phone, &mut page);
    page.line("Packages:");
    for (number, known) in phone.apps.iter().enumerate() {
        vendor_break(phone, number, &mut page);
        block(phone, known, &mut page);
    }
    for gone in phone.recipe.removed.iter().filter(|gone| gone.data_left) {
        residue(phone, &gone.id, gone.user, &mut page);
    }
    page.line("");
    tail(phone, &mut page);
    page
}

/// MIUI prints library overlay lines without indentation inside the package list; MIUI and One UI leave blank lines
/// there. The list does not end at either.
fn vendor_break(phone: &Phone<'_>, number: usize, page: &mut Page) {
    let due = |every: usize| number.checked_rem(every) == every.checked_sub(1);
    match phone.recipe.vendor {
        Vendor::Xiaomi if due(11) => {
            page.line("com.google.android.trichromelibrary overlay paths:");
            page.lines(["        /product/overlay/GoogleWebViewOverlay.apk", ""]);
        }
        Vendor::Xiaomi if due(7) => page.line(""),
        Vendor::Samsung if due(9) => page.line(""),
        _ => {}
    }
}

/// The log at the head of the service keeps apps that were removed since.
fn install_log(phone: &Phone<'_>, page: &mut Page) {
    let mut events: Vec<(&str, Page)> = Vec::new();
    for (number, known) in phone.apps.iter().filter(|known| known.is_user_app()).enumerate() {
        let asked = known.initiating.as_deref().unwrap_or("com.android.shell");
        events.push((&known.first, installed(number, &known.first, &known.app.id, asked)));
    }
    for (number, gone) in phone.recipe.removed.iter().filter(|gone| !gone.profile).enumerate() {
        let number = number.saturating_add(500);
        if let Some(when) = &gone.installed {
            let asked = gone.installer.as_deref().unwrap_or("com.google.android.packageinstaller");
            events.push((when, installed(number, when, &gone.id, asked)));
        }
        if let Some(when) = &gone.removed {
            let token = 49_463_941_usize.saturating_add(number);
            let mut page = Page::default();
            page.line(format_args!("{when}.536: START DELETE PACKAGE: observer{{{token}}}"));
            page.line(format_args!(
                "pkg{{{}}}, user{{{}}}, caller{{{}}} flags{{{}}}",
                gone.id,
                gone.user,
                gone.user.saturating_mul(100_000).saturating_add(10_078),
                u8::from(gone.data_left)
            ));
            page.line(format_args!("{when}.901: result of delete: 1{{{token}}}"));
            events.push((when, page));
        }
    }
    events.sort_by_key(|(when, _)| *when);
    for (_, event) in &events {
        page.page(event);
    }
    page.line("");
}

fn installed(number: usize, when: &str, id: &str, asked: &str) -> Page {
    let token = 133_061_357_usize.saturating_add(number);
    let mut page = Page::default();
    page.line(format_args!("{when}.340: START INSTALL PACKAGE: observer{{{token}}}"));
    page.line(format_args!("          stagedDir{{/data/app/vmdl{}.tmp}}", seed::number(id)));
    page.line(format_args!("          pkg{{{id}}}"));
    page.line("          versionCode{100}");
    page.line(format_args!("          Request from{{{asked}}}"));
    page.line(format_args!("{when}.717: result of install: 1{{{token}}}"));
    page
}

fn head(phone: &Phone<'_>, page: &mut Page) {
    page.lines(["Database versions:", "  Internal:"]);
    page.line(format_args!("    sdkVersion={} databaseVersion=3 fingerprint=user/release-keys", phone.sdk));
    page.lines(["", "Known Packages:", "  System:", "    android", "", "Verifiers:"]);
    page.line(format_args!("  Required: {STORE} (uid={})", phone.uid_of_package(STORE)));
    page.lines(["", "Libraries:"]);
    page.lines(["  android.test.base -> (jar) /system/framework/android.test.base.jar", ""]);
}

fn resolvers(phone: &Phone<'_>, page: &mut Page) {
    let table = |page: &mut Page, action: &str, class: &str, declares: &dyn Fn(&App) -> bool| {
        page.line(format_args!("      {action}:"));
        for known in phone.apps.iter().filter(|known| declares(&known.app)) {
            let component = known.short_component(class);
            page.line(format_args!("        {} {component} (1 filters)", seed::digits(&component, 7)));
        }
    };
    page.lines(["Activity Resolver Table:", "  Non-Data Actions:"]);
    table(page, "android.intent.action.MAIN", class::LAUNCHER, &|app| {
        !app.hidden_icon && app.id != "android"
    });
    page.lines(["", "Receiver Resolver Table:", "  Non-Data Actions:"]);
    table(page, "android.app.action.DEVICE_ADMIN_ENABLED", class::ADMIN, &|app| {
        app.admin.is_some() || app.owner
    });
    table(page, "android.intent.action.BOOT_COMPLETED", class::BOOT, &|app| !app.system);
    page.lines(["", "Service Resolver Table:", "  Non-Data Actions:"]);
    table(page, "android.accessibilityservice.AccessibilityService", class::ACCESS, &|app| {
        app.accessibility.is_some()
    });
    table(page, "android.service.notification.NotificationListenerService", class::LISTENER, &|app| {
        app.listener.is_some()
    });
    table(page, "android.view.InputMethod", class::KEYBOARD, &|app| app.keyboard.is_some());
    table(page, "android.net.VpnService", class::VPN, &|app| app.vpn.is_some());
    page.line("");
}

/// One package: fields by version as in AOSP's own dump.
fn block(phone: &Phone<'_>, known: &Installed, page: &mut Page) {
    let (app, version) = (&known.app, phone.version);
    let id = &app.id;
    page.line(format_args!("  Package [{id}] ({}):", seed::digits(id, 7)));
    page.line(format_args!("    {}={}", id_field(phone), known.uid));
    if known.uid < 10_000 && app.system {
        page.line(format_args!(
            "    sharedUser=SharedUserSetting{{{} android.uid.system/{}}}",
            seed::digits("shared", 7),
            known.uid
        ));
    } else if let Some(name) = &app.shared_user {
        let hash = seed::digits(&format!("shared {name}"), 7);
        page.line(format_args!("    sharedUser=SharedUserSetting{{{hash} {name}/{}}}", known.uid));
    }
    page.line(format_args!("    pkg=Package{{{} {id}}}", seed::digits(&format!("pkg {id}"), 7)));
    page.line(format_args!("    codePath={}", known.code_path));
    page.line(format_args!("    resourcePath={}", known.code_path));
    page.line(format_args!("    legacyNativeLibraryDir={}/lib", known.code_path));
    if version >= 11 {
        page.line("    extractNativeLibs=false");
    }
    page.lines(["    primaryCpuAbi=arm64-v8a", "    secondaryCpuAbi=null"]);
    if version >= 11 {
        page.line("    cpuAbiOverride=null");
    }
    let target = app.target_sdk.unwrap_or_else(|| phone.sdk.saturating_sub(1));
    page.line(format_args!("    versionCode=100 minSdk=24 targetSdk={target}"));
    if version >= 12 {
        page.line("    minExtensionVersions=[]");
    }
    page.line(format_args!("    versionName={}", app.version.as_deref().unwrap_or("1.0.0")));
    page.lines(["    usesNonSdkApi=false", "    splits=[base]", "    apkSigningVersion=3"]);
    if version <= 11 {
        page.line(format_args!("    applicationInfo=ApplicationInfo{{{} {id}}}", seed::digits(id, 6)));
    }
    page.line(format_args!("    flags=[ {}]", flags(app)));
    page.line(format_args!("    privateFlags=[ {}]", private_flags(known)));
    if version >= 11 {
        page.line("    forceQueryable=false");
    }
    page.line(format_args!("    dataDir=/data/user/0/{id}"));
    page.line("    supportsScreens=[small, medium, large, xlarge, resizeable, anyDensity]");
    page.line(format_args!("    timeStamp={}", known.last));
    history(phone, known, page);
    page.line(format_args!("    signatures={}", signatures(phone, known)));
    page.line("    installPermissionsFixed=true");
    page.line(format_args!("    pkgFlags=[ {}]", flags(app)));
    if version >= 14 {
        page.line(format_args!("    privatePkgFlags=[ {}]", private_flags(known)));
    }
    permissions(app, page);
    for user in phone.users() {
        user_state(phone, known, user, page);
    }
}

fn flags(app: &App) -> String {
    let mut words = Vec::new();
    if app.debuggable {
        words.push("DEBUGGABLE");
    }
    if app.system {
        words.push("SYSTEM");
    }
    words.extend(["HAS_CODE", "ALLOW_CLEAR_USER_DATA", "ALLOW_BACKUP"]);
    words.join(" ") + " "
}

fn private_flags(known: &Installed) -> &'static str {
    if known.code_path.contains("/priv-app/") {
        "PRIVATE_FLAG_ACTIVITIES_RESIZE_MODE_RESIZEABLE_VIA_SDK_VERSION PRIVILEGED "
    } else {
        "PRIVATE_FLAG_ACTIVITIES_RESIZE_MODE_RESIZEABLE_VIA_SDK_VERSION "
    }
}

/// Installation times and sources; an absent source has no line.
fn history(phone: &Phone<'_>, known: &Installed, page: &mut Page) {
    if phone.version <= 12 {
        page.line(format_args!("    firstInstallTime={}", known.first));
    }
    page.line(format_args!("    lastUpdateTime={}", known.last));
    if let Some(installer) = &known.installer {
        page.line(format_args!("    installerPackageName={installer}"));
        if phone.version >= 13 {
            let uid = phone.uid_of_package(installer);
            page.line(format_args!("    installerPackageUid={uid}"));
        }
    }
    if phone.version >= 11 {
        if let Some(initiating) = &known.initiating {
            page.line(format_args!("    initiatingPackageName={initiating}"));
        }
        if let Some(originating) = &known.originating {
            page.line(format_args!("    originatingPackageName={originating}"));
        }
    }
    if phone.version >= 13 {
        page.line(format_args!("    packageSource={}", known.source));
    }
}

fn signatures(phone: &Phone<'_>, known: &Installed) -> String {
    let object = seed::digits(&format!("signature {}", known.app.id), 7);
    if phone.version <= 8 {
        format!("PackageSignatures{{{object} [{}]}}", known.short_hash)
    } else {
        format!(
            "PackageSignatures{{{object} version:3, signatures:[{}], past signatures:[]}}",
            known.short_hash
        )
    }
}

fn permissions(app: &App, page: &mut Page) {
    let asked = || app.granted.iter().chain(&app.denied).map(|name| stock::permission(name));
    page.line("    requested permissions:");
    page.line("      android.permission.INTERNET");
    page.lines(asked().map(|name| format!("      {name}")));
    page.line("    install permissions:");
    page.line("      android.permission.INTERNET: granted=true");
    let at_install =
        app.granted.iter().map(|name| stock::permission(name)).filter(|name| !stock::is_asked(name));
    page.lines(at_install.map(|name| format!("      {name}: granted=true")));
}

fn user_state(phone: &Phone<'_>, known: &Installed, user: u32, page: &mut Page) {
    let here = known.app.system || known.app.installed_for().contains(&user);
    let inode = if here { 5_000_u32.saturating_add(known.uid_of(user)) } else { 0 };
    let distraction = if phone.version >= 10 { " distractionFlags=0" } else { "" };
    let enabled = if known.app.disabled { 3 } else { 0 };
    let mut state = format!(
        "    User {user}: ceDataInode={inode} installed={here} hidden=false suspended=false{distraction} \
         stopped={0} notLaunched={0} enabled={enabled} instant=false",
        !here
    );
    if phone.version >= 9 {
        state.push_str(" virtual=false");
    }
    page.line(state);
    if phone.version >= 13 {
        let reason = if known.app.system { 0 } else { 4 };
        page.line(format_args!("      installReason={reason}"));
        let first = if here { known.first.as_str() } else { "1970-01-01 01:00:00" };
        page.line(format_args!("      firstInstallTime={first}"));
        page.line("      uninstallReason=0");
    }
    if known.app.hid_itself && here {
        page.line(format_args!("      lastDisabledCaller: {}", known.app.id));
    }
    page.line("      gids=[3003]");
    page.line("      runtime permissions:");
    if here {
        // Permissions of a shared user id stand with that.
        if known.app.shared_user.is_none() {
            runtime(&known.app, page);
        }
        if known.app.hid_itself {
            page.line("      disabledComponents:");
            page.line(format_args!("        {}.{}", known.app.id, class::LAUNCHER));
        }
    }
}

fn runtime(app: &App, page: &mut Page) {
    for (granted, names) in [(true, &app.granted), (false, &app.denied)] {
        for name in names.iter().map(|name| stock::permission(name)).filter(|name| stock::is_asked(name)) {
            page.line(format_args!(
                "        {name}: granted={granted}, flags=[ USER_SET|USER_SENSITIVE_WHEN_GRANTED|\
                 USER_SENSITIVE_WHEN_DENIED]"
            ));
        }
    }
}

/// Apps that share a user id, and the permissions that they have together.
fn shared_user(phone: &Phone<'_>, name: &str, members: &[&Installed], page: &mut Page) {
    let uid = members.first().map_or(0, |known| known.uid);
    page.line(format_args!("  SharedUser [{name}] ({}):", seed::digits(&format!("shared {name}"), 7)));
    page.lines([format!("    {}={uid}", id_field(phone)), "    Packages".to_owned()]);
    for known in members {
        let id = &known.app.id;
        page.line(format_args!("      PackageSetting{{{} {id}/{uid}}}", seed::digits(id, 7)));
    }
    page.line("    install permissions:");
    for user in phone.users() {
        page.lines([format!("    User {user}: "), "      gids=[3003]".to_owned()]);
        page.line("      runtime permissions:");
        for known in members.iter().filter(|known| known.app.installed_for().contains(&user)) {
            runtime(&known.app, page);
        }
    }
}

/// A package that was uninstalled with its data kept: still listed, installed for nobody.
fn residue(phone: &Phone<'_>, id: &str, user: u32, page: &mut Page) {
    page.line(format_args!("  Package [{id}] ({}):", seed::digits(id, 7)));
    page.line(format_args!("    {}=10398", id_field(phone)));
    page.lines(["    pkg=null", "    codePath=/data/app/gone", "    versionCode=100 minSdk=0 targetSdk=0"]);
    page.lines(["    flags=[ HAS_CODE ]", "    pkgFlags=[ HAS_CODE ]"]);
    page.line(format_args!(
        "    User {user}: ceDataInode=0 installed=false hidden=false suspended=false stopped=true notLaunched=true \
         enabled=0 instant=false"
    ));
    page.lines(["      gids=[]", "      runtime permissions:"]);
}

/// What the dump calls the number of a package.
fn id_field(phone: &Phone<'_>) -> &'static str {
    if phone.version >= 13 { "appId" } else { "userId" }
}

fn tail(phone: &Phone<'_>, page: &mut Page) {
    let number = id_field(phone);
    page.lines(["Queries:", "  system apps queryable: false", ""]);
    // Factory versions of updated system apps: the same packages again, not further ones.
    page.lines(["Hidden system packages:", "  Package [com.android.vending] (1f3d7c2):"]);
    page.line(format_args!("    {number}={}", phone.uid_of_package(STORE)));
    page.lines(["    codePath=/product/priv-app/Phonesky", "    versionCode=1 minSdk=24 targetSdk=30"]);
    page.lines(["    pkgFlags=[ SYSTEM HAS_CODE ]", "", "Shared users:"]);
    page.line("  SharedUser [android.uid.system] (aa11bb2):");
    page.line(format_args!("    {number}=1000"));
    for (name, members) in phone.shared() {
        shared_user(phone, name, &members, page);
    }
    page.lines(["", "Package Changes:"]);
    page.lines(["  Sequence number=12", "", "Dexopt state:", "Compiler stats:"]);
}
