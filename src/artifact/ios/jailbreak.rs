//! Files that only a broken system has: preferences of tools that install things outside the App Store, and jobs of theirs
//! that the system was told to start.

use super::property_list::{dictionary, key};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::model::{At, Fact, Platform, Surface, Weight};

/// The parser of the names of preference files.
pub(super) struct JailbreakPreferences;

/// The parser of the list of jobs that are switched on or off.
pub(super) struct LaunchJobs;

/// Beginnings of names of jobs that come with jailbreaks.
const JOBS: &[&str] =
    &["com.openssh.sshd", "com.saurik.", "com.rpetrich.", "com.opa334.", "org.coolstar.", "xyz.willy."];

impl Artifact for JailbreakPreferences {
    fn name(&self) -> &'static str {
        "ios-jailbreak-preferences"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &[
            "HomeDomain/Library/Preferences/com.saurik.*.plist",
            "HomeDomain/Library/Preferences/com.opa334.*.plist",
            "HomeDomain/Library/Preferences/org.coolstar.*.plist",
            "HomeDomain/Library/Preferences/xyz.willy.*.plist",
        ]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::RootOrJailbreak, Weight::Detail)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        // The name alone tells; what is in the file does not matter.
        let name = input.path.rsplit('/').next().unwrap_or(input.path);
        let what = format!("{name}: settings of a tool that needs a jailbreak");
        out.emit(Fact::RootTrace { what: crate::text::keep(&what) }, At::Whole);
        Ok(())
    }
}

impl Artifact for LaunchJobs {
    fn name(&self) -> &'static str {
        "ios-launch-jobs"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &["DatabaseDomain/com.apple.xpc.launchd/disabled.plist"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::RootOrJailbreak, Weight::Detail)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let jobs = dictionary(input, out)?;
        for (label, _) in jobs.entries() {
            if JOBS.iter().any(|known| label.starts_with(known)) {
                let what = format!("{label}: a job that comes with a jailbreak");
                out.emit(Fact::RootTrace { what: crate::text::keep(&what) }, key(label));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::test_input::read;

    #[test]
    fn names_tell() {
        let facts = read(&JailbreakPreferences, "HomeDomain/Library/Preferences/com.saurik.Cydia.plist", b"");
        assert!(
            matches!(facts.as_slice(), [Fact::RootTrace { what }] if what.starts_with("com.saurik.Cydia.plist:"))
        );
        let plist = b"<plist><dict><key>com.apple.ftpd</key><true/><key>com.openssh.sshd</key><false/></dict></plist>";
        assert_eq!(read(&LaunchJobs, "x", plist).len(), 1);
        assert!(
            read(&LaunchJobs, "x", b"<plist><dict><key>com.apple.ftpd</key><true/></dict></plist>")
                .is_empty()
        );
    }
}
