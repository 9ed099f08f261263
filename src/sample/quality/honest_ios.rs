//! Honest iPhones.

use super::dice::Dice;
use super::{Labelled, Truth};
use crate::sample::recipe::{App, Mdm, Network, Payload, Profile, Recipe, Supervision};
use crate::sample::words::NetworkKind;

/// Kind, whether it may be asked about, and what makes it.
type Kind = (&'static str, bool, fn(&mut Recipe));

const KINDS: &[Kind] = &[
    ("nothing special", false, |_| {}),
    ("a carrier's profile", false, |recipe| recipe.carrier_profile = true),
    ("eduroam", false, eduroam),
    ("ad-blocking DNS", false, dns),
    ("a work phone under management", true, managed),
    ("a supervised phone of an employer", true, supervised),
    ("a family with Life360", false, |recipe| recipe.app.push(App::new("com.life360.safetymap"))),
    ("a keyboard from the store", false, keyboard),
    ("a VPN app", false, vpn),
    ("many permissions for a messenger", false, messenger),
];

/// The phones.
pub(super) fn phones() -> impl Iterator<Item = Labelled> {
    KINDS
        .iter()
        .enumerate()
        .flat_map(|(number, kind)| (0..2_u8).map(move |variant| phone(number, variant, kind)))
}

fn phone(number: usize, variant: u8, (kind, may_ask, make): &Kind) -> Labelled {
    let name = format!("honest-ios-{number:02}-{variant}");
    let version = Dice(&name).pick("ios", &["15.8.3", "16.7.2", "17.5.1", "18.2"]);
    let mut recipe = Recipe::ios(version);
    make(&mut recipe);
    Labelled { name, truth: Truth::Honest, kind, recipe, target: None, may_ask: *may_ask }
}

fn profile(identifier: &str, name: &str, payload: &str) -> Profile {
    Profile {
        identifier: identifier.to_owned(),
        name: name.to_owned(),
        organisation: "Example University".to_owned(),
        signer: "Example University".to_owned(),
        payload: vec![Payload { kind: payload.to_owned(), ..Payload::default() }],
        ..Profile::default()
    }
}

fn eduroam(recipe: &mut Recipe) {
    recipe.profile.push(profile("org.example.eduroam", "eduroam", "com.apple.wifi.managed"));
}

fn dns(recipe: &mut Recipe) {
    recipe.profile.push(profile(
        "com.example.adblock.dns",
        "Ad blocking DNS",
        "com.apple.dnsSettings.managed",
    ));
    recipe.network.push(Network {
        name: "Ad blocking DNS".to_owned(),
        kind: NetworkKind::DnsSettings,
        app: String::new(),
        server: "https://dns.example.net/dns-query".to_owned(),
        profile: Some("com.example.adblock.dns".to_owned()),
    });
}

fn managed(recipe: &mut Recipe) {
    recipe.profile.push(profile("com.example.mdm.enrol", "Example Ltd Management", "com.apple.mdm"));
    recipe.mdm = Some(Mdm {
        server: "mdm.example.org".to_owned(),
        organisation: "Example Ltd".to_owned(),
        ..Mdm::default()
    });
}

fn supervised(recipe: &mut Recipe) {
    managed(recipe);
    recipe.supervision =
        Some(Supervision { supervised: true, organisation: "Example Ltd".to_owned(), unremovable: false });
}

fn keyboard(recipe: &mut Recipe) {
    let mut app = App::new("com.touchtype.swiftkey");
    app.plugins.push("com.touchtype.swiftkey.Keyboard".to_owned());
    recipe.app.push(app);
}

fn vpn(recipe: &mut Recipe) {
    recipe.app.push(App::new("ch.protonmail.vpn"));
    recipe.network.push(Network {
        name: "Proton VPN".to_owned(),
        kind: NetworkKind::Vpn,
        app: "ch.protonmail.vpn".to_owned(),
        server: "vpn.example.net".to_owned(),
        profile: None,
    });
}

fn messenger(recipe: &mut Recipe) {
    let mut app = App::new("ph.telegra.Telegraph").with_label("Telegram");
    app.granted = ["microphone", "camera", "contacts", "photos"].map(str::to_owned).to_vec();
    app.location = Some("while-using".to_owned());
    recipe.app.push(app);
}
