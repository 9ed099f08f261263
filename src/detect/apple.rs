//! Which apps are Apple's own. An identifier that begins like Apple's proves nothing: anybody can write one into an app that
//! does not come from the store.

use crate::model::{App, AppClaim};

/// What identifiers of Apple's apps begin with.
const PREFIX: &str = "com.apple.";
/// Where Apple's own apps lie, and no other app unless the system was changed.
const SYSTEM_PLACES: &[&str] = &["/Applications/", "/System/", "/var/staged_system_apps/"];
/// Words in an identifier that speak of a part of the system; names of Apple's products hold none of them.
const PARTS: &[&str] = &["daemon", "helper", "service", "sync", "system", "update", "wifi"];

/// Identifiers of Apple's apps for iPhones in lower case, sorted. Sources: the public lists petarov/apple-bundle-ids,
/// leverdeterre/shakeMyApps and the list of apps of a phone in the tests of stopipv/isdi (all MIT).
const KNOWN: &[&str] = &[
    "com.apple.accountauthenticationdialog",
    "com.apple.adplatformsdiagnostics",
    "com.apple.adsheetphone",
    "com.apple.appleseed.feedbackassistant",
    "com.apple.appstore",
    "com.apple.appstoreconnect",
    "com.apple.askpermissionui",
    "com.apple.axuiviewservice",
    "com.apple.barcodescanner",
    "com.apple.bridge",
    "com.apple.calculator",
    "com.apple.camera",
    "com.apple.carkit.dndbuddy",
    "com.apple.checkerboard",
    "com.apple.clips",
    "com.apple.cloudkit.sharebear",
    "com.apple.compass",
    "com.apple.compasscalibrationviewservice",
    "com.apple.coreauthui",
    "com.apple.ctcarrierspaceauth",
    "com.apple.dataactivation",
    "com.apple.datadetectors.ddactionsservice",
    "com.apple.demoapp",
    "com.apple.diagnostics",
    "com.apple.diagnosticsservice",
    "com.apple.documentsapp",
    "com.apple.facetime",
    "com.apple.family",
    "com.apple.fieldtest",
    "com.apple.findmy",
    "com.apple.fitness",
    "com.apple.freeform",
    "com.apple.gamecenter.gamecenteruiservice",
    "com.apple.games",
    "com.apple.generativeplaygroundapp",
    "com.apple.health",
    "com.apple.healthprivacyservice",
    "com.apple.home",
    "com.apple.home.homeuiservice",
    "com.apple.iad.iadoptout",
    "com.apple.ibooks",
    "com.apple.iclouddriveapp",
    "com.apple.imovie",
    "com.apple.incallservice",
    "com.apple.ios.storekituiservice",
    "com.apple.itunesu",
    "com.apple.journal",
    "com.apple.keynote",
    "com.apple.magnifier",
    "com.apple.mailcompositionservice",
    "com.apple.maps",
    "com.apple.measure",
    "com.apple.mobileaddressbook",
    "com.apple.mobilecal",
    "com.apple.mobilegarageband",
    "com.apple.mobilemail",
    "com.apple.mobileme.fmf1",
    "com.apple.mobileme.fmip1",
    "com.apple.mobilenotes",
    "com.apple.mobilephone",
    "com.apple.mobilesafari",
    "com.apple.mobileslideshow",
    "com.apple.mobilesms",
    "com.apple.mobilesms.compose",
    "com.apple.mobilestore",
    "com.apple.mobiletimer",
    "com.apple.music",
    "com.apple.musicuiservice",
    "com.apple.news",
    "com.apple.numbers",
    "com.apple.pages",
    "com.apple.passbook",
    "com.apple.passbookuiservice",
    "com.apple.passwords",
    "com.apple.photo-booth",
    "com.apple.photosviewservice",
    "com.apple.playgrounds",
    "com.apple.podcasts",
    "com.apple.preboard",
    "com.apple.preferences",
    "com.apple.preview",
    "com.apple.printkit.print-center",
    "com.apple.purplebuddy",
    "com.apple.reminders",
    "com.apple.remote",
    "com.apple.rsvp",
    "com.apple.safariviewservice",
    "com.apple.screensharingviewservice",
    "com.apple.screenshotservicesservice",
    "com.apple.serverdocuments",
    "com.apple.sharedwebcredentialviewservice",
    "com.apple.sharingviewservice",
    "com.apple.shortcuts",
    "com.apple.siriviewservice",
    "com.apple.social.slgoogleauth",
    "com.apple.social.slyahooauth",
    "com.apple.stocks",
    "com.apple.store.jolly",
    "com.apple.storedemoviewservice",
    "com.apple.supportapp",
    "com.apple.susuiservice",
    "com.apple.testflight",
    "com.apple.tips",
    "com.apple.translate",
    "com.apple.trustme",
    "com.apple.tv",
    "com.apple.tvremote",
    "com.apple.visionproapp",
    "com.apple.voicememos",
    "com.apple.vsviewservice",
    "com.apple.weather",
    "com.apple.webapp",
    "com.apple.webapp1",
    "com.apple.webcontentfilter.remoteui.webcontentanalysisui",
    "com.apple.websheet",
    "com.apple.wlaccessservice",
];

/// Whether an identifier is written like Apple's.
pub(in crate::detect) fn is_named_so(id: &str) -> bool {
    id.get(..PREFIX.len()).is_some_and(|head| head.eq_ignore_ascii_case(PREFIX))
}

/// Whether an app is Apple's: it is listed, a part of a listed one, or lies where only Apple's apps lie.
pub(in crate::detect) fn is_apples(app: &App<'_>) -> bool {
    is_named_so(app.id) && (app.is_system() || is_known(app.id) || lies_in_system(app))
}

/// Whether an app calls itself Apple's and is none of Apple's.
pub(in crate::detect) fn poses(app: &App<'_>) -> bool {
    is_named_so(app.id) && !is_apples(app)
}

/// Whether the identifier speaks of a part of the system.
pub(in crate::detect) fn names_a_part(id: &str) -> bool {
    let id = id.to_ascii_lowercase();
    PARTS.iter().any(|part| id.contains(part))
}

/// The place of an app's code without the prefix that iOS adds or leaves out.
pub(in crate::detect) fn code_path<'e>(app: &App<'e>) -> Option<&'e str> {
    let path = app.find(|claim| match claim {
        AppClaim::CodePath(path) => Some(&**path),
        _ => None,
    })?;
    Some(path.value.strip_prefix("/private").unwrap_or(path.value))
}

fn lies_in_system(app: &App<'_>) -> bool {
    code_path(app).is_some_and(|path| SYSTEM_PLACES.iter().any(|place| path.starts_with(place)))
}

fn is_known(id: &str) -> bool {
    let id = id.to_ascii_lowercase();
    let mut rest = id.as_str();
    loop {
        if KNOWN.binary_search(&rest).is_ok() {
            return true;
        }
        match rest.rsplit_once('.') {
            Some((parent, _)) => rest = parent,
            None => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn apples_apps_are_known_by_list_and_not_by_prefix() {
        assert!(KNOWN.is_sorted() && KNOWN.iter().all(|id| is_named_so(id)));
        let app = |id| App { id, claims: Vec::new(), grants: Vec::new() };
        for id in
            ["com.apple.Maps", "com.apple.mobilesafari", "com.apple.Maps.widget", "com.apple.TestFlight"]
        {
            assert!(is_apples(&app(id)), "{id}");
        }
        for id in ["com.apple.systemserviced", "com.apple.mapsx", "com.apple"] {
            assert!(!is_apples(&app(id)), "{id}");
        }
        assert!(poses(&app("com.apple.systemserviced")) && names_a_part("com.apple.systemserviced"));
        assert!(!poses(&app("org.example.app")));
    }
}
