//! Traces of computers, backups and restores. The names of computers are kept to be recognised and shown masked; keys
//! that the computers hold are not read.

use super::property_list::{dictionary, key, text};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::plist::Value;
use crate::model::fact::ComputerTrace;
use crate::model::{Fact, Platform, Surface, Weight};
use crate::time::Moment;

/// The parser of the files that tell of computers and backups.
pub(super) struct BackupTraces;

impl Artifact for BackupTraces {
    fn name(&self) -> &'static str {
        "ios-backup-traces"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &[
            "HomeDomain/Library/Preferences/com.apple.mobile.ldbackup.plist",
            "RootDomain/Library/Preferences/com.apple.MobileBackup.plist",
            "RootDomain/Library/Preferences/com.apple.atc.plist",
            "RootDomain/Library/Lockdown/data_ark.plist",
            "RootDomain/Library/Lockdown/pair_records/*.plist",
        ]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::ProtectionSettings, Weight::Detail)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let list = dictionary(input, out)?;
        match input.path.rsplit('/').next().unwrap_or_default() {
            "com.apple.mobile.ldbackup.plist" => last_backups(&list, out),
            "com.apple.MobileBackup.plist" => restore(&list, out),
            "com.apple.atc.plist" => synced(&list, out),
            "data_ark.plist" => backed_up(&list, out),
            _ => paired(&list, out),
        }
        Ok(())
    }
}

fn emit(trace: ComputerTrace, name: Option<&str>, at: Option<Moment>, place: &str, out: &mut Emitter<'_>) {
    out.emit(Fact::Computer { trace, name: name.map(crate::text::keep), at }, key(place));
}

/// A time as a date or as seconds since 2001.
fn moment(of: &Value, name: &str) -> Option<Moment> {
    let value = of.get(name)?;
    value.as_date().or_else(|| value.as_real().and_then(Moment::from_apple))
}

fn last_backups(list: &Value, out: &mut Emitter<'_>) {
    for (name, trace) in [
        ("LastiTunesBackupDate", ComputerTrace::BackedUp),
        ("LastCloudBackupDate", ComputerTrace::CloudBackup),
    ] {
        if let Some(at) = moment(list, name) {
            emit(trace, None, Some(at), name, out);
        }
    }
}

fn restore(list: &Value, out: &mut Emitter<'_>) {
    let Some(restore) = list.get("RestoreInfo") else { return };
    let cloud = restore.get("WasCloudRestore").and_then(Value::as_bool);
    let from = cloud.map(|cloud| if cloud { "iCloud" } else { "a computer" });
    emit(ComputerTrace::Restored, from, moment(restore, "RestoreDate"), "RestoreInfo", out);
}

fn synced(list: &Value, out: &mut Emitter<'_>) {
    let hosts = list.get("Hosts").map(Value::entries).unwrap_or_default();
    for (id, host) in hosts {
        let place = format!("Hosts/{id}");
        emit(ComputerTrace::Synced, text(host, "SyncHostName"), moment(host, "LastSyncDate"), &place, out);
    }
    let latest = text(list, "SyncHostName");
    let listed = hosts.iter().any(|(_, host)| text(host, "SyncHostName") == latest);
    if latest.is_some() && !listed {
        emit(ComputerTrace::Synced, latest, None, "SyncHostName", out);
    }
}

fn backed_up(list: &Value, out: &mut Emitter<'_>) {
    const NAME: &str = "com.apple.iTunes.backup-LastBackupComputerName";
    if let Some(name) = text(list, NAME) {
        emit(ComputerTrace::BackedUp, Some(name), None, NAME, out);
    }
}

fn paired(list: &Value, out: &mut Emitter<'_>) {
    // Newer records carry no name of the computer, only its number.
    let name = ["HostName", "HostID"].into_iter().find_map(|field| Some((field, text(list, field)?)));
    if let Some((field, name)) = name {
        emit(ComputerTrace::Paired, Some(name), moment(list, "WallTimeWhenCreated"), field, out);
    } else {
        out.skip(key("HostID"), "why-record-names-no-computer");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::test_input::{gaps, read};

    fn said(path: &str, body: &str) -> Vec<(ComputerTrace, Option<String>, bool)> {
        let plist = format!("<plist><dict>{body}</dict></plist>");
        read(&BackupTraces, path, plist.as_bytes())
            .into_iter()
            .map(|fact| match fact {
                Fact::Computer { trace, name, at } => (trace, name.map(String::from), at.is_some()),
                other => panic!("{other:?}"),
            })
            .collect()
    }

    #[test]
    fn every_file_tells_its_part() {
        assert_eq!(
            said(
                "a/com.apple.mobile.ldbackup.plist",
                "<key>LastiTunesBackupDate</key><real>794000000</real><key>x</key><true/>"
            ),
            [(ComputerTrace::BackedUp, None, true)]
        );
        assert_eq!(
            said(
                "a/com.apple.MobileBackup.plist",
                "<key>RestoreInfo</key><dict><key>RestoreDate</key><date>2026-01-09T09:00:00Z</date><key>WasCloudRestore</key><false/></dict>"
            ),
            [(ComputerTrace::Restored, Some("a computer".to_owned()), true)]
        );
        assert_eq!(
            said(
                "a/com.apple.atc.plist",
                "<key>Hosts</key><dict><key>1</key><dict><key>SyncHostName</key><string>A</string></dict></dict>\
                 <key>SyncHostName</key><string>B</string>"
            ),
            [
                (ComputerTrace::Synced, Some("A".to_owned()), false),
                (ComputerTrace::Synced, Some("B".to_owned()), false)
            ]
        );
        assert_eq!(
            said(
                "a/data_ark.plist",
                "<key>com.apple.iTunes.backup-LastBackupComputerName</key><string>PC</string>"
            ),
            [(ComputerTrace::BackedUp, Some("PC".to_owned()), false)]
        );
        assert_eq!(
            said(
                "a/pair_records/1.plist",
                "<key>HostID</key><string>42</string><key>WallTimeWhenCreated</key><real>790000000</real>"
            ),
            [(ComputerTrace::Paired, Some("42".to_owned()), true)]
        );
        assert!(
            gaps(&BackupTraces, "a/pair_records/1.plist", b"<plist><dict/></plist>").contains("skipped: 1")
        );
    }
}
