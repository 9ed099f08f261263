//! Honest Android phones of many kinds. Ids are those of real apps, so that lists and rules meet what they meet in
//! life; what each app holds is what its own documentation asks for.

use super::dice::Dice;
use super::{Labelled, Truth};
use crate::sample::recipe::{App, Recipe, User};
use crate::sample::words::{Origin, Switch, Vendor};

/// Kind, whether it may be asked about, and what makes it.
type Kind = (&'static str, bool, fn(&mut Recipe, Dice<'_>));

const KINDS: &[Kind] = &[
    ("nothing special", false, |_, _| {}),
    ("somebody with a screen reader", false, screen_reader),
    ("a parent", false, parent),
    ("a teenager's phone with disclosed control", true, teenager),
    ("a work profile", true, work_profile),
    ("a work phone that its employer owns", true, work_phone),
    ("a developer", false, developer),
    ("an F-Droid enthusiast", false, f_droid),
    ("an antivirus app", false, antivirus),
    ("a watch", false, watch),
    ("apps that the maker put there", false, preloads),
    ("a rooted phone of a hobbyist", false, rooted),
    ("a family with Life360", false, life360),
    ("automation", false, automation),
    ("a password manager", false, passwords),
    ("another start screen", false, launcher),
    ("a bank's app from its web site", false, bank),
    ("messengers from their web sites", false, messengers),
    ("a caller id app", false, caller_id),
    ("remote help", true, remote_help),
    ("a keyboard from the store", false, keyboard),
    ("an ad blocker from its web site", false, ad_blocker),
    ("a glucose sensor with an app from its web site", false, glucose),
    ("apps moved over from an old phone", false, moved),
    ("games from web sites", false, games),
    ("plug-ins without an icon", false, plug_ins),
    ("plug-ins from their maker's site", false, plug_ins_from_files),
    ("a watch moved over from an old phone", false, watch_moved),
    ("ad-blocking DNS", false, dns),
    ("a VPN app", false, tunnel),
    ("a developer with a proxy", false, proxied),
];

/// How many phones there are of each kind.
const EACH: usize = 4;

/// Android versions of the phones of one kind.
const VERSIONS: [[&str; 2]; EACH] = [["9", "10"], ["11", "12"], ["13", "14"], ["15", "16"]];

/// The phones.
pub(super) fn phones() -> impl Iterator<Item = Labelled> {
    KINDS
        .iter()
        .enumerate()
        .flat_map(|(number, kind)| (0..EACH).map(move |variant| phone(number, variant, kind)))
}

fn phone(number: usize, variant: usize, (kind, may_ask, make): &Kind) -> Labelled {
    let name = format!("honest-{number:02}-{variant}");
    let dice = Dice(&name);
    // What a phone tells of origins and powers changes with its version, so each kind is tried on old and new ones.
    let pair: [&str; 2] = VERSIONS.get(variant).copied().unwrap_or(["14", "14"]);
    let mut recipe = Recipe::android(dice.pick("version", &pair)).with_vendor(dice.vendor());
    make(&mut recipe, dice);
    for app in &mut recipe.app {
        app.on_home = dice.chance(&format!("home {}", app.id), 50);
    }
    Labelled { name, truth: Truth::Honest, kind, recipe, target: None, may_ask: *may_ask }
}

/// Powers as the letters of a short word: `a`ccessibility, `l`istener, `m` administrator, `k`eyboard, `b`attery,
/// `o`verlay, `u`se of apps, `h`idden icon, `f` all files, `v`PN.
pub(super) fn app(id: &str, from: Origin, powers: &str, granted: &[&str]) -> App {
    let has = |letter: char| powers.contains(letter);
    let on = |letter: char| has(letter).then_some(Switch::On);
    let mut app = App::new(id).with_origin(from);
    app.accessibility = on('a');
    app.listener = on('l');
    app.admin = on('m');
    app.keyboard = on('k');
    app.battery_exempt = has('b');
    app.hidden_icon = has('h');
    app.granted = granted.iter().map(|name| (*name).to_owned()).collect();
    for (letter, operation) in [
        ('o', "SYSTEM_ALERT_WINDOW"),
        ('u', "GET_USAGE_STATS"),
        ('f', "MANAGE_EXTERNAL_STORAGE"),
        ('v', "ACTIVATE_VPN"),
    ] {
        if has(letter) {
            app.app_ops.insert(operation.to_owned(), "allow".to_owned());
        }
    }
    app
}

fn store(id: &str, powers: &str, granted: &[&str]) -> App {
    app(id, Origin::PlayStore, powers, granted)
}

const PEOPLE: &[&str] = &["READ_CONTACTS", "READ_CALL_LOG", "READ_PHONE_STATE"];
const PLACE: &[&str] = &["ACCESS_FINE_LOCATION", "ACCESS_BACKGROUND_LOCATION"];
const CALLS: &[&str] = &["CAMERA", "RECORD_AUDIO", "READ_CONTACTS", "ACCESS_FINE_LOCATION"];
const COMPANION: &[&str] = &[
    "READ_SMS",
    "READ_CONTACTS",
    "READ_CALL_LOG",
    "READ_CALENDAR",
    "ACCESS_FINE_LOCATION",
    "ACCESS_BACKGROUND_LOCATION",
];

fn screen_reader(recipe: &mut Recipe, dice: Dice<'_>) {
    recipe.app.push(store("com.google.android.marvin.talkback", "a", &[]));
    if dice.chance("voice", 60) {
        let id = "com.google.android.apps.accessibility.voiceaccess";
        recipe.app.push(store(id, "ao", &["RECORD_AUDIO"]));
    }
}

fn parent(recipe: &mut Recipe, _: Dice<'_>) {
    recipe.app.push(store("com.google.android.apps.kids.familylink", "", &["ACCESS_FINE_LOCATION"]));
    recipe.app.push(store("com.google.android.apps.classroom", "", &["CAMERA"]));
}

fn teenager(recipe: &mut Recipe, dice: Dice<'_>) {
    let id = dice.pick(
        "control",
        &[
            "com.kaspersky.safekids",
            "com.qustodio.qustodioapp",
            "com.google.android.apps.kids.familylinkhelper",
        ],
    );
    recipe.app.push(store(id, "amub", PLACE));
}

fn work_profile(recipe: &mut Recipe, _: Dice<'_>) {
    recipe.user.push(User { id: 10, name: "Work profile".to_owned(), managed: true });
    let mut policy = store("com.google.android.apps.work.clouddpc", "", &[]);
    policy.owner = true;
    policy.users = vec![10];
    let mut mail = store("com.microsoft.office.outlook", "", &["READ_CONTACTS", "READ_CALENDAR"]);
    mail.users = vec![0, 10];
    recipe.app.extend([policy, mail]);
}

fn work_phone(recipe: &mut Recipe, dice: Dice<'_>) {
    let id = dice.pick(
        "owner",
        &[
            "com.google.android.apps.work.clouddpc",
            "com.airwatch.androidagent",
            "com.example.workplace.agent",
        ],
    );
    let mut policy = store(id, "mb", &["ACCESS_FINE_LOCATION"]);
    policy.owner = true;
    recipe.app.push(policy);
}

fn developer(recipe: &mut Recipe, dice: Dice<'_>) {
    for number in 0..3_u8 {
        let mut own = app(&format!("org.example.dev.app{number}"), Origin::Computer, "", &["CAMERA"]);
        own.debuggable = true;
        recipe.app.push(own);
    }
    if dice.chance("test", 50) {
        let mut test = app("org.example.dev.app0.test", Origin::Computer, "h", &[]);
        test.debuggable = true;
        recipe.app.push(test);
    }
    recipe.settings.global.insert("verifier_verify_adb_installs".to_owned(), "0".to_owned());
}

fn f_droid(recipe: &mut Recipe, dice: Dice<'_>) {
    recipe.app.push(app("org.fdroid.fdroid", Origin::Browser, "", &[]));
    recipe.app.push(app("org.schabi.newpipe", Origin::FDroid, "o", &[]));
    recipe.app.push(app("de.danoeh.antennapod", Origin::FDroid, "b", &[]));
    recipe.app.push(app("com.fsck.k9", Origin::FDroid, "b", &["READ_CONTACTS"]));
    if dice.chance("gadget", 60) {
        recipe.app.push(app("nodomain.freeyourgadget.gadgetbridge", Origin::FDroid, "lb", COMPANION));
    }
}

fn antivirus(recipe: &mut Recipe, dice: Dice<'_>) {
    let id = dice.pick(
        "guard",
        &["com.avast.android.mobilesecurity", "com.bitdefender.security", "com.eset.ems2.gp", "com.kms.free"],
    );
    recipe.app.push(store(id, "amubfo", &["ACCESS_FINE_LOCATION", "READ_CONTACTS", "CAMERA"]));
}

fn watch(recipe: &mut Recipe, dice: Dice<'_>) {
    if recipe.vendor == Vendor::Samsung {
        let galaxy = |id: &str, powers: &str| app(id, Origin::GalaxyStore, powers, COMPANION);
        recipe.app.push(galaxy("com.samsung.android.app.watchmanager", "b"));
        // The part for one model of watch has no icon; the app above opens it.
        recipe.app.push(galaxy("com.samsung.android.geargplugin", "lbh"));
    } else {
        let id = dice.pick("watch", &["com.fitbit.FitbitMobile", "com.garmin.android.apps.connectmobile"]);
        recipe.app.push(store(id, "lb", COMPANION));
    }
}

fn preloads(recipe: &mut Recipe, dice: Dice<'_>) {
    recipe.vendor = dice.pick("maker", &[Vendor::Samsung, Vendor::Xiaomi]);
    for (id, powers) in
        [("com.facebook.katana", ""), ("com.netflix.partner.activation", "h"), ("com.linkedin.android", "")]
    {
        recipe.app.push(app(id, Origin::Preinstalled, powers, &[]));
    }
    for id in ["com.facebook.services", "com.facebook.system", "com.facebook.appmanager"] {
        let mut part = App::new(id);
        part.system = true;
        part.hidden_icon = true;
        recipe.app.push(part);
    }
}

fn rooted(recipe: &mut Recipe, _: Dice<'_>) {
    recipe.unlocked = true;
    recipe.app.push(app("com.topjohnwu.magisk", Origin::File, "", &[]));
    recipe.app.push(app("org.fdroid.fdroid", Origin::Browser, "", &[]));
    recipe.app.push(app("com.machiav3lli.backup", Origin::FDroid, "ubf", &[]));
}

fn life360(recipe: &mut Recipe, _: Dice<'_>) {
    let mut family = store("com.life360.android.safetymapd", "b", PLACE);
    family.granted.push("READ_CONTACTS".to_owned());
    recipe.app.push(family);
}

fn automation(recipe: &mut Recipe, dice: Dice<'_>) {
    let id = dice
        .pick("tool", &["net.dinglisch.android.taskerm", "com.llamalab.automate", "com.arlosoft.macrodroid"]);
    let mut tool = store(id, "almubof", PLACE);
    tool.granted.extend(["READ_SMS", "READ_CALL_LOG", "READ_CONTACTS"].map(str::to_owned));
    recipe.app.push(tool);
}

fn passwords(recipe: &mut Recipe, dice: Dice<'_>) {
    let id =
        dice.pick("safe", &["com.x8bit.bitwarden", "com.agilebits.onepassword", "com.lastpass.lpandroid"]);
    recipe.app.push(store(id, "ao", &["CAMERA"]));
}

fn launcher(recipe: &mut Recipe, dice: Dice<'_>) {
    let id = dice.pick("start", &["com.teslacoilsw.launcher", "com.microsoft.launcher", "bitpit.launcher"]);
    recipe.app.push(store(id, "lamu", &["READ_CONTACTS", "READ_CALENDAR"]));
}

fn bank(recipe: &mut Recipe, _: Dice<'_>) {
    recipe.app.push(app("org.example.bank.mobile", Origin::Browser, "", CALLS));
}

fn messengers(recipe: &mut Recipe, _: Dice<'_>) {
    let telegram = ["CAMERA", "RECORD_AUDIO", "READ_CONTACTS", "READ_CALL_LOG", "ACCESS_FINE_LOCATION"];
    recipe.app.push(app("org.telegram.messenger.web", Origin::Browser, "bo", &telegram));
    recipe.app.push(app("org.example.messenger.direct", Origin::Browser, "b", CALLS));
}

fn caller_id(recipe: &mut Recipe, _: Dice<'_>) {
    let mut caller = store("com.truecaller", "lbo", PEOPLE);
    caller.granted.extend(["READ_SMS", "ACCESS_FINE_LOCATION"].map(str::to_owned));
    recipe.app.push(caller);
}

fn remote_help(recipe: &mut Recipe, dice: Dice<'_>) {
    let id = dice.pick("help", &["com.teamviewer.quicksupport.market", "com.anydesk.anydeskandroid"]);
    let mut help = store(id, "o", &[]);
    help.accessibility = dice.chance("control", 60).then_some(Switch::On);
    help.app_ops.insert("PROJECT_MEDIA".to_owned(), "allow".to_owned());
    recipe.app.push(help);
}

fn keyboard(recipe: &mut Recipe, dice: Dice<'_>) {
    let id = dice.pick("keyboard", &["com.touchtype.swiftkey", "com.grammarly.android.keyboard"]);
    recipe.app.push(store(id, "k", &["READ_CONTACTS", "RECORD_AUDIO"]));
}

fn ad_blocker(recipe: &mut Recipe, _: Dice<'_>) {
    let mut blocker = app("com.adguard.android", Origin::Browser, "bu", &[]);
    blocker.vpn = Some(Switch::Installed);
    recipe.app.push(blocker);
}

fn glucose(recipe: &mut Recipe, _: Dice<'_>) {
    let mut sensor = app("com.eveningoutpost.dexdrip", Origin::Browser, "lbo", PLACE);
    sensor.granted.push("READ_CONTACTS".to_owned());
    recipe.app.push(sensor);
    recipe.app.push(app(
        "info.nightscout.androidaps",
        Origin::Browser,
        "bo",
        &["ACCESS_FINE_LOCATION", "READ_SMS"],
    ));
}

fn moved(recipe: &mut Recipe, dice: Dice<'_>) {
    let by = match recipe.vendor {
        Vendor::Samsung => "com.sec.android.easyMover",
        Vendor::Aosp | Vendor::Xiaomi => "com.google.android.apps.restore",
    };
    for (id, granted) in
        [("org.example.choir", PLACE), ("org.example.camera", CALLS), ("org.example.diary", &[])]
    {
        let mut old = app(id, Origin::Unknown, "", granted);
        old.installer = Some(by.to_owned());
        old.initiating = Some(by.to_owned());
        old.first_installed = Some(dice.time("moved"));
        recipe.app.push(old);
    }
}

fn games(recipe: &mut Recipe, dice: Dice<'_>) {
    for (id, powers) in
        [("com.epicgames.portal", "f"), ("com.epicgames.fortnite", "f"), ("org.dolphinemu.dolphinemu", "")]
    {
        recipe.app.push(app(id, Origin::Browser, powers, &["RECORD_AUDIO"]));
    }
    if dice.chance("guard", 50) {
        recipe.settings.global.insert("package_verifier_user_consent".to_owned(), "-1".to_owned());
    }
}

/// What a plug-in that gives a terminal the phone's functions asks for.
const FUNCTIONS: &[&str] =
    &["READ_SMS", "READ_CALL_LOG", "READ_CONTACTS", "CAMERA", "RECORD_AUDIO", "ACCESS_FINE_LOCATION"];

fn plug_ins(recipe: &mut Recipe, dice: Dice<'_>) {
    recipe.app.push(app("com.termux", Origin::FDroid, "b", &[]));
    recipe.app.push(app("com.termux.api", Origin::FDroid, "h", FUNCTIONS));
    recipe.app.push(store("org.example.icons", "h", &[]));
    if dice.chance("theme", 50) {
        recipe.app.push(app("org.example.theme.part", Origin::Browser, "h", &[]));
    }
}

/// The terminal and its plug-in share a user id. The builds of the maker's site are signed with a public key, those of
/// F-Droid, installed from files here, with its own.
fn plug_ins_from_files(recipe: &mut Recipe, dice: Dice<'_>) {
    let from = dice.pick("way", &[Some(Origin::Browser), Some(Origin::File), Some(Origin::Computer)]);
    let mut terminal = app("com.termux", Origin::Unknown, "b", &[]);
    let mut functions = app("com.termux.api", Origin::Unknown, "h", FUNCTIONS);
    for part in [&mut terminal, &mut functions] {
        part.from = from;
        part.signer = Some("Termux".to_owned());
        part.shared_user = Some("com.termux".to_owned());
    }
    if dice.chance("reserve", 50) {
        functions.battery_exempt = true;
    }
    recipe.app.extend([terminal, functions]);
}

fn dns(recipe: &mut Recipe, dice: Dice<'_>) {
    let hosts = ["dns.adguard-dns.com", "ab12cd.dns.nextdns.io", "one.one.one.one", "dns.home.example"];
    let global = &mut recipe.settings.global;
    global.insert("private_dns_mode".to_owned(), "hostname".to_owned());
    global.insert("private_dns_specifier".to_owned(), dice.pick("host", &hosts).to_owned());
}

fn tunnel(recipe: &mut Recipe, dice: Dice<'_>) {
    let mut vpn = app("org.example.vpn", Origin::Unknown, "bv", &[]);
    vpn.from = dice.pick("from", &[Some(Origin::PlayStore), Some(Origin::FDroid), Some(Origin::Browser)]);
    vpn.vpn = Some(Switch::Installed);
    recipe.app.push(vpn);
}

fn proxied(recipe: &mut Recipe, dice: Dice<'_>) {
    let proxy = dice.pick("proxy", &["192.168.1.20:8888", "127.0.0.1:8080", ":0"]);
    recipe.settings.global.insert("http_proxy".to_owned(), proxy.to_owned());
    recipe.settings.global.insert("adb_enabled".to_owned(), "1".to_owned());
    recipe.app.push(app("com.example.own.app", Origin::Computer, "", &["CAMERA"]));
}

/// Set-up from another phone copies the parts of a watch too, and notes itself as what installed them.
fn watch_moved(recipe: &mut Recipe, _: Dice<'_>) {
    recipe.vendor = Vendor::Samsung;
    for (id, powers) in
        [("com.samsung.android.app.watchmanager", "b"), ("com.samsung.android.gearoplugin", "lbh")]
    {
        let mut part = app(id, Origin::Unknown, powers, COMPANION);
        part.installer = Some("com.sec.android.easyMover".to_owned());
        part.initiating = Some("com.sec.android.easyMover".to_owned());
        part.signer = Some("Example maker of watches".to_owned());
        recipe.app.push(part);
    }
}
