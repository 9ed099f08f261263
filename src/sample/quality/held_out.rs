//! Monitoring apps that no list names, made in another way than the builds by which weights were chosen: powers are
//! drawn one by one, and names come from other lists.

use super::dice::Dice;
use super::{Labelled, Truth};
use crate::sample::recipe::{App, Recipe};
use crate::sample::words::{Origin, Switch, Vendor};

const TOPS: &[&str] = &["app", "co", "com", "eu", "io", "me", "mobi", "net"];
const STEMS: &[&str] = &[
    "aldente", "birkovar", "cormo", "dunavel", "estrix", "fjordo", "gantrel", "huvola", "istrana", "jolmer",
    "kestovar", "lumbrel", "mandoro", "nivetta", "ostrelin", "pavonis",
];
const ENDS: &[&str] = &[
    "agent",
    "assistant",
    "core",
    "guard",
    "manager",
    "monitor",
    "native",
    "remote",
    "systemcore",
    "tracker2",
];
/// Names under the icon that look like a part of the phone, as builds for several countries have them.
const DISGUISES: &[&str] = &[
    "Android System",
    "Device Manager",
    "Google Play Services",
    "Internet Service",
    "Media Service",
    "Network Manager",
    "Power Manager",
    "Servicio de red",
    "Systemdienst",
    "System Update",
    "WiFi Manager",
];
const HARMLESS: &[&str] = &[
    "Calculator",
    "Compass",
    "Gallery Plus",
    "Kids",
    "Phone Book",
    "Recipes",
    "Ruler",
    "To do",
    "Unit converter",
];
/// Permissions that read private things, each granted or not by itself.
const READS: &[&str] = &[
    "ACCESS_FINE_LOCATION",
    "CAMERA",
    "READ_CALENDAR",
    "READ_CALL_LOG",
    "READ_CONTACTS",
    "READ_EXTERNAL_STORAGE",
    "READ_SMS",
    "RECEIVE_SMS",
    "RECORD_AUDIO",
];

/// The build with a number.
pub(super) fn build(number: usize) -> Labelled {
    let name = format!("held-unknown-{number:03}");
    let dice = Dice(&name);
    let mut app = App::new(&format!(
        "{}.{}{number}.{}",
        dice.pick("top", TOPS),
        dice.pick("stem", STEMS),
        dice.pick("end", ENDS)
    ));
    app.signer = Some(format!("Held out {number}"));
    hide(&mut app, dice);
    arrive(&mut app, dice);
    watch(&mut app, dice);
    let version = dice.pick("version", &["8", "9", "10", "11", "12", "13", "14", "15", "16"]);
    let mut recipe = Recipe::android(version).with_vendor(dice.pick("vendor", Vendor::ALL));
    around(&mut app, &mut recipe, dice);
    let target = Some(app.id.clone());
    recipe.app.push(app);
    let kind = "a build that no list names";
    Labelled { name, truth: Truth::Unknown, kind, recipe, target, may_ask: false }
}

/// Half have no icon, a quarter switch theirs off, the rest look like a part of the phone.
fn hide(app: &mut App, dice: Dice<'_>) {
    let way = dice.pick("hiding", &[0_u8, 0, 0, 0, 1, 1, 2, 2]);
    app.hidden_icon = way == 0;
    app.hid_itself = way == 1;
    app.on_home = dice.chance("home", 50);
    if way == 2 && dice.chance("id too", 70) {
        app.id = format!("com.android.{}", app.id.split('.').skip(1).collect::<Vec<_>>().join("."));
    }
    let disguised = way == 2 || dice.chance("disguised", 35);
    app.label = Some(dice.pick("label", if disguised { DISGUISES } else { HARMLESS }).to_owned());
}

fn arrive(app: &mut App, dice: Dice<'_>) {
    app.first_installed = Some(dice.time("installed"));
    let (from, forged) = dice.pick(
        "way",
        &[
            (Some(Origin::Browser), false),
            (Some(Origin::Browser), false),
            (Some(Origin::Browser), false),
            (Some(Origin::Browser), false),
            (Some(Origin::File), false),
            (Some(Origin::File), false),
            (Some(Origin::File), false),
            (Some(Origin::Computer), false),
            (Some(Origin::Computer), false),
            (Some(Origin::Computer), true),
        ],
    );
    app.from = from;
    if forged {
        app.installer = Some("com.android.vending".to_owned());
    }
    if from == Some(Origin::File) && dice.chance("messenger", 30) {
        app.originating = Some("org.telegram.messenger".to_owned());
    }
}

/// Powers one by one; what could watch nothing is given the accessibility service that most builds have.
fn watch(app: &mut App, dice: Dice<'_>) {
    app.granted = READS.iter().filter(|name| dice.chance(name, 62)).map(|name| (*name).to_owned()).collect();
    app.denied = READS
        .iter()
        .filter(|name| {
            !app.granted.iter().any(|granted| granted == *name) && dice.chance(&format!("no {name}"), 40)
        })
        .map(|name| (*name).to_owned())
        .collect();
    let on = |yes: bool| yes.then_some(Switch::On);
    app.accessibility = on(dice.chance("screen", 55));
    app.listener = on(dice.chance("notifications", 45));
    app.admin = on(dice.chance("removal", 35));
    app.keyboard = on(dice.chance("keyboard", 5));
    app.owner = dice.chance("owner", 4);
    let special = app.accessibility.is_some() || app.listener.is_some() || app.owner;
    if !special && app.granted.len() < 5 {
        app.accessibility = Some(Switch::On);
    }
}

/// Exceptions, operations, and what else is on the phone.
fn around(app: &mut App, recipe: &mut Recipe, dice: Dice<'_>) {
    let version: u32 = recipe.version.as_deref().and_then(|text| text.parse().ok()).unwrap_or(0);
    let located = app.granted.iter().any(|name| name == "ACCESS_FINE_LOCATION");
    if version >= 10 && located && dice.chance("background", 75) {
        app.granted.push("ACCESS_BACKGROUND_LOCATION".to_owned());
    }
    app.battery_exempt = dice.chance("battery", 50);
    for (operation, percent) in [("GET_USAGE_STATS", 50), ("SYSTEM_ALERT_WINDOW", 45), ("PROJECT_MEDIA", 20)]
    {
        if dice.chance(operation, percent) {
            app.app_ops.insert(operation.to_owned(), "allow".to_owned());
        }
    }
    let barred = app.accessibility.is_some() || app.listener.is_some();
    if version >= 13 && barred && app.from != Some(Origin::Computer) {
        app.app_ops.insert("ACCESS_RESTRICTED_SETTINGS".to_owned(), "allow".to_owned());
    }
    if dice.chance("guard", 40) {
        recipe.settings.global.insert("package_verifier_enable".to_owned(), "0".to_owned());
    }
    recipe.ordinary_apps = dice.chance("ordinary", 50);
    recipe.unlocked = dice.chance("rooted", 8);
}
