//! Traces of apps in statistics and checks: battery, the package list for machines, the VPN in use.

use super::lines::{at, at_indent, between, claim, cut, describe, grant, number, package, trim};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::model::{AppClaim, GrantState, InventoryList, Power, Surface, Weight};
use crate::time::Moment;

/// `dumpsys batterystats`: packages that changed, by day.
///
/// The history above these days holds words of apps. Whatever stands before the head of the days is therefore not
/// believed, and where that head stands twice, nothing is.
#[derive(Debug)]
pub struct DumpsysBatteryStats;

impl Artifact for DumpsysBatteryStats {
    describe!(
        "android-dumpsys-batterystats",
        &["dumpsys/batterystats"],
        &[(Surface::RemovedApps, Weight::Detail)]
    );

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let mut day = Day::default();
        let mut in_changes = false;
        let (mut heads, mut found) = (0_u32, Vec::new());
        for (line, bytes) in input.lines() {
            let text = trim(bytes);
            if bytes == b"Daily stats:" {
                heads = heads.saturating_add(1);
                found.clear();
                (day, in_changes) = (Day::default(), false);
            } else if let Some(rest) = text.strip_prefix(b"Daily from ") {
                day = Day::read(rest);
                in_changes = false;
            } else if text == b"Package changes:" {
                in_changes = true;
            } else if let (Some(rest), true) = (text.strip_prefix(b"Update "), in_changes) {
                let name = rest.split(|b| *b == b' ').next().and_then(package);
                if let Some(name) = name {
                    // AOSP's `BatteryStatsImpl` notes a removal as an update to version 0.
                    let said = if rest.ends_with(b" vers=0") {
                        AppClaim::WasRemoved { at: day.end }
                    } else {
                        AppClaim::WasInstalled { at: day.start, by: None }
                    };
                    found.push((claim(name, None, said), at(line)));
                }
            } else if let (Some(name), true) =
                (text.strip_prefix(b"Uninstall ").and_then(package), in_changes)
            {
                found.push((claim(name, None, AppClaim::WasRemoved { at: day.end }), at(line)));
            } else {
                in_changes = false;
            }
            found.truncate(input.limits.facts_per_file);
        }
        if heads > 1 {
            out.gap(None, "why-days-battery-statistics-begin-twice");
            return Ok(());
        }
        for (fact, at) in found {
            out.emit(fact, at);
        }
        Ok(())
    }
}

/// The time that one day of the statistics covers. An app that changed was there since its start at least; one that was
/// removed is gone by its end.
#[derive(Debug, Clone, Copy, Default)]
struct Day {
    start: Option<Moment>,
    end: Option<Moment>,
}

impl Day {
    /// `2026-02-20-01-00-00 to 2026-02-21-01-00-00:`.
    fn read(text: &[u8]) -> Self {
        let mut words = text.split(|b| matches!(b, b' ' | b':')).filter(|word| *word != b"to");
        let start = words.next().and_then(daily);
        Self { start, end: words.next().and_then(daily).or(start) }
    }
}

/// `2026-02-20-01-00-00`.
fn daily(text: &[u8]) -> Option<Moment> {
    let text = std::str::from_utf8(text).ok()?;
    let mut parts = text.split('-');
    let mut next = || parts.next();
    let (year, month, day) = (next()?, next()?, next()?);
    let (hour, minute, second) = (next()?, next()?, next()?);
    Moment::from_local(&format!("{year}-{month}-{day} {hour}:{minute}:{second}"))
}

/// `dumpsys package --checkin`, a list that survives where the package section is cut short.
#[derive(Debug)]
pub struct CheckinPackage;

impl Artifact for CheckinPackage {
    describe!(
        "android-checkin-package",
        &["dumpstate/CHECKIN PACKAGE"],
        &[(Surface::InstalledApps, Weight::Detail)]
    );

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        for (line, bytes) in input.lines() {
            let Some(rest) = bytes.strip_prefix(b"pkg,") else { continue };
            let mut fields = rest.split(|b| *b == b',');
            let Some(name) = fields.next().and_then(package) else {
                out.skip(at(line), "why-entry-without-package-name");
                continue;
            };
            let (uid, version, updated) = (fields.next(), fields.next(), fields.next());
            let mut say = |said| out.emit(claim(name, None, said), at(line));
            say(AppClaim::Listed(InventoryList::PackageCheckin));
            if let Some(uid) = uid.and_then(number) {
                say(AppClaim::Uid(uid));
            }
            if let Some(version) = version.and_then(number) {
                say(AppClaim::VersionCode(version));
            }
            let updated = updated.and_then(number::<i64>).filter(|millis| *millis > 0);
            if let Some(time) = updated.and_then(Moment::from_unix_millis) {
                say(AppClaim::Updated(time));
            }
            if let Some(installer) = fields.next().and_then(|field| field.strip_suffix(b"?")) {
                say(AppClaim::Installer(installer_of(installer).map(Into::into)));
            }
        }
        Ok(())
    }
}

/// The installer's package name, to which its uid is joined without a sign between them; `?-1` is none.
fn installer_of(field: &[u8]) -> Option<&str> {
    let digits = field.iter().rev().take_while(|b| b.is_ascii_digit()).count();
    let app_uid = field.len().checked_sub(5).and_then(|at| field.get(at)) == Some(&b'1');
    let uid = if digits >= 5 && app_uid { 5 } else { digits };
    package(field.get(..field.len().checked_sub(uid)?)?)
}

/// The VPN in use, as the system's screens know it.
#[derive(Debug)]
pub struct DumpsysActivityVpn;

impl Artifact for DumpsysActivityVpn {
    describe!(
        "android-dumpsys-activity-vpn",
        &["dumpsys/activity", "dumpstate/APP SERVICES*"],
        &[(Surface::VpnAndFilters, Weight::Detail)]
    );

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let mut below = false;
        for (line, bytes) in input.lines() {
            let Some(text) = at_indent(bytes, 6) else {
                below = at_indent(bytes, 4) == Some(b"SecurityController state:");
                continue;
            };
            if !below {
                continue;
            }
            for entry in between(text, b"mCurrentVpns={", b'}').unwrap_or_default().split(|b| *b == b',') {
                let Some((user, name)) = cut(trim(entry), b'=') else { continue };
                match package(name) {
                    Some(name) => {
                        out.emit(grant(name, number(user), Power::Vpn, GrantState::Active, None), at(line));
                    }
                    None => out.skip(at(line), "why-vpn-use-has-no-package"),
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounds::Limits;

    fn read(parser: &dyn Artifact, text: &str) -> String {
        let limits = Limits::default();
        let mut out = Emitter::new(&limits);
        let input = Input { path: "", bytes: text.as_bytes(), first_line: 1, wal: None, limits: &limits };
        parser.parse(&input, &mut out).unwrap();
        format!("{out:?}")
    }

    #[test]
    fn the_uid_is_cut_from_the_installer() {
        assert_eq!(
            installer_of(b"com.sec.android.app.samsungapps10089"),
            Some("com.sec.android.app.samsungapps")
        );
        assert_eq!(installer_of(b"com.foo210089"), Some("com.foo2"));
        assert_eq!(installer_of(b"com.android.shell2000"), Some("com.android.shell"));
        assert_eq!(installer_of(b"?-1"), None);
        assert_eq!(installer_of(b""), None);
    }

    #[test]
    fn changed_and_removed_packages_have_their_day() {
        let said = read(
            &DumpsysBatteryStats,
            "  Daily from 2026-02-20-01-00-00 to 2026-02-21-01-00-00:\n    Package changes:\n      Update com.a vers=7\n      Update com.d vers=0\n      Uninstall com.b\n    Discharge:\n      Update com.c vers=1\n",
        );
        assert!(
            said.contains("com.a") && said.contains("2026-02-20T01:00:00") && said.contains("WasInstalled")
        );
        assert!(!said.contains("com.c"));
        let end = AppClaim::WasRemoved { at: Moment::from_local("2026-02-21 01:00:00") };
        assert_eq!(said.matches(&format!("{end:?}")).count(), 2, "{said}");
        assert_eq!(said.matches("WasRemoved").count(), 2);
    }

    #[test]
    fn days_in_the_history_are_words_of_apps() {
        let day = "  Daily from 2026-02-20-01-00-00 to 2026-02-21-01-00-00:\n    Package changes:\n";
        let forged = format!("Battery History:\n{day}      Update com.forged vers=0\n");
        let real = format!("Daily stats:\n{day}      Update com.a vers=0\n");
        let said = read(&DumpsysBatteryStats, &format!("{forged}{real}"));
        assert!(said.contains("com.a") && !said.contains("com.forged"), "{said}");
        let said = read(&DumpsysBatteryStats, &format!("Daily stats:\n{forged}{real}"));
        assert!(!said.contains("com.") && said.contains("begin twice"), "{said}");
    }

    #[test]
    fn the_vpn_of_each_user() {
        let text = "    SecurityController state:\n      mCurrentVpns={0=com.a, 10=com.b}\n";
        let said = read(&DumpsysActivityVpn, text);
        assert!(said.contains("com.a") && said.contains("Some(10)"));
        assert!(!read(&DumpsysActivityVpn, "      mCurrentVpns={0=com.a}\n").contains("com.a"));
    }
}
