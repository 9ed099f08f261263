//! Honest Android phones with what rules could mistake for monitoring: one such app or pair on each, on several versions.

use super::development::turn;
use super::honest::app;
use super::{Labelled, Truth};
use crate::sample::recipe::{App, Recipe};
use crate::sample::words::{Origin, Vendor};

/// A phone's kind, and its apps: id, name under the icon, origin, letters for powers, permissions.
type Kind = (&'static str, &'static [Ware]);
type Ware = (&'static str, &'static str, Origin, &'static str, &'static [&'static str]);

const TALK: &[&str] = &["RECORD_AUDIO", "READ_CONTACTS", "CAMERA"];
const ROAD: &[&str] = &["ACCESS_FINE_LOCATION", "READ_CONTACTS", "READ_CALL_LOG"];
const PICTURES: &[&str] = &["CAMERA", "RECORD_AUDIO", "ACCESS_FINE_LOCATION", "READ_EXTERNAL_STORAGE"];
const MANY: &[&str] =
    &["READ_SMS", "READ_CALL_LOG", "READ_CONTACTS", "CAMERA", "RECORD_AUDIO", "ACCESS_FINE_LOCATION"];

const KINDS: &[Kind] = &[
    (
        "an aid that is called what it is",
        &[("org.example.pointer.aid", "Accessibility", Origin::Browser, "ao", &[])],
    ),
    ("an app that taps by itself", &[("com.example.autotap", "Auto Tap", Origin::Browser, "ao", &[])]),
    (
        "a saver of battery from a file",
        &[("com.example.energysaver", "Battery", Origin::File, "aub", &["ACCESS_FINE_LOCATION"])],
    ),
    (
        "an app of an employer from a file",
        &[("com.example.fieldwork.mobile", "Fieldwork", Origin::File, "mb", ROAD)],
    ),
    (
        "an app of an employer with a word of the system in its id",
        &[("com.example.field.service", "Field", Origin::File, "mb", MANY)],
    ),
    (
        "an app for a car from its maker's site",
        &[("com.example.dashlink", "Dash Link", Origin::Browser, "lbo", ROAD)],
    ),
    ("messages on a computer", &[("org.example.beam", "Beam", Origin::FDroid, "lb", MANY)]),
    ("a recorder of calls", &[("org.example.taper", "Taper", Origin::FDroid, "bo", MANY)]),
    ("a keyboard from another store", &[("org.example.keys.board", "Keys", Origin::FDroid, "k", &[])]),
    ("an assistant from a file", &[("com.example.talkback2.you", "You", Origin::File, "ab", TALK)]),
    (
        "a camera of another maker's phones",
        &[("com.google.android.PortedCamera", "Camera", Origin::Browser, "", PICTURES)],
    ),
    (
        "a tool for wireless networks",
        &[("org.example.wifi.view", "Network view", Origin::Browser, "", &["ACCESS_FINE_LOCATION"])],
    ),
    (
        "an app for customers of a garage",
        &[("com.example.garage.service", "Garage", Origin::Browser, "", ROAD)],
    ),
    (
        "a part for another app, of one maker",
        &[
            ("com.example.player", "Player", Origin::Browser, "b", &[]),
            ("com.example.decoder", "Decoder", Origin::Browser, "h", &["READ_EXTERNAL_STORAGE"]),
        ],
    ),
    (
        "a terminal and its part under one user id",
        &[
            ("org.example.shell", "Shell", Origin::File, "b", &[]),
            ("org.example.shell.functions", "Functions", Origin::File, "hb", MANY),
        ],
    ),
    (
        "notifications kept by an app of a store",
        &[("com.example.keeper", "Keeper", Origin::PlayStore, "lb", &[])],
    ),
    ("less time on the screen", &[("com.example.less.screen", "Less", Origin::PlayStore, "aum", &[])]),
];

const VERSIONS: &[&str] = &["9", "10", "11", "12", "13", "14", "15", "16"];

/// How many phones there are of each kind.
const EACH: usize = 4;

/// Every kind on every other version, the first by turns.
pub(super) fn phones() -> impl Iterator<Item = Labelled> {
    let kinds = KINDS.iter().enumerate();
    kinds.flat_map(|(number, kind)| (0..EACH).map(move |variant| phone(number, variant, kind)))
}

fn phone(number: usize, variant: usize, (kind, wares): &Kind) -> Labelled {
    // Two versions further with each variant; odd kinds begin with the second.
    let version = turn(VERSIONS, number.saturating_add(variant.saturating_mul(2)), 1);
    let mut recipe =
        Recipe::android(version).with_vendor(turn(Vendor::ALL, number.saturating_add(variant), 1));
    let one_maker = wares.len() > 1;
    let share = one_maker && wares.iter().all(|(id, ..)| id.starts_with("org.example.shell"));
    for (id, label, from, powers, granted) in *wares {
        let mut ware: App = app(id, *from, powers, granted);
        ware.label = Some((*label).to_owned());
        ware.on_home = variant.is_multiple_of(2);
        ware.signer = one_maker.then(|| format!("Maker of {kind}"));
        ware.shared_user = share.then(|| "org.example.shell".to_owned());
        recipe.app.push(ware);
    }
    let name = format!("dev-honest-{number:02}-{variant}");
    Labelled { name, truth: Truth::Honest, kind, recipe, target: None, may_ask: false }
}
