//! Apps beside one that shows its icon.

use super::*;

/// An app that shows its icon and one without, which shares a number or a signer with it and watches by these powers.
fn beside(
    shown: &str,
    added: &str,
    more_of_shown: Vec<AppClaim>,
    shared: AppClaim,
    powers: Vec<Fact>,
) -> Option<Level> {
    let of = |id: &str, claims: Vec<AppClaim>| {
        let listed = AppClaim::Listed(InventoryList::PackageService);
        claims
            .into_iter()
            .chain([listed, AppClaim::Installed(true)])
            .map(|claim| Fact::App { id: id.into(), user: Some(0), claim })
            .collect::<Vec<_>>()
    };
    let powers = powers.into_iter().map(|fact| match fact {
        Fact::Grant(grant) => Fact::Grant(Grant { app: added.into(), ..grant }),
        Fact::App { user, claim, .. } => Fact::App { id: added.into(), user, claim },
        other => other,
    });
    let facts = of(shown, [vec![AppClaim::HasLauncher(true), shared.clone()], more_of_shown].concat())
        .into_iter()
        .chain(of(added, vec![shared, AppClaim::HasLauncher(false)]))
        .chain(powers);
    judged(added, facts).map(|finding| finding.level)
}

/// What permissions alone open, from outside a store.
fn permissions_alone() -> Vec<Fact> {
    let reads =
        ["READ_SMS", "READ_CALL_LOG", "RECORD_AUDIO", "ACCESS_FINE_LOCATION", "CAMERA", "READ_CONTACTS"];
    reads.into_iter().map(permission).chain(firing().remove(4).1).collect()
}

fn with_accessibility() -> Vec<Fact> {
    [permissions_alone(), vec![grant(Power::Accessibility)]].concat()
}

#[test]
fn an_addition_to_an_app_that_shows_its_icon_is_asked_about() {
    let number = || AppClaim::Uid(10_215);
    let of_terminal = |powers| beside("com.termux", "com.termux.api", vec![], number(), powers);
    assert_eq!(of_terminal(permissions_alone()), Some(Level::Look));
    // Nothing proves that the app is the well-known one, so it vouches for no more than that.
    assert_eq!(of_terminal(with_accessibility()), Some(Level::Strong));
    let key = "228fb2cfe90831c1499ec3ccaf61e96e8e1ce70766b9474672ce427334d41c42";
    let signed = || AppClaim::SignedBy(crate::model::Signer::Sha256(key.into()));
    assert_eq!(
        beside("com.termux", "com.termux.api", vec![], signed(), with_accessibility()),
        Some(Level::Review)
    );
}

#[test]
fn a_part_that_shares_a_user_id_is_judged_as_the_whole_with_its_icon() {
    let alone = |shown: bool| {
        let icon = claim(AppClaim::HasLauncher(shown));
        judged(APP, permissions_alone().into_iter().chain([icon])).map(|finding| finding.level)
    };
    assert_eq!((alone(true), alone(false)), (Some(Level::Look), Some(Level::Strong)));
    let number = || AppClaim::Uid(10_215);
    let part = |powers| beside("org.notes", "org.notes.extra", vec![], number(), powers);
    assert_eq!(part(permissions_alone()), alone(true));
    for (name, facts) in firing().into_iter().filter(|(name, _)| *name != "accessibility-on") {
        let powers = [permissions_alone(), facts].concat();
        let level =
            part(powers.into_iter().filter(|fact| *fact != claim(AppClaim::HasLauncher(true))).collect());
        assert_eq!(level, Some(Level::Look), "{name}");
    }
}

#[test]
fn a_decoy_vouches_for_no_app_that_watches_or_hides_otherwise() {
    let (number, system) = (|| AppClaim::Uid(10_215), AppClaim::Uid(1_000));
    let decoy = |powers| beside("org.notes", "org.notes.extra", vec![], number(), powers);
    assert_eq!(decoy(permissions_alone()), Some(Level::Look));
    // An app that hides otherwise is no ordinary app with an icon, so the two are asked about.
    for telling in [AppClaim::DialCode("x/.D".into()), AppClaim::Label("WiFi".into())] {
        let level =
            beside("org.notes", "org.notes.extra", vec![telling.clone()], number(), permissions_alone());
        assert_eq!(level, Some(Level::Review), "{telling:?}");
    }
    for power in [Power::Accessibility, Power::NotificationListener, Power::DeviceAdmin] {
        let powers = [permissions_alone(), vec![grant(power.clone())]].concat();
        assert_eq!(decoy(powers), Some(Level::Strong), "{power:?}");
    }
    for hides in [AppClaim::HidOwnIcon, AppClaim::Label("WiFi".into()), AppClaim::DialCode("x/.D".into())] {
        let powers = [permissions_alone(), vec![claim(hides.clone())]].concat();
        assert_eq!(decoy(powers), Some(Level::Strong), "{hides:?}");
    }
    // Another id, no shared number, the system's number, a hash that can be forged, a key that anybody has.
    let strong = |shown: &str, shared: AppClaim| {
        assert_eq!(
            beside(shown, "org.notes.extra", vec![], shared.clone(), permissions_alone()),
            Some(Level::Strong),
            "{shown} {shared:?}"
        );
    };
    strong("org.other", number());
    strong("org.notes", AppClaim::VersionCode(1));
    strong("org.notes", system);
    strong("org.notes", AppClaim::SignedBy(crate::model::Signer::JavaHash("abcd1234".into())));
    let public = "a40da80a59d170caa950cf15c18c454d47a39b26989d8b640ecd745ba71bf5dc";
    strong("org.notes", AppClaim::SignedBy(crate::model::Signer::Sha256(public.into())));
    // A store's app vouches by its signer too, and for no more.
    let store = || vec![AppClaim::Initiator("com.android.vending".into())];
    let signed = || AppClaim::SignedBy(crate::model::Signer::Sha256("ab".repeat(32).into()));
    let of_store = |powers| beside("org.other", "org.notes.extra", store(), signed(), powers);
    assert_eq!(of_store(permissions_alone()), Some(Level::Review));
    assert_eq!(of_store(with_accessibility()), Some(Level::Strong));
}
