//! `packages.json` of an androidqf acquisition: `pm list packages -u` with the hashes and signers of the APKs.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::json::records;
use crate::model::{AppClaim, At, InventoryList, Platform, Signer, Surface, Weight};
use crate::speech::{Message, Tell};
use crate::text::keep;

/// Reads the list of packages.
#[derive(Debug, Clone, Copy)]
pub struct AndroidQfPackages;

impl Artifact for AndroidQfPackages {
    fn name(&self) -> &'static str {
        "androidqf-packages"
    }

    fn platform(&self) -> Platform {
        Platform::Android
    }

    fn paths(&self) -> &'static [&'static str] {
        &["androidqf/packages.json"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[
            (Surface::InstalledApps, Weight::Whole),
            (Surface::AppSigners, Weight::Whole),
            (Surface::AppOrigin, Weight::Whole),
            (Surface::RemovedApps, Weight::Detail),
        ]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let mut tally = Tally::default();
        for (index, _, record) in records(input.bytes, input.limits) {
            let at = At::Index(index);
            match record {
                Ok(Value::Object(package)) => one(&package, &at, &mut tally, out),
                Ok(_) => out.skip(at, "why-not-description-package"),
                Err(error) => out.skip(at, error.tell()),
            }
        }
        tally.report(out);
        if tally.packages == 0 { Err(ParseError::new("why-lists-no-package")) } else { Ok(()) }
    }
}

/// Whether that list is whole. Other texts name apps, where they came from and a short hash of their signers too. But the digests
/// that apps are recognised by stand here alone, and an app that hides from the other lists may be named here: what is damaged
/// here is missing however much others tell.
#[derive(Debug, Clone, Copy)]
pub struct AndroidQfDigests;

impl Artifact for AndroidQfDigests {
    fn name(&self) -> &'static str {
        "androidqf-digests"
    }

    fn platform(&self) -> Platform {
        Platform::Android
    }

    fn paths(&self) -> &'static [&'static str] {
        AndroidQfPackages.paths()
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[
            (Surface::InstalledApps, Weight::Detail),
            (Surface::AppSigners, Weight::Detail),
            (Surface::AppOrigin, Weight::Detail),
        ]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let (mut tally, mut aside) = (Tally::default(), Emitter::new(input.limits));
        for (index, _, record) in records(input.bytes, input.limits) {
            let before = tally.packages;
            let at = At::Index(index);
            if let Ok(Value::Object(package)) = record {
                one(&package, &at, &mut tally, &mut aside);
            }
            if tally.packages == before {
                out.skip(at, "why-not-description-of-package");
            }
        }
        tally.report_odd(out);
        if tally.packages == 0 { Err(ParseError::new("why-lists-no-package")) } else { Ok(()) }
    }
}

/// What could not be learnt, counted over all packages.
#[derive(Debug, Default)]
struct Tally {
    packages: u64,
    unsigned: u64,
    unhashed: u64,
    odd: u64,
}

impl Tally {
    fn report(&self, out: &mut Emitter<'_>) {
        let of = self.packages;
        if self.unsigned > 0 {
            let why =
                Message::new("why-no-signer-given-for-packages").put("unsigned", self.unsigned).put("of", of);
            out.gap(Some(Surface::AppSigners), why);
        }
        if self.unhashed > 0 {
            let why = Message::new("why-no-hash-apk-given-for").put("unhashed", self.unhashed).put("of", of);
            out.gap(Some(Surface::AppSigners), why);
        }
        self.report_odd(out);
    }

    fn report_odd(&self, out: &mut Emitter<'_>) {
        if self.odd > 0 {
            out.gap(None, Message::new("why-field-s-unexpected-kind-not").count("odd", self.odd));
        }
    }

    /// Counts a value that is neither absent nor of the kind wanted.
    fn want<T>(&mut self, value: Option<&Value>, read: impl Fn(&Value) -> Option<T>) -> Option<T> {
        let value = value.filter(|value| !value.is_null())?;
        let found = read(value);
        if found.is_none() {
            self.odd = self.odd.saturating_add(1);
        }
        found
    }
}

fn one(package: &Map<String, Value>, at: &At, tally: &mut Tally, out: &mut Emitter<'_>) {
    let Some(name) = package.get("name").and_then(Value::as_str).filter(|name| !name.is_empty()) else {
        out.skip(at.clone(), "why-package-without-name");
        return;
    };
    tally.packages = tally.packages.saturating_add(1);
    let mut say = |claim: AppClaim| out.app(name, None, claim, at.clone());
    say(AppClaim::Listed(InventoryList::PackageManagerList));
    let files = match package.get("files") {
        Some(Value::Array(files)) => Some(files.as_slice()),
        Some(Value::Null) => Some(&[][..]),
        other => {
            tally.want(other, |_| None::<()>);
            None
        }
    };
    // `pm list packages -u` also names what was removed with its data kept; such a package has no APK.
    match files {
        Some([]) => say(AppClaim::DataLeft),
        Some(_) => say(AppClaim::Installed(true)),
        None => {}
    }
    match tally.want(package.get("installer"), |v| v.as_str().map(str::to_owned)).as_deref() {
        // androidqf writes the text "null" for none, and nothing where the phone is too old to tell.
        Some("null") => say(AppClaim::Installer(None)),
        None | Some("") => {}
        Some(installer) => say(AppClaim::Installer(Some(keep(installer)))),
    }
    // 0 stands for "could not be read" (several users: `10123,1010123`).
    if let Some(uid) = tally.want(package.get("uid"), number).filter(|uid| *uid > 0) {
        say(AppClaim::Uid(uid));
    }
    if tally.want(package.get("system"), Value::as_bool).is_some_and(|system| system) {
        say(AppClaim::System(true));
    } else if tally.want(package.get("third_party"), Value::as_bool).is_some_and(|third| third) {
        say(AppClaim::System(false));
    }
    if tally.want(package.get("disabled"), Value::as_bool).is_some_and(|disabled| disabled) {
        say(AppClaim::Disabled);
    }
    if let Some(files @ [_, ..]) = files {
        of_files(files, tally, &mut say);
    }
}

fn number(value: &Value) -> Option<u32> {
    let small = value.as_u64().and_then(|uid| u32::try_from(uid).ok());
    small.or_else(|| value.as_str().and_then(|text| text.trim().parse().ok()))
}

fn of_files(files: &[Value], tally: &mut Tally, say: &mut dyn FnMut(AppClaim)) {
    let (mut signers, mut hashed) = (BTreeSet::new(), false);
    for file in files {
        let Some(file) = file.as_object() else {
            tally.odd = tally.odd.saturating_add(1);
            continue;
        };
        let path = tally.want(file.get("path"), |v| v.as_str().map(str::to_owned)).unwrap_or_default();
        if let Some((folder, "base.apk")) = path.rsplit_once('/') {
            say(AppClaim::CodePath(keep(folder)));
        }
        if let Some(sha256) =
            tally.want(file.get("sha256"), |v| digest(v, 64)).filter(|hash| !hash.is_empty())
        {
            hashed = true;
            say(AppClaim::ApkSha256 { sha256: sha256.to_ascii_lowercase().into(), path: keep(&path) });
        }
        let certificate = tally.want(file.get("certificate"), |v| v.as_object().cloned()).unwrap_or_default();
        if let Some(sha1) =
            tally.want(certificate.get("Sha1"), |v| digest(v, 40)).filter(|hash| !hash.is_empty())
        {
            signers.insert(Signer::Sha1(sha1.to_ascii_uppercase().into()));
        }
        if let Some(sha256) =
            tally.want(certificate.get("Sha256"), |v| digest(v, 64)).filter(|hash| !hash.is_empty())
        {
            signers.insert(Signer::Sha256(sha256.to_ascii_lowercase().into()));
        }
    }
    if signers.is_empty() {
        tally.unsigned = tally.unsigned.saturating_add(1);
    }
    if !hashed {
        tally.unhashed = tally.unhashed.saturating_add(1);
    }
    for signer in signers {
        say(AppClaim::SignedBy(signer));
    }
}

/// A hex digest of the given length, or the empty text that stands for none.
fn digest(value: &Value, length: usize) -> Option<String> {
    let text = value.as_str()?.trim();
    let fits = text.is_empty() || (text.len() == length && text.bytes().all(|b| b.is_ascii_hexdigit()));
    fits.then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounds::Limits;
    use crate::model::Fact;

    fn claims(text: &str) -> (Vec<(String, AppClaim, At)>, String) {
        let limits = Limits::default();
        let mut out = Emitter::new(&limits);
        let input = Input { path: "x", bytes: text.as_bytes(), first_line: 1, wal: None, limits: &limits };
        let result = AndroidQfPackages.parse(&input, &mut out);
        let claims = out
            .facts()
            .iter()
            .filter_map(|(fact, at)| match fact {
                Fact::App { id, claim, .. } => Some((id.to_string(), claim.clone(), at.clone())),
                _ => None,
            })
            .collect();
        (claims, format!("{result:?} {out:?}"))
    }

    fn of<'c>(claims: &'c [(String, AppClaim, At)], id: &str) -> Vec<&'c AppClaim> {
        claims.iter().filter(|(of, ..)| of == id).map(|(_, claim, _)| claim).collect()
    }

    #[test]
    fn a_damaged_list_of_digests_is_told() {
        let limits = Limits::default();
        let read = |bytes: &[u8]| {
            let mut out = Emitter::new(&limits);
            let input = Input { path: "x", bytes, first_line: 1, wal: None, limits: &limits };
            AndroidQfDigests.parse(&input, &mut out).is_ok()
                && format!("{out:?}").contains("gaps: [], skipped: 0")
        };
        let odd = br#"[{"name":"com.a","files":[{"path":"/a","sha256":"zz"}]}]"#;
        assert!(!read(odd));
        let whole = br#"[{"name":"com.a"},{"name":"com.b"}]"#;
        assert!(read(whole));
        assert!(!read(&whole[..25]) && !read(b"[]") && !read(b"\xff\xfe[\0]\0"));
    }

    #[test]
    fn one_package_in_full() {
        let sha1 = "61ed377e85d386a8dfee6b864bd85b0bfaa5af81";
        let text = format!(
            r#"[{{"name":"com.a","files":[{{"path":"/data/app/~~x==/com.a-y==/base.apk","sha256":"{0}","certificate":
            {{"Sha1":"{sha1}","Sha256":"{0}","SerialNumber":1461501637330902918203684832716283019655932542975}}}}],
            "installer":"null","uid":10123,"disabled":true,"system":false,"third_party":true}}]"#,
            "AB".repeat(32)
        );
        let (claims, _) = claims(&text);
        assert_eq!(
            of(&claims, "com.a"),
            [
                &AppClaim::Listed(InventoryList::PackageManagerList),
                &AppClaim::Installed(true),
                &AppClaim::Installer(None),
                &AppClaim::Uid(10123),
                &AppClaim::System(false),
                &AppClaim::Disabled,
                &AppClaim::CodePath("/data/app/~~x==/com.a-y==".into()),
                &AppClaim::ApkSha256 {
                    sha256: "ab".repeat(32).into(),
                    path: "/data/app/~~x==/com.a-y==/base.apk".into()
                },
                &AppClaim::SignedBy(Signer::Sha1("61ED377E85D386A8DFEE6B864BD85B0BFAA5AF81".into())),
                &AppClaim::SignedBy(Signer::Sha256("ab".repeat(32).into())),
            ]
        );
    }

    #[test]
    fn odd_records_hide_nothing() {
        let text = r#"[{"name":"com.null","files":null,"installer":null,"uid":null,"system":null},
            {"name":null}, 17, {"name":"com.odd","files":"x","installer":7,"uid":"10007","system":"yes"},
            {"name":"com.empty","files":[],"installer":""},
            {"name":"com.files","files":[null,{"path":5,"sha256":"","certificate":{"Sha1":"","Sha256":""}}]},
            {"name":"com.last","files":[{"path":"/system/app/L/L.apk"}],"uid":0}]"#;
        let (claims, debug) = claims(text);
        assert!(of(&claims, "com.null").contains(&&AppClaim::DataLeft));
        assert_eq!(
            of(&claims, "com.odd"),
            [&AppClaim::Listed(InventoryList::PackageManagerList), &AppClaim::Uid(10007)]
        );
        assert_eq!(of(&claims, "com.empty").len(), 2);
        assert!(of(&claims, "com.files").contains(&&AppClaim::Installed(true)));
        assert!(of(&claims, "com.last").contains(&&AppClaim::Installed(true)));
        assert_eq!(claims.last().unwrap().2, At::Index(6));
        assert!(debug.contains("no signer is given for 2 of 5"), "{debug}");
        assert!(debug.contains("skipped: 2"), "{debug}");
    }

    #[test]
    fn a_list_without_json_is_an_error() {
        let (claims, debug) = claims("[{'name':'com.a'}]");
        assert!(claims.is_empty());
        assert!(debug.contains("Err"), "{debug}");
    }

    #[test]
    fn a_list_cut_short_keeps_what_was_before() {
        let text = r#"[{"name":"com.a","files":[]},{"name":"com.b","files":[{"path":"/da"#;
        let (claims, debug) = claims(text);
        assert_eq!(of(&claims, "com.a").len(), 2);
        assert!(of(&claims, "com.b").is_empty());
        assert!(debug.contains("skipped: 1"), "{debug}");
    }
}
