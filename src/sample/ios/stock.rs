//! The apps that an ordinary iPhone has anyway.

/// Apps that people install: bundle id, name, maker, privacy grants, location.
pub(crate) const ORDINARY: &[(&str, &str, &str, &[&str], &str)] = &[
    (
        "net.whatsapp.WhatsApp",
        "WhatsApp Messenger",
        "WhatsApp Inc.",
        &["microphone", "camera", "contacts"],
        "",
    ),
    ("org.whispersystems.signal", "Signal", "Signal Messenger, LLC", &["microphone", "contacts"], ""),
    ("com.burbn.instagram", "Instagram", "Instagram, Inc.", &["camera", "photos"], ""),
    ("com.spotify.client", "Spotify", "Spotify", &[], ""),
    ("com.netflix.Netflix", "Netflix", "Netflix, Inc.", &[], ""),
    ("com.reddit.Reddit", "Reddit", "REDDIT, INC.", &[], ""),
    ("com.hammerandchisel.discord", "Discord", "Discord, Inc.", &["microphone"], ""),
    ("com.ubercab.UberClient", "Uber", "Uber Technologies, Inc.", &[], "while-using"),
    ("com.amazon.Amazon", "Amazon Shopping", "AMZN Mobile LLC", &["camera"], ""),
    ("com.duolingo.DuolingoMobile", "Duolingo", "Duolingo", &["microphone"], ""),
    ("com.google.Maps", "Google Maps", "Google", &[], "while-using"),
    ("com.google.Gmail", "Gmail", "Google", &["contacts"], ""),
    ("org.mozilla.ios.Firefox", "Firefox", "Mozilla", &["camera"], ""),
    ("us.zoom.videomeetings", "Zoom", "Zoom", &["microphone", "camera"], ""),
    ("com.shazam.Shazam", "Shazam", "Apple", &["microphone"], ""),
];

/// Apple's own apps that have a container in every backup.
pub(crate) const APPLE: &[&str] = &[
    "com.apple.AppStore",
    "com.apple.Maps",
    "com.apple.MobileSMS",
    "com.apple.Preferences",
    "com.apple.camera",
    "com.apple.mobilecal",
    "com.apple.mobilemail",
    "com.apple.mobilephone",
    "com.apple.mobilesafari",
    "com.apple.mobileslideshow",
    "com.apple.weather",
];

/// Apple's name of a privacy service.
pub(crate) fn service(name: &str) -> String {
    let known = match name {
        "microphone" => "Microphone",
        "camera" => "Camera",
        "photos" => "Photos",
        "contacts" => "AddressBook",
        "calendar" => "Calendar",
        "reminders" => "Reminders",
        "bluetooth" => "BluetoothAlways",
        "motion" => "Motion",
        "speech" => "SpeechRecognition",
        "keyboard-network" => "KeyboardNetwork",
        other => other.strip_prefix("kTCCService").unwrap_or(other),
    };
    format!("kTCCService{known}")
}
