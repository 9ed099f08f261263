//! Monitoring apps that no list names, by which rules are improved after weights were chosen. Nothing is drawn: every way
//! of hiding meets every way of watching and every way onto the phone once, so that what is rare in the other sets
//! weighs as much as what is common.

use super::{Labelled, Truth};
use crate::sample::recipe::{App, Recipe};
use crate::sample::words::{Origin, Switch, Vendor};

/// Ways of hiding: no icon, whether it switches it off, name under the icon, pattern of the id (`#` is a name of its own).
const HIDING: &[(bool, bool, &str, &str)] = &[
    (true, false, "Companion", "org.#.companion"),
    (false, true, "Translator", "net.#.translator"),
    (false, false, "Google Service", "app.#.mobile"),
    (false, false, "Flashlight", "com.android.#"),
    (false, false, "System Update", "com.#.systemupdate"),
];

/// Ways of watching: letters for powers as on the honest phones, and how many permissions of [`READS`].
const WATCHING: &[(&str, usize)] = &[("a", 0), ("a", 3), ("lb", 4), ("mu", 5), ("o", 6), ("almbuo", 7)];

/// Ways onto the phone.
const ARRIVING: &[(Origin, Option<&str>, Option<&str>)] = &[
    (Origin::Browser, None, None),
    (Origin::File, None, Some("com.whatsapp")),
    (Origin::Computer, None, None),
    (Origin::Computer, Some("com.android.vending"), None),
];

const READS: &[&str] = &[
    "READ_CONTACTS",
    "RECORD_AUDIO",
    "ACCESS_FINE_LOCATION",
    "READ_SMS",
    "READ_CALL_LOG",
    "CAMERA",
    "READ_EXTERNAL_STORAGE",
];

const VERSIONS: &[&str] = &["8", "9", "10", "11", "12", "13", "14", "15", "16"];

/// Every combination.
pub(super) fn builds() -> impl Iterator<Item = Labelled> {
    let hiding = HIDING.iter();
    let hidden = hiding.flat_map(|hides| WATCHING.iter().map(move |watches| (hides, watches)));
    let every = hidden.flat_map(|(hides, watches)| ARRIVING.iter().map(move |way| (hides, watches, way)));
    every.enumerate().map(|(number, (hides, watches, way))| build(number, *hides, *watches, *way))
}

fn build(
    number: usize,
    (hidden_icon, hid_itself, label, pattern): (bool, bool, &str, &str),
    (powers, reads): (&str, usize),
    (from, installer, originating): (Origin, Option<&str>, Option<&str>),
) -> Labelled {
    let version = turn(VERSIONS, number, 5);
    let mut app = super::honest::app(
        &pattern.replace('#', &own_name(number)),
        from,
        powers,
        READS.get(..reads).unwrap_or(READS),
    );
    app.label = Some(label.to_owned());
    app.signer = Some(format!("Development {number}"));
    (app.hidden_icon, app.hid_itself) = (hidden_icon, hid_itself);
    // Start screens add the icon of what a person installs, and whoever hides an app takes it off again.
    app.on_home = number.is_multiple_of(2);
    app.installer = installer.map(str::to_owned);
    app.originating = originating.map(str::to_owned);
    finish(&mut app, version);
    let mut recipe = Recipe::android(version).with_vendor(turn(Vendor::ALL, number, 1));
    recipe.ordinary_apps = number.is_multiple_of(3);
    let (name, target) = (format!("dev-unknown-{number:03}"), Some(app.id.clone()));
    recipe.app.push(app);
    let kind = "a build that no list names";
    Labelled { name, truth: Truth::Unknown, kind, recipe, target, may_ask: false }
}

/// What such powers need on the version.
fn finish(app: &mut App, version: &str) {
    let version: u32 = version.parse().unwrap_or_default();
    if version >= 10 && app.granted.iter().any(|name| name == "ACCESS_FINE_LOCATION") {
        app.granted.push("ACCESS_BACKGROUND_LOCATION".to_owned());
    }
    let barred = [app.accessibility, app.listener].contains(&Some(Switch::On));
    if version >= 13 && barred && app.from != Some(Origin::Computer) {
        app.app_ops.insert("ACCESS_RESTRICTED_SETTINGS".to_owned(), "allow".to_owned());
    }
}

/// One of a list, further on by `step` with every number.
pub(super) fn turn<T: Copy + Default>(list: &[T], number: usize, step: usize) -> T {
    let place = number.saturating_mul(step).checked_rem(list.len()).unwrap_or(0);
    list.get(place).copied().unwrap_or_default()
}

/// An invented word for a number.
fn own_name(number: usize) -> String {
    let part = |list: &[&'static str], number: usize| turn(list, number, 1);
    format!(
        "{}{}{}",
        part(&["ka", "lo", "mi", "nu", "pe"], number),
        part(&["drim", "felt", "gosk", "hamp", "jant", "vold"], number / 5),
        part(&["ax", "ey", "or", "un"], number / 30)
    )
}
