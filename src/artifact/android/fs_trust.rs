//! Whom the phone trusts by somebody's choice: certificates that were added, and computers that may use adb.

use super::fs_document::user_of;
use super::lines::describe;
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::certificate::{der_of, digests, subject};
use crate::model::{At, Fact, Surface, Weight};
use crate::text::{keep, lossy, mask};

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
        let (digests, der) = known.ok_or_else(|| ParseError::new("it is no certificate"))?;
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

/// Parser of `adb_keys`: computers that the phone allows to control it over a cable. Their names are masked.
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
            let text = lossy(bytes);
            let mut words = text.split_ascii_whitespace();
            let Some(key) = words.next() else { continue };
            if key.len() < 64
                || !key.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'='))
            {
                out.skip(At::Line(line), "a line that is no key");
                continue;
            }
            let name = words.next().unwrap_or_default();
            let shown = name
                .split_once('@')
                .map_or_else(|| mask(name), |(user, host)| format!("{}@{}", mask(user), mask(host)));
            let fact = Fact::Setting {
                space: "adb".into(),
                user: None,
                name: "trusted_computer".into(),
                value: keep(&shown),
            };
            out.emit(fact, At::Line(line));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::android::fs_document::tests::read;

    #[test]
    fn names_of_computers_are_masked() {
        let key = "QAAAAA".repeat(100);
        let text = format!("{key} somebody@living-room-pc\n\nnonsense\n{key}\n");
        let (facts, result, said) = read(&FsAdbKeys, "android/misc/adb/adb_keys", text.as_bytes());
        assert!(result.is_ok() && facts.len() == 2 && said.contains("skipped: 1"));
        assert!(said.contains("so…dy@li…pc") && !said.contains("somebody") && !said.contains("living"));
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
