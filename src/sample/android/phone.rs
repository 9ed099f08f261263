//! The recipe worked out: every app with its number, folder, signer and history.

use std::collections::BTreeMap;

use jiff::civil::DateTime;

use crate::sample::android::stock;
use crate::sample::certificate;
use crate::sample::error::RecipeError;
use crate::sample::recipe::{App, Recipe, User};
use crate::sample::seed;
use crate::sample::words::{Origin, Switch, Vendor};

/// Form of every time in a recipe.
const TIME_FORM: &str = "expected a time such as \"2026-02-20 21:14:05\"";

/// A phone ready to be written.
pub(crate) struct Phone<'r> {
    /// What was asked for.
    pub(crate) recipe: &'r Recipe,
    /// Android version, 8 to 16.
    pub(crate) version: u32,
    /// API level.
    pub(crate) sdk: u32,
    /// When the copy was made.
    pub(crate) captured: DateTime,
    /// Whether the copy was made over a debugging cable, which leaves its own settings.
    pub(crate) over_cable: bool,
    /// Every package, in package order of the dump.
    pub(crate) apps: Vec<Installed>,
}

/// An installed package.
pub(crate) struct Installed {
    /// The app.
    pub(crate) app: App,
    /// App id: the uid of user 0.
    pub(crate) uid: u32,
    /// Folder of its APKs.
    pub(crate) code_path: String,
    /// Recorded installer.
    pub(crate) installer: Option<String>,
    /// Who asked for the installation.
    pub(crate) initiating: Option<String>,
    /// Where the file came from.
    pub(crate) originating: Option<String>,
    /// Android's source number.
    pub(crate) source: u8,
    /// First installed, local time.
    pub(crate) first: String,
    /// Last updated, local time.
    pub(crate) last: String,
    /// The signing certificate, DER.
    pub(crate) certificate: Vec<u8>,
    /// The 32-bit hash of the signer as dumps print it.
    pub(crate) short_hash: String,
}

impl<'r> Phone<'r> {
    /// Works out a recipe.
    pub(crate) fn new(recipe: &'r Recipe) -> Result<Self, RecipeError> {
        let text = recipe.version.as_deref().unwrap_or("14");
        let version: u32 = text.split('.').next().and_then(|major| major.parse().ok()).unwrap_or(0);
        let sdk = match version {
            8 => 27,
            9 => 28,
            10 => 29,
            11 => 30,
            12 => 31,
            13..=16 => version.saturating_add(20),
            _ => {
                return Err(RecipeError::Value {
                    what: "version",
                    value: text.to_owned(),
                    expected: "expected an Android version from 8 to 16",
                });
            }
        };
        let captured = time(recipe.captured.as_deref().unwrap_or("2026-03-01 09:30:00"))?;
        check_times(recipe)?;
        check_users(recipe)?;
        let mut phone = Self { recipe, version, sdk, captured, over_cable: false, apps: Vec::new() };
        phone.fill();
        Ok(phone)
    }

    fn fill(&mut self) {
        let mut free = 10_040_u32;
        for package in stock::image(self.recipe.vendor) {
            let app = self.asked_for(package.id).unwrap_or_else(|| App::new(package.id));
            let app = App { system: true, ..app };
            let uid = if package.uid == 0 { next(&mut free) } else { package.uid };
            let installed = self.install(app, uid, package.folder);
            self.apps.push(installed);
        }
        free = 10_150;
        if self.recipe.ordinary_apps {
            for (id, label, granted) in stock::ORDINARY {
                let mut app = self.asked_for(id).unwrap_or_else(|| App::new(id).with_label(label));
                if app.granted.is_empty() {
                    app.granted = granted.iter().map(|name| (*name).to_owned()).collect();
                }
                let installed = self.install(app, next(&mut free), "");
                self.apps.push(installed);
            }
        }
        free = 10_200;
        for app in &self.recipe.app {
            if !self.apps.iter().any(|known| known.app.id == app.id) {
                let uid = self.shared_number(app).unwrap_or_else(|| next(&mut free));
                let installed = self.install(app.clone(), uid, "");
                self.apps.push(installed);
            }
        }
    }

    /// The number of the apps with which an app shares one.
    fn shared_number(&self, app: &App) -> Option<u32> {
        app.shared_user.as_ref()?;
        let first = self.apps.iter().find(|known| known.app.shared_user == app.shared_user);
        first.map(|known| known.uid)
    }

    /// Apps by the name of the user id that they share.
    pub(crate) fn shared(&self) -> BTreeMap<&str, Vec<&Installed>> {
        let mut groups: BTreeMap<&str, Vec<&Installed>> = BTreeMap::new();
        for known in &self.apps {
            if let Some(name) = &known.app.shared_user {
                groups.entry(name).or_default().push(known);
            }
        }
        groups
    }

    fn asked_for(&self, id: &str) -> Option<App> {
        self.recipe.app.iter().find(|app| app.id == id).cloned()
    }

    fn install(&self, app: App, uid: u32, folder: &str) -> Installed {
        let (installer, initiating, originating, source) = self.origin(&app);
        let code_path = self.code_path(&app, folder);
        let day = seed::number(&app.id).checked_rem(27).unwrap_or(0).saturating_add(1);
        let ordinary = if app.system {
            "2009-01-01 00:00:00".to_owned()
        } else {
            format!("2025-06-{day:02} 12:{:02}:07", day.saturating_mul(2))
        };
        let first = app.first_installed.clone().unwrap_or(ordinary);
        let last = app.last_updated.clone().unwrap_or_else(|| first.clone());
        let (label, organisation) = signer(&app, self.recipe.vendor);
        let certificate = certificate::make(&label, &organisation);
        let short_hash = app.signer_short.clone().unwrap_or_else(|| certificate::short_hash(&certificate));
        Installed {
            app,
            uid,
            code_path,
            installer,
            initiating,
            originating,
            source,
            first,
            last,
            certificate,
            short_hash,
        }
    }

    fn code_path(&self, app: &App, folder: &str) -> String {
        let short = app.id.rsplit('.').next().unwrap_or_default();
        if !folder.is_empty() {
            folder.to_owned()
        } else if app.system {
            format!("/system/app/{short}")
        } else if app.from == Some(Origin::Preinstalled) {
            format!("/data/app/{short}")
        } else if self.version >= 11 {
            let (outer, inner) = (format!("outer {}", app.id), format!("inner {}", app.id));
            format!("/data/app/~~{}/{}-{}", seed::path_token(&outer), app.id, seed::path_token(&inner))
        } else {
            format!("/data/app/{}-{}", app.id, seed::path_token(&app.id))
        }
    }

    /// Installer, initiator, originator and source number.
    fn origin(&self, app: &App) -> (Option<String>, Option<String>, Option<String>, u8) {
        const SETUP: &str = "com.google.android.packageinstaller";
        let browser = match self.recipe.vendor {
            Vendor::Samsung => "com.sec.android.app.sbrowser",
            Vendor::Aosp | Vendor::Xiaomi => "com.android.chrome",
        };
        let default = if app.system { Origin::Preinstalled } else { Origin::PlayStore };
        let (installer, initiating, originating, source) = match app.from.unwrap_or(default) {
            Origin::PlayStore => (Some("com.android.vending"), Some("com.android.vending"), None, 0),
            Origin::GalaxyStore => {
                (Some("com.sec.android.app.samsungapps"), Some("com.sec.android.app.samsungapps"), None, 0)
            }
            Origin::FDroid => (Some("org.fdroid.fdroid"), Some("org.fdroid.fdroid"), None, 2),
            Origin::Browser => (Some(SETUP), Some(SETUP), Some(browser), 4),
            Origin::File => (Some(SETUP), Some(SETUP), Some("com.android.documentsui"), 3),
            Origin::Computer => (None, Some("com.android.shell"), None, 1),
            Origin::Preinstalled | Origin::Unknown => (None, None, None, 0),
        };
        (
            stated(app.installer.as_deref(), installer),
            stated(app.initiating.as_deref(), initiating),
            stated(app.originating.as_deref(), originating),
            app.package_source.unwrap_or(source),
        )
    }

    /// Every user id, 0 first.
    pub(crate) fn users(&self) -> Vec<u32> {
        std::iter::once(0).chain(self.recipe.user.iter().map(|user| user.id)).collect()
    }

    /// The app id of a package; 10000 for one that is not there.
    pub(crate) fn uid_of_package(&self, id: &str) -> u32 {
        self.apps.iter().find(|known| known.app.id == id).map_or(10_000, |known| known.uid)
    }

    /// The user with this id, unless it is 0.
    pub(crate) fn user(&self, id: u32) -> Option<&User> {
        self.recipe.user.iter().find(|user| user.id == id)
    }

    /// Packages of a user whose power is in this state.
    pub(crate) fn with_power(
        &self,
        user: u32,
        state: Switch,
        power: fn(&App) -> Option<Switch>,
    ) -> impl Iterator<Item = &Installed> {
        self.apps.iter().filter(move |known| {
            power(&known.app) == Some(state) && known.app.installed_for().contains(&user)
        })
    }
}

impl Installed {
    /// The uid in a user's range.
    pub(crate) fn uid_of(&self, user: u32) -> u32 {
        user.saturating_mul(100_000).saturating_add(self.uid)
    }

    /// A component in the short form `pkg/.Class`.
    pub(crate) fn short_component(&self, class: &str) -> String {
        format!("{}/.{class}", self.app.id)
    }

    /// A component in the full form `pkg/pkg.Class`.
    pub(crate) fn full_component(&self, class: &str) -> String {
        format!("{0}/{0}.{class}", self.app.id)
    }

    /// Whether people installed it themselves.
    pub(crate) fn is_user_app(&self) -> bool {
        !self.app.system && self.app.from != Some(Origin::Preinstalled)
    }
}

/// Reads a local time of a recipe.
pub(crate) fn time(text: &str) -> Result<DateTime, RecipeError> {
    text.parse().map_err(|_fault: jiff::Error| RecipeError::Value {
        what: "time",
        value: text.to_owned(),
        expected: TIME_FORM,
    })
}

/// A local time of a recipe, taken as UTC, in milliseconds since 1970. Times are checked when the phone is made.
pub(crate) fn millis(text: &str) -> i64 {
    let moment = time(text).ok().and_then(|at| jiff::tz::TimeZone::UTC.to_timestamp(at).ok());
    moment.map_or(0, jiff::Timestamp::as_millisecond)
}

fn check_times(recipe: &Recipe) -> Result<(), RecipeError> {
    let of_apps = recipe.app.iter().flat_map(|app| [&app.first_installed, &app.last_updated]);
    let of_removed = recipe.removed.iter().flat_map(|gone| [&gone.installed, &gone.removed]);
    let of_contacts = recipe.contact.iter().map(|contact| &contact.at);
    recipe.settings.changed.iter().try_for_each(|change| time(&change.at).map(|_| ()))?;
    of_apps.chain(of_removed).chain(of_contacts).flatten().try_for_each(|text| time(text).map(|_| ()))
}

fn check_users(recipe: &Recipe) -> Result<(), RecipeError> {
    let unknown = recipe
        .app
        .iter()
        .flat_map(App::installed_for)
        .find(|id| *id != 0 && !recipe.user.iter().any(|user| user.id == *id));
    unknown.map_or(Ok(()), |id| {
        Err(RecipeError::Value {
            what: "users",
            value: id.to_string(),
            expected: "expected 0 or the id of a [[user]] of the recipe",
        })
    })
}

fn next(free: &mut u32) -> u32 {
    *free = free.saturating_add(1);
    *free
}

/// What a recipe states, "none" meaning nothing, or else the default.
fn stated(given: Option<&str>, default: Option<&str>) -> Option<String> {
    match given {
        Some("none") => None,
        Some(text) => Some(text.to_owned()),
        None => default.map(str::to_owned),
    }
}

/// Common name and organisation of an app's signer.
fn signer(app: &App, vendor: Vendor) -> (String, String) {
    match &app.signer {
        Some(label) => (label.clone(), String::new()),
        None if app.id.starts_with("com.google.") || app.id == "com.android.vending" => {
            ("Android".to_owned(), "Google Inc.".to_owned())
        }
        None if app.system => ("platform".to_owned(), vendor.name().to_owned()),
        None => (format!("Maker of {}", app.id), String::new()),
    }
}
