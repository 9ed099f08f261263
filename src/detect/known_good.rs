//! Powerful apps that many people have for good reasons.

use crate::detect::behaviour::of_a_maker;
use crate::model::{App, AppClaim};
use crate::signature::{InstallerKind, KnownGood, SignatureDb};

/// The entry for an app that is what its id says: signed with a listed certificate, part of the system image, or
/// brought by a store, which takes an id from one maker only. The id alone proves nothing. Such an app is shown more
/// quietly and never left out, because somebody else may have set it up.
pub(in crate::detect) fn recognised<'db>(app: &App<'_>, db: &'db SignatureDb) -> Option<&'db KnownGood> {
    let known = db.known_good(app.id)?;
    let signed = app.signers().any(|signer| known.is_signed_by(signer.value));
    (signed || app.is_system() || from_store(app, db) || was_moved(app)).then_some(known)
}

/// Whether the phone notes that its set-up from another phone brought the app. The other phone's store is not noted then.
/// Android 10 and older note the installer alone, whose name can be forged; it is believed of parts of a maker's own.
fn was_moved(app: &App<'_>) -> bool {
    let notes_initiator = app.claims.iter().any(|claim| matches!(claim.value, AppClaim::Initiator(_)));
    app.claims.iter().any(|claim| match claim.value {
        AppClaim::Initiator(by) => MOVERS.contains(&&**by),
        AppClaim::Installer(Some(by)) => !notes_initiator && MOVERS.contains(&&**by) && of_a_maker(app.id),
        _ => false,
    })
}

/// Apps of Google and of makers that copy apps from an old phone to a new one.
const MOVERS: &[&str] = &["com.google.android.apps.restore", "com.sec.android.easyMover"];

/// Whether the phone notes that a store started the installation, which cannot be forged as the installer can.
pub(in crate::detect) fn from_store(app: &App<'_>, db: &SignatureDb) -> bool {
    app.claims.iter().any(|claim| {
        matches!(claim.value, AppClaim::Initiator(by)
            if db.installer(by).is_some_and(|known| known.kind == InstallerKind::Store))
    })
}
