//! Files in which apps leave their name long after they are gone: settings of notifications, states that the home screen
//! keeps, counts of network use, the log of installations. Each tells only that the app was there.

use super::database::{open, place, rows};
use super::property_list::{dictionary, is_bundle_id, key};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::plist::Value;
use crate::model::{AppClaim, At, Platform, Surface, Weight};
use crate::time::Moment;

const REMOVED: &[(Surface, Weight)] = &[(Surface::RemovedApps, Weight::Detail)];

/// The parser of the settings of notifications, app by app.
pub(super) struct NotificationSettings;

/// The parser of the home screen's database of app states.
pub(super) struct ApplicationState;

/// The parser of the daily counts of network use.
pub(super) struct AdDaily;

/// The parser of the log of installed and removed apps.
pub(super) struct InstallationLog;

/// States that an app was there, unless it is a part of the system.
pub(super) fn was_there(app: &str, last: Option<Moment>, at: At, out: &mut Emitter<'_>) {
    if is_bundle_id(app) && !app.starts_with("com.apple.") {
        out.app(app, None, AppClaim::WasInstalled { at: last, by: None }, at);
    }
}

impl Artifact for NotificationSettings {
    fn name(&self) -> &'static str {
        "ios-notification-settings"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &[
            "HomeDomain/Library/BulletinBoard/VersionedSectionInfo.plist",
            "HomeDomain/Library/BulletinBoard/ClearedSections.plist",
        ]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        REMOVED
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let sections = dictionary(input, out)?;
        let (list, under) =
            sections.get("sectionInfo").map_or((&sections, ""), |list| (list, "sectionInfo/"));
        for (app, section) in list.entries() {
            let cleared = section.get("date").and_then(Value::as_date);
            was_there(app, cleared, key(&format!("{under}{app}")), out);
        }
        Ok(())
    }
}

impl Artifact for ApplicationState {
    fn name(&self) -> &'static str {
        "ios-application-state"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &["HomeDomain/Library/FrontBoard/applicationState.db"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        REMOVED
    }

    fn wants_wal(&self) -> bool {
        true
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        const TABLE: &str = "application_identifier_tab";
        let database = open(input, out)?;
        rows(&database, TABLE, &["application_identifier"], &mut |row| {
            if let Some(app) = row.text(1) {
                was_there(&app, None, place(TABLE, row), out);
            }
        })
    }
}

impl Artifact for AdDaily {
    fn name(&self) -> &'static str {
        "ios-daily-network-use"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &["HomeDomain/Library/Preferences/com.apple.osanalytics.addaily.plist"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        REMOVED
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let counts = dictionary(input, out)?;
        for (process, entry) in counts.get("netUsageBaseline").map(Value::entries).unwrap_or_default() {
            let last = entry.as_array().and_then(<[Value]>::first).and_then(Value::as_date);
            was_there(process, last, key(&format!("netUsageBaseline/{process}")), out);
        }
        Ok(())
    }
}

impl Artifact for InstallationLog {
    fn name(&self) -> &'static str {
        "ios-installation-log"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &[
            "SysSharedContainerDomain-systemgroup.com.apple.mobile.installationhelperlogs/Library/Logs/mobile_installation_helper.log.*",
            "InstallDomain/Library/Logs/MobileInstallation/mobile_installation.log.*",
        ]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        REMOVED
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        for (number, line) in input.lines() {
            let line = crate::text::lossy(line);
            if let Some((before, after)) = line.split_once("Installing <MIInstallableBundle ID=") {
                let app = after.split([';', '>', ' ']).next().unwrap_or_default();
                was_there(app, logged(before), At::Line(number), out);
                continue;
            }
            let Some((before, after)) = line.split_once("Uninstalling identifier ") else { continue };
            let app = after.split_whitespace().next().unwrap_or_default();
            if is_bundle_id(app) && !app.starts_with("com.apple.") {
                out.app(app, None, AppClaim::WasRemoved { at: logged(before) }, At::Line(number));
            }
        }
        Ok(())
    }
}

/// The time with which a line begins, as the C library writes it: "Tue Jan 20 12:00:00 2026", in the phone's own zone.
fn logged(line: &str) -> Option<Moment> {
    const MONTHS: &[&str] =
        &["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let mut words = line.split_whitespace().skip(1);
    let (month, day, time, year) = (words.next()?, words.next()?, words.next()?, words.next()?);
    let (number, _) = (1_u32..).zip(MONTHS).find(|(_, name)| **name == month)?;
    let day: u32 = day.parse().ok()?;
    Moment::from_local(&format!("{year}-{number:02}-{day:02} {time}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::test_input::{claims, database, read};

    fn left(last: Option<Moment>) -> AppClaim {
        AppClaim::WasInstalled { at: last, by: None }
    }

    #[test]
    fn settings_of_notifications() {
        let versioned = br"<plist><dict><key>sectionInfo</key><dict><key>com.gone</key><data>AA==</data>
            <key>com.apple.Maps</key><data/><key>nonsense</key><data/></dict></dict></plist>";
        let facts = read(&NotificationSettings, "x", versioned);
        assert_eq!((facts.len(), claims(&facts, "com.gone")), (1, vec![left(None)]));
        let cleared = br"<plist><dict><key>com.gone</key><dict><key>date</key><date>2026-02-01T10:00:00Z</date></dict></dict></plist>";
        let when = Moment::from_rfc3339("2026-02-01T10:00:00Z");
        assert_eq!(claims(&read(&NotificationSettings, "x", cleared), "com.gone"), [left(when)]);
    }

    #[test]
    fn states_and_counts() {
        let bytes = database(
            "CREATE TABLE application_identifier_tab (id INTEGER PRIMARY KEY, application_identifier TEXT);
             INSERT INTO application_identifier_tab VALUES (1, 'com.gone'), (2, 'com.apple.camera'), (3, NULL);",
        );
        assert_eq!(read(&ApplicationState, "x", &bytes).len(), 1);
        let plist = br"<plist><dict><key>netUsageBaseline</key><dict><key>apsd</key><array/>
            <key>com.gone</key><array><date>2026-02-01T10:00:00Z</date><real>1</real></array></dict></dict></plist>";
        let when = Moment::from_rfc3339("2026-02-01T10:00:00Z");
        assert_eq!(claims(&read(&AdDaily, "x", plist), "com.gone"), [left(when)]);
    }

    #[test]
    fn the_log_tells_of_installations() {
        let log = b"Sun Feb  1 10:00:00 2026 [91] <notice> (0x1) -[MIInstaller performInstallationWithError:]: \
            Installing <MIInstallableBundle ID=com.new; Version=1.0>\n\
            Installing <MIInstallableBundle ID=com.apple.tips; Version=1.0>\nInstalling <MIInstallableBundle ID=";
        let facts = read(&InstallationLog, "x", log);
        assert_eq!(claims(&facts, "com.new"), [left(Moment::from_local("2026-02-01 10:00:00"))]);
        assert_eq!(facts.len(), 1);
    }

    #[test]
    fn the_log_tells_of_removals() {
        let log = b"Sun Feb  1 10:00:00 2026 [91] <notice> (0x1) -[MIUninstaller uninstall]: Uninstalling identifier com.gone\n\
            Uninstalling identifier com.undated\nSun Feb  1 10:00:00 2026 Uninstalling identifier com.apple.tips\n";
        let facts = read(&InstallationLog, "x", log);
        let when = Moment::from_local("2026-02-01 10:00:00");
        assert_eq!(claims(&facts, "com.gone"), [AppClaim::WasRemoved { at: when }]);
        assert_eq!(claims(&facts, "com.undated"), [AppClaim::WasRemoved { at: None }]);
        assert_eq!(facts.len(), 2);
    }
}
