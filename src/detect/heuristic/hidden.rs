//! Apps without an icon that are built to be given far-reaching access.

use super::weak;
use crate::detect::{Because, Detector, Finding, SubjectKind, capability};
use crate::model::device::Presence;
use crate::model::{App, AppClaim, Device, Platform, Power, Surface};
use crate::signature::SignatureDb;

/// A user app has no icon and offers two or more of: accessibility service, device administrator, notification
/// listener. Whether any is switched on is another question, which APK files do not answer.
#[derive(Debug)]
pub struct HiddenAppWithPowers;

impl Detector for HiddenAppWithPowers {
    fn name(&self) -> &'static str {
        "hidden-app-built-for-access"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Android]
    }

    fn needs(&self) -> &'static [Surface] {
        &[]
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        for app in device.apps.values() {
            if app.is_system() || app.presence() != Presence::Installed || !is_hidden(app) {
                continue;
            }
            // What is switched on says more than what could be, and is another rule's matter.
            if app.active(is_telling).next().is_some() {
                continue;
            }
            let because = built_for(app);
            if because.len() > 1 {
                let mut finding = weak(self.name(), SubjectKind::App, app.id, because);
                finding.because.extend(capability::signals(app));
                finding.capabilities = capability::of_app(app);
                out.push(finding);
            }
        }
    }
}

/// No source knows a start screen of it, and one says that there is none.
fn is_hidden(app: &App<'_>) -> bool {
    let says = |wanted: bool| {
        app.claims.iter().any(|c| matches!(c.value, AppClaim::HasLauncher(shown) if *shown == wanted))
    };
    says(false) && !says(true)
}

fn is_telling(power: &Power) -> bool {
    matches!(power, Power::Accessibility | Power::DeviceAdmin | Power::NotificationListener)
}

/// The powers it offers, each once.
fn built_for(app: &App<'_>) -> Vec<Because> {
    let mut because: Vec<Because> = Vec::new();
    for claim in &app.claims {
        let AppClaim::Declares { power, component } = claim.value else { continue };
        let (signal, says) = match power {
            Power::Accessibility => ("offers-accessibility", "signal-offers-accessibility"),
            Power::DeviceAdmin => ("offers-device-admin", "signal-offers-device-admin"),
            Power::NotificationListener => ("offers-listener", "signal-offers-listener"),
            _ => continue,
        };
        if !because.iter().any(|known| known.signal == signal) {
            because.push(Because::new(signal, says, &**component, claim.fact));
        }
    }
    because
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{At, Evidence, Fact, FileId, InventoryList, Observed};

    fn found(claims: Vec<AppClaim>) -> usize {
        let listed = AppClaim::Listed(InventoryList::ApkFile);
        let facts = claims.into_iter().chain([listed]).map(|claim| Observed {
            fact: Fact::App { id: "com.x".into(), user: None, claim },
            file: FileId(0),
            at: At::Whole,
        });
        let evidence = Evidence { facts: facts.collect(), ..Evidence::default() };
        let device = Device::join(Platform::Android, &evidence);
        let mut out = Vec::new();
        HiddenAppWithPowers.detect(&device, &SignatureDb::built_in().unwrap(), &mut out);
        out.len()
    }

    #[test]
    fn an_icon_or_a_single_power_is_no_finding() {
        let offers = |power| AppClaim::Declares { power, component: "com.x/.A".into() };
        let both = || vec![offers(Power::Accessibility), offers(Power::DeviceAdmin)];
        let with = |more: AppClaim| [both(), vec![more]].concat();
        assert_eq!(found(with(AppClaim::HasLauncher(false))), 1);
        assert_eq!(found(with(AppClaim::HasLauncher(true))), 0);
        assert_eq!(found(both()), 0);
        assert_eq!(found(vec![offers(Power::Accessibility), AppClaim::HasLauncher(false)]), 0);
        assert_eq!(found([with(AppClaim::HasLauncher(false)), vec![AppClaim::System(true)]].concat()), 0);
        assert_eq!(found(vec![offers(Power::Vpn), offers(Power::Keyboard), AppClaim::HasLauncher(false)]), 0);
    }
}
