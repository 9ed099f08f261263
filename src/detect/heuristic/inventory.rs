//! Lists of apps that disagree.

use super::weak;
use crate::detect::{Because, Detector, Finding, SubjectKind, apple, capability};
use crate::model::{App, AppClaim, Device, FactId, InventoryList, Platform, Power, Surface};
use crate::signature::SignatureDb;

/// Where iOS puts apps that are added to it.
const ADDED: &str = "/var/containers/Bundle/";

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
        let any = device.apps.values().any(|app| listed(app, InventoryList::InstalledApplications).is_some());
        // Without a list of the computer's nothing can be left out of it.
        for app in device.apps.values().filter(|_| any) {
            let Some((signal, says, fact)) = left_out(app).filter(|_| device.owner_of(app.id).is_none())
            else {
                continue;
            };
            let because = vec![Because::new(signal, says, app.id, fact)];
            let mut finding = weak(self.name(), SubjectKind::App, app.id, because);
            finding.because.extend(capability::signals(app));
            finding.capabilities = capability::of_app(app);
            out.push(finding);
        }
    }
}

fn listed(app: &App<'_>, list: InventoryList) -> Option<FactId> {
    app.claims.iter().find(|claim| *claim.value == AppClaim::Listed(list)).map(|claim| claim.fact)
}

/// How an app that the computer's list lacks shows all the same: signal, words and fact.
pub(in crate::detect) fn left_out(app: &App<'_>) -> Option<(&'static str, &'static str, FactId)> {
    if listed(app, InventoryList::InstalledApplications).is_some()
        || listed(app, InventoryList::StoreApplications).is_some()
    {
        return None;
    }
    if let Some(fact) = listed(app, InventoryList::ManifestApplications) {
        // The computer is not told of the parts of the system. What lies among the apps that were added is none of them.
        let added = apple::code_path(app).is_some_and(|path| path.starts_with(ADDED));
        let part = apple::is_named_so(app.id) && !(apple::poses(app) && added && watches(app));
        return (!part).then_some(("lists-disagree", "signal-lists-disagree", fact));
    }
    // The folder of an app that is gone may be left behind; its permissions go with it.
    let stores = listed(app, InventoryList::AppDomain)?;
    let unlisted = app
        .claims
        .iter()
        .all(|claim| !matches!(claim.value, AppClaim::Listed(list) if *list != InventoryList::AppDomain));
    (unlisted && !apple::is_named_so(app.id) && watches(app)).then_some((
        "in-no-list",
        "signal-in-no-list",
        stores,
    ))
}

/// Whether it may listen, see, or follow the phone.
fn watches(app: &App<'_>) -> bool {
    let telling = |power: &Power| match power {
        Power::LocationAlways | Power::KeyboardFullAccess => true,
        Power::Tcc(service) => matches!(&**service, "kTCCServiceMicrophone" | "kTCCServiceCamera"),
        _ => false,
    };
    app.active(telling).next().is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{At, Evidence, Fact, FileId, Grant, GrantState, Observed};

    fn found(listed: &[(&str, InventoryList)]) -> Vec<String> {
        with_microphone(listed, None)
    }

    fn with_microphone(listed: &[(&str, InventoryList)], app: Option<&str>) -> Vec<String> {
        let listed = listed.iter().map(|(id, list)| Fact::App {
            id: (*id).into(),
            user: None,
            claim: AppClaim::Listed(*list),
        });
        let grant = app.map(|app| {
            Fact::Grant(Grant {
                app: app.into(),
                user: None,
                power: Power::Tcc("kTCCServiceMicrophone".into()),
                state: GrantState::Active,
                detail: None,
                at: None,
            })
        });
        let facts = listed.chain(grant).map(|fact| Observed { fact, file: FileId(0), at: At::Whole });
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
    fn a_folder_with_permissions_is_an_app_and_a_folder_alone_is_a_rest() {
        use InventoryList::{AppDomain, InstalledApplications};
        let listed = [("org.a", InstalledApplications), ("org.b", AppDomain), ("com.apple.x", AppDomain)];
        assert!(found(&listed).is_empty());
        assert_eq!(with_microphone(&listed, Some("org.b")), ["org.b"]);
        assert!(with_microphone(&listed, Some("com.apple.x")).is_empty());
        assert!(with_microphone(&listed, Some("org.a")).is_empty());
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
