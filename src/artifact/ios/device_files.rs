//! Small files and names that only copies of a file system or a diagnosis have: the version of iOS, and what a jailbreak
//! leaves.

use super::property_list::{device, dictionary, key};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::model::fact::DeviceKey;
use crate::model::{Fact, Platform, Surface, Weight};
use crate::text::{keep, lossy};

/// The parser of `SystemVersion.plist`.
pub(super) struct SystemVersion;

const VERSION: &[(&str, DeviceKey)] =
    &[("ProductVersion", DeviceKey::OsVersion), ("ProductBuildVersion", DeviceKey::Build)];

impl Artifact for SystemVersion {
    fn name(&self) -> &'static str {
        "ios-system-version"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &["device/SystemVersion.plist"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let list = dictionary(input, out)?;
        device(&list, "", VERSION, out);
        Ok(())
    }
}

/// Most traces told of; one is enough to know.
const TRACES: usize = 16;

/// The parser of the list of names that a jailbreak leaves.
pub(super) struct JailbreakNames;

impl Artifact for JailbreakNames {
    fn name(&self) -> &'static str {
        "ios-jailbreak-names"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &["listing/traces"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::RootOrJailbreak, Weight::Whole)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        for (_, line) in input.lines().filter(|(_, line)| !line.is_empty()).take(TRACES) {
            let name = lossy(line);
            let what = format!("{name} is there, which a jailbreak leaves");
            out.emit(Fact::RootTrace { what: keep(&what) }, key(&name));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::test_input::read;

    #[test]
    fn version_and_traces() {
        let list = br"<plist><dict><key>ProductVersion</key><string>17.5.1</string></dict></plist>";
        let facts = read(&SystemVersion, "device/SystemVersion.plist", list);
        assert_eq!(facts, [Fact::Device { key: DeviceKey::OsVersion, value: "17.5.1".into() }]);
        let names = b"/private/var/jb/.installed_dopamine\n".repeat(40);
        let facts = read(&JailbreakNames, "listing/traces", &names);
        assert_eq!(facts.len(), TRACES);
        assert!(read(&JailbreakNames, "listing/traces", b"").is_empty());
    }
}
