//! `Info.plist`, written by the computer that made the backup: the inventory of apps with what is left of their store
//! receipts, and the phone's own data. Keys as idevicebackup2 and pymobiledevice3 write them.

use std::collections::BTreeSet;

use super::property_list::{device, dictionary, key};
use super::store_metadata;
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::plist::{self, Value};
use crate::model::fact::DeviceKey;
use crate::model::{AppClaim, Fact, InventoryList, Platform, StoreReceipt, Surface, Weight};
use crate::speech::Message;

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

    /// The manifest, which says too what phone it is of.
    fn companions(&self, path: &str) -> Vec<String> {
        if path == "Info.plist" { vec!["Manifest.plist".to_owned()] } else { Vec::new() }
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let info = dictionary(input, out)?;
        let others = other_phone(&info, input);
        if others.is_empty() {
            device(&info, "", DEVICE, out);
        } else {
            // Whose phone it is, the manifest says, which the phone itself wrote.
            let why = Message::new("why-of-another-phone-than-manifest").put("fields", others.join(", "));
            out.gap(None, why);
        }
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

/// Properties of the phone that `Manifest.plist` beside it gives another value.
fn other_phone(info: &Value, input: &Input<'_>) -> Vec<&'static str> {
    let manifest = input.wal.and_then(|bytes| plist::parse(bytes, input.limits).ok());
    let Some(lockdown) = manifest.as_ref().and_then(|document| document.root.get("Lockdown")) else {
        return Vec::new();
    };
    // Tools differ in letter case and in the hyphen of newer identifiers.
    let said = |value: Option<&Value>| {
        let text = value.and_then(Value::as_str)?.trim().to_ascii_lowercase().replace('-', "");
        (!text.is_empty()).then_some(text)
    };
    [
        ("Unique Identifier", "UniqueDeviceID"),
        ("Serial Number", "SerialNumber"),
        ("Product Type", "ProductType"),
        ("Product Version", "ProductVersion"),
    ]
    .into_iter()
    .filter(|(here, there)| {
        said(info.get(here)).zip(said(lockdown.get(there))).is_some_and(|(here, there)| here != there)
    })
    .map(|(here, _)| here)
    .collect()
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

    fn beside(manifest: &[u8]) -> (Vec<Fact>, Vec<String>) {
        let info = br"<plist><dict><key>Unique Identifier</key><string>00008110-AA</string>
            <key>Product Version</key><string>17.1</string></dict></plist>";
        let limits = crate::bounds::Limits::default();
        let input =
            Input { path: "Info.plist", bytes: info, first_line: 1, wal: Some(manifest), limits: &limits };
        let mut out = Emitter::new(&limits);
        InfoPlist.parse(&input, &mut out).unwrap();
        let facts = out.facts.iter().map(|(fact, _)| fact.clone()).collect();
        (facts, out.gaps.iter().map(|(_, why)| why.to_string()).collect())
    }

    #[test]
    fn an_info_of_another_phone_is_told_and_does_not_say_whose_it_is() {
        let told = |facts: &[Fact]| facts.iter().any(|fact| matches!(fact, Fact::Device { .. }));
        let own =
            br"<plist><dict><key>Lockdown</key><dict><key>UniqueDeviceID</key><string>00008110aa</string>
            <key>ProductVersion</key><string>17.1</string></dict></dict></plist>";
        let (facts, gaps) = beside(own);
        assert!(told(&facts) && !gaps.iter().any(|why| why.contains("another phone")), "{gaps:?}");
        let other =
            br"<plist><dict><key>Lockdown</key><dict><key>UniqueDeviceID</key><string>00008110-BB</string>
            <key>ProductVersion</key><string>17.1</string></dict></dict></plist>";
        let (facts, gaps) = beside(other);
        assert!(!told(&facts), "{facts:?}");
        assert!(gaps.iter().any(|why| why.contains("differs in Unique Identifier")), "{gaps:?}");
    }

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
