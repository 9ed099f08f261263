//! `packages.xml`: every package of the phone as the package service keeps it, with its signers in full.
//!
//! Layout (AOSP `Settings.writeLPr`, `PackageSignatures.writeToXml`): a `package` element each, and an
//! `updated-package` for the factory version of a system app that was updated. A certificate carries its bytes where
//! its index is first used; later uses, in any package of the file, give the index alone.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::fs_document::{document, end, place, truth, walk};
use super::lines::{claim, describe, grant, package};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::certificate::{Digests, digests, from_hex};
use crate::decode::xml::Element;
use crate::model::{
    AppClaim, At, DeviceKey, Fact, GrantState, InventoryList, Power, Signer, Surface, Weight,
};
use crate::speech::Message;
use crate::text::keep;
use crate::time::Moment;

/// Most different certificates of one file; a phone has one to three hundred.
const CERTIFICATES: usize = 100_000;
/// `ApplicationInfo.FLAG_SYSTEM`.
const SYSTEM: i64 = 1;
/// `ApplicationInfo.FLAG_DEBUGGABLE`.
const DEBUGGABLE: i64 = 1 << 1;
/// `ApplicationInfo.FLAG_UPDATED_SYSTEM_APP`.
const UPDATED_SYSTEM: i64 = 1 << 7;

/// Parser of the package service's file.
#[derive(Debug)]
pub struct FsPackages;

impl Artifact for FsPackages {
    describe!(
        "android-packages-xml",
        &[
            "android/system/packages.xml",
            "android/system/packages-backup.xml",
            "android/system/packages.xml.reservecopy",
        ],
        &[
            (Surface::InstalledApps, Weight::Whole),
            (Surface::AppSigners, Weight::Whole),
            (Surface::AppOrigin, Weight::Whole),
            (Surface::Permissions, Weight::Detail),
        ]
    );

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let document = document(input)?;
        let root = document.root("packages");
        if !input.path.ends_with("/packages.xml") {
            out.gap(None, "why-file-itself-cannot-read-full");
        }
        let mut certificates = Certificates::default();
        let (mut platform, mut packages) = (false, 0_usize);
        for element in root.map_or(&[][..], |root| &root.children) {
            match &*element.name {
                "version" if !platform => {
                    platform = true;
                    version(element, out);
                }
                "package" => {
                    packages = packages.saturating_add(1);
                    one(element, &mut certificates, out);
                }
                // Nothing is stated of these, but certificates may be written out in them first.
                _ => walk(&element.children, |inner| {
                    if &*inner.name == "cert" {
                        certificates.resolve(inner);
                    }
                }),
            }
        }
        end(&document, root.is_some(), out)?;
        if packages == 0 { Err(ParseError::new("why-lists-no-package")) } else { Ok(()) }
    }
}

/// The version of Android that wrote the file.
fn version(element: &Element, out: &mut Emitter<'_>) {
    for (key, name) in [(DeviceKey::Sdk, "sdkVersion"), (DeviceKey::Build, "fingerprint")] {
        if let Some(value) = element.attribute(name).filter(|value| !value.is_empty()) {
            out.emit(Fact::Device { key, value: keep(value) }, place(element, name));
        }
    }
}

fn one(element: &Element, certificates: &mut Certificates, out: &mut Emitter<'_>) {
    let Some(name) = element.attribute("name").and_then(|name| package(name.as_bytes())) else {
        walk(&element.children, |inner| {
            if &*inner.name == "cert" {
                certificates.resolve(inner);
            }
        });
        out.skip(place(element, ""), "why-package-without-package-name");
        return;
    };
    let at = place(element, name);
    let mut say = |said| out.emit(claim(name, None, said), at.clone());
    say(AppClaim::Listed(InventoryList::PackageService));
    identity(element, &mut say);
    origin(element, &mut say);
    signers(element, name, &at, certificates, out);
    for item in element.children("perms").flat_map(|perms| perms.children("item")) {
        permission(item, name, out);
    }
}

fn identity(element: &Element, say: &mut dyn FnMut(AppClaim)) {
    let number = |key: &str| element.attribute(key).and_then(|value| value.parse::<i64>().ok());
    if let Some(path) = element.attribute("codePath").filter(|path| !path.is_empty()) {
        say(AppClaim::CodePath(keep(path)));
    }
    if let Some(code) = number("version").and_then(|code| u64::try_from(code).ok()) {
        say(AppClaim::VersionCode(code));
    }
    if let Some(sdk) =
        number("targetSdkVersion").and_then(|sdk| u32::try_from(sdk).ok()).filter(|sdk| *sdk > 0)
    {
        say(AppClaim::TargetSdk(sdk));
    }
    if let Some(uid) =
        number("userId").or_else(|| number("sharedUserId")).and_then(|uid| u32::try_from(uid).ok())
    {
        say(AppClaim::Uid(uid));
    }
    // Before Android 6 there was one number, `flags`.
    if let Some(flags) = number("publicFlags").or_else(|| number("flags")) {
        say(AppClaim::System(flags & SYSTEM != 0));
        if flags & UPDATED_SYSTEM != 0 {
            say(AppClaim::UpdatedSystem);
        }
        if flags & DEBUGGABLE != 0 {
            say(AppClaim::Debuggable);
        }
    }
}

fn origin(element: &Element, say: &mut dyn FnMut(AppClaim)) {
    let app = |key: &str| element.attribute(key).and_then(|name| package(name.as_bytes())).map(keep);
    // An entry without signers is the memory of a package whose code is gone; it has no origin to tell.
    if element.attribute("installer").is_some() || element.children("sigs").next().is_some() {
        say(AppClaim::Installer(app("installer")));
    }
    if let Some(initiator) = app("installInitiator") {
        say(AppClaim::Initiator(initiator));
    }
    if let Some(originator) = app("installOriginator") {
        say(AppClaim::Originator(originator));
    }
    if let Some(owner) = app("updateOwner") {
        say(AppClaim::UpdateOwner(owner));
    }
    if let Some(source) = element.attribute("packageSource").and_then(|source| source.parse().ok()) {
        say(AppClaim::PackageSource(source));
    }
    if let Some(at) = element.attribute("it").and_then(millis) {
        say(AppClaim::FirstInstalled(at));
    }
    if let Some(at) = element.attribute("ut").or_else(|| element.attribute("ft")).and_then(millis) {
        say(AppClaim::Updated(at));
    }
}

/// Milliseconds since 1970 in hex; zero stands for unknown.
pub(super) fn millis(hex: &str) -> Option<Moment> {
    let millis = i64::from_str_radix(hex, 16).ok().filter(|millis| *millis > 0)?;
    Moment::from_unix_millis(millis)
}

fn signers(element: &Element, name: &str, at: &At, certificates: &mut Certificates, out: &mut Emitter<'_>) {
    let (mut now, mut before, mut missing) = (BTreeSet::new(), BTreeSet::new(), 0_u64);
    let (mut current, mut past): (Vec<Rc<Digests>>, Vec<Rc<Digests>>) = (Vec::new(), Vec::new());
    for child in &element.children {
        if &*child.name != "sigs" {
            // Of `install-initiator-sigs` nothing is stated, but certificates may be written out there first.
            walk(std::slice::from_ref(child), |inner| {
                if &*inner.name == "cert" {
                    certificates.resolve(inner);
                }
            });
            continue;
        }
        for inner in &child.children {
            let old = &*inner.name == "pastSigs";
            let certs: Vec<&Element> = match &*inner.name {
                "cert" => vec![inner],
                "pastSigs" => inner.children("cert").collect(),
                _ => continue,
            };
            for cert in certs {
                let (seen, list) = if old { (&mut before, &mut past) } else { (&mut now, &mut current) };
                match certificates.resolve(cert) {
                    Some(digests) => {
                        if seen.insert(digests.sha256.clone()) {
                            list.push(digests);
                        }
                    }
                    None => missing = missing.saturating_add(1),
                }
            }
        }
    }
    for digests in current {
        state(&digests, name, at, AppClaim::SignedBy, out);
    }
    // The list of past signers ends with the present one.
    for digests in past.into_iter().filter(|digests| !now.contains(&digests.sha256)) {
        state(&digests, name, at, AppClaim::SignedBefore, out);
    }
    if missing > 0 {
        out.skip(at.clone(), Message::new("why-certificate-s-package-not-file").count("missing", missing));
    }
}

fn state(digests: &Digests, name: &str, at: &At, said: fn(Signer) -> AppClaim, out: &mut Emitter<'_>) {
    let sha1 = Signer::Sha1(digests.sha1.as_str().into());
    let sha256 = Signer::Sha256(digests.sha256.as_str().into());
    let java = Signer::JavaHash(digests.java_hash.as_str().into());
    for signer in [sha1, sha256, java] {
        out.emit(claim(name, None, said(signer)), at.clone());
    }
}

/// `<item name granted flags/>`. Without `granted` the item is granted (Android 5 and older).
fn permission(item: &Element, app: &str, out: &mut Emitter<'_>) {
    let Some(name) = item.attribute("name").and_then(|name| package(name.as_bytes())) else {
        out.skip(place(item, app), "why-permission-without-name");
        return;
    };
    let granted = item.attribute("granted").is_none_or(|granted| truth(granted) == Some(true));
    let state = if granted { GrantState::Active } else { GrantState::Denied };
    let power = Power::Permission(name.into());
    out.emit(grant(app, None, power, state, None), place(item, &format!("{app}/{name}")));
}

/// The certificates of the file by index, in the order of reading.
#[derive(Debug, Default)]
struct Certificates {
    known: BTreeMap<u32, Rc<Digests>>,
}

impl Certificates {
    /// The certificate that a `cert` element carries or points to.
    fn resolve(&mut self, cert: &Element) -> Option<Rc<Digests>> {
        let index: u32 = cert.attribute("index")?.parse().ok()?;
        let Some(key) = cert.attribute("key") else { return self.known.get(&index).cloned() };
        let found = Rc::new(digests(&from_hex(key.as_bytes())?)?);
        if self.known.len() < CERTIFICATES {
            self.known.insert(index, Rc::clone(&found));
        }
        Some(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::android::fs_document::tests::{cut_everywhere, read};

    const PATH: &str = "android/system/packages.xml";

    const TEXT: &str = r#"<?xml version='1.0' encoding='utf-8' standalone='yes' ?>
<packages>
  <version sdkVersion="34" fingerprint="a/b/c:14/X/1:user/release-keys" />
  <version volumeUuid="primary_physical" sdkVersion="33" fingerprint="other" />
  <package name="com.a" codePath="/data/app/~~x==/com.a-y==" publicFlags="130" it="19bc0ab2400" ut="19bc0ab2401" version="7" userId="10101" installer="com.android.vending" installInitiator="com.android.shell" installOriginator="com.b" updateOwner="com.c" packageSource="4" targetSdkVersion="33">
    <sigs count="1" schemeVersion="3"><cert index="2" key="3011111111111111111111111111111101ff"/><pastSigs count="2"><cert index="5" key="30111111111111111111111111111111aa" flags="23"/><cert index="2" flags="17"/></pastSigs></sigs>
    <install-initiator-sigs count="1"><cert index="9" key="30111111111111111111111111111111bb"/></install-initiator-sigs>
    <perms><item name="android.permission.INTERNET" granted="true" flags="0"/><item name="x.Y" granted="false"/></perms>
  </package>
  <package name="com.b" codePath="/system/app/B" publicFlags="1" version="1" sharedUserId="1000"><sigs count="1"><cert index="9"/></sigs></package>
  <updated-package name="com.b" codePath="/system/app/B" version="0" publicFlags="1"><sigs count="1"><cert index="11" key="30111111111111111111111111111111cc"/></sigs></updated-package>
  <package name="com.bad name" version="1"/>
  <package name="com.c" version="-1" publicFlags="x" it="zz" ut="0"><sigs count="1"><cert index="77"/><cert index="11"/></sigs></package>
  <package name="com.gone" codePath="/data/app/com.gone-1" publicFlags="0"/>
</packages>
"#;

    fn of<'f>(facts: &'f [Fact], wanted: &str) -> Vec<&'f AppClaim> {
        let claims = facts.iter().filter_map(|fact| match fact {
            Fact::App { id, claim, .. } if &**id == wanted => Some(claim),
            _ => None,
        });
        claims.collect()
    }

    /// The digests of a certificate of the text, by the bytes that it ends with.
    fn of_key(end: &[u8]) -> Digests {
        digests(&[&[0x30][..], &[0x11; 15], end].concat()).unwrap()
    }

    fn signed(end: &[u8]) -> AppClaim {
        AppClaim::SignedBy(Signer::Sha256(of_key(end).sha256.into()))
    }

    #[test]
    fn a_package_in_full() {
        let (facts, result, _) = read(&FsPackages, PATH, TEXT.as_bytes());
        assert!(result.is_ok());
        let a = of(&facts, "com.a");
        for wanted in [
            AppClaim::Listed(InventoryList::PackageService),
            AppClaim::CodePath("/data/app/~~x==/com.a-y==".into()),
            AppClaim::VersionCode(7),
            AppClaim::TargetSdk(33),
            AppClaim::Uid(10101),
            AppClaim::System(false),
            AppClaim::UpdatedSystem,
            AppClaim::Debuggable,
            AppClaim::Installer(Some("com.android.vending".into())),
            AppClaim::Initiator("com.android.shell".into()),
            AppClaim::Originator("com.b".into()),
            AppClaim::UpdateOwner("com.c".into()),
            AppClaim::PackageSource(4),
            AppClaim::FirstInstalled(Moment::from_unix_millis(0x19b_c0ab_2400).unwrap()),
            AppClaim::Updated(Moment::from_unix_millis(0x19b_c0ab_2401).unwrap()),
            signed(b"\x01\xff"),
            AppClaim::SignedBy(Signer::JavaHash(of_key(b"\x01\xff").java_hash.into())),
            AppClaim::SignedBefore(Signer::Sha1(of_key(b"\xaa").sha1.into())),
        ] {
            assert!(a.contains(&&wanted), "{wanted:?} not in {a:?}");
        }
        assert_eq!(a.iter().filter(|claim| matches!(claim, AppClaim::SignedBefore(_))).count(), 3);
        let grants: Vec<GrantState> =
            facts.iter().filter_map(|f| if let Fact::Grant(g) = f { Some(g.state) } else { None }).collect();
        assert_eq!(grants, [GrantState::Active, GrantState::Denied]);
        let device: Vec<&Fact> = facts.iter().filter(|fact| matches!(fact, Fact::Device { .. })).collect();
        assert_eq!(device.len(), 2);
        assert_eq!(*device[0], Fact::Device { key: DeviceKey::Sdk, value: "34".into() });
    }

    #[test]
    fn certificates_are_shared_by_the_whole_file() {
        let (facts, _, said) = read(&FsPackages, PATH, TEXT.as_bytes());
        assert!(of(&facts, "com.b").contains(&&signed(b"\xbb")), "written out for an initiator");
        assert!(of(&facts, "com.c").contains(&&signed(b"\xcc")), "written out for a factory version");
        assert_eq!(of(&facts, "com.c").iter().filter(|c| matches!(c, AppClaim::SignedBy(_))).count(), 3);
        assert!(said.contains("skipped: 2"), "{said}");
    }

    #[test]
    fn factory_versions_and_memories_of_packages_claim_little() {
        let (facts, ..) = read(&FsPackages, PATH, TEXT.as_bytes());
        let b = of(&facts, "com.b");
        assert_eq!(b.iter().filter(|claim| matches!(claim, AppClaim::Listed(_))).count(), 1);
        assert!(!b.contains(&&AppClaim::VersionCode(0)) && b.contains(&&AppClaim::Uid(1000)));
        assert!(b.contains(&&AppClaim::Installer(None)));
        assert!(!of(&facts, "com.gone").iter().any(|claim| matches!(claim, AppClaim::Installer(_))));
    }

    #[test]
    fn cut_anywhere_it_keeps_what_was_read_and_says_so() {
        cut_everywhere(&FsPackages, PATH, TEXT);
        let half = TEXT.find("<package name=\"com.b\"").unwrap();
        let (facts, result, _) = read(&FsPackages, PATH, &TEXT.as_bytes()[..half]);
        assert!(of(&facts, "com.a").contains(&&signed(b"\x01\xff")));
        assert!(result.unwrap_err().to_string().contains("only in part"));
    }

    #[test]
    fn other_documents_are_refused() {
        for (text, why) in [("<settings/>", "another kind"), ("<packages/>", "no package"), ("", "empty")] {
            let (facts, result, _) = read(&FsPackages, PATH, text.as_bytes());
            assert!(facts.is_empty() && result.unwrap_err().to_string().contains(why), "{text}");
        }
    }

    #[test]
    fn a_reserve_copy_says_that_it_is_one() {
        let (.., said) = read(&FsPackages, "android/system/packages-backup.xml", TEXT.as_bytes());
        assert!(said.contains("reserve copy"));
    }
}
