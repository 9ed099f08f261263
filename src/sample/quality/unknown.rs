//! Monitoring apps that no list names: invented ids and signers, and the behaviour that published descriptions share.

use super::dice::Dice;
use super::{Labelled, Truth};
use crate::sample::recipe::{App, Recipe};
use crate::sample::words::{Origin, Switch};

const MAKERS: &[&str] = &[
    "arbello", "brontix", "calvaro", "dorinex", "eskalo", "farvento", "gromala", "hexavia", "iltano",
    "jorvex",
];
const WORDS: &[&str] =
    &["helper", "notes", "battery", "cleaner", "backup", "torch", "recorder", "weather", "tools", "photo"];
const PARTS: &[&str] = &["service", "sync", "update", "system", "wifi", "framework"];
/// Names under the icon that look like a part of the phone.
const DISGUISES: &[&str] =
    &["System Service", "WiFi", "Sync Services", "Battery", "Update Service", "Settings", "Device Health"];
const PLAIN: &[&str] = &["Notes", "Cleaner Pro", "My Backup", "Torch", "Recorder", "Weather+", "Family"];
/// Permissions in the order in which builds ask for them.
const READS: &[&str] = &[
    "ACCESS_FINE_LOCATION",
    "READ_SMS",
    "READ_CALL_LOG",
    "RECORD_AUDIO",
    "READ_CONTACTS",
    "CAMERA",
    "READ_CALENDAR",
];

/// A way of watching.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Means {
    /// Reads the screen.
    #[default]
    Screen,
    /// Reads notifications.
    Notifications,
    /// Reads what permissions open, and is an administrator.
    Administrator,
    /// Owns the device.
    Owner,
    /// Reads what permissions open, and nothing else.
    Permissions,
    /// Everything.
    All,
}

/// A way of hiding.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Hiding {
    /// No icon from the start.
    #[default]
    NoIcon,
    /// It switches its icon off.
    SwitchedOff,
    /// The name of a part of the phone, in id and label.
    Disguised,
    /// No icon, and the id of a part of the phone.
    Both,
}

/// The build with a number.
pub(super) fn build(number: usize) -> Labelled {
    let name = format!("unknown-{number:03}");
    let dice = Dice(&name);
    let hiding = dice.pick(
        "hiding",
        &[
            Hiding::NoIcon,
            Hiding::NoIcon,
            Hiding::NoIcon,
            Hiding::NoIcon,
            Hiding::SwitchedOff,
            Hiding::SwitchedOff,
            Hiding::Disguised,
            Hiding::Both,
        ],
    );
    let mut app = App::new(&id(dice, number, hiding));
    hide(&mut app, dice, hiding);
    app.signer = Some(format!("Maker {number} of {}", dice.pick("signer", MAKERS)));
    arrive(&mut app, dice);
    watch(&mut app, dice);
    let mut recipe = Recipe::android(dice.version()).with_vendor(dice.vendor());
    finish(&mut app, &mut recipe, dice);
    let target = Some(app.id.clone());
    recipe.ordinary_apps = dice.chance("ordinary", 15);
    recipe.app.push(app);
    Labelled {
        name,
        truth: Truth::Unknown,
        kind: "a build that no list names",
        recipe,
        target,
        may_ask: false,
    }
}

/// A build with a second app that shows an icon, shares its key and user id, and lends it the beginning of its id.
pub(super) fn with_decoy(number: usize) -> Labelled {
    let mut phone = build(number.saturating_add(DECOYS_FROM));
    let target = format!("org.{}{number}.family.extra", Dice(&phone.name).pick("maker", MAKERS));
    phone.name = format!("unknown-decoy-{number:02}");
    phone.kind = "a build that no list names, with a decoy";
    phone.truth = Truth::Decoy;
    let shared = Some(format!("org.shared{number}"));
    let mut decoy = App::new(target.trim_end_matches(".extra")).with_label("Family");
    if let Some(app) = phone.recipe.app.iter_mut().find(|app| Some(&app.id) == phone.target.as_ref()) {
        app.id.clone_from(&target);
        app.hidden_icon = true;
        app.hid_itself = false;
        app.shared_user.clone_from(&shared);
        decoy.from = app.from;
        decoy.installer.clone_from(&app.installer);
        decoy.signer.clone_from(&app.signer);
    }
    decoy.shared_user = shared;
    phone.recipe.app.push(decoy);
    phone.target = Some(target);
    phone
}

/// Numbers of builds that have a decoy begin here, so that they share no seed with the others.
const DECOYS_FROM: usize = 500;

fn id(dice: Dice<'_>, number: usize, hiding: Hiding) -> String {
    let (maker, word, part) =
        (dice.pick("maker", MAKERS), dice.pick("word", WORDS), dice.pick("part", PARTS));
    match hiding {
        Hiding::Disguised | Hiding::Both => match dice.pick("style", &[0, 1, 2]) {
            0 => format!("com.android.{maker}{number}.{part}"),
            1 => format!("com.{maker}{number}.{part}"),
            _ => format!("com.google.android.{maker}{number}"),
        },
        Hiding::NoIcon | Hiding::SwitchedOff => format!("org.{maker}{number}.{word}"),
    }
}

/// Icon and label.
pub(super) fn hide(app: &mut App, dice: Dice<'_>, hiding: Hiding) {
    app.hidden_icon = matches!(hiding, Hiding::NoIcon | Hiding::Both);
    app.hid_itself = hiding == Hiding::SwitchedOff;
    app.on_home = dice.chance("home", 50);
    let disguised = hiding == Hiding::Disguised || dice.chance("disguised", 60);
    app.label = Some(dice.pick("label", if disguised { DISGUISES } else { PLAIN }).to_owned());
}

/// How it came.
pub(super) fn arrive(app: &mut App, dice: Dice<'_>) {
    app.first_installed = Some(dice.time("installed"));
    let way = dice
        .pick("way", &["browser", "browser", "browser", "file", "file", "messenger", "computer", "forged"]);
    app.from = Some(match way {
        "browser" => Origin::Browser,
        "computer" | "forged" => Origin::Computer,
        _ => Origin::File,
    });
    match way {
        "messenger" => app.originating = Some("com.whatsapp".to_owned()),
        // The name of the installer is an argument of the command that installs.
        "forged" => app.installer = Some("com.android.vending".to_owned()),
        _ => {}
    }
}

fn watch(app: &mut App, dice: Dice<'_>) {
    let means = dice.pick(
        "means",
        &[
            Means::Screen,
            Means::Screen,
            Means::Screen,
            Means::Screen,
            Means::Notifications,
            Means::Notifications,
            Means::Administrator,
            Means::Owner,
            Means::Permissions,
            Means::Permissions,
            Means::All,
            Means::All,
        ],
    );
    let reads = match means {
        // Reading the screen alone shows chats and typing; some builds ask for nothing more.
        Means::Screen | Means::Owner => dice.pick("reads", &[0, 2, 3, 4, 5, 6]),
        Means::Notifications | Means::Administrator => dice.pick("reads", &[3, 4, 5, 6]),
        Means::Permissions => dice.pick("reads", &[5, 6, 7]),
        Means::All => 7,
    };
    app.granted = READS.iter().take(reads).map(|name| (*name).to_owned()).collect();
    let on = |yes: bool| yes.then_some(Switch::On);
    app.accessibility = on(matches!(means, Means::Screen | Means::All));
    app.listener = on(matches!(means, Means::Notifications | Means::All));
    app.admin = on(matches!(means, Means::Administrator | Means::All) || dice.chance("admin", 25));
    app.owner = means == Means::Owner;
}

/// What goes with it: background location, exceptions, operations, switched-off protection.
pub(super) fn finish(app: &mut App, recipe: &mut Recipe, dice: Dice<'_>) {
    let version: u32 = recipe.version.as_deref().and_then(|text| text.parse().ok()).unwrap_or(0);
    if version >= 10 && app.granted.iter().any(|name| name == "ACCESS_FINE_LOCATION") {
        app.granted.push("ACCESS_BACKGROUND_LOCATION".to_owned());
    }
    app.battery_exempt = dice.chance("battery", 60);
    let mut allow = |name: &str, yes: bool| {
        if yes {
            app.app_ops.insert(name.to_owned(), "allow".to_owned());
        }
    };
    allow("GET_USAGE_STATS", dice.chance("usage", 40));
    allow("SYSTEM_ALERT_WINDOW", dice.chance("overlay", 40));
    allow("PROJECT_MEDIA", dice.chance("record", 15));
    // Android 13 and newer do not let apps from a file read the screen or notifications until somebody allows it.
    let barred = app.accessibility.is_some() || app.listener.is_some();
    allow("ACCESS_RESTRICTED_SETTINGS", version >= 13 && barred && app.from != Some(Origin::Computer));
    if version <= 13 && dice.chance("old", 10) {
        app.target_sdk = Some(22);
    }
    if dice.chance("guard", 50) {
        recipe.settings.global.insert("package_verifier_user_consent".to_owned(), "-1".to_owned());
    }
}
