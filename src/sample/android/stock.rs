//! The apps that an ordinary Android phone has anyway.

use crate::sample::words::Vendor;

/// A package of the system image: name, fixed app id (0: the next free one), folder.
pub(crate) struct Stock {
    /// Package name.
    pub(crate) id: &'static str,
    /// Fixed app id, or 0.
    pub(crate) uid: u32,
    /// Folder of its APK.
    pub(crate) folder: &'static str,
}

const fn stock(id: &'static str, uid: u32, folder: &'static str) -> Stock {
    Stock { id, uid, folder }
}

/// Packages of every image.
const IMAGE: &[Stock] = &[
    stock("android", 1000, "/system/framework"),
    stock("com.android.systemui", 0, "/system_ext/priv-app/SystemUI"),
    stock("com.android.settings", 1000, "/system_ext/priv-app/Settings"),
    stock("com.android.phone", 1001, "/system/priv-app/TeleService"),
    stock("com.android.providers.telephony", 1001, "/system/priv-app/TelephonyProvider"),
    stock("com.android.providers.contacts", 0, "/system/priv-app/ContactsProvider"),
    stock("com.android.providers.media", 0, "/system/priv-app/MediaProvider"),
    stock("com.android.providers.downloads", 0, "/system/priv-app/DownloadProvider"),
    stock("com.android.providers.calendar", 0, "/system/priv-app/CalendarProvider"),
    stock("com.android.providers.settings", 1000, "/system/priv-app/SettingsProvider"),
    stock("com.android.shell", 2000, "/system/priv-app/Shell"),
    stock("com.android.bluetooth", 1002, "/system/app/Bluetooth"),
    stock("com.android.nfc", 1027, "/system/app/NfcNci"),
    stock("com.android.se", 1068, "/system/app/SecureElement"),
    stock("com.android.server.telecom", 1000, "/system/priv-app/Telecom"),
    stock("com.android.location.fused", 1000, "/system/priv-app/FusedLocation"),
    stock("com.android.keychain", 1000, "/system/app/KeyChain"),
    stock("com.android.certinstaller", 0, "/system/app/CertInstaller"),
    stock("com.android.captiveportallogin", 0, "/system/app/CaptivePortalLogin"),
    stock("com.android.managedprovisioning", 0, "/system/priv-app/ManagedProvisioning"),
    stock("com.android.emergency", 0, "/system_ext/priv-app/EmergencyInfo"),
    stock("com.android.printspooler", 0, "/system/app/PrintSpooler"),
    stock("com.android.stk", 0, "/system/app/Stk"),
    stock("com.android.mtp", 0, "/system/priv-app/MtpService"),
    stock("com.android.documentsui", 0, "/system/priv-app/DocumentsUI"),
    stock("com.android.chrome", 0, "/product/app/Chrome"),
    stock("com.android.vending", 0, "/product/priv-app/Phonesky"),
    stock("com.google.android.gms", 0, "/product/priv-app/GmsCore"),
    stock("com.google.android.gsf", 0, "/system_ext/priv-app/GoogleServicesFramework"),
    stock("com.google.android.webview", 0, "/product/app/WebViewGoogle"),
    stock("com.google.android.permissioncontroller", 0, "/system/priv-app/GooglePermissionController"),
    stock("com.google.android.packageinstaller", 0, "/system/priv-app/GooglePackageInstaller"),
    stock("com.google.android.inputmethod.latin", 0, "/product/app/LatinIMEGooglePrebuilt"),
    stock("com.google.android.marvin.talkback", 0, "/product/app/talkback"),
    stock("com.google.android.tts", 0, "/product/app/GoogleTTS"),
    stock("com.google.android.youtube", 0, "/product/app/YouTube"),
    stock("com.google.android.apps.maps", 0, "/product/app/Maps"),
    stock("com.google.android.apps.photos", 0, "/product/app/Photos"),
    stock("com.google.android.apps.messaging", 0, "/product/app/PrebuiltBugle"),
    stock("com.google.android.dialer", 0, "/product/priv-app/GoogleDialer"),
    stock("com.google.android.gm", 0, "/product/app/PrebuiltGmail"),
    stock("com.google.android.googlequicksearchbox", 0, "/product/priv-app/Velvet"),
    stock("com.google.android.apps.wellbeing", 0, "/product/priv-app/WellbeingPrebuilt"),
    stock("com.google.android.projection.gearhead", 0, "/product/priv-app/AndroidAutoStub"),
];

const PIXEL: &[Stock] = &[
    stock("com.google.android.apps.nexuslauncher", 0, "/system_ext/priv-app/NexusLauncherRelease"),
    stock("com.google.android.deskclock", 0, "/product/app/PrebuiltDeskClockGoogle"),
];

const SAMSUNG: &[Stock] = &[
    stock("com.sec.android.app.launcher", 0, "/system/priv-app/TouchWizHome_2017"),
    stock("com.samsung.android.app.spage", 0, "/system/priv-app/SPage"),
    stock("com.sec.android.app.samsungapps", 0, "/system/priv-app/GalaxyApps_OPEN"),
    stock("com.sec.android.app.sbrowser", 0, "/system/app/SBrowser"),
    stock("com.sec.android.soagent", 1000, "/system/priv-app/SOAgent7"),
    stock("com.samsung.android.messaging", 0, "/system/priv-app/SamsungMessages_11"),
    stock("com.samsung.android.honeyboard", 0, "/system/app/HoneyBoard"),
    stock("com.samsung.android.kgclient", 1000, "/system/priv-app/KnoxGuard"),
    stock("com.samsung.android.accessibility.talkback", 0, "/system/app/STalkback"),
];

const XIAOMI: &[Stock] = &[
    stock("com.miui.home", 0, "/product/priv-app/MiuiHome"),
    stock("com.miui.securitycenter", 1000, "/product/priv-app/SecurityCenter"),
    stock("com.miui.securityadd", 1000, "/system/priv-app/SecurityAdd"),
    stock("com.miui.packageinstaller", 0, "/product/app/MIUIPackageInstaller"),
    stock("com.xiaomi.finddevice", 6110, "/system/priv-app/FindDevice"),
    stock("com.xiaomi.mipicks", 0, "/product/app/MIpicks"),
    stock("com.miui.gallery", 0, "/product/priv-app/MIUIGallery"),
    stock("com.xiaomi.xmsf", 0, "/system/priv-app/XMSF"),
];

/// The system packages of a vendor's phone.
pub(crate) fn image(vendor: Vendor) -> impl Iterator<Item = &'static Stock> {
    IMAGE.iter().chain(match vendor {
        Vendor::Aosp => PIXEL,
        Vendor::Samsung => SAMSUNG,
        Vendor::Xiaomi => XIAOMI,
    })
}

/// Apps that people install themselves: package name, name, runtime permissions.
pub(crate) const ORDINARY: &[(&str, &str, &[&str])] = &[
    ("com.whatsapp", "WhatsApp", &["CAMERA", "RECORD_AUDIO", "READ_CONTACTS", "POST_NOTIFICATIONS"]),
    ("org.thoughtcrime.securesms", "Signal", &["CAMERA", "RECORD_AUDIO", "READ_CONTACTS"]),
    ("com.instagram.android", "Instagram", &["CAMERA", "RECORD_AUDIO"]),
    ("com.spotify.music", "Spotify", &[]),
    ("com.netflix.mediaclient", "Netflix", &[]),
    ("com.zhiliaoapp.musically", "TikTok", &["CAMERA", "RECORD_AUDIO"]),
    ("com.snapchat.android", "Snapchat", &["CAMERA", "RECORD_AUDIO", "ACCESS_FINE_LOCATION"]),
    ("com.reddit.frontpage", "Reddit", &[]),
    ("com.discord", "Discord", &["RECORD_AUDIO"]),
    ("com.ubercab", "Uber", &["ACCESS_FINE_LOCATION"]),
    ("com.booking", "Booking.com", &[]),
    ("com.amazon.mShop.android.shopping", "Amazon Shopping", &["CAMERA"]),
    ("com.paypal.android.p2pmobile", "PayPal", &[]),
    ("com.duolingo", "Duolingo", &["RECORD_AUDIO"]),
    ("com.waze", "Waze", &["ACCESS_FINE_LOCATION"]),
    ("com.adobe.reader", "Adobe Acrobat", &[]),
    ("org.mozilla.firefox", "Firefox", &["CAMERA"]),
    ("com.shazam.android", "Shazam", &["RECORD_AUDIO"]),
    ("de.schildbach.oeffi", "Oeffi", &["ACCESS_FINE_LOCATION"]),
    ("us.zoom.videomeetings", "Zoom", &["CAMERA", "RECORD_AUDIO"]),
];

/// Permissions a person is asked about; all others are granted at installation.
const ASKED: &[&str] = &[
    "ACCESS_BACKGROUND_LOCATION",
    "ACCESS_COARSE_LOCATION",
    "ACCESS_FINE_LOCATION",
    "ACTIVITY_RECOGNITION",
    "ANSWER_PHONE_CALLS",
    "BLUETOOTH_CONNECT",
    "BODY_SENSORS",
    "CALL_PHONE",
    "CAMERA",
    "GET_ACCOUNTS",
    "POST_NOTIFICATIONS",
    "PROCESS_OUTGOING_CALLS",
    "READ_CALENDAR",
    "READ_CALL_LOG",
    "READ_CONTACTS",
    "READ_EXTERNAL_STORAGE",
    "READ_MEDIA_AUDIO",
    "READ_MEDIA_IMAGES",
    "READ_MEDIA_VIDEO",
    "READ_PHONE_NUMBERS",
    "READ_PHONE_STATE",
    "READ_SMS",
    "RECEIVE_MMS",
    "RECEIVE_SMS",
    "RECORD_AUDIO",
    "SEND_SMS",
    "WRITE_CALENDAR",
    "WRITE_CALL_LOG",
    "WRITE_CONTACTS",
    "WRITE_EXTERNAL_STORAGE",
];

/// The full name of a permission: short names are Android's own.
pub(crate) fn permission(name: &str) -> String {
    if name.contains('.') { name.to_owned() } else { format!("android.permission.{name}") }
}

/// Whether a person is asked about a permission.
pub(crate) fn is_asked(name: &str) -> bool {
    name.strip_prefix("android.permission.").is_some_and(|short| ASKED.contains(&short))
}
