//! Lists of apps that disagree.

use super::weak;
use crate::detect::{Because, Detector, Finding, SubjectKind, capability};
use crate::model::{AppClaim, Device, InventoryList, Platform, Surface};
use crate::signature::SignatureDb;

/// An app that the phone itself lists and that the computer's list in the same iOS backup leaves out.
#[derive(Debug)]
pub struct LeftOutOfList;

impl Detector for LeftOutOfList {
    fn name(&self) -> &'static str {
        "app-left-out-of-a-list"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Ios]
    }

    fn needs(&self) -> &'static [Surface] {
        &[Surface::InstalledApps]
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        let listed = |claim: &AppClaim, list| matches!(claim, AppClaim::Listed(known) if *known == list);
        let by_computer = |claim: &AppClaim| listed(claim, InventoryList::InstalledApplications);
        let any = device.apps.values().any(|app| app.claims.iter().any(|c| by_computer(c.value)));
        // Without a list of the computer's nothing can be left out of it.
        for app in device.apps.values().filter(|app| any && !app.id.starts_with("com.apple.")) {
            let own = app.claims.iter().find(|c| listed(c.value, InventoryList::ManifestApplications));
            let Some(own) = own.filter(|_| !app.claims.iter().any(|c| by_computer(c.value))) else {
                continue;
            };
            let because = vec![Because::new("lists-disagree", "signal-lists-disagree", app.id, own.fact)];
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
    use crate::model::{At, Evidence, Fact, FileId, Observed};

    fn found(listed: &[(&str, InventoryList)]) -> Vec<String> {
        let facts = listed.iter().map(|(id, list)| Observed {
            fact: Fact::App { id: (*id).into(), user: None, claim: AppClaim::Listed(*list) },
            file: FileId(0),
            at: At::Whole,
        });
        let evidence = Evidence { facts: facts.collect(), ..Evidence::default() };
        let mut out = Vec::new();
        LeftOutOfList.detect(
            &Device::join(Platform::Ios, &evidence),
            &SignatureDb::built_in().unwrap(),
            &mut out,
        );
        out.into_iter().map(|finding| finding.subject.id).collect()
    }

    #[test]
    fn only_an_app_that_one_list_lacks_is_found() {
        use InventoryList::{InstalledApplications, ManifestApplications};
        let both = [("org.a", InstalledApplications), ("org.a", ManifestApplications)];
        assert!(found(&both).is_empty());
        assert_eq!(found(&[both.as_slice(), &[("org.b", ManifestApplications)]].concat()), ["org.b"]);
        assert!(found(&[both.as_slice(), &[("com.apple.x", ManifestApplications)]].concat()).is_empty());
        assert!(found(&[("org.b", ManifestApplications)]).is_empty(), "the other list was not read");
    }
}
