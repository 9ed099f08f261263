//! The published APKs of `../shared/samples`: the signers that apksig documents for its goldens, and a word on what is
//! wrong with every malformed one. Skipped, with a printed line, where the samples are not there.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "helpers of tests; a test that cannot set up its input must stop"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use stalkscan::artifact;
use stalkscan::bounds::Limits;
use stalkscan::decode::apk_signature;
use stalkscan::decode::apk_zip::ApkZip;
use stalkscan::decode::certificate::sha256;
use stalkscan::model::{AppClaim, Fact, InventoryList, Outcome, Signer};
use stalkscan::source::{NoKey, discover};

fn samples(folder: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/samples/android/apk").join(folder);
    if path.is_dir() {
        return Some(path);
    }
    println!("skipped: {folder} is not there");
    None
}

/// SHA-256 of the certificates that apksig's own tests name (`ApkVerifierTest`), by their names there.
const CERTIFICATES: &[(&str, &str)] = &[
    ("rsa-2048", "fb5dbd3c669af9fc236c6991e6387b7f11ff0590997f22d0f5c74ff40e04fca8"),
    ("rsa-2048_2", "681b0e56a796350c08647352a4db800cc44b2adc8f4c72fa350bd05d4d50264d"),
    ("rsa-3072", "483934461229a780010bc07cd6eeb0b67025fc4fe255757abbf5c3f2ed249e89"),
    ("rsa-4096", "6a46158f87753395a807edcc7640ac99c9125f6b6e025bdbf461ff281e64e685"),
    ("ec-p256", "6a8b96e278e58f62cfe3584022cec1d0527fcb85a9e5d2e1694eb0405be5b599"),
    ("ec-p256_2", "d78405f761ff6236cc9b570347a570aba0c62a129a3ac30c831c64d09ad95469"),
    ("ec-p384", "5e7777ada7ee7ce8f9c4d1b07094876e5604617b7988b4c5d5b764a23431afbe"),
    ("ec-p521", "69b50381d98bebcd27df6d7df8af8c8b38d0e51e9168a95ab992d1a9da6082da"),
    ("dsa-1024", "fee7c19ff9bfb4197b3727b9fd92d95406b1bd96db99ea642f5faac019a389d7"),
    ("dsa-2048", "97cce0bab292c2d5afb9de90e1810b41a5d25c006a10d10982896aa12ab35a9e"),
    ("dsa-3072", "966a4537058d24098ea213f12d4b24e37ff5a1d8f68deb8a753374881f23e474"),
    ("rsa-1024-not-der", "c5d4535a7e1c8111687a8374b2198da6f5ff8d811a7a25aa99ef060669342fa9"),
    ("mldsa", "6db4c701ac75b9a29b264dbae2027ad4d34792bee5b4f2c5d5834d960d2f4c81"),
    ("badpack", "57d2f508ee29cb427e4403e6d7af89d7286f6f9caa8133ce0ba48f791863ffa3"),
];

/// A golden: signers by scheme, signers now, signers before, and words on what is odd (each found in some remark).
type Golden = (&'static str, &'static str, &'static str, &'static str, &'static [&'static str]);

const GOLDENS: &[Golden] = &[
    ("badpack-decoy-cd-record.apk", "v1=badpack", "badpack", "", &["longer than its count"]),
    ("badpack-fake-eocd-in-comment.apk", "v1=badpack", "badpack", "", &["second end record"]),
    ("broken-stamp-malformed-signature.apk", "v1=rsa-2048 v2=rsa-2048 v3=rsa-2048", "rsa-2048", "", &[]),
    ("broken-v1-only-max-sized-eocd-comment.apk", "v1=rsa-2048", "rsa-2048", "", &[]),
    (
        "broken-v1v2v3-with-rsa-2048-lineage-3-signers-no-sig-block.apk",
        "v1=rsa-2048",
        "rsa-2048",
        "",
        &["a v2 signature was there", "a v3 signature was there"],
    ),
    ("broken-v2-only-apk-sig-block-size-mismatch.apk", "v2=ec-p521", "ec-p521", "", &["two different sizes"]),
    (
        "broken-v2-only-garbage-between-cd-and-eocd.apk",
        "v2=rsa-2048",
        "rsa-2048",
        "",
        &["unknown bytes behind"],
    ),
    ("broken-v2-only-max-sized-eocd-comment.apk", "v2=rsa-2048", "rsa-2048", "", &[]),
    ("broken-v2-only-no-certs-in-sig.apk", "v2=", "", "", &["without a certificate"]),
    ("broken-v2-only-truncated-cd.apk", "v2=rsa-2048", "rsa-2048", "", &["name a member differently"]),
    ("broken-v3-only-no-certs-in-sig.apk", "v3=", "", "", &["without a certificate"]),
    ("golden-rsa-verity-out.apk", "v1=rsa-2048 v2=rsa-2048 v3=rsa-2048", "rsa-2048", "", &[]),
    (
        "stamp-1-v31-tgt-33-signer.apk",
        "v1=ec-p256 v2=ec-p256 v3=ec-p256 v3.1=ec-p256_2",
        "ec-p256_2",
        "ec-p256",
        &[],
    ),
    ("v1-only-with-rsa-1024-cert-not-der.apk", "v1=rsa-1024-not-der", "rsa-1024-not-der", "", &[]),
    ("v1-only-with-rsa-2048.apk", "v1=rsa-2048", "rsa-2048", "", &[]),
    (
        "v2-only-10-signers.apk",
        "v2=dsa-1024,dsa-2048,dsa-3072,ec-p256,ec-p256_2,ec-p384,ec-p521,rsa-2048,rsa-3072,rsa-4096",
        "dsa-1024 dsa-2048 dsa-3072 ec-p256 ec-p256_2 ec-p384 ec-p521 rsa-2048 rsa-3072 rsa-4096",
        "",
        &[],
    ),
    ("v2-only-unknown-pair-in-apk-sig-block.apk", "v2=rsa-4096", "rsa-4096", "", &[]),
    ("v2-only-with-rsa-pkcs1-sha256-2048.apk", "v2=rsa-2048", "rsa-2048", "", &[]),
    ("v3-only-with-rsa-pkcs1-sha256-2048.apk", "v3=rsa-2048", "rsa-2048", "", &[]),
    (
        "v31-tgt-33-no-v3-attr.apk",
        "v1=rsa-2048 v2=rsa-2048 v3=rsa-2048 v3.1=rsa-2048_2",
        "rsa-2048_2",
        "rsa-2048",
        &[],
    ),
    (
        "v32-mldsa-rsa-2048_2-v3-rsa-2048-min-max-strip-attr-valid.apk",
        "v1=rsa-2048 v2=rsa-2048 v3=rsa-2048 v3.2=mldsa,rsa-2048_2",
        "mldsa rsa-2048_2",
        "rsa-2048",
        &[],
    ),
];

/// APKs of which nothing can be known, and why.
const NOTHING: &[&str] = &[
    "broken-empty-unsigned.apk",
    "broken-invalid_manifest.apk",
    "broken-v1-only-empty.apk",
    "broken-v2-only-empty.apk",
    "broken-v3-only-empty.apk",
];

/// What a scan says of one file.
#[derive(Debug, Default)]
struct Said {
    packages: BTreeSet<String>,
    signers: BTreeSet<String>,
    before: BTreeSet<String>,
    odd: Vec<String>,
    labels: usize,
    gaps: String,
}

fn said(path: &Path) -> Said {
    let mut said = Said::default();
    let limits = Limits::default();
    let found = match discover(path, &mut NoKey, &limits) {
        Ok(found) => found,
        Err(error) => return Said { gaps: error.message.to_string(), ..said },
    };
    said.gaps = found.refused.iter().map(|error| error.message.to_string()).collect();
    for backup in &found.backups {
        let evidence = artifact::read(backup, &limits);
        for observed in &evidence.facts {
            let Fact::App { id, claim, .. } = &observed.fact else { continue };
            match claim {
                AppClaim::Listed(InventoryList::ApkFile) => {
                    said.packages.insert(id.to_string());
                }
                AppClaim::SignedBy(Signer::Sha256(digest)) => {
                    said.signers.insert(name(digest));
                }
                AppClaim::SignedBefore(Signer::Sha256(digest)) => {
                    said.before.insert(name(digest));
                }
                AppClaim::ApkTampering(text) | AppClaim::SignatureConflict(text) => {
                    said.odd.push(text.to_string());
                }
                AppClaim::Label(_) => said.labels = said.labels.saturating_add(1),
                _ => {}
            }
        }
        for answer in evidence.answers.iter().filter(|answer| answer.file.is_some()) {
            if let Outcome::Failed(why) | Outcome::Partial(why) = &answer.outcome {
                said.gaps += &why.to_string();
            }
        }
    }
    said
}

fn name(digest: &str) -> String {
    let known = CERTIFICATES.iter().find(|(_, known)| *known == digest);
    known.map_or(digest, |(name, _)| name).to_owned()
}

fn words(text: &str) -> BTreeSet<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

/// Schemes, each with its signers.
type Schemes = BTreeMap<String, BTreeSet<String>>;

/// `v1=a v2=a,b` as a table.
fn table(text: &str) -> Schemes {
    let pairs = text.split(' ').map(|pair| pair.split_once('=').unwrap());
    pairs.map(|(scheme, of)| (scheme.to_owned(), words(&of.replace(',', " ")))).collect()
}

/// The signers by every scheme, as the decoder finds them.
fn schemes(path: &Path) -> Schemes {
    let bytes = std::fs::read(path).unwrap();
    let zip = ApkZip::open(&bytes, &Limits::default()).unwrap();
    let mut found = Schemes::new();
    for signed in apk_signature::block(&bytes, zip.central).schemes {
        let signers = signed.signers.iter().map(|der| name(&sha256(der)));
        found.entry(signed.scheme.as_str().to_owned()).or_default().extend(signers);
    }
    let jar =
        |name: &&[u8]| name.starts_with(b"META-INF/") && !name.ends_with(b".SF") && !name.ends_with(b".MF");
    for file in zip.names().filter(jar) {
        let ders = apk_signature::jar(&zip.read(file, 1 << 20, &|_| true).unwrap());
        if !ders.is_empty() {
            found.entry("v1".to_owned()).or_default().extend(ders.iter().map(|der| name(&sha256(der))));
        }
    }
    found
}

#[test]
fn goldens_have_the_signers_that_apksig_documents() {
    let Some(folder) = samples("apksig-golden") else { return };
    for (file, of, signers, before, odd) in GOLDENS {
        let path = folder.join(file);
        let said = said(&path);
        assert_eq!(said.packages.len(), 1, "{file}: {said:?}");
        assert_eq!((&said.signers, &said.before), (&words(signers), &words(before)), "{file}");
        assert_eq!(schemes(&path), table(of), "{file}");
        assert_eq!(said.odd.len(), odd.len(), "{file}: {:?}", said.odd);
        for word in *odd {
            assert!(said.odd.iter().any(|text| text.contains(word)), "{file}: {:?}", said.odd);
        }
    }
    for file in NOTHING {
        let said = said(&folder.join(file));
        assert!(said.packages.is_empty() && !said.gaps.is_empty(), "{file}: {said:?}");
    }
    let all = std::fs::read_dir(&folder).unwrap();
    let all = all.filter(|entry| entry.as_ref().unwrap().path().extension().is_some_and(|end| end == "apk"));
    assert_eq!(all.count(), GOLDENS.len() + NOTHING.len(), "a golden without an expectation");
}

/// A word of the remark that a malformed APK gets; empty where it is read in full as if nothing were odd.
const ANOMALIES: &[(&str, &str)] = &[
    ("clean.apk", ""),
    ("container-guessed-base.xapk", ""),
    ("container-root-manifest-garbage.xapk", ""),
    ("container-tampered-base.apkm", "marked as encrypted"),
    ("manifest-attribute-layout.apk", "unusual size"),
    ("manifest-decoy-attribute-name.apk", ""),
    ("manifest-element-trailing-bytes.apk", ""),
    ("manifest-invalid-attribute-name.apk", ""),
    ("manifest-invalid-element-name.apk", ""),
    ("manifest-non-xml-chunk.apk", "no XML"),
    ("manifest-string-count-mismatch.apk", ""),
    ("manifest-truncated.apk", "breaks off"),
    ("manifest-unclosed-elements.apk", ""),
    ("manifest-xml-node-header-size.apk", ""),
    ("resources-duplicate-package-id.apk", ""),
    ("resources-duplicate-type-chunk.apk", ""),
    ("resources-package-header-size.apk", ""),
    ("resources-string-pool-garbage-chunk.apk", ""),
    ("resources-type-entries-out-of-bounds.apk", ""),
    ("resources-unreadable.apk", ""),
    ("zip-central-directory-shifted.apk", "not where the end record says"),
    ("zip-compression-method-mismatch.apk", "different compression methods"),
    ("zip-duplicate-entry.apk", "the same name"),
    ("zip-encryption-flag.apk", "marked as encrypted"),
    ("zip-entry-path-conflict.apk", "poses as a folder"),
    ("zip-eocd-not-at-end.apk", "does not end where"),
    ("zip-extra-central-directory-record.apk", "longer than its count"),
    ("zip-fake-eocd-in-comment.apk", "second end record"),
    ("zip-invalid-utf8-name.apk", ""),
    ("zip-local-header-missing.apk", "differently"),
    ("zip-local-header-shifted.apk", "without a local header"),
    ("zip-missing-central-directory-record.apk", "shorter than its count"),
    ("zip-stored-size-mismatch.apk", "two different sizes"),
    ("zip-unknown-compression-method.apk", "compression method that Android"),
];

#[test]
fn malformed_apks_name_their_package_and_say_what_is_wrong() {
    let Some(folder) = samples("apk-info-anomalies") else { return };
    for (file, word) in ANOMALIES {
        let said = said(&folder.join(file));
        let package = said.packages.iter().map(String::as_str).collect::<Vec<_>>();
        assert_eq!(package, ["android.appsecurity.cts.tinyapp"], "{file}: {said:?}");
        let told = said.odd.iter().any(|text| text.contains(word));
        assert!(if word.is_empty() { said.odd.is_empty() } else { told }, "{file}: {:?}", said.odd);
        // The name that is shown is read too, or it is said that it could not be.
        assert!(said.labels == 1 || said.gaps.contains("the name of the app"), "{file}: {said:?}");
    }
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), ANOMALIES.len(), "one without an expectation");
}
