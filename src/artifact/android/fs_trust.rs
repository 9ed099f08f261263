//! Whom the phone trusts by somebody's choice: certificates that were added, and computers that may use adb.

use super::fs_document::{document, end, place, user_of};
use super::lines::describe;
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::certificate::{der_of, digests, subject};
use crate::model::{At, ComputerTrace, Fact, Surface, Weight};
use crate::text::{keep, lossy};
use crate::time::Moment;

/// Parser of the root certificates that a user added (`cacerts-added`, one file each, PEM or DER).
#[derive(Debug)]
pub struct FsUserCertificates;

impl Artifact for FsUserCertificates {
    describe!(
        "android-user-certificates",
        &["android/misc/user/*/cacerts-added/*"],
        &[(Surface::TrustedCertificates, Weight::Whole)]
    );

    fn absence_answers(&self) -> &'static [&'static str] {
        &["android/system/packages.xml"]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let der = der_of(input.bytes);
        let known = der.and_then(|der| Some((digests(&der)?, der)));
        let (digests, der) = known.ok_or_else(|| ParseError::new("why-no-certificate"))?;
        let name = subject(&der);
        let origin = user_of(input.path).map_or_else(|| "user".to_owned(), |user| format!("user {user}"));
        let fact = Fact::Certificate {
            // Android keeps what a person chose, so bytes that cannot be parsed still are a choice.
            subject: keep(name.as_deref().unwrap_or("(its name cannot be read)")),
            sha256: Some(digests.sha256.into()),
            origin: origin.into(),
        };
        out.emit(fact, At::Whole);
        Ok(())
    }
}

/// Parser of `adb_keys`: computers that the phone allows to control it over a cable.
#[derive(Debug)]
pub struct FsAdbKeys;

impl Artifact for FsAdbKeys {
    describe!(
        "android-adb-keys",
        &["android/misc/adb/adb_keys"],
        &[(Surface::ProtectionSettings, Weight::Detail)]
    );

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        for (line, bytes) in input.lines() {
            if bytes.trim_ascii().is_empty() {
                continue;
            }
            match computer(&lossy(bytes), None) {
                Some(fact) => out.emit(fact, At::Line(line)),
                None => out.skip(At::Line(line), "why-line-no-key"),
            }
        }
        Ok(())
    }
}

/// Parser of `adb_temp_keys.xml`: when such computers were there last (AOSP `AdbDebuggingManager`, Android 11 and later).
#[derive(Debug)]
pub struct FsAdbConnections;

impl Artifact for FsAdbConnections {
    describe!(
        "android-adb-connections",
        &["android/misc/adb/adb_temp_keys.xml"],
        &[(Surface::ProtectionSettings, Weight::Detail)]
    );

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let document = document(input)?;
        let root = document.root("keyStore");
        for (index, element) in root.into_iter().flat_map(|root| root.children("adbKey")).enumerate() {
            let at = place(element, &index.to_string());
            let last = element.attribute("lastConnection").and_then(|last| last.parse().ok());
            let last = last.filter(|millis| *millis > 0).and_then(Moment::from_unix_millis);
            match element.attribute("key").and_then(|key| computer(key, last)) {
                Some(fact) => out.emit(fact, at),
                None => out.skip(at, "why-entry-no-key"),
            }
        }
        end(&document, root.is_some(), out)
    }
}

/// The computer of a debugging key: base64 of the key, then the name that the computer gave itself (`user@host`).
pub(super) fn computer(text: &str, at: Option<Moment>) -> Option<Fact> {
    let mut words = text.split_ascii_whitespace();
    let key = words.next()?;
    let good = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'=');
    if key.len() < 64 || !key.bytes().all(good) {
        return None;
    }
    Some(Fact::Computer { trace: ComputerTrace::DebuggingKey, name: words.next().map(keep), at })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::android::fs_document::tests::{cut_everywhere, read};

    #[test]
    fn names_of_computers_are_masked() {
        let key = "QAAAAA".repeat(100);
        let text = format!("{key} somebody@living-room-pc\n\nnonsense\n{key}\n");
        let (facts, result, said) = read(&FsAdbKeys, "android/misc/adb/adb_keys", text.as_bytes());
        assert!(result.is_ok() && facts.len() == 2 && said.contains("skipped: 1"));
        let name = Some("somebody@living-room-pc".into());
        assert_eq!(facts[0], Fact::Computer { trace: ComputerTrace::DebuggingKey, name, at: None });
        let shown = format!("{:?}", facts[0].masked());
        assert!(!shown.contains("somebody") && !shown.contains("living"), "{shown}");
    }

    #[test]
    fn computers_and_when_they_were_there() {
        let key = "QAAAAA".repeat(100);
        let text = format!(
            r#"<keyStore version="1"><adbKey key="{key} me@pc" lastConnection="1771900000000" /><adbKey key="x" /></keyStore>"#
        );
        let path = "android/misc/adb/adb_temp_keys.xml";
        let (facts, result, said) = read(&FsAdbConnections, path, text.as_bytes());
        assert!(result.is_ok() && said.contains("skipped: 1"), "{said}");
        let at = Moment::from_unix(1_771_900_000);
        assert_eq!(
            facts,
            [Fact::Computer { trace: ComputerTrace::DebuggingKey, name: Some("me@pc".into()), at }]
        );
        cut_everywhere(&FsAdbConnections, path, &text);
    }

    #[test]
    fn what_is_no_certificate_is_said_to_be_none() {
        let path = "android/misc/user/10/cacerts-added/9a5ba575.0";
        for bytes in [&b""[..], b"hello", b"-----BEGIN CERTIFICATE-----\n!!\n-----END CERTIFICATE-----\n"] {
            assert!(read(&FsUserCertificates, path, bytes).1.is_err());
        }
        let (facts, result, _) = read(
            &FsUserCertificates,
            path,
            b"-----BEGIN CERTIFICATE-----\nMBAAAAAAAAAAAAAAAAAAAAAA\n-----END CERTIFICATE-----\n",
        );
        assert!(result.is_ok());
        let sha256 = digests(&[&[0x30, 0x10][..], &[0; 16]].concat()).unwrap().sha256;
        let sha256 = Some(sha256.into());
        let subject = "(its name cannot be read)".into();
        assert_eq!(facts, [Fact::Certificate { subject, sha256, origin: "user 10".into() }]);
    }
}
