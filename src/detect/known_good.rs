//! Powerful apps that many people have for good reasons.

use crate::model::{App, AppClaim};
use crate::signature::{InstallerKind, KnownGood, SignatureDb};

/// The entry for an app that is what its id says: signed with a listed certificate, part of the system image, or
/// brought by a store, which takes an id from one maker only. The id alone proves nothing. Such an app is shown more
/// quietly and never left out, because somebody else may have set it up.
pub(in crate::detect) fn recognised<'db>(app: &App<'_>, db: &'db SignatureDb) -> Option<&'db KnownGood> {
    let known = db.known_good(app.id)?;
    let signed = app.signers().any(|signer| known.is_signed_by(signer.value));
    (signed || app.is_system() || from_store(app, db)).then_some(known)
}

/// Whether the phone notes that a store started the installation, which cannot be forged as the installer can.
pub(in crate::detect) fn from_store(app: &App<'_>, db: &SignatureDb) -> bool {
    app.claims.iter().any(|claim| {
        matches!(claim.value, AppClaim::Initiator(by)
            if db.installer(by).is_some_and(|known| known.kind == InstallerKind::Store))
    })
}
