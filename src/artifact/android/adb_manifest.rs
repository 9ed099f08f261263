//! `_manifest` of an app in an adb backup, and the list of apps and APKs that the archive held.
//!
//! Lines (AOSP `AppMetadataBackupWriter`): version of the manifest, package, version code, API level of the phone,
//! installer or nothing, `1` when the APK is included, number of signers, then each certificate in hexadecimal.

use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::certificate::{digests, from_hex};
use crate::model::{AppClaim, At, InventoryList, Platform, Signer, Surface, Weight};
use crate::speech::Message;
use crate::text::{clip, keep, lossy, printable};

/// Reads manifests.
#[derive(Debug, Clone, Copy)]
pub struct AdbManifest;

impl Artifact for AdbManifest {
    fn name(&self) -> &'static str {
        "adb-manifest"
    }

    fn platform(&self) -> Platform {
        Platform::Android
    }

    fn paths(&self) -> &'static [&'static str] {
        // The manifests first: a place in the copy comes before one in a list that was made of it.
        &["adb/_manifest/*", "adb/listing"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        // Never the whole answer: apps that refuse backups are not in the archive.
        &[
            (Surface::InstalledApps, Weight::Detail),
            (Surface::AppSigners, Weight::Detail),
            (Surface::AppOrigin, Weight::Detail),
        ]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        if let Some(folder) = input.path.strip_prefix("adb/_manifest/") {
            // The number of a second copy stands behind a character that no package name has.
            return manifest(folder.split('~').next().unwrap_or(folder), input, out);
        }
        listing(input, out);
        Ok(())
    }
}

/// The list that the store makes. Nobody finds its lines in the copy, so the folder or the member is the place.
fn listing(input: &Input<'_>, out: &mut Emitter<'_>) {
    for (_, bytes) in input.lines() {
        let text = lossy(bytes);
        let fields: Vec<&str> = text.split('\t').collect();
        let at = match fields.as_slice() {
            ["apk", _, _, _, path] => At::Key(keep(path)),
            [_, app, ..] => At::Key(keep(&format!("apps/{app}"))),
            _ => continue,
        };
        match fields.as_slice() {
            ["app", app, manifests] => {
                out.app(app, None, AppClaim::Listed(InventoryList::AdbBackup), at.clone());
                if *manifests == "0" {
                    out.skip(at, Message::new("why-has-data-no-manifest").put("app", printable(app)));
                }
            }
            ["apk", app, sha256, _, path] if sha256.len() == 64 => {
                let claim = AppClaim::ApkSha256 { sha256: keep(sha256), path: keep(path) };
                out.app(app, None, claim, at);
            }
            ["apk", app, ..] => out.skip(at, Message::new("why-apk-cut-short").put("app", printable(app))),
            _ => {}
        }
    }
}

fn manifest(folder: &str, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
    let mut lines = input.lines();
    let mut next = |what: &'static str| {
        let (line, bytes) = lines
            .next()
            .ok_or_else(|| ParseError::new(Message::new("why-ends-before").said("what", what)))?;
        Ok::<_, ParseError>((At::Line(line), lossy(bytes)))
    };
    let (at, version) = next("why-version")?;
    if version != "1" {
        let shown = printable(clip(&version, 20)).into_owned();
        out.skip(at, Message::new("why-version-instead-1").put("shown", shown));
    }
    let (at, package) = next("why-package")?;
    if package.is_empty() || package.contains('\0') {
        return Err(ParseError::new("why-names-no-package"));
    }
    if package != folder {
        out.app(&package, None, AppClaim::Listed(InventoryList::AdbBackup), at.clone());
        let (named, there) = (printable(&package).into_owned(), printable(folder).into_owned());
        out.skip(at, Message::new("why-names-lies-folder-rest-not").put("named", named).put("there", there));
        return Ok(());
    }
    out.app(&package, None, AppClaim::Listed(InventoryList::AdbBackup), at.clone());
    out.app(&package, None, AppClaim::Installed(true), at);
    let (at, code) = next("why-version-code")?;
    match code.parse() {
        Ok(code) => out.app(&package, None, AppClaim::VersionCode(code), at),
        Err(_) => out.skip(at, "why-version-code-no-number"),
    }
    next("why-version-android")?;
    let (at, installer) = next("why-installer")?;
    let installer = (!installer.is_empty() && installer != "null").then(|| keep(&installer));
    out.app(&package, None, AppClaim::Installer(installer), at);
    next("why-whether-apk-included")?;
    let (at, count) = next("why-number-signers")?;
    let package = package.into_owned();
    let Ok(count) = count.parse::<u64>() else {
        out.skip(at, "why-number-signers-no-number");
        return Ok(());
    };
    signers(&package, count, &mut lines, out);
    Ok(())
}

/// As many certificates as there are lines, and no more than the manifest says.
fn signers(package: &str, count: u64, lines: &mut dyn Iterator<Item = (u64, &[u8])>, out: &mut Emitter<'_>) {
    let mut seen = 0_u64;
    for (line, digits) in lines.filter(|(_, digits)| !digits.is_empty()) {
        let at = At::Line(line);
        if seen == count {
            out.skip(at, "why-more-certificates-than-says");
            return;
        }
        seen = seen.saturating_add(1);
        let Some(found) = from_hex(digits).as_deref().and_then(digests) else {
            out.skip(at, "why-signer-no-certificate");
            continue;
        };
        for signer in [
            Signer::Sha1(found.sha1.into()),
            Signer::Sha256(found.sha256.into()),
            Signer::JavaHash(found.java_hash.into()),
        ] {
            out.app(package, None, AppClaim::SignedBy(signer), at.clone());
        }
    }
    if seen < count {
        out.gap(None, Message::new("why-signers-said-follow-do").count("count", count).put("seen", seen));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounds::Limits;
    use crate::model::Fact;

    fn read(path: &str, bytes: &[u8]) -> (Vec<AppClaim>, Result<(), ParseError>, String) {
        let limits = Limits::default();
        let mut out = Emitter::new(&limits);
        let input = Input { path, bytes, first_line: 1, wal: None, limits: &limits };
        let result = AdbManifest.parse(&input, &mut out);
        let claims = out
            .facts()
            .iter()
            .map(|(fact, _)| match fact {
                Fact::App { claim, .. } => claim.clone(),
                other => panic!("{other:?}"),
            })
            .collect();
        (claims, result, format!("{out:?}"))
    }

    fn certificate() -> String {
        "30820122".to_owned() + &"ab".repeat(40)
    }

    fn text(n: &str, certificates: &[String]) -> String {
        format!("1\ncom.a\n29\n34\ncom.android.vending\n1\n{n}\n{}\n", certificates.join("\n"))
    }

    #[test]
    fn everything_it_says() {
        let (claims, result, _) =
            read("adb/_manifest/com.a", text("2", &[certificate(), certificate()]).as_bytes());
        assert!(result.is_ok());
        assert_eq!(
            claims[..4],
            [
                AppClaim::Listed(InventoryList::AdbBackup),
                AppClaim::Installed(true),
                AppClaim::VersionCode(29),
                AppClaim::Installer(Some("com.android.vending".into())),
            ]
        );
        assert_eq!(claims.len(), 10);
        let crlf = text("1", &[certificate()]).replace('\n', "\r\n").replace("com.android.vending", "");
        let (claims, result, _) = read("adb/_manifest/com.a~2", crlf.as_bytes());
        assert!(result.is_ok() && claims.contains(&AppClaim::Installer(None)));
        assert_eq!(claims.len(), 7);
    }

    #[test]
    fn hostile_manifests() {
        let path = "adb/_manifest/com.a";
        let signed =
            |claims: &[AppClaim]| claims.iter().filter(|c| matches!(c, AppClaim::SignedBy(_))).count();
        for (n, certificates, wanted, said) in [
            ("4000000000", vec![certificate()], 3, "and 1 do"),
            ("99999999999999999999", vec![certificate()], 0, "no number"),
            ("-1", vec![certificate()], 0, "no number"),
            ("1", vec![certificate(), certificate()], 3, "more certificates"),
            ("2", vec!["00".repeat(100), certificate()], 3, "no certificate"),
            ("2", vec!["30f".to_owned(), certificate()], 3, "no certificate"),
            ("2", vec!["30".repeat(10 << 20), certificate()], 3, "no certificate"),
            ("2", vec!["30\0\0".to_owned(), certificate()], 3, "no certificate"),
        ] {
            let (claims, result, out) = read(path, text(n, &certificates).as_bytes());
            assert!(result.is_ok());
            assert_eq!(signed(&claims), wanted, "{n}");
            assert!(out.contains(said), "{n}: {said}");
        }
        let other = read("adb/_manifest/com.b", text("1", &[certificate()]).as_bytes());
        assert_eq!(other.0, [AppClaim::Listed(InventoryList::AdbBackup)]);
        assert!(other.2.contains("lies in the folder of com.b"));
        let big = text("0", &[]).replace("29", "18446744073709551616");
        assert!(read(path, big.as_bytes()).2.contains("version code"));
        assert!(read(path, b"1\n\n").1.is_err());
        assert!(read(path, b"1\na\0b\n").1.is_err());
        let whole = text("1", &[certificate()]);
        for at in 0..whole.len() {
            let (claims, ..) = read(path, &whole.as_bytes()[..at]);
            assert_eq!(claims.contains(&AppClaim::Installed(true)), at >= 7, "{at}");
        }
        drop(read(path, &[0xff; 4000]));
    }

    #[test]
    fn the_listing() {
        let digest = "ab".repeat(32);
        let text = format!(
            "app\ta.b\t1\napp\tc.d\t0\napk\ta.b\t{digest}\t10\tapps/a.b/a/base.apk\napk\tc.d\t-\t1\tx\n"
        );
        let (claims, _, out) = read("adb/listing", text.as_bytes());
        assert_eq!(claims.len(), 3);
        assert!(matches!(&claims[2], AppClaim::ApkSha256 { path, .. } if &**path == "apps/a.b/a/base.apk"));
        assert!(out.contains("no _manifest"));
    }
}
