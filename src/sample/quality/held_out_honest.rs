//! Honest Android phones put together by chance from apps that the other honest phones do not have. Each app holds
//! what its documentation asks for and most people give it.

use super::dice::Dice;
use super::honest::app;
use super::{Labelled, Truth};
use crate::sample::recipe::Recipe;
use crate::sample::words::{Origin, Vendor};

/// An app: id, where it is from, letters for powers as in the other honest phones, permissions.
type Ware = (&'static str, Origin, &'static str, &'static [&'static str]);

const TALK: &[&str] = &["CAMERA", "RECORD_AUDIO", "READ_CONTACTS"];
const TALK_AND_PLACE: &[&str] =
    &["CAMERA", "RECORD_AUDIO", "READ_CONTACTS", "ACCESS_FINE_LOCATION", "READ_EXTERNAL_STORAGE"];
const PLACE: &[&str] = &["ACCESS_FINE_LOCATION", "ACCESS_BACKGROUND_LOCATION"];
const SPORT: &[&str] = &["ACCESS_FINE_LOCATION", "ACCESS_BACKGROUND_LOCATION", "CAMERA", "READ_CONTACTS"];
const WATCH: &[&str] = &[
    "READ_SMS",
    "READ_CONTACTS",
    "READ_CALL_LOG",
    "READ_CALENDAR",
    "ACCESS_FINE_LOCATION",
    "ACCESS_BACKGROUND_LOCATION",
    "CAMERA",
];
const PHONE: &[&str] = &["READ_CONTACTS", "READ_CALL_LOG", "READ_SMS", "RECORD_AUDIO"];
const PLANS: &[&str] = &["READ_CONTACTS", "READ_CALENDAR"];
const HOUSE: &[&str] =
    &["ACCESS_FINE_LOCATION", "ACCESS_BACKGROUND_LOCATION", "CAMERA", "RECORD_AUDIO", "READ_CALENDAR"];

/// Apps that show an icon.
const SHOWN: &[Ware] = &[
    ("com.viber.voip", Origin::PlayStore, "bo", TALK_AND_PLACE),
    ("com.discord", Origin::PlayStore, "o", TALK),
    ("us.zoom.videomeetings", Origin::PlayStore, "o", TALK),
    ("com.microsoft.teams", Origin::PlayStore, "b", TALK),
    ("com.strava", Origin::PlayStore, "b", SPORT),
    ("com.waze", Origin::PlayStore, "bo", SPORT),
    ("com.ubercab", Origin::PlayStore, "", TALK_AND_PLACE),
    ("com.zzkko", Origin::PlayStore, "", &["CAMERA"]),
    ("com.spotify.music", Origin::PlayStore, "b", &["RECORD_AUDIO"]),
    ("com.huami.watch.hmwatchmanager", Origin::PlayStore, "lb", WATCH),
    ("com.mi.health", Origin::PlayStore, "lb", WATCH),
    ("com.getpebble.android.basalt", Origin::File, "lb", WATCH),
    ("com.google.android.apps.wellbeing", Origin::PlayStore, "u", &[]),
    ("com.digibites.accubattery", Origin::PlayStore, "bu", &[]),
    ("com.oasisfeng.greenify", Origin::PlayStore, "aum", &[]),
    ("com.urbandroid.sleep.addon.port", Origin::PlayStore, "", &[]),
    ("com.ss.android.ugc.trill", Origin::PlayStore, "", TALK),
    ("com.instagram.android", Origin::PlayStore, "", TALK_AND_PLACE),
    ("com.linecorp.line", Origin::PlayStore, "o", TALK),
    ("jp.naver.line.android", Origin::PlayStore, "bo", TALK_AND_PLACE),
    ("com.kakao.talk", Origin::PlayStore, "bo", TALK_AND_PLACE),
    ("com.tencent.mm", Origin::Browser, "bo", TALK_AND_PLACE),
    ("ch.threema.app.libre", Origin::FDroid, "b", TALK),
    ("org.briarproject.briar.android", Origin::FDroid, "b", &["CAMERA"]),
    ("eu.siacs.conversations", Origin::FDroid, "b", TALK),
    ("im.vector.app", Origin::FDroid, "b", TALK),
    ("net.osmand.plus", Origin::FDroid, "b", PLACE),
    ("at.bitfire.davdroid", Origin::FDroid, "b", PLANS),
    ("com.github.catfriend1.syncthingandroid", Origin::FDroid, "bf", &[]),
    ("com.aurora.store", Origin::FDroid, "b", &[]),
    ("app.revanced.manager.flutter", Origin::Browser, "f", &[]),
    ("app.revanced.android.youtube", Origin::Browser, "b", &[]),
    ("io.homeassistant.companion.android", Origin::PlayStore, "lb", HOUSE),
    ("com.simplemobiletools.dialer", Origin::FDroid, "", PHONE),
    ("com.moez.QKSMS", Origin::FDroid, "b", PHONE),
    ("com.wireguard.android", Origin::FDroid, "v", &[]),
    ("com.valvesoftware.android.steam.community", Origin::PlayStore, "", &["CAMERA"]),
    ("com.huawei.appmarket", Origin::Browser, "bu", &["ACCESS_FINE_LOCATION"]),
    ("com.huawei.smarthome", Origin::Browser, "b", HOUSE),
    ("org.mozilla.fennec_fdroid", Origin::FDroid, "", &["CAMERA"]),
    ("com.supercell.clashofclans", Origin::PlayStore, "", &[]),
    ("com.retroarch", Origin::Browser, "f", &[]),
    ("org.example.club.members", Origin::Browser, "", PLANS),
    ("org.example.delivery.driver", Origin::File, "bo", HOUSE),
    ("moe.shizuku.privileged.api", Origin::Browser, "", &[]),
];

/// Apps that have none by nature.
const WITHOUT_ICON: &[Ware] = &[
    ("com.mgoogle.android.gms", Origin::Browser, "h", &["ACCESS_FINE_LOCATION", "READ_CONTACTS"]),
    ("org.example.iconpack", Origin::PlayStore, "h", &[]),
    ("org.example.smartconnect.extension", Origin::PlayStore, "hl", PLANS),
    ("com.google.android.ims", Origin::PlayStore, "h", PHONE),
    ("com.reecedunn.espeak", Origin::FDroid, "h", &[]),
    ("org.example.keyboard.dictionary", Origin::Browser, "h", &[]),
    ("com.fsck.k9.plugin", Origin::FDroid, "h", PLANS),
];

/// How many phones there are.
const PHONES: usize = 72;

/// The phones.
pub(super) fn phones() -> impl Iterator<Item = Labelled> {
    (0..PHONES).map(phone)
}

fn phone(number: usize) -> Labelled {
    let name = format!("held-honest-{number:02}");
    let dice = Dice(&name);
    let version = dice.pick("version", &["8", "9", "10", "11", "12", "13", "14", "15", "16"]);
    let mut recipe = Recipe::android(version).with_vendor(dice.pick("vendor", Vendor::ALL));
    // Most people have many apps of the store and few of other places.
    let often = |from: Origin| if from == Origin::PlayStore { 22 } else { 6 };
    for (id, from, powers, granted) in
        SHOWN.iter().chain(WITHOUT_ICON).filter(|(id, from, ..)| dice.chance(id, often(*from)))
    {
        let mut ware = app(id, *from, powers, granted);
        // Without a name of its own it would be called after the last part of its id, "Android" often enough.
        ware.label = Some(format!("App of {}", id.split('.').nth(1).unwrap_or(id)));
        ware.on_home = dice.chance(&format!("home {id}"), 50);
        recipe.app.push(ware);
    }
    if dice.chance("private dns", 12) {
        let hosts = ["dns.quad9.net", "dns.google", "base.dns.mullvad.net", "resolver.club.example"];
        let global = &mut recipe.settings.global;
        global.insert("private_dns_mode".to_owned(), "hostname".to_owned());
        global.insert("private_dns_specifier".to_owned(), dice.pick("dns host", &hosts).to_owned());
    }
    if dice.chance("proxy", 4) {
        recipe.settings.global.insert("http_proxy".to_owned(), "10.20.30.40:3128".to_owned());
    }
    if dice.chance("guard", 8) {
        recipe.settings.global.insert("package_verifier_user_consent".to_owned(), "-1".to_owned());
    }
    recipe.unlocked = dice.chance("rooted", 5);
    let kind = "an ordinary choice of apps";
    Labelled { name, truth: Truth::Honest, kind, recipe, target: None, may_ask: false }
}
