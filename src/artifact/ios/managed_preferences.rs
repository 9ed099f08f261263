//! Settings that management wrote for single apps. Two files of the folder are on phones that nobody manages.

use super::property_list::is_bundle_id;
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::model::{AppClaim, At, Platform, Surface, Weight};

/// The parser of the names of managed preference files.
pub(super) struct ManagedPreferences;

impl Artifact for ManagedPreferences {
    fn name(&self) -> &'static str {
        "ios-managed-preferences"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &["ManagedPreferencesDomain/mobile/*.plist"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::DeviceManagement, Weight::Detail)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        // The name tells which app; what an organisation sets in it may be its own secret.
        let name = input.path.rsplit('/').next().unwrap_or(input.path);
        let app = name.strip_suffix(".plist").unwrap_or(name);
        if is_bundle_id(app) && !app.starts_with("com.apple.") {
            out.app(app, None, AppClaim::PushedByOrganisation("managed settings".into()), At::Whole);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::test_input::{claims, read};

    #[test]
    fn only_files_of_apps_count() {
        let path = |name: &str| format!("ManagedPreferencesDomain/mobile/{name}.plist");
        let facts = read(&ManagedPreferences, &path("org.example.agent"), b"");
        let wanted = AppClaim::PushedByOrganisation("managed settings".into());
        assert_eq!(claims(&facts, "org.example.agent"), [wanted]);
        for ordinary in [".GlobalPreferences", "com.apple.webcontentfilter"] {
            assert!(read(&ManagedPreferences, &path(ordinary), b"").is_empty());
        }
    }
}
