//! `TrustStore.sqlite3`: root certificates that somebody added to those the phone came with. One row a certificate; the
//! digest was SHA-1 before iOS 10, so SHA-256 is computed from the certificate itself.

use super::database::{open, place, rows};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::{certificate, plist};
use crate::model::{Fact, Platform, Surface, Weight};

/// The parser of the store of added certificates.
pub(super) struct TrustStore;

impl Artifact for TrustStore {
    fn name(&self) -> &'static str {
        "ios-trust-store"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &["ProtectedDomain/trustd/private/TrustStore.sqlite3", "KeychainDomain/TrustStore.sqlite3"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::TrustedCertificates, Weight::Whole)]
    }

    fn wants_wal(&self) -> bool {
        true
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let database = open(input, out)?;
        rows(&database, "tsettings", &["data", "?tset"], &mut |row| {
            let at = place("tsettings", row);
            let der = row.blob(1).unwrap_or_default();
            let Some(digests) = certificate::digests(der) else {
                out.skip(at, "why-row-without-certificate");
                return;
            };
            let subject =
                certificate::subject(der).unwrap_or_else(|| "a certificate that is unreadable".into());
            let trust = row.blob(2).and_then(|bytes| plist::parse(bytes, input.limits).ok());
            let whole = trust.is_some_and(|trust| trust.root.as_array().is_some_and(<[_]>::is_empty));
            let origin = if whole { "the phone, trusted for everything" } else { "the phone" };
            let fact = Fact::Certificate {
                subject: crate::text::keep(&subject),
                sha256: Some(digests.sha256.into()),
                origin: origin.into(),
            };
            out.emit(fact, at);
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::test_input::{database, failure, gaps, read};

    #[test]
    fn rows_of_both_layouts() {
        let der = "30120000000000000000000000000000000000000000";
        let settings = "3c706c6973743e3c61727261792f3e3c2f706c6973743e"; // <plist><array/></plist>
        let old = format!(
            "CREATE TABLE tsettings (sha1 BLOB NOT NULL DEFAULT '', subj BLOB, tset BLOB, data BLOB, PRIMARY KEY (sha1));
             INSERT INTO tsettings VALUES (x'00', x'00', NULL, x'{der}'), (x'01', x'00', NULL, x'3030');"
        );
        let new = format!(
            "CREATE TABLE tsettings (sha256 BLOB NOT NULL, subj BLOB, tset BLOB, data BLOB, uuid BLOB, UNIQUE (sha256, uuid));
             INSERT INTO tsettings VALUES (x'00', x'00', x'{settings}', x'{der}', x'00');"
        );
        let origins = |sql: &str| -> Vec<String> {
            let facts = read(&TrustStore, "x", &database(sql));
            facts
                .into_iter()
                .map(|fact| match fact {
                    Fact::Certificate { origin, sha256: Some(digest), .. } if digest.len() == 64 => {
                        origin.into()
                    }
                    other => panic!("{other:?}"),
                })
                .collect()
        };
        assert_eq!(origins(&old), ["the phone"]);
        assert_eq!(origins(&new), ["the phone, trusted for everything"]);
        assert!(gaps(&TrustStore, "x", &database(&old)).contains("skipped: 1"));
        assert!(failure(&TrustStore, "x", &database("CREATE TABLE t (a);")).contains("tsettings"));
    }
}
