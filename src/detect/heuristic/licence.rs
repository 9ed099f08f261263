//! Apps that run by a licence of their maker.

use super::weak;
use crate::detect::{Because, Detector, Finding, SubjectKind, capability};
use crate::model::device::Presence;
use crate::model::{AppClaim, Device, Platform, Surface};
use crate::signature::SignatureDb;

/// An iOS app with a provisioning profile. File systems and lists of apps tell it, backups do not.
#[derive(Debug)]
pub struct LicensedApp;

impl Detector for LicensedApp {
    fn name(&self) -> &'static str {
        "app-with-maker-licence"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Ios]
    }

    fn needs(&self) -> &'static [Surface] {
        &[Surface::AppOrigin]
    }

    fn is_context(&self) -> bool {
        true
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        for app in device.apps.values().filter(|app| app.presence() == Presence::Installed) {
            let licence = app.find(|claim| match claim {
                AppClaim::Provisioned(kind) => Some(&**kind),
                _ => None,
            });
            let Some(licence) = licence else { continue };
            // Test versions of the store carry a licence too.
            if app.claims.iter().any(|claim| matches!(claim.value, AppClaim::TestFlight)) {
                continue;
            }
            let says = match licence.value {
                "enterprise" => "signal-licence-organisation",
                "development" => "signal-licence-developer",
                _ => "signal-licence-maker",
            };
            let because = vec![Because::new("maker-licence", says, licence.value, licence.fact)];
            let mut finding = weak(self.name(), SubjectKind::App, app.id, because);
            finding.because.extend(capability::signals(app));
            finding.capabilities = capability::of_app(app);
            out.push(finding);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{At, Evidence, Fact, FileId, InventoryList, Observed};

    fn found(claims: Vec<AppClaim>) -> Vec<Finding> {
        let listed = AppClaim::Listed(InventoryList::DeviceListing);
        let facts = claims.into_iter().chain([listed]).map(|claim| Observed {
            fact: Fact::App { id: "org.x".into(), user: None, claim },
            file: FileId(0),
            at: At::Whole,
        });
        let evidence = Evidence { facts: facts.collect(), ..Evidence::default() };
        let mut out = Vec::new();
        LicensedApp.detect(
            &Device::join(Platform::Ios, &evidence),
            &SignatureDb::built_in().unwrap(),
            &mut out,
        );
        out
    }

    #[test]
    fn a_licence_is_a_question_and_a_test_version_is_none() {
        let licence = || AppClaim::Provisioned("enterprise".into());
        assert_eq!(found(vec![licence()]).len(), 1);
        assert!(found(vec![licence(), AppClaim::TestFlight]).is_empty());
        assert!(found(vec![AppClaim::SignerName("Apple iPhone OS Application Signing".into())]).is_empty());
    }
}
