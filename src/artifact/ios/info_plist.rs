//! `Info.plist`, written by the computer that made the backup: the inventory of apps with what is left of their store
//! receipts, and the phone's own data. Keys as idevicebackup2 and pymobiledevice3 write them.

use std::collections::BTreeSet;

use super::property_list::{device, dictionary, key};
use super::store_metadata;
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::plist::Value;
use crate::model::fact::DeviceKey;
use crate::model::{AppClaim, Fact, InventoryList, Platform, StoreReceipt, Surface, Weight};

/// The parser of `Info.plist`.
pub(super) struct InfoPlist;

/// Name first: the first statement of a property is the one that is shown.
const DEVICE: &[(&str, DeviceKey)] = &[
    ("Product Name", DeviceKey::Model),
    ("Product Type", DeviceKey::Model),
    ("Product Version", DeviceKey::OsVersion),
    ("Build Version", DeviceKey::Build),
    ("Serial Number", DeviceKey::Serial),
    ("Unique Identifier", DeviceKey::Udid),
    ("Device Name", DeviceKey::Name),
    ("Phone Number", DeviceKey::PhoneNumber),
    ("IMEI", DeviceKey::Imei),
    ("IMEI 2", DeviceKey::Imei),
];

impl Artifact for InfoPlist {
    fn name(&self) -> &'static str {
        "ios-info-plist"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &["Info.plist"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        // Whole and a detail: another list of apps may answer in its place, but a damaged one stays visible.
        &[
            (Surface::InstalledApps, Weight::Whole),
            (Surface::InstalledApps, Weight::Detail),
            (Surface::AppOrigin, Weight::Whole),
        ]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let info = dictionary(input, out)?;
        device(&info, "", DEVICE, out);
        if let Some(at) = info.get("Last Backup Date").and_then(Value::as_date) {
            out.emit(Fact::Captured { at }, key("Last Backup Date"));
        }
        let installed = installed(&info, out);
        let with_receipts = store(&info, input, out);
        if with_receipts.is_empty() && !installed.is_empty() {
            out.gap(Some(Surface::AppOrigin), "why-no-app-has-entry-under");
        } else {
            for id in installed.difference(&with_receipts) {
                let none = StoreReceipt { sinf: false, metadata: false };
                out.app(id, None, AppClaim::Receipt(none), key("Applications"));
            }
        }
        Ok(())
    }
}

fn installed<'v>(info: &'v Value, out: &mut Emitter<'_>) -> BTreeSet<&'v str> {
    let mut ids = BTreeSet::new();
    let Some(list) = info.get("Installed Applications").and_then(Value::as_array) else {
        out.gap(Some(Surface::InstalledApps), "why-there-no-list-under-installed");
        return ids;
    };
    for (index, item) in list.iter().enumerate() {
        let at = key(&format!("Installed Applications/{index}"));
        if let Some(id) = item.as_str().filter(|id| !id.is_empty()) {
            out.app(id, None, AppClaim::Listed(InventoryList::InstalledApplications), at);
            ids.insert(id);
        } else {
            out.skip(at, "why-not-identifier-app");
        }
    }
    ids
}

fn store<'v>(info: &'v Value, input: &Input<'_>, out: &mut Emitter<'_>) -> BTreeSet<&'v str> {
    let mut ids = BTreeSet::new();
    for (id, entry) in info.get("Applications").map(Value::entries).unwrap_or_default() {
        let place = format!("Applications/{id}");
        ids.insert(id.as_str());
        out.app(id, None, AppClaim::Listed(InventoryList::StoreApplications), key(&place));
        if !matches!(entry, Value::Dict(_)) {
            out.skip(key(&place), "why-entry-app-no-dictionary");
            continue;
        }
        let sinf = entry.get("ApplicationSINF").is_some_and(|sinf| match sinf {
            Value::Data(bytes) => !bytes.is_empty(),
            Value::Array(parts) => !parts.is_empty(),
            Value::Dict(parts) => !parts.is_empty(),
            _ => false,
        });
        let metadata = store_metadata::read(id, &place, entry, input, out);
        out.app(id, None, AppClaim::Receipt(StoreReceipt { sinf, metadata }), key(&place));
        if entry.get("IsDemotedApp").and_then(Value::as_bool) == Some(true) {
            out.app(id, None, AppClaim::Archived, key(&format!("{place}/IsDemotedApp")));
        }
    }
    ids
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::test_input::{claims, failure, gaps, read};

    const PLIST: &[u8] = br#"<?xml version="1.0"?><plist version="1.0"><dict>
      <key>Installed Applications</key><array><string>com.a.side</string><string>com.b.shop</string><integer>7</integer></array>
      <key>Applications</key><dict>
        <key>com.b.shop</key><dict><key>ApplicationSINF</key><data>AAEC</data><key>IsDemotedApp</key><true/></dict>
        <key>com.c.odd</key><string>x</string>
      </dict>
      <key>Product Name</key><string>iPhone 13</string><key>Product Type</key><string>iPhone14,5</string>
      <key>Last Backup Date</key><date>2026-03-01T09:30:00Z</date></dict></plist>"#;

    #[test]
    fn apps_without_a_receipt_are_told_apart() {
        let facts = read(&InfoPlist, "Info.plist", PLIST);
        let none = AppClaim::Receipt(StoreReceipt { sinf: false, metadata: false });
        assert_eq!(
            claims(&facts, "com.a.side"),
            [AppClaim::Listed(InventoryList::InstalledApplications), none]
        );
        assert!(
            claims(&facts, "com.b.shop")
                .contains(&AppClaim::Receipt(StoreReceipt { sinf: true, metadata: false }))
        );
        assert!(claims(&facts, "com.b.shop").contains(&AppClaim::Archived));
        assert_eq!(claims(&facts, "com.c.odd"), [AppClaim::Listed(InventoryList::StoreApplications)]);
        assert!(facts.contains(&Fact::Device { key: DeviceKey::Model, value: "iPhone 13".into() }));
        assert!(facts.iter().any(|fact| matches!(fact, Fact::Captured { .. })));
    }

    #[test]
    fn no_receipts_at_all_say_nothing_about_any_app() {
        let plist =
            br"<plist><dict><key>Installed Applications</key><array><string>com.a.side</string></array>
            <key>Applications</key><dict/></dict></plist>";
        let facts = read(&InfoPlist, "Info.plist", plist);
        assert!(!facts.iter().any(|f| matches!(f, Fact::App { claim: AppClaim::Receipt(_), .. })));
        assert!(gaps(&InfoPlist, "Info.plist", plist).contains("store receipts"));
    }

    #[test]
    fn an_empty_or_foreign_file_is_an_error() {
        assert!(failure(&InfoPlist, "Info.plist", b"").contains("empty"));
        assert!(failure(&InfoPlist, "Info.plist", b"<plist><array/></plist>").contains("dictionary"));
    }
}
