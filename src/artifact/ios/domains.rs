//! The domains of `Manifest.db`: every app that stores data has one, whatever the lists of apps say.

use super::property_list::is_bundle_id;
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::model::{AppClaim, At, InventoryList, Platform, Surface, Weight};

/// The parser of the listing of domains.
pub(super) struct Domains;

impl Artifact for Domains {
    fn name(&self) -> &'static str {
        "ios-domains"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &["listing/domains"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::InstalledApps, Weight::Detail)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        for (_, line) in input.lines() {
            let domain = crate::text::lossy(line);
            // Bundle ids hold dashes themselves, so only the first one separates. Group containers are left out: an
            // app of the same maker creates them too, so they prove no app.
            let (list, id) = match domain.split_once('-') {
                Some(("AppDomain", id)) => (InventoryList::AppDomain, id),
                Some(("AppDomainPlugin", id)) => (InventoryList::PluginDomain, id),
                _ => continue,
            };
            let at = At::Key(crate::text::keep(&domain));
            if is_bundle_id(id) {
                out.app(id, None, AppClaim::Listed(list), at);
            } else {
                out.skip(at, "why-domain-names-no-app");
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::test_input::{claims, gaps, read};

    #[test]
    fn only_app_and_plugin_domains_name_apps() {
        let listing =
            b"AppDomain-com.a-b.c\nAppDomainGroup-group.com.x\nAppDomainPlugin-com.a-b.c.kb\nHomeDomain\n\
            Unknown-dashed-domain\n";
        let facts = read(&Domains, "listing/domains", listing);
        assert_eq!(facts.len(), 2);
        assert_eq!(claims(&facts, "com.a-b.c"), [AppClaim::Listed(InventoryList::AppDomain)]);
        assert_eq!(claims(&facts, "com.a-b.c.kb"), [AppClaim::Listed(InventoryList::PluginDomain)]);
    }

    #[test]
    fn hostile_names_are_counted_and_not_kept() {
        let listing = b"AppDomain-../../x\nAppDomain-\n";
        assert!(read(&Domains, "listing/domains", listing).is_empty());
        assert!(gaps(&Domains, "listing/domains", listing).contains("skipped: 2"));
    }
}
