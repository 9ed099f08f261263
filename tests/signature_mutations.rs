//! A kind of indicator that is no longer compared makes the test of the signatures fail, and nothing else does.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "tests write their own inputs and may fail loudly"
)]

#[path = "common/lay.rs"]
mod lay;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use stalkscan::signature::{IndicatorKind, Match, SignatureDb};
use stalkscan::trial::{self, Failure};

use self::lay::lay;

/// One value of every kind and, where a kind has them, one pattern.
const VALUES: &[(IndicatorKind, Match, &str)] = &[
    (IndicatorKind::Package, Match::Exact, "com.every.kind"),
    (IndicatorKind::Package, Match::Regex, r"^com\.every\.kind\d{2}$"),
    (IndicatorKind::CertificateSha1, Match::Exact, "A1B2C3D4E5F60718293A4B5C6D7E8F9001122334"),
    (
        IndicatorKind::CertificateSha256,
        Match::Exact,
        "a1b2c3d4e5f60718293a4b5c6d7e8f9001122334a1b2c3d4e5f60718293a4b5c",
    ),
    (IndicatorKind::CertificateJavaHash, Match::Exact, "a1b2c3d4"),
    (
        IndicatorKind::ApkSha256,
        Match::Exact,
        "c1b2c3d4e5f60718293a4b5c6d7e8f9001122334a1b2c3d4e5f60718293a4b5c",
    ),
    (IndicatorKind::BundleId, Match::Exact, "com.every.phone"),
    (IndicatorKind::BundleId, Match::Regex, r"^com\.every\.phone[a-c]{2}$"),
    (IndicatorKind::ProfileIdentifier, Match::Exact, "com.every.profile"),
    (IndicatorKind::MdmHost, Match::Exact, "mdm.every-kind.example"),
    (IndicatorKind::DomainC2, Match::Exact, "reports.every-kind.example"),
    (IndicatorKind::IpC2, Match::Exact, "203.0.113.77"),
    (IndicatorKind::DomainWeb, Match::Exact, "www.every-kind.example"),
    (IndicatorKind::CodeString, Match::Exact, "every_kind_of order"),
];

fn database() -> SignatureDb {
    let mut family =
        "id = \"SSC-0001\"\nname = \"Every kind\"\nclass = \"stalkerware\"\nmodified = \"2026-11-22\"\n"
            .to_owned();
    for (kind, how, value) in VALUES {
        let how = if *how == Match::Regex { "match = \"regex\"\n" } else { "" };
        let (kind, source) = (kind.as_str(), "source = \"a/b@c:d\"\nlicence = \"MIT\"\n");
        if kind == "domain_web" {
            let _ = write!(family, "[[bulk]]\nkind = \"{kind}\"\nvalues = ['{value}']\n{source}");
        } else {
            let _ = write!(family, "[[indicator]]\nkind = \"{kind}\"\nvalue = '{value}'\n{how}{source}");
        }
    }
    let files = [
        ("database.toml".to_owned(), "version = \"2026.11.22.1\"\nschema = 1\n".to_owned()),
        ("families/every-kind.toml".to_owned(), family),
    ];
    SignatureDb::from_files(&files, "test").unwrap()
}

fn failures(db: &SignatureDb) -> Vec<Failure> {
    trial::run(db, &lay).failures
}

#[test]
fn the_table_has_every_kind() {
    let kinds: BTreeSet<IndicatorKind> = VALUES.iter().map(|(kind, ..)| *kind).collect();
    let all: BTreeSet<IndicatorKind> = IndicatorKind::ALL.iter().copied().collect();
    assert_eq!(kinds, all);
}

#[test]
fn with_every_kind_compared_nothing_fails_and_every_kind_is_tried() {
    let outcome = trial::run(&database(), &lay);
    assert!(outcome.failures.is_empty(), "{:#?}", outcome.failures);
    let row = &outcome.rows["Every kind"];
    assert!(row.cells.values().all(|(found, tried)| found == tried && *tried > 0));
    assert!(row.cells.len() >= 20, "{}", row.cells.len());
}

#[test]
fn each_kind_that_is_not_compared_fails_the_test_by_its_own_values_alone() {
    // Text in code is looked for by the engine alone.
    let looked_for = |kind: IndicatorKind| cfg!(feature = "yara") || kind != IndicatorKind::CodeString;
    for (kind, how, value) in VALUES.iter().filter(|(kind, ..)| looked_for(*kind)) {
        let found = failures(&database().without(*kind, *how));
        assert!(!found.is_empty(), "{} is not missed", kind.as_str());
        for failure in &found {
            let of_kind = failure.about.starts_with(&format!("{} ", kind.as_str()));
            let of_pattern = *how == Match::Regex && failure.about == format!("pattern {value}");
            assert!(of_kind || of_pattern, "without {}: {failure:?}", kind.as_str());
            assert_eq!(failure.family, "Every kind");
        }
    }
}

/// The rules for code of the database, with a family to which one points.
#[cfg(feature = "yara")]
#[test]
fn each_rule_for_code_that_is_not_looked_for_fails_the_test_by_itself_alone() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("signatures");
    let names = ["database.toml", "families/ahmyth.toml", "yara/behaviour.yar", "yara/families.yar"];
    let files = names.map(|name| (name.to_owned(), std::fs::read_to_string(folder.join(name)).unwrap()));
    let database = || SignatureDb::from_files(&files, "test").unwrap();
    let whole = trial::run(&database(), &lay);
    assert!(whole.failures.is_empty(), "{:#?}", whole.failures);
    let ids: Vec<String> = database().code_rules().iter().map(|rule| rule.id.clone()).collect();
    assert!(ids.len() >= 6 && whole.rules.len() == ids.len());
    assert!(
        whole.rules.values().all(|row| row.cells.values().all(|(found, tried)| found == tried && *tried > 0))
    );
    for id in ids {
        let found = failures(&database().without_code_rule(&id));
        assert!(!found.is_empty(), "{id} is not missed");
        for failure in found {
            assert_eq!(failure.family, id, "{failure:?}");
        }
    }
}

/// Nothing that a person can run takes a kind away.
#[test]
fn no_command_takes_a_kind_away() {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    let mut read = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let text = std::fs::read_to_string(&path).unwrap();
                let taken = text.contains(".without(") || text.contains(".without_code_rule(");
                assert!(!taken, "{}", path.display());
                read += 1;
            }
        }
    }
    assert!(read > 100);
}
