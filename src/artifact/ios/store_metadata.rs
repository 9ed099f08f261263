//! `iTunesMetadata`: the store's description of an app, a property list inside `Info.plist`.

use super::property_list::{host, key, scalar, shown, text};
use crate::artifact::{Emitter, Input};
use crate::decode::certificate;
use crate::decode::plist::{self, Value};
use crate::model::{AppClaim, StoreAccount};
use crate::speech::Message;
use crate::time::Moment;

/// Keys that only apps pushed by an organisation have: managed licences, custom apps, management declarations.
const PUSHED: &[&str] = &["DeviceBasedVPP", "sideLoadedDeviceBasedVPP", "isB2BCustomApp"];

/// Reads the description in an entry of `Applications`; whether there is one.
pub(super) fn read(id: &str, place: &str, entry: &Value, input: &Input<'_>, out: &mut Emitter<'_>) -> bool {
    let place = format!("{place}/iTunesMetadata");
    let nested;
    let metadata = match entry.get("iTunesMetadata") {
        None => return false,
        Some(Value::Data(bytes)) if bytes.is_empty() => return false,
        Some(Value::Data(bytes)) => match plist::parse(bytes, input.limits) {
            Ok(document) => {
                if let Some(note) = document.notes.first() {
                    out.gap(None, Message::new("why-of").put("of", &place).told("why", note));
                }
                nested = document.root;
                &nested
            }
            Err(error) => {
                out.skip(
                    key(&place),
                    Message::new("why-stores-description-app-unreadable").told("why", &error),
                );
                return true;
            }
        },
        Some(plain) => plain,
    };
    describe(id, &format!("{place}/"), metadata, out);
    true
}

/// The description itself; `under` is what the paths of its keys begin with.
pub(super) fn describe(id: &str, under: &str, metadata: &Value, out: &mut Emitter<'_>) {
    let mut worded = |name: &str, claim: fn(Box<str>) -> AppClaim| {
        if let Some(value) = text(metadata, name) {
            out.app(id, None, claim(crate::text::keep(value)), key(&format!("{under}{name}")));
        }
    };
    worded("itemName", AppClaim::Label);
    worded("bundleShortVersionString", AppClaim::VersionName);
    origin(id, under, metadata, out);
    if let Some(account) = account(metadata) {
        let at = key(&format!("{under}com.apple.iTunesStore.downloadInfo/accountInfo"));
        out.app(id, None, AppClaim::StoreAccount(account), at);
    }
}

/// Who got the app: `AppleID` and `DSPersonID` name the account that downloaded it, `PurchaserID` the one that bought it.
fn account(metadata: &Value) -> Option<StoreAccount> {
    let account = metadata.get("com.apple.iTunesStore.downloadInfo")?.get("accountInfo")?;
    let number = |name: &str| scalar(account, name).filter(|number| number != "0");
    let (person, purchaser) = (number("DSPersonID"), number("PurchaserID"));
    let name = text(account, "AppleID").map(str::to_ascii_lowercase).or_else(|| person.clone())?;
    let bought_elsewhere = person.is_some() && purchaser.is_some() && person != purchaser;
    let tag: String = certificate::sha256(name.as_bytes()).chars().take(8).collect();
    Some(StoreAccount { tag: tag.into(), bought_elsewhere, family: number("FamilyID").is_some() })
}

fn origin(id: &str, under: &str, metadata: &Value, out: &mut Emitter<'_>) {
    let download = metadata.get("com.apple.iTunesStore.downloadInfo");
    if let Some(at) = download.and_then(|info| info.get("purchaseDate")).and_then(moment) {
        let at_key = key(&format!("{under}com.apple.iTunesStore.downloadInfo/purchaseDate"));
        out.app(id, None, AppClaim::Purchased(at), at_key);
    }
    if let Some(source) = text(metadata, "sourceApp") {
        let at = key(&format!("{under}sourceApp"));
        out.app(id, None, AppClaim::StoreSource(crate::text::keep(source)), at);
    }
    for name in ["betaBuildGroupID", "betaExternalVersionIdentifier"] {
        if metadata.get(name).and_then(shown).is_some_and(|value| value != "0") {
            out.app(id, None, AppClaim::TestFlight, key(&format!("{under}{name}")));
            break;
        }
    }
    let distributor = metadata.get("distributorInfo");
    let market = distributor
        .and_then(|info| text(info, "localizedDistributorName").or_else(|| text(info, "distributorID")));
    let apple = distributor.and_then(|info| text(info, "distributorID")) == Some("com.apple.AppStore");
    if let Some(market) = market.filter(|_| !apple) {
        let at = key(&format!("{under}distributorInfo"));
        out.app(id, None, AppClaim::Marketplace(crate::text::keep(market)), at);
    }
    for name in PUSHED {
        if metadata.get(name).and_then(Value::as_bool) == Some(true) {
            let at = key(&format!("{under}{name}"));
            out.app(id, None, AppClaim::PushedByOrganisation((*name).into()), at);
        }
    }
    let declaration = "managementDeclarationIdentifier";
    let declared = text(metadata, declaration).map(|_| (declaration, declaration.to_owned()));
    let enterprise = text(metadata, "enterpriseInstallURL")
        .and_then(host)
        .map(|host| ("enterpriseInstallURL", format!("enterpriseInstallURL={host}")));
    for (name, said) in [declared, enterprise].into_iter().flatten() {
        let at = key(&format!("{under}{name}"));
        out.app(id, None, AppClaim::PushedByOrganisation(crate::text::keep(&said)), at);
    }
}

fn moment(value: &Value) -> Option<Moment> {
    value.as_date().or_else(|| value.as_str().and_then(Moment::from_rfc3339))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::info_plist::InfoPlist;
    use crate::artifact::ios::test_input::{claims, gaps, read};

    fn info(metadata: &str) -> Vec<u8> {
        format!(
            "<plist><dict><key>Installed Applications</key><array/><key>Applications</key><dict><key>com.a.b</key><dict>\
             <key>iTunesMetadata</key>{metadata}</dict></dict></dict></plist>"
        )
        .into_bytes()
    }

    #[test]
    fn origins_of_an_app() {
        let plist = info(
            "<dict><key>itemName</key><string>Alt</string><key>sourceApp</key><string>io.market</string>\
             <key>distributorInfo</key><dict><key>distributorID</key><string>io.market</string>\
             <key>localizedDistributorName</key><string>Market</string></dict>\
             <key>betaBuildGroupID</key><string>6c</string><key>DeviceBasedVPP</key><true/>\
             <key>isB2BCustomApp</key><false/>\
             <key>enterpriseInstallURL</key><string>https://u:p@apps.example.org/x</string>\
             <key>com.apple.iTunesStore.downloadInfo</key><dict><key>purchaseDate</key><string>2025-01-05T10:00:00Z</string>\
             <key>accountInfo</key><dict><key>AppleID</key><string>user@example.org</string></dict></dict></dict>",
        );
        let facts = read(&InfoPlist, "Info.plist", &plist);
        let said = claims(&facts, "com.a.b");
        for wanted in [
            AppClaim::Label("Alt".into()),
            AppClaim::StoreSource("io.market".into()),
            AppClaim::Marketplace("Market".into()),
            AppClaim::TestFlight,
            AppClaim::PushedByOrganisation("DeviceBasedVPP".into()),
            AppClaim::PushedByOrganisation("enterpriseInstallURL=apps.example.org".into()),
            AppClaim::Purchased(Moment::from_rfc3339("2025-01-05T10:00:00Z").unwrap()),
        ] {
            assert!(said.contains(&wanted), "{wanted:?} not in {said:?}");
        }
        assert!(!said.contains(&AppClaim::PushedByOrganisation("isB2BCustomApp".into())));
        assert!(!format!("{facts:?}").contains("user@example.org"));
    }

    #[test]
    fn the_app_store_is_no_marketplace_and_rubbish_is_reported() {
        let plist = info(
            "<dict><key>distributorInfo</key><dict><key>distributorID</key><string>com.apple.AppStore</string></dict></dict>",
        );
        assert!(
            !claims(&read(&InfoPlist, "Info.plist", &plist), "com.a.b")
                .iter()
                .any(|claim| matches!(claim, AppClaim::Marketplace(_)))
        );
        assert!(gaps(&InfoPlist, "Info.plist", &info("<data>AAECAw==</data>")).contains("unreadable"));
    }

    #[test]
    fn accounts_are_told_apart_without_naming_them() {
        let account = |account: &str| {
            let plist = info(&format!(
                "<dict><key>com.apple.iTunesStore.downloadInfo</key><dict><key>accountInfo</key><dict>{account}</dict></dict></dict>"
            ));
            let facts = read(&InfoPlist, "Info.plist", &plist);
            assert!(!format!("{facts:?}").contains("example.org"));
            claims(&facts, "com.a.b").into_iter().find_map(|claim| match claim {
                AppClaim::StoreAccount(account) => Some(account),
                _ => None,
            })
        };
        let mine = account("<key>AppleID</key><string>Me@example.org</string>").unwrap();
        assert_eq!(Some(&mine), account("<key>AppleID</key><string>me@example.org</string>").as_ref());
        assert_eq!((mine.tag.len(), mine.bought_elsewhere, mine.family), (8, false, false));
        let family = account(
            "<key>AppleID</key><string>you@example.org</string><key>DSPersonID</key><integer>1</integer>
             <key>PurchaserID</key><integer>2</integer><key>FamilyID</key><integer>9</integer>",
        )
        .unwrap();
        assert_ne!(mine.tag, family.tag);
        assert!(family.bought_elsewhere && family.family);
        assert_eq!(account("<key>DSPersonID</key><integer>0</integer>"), None);
    }
}
