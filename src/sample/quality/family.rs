//! Listed families whose every indicator is gone: a new id and signature, and what the family is known to do.

use std::collections::BTreeSet;

use super::dice::Dice;
use super::unknown::{Hiding, arrive, finish, hide};
use super::{Labelled, Truth};
use crate::sample::recipe::{App, Recipe};
use crate::sample::seed;
use crate::sample::words::Switch;

/// What is known of a family, in the words of the signature files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Habits {
    /// Its name, the seed of what is not known.
    pub name: String,
    /// What it can see or do ("messages", "location", "`hides_itself`"). Empty: nobody wrote it down.
    pub can: BTreeSet<String>,
}

/// Which set of labelled phones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Set {
    /// The set by which weights were chosen.
    Tuned,
    /// The set whose misses rules were improved by.
    Development,
    /// The set that was measured only.
    HeldOut,
}

impl Set {
    /// Every set.
    pub const ALL: [Self; 3] = [Self::Tuned, Self::Development, Self::HeldOut];
}

/// A capability and the permission that gives it.
const PERMISSIONS: &[(&str, &str)] = &[
    ("messages", "READ_SMS"),
    ("calls", "READ_CALL_LOG"),
    ("location", "ACCESS_FINE_LOCATION"),
    ("contacts", "READ_CONTACTS"),
    ("calendar", "READ_CALENDAR"),
    ("microphone", "RECORD_AUDIO"),
    ("call_recording", "RECORD_AUDIO"),
    ("camera", "CAMERA"),
];
/// Sets for families of which nothing is written down, after the kinds that "No Privacy Among Spies" (PETS 2023) and
/// the Echap list describe: full suites, message and call trackers, location trackers with notifications.
const USUAL: &[&[&str]] = &[
    &[
        "messages",
        "calls",
        "location",
        "contacts",
        "microphone",
        "camera",
        "chats",
        "typing",
        "resists_removal",
    ],
    &["messages", "calls", "location", "contacts", "chats"],
    &["messages", "calls", "location", "microphone", "photos_and_files", "resists_removal"],
    &["location", "chats", "contacts", "calls", "web"],
    &["messages", "calls", "location", "contacts", "camera", "calendar"],
];

/// The phone of a family.
pub fn of_family(habits: &Habits, set: Set) -> Labelled {
    let before = match set {
        Set::Tuned => "renamed",
        Set::Development => "dev-renamed",
        Set::HeldOut => "held-renamed",
    };
    let name = format!("{before}-{}", slug(&habits.name));
    let dice = Dice(&name);
    let usual: BTreeSet<&str> = dice.pick("habits", USUAL).iter().copied().collect();
    let known: BTreeSet<&str> = habits.can.iter().map(String::as_str).collect();
    // An account that names less than three private things is not one of what the app can do.
    let can = if known.len() < 3 { known.union(&usual).copied().collect() } else { known };
    let mut app = App::new(&format!("org.left{}.out", seed::digits(&name, 8)));
    app.signer = Some(format!("Another maker {name}"));
    hide(&mut app, dice, dice.pick("hiding", &[Hiding::NoIcon, Hiding::NoIcon, Hiding::SwitchedOff]));
    arrive(&mut app, dice);
    watch(&mut app, dice, &can);
    let mut recipe = Recipe::android(dice.version()).with_vendor(dice.vendor());
    finish(&mut app, &mut recipe, dice);
    let target = Some(app.id.clone());
    recipe.ordinary_apps = false;
    recipe.app.push(app);
    let kind = "a listed family under a new name";
    Labelled { name, truth: Truth::Renamed, kind, recipe, target, may_ask: false }
}

fn watch(app: &mut App, dice: Dice<'_>, can: &BTreeSet<&str>) {
    let able = |names: &[&str]| names.iter().any(|name| can.contains(name));
    let mut granted: Vec<String> =
        PERMISSIONS.iter().filter(|(name, _)| can.contains(name)).map(|(_, of)| (*of).to_owned()).collect();
    granted.dedup();
    app.granted = granted;
    let on = |yes: bool| yes.then_some(Switch::On);
    // Typing, the screen and pages need accessibility; chats are read there or from notifications.
    let screen = able(&["typing", "screen", "web", "remote_control"]);
    let by_screen = screen || able(&["chats", "emails"]) && dice.chance("chats", 50);
    app.accessibility = on(by_screen);
    app.listener = on(!by_screen && able(&["chats", "emails"]));
    app.admin = on(able(&["resists_removal"]));
    if able(&["photos_and_files"]) {
        app.app_ops.insert("MANAGE_EXTERNAL_STORAGE".to_owned(), "allow".to_owned());
    }
}

fn slug(name: &str) -> String {
    let dashed: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect();
    dashed.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}
